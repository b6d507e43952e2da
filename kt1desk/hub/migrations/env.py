"""Run by Alembic on the connection it is handed; the transaction is the caller's."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], target_metadata=None, transactional_ddl=True)
context.run_migrations()
