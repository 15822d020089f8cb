"""``python -m resminama``."""

import sys

if __name__ == "__main__":  # a worker process imports this file, too, and has no use for the verbs
    from resminama.cli import run

    sys.exit(run())
