"""Sources to documents: a file per format, and ``zones`` that tell headline, body and the rest apart."""

from kg.read.document import document
from kg.read.inputs import Failure, Reading, read

__all__ = ["Failure", "Reading", "document", "read"]
