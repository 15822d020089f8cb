"""The register: every document of a package with its number, title and file names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from resminama.deliver.filenames import file_name
from resminama.deliver.request import FOLDERS, Item, PackageRequest, Rendered
from resminama.deliver.wording import Wording
from resminama.lang import Lang
from resminama.model.order import Order
from resminama.outline.content import Name
from resminama.resolve import order_kind


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the register."""

    number: str
    """``01``; what the bound order is made of follows as ``01.1``, ``01.2`` …"""
    key: str
    kind: str
    documents: tuple[str, ...]
    """Ids of the documents inside."""
    titles: Mapping[Lang, str]
    names: Mapping[Lang, str]
    """What the file names say after the number."""
    files: Mapping[Lang, Rendered]

    @property
    def part(self) -> bool:
        """Whether the document is also inside the bound order."""
        return "." in self.number

    def path(self, lang: Lang, extension: str) -> str:
        """Return the name in the zip file."""
        return f"{FOLDERS[lang]}/{file_name(self.number, self.names[lang], extension)}"


Wordings = Mapping[Lang, Wording]


def entries(request: PackageRequest, wordings: Wordings) -> tuple[Entry, ...]:
    """Return the register: the bound order and its parts, then the further documents."""
    order = order_of(request)
    if order is None or not request.bound:
        return tuple(_single(f"{n:02}", item, request, wordings) for n, item in enumerate(request.items, 1))
    inside = bound_keys(request)
    parts = [item for item in request.items if item.key in inside]
    others = [item for item in request.items if item.key not in inside]
    return (
        _bound(request, order, tuple(item.key for item in parts), wordings),
        *(_single(f"01.{n}", item, request, wordings) for n, item in enumerate(parts, 1)),
        *(_single(f"{n:02}", item, request, wordings) for n, item in enumerate(others, 2)),
    )


def order_of(request: PackageRequest) -> Order | None:
    """Return the order of the package."""
    return request.materials.corpus.orders.get(str(request.package.order))


def bound_keys(request: PackageRequest) -> tuple[str, ...]:
    """Return the ids of the documents in the bound file, in their order."""
    order = order_of(request)
    approved = order.approves if order else ()
    return tuple(str(key) for key in (order.id if order else "", *approved, *request.package.forms) if key)


def _single(number: str, item: Item, request: PackageRequest, wordings: Wordings) -> Entry:
    order = order_of(request)
    titles = {lang: wordings[lang].language.capital(title) for lang, title in item.titles.items()}
    names = dict(titles)
    if order is not None and item.key == order.id:  # the title of an order names all that it approves
        names = {lang: _named("order-file", order, request, wordings[lang]) for lang in titles}
    return Entry(number, item.key, item.kind, (item.key,), titles, names, _sorted(item.files))


def _bound(request: PackageRequest, order: Order, inside: tuple[str, ...], wordings: Wordings) -> Entry:
    langs = tuple(lang for lang in FOLDERS if lang in request.bound)
    titles = {lang: _bound_title(order, request, wordings[lang]) for lang in langs}
    names = {lang: _named("bound-file", order, request, wordings[lang]) for lang in langs}
    return Entry("01", f"{order.id}-bound", "bound", inside, titles, names, _sorted(request.bound))


def _bound_title(order: Order, request: PackageRequest, wording: Wording) -> str:
    item = next((item for item in request.items if item.key == order.id), None)
    title = item.titles.get(wording.lang, str(order.id)) if item else str(order.id)
    within = title[:1].lower() + title[1:]  # it goes on after the kind of act: «Приказ об утверждении …»
    return wording.sentence("bound", kind=_kind(order, wording), title=within)


def _named(key: str, order: Order, request: PackageRequest, wording: Wording) -> str:
    """Return a name of a file: of the service that the order is about, else of the package."""
    about = request.package.title if order.service is None else Name(str(order.service))
    return wording.sentence(key, kind=_kind(order, wording), service=about)


def _sorted(files: Mapping[Lang, Rendered]) -> Mapping[Lang, Rendered]:
    """Return the files in the order of the folders."""
    return {lang: files[lang] for lang in FOLDERS if lang in files}


def _kind(order: Order, wording: Wording) -> str:
    return wording.language.act_kind(order_kind(order))
