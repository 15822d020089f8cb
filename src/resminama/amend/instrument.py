"""Two states of the corpus to the order that amends the acts that differ, in every language, proved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from resminama.amend.act import Amending
from resminama.amend.choose import Chosen, UnlikeError, choose
from resminama.amend.order import amending_order, draft_of
from resminama.amend.parse import READERS
from resminama.amend.prove import cited, prove, read, told
from resminama.compare.state import State
from resminama.compose.frames import approvals
from resminama.document.dump import dump
from resminama.document.tree import Document
from resminama.lang import Case, Lang
from resminama.language.values import AmendedAct, Approval
from resminama.lean import dataclass
from resminama.model.amending import AmendingAct
from resminama.resolve import act_kind


@dataclass(frozen=True, slots=True)
class Instrument:
    """An amending order."""

    documents: Mapping[Lang, Document]
    """By language; empty if nothing is to be amended."""
    remarks: tuple[str, ...]
    """What it leaves out and why; where the printed text does not lead from the old act to the new one."""


@dataclass(frozen=True, slots=True)
class _Amended:
    """An act that differs, with its changes in every language."""

    key: str
    chosen: Chosen


def instrument(old: State, new: State, keys: Iterable[str], act: AmendingAct | None = None) -> Instrument:
    """Return the order that leads from the old acts to the new ones; other documents are left out.

    ``act`` says who issues it and why; without it, it is issued as the order that approved the acts.
    """
    remarks: list[str] = []
    amended = [item for key in keys if (item := _amended(key, old, new, remarks)) is not None]
    order = next((by for item in amended if (by := new.given.resolver().approving(item.key))), None)
    if order is None:
        remarks += [f"{item.key}: no order approves it, so none can amend it" for item in amended]
        return Instrument({}, tuple(remarks))
    frame = draft_of(order, act)
    documents = {
        lang: amending_order(frame, [_amending(item, lang, old) for item in amended], lang, new.given)
        for lang in Lang
    }
    for lang in READERS:
        remarks += _unproved(amended, documents[lang], old, new)
    return Instrument(documents, tuple(remarks))


def _amended(key: str, old: State, new: State, remarks: list[str]) -> _Amended | None:
    if key not in old.given.outlines or key not in new.given.outlines:
        remarks.append(f"{key}: what is new, or is no more, has an order of its own")
        return None
    if act_kind(new.given.corpus.documents.get(key)) is None:
        remarks.append(f"{key}: not an act that an order amends unit by unit")
        return None
    texts = [{lang: dump(state.compose(key, lang)) for lang in Lang} for state in (old, new)]
    remarks += _notes(key, *(text[Lang.EN] for text in texts))
    try:
        first, second = ({lang: read(text) for lang, text in said.items()} for said in texts)
        chosen = choose(first, second)
    except UnlikeError as unlike:
        remarks.append(f"{key}: {unlike}")
        return None
    remarks += sorted(
        f"{key}, {cited(path, Lang.EN)}: only the {lang} text differs: it is corrected, not amended"
        for lang, path in chosen.corrected
    )
    return _Amended(key, chosen) if chosen.steps else None


def _notes(key: str, old: str, new: str) -> Iterator[str]:
    """Yield that footnotes differ: the formulae know none."""
    first, second = ([line for line in text.splitlines() if line.startswith("[^")] for text in (old, new))
    if first != second:
        yield f"{key}: its footnotes differ; amending acts know no footnotes, so the order leaves them out"


def _amending(item: _Amended, lang: Lang, old: State) -> Amending:
    given = old.given
    kind = act_kind(given.corpus.documents[item.key])
    assert kind is not None  # nothing else is amended
    act = AmendedAct(kind, given.titles[item.key, lang], _approved(item.key, lang, old))
    return Amending(act, tuple(step[lang] for step in item.chosen.steps))


def _approved(key: str, lang: Lang, old: State) -> tuple[Approval, ...]:
    """Return the act that approved a document, a side an issuer: of its first edition, else its order."""
    given = old.given
    corpus = given.corpus
    editions = sorted((e for e in corpus.editions.values() if e.document == key), key=lambda e: e.number)
    if editions:
        name = given.resolver().instrument(editions[0].instrument)
        return tuple(
            Approval(name.kind, side.issuer.get(lang, {}), side.date, side.number) for side in name.issuers
        )
    order = given.resolver().approving(key)
    return tuple(approvals(order, given.resolver(), lang)) if order else ()


def _unproved(amended: Sequence[_Amended], document: Document, old: State, new: State) -> Iterator[str]:
    """Yield where a printed instrument does not lead from the old acts to the new ones."""
    lang = document.lang
    titles = {item.key: old.given.titles[item.key, lang][Case.NOM] for item in amended}
    first, second = (
        {title: dump(state.compose(key, lang)) for key, title in titles.items()} for state in (old, new)
    )
    corrected = {path for item in amended for of, path in item.chosen.corrected if of is lang}
    found = prove(first, dump(document), second, lang)
    return (told(difference, lang) for difference in found if difference.path not in corrected)
