"""A printed instrument, read again and applied to the old text, gives the new text."""

from __future__ import annotations

import random
import re

import pytest

from amend.random_acts import Case, Writer
from amend.support import act_document, instrument, unprinted
from resminama.amend.parse import parse
from resminama.amend.printed import printed
from resminama.amend.prove import prove, read
from resminama.document.dump import dump
from resminama.lang import Lang
from resminama.ooxml.text import lines
from resminama.write.docx.writer import write

SEEDS = range(600)
LANGS = (Lang.RU, Lang.TK)


def _case(seed: int, lang: Lang) -> Case:
    writer = Writer(seed, lang)
    case = writer.case()
    while not case.changes:
        case = writer.case()
    return case


@pytest.mark.parametrize("lang", LANGS)
def test_the_instrument_leads_from_the_old_text_to_the_new(lang: Lang) -> None:
    for seed in SEEDS:
        case = _case(seed, lang)
        old, new = (dump(act_document(act, lang)) for act in (case.old, case.new))
        text = dump(instrument(case.changes, lang))
        (act,), faults = parse(printed(text), lang)
        assert not faults, (seed, faults)
        assert unprinted(act.changes) == list(case.changes), seed
        assert read(old) == case.old, seed
        assert prove({"": old}, text, {"": new}, lang) == (), seed


@pytest.mark.parametrize("lang", LANGS)
def test_so_does_the_word_file_of_the_instrument(lang: Lang) -> None:
    for seed in SEEDS[:40]:
        case = _case(seed, lang)
        old, new = (lines(write(act_document(act, lang))) for act in (case.old, case.new))
        text = lines(write(instrument(case.changes, lang)))
        assert prove({"": old}, text, {"": new}, lang) == (), seed


@pytest.mark.parametrize("lang", LANGS)
def test_every_change_counts(lang: Lang) -> None:
    for seed in SEEDS[:60]:
        case = _case(seed, lang)
        if len(case.changes) < 2:
            continue
        old, new = (dump(act_document(act, lang)) for act in (case.old, case.new))
        for left_out in range(len(case.changes)):
            changes = (*case.changes[:left_out], *case.changes[left_out + 1 :])
            assert prove({"": old}, dump(instrument(changes, lang)), {"": new}, lang), (seed, left_out)


@pytest.mark.parametrize("lang", LANGS)
def test_a_damaged_instrument_is_found_out(lang: Lang) -> None:
    draw = random.Random(1)
    for seed in SEEDS[:150]:
        case = _case(seed, lang)
        old, new = (dump(act_document(act, lang)) for act in (case.old, case.new))
        lines_ = dump(instrument(case.changes, lang)).splitlines()
        damaged = _damaged(lines_, draw)
        if damaged is not None:
            assert prove({"": old}, damaged, {"": new}, lang), (seed, damaged)


def _damaged(printed_lines: list[str], draw: random.Random) -> str | None:
    """Return an instrument that lost a quotation mark, or a letter of a word that stands once."""
    places = [n for n, line in enumerate(printed_lines) if n > 1 and re.search(r"[«»]|söz\d+x", line)]
    if not places:
        return None
    place = draw.choice(places)
    found = draw.choice(list(re.finditer(r"[«»]|söz(?=\d+x)", printed_lines[place])))
    line = printed_lines[place]
    printed_lines[place] = line[: found.start()] + line[found.start() + 1 :]
    return "".join(f"{line}\n" for line in printed_lines)
