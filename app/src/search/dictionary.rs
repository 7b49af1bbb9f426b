//! Every word of an index, and the words that a typed one may stand for.

use super::spelling::near;
use std::collections::HashMap;

/// A word, by its number in the dictionary.
pub(super) type TermId = u32;

/// How many words that begin or end with what was typed are looked at, and how many of them count: the shortest.
const LOOKED_AT: usize = 2_000;
const COUNTED: usize = 32;

/// The words while an index is built.
#[derive(Debug, Default)]
pub(super) struct Words {
    numbers: HashMap<Box<str>, TermId>,
    keys: Vec<(Box<str>, TermId)>,
    spelled: HashMap<TermId, Box<str>>,
}

/// The words of an index, in order.
#[derive(Debug, Default)]
pub(super) struct Dictionary {
    terms: Vec<(Box<str>, TermId)>,
    /// Other forms under which words are known.
    keys: Vec<(Box<str>, TermId)>,
    /// Words and their other forms from their ends; empty where words are not put together from words.
    backwards: Vec<(Box<str>, TermId)>,
    /// How words of letters are written.
    spelled: HashMap<TermId, Box<str>>,
}

impl Words {
    /// The number of a folded word, by which it is counted from now on.
    pub(super) fn number(&mut self, folded: &str) -> TermId {
        if let Some(&known) = self.numbers.get(folded) {
            return known;
        }
        let id = TermId::try_from(self.numbers.len()).unwrap_or(TermId::MAX);
        self.numbers.insert(folded.into(), id);
        id
    }

    /// Adds a way to write a word, and other forms under which it is then known: accents tell stemmers where a word
    /// ends.
    pub(super) fn describe(&mut self, id: TermId, written: &str, keys: Vec<String>) {
        self.keys.extend(keys.into_iter().map(|key| (key.into(), id)));
        self.spelled.entry(id).or_insert_with(|| written.into());
    }

    pub(super) fn close(self, has_compounds: bool) -> Dictionary {
        let Self { numbers, mut keys, spelled } = self;
        keys.sort_unstable();
        keys.dedup();
        keys.shrink_to_fit();
        let mut terms: Vec<(Box<str>, TermId)> = numbers.into_iter().collect();
        terms.sort_unstable();
        let mut backwards = Vec::new();
        if has_compounds {
            let words =
                terms.iter().chain(&keys).filter(|(word, _)| !word.contains(|c: char| c.is_ascii_digit()));
            backwards.extend(words.map(|(word, id)| (reversed(word), *id)));
            backwards.sort_unstable();
        }
        Dictionary { terms, keys, backwards, spelled }
    }
}

impl Dictionary {
    /// The word itself.
    pub(super) fn exact(&self, folded: &str) -> Option<TermId> {
        let at = self.terms.binary_search_by(|(term, _)| term.as_ref().cmp(folded)).ok()?;
        self.terms.get(at).map(|(_, id)| *id)
    }

    /// The words that are known under a form.
    pub(super) fn known_as<'d>(&'d self, key: &'d str) -> impl Iterator<Item = TermId> + use<'d> {
        let itself = self.exact(key);
        let from = self.keys.partition_point(|(known, _)| known.as_ref() < key);
        let others = self.keys.iter().skip(from).take_while(move |(known, _)| known.as_ref() == key);
        itself.into_iter().chain(others.map(|(_, id)| *id))
    }

    /// The shortest of the words that begin so.
    pub(super) fn starting(&self, start: &str) -> Vec<TermId> {
        shortest(&self.terms, start)
    }

    /// The shortest of the words that end so, where words are put together from words.
    pub(super) fn ending(&self, end: &str) -> Vec<TermId> {
        shortest(&self.backwards, &reversed(end))
    }

    /// Words that differ from one by so many letters at most, and by how many.
    pub(super) fn near(&self, word: &str, edits: u8) -> Vec<(TermId, u8)> {
        near(&self.terms, word, edits)
    }

    /// How a word is written.
    pub(super) fn spelled(&self, id: TermId) -> Option<&str> {
        self.spelled.get(&id).map(Box::as_ref)
    }
}

fn reversed(word: &str) -> Box<str> {
    word.chars().rev().collect::<String>().into()
}

fn shortest(words: &[(Box<str>, TermId)], start: &str) -> Vec<TermId> {
    let from = words.partition_point(|(word, _)| word.as_ref() < start);
    let begun = words.iter().skip(from).take_while(|(word, _)| word.starts_with(start)).take(LOOKED_AT);
    let mut found: Vec<(usize, TermId)> = begun.map(|(word, id)| (word.len(), *id)).collect();
    found.sort_unstable();
    let mut ids: Vec<TermId> = found.into_iter().map(|(_, id)| id).collect();
    ids.dedup();
    ids.truncate(COUNTED);
    ids
}
