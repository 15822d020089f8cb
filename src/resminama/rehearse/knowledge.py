"""What a procedure knows by itself of the fields of its forms, and its standard of decisions and appeals."""

from __future__ import annotations

from datetime import date

from resminama.lean import dataclass
from resminama.model.access import Access
from resminama.model.act import Titles
from resminama.model.form import FormField, Known
from resminama.model.rehearsal import Rehearsal
from resminama.model.values import Duration, Word
from resminama.outline.content import Name
from resminama.rehearse.course import Walk, Walked
from resminama.rehearse.workdays import Workdays

BIRTH = "person-birth"
"""The field from which an age is counted."""
APPLICANT = Word("the applicant")
"""Who the person of every rehearsal is."""

Given = Word | Titles | Name | Duration | date | bool | int
"""What is filled in: words, an answer by its id, a registered name, a time limit, a day, a tick, an age."""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What is known beside what the case says."""

    walk: Walk
    days: Workdays
    access: Access | None
    """Of the standard: who decides, and how to appeal; None for a procedure without one."""

    def of(self, field: FormField, asked: Walked) -> Given | None:
        """Return what is known of a field at a step; None for what only the case can say."""
        match field.known:
            case Known.PERSON:
                return APPLICANT
            case Known.AGE:
                return age(self.walk.rehearsal, asked.done.date())
            case Known.SERVICE:
                return Name(str(self.walk.sop.service)) if self.walk.sop.service else None
            case Known.PERFORMER:
                return Name(asked.performer) if asked.performer else None
            case Known.DAY:
                return asked.done.date()
            case Known.FIRST_DAY:
                return self.walk.walked[0].begun.date()
            case _:
                return self._of_access(self.access, field, asked) if self.access else None

    def _of_access(self, access: Access, field: FormField, asked: Walked) -> Given | None:
        """Return who decides, or of an appeal its body, last day, answer; its time runs from the step on."""
        appeal = access.appeal
        match field.known:
            case Known.DECIDES:
                return Name(str(access.decision.performer))
            case Known.APPEAL_BODY:
                return Name(str(appeal.to))
            case Known.APPEAL_DEADLINE:
                return self.days.due(asked.done, appeal.file_within).date()
            case Known.APPEAL_ANSWER:
                return appeal.answer_within
            case _:
                return None


def age(rehearsal: Rehearsal, on: date) -> int | None:
    """Return how many full years the person has on a day; None without the day of birth."""
    born = rehearsal.person.get(BIRTH)
    if not isinstance(born, Word):
        return None
    day = date.fromisoformat(born)
    return on.year - day.year - ((on.month, on.day) < (day.month, day.day))
