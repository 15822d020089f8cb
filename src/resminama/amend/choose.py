"""From an old and a new text to the changes that say it best, the same in every language.

Words are replaced where they are few and stand once in their unit; else the unit is restated. A number never
shifts: units with index numbers are added, what is gone is repealed if its number stays marked, removed if
not. The changes are made on the old text; a unit that does not come out as the new text is restated whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from itertools import groupby

from resminama.amend import resentence
from resminama.amend.align import Spoken, aligned, texts
from resminama.amend.apply import apply
from resminama.amend.holes import is_hole
from resminama.amend.merge import Step, merged
from resminama.amend.operations import Change, Fault
from resminama.amend.prove import Difference, differences
from resminama.amend.swaps import Swap, swaps
from resminama.amend.throughout import throughout
from resminama.amend.units import Act, Unit, cited_under, levels
from resminama.lang import Lang
from resminama.language.citation import Level, Number, UnitKind
from resminama.language.values import Amendment, Operation, Path
from resminama.lean import dataclass

Acts = Mapping[Lang, Act]

_TITLED = {UnitKind.SECTION, UnitKind.CHAPTER, UnitKind.ARTICLE, UnitKind.ANNEX}
_QUOTED_WHOLE = {UnitKind.ARTICLE, UnitKind.PART, UnitKind.POINT, UnitKind.SUBPOINT, UnitKind.TABLE}
"""Units that are restated whole where their changes would fill as much paper."""
_TOP = {UnitKind.ARTICLE, UnitKind.POINT, UnitKind.ANNEX}
_ALONE = {UnitKind.TABLE, UnitKind.NOTE, UnitKind.ANNEX}
"""Units that are cited without a number where there is one only."""
_MARKS = set(".;,:")
_SENTENCE = 40
"""Letters that a formula takes besides what it quotes."""
_TITLE: Path = (Level(UnitKind.TITLE, ()),)


class UnlikeError(ValueError):
    """The languages do not have the same units, so that no change can be said in all of them."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What leads from the old act to the new one."""

    steps: tuple[Step, ...]
    corrected: frozenset[tuple[Lang, Path]] = frozenset()
    """Units of which only a translation differs: it is corrected, the authentic text is not amended."""


def choose(old: Acts, new: Acts) -> Chosen:
    """Return the changes that lead from the old act to the new one.

    Raises:
        UnlikeError: the act has other units in one language than in another.
    """
    whole: frozenset[Path] = frozenset()
    while True:
        chooser = _Chooser(whole)
        steps = merged(chooser.act(old, new))
        made = Chosen(tuple(steps), frozenset(chooser.corrected))
        missed = frozenset(path for lang in old for path in _missed(old, new, made, lang)) - whole
        if not missed:
            return replace(made, steps=tuple(throughout(steps, _Arbiter(old, new, made))))
        whole |= missed


def _missed(old: Acts, new: Acts, chosen: Chosen, lang: Lang) -> list[Path]:
    """Return the largest units that the changes do not make what they should be."""
    different, faults = _tried(old[lang], new[lang], chosen, lang)
    paths = [difference.path for difference in different]
    paths += [path for fault in faults if fault.change for path in fault.change.says.units]
    tops = [next((i for i, level in enumerate(path) if level.kind in _TOP), -1) + 1 for path in paths]
    return [path[:end] for path, end in zip(paths, tops, strict=True) if end]


def _tried(old: Act, new: Act, chosen: Chosen, lang: Lang) -> tuple[list[Difference], tuple[Fault, ...]]:
    """Return what the changes leave different, corrected translations apart, and what does not fit."""
    made, faults = apply(old, [step[lang] for step in chosen.steps], lang)
    found = differences(made, new, lang)
    return [one for one in found if (lang, one.path) not in chosen.corrected], faults


@dataclass(frozen=True, slots=True)
class _Arbiter:
    """Tells whether other changes lead to the new act as well."""

    old: Acts
    new: Acts
    chosen: Chosen

    def __call__(self, steps: Sequence[Step]) -> bool:
        tried = replace(self.chosen, steps=tuple(steps))
        results = (_tried(self.old[lang], self.new[lang], tried, lang) for lang in self.old)
        return not any(different or faults for different, faults in results)


