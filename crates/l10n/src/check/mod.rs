//! Checks of the files of words: each file in itself, and every locale against English.

mod bytes;
mod compare;
mod entries;
mod fixing;
mod french;
mod lengths;
mod marks;
mod pages;
mod plurals;
mod products;
mod quotes;
mod rules;
mod runs;
mod slugs;
mod stale;

use crate::{
    Problem, SourceFile,
    accepted::Accepted,
    good, lang,
    problem::Spot,
    source::{Place, is_by_field, place},
    syntax,
};
use commerce::Locale;
use entries::Book;
pub use fixing::{Fixed, fix};
pub(crate) use plurals::{categories, is_category};
use rules::{Edit, Findings};
pub use rules::{Finding, Rule, Severity};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that is to be said about a set of files, by file and line; [`Rule`] lists what is looked for.
///
/// English is what the others are held against; what is missing is reported at line 1 of the file that has it in English.
/// A folder whose language has a folder too (`de-at` beside `de`) is held against that language, and may lack anything.
pub fn check(files: &[SourceFile]) -> Vec<Finding> {
    let mut findings = Findings::default();
    let regional = good::regional(files.iter().map(|file| file.path.as_str()));
    let mut shop = Shop::default();
    for file in files {
        match place(&file.path) {
            Err(problem) => findings.take(Rule::Place, vec![problem]),
            Ok(place) => shop.read(file, place, &regional, &mut findings),
        }
    }
    shop.check(&regional, &mut findings);
    findings.take(Rule::Page, pages::check(files, &regional));
    for file in files.iter().filter(|file| file.fault.is_none() && file.path.ends_with(".ftl")) {
        bytes::check(file, &mut findings);
    }
    let mut found = findings.0;
    found.sort();
    found.dedup();
    found
}

/// What of a file no runtime could say: messages that lead back to themselves, or never end.
pub(crate) fn endless(file: &SourceFile) -> Vec<Problem> {
    let (mut book, mut findings) = (Book::default(), Findings::default());
    book.read(file, &mut findings);
    findings.0.clear();
    book.check_ends(&mut findings);
    findings.0.into_iter().map(|finding| finding.problem).collect()
}

/// The English messages, for translations to be held against one by one.
pub(crate) struct English<'a> {
    messages: Book<'a>,
    products: BTreeMap<&'a str, Book<'a>>,
}

impl<'a> English<'a> {
    /// Those of some files.
    pub fn new(files: &'a [SourceFile]) -> Self {
        let mut english = Self { messages: Book::default(), products: BTreeMap::new() };
        let mut ignored = Findings::default();
        for file in files {
            let Some(below) = file.path.strip_prefix("en/") else { continue };
            match place(&file.path) {
                Ok(Place::Messages(_)) => english.messages.read(file, &mut ignored),
                Ok(Place::Product(..) | Place::Page(..)) => {
                    english.products.entry(below).or_default().read(file, &mut ignored)
                }
                _ => {}
            }
        }
        english
    }

    /// What is wrong with translations of messages: attributes and variables that differ. What a region says may lack some.
    pub fn differences(&self, translated: &SourceFile, may_lack: bool) -> Vec<Problem> {
        let (mut book, mut findings) = (Book::default(), Findings::default());
        book.read(translated, &mut findings);
        if matches!(place(&translated.path), Ok(Place::Page(..))) {
            // Pages have a function of their own, and are read in a way of their own.
            findings.0.clear();
        }
        let originals = self.products.get(translated.below()).unwrap_or(&self.messages);
        for (id, entry) in &book.entries {
            let Some(original) = originals.entries.get(id) else { continue };
            // Only what refers to other messages needs them beside it.
            let is_alone = entry.slots.values().all(|slot| slot.messages.is_empty());
            let whole = if is_alone { None } else { Some(originals.under(&book)) };
            let own = whole.as_ref().unwrap_or(&book);
            compare::slots((originals, original), (own, entry), (id, may_lack), &mut findings);
        }
        findings.0.into_iter().map(|finding| finding.problem).collect()
    }
}

