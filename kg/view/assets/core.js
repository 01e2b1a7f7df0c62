// Data, small helpers, and the state of the view with its copy in the URL's fragment.

const G = JSON.parse(document.getElementById("data-graph").textContent);
let D = null; // details: filled by loadDetail before anything but the first drawing needs them

const $ = (id) => document.getElementById(id);

/** An element with properties and children; strings become text nodes, never HTML. */
function el(tag, props, ...children) {
  const made = document.createElement(tag);
  for (const [key, value] of Object.entries(props || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "class") made.className = value;
    else if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (key in made && typeof made[key] !== "object" && !key.startsWith("aria")) made[key] = value;
    else made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

function svg(tag, props, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [key, value] of Object.entries(props || {})) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

const count = (n, one, many) => `${n.toLocaleString("en")} ${n === 1 ? one : many || one + "s"}`;
const BIDI = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g;
const CONTROL = /[\u0000-\u001f\u007f-\u009f]+/g;

/** A label as one line: no direction overrides, no control characters, not longer than `most`. */
function line(text, most = 60) {
  // Cut first: a label may be 100 kB long, and the marks below would all be walked.
  let flat = text.slice(0, most * 4).replace(BIDI, "").replace(CONTROL, " ").trim();
  if (!flat) flat = "(no name)";
  const letters = Array.from(flat);
  return letters.length > most || text.length > most * 4 ? letters.slice(0, most - 1).join("") + "…" : flat;
}

const labelOf = (n, most) => line(G.labels[n], most);
const idOf = (n) => G.prefix + G.ids[n];
const typeOf = (n) => G.types[G.type[n]];
const numberOf = new Map(G.ids.map((id, n) => [G.prefix + id, n]));
const CLAIMS = G.claims.s.length;
/** "GovernmentBody" as people write it. */
const typeName = (type) => line(type, 40).replace(/([a-z])([A-Z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`);
const QUAD_NAMES = { 1: "Verbal cooperation", 2: "Material cooperation", 3: "Verbal conflict", 4: "Material conflict", 0: "State or other", 5: "Topic and what it names" };
const ABOUT_KIND = 5; // not of claims: the thin lines between a topic and the names in it
const quadOf = (c) => G.relations[G.claims.r[c]][4] || 0;
const relationOf = (c) => G.relations[G.claims.r[c]][1];
const speakerOf = (c) => G.claims.w[c];

/** The claim's day as YYYY-MM-DD: its own time, else the document's date, else null. */
function dayOf(c) {
  const value = G.claims.t[c] || G.documents[G.claims.d[c]][2];
  if (!value) return null;
  const start = value.split("/")[0].trim();
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(start);
  return found ? `${found[1]}-${found[2] || "01"}-${found[3] || "01"}` : null;
}
const DAYS = Array.from({ length: CLAIMS }, (_, c) => dayOf(c));

async function loadDetail() {
  const holder = $("data-detail");
  if (holder.dataset.encoding === "json") D = JSON.parse(holder.textContent);
  else {
    const bytes = Uint8Array.from(atob(holder.textContent), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    D = JSON.parse(await new Response(stream).text());
  }
  D.sentence = new Map(D.sentences.map(([d, start, text]) => [`${d}:${start}`, text]));
  holder.remove();
}

const claimNumber = new Map();
const claimById = (id) => {
  if (!claimNumber.size) D.claims.id.forEach((name, c) => claimNumber.set(name, c));
  return claimNumber.get(id);
};

// -- the state ---------------------------------------------------------------------------------

const CONFIDENCE = Math.round(G.minConfidence * 100);

const fresh = () => ({
  view: "graph",
  node: null, // number of the chosen node
  edge: null, // "a|b" of the chosen edge
  focus: null,
  hops: 1,
  path: null, // [from, to]
  document: null, // number of the document shown
  confidence: CONFIDENCE, // per cent
  typesOff: new Set(),
  quadsOff: new Set(),
  polarityOff: new Set(),
  modalityOff: new Set(),
  relations: new Set(),
  speakers: new Set(), // numbers; -1 is the document's own voice
  documents: new Set(),
  from: null, // YYYY-MM-DD
  to: null,
  unfolded: new Set(),
  folded: G.nodes > G.overview,
});
const state = fresh();

const SETS = {
  typesOff: ["no-type", (v) => v, (v) => v],
  quadsOff: ["no-kind", String, Number],
  polarityOff: ["no-polarity", (v) => G.polarities[v], (v) => G.polarities.indexOf(v)],
  modalityOff: ["no-modality", (v) => G.modalities[v], (v) => G.modalities.indexOf(v)],
  relations: ["relation", (v) => v, (v) => v],
  speakers: ["speaker", (v) => (v < 0 ? "-" : G.ids[v]), (v) => (v === "-" ? -1 : numberOf.get(G.prefix + v))],
  documents: ["document", (v) => G.documents[v][0], (v) => G.documents.findIndex((d) => d[0] === v)],
  unfolded: ["unfold", String, Number],
};

/** The state as a fragment; what is at its default is left out, so that a bare link is the first view. */
function toFragment() {
  const out = new URLSearchParams();
  const node = (key, n) => n !== null && out.set(key, G.ids[n]);
  if (state.view !== "graph") out.set("view", state.view);
  node("node", state.node);
  if (state.edge) state.edge.split("|").forEach((n) => out.append("edge", G.ids[n] ?? n));
  node("focus", state.focus);
  if (state.focus !== null) out.set("hops", state.hops);
  if (state.path) state.path.forEach((n) => out.append("path", G.ids[n]));
  if (state.document !== null) out.set("text", G.documents[state.document][0]);
  if (state.confidence !== CONFIDENCE) out.set("confidence", state.confidence);
  if (state.from) out.set("from", state.from);
  if (state.to) out.set("to", state.to);
  for (const [key, [name, write]] of Object.entries(SETS)) for (const v of [...state[key]].sort()) out.append(name, write(v));
  return out.toString();
}

/** Reads a fragment; names it does not know are passed over, as links outlive graphs. */
function fromFragment(text) {
  const given = new URLSearchParams(text.replace(/^#/, ""));
  const node = (id) => (id !== null && numberOf.has(G.prefix + id) ? numberOf.get(G.prefix + id) : null);
  Object.assign(state, fresh());
  if (["graph", "table", "documents"].includes(given.get("view"))) state.view = given.get("view");
  state.node = node(given.get("node"));
  const drawn = (n) => n !== null && n < G.nodes;
  const edge = given.getAll("edge").map(node);
  if (edge.length === 2 && edge.every(drawn)) state.edge = edge.join("|");
  state.focus = node(given.get("focus"));
  state.hops = Math.min(4, Math.max(1, Number(given.get("hops")) || 1));
  const path = given.getAll("path").map(node);
  if (path.length === 2 && path.every(drawn)) state.path = path;
  const text_ = G.documents.findIndex((d) => d[0] === given.get("text"));
  if (text_ >= 0) state.document = text_;
  if (given.has("confidence")) state.confidence = Math.min(100, Math.max(0, Number(given.get("confidence")) || 0));
  for (const key of ["from", "to"]) if (/^\d{4}-\d\d-\d\d$/.test(given.get(key) || "")) state[key] = given.get(key);
  for (const [key, [name, , read]] of Object.entries(SETS)) {
    const values = given.getAll(name).map(read).filter((v) => v !== undefined && v !== null && !Number.isNaN(v));
    state[key] = new Set(key === "documents" ? values.filter((v) => v >= 0) : values);
  }
}

let saying = 0;
function say(text) {
  clearTimeout(saying);
  saying = setTimeout(() => { $("say").textContent = text; }, 60);
}

const calm = matchMedia("(prefers-reduced-motion: reduce)");
const motion = (duration = 350) => (calm.matches ? false : { duration, easingFunction: "easeInOutQuad" });
