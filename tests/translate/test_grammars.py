"""What leaves the desk is what the standards say, and other people's programs read it.

No package of Python ships the published schemas. The grammars beside this file restate the standards' text
for the parts that we write; the published XLIFF schemas are used too where Debian's package is installed.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from resminama.lang import Lang
from resminama.load.corpus import load
from resminama.states.review import State
from resminama.translate.desk import Desk
from resminama.translate.exchange.formats import export
from resminama.translate.exchange.termbase import write_tbx, write_tbx2
from resminama.translate.exchange.tmx import write_tmx
from resminama.translate.marking import Person, mark
from support.sample import sample

HERE = Path(__file__).parent / "grammars"
PUBLISHED = Path("/usr/share/php/Symfony/Component/Translation/Resources/schemas")
"""Debian's php-symfony-translation ships the schemas of OASIS."""
DOCUMENT = "statute-personal-assistant"
_X2 = "{urn:oasis:names:tc:xliff:document:2.0}"
_X1 = "{urn:oasis:names:tc:xliff:document:1.2}"


@cache
def desk() -> Desk:
    """Return our own corpus with texts in every state."""
    found = Desk(load(sample())[0])
    addresses = found.documents()[DOCUMENT]
    for lang in Lang:
        mark(found, addresses[::3], lang, State.REVIEWED, Person("BN", "2026-01-05"))
        mark(found, addresses[1::3], lang, State.APPROVED, Person("BN", "2026-01-05"))
    found.entries[Lang.TK][addresses[2]].msgstr = ""
    found.entries[Lang.TK][addresses[5]].flags = ["fuzzy"]
    return found


def _exported(form: str) -> bytes:
    return export(desk(), DOCUMENT, Lang.RU, Lang.TK, form)[1]


WRITTEN: dict[str, Callable[[], bytes]] = {
    "xliff-2.1": lambda: _exported("xliff"),
    "xliff-1.2": lambda: _exported("xliff1"),
    "tmx-1.4": lambda: write_tmx(desk()),
    "tbx-3": lambda: write_tbx(desk()),
    "tbx-2": lambda: write_tbx2(desk()),
}


@pytest.mark.parametrize("form", WRITTEN)
def test_every_format_keeps_to_its_grammar(form: str) -> None:
    assert _faults(form, WRITTEN[form]()) == []


@pytest.mark.parametrize(
    ("form", "old", "new"),
    [
        ("xliff-2.1", b'state="translated"', b'state="needs-review"'),
        ("xliff-2.1", b"<segment ", b"<segment><target/></segment><segment "),
        ("xliff-2.1", b'unit id="statute', b'unit id="1 statute'),
        ("xliff-1.2", b'datatype="plaintext"', b""),
        ("xliff-1.2", b"<source>", b"<target/><source>"),
        ("tmx-1.4", b'segtype="block"', b'segtype="clause"'),
        ("tmx-1.4", b"<seg>", b"<seg/><seg>"),
        ("tbx-3", b"<term>", b"<note/><term>"),
        ("tbx-3", b'type="definition"', b'type="meaning"'),
        ("tbx-2", b"<tig><term>", b"<tig><note/><term>"),
    ],
)
def test_a_grammar_refuses_what_its_standard_refuses(form: str, old: bytes, new: bytes) -> None:
    data = WRITTEN[form]()
    assert old in data
    assert _faults(form, data.replace(old, new, 1))


def _faults(form: str, data: bytes) -> list[str]:
    grammar = etree.DTD(str(HERE / f"{form}.dtd"))
    grammar.validate(etree.fromstring(data))
    return str(grammar.error_log).splitlines()


