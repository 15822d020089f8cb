"""An amending act in one language: acts that it amends, their changes, in the frame of an order or a law."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from resminama.amend.drafting import drafted
from resminama.amend.operations import Change, made
from resminama.compose.designs import designs
from resminama.compose.document import Materials
from resminama.compose.frames import line
from resminama.document.counters import NumberFormat
from resminama.document.design import PageDesign
from resminama.document.tree import Block, Document, Inline, Label, Meta, Paragraph, Role, Run, Section
from resminama.lang import Lang
from resminama.language.api import Language
from resminama.language.values import AmendedAct
from resminama.lean import dataclass

VERSION = "0.1.0"
"""Of a draft that nobody has counted."""


@dataclass(frozen=True, slots=True)
class Amending:
    """One act with its changes, in one language."""

    act: AmendedAct
    changes: tuple[Change, ...]


def points(amended: Sequence[Amending], language: Language, key: str) -> list[Block]:
    """Return the points of an order: each amends one act. ``key`` names the counters."""
    blocks: list[Block] = []
    for number, item in enumerate(amended, start=1):
        lead = tuple(line(language.amend(made(item.changes), item.act)))
        label = Label(f"{key}:point", "%1.", number)
        blocks.append(Paragraph(Role.POINT, lead, label, f"{key}/act-{number}", keep_next=True))
        blocks += drafted(item.changes, language, f"{key}:item:{number}")
    return blocks


def sections(amended: Sequence[Amending], language: Language, key: str) -> list[Block]:
    """Return the Roman sections of a law: the acts that it amends, then its entry into force.

    As in the laws of turkmenistan.gov.tm/tk/habar/65111 (one act) and /78079 (several acts).
    """
    all_changes = tuple(change for item in amended for change in item.changes)
    if len(amended) == 1:
        lead = tuple(line(language.amend(made(all_changes), amended[0].act)))
        blocks = [_section(key, 1, lead), *drafted(all_changes, language, f"{key}:item:1")]
    else:
        blocks = [_section(key, 1, (Run(language.amend_several(made(all_changes))),))]
        for number, item in enumerate(amended, start=1):
            label = Label(f"{key}:point", "%1.", number)
            lead = tuple(line(language.amend_in(item.act)))
            blocks.append(Paragraph(Role.POINT, lead, label, f"{key}/act-{number}", keep_next=True))
            blocks += drafted(item.changes, language, f"{key}:item:{number}")
    return [*blocks, _section(key, 2, (Run(language.law_in_force()),))]


def _section(key: str, number: int, said: Sequence[Inline]) -> Paragraph:
    label = Label(f"{key}:section", "%1.", number, NumberFormat.UPPER_ROMAN)
    return Paragraph(Role.POINT, tuple(said), label, f"{key}/section-{number}", keep_next=number == 1)


def finished(
    key: str, kind: str, title: str, blocks: Sequence[Block], lang: Lang, given: Materials
) -> Document:
    """Return the blocks of an amending act as a document, in the design of an order."""
    design = designs(given.corpus.designs).get("order") or PageDesign(name="order")
    meta = Meta(
        id=key,
        kind=kind,
        version=VERSION,
        status="draft",
        digest=sha256(repr(blocks).encode()).hexdigest()[:16],
        as_of=given.as_of,
        organisation=given.organisation[lang],
        header=title,
    )
    return Document(lang, title, design, meta, (Section(tuple(blocks)),))
