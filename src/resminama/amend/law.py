"""A draft law that amends acts of the Mejlis, in one language.

Head, Roman sections, entry into force, the President's signature, place and day, as in the laws of
turkmenistan.gov.tm/tk/habar/65111 and /78079; number and day are blanks.
"""

from __future__ import annotations

from collections.abc import Sequence

from resminama.amend.act import VERSION, Amending, finished, sections
from resminama.amend.operations import made
from resminama.compose import frames
from resminama.compose.document import Materials
from resminama.compose.words import Scope, Words
from resminama.document.tree import Blank, Block, Cell, Document, Gap, Paragraph, Role, Row, Run, Table
from resminama.lang import Lang
from resminama.language import get
from resminama.language.api import Language
from resminama.language.values import AmendedAct, Approval
from resminama.model.act import Act
from resminama.resolve import act_name


def amended_act(act: Act, lang: Lang, approved: tuple[Approval, ...], gazette: str) -> AmendedAct:
    """Return how a draft law names an act of the catalogue.

    Raises:
        MissingFormError: the act has no name in this language.
    """
    language, name = get(lang), act_name(act, None)
    return AmendedAct(
        name.kind, {case: language.act(name, case) for case in language.cases}, approved, gazette
    )


def amending_law(key: str, amended: Sequence[Amending], lang: Lang, given: Materials) -> Document:
    """Return the draft law ``key``."""
    words = Words(lang, given.resolver(), Scope(key))
    language = words.language
    changes = tuple(change for item in amended for change in item.changes)
    title = language.amending_title(made(changes), [item.act.title for item in amended])
    blocks: list[Block] = [
        *frames.draft_mark(None, VERSION, words),
        *(Paragraph(Role.ISSUER, (Run(line),)) for line in language.law_head()),
        frames.title(title, key),
        *frames.signed(sections(amended, language, key)),
        *_signed(language),
    ]
    return finished(key, "law", title, blocks, lang, given)


def _signed(language: Language) -> list[Block]:
    post = Cell((Paragraph(Role.SIGNATURE, (Run(language.law_signed()),)),))
    name = Cell((Paragraph(Role.SIGNATURE, (Blank(45),)),))
    place = Paragraph(Role.STAMP, tuple(frames.line(language.law_place(None))))
    line = Table((3.0, 2.0), (), (Row((post, name)),), borders=False, keep_next=True)
    return [Gap(6), line, Gap(6), place]
