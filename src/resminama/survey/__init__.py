"""Reports on the corpus as a whole: tables drawn from the same sources as the documents."""
