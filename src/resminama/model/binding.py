"""What belongs together: an order with its acts and the forms annexed to these; a package."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.model.corpus import Corpus
from resminama.model.order import Order
from resminama.model.package import Package
from resminama.model.sop import Sop
from resminama.model.standard import Standard
from resminama.model.text import Reference
from resminama.model.values import Word


def bound_name(order: Order) -> str:
    """Return the name of the file that binds an order with its annexes: ``bound-personal-assistant``."""
    return f"bound-{str(order.id).removeprefix('order-')}"


def bound_orders(corpus: Corpus) -> dict[str, Order]:
    """Return the orders that some package holds, by the name of their bound file."""
    found = (order for package in corpus.packages.values() for order in orders_of(package, corpus))
    return {bound_name(order): order for order in found}


def bound_parts(order: Order, corpus: Corpus) -> tuple[str, ...]:
    """Return the ids of the documents in the bound file: the order, its acts, the forms annexed to them."""
    acts = [str(act) for act in order.approves]
    forms = (form for act in acts for form in forms_annexed_to(act, corpus))
    return tuple(key for key in (str(order.id), *acts, *forms) if key in corpus.documents)


def orders_of(package: Package, corpus: Corpus) -> tuple[Order, ...]:
    """Return the orders of a package, its own and those of the packages that it holds."""
    names = (name for one in _with_held(package, corpus) for name in one.orders)
    return tuple(corpus.orders[name] for name in dict.fromkeys(map(str, names)) if name in corpus.orders)


def documents_of(package: Package, corpus: Corpus) -> tuple[str, ...]:
    """Return the ids of all documents of a package.

    The bound files in their order, the sheets of further forms that the acts in them name, the others.
    """
    orders = orders_of(package, corpus)
    bound = (key for order in orders for key in bound_parts(order, corpus))
    named = (form for order in orders for act in order.approves for form in forms_named(str(act), corpus))
    others = (str(key) for one in _with_held(package, corpus) for key in one.documents)
    return tuple(dict.fromkeys((*bound, *(form for form in named if form in corpus.sheets), *others)))


def forms_named(act: str, corpus: Corpus) -> tuple[str, ...]:
    """Return the ids of the registered forms that an act names, each once, in its order.

    First those that a standard keeps or the steps of a procedure fill in, then those that the texts cite.
    """
    record = corpus.documents.get(act)
    fields: list[Word | None] = []
    if isinstance(record, Standard):
        fields = [kept.form for kept in record.records]
    elif isinstance(record, Sop):
        fields = [form for step in record.steps for form in (step.form, step.consent)]
    texts = corpus.texts_in.get(record.span.path, ()) if record else ()
    cited = (node.target for text in texts for node in text.walk() if isinstance(node, Reference))
    return tuple(form for form in dict.fromkeys((*map(str, fields), *cited)) if form in corpus.forms)


def sent_with_every_build(corpus: Corpus) -> frozenset[str]:
    """Return the names of all documents and bound files of the packages that every build makes."""
    packages = [package for package in corpus.packages.values() if not package.on_request]
    bound = (bound_name(order) for package in packages for order in orders_of(package, corpus))
    return frozenset((*bound, *(key for package in packages for key in documents_of(package, corpus))))


def forms_annexed_to(act: str, corpus: Corpus) -> list[str]:
    """Return the forms that are annexes of an act, in the order in which they follow its own annexes."""
    return sorted(key for key, sheet in corpus.sheets.items() if sheet.annex_to == act)


def act_of_form(sheet: str, corpus: Corpus) -> tuple[str | None, int]:
    """Return the act that a form is annexed to and its number there, behind the annexes of the act itself."""
    act = str(corpus.sheets[sheet].annex_to or "") if sheet in corpus.sheets else ""
    if act not in corpus.documents:
        return None, 0
    return act, _own_annexes(act, corpus) + forms_annexed_to(act, corpus).index(sheet) + 1


def annexes_of(act: str, corpus: Corpus) -> int:
    """Return how many annexes an act has, its forms among them; those that are generated are not counted."""
    return _own_annexes(act, corpus) + len(forms_annexed_to(act, corpus))


def _own_annexes(act: str, corpus: Corpus) -> int:
    return len(getattr(corpus.documents.get(act), "annexes", ()))


def _with_held(package: Package, corpus: Corpus, above: frozenset[str] = frozenset()) -> Iterator[Package]:
    """Yield the package and those that it holds, each once on the way down."""
    yield package
    inside = above | {str(package.id)}
    for name in package.packages:
        held = corpus.packages.get(str(name))
        if held is not None and str(held.id) not in inside:
            yield from _with_held(held, corpus, inside)
