"""Whom a standard means, worded from age, sex and disability."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from resminama.model.corpus import Corpus
from resminama.model.persons import Age, Disability, Persons, Sex
from resminama.model.record import Join
from resminama.model.standard import Standard, TargetGroup
from resminama.model.text import Text
from resminama.model.values import Word, whole
from resminama.outline.content import Number, Phrase, Value

CHILDHOOD_ENDS = 18
"""Years: a child is every human being below that age (Convention on the Rights of the Child, article 1)."""
_Kind = TypeVar("_Kind", Sex, Disability)


def years(end: Word | None, corpus: Corpus) -> int | None:
    """Return one end of a span of age in full years; None for an end that is open, or that nothing gives."""
    if end is None:
        return None
    figure = corpus.figures.get(str(end))
    given = figure.value if figure else end
    return None if given is None else whole(given)


def age(span: Age | None, corpus: Corpus, lead: str = "age", **values: Value) -> Phrase | None:
    """Return the phrase ``persons.LEAD-…`` on a span of age; None where no end of it is known."""
    ends = {"min": years(span.min, corpus), "under": years(span.under, corpus)} if span else {}
    known: dict[str, Value] = {key: Number(str(end)) for key, end in ends.items() if end is not None}
    return Phrase(f"persons.{lead}-{'-'.join(known)}", {**values, **known}) if known else None


def admitted(standard: Standard) -> Persons:
    """Return whom the conditions of eligibility admit, as far as they are typed.

    Conditions of which any one is enough narrow nothing, nor do several that say different things.
    """
    conditions = standard.users.eligibility
    items: tuple[Persons, ...] = conditions.items if conditions.join is Join.ALL else ()
    return Persons(
        age=next((item.age for item in items if item.age), None),
        sex=_only((item.sex for item in items), Sex.ANY),
        disability=_only((item.disability for item in items), Disability.ANY),
    )


def _only(answers: Iterable[_Kind], open_: _Kind) -> _Kind:
    given = {answer for answer in answers if answer is not open_}
    return given.pop() if len(given) == 1 else open_


def who(persons: Persons, corpus: Corpus) -> Phrase | None:
    """Return persons in words: "women aged 18 or over"; None where everyone is meant."""
    if (persons.age, persons.sex, persons.disability) == (None, Sex.ANY, Disability.ANY):
        return None
    end = years(persons.age.under, corpus) if persons.age else None
    young = end is not None and end <= CHILDHOOD_ENDS
    said = Phrase(f"persons.{'children' if young else 'people'}.{persons.sex}")
    if persons.disability is Disability.WITH:
        said = Phrase("persons.with-disability", {"who": said})
    return age(persons.age, corpus, "aged", who=said) or said


def group(one: TargetGroup, standard: Standard, corpus: Corpus) -> Value:
    """Return what a standard says of a group: its words, and its age where they leave it open."""
    said = age(one.age, corpus) if _adds(one, standard) else None
    return Phrase("standard.group", {"text": one.text, "age": said}) if said else one.text


def _adds(one: TargetGroup, standard: Standard) -> bool:
    """Tell whether the age of a group is said neither in its words nor by the conditions of eligibility."""
    ends = [end for end in (one.age and one.age.min, one.age and one.age.under) if end]
    texts = (one.text, *(item.text for item in standard.users.eligibility.items))
    return not all(any(_names(text, end) for text in texts) for end in ends)


def _names(text: Text, end: Word) -> bool:
    return f"{{{end}}}" in text.raw or str(end) in text.raw.split()
