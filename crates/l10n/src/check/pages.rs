//! Content pages: each file, slugs that meet, links to nowhere, and the same blocks as in English.

use crate::{
    Problem, SourceFile, Target, lang, page,
    source::{Place, place},
    syntax::{self, Node},
};
use commerce::{Locale, PageId, ProductId, Slug};
use fluent_syntax::ast;
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong with the pages among the files.
///
/// A page with a schedule may be there in English alone; every other one is there in every language. A region has pages of
/// its own only where it wants to.
pub(super) fn check(files: &[SourceFile], regional: &BTreeSet<Locale>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let shop = Shop::new(files);
    let mut slugs: BTreeMap<(&Locale, Slug), &str> = BTreeMap::new();
    for ((locale, id), file) in &shop.pages {
        match page::read(file, locale.clone(), id.clone()) {
            Err(found) => problems.extend(found),
            Ok((page, mentions)) => {
                if let Some(first) = slugs.insert((locale, page.slug.clone()), &file.path) {
                    let what = format!("the slug `{}` is taken by {first}", page.slug);
                    problems.push(Problem::new(&file.path, line_of(file, "slug"), what));
                }
                let lost =
                    mentions.into_iter().filter_map(|mention| Some((mention.line, shop.lacks(&mention.to)?)));
                problems.extend(lost.map(|(line, what)| Problem::new(&file.path, line, what)));
            }
        }
    }
    shop.against_english(regional, &mut problems);
    problems
}

/// What pages can name, and the pages themselves.
struct Shop<'a> {
    pages: BTreeMap<(Locale, PageId), &'a SourceFile>,
    locales: BTreeSet<Locale>,
    /// The products and the messages that English has.
    products: BTreeSet<ProductId>,
    messages: BTreeSet<String>,
}

impl<'a> Shop<'a> {
    fn new(files: &'a [SourceFile]) -> Self {
        let mut shop = Self {
            pages: BTreeMap::new(),
            locales: BTreeSet::new(),
            products: BTreeSet::new(),
            messages: BTreeSet::new(),
        };
        for file in files {
            match place(&file.path) {
                Ok(Place::Page(locale, id)) => {
                    shop.locales.insert(locale.clone());
                    shop.pages.insert((locale, id), file);
                }
                Ok(Place::Product(locale, id)) => {
                    if lang::is_english(&locale) {
                        shop.products.insert(id);
                    }
                    shop.locales.insert(locale);
                }
                Ok(Place::Messages(locale)) => {
                    if lang::is_english(&locale) {
                        shop.messages.extend(syntax::names(&file.text).into_iter().map(|(name, _)| name));
                    }
                    shop.locales.insert(locale);
                }
                Ok(Place::Elsewhere | Place::Accepted(_)) | Err(_) => {}
            }
        }
        shop
    }

    fn english(&self) -> impl Iterator<Item = (&PageId, &'a SourceFile)> {
        let english = self.pages.iter().filter(|((locale, _), _)| lang::is_english(locale));
        english.map(|((_, id), file)| (id, *file))
    }

    /// What to say of a target that is not there.
    fn lacks(&self, to: &Target) -> Option<String> {
        let (is_there, what) = match to {
            Target::Product(id) => (self.products.contains(id), format!("product `{id}`")),
            Target::Collection(id) => {
                (self.messages.contains(&format!("collection-{id}")), format!("collection `{id}`"))
            }
            Target::Page(id) => (self.english().any(|(known, _)| known == id), format!("page `{id}`")),
        };
        (!is_there).then(|| format!("unknown {what}: English has none"))
    }

    fn against_english(&self, regional: &BTreeSet<Locale>, problems: &mut Vec<Problem>) {
        let english: BTreeMap<&PageId, &SourceFile> = self.english().collect();
        for ((_, id), file) in self.pages.iter().filter(|((_, id), _)| !english.contains_key(id)) {
            let what = format!("unknown page: there is no {}/pages/{id}.ftl", lang::ENGLISH);
            problems.push(Problem::new(&file.path, 1, what));
        }
        for (id, original) in english {
            let (wanted, is_campaign) = outline(original);
            let others = self.locales.iter().filter(|locale| !lang::is_english(locale));
            for locale in others {
                match self.pages.get(&(locale.clone(), id.clone())) {
                    Some(file) => compare(&wanted, file, problems),
                    None if is_campaign || regional.contains(locale) => {}
                    None => problems.push(Problem::new(
                        format!("{locale}/pages/{id}.ftl"),
                        1,
                        "the file is missing: English has this page",
                    )),
                }
            }
        }
    }
}

fn compare(wanted: &Outline, file: &SourceFile, problems: &mut Vec<Problem>) {
    let (own, _) = outline(file);
    if own.is_empty() {
        return;
    }
    let mut problem = |line, what| problems.push(Problem::new(&file.path, line, what));
    for name in wanted.keys().filter(|name| !own.contains_key(*name)) {
        // A part of a block that is missing as a whole says nothing new.
        let block = name.split('.').next().unwrap_or_default();
        if block == name.as_str() || own.contains_key(block) {
            problem(own.get(block).map_or(1, |(line, _)| *line), format!("missing `{name}`: English has it"));
        }
    }
    for (name, (line, facts)) in &own {
        let Some((_, original)) = wanted.get(name) else {
            problem(*line, format!("unknown `{name}`: English has none"));
            continue;
        };
        for fact in original.difference(facts) {
            problem(*line, format!("`{name}` does not use ${fact}, which English uses"));
        }
        for fact in facts.difference(original) {
            problem(*line, format!("`{name}` uses ${fact}, which English does not"));
        }
    }
}

/// Messages and `message.attribute`, each with its line and the facts in it.
type Outline = BTreeMap<String, (u32, BTreeSet<String>)>;

/// What a page has, without its schedule, and whether it has one. Nothing of a file that does not parse: that is reported
/// as such.
fn outline(file: &SourceFile) -> (Outline, bool) {
    let Ok(resource) = syntax::parse(file) else { return (Outline::new(), false) };
    let mut outline = Outline::new();
    let mut has_schedule = false;
    for entry in &resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        if name == "schedule" {
            has_schedule = true;
            continue;
        }
        for (attribute, pattern) in syntax::patterns(entry) {
            let (part, fragment) = match attribute {
                Some(attribute) => (format!("{name}.{attribute}"), attribute),
                None => (name.to_owned(), name),
            };
            let mut facts = BTreeSet::new();
            syntax::walk(pattern, &mut |node| {
                if let Node::Variable(fact) = node {
                    facts.insert(fact.to_owned());
                }
            });
            outline.insert(part, (syntax::line_of(&file.text, fragment), facts));
        }
    }
    (outline, has_schedule)
}

fn line_of(file: &SourceFile, message: &str) -> u32 {
    let names = syntax::names(&file.text);
    names.into_iter().find(|(name, _)| name == message).map_or(1, |(_, line)| line)
}
