//! Prices as a merchant keeps them in a spreadsheet: CSV, a price a line, its columns in any order.

use super::{
    DataFile, Problem,
    values::{self, parsed},
};
use commerce::{
    PriceListId, Sku,
    catalog::Product,
    clock::Date,
    price_list::{MOST_PIECES, PriceEntry, PriceList, PriceLists, PriceRow, SINCE_EVER, amend},
};
use csv::{ReaderBuilder, StringRecord, Trim};
use std::{
    collections::{BTreeMap, BTreeSet},
    str::FromStr,
};

/// The columns; the first three must be there.
const COLUMNS: [&str; 7] = ["list", "sku", "amount", "min_quantity", "from", "to", "compare_at"];
/// How many of them must be there.
const NEEDED: usize = 3;

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

/// Reads a file; the cells are separated by commas, semicolons or tabs, as its first line has them. Lines that begin with #
/// are left out.
///
/// # Errors
/// Every fault with its line.
pub fn price_table(file: &DataFile, lists: &PriceLists) -> Result<PriceTable, Vec<Problem>> {
    let text = file.text.trim_start_matches('\u{FEFF}');
    let mut lines = text.lines().zip(1_u32..).filter(|(line, _)| {
        let is_blank = line.chars().all(|c| c.is_whitespace() || matches!(c, ',' | ';'));
        !is_blank && !line.starts_with('#')
    });
    let (head, first) = lines.next().unwrap_or(("", 1));
    let separator = [b';', b'\t'].into_iter().find(|byte| head.as_bytes().contains(byte)).unwrap_or(b',');
    let problem = |line: u32| move |what: String| Problem::new(&file.path, line, what);
    let columns = cells(head, separator).and_then(|head| columns(&head));
    let columns = columns.map_err(|faults| faults.into_iter().map(problem(first)).collect::<Vec<_>>())?;
    let (mut entries, mut problems) = (Vec::new(), Vec::new());
    for (text, at) in lines {
        let entry =
            cells(text, separator).and_then(|record| Line { record: &record, columns: &columns }.read(lists));
        match entry {
            Ok(entry) => entries.push((entry, at)),
            Err(faults) => problems.extend(faults.into_iter().map(problem(at))),
        }
    }
    if problems.is_empty() && entries.is_empty() {
        problems.push(Problem::new(&file.path, first, "there is no price in it"));
    }
    if problems.is_empty() { Ok(PriceTable(entries)) } else { Err(problems) }
}

/// The cells of a line. No cell has a line end in it, so that every fault has its line.
fn cells(line: &str, separator: u8) -> Result<StringRecord, Vec<String>> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .delimiter(separator)
        .trim(Trim::All)
        .buffer_capacity(line.len().max(1))
        .from_reader(line.as_bytes());
    let mut record = StringRecord::new();
    reader.read_record(&mut record).map_err(|error| vec![error.to_string()])?;
    Ok(record)
}

/// Where each column stands.
fn columns(head: &StringRecord) -> Result<BTreeMap<&'static str, usize>, Vec<String>> {
    let known = COLUMNS.join(", ");
    let (mut columns, mut faults) = (BTreeMap::new(), Vec::new());
    for (name, at) in head.iter().zip(0..).filter(|(name, _)| !name.is_empty()) {
        let column = COLUMNS.into_iter().find(|column| *column == name);
        if column.is_none_or(|column| columns.insert(column, at).is_some()) {
            faults.push(format!("column `{name}` is unknown, or there twice; known: {known}"));
        }
    }
    let missing = COLUMNS.into_iter().take(NEEDED).filter(|column| !columns.contains_key(column));
    faults.extend(missing.map(|column| format!("column `{column}` is missing; known: {known}")));
    if faults.is_empty() { Ok(columns) } else { Err(faults) }
}

/// One price.
struct Line<'a> {
    record: &'a StringRecord,
    columns: &'a BTreeMap<&'static str, usize>,
}

impl Line<'_> {
    /// The price, or everything that is wrong with its cells.
    fn read(&self, lists: &PriceLists) -> Result<PriceEntry, Vec<String>> {
        let mut faults = Vec::new();
        self.entry(lists, &mut faults).filter(|_| faults.is_empty()).ok_or(faults)
    }

    fn entry(&self, lists: &PriceLists, faults: &mut Vec<String>) -> Option<PriceEntry> {
        if self
            .record
            .iter()
            .enumerate()
            .any(|(at, cell)| !cell.is_empty() && !self.columns.values().any(|own| *own == at))
        {
            faults.push("there is a cell without a column".to_owned());
        }
        let list: Option<&PriceList> = self.needed("list", faults, |text| {
            let id: PriceListId = parsed(text)?;
            lists.find(&id).ok_or_else(|| format!("there is no price list `{id}`: see price-lists.toml"))
        });
        let sku = self.needed("sku", faults, parsed);
        let min_quantity = self.cell("min_quantity", faults, |text| {
            let number = u32::from_str(text).ok().filter(|number| (1..=MOST_PIECES).contains(number));
            number.ok_or_else(|| format!("`{text}` is no whole number from 1 to {MOST_PIECES}"))
        });
        let from = self.cell("from", faults, values::date).map(|from| from.unwrap_or(SINCE_EVER));
        let to = self.cell("to", faults, |text| match (values::date(text)?, from) {
            (to, Some(from)) if to < from => Err(format!("`to` {to} is before `from` {from}")),
            (to, _) => Ok(to),
        });
        let currency = list?.currency;
        let price = self.cell("amount", faults, |text| values::price(text, currency));
        let compare_at =
            self.cell("compare_at", faults, |text| match (values::price(text, currency)?, price) {
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

    /// A cell; the outer `None` is a fault, the inner one an empty cell.
    fn cell<T>(
        &self,
        column: &str,
        faults: &mut Vec<String>,
        read: impl FnOnce(&str) -> Result<T, String>,
    ) -> Option<Option<T>> {
        let text = self.columns.get(column).and_then(|at| self.record.get(*at)).unwrap_or_default();
        if text.is_empty() {
            return Some(None);
        }
        match read(text) {
            Ok(value) => Some(Some(value)),
            Err(what) => {
                faults.push(what);
                None
            }
        }
    }

    fn needed<T>(
        &self,
        column: &str,
        faults: &mut Vec<String>,
        read: impl FnOnce(&str) -> Result<T, String>,
    ) -> Option<T> {
        let read = self.cell(column, faults, read)?;
        if read.is_none() {
            faults.push(format!("`{column}` is empty"));
        }
        read
    }
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
