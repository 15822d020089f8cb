"""What depends on an address: looked up in the index, followed where text is taken over, told by kind.

Nothing here needs the sources: an answer from a ready index is a matter of milliseconds.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, replace
from difflib import get_close_matches
from typing import Any

from resminama.lean import dataclass

_TERM = "glossary/"
"""How the address of a term begins."""
PACKAGES = "packages"
"""Key of the index that holds the packages with the documents in each."""
GROUPS = ("step", "text", "form", "figure", "entry")
"""Kinds of what depends, in the order in which they are told."""
_GROUP = {
    "step": "step",
    "text": "text",
    "document": "text",
    "clause": "text",
    "term": "text",
    "form": "form",
    "field of a form": "form",
    "figure": "figure",
    "chart": "figure",
}
"""Group of a node by what it is; anything else is an entry of a register."""
_HEADS = {"step": "steps", "text": "texts", "form": "forms", "figure": "figures", "entry": "registers"}


class UnknownAddressError(KeyError):
    """Nothing is called that; ``near`` holds the likest addresses with their places."""

    def __init__(self, address: str, near: list[tuple[str, str]]) -> None:
        super().__init__(address)
        self.address, self.near = address, near


@dataclass(frozen=True, slots=True)
class Dependent:
    """Something that depends on the address asked for."""

    address: str
    group: str
    at: str
    """``path:line``; empty for what is generated."""
    how: str
    """The field that names it, ``text``, ``printed``, ``stands in``, ``term``."""
    target: str
    """What it names: the address itself, a unit under it, or what took its text over."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A translation of a text that depends on the address."""

    lang: str
    address: str
    at: str


@dataclass(frozen=True, slots=True)
class Impact:
    """Everything that depends on an address."""

    address: str
    what: str
    at: str
    dependents: tuple[Dependent, ...]
    translations: tuple[Printed, ...]
    documents: Mapping[str, list[str]]
    """Document -> languages in which the last build printed it; none where no build tells."""
    packages: tuple[str, ...]
    also: tuple[Impact, ...] = ()
    """What else has that id: a term beside the service that is called so."""

    def as_json(self) -> str:
        """Return the answer for other programs."""
        return json.dumps(self._plain(), ensure_ascii=False, indent=1)

    def _plain(self) -> dict[str, Any]:
        return {
            "address": self.address,
            "what": self.what,
            "at": self.at,
            **{_HEADS[group]: [_plain(one) for one in self.of(group)] for group in GROUPS},
            "translations": [asdict(one) for one in self.translations],
            "documents": [{"id": key, "languages": langs} for key, langs in self.documents.items()],
            "packages": list(self.packages),
            "also": [one._plain() for one in self.also],
        }

    def of(self, group: str) -> list[Dependent]:
        """Return the dependents of one group."""
        return [one for one in self.dependents if one.group == group]

    def as_text(self) -> str:
        """Return the answer for people."""
        lines = [f"{self.address}: {self.what}" + (f", {self.at}" if self.at else "")]
        if not (self.dependents or self.documents or self.translations):
            lines.append("nothing depends on it")
        for group in GROUPS:
            lines += _section(_HEADS[group], [_line(one, self.address) for one in self.of(group)])
        files = Counter(one.at.partition(":")[0] for one in self.translations)
        lines += _section("translations", [f"{path}  {n} texts" for path, n in files.items()])
        lines += _section("documents", [" ".join((key, *langs)) for key, langs in self.documents.items()])
        lines += _section("packages", list(self.packages))
        return "\n\n".join(["\n".join(lines), *(one.as_text() for one in self.also)])


def _plain(one: Dependent) -> dict[str, str]:
    return {key: value for key, value in asdict(one).items() if key != "group"}


def _section(head: str, lines: list[str]) -> list[str]:
    return [f"{head} ({len(lines)})", *(f"  {line}" for line in lines)] if lines else []


def _line(one: Dependent, asked: str) -> str:
    through = f" of {one.target}" if one.target != asked else ""
    return "  ".join(part for part in (one.address, f"[{one.how}{through}]", one.at) if part)


def impact(index: Mapping[str, bytes], address: str, files: Mapping[str, bytes]) -> Impact:
    """Return what depends on ``address``; ``files`` are the sources that the index was made of.

    A term is known by its id, too; what else has that id comes first, the term is told apart.

    Raises:
        UnknownAddressError: the index knows no such address.
    """
    look = _Index(index, files)
    named = [key for key in (address, _TERM + address) if key in index and key != PACKAGES]
    if not named:
        raise UnknownAddressError(address, look.near(address))
    first, *others = (_of(key, look) for key in named)
    return replace(first, also=tuple(others))


