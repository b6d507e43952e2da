"""The ways out without Qt: one drawing, as dots or as a vector PDF, to a label printer, a queue or a folder."""
