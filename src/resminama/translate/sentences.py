"""Generated sentences as the translator of a fragment needs them: composed, without numbers of units."""

from __future__ import annotations

import re
from collections.abc import Sequence

from resminama.compose.document import Materials
from resminama.compose.words import Scope, Words
from resminama.document.tree import Inline, Run
from resminama.lang import Case, Lang, case_named
from resminama.language import get
from resminama.language.citation import Style
from resminama.model.corpus import Corpus
from resminama.model.text import Text
from resminama.model.text import Value as ValueMark
from resminama.outline.content import Value
from resminama.translate.roles import Say

_CASES = {
    Case.NOM: "nominative", Case.GEN: "genitive", Case.DAT: "dative", Case.ACC: "accusative",
    Case.INS: "instrumental", Case.PREP: "prepositional", Case.LOC: "locative", Case.ABL: "ablative",
}  # fmt: skip
_REMARK = re.compile(r"#\s*(?:(?P<langs>(?:ru|tk)(?:, (?:ru|tk))*):)?(?P<words>.*)$")
_CONTEXT = 60


class _Unnumbered(Words):
    """English words in which a unit of our own documents is «point …»."""

    def _cite(self, target: str, case: Case | None, style: Style) -> list[Inline]:
        address = f"{self.scope.document}/{target[2:]}" if target.startswith("./") else target
        document, _, unit = address.partition("/")
        citation = self.resolver.citation(address, {})
        if not unit or citation is None or not citation.levels or self.resolver.act(document) is not None:
            return Words._cite(self, target, case, style)
        return [Run(f"{citation.levels[-1].kind} …")]

    def _list(
        self, targets: Sequence[str], case: Case, between: Sequence[str], style: Style = Style.FULL
    ) -> None:
        """A unit without its number has no neighbour."""


def english(given: Materials) -> Say:
    """Return what words a value in English."""
    resolver = given.resolver()

    def say(value: Value, document: str) -> str:
        return _Unnumbered(Lang.EN, resolver, Scope(document)).text_of(value)

    return say


def slot_note(corpus: Corpus, key: str, name: str, lang: Lang) -> list[str]:
    """Return lines that tell a translator where a fragment goes: the phrase in ``lang`` and the case."""
    phrase = corpus.phrases.get(lang, {}).get(key)
    if phrase is None:
        return []
    remarks = [f"note: {words}" for words in _remarks(corpus, key, name, lang)]
    return [f"sentence in {lang}: {phrase.raw}", f"case of {{{name}}}: {_case(phrase, name, lang)}", *remarks]


def _case(phrase: Text, name: str, lang: Lang) -> str:
    """Return the case that a slot takes: written in it, or asked for by the word beside it."""
    for node in phrase.walk():
        if isinstance(node, ValueMark) and node.id == name:
            before = phrase.raw[max(0, node.start - _CONTEXT) : node.start]
            after = phrase.raw[node.end : node.end + _CONTEXT]
            found = case_named(node.case or "") or get(lang).governed_case(before, after)
            return _CASES[found] if found else "as the sentence asks"
    return "not used in this language"


def _remarks(corpus: Corpus, key: str, name: str, lang: Lang) -> list[str]:
    """Return what the author of the templates wrote about a slot beside its phrase."""
    english_text = corpus.phrases.get(Lang.EN, {}).get(key)
    file = corpus.files.get(english_text.place.span.path) if english_text else None
    if english_text is None or file is None:
        return []
    line, _ = file.position(english_text.place.span.start)
    found: list[str] = []
    while (line := line - 1) > 0:
        written = file.line(line)
        match = _REMARK.search(written)
        if match and _is_about(match, name, lang):
            found.insert(0, match["words"].strip())
        if not written.lstrip().startswith("#"):
            break
    return found


def _is_about(match: re.Match[str], name: str, lang: Lang) -> bool:
    return f"{{{name}}}" in match["words"] and (match["langs"] is None or lang in match["langs"].split(", "))
