"""An amending order in one language: issued, agreed and controlled as the order that approved the acts.

Its points amend one act each. What an amending act in preparation says wins: issuers, ground, aim, control.
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
from resminama.lean import dataclass
from resminama.model.amending import AmendingAct
from resminama.model.order import Order
from resminama.model.record import Status
from resminama.model.values import Open, Word

_FINAL = ("publication", "control")
"""Points of an order behind those that amend."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around the points of an amending order."""

    order: Order
    purposeful: bool
    """Whether it gives an aim."""


def draft_of(base: Order, act: AmendingAct | None) -> Frame:
    """Return the frame of an order that amends what ``base`` approved, with what ``act`` says of it."""
    order = replace(
        base,
        id=Word(f"amending-{base.id}"),
        status=Status.DRAFT,
        approves=(),
        number=Open.BLANK,
        date=Open.BLANK,
        registered=Open.BLANK,
    )
    if act is None:
        return Frame(order, purposeful=False)
    order = replace(
        order,
        id=act.id,
        form=act.form,
        issued_by=act.issued_by,
        ground=act.ground or base.ground,
        purpose=act.purpose or base.purpose,
        control=act.control or base.control,
        publish_within=act.publish_within or base.publish_within,
        signed_by=act.signed_by,
        number=act.number,
        date=act.date,
        registered=act.registered,
    )
    return Frame(order, purposeful=act.purpose is not None)


def amending_order(frame: Frame, amended: Sequence[Amending], lang: Lang, given: Materials) -> Document:
    """Return the draft of an order in its frame."""
    order, key = frame.order, str(frame.order.id)
    words = Words(lang, given.resolver(), Scope(key))
    changes = tuple(change for item in amended for change in item.changes)
    title = words.language.amending_title(made(changes), [item.act.title for item in amended])
    head = [
        *frames.draft_mark(order, VERSION, words),
        *frames.order_head(order, words, title, purposeful=frame.purposeful),
    ]
    body = [*points(amended, words.language, key), *_final(key, len(amended), order, words, given)]
    blocks = (*frames.signed((*head, *body)), *frames.signatures(order, words))
    return finished(key, "order", title, blocks, lang, given)


def _final(key: str, before: int, order: Order, words: Words, given: Materials) -> list[Block]:
    said = frames.order_formulas(order, words)
    return [
        Paragraph(Role.POINT, tuple(said[name]), Label(f"{key}:point", "%1.", number), f"{key}/{name}")
        for number, name in enumerate(_FINAL, start=before + 1)
    ]
