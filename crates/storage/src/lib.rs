//! What is kept: sqlx over SQLite and PostgreSQL.
