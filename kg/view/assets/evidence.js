// One claim as a person reads it: the sentence with its words marked, who says so, when, and where it stands.

const SPAN_NAMES = ["subject", "relation", "object"];

/** Text of a document between two UTF-16 offsets, or null where the page does not carry it. */
function slice(d, start, end) {
  const text = D.texts[d];
  return text === null ? null : text.slice(start, end);
}

const evidenceSpan = (c) => D.claims.spans[c].slice(0, 2);

function sentenceOf(c) {
  const [start, end] = evidenceSpan(c);
  const d = G.claims.d[c];
  return slice(d, start, end) ?? D.sentence.get(`${d}:${start}`) ?? "";
}

/** The marked stretches of a claim: [{start, end, kind, title}], in the document's UTF-16 offsets. */
function spansOf(c) {
  const flat = D.claims.spans[c];
  const found = [];
  for (let i = 2; i + 1 < flat.length; i += 2) found.push({ start: flat[i], end: flat[i + 1], kind: SPAN_NAMES[i / 2 - 1] });
  for (const [, , , start, end] of D.claims.said[c] || []) found.push({ start, end, kind: "speaker" });
  for (const [role, , , start, end] of D.claims.args[c] || []) found.push({ start, end, kind: "argument", title: D.strings[role] });
  if (D.claims.time[c]) found.push({ start: D.claims.time[c][1], end: D.claims.time[c][2], kind: "time" });
  if (D.claims.place[c]) found.push({ start: D.claims.place[c][2], end: D.claims.place[c][3], kind: "place" });
  return found.filter((span) => span.end > span.start);
}

/** A text with stretches marked, as nodes; where stretches overlap the shorter shows, being inside the other. */
function marked(text, offset, spans) {
  const cuts = new Set([0, text.length]);
  const inside = spans.map((s) => ({ ...s, start: Math.max(0, s.start - offset), end: Math.min(text.length, s.end - offset) })).filter((s) => s.end > s.start);
  inside.sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const s of inside) cuts.add(s.start).add(s.end);
  const order = [...cuts].sort((a, b) => a - b);
  const out = [];
  for (let i = 1; i < order.length; i++) {
    const piece = text.slice(order[i - 1], order[i]);
    const span = inside.find((s) => s.start <= order[i - 1] && s.end >= order[i]);
    const last = out[out.length - 1];
    if (span && last && last.span === span) last.node.append(piece);
    else out.push({ span, node: span ? el("mark", { class: span.kind, title: span.title || span.kind }, piece) : document.createTextNode(piece) });
  }
  return out.map((part) => part.node);
}

const chip = (n, text) =>
  el("button", { type: "button", class: `chip ${familyOf(typeOf(n))}`, onclick: () => chooseNode(n), title: `${labelOf(n, 120)} · ${typeName(typeOf(n))}` }, el("bdi", {}, text || labelOf(n, 48)));

/** Only web addresses become links: nothing else in a data file may be followed. */
function link(address, text) {
  let url = null;
  try { url = new URL(address); } catch { /* not an address: shown as text */ }
  if (!url || !["http:", "https:"].includes(url.protocol)) return el("span", {}, line(text || address, 80));
  return el("a", { href: url.href, target: "_blank", rel: "noopener noreferrer" }, line(text || address, 80));
}

const titleOf = (d) => line(G.documents[d][1] || G.documents[d][0], 120);

/** "Germany did not agree to …" in words, for headings, citations and the screen reader. */
function plain(c) {
  const object = G.claims.o[c] >= 0 ? ` ${labelOf(G.claims.o[c], 80)}` : "";
  const not = G.claims.p[c] === 1 ? "[not] " : "";
  const how = G.claims.m[c] ? ` (${G.modalities[G.claims.m[c]]})` : "";
  return `${labelOf(G.claims.s[c], 80)} ${not}${line(relationOf(c), 60)}${object}${how}`;
}

/** An offset in code points, as the other outputs count, from one in UTF-16 units. */
function codePoints(d, offset) {
  const wide = D.astral[d];
  if (!wide) return offset;
  let low = 0;
  while (low < wide.length && wide[low] + low < offset) low += 1;
  return offset - low;
}

