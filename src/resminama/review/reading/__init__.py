"""Reading a returned file back: its lines, the lines that were sent, and which is which."""
