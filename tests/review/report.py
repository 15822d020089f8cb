"""How many random edits come back: ``python -m review.report [seeds]`` prints a line a document.

Each document in each language gets 40 edited paragraphs a seed (fewer where it has fewer): words, signs
of markup, inside and across references, names and numbers.
"""

from __future__ import annotations

import sys
from collections import Counter
from time import perf_counter

from resminama.lang import Lang
from resminama.review.choice import Choice
from resminama.review.home import Home
from resminama.review.plan import plan
from resminama.review.verdict import Fate
from resminama.world import materials, prepare
from review.random_edits import returned, trials
from support.sample import sample

COUNT = 40


def main(seeds: int) -> int:
    """Print the report; return how many edits of words were not written."""
    files, known = sample(), dict[str, bytes]()
    given = materials(prepare(files, known, checked=False))
    total, failed, seconds = Counter[str](), 0, 0.0
    for document in given.outlines:
        for lang in Lang:
            counted = Counter[str]()
            for seed in range(seeds):
                home = Home(given, lang)
                made = list(trials(home, document, seed, COUNT))
                file = returned(document, lang, made)
                began = perf_counter()
                found = plan(
                    file,
                    Choice(everything=True),
                    home,
                    files,
                    lambda new: materials(prepare(new, dict(known), checked=False)),
                )
                seconds += perf_counter() - began
                for trial, verdict in zip(made, found.verdicts, strict=True):
                    counted["words" if trial.words_only else "beyond"] += 1
                    written = verdict.fate is Fate.WRITTEN
                    counted["words put back"] += trial.words_only and written
                    counted["beyond put back"] += written and not trial.words_only
                    counted["told why not"] += not written and bool(verdict.reason)
                    failed += trial.words_only and not written
            total += counted
            print(f"{document:32} {lang}  {dict(counted)}")
    print(f"{'all':32}     {dict(total)}; {seconds:.1f} s in all")
    return failed


if __name__ == "__main__":
    sys.exit(1 if main(int(sys.argv[1]) if len(sys.argv) > 1 else 1) else 0)
