"""All figures in one run, as a Markdown table.

python -m benchmarks.run [--quick] [--service]
"""

from __future__ import annotations

import argparse
import compileall
import sys
import tempfile
from pathlib import Path

from benchmarks import (
    check,
    cold_build,
    impact,
    long_file,
    machine,
    memory,
    no_change,
    one_english_text,
    one_po_string,
    other_programs,
    read_back,
    redline,
    word_writer,
)
from benchmarks.bench import Bench
from benchmarks.figure import Figure, table

_ROOT = Path(__file__).parents[1]
_MEASURES = (
    cold_build.measure,
    check.measure,
    no_change.measure,
    one_po_string.measure,
    one_english_text.measure,
    word_writer.measure,
    redline.measure,
    read_back.measure,
    impact.measure,
    other_programs.measure,
    memory.measure,
    long_file.measure,
)


def main() -> int:
    """Measure and print; return 1 where a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="measure everything once, not five times")
    parser.add_argument("--service", action="store_true", help="only the documents of one service")
    options = parser.parse_args()
    repeats = 1 if options.quick else 5
    compileall.compile_dir(_ROOT / "src", quiet=1)
    load = machine.busy()
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), repeats, whole=not options.service)
        for measure in _MEASURES:
            figures += measure(bench)
    print(f"{machine.described()}\n{load}; best of {repeats}\n\n{table(figures)}")
    return int(any(figure.met is False for figure in figures))


if __name__ == "__main__":
    sys.exit(main())
