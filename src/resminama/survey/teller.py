"""The words of a report in one language: names, units, texts, values, as the documents word them."""

from __future__ import annotations

from resminama.compose.document import Materials
from resminama.compose.words import Scope, Words
from resminama.lang import Lang
from resminama.language import get
from resminama.language.citation import UnitKind
from resminama.model.corpus import document_of
from resminama.model.text import Text
from resminama.outline.content import Cite, Name, Phrase, Term, Value
from resminama.outline.glossary import GLOSSARY
from resminama.survey.tables import Survey


class Teller:
    """Words what a report shows."""

    def __init__(self, given: Materials, lang: Lang) -> None:
        self.given, self.lang = given, lang
        self._resolver = given.resolver()
        units = (unit for outline in given.outlines.values() for unit in outline.walk())
        self._parameters = {unit.address: unit.parameters for unit in units if unit.parameters}

    def say(self, key: str, **values: Value) -> str:
        """Return a phrase of the templates with ``values`` in the places that it names."""
        return self._words("").text_of(Phrase(key, values))

    def phrase(self, key: str, document: str, **values: Value) -> str:
        """Return a phrase of the templates with texts of a document in it."""
        return self._words(document).text_of(Phrase(key, values))

    def heading(self, survey: Survey) -> tuple[str, str]:
        """Return title and lead of a report: its own, or the phrases of its name."""
        title = survey.title or self.say(f"survey.{survey.name}")
        return title, survey.lead or self.say(f"survey.{survey.name}-lead")

    def title(self, document: str) -> str:
        """Return the title of a document, with a capital."""
        words = self._words(document)
        forms = self._resolver.title(document, self.lang)
        return words.language.capital(next(iter(forms.values()), document))

    def name(self, key: str) -> str:
        """Return the name of a post, a body, a form, with a capital."""
        words = self._words("")
        return words.language.capital(words.text_of(Name(key)))

    def term(self, key: str) -> str:
        """Return the preferred term of a concept."""
        return self._words("").text_of(Term(key))

    def unit(self, address: str) -> str:
        """Return a unit by its number and the name of its document, or by its id where it has no number."""
        document = document_of(address)
        if self._resolver.citation(address, {}) is not None:
            words = self._words("")
            return words.language.capital(words.text_of(Cite(address)))
        inside = address.removeprefix(document).strip("/")
        return f"{self.title(document)}: {inside}" if inside else self.title(document)

    def act(self, address: str) -> str | None:
        """Return an act of the catalogue or its unit; None for what stands in no catalogue."""
        known = self._resolver.act(document_of(address)) is not None
        return self.unit(address) if known else None

    def number(self, address: str) -> str:
        """Return a unit by its number alone; nothing, or what it is, where it has none.

        “The second indent” of a text without points is none.
        """
        document, _, inside = address.partition("/")
        if document == GLOSSARY and inside in self.given.corpus.concepts:
            return self.term(inside)
        cited = self._resolver.citation(address, {}) if inside else None
        if cited is not None and {level.kind for level in cited.levels} != {UnitKind.INDENT}:
            words = self._words(document_of(address))
            return words.language.capital(words.text_of(Cite(address, bare=True)))
        return self.field(inside) if self.knows(f"survey.field-{inside}") else ""

    def place(self, address: str) -> str:
        """Return a unit by its number, or by its words where it has none."""
        text = self.given.corpus.texts.get(address)
        return self.number(address) or (get(self.lang).quote(self.text(text)) if text else "")

    def knows(self, key: str) -> bool:
        """Tell whether there is a phrase of that name."""
        return self._resolver.phrase(self.lang, key) is not None

    def field(self, name: str) -> str:
        """Return the name of a field of a source, as people call it."""
        key = f"survey.field-{name}"
        return self.say(key) if self.knows(key) else name.replace("_", " ")

    def article(self, target: str) -> str:
        """Return a unit of an act by its number alone, or that the act is meant as a whole."""
        return self.number(target) or self.say("survey.whole")

    def text(self, text: Text) -> str:
        """Return a text of a source, translated."""
        words = self._words(document_of(text.address))
        words.scope.parameters = self._parameters.get(text.address, {})
        return words.text_of(text)

    def said(self, value: Value, document: str) -> str:
        """Return what a unit of a document says, as the document words it."""
        return self._words(document).text_of(value)

    def value(self, value: Value) -> str:
        """Return a value of a source as documents word it."""
        return self._words("").text_of(value)

    def _words(self, document: str) -> Words:
        record = self.given.corpus.documents.get(document)
        service = str(getattr(record, "service", None) or "")
        return Words(self.lang, self._resolver, Scope(document, service=service))
