"""Earlier states of the workspace: revisions, editions, folders, packages that were sent."""
