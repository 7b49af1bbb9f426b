//! The two engines behind one face: opening, migrating, and transactions.

use crate::{Seal, StorageError};
use sqlx::{
    PgPool, Postgres, Sqlite, SqlitePool, Transaction,
    migrate::Migrator,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{fmt, path::Path, sync::Arc, time::Duration};

static SQLITE_MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES_MIGRATIONS: Migrator = sqlx::migrate!("migrations/postgres");

/// How long a request waits for a connection before it gives up.
const PATIENCE: Duration = Duration::from_secs(10);

/// A database. Clones share its connections.
#[derive(Clone)]
pub struct Db(Pools, Option<Arc<Seal>>);

#[derive(Clone)]
enum Pools {
    Sqlite { read: SqlitePool, write: SqlitePool },
    Postgres(PgPool),
}

/// A transaction. Dropped without [`Tx::commit`], it changes nothing.
pub struct Tx(pub(crate) Engine, pub(crate) Option<Arc<Seal>>);

pub(crate) enum Engine {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

/// How the schema in the database compares with the one in this program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchemaState {
    /// They are the same.
    Current,
    /// Migrations are missing: run `migrate`.
    Behind {
        /// The newest migration in the database, 0 when there is none.
        version: i64,
        /// The newest migration of this program.
        expected: i64,
    },
    /// A newer program has migrated the database.
    Ahead {
        /// The newest migration in the database.
        version: i64,
        /// The newest migration of this program.
        expected: i64,
    },
}

/// Names the engine only: a pool's own `Debug` would print its password.
impl fmt::Debug for Db {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Pools::Sqlite { .. } => "Db(SQLite)",
            Pools::Postgres(_) => "Db(PostgreSQL)",
        })
    }
}

impl fmt::Debug for Tx {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Engine::Sqlite(_) => "Tx(SQLite)",
            Engine::Postgres(_) => "Tx(PostgreSQL)",
        })
    }
}

impl Db {
    /// Opens `sqlite://path/to/file.db`, which creates folder and file, or `postgres://…`. Reaches out once, so
    /// that a wrong address is told at the start.
    ///
    /// # Errors
    /// [`StorageError::UnsupportedUrl`] for any other address, else [`StorageError::Database`].
    pub async fn connect(url: &str) -> Result<Self, StorageError> {
        let scheme = url.split(':').next().unwrap_or_default();
        match scheme {
            "sqlite" => connect_sqlite(url).await,
            "postgres" | "postgresql" => {
                let options: PgConnectOptions =
                    url.parse().map_err(|_| StorageError::UnsupportedUrl(format!("{scheme}://…")))?;
                let pool = PgPoolOptions::new()
                    .max_connections(16)
                    .acquire_timeout(PATIENCE)
                    .connect_with(options.application_name("caravel"))
                    .await?;
                Ok(Self(Pools::Postgres(pool), None))
            }
            other => Err(StorageError::UnsupportedUrl(other.chars().take(32).collect())),
        }
    }

    /// The same database, in which what is personal is written and read with these keys.
    #[must_use]
    pub fn with_seal(self, seal: Seal) -> Self {
        Self(self.0, Some(Arc::new(seal)))
    }

    /// The keys it has been given.
    pub fn seal(&self) -> Option<&Seal> {
        self.1.as_deref()
    }

    /// Folds SQLite's write-ahead log into the file as far as nobody reads it, so that what was overwritten is in neither.
    ///
    /// # Errors
    /// [`StorageError::Database`] or [`StorageError::Busy`].
    pub async fn fold_log(&self) -> Result<(), StorageError> {
        if let Pools::Sqlite { write, .. } = &self.0 {
            sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(write).await?;
        }
        Ok(())
    }

    /// Runs the migrations that are missing; on either engine only one process does so at a time.
    ///
    /// # Errors
    /// [`StorageError::Migration`] when one fails, was changed after it had run, or is unknown to this program.
    pub async fn migrate(&self) -> Result<(), StorageError> {
        match &self.0 {
            Pools::Sqlite { write, .. } => {
                // sqlx takes no lock on SQLite: the write transaction is the lock, and makes it all or nothing.
                let mut tx = write.begin_with("BEGIN IMMEDIATE").await?;
                SQLITE_MIGRATIONS.run_direct(None, &mut *tx, false).await?;
                Ok(tx.commit().await?)
            }
            Pools::Postgres(pool) => Ok(POSTGRES_MIGRATIONS.run(pool).await?),
        }
    }

