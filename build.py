"""``python build.py VERB`` is the same as ``resminama VERB``."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "src"))

from resminama.cli import main

if __name__ == "__main__":
    sys.exit(main())
