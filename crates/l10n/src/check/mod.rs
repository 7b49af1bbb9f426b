//! Checks of the files of words: each file in itself, and every locale against English.

mod compare;
mod entries;
mod plurals;
mod products;

use crate::{
    Problem, SourceFile, lang,
    source::{Place, place},
};
use commerce::Locale;
use entries::Book;
use std::collections::BTreeMap;

/// Everything that is wrong with a set of files, by file and line.
///
/// What stands for itself: syntax, names there twice, unknown functions and references, circles, selects that lack a plural
/// category or have one that the language never selects, products with messages missing or a bad slug. Against
/// English: messages, attributes and products that are missing or unknown, variables that differ. What is missing
/// is reported at line 1 of the file that has it in English.
pub fn check(files: &[SourceFile]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut books: BTreeMap<Locale, Book> = BTreeMap::new();
    let mut shelf = products::Shelf::default();
    for file in files {
        match place(&file.path) {
            Err(problem) => problems.push(problem),
            Ok(Place::Elsewhere) => {}
            Ok(Place::Messages(locale)) => books.entry(locale).or_default().read(file, &mut problems),
            Ok(Place::Product(locale, product)) => shelf.read(file, locale, product, &mut problems),
        }
    }
    for locale in shelf.locales() {
        books.entry(locale).or_default();
    }
    for locale in books.keys() {
        shelf.add(locale);
    }
    let english: Option<Book> = lang::ENGLISH.parse().ok().and_then(|english: Locale| books.remove(&english));
    match &english {
        Some(english) if !english.is_empty() => {
            for (locale, book) in &books {
                compare::with_english(english, locale, book, &mut problems);
            }
        }
        _ => problems.push(Problem::new("en/common.ftl", 1, "there are no English messages to compare with")),
    }
    let english = english.iter().filter_map(|book| Some((lang::ENGLISH.parse::<Locale>().ok()?, book)));
    for (locale, book) in english.chain(books.iter().map(|(locale, book)| (locale.clone(), book))) {
        book.check_references(&mut problems);
        book.check_circles(&mut problems);
        plurals::check(&locale, book, &mut problems);
    }
    shelf.check(&mut problems);
    problems.sort();
    problems.dedup();
    problems
}
