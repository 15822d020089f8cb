"""What stands behind printed words that are not a text's own: where they can be changed."""

from __future__ import annotations

from resminama.compose.trace import Origin
from resminama.lean import dataclass
from resminama.load.places import span_in_file
from resminama.model.corpus import Corpus
from resminama.model.text import Plain, Reference, Text
from resminama.model.text import Value as ValueMark
from resminama.model.values import Duration, Frequency, Open, Quantity, Ratio, Threshold, Word
from resminama.outline.content import Cite, Name, Term
from resminama.review.lens import Kind, Segment
from resminama.source import NOWHERE, Span


@dataclass(frozen=True, slots=True)
class Behind:
    """The data or text that gave printed words."""

    what: str
    """A noun phrase, such as ``the name of 'post-coordinator'``."""
    span: Span = NOWHERE
    data: bool = False
    """Whether it is data that another word or number can be proposed for; a reference is computed."""
    chosen: Span = NOWHERE
    """Of something registered: where the document says that it is this one."""

    def words(self, corpus: Corpus) -> str:
        """Return what it is and where: ``the name of 'post-x' (specs/registry/posts.yaml:12)``."""
        written, chosen = _place(self.span, corpus), _place(self.chosen, corpus)
        notes = [written] if written else []
        notes += [f"chosen at {chosen}"] if chosen and chosen != written else []
        return f"{self.what} ({', '.join(notes)})" if notes else self.what


def _place(span: Span, corpus: Corpus) -> str:
    """Return ``file:line``; empty where nobody wrote it."""
    file = corpus.files.get(span.path)
    return f"{span.path}:{file.position(span.start)[0]}" if file else ""


def behind(segment: Segment, corpus: Corpus) -> Behind:
    """Return what gave the words of ``segment``."""
    origin, holder = segment.origin, _holder(segment.origin, corpus)
    if segment.kind is Kind.BENT:
        return Behind("a capital, an end mark or a preposition that the program sets", holder)
    if origin is None:
        return Behind("a formula that the program words")
    match origin.said:
        case Plain():
            shared = holder.path.startswith("templates/")
            return Behind("a drafting phrase" if shared else "another text", holder, data=True)
        case Reference(target=target) if named := corpus.named(target):
            return Behind(f"the name of '{target}'", named.name.span, data=True, chosen=holder)
        case Reference(target=target):
            return Behind(f"the reference [[{target}]]", holder)
        case ValueMark(id=key):
            figure = corpus.figures.get(key)
            return Behind(f"the figure '{key}'", figure.span if figure else NOWHERE, chosen=holder)
        case _:
            return _of_value(origin.said, corpus, holder)


def _of_value(value: object, corpus: Corpus, holder: Span) -> Behind:
    match value:
        case Name(id=key):
            named = corpus.named(key)
            span = named.name.span if named else NOWHERE
            return Behind(f"the name of '{key}'", span, data=True, chosen=_chosen(key))
        case Term(id=key):
            concept = corpus.concepts.get(name := key.partition("|")[0])
            return Behind(f"the term '{name}'", concept.terms.span if concept else NOWHERE, data=True)
        case Cite(target=target):
            return Behind(f"a reference to {target}", _chosen(target) if isinstance(target, Word) else holder)
        case Duration() | Frequency() | Ratio() | Threshold() | Quantity():
            return Behind("a value", value.span, data=True)
        case Word():
            return Behind(f"the value '{value}'", value.span, data=True)
        case Open():
            return Behind("a value that nobody has set", holder, data=True)
        case _:
            return Behind("what the program computes", holder)


def _chosen(word: str) -> Span:
    return word.span if isinstance(word, Word) else NOWHERE


def _holder(origin: Origin | None, corpus: Corpus) -> Span:
    """Return where the words or their mark stand in a text."""
    file = corpus.files.get(origin.text.place.span.path) if origin and origin.text else None
    if file is None or origin is None or origin.text is None:
        return NOWHERE
    return span_in_file(origin.text.place, origin.start, origin.end, file.text)


def line_of_text(text: Text, corpus: Corpus) -> str:
    """Return ``file:line`` of the first word of a text; empty where nobody wrote it."""
    file = corpus.files.get(text.place.span.path)
    return _place(span_in_file(text.place, 0, 1, file.text), corpus) if file else ""
