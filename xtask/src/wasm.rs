//! The browser's half: compiled, bound, made small.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow, bail};
use sha2::{Digest, Sha256};
use wasm_bindgen_cli_support::Bindgen;

use crate::{artifacts, packages, paths, steps};

const TARGET: &str = "wasm32-unknown-unknown";

/// What the browser loads of it.
pub struct Wasm {
    /// The JavaScript that wasm-bindgen wrote around it.
    pub glue: Vec<u8>,
    /// The module.
    pub module: Vec<u8>,
}

/// Adds the target to the toolchain where it is missing.
pub fn add_target() -> Result<()> {
    let mut question = Command::new("rustc");
    question.args(["--print", "target-libdir", "--target", TARGET]).current_dir(paths::root());
    let library = steps::answer(&mut question).context("rustc does not answer")?;
    if Path::new(&library).is_dir() {
        return Ok(());
    }
    steps::step("add the wasm target", || {
        steps::run(Command::new("rustup").args(["target", "add", TARGET]).current_dir(paths::root()))
    })
}

/// Builds for a shopper: every byte counts, minutes do not.
pub fn full() -> Result<Wasm> {
    let compiled = steps::step("compile the Wasm (wasm-release)", || artifacts::frontend("wasm-release"))?;
    let optimizer = optimizer();
    let key = key(&compiled, optimizer.is_some())?;
    let kept = paths::cache().join("wasm").join(&key);
    if !kept.join("module.wasm").exists() {
        steps::step("bind and optimize the Wasm", || keep(&kept, &compiled, optimizer.as_deref()))?;
    }
    Ok(Wasm { glue: std::fs::read(kept.join("glue.js"))?, module: std::fs::read(kept.join("module.wasm"))? })
}

/// The shopper's module, optimized alike, with the names of its functions.
///
/// # Errors
/// When it cannot be built, or there is no Node to optimize it with: sizes before that say little.
pub fn named() -> Result<Vec<u8>> {
    let compiled = steps::step("compile the Wasm (wasm-release)", || artifacts::frontend("wasm-release"))?;
    let optimizer = optimizer().context("no wasm-opt")?;
    let module = bind(&compiled, true)?.module;
    std::fs::create_dir_all(paths::cache())?;
    steps::step("optimize the Wasm, names kept", || {
        optimize(&optimizer, &paths::cache(), &module, &["--debuginfo"])
    })
}

/// Builds for somebody who waits for it: names kept, nothing optimized.
pub fn quick() -> Result<Wasm> {
    let compiled = steps::step("compile the Wasm (dev)", || artifacts::frontend("dev"))?;
    steps::step("bind the Wasm", || bind(&compiled, true))
}

// The outcome of the slow steps is kept by what goes into them; one is enough.
fn keep(kept: &Path, compiled: &Path, optimizer: Option<&Path>) -> Result<()> {
    let folder = paths::cache().join("wasm");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(kept)?;
    let mut wasm = bind(compiled, false)?;
    let bound = wasm.module.len();
    if let Some(optimizer) = optimizer {
        wasm.module = optimize(optimizer, kept, &wasm.module, &["--strip-debug"])?;
        steps::note(&format!("wasm-opt: {bound} -> {} bytes", wasm.module.len()));
    }
    std::fs::write(kept.join("glue.js"), &wasm.glue)?;
    std::fs::write(kept.join("module.wasm"), &wasm.module)?;
    Ok(())
}

// The compiled module names the wasm-bindgen it was made for, so a new one is a new key.
fn key(compiled: &Path, optimized: bool) -> Result<String> {
    let mut digest = Sha256::new();
    digest.update(std::fs::read(compiled)?);
    digest.update(format!("binaryen {} {optimized}", packages::BINARYEN));
    Ok(hex::encode(digest.finalize()))
}

fn bind(compiled: &Path, names: bool) -> Result<Wasm> {
    let mut output = Bindgen::new()
        .input_path(compiled)
        .out_name("caravel")
        .web(true)
        .and_then(|bindgen| {
            bindgen
                .typescript(false)
                // The loader hands the hashed name over; the glue must not know another.
                .omit_default_module_path(true)
                .keep_debug(names)
                .remove_name_section(!names)
                .remove_producers_section(!names)
                .generate_output()
        })
        .map_err(|fault| anyhow!("wasm-bindgen: {fault:#}"))?;
    let inline = output.snippets().values().any(|snippets| !snippets.is_empty());
    if inline || !output.local_modules().is_empty() {
        bail!("a crate brings JavaScript of its own: it would be loaded under a name without a hash");
    }
    let glue = output.js().as_bytes().to_vec();
    Ok(Wasm { glue, module: output.wasm_mut().emit_wasm() })
}

// Optional on purpose: without it the shop works, with more bytes.
fn optimizer() -> Option<PathBuf> {
    if !packages::node() {
        steps::note("no Node here: the Wasm stays larger than it could be");
        return None;
    }
    packages::wasm_opt()
        .inspect_err(|fault| {
            steps::note(&format!("wasm-opt could not be installed: {fault:#}; going on without"))
        })
        .ok()
}

fn optimize(program: &Path, folder: &Path, module: &[u8], names: &[&str]) -> Result<Vec<u8>> {
    let (before, after) = (folder.join("before.wasm"), folder.join("after.wasm"));
    std::fs::write(&before, module)?;
    let mut command = Command::new(program);
    command.arg("-Oz").args(names).args(["--strip-producers", "--strip-target-features", "-o"]);
    if let Err(fault) = steps::run(command.arg(&after).arg(&before)) {
        steps::note(&format!("{fault:#}: the Wasm stays as it is"));
        return Ok(module.to_vec());
    }
    let optimized = std::fs::read(&after).context("wasm-opt wrote nothing")?;
    std::fs::remove_file(before)?;
    std::fs::remove_file(after)?;
    Ok(optimized)
}
