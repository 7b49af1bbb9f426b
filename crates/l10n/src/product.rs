//! The words of one product in one language.

use crate::{Problem, SourceFile, syntax};
use commerce::{Locale, ProductId, Slug, catalog::ProductText, few::Few};
use fluent_syntax::{ast, unicode::unescape_unicode_to_string};
use std::collections::BTreeMap;

/// The messages that every product's file has; beside them there is only what [`further_picture`] knows.
pub(crate) const MESSAGES: [&str; 6] = ["title", "tagline", "description", "details", "slug", "picture"];

/// Why a region's slug is refused.
pub(crate) const NO_SLUG: &str =
    "a region has no `slug` of its own: leave it out, the address stays the same";

/// The attribute with other words for a product, between commas; it may be left out.
const SYNONYMS: &str = "title.synonyms";

/// What a file says of a product: texts by the names of their messages, each with its line.
pub(crate) type Said = BTreeMap<String, (u32, String)>;

/// Whether a language may have an attribute of a product's message that another lacks: it says what only its own
/// shoppers say.
pub(crate) fn is_optional(id: &str, attribute: &str) -> bool {
    SYNONYMS.split_once('.') == Some((id, attribute))
}

/// Reads a product's file.
///
/// # Errors
/// Every fault: syntax, messages that are missing, empty, unknown or there twice, a slug that is none, variables.
pub(crate) fn read(
    file: &SourceFile,
    locale: Locale,
    product: ProductId,
) -> Result<ProductText, Vec<Problem>> {
    let (mut texts, mut problems) = said(file)?;
    for name in MESSAGES {
        if !texts.contains_key(name) && problems.iter().all(|p| !p.what.starts_with(&format!("`{name}`"))) {
            problems.push(Problem::new(&file.path, 1, format!("missing message `{name}`")));
        }
    }
    let slug = texts.remove("slug").and_then(|(line, text)| match text.parse::<Slug>() {
        Ok(slug) => Some(slug),
        Err(error) => {
            problems.push(Problem::new(&file.path, line, error.to_string()));
            None
        }
    });
    match slug {
        Some(slug) if problems.is_empty() => {
            let mut text = ProductText {
                product,
                locale,
                slug,
                title: String::new(),
                synonyms: Vec::new(),
                tagline: String::new(),
                description: String::new(),
                details: Vec::new(),
                pictures: Few::default(),
            };
            say(&mut text, texts);
            Ok(text)
        }
        _ => Err(problems),
    }
}

/// Reads what a region's file says in another way.
///
/// # Errors
/// As [`read`], except that nothing has to be there, and the slug must not: a page has one address in a language.
pub(crate) fn read_part(file: &SourceFile) -> Result<Said, Vec<Problem>> {
    let (texts, mut problems) = said(file)?;
    if let Some((line, _)) = texts.get("slug") {
        problems.push(Problem::new(&file.path, *line, NO_SLUG));
    }
    if problems.is_empty() { Ok(texts) } else { Err(problems) }
}

/// The words of a product in a region: those of its language, and what the region's file says in another way.
pub(crate) fn in_region(text: &ProductText, region: Locale, part: &Said) -> ProductText {
    let mut text = ProductText { locale: region, ..text.clone() };
    say(&mut text, part.clone());
    text
}

/// Every message of a file that is good.
///
/// # Errors
/// It does not parse.
pub(crate) fn texts(file: &SourceFile) -> Result<Said, Vec<Problem>> {
    said(file).map(|(texts, _)| texts)
}

/// Every message of a file that is good, and what is wrong with the others.
fn said(file: &SourceFile) -> Result<(Said, Vec<Problem>), Vec<Problem>> {
    let resource = syntax::parse(file)?;
    let mut problems = Vec::new();
    let mut texts = Said::new();
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
        for attribute in attributes_of(entry) {
            let of = format!("{name}.{}", attribute.id.name);
            match plain_text(Some(&attribute.value)) {
                _ if of != SYNONYMS => {
                    problem(format!("unknown attribute `{of}`: a product has `{SYNONYMS}`"));
                }
                Err(what) => problem(format!("`{of}` {what}")),
                Ok(text) if separate(&text).is_empty() => problem(format!("`{of}` is empty")),
                Ok(text) => drop(texts.insert(of, (line, text))),
            }
        }
        match plain_text(value) {
            Err(what) => problem(format!("`{name}` {what}")),
            Ok(text) if text.is_empty() => problem(format!("`{name}` is empty")),
            Ok(text) => {
                if texts.insert(name.to_owned(), (line, text)).is_some() {
                    problem(format!("`{name}` is there twice"));
                }
            }
        }
    }
    Ok((texts, problems))
}

/// Puts texts into their places.
fn say(text: &mut ProductText, said: Said) {
    for (name, (_, said)) in said {
        match name.as_str() {
            "title" => text.title = said,
            SYNONYMS => text.synonyms = separate(&said),
            "tagline" => text.tagline = said,
            "description" => text.description = said,
            "details" => {
                let lines = said.lines().map(str::trim).filter(|line| !line.is_empty());
                text.details = lines.map(str::to_owned).collect();
            }
            "picture" => text.pictures.insert(1, said),
            further => {
                if let Some(number) = further_picture(further) {
                    text.pictures.insert(number, said);
                }
            }
        }
    }
}

fn attributes_of<'e>(entry: &'e ast::Entry<&'e str>) -> &'e [ast::Attribute<&'e str>] {
    match entry {
        ast::Entry::Message(message) => &message.attributes,
        _ => &[],
    }
}

/// What stands between commas, as different scripts write them.
fn separate(text: &str) -> Vec<String> {
    let words = text.split([',', '、', '،', '，']).map(str::trim).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// The number of a second or later picture, whose text is `picture-2`, `picture-3` and so on.
fn further_picture(name: &str) -> Option<u32> {
    let digits = name.strip_prefix("picture-").filter(|digits| !digits.starts_with(['0', '+']))?;
    digits.parse().ok().filter(|number| (2..=99).contains(number))
}

/// A text without anything to fill in: product words become rows in the database.
pub(crate) fn plain_text(pattern: Option<&ast::Pattern<&str>>) -> Result<String, &'static str> {
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
