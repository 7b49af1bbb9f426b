//! `weekends.toml`: on which days of the week nothing is delivered.

use super::{reading::Section, values};
use commerce::{CountryCode, clock::Weekday, delivery::Weekends};
use std::collections::BTreeMap;

/// The days as CLDR names them.
const DAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];

pub(super) fn weekends(root: Section<'_>) -> Option<Weekends> {
    root.provenance();
    let usual = days(&root, "usual");
    let mut own = BTreeMap::new();
    for section in root.sections("weekend") {
        let days = days(&section, "days");
        let countries: Vec<CountryCode> = section.list("countries", values::country).unwrap_or_default();
        for country in countries {
            if own.contains_key(&country) {
                section.fault(format!("{country} has two weekends"));
            }
            own.insert(country, days.clone().unwrap_or_default());
        }
        section.finish();
    }
    root.finish();
    Some(Weekends::new(usual?, own))
}

/// The days of a weekend: never all of the week.
fn days(section: &Section<'_>, key: &'static str) -> Option<Vec<Weekday>> {
    let days = section.list(key, day)?;
    if days.len() == DAYS.len() {
        section.fault(format!("`{key}` is the whole week: nothing would ever arrive"));
        return None;
    }
    Some(days)
}

/// A day of the week.
pub(super) fn day(text: &str) -> Result<Weekday, String> {
    let found = DAYS.iter().find(|(name, _)| *name == text);
    found
        .map(|(_, day)| *day)
        .ok_or_else(|| format!("`{text}` is no day: write mon, tue, wed, thu, fri, sat or sun"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::DAYS;
    use crate::data::{check, embedded, world};
    use commerce::clock::Weekday;
    use icu::calendar::week::WeekInformation;
    use std::collections::BTreeSet;

    #[test]
    fn every_weekend_is_that_of_cldr() {
        let world = world(&embedded()).unwrap();
        assert!(world.addresses.len() > 150);
        for country in world.addresses.keys() {
            let locale: icu::locale::Locale = format!("und-{country}").parse().unwrap();
            let weekend = WeekInformation::try_new((&locale).into()).unwrap().weekend();
            let theirs: BTreeSet<String> = weekend.map(|day| format!("{day:?}")).collect();
            let ours: BTreeSet<String> =
                world.calendars.weekends.of(country).iter().map(|day| format!("{day:?}")).collect();
            assert_eq!(ours, theirs, "{country}");
        }
    }

    #[test]
    fn days_are_named_as_cldr_does_and_are_never_all() {
        let changed = |from: &str, to: &str| {
            let mut files = embedded();
            let file = files.iter_mut().find(|file| file.path == "weekends.toml").unwrap();
            assert!(file.text.contains(from), "{from}");
            file.text = file.text.replacen(from, to, 1);
            check(&files).iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
        };
        let week: Vec<String> = DAYS.iter().map(|(name, _)| format!("\"{name}\"")).collect();
        let whole = changed("days = [\"fri\"]", &format!("days = [{}]", week.join(", ")));
        assert!(whole.contains("nothing would ever arrive"), "{whole}");
        assert!(changed("[\"sat\", \"sun\"]", "[\"Saturday\"]").contains("`Saturday` is no day"));
        assert!(changed("\"AF\"", "\"XX\"").contains("`XX` is no country"));
        assert!(changed("\"AF\"", "\"IR\"").contains("IR has two weekends"));
        assert_eq!(DAYS.map(|(_, day)| day.to_monday_zero_offset()), [0, 1, 2, 3, 4, 5, 6]);
        assert_eq!(Weekday::Monday.to_monday_zero_offset(), 0);
    }
}
