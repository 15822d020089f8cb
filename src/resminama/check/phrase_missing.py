"""PHR001: a drafting phrase, or a name in its braces, on which program and templates do not agree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import NamedTuple

from resminama.check.texts import ENGLISH_NAMES
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import Lang
from resminama.model.text import Text
from resminama.model.text import Value as ValueMark
from resminama.source import Span

CODE = "PHR001"
OPEN = (
    "letter.salutation.post-",
    "standard.component.",
    "standard.fee.",
    "standard.provider.",
    "standard.unit.",
    "survey.field-",
)
"""How the keys begin whose phrases the templates choose: COR001 finds the sources that ask for others."""
_ASKED = Path(__file__).with_name("phrases.txt")
_TEMPLATE = "templates/phrases.yaml"


class Asked(NamedTuple):
    """What the program wants of a phrase."""

    langs: tuple[Lang, ...]
    """Cases of titles are asked for in languages that have cases, all else in all."""
    filled: frozenset[str]
    """What it gives to the phrase: the names in braces."""


@cache
def asked() -> Mapping[str, Asked]:
    """Return the keys that the program asks for; a test holds the list against the templates."""
    lines = (line.split() for line in _ASKED.read_text("utf-8").splitlines())
    return {key: _read(words) for key, *words in lines}


def _read(words: Sequence[str]) -> Asked:
    langs = tuple(Lang(word) for word in words if not word.startswith("{"))
    return Asked(langs or tuple(Lang), frozenset(word.strip("{}") for word in words if word.startswith("{")))


def placeholders(text: Text) -> Iterator[ValueMark]:
    """Yield what a phrase has in braces."""
    return (node for node in text.walk() if isinstance(node, ValueMark)) if "{" in text.raw else iter(())


def phrase_missing(world: World) -> Iterator[Finding]:
    """Yield an error for each phrase that is not there, and for each name in braces that nothing fills."""
    yield from _lost(world)
    for lang, phrases in world.corpus.phrases.items():
        for key, text in phrases.items():
            wanted = asked().get(key)
            if wanted and lang in wanted.langs:
                yield from _unfilled(world, key, text)


def _unfilled(world: World, key: str, text: Text) -> Iterator[Finding]:
    own = sorted(asked()[key].filled)
    for node in placeholders(text):
        if node.id not in own and node.id not in world.corpus.figures:
            gives = " and ".join(f"{{{name}}}" for name in own) or "nothing"
            message = f"nothing fills {{{node.id}}} of the phrase '{key}': the program gives it {gives}"
            near = get_close_matches(node.id, own, n=1) or own[:1]
            hint = f"write {{{near[0]}}}" if near else f"say it without {{{node.id}}}"
            yield error(CODE, world.span(text, node.start, node.end), message, hint)


def _lost(world: World) -> Iterator[Finding]:
    """Yield an error for each phrase that is not there; one for a group that is lost as a whole.

    A phrase that is there in English and lacks a translation is TR001.
    """
    phrases = world.corpus.phrases
    given = {key: text for lang in reversed(Lang) for key, text in phrases.get(lang, {}).items()}
    lost: dict[str, tuple[Lang, ...]] = {}
    for key, (langs, _) in asked().items():
        if key not in phrases.get(langs[0], {}):
            lacking = tuple(lang for lang in langs if key not in phrases.get(lang, {}))
            lost.setdefault(key if key in given else _widest(key, given), lacking)
    for name, lacking in lost.items():
        yield _finding(name, lacking, given)


def _widest(key: str, given: Iterable[str]) -> str:
    """Return the widest group around ``key`` of which nothing is given; ``key`` if a neighbour is."""
    parts = key.split(".")
    groups = (".".join(parts[:depth]) for depth in range(1, len(parts)))
    return next((group for group in groups if not any(one.startswith(f"{group}.") for one in given)), key)


def _finding(name: str, lacking: Sequence[Lang], given: Mapping[str, Text]) -> Finding:
    group, _, own = name.rpartition(".")
    if name in asked():
        langs = ", ".join(ENGLISH_NAMES[lang] for lang in lacking)
        message = f"the program asks for the phrase '{name}', which is not given in {langs}"
        hint = "write " + ", ".join(f"`{lang}:`" for lang in lacking) + f" of `{own}:`"
    else:
        message, hint = f"no phrase of the group '{name}' is given", f"write the group `{own}:`"
    hint += f" in the group `{group}:`" if group else f" into {_TEMPLATE}"
    strays = _strays(f"{group}." if group else "", given)
    for stray in get_close_matches(own, strays, n=1):
        renamed = f"nothing asks for `{stray}:`: if that is what it became, call it `{own}:` again"
        return error(CODE, strays[stray].place.span, message, renamed)
    near = next((key for key in (name, *given) if key in given and key.startswith((name, f"{group}."))), None)
    return error(CODE, given[near].place.span if near else Span(_TEMPLATE, 0, 1), message, hint)


def _strays(lead: str, given: Mapping[str, Text]) -> Mapping[str, Text]:
    """Return the phrases and groups under ``lead`` that nothing asks for, each with its first phrase."""
    known = {key.removeprefix(lead).split(".")[0] for key in asked() if key.startswith(lead)}
    found: dict[str, Text] = {}
    for key, text in given.items():
        name = key.removeprefix(lead).split(".")[0]
        if key.startswith(lead) and name not in known and not key.startswith(OPEN):
            found.setdefault(name, text)
    return found
