//! PostgreSQL as tests find it: a server on which each makes a database of its own and takes it away afterwards. Three
//! crates share this file.

use std::{env, process::Command};

/// The server to test on, if there is one.
///
/// # Panics
/// Without one, when one is required.
pub fn server() -> Option<String> {
    let url = env::var("CARAVEL_TEST_POSTGRES_URL").ok().filter(|url| !url.is_empty());
    let required = env::var("CARAVEL_REQUIRE_POSTGRES").is_ok_and(|value| value == "1");
    assert!(
        url.is_some() || !required,
        "CARAVEL_REQUIRE_POSTGRES=1, and CARAVEL_TEST_POSTGRES_URL is not set"
    );
    url
}

/// Makes a database, empty or as another one is, and gives its URL.
pub fn create(server: &str, name: &str, like: Option<&str>) -> String {
    let template = like.map(|like| format!(" TEMPLATE {like}")).unwrap_or_default();
    psql(server, &format!("CREATE DATABASE {name}{template}"));
    let (address, query) = server.split_once('?').map_or((server, None), |(a, query)| (a, Some(query)));
    let (scheme, rest) = address.split_once("://").unwrap();
    let host = rest.split('/').next().unwrap_or_default();
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{scheme}://{host}/{name}{query}")
}

/// Takes a database away, whoever is in it.
pub fn remove(server: &str, name: &str) {
    psql(server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
}

/// What PostgreSQL's own client answers: only `storage` depends on a driver.
pub fn psql(server: &str, sql: &str) -> String {
    let done = Command::new("psql")
        .args(["--no-psqlrc", "--no-password", "--quiet", "--no-align", "--tuples-only"])
        .args(["--dbname", server, "--command", sql])
        .env("PGOPTIONS", "-c client_min_messages=warning")
        .output()
        .expect("the client of PostgreSQL, psql, is installed");
    assert!(done.status.success(), "psql: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8_lossy(&done.stdout).trim().to_owned()
}
