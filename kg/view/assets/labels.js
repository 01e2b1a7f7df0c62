// Names on the drawing, at one size on the screen whatever the zoom, never one on another (as maps do).

let labelOrder = null; // displayed ids by importance
let labelBoxes = []; // what the last drawing wrote: [{text, x, y, w, h, kind}]
let hovered = null;
let firstDrawn = false;
const widths = new Map();
const NAME_FONT = '500 13px "Inter", system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
const EDGE_FONT = '400 11px "Inter", system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
const MOST_NAMES = 260;
const MOST_EDGE_NAMES = 160;

const matters = (id) => typeof id === "number" && shown.nodes.get(id).weight > 0.28 * heaviest;

function widthOf(context, text) {
  const key = context.font + text;
  if (!widths.has(key)) widths.set(key, context.measureText(text).width);
  return widths.get(key);
}

/** Boxes already taken, in square cells of 64 pixels or the size given. */
class Taken {
  constructor(cell = 64) {
    this.cells = new Map();
    this.cell = cell;
  }

  * cellsOf(x, y, w, h) {
    for (let i = Math.floor(x / this.cell); i <= Math.floor((x + w) / this.cell); i++) {
      for (let j = Math.floor(y / this.cell); j <= Math.floor((y + h) / this.cell); j++) yield `${i},${j}`;
    }
  }

  /** Is the box free? With `names` true only other names count, not marks. */
  free(x, y, w, h, owner, names) {
    for (const cell of this.cellsOf(x, y, w, h)) {
      for (const b of this.cells.get(cell) || []) {
        if (b.owner !== owner && !(names && b.owner !== null) && x < b.x + b.w && b.x < x + w && y < b.y + b.h && b.y < y + h) return false;
      }
    }
    return true;
  }

  /** How much of other marks the box would cover, in square pixels. */
  covers(x, y, w, h, owner) {
    const seen = new Set();
    let area = 0;
    for (const cell of this.cellsOf(x, y, w, h)) {
      for (const b of this.cells.get(cell) || []) {
        if (b.owner === owner || b.owner === null || seen.has(b)) continue;
        seen.add(b);
        area += Math.max(0, Math.min(x + w, b.x + b.w) - Math.max(x, b.x)) * Math.max(0, Math.min(y + h, b.y + b.h) - Math.max(y, b.y));
      }
    }
    return area;
  }

  take(x, y, w, h, owner) {
    const box = { x, y, w, h, owner };
    for (const cell of this.cellsOf(x, y, w, h)) (this.cells.get(cell) || this.cells.set(cell, []).get(cell)).push(box);
  }
}

function ordered() {
  if (!labelOrder) labelOrder = [...shown.nodes.keys()].sort((a, b) => shown.nodes.get(b).weight - shown.nodes.get(a).weight);
  return labelOrder;
}

/** Called by vis after each drawing, in its own coordinates: the veil, what stands out, then the names. */
function afterDrawing(context) {
  const scale = network.getScale();
  const ratio = context.canvas.width / context.canvas.clientWidth || 1;
  const lit = standingOut();
  if (lit) veil(context, lit, ratio);
  ring(context);
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  names(context, scale, lit);
  context.restore();
  if (!firstDrawn) {
    firstDrawn = true;
    performance.mark("kg-first-drawing");
  }
}

/** What the choice or the path lights up, or null: then everything is. */
function standingOut() {
  if (shown.paths && shown.paths.length) {
    const nodes = new Set(shown.paths.flat());
    const pairs = new Set();
    for (const path of shown.paths) for (let i = 1; i < path.length; i++) pairs.add(`${path[i - 1]}|${path[i]}`).add(`${path[i]}|${path[i - 1]}`);
    return { nodes, edges: [...pairs, ...[...pairs].map((key) => `~${key}`)].filter((key) => shown.bundles.has(key) || shown.links.has(key)) };
  }
  if (state.edge && shown.bundles.has(state.edge)) {
    const { from, to } = shown.bundles.get(state.edge);
    return { nodes: new Set([from, to]), edges: spreadKeys.length ? spreadKeys : [state.edge] };
  }
  if (state.node !== null && shown.nodes.has(state.node) && shown.bundles.size) {
    const edges = [];
    const nodes = new Set([state.node]);
    for (const [key, { from, to }] of shown.bundles) {
      if (from === state.node || to === state.node) { edges.push(key); nodes.add(from).add(to); }
    }
    for (const [key, { from, to }] of shown.links) if (from === state.node || to === state.node) { edges.push(key); nodes.add(from).add(to); }
    return { nodes, edges };
  }
  return null;
}

