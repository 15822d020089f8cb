"""A package made from the workspace, with small stand-ins for its documents and sample translations."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from hashlib import sha256
from pathlib import Path

from resminama.compose.document import Materials
from resminama.compose.titles import titles
from resminama.compute.figures import resolve
from resminama.deliver.request import Item, PackageRequest, Rendered
from resminama.document.design import PageDesign
from resminama.document.tree import Document, Meta, PageBreak, Paragraph, Role, Run, Section
from resminama.findings import Finding
from resminama.lang import Lang
from resminama.language import get
from resminama.load.corpus import load
from resminama.load.prose import text_at
from resminama.model.binding import documents_of
from resminama.model.corpus import Corpus, Translation
from resminama.model.figures import Figures
from resminama.model.text import Place
from resminama.numbering.labels import number
from resminama.outline.build import outlines
from resminama.write import docx, pdf

ROOT = Path(__file__).parents[2]
PACKAGE = "package-personal-assistant"
_SOURCES = ("specs/**/*.yaml", "glossary/*.yaml", "translations/*/*.po", "templates/*.yaml")

TRANSLATIONS = {
    Lang.RU: {
        "title": "Персональный ассистент, пакет проектов документов",
        "subject": "Проекты документов об услуге «Персональный ассистент»",
        "ground": "Проекты подготовлены в целях реализации [[law-social-services|gen]]. Сроки, нормативы и "
        "число часов помощи, для которых не указан источник, предложены разработчиками.",
        "asks": "Просим рассмотреть проекты и направить замечания и предложения не позднее "
        "{comments-by|gen}. Замечания можно вносить непосредственно в файлы Word.",
    },
    Lang.TK: {
        "title": "Şahsy kömekçi, resminamalaryň taslamalarynyň toplumy",
        "subject": "«Şahsy kömekçi» hyzmaty hakynda resminamalaryň taslamalary",
        "ground": "Taslamalar [[law-social-services|acc]] durmuşa geçirmek maksady bilen taýýarlanyldy. "
        "Çeşmesi görkezilmedik möhletler we kadalar taýýarlaýjylaryň teklipleridir.",
        "asks": "Taslamalara seretmegiňizi we bellikleriňizi hem-de teklipleriňizi {comments-by|abl} gijä "
        "galman ibermegiňizi haýyş edýäris. Bellikleri göni Word faýllaryna girizip bolar.",
    },
}
"""Translations of the package's texts for tests; those of the workspace may be at any stage."""


@cache
def workspace() -> tuple[Corpus, tuple[Finding, ...]]:
    """Return the corpus of the workspace, the package translated, and what loading found."""
    paths = [path for pattern in _SOURCES for path in ROOT.glob(pattern)]
    corpus, findings = load({path.relative_to(ROOT).as_posix(): path.read_bytes() for path in paths})
    package = corpus.packages[PACKAGE]
    for lang, said in TRANSLATIONS.items():
        for field, words in said.items():
            address, source = f"{PACKAGE}/{field}", getattr(package, field).raw
            text = text_at(words, Place(), address)
            corpus.catalogues[lang][address] = Translation(address, source, text)
    return corpus, tuple(findings)


@cache
def materials() -> Materials:
    """Return what the workspace gives to composing."""
    corpus, _ = workspace()
    statistics, _ = resolve([root for root in corpus.roots.values() if isinstance(root, Figures)])
    built = outlines(corpus, statistics, lambda lang, term: get(lang).sort_key(term))
    organisation = {lang: corpus.bodies["body-un-joint-programme"].name.form(lang, None) for lang in Lang}
    return Materials(
        corpus, built, number(built.values()), statistics, titles(corpus), "2022-03-31", organisation
    )


@cache
def rendered(key: str, lang: Lang, pages: int) -> Rendered:
    """Return a document of ``pages`` pages that says little."""
    blocks: list[Paragraph | PageBreak] = [Paragraph(Role.TITLE, (Run(key),), anchor=key)]
    for page in range(2, pages + 1):
        blocks += [PageBreak(), Paragraph(Role.BODY, (Run(f"{page}"),))]
    meta = Meta(key, "note", "0.1.0", "draft", "0" * 16, "2022-03-31", "nCa")
    tree = Document(lang, key, PageDesign(name="note"), meta, (Section(tuple(blocks)),))
    written = pdf.write(tree)
    assert written.count == pages
    tracked = replace(tree, meta=replace(meta, tracked=True))
    return Rendered(docx.write(tracked), written.bytes, written.count)


@cache
def request() -> PackageRequest:
    """Return the package of the workspace, its documents of 1, 2, 3 … pages."""
    given = materials()
    package = given.corpus.packages[PACKAGE]
    keys = documents_of(package, given.corpus)
    items = tuple(_item(key, pages) for pages, key in enumerate(keys, 1))
    return PackageRequest(
        package=package,
        materials=given,
        items=items,
        bound={str(package.orders[0]): {lang: rendered("bound", lang, 12) for lang in Lang}},
        sources={"specs/packages/personal-assistant.yaml": sha256(b"source").hexdigest()},
        letter=(ROOT / "templates" / "letter.docx").read_bytes(),
    )


def _item(key: str, pages: int) -> Item:
    found = {lang: next(iter(materials().titles[key, lang].values())) for lang in Lang}
    kind = key.partition("-")[0]
    return Item(key, kind, found, {lang: rendered(key, lang, pages) for lang in Lang})
