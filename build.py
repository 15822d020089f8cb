"""``python build.py VERB`` is the same as ``resminama VERB``."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "src"))

if __name__ == "__main__":  # a worker process imports this file, too, and has no use for the verbs
    from resminama.cli import run

    sys.exit(run())
