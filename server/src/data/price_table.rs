//! Prices as a merchant keeps them in a spreadsheet, a price a line.

use super::{
    DataFile, Problem,
    table::{self, Row, Shape},
    values::{self, parsed},
};
use commerce::{
    PriceListId, Sku,
    catalog::Product,
    clock::Date,
    price_list::{MOST_PIECES, PriceEntry, PriceList, PriceLists, PriceRow, SINCE_EVER, amend},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    str::FromStr,
};

const SHAPE: Shape = Shape {
    columns: &["list", "sku", "amount", "min_quantity", "from", "to", "compare_at"],
    needed: 3,
    empty: "there is no price in it",
};

/// The prices of a file, each with its line.
#[derive(Debug, Clone, Default)]
pub struct PriceTable(Vec<(PriceEntry, u32)>);

impl PriceTable {
    /// The prices.
    pub fn entries(&self) -> Vec<PriceEntry> {
        self.0.iter().map(|(entry, _)| entry.clone()).collect()
    }

    /// The line that a row is from: its own, or the one that it ends; else the first about its variant on its list.
    pub fn line(&self, list: &PriceListId, sku: &Sku, min_quantity: u32, from: Date) -> u32 {
        let about = || self.0.iter().filter(|(entry, _)| entry.row.list == *list && entry.row.sku == *sku);
        let mut tier = about().filter(|(entry, _)| entry.row.min_quantity == min_quantity);
        let is_meant = |entry: &PriceEntry| {
            entry.row.from == from || entry.to.and_then(|to| to.tomorrow().ok()) == Some(from)
        };
        let found = tier.find(|(entry, _)| is_meant(entry)).or_else(|| about().next());
        found.map_or(1, |(_, line)| *line)
    }
}

/// Reads a file; a table as [`table::rows`] has it.
///
/// # Errors
/// Every fault with its line.
pub fn price_table(file: &DataFile, lists: &PriceLists) -> Result<PriceTable, Vec<Problem>> {
    table::rows(file, &SHAPE, |row, faults| entry(row, lists, faults)).map(PriceTable)
}

/// The price of a line, unless a cell of it is at fault.
fn entry(row: &Row<'_>, lists: &PriceLists, faults: &mut Vec<String>) -> Option<PriceEntry> {
    let list: Option<&PriceList> = row.needed("list", faults, |text| {
        let id: PriceListId = parsed(text)?;
        lists.find(&id).ok_or_else(|| format!("there is no price list `{id}`: see price-lists.toml"))
    });
    let sku = row.needed("sku", faults, parsed);
    let min_quantity = row.cell("min_quantity", faults, |text| {
        let number = u32::from_str(text).ok().filter(|number| (1..=MOST_PIECES).contains(number));
        number.ok_or_else(|| format!("`{text}` is no whole number from 1 to {MOST_PIECES}"))
    });
    let from = row.cell("from", faults, values::date).map(|from| from.unwrap_or(SINCE_EVER));
    let to = row.cell("to", faults, |text| match (values::date(text)?, from) {
        (to, Some(from)) if to < from => Err(format!("`to` {to} is before `from` {from}")),
        (to, _) => Ok(to),
    });
    let currency = list?.currency;
    let price = row.cell("amount", faults, |text| values::price(text, currency));
    let compare_at = row.cell("compare_at", faults, |text| match (values::price(text, currency)?, price) {
        (before, Some(Some(price))) if before.amount <= price.amount => {
            Err(format!("`compare_at` {text} is not more than the amount"))
        }
        (before, _) => Ok(before),
    });
    if price == Some(None) && (compare_at != Some(None) || to != Some(None)) {
        faults.push(
            "without an amount the list has no price from this day on: leave `to` and `compare_at` empty"
                .into(),
        );
    }
    let row = PriceRow {
        list: list?.id.clone(),
        sku: sku?,
        min_quantity: min_quantity?.unwrap_or(1),
        from: from?,
        price: price?,
        compare_at: compare_at?,
    };
    Some(PriceEntry { row, to: to? })
}

/// The rows of the demo's prices: each variant has one, and nothing is odd about them.
pub(super) fn demo_prices(
    file: &DataFile,
    lists: &PriceLists,
    products: &[Product],
) -> Result<Vec<PriceRow>, Vec<Problem>> {
    let table = price_table(file, lists)?;
    let mut series: BTreeMap<(&Sku, &PriceListId), Vec<PriceEntry>> = BTreeMap::new();
    for (entry, _) in &table.0 {
        series.entry((&entry.row.sku, &entry.row.list)).or_default().push(entry.clone());
    }
    let skus: BTreeSet<&Sku> =
        products.iter().flat_map(|product| &product.variants).map(|v| &v.sku).collect();
    let (mut rows, mut problems) = (Vec::new(), Vec::new());
    for ((sku, list), entries) in &series {
        let mut fault = |min_quantity, from, what: String| {
            problems.push(Problem::new(&file.path, table.line(list, sku, min_quantity, from), what));
        };
        if !skus.contains(sku) {
            fault(0, SINCE_EVER, format!("there is no variant `{sku}`"));
        }
        let amendment = amend(&[], entries, SINCE_EVER);
        for found in amendment.faults {
            fault(found.min_quantity, found.from, found.slip.to_string());
        }
        rows.extend(amendment.rows);
    }
    let base = PriceListId::base();
    for sku in skus.into_iter().filter(|sku| !series.contains_key(&(*sku, &base))) {
        problems.push(Problem::new(&file.path, 1, format!("`{sku}` has no price on the list `{base}`")));
    }
    if problems.is_empty() { Ok(rows) } else { Err(problems) }
}
