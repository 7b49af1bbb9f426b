//! Reading the file of a page.

use super::{Block, Content, ContentPage, Form, Goods, Item, Link, Piece, Schedule, Target, rich};
use crate::{Problem, SourceFile, lang, product::plain_text, syntax};
use commerce::{Locale, PageId, ProductId, Slug};
use fluent_syntax::ast;
use std::{collections::BTreeMap, fmt::Display, str::FromStr};

/// The messages about a page itself. The others are blocks.
const HEAD: [&str; 7] = ["title", "description", "slug", "intro", "footer", "home", "schedule"];
/// Those that every page has.
const NEEDED: [&str; 3] = ["title", "description", "slug"];
/// How many texts a list has at most.
const MOST_ITEMS: u32 = 12;

/// A block by the name of its message, and the attributes that it may have.
struct Shape {
    name: &'static str,
    parts: &'static [&'static str],
    /// Whether it has `.title-1`, `.text-1` and so on.
    has_items: bool,
}

const SHAPES: [Shape; 7] = [
    Shape { name: "hero", parts: &["text", "picture", "link", "button"], has_items: false },
    Shape { name: "text", parts: &["text", "link", "button"], has_items: false },
    Shape { name: "columns", parts: &[], has_items: true },
    Shape { name: "steps", parts: &[], has_items: true },
    Shape { name: "questions", parts: &[], has_items: true },
    Shape { name: "quote", parts: &["by"], has_items: false },
    Shape { name: "products", parts: &["products", "collection"], has_items: false },
];

/// What a page names, and on which line.
pub(crate) struct Mention {
    pub line: u32,
    pub to: Target,
}

/// Reads a page's file, with what it names of others.
///
/// # Errors
/// Every fault: syntax, messages and attributes that are missing, empty, unknown or there twice, a bad slug or date.
pub(crate) fn read(
    file: &SourceFile,
    locale: Locale,
    id: PageId,
) -> Result<(ContentPage, Vec<Mention>), Vec<Problem>> {
    let resource = syntax::parse(file)?;
    let mut reader = Reader { file, problems: Vec::new(), mentions: Vec::new() };
    let mut head: BTreeMap<&str, Parts<'_>> = BTreeMap::new();
    let mut blocks = Vec::new();
    let mut names = Vec::new();
    for entry in &resource.body {
        let message = match entry {
            ast::Entry::Message(message) => message,
            ast::Entry::Term(term) => {
                let line = reader.line(term.id.name);
                reader.problem(line, format!("the term `-{}` is used by no page", term.id.name));
                continue;
            }
            _ => continue,
        };
        let name = message.id.name;
        let parts = reader.parts(message);
        if names.contains(&name) {
            reader.problem(parts.line, format!("`{name}` is there twice"));
            continue;
        }
        names.push(name);
        if HEAD.contains(&name) {
            head.insert(name, parts);
        } else if let Some(shape) = shape(name) {
            blocks.extend(reader.block(shape, parts));
        } else {
            let blocks = SHAPES.map(|shape| format!("{}-1", shape.name));
            let (head, blocks) = (HEAD.join(", "), blocks.join(", "));
            reader.problem(parts.line, format!("unknown block `{name}`: a page has {head}; {blocks}, …-2 …"));
        }
    }
    for name in NEEDED.iter().filter(|name| !head.contains_key(**name)) {
        reader.problem(1, format!("missing message `{name}`"));
    }
    let schedule = head.remove("schedule").map(|parts| reader.schedule(&locale, &parts)).unwrap_or_default();
    let mut said: BTreeMap<&str, (u32, String)> = BTreeMap::new();
    for (name, parts) in &head {
        reader.only(parts, &[]);
        said.extend(reader.own(parts).map(|text| (*name, (parts.line, text))));
    }
    let slug = said.remove("slug").and_then(|(line, text)| reader.parsed::<Slug>(line, &text));
    let mut take = |name| said.remove(name).map(|(_, text)| text);
    let (title, description) = (take("title").unwrap_or_default(), take("description").unwrap_or_default());
    let (intro, footer, home) = (take("intro"), take("footer"), take("home"));
    match slug {
        Some(slug) if reader.problems.is_empty() => {
            let page =
                ContentPage { id, locale, slug, title, description, intro, footer, home, schedule, blocks };
            Ok((page, reader.mentions))
        }
        _ => Err(reader.problems),
    }
}

/// The block of a name such as `text-2`.
fn shape(name: &str) -> Option<&'static Shape> {
    let (name, number) = name.rsplit_once('-')?;
    is_number(number, 99).then(|| SHAPES.iter().find(|shape| shape.name == name))?
}

fn is_number(digits: &str, most: u32) -> bool {
    !digits.starts_with(['0', '+']) && digits.parse().is_ok_and(|number| (1..=most).contains(&number))
}

