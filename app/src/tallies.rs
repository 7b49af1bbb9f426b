//! What shoppers did not get, in numbers: searches that found nothing, and what the checkout had to refuse. Counted in
//! memory by market and language, with nothing of who asked, and added up in the database by a job.

use crate::context::Here;
use commerce::{Locale, MarketId, clock::Date};
use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};
use workflows::DayCount;

/// So many different things are counted between two times that they are taken: who types nonsense fills no memory.
const MOST: usize = 5_000;
/// Words are cut after so many letters.
const LONGEST: usize = 60;
/// Words with so many digits may be the number of a card, a phone or an order.
const DIGITS: usize = 5;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tally {
    /// Words for which nothing was found, and where.
    Search,
    /// A country to which something could not be sent, and why.
    Destination,
    /// A way to pay that did not apply, and why.
    Method,
}

impl Tally {
    /// Its code in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Search => "search",
            Self::Destination => "destination",
            Self::Method => "method",
        }
    }
}

type Key = (MarketId, Locale, Tally, String, String);

/// What was counted since it was last taken.
#[derive(Debug, Default)]
pub struct Tallies(Mutex<BTreeMap<Key, u64>>);

impl Tallies {
    /// Counts a thing once more. Words that may be somebody's own, a mail address or a long number, are left out.
    pub fn count(&self, here: &Here, tally: Tally, what: &str, why: &str) {
        let Some(what) = kept(tally, what) else { return };
        let key = (here.market.id.clone(), here.place.locale.clone(), tally, what, why.to_owned());
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.len() < MOST || counts.contains_key(&key) {
            let count = counts.entry(key).or_default();
            *count = count.saturating_add(1);
        }
    }

    /// Takes what was counted, as numbers of a day.
    pub fn take(&self, day: Date) -> Vec<DayCount> {
        let taken = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        let row = |((market, locale, tally, what, why), count): (Key, u64)| DayCount {
            day,
            market: market.to_string(),
            locale: locale.to_string(),
            kind: tally.code().to_owned(),
            what,
            why,
            count,
        };
        taken.into_iter().map(row).collect()
    }

    /// Puts back what could not be kept, to be taken with the next.
    pub fn put_back(&self, rows: &[DayCount]) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for row in rows {
            let tallies = [Tally::Search, Tally::Destination, Tally::Method];
            let tally = tallies.into_iter().find(|tally| tally.code() == row.kind);
            let key = (row.market.parse().ok(), row.locale.parse().ok(), tally);
            if let (Some(market), Some(locale), Some(tally)) = key {
                let count = counts.entry((market, locale, tally, row.what.clone(), row.why.clone()));
                let count = count.or_default();
                *count = count.saturating_add(row.count);
            }
        }
    }
}

fn kept(tally: Tally, what: &str) -> Option<String> {
    if tally != Tally::Search {
        return Some(what.to_owned());
    }
    let is_own = what.contains('@') || what.chars().filter(|c| c.is_numeric()).count() >= DIGITS;
    let words = what.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    let words: String = words.chars().take(LONGEST).collect();
    (!is_own && !words.is_empty()).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_kept_as_others_would_type_them_and_nobody_s_own() {
        let kept = |words| kept(Tally::Search, words);
        assert_eq!(kept(" Blaue   VASE "), Some("blaue vase".to_owned()));
        for own in ["anna@example.org", "4242 4242", "", " "] {
            assert_eq!(kept(own), None, "{own}");
        }
        assert_eq!(kept(&"é".repeat(100)).map(|words| words.chars().count()), Some(LONGEST));
    }
}
