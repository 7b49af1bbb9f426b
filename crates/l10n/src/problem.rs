//! What is wrong with a file of words, in a form that an editor can jump to.

use std::fmt;

/// A place in a text: line and column, both counted from 1, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Spot {
    pub line: u32,
    pub column: u32,
}

impl Default for Spot {
    fn default() -> Self {
        Self { line: 1, column: 1 }
    }
}

/// One fault in one file. Shown as `file:line: what`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file as its source named it, such as `de/cart.ftl`.
    pub file: String,
    /// The line, counted from 1.
    pub line: u32,
    /// The column, counted in characters from 1; 1 where only the line is known.
    pub column: u32,
    /// What is wrong, and what to do about it where that is not plain.
    pub what: String,
}

impl Problem {
    /// A fault at a line of a file.
    pub fn new(file: impl Into<String>, line: u32, what: impl Into<String>) -> Self {
        Self::at(file, Spot { line, column: 1 }, what)
    }

    /// A fault at a place in a file.
    pub(crate) fn at(file: impl Into<String>, spot: Spot, what: impl Into<String>) -> Self {
        Self { file: file.into(), line: spot.line, column: spot.column, what: what.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}
