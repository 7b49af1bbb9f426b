//! Files of words, from a folder or from copies embedded in the binary.

use crate::Problem;
use commerce::{Locale, ProductId};
use std::{io, path::Path};

/// How deep folders are followed; a link that points back to a parent ends here.
const DEEPEST: usize = 8;

/// A file of words and where it stands below the folder of locales.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// The path below the folder of locales, with `/` between its parts: `de/cart.ftl`.
    pub path: String,
    /// The whole text.
    pub text: String,
}

impl SourceFile {
    /// A file of words.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }
}

/// What a file is for, told by its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// Messages of the shop in one language.
    Messages(Locale),
    /// The words of one product in one language.
    Product(Locale, ProductId),
    /// No file of words at all, such as a README.
    Elsewhere,
}

/// Tells what the file at `path` is for.
///
/// # Errors
/// A [`Problem`] when it looks like a file of words but stands where none is read.
pub(crate) fn place(path: &str) -> Result<Place, Problem> {
    let Some(stem) = path.strip_suffix(".ftl") else { return Ok(Place::Elsewhere) };
    let Some((folder, rest)) = stem.split_once('/') else {
        return Err(Problem::new(path, 1, "stands outside of a locale's folder, so it is never read"));
    };
    let locale: Locale = folder.parse().map_err(|_| {
        Problem::new(path, 1, format!("`{folder}` is no locale: name the folder `de` or `pt-br`"))
    })?;
    match rest.strip_prefix("products/") {
        None => Ok(Place::Messages(locale)),
        Some(id) => match id.parse() {
            Ok(product) => Ok(Place::Product(locale, product)),
            Err(error) => {
                Err(Problem::new(path, 1, format!("{error}; the file's name is the product's code")))
            }
        },
    }
}

/// Reads every `.ftl` file below `dir`, sorted by path. Hidden files, such as an editor's, are left out.
///
/// Bytes that are no UTF-8 become U+FFFD, which [`crate::Words`] and [`crate::check::check`] refuse by name and
/// line: one bad file does not keep the others from being read.
///
/// # Errors
/// The folder or one of its files cannot be read. A file that disappears in between is no error.
pub fn read_dir(dir: &Path) -> io::Result<Vec<SourceFile>> {
    let mut files = Vec::new();
    walk(dir, "", 0, &mut files)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn walk(dir: &Path, prefix: &str, depth: usize, files: &mut Vec<SourceFile>) -> io::Result<()> {
    for entry in std::fs::read_dir(dir)? {
        let entry = entry?;
        let name = entry.file_name();
        let Some(name) = name.to_str().filter(|name| !name.starts_with('.')) else { continue };
        let path = entry.path();
        let below = format!("{prefix}{name}");
        if path.is_dir() {
            if depth < DEEPEST {
                walk(&path, &format!("{below}/"), depth + 1, files)?;
            }
        } else if name.ends_with(".ftl") {
            match std::fs::read(&path) {
                Ok(bytes) => files.push(SourceFile::new(below, String::from_utf8_lossy(&bytes))),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
    }
    Ok(())
}
