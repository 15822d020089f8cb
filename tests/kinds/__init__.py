"""Kinds of documents beside the acts: guides, leaflets, terms of reference, job descriptions."""
