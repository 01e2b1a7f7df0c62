"""kg: a knowledge-graph builder for news and policy texts."""

__all__ = ["__version__"]
__version__ = "0.1.0"
