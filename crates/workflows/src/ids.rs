//! Names and secrets that we make: time-sorted row ids, tokens of 256 bits, order numbers for people.

use commerce::{OrderNumber, RowId, Token, clock::Timestamp};
use rand::Rng;
use sha2::{Digest, Sha256};
use std::sync::{Mutex, PoisonError};

/// Chance, as an argument.
pub trait Ids: Send + Sync {
    /// A key that sorts by the time it was made.
    fn row(&self, now: Timestamp) -> RowId;
    /// A secret that cannot be guessed.
    fn token(&self) -> Token;
    /// An order number that is easy to read out and hard to guess.
    fn order_number(&self) -> OrderNumber;
    /// A number below another one; 0 where that is 0.
    fn number(&self, below: u32) -> u32;
}

/// Chance from the operating system. Rows that it names within one millisecond still sort in their order, also
/// under a clock that stands still.
#[derive(Debug, Default)]
pub struct RandomIds {
    last: Mutex<u128>,
}

/// Crockford's digits: no letter that is read as another.
const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

impl Ids for RandomIds {
    fn row(&self, now: Timestamp) -> RowId {
        let millis = u128::try_from(now.as_millisecond()).unwrap_or_default() & 0xffff_ffff_ffff;
        let chance = u128::from(rand::rng().next_u64()) << 16 | u128::from(rand::rng().next_u32() & 0xffff);
        let fresh = millis << 80 | chance;
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let next = if fresh >> 80 == *last >> 80 {
            // A step by chance, so that a neighbour still cannot be guessed.
            last.saturating_add(1 + u128::from(rand::rng().next_u32()))
        } else {
            fresh
        };
        *last = next;
        made(base32(next, 26))
    }

    fn token(&self) -> Token {
        let mut bytes = [0; 32];
        rand::rng().fill_bytes(&mut bytes);
        made(base64(&bytes))
    }

    fn order_number(&self) -> OrderNumber {
        let digits = base32(u128::from(rand::rng().next_u64()), 8).to_ascii_uppercase();
        let (first, last) = digits.split_at(4);
        made(format!("CV-{first}-{last}"))
    }

    fn number(&self, below: u32) -> u32 {
        rand::rng().next_u32().checked_rem(below).unwrap_or(0)
    }
}

/// A short fingerprint of what the shopper was shown, sent back with her order.
pub fn fingerprint(parts: &[impl AsRef<str>]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_ref());
        hash.update([0]);
    }
    hash.finalize().iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}

fn base32(number: u128, length: u32) -> String {
    (0..length)
        .rev()
        .filter_map(|at| DIGITS.get((number >> (5 * at) & 31) as usize))
        .map(|&digit| char::from(digit))
        .collect()
}

fn base64(bytes: &[u8; 32]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::with_capacity(43);
    for chunk in bytes.chunks(3) {
        let bits =
            chunk.iter().fold(0_u32, |bits, &byte| bits << 8 | u32::from(byte)) << (8 * (3 - chunk.len()));
        for at in 0..=chunk.len() {
            text.extend(LETTERS.get((bits >> (18 - 6 * at) & 63) as usize).map(|&letter| char::from(letter)));
        }
    }
    text
}

/// The form is right by construction, which the test below holds.
#[allow(clippy::expect_used)]
fn made<T: std::str::FromStr<Err = commerce::InvalidId>>(text: String) -> T {
    text.parse().expect("made in the right form")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_made_has_the_right_form_and_differs() {
        let now: Timestamp = "2026-11-22T12:00:00Z".parse().unwrap();
        let ids = RandomIds::default();
        for _ in 0..1000 {
            assert!(ids.row(now) < ids.row(now), "rows of one moment sort in their order");
            assert_ne!(ids.token(), ids.token());
            assert_ne!(ids.order_number(), ids.order_number());
        }
        let later: Timestamp = "2026-11-22T12:00:00.001Z".parse().unwrap();
        assert!(ids.row(now) < ids.row(later));
    }

    #[test]
    fn tokens_are_url_safe_base64() {
        assert_eq!(base64(&[0; 32]), "A".repeat(43));
        assert_eq!(base64(&[255; 32]), format!("{}8", "_".repeat(42)));
    }
}
