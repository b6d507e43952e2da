"""The pages of the window: each a view, a presenter and a page that joins them."""
