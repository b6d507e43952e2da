"""The steps from one edition of the desk's file to the next."""