function veil(context, lit, ratio) {
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = palette.veil;
  context.fillRect(0, 0, context.canvas.clientWidth, context.canvas.clientHeight);
  context.restore();
  // vis draws single parts through its own objects; this is the one place that uses them.
  for (const key of lit.edges) {
    const edge = network.body.edges[key];
    if (edge && edge.connected) { edge.draw(context); edge.drawArrows(context); }
  }
  for (const id of lit.nodes) if (network.body.nodes[id]) network.body.nodes[id].draw(context);
}

function ring(context) {
  const id = state.node !== null ? state.node : state.focus;
  const node = id !== null && shown.nodes.get(id);
  if (!node) return;
  const { x, y } = network.getPosition(id);
  context.save();
  context.beginPath();
  context.arc(x, y, radius(node) + 7 / Math.min(1, network.getScale()), 0, 2 * Math.PI);
  context.lineWidth = 2.5 / network.getScale();
  context.strokeStyle = palette.choice;
  context.stroke();
  context.restore();
}

function names(context, scale, lit) {
  const taken = new Taken();
  labelBoxes = [];
  const { clientWidth: width, clientHeight: height } = context.canvas;
  taken.take(width - 56, height - 170, 56, 170, null); // the zoom buttons
  const seen = [];
  for (const id of ordered()) {
    const body = network.body.nodes[id];
    if (!body) continue;
    const at = network.canvasToDOM({ x: body.x, y: body.y });
    if (at.x < -40 || at.y < -40 || at.x > width + 40 || at.y > height + 40) continue;
    const r = Math.max(1.5, radius(shown.nodes.get(id)) * scale);
    seen.push({ id, x: at.x, y: at.y, r });
    // Dots of a far view are too many to keep names off; those of a near one are kept clear.
    if (r > 3.5 && (!lit || lit.nodes.has(id))) taken.take(at.x - r, at.y - r, 2 * r, 2 * r, id);
  }
  const first = (id) => (id === state.node || id === hovered || id === state.focus ? 2 : lit && lit.nodes.has(id) ? 1 : 0);
  if (lit || hovered !== null || state.focus !== null) seen.sort((a, b) => first(b.id) - first(a.id));
  context.font = NAME_FONT;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  let written = 0;
  // Seen from afar a large graph names its hubs only; nearer, all that has room.
  const budget = (width * height) / seen.length > 2200 ? MOST_NAMES : Math.max(44, Math.min(MOST_NAMES, seen.filter((node) => node.r > 8).length));
  for (const node of seen) {
    if (written >= budget) break;
    const faint = lit && !lit.nodes.has(node.id);
    if (faint && node.id !== hovered) continue;
    if (writeName(context, node, taken, first(node.id) === 2, lit || matters(node.id))) written += 1;
  }
  if (shown.bundles.size <= 1500 || lit) edgeNames(context, scale, lit, taken);
}

/** A free place of w by h for a node's name beside its mark, or undefined; with `names` true over other marks. */
function placeFor(node, w, h, taken, inside, names, width) {
  const gap = node.r + h * 0.19;
  const near = gap * 0.6;
  // Under a mark at the edge a name moves inwards, rather than onto the mark's own lines.
  const middle = Math.min(Math.max(2, node.x - w / 2), Math.max(2, width - 2 - w));
  const places = [[middle, node.y + gap], [node.x + gap, node.y - h / 2], [node.x - gap - w, node.y - h / 2], [node.x - w / 2, node.y - gap - h],
    [node.x + near, node.y + near], [node.x - near - w, node.y + near], [node.x + near, node.y - near - h], [node.x - near - w, node.y - near - h],
    [node.x - w * 0.25, node.y + gap], [node.x - w * 0.75, node.y + gap], [node.x - w * 0.25, node.y - gap - h], [node.x - w * 0.75, node.y - gap - h]];
  const free = places.filter(([x, y]) => inside(x, y) && taken.free(x, y, w, h, node.id, names));
  if (!names || free.length < 2) return free[0];
  return free.map((place) => [taken.covers(place[0], place[1], w, h, node.id), place]).sort((a, b) => a[0] - b[0])[0][1];
}

