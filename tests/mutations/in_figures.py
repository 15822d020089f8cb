"""Mistakes of figures: unknown, without source, in conflict, not reproduced, badly written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .in_yaml import plain
from .planting import Edit, Plant, here
from .prose import prose, typo
from .sources import Branch, Leaf, Pair, Row, Sources

_PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_-]+)(?:\|[a-z]+)?\}")


def figure_with_a_typo(sources: Sources) -> Iterator[Plant]:
    """In a text: a figure of a note, a parameter of a clause; the whole placeholder is named."""
    for pair, leaf in prose(sources):
        for match in _PLACEHOLDER.finditer(sources.texts[pair.path], leaf.start, leaf.end):
            edit = Edit(pair.path, match.start(1), match.end(1), typo(match[1]))
            yield Plant((edit,), pair.path, match.start())


def figure_of_a_reason_with_a_typo(sources: Sources) -> Iterator[Plant]:
    for pair in sources.pairs:
        if (
            pair.folder == "figures"
            and pair.keys[-1] in ("because", "driver")
            and isinstance(pair.value, Leaf)
        ):
            leaf = pair.value
            for match in _PLACEHOLDER.finditer(sources.texts[pair.path], leaf.start, leaf.end):
                edit = Edit(pair.path, match.start(1), match.end(1), typo(match[1]))
                yield Plant((edit,), pair.path, match.start())


def table_of_a_note_with_a_typo(sources: Sources) -> Iterator[Plant]:
    for pair in sources.pairs:
        if pair.folder == "notes" and pair.keys[-1] in ("table", "chart", "figures"):
            for leaf in pair.value.items if isinstance(pair.value, Row) else (pair.value,):
                if isinstance(leaf, Leaf):
                    yield here(pair.path, leaf.start, leaf.end, typo(leaf.value))


def figure_of_a_formula_with_a_typo(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain(sources):
        if pair.folder == "figures" and pair.keys[-1] == "formula":
            for match in re.finditer(r"[a-z]+(?:-[a-z]+)+", leaf.value):
                start = leaf.start + match.start()
                yield here(pair.path, start, start + len(match[0]), typo(match[0]))


def figure_of_no_value(sources: Sources) -> Iterator[Plant]:
    """A figure without a number, a reading or a formula is named where it begins."""
    for pair, _ in plain(sources):
        others = {key.value for key, _ in pair.parent.entries}
        if pair.keys == ("figures", "value") and not others & {"readings", "formula", "printed"}:
            yield Plant((Edit(pair.path, *sources.stretch(pair), ""),), pair.path, pair.parent.start)


def source_of_a_figure_taken_out(sources: Sources) -> Iterator[Plant]:
    for pair in sources.pairs:
        given = pair.parent.leaf("value") or pair.parent.leaf("printed")
        if pair.keys == ("figures", "source") and given is not None:
            yield Plant((Edit(pair.path, *sources.stretch(pair), ""),), pair.path, given.start)


def source_not_read(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain(sources):
        if pair.keys == ("figures", "source") and not leaf.value.startswith("not read"):
            yield here(pair.path, leaf.start, leaf.end, "not read in the annual report")


def figure_added_without_source(sources: Sources) -> Iterator[Plant]:
    for pair in sources.pairs:
        if pair.folder == "figures" and pair.keys == ("figures", "id") and not pair.key.flow:
            lead = "id: added-here\n    value: "
            yield here(
                pair.path, pair.key.start, pair.key.start, f"{lead}311\n    unit: person\n  - ", len(lead)
            )


def _readings(pair: Pair) -> list[Branch]:
    rows = pair.parent.get("readings")
    items = rows.items if isinstance(rows, Row) else ()
    return [item for item in items if isinstance(item, Branch)]


def _number(branch: Branch) -> str:
    leaf = branch.leaf("value")
    return leaf.value if leaf is not None else ""


def choice_taken_out(sources: Sources) -> Iterator[Plant]:
    """Sources differ, and ``follow`` or ``because`` goes; the figure is named where it begins."""
    for pair in sources.pairs:
        if pair.keys in (("figures", "follow"), ("figures", "because")):
            numbers = {_number(reading) for reading in _readings(pair)}
            if len(numbers) > 1:
                yield Plant((Edit(pair.path, *sources.stretch(pair), ""),), pair.path, pair.parent.start)


def choice_of_no_reading(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain(sources):
        if pair.keys == ("figures", "follow"):
            for new in (leaf.value.replace("seed 00", "seed 01"), "the ministry", typo(leaf.value)):
                yield here(pair.path, leaf.start, leaf.end, new)


def reading_changed(sources: Sources) -> Iterator[Plant]:
    """Two sources agreed, and one of the numbers is mistyped."""
    for pair in sources.pairs:
        if pair.keys == ("figures", "readings") and pair.parent.get("follow") is None:
            readings = _readings(pair)
            if len({_number(reading) for reading in readings}) == 1:
                leaf = readings[-1].leaf("value")
                if leaf is not None:
                    edit = Edit(pair.path, leaf.start, leaf.start + 1, str(int(leaf.value[0]) + 2))
                    yield Plant((edit,), pair.path, pair.parent.start)


def formula_with_another_sign(sources: Sources) -> Iterator[Plant]:
    """The formula no longer gives what its source prints, and nobody says why."""
    for pair, leaf in plain(sources):
        explained = pair.parent.get("because") is not None
        compared = pair.parent.get("printed") is not None or pair.keys == ("demand", "rows", "formula")
        if pair.folder == "figures" and pair.keys[-1] == "formula" and compared and not explained:
            for sign, other in ((" + ", " - "), (" * ", " + "), (" / ", " * ")):
                if sign in leaf.value:
                    edit = Edit(pair.path, leaf.start, leaf.end, leaf.value.replace(sign, other, 1))
                    yield Plant((edit,), pair.path, leaf.start)


def printed_year_changed(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain_numbers(sources):
        if pair.keys[:2] == ("stocks", "printed") and len(pair.keys) == 3:
            for more in (1, 10, -20):
                yield here(pair.path, leaf.start, leaf.end, str(int(leaf.value) + more))


def printed_total_changed(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain_numbers(sources):
        if pair.keys == ("demand", "printed_total"):
            for more in (1, -9, 100):
                yield here(pair.path, leaf.start, leaf.end, str(int(leaf.value) + more))


def plain_numbers(sources: Sources) -> Iterator[tuple[Pair, Leaf]]:
    """Yield the numbers that figures write out."""
    for pair in sources.pairs:
        leaf = pair.value
        if pair.folder == "figures" and isinstance(leaf, Leaf) and not leaf.flow and leaf.value.isdigit():
            yield pair, leaf


def number_with_separators(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain_numbers(sources):
        if pair.keys[-1] in ("value", "printed") and len(leaf.value) > 3:
            for sign in (",", " ", "'"):
                new = f"{int(leaf.value):,}".replace(",", sign)
                yield here(pair.path, leaf.start, leaf.end, new)


def number_in_words(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain_numbers(sources):
        if pair.keys == ("figures", "value"):
            for new in (f"about {leaf.value}", f"{leaf.value} people", "6 млн"):
                yield here(pair.path, leaf.start, leaf.end, new)


def sign_of_no_meaning(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain(sources):
        if pair.folder == "figures" and pair.keys[-1] == "formula":
            for sign, other in ((" * ", " × "), (" / ", " ÷ "), (" + ", " & ")):
                at = leaf.value.find(sign)
                if at > 0:
                    yield here(pair.path, leaf.start + at + 1, leaf.start + at + 2, other.strip())


def divided_by_nought(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain(sources):
        if pair.folder == "figures" and pair.keys[-1] == "formula":
            for match in re.finditer(r" / ([a-z-]+)", leaf.value):
                start = leaf.start + match.start(1)
                yield here(pair.path, start, start + len(match[1]), "0")


def bracket_left_open(sources: Sources) -> Iterator[Plant]:
    """The reader misses the bracket behind the last sign of the formula."""
    for pair, leaf in plain(sources):
        if pair.folder == "figures" and pair.keys[-1] == "formula" and leaf.value.endswith(")"):
            yield Plant((Edit(pair.path, leaf.end - 1, leaf.end, ""),), pair.path, leaf.end - 1)
