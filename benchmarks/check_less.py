"""A check as `build.py check` makes it, but for the checks of terms and translations; a process."""

from __future__ import annotations

import gc
import sys
from pathlib import Path


def _check(home: Path) -> None:
    # a worker process imports this file, too: what it does not need is imported here
    from resminama.check import tasks
    from resminama.check.term_checks import TERM_CHECKS
    from resminama.check.translation_checks import TRANSLATION_CHECKS
    from resminama.context import BuildContext
    from resminama.pipeline import check

    gc.disable()
    left_out = (*TERM_CHECKS, *TRANSLATION_CHECKS)
    for name in (name for name in dir(tasks) if name.startswith("OF_")):
        setattr(tasks, name, tuple(one for one in getattr(tasks, name) if one not in left_out))
    check(BuildContext(home))


if __name__ == "__main__":
    _check(Path(sys.argv[1]))
