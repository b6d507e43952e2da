"""Lists: rows in from CSV and XLSX, a template out."""
