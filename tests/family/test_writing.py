"""Jobs reach the workers while documents are composed; bound files wait for parts; sources are shared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from resminama.check.parts import Parts
from resminama.check.portions import Portion
from resminama.check.tasks import Task
from resminama.check.world import World
from resminama.context import BuildContext
from resminama.document.design import PageDesign
from resminama.document.tree import Document, Meta, Paragraph, Picture, Role, Run, Section
from resminama.findings import Finding
from resminama.lang import Lang
from resminama.load.known import source_of
from resminama.load.sources import read_source
from resminama.sharing import read_together
from resminama.work import Job
from resminama.workers import Workers
from resminama.workspace import read_sources
from resminama.writing import Writing
from support.sample import ROOT

DRAWN = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">'
    '<rect width="20" height="10" fill="#000"/></svg>'
)


def job(name: str, svg: str = DRAWN, paragraphs: int = 1) -> Job:
    """Return a document of some paragraphs and a picture."""
    words = [Paragraph(Role.BODY, (Run("A word about pictures."),))] * paragraphs
    section = Section((*words, Picture(svg, "a box", 20.0)))
    meta = Meta(name, "act", "1", "draft", "0123456789abcdef", "2022-01-01", "MLSP")
    return Job(name, Document(Lang.EN, name, PageDesign(name="act", contents=False), meta, (section,)), name)


def test_a_bound_file_is_written_after_its_parts_with_their_pictures() -> None:
    with Workers(BuildContext(ROOT, workers=1)) as workers:
        writing = Writing(BuildContext(ROOT), workers, same=False)
        writing.begin(job("part"))
        writing.begin(job("bound", paragraphs=9), ["part", "a part that is as it was"])
        part, whole = writing.written()
    assert (part.name, whole.name, writing.due) == ("part", "bound", 2)
    assert len(part.twins) == 1, "the part draws the picture"
    assert not whole.twins, "the bound file is given it"


def test_what_is_sent_comes_first_and_then_the_longest() -> None:
    with Workers(BuildContext(ROOT, workers=1)) as workers:
        for name, size in (("short", 1), ("long", 5), ("middle", 3)):
            workers.begin(job(name, paragraphs=size))
        workers.begin(replace(job("sent"), is_sent=True))
        written = [written.name for written in workers.written(wait=True)]
    assert written == ["sent", "long", "middle", "short"], "a package waits for the first"


def test_the_same_bytes_in_another_process() -> None:
    made = []
    for number in (1, 2):
        with Workers(BuildContext(ROOT, workers=number)) as workers:
            workers.begin(job("one"))
            made += list(workers.written(wait=True))
    assert made[0] == made[1]


def test_what_cannot_be_written_is_told_here() -> None:
    with Workers(BuildContext(ROOT, workers=2)) as workers:
        workers.begin(job("broken", svg="no picture"))
        with pytest.raises(Exception, match="broken"):
            list(workers.written(wait=True))


class Unreadable(Exception):
    """An exception that another process cannot make again from what was sent of it."""

    def __init__(self, first: str, second: str) -> None:
        super().__init__(f"{first} {second}")


def unreadable(world: World) -> Iterator[Finding]:
    """Be a check that breaks."""
    raise Unreadable("a", "b")


def test_what_a_worker_says_that_cannot_be_read_leaves_nobody_waiting() -> None:
    with Workers(BuildContext(ROOT, workers=2), first=1) as workers:
        workers.begin(Portion((Task("broken", (unreadable,), Parts.whole),), {}, {}))
        with pytest.raises(RuntimeError, match="documents to check ended"):
            list(workers.written(wait=True))


def test_a_worker_that_is_stopped_leaves_nobody_waiting() -> None:
    """A build that finds an error stops its workers, whatever they are sending at that moment."""
    with Workers(BuildContext(ROOT, workers=2)) as workers:
        for number in range(6):
            workers.begin(job(f"long-{number}", paragraphs=300))
        next(workers.written(wait=True))
    with pytest.raises(RuntimeError, match="ended"):
        list(workers.written(wait=True))


@pytest.mark.parametrize("number", [1, 2])
def test_sources_read_together_hold_what_each_holds(number: int) -> None:
    files = {
        path: data for path, data in read_sources(ROOT).items() if path.startswith(("glossary", "specs/st"))
    }
    known = dict[str, bytes]()
    with Workers(BuildContext(ROOT, workers=number), first=number - 1) as workers:
        read_together(workers, files, known)
        assert len(known) == (len(files) if number > 1 else 0), "alone, they are read where they are loaded"
        read_together(workers, files, known)
    found = {path: source_of(path, data, known)[1] for path, data in files.items()}
    assert found == {path: read_source(path, data) for path, data in files.items()}
    assert len(known) == len(files)
