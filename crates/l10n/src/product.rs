//! The words of one product in one language.

use crate::{Problem, SourceFile, syntax};
use commerce::{Locale, ProductId, Slug, catalog::ProductText, few::Few};
use fluent_syntax::{ast, unicode::unescape_unicode_to_string};
use std::collections::BTreeMap;

/// The messages that every product's file has; beside them there is only what [`further_picture`] knows.
pub(crate) const MESSAGES: [&str; 6] = ["title", "tagline", "description", "details", "slug", "picture"];

/// Reads a product's file.
///
/// # Errors
/// Every fault: syntax, messages that are missing, empty, unknown or there twice, a slug that is none, variables.
pub(crate) fn read(
    file: &SourceFile,
    locale: Locale,
    product: ProductId,
) -> Result<ProductText, Vec<Problem>> {
    let resource = syntax::parse(file)?;
    let mut problems = Vec::new();
    let mut texts = BTreeMap::new();
    for entry in &resource.body {
        let (name, value) = match entry {
            ast::Entry::Message(message) => (message.id.name, message.value.as_ref()),
            ast::Entry::Term(term) => (term.id.name, Some(&term.value)),
            _ => continue,
        };
        let line = syntax::line_of(&file.text, name);
        let mut problem = |what| problems.push(Problem::new(&file.path, line, what));
        let known = MESSAGES.contains(&name) || further_picture(name).is_some();
        if !known || matches!(entry, ast::Entry::Term(_)) {
            problem(format!("unknown message `{name}`: a product has {}, picture-2 …", MESSAGES.join(", ")));
            continue;
        }
        match plain_text(value) {
            Err(what) => problem(format!("`{name}` {what}")),
            Ok(text) if text.is_empty() => problem(format!("`{name}` is empty")),
            Ok(text) => {
                if texts.insert(name, (line, text)).is_some() {
                    problem(format!("`{name}` is there twice"));
                }
            }
        }
    }
    for name in MESSAGES {
        if !texts.contains_key(name) && problems.iter().all(|p| !p.what.starts_with(&format!("`{name}`"))) {
            problems.push(Problem::new(&file.path, 1, format!("missing message `{name}`")));
        }
    }
    let slug = texts.get("slug").and_then(|(line, text)| match text.parse::<Slug>() {
        Ok(slug) => Some(slug),
        Err(error) => {
            problems.push(Problem::new(&file.path, *line, error.to_string()));
            None
        }
    });
    let mut pictures: Few<u32, String> =
        texts.iter().filter_map(|(name, (_, text))| Some((further_picture(name)?, text.clone()))).collect();
    let mut take = |name| texts.remove(name).map(|(_, text)| text).unwrap_or_default();
    pictures.insert(1, take("picture"));
    match slug {
        Some(slug) if problems.is_empty() => Ok(ProductText {
            product,
            locale,
            slug,
            title: take("title"),
            tagline: take("tagline"),
            description: take("description"),
            details: take("details")
                .lines()
                .map(str::trim)
                .filter(|l| !l.is_empty())
                .map(str::to_owned)
                .collect(),
            pictures,
        }),
        _ => Err(problems),
    }
}

/// The number of a second or later picture, whose text is `picture-2`, `picture-3` and so on.
fn further_picture(name: &str) -> Option<u32> {
    let digits = name.strip_prefix("picture-").filter(|digits| !digits.starts_with(['0', '+']))?;
    digits.parse().ok().filter(|number| (2..=99).contains(number))
}

/// Product words become rows in the database, where there is nothing to fill in.
fn plain_text(pattern: Option<&ast::Pattern<&str>>) -> Result<String, &'static str> {
    let mut text = String::new();
    for element in pattern.into_iter().flat_map(|p| &p.elements) {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
            } => text.push_str(&unescape_unicode_to_string(value)),
            ast::PatternElement::Placeable { .. } => return Err("takes no variables, references or choices"),
        }
    }
    Ok(text.trim().to_owned())
}
