"""A small workspace: one clause in three languages, changed as authors and tools change it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from resminama.lang import Lang
from resminama.load.corpus import load
from resminama.translate.catalogue import parsed, written
from resminama.translate.desk import Desk
from resminama.translate.marking import Person
from resminama.translate.update import bring_up_to_date

REVIEWER = Person("BN", "2026-01-05")
ENGLISH = {
    "a": "The unit keeps records for 5 years.",
    "b": "The unit answers as [[./a]] says, within {answer}.",
    "c": "A person with disability may appeal.",
}
RUSSIAN = {
    "a": "Служба хранит документы 5 лет.",
    "b": "Служба отвечает, как указано в [[./a|prep]], {answer|within}.",
    "c": "Лицо с инвалидностью вправе обжаловать решение.",
}
TURKMEN = {
    "a": "Gulluk resminamalary 5 ýyllap saklaýar.",
    "b": "Gulluk [[./a|loc]] görkezilişi ýaly, {answer|within} jogap berýär.",
    "c": "Maýyplygy bolan adam şikaýat edip biler.",
}
CONCEPT = """schema: concept/1
id: person-with-disability
domain: disability
definition: Person with a long-term impairment.
terms:
  en:
    preferred: person with disability
    rejected: [disabled person]
  ru:
    preferred: лицо с инвалидностью
    admitted: [человек с инвалидностью]
    rejected: [инвалид]
  tk:
    preferred: maýyplygy bolan adam
    rejected: [maýyp]
"""


def clause(points: Mapping[str, str], name: str = "case") -> bytes:
    """Return the source of a clause with ``points``."""
    lines = ["schema: clause/1", f"id: {name}", "title: Cases", "points:"]
    for key, text in points.items():
        lines += [f"  - id: {key}", f"    text: >-\n      {text}"]
    return ("\n".join(lines) + "\n").encode()


@dataclass
class Workspace:
    """Files, and what people do with them."""

    files: dict[str, bytes] = field(default_factory=dict)

    def desk(self) -> Desk:
        """Read everything anew."""
        return Desk(*load(self.files))

    def save(self, desk: Desk) -> Mapping[str, bytes]:
        """Write back what was changed."""
        changed = desk.changed()
        self.files.update(changed)
        return changed

    def update(self) -> Mapping[str, bytes]:
        """Bring the catalogues up to date; return the files that were written."""
        desk = self.desk()
        bring_up_to_date(desk, {})
        return self.save(desk)

    def author(self, **points: str) -> None:
        """Change English texts; a new key is a new point, in front."""
        kept = {key: text for key, text in ENGLISH.items() if key not in points}
        merged = {key: points.get(key, text) for key, text in ENGLISH.items()}
        new = {key: text for key, text in points.items() if key not in ENGLISH}
        assert len(kept) + len(points) == len(merged) + len(new)
        self.files["specs/clauses/case.yaml"] = clause({**new, **merged})

    def translator(self, lang: Lang, **targets: str) -> None:
        """Change translations by hand, as a PO editor does; unfuzzies what was changed."""
        catalogue = parsed(self.po(lang))
        for entry in catalogue:
            key = str(entry.msgctxt).partition("/")[2]
            if key in targets:
                entry.msgstr = targets[key]
                entry.flags, entry.previous_msgid = [], None
        self.files[f"translations/{lang}/case.po"] = written(catalogue).encode()

    def po(self, lang: Lang) -> str:
        """Return the catalogue as it stands."""
        return self.files[f"translations/{lang}/case.po"].decode()


def translated() -> Workspace:
    """Return the workspace with all three points translated into both languages."""
    space = Workspace({"glossary/person-with-disability.yaml": CONCEPT.encode()})
    space.author()
    space.update()
    space.translator(Lang.RU, **RUSSIAN, title="Случаи")
    space.translator(Lang.TK, **TURKMEN, title="Ýagdaýlar")
    space.update()
    return space
