"""How far a text has come: states that people sign, a ledger that does not forget, a judge of both."""
