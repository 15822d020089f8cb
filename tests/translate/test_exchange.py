"""Files out and back: what is sound is taken, what is damaged is told at its unit."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lxml import etree

from resminama.lang import Lang
from resminama.states.review import State
from resminama.translate.catalogue import parsed
from resminama.translate.desk import Desk
from resminama.translate.exchange.bring_back import Imported
from resminama.translate.exchange.codes import counted, neutral, split, with_cases
from resminama.translate.exchange.foreign import is_foreign
from resminama.translate.exchange.formats import FORMATS, export, import_file
from resminama.translate.exchange.units import Damage, UnreadableError
from resminama.translate.marking import mark

from .workspace import ENGLISH, REVIEWER, RUSSIAN, TURKMEN, Workspace, translated

Change = Callable[[str], str]
_forms = pytest.mark.parametrize("form", sorted(FORMATS))
A, B = "Gulluk resminamalary 5 ýyllap saklaýar.", "Gulluk resminamalary bäş ýyl saklaýar."


def _sent(desk: Desk, form: str, seen: Lang = Lang.RU, target: Lang = Lang.TK) -> str:
    return export(desk, "case", seen, target, form)[1].decode()


def _back(space: Workspace, text: str) -> tuple[Desk, Imported]:
    desk = space.desk()
    return desk, import_file(desk, "back", text.encode(), REVIEWER)


@_forms
@pytest.mark.parametrize("seen", [Lang.EN, Lang.RU])
def test_a_file_that_nobody_touched_changes_nothing(form: str, seen: Lang) -> None:
    space = translated()
    desk, result = _back(space, _sent(space.desk(), form, seen))

    assert (result.taken, result.marked, result.damages) == ([], [], [])
    assert result.same == 4
    assert desk.changed() == {}


@_forms
def test_the_translator_sees_russian_and_english_beside_it(form: str) -> None:
    text = _sent(translated().desk(), form)
    assert RUSSIAN["a"] in text
    assert ENGLISH["a"] in text
    assert "лицо с инвалидностью" in text  # a term of the glossary
    assert "maýyplygy bolan adam" in text


@_forms
def test_a_translation_comes_back_and_the_review_is_tied_to_russian(form: str) -> None:
    space = translated()
    desk, result = _back(space, _sent(space.desk(), form).replace(A, B))

    assert (result.taken, result.damages) == (["case/a"], [])
    assert desk.text(Lang.TK, "case/a") == B
    assert desk.judged(Lang.TK, "case/a").state is State.DRAFT
    space.save(desk)
    assert space.update() == {}


@pytest.mark.parametrize(
    ("form", "before", "after", "state"),
    [
        ("xliff", 'state="translated"', 'state="final"', State.APPROVED),
        ("xliff", 'state="translated"', 'state="reviewed"', State.REVIEWED),
        ("xliff1", 'state="needs-review-translation"', 'state="translated"', State.REVIEWED),
        ("xliff1", 'approved="no"', 'approved="yes"', State.APPROVED),
    ],
)
def test_states_come_back_signed(form: str, before: str, after: str, state: State) -> None:
    space = translated()
    text = _sent(space.desk(), form).replace(before, after)
    desk, result = _back(space, text)

    assert result.marked == ["case/title", "case/a", "case/b", "case/c"]
    judged = desk.judged(Lang.TK, "case/a")
    assert judged.state is state
    assert judged.review is not None
    assert judged.review.seen is Lang.RU
    nobody = import_file(space.desk(), "back", text.encode())
    assert [fault.damage for fault in nobody.damages] == [Damage.REFUSED] * 4


@pytest.mark.parametrize("form", ["xliff", "xliff1"])
def test_a_state_that_nobody_changed_in_the_file_signs_nothing(form: str) -> None:
    space = translated()
    desk = space.desk()
    mark(desk, ["case/a"], Lang.TK, State.APPROVED, REVIEWER)
    space.save(desk)
    text = _sent(space.desk(), form)
    space.author(a="The unit keeps records for 9 years.")
    space.update()
    desk, result = _back(space, text)

    assert (result.marked, result.damages) == ([], [])
    assert desk.judged(Lang.TK, "case/a").state is State.OUTDATED


@pytest.mark.parametrize(
    ("form", "before", "after", "state"),
    [
        ("xliff", 'state="initial" subState="resminama:outdated"', 'state="translated"', State.DRAFT),
        ("xliff1", 'state="needs-translation"', 'state="translated"', State.REVIEWED),
    ],
)
def test_an_outdated_text_is_confirmed_in_the_file(form: str, before: str, after: str, state: State) -> None:
    space = translated()
    space.author(a="The unit keeps its records for 5 years.")
    space.update()
    text = _sent(space.desk(), form)
    assert text.count(before) == 1
    desk, result = _back(space, text.replace(before, after))

    assert (result.marked, result.damages) == (["case/a"], [])
    assert desk.judged(Lang.TK, "case/a").state is state


def test_a_state_taken_back_in_the_file_is_told() -> None:
    space = translated()
    desk = space.desk()
    mark(desk, ["case/a"], Lang.TK, State.APPROVED, REVIEWER)
    space.save(desk)
    text = _sent(space.desk(), "xliff").replace('state="final"', 'state="translated"')
    desk, result = _back(space, text)

    assert [fault.message for fault in result.damages] == [
        "the file takes approved back to draft: mark it here"
    ]
    assert desk.judged(Lang.TK, "case/a").state is State.APPROVED


@pytest.mark.parametrize(("form", "sign"), [("xliff", 'state="final"'), ("xliff1", 'state="final"')])
def test_our_states_go_out(form: str, sign: str) -> None:
    space = translated()
    desk = space.desk()
    mark(desk, ["case/a"], Lang.TK, State.APPROVED, REVIEWER, Lang.RU)
    assert _sent(desk, form).count(sign) == 1


@_forms
def test_a_new_translation_gets_its_entry(form: str) -> None:
    space = translated()
    space.translator(Lang.TK, a="")
    text = _sent(space.desk(), form)
    if form == "po":
        text = text.replace(f'msgid "{RUSSIAN["a"]}"\nmsgstr ""', f'msgid "{RUSSIAN["a"]}"\nmsgstr "{A}"')
    else:
        target = f"{RUSSIAN['a']}</source><target>{A}</target>"
        text = text.replace(f"{RUSSIAN['a']}</source>", target)
    desk, result = _back(space, text)

    assert (result.taken, result.damages) == (["case/a"], [])
    assert desk.text(Lang.TK, "case/a") == A


@_forms
def test_a_lost_code_is_told_and_the_rest_is_taken(form: str) -> None:
    space = translated()
    text = _sent(space.desk(), form).replace(A, B)
    code = {
        "po": "[[./a|loc]] ",
        "xliff": '<ph id="c1" dataRef="d3" disp="[[./a|loc]]" canDelete="no" canCopy="no"/> ',
        "xliff1": '<ph id="1">[[./a|loc]]</ph> ',
    }[form]
    assert code in text
    desk, result = _back(space, text.replace(code, ""))

    assert result.taken == ["case/a"]
    assert [(f.damage, f.address, f.message) for f in result.damages] == [
        (Damage.LOST_CODE, "case/b", "[[./a]]")
    ]
    assert result.damages[0].line > 1
    assert desk.text(Lang.TK, "case/b") == TURKMEN["b"]


@_forms
def test_a_code_without_case_gets_the_one_it_had(form: str) -> None:
    space = translated()
    text = _sent(space.desk(), form).replace("jogap berýär", "jogap berer")
    text = text.replace("[[./a|loc]]", "[[./a]]")
    desk, result = _back(space, text)

    assert result.damages == []
    assert desk.text(Lang.TK, "case/b") == TURKMEN["b"].replace("jogap berýär", "jogap berer")


def _russian(text: str) -> str:
    return text.replace(A, RUSSIAN["a"])


@_forms
@pytest.mark.parametrize(
    ("damage", "change"),
    [
        (Damage.WRONG_ID, lambda text: text.replace("case/a", "case/zz").replace("case.a", "case.zz")),
        (Damage.EDITED_SOURCE, lambda text: text.replace(RUSSIAN["a"], "Служба хранит всё.")),
        (Damage.FOREIGN, _russian),
        (Damage.FOREIGN, lambda text: text.replace(A, "The office keeps every record securely")),
        (Damage.EXTRA_CODE, lambda text: text.replace(A, "Gulluk resminamalary {answer} saklaýar.")),
        (Damage.EMPTIED, lambda text: text.replace(A, "")),
    ],
)
def test_damage_is_located_and_the_rest_is_taken(form: str, damage: Damage, change: Change) -> None:
    space = translated()
    text = change(_sent(space.desk(), form)).replace("şikaýat edip biler", "şikaýat etmäge haklydyr")
    desk, result = _back(space, text)

    assert [fault.damage for fault in result.damages] == [damage]
    line = text.split("\n")[result.damages[0].line - 1]
    assert "case/a" in line or "case/zz" in line
    assert result.taken == ["case/c"]
    assert desk.text(Lang.TK, "case/a") == A


def test_a_translation_equal_to_its_source_may_come_back_empty() -> None:
    """OmegaT leaves such a translation out."""
    space = translated()
    for lang in (Lang.RU, Lang.TK):
        space.translator(lang, a="[[./b]]")
    sent = _sent(space.desk(), "po")
    assert 'msgstr "[[./b]]"' in sent

    desk, result = _back(space, sent.replace('msgstr "[[./b]]"', 'msgstr ""'))

    assert result.damages == []
    assert desk.text(Lang.TK, "case/a") == "[[./b]]"


@_forms
def test_a_doubled_unit_is_told(form: str) -> None:
    space = translated()
    text = _sent(space.desk(), form)
    if form == "po":
        text += f'\nmsgctxt "case/a"\nmsgid "{RUSSIAN["a"]}"\nmsgstr "{B}"\n'
    else:
        begin = {"xliff": "<unit ", "xliff1": "<trans-unit "}[form]
        pieces = text.split(begin)
        second = next(i for i, piece in enumerate(pieces) if A in piece)
        text = begin.join([*pieces[: second + 1], pieces[second].replace(A, B), *pieces[second + 1 :]])
    desk, result = _back(space, text)

    assert {fault.damage for fault in result.damages} == {Damage.DUPLICATE}
    assert {fault.address for fault in result.damages} == {"case/a"}
    assert desk.text(Lang.TK, "case/a") == A


@_forms
def test_a_newer_translation_here_is_a_conflict_shown_side_by_side(form: str) -> None:
    space = translated()
    text = _sent(space.desk(), form).replace(A, B)
    newer = "Gulluk resminamalary baş ýyllap saklamaly."
    space.translator(Lang.TK, a=newer)
    desk, result = _back(space, text)

    assert desk.text(Lang.TK, "case/a") == newer
    assert [fault.damage for fault in result.damages] == [Damage.CONFLICT]
    assert f"    here: {newer}\n    back: {B}" in result.text()


@_forms
def test_a_newer_translation_here_is_no_conflict_where_the_file_brings_nothing_new(form: str) -> None:
    space = translated()
    text = _sent(space.desk(), form)
    space.translator(Lang.TK, a=B)
    desk, result = _back(space, text)

    assert desk.text(Lang.TK, "case/a") == B
    assert result.damages == []


@_forms
def test_a_text_that_changed_meanwhile_gets_its_translation_as_outdated(form: str) -> None:
    space = translated()
    text = _sent(space.desk(), form, Lang.EN).replace(A, B)
    space.author(a="The unit keeps records for 7 years.")
    space.update()
    desk, result = _back(space, text)

    assert [fault.damage for fault in result.damages] == [Damage.CHANGED_SOURCE]
    assert desk.text(Lang.TK, "case/a") == B
    space.save(desk)
    space.update()
    assert space.desk().judged(Lang.TK, "case/a").state is State.OUTDATED
    assert desk.entries[Lang.TK]["case/a"].previous_msgid == ENGLISH["a"]


def test_a_po_file_without_our_comments_overwrites_nothing() -> None:
    space = translated()
    lines = _sent(space.desk(), "po").replace(A, B).split("\n")
    bare = "\n".join(line for line in lines if not line.startswith("#."))
    desk, result = _back(space, bare)

    assert [fault.damage for fault in result.damages] == [Damage.CONFLICT]
    assert desk.text(Lang.TK, "case/a") == A


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<html/>",
        "<xliff version='2.1' srcLang='en' trgLang='de' xmlns='urn:oasis:names:tc:xliff:document:2.0'/>",
        "<xliff version='2.1' srcLang='ru' trgLang='en' xmlns='urn:oasis:names:tc:xliff:document:2.0'/>",
        "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'/>",
        "<xliff",
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><xliff version="2.1">&e;</xliff>',
        "no file of any kind",
        'msgid ""\nmsgstr ""\n"Language: de\\n"\n\nmsgctxt "case/a"\nmsgid "x"\nmsgstr "y"\n',
    ],
)
def test_an_unreadable_file_is_one_fault(text: str) -> None:
    desk, result = _back(translated(), text)
    assert [fault.damage for fault in result.damages] == [Damage.UNREADABLE]
    assert desk.changed() == {}


def test_nothing_is_translated_into_english() -> None:
    with pytest.raises(UnreadableError, match="nothing is translated from ru into en"):
        export(translated().desk(), "case", Lang.RU, Lang.EN)


def test_a_tool_that_resegments_or_marks_words_loses_nothing() -> None:
    space = translated()
    text = _sent(space.desk(), "xliff")
    text = text.replace(A, '<mrk id="m1" translate="yes">Gulluk</mrk> resminamalary bäş ýyl saklaýar.')
    desk, result = _back(space, text)

    assert result.taken == ["case/a"]
    assert desk.text(Lang.TK, "case/a") == B


def test_xliff_ids_are_names_of_xml_and_codes_are_protected() -> None:
    root = etree.fromstring(export(translated().desk(), "case", Lang.RU, Lang.TK, "xliff")[1])
    space = {"x": "urn:oasis:names:tc:xliff:document:2.0"}
    unit = next(found for found in root.iterfind(".//x:unit", space) if found.get("name") == "case/b")
    codes = {
        kind: [code.get("id") for code in unit.iterfind(f".//x:{kind}/x:ph", space)]
        for kind in ("source", "target")
    }
    data = [found.text for found in unit.iterfind(".//x:data", space)]

    assert unit.get("id") == "case.b"
    assert codes == {"source": ["c1", "c2"], "target": ["c1", "c2"]}
    assert data == ["[[./a]]", "{answer|within}", "[[./a|loc]]"]


def test_an_exported_po_keeps_the_address_as_context() -> None:
    catalogue = parsed(_sent(translated().desk(), "po"))
    assert [entry.msgctxt for entry in catalogue] == ["case/title", "case/a", "case/b", "case/c"]
    assert catalogue.metadata["X-Resminama-From"] == "ru"


def test_codes() -> None:
    text = "Der [[a/b|dat]] in {x|within} {y|gen} [der Dienst](short:service)^[Note] \\* **fett**"
    assert "".join(part for _, part in split(text)) == text
    assert neutral(text).startswith("Der [[a/b]] in {x|within} {y} [der")
    assert counted("[[a|gen]] und [[a|loc]]") == {"[[a]]": 2}
    assert with_cases("[[a]] {y}", "[[a|loc]] {y|gen}") == "[[a|loc]] {y|gen}"
    assert with_cases("[[a]]", "[[a|loc]] [[a|gen]]") == "[[a]]"
    assert with_cases("[[a|abl]]", "[[a|loc]]") == "[[a|abl]]"


@pytest.mark.parametrize(
    ("text", "lang", "foreign"),
    [
        (RUSSIAN["c"], Lang.RU, False),
        (RUSSIAN["c"], Lang.TK, True),
        (TURKMEN["c"], Lang.TK, False),
        (TURKMEN["c"], Lang.RU, True),
        (ENGLISH["c"], Lang.RU, True),
        ("Every decision concerning the service", Lang.TK, True),
        ("Hizmet için başvuru çalışma saatlerinde yapılır", Lang.TK, True),
        ("COVID-19", Lang.TK, False),
        ("ICF Excel", Lang.RU, False),
        ("[[case/a]] {answer}", Lang.RU, False),
    ],
)
def test_foreign_language(text: str, lang: Lang, foreign: bool) -> None:
    assert is_foreign(text, lang) is foreign
