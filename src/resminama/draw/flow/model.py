"""What a flow chart says: lanes, steps and the edges between them."""

from __future__ import annotations

from enum import StrEnum

from resminama.lean import dataclass


class StepKind(StrEnum):
    """The shape of a step."""

    START = "start"
    ACTION = "action"
    DECISION = "decision"
    END = "end"
    CONNECTOR = "connector"  # a letter that leads to another page; made by ``flow_pages``


@dataclass(frozen=True, slots=True)
class Lane:
    """Who acts."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Step:
    """What is done; ``number`` is printed in bold before the text."""

    id: str
    lane: str
    number: str
    text: str
    kind: StepKind


@dataclass(frozen=True, slots=True)
class Edge:
    """Leads from one step to another; ``label`` is the answer at a decision."""

    source: str
    target: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Flow:
    """A process; the order of lanes, steps and edges decides between equal layouts.

    Raises:
        ValueError: no lane, an id that stands twice, or an edge or a step that names what is not there.
    """

    lanes: tuple[Lane, ...]
    steps: tuple[Step, ...]
    edges: tuple[Edge, ...]

    def __post_init__(self) -> None:
        """Refuse what cannot be drawn."""
        lanes, steps = {lane.id for lane in self.lanes}, {step.id for step in self.steps}
        if not lanes or len(lanes) < len(self.lanes) or len(steps) < len(self.steps):
            raise ValueError("a flow has at least one lane, and every id stands once")
        strange = {step.lane for step in self.steps} - lanes
        strange |= {end for edge in self.edges for end in (edge.source, edge.target)} - steps
        if strange:
            raise ValueError(f"not in the flow: {', '.join(sorted(strange))}")
