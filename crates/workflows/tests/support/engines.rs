//! Gives every story a fresh database of either engine and takes it away afterwards.

use std::{
    env,
    future::Future,
    io::Write,
    path::PathBuf,
    process::{self, Command},
    sync::atomic::{AtomicU32, Ordering},
};
use storage::Db;

static COUNT: AtomicU32 = AtomicU32::new(0);

/// A name that no other test of this or another process has.
fn fresh_name() -> String {
    format!("caravel_workflows_{}_{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// Tells a story in a runtime with real threads, and gives a panic on only after `cleanup`.
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

/// Tells a story on PostgreSQL, in a database of its own, or says that it does not.
pub fn on_postgres<F, Fut>(name: &str, story: F)
where
    F: FnOnce(Db) -> Fut + Send + 'static,
    Fut: Future<Output = ()> + Send + 'static,
{
    let Some(server) = postgres() else {
        eprintln!("skipped on PostgreSQL: {name} (CARAVEL_TEST_POSTGRES_URL is not set)");
        return;
    };
    let database = fresh_name();
    psql(&server, &format!("CREATE DATABASE {database}"));
    run(with_database(&server, &database), story, || {
        psql(&server, &format!("DROP DATABASE IF EXISTS {database} WITH (FORCE)"));
    });
}

/// The PostgreSQL server to test on, if there is one.
///
/// # Panics
/// Without one, when one is required.
pub fn postgres() -> Option<String> {
    let url = env::var("CARAVEL_TEST_POSTGRES_URL").ok().filter(|url| !url.is_empty());
    let required = env::var("CARAVEL_REQUIRE_POSTGRES").is_ok_and(|value| value == "1");
    assert!(
        url.is_some() || !required,
        "CARAVEL_REQUIRE_POSTGRES=1, and CARAVEL_TEST_POSTGRES_URL is not set"
    );
    url
}

/// Writes past the test harness, which shows the output of failed tests only.
pub fn say(line: &str) {
    let mut past_the_harness = std::io::stderr();
    writeln!(past_the_harness, "{line}").unwrap();
}

/// PostgreSQL's own client makes the databases: only `storage` depends on a driver.
fn psql(server: &str, sql: &str) {
    let done = Command::new("psql")
        .args(["--no-psqlrc", "--no-password", "--quiet", "--dbname", server, "--command", sql])
        .env("PGOPTIONS", "-c client_min_messages=warning")
        .output()
        .expect("the client of PostgreSQL, psql, is installed");
    assert!(done.status.success(), "psql: {}", String::from_utf8_lossy(&done.stderr));
}

fn with_database(url: &str, database: &str) -> String {
    let (address, query) = url.split_once('?').map_or((url, None), |(address, query)| (address, Some(query)));
    let (scheme, rest) = address.split_once("://").unwrap();
    let host = rest.split('/').next().unwrap_or_default();
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{scheme}://{host}/{database}{query}")
}
