//! Who sells, and from where: what decides which tax the shop may collect.

use crate::{
    CountryCode, Locale, LocationId, MarketId,
    clock::{Date, Time, TimeZone, Timestamp, Weekday},
    dated::Days,
    vat_number::prefix_of,
};
use serde::{Deserialize, Serialize};

/// The seller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merchant {
    /// The name on papers.
    pub name: String,
    /// The language in which mails to the seller are written.
    pub language: Locale,
    /// How the seller can be reached, and where it is entered.
    pub imprint: Imprint,
    /// Where the seller is established.
    pub seat: CountryCode,
    /// The countries beside it in which the seller has an entity or an acquirer: some ways to pay ask for one.
    pub established: Vec<CountryCode>,
    /// With whom and since when the seller is registered.
    pub registrations: Vec<Registration>,
    /// Where the goods lie.
    pub locations: Vec<StockLocation>,
}

/// What an imprint says of the seller beside name, seat and registrations.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imprint {
    /// The lines of the address, without the country.
    pub address: Vec<String>,
    /// The mail address.
    pub mail: String,
    /// The phone number, if there is one to be called.
    pub phone: Option<String>,
    /// Register and number, where there is an entry.
    pub register: Option<String>,
    /// Who acts for the seller, where that is somebody else.
    pub represented_by: Option<String>,
}

/// What a registration is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scheme {
    /// The value added, goods and services or sales tax of one country: supplies within it, and where its law says
    /// so, parcels of low value that come into it (United Kingdom, Australia, New Zealand, Singapore).
    Tax,
    /// The Union One-Stop Shop: sales from one member state of the European Union to consumers in the others.
    Oss,
    /// The Import One-Stop Shop: parcels of up to 150 euros that come into the European Union.
    Ioss,
    /// VAT on E-Commerce: parcels of low value that come into Norway.
    Voec,
}

impl Scheme {
    /// The code in data files, reports and message ids.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Tax => "tax",
            Self::Oss => "oss",
            Self::Ioss => "ioss",
            Self::Voec => "voec",
        }
    }
}

/// A registration for a tax.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// For what.
    pub scheme: Scheme,
    /// With which country.
    pub country: CountryCode,
    /// The number it goes by.
    pub number: String,
    /// The days on which it counts.
    pub days: Days,
}

/// How goods lie in a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Clearance {
    /// In free circulation: duty and import tax of that country are paid.
    FreeCirculation,
    /// Under customs control: they are still abroad for the country that they lie in.
    Bonded,
}

/// A place from which goods are sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StockLocation {
    /// Its code.
    pub id: LocationId,
    /// Where it is.
    pub country: CountryCode,
    /// How goods lie there.
    pub clearance: Clearance,
    /// The markets it sends to; every one where the list is empty.
    pub markets: Vec<MarketId>,
    /// When it sends what is ordered.
    pub dispatch: Dispatch,
}

/// When a location sends what is ordered: the merchant's own settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dispatch {
    /// The zone of its clocks.
    pub time_zone: TimeZone,
    /// From this time on, orders count for the next day; from midnight on where there is none.
    pub cut_off: Option<Time>,
    /// Working days from the day for which an order counts until the carrier has it, the fewest and the most; with none it
    /// is handed over on that day.
    pub handling: (u16, u16),
    /// The days of the week on which nobody works there, where they are not the weekend of its country.
    pub closed: Option<Vec<Weekday>>,
}

impl Default for Dispatch {
    /// A house that sends at once, on the days of UTC.
    fn default() -> Self {
        Self { time_zone: TimeZone::UTC, cut_off: None, handling: (0, 0), closed: None }
    }
}

impl Dispatch {
    /// The day for which an order of a moment counts, working day or not: that of the location's clocks, or from the cut-off
    /// on the next. A time that the clocks skip is as much later as they skip, one that they show twice is the first.
    pub fn counts_for(&self, moment: Timestamp) -> Date {
        let day = moment.to_zoned(self.time_zone.clone()).date();
        let ends =
            self.cut_off.and_then(|cut_off| self.time_zone.to_timestamp(day.to_datetime(cut_off)).ok());
        if ends.is_some_and(|ends| ends <= moment) { day.tomorrow().unwrap_or(day) } else { day }
    }
}

impl StockLocation {
    /// Whether goods from here are in free circulation.
    pub fn is_free(&self) -> bool {
        self.clearance == Clearance::FreeCirculation
    }

    /// Whether it sends to a market.
    pub fn serves(&self, market: &MarketId) -> bool {
        self.markets.is_empty() || self.markets.contains(market)
    }
}

impl Merchant {
    /// Whether the seller has an entity or an acquirer in one of the countries.
    pub fn is_established_in(&self, countries: &[CountryCode]) -> bool {
        countries.iter().any(|country| self.seat == *country || self.established.contains(country))
    }

    /// A location by its code.
    pub fn location(&self, id: &LocationId) -> Option<&StockLocation> {
        self.locations.iter().find(|location| location.id == *id)
    }

    /// Whether goods may come to a country from another member state of the European Union: a business there may owe
    /// their tax in the seller's place.
    pub fn sends_within_union(&self, market: &MarketId, to: &CountryCode) -> bool {
        let to = prefix_of(to);
        let is_abroad = |from: &CountryCode| prefix_of(from).is_some_and(|from| Some(from) != to);
        let mut locations =
            self.locations.iter().filter(|location| location.is_free() && location.serves(market));
        to.is_some() && locations.any(|location| is_abroad(&location.country))
    }

    /// The registration for a scheme that counts on a day. For [`Scheme::Tax`] it is the one of `country`; the other
    /// schemes hold for all the countries of theirs.
    pub fn registration(&self, scheme: Scheme, country: &CountryCode, day: Date) -> Option<&Registration> {
        self.registrations.iter().find(|own| {
            own.scheme == scheme
                && (scheme != Scheme::Tax || own.country == *country)
                && own.days.contain(day)
        })
    }
}
