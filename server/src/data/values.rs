//! Texts of the data files made into values. The error is the rest of a `file:line: …`.

use commerce::{
    CountryCode, Currency, Money,
    clock::{Date, Time},
};
use rust_decimal::Decimal;
use serde::{Deserialize, de::IntoDeserializer, de::value::Error};
use std::{fmt::Display, str::FromStr, time::Duration};

/// Anything that says itself what is wrong with a text: identifiers, currencies.
pub(super) fn parsed<T: FromStr>(text: &str) -> Result<T, String>
where
    T::Err: Display,
{
    text.parse().map_err(|error: T::Err| error.to_string())
}

/// A country that there is.
pub(super) fn country(text: &str) -> Result<CountryCode, String> {
    match parsed::<CountryCode>(text)? {
        country if country.is_assigned() => Ok(country),
        _ => Err(format!("`{text}` is no country of ISO 3166-1")),
    }
}

/// One of the names of an enum.
pub(super) fn named<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, String> {
    T::deserialize(IntoDeserializer::<Error>::into_deserializer(text)).map_err(|error| error.to_string())
}

/// A day.
pub(super) fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| format!("`{text}` is no date: write 2026-11-30"))
}

/// A time of day, to the minute.
pub(super) fn time(text: &str) -> Result<Time, String> {
    let read = text.parse().ok().filter(|_| text.len() == 5);
    read.ok_or_else(|| format!("`{text}` is no time of day: write 14:00"))
}

/// A decimal number that is not negative.
pub(super) fn decimal(text: &str) -> Result<Decimal, String> {
    let number: Result<Decimal, _> = text.parse();
    number
        .ok()
        .filter(|number| !number.is_sign_negative())
        .ok_or_else(|| format!("`{text}` is no number from 0 up: write 4.90"))
}

/// A decimal number above zero.
pub(super) fn positive(text: &str) -> Result<Decimal, String> {
    match decimal(text)? {
        number if number.is_zero() => Err(format!("`{text}` must be more than 0")),
        number => Ok(number),
    }
}

/// A rate in percent.
pub(super) fn percent(text: &str) -> Result<Decimal, String> {
    match decimal(text)? {
        rate if rate > Decimal::ONE_HUNDRED => Err(format!("`{text}` is more than 100 %")),
        rate => Ok(rate),
    }
}

/// An amount in major units that is a whole number of the currency's minor units.
pub(super) fn money(text: &str, currency: Currency) -> Result<Money, String> {
    let major = decimal(text)?;
    match Money::round(major, currency, 1) {
        Ok(money) if money.to_decimal() == major => Ok(money),
        Ok(_) => Err(format!("`{text}` is finer than the smallest unit of {currency}")),
        Err(error) => Err(format!("`{text}`: {error}")),
    }
}

/// An amount above zero, as [`money`].
pub(super) fn price(text: &str, currency: Currency) -> Result<Money, String> {
    positive(text).and_then(|_| money(text, currency))
}

/// A time span such as `55 s`, `15 min`, `48 h`, `3 days`; at most 60 days.
pub(super) fn duration(text: &str) -> Result<Duration, String> {
    let wrong = || format!("`{text}` is no time span of at most 60 days: write 15 min, 48 h or 3 days");
    let (count, unit) = text.split_once(' ').ok_or_else(wrong)?;
    let count: u32 = count.parse().map_err(|_| wrong())?;
    let unit = match unit {
        "s" => 1,
        "min" => 60,
        "h" => 60 * 60,
        "day" | "days" => 24 * 60 * 60,
        _ => return Err(wrong()),
    };
    let seconds = u64::from(count) * unit;
    let allowed = 1..=60 * 24 * 60 * 60;
    if allowed.contains(&seconds) { Ok(Duration::from_secs(seconds)) } else { Err(wrong()) }
}

/// An IANA time zone.
pub(super) fn time_zone(text: &str) -> Result<String, String> {
    match jiff::tz::TimeZone::get(text) {
        Ok(_) => Ok(text.to_owned()),
        Err(_) => Err(format!("`{text}` is no IANA time zone: write Europe/Berlin")),
    }
}

/// A Harmonized System code.
pub(super) fn hs_code(text: &str) -> Result<String, String> {
    if text.len() == 6 && text.bytes().all(|b| b.is_ascii_digit()) {
        Ok(text.to_owned())
    } else {
        Err(format!("`{text}` is no HS code of six digits"))
    }
}

/// The first digits of a Harmonized System code: a chapter, a heading or a subheading.
pub(super) fn hs_part(text: &str) -> Result<String, String> {
    if matches!(text.len(), 2 | 4 | 6) && text.bytes().all(|b| b.is_ascii_digit()) {
        Ok(text.to_owned())
    } else {
        Err(format!("`{text}` is no HS chapter, heading or subheading: 2, 4 or 6 digits, or *"))
    }
}

/// A word of the locale files: lower-case letters, digits, hyphens.
pub(super) fn word(text: &str) -> Result<String, String> {
    if text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
        Ok(text.to_owned())
    } else {
        Err(format!("`{text}` must be lower-case letters, digits and hyphens"))
    }
}

/// The name of a file to download: one that every system can keep under this name.
pub(super) fn file_name(text: &str) -> Result<String, String> {
    let plain = text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'));
    let (stem, extension) = text.rsplit_once('.').unwrap_or_default();
    if plain && !stem.is_empty() && !extension.is_empty() && !text.starts_with('.') {
        Ok(text.to_owned())
    } else {
        Err(format!("`{text}` must be a file's name of letters, digits, dots and hyphens, such as score.pdf"))
    }
}
