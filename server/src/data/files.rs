//! Where the data comes from: a folder, or the copy that the binary carries.

use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};
use std::{borrow::Cow, io, path::Path};

/// Where the files of digital goods are, below the folder of data.
pub const FILES: &str = "demo/files";

/// How deep folders are followed; a link that points back to a parent ends here.
const DEEPEST: usize = 4;

/// One file of data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFile {
    /// The path below the folder of data, with `/` between its parts: `markets/de.toml`.
    pub path: String,
    /// The whole text.
    pub text: String,
}

impl DataFile {
    /// A file of data.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }
}

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/data"]
struct Embedded;

/// The data the shop was built with, sorted by path. A debug build reads it from the source folder instead.
pub fn embedded() -> Vec<DataFile> {
    let mut files: Vec<DataFile> = Embedded::iter()
        .filter(|path| is_data(path))
        .filter_map(|path| {
            let file = Embedded::get(&path)?;
            Some(DataFile::new(path, String::from_utf8_lossy(&file.data)))
        })
        .collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// A file of a digital good that the shop was built with.
pub fn embedded_file(name: &str) -> Option<Cow<'static, [u8]>> {
    Embedded::get(&format!("{FILES}/{name}")).map(|file| file.data)
}

/// Reads every `.toml`, `.xml` and `.csv` file below `dir`, sorted by path. Hidden files, such as an editor's, are left out.
///
/// Bytes that are no UTF-8 become U+FFFD: one bad file does not keep the others from being read.
///
/// # Errors
/// The folder or one of its files cannot be read. A file that disappears in between is no error.
pub fn read_dir(dir: &Path) -> io::Result<Vec<DataFile>> {
    let mut files = Vec::new();
    walk(dir, "", 0, &mut files)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn walk(dir: &Path, prefix: &str, depth: usize, files: &mut Vec<DataFile>) -> io::Result<()> {
    for entry in std::fs::read_dir(dir)? {
        let entry = entry?;
        let name = entry.file_name();
        let Some(name) = name.to_str() else { continue };
        let path = entry.path();
        let below = format!("{prefix}{name}");
        if path.is_dir() {
            if depth < DEEPEST && !name.starts_with('.') {
                walk(&path, &format!("{below}/"), depth + 1, files)?;
            }
        } else if is_data(&below) {
            match std::fs::read(&path) {
                Ok(bytes) => files.push(DataFile::new(below, String::from_utf8_lossy(&bytes))),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
    }
    Ok(())
}

fn is_data(path: &str) -> bool {
    let hidden = path.split('/').any(|part| part.starts_with('.'));
    !hidden && [".toml", ".xml", ".csv"].iter().any(|kind| path.ends_with(kind))
}

/// A hash of all the files, in any order: 16 hexadecimal digits.
pub(super) fn generation(files: &[DataFile]) -> String {
    let mut sorted: Vec<&DataFile> = files.iter().collect();
    sorted.sort_by(|a, b| a.path.cmp(&b.path));
    let mut hash = Sha256::new();
    for file in sorted {
        // Lengths keep `a` + `bc` apart from `ab` + `c`.
        for part in [&file.path, &file.text] {
            hash.update(part.len().to_le_bytes());
            hash.update(part);
        }
    }
    hex::encode(hash.finalize().get(..8).unwrap_or_default())
}
