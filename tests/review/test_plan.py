"""What becomes of a reviewer's edits: words are written, everything else is told."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from resminama.document.spot import Part, Spot
from resminama.lang import Lang
from resminama.review.changes import Edit, Returned, UnitChanges
from resminama.review.choice import Choice
from resminama.review.home import Home, words_of
from resminama.review.plan import Plan, plan
from resminama.review.verdict import Fate, Verdict
from resminama.world import Prepared, materials, prepare
from support.sample import sample

from .random_edits import returned, trials

NBSP = "\N{NO-BREAK SPACE}"
STATUTE = "statute-personal-assistant"
STANDARD = "standard-personal-assistant"


@pytest.fixture(scope="module")
def files() -> Mapping[str, bytes]:
    return sample()


def _planned(prepared: Prepared, files: Mapping[str, bytes], file: Returned) -> Plan:
    home = Home(materials(prepared), file.lang)
    return plan(
        file, Choice(everything=True), home, files, lambda new: materials(prepare(new, checked=False))
    )


def _change(home: Home, spot: Spot, old: str, new: str, base: str = "", digest: str = "") -> UnitChanges:
    """Return the change of ``old`` into ``new`` at ``spot``, which a file sent as ``base``."""
    line = home.line(spot)
    words = base or (words_of(line) if line else "")
    assert words.count(old) == 1, words
    at = words.index(old)
    edit = Edit(id="000001", start=at, end=at + len(old), text=new)
    accepted = words[:at] + new + words[at + len(old) :]
    return UnitChanges(spot, home.lang, words, accepted, (edit,), digest=digest)


def _verdict(
    prepared: Prepared,
    files: Mapping[str, bytes],
    lang: Lang,
    address: str,
    old: str,
    new: str,
    base: str = "",
    digest: str = "",
) -> Verdict:
    change = _change(Home(materials(prepared), lang), Spot(address), old, new, base, digest)
    return _planned(prepared, files, Returned(STATUTE, lang, "0.1.0", "", (change,))).verdicts[0]


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("document", [STATUTE, "sop-personal-assistant", "form-consent"])
def test_words_are_put_back_and_the_rest_is_explained(
    prepared: Prepared, files: Mapping[str, bytes], document: str, lang: Lang
) -> None:
    made = list(trials(Home(materials(prepared), lang), document, 2021, 16))

    found = _planned(prepared, files, returned(document, lang, made))

    assert len(found.verdicts) == len(made) == 16
    for trial, verdict in zip(made, found.verdicts, strict=True):
        assert verdict.fate is Fate.WRITTEN or verdict.reason
        assert verdict.fate is Fate.WRITTEN or not trial.words_only, verdict


def test_a_text_that_two_documents_print_names_both(prepared: Prepared, files: Mapping[str, bytes]) -> None:
    found = _verdict(prepared, files, Lang.EN, f"{STANDARD}/adult", "reached", "attained")

    assert found.fate is Fate.WRITTEN
    assert found.documents == (STANDARD, STATUTE)


def test_what_home_says_already_is_left(prepared: Prepared, files: Mapping[str, bytes]) -> None:
    base = "The tasks of this service are:"

    found = _verdict(prepared, files, Lang.EN, f"{STATUTE}/tasks", "this", "the", base)

    assert (found.fate, found.edits) == (Fate.SAME, ())


def test_a_unit_that_was_changed_here_is_a_conflict(prepared: Prepared, files: Mapping[str, bytes]) -> None:
    base = "The duties of the service are:"

    found = _verdict(prepared, files, Lang.EN, f"{STATUTE}/tasks", "duties", "functions", base)

    assert found.fate is Fate.CONFLICT
    assert (found.base, found.theirs, found.ours) == (
        base,
        "The functions of the service are:",
        "The tasks of the service are:",
    )


def test_a_unit_that_is_gone_is_a_conflict(prepared: Prepared, files: Mapping[str, bytes]) -> None:
    found = _verdict(prepared, files, Lang.EN, f"{STATUTE}/gone", "No", "Every", "No unit.")

    assert (found.fate, found.reason) == (Fate.CONFLICT, "there is no such unit any more")


@pytest.mark.parametrize("digest", ["", "same", "other"])
def test_other_numbers_of_references_are_no_change_of_the_words(
    prepared: Prepared, files: Mapping[str, bytes], digest: str
) -> None:
    home = Home(materials(prepared), Lang.EN)
    address = f"{STATUTE}/equal-access"
    line = home.line(Spot(address))
    assert line is not None
    now = words_of(line)
    assert f"point{NBSP}9 of" in now
    sent = now.replace(f"point{NBSP}9 of", f"point{NBSP}119 of")
    known = {"": "", "same": home.digest(address) or "", "other": "0" * 16}[digest]

    found = _verdict(prepared, files, Lang.EN, address, "severity", "degree", sent, known)

    assert found.fate is (Fate.CONFLICT if digest == "other" else Fate.WRITTEN)


def test_words_that_would_be_marks_of_a_source_are_not_written(
    prepared: Prepared, files: Mapping[str, bytes]
) -> None:
    found = _verdict(prepared, files, Lang.EN, f"{STATUTE}/tasks", "The tasks", "(7) The tasks")

    assert found.fate is Fate.EXPLAINED
    assert found.reason == "its words would be read as a mark of the source"


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("The tasks", "the tasks", "the program prints “The” instead of “the”"),
        ("are:", "are", "the program prints “are:” instead of “are”"),
    ],
)
def test_what_the_program_sets_is_named(
    prepared: Prepared, files: Mapping[str, bytes], old: str, new: str, reason: str
) -> None:
    found = _verdict(prepared, files, Lang.EN, f"{STATUTE}/tasks", old, new)

    assert (found.fate, found.edits) == (Fate.EXPLAINED, ())
    assert found.reason == reason


def test_a_text_typed_anew_gets_its_capital_and_its_mark(
    prepared: Prepared, files: Mapping[str, bytes]
) -> None:
    address = f"{STATUTE}/task-safety"
    line = Home(materials(prepared), Lang.EN).line(Spot(address))
    assert line is not None

    found = _verdict(prepared, files, Lang.EN, address, words_of(line), "safety of users")

    assert found.fate is Fate.WRITTEN
    assert found.reason == "the program prints “users;” instead of “users”"


def test_one_text_in_two_places_is_written_once_or_not_at_all(
    prepared: Prepared, files: Mapping[str, bytes]
) -> None:
    home = Home(materials(prepared), Lang.EN)
    spots = (Spot(f"{STANDARD}/adult"), Spot(f"{STATUTE}/adult"))
    alike = tuple(_change(home, spot, "reached", "attained") for spot in spots)
    unlike = (alike[0], _change(home, spots[1], "reached", "passed"))

    once = _planned(prepared, files, Returned("bound", Lang.EN, "", "", alike))
    never = _planned(prepared, files, Returned("bound", Lang.EN, "", "", unlike))

    assert [verdict.fate for verdict in once.verdicts] == [Fate.WRITTEN, Fate.WRITTEN]
    assert list(once.written()) == [f"{STANDARD}/adult"]
    assert [verdict.fate for verdict in never.verdicts] == [Fate.EXPLAINED, Fate.EXPLAINED]
    assert never.files == {}


def test_generated_words_lead_to_the_data_behind_them(prepared: Prepared, files: Mapping[str, bytes]) -> None:
    home = Home(materials(prepared), Lang.EN)
    cell = Spot("sop-personal-assistant/documents-complete", Part.CELL, cell=3, number=1)
    line = home.line(cell)
    assert line is not None
    old = words_of(line)
    change = _change(home, cell, old, "Head of the service")

    found = _planned(prepared, files, Returned("sop-personal-assistant", Lang.EN, "", "", (change,)))

    (verdict,) = found.verdicts
    assert verdict.fate is Fate.DATA
    assert verdict.reason.startswith(
        "these words come from the name of 'post-coordinator' (specs/registry/posts.yaml:"
    )
    assert ", chosen at specs/sops/sop-personal-assistant.yaml:" in verdict.reason
