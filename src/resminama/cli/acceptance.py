"""``review apply`` and ``review reply``: accepted changes into the sources, the answer to the ministry."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from resminama.cli.codes import FAILED, OK, USAGE
from resminama.context import BuildContext

if TYPE_CHECKING:
    from resminama.acceptance import Accepted
    from resminama.review.changes import Returned
    from resminama.review.choice import Choice


def add_acceptance(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add both verbs."""
    apply = verbs.add_parser("apply", help="accepted changes into the sources; without --write only shown")
    apply.add_argument("file", help="the returned .docx")
    chosen = apply.add_mutually_exclusive_group()
    chosen.add_argument("--only", nargs="+", metavar="ID", help="these changes, or units by their address")
    chosen.add_argument("--all", action="store_true", help="every edit of words")
    apply.add_argument("--write", action="store_true", help="write the files")
    apply.set_defaults(run=_apply)
    reply = verbs.add_parser("reply", help="open the decisions about a file; make the table that goes back")
    reply.add_argument("file", help="the returned .docx")
    reply.set_defaults(run=_reply)


def _apply(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.acceptance import accept, write
    from resminama.ooxml.unzip import UnsafeFileError
    from resminama.translate.desk import DamagedFileError

    path = Path(options.file)
    try:
        returned = _returned(context, path)
        choice = _choice(context, options, returned)
        if choice is None:
            return USAGE
        accepted = accept(context, returned, choice)
    except (UnsafeFileError, DamagedFileError) as problem:
        print(f"{path}: {problem}", file=sys.stderr)
        return FAILED
    _show(accepted)
    if options.write and accepted.files:
        write(context, accepted)
        print("\n".join(f"written {name}" for name in accepted.files))
    elif accepted.files:
        print("nothing was written: --write writes it")
    return OK if accepted.complete else FAILED


def _returned(context: BuildContext, path: Path) -> Returned:
    """Return what a file of ours says.

    Raises:
        UnsafeFileError: it is no Word file, may not be opened, or is not ours.
    """
    from resminama.ooxml.unzip import UnsafeFileError
    from resminama.returned import read_back
    from resminama.review.changes import BaseFrom

    returned = read_back(context, path).returned
    if returned.base_from is BaseFrom.NONE:
        raise UnsafeFileError("not a file of ours: `review read` says what is in it")
    return returned


def _choice(context: BuildContext, options: argparse.Namespace, returned: Returned) -> Choice | None:
    """Return what is chosen; None, and a word of why, where nothing can be."""
    from resminama.acceptance import decided_choice
    from resminama.review.choice import Choice, unknown

    if options.all:
        return Choice(everything=True)
    if options.only:
        choice = Choice(frozenset(options.only))
        if missing := unknown(choice, returned):
            print(f"the file has no change called {', '.join(missing)}", file=sys.stderr)
            return None
        return choice
    accepted = decided_choice(context, Path(options.file).read_bytes())
    if accepted is None:
        hint = "`review reply` opens them; or name changes with --only, or take all edits with --all"
        print(f"nothing is decided about this file: {hint}", file=sys.stderr)
    return accepted


def _show(accepted: Accepted) -> None:
    from resminama.report import as_text, difference
    from resminama.review.telling import told

    for name, data in accepted.files.items():
        if name.endswith((".yaml", ".po")):  # not the digests of the ledger
            print(difference(name, accepted.before.get(name, b""), data))
    print(told(accepted.plan.verdicts, accepted.suggestions))
    for address, languages in accepted.outdated.items():
        print(f"{address}: outdated now in {', '.join(languages)}")
    for finding in accepted.findings:
        print(as_text(finding, accepted.sources))


def _reply(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.ooxml.unzip import UnsafeFileError
    from resminama.replies import UnanswerableError, answer, keep

    path = Path(options.file)
    try:
        returned = _returned(context, path)
        kept = keep(context, returned, path.read_bytes(), path.name)
    except (UnsafeFileError, UnanswerableError) as problem:
        print(f"{path}: {problem}", file=sys.stderr)
        return FAILED
    waiting = sum(entry.decision == "open" for entry in kept.decisions.entries)
    print(f"{kept.path}: {kept.new} new entries, {waiting} of {len(kept.decisions.entries)} not decided")
    print("\n".join(answer(context, kept.decisions)))
    return OK
