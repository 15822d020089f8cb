"""The package as a whole: safe names, right digests, the same bytes."""

from __future__ import annotations

import hashlib
import io
import json
import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pikepdf
import pytest
from openxml_audit import OpenXmlValidator

from deliver.hostile import STRINGS, saying
from deliver.samples import PACKAGE, materials, rendered, request
from resminama.deliver.entries import Entry, entries
from resminama.deliver.package import package
from resminama.deliver.request import Delivered, Item, Purpose
from resminama.deliver.wording import Wording
from resminama.lang import Case, Lang
from resminama.model.binding import documents_of, orders_of
from resminama.ooxml.audit import audit
from resminama.ooxml.unzip import parts
from resminama.states.review import State


@pytest.fixture(scope="module")
def delivered() -> Delivered:
    return package(request())


def _members(delivered: Delivered) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(delivered.data)) as file:
        assert file.testzip() is None
        return {name: file.read(name) for name in file.namelist()}


def _manifest(delivered: Delivered) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(_members(delivered)["manifest.json"])
    return said


def test_every_language_has_its_folder(delivered: Delivered) -> None:
    names = list(_members(delivered))

    assert delivered.name == "personal-assistant-0.1.0.zip"
    assert {name.split("/")[0] for name in names} == {"1-tk", "2-ru", "3-en", "manifest.json"}
    assert "1-tk/00 Ýoldama haty.docx" in names
    assert "2-ru/00 Реестр документов.xlsx" in names
    assert "2-ru/01.3 Положение о службе персонального ассистента.pdf" in names
    assert "3-en/00 How to work with this package.docx" in names


def test_a_release_has_no_guide_to_commenting() -> None:
    names = list(_members(package(replace(request(), purpose=Purpose.RELEASE))))

    assert "3-en/00 How to work with this package.docx" not in names
    assert "3-en/00 Transmittal letter.docx" in names


def test_manifest_names_every_file_with_its_digest(delivered: Delivered) -> None:
    members, said = _members(delivered), _manifest(delivered)
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in members.items()}

    assert delivered.members == digests
    del digests["manifest.json"]
    assert {name: file["sha256"] for name, file in said["files"].items()} == digests
    assert said["sources"].keys() == request().sources.keys()
    assert (said["version"], said["as_of"], said["purpose"]) == ("0.1.0", "2022-03-31", "review")


def test_manifest_says_how_far_each_document_is(delivered: Delivered) -> None:
    for document in _manifest(delivered)["documents"]:
        for lang, state in document["languages"].items():
            assert sum(state["states"].values()) == state["units"] > 0
            assert state["review"] == next(one for one in State if one in state["states"])
            assert lang != "en" or state["states"] == {"draft": state["units"]}
            assert set(state["files"]) <= set(delivered.members)


def test_a_document_counts_its_clauses_and_the_bound_order_its_parts(delivered: Delivered) -> None:
    documents = {document["id"]: document for document in _manifest(delivered)["documents"]}
    bound = documents["order-personal-assistant-bound"]

    assert bound["documents"][0] == "order-personal-assistant"
    assert (
        bound["languages"]["tk"]["units"]
        > documents["standard-personal-assistant"]["languages"]["tk"]["units"]
    )


def test_pages_of_manifest_and_register_are_those_of_the_pdf_files(delivered: Delivered) -> None:
    members = _members(delivered)
    pages = {}
    for document in _manifest(delivered)["documents"]:
        for state in document["languages"].values():
            word, portable = state["files"]
            with pikepdf.open(io.BytesIO(members[portable])) as file:
                assert len(file.pages) == state["pages"]
            pages[f"{word}, .pdf"] = str(state["pages"])

    register = docx.Document(io.BytesIO(members["3-en/00 Register of documents.docx"]))
    rows = [[cell.text for cell in row.cells] for row in register.tables[0].rows[1:]]
    assert {row[3]: row[4] for row in rows} == pages
    assert {row[5] for row in rows} == {"1"}


@pytest.mark.parametrize(
    ("register", "kind"),
    [
        ("3-en/00 Register of documents.docx", "Order on approval of the Standard"),
        ("2-ru/00 Реестр документов.docx", "Приказ об утверждении Стандарта"),
        ("1-tk/00 Resminamalaryň sanawy.docx", "tassyklamak hakynda buýruk"),
    ],
)
def test_the_row_of_the_order_alone_says_that_it_is_an_order(
    delivered: Delivered, register: str, kind: str
) -> None:
    table = docx.Document(io.BytesIO(_members(delivered)[register])).tables[0]
    titles = {row.cells[0].text: row.cells[1].text for row in table.rows}

    assert kind in titles["01.1"]
    assert kind in titles["01"]
    assert len(titles["01.1"]) < len(titles["01"])


def test_word_files_of_our_own_are_valid(delivered: Delivered, tmp_path: Path) -> None:
    path = tmp_path / "file.docx"
    own = {n: data for n, data in _members(delivered).items() if "/00 " in n and n.endswith(".docx")}

    assert len(own) == 3 * len(Lang)
    for name, data in own.items():
        path.write_bytes(data)
        assert [f"{name}: {error}" for error in OpenXmlValidator().validate(str(path)).errors] == []
        assert audit(data) == []


