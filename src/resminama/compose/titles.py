"""Titles of our own documents in their cases, before any document is composed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from resminama.lang import CASES, Case, Lang
from resminama.language import get
from resminama.language.values import NamedAct
from resminama.model.corpus import Corpus
from resminama.model.form import FormSheet
from resminama.model.job import Job
from resminama.model.names import Names
from resminama.model.order import Order
from resminama.model.record import DocumentRecord
from resminama.model.sop import Sop
from resminama.model.statute import Statute
from resminama.model.text import Plain, Text, Value
from resminama.outline.glossary import GLOSSARY
from resminama.resolve import act_kind

Titles = dict[tuple[str, Lang], Mapping[Case, str]]
_Title = Callable[[Any, Corpus, Lang], Mapping[Case, str]]


def titles(corpus: Corpus) -> Titles:
    """Return the title of every document, by (document, language)."""
    found: Titles = {}
    for lang in Lang:
        for table, title in _TITLES:
            for key, record in getattr(corpus, table).items():
                found[key, lang] = title(record, corpus, lang)
        for key, order in corpus.orders.items():
            found[key, lang] = {Case.NOM: _order(order, found, corpus, lang)}
        found[GLOSSARY, lang] = {Case.NOM: _raw(corpus, lang, "title.glossary")}
    return found


def _from_service(record: Any, corpus: Corpus, lang: Lang, kind: str = "") -> Mapping[Case, str]:
    """Return the title that a phrase makes from the name of the service."""
    service = corpus.services.get(str(record.service))
    names = {"service": service.name, "unit": service.unit or service.name} if service else {}
    return _phrased(record, names, corpus, lang, kind)


def _of_statute(statute: Statute, corpus: Corpus, lang: Lang) -> Mapping[Case, str]:
    """Return the title of a statute; one that follows a model also names the body it answers to."""
    body = corpus.bodies.get(str(statute.subordinate_to)) if statute.model else None
    service = corpus.services.get(str(statute.service))
    if body is None or service is None:
        kind = "model-statute" if statute.placeholders else "statute"
        return _from_service(statute, corpus, lang, kind)
    return _forms("statute-of", {"unit": service.unit or service.name, "body": body.name}, corpus, lang)


def _from_post(job: Job, corpus: Corpus, lang: Lang) -> Mapping[Case, str]:
    """Return the title that a phrase makes from the name of the post."""
    post = corpus.posts.get(str(job.post))
    return _phrased(job, {"post": post.name} if post else {}, corpus, lang)


def _phrased(
    record: DocumentRecord, names: Mapping[str, Names], corpus: Corpus, lang: Lang, kind: str = ""
) -> Mapping[Case, str]:
    if not names:
        return {Case.NOM: str(record.id)}
    return _forms(kind or type(record).__name__.lower(), names, corpus, lang)


def _forms(kind: str, names: Mapping[str, Names], corpus: Corpus, lang: Lang) -> Mapping[Case, str]:
    """Return the title that the phrases ``title.KIND`` make of names, in each case."""
    forms: dict[Case, str] = {}
    for case in CASES[lang]:
        phrase = corpus.phrases.get(lang, {}).get(
            f"title.{kind}" if case is Case.NOM else f"title.{kind}-{case}"
        )
        if phrase is not None:
            forms[case] = _filled(phrase, lang, names)
    return forms


def _filled(phrase: Text, lang: Lang, names: Mapping[str, Names]) -> str:
    language = get(lang)
    text = ""
    for node in phrase.nodes:
        if isinstance(node, Plain):
            text += node.text
        elif isinstance(node, Value):
            name = names[node.id].form(lang, Case(node.case) if node.case else None)
            # a name in quotation marks begins a title of its own
            text += language.capital(name) if text.endswith(("«", "“")) else name
    return language.nbsp(language.capital(text))


def _registered(sheet: FormSheet, corpus: Corpus, lang: Lang) -> Mapping[Case, str]:
    """Return the name that the register gives to a form."""
    registered = corpus.forms.get(str(sheet.id))
    if registered is None:
        return {Case.NOM: str(sheet.id)}
    return {case: registered.name.form(lang, case) for case in CASES[lang]}


def _written(record: Any, corpus: Corpus, lang: Lang) -> Mapping[Case, str]:
    """Return the title that the source and its translations write."""
    return {Case.NOM: worded(record.title, corpus, lang)}


def _own_or_of_service(sop: Sop, corpus: Corpus, lang: Lang) -> Mapping[Case, str]:
    """Return the title that a procedure of several bodies writes, or the one of its service."""
    return (_from_service if sop.title is None else _declined)(sop, corpus, lang)


def _declined(act: Any, corpus: Corpus, lang: Lang) -> Mapping[Case, str]:
    """Return the title that is written; the noun of its kind takes the case.

    A title that is not translated yet, or holds no such noun (BYL001), stays as it is.
    """
    language, written = get(lang), worded(act.title, corpus, lang)
    kind = act_kind(act)
    assert kind is not None
    forms = language.title_forms(kind, written) or dict.fromkeys(CASES[lang], written)
    return {case: language.nbsp(title) for case, title in forms.items()}


_TITLES: tuple[tuple[str, _Title], ...] = (
    ("standards", _from_service),
    ("statutes", _of_statute),
    ("sops", _own_or_of_service),
    ("bylaws", _declined),
    ("sheets", _registered),
    ("notes", _written),
    ("guides", _written),
    ("leaflets", _written),
    ("plans", _written),
    ("reports", _written),
    ("inventories", _written),
    ("gap_reviews", _written),
    ("dossiers", _written),
    ("mandates", _written),
    ("assignments", _written),
    ("jobs", _from_post),
)
"""Each table of the corpus whose records become documents, with what gives their titles.

Orders are not here: they come last, because their titles name what they approve.
"""


def worded(text: Text, corpus: Corpus, lang: Lang) -> str:
    """Return a plain text in ``lang``, in English where it is not translated."""
    translation = corpus.catalogues.get(lang, {}).get(text.address)
    return translation.text.raw if translation and translation.text.raw else text.raw


def _order(order: Order, found: Titles, corpus: Corpus, lang: Lang) -> str:
    if order.title is not None:
        return get(lang).nbsp(worded(order.title, corpus, lang))
    acts = [
        NamedAct(kind, found[str(act), lang], annex)
        for annex, act in enumerate(order.approves, start=1)
        if (kind := act_kind(corpus.documents.get(str(act)))) is not None
    ]
    return get(lang).approval_title(acts) if acts else str(order.id)


def _raw(corpus: Corpus, lang: Lang, key: str) -> str:
    phrase = corpus.phrases.get(lang, {}).get(key)
    return phrase.raw if phrase else key
