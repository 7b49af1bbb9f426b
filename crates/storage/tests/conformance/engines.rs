//! Gives every story a fresh database of either engine and takes it away afterwards.

use crate::postgres;
use sqlx::{Connection, PgConnection, SqliteConnection};
use std::{
    future::Future,
    io::Write,
    path::PathBuf,
    process,
    sync::atomic::{AtomicU32, Ordering},
};
use storage::{Db, Seal};

/// The secret of the suite.
pub const SECRET: &[u8] = b"the secret of the suite";

static COUNT: AtomicU32 = AtomicU32::new(0);

/// A name that no other test of this or another process has.
fn fresh_name() -> String {
    format!("caravel_test_{}_{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// Runs in a runtime with real threads, and gives a panic on only after `cleanup`.
fn run<F, C>(story: F, cleanup: C)
where
    F: Future<Output = ()> + Send + 'static,
    C: Future<Output = ()>,
{
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build().unwrap();
    runtime.block_on(async {
        let told = tokio::spawn(story).await;
        cleanup.await;
        told.unwrap();
    });
}

/// A database with the keys of the suite.
pub async fn opened(url: &str) -> Db {
    Db::connect(url).await.unwrap().with_seal(Seal::new(SECRET, None))
}

/// Tells a story on SQLite, in a folder of its own that does not exist yet.
pub fn on_sqlite<F, Fut>(story: F)
where
    F: FnOnce(Db, String) -> Fut + Send + 'static,
    Fut: Future<Output = ()> + Send + 'static,
{
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(fresh_name());
    let url = format!("sqlite://{}", folder.join("new/shop.db").display());
    run(
        async move {
            let db = opened(&url).await;
            story(db.clone(), url).await;
            db.close().await;
        },
        async { std::fs::remove_dir_all(&folder).unwrap() },
    );
}

/// Writes past the test harness, which shows the output of failed tests only.
pub fn say(line: &str) {
    let mut past_the_harness = std::io::stderr();
    writeln!(past_the_harness, "{line}").unwrap();
}

/// Tells a story on PostgreSQL, in a database of its own, or says that it does not.
pub fn on_postgres<F, Fut>(name: &'static str, story: F)
where
    F: FnOnce(Db, String) -> Fut + Send + 'static,
    Fut: Future<Output = ()> + Send + 'static,
{
    let Some(server) = postgres::server() else {
        eprintln!("skipped on PostgreSQL: {name} (CARAVEL_TEST_POSTGRES_URL is not set)");
        return;
    };
    let database = fresh_name();
    let url = postgres::create(&server, &database, None);
    run(
        async move {
            let db = opened(&url).await;
            story(db.clone(), url).await;
            db.close().await;
        },
        async move { postgres::remove(&server, &database) },
    );
}

/// All that is in the tables of a database, and on SQLite every byte of its files, the write-ahead log among them.
pub async fn contents(url: &str) -> String {
    if let Some(file) = url.strip_prefix("sqlite://") {
        let files = ["", "-wal", "-shm"].map(|end| std::fs::read(format!("{file}{end}")).unwrap_or_default());
        return String::from_utf8_lossy(&files.concat()).into_owned();
    }
    let mut connection = PgConnection::connect(url).await.unwrap();
    let tables: Vec<(String,)> =
        sqlx::query_as("SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'")
            .fetch_all(&mut connection)
            .await
            .unwrap();
    let mut contents = String::new();
    for (table,) in tables {
        let sql = format!("SELECT COALESCE(string_agg(t::text, ' '), '') FROM \"{table}\" t");
        let (rows,): (String,) =
            sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_one(&mut connection).await.unwrap();
        contents.push_str(&rows);
    }
    connection.close().await.unwrap();
    contents
}

/// Does to a database what no function of the crate would.
pub async fn raw(url: &str, sql: &str) {
    let sql = sqlx::AssertSqlSafe(sql.to_owned());
    if url.starts_with("sqlite") {
        let mut connection = SqliteConnection::connect(url).await.unwrap();
        sqlx::raw_sql(sql).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    } else {
        let mut connection = PgConnection::connect(url).await.unwrap();
        sqlx::raw_sql(sql).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    }
}