/// A message with its attributes.
struct Parts<'m> {
    name: &'m str,
    line: u32,
    value: Option<&'m ast::Pattern<&'m str>>,
    attributes: BTreeMap<&'m str, (u32, &'m ast::Pattern<&'m str>)>,
}

struct Reader<'f> {
    file: &'f SourceFile,
    problems: Vec<Problem>,
    mentions: Vec<Mention>,
}

impl Reader<'_> {
    fn line(&self, fragment: &str) -> u32 {
        syntax::line_of(&self.file.text, fragment)
    }

    fn problem(&mut self, line: u32, what: impl Into<String>) {
        self.problems.push(Problem::new(&self.file.path, line, what));
    }

    fn parts<'m>(&mut self, message: &'m ast::Message<&'m str>) -> Parts<'m> {
        let name = message.id.name;
        let mut attributes = BTreeMap::new();
        for attribute in &message.attributes {
            let part = attribute.id.name;
            let line = self.line(part);
            if attributes.insert(part, (line, &attribute.value)).is_some() {
                self.problem(line, format!("`{name}` has the attribute `.{part}` twice"));
            }
        }
        Parts { name, line: self.line(name), value: message.value.as_ref(), attributes }
    }

    /// Reports attributes that the message cannot have.
    fn only(&mut self, parts: &Parts<'_>, known: &[&str]) {
        for (part, (line, _)) in parts.attributes.iter().filter(|(part, _)| !known.contains(*part)) {
            let has = match known {
                [] => "none".to_owned(),
                known => known.iter().map(|part| format!(".{part}")).collect::<Vec<_>>().join(", "),
            };
            self.problem(*line, format!("`{}` has no attribute `.{part}`: it has {has}", parts.name));
        }
    }

    /// The message's own words.
    fn own(&mut self, parts: &Parts<'_>) -> Option<String> {
        self.plain(parts.name, parts.line, parts.value)
    }

    /// The words of an attribute, if it is there.
    fn part(&mut self, parts: &Parts<'_>, part: &str) -> Option<(u32, String)> {
        let (line, pattern) = *parts.attributes.get(part)?;
        let text = self.plain(&format!("{}.{part}", parts.name), line, Some(pattern))?;
        Some((line, text))
    }

    /// A text without anything filled in.
    fn plain(&mut self, name: &str, line: u32, pattern: Option<&ast::Pattern<&str>>) -> Option<String> {
        let what = match plain_text(pattern) {
            Ok(text) if text.is_empty() => format!("`{name}` is empty"),
            Ok(text) => return Some(text),
            Err(what) => format!("`{name}` {what}"),
        };
        self.problem(line, what);
        None
    }

    fn parsed<T: FromStr<Err: Display>>(&mut self, line: u32, text: &str) -> Option<T> {
        match text.parse() {
            Ok(value) => Some(value),
            Err(error) => {
                self.problem(line, format!("{error}"));
                None
            }
        }
    }

    /// Words with blanks or commas between them, each read for itself.
    fn all<T: FromStr<Err: Display>>(&mut self, line: u32, text: &str) -> Vec<T> {
        let words = text.split([' ', ',', '\n']).filter(|word| !word.is_empty());
        words.filter_map(|word| self.parsed(line, word)).collect()
    }

    fn rich(&mut self, parts: &Parts<'_>, part: &str) -> Vec<Piece> {
        let Some((line, pattern)) = parts.attributes.get(part) else { return Vec::new() };
        match rich::read(pattern) {
            Ok(pieces) if pieces.is_empty() => {
                self.problem(*line, format!("`{}.{part}` is empty", parts.name))
            }
            Ok(pieces) => return pieces,
            Err(what) => self.problem(*line, format!("`{}.{part}` {what}", parts.name)),
        }
        Vec::new()
    }

    fn schedule(&mut self, locale: &Locale, parts: &Parts<'_>) -> Schedule {
        if !lang::is_english(locale) {
            self.problem(
                parts.line,
                "`schedule` stands in the English file alone and counts for all languages",
            );
        }
        if parts.value.is_some() {
            self.problem(parts.line, "`schedule` has no words of its own: it has .from, .until, .markets");
        }
        self.only(parts, &["from", "until", "markets"]);
        let from = self.part(parts, "from").and_then(|(line, text)| self.day(line, &text));
        let until = self.part(parts, "until").and_then(|(line, text)| self.day(line, &text));
        if let (Some(from), Some(until)) = (from, until)
            && until < from
        {
            self.problem(parts.line, format!("`schedule` ends on {until}, before it begins on {from}"));
        }
        let markets = self.part(parts, "markets").map(|(line, text)| self.all(line, &text));
        Schedule { from, until, markets: markets.unwrap_or_default() }
    }

    fn day(&mut self, line: u32, text: &str) -> Option<commerce::clock::Date> {
        let day = text.parse().ok();
        if day.is_none() {
            self.problem(line, format!("`{text}` is no day: write it as 2026-11-30"));
        }
        day
    }

    fn block(&mut self, shape: &Shape, parts: Parts<'_>) -> Option<Block> {
        if !shape.has_items {
            self.only(&parts, shape.parts);
        }
        let title = self.own(&parts);
        let content = match shape.name {
            "hero" => Content::Hero {
                text: self.rich(&parts, "text"),
                picture: self.part(&parts, "picture").and_then(|(line, text)| self.picture(line, &text)),
                link: self.link(&parts),
                title: title?,
            },
            "text" => {
                let (text, link) = (self.rich(&parts, "text"), self.link(&parts));
                if !parts.attributes.contains_key("text") {
                    self.problem(parts.line, format!("`{}` lacks the attribute `.text`", parts.name));
                }
                Content::Text { title: title?, text, link }
            }
            "quote" => Content::Quote { by: self.part(&parts, "by").map(|(_, by)| by), words: title? },
            "products" => {
                let goods = self.goods(&parts);
                Content::Products { title: title?, goods: goods? }
            }
            form => {
                let form = match form {
                    "columns" => Form::Columns,
                    "steps" => Form::Steps,
                    _ => Form::Questions,
                };
                let items = self.items(&parts);
                Content::List { title: title?, form, items }
            }
        };
        Some(Block { name: parts.name.to_owned(), content })
    }

    /// `.title-1` and `.text-1`, and so on without a gap.
    fn items(&mut self, parts: &Parts<'_>) -> Vec<Item> {
        let mut items = Vec::new();
        let mut known = Vec::new();
        for number in 1..=MOST_ITEMS {
            let (title, text) = (format!("title-{number}"), format!("text-{number}"));
            let has = |part: &str| parts.attributes.contains_key(part);
            if !has(&title) && !has(&text) && number > 1 {
                break;
            }
            for part in [&title, &text].into_iter().filter(|part| !has(part)) {
                self.problem(parts.line, format!("`{}` lacks the attribute `.{part}`", parts.name));
            }
            let heading = self.part(parts, &title).map(|(_, heading)| heading).unwrap_or_default();
            items.push(Item { title: heading, text: self.rich(parts, &text) });
            known.extend([title, text]);
        }
        for (part, (line, _)) in parts.attributes.iter().filter(|(part, _)| !known.iter().any(|k| k == *part))
        {
            let has = format!("it has .title-1, .text-1, .title-2 … up to {MOST_ITEMS}, without a gap");
            self.problem(*line, format!("`{}` has no attribute `.{part}`: {has}", parts.name));
        }
        items
    }

    fn picture(&mut self, line: u32, text: &str) -> Option<ProductId> {
        let product: ProductId = self.parsed(line, text)?;
        self.mentions.push(Mention { line, to: Target::Product(product.clone()) });
        Some(product)
    }

    fn link(&mut self, parts: &Parts<'_>) -> Option<Link> {
        let label = self.part(parts, "button").map(|(_, label)| label);
        let Some((line, text)) = self.part(parts, "link") else {
            if label.is_some() {
                self.problem(parts.line, format!("`{}` has a .button and no .link", parts.name));
            }
            return None;
        };
        let to = match text.split_once(':').map(|(kind, id)| (kind, id.trim())) {
            Some(("product", id)) => Target::Product(self.parsed(line, id)?),
            Some(("collection", id)) => Target::Collection(self.parsed(line, id)?),
            Some(("page", id)) => Target::Page(self.parsed(line, id)?),
            _ => {
                let what = "a link is written product:mug-ridge, collection:tableware or page:delivery";
                self.problem(line, format!("`{text}` leads nowhere: {what}"));
                return None;
            }
        };
        self.mentions.push(Mention { line, to: to.clone() });
        Some(Link { to, label })
    }

    fn goods(&mut self, parts: &Parts<'_>) -> Option<Goods> {
        match (self.part(parts, "products"), self.part(parts, "collection")) {
            (Some((line, text)), None) => {
                let products: Vec<ProductId> = self.all(line, &text);
                let named = products.iter().cloned().map(Target::Product);
                self.mentions.extend(named.map(|to| Mention { line, to }));
                Some(Goods::Products(products))
            }
            (None, Some((line, text))) => {
                let collection: commerce::CollectionId = self.parsed(line, &text)?;
                self.mentions.push(Mention { line, to: Target::Collection(collection.clone()) });
                Some(Goods::Collection(collection))
            }
            _ => {
                self.problem(parts.line, format!("`{}` has either .products or .collection", parts.name));
                None
            }
        }
    }
}
