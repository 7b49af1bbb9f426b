//! Files of words, from a folder or from copies embedded in the binary.

use crate::Problem;
use commerce::{Locale, PageId, ProductId};
use std::{io, path::Path};

/// How deep folders are followed; a link that points back to a parent ends here.
const DEEPEST: usize = 8;
/// How many bytes a file of words may have: ten times what the largest one has.
const LARGEST: u64 = 1 << 18;
/// The file in a language's folder that says which English its messages were translated from.
pub(crate) const ACCEPTED: &str = ".english.toml";

/// A file of words and where it stands below the folder of locales.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// The path below the folder of locales, with `/` between its parts: `de/cart.ftl`.
    pub path: String,
    /// The whole text; empty where it cannot be read.
    pub text: String,
    /// Why the text cannot be read: [`crate::Words`] and [`crate::check::check`] refuse the file with these words.
    pub fault: Option<String>,
}

impl SourceFile {
    /// A file of words.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into(), fault: None }
    }

    fn unreadable(path: impl Into<String>, fault: impl Into<String>) -> Self {
        Self { path: path.into(), text: String::new(), fault: Some(fault.into()) }
    }

    /// The path below its language's folder: `cart.ftl`. Empty where it stands in none.
    pub(crate) fn below(&self) -> &str {
        self.path.split_once('/').map_or("", |(_, below)| below)
    }

    /// The text without the byte order mark that some editors write before it.
    pub(crate) fn body(&self) -> &str {
        self.text.strip_prefix('\u{FEFF}').unwrap_or(&self.text)
    }
}

/// What a file is for, told by its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// Messages of the shop in one language.
    Messages(Locale),
    /// The words of one product in one language.
    Product(Locale, ProductId),
    /// A content page in one language.
    Page(Locale, PageId),
    /// From which English the messages of a language were translated.
    Accepted(Locale),
    /// No file of words at all, such as a README.
    Elsewhere,
}

/// Whether messages of a file, named as below its language's folder, have their names for that file alone: `title` is in
/// every product's and every page's.
pub(crate) fn is_by_field(below: &str) -> bool {
    below.starts_with("products/") || below.starts_with("pages/")
}

/// Tells what the file at `path` is for.
///
/// # Errors
/// A [`Problem`] when it looks like a file of words but stands where none is read.
pub(crate) fn place(path: &str) -> Result<Place, Problem> {
    if let Some(locale) = path.strip_suffix(ACCEPTED).and_then(|folder| folder.strip_suffix('/')) {
        return Ok(locale.parse().map_or(Place::Elsewhere, Place::Accepted));
    }
    let Some(stem) = path.strip_suffix(".ftl") else { return Ok(Place::Elsewhere) };
    let Some((folder, rest)) = stem.split_once('/') else {
        return Err(Problem::new(path, 1, "stands outside of a locale's folder, so it is never read"));
    };
    let locale: Locale = folder.parse().map_err(|_| {
        Problem::new(path, 1, format!("`{folder}` is no locale: name the folder `de` or `pt-br`"))
    })?;
    let misnamed = |error: commerce::InvalidId, what| {
        Problem::new(path, 1, format!("{error}; the file's name is the {what}'s code"))
    };
    match rest.split_once('/') {
        Some(("products", id)) => {
            id.parse().map(|id| Place::Product(locale, id)).map_err(|error| misnamed(error, "product"))
        }
        Some(("pages", id)) => {
            id.parse().map(|id| Place::Page(locale, id)).map_err(|error| misnamed(error, "page"))
        }
        _ => Ok(Place::Messages(locale)),
    }
}

/// Reads every `.ftl` file below `dir`, and what was accepted of English, sorted by path. Other hidden files, such as an
/// editor's, are left out.
///
/// A file that is too large, is no file at all, or is a link that leads out of the folder has its
/// [`SourceFile::fault`], and bytes that are no UTF-8 become U+FFFD, which is refused by name and line: one bad file does
/// not keep the others from being read.
///
/// # Errors
/// The folder cannot be read. What disappears below it in between is no error.
pub fn read_dir(dir: &Path) -> io::Result<Vec<SourceFile>> {
    let mut files = Vec::new();
    walk(&dir.canonicalize()?, dir, "", 0, &mut files)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn walk(root: &Path, dir: &Path, prefix: &str, depth: usize, files: &mut Vec<SourceFile>) -> io::Result<()> {
    for entry in std::fs::read_dir(dir)? {
        let entry = entry?;
        let name = entry.file_name();
        let known = |name: &&str| !name.starts_with('.') || *name == ACCEPTED;
        let Some(name) = name.to_str().filter(known) else { continue };
        let path = entry.path();
        let below = format!("{prefix}{name}");
        if path.is_dir() {
            if depth < DEEPEST {
                match walk(root, &path, &format!("{below}/"), depth + 1, files) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => {
                        files.push(SourceFile::unreadable(format!("{below}/.ftl"), error.to_string()));
                    }
                    _ => {}
                }
            }
        } else if name.ends_with(".ftl") || name == ACCEPTED {
            files.extend(read(root, &path, below));
        }
    }
    Ok(())
}

/// One file; `None` where it is gone.
fn read(root: &Path, path: &Path, below: String) -> Option<SourceFile> {
    let text = || -> io::Result<Result<String, String>> {
        if !path.canonicalize()?.starts_with(root) {
            return Ok(Err("is a link that leads out of the folder of locales".to_owned()));
        }
        let about = std::fs::metadata(path)?;
        if !about.is_file() {
            return Ok(Err("is no file".to_owned()));
        }
        if about.len() > LARGEST {
            return Ok(Err(format!("has {} bytes, and a file of words has {LARGEST} at most", about.len())));
        }
        Ok(Ok(String::from_utf8_lossy(&std::fs::read(path)?).into_owned()))
    };
    match text() {
        Ok(Ok(text)) => Some(SourceFile::new(below, text)),
        Ok(Err(fault)) => Some(SourceFile::unreadable(below, fault)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => Some(SourceFile::unreadable(below, format!("cannot be read: {error}"))),
    }
}
