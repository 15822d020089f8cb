"""Titles of our own documents in their cases, before any document is composed."""

from __future__ import annotations

from collections.abc import Mapping

from resminama.lang import CASES, Case, Lang
from resminama.language import get
from resminama.language.citation import ActKind
from resminama.language.values import NamedAct
from resminama.model.corpus import Corpus
from resminama.model.form import FormSheet
from resminama.model.names import Names
from resminama.model.order import Order
from resminama.model.text import Plain, Text, Value
from resminama.outline.glossary import GLOSSARY
from resminama.resolve import KINDS

Titles = dict[tuple[str, Lang], Mapping[Case, str]]


def titles(corpus: Corpus) -> Titles:
    """Return the title of every document, by (document, language)."""
    found: Titles = {}
    for lang in Lang:
        for key in (*corpus.standards, *corpus.statutes, *corpus.sops):
            found[key, lang] = _from_service(corpus, key, lang)
        for key, sheet in corpus.sheets.items():
            found[key, lang] = _form(corpus, sheet, lang)
        for key, titled in (corpus.notes | corpus.guides | corpus.leaflets).items():
            found[key, lang] = _own(corpus, titled.title, lang)
        for key, order in corpus.orders.items():
            found[key, lang] = {Case.NOM: _order(order, found, corpus, lang)}
        found[GLOSSARY, lang] = {Case.NOM: _raw(corpus, lang, "title.glossary")}
    return found


def _from_service(corpus: Corpus, key: str, lang: Lang) -> Mapping[Case, str]:
    record = corpus.documents[key]
    kind = type(record).__name__.lower()
    service = corpus.services.get(str(getattr(record, "service", "")))
    if service is None:
        return {Case.NOM: key}
    forms: dict[Case, str] = {}
    for case in CASES[lang]:
        phrase = corpus.phrases.get(lang, {}).get(
            f"title.{kind}" if case is Case.NOM else f"title.{kind}-{case}"
        )
        if phrase is not None:
            forms[case] = _filled(
                phrase, lang, {"service": service.name, "unit": service.unit or service.name}
            )
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


def _form(corpus: Corpus, sheet: FormSheet, lang: Lang) -> Mapping[Case, str]:
    registered = corpus.forms.get(str(sheet.id))
    if registered is None:
        return {Case.NOM: str(sheet.id)}
    return {case: registered.name.form(lang, case) for case in CASES[lang]}


def _own(corpus: Corpus, title: Text, lang: Lang) -> Mapping[Case, str]:
    """Return a title that the source itself gives, which stands in no other case."""
    translation = corpus.catalogues.get(lang, {}).get(title.address)
    return {Case.NOM: translation.text.raw if translation and translation.text.raw else title.raw}


def _order(order: Order, found: Titles, corpus: Corpus, lang: Lang) -> str:
    acts = [
        NamedAct(KINDS[type(record)], found[str(act), lang], annex)
        for annex, act in enumerate(order.approves, start=1)
        if (record := corpus.documents.get(str(act))) is not None and type(record) in KINDS
    ]
    return get(lang).approval_title(acts) if acts else str(order.id)


def _raw(corpus: Corpus, lang: Lang, key: str) -> str:
    phrase = corpus.phrases.get(lang, {}).get(key)
    return phrase.raw if phrase else key


def kind_of(corpus: Corpus, key: str) -> ActKind | None:
    """Return the kind of act that a document of ours is; None for notes, forms and the glossary."""
    record = corpus.documents.get(key)
    return KINDS.get(type(record)) if record else None
