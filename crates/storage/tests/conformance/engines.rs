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
use storage::Db;

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
            let db = Db::connect(&url).await.unwrap();
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
            let db = Db::connect(&url).await.unwrap();
            story(db.clone(), url).await;
            db.close().await;
        },
        async move { postgres::remove(&server, &database) },
    );
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
