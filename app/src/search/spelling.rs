//! Words that differ by a slip of the hand.

use super::dictionary::TermId;
use std::cmp::Ordering;

/// The words within so many edits, each with their number: a letter too many, one missing, another one, or two that
/// changed places count one each (optimal string alignment). `words` are in order, so that those with a common beginning
/// share its work, and all of them are left out where the beginning alone is too different already.
pub(super) fn near(words: &[(Box<str>, TermId)], word: &str, most: u8) -> Vec<(TermId, u8)> {
    let typed: Vec<char> = word.chars().collect();
    let mut rows = Rows::new(&typed);
    let mut found = Vec::new();
    let mut before: Vec<char> = Vec::new();
    let mut at = 0;
    while let Some((term, id)) = words.get(at) {
        let letters: Vec<char> = term.chars().collect();
        let same = before.iter().zip(&letters).take_while(|(one, other)| one == other).count();
        rows.back_to(same);
        let too_far = (same..letters.len()).find(|&depth| {
            rows.next(&letters, depth);
            rows.least() > most
        });
        at = match too_far {
            // Whatever begins so is as far away.
            Some(depth) => {
                let start: String = letters.iter().take(depth + 1).collect();
                at + words.get(at..).map_or(1, |rest| past(rest, &start))
            }
            None => {
                let edits = rows.distance();
                if edits <= most {
                    found.push((*id, edits));
                }
                at + 1
            }
        };
        before = letters;
        before.truncate(rows.depth());
    }
    found
}

/// How many of the words, from the first on, begin so.
fn past(words: &[(Box<str>, TermId)], start: &str) -> usize {
    let is_within = |(word, _): &(Box<str>, TermId)| {
        word.starts_with(start) || word.as_ref().cmp(start) == Ordering::Less
    };
    words.partition_point(is_within).max(1)
}

/// The rows of the table of distances: one for each letter of the beginning that is looked at.
struct Rows<'w> {
    typed: &'w [char],
    rows: Vec<Vec<u8>>,
}

impl<'w> Rows<'w> {
    fn new(typed: &'w [char]) -> Self {
        let first = (0..=typed.len()).map(|at| u8::try_from(at).unwrap_or(u8::MAX)).collect();
        Self { typed, rows: vec![first] }
    }

    fn depth(&self) -> usize {
        self.rows.len() - 1
    }

    fn back_to(&mut self, depth: usize) {
        self.rows.truncate(depth + 1);
    }

    fn at(&self, depth: Option<usize>, column: usize) -> u8 {
        let row = depth.and_then(|depth| self.rows.get(depth));
        row.and_then(|row| row.get(column)).copied().unwrap_or(u8::MAX)
    }

    fn next(&mut self, letters: &[char], depth: usize) {
        let letter = letters.get(depth);
        let mut row = vec![self.at(Some(depth), 0).saturating_add(1)];
        for (column, typed) in (1..).zip(self.typed) {
            let changed = self.at(Some(depth), column - 1).saturating_add(u8::from(Some(typed) != letter));
            let missing = self.at(Some(depth), column).saturating_add(1);
            let extra = row.last().copied().unwrap_or(u8::MAX).saturating_add(1);
            let mut least = changed.min(missing).min(extra);
            let crossed = column > 1
                && depth > 0
                && letters.get(depth - 1) == Some(typed)
                && self.typed.get(column - 2) == letter;
            if crossed {
                least = least.min(self.at(depth.checked_sub(1), column - 2).saturating_add(1));
            }
            row.push(least);
        }
        self.rows.push(row);
    }

    /// No word that goes on from here is nearer than that. Two letters that change places jump over a row.
    fn least(&self) -> u8 {
        let of = |row: Option<&Vec<u8>>| row.and_then(|row| row.iter().min()).copied().unwrap_or(u8::MAX);
        let before = self.rows.len().checked_sub(2).and_then(|at| self.rows.get(at));
        of(self.rows.last()).min(of(before).saturating_add(1))
    }

    fn distance(&self) -> u8 {
        self.rows.last().and_then(|row| row.last()).copied().unwrap_or(u8::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dictionary(words: &[&str]) -> Vec<(Box<str>, TermId)> {
        let mut words: Vec<&str> = words.to_vec();
        words.sort_unstable();
        words.dedup();
        words.into_iter().map(Box::from).zip(0..).collect()
    }

    fn found(words: &[(Box<str>, TermId)], word: &str, most: u8) -> Vec<String> {
        let ids = near(words, word, most);
        let named = |(id, edits): &(TermId, u8)| {
            let word = words.iter().find(|(_, of)| of == id).map_or("", |(word, _)| word);
            format!("{word} {edits}")
        };
        ids.iter().map(named).collect()
    }

    #[test]
    fn a_slip_of_the_hand_is_found() {
        let words = dictionary(&["kettle", "tea", "teapot", "teapots", "towel", "tower", "vase", "茶碗"]);
        assert_eq!(found(&words, "teapto", 1), ["teapot 1"]);
        assert_eq!(found(&words, "tepot", 1), ["teapot 1"]);
        assert_eq!(found(&words, "teappot", 2), ["teapot 1", "teapots 2"]);
        assert_eq!(found(&words, "etapot", 1), ["teapot 1"]);
        assert_eq!(found(&words, "towel", 1), ["towel 0", "tower 1"]);
        assert_eq!(found(&words, "xyzzy", 2), Vec::<String>::new());
    }

    /// The same by the whole table.
    fn slow(one: &str, other: &str) -> u8 {
        let letters: Vec<char> = other.chars().collect();
        let typed: Vec<char> = one.chars().collect();
        let mut rows = Rows::new(&typed);
        (0..letters.len()).for_each(|depth| rows.next(&letters, depth));
        rows.distance()
    }

    #[test]
    fn nothing_near_is_left_out() {
        let longer = |words: &[String]| -> Vec<String> {
            words.iter().flat_map(|word| ["a", "b", "c"].map(|letter| format!("{word}{letter}"))).collect()
        };
        let lengths = std::iter::successors(Some(vec![String::new()]), |words| Some(longer(words)));
        let all: Vec<String> = lengths.skip(1).take(4).flatten().collect();
        for every in [1, 3, 7] {
            let some: Vec<&str> = all.iter().step_by(every).map(String::as_str).collect();
            let words = dictionary(&some);
            for (typed, most) in all.iter().flat_map(|typed| [(typed, 0), (typed, 1), (typed, 2)]) {
                let fast: Vec<TermId> = near(&words, typed, most).into_iter().map(|(id, _)| id).collect();
                let slow = words.iter().filter(|(word, _)| slow(typed, word) <= most).map(|(_, id)| *id);
                assert_eq!(fast, slow.collect::<Vec<_>>(), "{typed} {most}");
            }
        }
    }
}
