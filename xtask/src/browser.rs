//! The browser tests: Playwright in `end2end`, with the Chromium that can be had.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::test::Tally;
use crate::{packages, paths, steps};

/// Which Chromium the tests use.
pub enum Chromium {
    /// One of the machine's own.
    At(PathBuf),
    /// The one Playwright downloaded and finds by itself.
    Playwrights,
}

/// Installs what `end2end/package-lock.json` names.
pub fn install() -> Result<()> {
    let mut npm = Command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]);
    steps::run(npm.arg(paths::root().join("end2end")))
}

/// Finds a Chromium, or gets one: Playwright's download, else Debian's package.
///
/// # Errors
/// When none of the ways led to one.
pub fn chromium() -> Result<Chromium> {
    if let Some(path) = installed() {
        return Ok(Chromium::At(path));
    }
    let mut playwright = playwright();
    playwright.arg("install");
    if rustix::process::geteuid().is_root() && steps::has("apt-get") {
        playwright.arg("--with-deps");
    }
    match steps::run(playwright.arg("chromium")) {
        Ok(()) => return Ok(Chromium::Playwrights),
        Err(fault) => steps::note(&format!("Playwright's own Chromium could not be had: {fault:#}")),
    }
    packages::debian(&["chromium", "fonts-noto-core", "fonts-noto-cjk"])?;
    installed().map(Chromium::At).context("no chromium even after installing it")
}

/// A Chromium of the machine's own, for who drives one without Playwright.
///
/// # Errors
/// When there is none and none can be installed.
pub fn path() -> Result<PathBuf> {
    match installed() {
        Some(path) => Ok(path),
        None => {
            packages::debian(&["chromium", "fonts-noto-core", "fonts-noto-cjk"])?;
            installed().context("no chromium even after installing it")
        }
    }
}

fn installed() -> Option<PathBuf> {
    let named = std::env::var_os("PLAYWRIGHT_CHROMIUM_EXECUTABLE").map(PathBuf::from);
    let known = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
    named.into_iter().chain(known.into_iter().filter_map(steps::find)).find(|path| path.is_file())
}

/// Runs all projects and adds their numbers to `tally`.
pub fn run(
    program: &Path,
    chromium: &Chromium,
    postgres: Option<&str>,
    all: bool,
    tally: &mut Tally,
) -> Result<()> {
    let report = paths::root().join("target/xtask/playwright.json");
    std::fs::create_dir_all(paths::cache())?;
    // A run that dies early must not be counted by the report of the one before.
    if report.exists() {
        std::fs::remove_file(&report)?;
    }
    let mut playwright = playwright();
    playwright.args(["test", "--reporter=list,json"]);
    playwright.env("PLAYWRIGHT_JSON_OUTPUT_NAME", &report).env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report);
    playwright.env("CARAVEL_BIN", program);
    if let Chromium::At(path) = chromium {
        playwright.env("CHROMIUM", path);
    }
    if all {
        playwright.env("CARAVEL_ALL", "1");
    }
    if let Some(url) = postgres {
        playwright.env("CARAVEL_TEST_POSTGRES_URL", url);
    }
    let outcome = steps::run(&mut playwright);
    let text = std::fs::read_to_string(&report).context("Playwright wrote no report")?;
    let stats = count(&text)?;
    tally.add(stats.passed(), stats.unexpected);
    steps::note(&format!("{} flaky, {} skipped", stats.flaky, stats.skipped));
    outcome?;
    ensure!(stats.passed() > 0, "Playwright found no test to run");
    Ok(())
}

fn playwright() -> Command {
    let folder = paths::root().join("end2end");
    let mut command = Command::new(folder.join("node_modules/.bin/playwright"));
    command.current_dir(folder);
    command
}

#[derive(Debug, Deserialize)]
struct Report {
    stats: Stats,
}

#[derive(Debug, Deserialize)]
struct Stats {
    expected: u32,
    unexpected: u32,
    flaky: u32,
    skipped: u32,
}

impl Stats {
    // A test that passed at its second try did pass, and is named in the line below.
    fn passed(&self) -> u32 {
        self.expected.saturating_add(self.flaky)
    }
}

fn count(report: &str) -> Result<Stats> {
    Ok(serde_json::from_str::<Report>(report).context("Playwright's report cannot be read")?.stats)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_report_is_counted() {
        let stats =
            count(r#"{"stats":{"expected":7,"unexpected":2,"flaky":1,"skipped":3},"suites":[]}"#).unwrap();
        assert_eq!((stats.passed(), stats.unexpected, stats.skipped), (8, 2, 3));
        assert!(count("").is_err());
    }
}