def _of(address: str, look: _Index) -> Impact:
    subject = look.under(address)
    found = list(look.dependents(subject))
    touched = dict.fromkeys([*(one.address for one in found), *subject])
    documents = look.documents(subject, touched)
    packages = {
        name: None for name, parts in look.node(PACKAGES).items() if any(key in documents for key in parts)
    }
    return Impact(
        address,
        look.node(address)["what"],
        look.at(address),
        tuple(found),
        tuple(look.translations(touched)),
        documents,
        tuple(packages),
    )


class _Index:
    """The index, opened where it is asked."""

    def __init__(self, blobs: Mapping[str, bytes], files: Mapping[str, bytes]) -> None:
        self._blobs, self._files = blobs, files
        self._texts: dict[str, str] = {}
        self._nodes: dict[str, dict[str, Any]] = {}

    def node(self, address: str) -> dict[str, Any]:
        """Return a node; an empty one where there is none."""
        if address not in self._nodes:
            blob = self._blobs.get(address)
            self._nodes[address] = json.loads(blob) if blob is not None else {}
        return self._nodes[address]

    def at(self, address: str) -> str:
        """Return where an address stands, as ``path:line``; nothing for what is generated."""
        return self._line(self.node(address).get("at", ""), address)

    def _line(self, at: str, address: str) -> str:
        """Return ``path:line`` of ``path:start-end``: of a unit inside a block the line of its id."""
        path, _, span = at.rpartition(":")
        if not path:
            return ""
        text = self._texts.get(path)
        if text is None:
            text = self._texts[path] = self._files[path].decode("utf-8", "replace")
        start, end = map(int, span.split("-"))
        inside = text.find(f"({address.rpartition('/')[2]})", start, end)
        return f"{path}:{text.count(chr(10), 0, max(start, inside)) + 1}"

    def under(self, address: str) -> list[str]:
        """Return an address with everything under it: units of a document or of an act, items of a point."""
        found = dict.fromkeys([address])
        found |= dict.fromkeys(key for key in self._blobs if key.startswith(f"{address}/"))
        waiting = [address]
        while waiting:
            for inner in self.node(waiting.pop()).get("inside", ()):
                if inner not in found:
                    found[inner] = None
                    waiting.append(inner)
        return list(found)

    def dependents(self, subject: list[str]) -> Iterator[Dependent]:
        """Yield who names the subject, and who names or prints what took it over."""
        own, seen = set(subject), set[str]()
        waiting = [(address, user) for address in subject for user in self.node(address).get("users", ())]
        while waiting:
            target, (user, how, _) = waiting.pop(0)
            if user in own or user in seen:
                continue
            seen.add(user)
            node = self.node(user)
            if node.get("what") != "package":
                group = _GROUP.get(node.get("what", "text"), "entry")
                yield Dependent(user, group, self.at(user), how, target)
            waiting += [(user, one) for one in node.get("users", ()) if one[2]]

    def translations(self, touched: Iterable[str]) -> Iterator[Printed]:
        """Yield the translations of the texts among ``touched``."""
        found = [
            Printed(lang, address, self._line(at, ""))
            for address in touched
            for lang, at in self.node(address).get("translations", {}).items()
        ]
        yield from sorted(found, key=lambda one: (one.lang, one.address))

    def documents(self, subject: Iterable[str], touched: Iterable[str]) -> dict[str, list[str]]:
        """Return the documents that hold what is touched, and those that the last build saw ask for it."""
        langs: dict[str, set[str]] = defaultdict(set)
        for address in touched:
            document = address.partition("/")[0]
            if self.node(document).get("what") in ("document", "form") and "/" in address:
                langs[document] |= set()
        for address in subject:
            for document, seen in self.node(address).get("printed", {}).items():
                langs[document] |= set(seen)
        return {document: sorted(langs[document]) for document in sorted(langs)}

    def near(self, address: str) -> list[tuple[str, str]]:
        """Return the likest addresses with their places."""
        document, slash, _ = address.partition("/")
        known = [key for key in self._blobs if key != PACKAGES]
        inside = [key for key in known if key.startswith(f"{document}/")] if slash else []
        whole = [key for key in known if "/" not in key or key.startswith(_TERM)]
        names = {key.removeprefix(_TERM): key for key in inside or whole}
        return [(key, self.at(names[key])) for key in get_close_matches(address, names, n=3)]
