//! `cargo xtask test`: everything that must hold before a change goes in.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::{Result, bail};

use crate::artifacts::cargo;
use crate::postgres::{self, Postgres};
use crate::site::{self, Quality};
use crate::{artifacts, bench, browser, lint, packages, paths, steps, wasm};

/// What `test` can be told.
#[derive(clap::Args)]
pub struct Options {
    /// Without the browser and PostgreSQL.
    #[arg(long, conflicts_with = "all")]
    fast: bool,
    /// Every page, locale, theme and size, where the default takes a pairwise sample.
    #[arg(long)]
    all: bool,
}

/// How many tests passed and failed so far.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tally {
    passed: u32,
    failed: u32,
}

impl Tally {
    /// Counts some more.
    pub fn add(&mut self, passed: u32, failed: u32) {
        self.passed = self.passed.saturating_add(passed);
        self.failed = self.failed.saturating_add(failed);
    }

    // `test result: ok. 12 passed; 0 failed; 1 ignored; …`
    fn add_line(&mut self, line: &str) {
        let Some((_, numbers)) = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". "))
        else {
            return;
        };
        let number = |unit: &str| {
            numbers.split("; ").find_map(|part| part.strip_suffix(unit)?.trim().parse().ok()).unwrap_or(0)
        };
        self.add(number("passed"), number("failed"));
    }
}

