"""Accepted edits go into the files of a workspace: the words, the states of the others, nothing else."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import Path

import pytest

from resminama.acceptance import Accepted, accept, write
from resminama.context import BuildContext
from resminama.document.spot import Spot
from resminama.lang import Lang
from resminama.review.changes import Edit, NewParagraph, Returned, UnitChanges
from resminama.review.choice import Choice
from resminama.review.home import Home, words_of
from resminama.review.verdict import Fate
from resminama.states.ledger import PATH
from resminama.states.review import State
from resminama.translate.desk import Desk
from resminama.workspace import OpenElsewhereError, read_sources
from resminama.world import materials, prepare
from support.sample import copy_home

STATUTE = "statute-personal-assistant"
TASKS = f"{STATUTE}/tasks"
ALL = Choice(everything=True)


@pytest.fixture
def context(tmp_path: Path) -> BuildContext:
    copy_home(tmp_path)
    return BuildContext(tmp_path)


def _returned(context: BuildContext, lang: Lang, *changes: tuple[str, str, str]) -> Returned:
    """Return a file in which (unit, words, other words) were edited."""
    home = Home(materials(prepare(read_sources(context.root), checked=False)), lang)
    found: list[UnitChanges] = []
    for address, old, new in changes:
        words = words_of(home.line(Spot(address)) or ())
        at = words.index(old)
        edit = Edit(id=f"{len(found):06x}", start=at, end=at + len(old), text=new)
        accepted = words.replace(old, new, 1)
        found.append(UnitChanges(Spot(address), lang, words, accepted, (edit,)))
    return Returned(STATUTE, lang, "0.1.0", "", tuple(found))


def _diff(accepted: Accepted) -> dict[str, list[str]]:
    """Return the lines that change, by file."""
    found: dict[str, list[str]] = {}
    for path, data in accepted.files.items():
        lines = accepted.before[path].decode().split("\n"), data.decode().split("\n")
        rows = list(difflib.unified_diff(*lines, n=0, lineterm=""))[2:]
        found[path] = [row for row in rows if not row.startswith("@@")]
    return found


def _states(context: BuildContext, address: str) -> Mapping[Lang, State]:
    prepared = prepare(read_sources(context.root), checked=False)
    desk = Desk(prepared.corpus, prepared.findings)
    return {lang: desk.judged(lang, address).state for lang in Lang}


def test_english_goes_into_the_source_and_both_translations_are_outdated(context: BuildContext) -> None:
    file = _returned(context, Lang.EN, (TASKS, "tasks", "main tasks"))

    accepted = accept(context, file, ALL)
    assert _diff(accepted) == {
        f"specs/statutes/{STATUTE}.yaml": [
            "-          The tasks of the service are",
            "+          The main tasks of the service are",
        ]
    }
    assert accepted.outdated == {TASKS: (Lang.RU, Lang.TK)}
    assert accepted.findings == ()
    write(context, accepted)

    assert _states(context, TASKS) == {
        Lang.EN: State.DRAFT,
        Lang.RU: State.OUTDATED,
        Lang.TK: State.OUTDATED,
    }
    again = accept(context, file, ALL)
    assert [verdict.fate for verdict in again.plan.verdicts] == [Fate.SAME]
    assert again.files == {}


def test_the_authentic_text_goes_into_its_catalogue_and_the_others_are_outdated(
    context: BuildContext,
) -> None:
    accepted = accept(context, _returned(context, Lang.TK, (TASKS, "wezipeleri", "esasy wezipeleri")), ALL)
    diff = _diff(accepted)

    assert diff[f"translations/tk/{STATUTE}.po"] == [
        '-msgstr "Gullugyň wezipeleri şulardan ybaratdyr"',
        '+msgstr "Gullugyň esasy wezipeleri şulardan ybaratdyr"',
    ]
    assert sum(f'"{TASKS}"' in row for row in diff[PATH]) == 3  # its basis before and now, and the watch
    assert set(diff) == {f"translations/tk/{STATUTE}.po", PATH}
    write(context, accepted)

    assert _states(context, TASKS) == {
        Lang.EN: State.OUTDATED,
        Lang.RU: State.OUTDATED,
        Lang.TK: State.DRAFT,
    }


def test_a_translation_leads_nobody_and_the_authentic_text_is_marked(context: BuildContext) -> None:
    accepted = accept(context, _returned(context, Lang.RU, (TASKS, "Задачами", "Главными задачами")), ALL)

    assert _diff(accepted)[f"translations/tk/{STATUTE}.po"] == ["+#, fuzzy"]
    write(context, accepted)
    assert _states(context, TASKS) == {
        Lang.EN: State.OUTDATED,
        Lang.RU: State.DRAFT,
        Lang.TK: State.OUTDATED,
    }


def test_other_signs_outdate_nothing(context: BuildContext) -> None:
    accepted = accept(context, _returned(context, Lang.RU, (f"{STATUTE}/goals", "Цели и", "Цели, и")), ALL)

    assert accepted.outdated == {}
    assert list(_diff(accepted)) == [f"translations/ru/{STATUTE}.po", PATH]


def test_only_what_is_chosen_is_written(context: BuildContext) -> None:
    file = _returned(
        context,
        Lang.EN,
        (TASKS, "tasks", "main tasks"),
        (f"{STATUTE}/goal", "nobody enters", "no one enters"),
    )

    accepted = accept(context, file, Choice(frozenset({"000001"})))

    assert [verdict.spot.address for verdict in accepted.plan.verdicts] == [f"{STATUTE}/goal"]
    assert accepted.plan.written().keys() == {f"{STATUTE}/goal"}


def test_edits_of_a_unit_go_together_or_not_at_all(context: BuildContext) -> None:
    address = f"{STATUTE}/equal-access"
    home = Home(materials(prepare(read_sources(context.root), checked=False)), Lang.EN)
    words = words_of(home.line(Spot(address)) or ())
    severity, number = words.index("severity"), words.index("9 of")
    edits = (
        Edit(id="00000a", start=severity, end=severity + 8, text="degree"),
        Edit(id="00000b", start=number, end=number + 1, text="10"),
    )
    file = Returned(STATUTE, Lang.EN, "", "", (UnitChanges(Spot(address), Lang.EN, words, "", edits),))

    both = accept(context, file, ALL)
    one = accept(context, file, Choice(frozenset({"00000a"})))

    assert (both.files, [v.fate for v in both.plan.verdicts]) == ({}, [Fate.EXPLAINED])
    assert "the reference [[standard-personal-assistant/priority]]" in both.plan.verdicts[0].reason
    assert [v.fate for v in one.plan.verdicts] == [Fate.WRITTEN]


def test_where_one_file_cannot_be_written_none_is(
    context: BuildContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    accepted = accept(context, _returned(context, Lang.TK, (TASKS, "wezipeleri", "esasy wezipeleri")), ALL)
    assert len(accepted.files) == 2
    before = {path: path.read_bytes() for path in context.root.rglob("*") if path.is_file()}
    move = Path.replace

    def held(self: Path, target: Path) -> Path:
        if target.name == "ledger.json" and self.suffix == ".part":
            raise PermissionError(13, "in use", str(target))
        return move(self, target)

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(OpenElsewhereError):
        write(context, accepted)

    assert {path: path.read_bytes() for path in context.root.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("named", [True, False])
def test_a_new_paragraph_becomes_a_unit_when_it_is_named(context: BuildContext, named: bool) -> None:
    new = NewParagraph(
        id="0b0001",
        spot=Spot(f"{STATUTE}/task-evidence"),
        text="to inform the public [daily];",
        style="LegalItem",
    )
    file = Returned(STATUTE, Lang.EN, "", "", proposals=(new,))

    accepted = accept(context, file, Choice(frozenset({"0b0001"}) if named else frozenset(), not named))

    (suggestion,) = accepted.suggestions
    assert suggestion.written is named
    if not named:
        assert accepted.files == {}
        assert "named with --only it is written there" in suggestion.words
        return
    assert _diff(accepted) == {
        f"specs/statutes/{STATUTE}.yaml": [
            "+          - (inform-public-daily) to inform the public \\[daily\\]"
        ]
    }
    assert suggestion.words.startswith(f"new unit {STATUTE}/inform-public-daily")
    assert {finding.code for finding in accepted.findings} == {"TR001"}


def test_a_new_paragraph_of_a_translation_waits_for_english(context: BuildContext) -> None:
    new = NewParagraph(
        id="0b0001", spot=Spot(f"{STATUTE}/task-evidence"), text="вести реестр", style="LegalItem"
    )
    file = Returned(STATUTE, Lang.RU, "", "", proposals=(new,))

    accepted = accept(context, file, Choice(frozenset({"0b0001"})))

    assert accepted.files == {}
    assert "its English text comes first" in accepted.suggestions[0].words
