//! Programs from npm, kept below `target/`.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::{paths, steps};

/// Debian 12's own wasm-opt (108) does not know the features rustc uses today, so it comes from npm.
pub const BINARYEN: &str = "132.0.0";

/// Whether Node and npm are on this machine.
pub fn node() -> bool {
    steps::has("node") && steps::has("npm")
}

/// The optimizer for Wasm, installed when it is not there yet.
pub fn wasm_opt() -> Result<PathBuf> {
    let folder = paths::root().join("target/node").join(format!("binaryen-{BINARYEN}"));
    let program = folder.join("node_modules/.bin/wasm-opt");
    if !program.exists() {
        std::fs::create_dir_all(&folder)?;
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error", "--prefix"]);
        npm.arg(&folder).arg(format!("binaryen@{BINARYEN}"));
        steps::run(&mut npm)?;
    }
    Ok(program)
}
