"""Mistakes of ids: badly formed, taken, missing, or of nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .in_yaml import plain
from .planting import Edit, Plant, here
from .prose import typo
from .sources import Branch, Leaf, Row, Sources

_DOCUMENTS = ("statutes", "standards", "sops", "orders", "notes", "clauses", "packages", "acts", "glossary")
_UNIT = re.compile(r"(?m)(?:^ *- |(?<=\n\n) +)\(([a-z0-9-]+)\) (?=\S)")
"""The id of an item, or of a paragraph behind a blank line."""
REGISTERED = {
    "standards": "service performer form indicator evidence instead territory documents to post recipient "
    "body use answers contact",
    "sops": "service standard performer form consent to",
    "orders": "service issued_by agreed_with control signed_by",
    "statutes": "service definitions",
    "packages": "order forms documents addressee sender",
    "notes": "to sender",
    "registry": "head body provider",
    "glossary": "distinct_from",
    "settings.yaml": "organisation",
}
"""Folder -> keys that name something registered."""


def _ids(sources: Sources) -> Iterator[tuple[str, tuple[str, ...], str, Leaf]]:
    for pair, leaf in plain(sources):
        if pair.key.value == "id" and pair.folder != "figures":
            yield pair.path, pair.keys, pair.folder, leaf


def _malformed(name: str) -> Iterator[str]:
    yield name.replace("-", "_", 1) if "-" in name else f"{name}_new"
    yield name.capitalize()
    yield name.replace("-", " ", 1) if "-" in name else f"{name} new"
    yield name.replace("o", "о", 1) if "o" in name else name.replace("a", "а", 1)
    yield f"{name}-"


def id_badly_formed(sources: Sources) -> Iterator[Plant]:
    """Of a document, a concept, or an entry of a register."""
    for path, keys, folder, leaf in _ids(sources):
        if (len(keys) == 1 and folder in _DOCUMENTS) or (len(keys) == 2 and folder == "registry"):
            for new in _malformed(leaf.value):
                if new != leaf.value:
                    yield here(path, leaf.start, leaf.end, new)


def unit_id_badly_formed(sources: Sources) -> Iterator[Plant]:
    """Of a chapter, a point, a step, an entry of a standard."""
    for path, keys, folder, leaf in _ids(sources):
        if len(keys) > 1 and folder in ("statutes", "standards", "sops"):
            for new in _malformed(leaf.value):
                if new != leaf.value:
                    yield here(path, leaf.start, leaf.end, new)


def entry_copied_with_its_id(sources: Sources) -> Iterator[Plant]:
    for path, root in sources.trees.items():
        rows = [value for _, value in root.entries if isinstance(value, Row)]
        for row in rows if path.startswith("specs/registry/") else ():
            ids = [item.leaf("id") for item in row.items if isinstance(item, Branch)]
            known = [leaf for leaf in ids if leaf is not None]
            for i in range(1, len(known)):
                yield here(path, known[i].start, known[i].end, known[i // 2].value)


def document_copied_with_its_id(sources: Sources) -> Iterator[Plant]:
    """A concept, an act or a clause begun as a copy of another; the later file is the copy."""
    for folder in ("glossary/", "specs/acts/", "specs/clauses/"):
        paths = sorted(path for path in sources.trees if path.startswith(folder))
        for i in range(1, len(paths)):
            own, other = sources.trees[paths[i]].leaf("id"), sources.trees[paths[i // 2]].leaf("id")
            if own is not None and other is not None:
                yield here(paths[i], own.start, own.end, other.value)


def _unit_ids(sources: Sources) -> Iterator[tuple[str, re.Match[str]]]:
    for path, text in sources.texts.items():
        if path.startswith("specs/") and path.endswith(".yaml"):
            for match in _UNIT.finditer(text):
                yield path, match


def unit_without_id(sources: Sources) -> Iterator[Plant]:
    for path, match in _unit_ids(sources):
        yield here(path, match.start(1) - 1, match.end(), "")


def unit_id_taken(sources: Sources) -> Iterator[Plant]:
    """An item copied from the one above it in the same source; the later one is the copy."""
    before: tuple[str, str] | None = None
    for path, match in _unit_ids(sources):
        if before is not None and before[0] == path:
            yield here(path, match.start(1), match.end(1), before[1])
        before = path, match[1]


def record_id_taken(sources: Sources) -> Iterator[Plant]:
    """A step, a chapter, a point or an entry copied with its id."""
    before: tuple[str, tuple[str, ...], str] | None = None
    for path, keys, folder, leaf in _ids(sources):
        if len(keys) > 1 and folder in ("statutes", "standards", "sops"):
            if before is not None and before[:2] == (path, keys):
                yield here(path, leaf.start, leaf.end, before[2])
            before = path, keys, leaf.value


def _named(sources: Sources) -> Iterator[tuple[str, Leaf]]:
    """Yield the fields that name something registered."""
    for pair in sources.pairs:
        if pair.key.value in REGISTERED.get(pair.folder, "").split() and pair.keys != ("form",):
            for leaf in pair.value.items if isinstance(pair.value, Row) else (pair.value,):
                # of the figures of a note and of «to» in a total time, other checks speak
                if isinstance(leaf, Leaf) and "total_time" not in pair.keys and "-" in leaf.value:
                    yield pair.path, leaf


def registered_id_with_a_typo(sources: Sources) -> Iterator[Plant]:
    for path, leaf in _named(sources):
        yield here(path, leaf.start, leaf.end, typo(leaf.value))


def id_of_another_kind(sources: Sources) -> Iterator[Plant]:
    """A body in the place of a post, a post in the place of a form, and the like."""
    others = {
        "post-": "body-mlsp",
        "body-": "form-consent",
        "form-": "post-coordinator",
        "ind-": "doc-identity",
    }
    others |= {"doc-": "ind-safety", "place-": "body-police"}
    for path, leaf in _named(sources):
        kind = leaf.value[: leaf.value.index("-") + 1]
        if kind in others and not (kind == "body-" and "/standards/" in path and "form" in others[kind]):
            yield here(path, leaf.start, leaf.end, others[kind])


def closed_word_with_a_typo(sources: Sources) -> Iterator[Plant]:
    """A word of a closed list that the guide gives: kinds of help, of fees, of fields, of providers."""
    closed = {
        ("standards", ("components", "unit")), ("standards", ("components", "kind")),
        ("standards", ("tariffs", "fee")), ("orders", ("form",)), ("forms", ("parts", "fields", "kind")),
    }  # fmt: skip
    for pair, leaf in plain(sources):
        if (pair.folder, pair.keys) in closed:
            yield here(pair.path, leaf.start, leaf.end, typo(leaf.value))
    for pair in sources.pairs:
        if (pair.folder, pair.keys) == ("standards", ("providers",)) and isinstance(pair.value, Row):
            for item in pair.value.items:
                if isinstance(item, Leaf):
                    yield here(pair.path, item.start, item.end, typo(item.value))


def source_of_a_term_with_a_typo(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain(sources):
        if pair.folder == "glossary" and pair.keys[0] == "terms" and pair.key.value == "source":
            yield here(pair.path, leaf.start, leaf.end, typo(leaf.value))


def clause_value_left_out(sources: Sources) -> Iterator[Plant]:
    for pair in sources.pairs:
        used = pair.parent.leaf("use")
        if pair.keys[:1] == ("clauses",) and pair.key.value != "use" and used is not None:
            edit = Edit(pair.path, *sources.stretch(pair), "")
            yield Plant((edit,), pair.path, used.start)


def clause_value_under_another_name(sources: Sources) -> Iterator[Plant]:
    for pair in sources.pairs:
        if pair.keys[:1] == ("clauses",) and len(pair.keys) == 2 and pair.key.value != "use":
            yield here(pair.path, pair.key.start, pair.key.end, typo(pair.key.value))


def clause_value_of_another_type(sources: Sources) -> Iterator[Plant]:
    for pair in sources.pairs:
        leaf = pair.value
        given = pair.keys[:1] == ("clauses",) and len(pair.keys) == 2 and isinstance(leaf, Leaf)
        if given and isinstance(leaf, Leaf) and leaf.value[0].isdigit():
            for new in ("15 workdays", "2 days", "soon"):
                yield here(pair.path, leaf.start, leaf.end, new)


def parameter_of_no_type(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain(sources):
        if pair.folder == "clauses" and pair.keys == ("parameters", "type"):
            for new in ("days", typo(leaf.value), "body"):
                yield here(pair.path, leaf.start, leaf.end, new)
