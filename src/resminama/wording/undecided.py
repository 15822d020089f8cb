"""Answers that decide nothing, though something is written: a doubt, a no, a word of another alphabet."""

from __future__ import annotations

import re

from resminama.lang import Lang

_NO = "no, not, nope, wrong, incorrect, нет, не, неверно, неправильно, ýok, däl, nädogry, ýalňyş"
_DOUBT = """
not sure, unsure, uncertain, unclear, unknown, not known, do not know, don't know, i do not know, i
don't know, maybe, perhaps, possibly, probably, later, open, pending, to be decided, to be set, tbd,
tbc, todo, n/a, none, to check, не уверен, не уверена, не знаю, не знаем, неизвестно, неясно, не
ясно, не решено, нет ответа, может быть, возможно, наверное, позже, потом, уточнить, уточняется,
проверить, на усмотрение, сомнительно, bilemok, bilmedim, bilmeýärin, bilmeýäris, belli däl, anyk
däl, belki, ähtimal, soňra, soramaly, anyklamaly, ynamym ýok, jogap ýok, karar ýok
"""


def _any(listed: str) -> str:
    return "|".join(re.escape(words.strip()) for words in listed.split(","))


_UNDECIDED = re.compile(rf"(?:{_any(_NO)}|{_any(_DOUBT)})[.!…]*|(?:{_any(_NO)})\s*[,;:–—-].*", re.IGNORECASE)
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
    if not re.search(r"\w", words) or "?" in words or _UNDECIDED.fullmatch(words.replace("’", "'")):
        return f"«{words}» decides nothing"
    russian = lang is Lang.RU
    if bool(_CYRILLIC.search(words)) is not russian and bool(_CYRILLIC.search(choice)) is russian:
        return f"«{words}» is not written in {_SCRIPTS[lang]} letters"
    return ""
