"""The letter that goes out with the question sheet: how many questions, and how to answer them; one page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from resminama.document.design import PageDesign
from resminama.document.tree import (
    Blank,
    Block,
    Break,
    Document,
    Heading,
    Label,
    Meta,
    Paragraph,
    Role,
    Run,
    Section,
)
from resminama.survey.questions import asked_about
from resminama.survey.teller import Teller
from resminama.wording.groups import Rank

_DESIGN = PageDesign(name="letter", left=30, right=15, top=20, bottom=20, size=12, indent=0, paragraph_gap=6)
_STEPS = 6


def letter(teller: Teller) -> Document:
    """Return the letter in the language of ``teller``."""
    title = teller.say("questions-letter.title")
    meta = Meta("questions-letter", "report", "", "", "", teller.given.as_of, "")
    return Document(teller.lang, title, _DESIGN, meta, (Section(tuple(_blocks(title, teller))),))


def _blocks(title: str, teller: Teller) -> Iterator[Block]:
    say = teller.say
    counted = Counter(one.rank for one in asked_about(teller))
    numbers = {rank.name.lower(): str(counted[rank]) for rank in Rank}
    yield Paragraph(Role.TITLE, (Run(title),))
    yield _body(say("questions-letter.intro", total=str(counted.total()), **numbers))
    yield Heading(1, (Run(say("questions-letter.how")),))
    for number in range(1, _STEPS + 1):
        label = Label("step", "%1.", number)
        yield Paragraph(Role.POINT, (Run(say(f"questions-letter.step-{number}")),), label)
    yield _body(say("questions-letter.ending"))
    for line in ("who", "date"):
        yield Paragraph(Role.FORM_LABEL, (Run(say(f"questions-letter.{line}")), Break(), Blank(100)))


def _body(words: str) -> Paragraph:
    return Paragraph(Role.BODY, (Run(words),))