function citation(c) {
  const d = G.claims.d[c];
  const [id, title, date, url] = G.documents[d];
  const [start, end] = evidenceSpan(c).map((at) => codePoints(d, at));
  const head = [title ? `"${line(title, 200)}"` : line(id, 200), date, url].filter(Boolean).join(", ");
  return `“${sentenceOf(c).replace(/\s+/g, " ").trim()}” — ${head} [${line(id, 200)}, characters ${start}–${end}; claim ${D.claims.id[c]}: ${plain(c)}]`;
}

async function copy(text, what) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = el("textarea", { class: "sr", "aria-hidden": "true" });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  window.kg.copied = text;
  say(`${what} copied`);
}

function badges(c) {
  const confidence = Math.round(G.claims.c[c] / 10);
  return el("p", { class: "badges" },
    G.claims.p[c] === 1 ? el("span", { class: "badge no", title: "The text says that it is not so" }, "negated") : null,
    shown.disputes.has(disputeKey(c)) ? el("span", { class: "badge disputed", title: "Another claim shown says the opposite" }, "disputed") : null,
    G.claims.m[c] ? el("span", { class: "badge how" }, G.modalities[G.claims.m[c]]) : null,
    el("span", { class: `badge kind quad${quadOf(c)}` }, QUAD_NAMES[quadOf(c)]),
    el("span", { class: "badge sure", title: "How often claims scored like this one are right" }, `${confidence} %`));
}

function facts(c) {
  const rows = [];
  const said = D.claims.said[c] || [];
  if (said.length) {
    const parts = said.flatMap(([n, text, cue]) => [chip(n), D.strings[cue] ? el("span", { class: "cue" }, ` “${line(D.strings[cue], 60)}” `) : " "]);
    rows.push(["Said by", parts]);
  } else rows.push(["Said by", ["the text itself"]]);
  const value = G.claims.t[c];
  if (value) rows.push(["When", [`${line(value, 40)}`, D.claims.time[c] ? el("span", { class: "cue" }, ` “${line(D.strings[D.claims.time[c][0]], 60)}”`) : null]]);
  if (D.claims.place[c]) rows.push(["Where", [chip(D.claims.place[c][0])]]);
  for (const [role, n] of D.claims.args[c] || []) rows.push([line(D.strings[role], 30), [chip(n)]]);
  const [iri, , plover, cameo] = G.relations[G.claims.r[c]];
  const codes = [plover && `PLOVER ${plover}`, cameo && `CAMEO ${cameo}`].filter(Boolean).join(" · ");
  if (codes) rows.push(["Codes", [line(codes, 80)]]);
  rows.push(["Relation", [el("code", {}, line(iri, 160))]]);
  return el("dl", {}, rows.flatMap(([name, value_]) => [el("dt", {}, name), el("dd", {}, value_)]));
}

/** The card of a claim. */
function card(c, open) {
  const d = G.claims.d[c];
  const [, , date, url] = G.documents[d];
  const object = G.claims.o[c];
  const words = sentenceOf(c);
  return el("article", { class: `card quad${quadOf(c)}`, "data-claim": D.claims.id[c], "aria-label": plain(c) },
    el("h3", {}, chip(G.claims.s[c]), el("span", { class: "relation" }, G.claims.p[c] === 1 ? el("em", {}, "not ") : null, el("bdi", {}, line(relationOf(c), 60))), object >= 0 ? chip(object) : null),
    el("blockquote", { dir: "auto" }, ...(words ? marked(words, evidenceSpan(c)[0], spansOf(c)) : ["(the sentence is not in this file)"])),
    badges(c),
    el("p", { class: "from" },
      el("button", { type: "button", class: "text", onclick: () => openText(d, c), title: "Read it in its text" }, el("bdi", {}, titleOf(d))),
      date ? el("span", {}, ` · ${line(date, 20)}`) : null, url ? el("span", {}, " · ", link(url, "source")) : null),
    el("details", { open: !!open }, el("summary", {}, "Who, when, codes"), facts(c),
      el("p", { class: "actions" },
        el("button", { type: "button", class: "small", onclick: () => copy(citation(c), "Citation") }, "Copy as citation"),
        el("code", { class: "id" }, D.claims.id[c]))));
}
