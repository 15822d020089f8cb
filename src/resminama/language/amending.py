"""Wording of amendments: what is done to a unit of an act, in the formulae that lawmakers use."""

from __future__ import annotations

from resminama.lang import Case
from resminama.language.api import Language
from resminama.language.values import Amendment, Operation


class Amending(Language):
    """Amendments read from the tables of the language.

    ``amendments`` holds a sentence for each operation. Its slots take a case: ``{unit:acc}`` the reference,
    ``{added:acc}`` the noun of the added unit, ``{old:acc}`` and ``{new:dat}`` the quoted words with the
    noun "words" of ``quoted_words`` (one word, several words); ``{text}`` is the new wording, quoted.
    """

    amendments: dict[Operation, str]
    quoted_words: dict[Case, tuple[str, str]]

    def amendment(self, change: Amendment) -> str:
        """See `Language.amendment`; the quoted wording stays as it was given."""
        return self.amendments[change.operation].format_map(_Slots(self, change))


class _Slot:
    """A value that is worded in the case its slot names."""

    def __init__(self, language: Amending, change: Amendment, name: str) -> None:
        self.language, self.change, self.name = language, change, name

    def __format__(self, spec: str) -> str:
        case = Case(spec or "nom")
        match self.name:
            case "unit":
                return self.language.reference(self.change.unit, case, self.change.style)
            case "added":
                assert self.change.added is not None
                return self.language.unit(self.change.added, case)
            case "text":
                return self.language.quote(self.change.new)
        words = self.change.old if self.name == "old" else self.change.new
        phrase = self.language.quoted_words[case][" " in words.strip()]
        return phrase.format(self.language.quote(words))


class _Slots(dict[str, _Slot]):
    def __init__(self, language: Amending, change: Amendment) -> None:
        super().__init__()
        self._of = (language, change)

    def __missing__(self, name: str) -> _Slot:
        return _Slot(*self._of, name)
