"""Assembly: the only part that knows every part of the desk."""
