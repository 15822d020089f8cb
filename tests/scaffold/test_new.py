"""New sources: every kind there is, and nothing but blanks in them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from checks.workspace import base
from resminama.cli import main
from resminama.findings import Finding, Severity
from resminama.load.blanks import CODE
from resminama.load.kinds import KINDS
from resminama.load.schema import descriptions
from resminama.load.sources import read_source
from resminama.load.values import EXAMPLES
from resminama.model.standard import NEEDS, Criterion
from resminama.scaffolding import RefusedError, new_source
from resminama.workspace import write_all
from resminama.world import prepare
from support.sample import sample

MADE_OTHERWISE = {"edition", "decisions"}
NAMES = [schema.partition("/")[0] for schema in KINDS]
WRITTEN = [name for name in NAMES if name not in MADE_OTHERWISE]
SAMPLES = ("some-words", "true", *EXAMPLES.values())


def _serious(files: dict[str, bytes]) -> list[Finding]:
    return [found for found in prepare(files).findings if found.severity is not Severity.NOTE]


@pytest.mark.parametrize("kind", WRITTEN)
def test_a_new_source_passes_the_checks_but_for_its_blanks(kind: str) -> None:
    files = base()
    made = new_source(files, kind, "x-of-everything")
    fresh = set(_serious({**files, made.path: made.data})) - set(_serious(files))
    assert fresh == set(made.blanks)
    assert len(fresh) > 0
    assert {found.code for found in fresh} == {CODE}
    assert all(found.hint.removeprefix("here belongs: ").strip() for found in fresh)


@pytest.mark.parametrize("kind", WRITTEN)
def test_a_source_whose_blanks_are_filled_is_loaded(kind: str) -> None:
    made = new_source({}, kind, "x-of-everything")
    text = made.data.decode()
    while blanks := [f for f in read_source(made.path, text.encode()).findings if f.code == CODE]:
        text = next(_fillings(made.path, text, blanks[0]))
    source = read_source(made.path, text.encode())
    assert [found for found in source.findings if found.code.startswith("YAML")] == []
    assert source.record is not None


def _fillings(path: str, text: str, blank: Finding) -> Iterator[str]:
    """Yield the text with a blank filled, for each sample that the loader takes there."""
    listed = blank.hint.partition("one of ")[2].partition(";")[0].split(", ")
    for filling in (*(word for word in listed if word), "{}", *SAMPLES):
        filled = text[: blank.span.start] + filling + text[blank.span.end :]
        if all(
            found.code in (CODE, "UNIT001", "UNIT002")
            for found in read_source(path, filled.encode()).findings
        ):
            yield filled


def test_the_id_tells_the_service_and_its_standard() -> None:
    made = new_source(base(), "statute", "statute-assistance")
    assert b"\nservice: assistance\n" in made.data


def _written(kind: str) -> str:
    return new_source({}, kind, "x-of-everything").data.decode()


def test_a_blank_says_whether_one_value_or_a_list_belongs_there() -> None:
    assert '# definitions: "<list: id of a concept; ' in _written("sop")
    assert "by:\n      - <one of sex, age, " in _written("plan")
    assert "responsible:\n      - <id of a body or a post; " in _written("note")


def test_a_new_form_has_a_field_to_fill_in() -> None:
    assert "kind: <id of a kind of field; text, long, date, choice, tick or signature>" in _written("form")


def test_blanks_name_every_ground_for_need() -> None:
    assert all(need in descriptions(Criterion)["ground"] for need in NEEDS)


def test_a_list_that_the_id_tells_is_a_list() -> None:
    made = new_source(sample(), "dossier", "dossier-personal-assistant")
    assert b"\norders: [order-personal-assistant]\n" in made.data


def test_an_entry_of_a_register_goes_to_its_end_and_the_others_stay() -> None:
    files = base()
    made = new_source(files, "posts", "post-nurse")
    assert made.path == "specs/registry/posts.yaml"
    assert made.data.startswith(files[made.path].rstrip(b"\n"))
    corpus = prepare({**files, made.path: made.data}).corpus
    assert "post-coordinator" in corpus.posts
    assert "post-nurse" not in corpus.posts


def test_a_document_with_blanks_is_none_yet_and_the_others_are_checked() -> None:
    files = base() | {"specs/clauses/c.yaml": b"schema: clause/1\nid: c\ntitle: Of [[nobody]]\npoints: []\n"}
    made = new_source(files, "note", "note-new")
    prepared = prepare({**files, made.path: made.data})
    assert "note-new" not in prepared.corpus.documents
    assert "REF001" in {found.code for found in prepared.findings}


@pytest.mark.parametrize(
    ("kind", "key", "told"),
    [
        ("sopp", "x", "did you mean 'sop'?"),
        ("sop", "No id", "is no id"),
        ("posts", "post-coordinator", "is taken, in specs/registry/posts.yaml"),
        ("edition", "x", "is made by `approve`"),
        ("statute", "home", "the id 'home' is taken"),
    ],
)
def test_what_cannot_be_made_is_refused_with_a_reason(kind: str, key: str, told: str) -> None:
    with pytest.raises(RefusedError, match=told):
        new_source(base(), kind, key)


def test_the_verb_writes_once_and_never_over_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_all(tmp_path, base())
    verb = ["--workspace", str(tmp_path), "new", "sop", "sop-assistance"]
    assert main(verb) == 0
    written = (tmp_path / "specs/sops/sop-assistance.yaml").read_bytes()
    assert "blanks" in capsys.readouterr().out
    assert main(verb) == 2
    assert "is there: write in it" in capsys.readouterr().err
    assert (tmp_path / "specs/sops/sop-assistance.yaml").read_bytes() == written
