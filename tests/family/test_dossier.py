"""A dossier says what its orders approve, what they affect and who signs, from the same data."""

from __future__ import annotations

from functools import cache

import pytest

from resminama.compose.document import Materials, compose
from resminama.document.dump import dump
from resminama.lang import Case, Lang
from resminama.world import materials, prepare
from support.sample import sample

SOURCE = b"""schema: dossier/1
id: dossier-one
title: Dossier
orders: [order-personal-assistant]
need: The drafts are needed.
affected:
  - id: old-rules
    act: law-guardianship/art-1
    repealed: true
    text: The article says the same.
amendments: [amendments-social-protection-code]
finance: Nothing is known of the cost.
examined_by: [body-adalat]
"""
HEADINGS = {
    Lang.EN: ("Explanatory note", "List of acts to be amended or repealed"),
    Lang.RU: ("Пояснительная записка", "Перечень актов, подлежащих изменению или признанию утратившими силу"),
    Lang.TK: ("Düşündiriş haty", "Üýtgedilmeli ýa-da güýjüni ýitiren diýlip ykrar edilmeli namalaryň sanawy"),
}
ARTICLE_19 = {
    Lang.EN: "article 19 of the convention",
    Lang.RU: "статья 19 конвенции",
    Lang.TK: "19-njy maddasy",
}
REPEALED = {
    Lang.EN: "To be repealed",
    Lang.RU: "Признать утратившим силу",
    Lang.TK: "Güýjüni ýitiren diýip ykrar etmeli",
}


@cache
def given() -> Materials:
    return materials(prepare(sample() | {"specs/dossiers/dossier-one.yaml": SOURCE}, checked=False))


def lines(lang: Lang) -> list[str]:
    shown = dump(compose("dossier-one", lang, given()).document).replace("\N{NO-BREAK SPACE}", " ")
    return [line.strip() for line in shown.splitlines()]


@pytest.mark.parametrize("lang", Lang)
def test_it_has_its_parts_in_every_language(lang: Lang) -> None:
    said = "\n".join(lines(lang))
    assert all(heading in said for heading in HEADINGS[lang])
    assert REPEALED[lang] in said


@pytest.mark.parametrize("lang", Lang)
def test_every_act_of_the_orders_is_named_with_what_it_rests_on(lang: Lang) -> None:
    said = "\n".join(lines(lang)).lower()
    for act in given().corpus.orders["order-personal-assistant"].approves:
        assert given().titles[str(act), lang][Case.NOM].replace("\N{NO-BREAK SPACE}", " ").lower() in said
    assert ARTICLE_19[lang] in said


def test_every_proposal_for_an_act_of_others_is_a_row() -> None:
    proposals = given().corpus.amendments["amendments-social-protection-code"].units
    amended = [line for line in lines(Lang.EN) if "To be amended" in line]
    assert len(amended) == len(proposals)


def test_who_issues_agrees_and_examines_signs_once() -> None:
    said = lines(Lang.EN)
    order = given().corpus.orders["order-personal-assistant"]
    for body in {*order.issued_by, *order.agreed_with, "body-adalat"}:
        name = str(given().corpus.bodies[str(body)].name.en)
        after = said[said.index(next(line for line in said if "Agreement sheet" in line)) :]
        assert sum(name in line for line in after) == 1, name
