"""What is true: the rules of custody, in the standard library only."""
