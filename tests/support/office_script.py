"""Runs under LibreOffice's own Python: opens Word files, settles their tracked changes, saves them again.

usage: office_script.py PIPE COMMAND FOLDER FILE …
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

import uno  # type: ignore[import-not-found]  # comes with LibreOffice
from com.sun.star.beans import PropertyValue  # type: ignore[import-not-found]  # the same


def main(pipe: str, command: str, folder: str, *files: str) -> None:
    """Send ``command`` (a dispatch name such as ``AcceptAllTrackedChanges``) to each file."""
    context = _context(pipe)
    services = context.ServiceManager
    desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    dispatcher = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    for file in files:
        document = desktop.loadComponentFromURL(
            Path(file).as_uri(), "_blank", 0, (_property("Hidden", True),)
        )
        frame = document.getCurrentController().getFrame()
        dispatcher.executeDispatch(frame, f".uno:{command}", "", 0, ())
        saved = Path(folder, Path(file).name).as_uri()
        document.storeToURL(saved, (_property("FilterName", "MS Word 2007 XML"),))
        document.close(True)
    desktop.terminate()


def _context(pipe: str) -> Any:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(60):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:  # of a type that exists only there: the office is not up yet
            time.sleep(1)
    raise TimeoutError("LibreOffice did not start")


def _property(name: str, value: object) -> Any:
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


if __name__ == "__main__":
    main(*sys.argv[1:])
