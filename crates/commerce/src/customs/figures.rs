//! The numbers of a regime, each with its days and its source.

use super::CustomsError;
use crate::{CountryCode, Currency, clock::Date, dated::Dated, merchant::StockLocation};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// A number of a regime: an amount in its currency, or a percentage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Its name within the regime, such as `low-value`.
    pub name: String,
    /// The number.
    pub value: Decimal,
    /// The currency of an amount that is not in the regime's own.
    pub currency: Option<Currency>,
    /// When it holds, and who says so.
    pub dated: Dated,
}

/// What is known of one regime.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegimeFacts {
    /// Its name.
    pub id: String,
    /// The countries it holds for.
    pub countries: Vec<CountryCode>,
    /// Whether there is no customs border between those.
    pub is_area: bool,
    /// The currency of its amounts.
    pub currency: Currency,
    /// Its numbers.
    pub figures: Vec<Figure>,
}

impl RegimeFacts {
    /// A number on a day.
    ///
    /// # Errors
    /// [`CustomsError::NoFigure`] where there is none.
    pub fn figure(&self, name: &'static str, day: Date) -> Result<&Figure, CustomsError> {
        let missing = || CustomsError::NoFigure { regime: self.id.clone(), figure: name };
        self.maybe(name, day).ok_or_else(missing)
    }

    /// A number that there need not be on a day: a fee that began or ended.
    pub fn maybe(&self, name: &str, day: Date) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.name == name && figure.dated.days.contain(day))
    }
}

/// The regimes of all countries.
#[derive(Debug, Clone, Default)]
pub struct Figures {
    regimes: BTreeMap<String, RegimeFacts>,
    by_country: BTreeMap<CountryCode, String>,
}

impl Figures {
    /// Of all regimes. Where two claim a country the later one has it; whoever reads the data tells of it.
    pub fn new(regimes: impl IntoIterator<Item = RegimeFacts>) -> Self {
        let regimes: BTreeMap<_, _> = regimes.into_iter().map(|regime| (regime.id.clone(), regime)).collect();
        let each = regimes.values();
        let by_country = each
            .flat_map(|regime| regime.countries.iter().map(|country| (country.clone(), regime.id.clone())));
        Self { by_country: by_country.collect(), regimes }
    }

    /// What holds for goods that come into a country.
    pub fn of(&self, country: &CountryCode) -> Option<&RegimeFacts> {
        self.regimes.get(self.by_country.get(country)?)
    }

    /// Whether goods cross no customs border between two countries.
    pub fn is_one_area(&self, one: &CountryCode, other: &CountryCode) -> bool {
        let same = || self.of(one).is_some_and(|regime| regime.is_area && regime.countries.contains(other));
        one == other || same()
    }

    /// Whether goods from a location cross no border on their way: they are in free circulation in the area of the
    /// country they go to.
    pub fn is_within(&self, location: &StockLocation, country: &CountryCode) -> bool {
        location.is_free() && self.is_one_area(&location.country, country)
    }

    /// All regimes.
    pub fn all(&self) -> impl Iterator<Item = &RegimeFacts> {
        self.regimes.values()
    }
}