/// Runs every step, stops at the first that fails, and ends with one line of numbers.
pub fn run(options: &Options) -> ExitCode {
    let start = Instant::now();
    let mut tally = Tally::default();
    let outcome = all(options, &mut tally);
    println!("==> all of it: {}", steps::readable(start.elapsed()));
    if let Err(fault) = &outcome {
        println!("error: {fault:#}");
        // A step that is not made of tests failed: that counts as one.
        tally.failed = tally.failed.max(1);
    }
    println!("{} passed, {} failed", tally.passed, tally.failed);
    if outcome.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn all(options: &Options, tally: &mut Tally) -> Result<()> {
    wasm::add_target()?;
    // The server embeds this folder; in a fresh clone it is not there before the first build.
    std::fs::create_dir_all(paths::site())?;
    steps::step("format", || steps::run(cargo().args(["fmt", "--all", "--check"])))?;
    steps::step("clippy", || clippy(&["--workspace", "--exclude", "frontend", "--all-targets"]))?;
    // Apart from the rest: `ssr` and `hydrate` must never be on in one build of `app`.
    steps::step("clippy for the browser", || {
        clippy(&["--package", "frontend", "--target", "wasm32-unknown-unknown"])
    })?;
    steps::step("house rules", lint::run)?;
    let localstripe = steps::step("install a fake of Stripe", packages::localstripe)?;
    let mailbox = steps::step("install a mail server", packages::mailbox)?;
    let linters = steps::step("install linters of others", packages::linters)?;
    let schema = schema_org();
    let varnish = varnish(!options.fast);
    let others = [&varnish, &localstripe, &mailbox, &linters, &schema];
    if options.fast {
        let site = crate::manifest::Manifest::read(&paths::site()).unwrap_or_default().hash;
        steps::step("tests", || cargo_test(&site, None, others, tally))?;
        let program = artifacts::tested_server(&site)?;
        return check(&program);
    }
    // Before the tests, since the server carries it: built the other way round, it is compiled twice.
    let site = site::build(Quality::Full)?.hash;
    let postgres = Database::find();
    steps::step("tests", || cargo_test(&site, postgres.url(), others, tally))?;
    let program = artifacts::tested_server(&site)?;
    check(&program)?;
    steps::step("the bytes of a first visit", || bench::hold_budget(&program))?;
    in_browser(&program, postgres.url(), options.all, tally)
}

fn clippy(what: &[&str]) -> Result<()> {
    steps::run(cargo().arg("clippy").args(what).args(["--", "--deny", "warnings"]))
}

fn cargo_test(
    site: &str,
    postgres: Option<&str>,
    [varnish, localstripe, mailbox, linters, schema]: [&PathBuf; 5],
    tally: &mut Tally,
) -> Result<()> {
    // This program is tested apart, with the very libraries it was built with: beside the others they would be
    // compiled once more, for the features that the others ask of them.
    let mut success = true;
    for what in [artifacts::SHOP.as_slice(), &["--package", "xtask"]] {
        let mut command = cargo();
        command.arg("test").args(what).arg("--no-fail-fast");
        command.env("CARAVEL_SITE_HASH", site).env(VARNISH, varnish);
        command.env(LOCALSTRIPE, localstripe).env(LINTERS, linters);
        command.env(MAILBOX, mailbox).env(SCHEMA_ORG, schema);
        match postgres {
            Some(url) => command.env(POSTGRES, url),
            None => command.env_remove(POSTGRES),
        };
        success &= steps::run_lines(&mut command, |line| {
            println!("{line}");
            tally.add_line(line);
        })?;
    }
    if !success {
        bail!("{} tests failed", tally.failed);
    }
    Ok(())
}

fn check(program: &Path) -> Result<()> {
    steps::step("check locales and data", || {
        steps::run(Command::new(program).arg("check").current_dir(paths::root()))
    })
}

fn in_browser(program: &Path, postgres: Option<&str>, all: bool, tally: &mut Tally) -> Result<()> {
    if !packages::node() {
        steps::note("no Node here: the browser tests are left out");
        return Ok(());
    }
    steps::step("install the browser tests", browser::install)?;
    let chromium = match steps::step("find a Chromium", browser::chromium) {
        Ok(chromium) => chromium,
        Err(fault) => {
            steps::note(&format!("the browser tests are left out: {fault:#}"));
            return Ok(());
        }
    };
    steps::step("browser tests", || browser::run(program, &chromium, postgres, all, tally))
}

const LOCALSTRIPE: &str = "CARAVEL_LOCALSTRIPE";
const MAILBOX: &str = "CARAVEL_MAILBOX";
const SCHEMA_ORG: &str = "CARAVEL_SCHEMA_ORG";
const LINTERS: &str = "CARAVEL_LINTERS";
const VARNISH: &str = "CARAVEL_TEST_VARNISH";

/// The cache that the tests put before the shop; `off` where there is none, and the tests leave it out.
fn varnish(install: bool) -> PathBuf {
    packages::varnish(install).unwrap_or_else(|fault| {
        steps::note(&format!("the tests behind a CDN are left out: {fault:#}"));
        "off".into()
    })
}

/// The vocabulary that pages are held against; `off` where it cannot be had, and the tests leave it out.
fn schema_org() -> PathBuf {
    steps::step("install the vocabulary of schema.org", packages::schema_org).unwrap_or_else(|fault| {
        steps::note(&format!("JSON-LD is not held against schema.org: {fault:#}"));
        "off".into()
    })
}

const POSTGRES: &str = "CARAVEL_TEST_POSTGRES_URL";

/// The PostgreSQL the tests use.
enum Database {
    /// Somebody gave one.
    Given(String),
    /// Ours, with its URL.
    Ours(String, #[expect(dead_code, reason = "it is stopped when this is dropped")] Postgres),
    /// None can be had.
    Missing,
}

impl Database {
    fn find() -> Self {
        if let Ok(url) = std::env::var(POSTGRES) {
            return Self::Given(url);
        }
        match steps::step("start a PostgreSQL for the tests", postgres::start) {
            Ok(server) => Self::Ours(server.url(), server),
            Err(fault) => {
                steps::note(&format!("the tests run on SQLite alone: {fault:#}"));
                Self::Missing
            }
        }
    }

    fn url(&self) -> Option<&str> {
        match self {
            Self::Given(url) | Self::Ours(url, _) => Some(url),
            Self::Missing => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_cargo_test_are_summed() {
        let mut tally = Tally::default();
        for line in [
            "running 3 tests",
            "test x ... ok",
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s",
            "test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 9s",
        ] {
            tally.add_line(line);
        }
        assert_eq!(tally, Tally { passed: 16, failed: 2 });
    }
}
