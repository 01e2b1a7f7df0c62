"""The rules that are tried before all others, module by module."""

from __future__ import annotations

from collections.abc import Callable

from ..tree import Tree
from .mend_across import RULES as ACROSS
from .mend_acting import RULES as ACTING
from .mend_antecedents import RULES as ANTECEDENTS
from .mend_attached import RULES as ATTACHED
from .mend_belonging import RULES as BELONGING
from .mend_beside import RULES as BESIDE
from .mend_between import RULES as BETWEEN
from .mend_briefs import RULES as BRIEFS
from .mend_charged import RULES as CHARGED
from .mend_close import RULES as CLOSE
from .mend_common import RULES as COMMON
from .mend_fronted import RULES as FRONTED
from .mend_given import RULES as GIVEN
from .mend_joined import RULES as JOINED
from .mend_levels import RULES as LEVELS
from .mend_linked import RULES as LINKED
from .mend_loose import RULES as LOOSE
from .mend_main import RULES as MAIN
from .mend_minutes import RULES as MINUTES
from .mend_mistaken import RULES as MISTAKEN
from .mend_names import RULES as NAMES
from .mend_neighbours import RULES as NEIGHBOURS
from .mend_parted import RULES as PARTED
from .mend_parts import RULES as PARTS
from .mend_placed import RULES as PLACED
from .mend_plain import RULES as PLAIN
from .mend_policy import RULES as POLICY
from .mend_quoted import RULES as QUOTED
from .mend_records import RULES as RECORDS
from .mend_series import RULES as SERIES
from .mend_split import RULES as SPLIT
from .mend_stories import RULES as STORIES
from .mend_taken import RULES as TAKEN
from .mend_told import RULES as TOLD
from .mend_told_beside import RULES as TOLD_BESIDE
from .mend_trailing import RULES as TRAILING
from .mend_turned import RULES as TURNED
from .mend_verbs import RULES as VERBS

__all__ = ["FIRST"]

FIRST: tuple[Callable[[Tree, int], bool], ...] = (
    *NAMES, *SERIES, *PLACED, *MAIN, *TRAILING, *BESIDE, *PARTS, *ACTING, *CLOSE, *MISTAKEN, *COMMON, *ATTACHED, *CHARGED, *PLAIN,
    *POLICY, *RECORDS, *BRIEFS, *MINUTES, *STORIES,
    *TAKEN, *JOINED, *LEVELS, *ACROSS, *TOLD, *TOLD_BESIDE, *VERBS, *PARTED, *BELONGING, *BETWEEN, *LOOSE, *NEIGHBOURS, *QUOTED,
    *FRONTED, *GIVEN, *LINKED, *SPLIT, *ANTECEDENTS, *TURNED,
)  # fmt: skip
"""In the order in which they are tried."""
