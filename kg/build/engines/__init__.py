"""Ways to read many documents: in this process or several, each giving the same results in the same order."""

from kg.build.engines.local import run

__all__ = ["run"]
