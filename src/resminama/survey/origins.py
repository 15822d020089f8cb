"""Where a norm or a figure was read, in the language of a report."""

from __future__ import annotations

import re

from resminama.lang import Lang
from resminama.outline.content import Nth
from resminama.survey.teller import Teller

_SEED = re.compile(r"seed (\d{3})(?:, (.*))?")
_NAME = re.compile(r"seed (\d{3})")
_PARTS = re.compile(r",? and (?=seed )")
_REMARK = re.compile(r" \(([^()]*)\)$|[:;] .*$")
_INDICATOR = re.compile(r"(?:.* )?indicators? ([\d.]+)(?: and ([\d.]+))?")
_ORDER = re.compile(r"order 45-Ö of 15 April 2020 of the Minister [^,]*, operative point (\d+)")
_ACT = re.compile(r"([a-z][a-z0-9-]+(?:/[a-z0-9/-]+)?)(?: (\([^()]*\)))?")
_PLACES = (
    (re.compile(r"section ([IVX]+(?:\.\d+)?)"), "section"),
    (re.compile(r"Annex (\d+)"), "annex"),
    (re.compile(r"question (\d+)"), "question"),
    (re.compile(r"cover page()"), "cover"),
    (re.compile(r"Component (\d+)"), "component"),
    (re.compile(r"Results framework()"), "framework"),
    (re.compile(r"Executive summary()"), "summary"),
    (re.compile(r"table of needs()"), "needs"),
    (re.compile(r"table of age groups()"), "ages"),
)


def read_in(source: str, teller: Teller) -> str:
    """Return where something was read: ``seed 003, table of needs`` as people name it.

    A heading of an English text is quoted in English. What the drafters remark in brackets is English, too,
    and stays in the English report. An act is given by its id: ``law-guardianship (opening)``.
    """
    if (match := _ACT.fullmatch(source)) and (act := teller.act(match[1])):
        return f"{act} {match[2]}" if teller.lang is Lang.EN and match[2] else act
    if teller.lang is Lang.EN:
        return _NAME.sub(lambda match: teller.say(f"source.seed-{match[1]}"), source)
    if match := _ORDER.fullmatch(source):
        return teller.say("survey.order-45", point=Nth(int(match[1])))
    parts = [_SEED.fullmatch(part) for part in _PARTS.split(source)]
    if None in parts:
        return source
    return "; ".join(_seed(match[1], match[2] or "", teller) for match in parts if match)


def _seed(number: str, place: str, teller: Teller) -> str:
    named = teller.say(f"source.seed-{number}")
    remark = _REMARK.search(place)
    told = [_place(_REMARK.sub("", place), teller)] if place else []
    if remark and remark[1] and (indicator := _INDICATOR.fullmatch(remark[1])):
        told += [teller.say("survey.read-indicator", number=n) for n in indicator.groups() if n]
    return ", ".join([named, *told])


def _place(place: str, teller: Teller) -> str:
    """Return a part of a published text."""
    for pattern, key in _PLACES:
        if match := pattern.fullmatch(place):
            number = Nth(int(match[1])) if match[1].isdecimal() else match[1]
            return teller.say(f"survey.read-{key}", number=number)
    return f"«{place}»"
