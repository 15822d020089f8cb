"""The outline of a guide: numbered sections with words, lists of acts, tables, charts and pictures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from resminama.compute.figures import Statistics
from resminama.lean import dataclass
from resminama.model.corpus import Corpus
from resminama.model.guide import Guide, GuideSection
from resminama.outline.content import DiagramSpec, FlowSpec, Kind, Outline, Phrase, Spec, Unit
from resminama.outline.note import figures_shown
from resminama.outline.prose import included, prose_unit
from resminama.outline.sop import stages_of
from resminama.outline.table import table_spec


def guide_outline(
    guide: Guide, corpus: Corpus, statistics: Statistics, others: Mapping[str, Unit]
) -> Outline:
    """Return the outline of a guide; ``others`` are units of standards, for lists that are repeated."""
    make = _Sections(str(guide.id), corpus, statistics, others)
    about = Unit(
        f"{guide.id}/about",
        Kind.PARAGRAPH,
        Phrase("guide.audience", {"audience": guide.audience}),
        origin="generated",
    )
    status = Unit(f"{guide.id}/standing", Kind.PARAGRAPH, Phrase("guide.standing"), origin="generated")
    return Outline(guide.id, (about, status, *(make.section(section) for section in guide.sections)))


@dataclass(frozen=True, slots=True)
class _Sections:
    """Makes the sections of one guide."""

    document: str
    corpus: Corpus
    statistics: Statistics
    others: Mapping[str, Unit]

    def section(self, section: GuideSection) -> Unit:
        children = [*self._words(section)]
        if specs := tuple(self._shown(section)):
            shown = f"{self.document}/{section.id}/shown"
            children.append(Unit(shown, Kind.PARAGRAPH, after=specs, origin="generated"))
        children += [self.section(inner) for inner in section.sections]
        return Unit(f"{self.document}/{section.id}", Kind.SECTION, section.title, tuple(children))

    def _words(self, section: GuideSection) -> Iterator[Unit]:
        address = f"{self.document}/{section.id}"
        if section.text is not None:
            yield prose_unit(f"{address}/text", section.text, kind=Kind.PARAGRAPH, item=Kind.BULLET)
        if section.repeats is not None:
            found = included(self.others, f"{address}/repeated", section.repeats)
            yield from (_told(found, found.address),) if found else ()

    def _shown(self, section: GuideSection) -> Iterator[Spec]:
        if section.table is not None:
            yield table_spec(self.document, section.table)
        yield from figures_shown(section, section.model, self.corpus, self.statistics)
        if section.picture is not None:
            yield DiagramSpec(section.picture)
        sop = self.corpus.sops.get(str(section.flow))
        if sop is not None:
            yield FlowSpec(str(sop.id), (sop, tuple(stages_of(sop, self.corpus).items())), among_text=True)


_TOLD = {Kind.POINT: Kind.PARAGRAPH, Kind.ITEM: Kind.BULLET, Kind.SUBITEM: Kind.BULLET}


def _told(unit: Unit, address: str) -> Unit:
    """Return a list of an act as a guide tells it: without the numbers that it has there.

    Its units stand under ``address``: a guide may repeat lists of several acts whose units have the same ids.
    """
    children = tuple(_told(child, f"{address}/{child.address.rpartition('/')[2]}") for child in unit.children)
    kind = _TOLD.get(unit.kind, unit.kind)
    return Unit(address, kind, unit.said, children, unit.after, unit.origin, unit.parameters, unit.join)
