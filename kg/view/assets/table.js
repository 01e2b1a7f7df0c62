// The claims as a table: sorted by a click on a heading, a hundred rows at a time.

const COLUMNS = [
  ["Subject", (c) => labelOf(G.claims.s[c], 80)],
  ["Relation", (c) => (G.claims.p[c] === 1 ? "not " : "") + line(relationOf(c), 60)],
  ["Object", (c) => (G.claims.o[c] >= 0 ? labelOf(G.claims.o[c], 80) : "")],
  ["Said by", (c) => (speakerOf(c) >= 0 ? labelOf(speakerOf(c), 60) : "")],
  ["Certainty", (c) => G.modalities[G.claims.m[c]]],
  ["When", (c) => line(G.claims.t[c] || G.documents[G.claims.d[c]][2] || " ", 24).replace("(no name)", "")],
  ["Confidence", (c) => `${Math.round(G.claims.c[c] / 10)} %`],
  ["Text", (c) => titleOf(G.claims.d[c])],
];
const ROWS = 100;
let sorting = { column: null, down: false };
let rowsShown = ROWS;

function sorted(claims) {
  if (sorting.column === null) return claims;
  const key = sorting.column === 6 ? (c) => G.claims.c[c] : COLUMNS[sorting.column][1];
  const keyed = claims.map((c) => [key(c), c]);
  keyed.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0) * (sorting.down ? -1 : 1) || a[1] - b[1]);
  return keyed.map(([, c]) => c);
}

function showTable() {
  const claims = sorted(shown.passing);
  const heads = COLUMNS.map(([name], i) => {
    const way = sorting.column === i ? (sorting.down ? "descending" : "ascending") : "none";
    return el("th", { scope: "col", "aria-sort": way }, el("button", { type: "button", onclick: () => {
      sorting = { column: i, down: sorting.column === i ? !sorting.down : i === 6 };
      showTable();
      $("view-table").querySelectorAll("th button")[i].focus();
    } }, name, el("span", { "aria-hidden": "true" }, way === "ascending" ? " ↑" : way === "descending" ? " ↓" : "")));
  });
  const body = el("tbody", {}, claims.slice(0, rowsShown).map(tableRow));
  $("view-table").replaceChildren(
    el("div", { class: "table-head" }, el("p", { id: "table-count" }, count(claims.length, "claim")),
      el("button", { type: "button", class: "small", id: "table-csv", onclick: () => saveCsv() }, "Download CSV")),
    el("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Claims" }, el("table", {}, el("caption", { class: "sr" }, "Claims that pass the filters"), el("thead", {}, el("tr", {}, heads)), body),
      claims.length > rowsShown ? el("button", { type: "button", class: "more", onclick: () => { rowsShown += 5 * ROWS; showTable(); } }, `Show more of ${claims.length.toLocaleString("en")}`) : null));
}

function tableRow(c) {
  const cells = COLUMNS.map(([, value], i) => {
    const text = value(c);
    if (i === 0 || (i === 2 && text)) return el("td", {}, chip(i ? G.claims.o[c] : G.claims.s[c]));
    if (i === 1) return el("td", {}, el("button", { type: "button", class: `hop quad${quadOf(c)}`, onclick: () => chooseClaim(c), "aria-label": `Evidence: ${plain(c)}` }, text));
    return el("td", {}, el("bdi", {}, text));
  });
  return el("tr", { "data-claim": D.claims.id[c] }, cells);
}

/** Shows the evidence of one claim beside the table or the text. */
function chooseClaim(c) {
  state.node = null;
  state.edge = null;
  changed();
  $("panel").replaceChildren(el("header", {}, closer(), el("p", { class: "eyebrow" }, "1 claim"), el("h2", {}, "Evidence")), card(c, true));
  document.body.classList.add("chosen");
  say(plain(c));
}
