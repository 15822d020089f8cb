"""Parts that apply to some people only, and parts and tables that are filled in as often as is needed."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable, Mapping
from copy import deepcopy

import docx
import pytest
from jsonschema import Draft202012Validator
from lxml import etree
from openxml_audit import OpenXmlValidator

from resminama.compare.redline import redline
from resminama.compose.document import compose
from resminama.document.dump import dump
from resminama.document.filling import filled as fill
from resminama.document.links import without_dangling_links
from resminama.document.revisions import accepted, rejected
from resminama.document.tree import Document
from resminama.lang import Lang
from resminama.model.form import FormSheet
from resminama.ooxml.audit import audit
from resminama.ooxml.fields import FieldValue, fields
from resminama.ooxml.namespaces import w, w15
from resminama.ooxml.package import pack
from resminama.ooxml.text import lines
from resminama.review.form import Filled, filled, schema
from resminama.world import materials, prepare
from resminama.write import pdf
from resminama.write.docx import write
from review.word_file import Word
from support.sample import sample
from support.verapdf import VeraPdf

FORM = """
schema: form/1
id: form-complex-assessment
instructions: The specialist fills in the form.
parts:
  - id: part-case
    title: Case
    fields:
      - id: case-number
        label: Number
        kind: text
  - id: part-child
    title: Child
    when: Filled in for each child.
    copies: 2
    fields:
      - id: child-name
        label: Name
        kind: text
      - id: child-birth
        label: Date of birth
        kind: date
      - id: child-seen
        label: The child was seen
        kind: tick
      - id: child-words
        label: Words of the child
        kind: long
        required: false
  - id: part-adult
    title: Adult
    copies: 1
    fields:
      - id: adult-name
        label: Name
        kind: text
    table:
      id: daily-table
      rows: 2
      columns:
        - id: daily-task
          label: Task
          kind: text
        - id: daily-since
          label: Help since
          kind: date
  - id: part-home
    title: Home
    when: Filled in where help is given at home.
    fields:
      - id: home-keys
        label: Keys
        kind: text
      - id: home-agreed
        label: The rules of the home are agreed
        kind: tick
      - id: home-rules
        label: Rules
        kind: text
        required: false
    table:
      id: room-table
      rows: 2
      columns:
        - id: room-name
          label: Room
          kind: text
