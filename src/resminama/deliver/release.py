"""What stands in the way of a release."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from resminama.compose.document import Materials
from resminama.deliver.completeness import completeness
from resminama.deliver.unadopted import unadopted
from resminama.findings import Finding, Severity, in_order
from resminama.lang import Lang
from resminama.model.binding import documents_of
from resminama.model.package import Package
from resminama.model.record import Status
from resminama.model.text import Text
from resminama.source import Span
from resminama.states.review import State

_NAMES = {Lang.EN: "English", Lang.RU: "Russian", Lang.TK: "Turkmen"}
_LACKS = {
    State.UNTRANSLATED: "without a {} translation",
    State.OUTDATED: "outdated in {}",
    State.DRAFT: "that nobody has reviewed in {}",
    State.REVIEWED: "reviewed but not approved in {}",
}
_ANSWER_OF_MINISTRY = "COR004"
"""Code of the note on a value that waits for the ministry; every other open value is an error already."""


def obstacles(package: Package, materials: Materials, findings: Iterable[Finding]) -> list[str]:
    """Return why the package may not be released, one line each; empty if it may.

    Documents in draft, acts referred to that are neither adopted nor released with it, texts that are not
    approved in a language (English too), phrases without a translation, values that are ``to be set``, and
    every error. ``findings`` is what loading and the checks of the whole corpus found.
    """
    keys = documents_of(package, materials.corpus)
    found = in_order(findings)
    return [
        *_drafts(keys, materials),
        *(_line(span, message, materials) for span, message in unadopted(keys, materials)),
        *_translations((str(package.id), *keys), materials),
        *_phrases(materials),
        *_open(found, keys, package, materials),
        *(_line(f.span, f"{f.message} ({f.code})", materials) for f in found if _is_error(f)),
    ]


def _is_error(finding: Finding) -> bool:
    return finding.severity is Severity.ERROR


def _drafts(keys: Sequence[str], materials: Materials) -> Iterator[str]:
    for key in keys:
        record = materials.corpus.documents.get(key)
        if record is not None and record.status is Status.DRAFT:
            yield _line(record.id.span, f"'{key}' is a draft", materials)


def _translations(keys: Sequence[str], materials: Materials) -> Iterator[str]:
    for key in keys:
        for lang, name in _NAMES.items():
            found = completeness((key,), lang, materials)
            for state, what in _LACKS.items():
                yield from _counted(key, found.texts[state], what.format(name), materials)


def _phrases(materials: Materials) -> Iterator[str]:
    """Yield the phrases that a language lacks: every document may say them."""
    phrases = materials.corpus.phrases
    for key, phrase in phrases.get(Lang.EN, {}).items():
        for lang in (lang for lang in Lang if key not in phrases.get(lang, {})):
            message = f"the phrase '{key}' is not given in {_NAMES[lang]}"
            yield _line(phrase.place.span, message, materials)


def _counted(key: str, texts: Sequence[Text], what: str, materials: Materials) -> Iterator[str]:
    if texts:
        first = texts[0]
        message = f"texts of '{key}' {what}: {len(texts)}, the first is '{first.address}'"
        yield _line(first.place.span, message, materials)


def _open(
    findings: Iterable[Finding], keys: Sequence[str], package: Package, materials: Materials
) -> Iterator[str]:
    records = materials.corpus.roots.items()
    own = {path for path, record in records if str(getattr(record, "id", "")) in {*keys, str(package.id)}}
    for finding in findings:
        if finding.code == _ANSWER_OF_MINISTRY and finding.span.path in own:
            yield _line(finding.span, finding.message, materials)


def _line(span: Span, message: str, materials: Materials) -> str:
    file = materials.corpus.files.get(span.path)
    return f"{span.path}:{file.position(span.start)[0]}: {message}" if file else message
