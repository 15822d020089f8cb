"""Replace words in a Word file with LibreOffice, tracking on: run by the Python that has its bridge (uno).

``office_edits.py SOFFICE FOLDER old=new…`` reads ``FOLDER/sent.docx`` and writes ``FOLDER/returned.docx``.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import uno  # type: ignore[import-not-found]  # comes with LibreOffice
from com.sun.star.beans import PropertyValue  # type: ignore[import-not-found]
from com.sun.star.connection import NoConnectException  # type: ignore[import-not-found]


def connected(office: str, folder: Path) -> tuple[subprocess.Popen[bytes], Any]:
    """Start LibreOffice with a profile of its own; return it and its desktop."""
    pipe = f"resminama-{folder.name}"
    command = [office, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--norestore"]
    process = subprocess.Popen([*command, f"--accept=pipe,name={pipe};urp;"])
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.5)
        else:
            desktop = "com.sun.star.frame.Desktop"
            return process, context.ServiceManager.createInstanceWithContext(desktop, context)
    raise TimeoutError("LibreOffice does not answer")


def edit(desktop: Any, folder: Path, replacements: list[tuple[str, str]]) -> None:
    """Open the file, replace the first occurrence of each word, save it."""
    hidden = PropertyValue("Hidden", 0, True, 0)
    document = desktop.loadComponentFromURL((folder / "sent.docx").as_uri(), "_blank", 0, (hidden,))
    document.RecordChanges = True
    for old, new in replacements:
        search = document.createSearchDescriptor()
        search.SearchString = old
        found = document.findFirst(search)
        if found is not None:
            found.String = new
    form = PropertyValue("FilterName", 0, "MS Word 2007 XML", 0)
    document.storeToURL((folder / "returned.docx").as_uri(), (form,))
    document.close(True)


if __name__ == "__main__":
    home = Path(sys.argv[2])
    running, home_desktop = connected(sys.argv[1], home)
    try:
        edit(home_desktop, home, [tuple(pair.split("=", 1)) for pair in sys.argv[3:]])  # type: ignore[misc]
    finally:
        running.terminate()
        running.wait(30)
