"""The staff register: a section of F11."""
