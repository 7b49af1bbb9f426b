//! The number of a Brazilian boleto: 47 digits that hold bank, amount, due date and four check digits.
//!
//! Layout by FEBRABAN: the bar code of 44 digits (bank 3, currency 1, check digit 1, due factor 4, amount 10,
//! free field 25) and the line that people type, in which the free field comes in three parts.

use super::{CodeError, amount, digits, is_digit, text};
use crate::{Money, clock::Date};
use jiff::Unit;

/// The real.
const CURRENCY: &str = "9";

/// A boleto.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Boleto<'a> {
    /// The bank, three digits.
    pub bank: &'a str,
    /// The bank's own 25 digits.
    pub free: &'a str,
    /// The last day on which it can be paid.
    pub due: Date,
    /// Reais, at most 99,999,999.99.
    pub amount: Money,
}

impl Boleto<'_> {
    /// The line that people type.
    ///
    /// # Errors
    /// [`CodeError`] where a part does not fit.
    pub fn line(&self) -> Result<String, CodeError> {
        self.line_with(due_factor(self.due))
    }

    pub(super) fn line_with(&self, factor: i32) -> Result<String, CodeError> {
        amount(self.amount, "BRL", 9_999_999_999)?;
        let bank = exactly("bank", self.bank, 3)?;
        let free = exactly("free field", self.free, 25)?;
        let value = format!("{factor:04}{:010}", self.amount.amount);
        let check = modulo_11(&format!("{bank}{CURRENCY}{value}{free}"));
        let part = |from: usize, to: usize| free.get(from..to).unwrap_or_default();
        let first = with_check(&format!("{bank}{CURRENCY}{}", part(0, 5)));
        let second = with_check(part(5, 15));
        let third = with_check(part(15, 25));
        let dotted = |field: &str| match field.split_at_checked(5) {
            Some((head, tail)) => format!("{head}.{tail}"),
            None => field.to_owned(),
        };
        Ok(format!("{} {} {} {check} {value}", dotted(&first), dotted(&second), dotted(&third)))
    }
}

fn exactly<'a>(field: &'static str, number: &'a str, length: usize) -> Result<&'a str, CodeError> {
    let wrong = || CodeError::Text { field, text: number.to_owned() };
    text(field, number, length, is_digit)
        .and_then(|number| Some(number).filter(|number| number.len() == length).ok_or_else(wrong))
}

/// Days since 1997-10-07; after 9999, on 2025-02-22, it went on with 1000.
pub(super) fn due_factor(due: Date) -> i32 {
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
