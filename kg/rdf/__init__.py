"""Claims, entities and documents as RDF quads, and back.

Prefixes: ``dip:`` is https://w3id.org/diplokg/ontology# , ``open:`` https://w3id.org/diplokg/open# (relations that the
ontology does not know); ``rdf:``, ``rdfs:``, ``xsd:``, ``owl:``,
``skos:``, ``dct:`` (dcterms), ``prov:``, ``oa:`` (Web Annotation), ``schema:`` (https://schema.org/)
are the usual ones. Resources stand under a base, https://w3id.org/diplokg/id/ unless told otherwise; where the base has a ``#``
itself, ``;`` stands for the ``#`` before the name of a part (``…/id#document/a.txt;char=0,12``).

Graphs
------
* **Default graph**: what documents share: entities, declarations of the relations and classes
  that are used (label, parents; an open relation is a subproperty of ``dip:relatedTo``), the run.
* **One named graph per document**, ``<base>document/ID`` (ID percent-encoded): the document, its
  text spans, its mentions, its claims, and the plain triples it asserts. Removing or replacing a
  document is removing or replacing that graph.

Text spans
----------
A stretch of a document's text is ``<base>document/ID#char=START,END`` (RFC 5147; half-open, in
Unicode code points), shared by everything that stands on it::

    <…/document/a.txt#char=0,12> a oa:TextPositionSelector , oa:TextQuoteSelector ;
        oa:start 0 ; oa:end 12 ; oa:exact "Nadia Okafor" ;
        dip:refersTo <…/Nadia_Okafor> ; dip:names <…/Nadia_Okafor> .

A mention is a span that ``dip:refersTo`` an entity; how it does is said again by ``dip:names``
(a name), ``dip:describes`` (a nominal) or ``dip:standsFor`` (a pronoun). Where two texts are given
for the same offsets, the span's IRI ends in ``;text=HASH``.

Document
--------
``<…/document/ID> a dip:SourceDocument`` with ``dct:identifier`` (the id), ``dct:title``,
``dct:issued`` (xsd:date), ``schema:url`` (xsd:anyURI), ``dip:sha256``, and ``dip:hasZone``: each
``<…#zone-N> a dip:Zone`` with ``dip:zoneKind``, ``oa:start``, ``oa:end``.

Claim
-----
``<base>claim/ID`` (ID as in claims.jsonl)::

    a dip:Claim , rdf:Statement ;
    dct:identifier "c-…" ;
    rdf:subject <entity> ; rdf:predicate <relation> ; rdf:object <entity> ;     # object may be absent
    dip:inDocument <document> ; dip:evidence <span> ; dip:zone "body" ;
    dip:subjectSpan <span> ; dip:relationSpan <span> ; dip:objectSpan <span> ;
    dip:polarity "positive" | "negative" ;
    dip:modality "asserted" | "possible" | "planned" | "obligatory" | "hypothetical" | "requested" ;
    dip:confidence 0.83 ;                                                        # xsd:decimal
    dip:ploverRoot "ACCUSE" ; dip:cameoCode "111" ; dip:quadClass 3 ;            # where the relation is an event
    dip:time "2023-03-28"^^xsd:date ; dip:timeSpan <span> ;                      # or xsd:gYearMonth, xsd:gYear; "start/end" as a string
    dip:timeBegin "2023-03-28"^^xsd:date ; dip:timeEnd "2023-03-28"^^xsd:date ;  # first and last day of that time
    dip:place <entity> ; dip:placeSpan <span> ;
    dip:argument <…#argument-N> ; dip:attribution <…#attribution-N> ; dip:attributedTo <entity> .

    <…#argument-N> a dip:Argument ; dip:role "topic" ; dip:entity <entity> ; dip:span <span> ; dip:index N .
    <…#attribution-N> a dip:Attribution ; dip:entity <entity> ; dip:cue "according to" ; dip:span <span> ; dip:level N .

``dip:level`` 1 is the outermost source; ``dip:attributedTo`` (no order) repeats every source for
short queries. A claim without ``dip:attribution`` is in the document's own voice.

With ``reify="rdf12"`` the claim is a reifier: ``rdf:reifies <<( s p o )>>`` stands in place of
``rdf:Statement``, ``rdf:subject``, ``rdf:predicate`` and ``rdf:object`` (a claim without object
keeps the latter form).

The plain triple ``s p o`` is stated, in the document's graph, where the claim is positive, asserted
and unattributed (``assert_="narrator"``); ``"attributed"`` adds what a named source says, and
``"all"`` every positive claim of whatever modality.

Entity
------
``a dip:TYPE`` (the class whose local name is the entity's type), ``rdfs:label``, ``skos:altLabel``,
``owl:sameAs``, and for a topic or a nominal ``dip:about`` the entities it names.

What is not kept as such
------------------------
Lone surrogates and U+0000, which no RDF syntax can carry, become U+FFFD. Characters that an IRI
cannot hold are percent-encoded; ``dct:identifier`` keeps an entity's or relation's id where that
changed it. Where a claim's own label or type of a node differs from the entity's, the claim says so
(``dip:subjectLabel``, ``dip:subjectType``, and so for ``object``, ``place``; ``dip:nodeLabel``,
``dip:nodeType`` on arguments and attributions; ``dip:relationLabel``).
"""

from kg.rdf.back import Facts, read, read_claims
from kg.rdf.forward import ASSERT, REIFY, claim_iri, document_iri, quads
from kg.rdf.terms import BASE, DIP, PREFIXES, check_base, clean, iri
from kg.rdf.trig import dataset_text, graph_quads, graph_texts, parse_trig, pieces, turtle_pieces, write_trig

__all__ = [
    "ASSERT",
    "BASE",
    "DIP",
    "PREFIXES",
    "REIFY",
    "Facts",
    "check_base",
    "claim_iri",
    "clean",
    "dataset_text",
    "document_iri",
    "graph_quads",
    "graph_texts",
    "iri",
    "parse_trig",
    "pieces",
    "quads",
    "read",
    "read_claims",
    "turtle_pieces",
    "write_trig",
]
