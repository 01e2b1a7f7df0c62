// Everything that acts: choosing, focusing, switching views, keys; and the start.

/** After any change of the state: works out what is shown, draws it, writes the fragment. */
function changed(options = {}) {
  compute();
  sync();
  if (network) {
    spread();
    network.redraw();
  }
  document.title = `${line(G.title, 80)}`;
  showCounts();
  showPanel();
  showFilters();
  showPath();
  showTimeline();
  showCrumb();
  if (state.view === "table") showTable();
  if (state.view === "documents") showDocuments();
  if (!options.quiet) writeFragment();
}

/** After a change of the choice alone: what is shown stays, unless the choice has to be brought into it. */
function selected() {
  const n = state.node;
  if (!network || state.folded || state.path || shown.paths.length || (n !== null && !shown.nodes.has(n))) return changed();
  spread();
  network.redraw();
  showPanel();
  return writeFragment();
}

let written = null;
function writeFragment() {
  const text = toFragment();
  written = text;
  history.replaceState(null, "", text ? `#${text}` : location.pathname + location.search);
}

function showCounts() {
  const parts = [count(shown.nodes.size, state.folded && !state.focus ? "mark" : "node"), count(shown.claims.length, "claim")];
  if (G.leftOut.nodes) parts.push(`${G.leftOut.nodes.toLocaleString("en")} less connected nodes left out`);
  $("counts").textContent = `${parts.join(" · ")} · confidence ≥ ${state.confidence} %`;
}

function showCrumb() {
  const crumb = $("crumb");
  const parts = [];
  if (state.focus !== null) {
    parts.push(el("span", {}, "Focus: ", el("bdi", {}, labelOf(state.focus, 40)), `, ${count(state.hops, "step")}`),
      el("button", { type: "button", class: "small", id: "wider", onclick: () => focusOn(state.focus, Math.min(4, state.hops + 1)) }, "Wider"),
      el("button", { type: "button", class: "small", id: "unfocus", onclick: () => focusOn(null) }, "Show all"));
  } else if (state.folded && state.unfolded.size) {
    parts.push(el("span", {}, `${count(state.unfolded.size, "community", "communities")} unfolded`),
      el("button", { type: "button", class: "small", id: "fold", onclick: () => { state.unfolded.clear(); changed(); fit(); } }, "Fold all"));
  }
  if (!shown.bundles.size && !shown.nodes.size) parts.push(el("span", {}, filtered() ? "Nothing passes the filters." : "There are no claims to draw."));
  crumb.hidden = !parts.length;
  crumb.replaceChildren(...parts);
}

function chooseNode(n, move) {
  state.node = n;
  state.edge = null;
  if (state.path) state.path = null;
  selected();
  document.body.classList.add("chosen");
  const near = [...shown.bundles.values()].filter((b) => b.from === n || b.to === n).length;
  say(`${labelOf(n, 80)}, ${typeName(typeOf(n))}, ${count(near, "line")}`);
  if (move && n < G.nodes && state.view === "graph") centre(n, Math.max(0.8, network.getScale()));
  else showLit();
}

/** On a phone the panel has just covered half of the drawing: moves what was chosen into the other half. */
function showLit() {
  const lit = state.view === "graph" && coveredBelow() ? standingOut() : null;
  if (lit) fit(true, [...lit.nodes], 1);
}

function chooseEdge(key) {
  if (!shown.bundles.has(key)) key.split("|").forEach((n) => state.unfolded.add(G.group[n])); // its communities are folded
  state.edge = key;
  state.node = null;
  selected();
  showLit();
  const bundle = shown.bundles.get(key);
  say(`${count(bundle.claims.length, "claim")}: ${plain(bundle.claims[0])}`);
}

function letGo() {
  if (state.node === null && !state.edge && !document.body.classList.contains("chosen")) return;
  state.node = null;
  state.edge = null;
  selected();
}

function focusOn(n, hops = 1) {
  state.focus = n;
  state.hops = hops;
  state.path = null;
  if (n !== null) { state.node = n; state.edge = null; }
  changed();
  fit();
  say(n === null ? "All shown" : `${labelOf(n, 60)}: ${count(shown.nodes.size, "node")} within ${count(hops, "step")}`);
}

function setView(view) {
  state.view = view;
  showView();
  changed();
}

