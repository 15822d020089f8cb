"""The program in a process of its own: what it said, how long it took, how much memory it held."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
MOST_SECONDS, MOST_MEGABYTES = 5.0, 300.0
_LAUNCH = """
import resource, sys
sys.path.insert(0, sys.argv[1])
from resminama.cli import main
print("started", file=sys.stderr, flush=True)
code = main(sys.argv[2:])
used = resource.getrusage(resource.RUSAGE_SELF)
print("took", used.ru_utime + used.ru_stime, file=sys.stderr)
try:  # the kernel's own figure of this program: ru_maxrss would count the test runner it was forked from
    status = open("/proc/self/status").read()
    held = int(status.split("VmHWM:")[1].split()[0])
except OSError:
    held = used.ru_maxrss
print("held", held / 1024, file=sys.stderr)
sys.exit(code)
"""


@dataclass(frozen=True, slots=True)
class Said:
    """How one run ended."""

    code: int
    out: str
    err: str

    @property
    def seconds(self) -> float:
        """The time it worked; what else the machine was doing does not count."""
        return float(self.err.rpartition("took ")[2].split()[0])

    @property
    def megabytes(self) -> float:
        """The most memory it held."""
        return float(self.err.rpartition("held ")[2].split()[0])


def command(workspace: Path, *arguments: str) -> list[str]:
    """Return the command line of one run."""
    return [sys.executable, "-c", _LAUNCH, str(ROOT / "src"), "--workspace", str(workspace), *arguments]


def said(workspace: Path, *arguments: str) -> Said:
    """Run the program on a workspace and wait."""
    done = subprocess.run(command(workspace, *arguments), capture_output=True, encoding="utf-8", timeout=300)
    return Said(done.returncode, done.stdout, done.stderr)


def refused(workspace: Path, *arguments: str) -> Said:
    """Run the program on a workspace that it must refuse: cleanly, soon, in little memory."""
    before = files_below(workspace)
    result = said(workspace, *(arguments or ("build",)))
    assert result.code == 1, result.out + result.err
    assert "Traceback" not in result.out + result.err, result.err
    assert result.seconds <= MOST_SECONDS
    assert result.megabytes <= MOST_MEGABYTES
    new = {path for path in files_below(workspace) - before if path.split("/")[0] != ".cache"}
    assert not new
    return result


def files_below(folder: Path) -> set[str]:
    """Return every file and link below a folder."""
    found = (Path(home) / name for home, _, names in os.walk(folder) for name in names)
    return {path.relative_to(folder).as_posix() for path in found}
