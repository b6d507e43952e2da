"""Several pages in one: the sections of a job such as F11."""
