"""Amendments to acts of others: draft law, comparative table, and the proof that they agree."""
