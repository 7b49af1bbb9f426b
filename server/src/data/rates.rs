//! `rates/`: what a new shop begins with, and the rates that the merchant sets.

use super::{
    DataFile, Problem,
    reading::Section,
    values::{self, parsed},
};
use crate::adapters::rates::parse_eurofxref;
use commerce::{
    Currency,
    clock::Date,
    exchange::{ReferenceRate, is_plausible},
};
use rust_decimal::Decimal;

/// The rates a new shop begins with.
pub(super) const FEED: &str = "rates/eurofxref-daily.xml";
/// The rates that the merchant sets.
pub(super) const MERCHANT: &str = "rates/merchant.toml";

/// The exchange rates the shop begins with, from `rates/eurofxref-daily.xml`; none where that file is absent. They are
/// exempt from growing old, so that a shop shows prices in every currency before it has fetched any.
///
/// # Errors
/// The file is no such feed.
pub fn reference_rates(files: &[DataFile]) -> Result<Vec<ReferenceRate>, Vec<Problem>> {
    let Some(file) = files.iter().find(|file| file.path == FEED) else { return Ok(Vec::new()) };
    let rates = parse_eurofxref(&file.text, Date::MAX);
    let rates = rates.map_err(|error| vec![Problem::new(FEED, error.line(), error.to_string())])?;
    Ok(rates.into_iter().map(|rate| ReferenceRate { exempt: true, ..rate }).collect())
}

/// The rows of `rates/merchant.toml`, of any day.
pub(super) fn merchant_rates(root: Section<'_>) -> Vec<ReferenceRate> {
    let mut rows: Vec<ReferenceRate> = Vec::new();
    for section in root.sections("rate") {
        let currency = section.read("currency", |text| match parsed(text)? {
            Currency::EUR => Err("EUR is what rates are counted in".to_owned()),
            currency => Ok(currency),
        });
        let per_eur = section.read("per_eur", rate);
        let date = section.read("date", values::date);
        let source = section.text("source").map(|text| text.value.to_owned());
        let exempt = section.flag("exempt");
        if let (Some(currency), Some(per_eur), Some(date), Some(source), Some(exempt)) =
            (currency, per_eur, date, source, exempt)
        {
            if rows.iter().any(|row| (row.currency, row.date) == (currency, date)) {
                section.fault(format!("{currency} has two rates on {date}"));
            }
            rows.push(ReferenceRate { currency, per_eur, date, source, exempt });
        }
        section.finish();
    }
    root.finish();
    rows
}

