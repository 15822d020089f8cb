"""Mistakes of typed answers: a field left out, of another shape, or with a value that is none."""

from __future__ import annotations

from collections.abc import Iterator

from .in_yaml import fields, first_key, plain
from .planting import Edit, Plant, here
from .prose import typo
from .sources import Branch, Leaf, Pair, Row, Sources

_REQUIRED = {
    ("standards", "stages"): "title performer",
    ("standards", "components"): "kind unit frequency duration place performer text",
    ("standards", "outcomes"): "text indicator",
    ("standards", "principles"): "text ground",
    ("standards", "staffing"): "post ratio qualification training",
    ("standards", "quality"): "requirement says principle indicator method threshold",
    ("standards", "records"): "keep",
    ("standards", "tariffs"): "price year fee",
    ("standards", "monitoring"): "text every recipient",
    ("standards", "partners"): "body text",
    ("standards", ""): "service legal_basis purpose capacity caseload premises accessibility lens",
    ("standards", "appeal"): "file_within answer_within court",
    ("sops", "steps"): "title",
    ("sops", "escalation"): "when to within",
    ("sops", ""): "service standard trigger total_time review",
    ("orders", ""): "service issued_by form ground control signed_by publish_within",
    ("statutes", "chapters"): "title points",
    ("statutes", "points"): "id",
    ("clauses", "parameters"): "type",
    ("clauses", ""): "title points",
    ("packages", ""): "addressee sender subject comments_by",
    ("notes", ""): "to sender decision sections",
    ("figures", "figures"): "unit",
    ("acts", ""): "kind id",
    ("glossary", ""): "domain definition terms",
    ("glossary", "terms"): "ru tk en",
    ("forms", "fields"): "label kind",
    ("registry", "posts"): "name id",
    ("registry", "bodies"): "name id",
}
"""(folder, mapping) -> what the guide says must be there."""
_DURATIONS = ("10 days", "two weeks", "10 workdays", "1 quarter", "10 working days at most")
_FREQUENCIES = ("weekly", "2 times a week", "twice per month")
_RATIOS = ("1:25", "one per 25 users", "1 to 25 users")
_QUANTITIES = ("forty hours", "about 40 hours", "n/a")
_KEEPING = {
    "within": _DURATIONS, "lasts": _DURATIONS, "every": _DURATIONS, "keep": _DURATIONS,
    "file_within": _DURATIONS, "answer_within": _DURATIONS, "publish_within": _DURATIONS,
    "review": _DURATIONS, "duration": _DURATIONS, "frequency": _FREQUENCIES, "supervision": _FREQUENCIES,
    "ratio": _RATIOS, "caseload": _RATIOS, "training": _QUANTITIES, "threshold": _QUANTITIES,
    "hours": _QUANTITIES, "status": ("final", "in force", "Draft"), "join": ("either", "both"),
    "renewable": ("yes", "True"), "required": ("no", "yes"), "level": ("secundary", "second"),
}  # fmt: skip
"""Key -> values that people write and that are none."""
_TYPED_FOLDERS = ("standards", "sops", "orders", "statutes", "notes", "forms")
_CASES = ("gen", "dat", "acc", "ins", "prep", "loc", "abl")


def _without(sources: Sources, pair: Pair) -> Plant:
    """Take a field away; what is missing is told at the first key of its record."""
    rest = [key for key, _ in pair.parent.entries if key is not pair.key and key.value != "schema"]
    head = first_key(pair.parent) if first_key(pair.parent) is not pair.key else rest[0]
    start, end = sources.stretch(pair)
    gone = head.start >= end and pair.key is first_key(pair.parent)
    own_line = sources.texts[pair.path][start:end].endswith("\n")
    if gone and not own_line:
        return Plant((Edit(pair.path, start, end, ""),), pair.path, start)
    return Plant((Edit(pair.path, start, end, ""),), pair.path, head.start)


def required_field_left_out(sources: Sources) -> Iterator[Plant]:
    for pair in sources.pairs:
        holder = pair.keys[-2] if len(pair.keys) > 1 else ""
        required = pair.key.value in _REQUIRED.get((pair.folder, holder), "").split()
        if required and len(pair.parent.entries) > 2 and not pair.key.flow:
            yield _without(sources, pair)


def case_form_left_out(sources: Sources) -> Iterator[Plant]:
    """A name without one of its case forms."""
    for pair in sources.pairs:
        named = len(pair.keys) > 2 and pair.keys[-3] in ("name", "short", "unit", "unit_short", "plural")
        if named and pair.keys[-2] in ("ru", "tk") and pair.key.value in _CASES:
            yield _without(sources, pair)


def list_where_one_value_stands(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain(sources):
        if pair.keys != ("schema",):
            yield here(pair.path, leaf.start, leaf.end, f"[{leaf.value}]")


def one_value_where_a_list_stands(sources: Sources) -> Iterator[Plant]:
    for pair in fields(sources):
        if isinstance(pair.value, Row) and pair.value.flow and len(pair.value.items) == 1:
            item = pair.value.items[0]
            if isinstance(item, Leaf):
                yield here(pair.path, pair.value.start, pair.value.end, item.value)


def words_where_a_record_stands(sources: Sources) -> Iterator[Plant]:
    """``capacity: 50 users`` instead of its fields."""
    for pair in fields(sources):
        value = pair.value
        if isinstance(value, Branch) and pair.folder in ("standards", "sops") and len(value.entries) < 4:
            first = value.entries[0][1]
            start, end = sources.stretch(pair)
            if isinstance(first, Leaf) and not first.style:
                lead = sources.texts[pair.path][start : pair.key.end]
                new = f"{lead}: {first.value}\n"
                yield here(pair.path, start, end, new, len(lead) + 2)


def dashes_forgotten(sources: Sources) -> Iterator[Plant]:
    """A list of one record, written without its dash."""
    for pair in fields(sources):
        if isinstance(pair.value, Row) and not pair.value.flow and len(pair.value.items) == 1:
            item = pair.value.items[0]
            if isinstance(item, Branch):
                yield here(pair.path, pair.value.start, pair.value.start + 1, " ", 2)


def value_that_is_none(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain(sources):
        if pair.folder in _TYPED_FOLDERS:
            for wrong in _KEEPING.get(pair.key.value, ()):
                yield here(pair.path, leaf.start, leaf.end, wrong)


def choice_with_a_typo(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain(sources):
        chosen = pair.key.value in ("status", "level", "join") or (pair.folder, pair.keys) == (
            "standards",
            ("form",),
        )
        if (chosen and pair.folder in _TYPED_FOLDERS) or (
            pair.folder == "registry" and pair.key.value == "level"
        ):
            yield here(pair.path, leaf.start, leaf.end, typo(leaf.value))