@dataclass(slots=True)
class _Chooser:
    """Walks both texts at once."""

    whole: frozenset[Path]
    """Units to be restated whole."""
    corrected: list[tuple[Lang, Path]] = field(default_factory=list)

    def act(self, old: Acts, new: Acts) -> list[Step]:
        """Return the changes of an act."""
        first, second = (
            {lang: Unit(UnitKind.TITLE, act.title, children=act.units) for lang, act in acts.items()}
            for acts in (old, new)
        )
        steps = self._own(_TITLE, first, second) if _own(first) != _own(second) else []
        return steps + self._children((), first, second)

    def _unit(self, path: Path, old: Spoken, new: Spoken) -> list[Step]:
        if all(_same(old[lang], new[lang], lang) for lang in old):
            return []
        if all(is_hole(new[lang], lang) for lang in new):
            return [_step(Operation.REPEAL, path, dict.fromkeys(new, ()))]
        if path in self.whole or _is_reshaped(old, new):
            return [_restated(path, new)]
        steps = self._own(path, old, new) if _own(old) != _own(new) else []
        steps += self._children(path, old, new)
        return [_restated(path, new)] if _fills(steps, new) else steps

    def _own(self, unit: Path, old: Spoken, new: Spoken) -> list[Step]:
        """Return the change of a unit's own words; if only translations differ, there is none."""
        changed = [lang for lang in old if _own_words(old[lang]) != _own_words(new[lang])]
        authentic = Lang.TK if Lang.TK in old else changed[0]
        if authentic not in changed:
            self.corrected += [(lang, unit) for lang in changed]
            return []
        path = unit if unit == _TITLE else _own_path(unit, old)
        step = _reworded(path, {lang: old[lang] for lang in changed}, {lang: new[lang] for lang in changed})
        of_it = replace(step[authentic], says=replace(step[authentic].says, of=authentic))
        return [{lang: step.get(lang, of_it) for lang in old}]

    def _children(self, path: Path, old: Spoken, new: Spoken) -> list[Step]:
        olds, news = _by_place(old), _by_place(new)
        cited = levels(_one(old).children)
        counts = Counter(unit.kind for unit in _one(old).children)
        paths = [cited_under(path, _level(level, counts[level.kind])) for level in cited]
        steps: list[Step] = []
        pairs = aligned(olds, news)
        for is_new, run in groupby(enumerate(pairs), lambda item: _added_kind(item[1], news)):
            members = list(run)
            if is_new is not None:
                places = [j for _, (_, j) in members if j is not None]
                steps.append(_added(path, paths, pairs, members[0][0], [news[j] for j in places]))
                continue
            for _, (i, j) in members:
                assert i is not None
                if j is not None:
                    steps += self._unit(paths[i], olds[i], news[j])
                else:
                    steps.append(_step(Operation.REMOVE, paths[i], dict.fromkeys(new, ())))
        return steps


def _added_kind(pair: tuple[int | None, int | None], news: Sequence[Spoken]) -> UnitKind | None:
    i, j = pair
    return _one(news[j]).kind if i is None and j is not None else None


def _added(
    path: Path,
    paths: Sequence[Path],
    pairs: Sequence[tuple[int | None, int | None]],
    at: int,
    units: Sequence[Spoken],
) -> Step:
    """Return the change that adds units: behind their neighbour of the same kind, at the end, or before."""
    kind = _one(units[0]).kind
    wording = {lang: tuple(unit[lang] for unit in units) for lang in units[0]}
    beside = [i for i, _ in pairs[:at] if i is not None and paths[i][-1].kind is kind]
    behind = [i for i, j in pairs[at:] if i is not None and paths[i][-1].kind is kind]
    if not behind and (kind not in _TOP or not beside) and (path or kind not in _TOP):
        return _step(Operation.ADD, path, wording, added=kind)
    if beside:
        return _step(Operation.ADD_AFTER, paths[beside[-1]], wording, added=kind)
    if behind:
        return _step(Operation.ADD_BEFORE, paths[behind[0]], wording, added=kind)
    return _step(Operation.ADD, path, wording, added=kind)


def _step(
    operation: Operation,
    path: Path,
    wording: Mapping[Lang, tuple[Unit, ...]],
    added: UnitKind | None = None,
) -> Step:
    units = (path,) if path else ()
    return {
        lang: Change(Amendment(operation=operation, units=units, added=added, many=len(quoted) > 1), quoted)
        for lang, quoted in wording.items()
    }


def _restated(path: Path, new: Spoken) -> Step:
    return _step(Operation.RESTATE, path, {lang: (unit,) for lang, unit in new.items()})


def _reworded(path: Path, old: Spoken, new: Spoken) -> Step:
    """Return the change of a unit's own words: of a few words, or of all."""
    said = _mark(path, old, new) or resentence.come_or_gone(path, old, new) or _words(path, old, new)
    said = said or resentence.restated(path, old, new)
    if said is not None:
        return said
    kind = path[-1].kind
    if kind in (UnitKind.INDENT, UnitKind.TITLE) and not _one(new).cells:
        return _restated(path, {lang: Unit(kind, unit.text) for lang, unit in new.items()})
    return _restated(path, new)


def _mark(path: Path, old: Spoken, new: Spoken) -> Step | None:
    """Return the change of the end mark, if nothing else of the words differs in any language.

    «точку заменить точкой с запятой»: what stands before the mark is not quoted.
    """
    texts = [(old[lang].text, new[lang].text) for lang in old]
    if _cells(old) or not all(_is_of_mark(before, after) for before, after in texts):
        return None
    says = Amendment(operation=Operation.REPLACE_MARK, units=(path,))
    return {
        lang: Change(replace(says, old=(old[lang].text[-1:],), new=(new[lang].text[-1:],))) for lang in old
    }


def _is_of_mark(old: str, new: str) -> bool:
    return old != new and old[:-1] == new[:-1] and {old[-1:], new[-1:]} <= _MARKS