    /// How the schema compares with this program. Changes nothing.
    ///
    /// # Errors
    /// [`StorageError::Database`].
    pub async fn schema(&self) -> Result<SchemaState, StorageError> {
        let (known, table) = match &self.0 {
            Pools::Sqlite { .. } => (
                &SQLITE_MIGRATIONS,
                "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = '_sqlx_migrations'",
            ),
            Pools::Postgres(_) => {
                (&POSTGRES_MIGRATIONS, "SELECT COUNT(*) WHERE to_regclass('_sqlx_migrations') IS NOT NULL")
            }
        };
        let mut tx = self.read().await?;
        let exists = sql!(tx, one(i64,), table)?.is_some_and(|(count,)| count > 0);
        let applied: Vec<(i64,)> = if exists {
            sql!(tx, all(i64,), "SELECT version FROM _sqlx_migrations WHERE success ORDER BY version")?
        } else {
            Vec::new()
        };
        let expected = known.iter().map(|migration| migration.version).max().unwrap_or_default();
        let version = applied.last().map_or(0, |&(version,)| version);
        let missing = known.iter().any(|migration| !applied.contains(&(migration.version,)));
        Ok(match version {
            _ if version > expected => SchemaState::Ahead { version, expected },
            _ if missing => SchemaState::Behind { version, expected },
            _ => SchemaState::Current,
        })
    }

    /// A transaction that sees one moment and refuses to write.
    ///
    /// # Errors
    /// [`StorageError::Database`] or [`StorageError::Busy`].
    pub async fn read(&self) -> Result<Tx, StorageError> {
        let engine = match &self.0 {
            Pools::Sqlite { read, .. } => Engine::Sqlite(read.begin().await?),
            Pools::Postgres(pool) => {
                Engine::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?)
            }
        };
        Ok(Tx(engine, self.1.clone()))
    }

    /// A transaction that may write. On SQLite it is the only one and waits for its turn here, not in the middle;
    /// on PostgreSQL it is READ COMMITTED, and what must not change under it is locked.
    ///
    /// # Errors
    /// [`StorageError::Database`] or [`StorageError::Busy`].
    pub async fn write(&self) -> Result<Tx, StorageError> {
        let engine = match &self.0 {
            Pools::Sqlite { write, .. } => Engine::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?),
            Pools::Postgres(pool) => {
                Engine::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE").await?)
            }
        };
        Ok(Tx(engine, self.1.clone()))
    }

    /// As [`Db::write`], for what nobody is promised to find again after the machine has died, such as a cart: the
    /// commit does not wait for PostgreSQL's disk, as it never waits for SQLite's. What others see is the same, and
    /// nothing is ever kept by halves.
    ///
    /// # Errors
    /// As [`Db::write`].
    pub async fn write_lightly(&self) -> Result<Tx, StorageError> {
        match &self.0 {
            Pools::Sqlite { .. } => self.write().await,
            Pools::Postgres(pool) => {
                let begin =
                    "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; SET LOCAL synchronous_commit = off";
                Ok(Tx(Engine::Postgres(pool.begin_with(begin).await?), self.1.clone()))
            }
        }
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// [`StorageError::Database`] or [`StorageError::Busy`] when it does not.
    pub async fn ping(&self) -> Result<(), StorageError> {
        let mut tx = self.read().await?;
        sql!(tx, run "SELECT 1").map(drop)
    }

    /// Lets running transactions end and closes every connection.
    pub async fn close(&self) {
        match &self.0 {
            Pools::Sqlite { read, write } => {
                read.close().await;
                // Last: the last connection to go folds the write-ahead log into the file.
                write.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }
}

impl Tx {
    /// Makes it so.
    ///
    /// # Errors
    /// [`StorageError::Database`]; nothing has changed then.
    pub async fn commit(self) -> Result<(), StorageError> {
        match self.0 {
            Engine::Sqlite(tx) => tx.commit().await?,
            Engine::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }
}

async fn connect_sqlite(url: &str) -> Result<Db, StorageError> {
    let unsupported = || StorageError::UnsupportedUrl("sqlite: without a file".into());
    if !url.starts_with("sqlite://") || url.contains(":memory:") || url.contains("mode=memory") {
        return Err(unsupported());
    }
    let options: SqliteConnectOptions = url.parse().map_err(|_| unsupported())?;
    let file: &Path = options.get_filename();
    if file.as_os_str().is_empty() {
        return Err(unsupported());
    }
    if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        tokio::fs::create_dir_all(folder).await.map_err(|fault| StorageError::Database(fault.into()))?;
    }
    let options = options
        .create_if_missing(true)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        .synchronous(SqliteSynchronous::Normal);
    // A file does not hang up: nobody asks before each transaction whether it is still there.
    let pool = || SqlitePoolOptions::new().acquire_timeout(PATIENCE).test_before_acquire(false);
    let write = pool()
        .max_connections(1)
        .connect_with(
            options
                .clone()
                .journal_mode(SqliteJournalMode::Wal)
                // What is erased or encrypted anew is overwritten.
                .pragma("secure_delete", "ON")
                // An order writes some hundred pages, mostly the same ones: at 16 MiB the log is folded less often, and
                // 8 MiB of memory hold what one order after another reads.
                .pragma("wal_autocheckpoint", "4000")
                .pragma("cache_size", "-8192"),
        )
        .await?;
    let read = pool().max_connections(6).connect_with(options.pragma("query_only", "ON")).await?;
    Ok(Db(Pools::Sqlite { read, write }, None))
}
