"""Sources to everything that is worked out before a document is composed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, MutableMapping

from resminama.check.silence import not_silenced
from resminama.check.world import World
from resminama.compose.document import Materials
from resminama.compose.titles import titles
from resminama.compute.figures import resolve
from resminama.findings import Finding, Severity, in_order
from resminama.lang import Lang
from resminama.language import get
from resminama.lean import dataclass
from resminama.load.blanks import CODE as BLANK
from resminama.load.build import UNREAD
from resminama.load.corpus import load
from resminama.load.known import Opened
from resminama.model.corpus import Corpus
from resminama.model.figures import Figures
from resminama.numbering.holes import with_holes
from resminama.numbering.labels import number
from resminama.outline.build import outlines


@dataclass(frozen=True, slots=True)
class Prepared:
    """A corpus ready for composing."""

    corpus: Corpus
    world: World
    findings: list[Finding]

    @property
    def failed(self) -> bool:
        """Whether an error stands in the way of a build."""
        return has_error(self.findings)

    @property
    def unread(self) -> bool:
        """Whether something could not be read, so that the checks wait."""
        return not _whole(self.corpus, self.findings)


def has_error(findings: Iterable[Finding]) -> bool:
    """Tell whether one of the findings stops a build."""
    return any(finding.severity is Severity.ERROR for finding in findings)


def _alphabetical(lang: str, term: str) -> object:
    return get(Lang(lang)).sort_key(term)


def prepare(
    files: Mapping[str, bytes],
    known: MutableMapping[str, bytes] | None = None,
    found: MutableMapping[str, bytes] | None = None,
    *,
    opened: Opened | None = None,
    checked: bool = True,
) -> Prepared:
    """Load, work out, number and check ``files``; all findings are collected.

    Args:
        files: the sources, by path.
        known: what earlier runs read, as for `load`.
        found: what earlier checks found, as for `resminama.check.kept`.
        opened: what was read in this run, as for `load`.
        checked: False if the checks shall wait.
    """
    corpus, findings = load(files, known, opened)
    statistics, figure_findings = resolve(r for r in corpus.roots.values() if isinstance(r, Figures))
    editions = corpus.last_editions
    skeletons = outlines(corpus, statistics, _alphabetical)
    for key in editions.keys() & skeletons.keys():
        skeletons[key] = with_holes(skeletons[key], editions[key])
    places = number(skeletons.values(), editions)
    world = World(corpus, skeletons, places, statistics, {} if found is None else found)
    read = not_silenced([*findings, *figure_findings], corpus)
    prepared = Prepared(corpus, world, in_order(read))
    return with_checks(prepared) if checked else prepared


def with_checks(prepared: Prepared) -> Prepared:
    """Return ``prepared`` with what the checks find: for a build that composes while it checks."""
    corpus, world = prepared.corpus, prepared.world
    if not _whole(corpus, prepared.findings):
        return prepared
    from resminama.check.kept import findings  # in a build the checks are loaded while Typst works

    found = not_silenced(findings(world), corpus)
    return Prepared(corpus, world, in_order([*prepared.findings, *found]))


def _whole(corpus: Corpus, findings: Iterable[Finding]) -> bool:
    """Tell whether every source is a record with all that it says, but those that somebody still writes.

    Where one did not, a hundred findings about what it would have held would bury the one that matters: a
    step with a time limit that cannot be read is no step, and nothing leads to those behind it.
    """
    told = tuple(findings)
    unwritten = {finding.span.path for finding in told if finding.code == BLANK}
    holed = {finding.span.path for finding in told if finding.code in UNREAD}
    sources = {path for path in corpus.files if path.endswith(".yaml") and not path.startswith("templates/")}
    return sources <= (corpus.roots.keys() - holed) | unwritten


def materials(prepared: Prepared) -> Materials:
    """Return what composing draws on."""
    corpus, world = prepared.corpus, prepared.world
    settings = next(iter(corpus.settings.values()), None)
    body = corpus.bodies.get(str(settings.organisation)) if settings else None
    return Materials(
        corpus,
        world.outlines,
        world.places,
        world.statistics,
        titles(corpus),
        str(settings.as_of) if settings else "1970-01-01",
        {lang: body.name.form(lang, None) if body else "" for lang in Lang},
    )
