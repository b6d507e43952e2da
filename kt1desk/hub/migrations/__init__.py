"""The steps from one edition of the hub's book to the next."""