function writeName(context, node, taken, always, important) {
  const text = shown.nodes.get(node.id).label;
  const w = widthOf(context, text) + 4;
  const h = 16;
  const { clientWidth, clientHeight } = context.canvas;
  const inside = (x, y) => x >= 2 && y >= 2 && x + w <= clientWidth - 2 && y + h <= clientHeight - 2;
  // In its bubble where there is room, else beside it.
  const bubble = shown.nodes.get(node.id).super !== undefined && 2 * node.r > w;
  let spot = bubble ? [node.x - w / 2, node.y - h / 2] : placeFor(node, w, h, taken, inside, false, clientWidth);
  // The most important names may stand on small marks rather than not at all.
  if (!spot && important) spot = placeFor(node, w, h, taken, inside, true, clientWidth);
  if (!spot && always) spot = [node.x - w / 2, node.y + node.r + 3];
  if (!spot) return false;
  taken.take(spot[0], spot[1], w, h, null);
  halo(context, text, spot[0] + 2, spot[1] + h / 2, palette.ink, 4);
  labelBoxes.push({ text, x: spot[0], y: spot[1], w, h, kind: "node", id: node.id });
  return true;
}

function halo(context, text, x, y, colour, thickness) {
  context.strokeStyle = palette.halo;
  context.lineWidth = thickness;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

/** The relation along the line, where the line is long enough and its way free. */
function edgeNames(context, scale, lit, taken) {
  if (scale < 0.35 && !lit) return;
  context.font = EDGE_FONT;
  let written = 0;
  const keys = lit ? lit.edges : shown.bundles.keys();
  for (const key of keys) {
    if (written >= MOST_EDGE_NAMES) break;
    if (key.startsWith("~")) continue;
    const body = network.body.edges[key];
    const bundle = key.includes("#") ? { ...shown.bundles.get(key.split("#")[0]), claims: [Number(key.split("#")[1])] } : shown.bundles.get(key);
    if (!body || !body.connected || !bundle || bundle.from === bundle.to) continue;
    if (edgeName(context, body, bundle, taken)) written += 1;
  }
}

function edgeName(context, body, bundle, taken) {
  const [[relation], ...more] = relationsIn(bundle.claims);
  const text = line(relation, 30) + (more.length ? ` +${more.length}` : "");
  const w = widthOf(context, text);
  const a = network.canvasToDOM(body.from);
  const b = network.canvasToDOM(body.to);
  const scale = network.getScale();
  const room = Math.hypot(b.x - a.x, b.y - a.y) - (body.from.options.size + body.to.options.size) * scale - 26;
  if (room < w) return false;
  const middle = network.canvasToDOM(body.edgeType.getPoint(0.5));
  let angle = Math.atan2(b.y - a.y, b.x - a.x);
  if (Math.abs(angle) > Math.PI / 2) angle += Math.PI;
  const steps = Math.max(1, Math.ceil(w / 12));
  const spots = Array.from({ length: steps + 1 }, (_, i) => {
    const t = (i / steps - 0.5) * w;
    return [middle.x + t * Math.cos(angle) - 6, middle.y + t * Math.sin(angle) - 6];
  });
  if (!spots.every(([x, y]) => taken.free(x, y, 12, 12, body.id))) return false;
  for (const [x, y] of spots) taken.take(x, y, 12, 12, body.id);
  context.save();
  context.translate(middle.x, middle.y);
  context.rotate(angle);
  halo(context, text, -w / 2, 0, palette.muted, 4.5);
  context.restore();
  labelBoxes.push({ text, spots, x: middle.x, y: middle.y, w, h: 12, angle, kind: "edge", id: body.id });
  return true;
}
