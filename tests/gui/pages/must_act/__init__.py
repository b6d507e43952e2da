"""What must be acted upon, and what two persons settle there."""
