"""``python -m resminama``."""

import sys

from resminama.cli import main

if __name__ == "__main__":
    sys.exit(main())
