"""The translators' verbs: the desk read from the workspace, changed, written back whole."""
