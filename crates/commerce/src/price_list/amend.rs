//! What a merchant writes, laid over the rows that are kept.

use super::{PriceFault, PriceRow, PriceSlip, review, rows::fault};
use crate::clock::Date;

/// A row as a merchant writes it: with its last day, where there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriceEntry {
    /// The row.
    pub row: PriceRow,
    /// The last day of its price; without one it counts until the next row.
    pub to: Option<Date>,
}

/// What entries come to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Amendment {
    /// The rows that are new or different.
    pub rows: Vec<PriceRow>,
    /// What is odd about all rows then, by the row that it is about: the one whose price it is, or the one that ends it.
    pub faults: Vec<PriceFault>,
}

/// Lays entries over the rows that are kept of the same variant on the same list. The day after a last day has no price
/// unless another row begins there. Prices that were shown before `today` stay as they were.
pub fn amend(kept: &[PriceRow], entries: &[PriceEntry], today: Date) -> Amendment {
    let mut entries: Vec<&PriceEntry> = entries.iter().collect();
    entries.sort_by_key(|entry| key(&entry.row));
    let staying: Vec<&PriceRow> =
        kept.iter().filter(|row| entries.iter().all(|entry| key(&entry.row) != key(row))).collect();
    let others = || entries.iter().map(|entry| &entry.row).chain(staying.iter().copied());
    let (mut faults, mut ends) = (Vec::new(), Vec::new());
    for entry in &entries {
        let Some(after) = entry.to.and_then(|to| to.tomorrow().ok()) else { continue };
        let series =
            |row: &&PriceRow| row.min_quantity == entry.row.min_quantity && entry.row.from < row.from;
        match others().filter(series).min_by_key(|row| row.from) {
            Some(next) if next.from < after => {
                faults.push(fault(&entry.row, PriceSlip::TwoPrices(next.from)));
            }
            Some(next) if next.from == after => {}
            _ => ends.push(PriceRow { from: after, price: None, compare_at: None, ..entry.row.clone() }),
        }
    }
    let written: Vec<PriceRow> = entries.iter().map(|entry| entry.row.clone()).chain(ends).collect();
    let shown = |row: &PriceRow| {
        let before = |other: &PriceRow| other.min_quantity == row.min_quantity && other.from < today;
        row.from < today && kept.iter().any(before)
    };
    let rows: Vec<PriceRow> = written.iter().filter(|row| !kept.contains(row)).cloned().collect();
    faults.extend(rows.iter().filter(|row| shown(row)).map(|row| fault(row, PriceSlip::Past(today))));
    let all: Vec<PriceRow> = staying.into_iter().cloned().chain(written).collect();
    faults.extend(review(&all));
    Amendment { rows, faults }
}

/// What two rows of one variant on one list cannot have in common.
fn key(row: &PriceRow) -> (u32, Date) {
    (row.min_quantity, row.from)
}