def test_documents_open_with_tracking_and_our_own_sheets_without(delivered: Delivered) -> None:
    for name, data in _members(delivered).items():
        if name.endswith(".docx"):
            assert (b"trackRevisions" in parts(data)["word/settings.xml"]) == ("/00 " not in name)


@pytest.mark.parametrize(
    ("lang", "folder", "date"),
    [
        ("tk", "1-tk/00 Resminamalar toplumy bilen işlemegiň tertibi.docx", "15-nji aprelinden"),
        ("ru", "2-ru/00 Порядок работы с пакетом документов.docx", "не позднее 15 апреля 2022 года"),
        ("en", "3-en/00 How to work with this package.docx", "return it by 15 April 2022"),
    ],
)
def test_guide_names_the_date(delivered: Delivered, lang: str, folder: str, date: str) -> None:
    guide = docx.Document(io.BytesIO(_members(delivered)[folder]))
    said = "\n".join(paragraph.text for paragraph in guide.paragraphs).replace("\u00a0", " ")

    assert date in said
    assert len([paragraph for paragraph in guide.paragraphs if paragraph.text]) > 5


@pytest.mark.parametrize("words", STRINGS)
def test_hostile_titles_make_safe_members(words: str) -> None:
    for name in _members(package(saying(words))):
        assert not set(name.rpartition("/")[2]) & set('/\\:*?"<>|')
        assert ".." not in name.split("/")
        assert all(len(part) <= 120 for part in name.split("/"))


def test_same_request_same_bytes(delivered: Delivered) -> None:
    assert package(request()).data == delivered.data
    with zipfile.ZipFile(io.BytesIO(delivered.data)) as file:
        assert {entry.date_time for entry in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_bytes_do_not_depend_on_the_process(delivered: Delivered) -> None:
    script = (
        "import hashlib; from deliver.samples import request; from resminama.deliver.package import package;"
        "print(hashlib.sha256(package(request()).data).hexdigest())"
    )
    paths = os.pathsep.join(path for path in sys.path if path)
    environment = {"PYTHONHASHSEED": "7", "PYTHONPATH": paths, "TZ": "Etc/GMT+11", "LC_ALL": "C"}

    told = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True
    )

    assert told.stdout.strip() == hashlib.sha256(delivered.data).hexdigest()


def test_a_package_without_an_order_numbers_its_documents_through() -> None:
    sample = request()
    given = replace(sample, package=replace(sample.package, orders=()), bound={}, items=sample.items[-2:])

    numbers = [document["number"] for document in _manifest(package(given))["documents"]]

    assert numbers == ["01", "02"]
    assert str(given.package.id) == PACKAGE


@pytest.fixture(scope="module")
def framework() -> tuple[Entry, ...]:
    """Return the register of the package that holds many orders."""
    given = materials()
    package = given.corpus.packages["package-sub-legislative-framework"]
    files = {lang: rendered("stand-in", lang, 1) for lang in Lang}
    items = tuple(
        Item(key, "act", {lang: given.titles[key, lang][Case.NOM] for lang in Lang}, files)
        for key in documents_of(package, given.corpus)
    )
    orders = {str(order.id): files for order in orders_of(package, given.corpus)}
    wordings = {lang: Wording(lang, given, package) for lang in Lang}
    return entries(replace(request(), package=package, items=items, bound=orders), wordings)


@pytest.mark.parametrize(
    ("order", "ru", "tk"),
    [
        ("order-case-management", "(с приложениями и формами)", "buýruk, onuň goşundylary we nusgalary"),
        ("order-sub-legislative-framework", "(с приложениями)", "buýruk, onuň goşundylary"),
        ("order-child-protection-referral", "нуждающихся в защите (с приложением)", "buýruk, onuň goşundysy"),
    ],
)
def test_a_bound_order_says_what_is_bound_with_it(
    framework: tuple[Entry, ...], order: str, ru: str, tk: str
) -> None:
    entry = next(entry for entry in framework if entry.key == f"{order}-bound")

    assert entry.titles[Lang.RU].endswith(ru)
    assert entry.titles[Lang.TK].endswith(tk)


def test_orders_are_told_apart_by_their_names_and_stand_in_order(framework: tuple[Entry, ...]) -> None:
    found = framework
    numbers = [entry.number for entry in found]
    assert numbers == sorted(numbers)
    for lang, named in (
        (Lang.RU, "06 Приказ с приложениями – Порядок работы горячей линии"),
        (Lang.TK, "06 Buýruk, goşundylary bilen – Zorluga sezewar bolýan adamlar üçin gyzgyn liniýanyň"),
        (Lang.EN, "06 Order with annexes – Procedure for the work of the hotline"),
    ):
        names = [entry.path(lang, "docx").partition("/")[2] for entry in found]
        assert any(name.startswith(named) for name in names)
        assert len({name.partition(" ")[2] for name in names}) == len(names)