function showView() {
  for (const name of ["graph", "table", "documents"]) $(`view-${name}`).hidden = name !== state.view;
  for (const button of document.querySelectorAll(".views button")) button.setAttribute("aria-pressed", String(button.dataset.view === state.view));
  document.body.dataset.view = state.view;
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  repaint();
}

// -- keys --------------------------------------------------------------------------------------

/** The nearest shown node in the direction of an arrow key from the chosen one; neighbours first. */
function step(key) {
  const way = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[key];
  const here = state.node !== null && shown.nodes.has(state.node) ? state.node : ordered().find((id) => typeof id === "number");
  if (here === undefined) return;
  if (here !== state.node) { chooseNode(here, true); return; }
  const from = shown.nodes.get(here);
  const close = new Set();
  for (const { from: a, to: b } of shown.bundles.values()) if (a === here) close.add(b); else if (b === here) close.add(a);
  let best = null;
  for (const [id, node] of shown.nodes) {
    if (id === here || typeof id !== "number") continue;
    const [dx, dy] = [node.x - from.x, node.y - from.y];
    const along = dx * way[0] + dy * way[1];
    if (along <= 0 || Math.abs(dx * way[1] + dy * way[0]) > along * 1.8) continue;
    const cost = Math.hypot(dx, dy) * (close.has(id) ? 0.35 : 1);
    if (!best || cost < best[0]) best = [cost, id];
  }
  if (best) chooseNode(best[1], true); else say("Nothing further that way");
}

function canvasKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const zoom = (by) => network.moveTo({ scale: network.getScale() * by, animation: motion(150) });
  const keys = {
    ArrowRight: () => step("ArrowRight"), ArrowLeft: () => step("ArrowLeft"), ArrowUp: () => step("ArrowUp"), ArrowDown: () => step("ArrowDown"),
    Enter: () => (state.node === null ? step("ArrowRight") : $("panel").focus()), "+": () => zoom(1.3), "=": () => zoom(1.3), "-": () => zoom(1 / 1.3), 0: () => fit(),
    f: () => state.node !== null && focusOn(state.node, 1), p: () => state.node !== null && askPath(state.node),
  };
  if (!keys[event.key]) return;
  event.preventDefault();
  keys[event.key]();
}

function anyKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") {
    if (!$("save").hidden) { toggle("save", "show-save", false); $("show-save").focus(); }
    else if ($("panel").contains(document.activeElement) || $("canvas").contains(document.activeElement) || document.activeElement === document.body) {
      if (state.node !== null || state.edge || document.body.classList.contains("chosen")) letGo(); else if (state.focus !== null) focusOn(null); else if (state.path) choosePath(null);
      if (state.view === "graph") $("canvas").focus();
    }
  } else if (event.key === "/" && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) {
    event.preventDefault();
    $("find").focus();
    $("find").select();
  }
}

function toggle(id, button, open) {
  $(id).hidden = !open;
  $(button).setAttribute("aria-expanded", String(open));
}

function showHelp() {
  const rows = [["/", "find a name"], ["arrows", "from node to node (on the graph)"], ["Enter", "to the claims of the chosen node"], ["F", "focus on the chosen node"], ["P", "path from the chosen node"],
    ["+  −  0", "zoom in, out, show all"], ["Escape", "let go, close"], ["Shift + click", "path from the chosen node to another"], ["double click", "focus; again for a wider one"]];
  $("help").replaceChildren(el("h2", { id: "help-title" }, "How to read and use this page"),
    el("p", {}, "Each line is one or more claims that a text makes: who does or says what to whom. The arrow points from the one who acts. A dashed line is not asserted as fact: planned, possible, asked for. A bar across a line means that at least one claim in it is negated: the text says that it is not so. Thicker lines stand on more claims."),
    el("p", {}, "Confidence is how often claims scored like this one are right. Everything in this file stays in it: it asks the network for nothing."),
    el("dl", { class: "keys" }, rows.flatMap(([key, what]) => [el("dt", {}, el("kbd", {}, key)), el("dd", {}, what)])),
    el("form", { method: "dialog" }, el("button", { class: "small", autofocus: true, onclick: () => $("help").close(), type: "button" }, "Close")));
  $("help").showModal();
}

let themeBefore = null;

