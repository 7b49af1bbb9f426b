//! `holidays/*.toml`: the public holidays of a country, one file each, for the years of which they are known.

use super::{
    reading::{Section, Value},
    values,
};
use commerce::{CountryCode, clock::Date, delivery::Holidays};

/// The country that a file `holidays/{name}.toml` is about.
pub(super) fn country(name: &str) -> Result<CountryCode, String> {
    match values::country(&name.to_uppercase()) {
        Ok(country) if country.as_str().to_lowercase() == name => Ok(country),
        _ => Err(format!("`{name}` is no country in small letters; the file's name is the country's code")),
    }
}

pub(super) fn holidays(root: Section<'_>) -> Option<Holidays> {
    root.provenance();
    let years = years(&root);
    let [free, estimated, optional] =
        ["holidays", "estimated", "optional"].map(|key| days(&root, key, years));
    root.finish();
    Some(Holidays::new(years?.1, free?, &estimated?, optional?))
}

/// The first and the last year.
fn years(root: &Section<'_>) -> Option<(i16, i16)> {
    let items = root.items("years")?;
    let year = |item: &Value<'_>| root.as_number("years", item, 1_900, 2_999)?.try_into().ok();
    let years: Option<Vec<i16>> = items.iter().map(year).collect();
    match years?.as_slice() {
        [first, last] if first <= last => Some((*first, *last)),
        _ => {
            root.fault("`years` must be [first, last], such as [2026, 2029]");
            None
        }
    }
}

/// The days of a table. Their names are for who reads the file.
fn days(root: &Section<'_>, key: &'static str, years: Option<(i16, i16)>) -> Option<Vec<Date>> {
    let Some(section) = root.section_maybe(key)? else { return Some(Vec::new()) };
    let day = |text: &str| match (values::date(text)?, years) {
        (day, Some((first, last))) if !(first..=last).contains(&day.year()) => {
            Err(format!("{day} is in none of the `years`"))
        }
        (day, _) => Ok(day),
    };
    let rows: Vec<_> = section
        .entries()
        .map(|(key, name)| {
            let named = section.entry(key, name, |_| Ok(()));
            section.key(key, day).zip(named).map(|(day, ())| day)
        })
        .collect();
    rows.into_iter().collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::data::{DataFile, check, embedded, tests::altered};

    #[test]
    fn a_slip_is_told_with_its_line() {
        for (path, from, to, told_as) in [
            (
                "holidays/de.toml",
                "2026-12-25 =",
                "2026-12-52 =",
                "holidays/de.toml:14: `2026-12-52` is no date",
            ),
            ("holidays/de.toml", "2026-12-25 =", "2036-12-25 =", "2036-12-25 is in none of the `years`"),
            ("holidays/de.toml", "\"Christmas Day\"", "\"\"", "holidays/de.toml:14: `2026-12-25` is empty"),
            ("holidays/de.toml", "2026-12-26 =", "2026-12-25 =", "holidays/de.toml:15: duplicate key"),
            ("holidays/de.toml", "[2026, 2029]", "[2029, 2026]", "must be [first, last]"),
            ("holidays/kw.toml", "[estimated]", "[guessed]", "unknown key `guessed`"),
            ("merchant.toml", "\"14:00\"", "\"2 pm\"", "`2 pm` is no time of day"),
            ("merchant.toml", "\"14:00\"", "\"24:00\"", "`24:00` is no time of day"),
            ("merchant.toml", "\"Europe/Berlin\"", "\"Berlin\"", "`Berlin` is no IANA time zone"),
            ("merchant.toml", "[0, 1]", "[1, 0]", "`handling` must be [soonest, latest]"),
            ("merchant.toml", "\"mon\", \"tue\"", "\"Monday\", \"tue\"", "`Monday` is no day"),
            (
                "shipping.toml",
                "[[customs]]\ndays",
                "[[customs]]\ncountries = [\"XX\"]\ndays",
                "`XX` is no country",
            ),
            (
                "shipping.toml",
                "[[customs]]\n",
                "[[customs]]\ndays = [0, 1]\n\n[[customs]]\n",
                "it never counts",
            ),
        ] {
            let told = altered(path, from, to).join("\n");
            assert!(told.contains(told_as), "{to}: {told}");
        }
    }

    #[test]
    fn a_file_has_the_code_of_a_country_in_small_letters() {
        for (name, is_right) in [("fo", true), ("FO", false), ("xx", false), ("germany", false)] {
            let mut files = embedded();
            let text = files.iter().find(|file| file.path == "holidays/de.toml").unwrap().text.clone();
            files.push(DataFile::new(format!("holidays/{name}.toml"), text));
            assert_eq!(check(&files).is_empty(), is_right, "{name}");
        }
    }
}
