"""A graph in the formats other tools read: one file of this folder per format or family.

``export(material, format, path)`` writes one; ``FORMATS`` lists them. A ``Material`` is what a graph holds (see
``load``). Each module's docstring says what its format cannot carry. Formats that the same tools read back have a
``read`` beside their ``write``.
"""

from kg.export.material import Material, load
from kg.export.registry import FORMATS, Format, export

__all__ = ["FORMATS", "Format", "Material", "export", "load"]
