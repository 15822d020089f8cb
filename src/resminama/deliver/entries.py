"""The register: every document of a package with its number, title and file names."""

from __future__ import annotations

from collections.abc import Mapping

from resminama.deliver.filenames import file_name
from resminama.deliver.request import FOLDERS, Item, PackageRequest, Rendered
from resminama.deliver.wording import Wording
from resminama.lang import Case, Lang
from resminama.lean import dataclass
from resminama.model.binding import bound_parts, orders_of
from resminama.model.order import Order
from resminama.outline.content import Name, Value
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
    """Return the register: each bound order and its parts, then the further documents."""
    found: list[Entry] = []
    inside: set[str] = set()
    corpus = request.materials.corpus
    orders = [order for order in orders_of(request.package, corpus) if str(order.id) in request.bound]
    for number, order in enumerate(orders, start=1):
        keys = bound_parts(order, corpus)
        parts = [item for item in request.items if item.key in keys]
        found.append(_bound(f"{number:02}", order, tuple(item.key for item in parts), request, wordings))
        width = len(str(len(parts)))  # so that 03.10 stands behind 03.09 in a folder
        found += (
            _single(f"{number:02}.{n:0{width}}", item, request, wordings) for n, item in enumerate(parts, 1)
        )
        inside |= {item.key for item in parts}
    others = [item for item in request.items if item.key not in inside]
    found += (_single(f"{n:02}", item, request, wordings) for n, item in enumerate(others, len(orders) + 1))
    return tuple(found)


def _single(number: str, item: Item, request: PackageRequest, wordings: Wordings) -> Entry:
    order = request.materials.corpus.orders.get(item.key)
    titles = {lang: wordings[lang].language.capital(title) for lang, title in item.titles.items()}
    names = dict(titles)
    if order is not None:  # the title of an order says no kind, and names all that it approves
        titles = {lang: _titled("order", order, request, wordings[lang]) for lang in titles}
        names = {lang: _named("order-file", order, request, wordings[lang]) for lang in titles}
    return Entry(number, item.key, item.kind, (item.key,), titles, names, _sorted(item.files))


def _bound(
    number: str, order: Order, inside: tuple[str, ...], request: PackageRequest, wordings: Wordings
) -> Entry:
    files = request.bound[str(order.id)]
    langs = tuple(lang for lang in FOLDERS if lang in files)
    key = _held(order, request)
    titles = {lang: _titled(key, order, request, wordings[lang]) for lang in langs}
    names = {lang: _named("bound-file", order, request, wordings[lang]) for lang in langs}
    return Entry(number, f"{order.id}-bound", "bound", inside, titles, names, _sorted(files))


def _held(order: Order, request: PackageRequest) -> str:
    """Return the phrase that says what is bound with an order: annexes and forms, annexes, one annex."""
    if len(bound_parts(order, request.materials.corpus)) > 1 + len(order.approves):
        return "bound"
    return "bound-acts" if len(order.approves) > 1 else "bound-act"


def _titled(key: str, order: Order, request: PackageRequest, wording: Wording) -> str:
    """Return the title of an order with its kind, in the words of a phrase of the letter."""
    item = next((item for item in request.items if item.key == order.id), None)
    title = item.titles.get(wording.lang, str(order.id)) if item else str(order.id)
    within = title[:1].lower() + title[1:]  # it goes on after the kind of act: «Приказ об утверждении …»
    return wording.sentence(key, kind=_kind(order, wording), title=within)


def _named(key: str, order: Order, request: PackageRequest, wording: Wording) -> str:
    """Return the name of a file: by the service of the order, its title, or the first act it approves."""
    return wording.sentence(key, kind=_kind(order, wording), service=_about(order, request, wording.lang))


def _about(order: Order, request: PackageRequest, lang: Lang) -> Value:
    if order.service is not None:
        return Name(str(order.service))
    titles = (request.materials.titles.get((str(act), lang)) for act in order.approves)
    first = next((title[Case.NOM] for title in titles if title), request.package.title)
    return order.title or first


def _sorted(files: Mapping[Lang, Rendered]) -> Mapping[Lang, Rendered]:
    """Return the files in the order of the folders."""
    return {lang: files[lang] for lang in FOLDERS if lang in files}


def _kind(order: Order, wording: Wording) -> str:
    return wording.language.act_kind(order_kind(order))
