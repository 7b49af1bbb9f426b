//! One macro for every statement: the same static text on either engine.

/// Runs a statement in a transaction and gives `Result<_, StorageError>`.
///
/// - `sql!(tx, run "…", binds)`: the number of rows changed;
/// - `sql!(tx, one Row, "…", binds)`: the first row, if any;
/// - `sql!(tx, all Row, "…", binds)`: all rows;
/// - `sql!(tx, each Row, "…", |row| …)`: calls a function with every row as it comes, so that they are never all in
///   memory; it gives a result;
/// - `sql!(tx, locked Row, "…", binds)`: as `one`, and the row stays locked until the end of the transaction.
///   SQLite has a single writer and needs no row locks;
/// - `sql!(tx, claimed Row, "before" "after", binds)`: as `all`; on PostgreSQL the rows picked by the query that
///   ends between the two texts are locked, and those that another worker holds are passed over.
macro_rules! sql {
    ($tx:expr, run $sql:expr $(, $bind:expr)* $(,)?) => {
        match &mut $tx.0 {
            $crate::db::Engine::Sqlite(tx) => sqlx::query::<sqlx::Sqlite>($sql)
                $(.bind($bind))*.execute(&mut **tx).await.map(|done| done.rows_affected()),
            $crate::db::Engine::Postgres(tx) => sqlx::query::<sqlx::Postgres>($sql)
                $(.bind($bind))*.execute(&mut **tx).await.map(|done| done.rows_affected()),
        }
        .map_err($crate::StorageError::from)
    };
    ($tx:expr, one $row:ty, $sql:expr $(, $bind:expr)* $(,)?) => {
        sql!(@ $tx, fetch_optional, $row, $sql, $sql, $($bind),*)
    };
    ($tx:expr, all $row:ty, $sql:expr $(, $bind:expr)* $(,)?) => {
        sql!(@ $tx, fetch_all, $row, $sql, $sql, $($bind),*)
    };
    ($tx:expr, each $row:ty, $sql:literal, $with:expr) => {{
        let with = $with;
        match &mut $tx.0 {
            $crate::db::Engine::Sqlite(tx) => {
                let mut rows = sqlx::query_as::<sqlx::Sqlite, $row>($sql).fetch(&mut **tx);
                while let Some(row) = rows.try_next().await? {
                    with(row)?;
                }
            }
            $crate::db::Engine::Postgres(tx) => {
                let mut rows = sqlx::query_as::<sqlx::Postgres, $row>($sql).fetch(&mut **tx);
                while let Some(row) = rows.try_next().await? {
                    with(row)?;
                }
            }
        }
    }};
    ($tx:expr, locked $row:ty, $sql:literal $(, $bind:expr)* $(,)?) => {
        sql!(@ $tx, fetch_optional, $row, $sql, concat!($sql, " FOR UPDATE"), $($bind),*)
    };
    ($tx:expr, claimed $row:ty, $before:literal $after:literal $(, $bind:expr)* $(,)?) => {
        sql!(@ $tx, fetch_all, $row, concat!($before, $after),
            concat!($before, " FOR UPDATE SKIP LOCKED", $after), $($bind),*)
    };
    (@ $tx:expr, $fetch:ident, $row:ty, $sqlite:expr, $postgres:expr, $($bind:expr),*) => {
        match &mut $tx.0 {
            $crate::db::Engine::Sqlite(tx) => {
                sqlx::query_as::<sqlx::Sqlite, $row>($sqlite)$(.bind($bind))*.$fetch(&mut **tx).await
            }
            $crate::db::Engine::Postgres(tx) => {
                sqlx::query_as::<sqlx::Postgres, $row>($postgres)$(.bind($bind))*.$fetch(&mut **tx).await
            }
        }
        .map_err($crate::StorageError::from)
    };
}
