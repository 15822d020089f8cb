"""The package that goes to the ministry: letter, register, guide, documents, manifest."""
