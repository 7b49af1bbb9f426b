//! The number of a Brazilian boleto: 47 digits that hold bank, amount, due date and four check digits.
//!
//! Layout by FEBRABAN: the bar code of 44 digits (bank 3, currency 1, check digit 1, due factor 4, amount 10,
//! free field 25) and the line that people type, in which the free field comes in three parts.

use commerce::clock::Date;
use jiff::Unit;

/// A code that no bank has.
const BANK: &str = "999";
/// The real.
const CURRENCY: &str = "9";

/// The line for an amount of centavos, due on a day. `free` gives the 25 digits that are the bank's own.
pub fn line(free: &str, due: Date, centavos: i64) -> String {
    typed(BANK, free, due_factor(due), centavos)
}

fn typed(bank: &str, free: &str, factor: i32, centavos: i64) -> String {
    let free: String =
        free.chars().filter(char::is_ascii_digit).chain("0".repeat(25).chars()).take(25).collect();
    let value = format!("{factor:04}{:010}", centavos.clamp(0, 9_999_999_999));
    let check = modulo_11(&format!("{bank}{CURRENCY}{value}{free}"));
    let part = |from: usize, to: usize| free.get(from..to).unwrap_or_default();
    let first = with_check(&format!("{bank}{CURRENCY}{}", part(0, 5)));
    let second = with_check(part(5, 15));
    let third = with_check(part(15, 25));
    let dotted = |field: &str| match field.split_at_checked(5) {
        Some((head, tail)) => format!("{head}.{tail}"),
        None => field.to_owned(),
    };
    format!("{} {} {} {check} {value}", dotted(&first), dotted(&second), dotted(&third))
}

/// Days since 1997-10-07; after 9999, on 2025-02-22, it went on with 1000.
fn due_factor(due: Date) -> i32 {
    let first = Date::constant(1997, 10, 7);
    let days = first.until((Unit::Day, due)).map_or(0, |span| span.get_days()).max(0);
    if days <= 9999 { days } else { 1000 + (days - 10_000) % 9000 }
}

fn with_check(field: &str) -> String {
    let sum: u32 = digits(field)
        .rev()
        .zip([2, 1].into_iter().cycle())
        .map(|(digit, weight)| digit * weight)
        .map(|product| product / 10 + product % 10)
        .sum();
    format!("{field}{}", (10 - sum % 10) % 10)
}

fn modulo_11(code: &str) -> u32 {
    let sum: u32 = digits(code).rev().zip((2..=9).cycle()).map(|(digit, weight)| digit * weight).sum();
    match 11 - sum % 11 {
        digit @ 2..=9 => digit,
        _ => 1,
    }
}

fn digits(text: &str) -> impl DoubleEndedIterator<Item = u32> + '_ {
    text.chars().filter_map(|c| c.to_digit(10))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// The specimen that Banco do Brasil and FEBRABAN print in their layouts.
    #[test]
    fn the_line_is_that_of_the_published_specimen() {
        let line = typed("001", "0500940144816060680935031", 3737, 100);
        assert_eq!(line, "00190.50095 40144.816069 06809.350314 3 37370000000100");
        assert_eq!(line.chars().filter(char::is_ascii_digit).count(), 47);
    }

    #[test]
    fn due_factors_follow_the_calendar_of_febraban() {
        for (day, factor) in [
            ("2000-07-03", 1000),
            ("2007-12-31", 3737),
            ("2025-02-21", 9999),
            ("2025-02-22", 1000),
            ("1990-01-01", 0),
        ] {
            assert_eq!(due_factor(day.parse().unwrap()), factor, "{day}");
        }
    }
}
