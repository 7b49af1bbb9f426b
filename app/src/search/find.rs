//! From typed words to the places of products.

use super::{
    dictionary::TermId,
    index::{Index, pairs},
};
use l10n::{Token, fold, prepared};
use std::cmp::Reverse;

/// So many words of a search count.
const WORDS: usize = 12;
/// So many products are found at most, the best ones: what is looked at further, such as prices, is bounded by it.
pub const FOUND_AT_MOST: usize = 1_000;

/// What a word counts that is not the typed one itself, in hundredths: another form of it.
const AKIN: u32 = 90;
/// One that English has, where the shopper's language has none.
const ENGLISH: u32 = 80;
/// Its parts, where it is put together from words.
const PARTS: u32 = 75;
/// The last of them alone, which says what kind of thing it is.
const LAST_PART: u32 = 50;
/// One that begins with it, where more may still be typed, and elsewhere.
const BEGUN: u32 = 75;
const STARTING: u32 = 60;
/// One that ends with it.
const ENDING: u32 = 60;
/// One that differs by no slip, by one, or by two.
const NEAR: [u32; 3] = [100, 50, 35];

/// A word that counts no more than this anywhere, the weight of the line under the name, stands in prose alone.
const PROSE: u32 = 40;
/// A stemmer's word is no longer, and neither is one that is taken apart.
const LONGEST: usize = 40;
/// Which part of what was asked a product has to have where none has all of it.
const ENOUGH: (u32, u32) = (2, 5);

/// What was found.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Found {
    /// The places of the products, the best one first.
    pub places: Vec<u32>,
    /// Whether they have all the words, or only some.
    pub is_whole: bool,
    /// The words as they may have been meant, where one of them is nowhere.
    pub meant: Option<String>,
}

/// A typed word.
struct Typed {
    written: String,
    folded: String,
    kind: Kind,
    /// Whether more of it may still come.
    is_last: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Word,
    Number,
    Ideographs,
}

/// What a word counts, by the place of the product.
struct Counted(Vec<u32>);

impl Counted {
    fn new(index: &Index) -> Self {
        Self(vec![0; index.products])
    }

    /// Counts a word that stands for the typed one by so many hundredths; a product keeps the highest.
    fn add(&mut self, index: &Index, term: TermId, hundredths: u32) {
        index.each(term, |place, weight| {
            if let Some(count) = usize::try_from(place).ok().and_then(|at| self.0.get_mut(at)) {
                *count = (*count).max(weight * hundredths / 100);
            }
        });
    }

    fn add_all(&mut self, index: &Index, terms: &[TermId], hundredths: u32) {
        terms.iter().for_each(|term| self.add(index, *term, hundredths));
    }

    /// Counts the product's lesser part of two.
    fn add_both(&mut self, one: &Self, other: &Self) {
        for ((count, one), other) in self.0.iter_mut().zip(&one.0).zip(&other.0) {
            *count = (*count).max((*one).min(*other) * PARTS / 100);
        }
    }

    fn is_empty(&self) -> bool {
        self.0.iter().all(|count| *count == 0)
    }

    /// Whether it names a thing or a kind of things, or is nowhere at all; not just a word of the prose about them.
    fn is_key(&self) -> bool {
        self.0.iter().any(|count| *count > PROSE) || self.is_empty()
    }

    /// How rare it is that a product has the word: 8 where all do, and 4 more for each half of them that does not.
    fn rarity(&self) -> u32 {
        let having = self.0.iter().filter(|count| **count > 0).count().max(1);
        let fourth = |number: usize| u128::try_from(number + 1).unwrap_or(1).pow(4);
        8 + (fourth(self.0.len()) / fourth(having)).max(1).ilog2()
    }
}

/// Looks for words in an index, and in that of English for those that it does not have.
pub(super) fn find(own: &Index, english: Option<&Index>, words: &str) -> Found {
    let typed = typed(own, words);
    if typed.is_empty() {
        return Found::default();
    }
    let mut meant = Vec::new();
    let mut is_meant_otherwise = false;
    let counted: Vec<Counted> = typed
        .iter()
        .map(|word| {
            let (counted, nearest) = count(own, english, word);
            is_meant_otherwise |= nearest.is_some();
            meant.push(nearest.unwrap_or_else(|| word.written.clone()));
            counted
        })
        .collect();
    let meant = is_meant_otherwise.then(|| meant.join(" "));
    let (places, is_whole) = rank(&counted, own.products);
    Found { places, is_whole, meant }
}

