"""What lawyers are given of a comparison: redline, comparative table, amending instrument."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from resminama.amend.instrument import instrument
from resminama.compare.consolidated import consolidated
from resminama.compare.redline import redline
from resminama.compare.table import comparative_table
from resminama.comparison import Comparison
from resminama.compose.frames import approvals
from resminama.context import BuildContext
from resminama.document.links import without_dangling_links
from resminama.document.tree import Document
from resminama.lang import Lang
from resminama.language import get
from resminama.lean import dataclass
from resminama.model.values import Open
from resminama.workspace import write_whole
from resminama.write import docx, pdf

FOLDER = "compare"


@dataclass(frozen=True, slots=True)
class Hand:
    """Who answers for the changes, and since when: tracked changes carry both."""

    by: str = ""
    on: str = ""
    """ISO date, given by the user."""


@dataclass(frozen=True, slots=True)
class Papers:
    """Documents made from a comparison, and what a person has to know of them."""

    documents: Mapping[tuple[Lang, str], Document]
    """By language and file name without ending."""
    remarks: tuple[str, ...] = ()


def _redlines(found: Comparison, hand: Hand) -> Papers:
    """Return a redline of every document whose text differs and that both states have, by language."""
    documents: dict[tuple[Lang, str], Document] = {}
    remarks = []
    for change in found.changes.documents:
        key = change.document
        if change.old is None or change.new is None:
            state = "new" if change.old is None else "no more"
            remarks.append(f"{key} is {state}: there is no redline of it")
            continue
        for lang in Lang:
            old, new = (without_dangling_links(state.compose(key, lang)) for state in (found.old, found.new))
            if old.sections != new.sections:
                documents[lang, f"{key}-redline"] = redline(old, new, hand.by, hand.on)
    return Papers(documents, tuple(remarks))


def _table(found: Comparison, hand: Hand) -> Papers:
    """Return the comparative table; its remarks name the units that lack a justification."""
    states = (found.old, found.new)
    made = {lang: comparative_table(found.changes, states, lang, found.act) for lang in Lang}
    lacking = dict.fromkeys(address for table in made.values() for address in table.without_reason)
    remarks = tuple(f"no justification is given for {address}" for address in lacking)
    return Papers({(lang, "comparative-table"): table.document for lang, table in made.items()}, remarks)


def _instrument(found: Comparison, hand: Hand) -> Papers:
    """Return the order that leads from the old acts to the new ones, proved by reading its print.

    It amends what the act in preparation names; without one, every document that differs.
    """
    changed = [change.document for change in found.changes.documents]
    keys = [str(key) for key in found.act.amends if key in changed] if found.act else changed
    made = instrument(found.old, found.new, keys, found.act)
    documents = {(lang, "amending-order"): document for lang, document in made.documents.items()}
    left = [key for key in changed if key not in keys]
    remarks = [f"{key} differs, and the amending act does not name it" for key in left]
    remarks += [
        f"{address} stands before number 1, where no number is free" for address in _first(found, keys)
    ]
    return Papers(documents, (*remarks, *made.remarks))


def _first(found: Comparison, keys: Sequence[str]) -> list[str]:
    """Return the units that an order would have to call 0¹: no act that was read inserts before number 1."""
    places = ((address, place.number) for address, place in found.new.given.places.items())
    return [at for at, number in places if number and number.value == 0 and at.partition("/")[0] in keys]


def _consolidated(found: Comparison, hand: Hand) -> Papers:
    """Return every act that differs as it reads now, with its history; others have no order to name."""
    documents: dict[tuple[Lang, str], Document] = {}
    remarks = []
    for change in found.changes.documents:
        key, given = change.document, found.new.given
        order = given.resolver().approving(key)
        if order is None or change.old is None or change.new is None:
            remarks.append(f"{key}: no order approves it in both states, so none can have amended it")
            continue
        amending = replace(order, number=Open.BLANK, date=Open.BLANK)
        if found.act is not None:
            act = found.act
            known = {"issued_by": act.issued_by, "form": act.form, "number": act.number, "date": act.date}
            amending = replace(order, **known)  # type: ignore[arg-type]  # both records have these fields
        for lang in Lang:
            by = approvals(amending, given.resolver(), lang)
            text = consolidated(found.new.compose(key, lang), change, by, get(lang))
            documents[lang, f"{key}-consolidated"] = text
    return Papers(documents, tuple(remarks))


PAPERS: dict[str, Callable[[Comparison, Hand], Papers]] = {
    "redline": _redlines,
    "table": _table,
    "instrument": _instrument,
    "consolidated": _consolidated,
}
"""What ``--as`` may name besides text and json."""


@dataclass(frozen=True, slots=True)
class Written:
    """Files that were written, by their path in the workspace, and what a person has to know of them."""

    files: tuple[str, ...]
    remarks: tuple[str, ...]


def write_papers(context: BuildContext, found: Comparison, form: str, hand: Hand) -> Written:
    """Write one kind of paper in every language, as Word and PDF, below ``outputs/compare``."""
    made = PAPERS[form](found, hand)
    files = []
    for (lang, name), whole in made.documents.items():
        document = without_dangling_links(whole)
        printed = pdf.write(document, context.fonts)
        word = docx.write(document, printed.pages)
        for ending, data in ((".pdf", printed.bytes), (".docx", word)):
            path = context.outputs / FOLDER / lang / f"{name}{ending}"
            write_whole(path, data)
            files.append(path.relative_to(context.root).as_posix())
    return Written(tuple(files), made.remarks)
