"""New sources with blanks: made from the record classes, so that no kind needs a template of its own."""
