//! What is filled into a message.

use crate::{
    format::{DateStyle, Formats},
    speaking,
};
use commerce::{CountryCode, Money};
use fluent_bundle::{
    FluentArgs, FluentValue,
    types::{FluentNumber, FluentType},
};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::borrow::Cow;

/// Whole numbers beyond this are written, but select no plural: Fluent counts in floats.
const COUNTABLE: u64 = 1 << 53;

/// The values for the variables of a message.
///
/// ```
/// use l10n::Args;
/// let args = Args::new().set("name", "Aiko").number("count", 3);
/// ```
#[derive(Debug, Clone, Default)]
pub struct Args(pub(crate) Vec<(&'static str, FluentValue<'static>)>);

impl Args {
    /// No values yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text, put in as it is.
    pub fn set(self, name: &'static str, text: impl Into<String>) -> Self {
        self.with(name, FluentValue::String(Cow::Owned(text.into())))
    }

    /// A whole number, which a message may select a plural by.
    pub fn number(self, name: &'static str, count: impl Into<i64>) -> Self {
        self.decimal(name, Decimal::from(count.into()))
    }

    /// A number with the digits it has, which a message may select a plural by.
    pub fn decimal(self, name: &'static str, number: Decimal) -> Self {
        let countable = number.scale() <= 9 && number.abs() <= Decimal::from(COUNTABLE);
        let value = match number.to_string().parse::<FluentNumber>() {
            Ok(number) if countable => FluentValue::Number(number),
            _ => FluentValue::Custom(Box::new(Filled::Number(number))),
        };
        self.with(name, value)
    }

    /// An amount of money: `{ MONEY($price) }`.
    pub fn money(self, name: &'static str, money: Money) -> Self {
        self.with(name, FluentValue::Custom(Box::new(Filled::Money(money))))
    }

    /// A day: `{ DATE($day) }`, or `{ DATE($day, style: "short") }`.
    pub fn date(self, name: &'static str, day: Date) -> Self {
        self.with(name, FluentValue::Custom(Box::new(Filled::Date(day, DateStyle::default()))))
    }

    /// A country: `{ COUNTRY($country) }`. Messages may select by its code.
    pub fn country(self, name: &'static str, country: &CountryCode) -> Self {
        self.with(name, FluentValue::String(Cow::Owned(country.as_str().to_owned())))
    }

    fn with(mut self, name: &'static str, value: FluentValue<'static>) -> Self {
        self.0.push((name, value));
        self
    }

    pub(crate) fn to_fluent(&self) -> FluentArgs<'_> {
        self.0.iter().map(|(name, value)| (*name, value.clone())).collect()
    }
}

/// A value that is written by the formats of the voice that speaks. Money keeps its minor units until then.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Filled {
    Money(Money),
    Date(Date, DateStyle),
    Country(CountryCode),
    Number(Decimal),
}

impl Filled {
    fn written(&self, formats: &Formats) -> String {
        match self {
            Self::Money(money) => formats.money(*money),
            Self::Date(day, style) => formats.date(*day, *style),
            Self::Country(country) => formats.country(country),
            Self::Number(number) => formats.number(*number),
        }
    }

    fn plainly(&self) -> String {
        match self {
            Self::Money(money) => format!("{} {}", money.currency, money.to_decimal()),
            Self::Date(day, _) => day.to_string(),
            Self::Country(country) => country.to_string(),
            Self::Number(number) => number.to_string(),
        }
    }
}

impl FluentType for Filled {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(speaking::formats().map_or_else(|| self.plainly(), |formats| self.written(&formats)))
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(speaking::formats().map_or_else(|| self.plainly(), |formats| self.written(&formats)))
    }
}
