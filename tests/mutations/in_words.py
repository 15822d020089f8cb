"""Mistakes of wording: letters, numbers, terms and marks that people type."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .planting import Edit, Plant, here
from .prose import LETTER, matches, words
from .sources import Branch, Leaf, Row, Sources

_LOOKALIKES = dict(zip("aeocpxyAEOCPXHKTM", "аеосрхуАЕОСРХНКТМ", strict=True))
_STRANGE = {
    "ň": "ñ",
    "ý": "ÿ",
    "ş": "š",
    "y": "ı",
    "ž": "ż",
    "g": "ğ",
    "w": "v",
    "k": "q",
    "h": "x",
    "ç": "č",
}
_NUMBERED = {
    "en": r"(?<![\w.,-])\d+\s\([a-z -]+\)",
    "ru": r"(?<![\w.,-])\d+\s\([а-я -]+\)",
    "tk": r"(?<![\w.,-])\d+\s\([a-zäöüýçşňž ]+\)",
}
"""A number with its word in brackets."""
_KINDS = {"en": r"\sworking(?=\s+days?)", "ru": r"\sрабочих(?=\s+дн)", "tk": r"\siş(?=\s+gün)"}
_LISTS = ("principles", "groups", "items", "exclusions", "refusals", "suspension", "termination")
"""Fields of a standard that are printed as lists."""


def _ordinals(sources: Sources) -> Iterator[tuple[str, int, str]]:
    """Yield (path, start, ordinal) of the Turkmen ordinals in texts and names."""
    pattern = re.compile(r"(?<![\w.,])\d+-nj[iyäa]")
    for path, text in sources.texts.items():
        if path.startswith(("translations/tk", "specs/acts", "specs/registry", "glossary")):
            for match in pattern.finditer(text):
                yield path, match.start(), match[0]


def ordinal_with_another_vowel(sources: Sources) -> Iterator[Plant]:
    other = {"i": "y", "y": "i", "ä": "a", "a": "ä"}
    for path, start, words_ in _ordinals(sources):
        yield here(path, start, start + len(words_), words_[:-1] + other[words_[-1]])


def ordinal_without_hyphen(sources: Sources) -> Iterator[Plant]:
    for path, start, words_ in _ordinals(sources):
        for sign in ("", " "):
            yield here(path, start, start + len(words_), words_.replace("-", sign))


def year_with_the_wrong_ending(sources: Sources) -> Iterator[Plant]:
    """A year typed into a text with the ending of another number."""
    for _, path, match in matches(sources, r"(?<=\w) (?=ýyl)|(?<=\w)(?=\.$)", "tk"):
        for year in ("2021-njy", "2030-nji", "2022-njy", "2019-nji"):
            yield here(path, match.start(), match.end(), f" {year} ", 1)


def letter_of_the_other_alphabet(sources: Sources) -> Iterator[Plant]:
    back = {right: left for left, right in _LOOKALIKES.items()}
    for table, langs in ((_LOOKALIKES, ("en", "tk")), (back, ("ru",))):
        for _, path, start, word in words(sources, "".join(table), *langs):
            i = next(i for i, sign in enumerate(word) if sign in table)
            yield here(path, start, start + len(word), word[:i] + table[word[i]] + word[i + 1 :])


def letter_of_the_other_alphabet_in_a_name(sources: Sources) -> Iterator[Plant]:
    back = {right: left for left, right in _LOOKALIKES.items()}
    for pair in sources.pairs:
        leaf = pair.value
        named = pair.folder == "registry" and len(pair.keys) > 3 and pair.keys[-3] == "name"
        if named and isinstance(leaf, Leaf) and not leaf.style and pair.keys[-2] in ("ru", "tk"):
            table = back if pair.keys[-2] == "ru" else _LOOKALIKES
            for match in re.finditer(rf"{LETTER}{{4,}}", leaf.value):
                i = next((i for i, sign in enumerate(match[0]) if sign in table), None)
                if i is not None:
                    word = match[0][:i] + table[match[0][i]] + match[0][i + 1 :]
                    yield here(pair.path, leaf.start + match.start(), leaf.start + match.end(), word)


def letter_no_turkmen_keyboard_has(sources: Sources) -> Iterator[Plant]:
    for _, path, start, word in words(sources, "".join(_STRANGE), "tk"):
        i = next(i for i, sign in enumerate(word) if sign in _STRANGE)
        yield here(path, start, start + len(word), word[:i] + _STRANGE[word[i]] + word[i + 1 :])


def _item_ends(sources: Sources) -> Iterator[tuple[str, str, int]]:
    """Yield (language, path, end) of the items of lists."""
    units: set[str] = set()
    for path, text in sources.texts.items():
        if path.startswith("specs/"):
            for match in re.finditer(r"(?m)^( *)- \(([a-z0-9-]+)\) .+(?:\n\1 +\S.*)*", text):
                name = sources.trees[path].leaf("id")
                units.add(f"{name.value}/{match[2]}" if name else "")
                yield "en", path, match.end()
    for pair in sources.pairs:
        listed = pair.folder == "standards" and len(pair.keys) > 1 and pair.keys[-2] in _LISTS
        if listed and pair.key.value == "text" and isinstance(pair.value, Leaf):
            name, unit = sources.trees[pair.path].leaf("id"), pair.parent.leaf("id")
            units.add(f"{name.value}/{unit.value}" if name and unit else "")
            yield "en", pair.path, pair.value.end
    for entry in sources.entries:
        if entry.address in units:
            yield entry.lang, entry.path, entry.target[1]


def end_mark_typed(sources: Sources) -> Iterator[Plant]:
    joined = {"en": ", and", "ru": " и", "tk": " we"}
    for lang, path, end in _item_ends(sources):
        for mark in (";", ".", ",", joined[lang]):
            yield here(path, end, end, mark, len(mark) - len(mark.lstrip()))


def _declared(sources: Sources) -> Iterator[tuple[str, str, re.Match[str]]]:
    """Yield (kind of document and language, path, match) of the declarations of the service."""
    pattern = re.compile(r"\[([^\[\]]+)\]\(short:service\)")
    for entry in sources.entries:
        for match in pattern.finditer(sources.texts[entry.path], *entry.target):
            yield f"{entry.address.split('-')[0]} {entry.lang}", entry.path, match


_RU_SERVICE, _TK_SERVICE = (r"(?i)услуг(?:и|а|у|ой|е)", "службы"), (r"(?i)hyzmat\w*", "gullugynyň")
_SWAPPED = {
    "statute ru": (r"(?i)служб(?:ы|а|у|ой|е)", "услуги"),
    "statute tk": (r"(?i)gullug\w+|gulluk\w*", "hyzmatynyň"),
    "standard ru": _RU_SERVICE,
    "standard tk": _TK_SERVICE,
    "sop ru": _RU_SERVICE,
    "sop tk": _TK_SERVICE,
}
"""What names the right one of the two, and a form of the other."""


def unit_and_service_change_places(sources: Sources) -> Iterator[Plant]:
    """In the words that declare the short name: служба for what is received, hyzmat for the unit."""
    for kind, path, match in _declared(sources):
        pattern, other = _SWAPPED.get(kind, ("(?!)", ""))
        found = re.search(pattern, match[1])
        if found is not None:
            start = match.start(1)
            edit = Edit(path, start + found.start(), start + found.end(), other)
            yield Plant((edit,), path, match.start())


def short_names_change_places(sources: Sources) -> Iterator[Plant]:
    other = {
        ("short", "ru"): "служба",
        ("short", "tk"): "gulluk",
        ("unit_short", "ru"): "услуга",
        ("unit_short", "tk"): "hyzmat",
    }
    for pair in sources.pairs:
        new = other.get((pair.keys[-3], pair.keys[-2])) if len(pair.keys) > 2 else None
        named = pair.path.endswith("services.yaml") and pair.key.value == "nom"
        if named and new and isinstance(pair.value, Leaf):
            yield here(pair.path, pair.value.start, pair.value.end, new)


def title_of_the_other(sources: Sources) -> Iterator[Plant]:
    """The title of a statute names the service received, that of a standard the unit."""
    titles = {"standard": "service", "sop": "service", "statute": "unit"}
    for pair in sources.pairs:
        right = titles.get(pair.keys[1], "") if pair.keys[0] == "title" and len(pair.keys) == 3 else ""
        if pair.path.endswith("phrases.yaml") and right and isinstance(pair.value, Leaf):
            at = sources.texts[pair.path].find(f"{{{right}", pair.value.start, pair.value.end)
            wrong = "unit" if right == "service" else "service"
            if at > 0:
                yield Plant((Edit(pair.path, at + 1, at + 1 + len(right), wrong),), pair.path, at)


def kind_of_days_not_said(sources: Sources) -> Iterator[Plant]:
    for lang in ("en", "ru", "tk"):
        number = rf"(?P<number>{_NUMBERED[lang][: _NUMBERED[lang].index(chr(92) + 's')]}(?:\s\([^()]+\))?)"
        for _, path, match in matches(sources, rf"{number}(?P<kind>{_KINDS[lang]})", lang):
            edit = Edit(path, match.start("kind"), match.end("kind"), "")
            yield Plant((edit,), path, match.start("number"))


def number_and_word_differ(sources: Sources) -> Iterator[Plant]:
    for lang, pattern in _NUMBERED.items():
        found = list(matches(sources, pattern, lang))
        said = sorted({match[0].split("(")[1] for _, _, match in found})
        for _, path, match in found:
            number, own = match[0].split("(")
            for other in said:
                if other != own and not _same_number(found, number, other):
                    edit = Edit(path, match.start() + len(number) + 1, match.end(), other)
                    yield Plant((edit,), path, match.start())


def _same_number(found: list[tuple[str, str, re.Match[str]]], number: str, word: str) -> bool:
    """Tell whether the sources use the word for this number somewhere, perhaps in another case."""
    return any(match[0].split("(") == [number, word] for _, _, match in found)


def figure_corrected_and_word_not(sources: Sources) -> Iterator[Plant]:
    for lang, pattern in _NUMBERED.items():
        for _, path, match in matches(sources, pattern, lang):
            digits = match[0].split("(")[0].strip()
            for new in (str(int(digits) + 5), str(int(digits) * 2 + 1)):
                yield here(path, match.start(), match.start() + len(digits), new)


def _terms(sources: Sources, lang: str) -> Iterator[tuple[str, str]]:
    """Yield (preferred, rejected) of the glossary."""
    for path, root in sources.trees.items():
        term = root.get("terms", lang) if path.startswith("glossary/") else None
        rejected = term.get("rejected") if isinstance(term, Branch) else None
        preferred = term.leaf("preferred") if isinstance(term, Branch) else None
        for item in rejected.items if isinstance(rejected, Row) else ():
            leaf = item.leaf("term") if isinstance(item, Branch) else item
            if preferred is not None and isinstance(leaf, Leaf):
                yield preferred.value, leaf.value


def rejected_term(sources: Sources) -> Iterator[Plant]:
    """The rejected term in the place of the preferred one, both as the glossary writes them."""
    for lang in ("en", "ru", "tk"):
        for preferred, rejected in _terms(sources, lang):
            pattern = rf"(?i)(?<![\w\[|/(-]){re.escape(preferred)}(?![\w\]|/-])"
            for _, path, match in matches(sources, pattern.replace(r"\ ", r"\s+"), lang):
                yield here(path, match.start(), match.end(), rejected)


_INFLECTED = {
    "en": ((r"persons\s+with\s+disabilities", "disabled persons"),),
    "ru": ((r"лиц(?:ами|ам|а|ах)? с инвалидностью", "инвалидов"),),
    "tk": (
        (r"maýyplygy bolan (?:uly ýaşly )?adamlaryň", "maýyplaryň"),
        (r"durmuş hyzmatlarynyň", "sosial hyzmatlaryň"),
        (r"durmuş hyzmatlary", "sosial hyzmatlary"),
    ),
}


def rejected_term_inflected(sources: Sources) -> Iterator[Plant]:
    """As it stands in sentences: in the plural, in a case."""
    for lang, pairs in _INFLECTED.items():
        for pattern, rejected in pairs:
            for _, path, match in matches(sources, pattern, lang):
                yield here(path, match.start(), match.end(), rejected)


def word_twice(sources: Sources) -> Iterator[Plant]:
    for _, path, start, word in words(sources, "аеиоaeiouýäö", "en", "ru", "tk"):
        end = start + len(word)
        if sources.texts[path][end] == " " and word.lower() not in ("that", "aýry", "köp", "gaýta"):
            yield here(path, end, end, f" {word}", 1)


def blanks_of_the_keyboard(sources: Sources) -> Iterator[Plant]:
    """Two blanks between words, one before a mark."""
    for _, path, match in matches(sources, rf"(?<={LETTER}{LETTER}) (?={LETTER})", "en", "ru", "tk"):
        yield here(path, match.start(), match.end(), "  ")
    for _, path, match in matches(
        sources, rf"(?<={LETTER})[,;](?= )|(?<={LETTER})\.(?=\"$)", "en", "ru", "tk"
    ):
        yield here(path, match.start(), match.start(), " ")
