//! Rates of value added, goods and services and sales tax, by place, kind of goods and day, and how they are rounded.

use crate::{CountryCode, RegionCode, clock::Date, dated::Dated, market::TaxName};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A kind of goods that taxes tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxCategory {
    /// Whatever is nothing else.
    #[default]
    Standard,
    /// Food for people, tea and coffee in packets among it.
    Food,
    /// Printed books and printed music.
    Books,
    /// What is downloaded: an electronically supplied service.
    Electronic,
}

impl TaxCategory {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Standard, Self::Food, Self::Books, Self::Electronic];

    /// The code in data files and in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Food => "food",
            Self::Books => "books",
            Self::Electronic => "electronic",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Where a tax is due.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Destination {
    /// The country.
    pub country: CountryCode,
    /// The state or province, where the country's taxes differ by it and the shopper has said it.
    pub region: Option<RegionCode>,
}

/// A rate that counted from one day to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxRate {
    /// What the tax is called.
    pub name: TaxName,
    /// In percent: `19` is 19 %.
    pub percent: Decimal,
    /// When it holds, and who says so.
    pub dated: Dated,
}

/// Where the tax of several lines is rounded to the minor unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxRounding {
    /// Once a rate, on the sum of its lines.
    #[default]
    Order,
    /// On each line; the tax of the order is the sum. The two differ by half a minor unit a line and rate at most.
    Line,
}

/// How a country has its tax rounded, from one day to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundingRule {
    /// The country.
    pub country: CountryCode,
    /// Where.
    pub rounding: TaxRounding,
    /// When it holds, and who says so.
    pub dated: Dated,
}

impl RoundingRule {
    /// Whether two rules say something about a country on the same day.
    pub fn disputes(&self, other: &Self) -> bool {
        self.country == other.country && self.dated.days.overlap(&other.dated.days)
    }
}

/// The rates of a place for a kind of goods.
type Key = (CountryCode, Option<RegionCode>, TaxCategory);

/// All rates that are known.
#[derive(Debug, Clone, Default)]
pub struct TaxRates {
    rates: BTreeMap<Key, Vec<TaxRate>>,
    /// How they are rounded, in countries that say so.
    pub roundings: Vec<RoundingRule>,
}

impl TaxRates {
    /// Adds a rate; the one before is given back when their days overlap, and nothing is added then.
    pub fn add(
        &mut self,
        country: CountryCode,
        region: Option<RegionCode>,
        category: TaxCategory,
        rate: TaxRate,
    ) -> Result<(), TaxRate> {
        let rates = self.rates.entry((country, region, category)).or_default();
        if let Some(other) = rates.iter().find(|other| other.dated.days.overlap(&rate.dated.days)) {
            return Err(other.clone());
        }
        rates.push(rate);
        Ok(())
    }

    /// The rate for a kind of goods on a day: the region's, else the country's; that of the kind, else the standard one.
    /// `None` where nothing is known of the country.
    pub fn on(&self, to: &Destination, category: TaxCategory, day: Date) -> Option<&TaxRate> {
        let regions = [to.region.clone(), None];
        let kinds = [category, TaxCategory::Standard];
        kinds.iter().flat_map(|kind| regions.iter().map(move |region| (kind, region))).find_map(
            |(kind, region)| {
                let rates = self.rates.get(&(to.country.clone(), region.clone(), *kind))?;
                rates.iter().find(|rate| rate.dated.days.contain(day))
            },
        )
    }

    /// Where a country has its tax rounded on a day: once a rate where it does not say.
    pub fn rounding(&self, country: &CountryCode, day: Date) -> TaxRounding {
        let counts = |rule: &&RoundingRule| rule.country == *country && rule.dated.days.contain(day);
        self.roundings.iter().find(counts).map(|rule| rule.rounding).unwrap_or_default()
    }

    /// Every rate with its place and kind.
    pub fn all(&self) -> impl Iterator<Item = (&CountryCode, Option<&RegionCode>, TaxCategory, &TaxRate)> {
        self.rates.iter().flat_map(|((country, region, kind), rates)| {
            rates.iter().map(move |rate| (country, region.as_ref(), *kind, rate))
        })
    }
}
