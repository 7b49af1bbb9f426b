//! What is wrong with a file of words, in a form that an editor can jump to.

use std::fmt;

/// One fault in one file. Shown as `file:line: what`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file as its source named it, such as `de/cart.ftl`.
    pub file: String,
    /// The line, counted from 1.
    pub line: u32,
    /// What is wrong, and what to do about it where that is not plain.
    pub what: String,
}

impl Problem {
    /// A fault at a line of a file.
    pub fn new(file: impl Into<String>, line: u32, what: impl Into<String>) -> Self {
        Self { file: file.into(), line, what: what.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}
