//! A text as a row of letters, each with its place in the file.

use crate::{SourceFile, problem::Spot, syntax};
use fluent_syntax::ast::{Expression, Pattern, PatternElement};

/// Stands for whatever is filled in.
pub(super) const FILLED: char = '\u{FFFC}';

/// A letter; the byte of the file at which it stands, unless it stands for what is filled in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Letter {
    pub c: char,
    pub at: usize,
}

impl Letter {
    /// Where it ends in the file.
    pub fn end(self) -> usize {
        if self.c == FILLED { self.at } else { self.at.saturating_add(self.c.len_utf8()) }
    }
}

/// What is read as one text: a value, an attribute, or one variant of a choice.
pub(super) struct Run(pub Vec<Letter>);

/// All texts of a pattern. A variant is a text of its own, and something filled in where its choice stands.
pub(super) fn runs(source: &str, pattern: &Pattern<&str>) -> Vec<Run> {
    let mut all = Vec::new();
    let mut open = vec![pattern];
    while let Some(pattern) = open.pop() {
        let mut letters: Vec<Letter> = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    let start = syntax::byte_of(source, value);
                    letters.extend(
                        value.char_indices().map(|(at, c)| Letter { c, at: start.saturating_add(at) }),
                    );
                }
                PatternElement::Placeable { expression } => {
                    let at = letters.last().map_or(0, |letter| letter.end());
                    letters.push(Letter { c: FILLED, at });
                    if let Expression::Select { variants, .. } = expression {
                        open.extend(variants.iter().map(|variant| &variant.value));
                    }
                }
            }
        }
        all.push(Run(letters));
    }
    all
}

impl Run {
    /// The letter at a place of the run; a line's end before the first and after the last.
    pub fn c(&self, index: usize) -> char {
        self.0.get(index).map_or('\n', |letter| letter.c)
    }

    /// The letter before a place of the run.
    pub fn before(&self, index: usize) -> char {
        index.checked_sub(1).map_or('\n', |index| self.c(index))
    }

    /// Where a letter stands in its file.
    pub fn spot(&self, file: &SourceFile, index: usize) -> Spot {
        let letter = self.0.get(index).or(self.0.first());
        syntax::spot_at(&file.text, letter.map_or(0, |letter| letter.at))
    }
}
