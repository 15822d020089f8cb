"""What references point at: mentions in texts and in the fields that hold an address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from resminama.check.texts import Wording, marked
from resminama.check.walk import sources
from resminama.check.world import World, remembered
from resminama.lang import Lang
from resminama.language.citation import Level
from resminama.lean import dataclass
from resminama.model.act import Act
from resminama.model.amending import AmendingAct
from resminama.model.amendments import AmendedUnit
from resminama.model.bylaw import Bylaw, Instruction
from resminama.model.calendar import Calendar
from resminama.model.concept import Concept
from resminama.model.corpus import document_of
from resminama.model.dossier import AffectedAct
from resminama.model.gaps import Gap
from resminama.model.inventory import InventoryRow
from resminama.model.job import Job
from resminama.model.order import InForce, Order
from resminama.model.plan import PlanPrinciple
from resminama.model.record import Record
from resminama.model.sop import Escalation, Step
from resminama.model.standard import Lens, Principle, Quality, Standard, Tariff
from resminama.model.statute import Head, Statute
from resminama.model.text import Reference, ShortName, Text
from resminama.model.transitional import Transitional
from resminama.model.values import Word
from resminama.resolve import act_levels
from resminama.source import Span

OWN: Final = (".", ".this")
"""References to the document itself."""
_ADDRESSES: dict[type[Record], str] = {
    Gap: "act grounds proposed_in",
    InventoryRow: "basis",
    PlanPrinciple: "ground",
    Standard: "legal_basis",
    Statute: "legal_basis",
    Bylaw: "legal_basis",
    InForce: "units",
    Transitional: "units",
    Order: "ground",
    AmendingAct: "ground",
    Principle: "ground",
    Quality: "principle",
    Lens: "unit",
    Tariff: "ground",
    Head: "powers",
    Instruction: "prohibited responsibility control",
    Job: "level",
    Concept: "law",
    AmendedUnit: "unit",
    AffectedAct: "act",
    Calendar: "act",
    Step: "serves",
    Escalation: "serves",
}
"""Fields, blanks between them, that hold the address of an act or of a unit.

Names of posts, forms … are checked by COR001.
"""


def holds_address(record: type[Record], field: str) -> bool:
    """Tell whether a field holds the address of an act or of a unit."""
    return _ADDRESSES.get(record) == field


@dataclass(frozen=True, slots=True)
class Mention:
    """A target that is named somewhere."""

    target: str
    """Address; ``./unit`` is already that of the document."""
    place: Word | tuple[Text, int]
    """The field, or the text and where the target begins in it, without brackets and case."""
    document: str
    lang: Lang
    case: str | None = None
    """The case as it is written."""
    written: str = ""
    """The target as it is written."""

    def span(self, world: World) -> Span:
        """Return where the target stands in its file."""
        if isinstance(self.place, Word):
            return self.place.span
        text, start = self.place
        return world.span(text, start, start + len(self.written))

    @property
    def printed(self) -> bool:
        """False for the address in a field, which every language words."""
        return not isinstance(self.place, Word)


@remembered
def mentions(world: World) -> Iterator[Mention]:
    """Yield every reference of the texts, then every address of the fields."""
    for wording in marked(world):
        for node in wording.text.walk() if "[[" in wording.text.raw else ():
            if isinstance(node, Reference):
                yield _in_text(wording, node)
    for root, inside in sources(world):
        yield from _in_fields(root, inside)


def _in_text(wording: Wording, node: Reference) -> Mention:
    place = (wording.text, wording.text.raw.index(node.target, node.start))
    target = absolute(node.target, wording.document)
    return Mention(target, place, wording.document, wording.lang, node.case, node.target)


def _in_fields(root: Record, inside: Iterable[Record]) -> Iterator[Mention]:
    document = str(getattr(root, "id", ""))
    for record in inside:
        for field in _ADDRESSES.get(type(record), "").split():
            value = getattr(record, field)
            for word in value if isinstance(value, tuple) else (value,):
                if isinstance(word, Word):
                    yield Mention(absolute(word, document), word, document, Lang.EN)


def absolute(target: str, document: str) -> str:
    """Return ``./unit`` as the address in ``document``; any other target unchanged."""
    return f"{document}/{target[2:]}" if target.startswith("./") and document else str(target)


@remembered
def cited_acts(world: World) -> Iterator[tuple[Mention, Act, tuple[Level, ...]]]:
    """Yield every mention of an act of the catalogue that is well formed, with its levels."""
    for mention in mentions(world):
        act = world.corpus.acts.get(document_of(mention.target))
        levels = act_levels(mention.target) if act else None
        if act is not None and levels is not None:
            yield mention, act, levels


@remembered
def short_names(world: World) -> Iterator[tuple[Wording, ShortName]]:
    """Yield every declaration of a short name."""
    for wording in marked(world):
        for node in wording.text.walk() if "(short:" in wording.text.raw else ():
            if isinstance(node, ShortName):
                yield wording, node
