"""Precision and recall of the search for terms, on the sets of published wording.

python -m terms.report, in the folder tests
"""

from __future__ import annotations

from terms.test_sets import SETS, measured


def main() -> None:
    """Print one row a language, and what was missed or found wrongly."""
    print("| set | terms | near misses | precision | recall |\n|---|---|---|---|---|")
    for path in SETS:
        found = measured(path)
        terms, near = found.right + len(found.missed), found.near + len(found.false)
        print(f"| {path.stem} | {terms} | {near} | {found.precision:.3f} | {found.recall:.3f} |")
        for line in (*found.missed, *found.false):
            print(f"<!-- {path.stem}: {line} -->")


if __name__ == "__main__":
    main()
