"""Turkmen cases: the 216 forms of the nouns of references, and what authors will ask for."""

from __future__ import annotations

import pytest

from resminama.lang import Case
from resminama.language.turkmen.declension import decline, plural, possess
from resminama.language.values import row

BARE = (Case.GEN, Case.DAT, Case.ACC, Case.LOC, Case.ABL)
POSSESSED = (Case.NOM, *BARE)

# noun: its bare forms; its forms possessed by a third person; plural, and possessed plural in the locative
PARADIGMS = {
    "madda": ("maddanyň madda maddany maddada maddadan",
              "maddasy maddasynyň maddasyna maddasyny maddasynda maddasyndan", "maddalar maddalarynda"),
    "bölek": ("bölegiň bölege bölegi bölekde bölekden",
              "bölegi böleginiň bölegine bölegini böleginde böleginden", "bölekler böleklerinde"),
    "bent": ("bendiň bende bendi bentde bentden",
             "bendi bendiniň bendine bendini bendinde bendinden", "bentler bentlerinde"),
    "bap": ("babyň baba baby bapda bapdan",
            "baby babynyň babyna babyny babynda babyndan", "baplar baplarynda"),
    "bölüm": ("bölümiň bölüme bölümi bölümde bölümden",
              "bölümi bölüminiň bölümine bölümini bölüminde bölüminden", "bölümler bölümlerinde"),
    "goşundy": ("goşundynyň goşunda goşundyny goşundyda goşundydan",
                "goşundysy goşundysynyň goşundysyna goşundysyny goşundysynda goşundysyndan",
                "goşundylar goşundylarynda"),
    "tesim": ("tesimiň tesime tesimi tesimde tesimden",
              "tesimi tesiminiň tesimine tesimini tesiminde tesiminden", "tesimler tesimlerinde"),
    "abzas": ("abzasyň abzasa abzasy abzasda abzasdan",
              "abzasy abzasynyň abzasyna abzasyny abzasynda abzasyndan", "abzaslar abzaslarynda"),
    "kiçi bent": ("kiçi~bendiň kiçi~bende kiçi~bendi kiçi~bentde kiçi~bentden",
                  "kiçi~bendi kiçi~bendiniň kiçi~bendine kiçi~bendini kiçi~bendinde kiçi~bendinden",
                  "kiçi~bentler kiçi~bentlerinde"),
    "Kanun": ("Kanunyň Kanuna Kanuny Kanunda Kanundan",
              "Kanuny Kanunynyň Kanunyna Kanunyny Kanunynda Kanunyndan", "Kanunlar Kanunlarynda"),
    "Düzgünnama": ("Düzgünnamanyň Düzgünnama Düzgünnamany Düzgünnamada Düzgünnamadan",
                   "Düzgünnamasy Düzgünnamasynyň Düzgünnamasyna Düzgünnamasyny Düzgünnamasynda "
                   "Düzgünnamasyndan", "Düzgünnamalar Düzgünnamalarynda"),
    "kodeks": ("kodeksiň kodekse kodeksi kodeksde kodeksden",
               "kodeksi kodeksiniň kodeksine kodeksini kodeksinde kodeksinden", "kodeksler kodekslerinde"),
    "tertip": ("tertibiň tertibe tertibi tertipde tertipden",
               "tertibi tertibiniň tertibine tertibini tertibinde tertibinden", "tertipler tertiplerinde"),
    "gözükdiriji": ("gözükdirijiniň gözükdirijä gözükdirijini gözükdirijide gözükdirijiden",
                    "gözükdirijisi gözükdirijisiniň gözükdirijisine gözükdirijisini gözükdirijisinde "
                    "gözükdirijisinden", "gözükdirijiler gözükdirijilerinde"),
    "buýruk": ("buýrugyň buýruga buýrugy buýrukda buýrukdan",
               "buýrugy buýrugynyň buýrugyna buýrugyny buýrugynda buýrugyndan", "buýruklar buýruklarynda"),
    "karar": ("kararyň karara karary kararda karardan",
              "karary kararynyň kararyna kararyny kararynda kararyndan", "kararlar kararlarynda"),
    "Konwensiýa": ("Konwensiýanyň Konwensiýa Konwensiýany Konwensiýada Konwensiýadan",
                   "Konwensiýasy Konwensiýasynyň Konwensiýasyna Konwensiýasyny Konwensiýasynda "
                   "Konwensiýasyndan", "Konwensiýalar Konwensiýalarynda"),
    "bellik": ("belligiň bellige belligi bellikde bellikden",
               "belligi belliginiň belligine belligini belliginde belliginden", "bellikler belliklerinde"),
}  # fmt: skip


