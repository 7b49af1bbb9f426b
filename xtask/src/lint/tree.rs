//! The repository as the rules see it: paths and texts.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use anyhow::{Context, Result};

use crate::paths;

/// Every file of the repository, by its path from the root; `None` for what is no text.
#[derive(Default)]
pub struct Tree {
    files: BTreeMap<String, Option<String>>,
}

impl Tree {
    /// Reads everything below `root` that is not made by a build.
    pub fn read(root: &Path) -> Result<Self> {
        let mut files = BTreeMap::new();
        for file in paths::files_below(root).context("cannot read the repository")? {
            let content = std::fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
            files.insert(paths::relative(&file, root), String::from_utf8(content).ok());
        }
        Ok(Self { files })
    }

    /// A tree for a test.
    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        let owned = files.iter().map(|(path, text)| ((*path).to_owned(), Some((*text).to_owned())));
        Self { files: owned.collect() }
    }

    /// The text of one file.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path)?.as_deref()
    }

    /// Texts whose path starts and ends so.
    pub fn texts<'a>(&'a self, start: &'a str, end: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.files.iter().filter_map(move |(path, text)| {
            (path.starts_with(start) && path.ends_with(end)).then_some((path.as_str(), text.as_deref()?))
        })
    }

    /// Every path of a file.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }
}

/// One place where a rule is broken.
#[derive(Debug, PartialEq, Eq)]
pub struct Finding {
    /// The file, from the root.
    pub file: String,
    /// The line, from 1; 0 when the whole file is meant.
    pub line: usize,
    /// What is wrong, and what to do.
    pub what: String,
}

impl Finding {
    /// A finding at a line, from 1.
    pub fn at(file: &str, line: usize, what: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, what: what.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.what),
            line => write!(f, "{}:{line}: {}", self.file, self.what),
        }
    }
}

/// Whether a file holds nothing but tests.
pub fn is_test(file: &str) -> bool {
    file.contains("/tests/") || file.ends_with("tests.rs")
}

/// The line of a byte, from 1.
pub fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count().saturating_add(1)
}
