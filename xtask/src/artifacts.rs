//! What cargo builds for us, found where cargo says it put it.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::{paths, steps};

/// The cargo that runs us, in the repository's root.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(paths::root());
    command
}

#[derive(Deserialize)]
struct Message {
    reason: String,
    target: Option<Target>,
    profile: Option<Profile>,
    #[serde(default)]
    filenames: Vec<PathBuf>,
    executable: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

#[derive(Deserialize)]
struct Profile {
    test: bool,
}

/// Everything but the browser's half, which is never built together with the server's, and this program.
pub const SHOP: [&str; 5] = ["--workspace", "--exclude", "frontend", "--exclude", "xtask"];

/// The server as the tests have built it, which is as good as any and there already. `site` as in [`server`].
pub fn tested_server(site: &str) -> Result<PathBuf> {
    let mut command = cargo();
    command.arg("test").args(SHOP).arg("--no-run").env("CARAVEL_SITE_HASH", site);
    build(&mut command, "caravel")?.executable.context("cargo built no binary `caravel`")
}

/// Builds the server and gives the binary. `site` is the hash of what the browser loads: the binary
/// carries those files, so another hash has to build it anew.
pub fn server(release: bool, site: &str) -> Result<PathBuf> {
    let mut command = cargo();
    command.args(["build", "--package", "server", "--bin", "caravel"]).env("CARAVEL_SITE_HASH", site);
    if release {
        command.arg("--release");
    }
    build(&mut command, "caravel")?.executable.context("cargo built no binary `caravel`")
}

/// Builds what the bench measures with, as optimized as what it measures.
pub fn yardstick() -> Result<PathBuf> {
    let mut command = cargo();
    command.args(["build", "--release", "--package", "yardstick"]);
    build(&mut command, "yardstick")?.executable.context("cargo built no binary `yardstick`")
}

/// Builds the browser's half with a profile and gives the Wasm file.
pub fn frontend(profile: &str) -> Result<PathBuf> {
    let mut command = cargo();
    command.args(["build", "--package", "frontend", "--target", "wasm32-unknown-unknown"]);
    command.args(["--profile", profile]);
    let files = build(&mut command, "frontend")?.filenames;
    files
        .into_iter()
        .find(|file| file.extension().is_some_and(|extension| extension == "wasm"))
        .context("cargo built no Wasm file from `frontend`")
}

fn build(command: &mut Command, name: &str) -> Result<Message> {
    let mut built = None;
    let success = steps::run_lines(command.arg("--message-format=json-render-diagnostics"), |line| {
        if let Ok(message) = serde_json::from_str::<Message>(line)
            && message.reason == "compiler-artifact"
            && message.target.as_ref().is_some_and(|target| target.name == name)
            && message.profile.as_ref().is_some_and(|profile| !profile.test)
        {
            built = Some(message);
        }
    })?;
    if !success {
        bail!("cargo could not build `{name}`");
    }
    built.with_context(|| format!("cargo did not say what it built for `{name}`"))
}
