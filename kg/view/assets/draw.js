// The drawing: vis-network with fixed positions, kept in step with what is shown.

const SHAPES = new Map([["Person", "dot"], ["Country", "square"], ["Place", "triangle"], ["Event", "star"], ["Topic", "diamond"], ["Role", "triangleDown"], ["Document", "triangleDown"], ["Quantity", "triangleDown"]]);
const FAMILIES = new Map([["Person", "person"], ["Country", "country"], ["Place", "place"], ["Event", "event"], ["Topic", "topic"], ["Role", "other"], ["Document", "other"], ["Quantity", "other"]]);
// Maps, as a type may be called "constructor".
/** Every type not named above is a kind of organisation (Government, Company, Media, …). */
const shapeOf = (type) => SHAPES.get(type) || "hexagon";
const familyOf = (type) => FAMILIES.get(type) || "organization";

let palette = {};
function readPalette() {
  const style = getComputedStyle(document.documentElement);
  const get = (name) => style.getPropertyValue(`--${name}`).trim();
  palette = Object.fromEntries(
    ["paper", "ink", "muted", "halo", "person", "country", "place", "event", "topic", "organization", "other",
      "quad0", "quad1", "quad2", "quad3", "quad4", "choice", "veil"].map((name) => [name, get(name)]),
  );
  return palette;
}

let network = null;
let nodeSet = null;
let edgeSet = null;
let heaviest = 1;
let sizing = 1; // marks and lines are this much larger in graphs that are first seen from afar
const drawnNodes = new Map(); // displayed id -> signature of what vis holds
const drawnEdges = new Map();
const drawnLinks = new Map();

/** The radius in page units: by the root of importance; larger in large graphs, which are seen from afar. */
function radius(node) {
  if (node.super !== undefined) return Math.round(22 * Math.sqrt(node.members)); // about the room its members take unfolded
  return Math.round((9 * sizing + 16 * Math.min(1.8, sizing) * Math.sqrt(node.weight / heaviest)) * 10) / 10;
}

function visNode(id, node) {
  const colour = palette[familyOf(node.type)];
  const folded = node.super !== undefined;
  return {
    id, x: node.x, y: node.y, size: radius(node), shape: folded ? "dot" : shapeOf(node.type),
    color: { background: folded ? palette.paper : colour, border: folded ? colour : palette.paper },
    borderWidth: folded ? 3 : 1.5, shapeProperties: { borderDashes: false },
  };
}

const lineWidth = (size) => Math.min(9, (1.8 + 1.2 * Math.log2(size)) * Math.min(1.6, sizing));

function visEdge(id, bundle, both, large) {
  const { kind, dashed, denied } = look(bundle.claims);
  const colour = palette[`quad${kind}`] + strength(bundle);
  const size = bundle.claims.length;
  const made = {
    id, from: bundle.from, to: bundle.to, width: lineWidth(size), dashes: dashed ? [7, 6] : false,
    color: { color: colour, highlight: colour, hover: colour },
    arrows: { to: { enabled: true, scaleFactor: Math.max(0.35, 0.8 - 0.05 * size) } },
  };
  const between_ = typeof bundle.from === "string" || typeof bundle.to === "string";
  if (between_) Object.assign(made, { width: 4 + 3 * Math.log2(size), dashes: false, arrows: { to: { enabled: false } } });
  else if (denied) made.arrows.middle = { enabled: true, type: "bar", scaleFactor: 0.75 };
  made.smooth = !large && both ? { enabled: true, type: "curvedCW", roundness: 0.14 } : { enabled: false };
  return made;
}

/** Lines between communities are faint in large graphs, so that the communities show; as two hex digits. */
function strength({ from, to, claims }) {
  const lines = shown.bundles.size;
  if (typeof from === "string" || typeof to === "string") return claims.length > 40 ? "b0" : claims.length > 12 ? "70" : claims.length > 4 ? "40" : "22";
  if (lines < 400) return "";
  const near = G.group[from] === G.group[to];
  return lines < 1500 ? (near ? "" : "88") : near ? "d8" : "30";
}

/** Adds, changes and removes in vis only what differs from what it holds. */
function sync() {
  const large = shown.bundles.size > 3000;
  differ(nodeSet, drawnNodes, shown.nodes, (id, node) => visNode(id, node), (node) => `${node.x},${node.y},${palette.paper},${sizing}`);
  differ(edgeSet, drawnLinks, shown.links, (id, link_) => ({
    id, from: link_.from, to: link_.to, width: Math.min(1.6, sizing), dashes: [2, 5], color: { color: palette.quad0 + (shown.links.size > 800 ? "55" : "") }, arrows: { to: { enabled: false } }, smooth: { enabled: false },
  }), () => `${palette.paper},${sizing}`);
  const turned = (id) => shown.bundles.has(id.split("|").reverse().join("|"));
  differ(edgeSet, drawnEdges, shown.bundles, (id, bundle) => visEdge(id, bundle, turned(id), large),
    (bundle, id) => `${bundle.claims.join()};${turned(id)};${large};${strength(bundle)};${palette.paper};${sizing}`);
  labelOrder = null;
}

