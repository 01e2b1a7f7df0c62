// From the state to what is shown: claims that pass the filters, nodes in reach, bundles of claims.

// A bit for each filter: a claim's mask has those of the filters it fails, so that one walk over the
// claims serves what is shown and the counts beside every row ("how many, were this one filter off?").
const BITS = { confidence: 1, polarityOff: 2, modalityOff: 4, quadsOff: 8, typesOff: 16, relations: 32, speakers: 64, documents: 128, time: 256 };
const masks = new Uint16Array(CLAIMS);

function mask(c) {
  const K = G.claims;
  let failed = K.c[c] < state.confidence * 10 ? BITS.confidence : 0;
  if (state.polarityOff.has(K.p[c])) failed |= BITS.polarityOff;
  if (state.modalityOff.has(K.m[c])) failed |= BITS.modalityOff;
  if (state.quadsOff.size && state.quadsOff.has(quadOf(c))) failed |= BITS.quadsOff;
  if (state.typesOff.size && (state.typesOff.has(typeOf(K.s[c])) || (K.o[c] >= 0 && state.typesOff.has(typeOf(K.o[c]))))) failed |= BITS.typesOff;
  if (state.relations.size && !state.relations.has(relationOf(c))) failed |= BITS.relations;
  if (state.speakers.size && !state.speakers.has(speakerOf(c))) failed |= BITS.speakers;
  if (state.documents.size && !state.documents.has(K.d[c])) failed |= BITS.documents;
  if (state.from || state.to) {
    const day = DAYS[c];
    if (!day || (state.from && day < state.from) || (state.to && day > state.to)) failed |= BITS.time;
  }
  return failed;
}

/** Does the claim pass every filter (focus and path apart) but the one named? */
const passes = (c, except) => (masks[c] & ~(BITS[except] || 0)) === 0;

const drawable = (c) => G.claims.g[c] === 1;

/** Nodes within `hops` of one over these claims, as a Set. */
function around(start, hops, claims) {
  const near = neighbours(claims);
  const found = new Set([start]);
  let edge = [start];
  for (let hop = 0; hop < hops; hop++) {
    const next = [];
    for (const n of edge) for (const m of near.get(n) || []) if (!found.has(m)) { found.add(m); next.push(m); }
    edge = next;
  }
  return found;
}

function neighbours(claims) {
  const near = new Map();
  const add = (a, b) => (near.get(a) || near.set(a, new Set()).get(a)).add(b);
  for (const c of claims) {
    add(G.claims.s[c], G.claims.o[c]);
    add(G.claims.o[c], G.claims.s[c]);
  }
  return near;
}

// What is shown now; `refresh` fills it from the state.
const shown = {
  passing: [], // claims that pass the filters, drawn or not
  claims: [], // those of them that are drawn
  nodes: new Map(), // displayed id -> {members, label, type, weight, x, y, super}
  links: new Map(), // "~a|b" -> {from, to}: a topic and what it names
  bundles: new Map(), // "a|b" -> {from, to, claims}
  lit: null, // {nodes, bundles} to stand out, or null
};

const superId = (group) => `g${group}`;
const GROUPS = (() => {
  const groups = new Map();
  for (let n = 0; n < G.nodes; n++) (groups.get(G.group[n]) || groups.set(G.group[n], []).get(G.group[n])).push(n);
  return groups;
})();

/** The id under which a node is displayed: its own, or its community's while that is folded. */
function displayed(n) {
  if (!state.folded || state.focus !== null || state.unfolded.has(G.group[n])) return n;
  if (n === state.node || (state.path && (pathNodes().has(n)))) return n;
  return GROUPS.get(G.group[n]).length < 2 ? n : superId(G.group[n]);
}

function compute() {
  const passing = [];
  for (let c = 0; c < CLAIMS; c++) {
    masks[c] = mask(c);
    if (masks[c] === 0) passing.push(c);
  }
  let claims = passing.filter(drawable);
  shown.all = claims;
  let within = null;
  if (state.focus !== null) {
    within = around(state.focus, state.hops, claims);
    claims = claims.filter((c) => within.has(G.claims.s[c]) && within.has(G.claims.o[c]));
  }
  shown.passing = within ? passing.filter((c) => within.has(G.claims.s[c]) || within.has(G.claims.o[c])) : passing;
  shown.claims = claims;
  shown.disputes = disputes(claims);
  shown.paths = state.path ? findPaths(state.path[0], state.path[1], shown.all) : [];
  bundle(claims);
}