/// The words of a shop, as the checks look at them.
#[derive(Default)]
struct Shop<'a> {
    books: BTreeMap<Locale, Book<'a>>,
    shelf: products::Shelf,
    accepted: BTreeMap<Locale, Accepted>,
    /// Files of products, by locale and what follows it in the path.
    products: BTreeMap<(Locale, &'a str), &'a SourceFile>,
    /// Files of pages, in the same way.
    pages: BTreeMap<(Locale, &'a str), &'a SourceFile>,
    limits: lengths::Limits,
    slugs: slugs::Slugs,
}

impl<'a> Shop<'a> {
    fn read(
        &mut self,
        file: &'a SourceFile,
        place: Place,
        regional: &BTreeSet<Locale>,
        findings: &mut Findings,
    ) {
        let below = file.below();
        match place {
            Place::Elsewhere => {}
            Place::Accepted(locale) => match Accepted::read(file) {
                Ok(accepted) => drop(self.accepted.insert(locale, accepted)),
                Err(problem) => findings.take(Rule::Syntax, vec![problem]),
            },
            Place::Messages(locale) => {
                if lang::is_english(&locale) {
                    self.limits.read(file);
                }
                self.books.entry(locale.clone()).or_default().read(file, findings);
                self.slugs.read_messages(file, (&locale, regional.contains(&locale)), findings);
                texts(file, &locale, findings);
            }
            Place::Product(locale, product) => {
                self.products.insert((locale.clone(), below), file);
                texts(file, &locale, findings);
                if regional.contains(&locale) {
                    self.shelf.read_part(file, locale.clone(), product, findings);
                } else {
                    self.slugs.read_product(file, &locale, findings);
                    self.shelf.read(file, locale.clone(), product, findings);
                }
                self.books.entry(locale).or_default();
            }
            Place::Page(locale, _) => {
                self.pages.insert((locale.clone(), below), file);
                lengths::check_page(file, findings);
                texts(file, &locale, findings);
                self.books.entry(locale).or_default();
            }
        }
    }

    fn check(&self, regional: &BTreeSet<Locale>, findings: &mut Findings) {
        let (nothing, english) = (Book::default(), lang::english());
        let originals = self.books.get(&english).filter(|book| !book.is_empty());
        if originals.is_none() {
            let what = "there are no English messages to compare with";
            findings.add(Rule::Missing, "en/common.ftl", Spot::default(), what);
        }
        let english_book = originals.unwrap_or(&nothing);
        for (locale, book) in &self.books {
            plurals::check(locale, book, findings);
            stale::check(english_book, book, self.accepted.get(locale), findings);
            let parent = lang::parent(locale).filter(|_| regional.contains(locale));
            let Some(parent) = parent else {
                if originals.is_some() && *locale != english {
                    compare::with_english(english_book, locale, book, findings);
                }
                book.check_references(findings);
                book.check_ends(findings);
                continue;
            };
            let parents = self.books.get(&parent).unwrap_or(&nothing);
            let whole = parents.under(book);
            compare::with_parent((english_book, parents), (&parent, book, &whole), findings);
            let (mut of_both, own) = (Findings::default(), format!("{locale}/"));
            whole.check_references(&mut of_both);
            whole.check_ends(&mut of_both);
            findings.0.extend(of_both.0.into_iter().filter(|found| found.problem.file.starts_with(&own)));
        }
        let mut shelf_locales = self.books.keys().filter(|locale| !regional.contains(*locale));
        self.check_products(&mut shelf_locales, regional, findings);
        self.check_stale(regional, findings);
        self.limits.check(&self.books, findings);
        self.slugs.check(findings);
    }

    fn check_products(
        &self,
        languages: &mut dyn Iterator<Item = &Locale>,
        regional: &BTreeSet<Locale>,
        findings: &mut Findings,
    ) {
        let mut shelf = self.shelf.clone();
        languages.for_each(|locale| shelf.add(locale));
        shelf.check(findings);
        for ((locale, below), file) in &self.products {
            let parent = lang::parent(locale).filter(|_| regional.contains(locale));
            if let Some(parent) = parent.and_then(|parent| self.products.get(&(parent, *below))) {
                products::same_as_parent(file, parent, findings);
            }
            lengths::check_product(file, findings);
        }
    }

    /// Products and pages whose English has changed since they were translated.
    fn check_stale(&self, regional: &BTreeSet<Locale>, findings: &mut Findings) {
        let english = lang::english();
        let is_translation = |locale: &Locale| !lang::is_english(locale) && !regional.contains(locale);
        for files in [&self.products, &self.pages] {
            for ((locale, below), file) in files.iter().filter(|((locale, _), _)| is_translation(locale)) {
                if let Some(original) = files.get(&(english.clone(), *below)) {
                    stale::check_by_field(original, file, self.accepted.get(locale), findings);
                }
            }
        }
    }
}

/// How the texts of a file are written.
fn texts(file: &SourceFile, locale: &Locale, findings: &mut Findings) {
    let (resource, _) = syntax::parse_what_can_be(file);
    for entry in &resource.body {
        let is_by_field = is_by_field(file.below());
        for (attribute, pattern) in syntax::patterns(entry) {
            // What stands in addresses has rules of its own.
            let is_value = attribute.is_none();
            if attribute == Some("slug")
                || (is_by_field && is_value && syntax::name_of(entry).as_deref() == Some("slug"))
            {
                continue;
            }
            for run in runs::runs(&file.text, pattern) {
                marks::check(file, &run, findings);
                quotes::check(file, &run, locale, findings);
                french::check(file, &run, locale, findings);
            }
        }
    }
}
