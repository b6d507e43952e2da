"""sqlcipher3: SQLite with an encrypted file."""

from sqlcipher3 import dbapi2 as dbapi2