function bundle(claims) {
  const nodes = new Map();
  const bundles = new Map();
  const put = (n) => {
    const id = displayed(n);
    if (!nodes.has(id)) nodes.set(id, typeof id === "number" ? single(id) : community(G.group[n]));
    return id;
  };
  for (const c of claims) {
    const a = put(G.claims.s[c]);
    const b = put(G.claims.o[c]);
    if (a === b && typeof a === "string") continue;
    // Between communities there is one line for both ways, without a head.
    const [from, to] = typeof a === "string" || typeof b === "string" ? [a, b].sort((x, y) => (String(x) < String(y) ? -1 : 1)) : [a, b];
    const key = `${from}|${to}`;
    const held = bundles.get(key);
    if (held) held.claims.push(c);
    else bundles.set(key, { from, to, claims: [c] });
  }
  for (const n of [state.node, state.focus]) if (n !== null && n < G.nodes) put(n);
  for (const n of pathNodes()) put(n);
  shown.nodes = nodes;
  shown.bundles = bundles;
  shown.links = new Map();
  for (const [a, b] of aboutLinks()) {
    if (nodes.has(a) && nodes.has(b) && !bundles.has(`${a}|${b}`) && !bundles.has(`${b}|${a}`)) shown.links.set(`~${a}|${b}`, { from: a, to: b });
  }
}

const single = (n) => ({ label: labelOf(n, 34), type: typeOf(n), weight: G.weight[n], x: G.x[n], y: G.y[n], members: 1 });

const communities = new Map();
function community(group) {
  if (communities.has(group)) return communities.get(group);
  const members = GROUPS.get(group); // in order of importance
  const mean = (axis) => members.reduce((sum, n) => sum + axis[n], 0) / members.length;
  const made = {
    label: `${labelOf(members[0], 24)} +${members.length - 1}`, type: typeOf(members[0]), super: group,
    weight: members.reduce((sum, n) => sum + G.weight[n], 0), x: mean(G.x), y: mean(G.y), members: members.length,
  };
  communities.set(group, made);
  return made;
}

const aboutLinks = () => (state.quadsOff.has(ABOUT_KIND) ? [] : G.about);

// -- paths -------------------------------------------------------------------------------------

const MOST_PATHS = 6;

const impassable = new Set(G.impassable);

/** Up to six shortest paths over claims and topics, undirected, as arrays of nodes: never through a role and the like,
 *  which would join all who ever held it. */
function findPaths(from, to, claims) {
  if (from === to) return [];
  const near = neighbours(claims);
  for (const [a, b] of aboutLinks()) {
    (near.get(a) || near.set(a, new Set()).get(a)).add(b);
    (near.get(b) || near.set(b, new Set()).get(b)).add(a);
  }
  const depth = new Map([[to, 0]]);
  let edge = [to];
  while (edge.length && !depth.has(from)) {
    const next = [];
    for (const n of edge) {
      if (n !== to && impassable.has(typeOf(n))) continue;
      for (const m of near.get(n) || []) if (!depth.has(m)) { depth.set(m, depth.get(n) + 1); next.push(m); }
    }
    edge = next;
  }
  if (!depth.has(from)) return [];
  const found = [];
  const walk = (trail) => {
    const here = trail[trail.length - 1];
    if (here === to) found.push(trail);
    else for (const m of [...near.get(here)].sort((a, b) => a - b)) {
      if (found.length >= MOST_PATHS) return;
      if (depth.get(m) === depth.get(here) - 1 && (m === to || !impassable.has(typeOf(m)))) walk([...trail, m]);
    }
  };
  walk([from]);
  return found;
}

const pathNodes = () => new Set(shown.paths ? shown.paths.flat() : []);

/** The claims between two nodes, either way round, of the claims given. */
const between = (a, b, claims) =>
  claims.filter((c) => (G.claims.s[c] === a && G.claims.o[c] === b) || (G.claims.s[c] === b && G.claims.o[c] === a));

/** What a bundle looks like: kind by majority, dashes if nothing in it is asserted, a mark if any is denied. */
function look(claims) {
  const kinds = [0, 0, 0, 0, 0];
  let asserted = false;
  let denied = 0;
  for (const c of claims) {
    kinds[quadOf(c)] += 1;
    if (G.claims.m[c] === 0) asserted = true;
    if (G.claims.p[c] === 1) denied += 1;
  }
  let kind = 0;
  for (const k of [4, 3, 2, 1]) if (kinds[k] > 0 && (kind === 0 || kinds[k] > kinds[kind])) kind = k;
  return { kind, dashed: !asserted, denied: denied > 0, allDenied: denied === claims.length };
}

/** What some claims affirm and others deny, of the claims given: "s|relation|o" -> [affirmed, denied]. */
function disputes(claims) {
  const sides = new Map();
  for (const c of claims) {
    const key = disputeKey(c);
    (sides.get(key) || sides.set(key, [[], []]).get(key))[G.claims.p[c]].push(c);
  }
  return new Map([...sides].filter(([, [yes, no]]) => yes.length && no.length));
}
const disputeKey = (c) => `${G.claims.s[c]}|${G.claims.r[c]}|${G.claims.o[c]}`;

/** The relations of a bundle by number of claims: [[label, count], …]. */
function relationsIn(claims) {
  const counts = new Map();
  for (const c of claims) counts.set(relationOf(c), (counts.get(relationOf(c)) || 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
