"""What a run of the bench found, before it is written down."""

from dataclasses import dataclass, field

from .blocking import Blocking
from .lighthouse import Scores
from .loading import Counsel, Loaded
from .using import GuidePage, Painting, Typing


@dataclass
class Results:
    """One run. What was left out is empty."""

    machine: dict[str, str]
    many: int
    few: int
    seconds: float = 0
    shaping: dict[str, tuple[float, float]] = field(default_factory=dict)
    cold: dict[str, Loaded] = field(default_factory=dict)
    second: dict[str, Loaded] = field(default_factory=dict)
    next: list[Counsel] = field(default_factory=list)
    guide: list[GuidePage] = field(default_factory=list)
    guide_in_all: int = 0
    painting: list[Painting] = field(default_factory=list)
    typing: list[Typing] = field(default_factory=list)
    blocking: list[Blocking] = field(default_factory=list)
    lighthouse: list[Scores] = field(default_factory=list)
