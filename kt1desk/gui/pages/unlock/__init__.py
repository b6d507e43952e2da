"""Opening the desk where no keyring holds its key."""
