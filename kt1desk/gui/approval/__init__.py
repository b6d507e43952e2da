"""The one dialog for approval by a second person."""