def forms(text: str) -> list[str]:
    """Return the forms of a row; ``~`` ties a phrase."""
    return [form.replace("~", " ") for form in text.split()]


@pytest.mark.parametrize("noun", PARADIGMS)
def test_bare_forms(noun: str) -> None:
    assert [decline(noun, case) for case in BARE] == forms(PARADIGMS[noun][0])


@pytest.mark.parametrize("noun", PARADIGMS)
def test_possessed_forms(noun: str) -> None:
    head = possess(noun)

    assert [decline(head, case, possessed=True) for case in POSSESSED] == forms(PARADIGMS[noun][1])


@pytest.mark.parametrize("noun", PARADIGMS)
def test_plural_forms(noun: str) -> None:
    several = plural(noun)

    assert [several, decline(possess(several), Case.LOC, possessed=True)] == forms(PARADIGMS[noun][2])


def test_the_head_of_an_izafet_takes_the_case() -> None:
    cases = (Case.ACC, Case.GEN, Case.DAT, Case.LOC, Case.ABL)

    service = [decline("durmuş hyzmaty", case, possessed=True).removeprefix("durmuş ") for case in cases]

    assert service == row("hyzmatyny hyzmatynyň hyzmatyna hyzmatynda hyzmatyndan")


@pytest.mark.parametrize(
    ("phrase", "case", "declined"),
    [
        ("şahsy kömekçi gullugy", Case.GEN, "şahsy kömekçi gullugynyň"),
        ("durmuş işgäri", Case.DAT, "durmuş işgärine"),
        ("wezipe sanawy", Case.ACC, "wezipe sanawyny"),
        ("iş güni", Case.GEN, "iş gününiň"),
        ("iş güni", Case.ABL, "iş gününden"),
        ("ministriň orunbasary", Case.DAT, "ministriň orunbasaryna"),
        ("kyn durmuş ýagdaýy", Case.LOC, "kyn durmuş ýagdaýynda"),
        ("Zähmet we ilaty durmuş taýdan goramak ministrligi", Case.ABL,
         "Zähmet we ilaty durmuş taýdan goramak ministrliginden"),
        ("ulgamyň orny", Case.ACC, "ulgamyň ornuny"),
    ],
)  # fmt: skip
def test_possessed_phrase(phrase: str, case: Case, declined: str) -> None:
    assert decline(phrase, case, possessed=True) == declined


@pytest.mark.parametrize(
    ("noun", "case", "declined"),
    [
        ("çäre", Case.GEN, "çäräniň"), ("çäre", Case.DAT, "çärä"), ("çäre", Case.ACC, "çäräni"),
        ("çäre", Case.LOC, "çärede"), ("hususyýetçi", Case.DAT, "hususyýetçä"),
        ("ýurt", Case.GEN, "ýurduň"), ("hyzmat", Case.GEN, "hyzmatyň"), ("raýat", Case.DAT, "raýata"),
        ("maksat", Case.ACC, "maksady"), ("ugur", Case.DAT, "ugra"), ("nesil", Case.ACC, "nesli"),
        ("hünärmen", Case.GEN, "hünärmeniň"), ("ýüz", Case.GEN, "ýüzüň"), ("tarap", Case.GEN, "tarapyň"),
        ("hukuk", Case.DAT, "hukuga"), ("ministr", Case.GEN, "ministriň"),
    ],
)  # fmt: skip
def test_bare_noun(noun: str, case: Case, declined: str) -> None:
    assert decline(noun, case) == declined


def test_possessive_of_vowel_and_consonant_stems() -> None:
    heads = [possess(noun) for noun in ("çäre", "gulluk", "döwlet", "orun", "işgär")]

    assert heads == row("çäresi gullugy döwleti orny işgäri")


@pytest.mark.parametrize("case", [Case.INS, Case.PREP])
def test_turkmen_has_no_russian_case(case: Case) -> None:
    for word, possessed in (("madda", False), ("bent", False), ("hyzmaty", True)):
        with pytest.raises(ValueError, match="no case"):
            decline(word, case, possessed)
