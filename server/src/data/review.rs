//! Which facts about the world want to be looked at again: a rule that ends soon, a source read long ago.

use commerce::{
    CountryCode, World,
    clock::Date,
    dated::{Dated, Days},
    delivery::Holidays,
    market::{Confidence, Provenance},
};
use jiff::ToSpan;
use std::collections::{BTreeMap, BTreeSet};

/// So many days before a rule ends it is time to find out what follows.
const NOTICE: i32 = 60;
/// After so many days a source should have been read again.
const FRESH: i32 = 365;

/// One dated fact.
struct Fact<'a> {
    file: String,
    /// What it is about; facts of one subject follow each other.
    subject: String,
    days: Days,
    provenance: &'a Provenance,
    confidence: Confidence,
}

/// What wants to be looked at on a day, a line each. None of it is a fault: the shop goes on with what it has.
pub fn review(world: &World, day: Date) -> Vec<String> {
    let facts = facts(world);
    let mut warnings: Vec<String> = facts.iter().filter_map(|fact| ending(fact, &facts, day)).collect();
    let mut old: BTreeMap<(&str, Date, &str), u32> = BTreeMap::new();
    for fact in facts.iter().filter(|fact| fact.confidence > Confidence::Low && fact.days.contain(day)) {
        let Provenance { source, as_of } = fact.provenance;
        if as_of.checked_add(FRESH.days()).is_ok_and(|fresh| fresh < day) {
            *old.entry((&fact.file, *as_of, source)).or_default() += 1;
        }
    }
    warnings.extend(world.merchant_rates.iter().filter(|rate| rate.date > day).map(|rate| {
        format!(
            "rates/merchant.toml: the rate of {} counts from {} on, and not yet",
            rate.currency, rate.date
        )
    }));
    warnings.extend(missing_holidays(world).into_iter().chain(ending_holidays(world, day)));
    warnings.extend(old.into_iter().map(|((file, as_of, source), count)| {
        format!("{file}: {count} of its facts were read on {as_of}, more than a year ago: {source}")
    }));
    warnings
}

/// So many days before the last of them it is time to find the holidays of the years that follow.
const HOLIDAYS_NOTICE: i32 = 90;

/// The countries that are served, or hold a location, by the last year of which their public holidays are known.
fn known_holidays(world: &World) -> BTreeMap<Option<i16>, BTreeSet<&CountryCode>> {
    let locations = world.trade.merchant.locations.iter().map(|location| &location.country);
    let served = world.markets.values().flat_map(|market| &market.countries);
    let mut until: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for country in locations.chain(served) {
        let last = world.calendars.holidays.get(country).map(Holidays::last_year);
        until.entry(last).or_default().insert(country);
    }
    until
}

fn listed(countries: &BTreeSet<&CountryCode>) -> String {
    countries.iter().map(|country| country.as_str()).collect::<Vec<_>>().join(", ")
}

/// The countries whose public holidays are not known: what is promised there is wider.
fn missing_holidays(world: &World) -> Option<String> {
    let countries = listed(known_holidays(world).get(&None)?);
    Some(format!("holidays/: no file, and wider promises, for {countries}"))
}

/// The countries whose public holidays are not known after a day that is near or gone by.
pub fn ending_holidays(world: &World, day: Date) -> Option<String> {
    let soon = day.checked_add(HOLIDAYS_NOTICE.days()).unwrap_or(Date::MAX);
    let known = known_holidays(world);
    let ends =
        known.iter().filter_map(|(last, countries)| Some((Date::new((*last)?, 12, 31).ok()?, countries)));
    let ending = ends.filter(|(end, _)| *end <= soon);
    let told: Vec<String> =
        ending.map(|(end, countries)| format!("until {end} for {}", listed(countries))).collect();
    (!told.is_empty()).then(|| format!("holidays/: known {}; promises are wider after it", told.join(", ")))
}

/// A rule that ends soon without another one that follows it.
fn ending(fact: &Fact<'_>, facts: &[Fact<'_>], day: Date) -> Option<String> {
    let to = fact.days.to.filter(|_| fact.days.contain(day))?;
    let is_soon = day.checked_add(NOTICE.days()).is_ok_and(|soon| to <= soon);
    let follows = |other: &Fact<'_>| {
        (&other.file, &other.subject) == (&fact.file, &fact.subject) && to < other.days.from
    };
    (is_soon && !facts.iter().any(follows))
        .then(|| format!("{}: {} ends on {to}, and nothing follows it", fact.file, fact.subject))
}

