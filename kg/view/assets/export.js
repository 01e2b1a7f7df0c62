// What can be taken away: the picture, the drawing, the claims, a link.

function download(name, content, type) {
  const blob = content instanceof Blob ? content : new Blob([content], { type });
  const address = URL.createObjectURL(blob);
  const anchor = el("a", { href: address, download: name, hidden: true });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  say(`${name} saved`);
}

const fileName = (ending) => `${(G.title.normalize("NFKD").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60) || "graph").toLowerCase()}.${ending}`;

function savePng() {
  const source = $("canvas").querySelector("canvas");
  const made = el("canvas", { width: source.width, height: source.height });
  const context = made.getContext("2d");
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, made.width, made.height);
  context.drawImage(source, 0, 0);
  made.toBlob((blob) => download(fileName("png"), blob), "image/png");
}

/** A cell as spreadsheets read it; one that would be taken for a formula gets an apostrophe before it. */
function cell(value) {
  let text = value === null || value === undefined ? "" : String(value);
  if (/^[=+\-@\t\r]/.test(text)) text = `'${text}`;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const CSV = [
  ["claim", (c) => D.claims.id[c]], ["subject", (c) => G.labels[G.claims.s[c]]], ["subject_type", (c) => typeOf(G.claims.s[c])], ["subject_iri", (c) => idOf(G.claims.s[c])],
  ["relation", (c) => relationOf(c)], ["relation_iri", (c) => G.relations[G.claims.r[c]][0]],
  ["object", (c) => (G.claims.o[c] >= 0 ? G.labels[G.claims.o[c]] : "")], ["object_type", (c) => (G.claims.o[c] >= 0 ? typeOf(G.claims.o[c]) : "")], ["object_iri", (c) => (G.claims.o[c] >= 0 ? idOf(G.claims.o[c]) : "")],
  ["polarity", (c) => G.polarities[G.claims.p[c]]], ["modality", (c) => G.modalities[G.claims.m[c]]], ["said_by", (c) => (D.claims.said[c] || []).map(([n]) => G.labels[n]).join("; ")],
  ["time", (c) => G.claims.t[c] || ""], ["place", (c) => (D.claims.place[c] ? G.labels[D.claims.place[c][0]] : "")],
  ["plover", (c) => G.relations[G.claims.r[c]][2] || ""], ["cameo", (c) => G.relations[G.claims.r[c]][3] || ""], ["quad", (c) => quadOf(c) || ""], ["confidence", (c) => (G.claims.c[c] / 1000).toFixed(3)],
  ["document", (c) => G.documents[G.claims.d[c]][0]], ["title", (c) => G.documents[G.claims.d[c]][1] || ""], ["date", (c) => G.documents[G.claims.d[c]][2] || ""], ["url", (c) => G.documents[G.claims.d[c]][3] || ""],
  ["start", (c) => codePoints(G.claims.d[c], evidenceSpan(c)[0])], ["end", (c) => codePoints(G.claims.d[c], evidenceSpan(c)[1])], ["sentence", (c) => sentenceOf(c)],
];

function csv() {
  const rows = sorted(shown.passing).map((c) => CSV.map(([, value]) => cell(value(c))).join(","));
  return `${[CSV.map(([name]) => name).join(","), ...rows].join("\r\n")}\r\n`;
}
const saveCsv = () => download(fileName("csv"), csv(), "text/csv;charset=utf-8");

// -- SVG ---------------------------------------------------------------------------------------

const corner = (n, r, turn) => Array.from({ length: n }, (_, i) => [r * Math.sin((i / n) * 2 * Math.PI + turn), -r * Math.cos((i / n) * 2 * Math.PI + turn)]);
const SVG_SHAPES = {
  square: (r) => [[-r, -r], [r, -r], [r, r], [-r, r]], diamond: (r) => corner(4, r, 0), hexagon: (r) => corner(6, r, Math.PI / 6),
  triangle: (r) => corner(3, r * 1.15, 0), triangleDown: (r) => corner(3, r * 1.15, Math.PI),
  star: (r) => Array.from({ length: 10 }, (_, i) => { const q = i % 2 ? r * 0.5 : r * 1.2; return [q * Math.sin((i / 5) * Math.PI), -q * Math.cos((i / 5) * Math.PI)]; }),
};

function svgNode(id, node, at) {
  const folded_ = node.super !== undefined;
  const colour = palette[familyOf(node.type)];
  const props = { fill: folded_ ? palette.paper : colour, stroke: folded_ ? colour : palette.paper, "stroke-width": folded_ ? 14 : 1.5 };
  const r = radius(node);
  const shape = SVG_SHAPES[folded_ ? "dot" : shapeOf(node.type)];
  const mark = shape ? svg("polygon", { points: shape(r).map(([x, y]) => `${(at.x + x).toFixed(1)},${(at.y + y).toFixed(1)}`).join(" "), ...props }) : svg("circle", { cx: at.x, cy: at.y, r, ...props });
  mark.append(svg("title", {}, node.label));
  return mark;
}

function svgEdge(bundle, places) {
  const a = places[bundle.from];
  const b = places[bundle.to];
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (!length) return null;
  const { kind, dashed, denied } = look(bundle.claims);
  const colour = palette[`quad${kind}`];
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const stop = Math.max(0, length - radius(shown.nodes.get(bundle.to)) - 2);
  const width = lineWidth(bundle.claims.length);
  const head = 7 + width;
  const tip = [a.x + ux * stop, a.y + uy * stop];
  const foot = [a.x + ux * (stop - head), a.y + uy * (stop - head)];
  const point = ([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`;
  const parts = svg("g", { stroke: colour, fill: colour });
  parts.append(svg("path", { d: `M${point([a.x, a.y])}L${point(foot)}`, "stroke-width": width, fill: "none", "stroke-dasharray": dashed ? "7 6" : "none" }),
    svg("polygon", { points: [tip, [foot[0] - uy * head * 0.45, foot[1] + ux * head * 0.45], [foot[0] + uy * head * 0.45, foot[1] - ux * head * 0.45]].map(point).join(" "), stroke: "none" }));
  if (denied) {
    const m = [a.x + ux * length * 0.5, a.y + uy * length * 0.5];
    parts.append(svg("path", { d: `M${point([m[0] - uy * 9, m[1] + ux * 9])}L${point([m[0] + uy * 9, m[1] - ux * 9])}`, "stroke-width": 3 }));
  }
  parts.append(svg("title", {}, relationsIn(bundle.claims).map(([name]) => line(name, 40)).join(", ")));
  return parts;
}

/** Names at one size, the more important first, none on another. */
function svgNames(places, size, within_) {
  const context = el("canvas").getContext("2d");
  context.font = `500 ${size}px system-ui, sans-serif`;
  const taken = new Taken(size * 5);
  const marks = ordered().filter((id) => places[id]).map((id) => ({ id, ...places[id], r: radius(shown.nodes.get(id)) }));
  for (const { id, x, y, r } of marks) taken.take(x - r, y - r, 2 * r, 2 * r, id);
  const found = [];
  for (const mark of marks.slice(0, 2000)) {
    const text = shown.nodes.get(mark.id).label;
    const wide = context.measureText(text).width + size / 3;
    const inside = (x, y) => within_(x, y, wide);
    const spot = placeFor(mark, wide, size * 1.2, taken, inside, false) || (matters(mark.id) && placeFor(mark, wide, size * 1.2, taken, inside, true));
    if (!spot) continue;
    taken.take(spot[0], spot[1], wide, size * 1.2, null);
    found.push(svg("text", { x: (spot[0] + size / 6).toFixed(1), y: (spot[1] + size).toFixed(1), "font-size": size.toFixed(1), fill: palette.ink, stroke: palette.halo, "stroke-width": (size / 4).toFixed(1), "paint-order": "stroke", "stroke-linejoin": "round" }, text));
  }
  return found;
}

/** The whole drawing (not only what the window shows), with the names that have room. */
function drawingSvg() {
  const places = network.getPositions();
  const all = [...shown.nodes].filter(([id]) => places[id]);
  if (!all.length) return svg("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: "0 0 1 1" });
  const xs = all.map(([id]) => places[id].x);
  const ys = all.map(([id]) => places[id].y);
  const edge = Math.max(90, 0.08 * (xs.reduce((a, b) => Math.max(a, b)) - xs.reduce((a, b) => Math.min(a, b)))); // room for names
  const [x0, y0] = [xs.reduce((a, b) => Math.min(a, b)) - edge, ys.reduce((a, b) => Math.min(a, b)) - edge];
  const [w, h] = [xs.reduce((a, b) => Math.max(a, b)) + edge - x0, ys.reduce((a, b) => Math.max(a, b)) + edge - y0];
  const root = svg("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `${x0} ${y0} ${w} ${h}`, width: w, height: h, "font-family": "system-ui, sans-serif" });
  root.append(svg("title", {}, line(G.title, 200)), svg("rect", { x: x0, y: y0, width: w, height: h, fill: palette.paper }));
  for (const bundle of shown.bundles.values()) {
    const made = places[bundle.from] && places[bundle.to] ? svgEdge(bundle, places) : null;
    if (made) root.append(made);
  }
  for (const { from, to } of shown.links.values()) {
    root.append(svg("path", { d: `M${places[from].x},${places[from].y}L${places[to].x},${places[to].y}`, stroke: palette.quad0, "stroke-dasharray": "2 5", fill: "none" }));
  }
  for (const [id, node] of all) root.append(svgNode(id, node, places[id]));
  root.append(...svgNames(places, Math.max(13, w / 75), (x, y, wide) => x >= x0 && x + wide <= x0 + w));
  return root;
}

const saveSvg = () => download(fileName("svg"), new XMLSerializer().serializeToString(drawingSvg()), "image/svg+xml");
