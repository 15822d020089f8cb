"""One planted change of every kind; what the change set says of each stands in ``golden/``."""

from __future__ import annotations

from compare.small import CLAUSE, FORM, ORDER, SOP, STANDARD, STATUTE, Edit

_NIGHT = "            - (help-night) by night\n"
_TALK = "          - (task-talk) to talk to users\n"
_COUNT = "          - (task-count) to count users\n"
_END = "          - (task-end) to end\n"
_STAFF = "      - id: staff\n"
_NEW = "      - id: new\n        text: |\n          The user may\n          - (new-a) ask\n\n"
_RECORDS = "      - id: records\n        text: The service keeps records for 5 years.\n"
_CLOSING = "  - id: closing\n    title: Closing provisions\n    points:\n"
_ADVICE = "    text: advice\n"
_APPLICATION = "  - form: form-application\n    keep: 5 years\n    source: seed 001\n"
_SIGN = "            text: in sign language\n"
_PLAINLY = "          - id: told-plain\n            text: plainly\n"
_VISIT = "title: Visit\n    performer: post-social-worker"
PLANTED: dict[str, tuple[Edit, ...]] = {
    "word": ((STATUTE, "records for 5 years", "records for 10 years"),),
    "typography": ((STATUTE, "receives help - at", "receives help – at"),),
    "title-of-chapter": ((STATUTE, "title: Closing provisions", "title: Records and liability"),),
    "item-at-the-end": ((STATUTE, _COUNT, _COUNT + _END),),
    "item-out": ((STATUTE, _NIGHT, ""),),
    "point-put-in": ((STATUTE, _STAFF, _NEW + _STAFF),),
    "item-moved": ((STATUTE, _TALK, ""), (STATUTE, _COUNT, _COUNT + _TALK)),
    "point-to-another-chapter": ((STATUTE, _RECORDS, ""), (STATUTE, _CLOSING, _RECORDS + _CLOSING)),
    "chapter-joined": ((STATUTE, _CLOSING, ""),),
    "footnote": ((STATUTE, "^[See the standard of the service.]", "^[See the standards.]^[And the plan.]"),),
    "cell-and-row": ((STANDARD, _ADVICE, "    text: advice and help\n"), (STANDARD, _APPLICATION, "")),
    "clause": ((CLAUSE, "orally or in writing", "orally, in writing or by sign language"),),
    "included-list": ((STANDARD, "lives alone", "lives alone or in distress"),),
    "form-fields": ((FORM, "        kind: text", "        kind: date"), (FORM, _SIGN, _SIGN + _PLAINLY)),
    "annex": ((ORDER, "approves: [standard", "approves: [sop-lonely-older-people, standard"),),
    "step": ((SOP, _VISIT, "title: Go\n    performer: post-supervisor"),),
}