def _cells(unit: Spoken) -> bool:
    return any(one.cells for one in unit.values())


def _words(path: Path, old: Spoken, new: Spoken) -> Step | None:
    """Return the change of a few words, if they can be named in every language."""
    found: dict[Lang, list[Swap]] = {}
    for lang in old:
        changed = swaps(_own_texts(old[lang]), _own_texts(new[lang]), _scope(path, old[lang]))
        if changed is None:
            return None
        found[lang] = changed
    says = {lang: _named(path, changed) for lang, changed in _alike(found).items()}
    return {lang: Change(amendment) for lang, amendment in says.items()}


def _alike(found: Mapping[Lang, list[Swap]]) -> dict[Lang, tuple[Operation, list[Swap]]]:
    """Return the operation that fits in all languages: words are added or removed only if in all of them."""
    ones = [changed[0] for changed in found.values() if len(changed) == 1]
    operation = Operation.REPLACE_WORDS
    if len(ones) == len(found):
        if all(one.inserted and one.at_end for one in ones):
            operation = Operation.APPEND_WORDS
        elif all(one.inserted for one in ones):
            operation = Operation.ADD_WORDS
        elif all(one.removed for one in ones):
            operation = Operation.REMOVE_WORDS
    return {lang: (operation, changed) for lang, changed in found.items()}


def _named(path: Path, chosen: tuple[Operation, list[Swap]]) -> Amendment:
    operation, changed = chosen
    old, new = tuple(swap.old for swap in changed), tuple(swap.new for swap in changed)
    match operation:
        case Operation.ADD_WORDS:
            new = (changed[0].inserted,)
        case Operation.APPEND_WORDS:
            old, new = (), (changed[0].inserted,)
        case Operation.REMOVE_WORDS:
            old, new = (changed[0].removed,), ()
    return Amendment(operation=operation, units=(path,), old=old, new=new)


def _own_path(path: Path, unit: Spoken) -> Path:
    """Return how the own words of a unit are cited: as its title, its first indent, or the unit itself."""
    one = _one(unit)
    if one.kind in _TITLED:
        return (*path, *_TITLE)
    return (*path, Level(UnitKind.INDENT, (Number(1),))) if one.children else path


def _scope(path: Path, unit: Unit) -> list[str]:
    """Return all that the words of a change at this path might stand in."""
    own = path[-1].kind in (UnitKind.TITLE, UnitKind.INDENT)
    return _own_texts(unit) if own else list(texts(unit))


def _own_texts(unit: Unit) -> list[str]:
    return [*([unit.text] if unit.text else []), *unit.cells]


def _own(unit: Spoken) -> list[tuple[str, tuple[str, ...]]]:
    return [_own_words(one) for one in unit.values()]


def _own_words(unit: Unit) -> tuple[str, tuple[str, ...]]:
    return unit.text, unit.cells


def _fills(steps: Sequence[Step], new: Spoken) -> bool:
    """Tell whether the changes of a unit would fill as much paper as the unit itself."""
    if len(steps) < 2 or _one(new).kind not in _QUOTED_WHOLE:
        return False
    lang = next(iter(new))
    spent = sum(_length(step[lang]) for step in steps)
    return spent >= sum(map(len, texts(new[lang])))


def _length(change: Change) -> int:
    says = change.says
    quoted = sum(len(text) for unit in change.wording for text in texts(unit))
    return _SENTENCE + quoted + sum(map(len, says.old)) + sum(map(len, says.new))


def _is_reshaped(old: Spoken, new: Spoken) -> bool:
    """Tell whether a table has another head, so that its rows cannot be compared one by one."""
    if _one(old).kind is not UnitKind.TABLE:
        return False
    return any(_heads(old[lang]) != _heads(new[lang]) or old[lang].text != new[lang].text for lang in old)


def _heads(table: Unit) -> list[tuple[str, ...]]:
    return [row.cells for row in table.children if row.head]


def _same(old: Unit, new: Unit, lang: Lang) -> bool:
    return old == new or (is_hole(old, lang) and is_hole(new, lang))


def _one(unit: Spoken) -> Unit:
    return next(iter(unit.values()))


def _level(level: Level, alike: int) -> Level:
    """Return how a unit is cited among its neighbours: the only table, note or annex without a number.

    «250-nji maddanyň belliginiň ikinji böleginde» (turkmenistan.gov.tm/tk/habar/78079).
    """
    return Level(level.kind, ()) if level.kind in _ALONE and alike == 1 else level


def _by_place(unit: Spoken) -> list[Spoken]:
    """Return the units under one, each in every language.

    Raises:
        UnlikeError: they are not the same in every language.
    """
    shapes = {lang: [(child.kind, child.number) for child in one.children] for lang, one in unit.items()}
    first = next(iter(shapes.values()))
    for lang, shape in shapes.items():
        if shape != first:
            raise UnlikeError(f"under “{unit[lang].printed}” {lang} has other units")
    return [{lang: one.children[place] for lang, one in unit.items()} for place in range(len(first))]
