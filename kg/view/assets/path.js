// The bar that asks for two names and shows how they hang together, step by step.

let ends = [null, null];

function startPath() {
  const field = (which, name) => {
    const id = `path-${which}`;
    const input = el("input", { id, type: "text", role: "combobox", "aria-expanded": "false", "aria-controls": `${id}-list`, "aria-autocomplete": "list", autocomplete: "off", spellcheck: false });
    const list = el("ul", { id: `${id}-list`, role: "listbox", "aria-label": `Names for ${name}`, hidden: true });
    return el("span", { class: "field" }, el("label", { for: id }, name), input, list);
  };
  $("path").append(
    el("div", { class: "ends" }, field("from", "From"), field("to", "to"),
      el("button", { type: "button", class: "small", id: "path-clear", onclick: () => choosePath(null) }, "Clear")),
    el("div", { id: "path-found", role: "status", "aria-live": "polite" }));
  ["from", "to"].forEach((which, i) => combobox($(`path-${which}`), $(`path-${which}-list`), (n) => {
    ends[i] = n;
    if (ends[0] !== null && ends[1] !== null) choosePath(ends[0], ends[1]);
    else $("path-to").focus();
  }, true));
}

function askPath(n) {
  openPath(true);
  ends = [n, null];
  $("path-from").value = labelOf(n, 60);
  $("path-to").value = "";
  $("path-to").focus();
}

function openPath(open) {
  $("path").hidden = !open;
  $("show-path").setAttribute("aria-expanded", String(open));
}

function choosePath(from, to) {
  state.path = from === null || from === undefined ? null : [from, to];
  if (state.path) { state.node = null; state.edge = null; state.focus = null; }
  else { ends = [null, null]; $("path-from").value = ""; $("path-to").value = ""; }
  changed();
  if (!state.path || !shown.paths.length) return;
  fit(true, [...pathNodes()]);
}

function showPath() {
  if (state.path) {
    openPath(true);
    ends = [...state.path];
    ["from", "to"].forEach((which, i) => { if (document.activeElement !== $(`path-${which}`)) $(`path-${which}`).value = labelOf(ends[i], 60); });
  }
  const out = $("path-found");
  if (!state.path) return out.replaceChildren();
  if (!shown.paths.length) return out.replaceChildren(el("p", {}, `No path between them over the ${count(shown.all.length, "claim")} shown. Lower the confidence or clear a filter.`));
  return out.replaceChildren(
    el("p", { class: "muted" }, `${count(shown.paths[0].length - 1, "step")}, ${shown.paths.length < MOST_PATHS ? count(shown.paths.length, "shortest path") : `the first ${MOST_PATHS} shortest paths`}`),
    el("ol", { class: "paths" }, shown.paths.map((path) => el("li", {}, path.flatMap((n, i) => (i ? [hop(path[i - 1], n), chip(n)] : [chip(n)]))))));
}

function hop(a, b) {
  const claims = strongest(between(a, b, shown.all));
  if (!claims.length) return el("span", { class: "muted" }, " is about ");
  const best = claims[0];
  const forth = G.claims.s[best] === a;
  const text = `${forth ? "" : "← "}${line(relationOf(best), 30)}${claims.length > 1 ? ` +${claims.length - 1}` : ""}${forth ? " →" : ""}`;
  return el("button", { type: "button", class: `hop quad${quadOf(best)}`, title: sentenceOf(best).slice(0, 300), onclick: () => {
    state.edge = `${G.claims.s[best]}|${G.claims.o[best]}`;
    state.node = null;
    changed();
  } }, text);
}
