"""A guide numbers its sections, tells lists of acts without their numbers, and changes with what it shows."""

from __future__ import annotations

from resminama.compose.document import compose
from resminama.document.dump import dump
from resminama.document.links import without_dangling_links
from resminama.lang import Lang
from resminama.model.corpus import document_of
from resminama.world import materials, prepare
from resminama.write import pdf

from .support import files, given

GUIDE = "guide-home-help"
SOURCE = "specs/guides/guide-home-help.yaml"
STANDARD = "specs/standards/standard-home-help.yaml"


def guide_where(path: str, old: bytes, new: bytes) -> str:
    sources = files()
    assert old in sources[path]
    changed = materials(prepare({**sources, path: sources[path].replace(old, new, 1)}, checked=False))
    document = compose(GUIDE, Lang.EN, changed).document
    pdf.write(without_dangling_links(document))  # refuses a unit that stands twice
    return dump(document)


def test_a_list_changed_in_the_standard_changes_in_the_guide() -> None:
    said = guide_where(STANDARD, b"text: is an adult", b"text: is eighteen or older")

    assert "bullet is eighteen or older; and\n" in said


def test_lists_with_units_of_the_same_names_may_stand_in_one_guide() -> None:
    again = b"  - id: again\n    title: Once more\n    repeats: standard-home-help/eligibility\n"
    said = guide_where(SOURCE, b"  - id: after\n", again + b"  - id: after\n")

    assert said.count("bullet is an adult; and\n") == 2


def test_sections_are_cited_by_their_whole_number_and_counted_anew_under_each() -> None:
    places = given().places

    assert [str(places[f"{GUIDE}/{key}"].number) for key in ("begin", "who", "levels", "after")] == [
        "1",
        "1.1",
        "1.2",
        "2",
    ]
    assert all(document_of(address) == GUIDE for address in places if address.startswith("guide"))


def test_every_list_of_a_section_has_its_colon_and_its_full_stop() -> None:
    calm = b"      - (bring-calm) calm\n"
    second = b"\n      (leave) Leave behind\n      - (leave-hurry) hurry\n      - (leave-fear) fear\n"
    said = guide_where(SOURCE, calm, calm + second)

    assert (
        "need it. Bring:\n"
        "bullet time;\n"
        "bullet calm.\n"
        "body Leave behind:\n"
        "bullet hurry;\n"
        "bullet fear.\n" in said
    )


def test_a_paragraph_behind_a_list_keeps_its_end() -> None:
    calm = b"      - (bring-calm) calm\n"
    said = guide_where(SOURCE, calm, calm + b"\n      (last) Nothing else is needed.\n")

    assert "bullet calm.\nbody Nothing else is needed.\n" in said
