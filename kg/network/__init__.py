"""Claims as a ``networkx.MultiDiGraph``, and what can be asked of it: names, paths, measures, contrasts, changes."""

from kg.network.changes import Changes, changes
from kg.network.contrast import Disagreement, contested, disagreements
from kg.network.graph import ABOUT, HIDDEN_TYPES, MIN_CONFIDENCE, graph, speaker
from kg.network.measures import betweenness, bridges, centrality, communities
from kg.network.names import find, near, search
from kg.network.paths import IMPASSABLE, Hop, Path, paths
from kg.network.statistics import Moment, stats, timeline

__all__ = [
    "ABOUT",
    "HIDDEN_TYPES",
    "IMPASSABLE",
    "MIN_CONFIDENCE",
    "Changes",
    "Disagreement",
    "Hop",
    "Moment",
    "Path",
    "betweenness",
    "bridges",
    "centrality",
    "changes",
    "communities",
    "contested",
    "disagreements",
    "find",
    "graph",
    "near",
    "paths",
    "search",
    "speaker",
    "stats",
    "timeline",
]
