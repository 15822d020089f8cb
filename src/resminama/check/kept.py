"""What the checks find; of a document that has not changed, what they found in it before.

Most checks look at one document at a time, some with the terms of the glossary beside it. They are shown a
world that holds nothing else, so that their findings stay true as long as those files do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256

from resminama.check.every import CHECKS
from resminama.check.parts import Parts
from resminama.check.scopes import OF_DOCUMENTS, OF_TERMS
from resminama.check.world import World
from resminama.findings import Finding
from resminama.load.pickled import packed, unpacked
from resminama.model.act import Act
from resminama.model.concept import Concept
from resminama.model.corpus import Corpus

_ELSEWHERE = frozenset({*OF_DOCUMENTS, *OF_TERMS})
_LEAD = "findings/"


def findings(world: World) -> list[Finding]:
    """Return what all checks find; ``world.known`` is asked first and afterwards holds what was found."""
    digests = {path: _digest((path, file.text)) for path, file in world.corpus.files.items()}
    vocabulary = _digest(digests[path] for path in _vocabulary(world.corpus))
    parts, found, used = Parts(world), list[Finding](), set[str]()
    for paths in parts.paths:
        own = _digest(digests[path] for path in paths)
        for checks, key in ((OF_DOCUMENTS, own), (OF_TERMS, _digest((own, vocabulary)))):
            name = f"{_LEAD}{key}"
            used.add(name)
            known = _read(world.known.get(name))
            if known is None:
                seen = parts.world(paths, terms=checks is OF_TERMS)
                known = [one for check in checks for one in check(seen)]
                world.known[name] = packed(known)
            found += known
    for name in {name for name in world.known if name.startswith(_LEAD)} - used:
        del world.known[name]
    return found + [one for check in CHECKS if check not in _ELSEWHERE for one in check(world)]


def _vocabulary(corpus: Corpus) -> Iterator[str]:
    """Yield the files whose words are terms, or titles that hold none."""
    return (path for path, root in corpus.roots.items() if isinstance(root, (Concept, Act)))


def _digest(parts: Iterable[str]) -> str:
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _read(data: bytes | None) -> list[Finding] | None:
    """Return the findings that were kept; None where there are none or they are damaged."""
    found = unpacked(data) if data else None
    return found if isinstance(found, list) and all(isinstance(one, Finding) for one in found) else None
