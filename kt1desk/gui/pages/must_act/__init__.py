"""What must be acted upon at this desk, and what two persons have to settle."""
