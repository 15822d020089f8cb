"""An amending order in one language: issued, agreed and controlled as the order that approved the acts.

Its number, date and registration are blanks, it gives no aim of its own, and its points amend one act each.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from resminama.amend.act import VERSION, Amending, finished, points
from resminama.amend.operations import made
from resminama.compose import frames
from resminama.compose.document import Materials
from resminama.compose.words import Scope, Words
from resminama.document.tree import Block, Document, Label, Paragraph, Role
from resminama.lang import Lang
from resminama.model.order import Order
from resminama.model.record import Status
from resminama.model.values import Open
from resminama.resolve import Resolver

_FINAL = ("publication", "control")
"""Points of an order behind those that amend."""


def amending_order(
    key: str, base: Order, amended: Sequence[Amending], lang: Lang, given: Materials
) -> Document:
    """Return the draft of the order ``key``, in the frame of the order ``base``."""
    order = replace(
        base,
        status=Status.DRAFT,
        approves=(),
        number=Open.BLANK,
        date=Open.BLANK,
        registered=Open.BLANK,
    )
    words = Words(lang, Resolver(given.corpus, given.places, given.statistics, given.titles), Scope(key))
    changes = tuple(change for item in amended for change in item.changes)
    title = words.language.amending_title(made(changes), [item.act.title for item in amended])
    head = [
        *frames.draft_mark(order, VERSION, words),
        *frames.order_head(order, given.corpus, words, title, purposeful=False),
    ]
    body = [*points(amended, words.language, key), *_final(key, len(amended), order, words, given)]
    blocks = (*head, *body, *frames.signatures(order, given.corpus, words))
    return finished(key, "order", title, blocks, lang, given)


def _final(key: str, before: int, order: Order, words: Words, given: Materials) -> list[Block]:
    said = frames.order_formulas(order, given.corpus, words, given.titles)
    return [
        Paragraph(Role.POINT, tuple(said[name]), Label(f"{key}:point", "%1.", number), f"{key}/{name}")
        for number, name in enumerate(_FINAL, start=before + 1)
    ]
