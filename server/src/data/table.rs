//! Tables as spreadsheets write them: CSV, a row a line, the columns in any order.

use super::{DataFile, Problem};
use csv::{ReaderBuilder, StringRecord, Trim};
use std::collections::BTreeMap;

/// What a table is made of.
pub(super) struct Shape {
    /// The columns.
    pub columns: &'static [&'static str],
    /// How many of them, from the first on, must be there.
    pub needed: usize,
    /// What is said of a table without a row.
    pub empty: &'static str,
}

/// One line of a table.
pub(super) struct Row<'a> {
    record: &'a StringRecord,
    columns: &'a BTreeMap<&'static str, usize>,
}

/// Reads a table, each row with its line; the cells are separated by commas, semicolons or tabs, as its first line has
/// them. Lines that begin with # are left out. `read` gives a row, or nothing when it has named faults.
///
/// # Errors
/// Every fault with its line.
pub(super) fn rows<T>(
    file: &DataFile,
    shape: &Shape,
    mut read: impl FnMut(&Row<'_>, &mut Vec<String>) -> Option<T>,
) -> Result<Vec<(T, u32)>, Vec<Problem>> {
    let text = file.text.trim_start_matches('\u{FEFF}');
    let mut lines = text.lines().zip(1_u32..).filter(|(line, _)| {
        let is_blank = line.chars().all(|c| c.is_whitespace() || matches!(c, ',' | ';'));
        !is_blank && !line.starts_with('#')
    });
    let (head, first) = lines.next().unwrap_or(("", 1));
    let separator = [b';', b'\t'].into_iter().find(|byte| head.as_bytes().contains(byte)).unwrap_or(b',');
    let problem = |line: u32| move |what: String| Problem::new(&file.path, line, what);
    let columns = cells(head, separator).and_then(|head| columns(shape, &head));
    let columns = columns.map_err(|faults| faults.into_iter().map(problem(first)).collect::<Vec<_>>())?;
    let (mut rows, mut problems) = (Vec::new(), Vec::new());
    for (text, at) in lines {
        let row = cells(text, separator).and_then(|record| {
            let row = Row { record: &record, columns: &columns };
            let mut faults = row.without_column();
            read(&row, &mut faults).filter(|_| faults.is_empty()).ok_or(faults)
        });
        match row {
            Ok(row) => rows.push((row, at)),
            Err(faults) => problems.extend(faults.into_iter().map(problem(at))),
        }
    }
    if problems.is_empty() && rows.is_empty() {
        problems.push(Problem::new(&file.path, first, shape.empty));
    }
    if problems.is_empty() { Ok(rows) } else { Err(problems) }
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
fn columns(shape: &Shape, head: &StringRecord) -> Result<BTreeMap<&'static str, usize>, Vec<String>> {
    let known = shape.columns.join(", ");
    let (mut columns, mut faults) = (BTreeMap::new(), Vec::new());
    for (name, at) in head.iter().zip(0..).filter(|(name, _)| !name.is_empty()) {
        let column = shape.columns.iter().copied().find(|column| *column == name);
        if column.is_none_or(|column| columns.insert(column, at).is_some()) {
            faults.push(format!("column `{name}` is unknown, or there twice; known: {known}"));
        }
    }
    let missing = shape.columns.iter().take(shape.needed).filter(|column| !columns.contains_key(*column));
    faults.extend(missing.map(|column| format!("column `{column}` is missing; known: {known}")));
    if faults.is_empty() { Ok(columns) } else { Err(faults) }
}

impl Row<'_> {
    fn without_column(&self) -> Vec<String> {
        let mut cells = self.record.iter().enumerate();
        let is_outside =
            cells.any(|(at, cell)| !cell.is_empty() && !self.columns.values().any(|own| *own == at));
        if is_outside { vec!["there is a cell without a column".to_owned()] } else { Vec::new() }
    }

    /// A cell; the outer `None` is a fault, the inner one an empty cell.
    pub fn cell<T>(
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

    /// A cell that must not be empty.
    pub fn needed<T>(
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
