//! The words the binary carries, and those of a folder.

use l10n::{Problem, SourceFile, read_dir};
use rust_embed::RustEmbed;
use std::path::Path;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../locales"]
struct Embedded;

/// Every locale file: of the folder, or the copies in the binary.
///
/// # Errors
/// The folder cannot be read.
pub fn files(folder: Option<&Path>) -> Result<Vec<SourceFile>, Problem> {
    match folder {
        Some(folder) => {
            read_dir(folder).map_err(|error| Problem::new(folder.display().to_string(), 1, error.to_string()))
        }
        None => Ok(embedded()),
    }
}

fn embedded() -> Vec<SourceFile> {
    let mut files: Vec<SourceFile> = Embedded::iter()
        .filter(|path| path.ends_with(".ftl") || path.ends_with("/.english.toml"))
        .filter_map(|path| {
            let file = Embedded::get(&path)?;
            Some(SourceFile::new(path.as_ref(), String::from_utf8_lossy(&file.data)))
        })
        .collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}
