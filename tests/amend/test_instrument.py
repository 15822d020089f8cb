"""Two editions of two statutes, more than fifty changes of every kind: one order, proved in print."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from editions import trees
from resminama.amend.instrument import Instrument, instrument
from resminama.amend.parse import parse
from resminama.amend.printed import printed
from resminama.amend.prove import prove
from resminama.cli import main
from resminama.compare.state import State
from resminama.compose.document import compose
from resminama.document.dump import dump
from resminama.document.tree import Document, Paragraph, Run
from resminama.document.walk import plain
from resminama.lang import Case, Lang
from resminama.numbering.freeze import frozen_units
from resminama.ooxml.text import lines
from resminama.world import materials, prepare
from resminama.write.docx.writer import write

PROVED = (Lang.RU, Lang.TK)
_HEAD = """schema: edition/1
id: {key}-edition-1
document: {key}
edition: 1
instrument:
  kind: order
  issued_by: [body-mlsp]
  number: 45-Ö
  date: 2022-04-15
snapshot: {digest}
units:
"""


def state(name: str, files: Mapping[str, bytes]) -> State:
    given = materials(prepare(files, checked=False))
    made: dict[tuple[str, Lang], Document] = {}

    def composed(key: str, lang: Lang) -> Document:
        if (key, lang) not in made:
            made[key, lang] = compose(key, lang, given).document
        return made[key, lang]

    return State(name, given, composed)


def frozen(files: Mapping[str, bytes], keys: tuple[str, ...]) -> dict[str, bytes]:
    """Return editions that freeze the numbers of documents."""
    given = materials(prepare(files, checked=False))
    found = {}
    for key in keys:
        text = _HEAD.format(key=key, digest="0" * 64)
        for unit in frozen_units(given.outlines[key], given.places, 1):
            under = f"    under: {unit.under}\n" if unit.under else ""
            text += f"  - unit: {unit.unit}\n    kind: {unit.kind}\n{under}    number: {unit.number}\n"
        found[f"editions/{key}/1.yaml"] = text.encode()
    return found


@pytest.fixture(scope="module")
def states() -> tuple[State, State]:
    old, new = trees.old(), trees.new()
    editions = frozen(old, trees.STATUTES)
    return state("old", old | editions), state("new", new | editions)


@pytest.fixture(scope="module")
def made(states: tuple[State, State]) -> Instrument:
    return instrument(*states, trees.STATUTES)


def test_the_printed_order_leads_from_one_edition_to_the_next(made: Instrument) -> None:
    assert made.remarks == tuple(
        f"{key}: its footnotes differ; amending acts know no footnotes, so the order leaves them out"
        for key in trees.STATUTES
    )


@pytest.mark.parametrize("lang", PROVED)
def test_so_does_its_word_file(lang: Lang, made: Instrument, states: tuple[State, State]) -> None:
    titles = {key: states[0].given.titles[key, lang][Case.NOM] for key in trees.STATUTES}
    texts = [{titles[key]: dump(s.compose(key, lang)) for key in trees.STATUTES} for s in states]

    assert prove(texts[0], lines(write(made.documents[lang])), texts[1], lang) == ()
    changed = write(_without_a_word(made.documents[lang]))
    assert prove(texts[0], lines(changed), texts[1], lang)


def _without_a_word(document: Document) -> Document:
    """Return the order with the last word of its first new item missing."""
    (section,) = document.sections
    blocks = list(section.blocks)
    for place, block in enumerate(blocks):
        if isinstance(block, Paragraph) and plain(block.inlines).startswith("«2¹)"):
            text = re.sub(r" \S+»", "»", plain(block.inlines))
            blocks[place] = replace(block, inlines=(Run(text),))
            break
    return replace(document, sections=(replace(section, blocks=tuple(blocks)),))


def test_the_languages_say_the_same_of_the_same_units(made: Instrument) -> None:
    said = {}
    for lang in PROVED:
        acts, faults = parse(printed(dump(made.documents[lang])), lang)
        assert faults == ()
        said[lang] = [
            [(c.says.operation, c.says.units, c.says.added, c.says.many) for c in act.changes] for act in acts
        ]
    assert said[Lang.RU] == said[Lang.TK]
    assert [len(changes) > 20 for changes in said[Lang.RU]] == [True, True]


@pytest.mark.parametrize(
    ("lang", "sentences"),
    [
        (Lang.RU, ["в пункте 14 слова «24 (двадцать четыре) часа» заменить словами «12 (двенадцать) часов»;",
                   "после главы III дополнить главой следующего содержания:",
                   "подпункт 5 после слова «здоровья» дополнить словами «, транспорта»;",
                   "«2¹) проживает с супругом, который также является пожилым человеком;»;"]),
        (Lang.TK, ["14-nji bentde «24 (ýigrimi dört)» diýen sözleri «12 (on iki)» diýen sözlere çalşyrmaly;",
                   "III bapdan soň şu mazmunly baby goşmaly:",
                   "VI babyň adynda «Dolandyryş» diýen sözi «Dolandyryş, işgärler» diýen sözlere çalşyrmaly;",
                   "18-nji bendi güýjüni ýitiren diýip ykrar etmeli;"]),
    ],
)  # fmt: skip
def test_it_reads_as_lawyers_write(lang: Lang, sentences: list[str], made: Instrument) -> None:
    text = dump(made.documents[lang]).replace("\N{NO-BREAK SPACE}", " ")
    for sentence in sentences:
        assert sentence in text
    assert "45-Ö" in text
    assert text.splitlines()[1].startswith("draft ")


def test_documents_that_no_order_amends_are_named(states: tuple[State, State]) -> None:
    found = instrument(*states, ["glossary", "no-such-document"])

    assert found.documents == {}
    assert found.remarks == (
        "glossary: not an act that an order amends unit by unit",
        "no-such-document: what is new, or is no more, has an order of its own",
    )


def test_the_verb_writes_the_order_in_three_languages(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = trees.old(), trees.new()
    editions = frozen(old, trees.STATUTES)
    for name, files in (("old", old | editions), ("new", new | editions | ACT)):
        for path, data in files.items():
            target = tmp_path / name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
    here = str(tmp_path / "new")

    verb = ["compare", str(tmp_path / "old"), here, *trees.STATUTES, "--as", "instrument"]
    code = main(["--workspace", here, *verb])

    assert code == 0
    written = capsys.readouterr().out.split()
    assert written == [
        f"outputs/compare/{lang}/amending-order{ending}" for lang in Lang for ending in (".pdf", ".docx")
    ]
    text = lines((tmp_path / "new" / "outputs/compare/ru/amending-order.docx").read_bytes())
    assert "приказом министра труда и социальной защиты населения Туркменистана" in text
    assert "пожилых людей и Положение о службе персонального ассистента\n" in text
    assert "от ____ №\N{NO-BREAK SPACE}12-Ö" in text


ACT = {
    "specs/amending/second-edition.yaml": """schema: amending/1
id: second-edition
form: order
issued_by: [body-mlsp]
ground: [law-social-services]
amends: [statute-older-people, statute-personal-assistant]
signed_by: post-minister
number: 12-Ö
""".encode()
}
"""What the author says of the order: the acts in another order, and its number."""
