//! CSV, with one row a text.

use super::{Exchange, Name, State, Unit};
use commerce::Locale;

const COLUMNS: [&str; 8] = ["locale", "file", "id", "variant", "comment", "english", "translation", "state"];

pub(super) fn write(exchange: &Exchange) -> String {
    let mut table = csv::Writer::from_writer(Vec::new());
    let locale = exchange.locale.as_str();
    let rows = exchange.units.iter().map(|unit| {
        let Unit { name, note, english, translation, state } = unit;
        let id = name.id();
        [locale, &name.file, &id, &name.variant, note, english, translation, state.code()].map(str::to_owned)
    });
    for row in std::iter::once(COLUMNS.map(str::to_owned)).chain(rows) {
        // Memory takes every row.
        let _ = table.write_record(&row);
    }
    let bytes = table.into_inner().unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

pub(super) fn read(text: &str) -> Result<Exchange, String> {
    let mut table = csv::Reader::from_reader(text.as_bytes());
    let header = table.headers().map_err(|error| error.to_string())?.clone();
    let column = |name: &str| {
        let at = header.iter().position(|column| column.trim() == name);
        at.ok_or_else(|| format!("line 1: there is no column `{name}`"))
    };
    let [locale, file, id, variant, note, english, translation, state] = [
        column("locale")?,
        column("file")?,
        column("id")?,
        column("variant")?,
        column("comment")?,
        column("english")?,
        column("translation")?,
        column("state")?,
    ];
    let mut of_all: Option<Locale> = None;
    let mut units = Vec::new();
    for row in table.records() {
        let row = row.map_err(|error| error.to_string())?;
        let line = row.position().map_or(0, csv::Position::line);
        let wrong = |what: &dyn std::fmt::Display| format!("line {line}: {what}");
        let at = |column: usize| row.get(column).unwrap_or_default().replace("\r\n", "\n");
        let of_row: Locale = at(locale).parse().map_err(|error| wrong(&error))?;
        if of_all.as_ref().is_some_and(|known| *known != of_row) {
            return Err(wrong(&"another language than the rows before"));
        }
        of_all = Some(of_row);
        let variant = at(variant);
        let hash = if variant.is_empty() { "" } else { "#" };
        let name: Name = format!("{}:{}{hash}{variant}", at(file), at(id))
            .parse()
            .map_err(|error: String| wrong(&error))?;
        let translation = at(translation);
        let state = match at(state).as_str() {
            _ if translation.is_empty() => State::Missing,
            "stale" => State::Stale,
            _ => State::Translated,
        };
        units.push(Unit { name, note: at(note), english: at(english), translation, state });
    }
    let locale = of_all.ok_or("there is no row")?;
    Ok(Exchange { locale, units })
}
