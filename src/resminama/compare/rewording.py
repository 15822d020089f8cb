"""Words deleted and words inserted inside a unit; references, notes and fields are never cut."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import groupby
from typing import NamedTuple

from resminama.compare.likeness import likeness
from resminama.compare.pen import Pen
from resminama.compare.words import pieces
from resminama.document.runs import joined_runs
from resminama.document.tree import Blank, Break, Field, Footnote, Inline, Link, Revised, Run, Tab

_STRANGERS = 0.3
"""Texts less alike than this are replaced whole: islands of common words would only hinder reading."""
_Key = tuple[str, ...]


class _Atom(NamedTuple):
    """What is inserted or deleted as one; equal keys look the same on paper."""

    key: _Key
    inline: Inline
    """The whole run that a word stands in, or what is never cut."""


def reworded(old: Sequence[Inline], new: Sequence[Inline], pen: Pen) -> tuple[Inline, ...]:
    """Return the inlines of both texts; those that both have are the new ones."""
    if old == new or _shown(old) == _shown(new):
        return tuple(new)
    notes = _paired_notes(old, new)
    before, after = list(_atoms(old, notes)), list(_atoms(new, notes))
    found: list[Inline] = []
    for same, gone, come in _spans(before, after):
        if same:
            found += _inlines(_kept(one, other, pen) for one, other in zip(gone, come, strict=True))
        else:
            found += pen.deleted(_inlines(gone))
            found += pen.inserted(_inlines(come))
    return tuple(found)


def _kept(old: _Atom, new: _Atom, pen: Pen) -> _Atom:
    """Return what both texts have; a footnote may have other words inside."""
    if isinstance(old.inline, Footnote) and isinstance(new.inline, Footnote):
        runs = reworded(old.inline.runs, new.inline.runs, pen)
        return _Atom(new.key, Footnote(tuple(i for i in runs if isinstance(i, Run | Link | Revised))))
    return new


def _inlines(atoms: Iterable[_Atom]) -> list[Inline]:
    """Return the inlines that the atoms were cut from, as far as they go."""
    found: list[Inline] = []
    for _, run in groupby(atoms, lambda atom: id(atom.inline)):
        first, *others = run
        if isinstance(first.inline, Run):
            found.append(replace(first.inline, text="".join(atom.key[0] for atom in (first, *others))))
        else:
            found += [first.inline, *(atom.inline for atom in others)]
    return joined_runs(found)


_Span = tuple[bool, Sequence[_Atom], Sequence[_Atom]]


def _spans(old: Sequence[_Atom], new: Sequence[_Atom]) -> Iterator[_Span]:
    """Yield (same, old atoms, new atoms); changes with hardly a sign between them are one."""
    matcher = SequenceMatcher(_is_blank, [a.key for a in old], [a.key for a in new], autojunk=False)
    codes = matcher.get_opcodes()
    if _common(codes, old) < _STRANGERS * min(_weight(old), _weight(new)):
        codes = [("replace", 0, len(old), 0, len(new))]
    waiting: tuple[int, int, int, int] | None = None
    for place, (tag, i, j, k, m) in enumerate(codes):
        between = tag == "equal" and 0 < place < len(codes) - 1 and all(_binds(a.key) for a in old[i:j])
        if tag != "equal" or between:
            waiting = (waiting[0], j, waiting[2], m) if waiting else (i, j, k, m)
            continue
        if waiting:
            yield False, old[waiting[0] : waiting[1]], new[waiting[2] : waiting[3]]
            waiting = None
        yield True, old[i:j], new[k:m]
    if waiting:
        yield False, old[waiting[0] : waiting[1]], new[waiting[2] : waiting[3]]


def _binds(key: _Key) -> bool:
    """Tell whether changes around an atom are read as one: «24 (двадцать четыре)» is one number."""
    return _is_blank(key) or key[0] == "("


def _is_blank(key: _Key) -> bool:
    return key[0].isspace()


def _common(codes: Iterable[tuple[str, int, int, int, int]], old: Sequence[_Atom]) -> int:
    return sum(_weight(old[i:j]) for tag, i, j, _, _ in codes if tag == "equal")


def _weight(atoms: Iterable[_Atom]) -> int:
    """Return how many letters and digits the words have; what is never cut counts as one."""
    return sum(
        len(atom.key[0]) if isinstance(atom.inline, Run) else 1
        for atom in atoms
        if atom.key[0][0].isalnum() or not isinstance(atom.inline, Run)
    )


def _atoms(inlines: Iterable[Inline], notes: Sequence[Footnote]) -> Iterator[_Atom]:
    for inline in inlines:
        if isinstance(inline, Run):
            look = "".join("bis"[n] for n, on in enumerate(_format(inline)) if on)
            for piece in pieces(inline.text):
                yield _Atom((piece, look), inline)
        else:
            yield _Atom(_key(inline, notes), inline)


def _format(run: Run) -> tuple[bool, bool, bool]:
    return run.bold, run.italic, run.superscript


def _key(inline: Inline, notes: Sequence[Footnote]) -> _Key:
    """Return what an atom shows; where a reference leads is not seen on paper."""
    match inline:
        case Link(runs=runs):
            return ("".join(run.text for run in runs), "link")
        case Footnote():
            place = next((n for n, note in enumerate(notes) if note is inline), -1)
            return ("*", "note", str(place // 2) if place >= 0 else str(id(inline)))
        case Field(id=id_):
            return ("_", "field", id_)
        case Blank() | Break() | Tab():
            return ("_", type(inline).__name__)
        case _:
            return ("_", repr(inline))


def _paired_notes(old: Iterable[Inline], new: Iterable[Inline]) -> list[Footnote]:
    """Return footnotes that are one and the same note, each old one followed by its new one."""
    pairs: list[Footnote] = []
    left = [note for note in old if isinstance(note, Footnote)]
    for note in (note for note in new if isinstance(note, Footnote)):
        best = max(left, key=lambda one: likeness(_shown(one.runs), _shown(note.runs)), default=None)
        if best is not None and likeness(_shown(best.runs), _shown(note.runs)) >= _STRANGERS:
            left.remove(best)
            pairs += [best, note]
    return pairs


def _shown(inlines: Iterable[Inline]) -> tuple[_Key, ...]:
    """Return the words as they look, whether they lead somewhere or not."""
    shown: list[_Key] = []
    for inline in inlines:
        for run in inline.runs if isinstance(inline, Link) else (inline,):
            if isinstance(run, Run):
                shown += [(piece, *map(str, _format(run))) for piece in pieces(run.text)]
            elif isinstance(run, Footnote):
                shown += [("*", "("), *_shown(run.runs), ("*", ")")]
            else:
                shown.append(_key(run, ()))
    return tuple(shown)
