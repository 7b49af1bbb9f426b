//! A locale against English: the same messages, attributes and variables.

use super::{
    entries::{Book, Entry, Slot, VALUE},
    rules::{Findings, Rule},
};
use crate::{lang, problem::Spot, product};
use commerce::Locale;

/// Reports where the messages of `book` differ from the English ones. Terms are each language's own affair.
pub(super) fn with_english(english: &Book, locale: &Locale, book: &Book, findings: &mut Findings) {
    for (id, original) in english.entries.iter().filter(|(id, _)| !id.starts_with('-')) {
        match book.entries.get(id) {
            Some(translation) => slots((english, original), (book, translation), (id, false), findings),
            None if book.broken.contains(id) => {}
            None => {
                let below = original.file.strip_prefix(lang::ENGLISH).unwrap_or(original.file);
                let what = format!("missing message `{id}`");
                findings.add(Rule::Missing, &format!("{locale}{below}"), Spot::default(), what);
            }
        }
    }
    for (id, entry) in book.entries.iter().filter(|(id, _)| !id.starts_with('-')) {
        if !english.entries.contains_key(id) && !english.broken.contains(id) {
            let what = format!("unknown message `{id}`: English has none");
            findings.add(Rule::Unknown, entry.file, entry.spot, what);
        }
    }
}

/// Reports what a region says that nobody asks for, or that is no different there. `whole` are the words of the region:
/// its own over those of its language.
pub(super) fn with_parent(
    (english, parent): (&Book, &Book),
    (name, book, whole): (&Locale, &Book, &Book),
    findings: &mut Findings,
) {
    let than = format!("`{name}`");
    for (id, entry) in &book.entries {
        let Some(original) = parent.entries.get(id).or_else(|| english.entries.get(id)) else {
            if !id.starts_with('-') && !english.broken.contains(id) && !parent.broken.contains(id) {
                let what = format!("unknown message `{id}`: neither `{name}` nor English has it");
                findings.add(Rule::Unknown, entry.file, entry.spot, what);
            }
            continue;
        };
        if entry.said == original.said {
            let what = format!("`{id}` says what `{name}` says: leave it out");
            findings.add(Rule::SameAsParent, entry.file, entry.spot, what);
        }
        for (slot_name, slot) in &entry.slots {
            match original.slots.get(slot_name) {
                Some(original) => {
                    let from = if parent.entries.contains_key(id) { parent } else { english };
                    variables((from, original), (whole, slot), (entry, id), &than, findings);
                }
                None => has_too_much(entry, id, slot_name, slot.spot, &than, findings),
            }
        }
    }
}

/// Reports where value, attributes and variables of one message differ from English. What a region says may lack some.
pub(super) fn slots(
    (english, original): (&Book, &Entry),
    (book, translation): (&Book, &Entry),
    (id, may_lack): (&str, bool),
    findings: &mut Findings,
) {
    for (name, slot) in &original.slots {
        let Some(translated) = translation.slots.get(name) else {
            if may_lack || product::is_optional(id, name) {
                continue;
            }
            let lacks = if *name == VALUE { "its value".into() } else { format!("the attribute `.{name}`") };
            let what = format!("`{id}` lacks {lacks}");
            findings.add(Rule::Attribute, translation.file, translation.spot, what);
            continue;
        };
        variables((english, slot), (book, translated), (translation, id), "English", findings);
    }
    let is_more = |name: &str| !original.slots.contains_key(name) && !product::is_optional(id, name);
    for (name, slot) in translation.slots.iter().filter(|(name, _)| is_more(name)) {
        has_too_much(translation, id, name, slot.spot, "English", findings);
    }
}

fn has_too_much(entry: &Entry, id: &str, name: &str, spot: Spot, than: &str, findings: &mut Findings) {
    let has = if name == VALUE { "a value".into() } else { format!("the attribute `.{name}`") };
    findings.add(Rule::Attribute, entry.file, spot, format!("`{id}` has {has}, which {than} has not"));
}

fn variables(
    (from, original): (&Book, &Slot),
    (book, translated): (&Book, &Slot),
    (entry, id): (&Entry, &str),
    than: &str,
    findings: &mut Findings,
) {
    let (wanted, used) = (from.variables(original), book.variables(translated));
    for variable in wanted.keys().filter(|variable| !used.contains_key(*variable)) {
        let what = format!("`{id}` does not use ${variable}, which {than} uses");
        findings.add(Rule::Variable, entry.file, translated.spot, what);
    }
    for (variable, spot) in used.iter().filter(|(variable, _)| !wanted.contains_key(*variable)) {
        findings.add(
            Rule::Variable,
            entry.file,
            *spot,
            format!("`{id}` uses ${variable}, which {than} does not"),
        );
    }
}
