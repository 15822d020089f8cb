"""The machine and the programs that a table of figures belongs to."""

from __future__ import annotations

import os
import platform
from importlib.metadata import version
from pathlib import Path


def described() -> str:
    """Return processor, cores, system, Python and the versions of what is compared, in one line each."""
    packages = ("typst", "python-docx", "docxtpl", "pypandoc_binary")
    system = f"{platform.system()} {platform.release()}"
    return "\n".join(
        (
            f"processor: {_processor()}, {os.cpu_count()} cores, {system}",
            f"Python {platform.python_version()}; "
            + ", ".join(f"{name} {version(name)}" for name in packages),
        )
    )


def busy() -> str:
    """Return how busy the machine is before anything is measured, where the system tells."""
    if not hasattr(os, "getloadavg"):
        return "load before the run: not known"
    return f"load before the run: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())
