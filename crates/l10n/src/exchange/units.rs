//! The units of a language.

use super::{
    Exchange, Name, State, Unit,
    patterns::{Step, Texts, for_language, texts, way},
};
use crate::{
    SourceFile,
    accepted::{Accepted, fingerprint, key},
    check::categories,
    lang,
    source::is_by_field,
    syntax,
};
use commerce::Locale;
use fluent_syntax::ast;
use std::collections::{BTreeMap, BTreeSet};

/// A message of a language, in pieces.
pub(super) struct Message {
    /// The file below the language's folder.
    pub below: String,
    /// The id, or the term's with its hyphen.
    pub id: String,
    pub note: String,
    /// As the files write it.
    pub canonical: String,
    pub fingerprint: String,
    /// Its value, without a name, and its attributes.
    pub slots: Vec<(String, Texts)>,
    /// The bytes of the file at which it begins and ends, without its comment.
    pub span: (usize, usize),
}

/// The messages of a language's files, in their order.
pub(super) fn messages(files: &[SourceFile], locale: &Locale) -> Vec<Message> {
    let folder = format!("{locale}/");
    let of_language = files.iter().filter_map(|file| Some((file.path.strip_prefix(&folder)?, file)));
    of_language
        .filter(|(below, _)| below.ends_with(".ftl"))
        .flat_map(|(below, file)| of_file(below, file))
        .collect()
}

/// The messages of a file.
pub(super) fn of_file(below: &str, file: &SourceFile) -> Vec<Message> {
    let (resource, _) = syntax::parse_what_can_be(file);
    let starts: Vec<usize> = resource
        .body
        .iter()
        .filter_map(|entry| first_line(&file.text, entry))
        .chain([file.text.len()])
        .collect();
    let message = |entry: &ast::Entry<&str>| {
        let (name, comment) = match entry {
            ast::Entry::Message(message) => (message.id.name, message.comment.as_ref()),
            ast::Entry::Term(term) => (term.id.name, term.comment.as_ref()),
            _ => return None,
        };
        let start = line_start(&file.text, syntax::byte_of(&file.text, name));
        let next = starts.iter().copied().find(|other| *other > start).unwrap_or(file.text.len());
        let text = file.text.get(start..next).unwrap_or_default();
        let slots = syntax::patterns(entry)
            .into_iter()
            .map(|(attribute, pattern)| (attribute.unwrap_or_default().to_owned(), texts(pattern)));
        Some(Message {
            below: below.to_owned(),
            id: syntax::name_of(entry)?,
            note: comment.map(|comment| comment.content.join("\n")).unwrap_or_default(),
            canonical: syntax::canonical(entry),
            fingerprint: fingerprint(entry),
            slots: slots.collect(),
            span: (start, start.saturating_add(text.trim_end().len())),
        })
    };
    resource.body.iter().filter_map(message).collect()
}

/// Where an entry begins, its comment included.
fn first_line(text: &str, entry: &ast::Entry<&str>) -> Option<usize> {
    let of_comment =
        |comment: &ast::Comment<&str>| comment.content.first().map(|line| syntax::byte_of(text, line));
    let at = match entry {
        ast::Entry::Message(ast::Message { id, comment, .. })
        | ast::Entry::Term(ast::Term { id, comment, .. }) => {
            comment.as_ref().and_then(of_comment).unwrap_or_else(|| syntax::byte_of(text, id.name))
        }
        ast::Entry::Comment(comment)
        | ast::Entry::GroupComment(comment)
        | ast::Entry::ResourceComment(comment) => of_comment(comment)?,
        ast::Entry::Junk { content } => syntax::byte_of(text, content),
    };
    Some(line_start(text, at))
}

fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline.saturating_add(1))
}

/// What was accepted of English in a language.
pub(super) fn accepted(files: &[SourceFile], locale: &Locale) -> Accepted {
    let path = format!("{locale}/{}", crate::source::ACCEPTED);
    let file = files.iter().find(|file| file.path == path);
    file.and_then(|file| Accepted::read(file).ok()).unwrap_or_default()
}

