"""The words of the letter, the register and the guide in one language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from resminama.compose.document import Materials
from resminama.compose.words import Scope, Words
from resminama.document.tree import Inline, Mark, Run
from resminama.lang import Case, Lang
from resminama.model.package import Package
from resminama.model.text import Text
from resminama.model.text import Value as ValueMark
from resminama.outline.content import Phrase, Value

COMMENTS_BY = "comments-by"
"""``{comments-by}`` in the texts of a package: the date until which comments are asked for."""


class Wording(Words):
    """Words of a package: sources and phrases in which ``{comments-by}`` is a date in its case."""

    def __init__(self, lang: Lang, materials: Materials, package: Package) -> None:
        resolver = materials.resolver()
        super().__init__(lang, resolver, Scope(str(package.id)))
        self._due = str(package.comments_by)
        self._repeated: dict[str, str] = {}

    def phrase(self, key: str, **values: Value) -> str:
        """Return the phrase ``letter.key``, its placeholders filled with ``values``.

        One without values is the same in every row of the register.
        """
        if values:
            return self.text_of(Phrase(f"letter.{key}", values))
        if key not in self._repeated:
            self._repeated[key] = self.text_of(Phrase(f"letter.{key}"))
        return self._repeated[key]

    def has(self, key: str) -> bool:
        """Return whether there is a phrase ``letter.key``."""
        return self.resolver.phrase(self.lang, f"letter.{key}") is not None

    def sentence(self, key: str, **values: Value) -> str:
        """Return a phrase with its first letter large."""
        return self.language.capital(self.phrase(key, **values))

    def text(self, text: Text) -> Sequence[Inline]:
        """Return a text of the package in this language; what is not translated is marked."""
        return self.say(text)

    def _value(self, node: ValueMark) -> list[Inline]:
        return [self._date(self._case(node.case))] if node.id == COMMENTS_BY else super()._value(node)

    def _date(self, case: Case | None) -> Run:
        try:
            day = date.fromisoformat(self._due)
        except ValueError:  # `to be set`
            return Run(self._due, mark=Mark.TO_BE_SET)
        return Run(self.date_text(day, case))
