//! A locale against English: the same messages, attributes and variables.

use super::entries::{Book, Entry, VALUE};
use crate::{Problem, lang};
use commerce::Locale;

/// Reports where the messages of `book` differ from the English ones. Terms are each language's own affair.
pub(super) fn with_english(english: &Book, locale: &Locale, book: &Book, problems: &mut Vec<Problem>) {
    for (id, original) in english.entries.iter().filter(|(id, _)| !id.starts_with('-')) {
        match book.entries.get(id) {
            Some(translation) => compare(english, book, id, original, translation, problems),
            None if book.broken.contains(id) => {}
            None => {
                let below = original.file.strip_prefix(lang::ENGLISH).unwrap_or(original.file);
                problems.push(Problem::new(format!("{locale}{below}"), 1, format!("missing message `{id}`")));
            }
        }
    }
    for (id, entry) in book.entries.iter().filter(|(id, _)| !id.starts_with('-')) {
        if !english.entries.contains_key(id) && !english.broken.contains(id) {
            problems.push(Problem::new(
                entry.file,
                entry.line,
                format!("unknown message `{id}`: English has none"),
            ));
        }
    }
}

fn compare(
    english: &Book,
    book: &Book,
    id: &str,
    original: &Entry,
    translation: &Entry,
    problems: &mut Vec<Problem>,
) {
    let mut problem = |line, what| problems.push(Problem::new(translation.file, line, what));
    for (name, slot) in &original.slots {
        let Some(translated) = translation.slots.get(name) else {
            let lacks = if *name == VALUE { "its value".into() } else { format!("the attribute `.{name}`") };
            problem(translation.line, format!("`{id}` lacks {lacks}"));
            continue;
        };
        let (wanted, used) = (english.variables(slot), book.variables(translated));
        for variable in wanted.keys().filter(|variable| !used.contains_key(*variable)) {
            problem(translated.line, format!("`{id}` does not use ${variable}, which English uses"));
        }
        for (variable, line) in used.iter().filter(|(variable, _)| !wanted.contains_key(*variable)) {
            problem(*line, format!("`{id}` uses ${variable}, which English does not"));
        }
    }
    for (name, slot) in translation.slots.iter().filter(|(name, _)| !original.slots.contains_key(*name)) {
        let has = if *name == VALUE { "a value".into() } else { format!("the attribute `.{name}`") };
        problem(slot.line, format!("`{id}` has {has}, which English has not"));
    }
}
