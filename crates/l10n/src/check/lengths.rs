//! Texts that are longer than their place.

use super::{Book, Findings, Rule};
use crate::{SourceFile, product, syntax};
use commerce::Locale;
use fluent_syntax::ast;
use icu::segmenter::GraphemeClusterSegmenter;
use std::collections::BTreeMap;

/// How many letters fit, by message and attribute, as a comment in English says: `# max 24`, or `# max 155 .description`.
#[derive(Default)]
pub(super) struct Limits(BTreeMap<(String, String), usize>);

/// What fits of a product: its title is that of the page and the line of a result of a search engine, and its tagline is
/// what that shows below.
const OF_PRODUCTS: [(&str, usize); 2] = [("title", 60), ("tagline", 155)];

/// What fits of a page: title and description as of a product, and the words on a button.
const OF_PAGES: [(&str, usize); 3] = [("title", 60), ("description", 155), ("button", 24)];

impl Limits {
    /// Takes the limits of an English file.
    pub fn read(&mut self, file: &SourceFile) {
        let (resource, _) = syntax::parse_what_can_be(file);
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            for line in message.comment.iter().flat_map(|comment| &comment.content) {
                let mut words = line.split_whitespace();
                let (Some("max"), Some(number)) = (words.next(), words.next()) else { continue };
                let Ok(number) = number.parse() else { continue };
                let attribute = words.next().and_then(|word| word.strip_prefix('.')).unwrap_or_default();
                self.0.insert((message.id.name.to_owned(), attribute.to_owned()), number);
            }
        }
    }

    /// Reports the texts of every language that are longer.
    pub fn check(&self, books: &BTreeMap<Locale, Book>, findings: &mut Findings) {
        for ((id, attribute), most) in &self.0 {
            for entry in books.values().filter_map(|book| book.entries.get(id)) {
                let Some(slot) = entry.slots.get(attribute.as_str()) else { continue };
                if slot.letters > *most {
                    let dot = if attribute.is_empty() { "" } else { "." };
                    let what = format!("`{id}{dot}{attribute}` has {} letters, and {most} fit", slot.letters);
                    findings.add(Rule::Length, entry.file, slot.spot, what);
                }
            }
        }
    }
}

/// Reports what is too long in a product's file.
pub(super) fn check_product(file: &SourceFile, findings: &mut Findings) {
    let Ok(said) = product::texts(file) else { return };
    for (name, most) in OF_PRODUCTS {
        let Some((line, text)) = said.get(name) else { continue };
        let count = letters(text);
        if count > most {
            let what = format!("`{name}` has {count} letters, and {most} fit");
            findings.add(Rule::Length, &file.path, crate::problem::Spot { line: *line, column: 1 }, what);
        }
    }
}

/// Reports what is too long in a page's file.
pub(super) fn check_page(file: &SourceFile, findings: &mut Findings) {
    let (resource, _) = syntax::parse_what_can_be(file);
    for entry in &resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        for (attribute, pattern) in syntax::patterns(entry) {
            let name = attribute.unwrap_or(message.id.name);
            let limit = OF_PAGES.iter().find(|(known, _)| *known == name);
            let Some((_, most)) = limit else { continue };
            let count = of_pattern(pattern);
            if count > *most {
                let what = format!("`{name}` has {count} letters, and {most} fit");
                findings.add(Rule::Length, &file.path, syntax::spot_of(&file.text, name), what);
            }
        }
    }
}

/// How many letters a reader sees; a letter with its accents and an emoji of several parts are one each.
pub(super) fn letters(text: &str) -> usize {
    GraphemeClusterSegmenter::new().segment_str(text).count().saturating_sub(1)
}

/// The letters of a pattern, of a choice those of its longest variant. What is filled in does not count.
pub(super) fn of_pattern(pattern: &ast::Pattern<&str>) -> usize {
    let counts = pattern.elements.iter().map(|element| match element {
        ast::PatternElement::TextElement { value } => letters(value),
        ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| of_pattern(&variant.value)).max().unwrap_or_default()
        }
        ast::PatternElement::Placeable { .. } => 0,
    });
    counts.sum()
}