/// The words of a search that count. Single letters, such as articles, do not where there is something longer.
fn typed(index: &Index, words: &str) -> Vec<Typed> {
    let mut typed: Vec<Typed> = Vec::new();
    let text = prepared(words);
    index.lexer.each(&text, |token| {
        let (word, kind) = match token {
            Token::Word(word) => (word, Kind::Word),
            Token::Number(word) => (word, Kind::Number),
            Token::Ideographs(word) => (word, Kind::Ideographs),
            Token::Run(_) => return,
        };
        let folded = fold(word);
        if !folded.is_empty() && typed.iter().all(|other| other.folded != folded) {
            typed.push(Typed { written: word.to_lowercase(), folded, kind, is_last: false });
        }
    });
    let is_short = |word: &Typed| word.kind == Kind::Word && word.folded.chars().nth(1).is_none();
    if !typed.iter().all(is_short) {
        typed.retain(|word| !is_short(word));
    }
    typed.truncate(WORDS);
    if let Some(last) = typed.last_mut() {
        last.is_last = !words.ends_with(char::is_whitespace);
    }
    typed
}

/// What a word counts in every product; and the word that may have been meant, where nothing but its spelling is near.
fn count(own: &Index, english: Option<&Index>, word: &Typed) -> (Counted, Option<String>) {
    let mut counted = Counted::new(own);
    let is_direct = itself(own, word, &mut counted, 100);
    beginning_or_ending(own, word, &mut counted);
    if is_direct {
        return (counted, None);
    }
    if let Some(english) = english {
        itself(english, word, &mut counted, ENGLISH);
    }
    parts(own, word, &mut counted);
    if !counted.is_empty() {
        return (counted, None);
    }
    if let Some(english) = english {
        beginning_or_ending(english, word, &mut counted);
    }
    if !counted.is_empty() {
        return (counted, None);
    }
    last_part(own, word, &mut counted);
    if !counted.is_empty() {
        return (counted, None);
    }
    let nearest =
        [Some(own), english].into_iter().flatten().find_map(|index| nearly(index, word, &mut counted));
    (counted, nearest)
}

/// Counts the word and its other forms, if there are any.
fn itself(index: &Index, word: &Typed, counted: &mut Counted, hundredths: u32) -> bool {
    let exact = index.dictionary.exact(&word.folded);
    if let Some(term) = exact {
        counted.add(index, term, hundredths);
    }
    let mut akin: Vec<TermId> = index.dictionary.known_as(&word.folded).collect();
    if word.kind != Kind::Number {
        let keys = index.lexer.keys(&word.written);
        akin.extend(keys.iter().flat_map(|key| index.dictionary.known_as(key)));
    }
    akin.retain(|term| Some(*term) != exact);
    counted.add_all(index, &akin, hundredths * AKIN / 100);
    exact.is_some() || !akin.is_empty()
}

fn beginning_or_ending(index: &Index, word: &Typed, counted: &mut Counted) {
    let letters = word.folded.chars().count();
    let (start, end) = match word.kind {
        Kind::Ideographs => (1, 1),
        Kind::Word if word.is_last => (2, 4),
        Kind::Word => (3, 4),
        Kind::Number => return,
    };
    if letters >= start {
        let hundredths = if word.is_last { BEGUN } else { STARTING };
        counted.add_all(index, &index.dictionary.starting(&word.folded), hundredths);
    }
    if letters >= end {
        counted.add_all(index, &index.dictionary.ending(&word.folded), ENDING);
        for key in index.lexer.keys(&word.written).iter().filter(|key| key.chars().count() >= end) {
            counted.add_all(index, &index.dictionary.ending(key), ENDING);
        }
    }
}

/// Counts the products that have both halves of a word that is put together from two, or whose space was left out; and
/// those that have every pair of the characters of a word in Han characters and kana.
fn parts(index: &Index, word: &Typed, counted: &mut Counted) {
    match word.kind {
        Kind::Number => {}
        Kind::Ideographs => {
            let mut halves = pairs(&word.folded).map(|pair| part(index, word, pair));
            let Some(mut all) = halves.next() else { return };
            for other in halves {
                all.0.iter_mut().zip(&other.0).for_each(|(all, other)| *all = (*all).min(*other));
            }
            counted.add_both(&all, &all);
        }
        Kind::Word => {
            // Where words are not put together, the halves have to be long enough to be no accident.
            let least = if index.lexer.has_compounds() { 3 } else { 4 };
            for (left, right) in halves(&word.folded, least) {
                if !is_known(index, left) {
                    continue;
                }
                let first = part(index, word, left);
                let mut second = part(index, word, right);
                if right.chars().count() > 3 {
                    counted_endings(index, right, &mut second);
                }
                counted.add_both(&first, &second);
            }
        }
    }
}

/// Counts the longest end of a word that is a word as well, where words are put together from words.
fn last_part(index: &Index, word: &Typed, counted: &mut Counted) {
    if word.kind != Kind::Word || !index.lexer.has_compounds() {
        return;
    }
    for (_, right) in halves(&word.folded, 4) {
        let mut end = part(index, word, right);
        counted_endings(index, right, &mut end);
        if !end.is_empty() {
            counted.0.iter_mut().zip(&end.0).for_each(|(count, end)| *count = end * LAST_PART / 100);
            return;
        }
    }
}

