"""Item numbers of this desk: a section of F11."""
