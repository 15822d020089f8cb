"""Answers that decide nothing, though something is written: a doubt, a no, a word of another alphabet."""

from __future__ import annotations

import re

from resminama.lang import Lang

_NO = """
no, not, nope, wrong, incorrect, нет, не, неверно, неправильно, не так, не подходит, не согласен, не
согласна, не согласны, ýok, däl, nädogry, ýalňyş, dogry däl, beýle däl, laýyk däl, razy däl
"""
_IGNORANCE = """
not sure, unsure, do not know, don't know, cannot say, can't say, no idea, no opinion, no answer, не
знаю, не знаем, не уверен, не уверена, не уверены, затрудняюсь, затрудняемся, затрудняюсь ответить,
затрудняемся ответить, не могу сказать, не можем сказать, не могу ответить, не можем ответить,
сомневаюсь, сомневаемся, есть сомнения, нет ответа, без ответа, не нашел, не нашла, не нашли, bilemok,
bilemzok, bilmedim, bilmedik, bilmeýän, bilmeýärin, bilmeýäris, aýdyp bilmeýärin, aýdyp bilmeýäris,
aýdyp bilemok, jogap berip bilmeýärin, jogap berip bilmeýäris, jogap bermek kyn, ynamym ýok, ynamymyz
ýok, ynamly däl, şübhelenýärin, şübhelenýäris, şübhäm bar, tapmadym, tapmadyk, jogap ýok, karar ýok,
çözgüt ýok, pikirim ýok
"""
_DOUBT = """
uncertain, unclear, unknown, not known, not decided, undecided, maybe, perhaps, possibly, probably,
later, open, pending, under discussion, to be decided, to be set, to be checked, to be clarified, to be
confirmed, to be discussed, tbd, tbc, todo, n/a, none, to check, as above, see above, same, ditto,
неизвестно, не известно, неясно, не ясно, неточно, не точно, не решено, не решили, не определено, не
определились, не установлено, может быть, возможно, вероятно, наверное, видимо, по-видимому, скорее
всего, позже, потом, вопрос открыт, открытый вопрос, под вопросом, спорно, сомнительно, уточнить,
уточним, уточняется, нужно уточнить, надо уточнить, необходимо уточнить, требует уточнения, требуется
уточнение, проверить, проверим, нужно проверить, надо проверить, обсудить, нужно обсудить, надо
обсудить, подумать, подумаем, спросить, спросим, согласовать, на согласовании, на рассмотрении, на
усмотрение, как выше, см. выше, смотри выше, то же, то же самое, näbelli, belli däl, anyk däl, takyk
däl, belki, ähtimal, mümkin, megerem, bolup biler, soň, soňra, soňrak, şübheli, jedelli, çözülmedi,
çözülmedik, çözülmeli, kesgitlenmedi, kesgitlenmedik, kesgitlenmeli, anyklamaly, anyklanmaly,
anyklaşdyrmaly, anyklanylýar, takyklamaly, takyklanmaly, takyklaşdyrmaly, takyklanylýar, barlamaly,
barlanmaly, soramaly, soralmaly, maslahatlaşmaly, geňeşmeli, ylalaşmaly, ylalaşylmaly, pikirlenmeli,
oýlanmaly, garalýar, seredilýär, ýokarda seret, ýokardaky ýaly, ýokarky ýaly, şonuň ýaly
"""
_BEFORE = "i, we, я, мы, пока, еще, точно, men, biz, häzir, häzirlikçe, entek, heniz, anyk, takyk"


def _any(listed: str) -> str:
    return "|".join(re.escape(" ".join(words.split())) for words in listed.split(","))


_UNDECIDED = re.compile(
    rf"(?:(?:{_any(_BEFORE)}) )*"
    rf"(?:(?:{_any(_NO)}|{_any(_IGNORANCE)}|{_any(_DOUBT)})[.!…]*"
    rf"|(?:{_any(_NO)}|{_any(_IGNORANCE)})\s*[.,;:–—-].*)",  # whatever follows: it gives no wording
    re.IGNORECASE,
)
_CYRILLIC = re.compile(r"[Ѐ-ӿ]")
_SCRIPTS = {Lang.RU: "Russian", Lang.TK: "Turkmen"}


def undecided(words: str, choice: str, lang: Lang) -> str:
    """Return why ``words`` cannot stand in the place of ``choice`` in ``lang``; nothing if they can.

    Args:
        words: what a person wrote, neither empty nor a yes.
        choice: the wording that was asked about.
        lang: its language.
    """
    if words.casefold() == choice.casefold():
        return ""  # the answer “no” may be asked about, too
    if not re.search(r"\w", words) or "?" in words or _UNDECIDED.fullmatch(_plain(words)):
        return f"«{words}» decides nothing"
    russian = lang is Lang.RU
    if bool(_CYRILLIC.search(words)) is not russian and bool(_CYRILLIC.search(choice)) is russian:
        return f"«{words}» is not written in {_SCRIPTS[lang]} letters"
    return ""


def _plain(words: str) -> str:
    """Return ``words`` with the apostrophe and the е that the lists are written with."""
    return words.translate(str.maketrans("’ёЁ", "'еЕ"))
