"""Packages: which files they hold, and writing them whole."""

from __future__ import annotations

import json
from collections.abc import Callable, Container, Mapping
from hashlib import sha256
from itertools import product

from resminama.cache import BuildRecord, Made, is_intact
from resminama.compose.document import Materials
from resminama.context import BuildContext
from resminama.deliver.completeness import completeness
from resminama.deliver.package import package as make
from resminama.deliver.parts import Parts
from resminama.deliver.request import Item, PackageRequest, Purpose, Rendered
from resminama.deliver.sources import sources_of
from resminama.lang import Case, Lang
from resminama.model.binding import bound_name, documents_of, orders_of
from resminama.model.package import Package
from resminama.outline.glossary import GLOSSARY
from resminama.workspace import digest, known_parts, write_whole
from resminama.write.docx.tracking import tracked

_LETTER = "templates/letter.docx"
FOLDER = "packages"


class Delivery:
    """The packages of one build, each made as soon as all its files are there.

    A package is made for review with every build, or when the context asks for it; one is made for release
    when the context says so, and kept beside it as long as nothing in it changes.
    """

    def __init__(
        self,
        context: BuildContext,
        given: Materials,
        files: Mapping[str, bytes],
        last: BuildRecord,
        fresh: BuildRecord,
    ) -> None:
        self._context, self._given, self._files, self._last, self._fresh = context, given, files, last, fresh
        self._due = {key: _members(package, given) for key, package in given.corpus.packages.items()}
        self.written = 0
        """Number of the packages written."""

    def advance(self) -> None:
        """Make the packages whose files are all there."""
        for key in [key for key, members in self._due.items() if members <= self._fresh.outputs.keys()]:
            self._deliver(key)

    def finish(self) -> None:
        """Make the others of what there is."""
        for key in [*self._due]:
            self._deliver(key)

    def _deliver(self, key: str) -> None:
        del self._due[key]
        for purpose in Purpose:
            self._deliver_for(self._given.corpus.packages[key], purpose)

    def _deliver_for(self, package: Package, purpose: Purpose) -> None:
        context, given, fresh = self._context, self._given, self._fresh
        sources = sources_of(package, given.corpus, fresh.sources)
        inputs = _inputs(package, purpose, given, fresh, sources)
        if kept := _kept(context, inputs, self._last):
            fresh.outputs[kept] = self._last.outputs[kept]
        elif _is_asked(context, package, purpose):
            known = known_parts(context.cache, f"{package.id}-{purpose}", fresh.code)
            parts = Parts(known)
            delivered = make(_request(context, package, purpose, given, self._files, fresh, parts, sources))
            known.replace(parts.used)
            name = f"{FOLDER}/{delivered.name}"
            write_whole(context.outputs / name, delivered.data)
            fresh.outputs[name] = Made(inputs, digest(delivered.data))
            self.written += 1


def count_ahead(context: BuildContext, given: Materials, written: Container[str]) -> None:
    """Count how far the texts have come in the packages that hold documents which are written anew.

    The package asks for it; it is counted here while the workers still write.
    """
    for package in given.corpus.packages.values():
        keys = documents_of(package, given.corpus)
        if any(_is_asked(context, package, why) for why in Purpose) and any(key in written for key in keys):
            for key, lang in product(keys, Lang):
                completeness((key,), lang, given)


def _is_asked(context: BuildContext, package: Package, purpose: Purpose) -> bool:
    """Tell whether this build makes a package, for this purpose."""
    names = (package.id, package.name)
    if purpose is Purpose.RELEASE:
        return context.released in names
    return not package.on_request or context.requested in names


def _inputs(
    package: Package, purpose: Purpose, given: Materials, fresh: BuildRecord, sources: Mapping[str, str]
) -> str:
    """Return a digest of what goes in: the files, and the sources, as the manifest names them."""
    names = sorted(_members(package, given) & fresh.outputs.keys())
    members = [(name, fresh.outputs[name].sha256) for name in names]
    inputs = [str(package.id), purpose, members, sorted(sources.items())]
    return sha256(json.dumps(inputs).encode()).hexdigest()


def _members(package: Package, given: Materials) -> frozenset[str]:
    bound = (bound_name(order) for order in orders_of(package, given.corpus))
    keys = (*bound, *documents_of(package, given.corpus))
    return frozenset(f"{lang}/{key}{ending}" for key in keys for lang in Lang for ending in (".docx", ".pdf"))


def _kept(context: BuildContext, inputs: str, last: BuildRecord) -> str | None:
    """Return the package of the last build that was made from the same inputs and is whole."""
    for name, made in last.outputs.items():
        if (
            name.startswith(FOLDER)
            and made.inputs == inputs
            and is_intact(context.outputs / name, made.sha256)
        ):
            return name
    return None


def _request(
    context: BuildContext,
    package: Package,
    purpose: Purpose,
    given: Materials,
    files: Mapping[str, bytes],
    fresh: BuildRecord,
    parts: Parts,
    sources: Mapping[str, str],
) -> PackageRequest:
    def rendered(name: str) -> Rendered:
        return _rendered(context, name, fresh, parts if purpose is Purpose.REVIEW else None)

    return PackageRequest(
        package=package,
        materials=given,
        items=tuple(_item(key, given, rendered) for key in documents_of(package, given.corpus)),
        bound={
            str(order.id): {lang: rendered(f"{lang}/{bound_name(order)}") for lang in Lang}
            for order in orders_of(package, given.corpus)
        },
        sources=sources,
        purpose=purpose,
        letter=files[_LETTER],
        parts=parts,
    )


def _item(key: str, given: Materials, rendered: Callable[[str], Rendered]) -> Item:
    record = given.corpus.documents.get(key)
    kind = type(record).__name__.lower() if record else GLOSSARY
    titles = {lang: given.titles[key, lang][Case.NOM] for lang in Lang}
    return Item(key, kind, titles, {lang: rendered(f"{lang}/{key}") for lang in Lang})


def _rendered(context: BuildContext, name: str, fresh: BuildRecord, parts: Parts | None) -> Rendered:
    """Return both files of a document; with ``parts``, the Word file enforces tracking of changes."""
    word, pdf = (context.outputs / f"{name}{ending}" for ending in (".docx", ".pdf"))
    made = fresh.outputs[f"{name}.docx"].sha256
    docx = parts.part("tracked", made, lambda: tracked(word.read_bytes())) if parts else word.read_bytes()
    return Rendered(docx, pdf.read_bytes(), fresh.outputs[f"{name}.pdf"].pages)
