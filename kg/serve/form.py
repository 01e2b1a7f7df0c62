"""The page that a browser gets at the endpoint: a box for a query and a table for its answer.

Nothing of the data is ever markup: the script writes text only, and the policy lets no other script run.
"""

from __future__ import annotations

import base64
import hashlib

from kg.rdf import PREFIXES

__all__ = ["HEADERS", "PAGE"]

_STYLE = """
:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
textarea{width:100%;height:11rem;font:14px/1.5 ui-monospace,monospace;box-sizing:border-box;padding:.6rem}
button{font:inherit;padding:.3rem 1.2rem;margin:.6rem .6rem .6rem 0}table{border-collapse:collapse;font-size:14px}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #8884;overflow-wrap:break-word}
#told{min-height:1.5em}.error{color:#b3261e}code{font-size:13px}@media(prefers-color-scheme:dark){.error{color:#f2b8b5}}
"""
_SCRIPT = """
const box=document.getElementById('query'),told=document.getElementById('told'),table=document.getElementById('answer');
const cell=(tag,text)=>{const e=document.createElement(tag);e.textContent=text;return e};
const row=(tag,texts)=>{const r=document.createElement('tr');for(const t of texts)r.append(cell(tag,t));return r};
async function run(){
  told.className='';told.textContent='…';table.replaceChildren();const started=performance.now();
  const answer=await fetch('/sparql',{method:'POST',body:new URLSearchParams({query:box.value}),
    headers:{Accept:'application/sparql-results+json, text/turtle'}}).catch(e=>({ok:false,text:async()=>String(e)}));
  const text=await answer.text();
  if(!answer.ok){told.className='error';told.textContent=text;return}
  const took=' in '+((performance.now()-started)/1000).toFixed(2)+' s'+(answer.headers.get('X-Truncated')?', cut there':'');
  if(answer.headers.get('Content-Type').startsWith('text/turtle')){
    const pre=cell('pre',text),r=document.createElement('tr'),d=document.createElement('td');d.append(pre);r.append(d);
    table.append(r);told.textContent='a graph'+took;return}
  const found=JSON.parse(text);
  if('boolean' in found){told.textContent=found.boolean+took;return}
  const names=found.head.vars,rows=found.results.bindings;table.append(row('th',names));
  for(const b of rows)table.append(row('td',names.map(n=>n in b?b[n].value:'')));
  told.textContent=rows.length+(rows.length===1?' row':' rows')+took;
}
document.getElementById('run').addEventListener('click',run);
box.addEventListener('keydown',e=>{if(e.key==='Enter'&&(e.ctrlKey||e.metaKey)){e.preventDefault();run()}});
"""
_EXAMPLE = """SELECT ?who ?relation ?whom ?sentence WHERE {
  ?claim a dip:Claim ; dip:evidence/oa:exact ?sentence ; rdf:subject/rdfs:label ?who ;
         rdf:predicate/rdfs:label ?relation ; rdf:object/rdfs:label ?whom .
} LIMIT 20"""


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


PAGE = f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>SPARQL</title>
<style>{_STYLE}</style></head><body>
<h1>Ask the graph</h1>
<p>SPARQL 1.1, read-only. Bound are {", ".join(f"<code>{name}:</code>" for name in sorted([*PREFIXES, "id"]))}.
<a href="/">The page</a> · <a href="/openapi.json">the JSON API</a></p>
<label for="query">Query</label>
<textarea id="query" spellcheck="false">{_EXAMPLE}</textarea>
<button id="run">Run</button> <small>Ctrl-Enter</small>
<p id="told" role="status"></p><table id="answer"></table>
<script>{_SCRIPT}</script></body></html>
"""
HEADERS = {
    "Content-Security-Policy": f"default-src 'none'; script-src {_hash(_SCRIPT)}; style-src {_hash(_STYLE)}; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
}
"""Headers of the page: no script but its own, no connection but to the server."""