/** On paper: light, the drawing as lines rather than as the window's pixels, and all the rows of the table. */
function preparePrint() {
  if (themeBefore !== null) return;
  themeBefore = document.documentElement.dataset.theme || "";
  document.documentElement.dataset.theme = "light";
  repaint();
  const drawing = state.view === "graph" ? drawingSvg() : null;
  if (drawing) {
    drawing.removeAttribute("width");
    drawing.removeAttribute("height");
    $("printed").replaceChildren(drawing);
  }
  $("printed").hidden = !drawing;
  if (state.view !== "documents") {
    rowsShown = Math.max(rowsShown, 2000);
    showTable();
  }
}

function afterPrint() {
  if (themeBefore === null) return;
  if (themeBefore) document.documentElement.dataset.theme = themeBefore;
  else delete document.documentElement.dataset.theme;
  themeBefore = null;
  $("printed").hidden = true;
  $("printed").replaceChildren();
  repaint();
}

function filtersOpen(open) {
  document.body.classList.toggle("filters-open", open);
  $("show-filters").setAttribute("aria-expanded", String(open));
}

function listen() {
  for (const button of document.querySelectorAll(".views button")) button.addEventListener("click", () => setView(button.dataset.view));
  $("show-filters").addEventListener("click", () => filtersOpen(!document.body.classList.contains("filters-open")));
  $("show-path").addEventListener("click", () => { if (state.view !== "graph") setView("graph"); openPath($("path").hidden); if (!$("path").hidden) $("path-from").focus(); });
  $("show-save").addEventListener("click", () => toggle("save", "show-save", $("save").hidden));
  const save = { png: savePng, svg: saveSvg, csv: saveCsv, link: () => copy(location.href, "Link"), print: () => print() };
  for (const button of document.querySelectorAll("[data-save]")) button.addEventListener("click", () => { toggle("save", "show-save", false); save[button.dataset.save](); });
  document.addEventListener("pointerdown", (event) => { if (!event.target.closest("#save, #show-save")) toggle("save", "show-save", false); });
  const dark = matchMedia("(prefers-color-scheme: dark)");
  $("theme").addEventListener("click", () => setTheme((document.documentElement.dataset.theme || (dark.matches ? "dark" : "light")) === "dark" ? "light" : "dark"));
  dark.addEventListener("change", repaint);
  $("show-help").addEventListener("click", showHelp);
  $("zoom-in").addEventListener("click", () => network.moveTo({ scale: network.getScale() * 1.3, animation: motion(150) }));
  $("zoom-out").addEventListener("click", () => network.moveTo({ scale: network.getScale() / 1.3, animation: motion(150) }));
  $("zoom-fit").addEventListener("click", () => fit());
  $("physics").addEventListener("click", () => physics($("physics").getAttribute("aria-pressed") !== "true"));
  $("skip").addEventListener("click", (event) => { event.preventDefault(); $("main").focus(); });
  $("canvas").addEventListener("keydown", canvasKey);
  document.addEventListener("keydown", anyKey);
  addEventListener("hashchange", () => { if (location.hash.slice(1) !== written) { fromFragment(location.hash); showView(); changed({ quiet: true }); fit(false); } });
  addEventListener("beforeprint", preparePrint);
  addEventListener("afterprint", afterPrint);
}

async function start() {
  $("title").textContent = line(G.title, 120);
  if (location.hash.length > 1) fromFragment(location.hash);
  else {
    const { focus, path } = G.start;
    if (focus) { state.focus = numberOf.get(focus[0]); state.hops = focus[1]; state.node = state.focus; }
    if (path) state.path = path.map((id) => numberOf.get(id));
  }
  compute();
  showView();
  showTimeline(); // before the drawing, which takes the room that is left
  filtersOpen(matchMedia("(min-width: 1000px)").matches);
  startDrawing();
  await loadDetail();
  startSearch();
  startPath();
  listen();
  changed({ quiet: true });
  if (state.view === "documents" && state.document !== null) showDocuments();
  if (state.path && shown.paths.length) fit(false, [...pathNodes()]);
  else fit(false); // again, as the panels at the sides are there now
  document.documentElement.dataset.ready = "yes";
}

window.kg = {
  state, shown, get network() { return network; }, get labels() { return labelBoxes; }, get data() { return { graph: G, detail: D }; },
  fragment: toFragment, csv, svg: () => new XMLSerializer().serializeToString(drawingSvg()), citation: (id) => citation(claimById(id)), copied: null,
};
start();
