"""What there is to check: each task is some checks and the world they are shown, told by a name.

Many checks look at one document at a time, some with the terms of the glossary or with all sources beside it,
most others at all sources but not at their translations. They are shown a world that holds nothing else, so
that what they find stays true as long as that does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from hashlib import sha256

from resminama.check.parts import TRANSLATIONS, Parts, languages
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
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.model.act import Act
from resminama.model.concept import Concept
from resminama.model.corpus import Corpus
from resminama.states.ledger import PATH as LEDGER


@dataclass(frozen=True, slots=True)
class Task:
    """Checks, and what they are shown."""

    name: str
    """A digest of all that is shown, and of which checks they are."""
    checks: tuple[Check, ...]
    shown: Callable[[Parts], World]
    files: tuple[str, ...] = ()
    """The files that suffice, with the vocabulary; none where it takes the whole corpus."""
    lang: Lang | None = None
    """The language that is looked at, if it is one."""

    def found(self, parts: Parts) -> list[Finding]:
        """Return what the checks find."""
        world = self.shown(parts)
        return [one for check in self.checks for one in check(world)]


def tasks(parts: Parts) -> Iterator[Task]:
    """Yield all that there is to check."""
    digests = {path: file.digest for path, file in parts.corpus.files.items()}
    sources = _digest(digest for path, digest in digests.items() if not path.startswith(TRANSLATIONS))
    vocabulary = _digest(digests[path] for path in vocabulary_of(parts.corpus))
    for paths in parts.paths:
        own = _digest(digests[path] for path in paths)
        yield _task(("document", own), OF_DOCUMENTS, partial(Parts.world, paths=paths), paths)
        states = partial(Parts.world, paths=paths, states=True)
        yield _task(("states", own, digests.get(LEDGER, "")), OF_STATES, states)
        yield _task(("among", own, sources), OF_REFERENCES, partial(Parts.among_all, paths=paths))
        yield from _said(paths, digests, vocabulary)
    yield _task(("sources", sources), OF_SOURCES, Parts.untranslated)
    yield _task(("all", *digests.values()), OF_EVERYTHING, Parts.whole)


def vocabulary_of(corpus: Corpus) -> Iterator[str]:
    """Yield the files whose words are terms, or titles that hold none."""
    return (path for path, root in corpus.roots.items() if isinstance(root, (Concept, Act)))


def _said(paths: tuple[str, ...], digests: dict[str, str], vocabulary: str) -> Iterator[Task]:
    """Yield what there is to check of a document in each language."""
    for lang, files, beside in languages(paths):
        together = (*beside, *files)
        said = _digest(digests[path] for path in together)
        shown = partial(Parts.world, paths=together, part=files)
        yield _task(("said", said), OF_LANGUAGES, shown, together, lang)
        in_terms = partial(Parts.world, paths=together, part=files, terms=True)
        yield _task(("terms", said, vocabulary), OF_TERMS, in_terms, together, lang)


def _task(
    told: Iterable[str],
    checks: tuple[Check, ...],
    shown: Callable[[Parts], World],
    files: tuple[str, ...] = (),
    lang: Lang | None = None,
) -> Task:
    return Task(_digest(told), checks, shown, files, lang)


def _digest(parts: Iterable[str]) -> str:
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
