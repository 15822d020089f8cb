"""Forty edits in every document and language, with every loss of anchors: how many were found.

Run with ``python -m review.report_fuzz [SEEDS]`` in the folder ``tests``.
"""

from __future__ import annotations

import sys
from collections import Counter

from family.conftest import DOCUMENTS
from resminama.compose.document import compose
from resminama.document.links import without_dangling_links
from resminama.lang import Lang
from resminama.world import materials, prepare
from review.fuzz import LOSSES, lose, missed, read_back
from review.word_edits import edited
from support.sample import sample


def main(seeds: int = 1) -> None:
    """Print what was made and what was missed, by what the file had lost."""
    given = materials(prepare(sample(), checked=False))
    made, lost = Counter[str](), Counter[str]()
    for key in DOCUMENTS:
        for lang in Lang:
            document = without_dangling_links(compose(key, lang, given).document)
            for seed in range(seeds):
                word = edited(document, seed)
                for loss in LOSSES:
                    made[loss] += len(word.made)
                    lost[loss] += len(list(missed(word.made, read_back(lose(word.save(), loss), document))))
    for loss in LOSSES:
        print(f"lost {loss}: {made[loss] - lost[loss]} of {made[loss]} found")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
