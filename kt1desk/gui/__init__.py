"""The screen: the window, its pages and its own widgets."""
