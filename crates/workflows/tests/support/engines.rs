//! Gives every story a fresh database of either engine and takes it away afterwards.

use super::postgres;
use std::{
    future::Future,
    io::Write,
    path::PathBuf,
    process,
    sync::atomic::{AtomicU32, Ordering},
};
use storage::Db;

static COUNT: AtomicU32 = AtomicU32::new(0);
/// How often somebody looks whether a database is left.
const TRIES: u32 = 500;

/// A name that no other test of this or another process has.
fn fresh_name() -> String {
    format!("caravel_workflows_{}_{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// Tells a story in a runtime with real threads, and gives a panic on only after `cleanup`. Whatever it tells, each level of
/// stock is the sum of its movements at the end.
fn run<F, Fut>(url: String, story: F, cleanup: impl FnOnce())
where
    F: FnOnce(Db) -> Fut + Send + 'static,
    Fut: Future<Output = ()> + Send + 'static,
{
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build().unwrap();
    let told = runtime.block_on(async {
        tokio::spawn(async move {
            let db = Db::connect(&url).await.unwrap();
            db.migrate().await.unwrap();
            story(db.clone()).await;
            let verified = workflows::verify_orders(&db).await.unwrap();
            assert_eq!(verified.found, [], "the chains of all orders are whole");
            let mut tx = db.read().await.unwrap();
            assert_eq!(storage::stock::audit(&mut tx).await.unwrap(), []);
            drop(tx);
            db.close().await;
        })
        .await
    });
    drop(runtime);
    cleanup();
    told.unwrap();
}

/// Tells a story on SQLite, in a folder of its own.
pub fn on_sqlite<F, Fut>(story: F)
where
    F: FnOnce(Db) -> Fut + Send + 'static,
    Fut: Future<Output = ()> + Send + 'static,
{
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(fresh_name());
    let url = format!("sqlite://{}", folder.join("shop.db").display());
    run(url, story, || std::fs::remove_dir_all(&folder).unwrap());
}

/// Tells a story on PostgreSQL, in a database of its own, or says that it does not. Whatever it tells, nobody in it waits
/// for somebody who waits for him.
pub fn on_postgres<F, Fut>(name: &str, story: F)
where
    F: FnOnce(Db) -> Fut + Send + 'static,
    Fut: Future<Output = ()> + Send + 'static,
{
    let Some(server) = postgres::server() else {
        eprintln!("skipped on PostgreSQL: {name} (CARAVEL_TEST_POSTGRES_URL is not set)");
        return;
    };
    let database = fresh_name();
    run(postgres::create(&server, &database, None), story, || {
        let deadlocks = deadlocks(&server, &database);
        postgres::remove(&server, &database);
        assert_eq!(deadlocks, "0", "{name}: all hold the same things in the same order");
    });
}

/// Writes past the test harness, which shows the output of failed tests only.
pub fn say(line: &str) {
    let mut past_the_harness = std::io::stderr();
    writeln!(past_the_harness, "{line}").unwrap();
}

/// How often PostgreSQL has called off one of two transactions that waited for each other. It counts them when the
/// connections end, which it does a moment after they are closed here.
fn deadlocks(server: &str, database: &str) -> String {
    let open = format!("SELECT COUNT(*) FROM pg_stat_activity WHERE datname = '{database}'");
    let mut looks = 0..TRIES;
    while postgres::psql(server, &open) != "0" {
        assert!(looks.next().is_some(), "{database} is not left");
    }
    postgres::psql(server, &format!("SELECT deadlocks FROM pg_stat_database WHERE datname = '{database}'"))
}
