//! `retention.toml`: how long what is known of a buyer is kept.

use super::{
    reading::Section,
    values::{self, named, parsed},
};
use commerce::{
    MarketId,
    retention::{Notices, Period, Retention},
};
use std::{collections::BTreeMap, time::Duration};

/// More years than any law asks for.
const MOST: u32 = 100;
/// Nobody waits longer for a variant than two years.
const MOST_DAYS: u32 = 730;
/// More mails than these would be a flood.
const MOST_ASKED: u32 = 20;
/// In seconds.
const DAY: u64 = 86_400;

pub(super) fn retention<T>(root: Section<'_>, known: &BTreeMap<MarketId, T>) -> Option<Retention> {
    let unpaid = root.read("unpaid", values::duration);
    let told = root.read("told", values::duration);
    let notices = root.section("stock_notices").and_then(|section| {
        let unconfirmed = section.read("unconfirmed", values::duration);
        let days = section.number("confirmed_days", 1, MOST_DAYS);
        let asked = section.number("asked", 1, MOST_ASKED);
        section.finish();
        let confirmed = Duration::from_secs(u64::from(days?) * DAY);
        Some(Notices { unconfirmed: unconfirmed?, confirmed, asked: asked? })
    });
    let otherwise = root.section("otherwise").and_then(|section| {
        let period = period(&section);
        section.finish();
        period
    });
    let mut markets = BTreeMap::new();
    for section in root.sections("records") {
        let named = section.list("markets", |text| {
            let id: MarketId = parsed(text)?;
            if known.contains_key(&id) { Ok(id) } else { Err(format!("there is no markets/{id}.toml")) }
        });
        let period = period(&section);
        for market in named.unwrap_or_default() {
            if markets.contains_key(&market) {
                section.fault(format!("there are two rows for `{market}`"));
            }
            markets.extend(period.clone().map(|period| (market, period)));
        }
        section.finish();
    }
    root.finish();
    Some(Retention { markets, otherwise: otherwise?, unpaid: unpaid?, told: told?, notices: notices? })
}

fn period(section: &Section<'_>) -> Option<Period> {
    let years = section.number("years", 1, MOST).and_then(|years| i16::try_from(years).ok());
    let provenance = section.provenance();
    let confidence = section.read("confidence", |text| named(text));
    Some(Period { years: years?, provenance: provenance?, confidence: confidence? })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::data::{check, embedded, world};

    #[test]
    fn sales_in_other_member_states_are_kept_longer_than_the_seat_asks() {
        let retention = world(&embedded()).unwrap().retention;
        let years = |market: &str| retention.of(&market.parse().unwrap()).years;
        assert_eq!(["de", "jp", "gb", "fr", "at"].map(years), [8, 8, 8, 10, 10]);
    }

    #[test]
    fn a_slip_is_told_with_its_line() {
        for (from, to, told_as) in [
            ("years = 8", "years = 0", "retention.toml:22: `years` must be"),
            ("\"at\", ", "\"xx\", ", "there is no markets/xx.toml"),
            ("\"at\", ", "\"at\", \"be\", ", "retention.toml:29: "),
            ("unpaid = \"60 days\"", "unpaid = \"always\"", "`always` is no time span"),
            ("told = \"60 days\"\n", "", "`told` is missing"),
            ("asked = 5", "asked = 0", "`asked` must be"),
            ("confidence = \"high\"", "", "`confidence` is missing"),
        ] {
            let mut files = embedded();
            let file = files.iter_mut().find(|file| file.path == "retention.toml").unwrap();
            assert!(file.text.contains(from), "{from}");
            file.text = file.text.replacen(from, to, 1);
            let told = check(&files).iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
            assert!(told.contains(told_as), "{to}: {told}");
        }
    }
}
