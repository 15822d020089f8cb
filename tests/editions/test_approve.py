"""``approve``: what it freezes, what it writes into the sources, what it refuses."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path

import pytest

from checks.workspace import base
from editions import trees
from resminama.cli import main
from resminama.editions.approve import NotApprovedError, approve
from resminama.editions.record import written
from resminama.history.version import version
from resminama.load.seal import seal_of
from resminama.model.edition import Instrument
from resminama.model.values import Open, Word
from resminama.workspace import read_sources
from resminama.world import prepare

INSTRUMENT = Instrument(number=Word("45-Ö"), date=Word("2020-04-15"), registered=Word("1396"))
ISSUED = Instrument(number=Word("45-Ö"), date=Word("2020-04-15"), issued_by=(Word("body-mlsp"),))
unchecked = partial(prepare, checked=False)
ROOT = Path(__file__).parents[2]
PHRASES, LETTER = "templates/phrases.yaml", "templates/letter.yaml"
SETTINGS = "specs/settings.yaml"
BASE = Path(__file__).parents[1] / "checks" / "base"


def _worded(files: dict[str, bytes]) -> dict[str, bytes]:
    """Return the files with all the phrases that the program asks for, and with settings."""
    settings = (ROOT / SETTINGS).read_bytes().replace(b"body-mlsp", b"body-court")
    return files | {SETTINGS: settings} | {path: (ROOT / path).read_bytes() for path in (PHRASES, LETTER)}


def _order(files: dict[str, bytes]) -> dict[str, bytes]:
    """Return the real sources with a second statute approved by an order that is not signed yet."""
    order = files["specs/orders/order-older-people.yaml"].decode()
    for line in ("status: registered", "number: 18-Ö", "date: 2022-04-11", 'registered: "1502"'):
        assert f"{line}\n" in order
    blank = order.replace("status: registered", "status: draft").replace("number: 18-Ö", "number: blank")
    blank = blank.replace("date: 2022-04-11", "date: blank").replace(
        'registered: "1502"', "registered: blank"
    )
    return {**files, "specs/orders/order-older-people.yaml": blank.encode()}


def test_the_order_gets_number_date_and_registration_and_the_act_its_status() -> None:
    files = _order(trees.old())
    statute = "specs/statutes/statute-older-people.yaml"
    files[statute] = files[statute].replace(b"status: registered\n", b"")

    approved = approve(files, ["statute-older-people"], INSTRUMENT, unchecked)

    order = approved.files["specs/orders/order-older-people.yaml"].decode()
    changed = set(order.splitlines()) - set(
        files["specs/orders/order-older-people.yaml"].decode().splitlines()
    )
    assert changed == {"status: registered", "number: 45-Ö", "date: 2020-04-15", "registered: 1396"}
    assert approved.files[statute] == files[statute].replace(
        b"id: statute-older-people\n", b"id: statute-older-people\nstatus: registered\n"
    )
    edition = approved.editions[0]
    assert edition.instrument.issued_by == ("body-mlsp",)  # as the order says
    assert edition.units[0].unit == "general"


def test_an_order_that_was_signed_is_not_touched() -> None:
    files = trees.old()

    approved = approve(files, ["statute-older-people"], INSTRUMENT, unchecked)

    assert {path for path in approved.files if path.startswith("specs/")} == set()


def test_an_edition_is_read_as_it_was_written() -> None:
    files = trees.approved()
    path = "editions/statute-older-people/1.yaml"

    read = prepare(files, checked=False).corpus.editions["statute-older-people-edition-1"]

    assert written(read) == files[path].decode()
    assert read.seal == seal_of(files[path].decode())
    assert read.note == trees.NOTE
    assert read.instrument.registered_on == "2022-06-30"


def test_the_next_edition_keeps_numbers_and_holes() -> None:
    files = trees.new()

    approved = approve(files, ["statute-older-people"], INSTRUMENT, unchecked)

    units = {(str(unit.unit), unit.repealed is None): unit.ordinal for unit in approved.editions[0].units}
    assert str(units["no-gap-in-help", True]) == "12¹"
    assert str(units["absence-of-worker", False]) == "12"
    assert str(units["yearly-report", True]) == "22¹"
    assert str(units["yearly-report", False]) == "25"
    after = prepare({**files, **approved.files}, checked=False)
    before = prepare(files, checked=False)
    own = [address for address in before.world.places if address.startswith("statute-older-people/")]
    assert [after.world.places[address] for address in own] == [
        before.world.places[address] for address in own
    ]


def test_an_act_without_an_order_here_names_its_issuer() -> None:
    approved = approve(base(), ["home"], ISSUED, unchecked)

    assert approved.editions[0].instrument.registered is Open.BLANK
    assert [str(unit.number) for unit in approved.editions[0].units] == ["1", "1", "2", "1", "2"]


def test_a_joint_order_gets_a_number_and_a_date_with_each_issuer() -> None:
    files = _order(trees.old())
    path = "specs/orders/order-older-people.yaml"
    joint = files[path].replace(b"issued_by: [body-mlsp]\n", b"issued_by: [body-mlsp, body-mohmi]\n")
    files[path] = joint.replace(b"form: order\n", b"form: joint-order\n")
    assert files[path] != _order(trees.old())[path]

    with pytest.raises(NotApprovedError, match="has 2 numbers and dates, one for each issuer, not 1"):
        approve(files, ["statute-older-people"], INSTRUMENT, unchecked)
    others = (("34", "2020-05-01"),)
    approved = approve(files, ["statute-older-people"], INSTRUMENT, unchecked, others=others)

    sides = [(str(s.body), str(s.number), str(s.date)) for s in approved.editions[0].instrument.issues]
    assert sides == [("body-mlsp", "45-Ö", "2020-04-15"), ("body-mohmi", "34", "2020-05-01")]
    after = prepare({**files, **approved.files}, checked=False)
    assert after.corpus.orders["order-older-people"].issues == approved.editions[0].instrument.issues
    assert after.corpus.last_editions["statute-older-people"].instrument == approved.editions[0].instrument


def test_a_clause_is_approved_without_numbers_of_its_own() -> None:
    corpus = prepare(trees.approved(), checked=False).corpus

    assert corpus.last_editions[trees.CLAUSE].units == ()
    assert corpus.last_editions[trees.CLAUSE].instrument == corpus.last_editions[trees.STATUTES[0]].instrument


@pytest.mark.parametrize(
    ("documents", "instrument", "said"),
    [
        (["nothing"], ISSUED, "no document and no clause is called 'nothing'"),
        (["home"], INSTRUMENT, r"say who issued the act \(--by\)"),
    ],
)
def test_what_is_refused(documents: list[str], instrument: Instrument, said: str) -> None:
    with pytest.raises(NotApprovedError, match=said):
        approve(base(), documents, instrument, unchecked)


def test_a_document_without_translations_is_refused() -> None:
    with pytest.raises(NotApprovedError, match="no translation into Russian and Turkmen"):
        approve(_worded(base()), ["home"], ISSUED, prepare)


def test_sources_with_errors_are_refused() -> None:
    files = {**base(), "specs/statutes/broken.yaml": b"schema: statute/1\nid: broken\n"}
    with pytest.raises(NotApprovedError, match="errors stand in the way"):
        approve(files, ["home"], ISSUED, unchecked)


def test_the_verb_writes_and_refuses(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    for path, data in _worded({}).items():
        (tmp_path / path).write_bytes(data)
    before = read_sources(tmp_path)
    verb = ["--workspace", str(tmp_path), "approve", "home", "--number", "45-Ö", "--date"]

    assert main([*verb, "2020-04-15", "--by", "body-mlsp"]) == 1
    assert "not approved, nothing was changed: no translation" in capsys.readouterr().err
    assert read_sources(tmp_path) == before
    with pytest.raises(SystemExit) as refused:
        main([*verb, "15.04.2020"])
    assert refused.value.code == 2
    assert "write the date as 2022-04-11" in capsys.readouterr().err


def test_an_edition_can_be_named_where_a_state_is_asked_for(tmp_path: Path) -> None:
    for path, data in trees.approved().items():
        if path.startswith(("specs/settings", "editions/")):
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_bytes(data)

    files = version(tmp_path, "statute-older-people@1").files

    expected = {path: data for path, data in trees.old().items() if path.endswith((".yaml", ".po", ".json"))}
    assert {path: files[path] for path in expected} == expected
    assert sorted(files.keys() - expected.keys()) == [
        "editions/complaints/1.yaml",  # approved before, with the first statute
        "editions/statute-older-people/1.yaml",
        "editions/statute-personal-assistant/1.yaml",
    ]
