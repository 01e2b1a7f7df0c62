"""What can be related to what, in which words, under which event codes: a Turtle file as a value.

``load`` reads a Turtle file (the packaged ``diplomacy.ttl``, or the user's own) into an ``Ontology``:
classes, properties with their hierarchy, and lexical forms in the language of
``kg.ontology.patterns``. The extractor asks it for the forms of a lemma; no code names a verb.

A property of a user's file needs ``a owl:ObjectProperty``, ``rdfs:label`` and a form; everything else
(definition, parents, domain, range, PLOVER root, CAMEO code) is optional there. Parents lend what a
property lacks: codes, domain and range.
"""

from kg.ontology.patterns import Form
from kg.ontology.turtle import data_dir, load
from kg.ontology.value import DIP, OPEN, Class, Ontology, Property, RelationCodes

__all__ = ["DIP", "OPEN", "Class", "Form", "Ontology", "Property", "RelationCodes", "data_dir", "load"]
