"""Small hand-made widgets, each tested alone."""