fn facts<'a>(world: &'a World) -> Vec<Fact<'a>> {
    let trade = &world.trade;
    let mut facts = Vec::new();
    let mut add = |file: &str, subject: String, dated: &'a Dated| {
        let Dated { days, provenance, confidence } = dated;
        let file = file.to_owned();
        facts.push(Fact { file, subject, days: *days, provenance, confidence: *confidence });
    };
    for regime in trade.figures.all() {
        let file = format!("customs/{}.toml", regime.id);
        for figure in &regime.figures {
            add(&file, format!("`{}`", figure.name), &figure.dated);
        }
    }
    for (country, region, kind, rate) in trade.taxes.all() {
        let region = region.map(ToString::to_string).unwrap_or_default();
        add("tax-rates.toml", format!("{country} {region} {}", kind.code()), &rate.dated);
    }
    for rule in &trade.taxes.roundings {
        add("tax-rounding.toml", rule.country.to_string(), &rule.dated);
    }
    for row in trade.tariff.rows() {
        add("tariff.toml", format!("{} {}", row.regime, row.hs_code), &row.dated);
    }
    for rule in world.prices.reductions.all() {
        add("price-reductions.toml", format!("the rule of {} days", rule.days), &rule.dated);
    }
    for rule in world.restrictions.rules() {
        add("restrictions.toml", format!("`{}`", rule.id), &rule.dated);
    }
    for rule in world.buyer_numbers.rules() {
        add("buyer-numbers.toml", format!("{} {}", rule.country, rule.kind.code()), &rule.dated);
    }
    // What is said without days holds on every one.
    let mut always = |file: &str, subject: &str, provenance: &'a Provenance, confidence| {
        let (file, subject, days) = (file.to_owned(), subject.to_owned(), Days::since(Date::MIN));
        facts.push(Fact { file, subject, days, provenance, confidence });
    };
    for (regime, rule) in &world.refunds.regimes {
        always("refunds.toml", regime, &rule.provenance, rule.confidence);
    }
    for method in world.methods.values() {
        always("payment-methods.toml", &format!("`{}`", method.id), &method.provenance, method.confidence);
    }
    let payees = &world.payees;
    always("payees.toml", "accounts by country", &payees.provenance, payees.confidence);
    facts
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::data::{embedded, world};

    #[test]
    fn an_end_is_told_sixty_days_before_unless_something_follows() {
        let world = world(&embedded()).unwrap();
        let about = |day: &str, what: &str| {
            review(&world, day.parse().unwrap()).into_iter().filter(|line| line.contains(what)).count()
        };
        assert_eq!(about("2028-04-30", "`duty-per-subheading` ends on 2028-06-30"), 0);
        assert_eq!(about("2028-05-01", "`duty-per-subheading` ends on 2028-06-30"), 1);
        assert_eq!(about("2028-07-01", "`duty-per-subheading`"), 0, "it is over");
        assert_eq!(about("2026-03-20", "SE  food ends"), 0, "another rate follows");
    }

    #[test]
    fn the_end_of_what_is_known_of_holidays_is_told_ninety_days_before() {
        let mut world = world(&embedded()).unwrap();
        let ending = |day: &str| ending_holidays(&world, day.parse().unwrap());
        assert_eq!(ending("2029-10-01"), None);
        let told = ending("2029-10-02").unwrap();
        assert!(told.contains("until 2029-12-31 for AD, AE,") && told.contains(", ZA;"), "{told}");
        assert_eq!(ending("2031-01-01"), Some(told), "and it is told on");
        world.calendars.holidays.remove(&"JP".parse().unwrap());
        let lines = review(&world, "2026-11-22".parse().unwrap());
        assert!(
            lines.contains(&"holidays/: no file, and wider promises, for JP, UA".to_owned()),
            "{lines:?}"
        );
    }

    #[test]
    fn a_source_is_told_once_a_year_has_gone_by() {
        let world = world(&embedded()).unwrap();
        let about = |day: &str| {
            let lines = review(&world, day.parse().unwrap());
            lines
                .into_iter()
                .filter(|line| line.contains("customs/eu.toml") && line.contains("a year ago"))
                .count()
        };
        assert_eq!(about("2027-11-22"), 0);
        assert!(about("2027-11-23") > 0);
    }
}