fn rate(text: &str) -> Result<Decimal, String> {
    match values::positive(text)? {
        rate if is_plausible(rate) => Ok(rate),
        _ => Err(format!("`{text}` is no rate that any currency has: write how many units a euro buys")),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::data::{check, embedded, world};
    use commerce::{Money, World, exchange::RateTable};

    fn with_rates(text: &str) -> Vec<DataFile> {
        let mut files = embedded();
        files.retain(|file| file.path != MERCHANT);
        files.push(DataFile::new(MERCHANT, text));
        files
    }

    fn row(currency: &str, per_eur: &str, date: &str, more: &str) -> String {
        format!(
            "[[rate]]\ncurrency = \"{currency}\"\nper_eur = \"{per_eur}\"\ndate = \"{date}\"\n\
             source = \"bank\"\n{more}\n"
        )
    }

    fn table(world: &World, day: &str) -> RateTable {
        world.rate_table(day.parse().unwrap(), reference_rates(&embedded()).unwrap())
    }

    #[test]
    fn a_file_of_rates_that_is_wrong_is_refused_with_its_line() {
        let good = row("KWD", "0.35", "2026-11-20", "");
        let cases = [
            (row("KWD", "0", "2026-11-20", ""), 3, "`0` must be more than 0"),
            (row("KWD", "-1", "2026-11-20", ""), 3, "`-1` is no number from 0 up"),
            (row("KWD", "0,35", "2026-11-20", ""), 3, "`0,35` is no number from 0 up"),
            (row("KWD", "0.0001", "2026-11-20", ""), 3, "`0.0001` is no rate that any currency has"),
            (row("KWD", "999999999999", "2026-11-20", ""), 3, "`999999999999` is no rate that any currency"),
            (row("KWD", "0.35", "20.11.2026", ""), 4, "`20.11.2026` is no date"),
            (row("KWX", "0.35", "2026-11-20", ""), 2, "`KWX` is no ISO 4217 currency code"),
            (row("EUR", "1", "2026-11-20", ""), 2, "EUR is what rates are counted in"),
            (row("KWD", "0.35", "2026-11-20", "exempt = 1"), 6, "`exempt` must be true or false"),
            (row("KWD", "0.35", "2026-11-20", "bank = \"x\""), 6, "unknown key `bank`"),
            (format!("{good}{good}"), 7, "KWD has two rates on 2026-11-20"),
            (good.split_at(good.len() / 2).0.to_owned(), 3, "invalid"),
        ];
        for (text, line, what) in cases {
            let problems: Vec<String> = check(&with_rates(&text)).iter().map(ToString::to_string).collect();
            let expected = format!("{MERCHANT}:{line}: {what}");
            assert!(
                problems.iter().any(|problem| problem.starts_with(&expected)),
                "{expected}: {problems:?}"
            );
        }
    }

    #[test]
    fn a_row_of_the_merchants_counts_from_its_day_and_after_a_published_one_of_the_same() {
        let own = |day: &str| row("USD", "2", day, "") + &row("KWD", "0.35", day, "exempt = true");
        let rate = |own_day: &str, day: &str| {
            let world = world(&with_rates(&own(own_day))).unwrap();
            table(&world, day).rate("USD".parse().unwrap()).unwrap().per_eur.to_string()
        };
        assert_eq!(rate("2026-10-29", "2026-11-20"), "1.1172");
        assert_eq!(rate("2026-10-30", "2026-11-20"), "1.1172", "the published row of the same day");
        assert_eq!(rate("2026-10-31", "2026-11-20"), "2");
        assert_eq!(rate("2026-11-21", "2026-11-20"), "1.1172", "not yet");
    }

    #[test]
    fn every_rate_that_came_with_the_shop_is_exempt_and_says_its_day() {
        let world = world(&embedded()).unwrap();
        let table = table(&world, "2030-01-01");
        for rule in world.currencies.iter().filter(|rule| rule.currency != Currency::EUR) {
            let row = table.rate(rule.currency).unwrap();
            assert!(row.exempt && row.date.year() == 2026, "{row:?}");
        }
        assert_eq!(world.old_rates(&table), []);
    }

    #[test]
    fn prices_are_converted_through_pegs_and_rounded_to_their_step() {
        let world = world(&embedded()).unwrap();
        let (table, market) = (table(&world, "2026-11-22"), world.market(&"de".parse().unwrap()).unwrap());
        let convert = |amount, from: &str, to: &str| {
            let money = Money::new(amount, from.parse().unwrap());
            table.of(market).convert(money, to.parse().unwrap()).unwrap().money.amount
        };
        assert_eq!(convert(10_000, "USD", "SAR"), 37_500);
        assert_eq!(convert(1_000, "EUR", "HUF"), 366_300, "3,663.3 is shown and charged as 3,663");
    }

    #[test]
    fn every_price_of_the_shop_comes_back_within_a_step() {
        let world = world(&embedded()).unwrap();
        let table = table(&world, "2026-11-22");
        let market = world.market(&"de".parse().unwrap()).unwrap();
        for rule in &world.currencies {
            for cents in [1, 99, 1_234, 99_999_999] {
                let euros = Money::new(cents, Currency::EUR);
                let there = table.of(market).convert(euros, rule.currency).unwrap().money;
                let back = table.of(market).convert(there, Currency::EUR).unwrap().money;
                let step = Money::new(i64::from(rule.step), rule.currency).to_decimal();
                let step = table.exact(step, rule.currency, Currency::EUR).unwrap();
                let coarser = step.max(Decimal::new(1, 2));
                let off = (back.to_decimal() - euros.to_decimal()).abs();
                assert!(off <= coarser, "{euros:?} {there:?} {back:?}");
            }
        }
    }
}
