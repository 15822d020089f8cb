"""Mistakes of YAML itself: what an editor, a keyboard or a clipboard does to a file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .planting import Edit, Plant, here
from .prose import prose, typo
from .sources import Branch, Leaf, Pair, Row, Sources

_FREE_KEYS = ("numbers", "printed")
"""Mappings whose keys the author makes up."""
_SAFE = re.compile(r"[\w ;.()-]+")
_MAX_DEPTH = 64


def fields(sources: Sources) -> Iterator[Pair]:
    """Yield the keys of records: none that the author makes up, none of the templates."""
    for pair in sources.pairs:
        made_up = pair.keys[-2:-1] and pair.keys[-2] in _FREE_KEYS
        of_clause = pair.keys[0] == "clauses" and len(pair.keys) > 1 and pair.keys[-1] != "use"
        if pair.path.startswith(("specs/", "glossary/")) and not made_up and not of_clause:
            yield pair


def plain(sources: Sources) -> Iterator[tuple[Pair, Leaf]]:
    """Yield the fields in block style whose value stands unquoted on the line of its key."""
    for pair in fields(sources):
        leaf = pair.value
        one_line = isinstance(leaf, Leaf) and "\n" not in sources.texts[pair.path][pair.key.start : leaf.end]
        if isinstance(leaf, Leaf) and one_line and leaf.value and not leaf.style and not leaf.flow:
            yield pair, leaf


def key_twice(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain(sources):
        end, column = sources.line_end(pair.path, leaf.end), sources.column(pair.path, pair.key.start)
        yield here(pair.path, end, end, f"\n{' ' * column}{pair.key.value}: {leaf.value}", 1 + column)


def key_again_at_the_end(sources: Sources) -> Iterator[Plant]:
    for path, root in sources.trees.items():
        end = len(sources.texts[path])
        for key, value in root.entries:
            if isinstance(value, Leaf) and path.startswith(("specs/", "glossary/")):
                yield here(path, end, end, f"{key.value}: again\n")


def key_with_a_typo(sources: Sources) -> Iterator[Plant]:
    for pair in fields(sources):
        if len(pair.key.value) > 2 and pair.keys != ("schema",):
            yield here(pair.path, pair.key.start, pair.key.end, typo(pair.key.value))


def key_joined_otherwise(sources: Sources) -> Iterator[Plant]:
    for pair in fields(sources):
        for sign, other in (("_", "-"), ("_", " "), (" ", "_")):
            if sign in pair.key.value:
                yield here(pair.path, pair.key.start, pair.key.end, pair.key.value.replace(sign, other))


def anchor(sources: Sources) -> Iterator[Plant]:
    for pair in fields(sources):
        if isinstance(pair.value, Leaf) and not pair.value.flow and pair.value.value:
            yield here(pair.path, pair.value.start, pair.value.start, "&same ")


def alias(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain(sources):
        yield here(pair.path, leaf.start, leaf.end, "*same")


def emphasis_at_the_beginning(sources: Sources) -> Iterator[Plant]:
    """A text that begins with an emphasised word: YAML begins an alias at the asterisk and breaks off."""
    for pair, leaf in prose(sources):
        if not leaf.style and not leaf.flow and leaf.value.split()[0].isalpha():
            first = leaf.value.split()[0]
            yield here(pair.path, leaf.start, leaf.start + len(first), f"*{first}*")


def _indented(sources: Sources) -> Iterator[tuple[str, int, int]]:
    """Yield (path, start, end) of every indentation."""
    for path, text in sources.texts.items():
        if path.endswith(".yaml"):
            for match in re.finditer(r"(?m)^ {2,}(?=\S)", text):
                yield path, *match.span()


def tab_for_blanks(sources: Sources) -> Iterator[Plant]:
    for path, start, end in _indented(sources):
        yield here(path, start, end, "\t" * ((end - start) // 2))


def tab_behind_blanks(sources: Sources) -> Iterator[Plant]:
    for path, start, end in _indented(sources):
        if end - start > 2:
            yield here(path, start, end, " " * (end - start - 2) + "\t", end - start - 2)


def byte_order_mark(sources: Sources) -> Iterator[Plant]:
    for path in sources.trees:
        yield here(path, 0, 0, "\ufeff")


def saved_as_utf16(sources: Sources) -> Iterator[Plant]:
    for path in sources.trees:
        text = sources.texts[path]
        data = b"\xff\xfe" + text.encode("utf-16-le")
        yield here(path, 0, len(text), data.decode("utf-8", "surrogateescape"))


def control_character(sources: Sources) -> Iterator[Plant]:
    """What a word processor leaves behind: a vertical tab, a form feed, a mark inside a word."""
    for pair, leaf in prose(sources):
        at = leaf.start + (leaf.end - leaf.start) // 2
        for sign in "\x0b\x0c\x07\ufeff":
            yield here(pair.path, at, at, sign)


def letter_in_an_old_encoding(sources: Sources) -> Iterator[Plant]:
    for path, text in sources.texts.items():
        if path.endswith(".yaml"):
            for match in re.finditer("[ýäöüşçň]", text):
                yield here(path, match.start(), match.end(), "\udcfd")


def nested_too_deep(sources: Sources) -> Iterator[Plant]:
    """Brackets inside brackets: the root is the first level, the value of its key the second."""
    for pair in fields(sources):
        if isinstance(pair.value, Row) and pair.value.flow and len(pair.keys) == 1:
            deep = "[" * 90 + "]" * 90
            yield here(pair.path, pair.value.start, pair.value.end, deep, _MAX_DEPTH - 1)


def nested_too_deep_by_indentation(sources: Sources) -> Iterator[Plant]:
    for path, root in sources.trees.items():
        _, value = root.entries[-1]
        if isinstance(value, Leaf) and not value.style and path.startswith(("specs/", "glossary/")):
            lines = [f"{' ' * (2 * i)}more:" for i in range(_MAX_DEPTH + 8)]
            end = len(sources.texts[path])
            deep = "\n".join(lines) + " words\n"
            # the mapping of line k is level k + 1; what it holds, its key, is one deeper
            last = _MAX_DEPTH - 1
            inside = sum(len(line) + 1 for line in lines[:last]) + 2 * last
            yield here(path, end, end, deep, inside)


def file_too_large(sources: Sources) -> Iterator[Plant]:
    for path, text in sources.texts.items():
        if path.startswith("specs/") and "/acts/" not in path:
            picture = "# iVBORw0KGgoAAAANSUhEUgAAA\n" * 80_000
            yield Plant((Edit(path, len(text), len(text), picture),), path, 0)


def _in_braces(sources: Sources, *, comma: bool) -> Iterator[Plant]:
    """A short record written in braces, its prose unquoted."""
    for pair, leaf in prose(sources):
        entries = pair.parent.entries
        if leaf.style or leaf.flow or not _SAFE.fullmatch(leaf.value.replace(",", "")):
            continue
        short = all(isinstance(value, Leaf) and not value.style for _, value in entries)
        if not short or len(pair.keys) < 2 or comma != bool(re.search(r", (?=\S)", leaf.value)):
            continue
        others = [(key, value) for key, value in entries if isinstance(value, Leaf) and key is not pair.key]
        head = "{" + "".join(f"{key.value}: {value.value}, " for key, value in others)
        lead = f"{head}{pair.key.value}: "
        last = max(value.end for _, value in entries if isinstance(value, Leaf))
        first = entries[0][0].start
        at = len(lead) + (leaf.value.index(", ") + 2 if comma else 0)
        if not any("," in value.value or not _SAFE.fullmatch(value.value) for _, value in others):
            yield here(pair.path, first, last, f"{lead}{leaf.value}}}", at)


def comma_splits_a_sentence(sources: Sources) -> Iterator[Plant]:
    yield from _in_braces(sources, comma=True)


def prose_in_braces(sources: Sources) -> Iterator[Plant]:
    yield from _in_braces(sources, comma=False)


def colon_in_a_text(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in prose(sources):
        if not leaf.style and not leaf.flow and len(leaf.value.split()) > 3 and leaf.value[0].isalpha():
            at = leaf.start + len(leaf.value.split(" ")[0])
            yield here(pair.path, at, at, ":")


def quotation_marks_around_a_word(sources: Sources) -> Iterator[Plant]:
    """The reader breaks off at the word behind the closing mark."""
    for pair, leaf in prose(sources):
        if not leaf.style and not leaf.flow and len(leaf.value.split()) > 3 and leaf.value[0].isalpha():
            first = leaf.value.split(" ")[0]
            yield here(pair.path, leaf.start, leaf.start + len(first), f'"{first}"', len(first) + 3)


def reference_at_the_beginning(sources: Sources) -> Iterator[Plant]:
    """A text that begins with a reference, not quoted: YAML reads a list and breaks off behind it."""
    for pair, leaf in prose(sources):
        if not leaf.style and not leaf.flow and len(leaf.value.split()) > 3 and leaf.value[0].isalpha():
            reference = "[[post-coordinator]] "
            yield here(pair.path, leaf.start, leaf.start, reference, len(reference))


def key_one_blank_too_far(sources: Sources) -> Iterator[Plant]:
    """The reader can only tell at the colon that the line is no continuation of the one above."""
    for pair, _ in plain(sources):
        keys = [key for key, _ in pair.parent.entries]
        place = keys.index(pair.key)
        before = pair.parent.entries[place - 1][1] if place else None
        if isinstance(before, Leaf) and not before.style and not before.flow:
            yield here(pair.path, pair.key.start, pair.key.start, " ", len(pair.key.value) + 1)


def quotation_mark_left_open(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in prose(sources):
        text = sources.texts[pair.path]
        if not leaf.style and not leaf.flow and '"' not in text[leaf.end :]:
            yield here(pair.path, leaf.start, leaf.start, '"')


def second_document(sources: Sources) -> Iterator[Plant]:
    for path, root in sources.trees.items():
        if path.startswith("specs/"):
            for key, _ in root.entries[2:]:
                yield here(path, key.start, key.start, "---\n")


def schema_line_missing(sources: Sources) -> Iterator[Plant]:
    for pair in fields(sources):
        if pair.keys == ("schema",):
            yield Plant((Edit(pair.path, *sources.stretch(pair), ""),), pair.path, 0)


def schema_with_a_typo(sources: Sources) -> Iterator[Plant]:
    for pair in fields(sources):
        if pair.keys == ("schema",) and isinstance(pair.value, Leaf):
            name, _, number = pair.value.value.partition("/")
            for new in (f"{typo(name)}/{number}", f"{name}/2", name):
                yield here(pair.path, pair.value.start, pair.value.end, new)


def file_left_empty(sources: Sources) -> Iterator[Plant]:
    for path in sources.trees:
        if path.startswith(("specs/", "glossary/")):
            yield here(path, 0, len(sources.texts[path]), "")


def value_left_empty(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain(sources):
        if pair.keys != ("schema",):
            yield Plant((Edit(pair.path, pair.key.end + 1, leaf.end, ""),), pair.path, pair.key.end + 1)


def value_of_no_words(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain(sources):
        if pair.keys != ("schema",):
            for empty in ('""', "''"):
                yield here(pair.path, leaf.start, leaf.end, empty)


def first_key(branch: Branch) -> Leaf:
    """Return the key with which a record begins; its schema line is none of its keys."""
    return next(key for key, _ in branch.entries if key.value != "schema")