def test_codes_of_xliff_2_are_declared_and_come_from_the_source() -> None:
    """XLIFF 2.1, 4.3.1: `dataRef` names data of the unit; a code of the target has the id of its twin."""
    units = list(etree.fromstring(WRITTEN["xliff-2.1"]()).iter(f"{_X2}unit"))
    assert any(unit.find(f".//{_X2}ph") is not None for unit in units)
    for unit in units:
        declared = {data.get("id") for data in unit.iter(f"{_X2}data")}
        assert {code.get("dataRef") for code in unit.iter(f"{_X2}ph")} == declared
        source, target = (_ids(unit, f"{_X2}{name}", f"{_X2}ph") for name in ("source", "target"))
        assert len(set(source)) == len(source)
        assert not target or sorted(target) == sorted(source)


def test_codes_of_xliff_1_have_their_twins() -> None:
    """XLIFF 1.2, 2.4: the id of a code is unique in its source and the same in the target."""
    for unit in etree.fromstring(WRITTEN["xliff-1.2"]()).iter(f"{_X1}trans-unit"):
        source, target = (_ids(unit, f"{_X1}{name}", f"{_X1}ph") for name in ("source", "target"))
        assert len(set(source)) == len(source)
        assert not target or sorted(target) == sorted(source)


def _ids(unit: etree._Element, side: str, code: str) -> list[str]:
    return [one.get("id", "") for part in unit.iter(side) for one in part.iter(code)]


def test_a_memory_serves_any_pair_of_its_languages() -> None:
    """TMX 1.4: `*all*` where every language may be the source: many translators work from Russian."""
    root = etree.fromstring(WRITTEN["tmx-1.4"]())
    header = root.find("header")
    assert header is not None
    assert header.get("srclang") == "*all*"
    langs = {variant.get("{http://www.w3.org/XML/1998/namespace}lang") for variant in root.iter("tuv")}
    assert langs == set(Lang)


@pytest.mark.skipif(not PUBLISHED.is_dir(), reason="Debian's php-symfony-translation is not installed")
@pytest.mark.parametrize(
    ("form", "schema"), [("xliff-2.1", "xliff-core-2.0.xsd"), ("xliff-1.2", "xliff-core-1.2-strict.xsd")]
)
def test_xliff_is_valid_by_the_schemas_of_oasis(form: str, schema: str) -> None:
    published = _schema(schema)
    published.validate(etree.fromstring(WRITTEN[form]()))
    assert str(published.error_log) == ""


def _schema(name: str) -> etree.XMLSchema:
    """Return a schema that takes the one of `xml:lang` from beside itself, not from the net."""
    text = (PUBLISHED / name).read_text("utf-8")
    beside = (PUBLISHED / "xml.xsd").as_uri()
    local = re.sub(r'schemaLocation="[^"]*xml\.xsd"', f'schemaLocation="{beside}"', text)
    return etree.XMLSchema(etree.fromstring(local.encode()))


_TOOLKIT = """
import json, sys
from translate.storage import factory
from support.sample import sample
units = [unit for unit in factory.getobject(sys.argv[1]).units if unit.source and not unit.isheader()]
print(json.dumps({str(unit.source): str(unit.target or "") for unit in units}))
"""


def _read_by_the_toolkit(path: Path) -> dict[str, str]:
    """Return source -> target as Weblate's library reads them, apart from our own folder of that name."""
    command = [sys.executable, "-I", "-c", _TOOLKIT, str(path)]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    if "No module named 'translate'" in told.stderr:
        pytest.skip("translate-toolkit is not installed")
    assert told.returncode == 0, told.stderr
    found: dict[str, str] = json.loads(told.stdout)
    return found


@pytest.mark.parametrize(("form", "ending"), [("po", "po"), ("xliff1", "xlf")])
def test_weblates_library_reads_every_text(form: str, ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"file.{ending}"
    path.write_bytes(_exported(form))

    found = _read_by_the_toolkit(path)

    texts = [desk().text(Lang.RU, address) for address in desk().documents()[DOCUMENT]]
    plain = [text for text in texts if not set("[{*^") & set(text)]
    assert len(plain) > 20
    assert [text for text in plain if text not in found] == []
