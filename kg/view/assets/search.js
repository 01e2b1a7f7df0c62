// A box that suggests names as one types (WAI-ARIA combobox with a list): used for search and for paths.

const folded = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
let index = null; // [{n, text, keys}] in order of importance

function searchIndex() {
  if (!index) index = G.labels.map((label, n) => ({ n, keys: [label, ...(D.aliases[n] || [])].slice(0, 30).map((t) => folded(t.slice(0, 200))) }));
  return index;
}

/** Numbers of the entities whose name or alias begins with, has a word beginning with, or holds the text. */
function findNames(text, most, drawnOnly) {
  const wanted = folded(text.trim());
  if (!wanted) return [];
  const ranked = [];
  for (const { n, keys } of searchIndex()) {
    if (drawnOnly && n >= G.nodes) continue;
    let best = 9;
    keys.forEach((key, i) => {
      const at = key.indexOf(wanted);
      if (at < 0) return;
      best = Math.min(best, (key === wanted ? 0 : at === 0 ? 1 : /[\s\-'"(]/.test(key[at - 1]) ? 2 : 4) + (i ? 0.5 : 0));
    });
    if (best < 9) ranked.push([best, n]);
  }
  ranked.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return ranked.slice(0, most).map(([, n]) => n);
}

/** Makes `input` suggest names in `list`; `choose(n)` is called with the one taken. */
function combobox(input, list, choose, drawnOnly) {
  let options = [];
  let at = -1;
  const mark = (to) => {
    at = to;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === at)));
    if (at >= 0) {
      input.setAttribute("aria-activedescendant", list.children[at].id);
      list.children[at].scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    mark(-1);
  };
  const take = (i) => {
    const n = options[i];
    close();
    input.value = labelOf(n, 60);
    choose(n);
  };
  const suggest = () => {
    options = findNames(input.value, 9, drawnOnly);
    list.replaceChildren(...options.map((n, i) =>
      el("li", { id: `${list.id}-${i}`, role: "option", "aria-selected": "false", onmousedown: (event) => { event.preventDefault(); take(i); } },
        el("span", { class: `dot ${familyOf(typeOf(n))}`, "aria-hidden": "true" }), el("bdi", {}, labelOf(n, 50)), el("span", { class: "muted" }, typeName(typeOf(n))))));
    const open = options.length > 0;
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    mark(open ? 0 : -1);
    if (input.value.trim()) say(open ? count(options.length, "suggestion") : "No name like that");
  };
  input.addEventListener("input", suggest);
  input.addEventListener("focus", () => input.value && suggest());
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && list.hidden) suggest();
    else if (event.key === "ArrowDown" && options.length) mark((at + 1) % options.length);
    else if (event.key === "ArrowUp" && options.length) mark((at + options.length - 1) % options.length);
    else if (event.key === "Enter" && !list.hidden && at >= 0) take(at);
    else if (event.key === "Escape" && !list.hidden) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

function startSearch() {
  combobox($("find"), $("find-list"), (n) => {
    if (state.view !== "graph") setView("graph");
    chooseNode(n, true);
  });
}