/// What a part of a word counts as a word of its own.
fn part(index: &Index, word: &Typed, part: &str) -> Counted {
    let part = Typed { written: part.to_owned(), folded: part.to_owned(), kind: word.kind, is_last: false };
    let mut counted = Counted::new(index);
    itself(index, &part, &mut counted, 100);
    counted
}

fn is_known(index: &Index, folded: &str) -> bool {
    let is_there = |form: &str| index.dictionary.known_as(form).next().is_some();
    is_there(folded) || index.lexer.keys(folded).iter().any(|key| is_there(key))
}

/// Every way to take a word apart into two of at least so many letters, the shortest first one first.
fn halves(folded: &str, least: usize) -> impl Iterator<Item = (&str, &str)> {
    let is_short = folded.chars().nth(LONGEST).is_none();
    let places = folded.char_indices().filter(move |_| is_short).map(|(at, _)| at).skip(least);
    places
        .filter_map(|at| folded.split_at_checked(at))
        .filter(move |(_, right)| right.chars().count() >= least)
}

fn counted_endings(index: &Index, end: &str, counted: &mut Counted) {
    counted.add_all(index, &index.dictionary.ending(end), ENDING);
    for key in index.lexer.keys(end).iter().filter(|key| key.chars().count() > 3) {
        counted.add_all(index, &index.dictionary.ending(key), ENDING);
    }
}

/// Counts the words that are nearly the typed one, and says which of them is the nearest and weighs most: one slip
/// is forgiven from four letters on, two from eight, and none in a number or among Han characters and kana. A word with
/// the same first letter that differs by one more is only said, and not counted.
fn nearly(index: &Index, word: &Typed, counted: &mut Counted) -> Option<String> {
    let (forgiven, guessed) = match (word.kind, word.folded.chars().count()) {
        (Kind::Word, 4) => (1, 1),
        (Kind::Word, 5..=7) => (1, 2),
        (Kind::Word, 8..) => (2, 3),
        _ => return None,
    };
    let has_same_start = |term: TermId| {
        let spelled = index.dictionary.spelled(term).map(fold);
        spelled.is_some_and(|spelled| spelled.chars().next() == word.folded.chars().next())
    };
    let mut best: Option<((u8, Reverse<u64>), TermId)> = None;
    for (term, edits) in index.dictionary.near(&word.folded, guessed) {
        if edits > forgiven && !has_same_start(term) {
            continue;
        }
        let mut weight = 0;
        index.each(term, |_, in_one| weight += u64::from(in_one));
        let place = (edits, Reverse(weight));
        if best.is_none_or(|(known, _)| place < known) {
            best = Some((place, term));
        }
        if let Some(hundredths) = NEAR.get(usize::from(edits)).filter(|_| edits <= forgiven) {
            counted.add(index, term, *hundredths);
        }
    }
    best.and_then(|(_, term)| index.dictionary.spelled(term)).map(str::to_owned)
}

/// The places of the products that have all words that name a thing or a kind, the best one first; where there is none,
/// of those that have enough of what was asked, the rarer words more. Words of the prose only make a product better.
fn rank(words: &[Counted], products: usize) -> (Vec<u32>, bool) {
    let keys: Vec<bool> = words.iter().map(Counted::is_key).collect();
    let is_needed = |at: usize| keys.get(at) == Some(&true) || !keys.contains(&true);
    let mut all = 0;
    let mut had = vec![0_u32; products];
    let mut counts = vec![0_u32; products];
    for (at, word) in words.iter().enumerate() {
        let rarity = word.rarity();
        let share = if is_needed(at) { rarity } else { 0 };
        all += share;
        for ((count, had), total) in word.0.iter().zip(&mut had).zip(&mut counts) {
            if *count > 0 {
                *had += share;
                *total += count * rarity;
            }
        }
    }
    let is_whole = had.contains(&all);
    let enough = if is_whole { all } else { (all * ENOUGH.0 / ENOUGH.1).max(1) };
    let places = (0..).zip(had.iter().zip(&counts)).filter(|(_, (had, _))| **had >= enough);
    let mut ranked: Vec<(u32, u32)> = places.map(|(place, (_, count))| (*count, place)).collect();
    let better = |one: &(u32, u32), other: &(u32, u32)| other.0.cmp(&one.0).then(one.1.cmp(&other.1));
    if ranked.len() > FOUND_AT_MOST {
        ranked.select_nth_unstable_by(FOUND_AT_MOST, better);
        ranked.truncate(FOUND_AT_MOST);
    }
    ranked.sort_unstable_by(better);
    (ranked.into_iter().map(|(_, place)| place).collect(), is_whole)
}
