//! Where things lie, from the root of the repository.

use std::path::{Path, PathBuf};

/// The root of the repository. Cargo tells it at run time, so a moved clone needs no new build.
pub fn root() -> PathBuf {
    let own = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    own.parent().map_or_else(|| own.clone(), Path::to_path_buf)
}

/// What the browser loads, with the manifest beside it.
pub fn site() -> PathBuf {
    root().join("target/site")
}

/// What xtask keeps between two runs: optimized Wasm, npm packages, the last figures.
pub fn cache() -> PathBuf {
    root().join("target/xtask")
}

/// Every file below `folder`, in a stable order, without what builds and packages put there.
pub fn files_below(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    collect(folder, &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    const MADE: [&str; 6] = [".git", "node_modules", "playwright-report", "target", "test-results", "var"];
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        if kind.is_dir() {
            if !MADE.iter().any(|made| entry.file_name() == *made) {
                collect(&entry.path(), found)?;
            }
        } else if kind.is_file() {
            found.push(entry.path());
        }
    }
    Ok(())
}

/// `path` as it is written in documents and messages: from `base`, with forward slashes.
pub fn relative(path: &Path, base: &Path) -> String {
    let short = path.strip_prefix(base).unwrap_or(path);
    short.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
