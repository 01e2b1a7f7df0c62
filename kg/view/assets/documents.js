// The texts, with every claim's sentence marked; a sentence opens its claims.

const MOST_TEXTS = 200;
let perDocument = null;
let textsWanted = "";

function refindTexts() {
  showDocuments();
  $("find-text").focus();
  $("find-text").setSelectionRange(textsWanted.length, textsWanted.length);
}

function claimsOf(d) {
  if (!perDocument) {
    perDocument = G.documents.map(() => []);
    for (let c = 0; c < CLAIMS; c++) perDocument[G.claims.d[c]].push(c);
  }
  return perDocument[d];
}

function openText(d, c) {
  state.document = d;
  setView("documents");
  if (c === undefined) return;
  const [start] = evidenceSpan(c);
  const spot = $("view-documents").querySelector(`[data-start="${start}"]`);
  if (spot) {
    spot.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
    spot.focus({ preventScroll: true });
  }
}

function showDocuments() {
  const d = state.document ?? 0;
  const passing = new Set(shown.passing);
  const wanted = folded(textsWanted.trim());
  const found = G.documents.map((_, i) => i).filter((i) => !wanted || folded(titleOf(i)).includes(wanted));
  const finder = el("input", { type: "search", id: "find-text", "aria-label": "Find a text by its title", placeholder: "Find a text", value: textsWanted, oninput: () => { textsWanted = finder.value; later(refindTexts); } });
  const items = found.slice(0, MOST_TEXTS).map((i) => {
    const row = G.documents[i];
    const n = claimsOf(i).filter((c) => passing.has(c)).length;
    return el("li", {}, el("button", { type: "button", "aria-current": i === d ? "true" : null, onclick: () => { state.document = i; changed(); $("view-documents").querySelector("article").scrollTop = 0; } },
      el("bdi", {}, titleOf(i)), el("span", { class: "muted" }, [row[2] && line(row[2], 12), count(n, "claim")].filter(Boolean).join(" · "))));
  });
  const list = el("nav", { class: "texts", "aria-label": "Texts" }, G.documents.length > 8 ? finder : null, el("ul", {}, items),
    found.length > MOST_TEXTS ? el("p", { class: "muted" }, `The first ${MOST_TEXTS} of ${count(found.length, "text")}.`) : null);
  $("view-documents").replaceChildren(list, G.documents.length ? textOf(d, passing) : el("p", {}, "No texts."));
}

function textOf(d, passing) {
  const [id, , date, url] = G.documents[d];
  const claims = claimsOf(d).filter((c) => passing.has(c));
  const article = el("article", { class: "text", tabindex: 0, "aria-label": titleOf(d) },
    el("h2", {}, el("bdi", {}, titleOf(d))),
    el("p", { class: "muted" }, el("bdi", {}, line(id, 100)), date ? ` · ${line(date, 20)}` : "", url ? " · " : "", url ? link(url) : null));
  const sentences = new Map(); // start -> {start, end, claims}
  for (const c of claims) {
    const [start, end] = evidenceSpan(c);
    const held = sentences.get(start);
    if (held) { held.claims.push(c); held.end = Math.max(held.end, end); } else sentences.set(start, { start, end, claims: [c] });
  }
  const order = [...sentences.values()].sort((a, b) => a.start - b.start);
  if (D.texts[d] === null) {
    article.append(el("p", { class: "muted" }, "This file carries the sentences of this text, not the whole of it."));
    for (const s of order) article.append(el("p", {}, sentenceMark(s, D.sentence.get(`${d}:${s.start}`) || "")));
    return article;
  }
  article.append(...paragraphs(d, order));
  return article;
}

/** The text as paragraphs (cut at blank lines and zones), the sentences with claims as marks in them. */
function paragraphs(d, order) {
  const text = D.texts[d];
  const kinds = new Map(D.zones[d].map(([kind, start]) => [start, kind]));
  const cuts = new Set([0, text.length, ...kinds.keys()]);
  for (const found of text.matchAll(/\n[ \t]*\n+/g)) cuts.add(found.index + found[0].length);
  const ends = [...cuts].sort((a, b) => a - b).filter((at) => !order.some((s) => s.start < at && at < s.end));
  const wrapped = hardWrapped(text) ? " wrapped" : "";
  const zoneAt = (at) => (D.zones[d].find(([, start, end]) => start <= at && at < end) || ["body"])[0];
  const out = [];
  let next = 0;
  for (let i = 1; i < ends.length; i++) {
    const parts = [];
    let at = ends[i - 1];
    while (next < order.length && order[next].start < ends[i]) {
      const s = order[next++];
      if (s.end <= at) continue;
      const start = Math.max(at, s.start);
      parts.push(text.slice(at, start), sentenceMark(s, text.slice(start, s.end), start));
      at = s.end;
    }
    parts.push(text.slice(at, ends[i]));
    // Blank lines at the edges are the cut itself.
    if (typeof parts[0] === "string") parts[0] = parts[0].trimStart();
    parts[parts.length - 1] = parts[parts.length - 1].trimEnd();
    const zone = zoneAt(ends[i - 1]);
    if (parts.some((p) => typeof p !== "string" || p.trim())) out.push(el("p", { class: `zone ${line(zone, 20)}${wrapped}`, dir: "auto" }, parts));
  }
  return out;
}

/** Were the lines of the text broken to a width, so that a line's end means nothing? */
function hardWrapped(text) {
  const lengths = text.slice(0, 20000).split("\n").map((row) => row.trim().length);
  const inner = lengths.filter((n, i) => n && lengths[i + 1]);
  return inner.length > 2 && inner.filter((n) => n > 45 && n <= 120).length > 0.6 * inner.length;
}

function sentenceMark(s, text, start = s.start) {
  const kinds = look(s.claims);
  const spans = s.claims.flatMap((c) => spansOf(c).filter((span) => span.kind === "subject" || span.kind === "relation" || span.kind === "object"));
  const open = () => chooseSentence(s);
  return el("span", { class: `sentence quad${kinds.kind}`, role: "button", tabindex: 0, "data-start": s.start, title: count(s.claims.length, "claim"),
    onclick: open, onkeydown: (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); open(); } } },
    ...marked(text, start, spans), s.claims.length > 1 ? el("sup", {}, String(s.claims.length)) : null);
}

function chooseSentence(s) {
  const claims = s.claims;
  $("panel").replaceChildren(el("header", {}, closer(), el("p", { class: "eyebrow" }, "One sentence"), el("h2", {}, count(claims.length, "claim"))), cards(claims));
  document.body.classList.add("chosen");
  say(`${count(claims.length, "claim")} in this sentence: ${claims.slice(0, 3).map(plain).join("; ")}`);
}
