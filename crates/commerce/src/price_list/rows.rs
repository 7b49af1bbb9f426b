//! The rows of price lists. A row counts from its day until the next one of its list, variant and number of pieces: a
//! change of price is a new row, what it was before stays, and two prices at once cannot be written.

use crate::{Money, PriceListId, Sku, clock::Date};
use std::collections::{BTreeMap, BTreeSet};

/// The first day of a price of which nobody knows since when it counts.
pub const SINCE_EVER: Date = jiff::civil::date(1, 1, 1);

/// The most pieces that a row can ask for: as many as a line of a cart holds.
pub const MOST_PIECES: u32 = 99;

/// What one piece costs from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriceRow {
    /// The list.
    pub list: PriceListId,
    /// The variant.
    pub sku: Sku,
    /// For who takes so many or more, 1 to 99.
    pub min_quantity: u32,
    /// The first day, UTC; [`SINCE_EVER`] where nobody knows.
    pub from: Date,
    /// The price of one piece, more than zero; `None` where the list has none from this day on.
    pub price: Option<Money>,
    /// What the merchant says it is reduced from: more than the price, in its currency.
    pub compare_at: Option<Money>,
}

/// What is odd about the rows of one variant on one list, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PriceFault {
    /// The number of pieces of the row.
    pub min_quantity: u32,
    /// The day of the row.
    pub from: Date,
    /// What.
    pub slip: PriceSlip,
}

/// What can be odd about rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum PriceSlip {
    /// Two rows begin on one day.
    #[error("two prices at once: another row of this list, SKU and min_quantity begins on {0}")]
    TwoPrices(Date),
    /// A price that shoppers have seen would become another one.
    #[error(
        "the price has been shown already, and what was shown stays: write a row whose `from` is {0} or later"
    )]
    Past(Date),
    /// Who takes fewer pieces would have no price.
    #[error("tiers begin with 1: on {0} there is no price for a single piece")]
    NoSinglePrice(Date),
    /// More pieces would cost more each, or as much.
    #[error("tiers fall: on {day} a piece of {than} or more costs no more than this")]
    NotLower {
        /// The tier below.
        than: u32,
        /// The first day on which both count.
        day: Date,
    },
    /// A price ends, and a later one begins.
    #[error("a gap: there is no price from {from} to {to}")]
    Gap {
        /// The first day without a price.
        from: Date,
        /// The last one.
        to: Date,
    },
    /// A price ends, and none follows.
    #[error("from {0} on there is no price")]
    Ends(Date),
}

impl PriceSlip {
    /// Whether a list can do without: another list's price counts on those days.
    pub const fn is_pause(self) -> bool {
        matches!(self, Self::Gap { .. } | Self::Ends(_))
    }
}

/// What is odd about the rows of one variant on one list, each once, sorted by row.
pub fn review(rows: &[PriceRow]) -> Vec<PriceFault> {
    let mut faults = BTreeSet::new();
    let mut tiers: BTreeMap<u32, BTreeMap<Date, &PriceRow>> = BTreeMap::new();
    for row in rows {
        if tiers.entry(row.min_quantity).or_default().insert(row.from, row).is_some() {
            faults.insert(fault(row, PriceSlip::TwoPrices(row.from)));
        }
    }
    let days: BTreeSet<Date> = rows.iter().map(|row| row.from).collect();
    let mut told = BTreeSet::new();
    for day in days {
        let held = |tier: &BTreeMap<Date, &'_ PriceRow>| {
            tier.range(..=day).next_back().map(|(_, row)| (*row).clone()).filter(|row| row.price.is_some())
        };
        let held: Vec<PriceRow> = tiers.values().filter_map(held).collect();
        let first = held.first().filter(|row| row.min_quantity > 1);
        let single = first.map(|row| (row, PriceSlip::NoSinglePrice(day)));
        let rising = held.windows(2).filter_map(|pair| match pair {
            [less, more] if !falls(less, more) => {
                Some((more, PriceSlip::NotLower { than: less.min_quantity, day }))
            }
            _ => None,
        });
        for (row, slip) in single.into_iter().chain(rising) {
            // What is wrong on one day is mostly wrong on the next: once is enough.
            if told.insert((row.min_quantity, row.from)) {
                faults.insert(fault(row, slip));
            }
        }
    }
    faults.extend(tiers.get(&1).into_iter().flat_map(pauses));
    faults.into_iter().collect()
}

pub(super) fn fault(row: &PriceRow, slip: PriceSlip) -> PriceFault {
    PriceFault { min_quantity: row.min_quantity, from: row.from, slip }
}

/// Whether a piece of the larger number costs less. Prices of two currencies cannot be compared.
fn falls(less: &PriceRow, more: &PriceRow) -> bool {
    match (less.price, more.price) {
        (Some(less), Some(more)) if less.currency == more.currency => more.amount < less.amount,
        _ => true,
    }
}

/// The days without a price among those with one, and after them.
fn pauses(tier: &BTreeMap<Date, &PriceRow>) -> Vec<PriceFault> {
    let mut pauses = Vec::new();
    let mut rows = tier.values().peekable();
    while let Some(row) = rows.next() {
        if row.price.is_some() {
            continue;
        }
        match rows.peek().map(|next| next.from.yesterday()) {
            Some(Ok(to)) => pauses.push(fault(row, PriceSlip::Gap { from: row.from, to })),
            _ => pauses.push(fault(row, PriceSlip::Ends(row.from))),
        }
    }
    pauses
}
