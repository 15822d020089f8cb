"""The forms that terms take, by language: what is a form and what only looks like one."""

from __future__ import annotations

import pytest

from resminama.lang import Lang

from .glossaries import concept, found, small

FORMS = {
    Lang.TK: {
        "madda": "madda maddanyň maddany maddada maddadan maddasy maddasynyň maddasyna maddasynda "
        "maddasyndaky maddalar maddalaryň maddalarynda maddadyr maddamyz",
        "bölek": "bölek bölegiň bölege bölegi bölekde bölekden böleginiň bölegine böleginde bölekler "
        "böleklerinde",
        "bent": "bendiň bende bendi bentde bentden bendiniň bendinde bentler bentlerinde",
        "bap": "babyň baba baby bapda bapdan babynyň baplar baplarynda",
        "goşundy": "goşundynyň goşunda goşundyny goşundyda goşundysy goşundysyna goşundylarynda",
        "çäre": "çäräniň çäräni çärä çärede çäreden çäresi çäresini çäreler çärelerini çärelerdir",
        "orun": "orny ornunyň ornunda orunda orunlar orunlary",
        "gün": "güni gününiň gününde günüň günde günler günlerinde",
        "borçlar": "borç borjy borjuny borçlary borçlaryny",
        "hossar": "hossaryň hossary hossarym hossarymyz hossaryňyzyň hossarlarymyzda hossarydyr",
        "hukuk": "hukugy hukugyny hukuklary hukuklarynyň hukukdyr hukugydygy",
        "ugratmak": "ugratmagyň ugratmagy ugratmaga ugradylan ugradylýar ugradan ugradyp ugratmaly ugradyldy",
        "goramak": "goramagy goramaga goralýan goralan gorap goraýar goraldy goralmagyny",
        "BMGÖM": "BMGÖM-niň BMGÖM-de BMGÖM",
    },
    Lang.RU: {
        "закон": "закон закона законом законы законов законами ЗАКОНАМИ",
        "ребенок": "ребёнок ребенка дети детей детьми детям",
        "лицо": "лица лиц лицам лице",
        "хякимлик": "хякимлика хякимликом хякимлики хякимликов",
        "согласовано": "согласовано согласован согласованная согласованного согласованы",
        "несовершеннолетний": "несовершеннолетнего несовершеннолетних несовершеннолетнему",
    },
    Lang.EN: {
        "duties": "duty duties Duty's",
        "person": "person persons people person's persons' people’s",
        "child": "children children's child",
        "organisation": "organization organisations organizations",
        "centre": "center centres centers",
        "responsibility": "responsibilities",
        "illness": "illness illnesses",
    },
}
OTHERS = {
    Lang.TK: {
        "kanun": "kanunçylyk kanunçylygyň kanunlaşdyrmak",
        "hossar": "hossarlyk hossarlygyň hossarsyz",
        "bap": "babatda babat bapbap",
        "hasap": "hasabat hasabaty",
        "raýat": "raýatlyk raýatlygyna",
        "gurama": "guramaçylyk guramak",
        "standart": "standartlaşdyrmak",
        "BMGÖM": "bmgöm",
    },
    Lang.RU: {
        "право": "правый правая правило правами-то правительство",
        "план": "планирование плановый планета",
    },
    Lang.EN: {"law": "lawful lawyer by-law", "part": "party partly", "care": "career careful"},
}


@pytest.mark.parametrize(
    ("lang", "term", "form"),
    [
        (lang, term, form)
        for lang, terms in FORMS.items()
        for term, forms in terms.items()
        for form in forms.split()
    ],
)
def test_a_form_is_found(lang: Lang, term: str, form: str) -> None:
    assert len(found(small(lang, concept("a", lang, term)), form)) == 1


@pytest.mark.parametrize(
    ("lang", "term", "other"),
    [
        (lang, term, word)
        for lang, terms in OTHERS.items()
        for term, words in terms.items()
        for word in words.split()
    ],
)
def test_another_word_is_not(lang: Lang, term: str, other: str) -> None:
    hits = found(small(lang, concept("a", lang, term)), other)
    assert hits == [] or (other, hits) == ("правами-то", ["правами"])


@pytest.mark.parametrize(
    ("lang", "term", "text"),
    [
        (Lang.TK, "durmuş hyzmaty", "durmuş hyzmatlarynyň"),
        (Lang.TK, "durmuş hyzmatlaryny peýdalanyjy", "durmuş hyzmatlaryny peýdalanyjylara"),
        (Lang.TK, "kyn durmuş ýagdaýy", "kyn durmuş ýagdaýyndaky"),
        (Lang.TK, "iş güni", "iş gününiň"),
        (Lang.TK, "şahsy zerurlyklara baha bermek", "şahsy zerurlyklaryna baha bermegiň"),
        (Lang.TK, "şahsy zerurlyklara baha bermek", "şahsy zerurlyklara baha berilmegi"),
        (Lang.TK, "döwlet belligine almak", "döwlet belligine alnan"),
        (Lang.TK, "ata-ene", "ata-eneleriniň"),
        (Lang.RU, "лицо с инвалидностью", "лицам с инвалидностью"),
        (Lang.RU, "ребенок-сирота", "детей-сирот"),
        (Lang.RU, "социально-правовые услуги", "социально-правовых услуг"),
        (Lang.RU, "наилучшие интересы ребенка", "в наилучших интересах ребенка"),
        (Lang.RU, "признанный нуждающимся", "признанных нуждающимися"),
        (Lang.RU, "в соответствии с", "в соответствии со"),
        (Lang.EN, "person with disability", "people with disabilities"),
        (Lang.EN, "best interests of the child", "the best interests of a child"),
        (Lang.EN, "Women's Union", "the Women’s Union"),
    ],
)
def test_a_longer_term_is_found_with_all_members_inflected(lang: Lang, term: str, text: str) -> None:
    assert len(found(small(lang, concept("a", lang, term)), text)) == 1


def test_verbs_of_english_terms_are_inflected() -> None:
    repeal = concept("repeal", Lang.EN, "declare no longer in force", kind="verb")
    text = "declared no longer in force, declaring no longer in force"
    assert len(found(small(Lang.EN, repeal), text)) == 2
