//! By what right goods are taken back, and until which day.

use crate::{
    CountryCode,
    clock::{Date, TimeZone, Timestamp},
    delivery::{Calendar, Promise},
    market::{Confidence, Provenance},
};
use jiff::ToSpan;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Who pays for sending goods back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaysReturn {
    /// Who bought them.
    Buyer,
    /// The shop.
    Shop,
}

/// By what right goods go back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReturnKind {
    /// The buyer withdraws from the contract, as the law of her country lets her.
    Withdrawal,
    /// The shop takes them back of its own accord.
    Voluntary,
}

impl ReturnKind {
    /// The code in the database and on the page.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Withdrawal => "withdrawal",
            Self::Voluntary => "voluntary",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Withdrawal, Self::Voluntary].into_iter().find(|kind| kind.code() == code)
    }
}

/// The right of a country's consumers to withdraw from what they have bought at a distance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Law {
    /// For so many days after that of the arrival.
    pub days: u32,
    /// Whether a period that would end on a day of rest ends on the next working day.
    pub to_working_day: bool,
    /// Who has to pay for sending them back, where the law leaves the shop no choice.
    pub paid_by: Option<PaysReturn>,
    /// Where the law leaves out what is made to a buyer's wishes; nothing where it lets her withdraw from that as well.
    pub made_to_order: Option<String>,
    /// The law, and where it was read.
    pub provenance: Provenance,
    /// How sure that is.
    pub confidence: Confidence,
}

/// What the shop takes back of its own accord: the merchant's own setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// For so many days after that of the arrival.
    pub days: u32,
    /// Who pays for sending them back.
    pub paid_by: PaysReturn,
}

/// What is taken back, and until when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnRules {
    /// Everywhere.
    pub offer: Offer,
    /// By the country to which goods are sent.
    pub laws: BTreeMap<CountryCode, Law>,
}

/// What holds in one country.
#[derive(Debug, Clone, Copy)]
pub struct Terms<'a> {
    /// The right that consumers there have.
    pub law: Option<&'a Law>,
    /// What the shop offers everywhere.
    pub offer: Offer,
}

impl ReturnRules {
    /// What holds in a country.
    pub fn of(&self, country: &CountryCode) -> Terms<'_> {
        Terms { law: self.laws.get(country), offer: self.offer }
    }
}

impl Terms<'_> {
    /// For how many days in all.
    pub fn days(&self) -> u32 {
        self.law.map_or(0, |law| law.days).max(self.offer.days)
    }

    /// Whether a law lets her withdraw even from what was made for her.
    pub fn withdraws_from_made(&self) -> bool {
        self.law.is_some_and(|law| law.made_to_order.is_none())
    }

    /// Who pays for sending goods back.
    pub fn paid_by(&self) -> PaysReturn {
        self.law.and_then(|law| law.paid_by).unwrap_or(self.offer.paid_by)
    }

    /// The days until which goods can go back that came with these parcels, by the calendar of the place they went to. The
    /// last parcel counts, and as long as one is on its way nothing has begun.
    pub fn window(&self, parcels: &[Promise], calendar: Calendar<'_>) -> Window {
        let arrived = parcels.iter().map(|parcel| Some((parcel.delivered_at?, parcel.time_zone.as_str())));
        let arrived: Option<Vec<(Timestamp, &str)>> = arrived.collect();
        let last = arrived.and_then(|all| all.into_iter().max());
        let Some((at, zone)) = last else { return Window { has_law: self.law.is_some(), days: None } };
        let day = at.to_zoned(TimeZone::get(zone).unwrap_or(TimeZone::UTC)).date();
        let after = |days: u32| day.checked_add(i64::from(days).days()).unwrap_or(Date::MAX);
        let by_law = self.law.map(|law| {
            let end = after(law.days);
            if law.to_working_day { calendar.working_day(end, 0).unwrap_or(end) } else { end }
        });
        let last = after(self.offer.days).max(by_law.unwrap_or(day));
        Window { has_law: self.law.is_some(), days: Some((by_law, last)) }
    }
}

/// Until when the goods of an order can go back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    has_law: bool,
    days: Option<(Option<Date>, Date)>,
}

impl Window {
    /// The last day on which they are taken back at all; `None` while something is on its way.
    pub fn last_day(&self) -> Option<Date> {
        self.days.map(|(_, last)| last)
    }

    /// By what right they go back on a day; `None` when it is too late.
    pub fn kind(&self, day: Date) -> Option<ReturnKind> {
        match self.days {
            None if self.has_law => Some(ReturnKind::Withdrawal),
            None => Some(ReturnKind::Voluntary),
            Some((Some(by_law), _)) if day <= by_law => Some(ReturnKind::Withdrawal),
            Some((_, last)) if day <= last => Some(ReturnKind::Voluntary),
            Some(_) => None,
        }
    }
}
