"""The page of labels printed again."""
