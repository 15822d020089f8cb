"""A package names what it was made from, and no document of another package."""

from __future__ import annotations

from dataclasses import replace

from resminama.cache import digests
from resminama.deliver.sources import sources_of
from resminama.load.corpus import load
from support.sample import sample

_FORM, _OTHER = "specs/forms/form-consent.yaml", "specs/forms/form-of-others.yaml"
_CATALOGUE = "translations/ru/form-of-others.po"


def test_a_document_of_another_package_is_not_named() -> None:
    form = sample()[_FORM].replace(b"id: form-consent", b"id: form-of-others").replace(b"annex_to: ", b"#")
    files = {**sample(), _OTHER: form, _CATALOGUE: sample()["translations/ru/form-consent.po"]}
    corpus, _ = load(files)
    package = corpus.packages["package-personal-assistant"]

    named = sources_of(package, corpus, digests(files))

    strange = {path for path in files if path not in named and "amendments" not in path}
    assert strange == {_OTHER, _CATALOGUE}
    assert _FORM in named
    assert "specs/registry/posts.yaml" in named


def test_a_package_made_on_request_names_everything() -> None:
    corpus, _ = load(sample())
    package = replace(corpus.packages["package-personal-assistant"], on_request=True)
    assert sources_of(package, corpus, digests(sample())) == digests(sample())
