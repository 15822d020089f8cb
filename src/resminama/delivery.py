"""Packages: which files they hold, and writing them whole."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from hashlib import sha256

from resminama.cache import BuildRecord, Made, is_intact
from resminama.compose.document import Materials
from resminama.context import BuildContext
from resminama.deliver.package import package as make
from resminama.deliver.release import documents_of
from resminama.deliver.request import Item, PackageRequest, Purpose, Rendered
from resminama.lang import Case, Lang
from resminama.model.package import Package
from resminama.outline.glossary import GLOSSARY
from resminama.workspace import digest, write_whole
from resminama.write.docx.tracking import tracked

_LETTER = "templates/letter.docx"
FOLDER = "packages"


def bound_name(package: Package) -> str:
    """Return the name of a package's bound file."""
    return f"bound-{str(package.id).removeprefix('package-')}"


def bound_parts(package: Package, given: Materials) -> list[str]:
    """Return the ids of the documents bound in a package: the order, its acts, the forms."""
    order = given.corpus.orders.get(str(package.order))
    acts = [str(order.id), *(str(act) for act in order.approves)] if order else []
    return [key for key in (*acts, *(str(form) for form in package.forms)) if key in given.outlines]


def deliver(
    context: BuildContext, given: Materials, files: Mapping[str, bytes], last: BuildRecord, fresh: BuildRecord
) -> int:
    """Write every package that changed; return how many were written."""
    written = 0
    for package in given.corpus.packages.values():
        inputs = _inputs(package, given, fresh)
        if kept := _kept(context, inputs, last):
            fresh.outputs[kept] = last.outputs[kept]
            continue
        known = _registers(context) if last.code == fresh.code else {}
        delivered = make(_request(context, package, given, files, fresh, known))
        for key, data in delivered.made.items():
            write_whole(context.registers / f"{key}.pdf", data)
        name = f"{FOLDER}/{delivered.name}"
        write_whole(context.outputs / name, delivered.data)
        fresh.outputs[name] = Made(inputs, digest(delivered.data))
        written += 1
    return written


def _inputs(package: Package, given: Materials, fresh: BuildRecord) -> str:
    """Return a digest of what goes in: the files, and every source, as the manifest names them all."""
    members = [(name, fresh.outputs[name].sha256) for name in _members(package, given, fresh)]
    return sha256(json.dumps([str(package.id), members, sorted(fresh.sources.items())]).encode()).hexdigest()


def _members(package: Package, given: Materials, fresh: BuildRecord) -> Iterable[str]:
    keys = (bound_name(package), *documents_of(package, given))
    names = (f"{lang}/{key}{ending}" for key in keys for lang in Lang for ending in (".docx", ".pdf"))
    return [name for name in names if name in fresh.outputs]


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


def _registers(context: BuildContext) -> dict[str, bytes]:
    """Return the registers that earlier builds of this program set."""
    return {path.stem: path.read_bytes() for path in context.registers.glob("*.pdf")}


def _request(
    context: BuildContext,
    package: Package,
    given: Materials,
    files: Mapping[str, bytes],
    fresh: BuildRecord,
    known: Mapping[str, bytes],
) -> PackageRequest:
    return PackageRequest(
        package=package,
        materials=given,
        items=tuple(_item(context, key, given, fresh) for key in documents_of(package, given)),
        bound={lang: _rendered(context, f"{lang}/{bound_name(package)}", fresh) for lang in Lang},
        sources=fresh.sources,
        purpose=Purpose.REVIEW,
        letter=files[_LETTER],
        known=known,
    )


def _item(context: BuildContext, key: str, given: Materials, fresh: BuildRecord) -> Item:
    record = given.corpus.documents.get(key)
    kind = type(record).__name__.lower() if record else GLOSSARY
    titles = {lang: given.titles[key, lang][Case.NOM] for lang in Lang}
    return Item(key, kind, titles, {lang: _rendered(context, f"{lang}/{key}", fresh) for lang in Lang})


def _rendered(context: BuildContext, name: str, fresh: BuildRecord) -> Rendered:
    word = (context.outputs / f"{name}.docx").read_bytes()
    pdf = (context.outputs / f"{name}.pdf").read_bytes()
    return Rendered(tracked(word), pdf, fresh.outputs[f"{name}.pdf"].pages)
