"""The draft law for the amendments of one act, and the proof that its print does what it should."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from resminama.amend.act import Amending
from resminama.amend.apply import apply
from resminama.amend.choose import UnlikeError, choose
from resminama.amend.law import amended_act, amending_law
from resminama.amend.parse import READERS, parse
from resminama.amend.printed import printed
from resminama.amend.prove import differences, told
from resminama.amendments.excerpt import UNQUOTED, Excerpts, excerpts
from resminama.compose.document import Materials
from resminama.compose.words import Words
from resminama.document.dump import dump
from resminama.document.tree import Document
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.model.amendments import Amendments
from resminama.model.values import Open


@dataclass(frozen=True, slots=True)
class DraftLaw:
    """A draft law and what is to be said about it."""

    documents: Mapping[Lang, Document]
    """By language; empty while no unit can be amended."""
    left_out: tuple[str, ...]
    """Units that it leaves out, each with what is to be set."""
    unproved: tuple[str, ...]
    """Where the printed law does not lead from the current wording to the proposed one."""


def draft_law(record: Amendments, words: Mapping[Lang, Words], given: Materials) -> DraftLaw:
    """Return the draft law for the amendments of one act."""
    found = excerpts(record, words)
    if not found.old:
        return DraftLaw({}, found.left_out, ())
    try:
        steps = choose(found.old, found.new).steps
    except UnlikeError as unlike:
        return DraftLaw({}, found.left_out, (str(unlike),))
    act, key = given.corpus.acts[str(record.act)], str(record.id)
    documents = {}
    for lang in found.old:
        gazette = "" if isinstance(record.gazette, Open) else str(getattr(record.gazette, lang.value))
        name = amended_act(act, lang, (), gazette)
        amending = Amending(name, tuple(step[lang] for step in steps))
        documents[lang] = amending_law(key, [amending], lang, given)
    read = [documents[lang] for lang in READERS if lang in documents]
    return DraftLaw(documents, found.left_out, tuple(fault for law in read for fault in unproved(law, found)))


def unproved(law: Document, found: Excerpts) -> Iterator[str]:
    """Read the print alone, make its changes on the current wording, hold the result to the proposed one."""
    lang, text = law.lang, dump(law)
    if UNQUOTED in text:
        yield f"{lang}: a unit would be restated whose words nobody quoted"
    amended, faults = parse(printed(text), lang)
    changes = tuple(change for item in amended for change in item.changes)
    result, unfit = apply(found.old[lang], changes, lang)
    yield from (f"{lang}: line {fault.line}: {fault.why}: {fault.what}" for fault in (*faults, *unfit))
    yield from (f"{lang}: {told(one, lang)}" for one in differences(result, found.new[lang], lang))