function differ(set, held, wanted, make, sign) {
  const gone = [...held.keys()].filter((id) => !wanted.has(id));
  for (const id of gone) held.delete(id);
  const fresh = [];
  const changed = [];
  for (const [id, value] of wanted) {
    const signature = sign(value, id);
    if (held.get(id) === signature) continue;
    (held.has(id) ? changed : fresh).push(make(id, value));
    held.set(id, signature);
  }
  if (gone.length) set.remove(gone);
  if (fresh.length) set.add(fresh);
  if (changed.length) set.update(changed);
}

function startDrawing() {
  readPalette();
  heaviest = G.weight.reduce((most, w) => Math.max(most, w), 1);
  const xs = [...shown.nodes.values()].map((node) => node.x);
  const ys = [...shown.nodes.values()].map((node) => node.y);
  if (xs.length) {
    const span = (values) => values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b)) + 60;
    const scale = Math.min(($("canvas").clientWidth - 130) / span(xs), ($("canvas").clientHeight - 84) / span(ys));
    sizing = Math.round(Math.min(G.nodes > 400 ? 2.6 : 1.8, Math.max(1, 0.85 / scale)) * 20) / 20;
  }
  nodeSet = new vis.DataSet();
  edgeSet = new vis.DataSet();
  sync();
  const many = edgeSet.length > 3000;
  network = new vis.Network($("canvas"), { nodes: nodeSet, edges: edgeSet }, {
    autoResize: true, physics: { enabled: false, solver: "forceAtlas2Based", stabilization: false }, layout: { improvedLayout: false, randomSeed: 1 },
    nodes: { chosen: false, labelHighlightBold: false }, edges: { chosen: false, selectionWidth: 0, hoverWidth: 0, arrowStrikethrough: false, endPointOffset: { to: 0 } },
    interaction: { hover: !many, hideEdgesOnDrag: many, hideEdgesOnZoom: many, keyboard: false, selectable: false, tooltipDelay: 100000, zoomSpeed: 0.7 },
  });
  // vis makes its own frame reachable by keyboard, ahead of all else on the page; ours is #canvas.
  $("canvas").querySelector(".vis-network").tabIndex = -1;
  drawManyLines();
  network.on("afterDrawing", afterDrawing);
  network.on("click", clicked);
  network.on("doubleClick", doubleClicked);
  network.on("hoverNode", ({ node, event }) => hover(node, null, event));
  network.on("hoverEdge", ({ edge, event }) => hover(null, edge, event));
  network.on("blurNode", () => hover(null, null));
  network.on("blurEdge", () => hover(null, null));
  network.on("dragEnd", ({ nodes }) => nodes.length && keepPlaces());
  fit(false);
}

/** Shows these displayed nodes (default: all) with a margin for the names that stand beside them. */
function fit(animated = true, ids = [...shown.nodes.keys()], most = Math.max(0.6, 1.25 / sizing)) {
  const places = network.getPositions(ids.filter((id) => network.body.nodes[id]));
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [id, { x, y }] of Object.entries(places)) {
    const r = radius(shown.nodes.get(id.startsWith("g") ? id : Number(id)));
    x0 = Math.min(x0, x - r);
    x1 = Math.max(x1, x + r);
    y0 = Math.min(y0, y - r);
    y1 = Math.max(y1, y + r);
  }
  if (x1 < x0) return;
  const covered = coveredBelow();
  const roof = !$("path").hidden ? $("path").offsetHeight + 8 : !$("crumb").hidden ? 48 : 0;
  const { clientWidth: width, clientHeight } = $("canvas");
  const height = Math.max(120, clientHeight - roof - covered);
  const [besides, above] = ids.length > 400 ? [70, 50] : [130, 84];
  const scale = Math.min(most, Math.max(60, width - besides) / Math.max(1, x1 - x0), Math.max(60, height - above) / Math.max(1, y1 - y0));
  network.moveTo({ scale, position: { x: (x0 + x1) / 2, y: (y0 + y1) / 2 + (6 - roof / 2 + covered / 2) / scale }, animation: animated ? motion() : false });
}

/** How much of the drawing the panel covers from below: on a phone it is a sheet over it. */
function coveredBelow() {
  const [panel, canvas] = [$("panel").getBoundingClientRect(), $("canvas").getBoundingClientRect()];
  const over = panel.width >= canvas.width * 0.9 && panel.height > 0 && panel.top > canvas.top;
  return over ? Math.max(0, canvas.bottom - panel.top) : 0;
}

/** Brings a node to the middle of what can be seen of the drawing. */
function centre(n, scale) {
  const { x, y } = network.getPosition(n);
  network.moveTo({ position: { x, y: y + coveredBelow() / 2 / scale }, scale, animation: motion() });
}

