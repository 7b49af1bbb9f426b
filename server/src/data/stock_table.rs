//! Pieces as a delivery note or a list of who has counted has them, a variant at a location a line.

use super::{
    DataFile, Problem,
    table::{self, Row, Shape},
    values::parsed,
};
use workflows::StockEntry;

/// No line has more pieces than this: a slip of the pen, rather.
const MOST: u32 = 1_000_000;

/// What the pieces of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// Pieces that came in: at least one, in the column `quantity`.
    Received,
    /// Pieces that are there, in the column `counted`; a delivery note is no count, nor the other way round.
    There,
}

/// Reads a file, each entry with its line.
///
/// # Errors
/// Every fault with its line.
pub fn stock_table(file: &DataFile, counted: Counted) -> Result<Vec<(StockEntry, u32)>, Vec<Problem>> {
    let (columns, pieces, least) = match counted {
        Counted::Received => (&["sku", "location", "quantity"], "quantity", 1),
        Counted::There => (&["sku", "location", "counted"], "counted", 0),
    };
    let shape = Shape { columns, needed: columns.len(), empty: "there are no pieces in it" };
    table::rows(file, &shape, |row, faults| entry(row, (pieces, least), faults))
}

/// The entry of a line, unless a cell of it is at fault.
fn entry(row: &Row<'_>, (pieces, least): (&str, u32), faults: &mut Vec<String>) -> Option<StockEntry> {
    let sku = row.needed("sku", faults, parsed);
    let location = row.needed("location", faults, parsed);
    let pieces = row.needed(pieces, faults, |text| {
        let number = text.parse().ok().filter(|number| (least..=MOST).contains(number));
        number.ok_or_else(|| format!("`{text}` is no whole number from {least} to {MOST}"))
    });
    Some(StockEntry { sku: sku?, location: location?, pieces: pieces? })
}
