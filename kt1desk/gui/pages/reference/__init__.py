"""F11, the dated tables of the province."""
