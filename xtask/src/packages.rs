//! Programs from npm and PyPI, kept below `target/`.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

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
        install(&folder, &format!("binaryen@{BINARYEN}"))?;
    }
    Ok(program)
}

/// Copies a folder of the repository that has a `package-lock.json` to `target/node`, and installs what that
/// names there: what packages and builds write stays out of the source.
///
/// # Errors
/// When there is no Node, or a package cannot be had.
pub fn copied(name: &str) -> Result<PathBuf> {
    ensure!(node(), "no Node and npm here");
    let from = paths::root().join(name);
    let to = paths::root().join("target/node").join(name.rsplit('/').next().unwrap_or(name));
    let lock = std::fs::read(from.join("package-lock.json"))?;
    let mark = to.join("node_modules/.installed");
    let installed = std::fs::read(&mark).is_ok_and(|last| last == lock);
    for file in paths::files_below(&from)? {
        let copy = to.join(file.strip_prefix(&from)?);
        if let Some(folder) = copy.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::copy(&file, copy)?;
    }
    if !installed {
        // Not `ci`, which fails where a mirror lacks the optional packages of other kinds of machines.
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(&to);
        steps::run(&mut npm)?;
        std::fs::write(mark, lock)?;
    }
    Ok(to)
}

/// The cache that stands before the shop in its tests, as a CDN does. `install` gets Debian's where there is none.
///
/// # Errors
/// When there is none and none can be had.
pub fn varnish(install: bool) -> Result<PathBuf> {
    let installed = || {
        steps::find("varnishd")
            .or_else(|| Some("/usr/sbin/varnishd".into()).filter(|path: &PathBuf| path.is_file()))
    };
    if install && installed().is_none() {
        debian(&["varnish"])?;
    }
    installed().context("there is no varnishd here")
}

/// The vocabulary of schema.org as TypeScript, which the tests hold pages against.
const SCHEMA_DTS: &str = "2.1.0";

/// Where that vocabulary is, installed when it is not there yet.
///
/// # Errors
/// When there is no Node, or the package cannot be had.
pub fn schema_org() -> Result<PathBuf> {
    ensure!(node(), "no Node and npm here");
    let folder = paths::root().join("target/node").join(format!("schema-dts-{SCHEMA_DTS}"));
    let vocabulary = folder.join("node_modules/schema-dts/dist/schema.d.ts");
    if !vocabulary.exists() {
        install(&folder, &format!("schema-dts@{SCHEMA_DTS}"))?;
    }
    Ok(vocabulary)
}

fn install(folder: &Path, package: &str) -> Result<()> {
    std::fs::create_dir_all(folder)?;
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error", "--prefix"]);
    steps::run(npm.arg(folder).arg(package))
}

/// The Python that has localstripe, a fake of Stripe by other people, which the tests start beside the shop.
///
/// # Errors
/// As [`python`].
pub fn localstripe() -> Result<PathBuf> {
    python("localstripe")
}

/// The Python that has aiosmtpd, a mail server by other people, to which the tests send mails.
///
/// # Errors
/// As [`python`].
pub fn mailbox() -> Result<PathBuf> {
    python("mailbox")
}

/// The Python that has compare-locales and moz.l10n, linters of Mozilla, beside which the tests hold ours.
///
/// # Errors
/// As [`python`].
pub fn linters() -> Result<PathBuf> {
    python("linters")
}

/// A Python of its own below `target/`, with packages at the versions that `xtask/{name}/requirements.txt` names.
///
/// # Errors
/// When there is no Python and none can be had, or a package cannot be had.
fn python(name: &str) -> Result<PathBuf> {
    let list = paths::root().join("xtask").join(name).join("requirements.txt");
    let folder = paths::root().join("target/python").join(name);
    let (program, mark) = (folder.join("bin/python"), folder.join(".installed"));
    let wanted = std::fs::read(&list)?;
    if std::fs::read(&mark).is_ok_and(|installed| installed == wanted) && program.exists() {
        return Ok(program);
    }
    // Debian's own Python comes without what makes such a folder.
    if make_python(&folder).is_err() {
        debian(&["python3", "python3-venv"])?;
        make_python(&folder)?;
    }
    let mut pip = Command::new(&program);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]);
    steps::run(pip.arg(&list))?;
    std::fs::write(mark, wanted)?;
    Ok(program)
}

fn make_python(folder: &Path) -> Result<()> {
    steps::run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(folder))
}

/// Installs Debian packages, where we may.
///
/// # Errors
/// When this is no Debian, or we are not root, or a package cannot be had.
pub fn debian(packages: &[&str]) -> Result<()> {
    ensure!(steps::has("apt-get"), "no apt-get here to install {}", packages.join(", "));
    ensure!(rustix::process::geteuid().is_root(), "only root may install {}", packages.join(", "));
    let apt = || {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive").arg("-qq");
        command
    };
    steps::run(apt().arg("update"))?;
    steps::run(apt().args(["install", "-y", "--no-install-recommends"]).args(packages))
}
