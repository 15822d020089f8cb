"""The units of our own corpus in their three languages."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.references import absolute
from resminama.equivalence.compare import differences
from resminama.equivalence.kinds import Difference, Hit, Kind
from resminama.equivalence.marking import hits
from resminama.equivalence.silence import with_reasons
from resminama.equivalence.terms import Terms
from resminama.lang import Lang
from resminama.load.texts import words
from resminama.model.corpus import Corpus, document_of
from resminama.model.figures import Figures
from resminama.model.text import Reference, Text, Value


def equivalence(corpus: Corpus, document: str | None = None) -> list[Difference]:
    """Return where the languages of a unit differ in law, in the order of the sources, silenced ones too.

    ``document`` is the id of a document, of a clause or of a register; None compares all. A unit without a
    translation is compared in the languages it has. List items are units of the source, which no language
    has apart. Of what binds nobody – notes, guides, leaflets, reports, figures – only facts are compared.
    """
    terms, told = Terms(corpus), informative(corpus)
    found: list[Difference] = []
    for address, text in corpus.texts.items():
        if document is None or document_of(address) == document:
            differing = compared(address, _texts(corpus, address, text), terms)
            facts = document_of(address) in told
            found += (one for one in differing if not facts or one.kind in _FACTS)
    return list(with_reasons(corpus, found))


_FACTS = {Kind.REFERENCE, Kind.NUMBER, Kind.DATE, Kind.TIME_LIMIT, Kind.AMOUNT, Kind.TERM}
_INFORMATIVE = ("notes", "guides", "leaflets", "reports", "inventories", "gap_reviews")


def informative(corpus: Corpus) -> frozenset[str]:
    """Return the ids of what binds nobody: every other text is of an act, a clause, a form or a register."""
    tables = (getattr(corpus, table) for table in _INFORMATIVE)
    figures = (str(root.id) for root in corpus.roots.values() if isinstance(root, Figures))
    return frozenset((*(str(key) for table in tables for key in table), *figures))


def _texts(corpus: Corpus, address: str, text: Text) -> dict[Lang, Text]:
    texts = {Lang.EN: text}
    for lang, catalogue in corpus.catalogues.items():
        entry = catalogue.get(address)
        if entry is not None and entry.text.raw:
            texts[lang] = entry.text
    return {lang: texts[lang] for lang in (Lang.TK, Lang.RU, Lang.EN) if lang in texts}


def compared(address: str, texts: dict[Lang, Text], terms: Terms | None = None) -> Iterator[Difference]:
    """Yield where the texts of one unit differ; a text that stands alone differs from nothing."""
    if len(texts) < 2:
        return
    prose = {lang: words(text) for lang, text in texts.items()}
    raw = {lang: text.raw for lang, text in texts.items()}
    found = {lang: [*_marked(text), *hits(prose[lang], lang)] for lang, text in texts.items()}
    yield from differences(address, raw, found)
    if terms is not None:
        yield from terms.differences(address, raw, prose)


def _marked(text: Text) -> Iterator[Hit]:
    """Yield references and figures, which the markup names."""
    document = document_of(text.address)
    for node in text.walk():
        match node:
            case Reference():
                yield Hit(Kind.REFERENCE, absolute(node.target, document), node.start, node.end)
            case Value():
                yield Hit(Kind.NUMBER, f"{{{node.id}}}", node.start, node.end)
