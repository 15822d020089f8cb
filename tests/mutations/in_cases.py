"""Mistakes of cases: the wrong one behind a governor, none where one is needed, a form that nobody gave."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.lang import Lang
from resminama.language import get

from .planting import Edit, Plant, here
from .prose import matches
from .sources import Sources

_CASES = {"ru": ("gen", "dat", "acc", "ins", "prep"), "tk": ("gen", "dat", "acc", "loc", "abl")}
_REFERENCE = r"\[\[(?P<target>[a-z0-9./_-]+)\|(?P<case>[a-z]+)\]\]"
_RUSSIAN = {
    "ins": "в соответствии с|в соответствии со|руководствуясь|предусмотренн[а-я]+|предусмотрено|"
    "установленн[а-я]+|установлено|утвержденн[а-я]+|определенн[а-я]+|в связи с",
    "dat": "согласно|по|к|ко|противоречащ[а-я]+",
    "gen": "на основании|для|до|от|из|без|требовани[а-я]+|положени[а-я]+|"
    "в пределах|в отношении|в рамках|нарушени[а-я]",
    "prep": "указанн[а-я]+ в|перечисленн[а-я]+ в|названн[а-я]+ в|о|об|при",
}
_TURKMEN = {
    "dat": "laýyklykda|görä|laýyk|esaslanyp|salgylanyp|çenli",
    "nom": "boýunça|esasynda|bilen|hakynda|üçin|tarapyndan|arkaly",
    "loc": "görkezilen[a-zäöüýçşň]*|bellenen[a-zäöüýçşň]*|"
    "bellenilen[a-zäöüýçşň]*|göz öňünde tutulan|kesgitlenen[a-z]*",
    "gen": "talaplaryna[a-zäöüýçşň]*|düzgünlerine|kadalaryna",
    "abl": "soň|başlap",
}
"""What governs a reference, in each language (school grammar; acts on minjust.gov.tm)."""
_RUSSIAN_PREPOSITIONS = (
    "в|во|на|о|об|при|с|со|за|у|к|ко|от|из|до|для|без|по|под|над|перед|между|через|после|против"
)


def case_against_its_governor(sources: Sources) -> Iterator[Plant]:
    for case, words in _RUSSIAN.items():
        for _, path, match in matches(sources, rf"(?i)(?<!\w)(?:{words}) {_REFERENCE}", "ru"):
            if match["case"] == case:
                yield from _others(path, match, "ru", match.start("target") - 2)
    for case, words in _TURKMEN.items():
        for _, path, match in matches(sources, rf"{_REFERENCE} (?:{words})(?!\w)", "tk"):
            if match["case"] == case:
                yield from _others(path, match, "tk", match.start())


def _others(path: str, match: re.Match[str], lang: str, start: int) -> Iterator[Plant]:
    for other in _CASES[lang]:
        if other != match["case"]:
            edit = Edit(path, match.start("case"), match.end("case"), other)
            yield Plant((edit,), path, start)


def case_of_another_language(sources: Sources) -> Iterator[Plant]:
    for lang, path, match in matches(sources, _REFERENCE, "ru", "tk"):
        for wrong in {"ru": ("loc", "abl", "instr"), "tk": ("ins", "prep", "voc")}[lang]:
            yield here(path, match.start("case"), match.end("case"), wrong)


def case_in_english(sources: Sources) -> Iterator[Plant]:
    for _, path, match in matches(sources, r"\[\[([a-z0-9./_-]+)\]\]", "en"):
        yield here(path, match.end(1), match.end(1), "|gen", 1)


def case_left_out(sources: Sources) -> Iterator[Plant]:
    """Behind a preposition whose case the composer cannot know, or in the second of two joined references."""
    pattern = rf"(?i)(?<!\w)(?:{_RUSSIAN_PREPOSITIONS}) {_REFERENCE}"
    for _, path, match in matches(sources, pattern, "ru"):
        yield from _bare(sources, path, match, Lang.RU)
    for words in _TURKMEN.values():
        joined = rf"{_REFERENCE} (?:we|hem-de|ýa-da) {_REFERENCE.replace('P<', 'P<x')} (?:{words})(?!\w)"
        for _, path, match in matches(sources, joined, "tk"):
            yield from _bare(sources, path, match, Lang.TK)
    for words in _RUSSIAN.values():
        joined = rf"(?:{words}) {_REFERENCE.replace('P<', 'P<x')} (?:и|или) {_REFERENCE}"
        for _, path, match in matches(sources, joined, "ru"):
            yield from _bare(sources, path, match, Lang.RU)


def _bare(sources: Sources, path: str, match: re.Match[str], lang: Lang) -> Iterator[Plant]:
    """Take the case away, unless the composer supplies it from the word beside the reference."""
    text, start = sources.texts[path], match.start("target") - 2
    end = match.end("case") + 2
    line = text.rfind("\n", 0, start) + 1
    supplied = get(lang).governed_case(text[max(line, start - 60) : start], text[end : end + 60])
    if match["case"] != "nom" and supplied is None:
        edit = Edit(path, match.start("case") - 1, match.end("case"), "")
        yield Plant((edit,), path, start)


def ending_typed_behind(sources: Sources) -> Iterator[Plant]:
    endings = {"tk": {"gen": "-nyň", "dat": "-na", "loc": "-da", "acc": "-ny", "abl": "-dan"},
               "ru": {"gen": "а", "dat": "у", "ins": "ом", "prep": "е"}}  # fmt: skip
    for lang, path, match in matches(sources, _REFERENCE, "ru", "tk"):
        ending = endings[lang].get(match["case"])
        if ending and sources.texts[path][match.end()] in " .,;":
            bare = f"[[{match['target']}]]"
            yield here(path, match.start(), match.end(), bare + ending, len(bare))


def title_left_out(sources: Sources) -> Iterator[Plant]:
    """An act without its Russian or Turkmen title: it cannot be named where a text cites it."""
    for pair in sources.pairs:
        if pair.folder == "acts" and pair.keys in (("title", "ru"), ("title", "tk")):
            name = sources.trees[pair.path].leaf("id")
            edit = Edit(pair.path, *sources.stretch(pair), "")
            if name is not None and sources.trees[pair.path].get("name") is None:
                pattern = rf"\[\[({name.value}(?:/[a-z0-9/-]+)?)(?:\|[a-z]+)?\]\]"
                for _, path, match in matches(sources, pattern, pair.key.value):
                    yield Plant((edit,), path, match.start(1))


def short_name_nobody_gave(sources: Sources) -> Iterator[Plant]:
    """A declaration of the short name of an act that has none."""
    without = {
        path.split("/")[-1].removesuffix(".yaml")
        for path, root in sources.trees.items()
        if "/acts/" in path and root.get("short") is None
    }
    pattern = r"(?<!\[)\[\[([a-z-]+)(?:\|[a-z]+)?\]\](?!\])"
    for _, path, match in matches(sources, pattern, "en", "ru", "tk"):
        if match[1] in without:
            new = f"[{match[0]}](short:{match[1]})"
            yield here(path, match.start(), match.end(), new, len(match[0]) + 3)


def short_name_taken_out(sources: Sources) -> Iterator[Plant]:
    """An act loses the short name that texts declare."""
    for _, path, match in matches(sources, r"\]\((short:([a-z-]+))\)", "en", "ru", "tk"):
        for pair in sources.pairs:
            if pair.path == f"specs/acts/{match[2]}.yaml" and pair.keys == ("short",):
                edit = Edit(pair.path, *sources.stretch(pair), "")
                yield Plant((edit,), path, match.start(1))