/** What vis finds under the pointer; touch and small marks get a margin by its own hit test. */
function clicked({ pointer, event }) {
  const node = network.getNodeAt(pointer.DOM);
  if (node !== undefined) {
    if (typeof node === "string") return unfold(Number(node.slice(1)));
    const asked = event.srcEvent || {};
    if (state.node !== null && state.node !== node && (asked.shiftKey || asked.ctrlKey)) return choosePath(state.node, node);
    return chooseNode(node);
  }
  const edge = network.getEdgeAt(pointer.DOM);
  if (edge !== undefined) {
    const key = edge.split("#")[0];
    if (key.startsWith("~")) return chooseNode(Number(key.slice(1).split("|")[0]));
    return key.includes("g") ? unfoldEdge(key) : chooseEdge(key);
  }
  return letGo();
}

function doubleClicked({ pointer }) {
  const node = network.getNodeAt(pointer.DOM);
  if (typeof node === "number") focusOn(node, state.focus === node ? Math.min(4, state.hops + 1) : 1);
}

function unfold(group) {
  state.unfolded.add(group);
  changed();
  const members = GROUPS.get(group);
  fit(true, members.filter((n) => shown.nodes.has(n)), 1.2);
  say(`Community of ${count(members.length, "node")} unfolded`);
}

function unfoldEdge(key) {
  for (const id of key.split("|")) if (id.startsWith("g")) state.unfolded.add(Number(id.slice(1)));
  changed();
}

function hover(node, edge, event) {
  const tip = $("tip");
  $("canvas").classList.toggle("pointing", node !== null || edge !== null);
  hovered = node;
  const at = event && (event.center || event);
  if ((node === null && edge === null) || !at) tip.hidden = true;
  else {
    const text = node !== null ? nodeTip(node) : edgeTip(edge);
    tip.textContent = text;
    tip.hidden = false;
    const box = $("view-graph").getBoundingClientRect();
    const x = at.clientX ?? at.x;
    const y = at.clientY ?? at.y;
    tip.style.left = `${Math.min(box.width - tip.offsetWidth - 8, x - box.left + 14)}px`;
    tip.style.top = `${Math.min(box.height - tip.offsetHeight - 8, y - box.top + 16)}px`;
  }
  network.redraw();
}

function nodeTip(id) {
  const node = shown.nodes.get(id);
  if (!node) return "";
  return node.super !== undefined ? `${count(node.members, "node")}: click to unfold` : `${labelOf(id, 80)} · ${typeName(node.type)}`;
}

function edgeTip(id) {
  const named = shown.links.get(id);
  if (named) return `${labelOf(named.from, 60)} is about ${labelOf(named.to, 60)}`;
  const bundle = shown.bundles.get(id.split("#")[0]);
  if (!bundle) return "";
  const names = relationsIn(bundle.claims).slice(0, 3).map(([name, n]) => line(name, 40) + (n > 1 ? ` ×${n}` : ""));
  return `${shown.nodes.get(bundle.from).label} → ${shown.nodes.get(bundle.to).label}: ${names.join(", ")}`;
}

/** Places that the reader dragged nodes to, or physics did, are kept while the page is open. */
function keepPlaces() {
  const places = network.getPositions();
  for (const [id, { x, y }] of Object.entries(places)) {
    const n = Number(id);
    if (!Number.isNaN(n)) { G.x[n] = Math.round(x); G.y[n] = Math.round(y); }
  }
}

function physics(on) {
  network.setOptions({ physics: { enabled: on, solver: "forceAtlas2Based", forceAtlas2Based: { gravitationalConstant: -60, springLength: 110 } } });
  $("physics").setAttribute("aria-pressed", String(on));
  if (!on) keepPlaces();
}

function repaint() {
  readPalette();
  sync();
  network.redraw();
}

// -- parallel claims of a chosen edge, spread as curves of their own ------------------------------

const SPREAD = 9;
let spreadKeys = [];

/** Opens the bundle of the chosen edge: a curve for each claim (at most nine), in place of one thick line. */
function spread() {
  const wanted = [];
  const bundle = state.edge ? shown.bundles.get(state.edge) : null;
  if (bundle && bundle.from !== bundle.to && bundle.claims.length > 1) {
    const some = bundle.claims.slice(0, SPREAD);
    some.forEach((c, i) => {
      const turn = 0.1 + 0.09 * i;
      const edge = visEdge(`${state.edge}#${c}`, { ...bundle, claims: [c] }, false, false);
      edge.smooth = { enabled: true, type: i % 2 ? "curvedCCW" : "curvedCW", roundness: Math.ceil(i / 2) * 0.13 + (turn > 2 ? 0.02 : 0.06) };
      wanted.push(edge);
    });
  }
  const gone = spreadKeys.filter((key) => !wanted.some((edge) => edge.id === key));
  if (gone.length) edgeSet.remove(gone);
  if (wanted.length) edgeSet.update(wanted);
  for (const key of new Set(gone.map((key) => key.split("#")[0]))) if (shown.bundles.has(key)) edgeSet.update({ id: key, hidden: false });
  if (wanted.length) edgeSet.update({ id: state.edge, hidden: true });
  spreadKeys = wanted.map((edge) => edge.id);
}
