"""The language engine."""
