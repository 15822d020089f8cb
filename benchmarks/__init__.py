"""What the README says about speed, measured: one script per figure, `run.py` for all of them in one run."""
