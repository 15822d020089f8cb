"""What people write, typed and frozen."""