/// Every text of a language beside the English one: first what English has, in its order, then the language's own terms.
pub fn export(files: &[SourceFile], locale: &Locale) -> Exchange {
    let english = messages(files, &lang::english());
    let own: BTreeMap<(String, String), Message> = messages(files, locale)
        .into_iter()
        .rev()
        .map(|message| ((where_known(&message.below), message.id.clone()), message))
        .collect();
    let accepted = accepted(files, locale);
    let categories = categories(locale);
    let is_regional = is_regional(files, locale);
    let mut units = Vec::new();
    let mut done = BTreeSet::new();
    for original in &english {
        let name = (where_known(&original.below), original.id.clone());
        let translated = own.get(&name);
        done.insert(name);
        let is_term = original.id.starts_with('-');
        match translated {
            Some(message) => units.extend(translated_units(Some(original), message, &accepted)),
            // A region says only what is different there, and terms are each language's own affair.
            None if is_regional || is_term => {}
            None => units.extend(missing_units(original, &categories)),
        }
    }
    let rest = own.iter().filter(|(name, _)| !done.contains(*name));
    units.extend(rest.flat_map(|(_, message)| translated_units(None, message, &accepted)));
    Exchange { locale: locale.clone(), units }
}

/// Whether a language's folder only says what a region says in another way.
pub(super) fn is_regional(files: &[SourceFile], locale: &Locale) -> bool {
    let parent = lang::parent(locale).map(|parent| format!("{parent}/"));
    let has_parent = |parent: String| {
        files.iter().any(|file| file.path.starts_with(&parent) && file.path.ends_with(".ftl"))
    };
    parent.is_some_and(has_parent)
}

/// Messages of products and pages are told apart by their files, all others by their ids.
pub(super) fn where_known(below: &str) -> String {
    if is_by_field(below) { below.to_owned() } else { String::new() }
}

fn translated_units(english: Option<&Message>, own: &Message, accepted: &Accepted) -> Vec<Unit> {
    let then = accepted.0.get(&key(&own.below, &own.id));
    let is_stale = english.zip(then).is_some_and(|(now, then)| now.fingerprint != *then);
    let state = if is_stale { State::Stale } else { State::Translated };
    let unit = |attribute: &str, steps: &[Step], text: &str| Unit {
        name: name(own, attribute, steps),
        note: english.map_or(own.note.clone(), |english| english.note.clone()),
        english: english.map(|english| english_text(english, attribute, steps)).unwrap_or_default(),
        translation: text.to_owned(),
        state,
    };
    let slots = own.slots.iter();
    slots.flat_map(|(attribute, texts)| texts.iter().map(|(way, text)| unit(attribute, way, text))).collect()
}

fn missing_units(english: &Message, categories: &[&str]) -> Vec<Unit> {
    let unit = |attribute: &str, steps: &[Step]| Unit {
        name: name(english, attribute, steps),
        note: english.note.clone(),
        english: english_text(english, attribute, steps),
        translation: String::new(),
        state: State::Missing,
    };
    let ways = |texts| for_language(texts, categories);
    let slots = english.slots.iter();
    slots.flat_map(|(attribute, texts)| ways(texts).into_iter().map(|way| unit(attribute, &way))).collect()
}

fn name(message: &Message, attribute: &str, steps: &[Step]) -> Name {
    Name {
        file: message.below.clone(),
        message: message.id.clone(),
        attribute: attribute.to_owned(),
        variant: way(steps),
    }
}

/// What English says at the same place: in the variant of the same keys, else in the one that is taken when no other fits,
/// else all of it.
pub(super) fn english_text(english: &Message, attribute: &str, steps: &[Step]) -> String {
    let slot = english.slots.iter().find(|(name, _)| name == attribute);
    let texts = slot.map_or(&[][..], |(_, texts)| texts.as_slice());
    let keys = |way: &[Step]| way.iter().map(|step| step.key.clone()).collect::<Vec<_>>();
    let same = texts.iter().find(|(way, _)| keys(way) == keys(steps));
    let default =
        || texts.iter().find(|(way, _)| way.len() == steps.len() && way.iter().all(|step| step.is_default));
    same.or_else(default).or_else(|| texts.last()).map(|(_, text)| text.clone()).unwrap_or_default()
}