"""
NAME = "form-complex-assessment"
WHOLE = {"case-number": "7", "part-adult.1.adult-name": "the applicant"}
"""What makes the form complete: the case, and one adult."""

Change = Callable[[etree._Element], None]


@pytest.fixture(scope="module")
def made() -> tuple[FormSheet, Document]:
    """The sheet and the empty form."""
    return of(FORM)


def of(source: str) -> tuple[FormSheet, Document]:
    prepared = prepare(sample() | {f"specs/forms/{NAME}.yaml": source.encode()}, checked=False)
    document = compose(NAME, Lang.EN, materials(prepared)).document
    return prepared.corpus.sheets[NAME], without_dangling_links(document)


def word(document: Document, values: Mapping[str, str] = {}) -> bytes:
    """Return the form as Word, filled in."""
    return write(fill(document, {key: (value, value) for key, value in values.items()}))


def read(made: tuple[FormSheet, Document], values: dict[str, str], change: Change | None = None) -> Filled:
    """Fill a form in, change its file as Word would, and read it."""
    sheet, document = made
    data = word(document, values)
    return filled(sheet, fields(changed(data, change) if change else data))


def changed(data: bytes, change: Change) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    root = etree.fromstring(parts["word/document.xml"])
    change(root)
    return pack({**parts, "word/document.xml": etree.tostring(root)})


def body(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read("word/document.xml").decode()


def tag(control: etree._Element) -> str:
    found = control.find(f"{w('sdtPr')}/{w('tag')}")
    return "" if found is None else str(found.get(w("val")))


def section(root: etree._Element, name: str) -> etree._Element:
    """Return the content of the section in which Word adds copies."""
    marks = (mark.getparent() for mark in root.iter(w15("repeatingSection")))
    controls = (mark.getparent() for mark in marks if mark is not None)
    return next(one[1] for one in controls if one is not None and tag(one) == name)


def items(data: bytes, name: str) -> int:
    """Return how many copies an independent reader finds in a section."""
    return len(section(docx.Document(io.BytesIO(data)).element.body, name))


def add_copy(name: str, texts: dict[str, str]) -> Change:
    """Add a copy after the last one, with all its tags, as Word does; then type ``texts`` into it."""

    def change(root: etree._Element) -> None:
        content = section(root, name)
        copy = deepcopy(content[-1])
        content.append(copy)
        for control in copy.iter(w("sdt")):
            typed = texts.get(tag(control).rpartition(".")[2])
            if typed is not None:
                type_into(control, typed)

    return change


def type_into(control: etree._Element, words: str) -> None:
    for mark in list(control[0].iter(w("showingPlcHdr"))):
        control[0].remove(mark)
    next(control.iter(w("t"))).text = words


def remove_first(name: str) -> Change:
    """Take the first copy away, as Word does."""

    def change(root: etree._Element) -> None:
        content = section(root, name)
        content.remove(content[0])

    return change


def lose_sections(root: etree._Element) -> None:
    """Keep the tags alone, as a program does that knows no repeating sections."""
    for kind in ("repeatingSection", "repeatingSectionItem"):
        for mark in list(root.iter(w15(kind))):
            if (properties := mark.getparent()) is not None:
                properties.remove(mark)


def test_paper_has_the_copies_and_says_when_they_are_filled_in(made: tuple[FormSheet, Document]) -> None:
    told = dump(made[1])
    assert "heading1 Child\nbody Filled in for each child.\ncaption [No.\N{NO-BREAK SPACE}1]" in told
    assert "caption [No.\N{NO-BREAK SPACE}2]" in told
    assert told.count("Date of birth") == 2
    assert told.count("{part-adult.1.daily-table.2.daily-task}") == 1


def test_word_repeats_parts_and_rows_and_every_reader_accepts_it(
    made: tuple[FormSheet, Document], tmp_path_factory: pytest.TempPathFactory
) -> None:
    data = word(made[1])
    assert lines(data) == dump(made[1])
    assert audit(data) == []
    assert body(data).count("<w15:repeatingSection/>") == 4
    path = tmp_path_factory.mktemp("form") / "form.docx"
    path.write_bytes(data)
    assert [str(error) for error in OpenXmlValidator().validate(str(path)).errors] == []
    assert [
        items(data, tag) for tag in ("part-child", "part-adult", "part-adult.1.daily-table", "room-table")
    ] == [
        2,
        1,
        2,
        2,
    ]


def test_the_pdf_conforms(
    made: tuple[FormSheet, Document], verapdf: VeraPdf, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("form") / "form.pdf"
    path.write_bytes(pdf.write(made[1]).bytes)
    assert verapdf.failures(path) == []


def test_what_repeats_is_an_array_and_blank_copies_are_left_out(made: tuple[FormSheet, Document]) -> None:
    given = WHOLE | {
        "part-child.2.child-name": "the child",
        "part-child.2.child-birth": "2015-02-03",
        "part-adult.1.daily-table.2.daily-task": "shopping",
        "room-table.1.room-name": "kitchen",
        "home-keys": "none",
    }
    found = read(made, given)
    assert found.problems == ()
    assert found.values == {
        "case-number": "7",
        "part-child": [{"child-name": "the child", "child-birth": "2015-02-03"}],
        "part-adult": [{"adult-name": "the applicant", "daily-table": [{"daily-task": "shopping"}]}],
        "home-keys": "none",
        "room-table": [{"room-name": "kitchen"}],
    }
    assert list(Draft202012Validator(schema(made[0])).iter_errors(found.values)) == []


def test_an_adult_needs_no_child_and_a_child_no_adult_at_home(made: tuple[FormSheet, Document]) -> None:
    found = read(made, WHOLE)
    assert found.problems == ()
    assert list(Draft202012Validator(schema(made[0])).iter_errors(found.values)) == []


@pytest.mark.parametrize(
    ("given", "problems"),
    [
        ({"part-child.2.child-words": "…"}, ["part-child.2.child-name", "part-child.2.child-birth"]),
        ({"part-child.1.child-seen": "true"}, ["part-child.1.child-name", "part-child.1.child-birth"]),
        ({"home-rules": "no shoes"}, ["home-keys"]),
        ({"home-agreed": "true"}, ["home-keys"]),
        ({"room-table.2.room-name": "kitchen"}, ["home-keys"]),
        ({"part-adult.1.adult-name": ""}, ["part-adult.1.adult-name"]),
    ],
)
def test_what_is_begun_must_be_whole_and_is_named_with_its_number(
    given: dict[str, str], problems: list[str], made: tuple[FormSheet, Document]
) -> None:
    found = read(made, WHOLE | given)
    assert found.problems == tuple(f"{key}: left blank" for key in problems)
    assert list(Draft202012Validator(schema(made[0])).iter_errors(found.values))


def test_a_wrong_type_is_named_with_the_number_of_its_copy_and_row(made: tuple[FormSheet, Document]) -> None:
    def write_wrongly(root: etree._Element) -> None:
        for control in root.iter(w("sdt")):
            if tag(control) == "part-adult.1.daily-table.2.daily-since":
                type_into(control, "long ago")

    found = read(made, WHOLE, write_wrongly)
    place = "part-adult.1.daily-table.2.daily-since"
    assert found.problems == (f"{place}: 'long ago' is no date: write it as 15.04.2022",)


def test_a_day_that_no_calendar_has_is_named_in_its_copy(made: tuple[FormSheet, Document]) -> None:
    first = {"part-child.1.child-name": "Ata", "part-child.1.child-birth": "2016-02-29"}
    second = {"part-child.2.child-name": "Jeren", "part-child.2.child-birth": "2017-02-29"}
    found = read(made, WHOLE | first | second)
    assert found.problems == ("part-child.2.child-birth: '2017-02-29' is no date: write it as 15.04.2022",)
    assert found.values["part-child"] == [
        {"child-name": "Ata", "child-birth": "2016-02-29"},
        {"child-name": "Jeren"},
    ]


def test_copies_that_word_added_come_back_in_the_order_of_the_file(made: tuple[FormSheet, Document]) -> None:
    given = WHOLE | {"part-child.1.child-name": "the first child", "part-child.1.child-birth": "2015-02-03"}
    add = add_copy("part-child", {"child-name": "the third child", "child-birth": "01.02.2020"})
    found = read(made, given, add)
    assert found.problems == ()
    assert [child["child-name"] for child in found.values["part-child"]] == [
        "the first child",
        "the third child",
    ]
    assert found.values["part-child"][1]["child-birth"] == "2020-02-01"


def test_a_copy_that_is_added_and_left_half_is_named(made: tuple[FormSheet, Document]) -> None:
    found = read(made, WHOLE, add_copy("part-child", {"child-name": "the third child"}))
    assert found.problems == ("part-child.3.child-birth: left blank",)


def test_rows_that_word_added_and_took_away_come_back(made: tuple[FormSheet, Document]) -> None:
    name = "part-adult.1.daily-table"
    given = WHOLE | {f"{name}.1.daily-task": "shopping", f"{name}.2.daily-task": "cooking"}
    added = read(made, given, add_copy(name, {"daily-task": "washing"}))
    rows = added.values["part-adult"][0]["daily-table"]
    assert [row["daily-task"] for row in rows] == ["shopping", "cooking", "washing"]
    taken = read(made, given, remove_first(name))
    assert taken.problems == ()
    assert taken.values["part-adult"][0]["daily-table"] == [{"daily-task": "cooking"}]


def test_an_adult_that_word_added_has_rows_of_its_own(made: tuple[FormSheet, Document]) -> None:
    given = WHOLE | {"part-adult.1.daily-table.1.daily-task": "shopping"}
    found = read(made, given, add_copy("part-adult", {"adult-name": "the mother", "daily-task": "cooking"}))
    first, second = found.values["part-adult"]
    assert first == {"adult-name": "the applicant", "daily-table": [{"daily-task": "shopping"}]}
    assert second["adult-name"] == "the mother"
    assert [row["daily-task"] for row in second["daily-table"]] == ["cooking", "cooking"]


def test_without_sections_a_tag_that_comes_again_begins_a_copy(made: tuple[FormSheet, Document]) -> None:
    given = WHOLE | {"part-child.1.child-name": "the first child", "part-child.1.child-birth": "2015-02-03"}
    add = add_copy("part-child", {"child-name": "the third child", "child-birth": "01.02.2020"})

    def change(root: etree._Element) -> None:
        add(root)
        lose_sections(root)

    found = read(made, given, change)
    assert found.problems == ()
    assert [child["child-name"] for child in found.values["part-child"]] == [
        "the first child",
        "the third child",
    ]


def test_a_table_that_is_gone_from_the_file_is_named(made: tuple[FormSheet, Document]) -> None:
    def change(root: etree._Element) -> None:
        content = section(root, "room-table")
        for item in list(content):
            content.remove(item)

    assert read(made, WHOLE, change).problems == ("room-table.1.room-name: the field is gone from the file",)


@pytest.mark.parametrize("seed", range(40))
def test_a_form_is_read_without_a_problem_just_when_its_data_are_valid(
    seed: int, made: tuple[FormSheet, Document]
) -> None:
    """Whatever of it is filled in."""
    sheet, document = made
    chance = random.Random(seed)
    sent = fields(word(document))
    share = chance.random()
    found = dict(sent)
    for key, field in sheet.places():
        if chance.random() < share:
            value = {"date": "2015-02-03", "tick": "true"}.get(str(field.kind), "words")
            found[key] = FieldValue(sent[key].kind, value, False)
    read_ = filled(sheet, found)
    assert (read_.problems == ()) == Draft202012Validator(schema(sheet)).is_valid(read_.values)


def test_a_hyphen_that_word_keeps_in_its_line_comes_back(made: tuple[FormSheet, Document]) -> None:
    given = WHOLE | {"part-adult.1.adult-name": "2022-nji ýylyň 4-nji apreli"}
    assert read(made, given).values["part-adult"][0]["adult-name"] == "2022-nji ýylyň 4-nji apreli"


def test_every_paragraph_of_a_returned_form_is_known(made: tuple[FormSheet, Document]) -> None:
    """The numbers of copies among them: an edit in the second copy is found there."""
    texts = [place.text for place in Word(made[1]).places]
    assert texts.count("Date of birth") == 2


def test_a_redline_strikes_the_copy_that_went(made: tuple[FormSheet, Document]) -> None:
    _, fewer = of(FORM.replace("copies: 2", "copies: 1"))
    for old, new in ((made[1], fewer), (fewer, made[1])):
        marked = redline(old, new, "Ministry", "2026-03-31")
        assert dump(accepted(marked)) == dump(new)
        assert dump(rejected(marked)) == dump(old)
        assert audit(write(marked)) == []
        assert "repeatingSection" not in body(write(marked))
