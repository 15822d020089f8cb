"""What the checks find; of a document that has not changed, what they found in it before.

Many checks look at one document at a time, some with the terms of the glossary or with all sources beside it,
most others at all sources but not at their translations. They are shown a world that holds nothing else, so
that their findings stay true as long as that does. What the few others find stays true as long as nothing
changes at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, MutableMapping, Sequence
from functools import partial
from hashlib import sha256

from resminama.check.parts import TRANSLATIONS, Parts, languages, untranslated
from resminama.check.scopes import (
    OF_DOCUMENTS,
    OF_EVERYTHING,
    OF_LANGUAGES,
    OF_REFERENCES,
    OF_SOURCES,
    OF_STATES,
    OF_TERMS,
)
from resminama.check.world import Check, World
from resminama.findings import Finding
from resminama.load.pickled import packed, unpacked
from resminama.model.act import Act
from resminama.model.concept import Concept
from resminama.model.corpus import Corpus
from resminama.states.ledger import PATH as LEDGER

_LEAD = "findings/"


def findings(world: World) -> list[Finding]:
    """Return what all checks find; ``world.known`` is asked first and afterwards holds what was found."""
    digests = {path: file.digest for path, file in world.corpus.files.items()}
    vocabulary = _digest(digests[path] for path in _vocabulary(world.corpus))
    sources = _digest(digest for path, digest in digests.items() if not path.startswith(TRANSLATIONS))
    states = digests.get(LEDGER, "")
    kept, parts, found = _Kept(world.known), Parts(world), list[Finding]()
    for paths in parts.paths:
        own = _digest(digests[path] for path in paths)
        shown = partial(parts.world, paths)
        found += kept.found(("document", own), OF_DOCUMENTS, shown)
        found += kept.found(("states", own, states), OF_STATES, partial(shown, states=True))
        found += kept.found(("among", own, sources), OF_REFERENCES, partial(parts.among_all, paths))
        for files, beside in languages(paths):
            said = _digest(digests[path] for path in (*beside, *files))
            shown = partial(parts.world, (*beside, *files), part=files)
            found += kept.found(("said", said), OF_LANGUAGES, shown)
            found += kept.found(("terms", said, vocabulary), OF_TERMS, partial(shown, terms=True))
    found += kept.found(("sources", sources), OF_SOURCES, partial(untranslated, world))
    found += kept.found(("all", *digests.values()), OF_EVERYTHING, lambda: world)
    kept.forget_others()
    return found


class _Kept:
    """What checks found, by a digest of what they were shown."""

    def __init__(self, known: MutableMapping[str, bytes]) -> None:
        self._known, self._used = known, set[str]()

    def found(
        self, shown: Iterable[str], checks: Sequence[Check], world: Callable[[], World]
    ) -> list[Finding]:
        """Return what ``checks`` find in a world that ``shown`` tells; what is known is not sought again."""
        name = f"{_LEAD}{_digest(shown)}"
        self._used.add(name)
        found = _read(self._known.get(name))
        if found is None:
            seen = world()
            found = [one for check in checks for one in check(seen)]
            self._known[name] = packed(found)
        return found

    def forget_others(self) -> None:
        """Drop what was not asked for."""
        for name in {name for name in self._known if name.startswith(_LEAD)} - self._used:
            del self._known[name]


def _vocabulary(corpus: Corpus) -> Iterator[str]:
    """Yield the files whose words are terms, or titles that hold none."""
    return (path for path, root in corpus.roots.items() if isinstance(root, (Concept, Act)))


def _digest(parts: Iterable[str]) -> str:
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _read(data: bytes | None) -> list[Finding] | None:
    """Return the findings that were kept; None where there are none or they are damaged."""
    found = unpacked(data) if data else None
    return found if isinstance(found, list) and all(isinstance(one, Finding) for one in found) else None
