//! Which facts about the world want to be looked at again: a rule that ends soon, a source read long ago.

use commerce::{
    World,
    clock::Date,
    market::{Confidence, Provenance},
};
use jiff::ToSpan;
use std::collections::BTreeMap;

/// So many days before a rule ends it is time to find out what follows.
const NOTICE: i32 = 60;
/// After so many days a source should have been read again.
const FRESH: i32 = 365;

/// One dated fact.
struct Fact<'a> {
    file: String,
    /// What it is about; facts of one subject follow each other.
    subject: String,
    from: Date,
    to: Option<Date>,
    provenance: &'a Provenance,
    confidence: Confidence,
}

/// What wants to be looked at on a day, a line each. None of it is a fault: the shop goes on with what it has.
pub fn review(world: &World, day: Date) -> Vec<String> {
    let facts = facts(world);
    let mut warnings: Vec<String> = facts.iter().filter_map(|fact| ending(fact, &facts, day)).collect();
    let mut old: BTreeMap<(&str, Date, &str), u32> = BTreeMap::new();
    for fact in facts.iter().filter(|fact| fact.confidence > Confidence::Low && counts_on(fact, day)) {
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
    warnings.extend(old.into_iter().map(|((file, as_of, source), count)| {
        format!("{file}: {count} of its facts were read on {as_of}, more than a year ago: {source}")
    }));
    warnings
}

fn counts_on(fact: &Fact<'_>, day: Date) -> bool {
    fact.from <= day && fact.to.is_none_or(|to| day <= to)
}

/// A rule that ends soon without another one that follows it.
fn ending(fact: &Fact<'_>, facts: &[Fact<'_>], day: Date) -> Option<String> {
    let to = fact.to.filter(|_| counts_on(fact, day))?;
    let is_soon = day.checked_add(NOTICE.days()).is_ok_and(|soon| to <= soon);
    let follows =
        |other: &Fact<'_>| (&other.file, &other.subject) == (&fact.file, &fact.subject) && to < other.from;
    (is_soon && !facts.iter().any(follows))
        .then(|| format!("{}: {} ends on {to}, and nothing follows it", fact.file, fact.subject))
}

fn facts(world: &World) -> Vec<Fact<'_>> {
    let trade = &world.trade;
    let figures = trade.figures.all().flat_map(|regime| {
        regime.figures.iter().map(move |figure| Fact {
            file: format!("customs/{}.toml", regime.id),
            subject: format!("`{}`", figure.name),
            from: figure.valid_from,
            to: figure.valid_to,
            provenance: &figure.provenance,
            confidence: figure.confidence,
        })
    });
    let rates = trade.taxes.all().map(|(country, region, kind, rate)| Fact {
        file: "tax-rates.toml".to_owned(),
        subject: format!("{country} {} {}", region.map(ToString::to_string).unwrap_or_default(), kind.code()),
        from: rate.valid_from,
        to: rate.valid_to,
        provenance: &rate.provenance,
        confidence: rate.confidence,
    });
    let roundings = trade.taxes.roundings.iter().map(|rule| Fact {
        file: "tax-rounding.toml".to_owned(),
        subject: rule.country.to_string(),
        from: rule.valid_from,
        to: rule.valid_to,
        provenance: &rule.provenance,
        confidence: rule.confidence,
    });
    let rows = trade.tariff.rows().iter().map(|row| Fact {
        file: "tariff.toml".to_owned(),
        subject: format!("{} {}", row.regime, row.hs_code),
        from: row.valid_from,
        to: row.valid_to,
        provenance: &row.provenance,
        confidence: row.confidence,
    });
    let reductions = world.prices.reductions.all().map(|rule| Fact {
        file: "price-reductions.toml".to_owned(),
        subject: format!("the rule of {} days", rule.days),
        from: rule.valid_from,
        to: rule.valid_to,
        provenance: &rule.provenance,
        confidence: rule.confidence,
    });
    let restrictions = world.restrictions.rules().iter().map(|rule| Fact {
        file: "restrictions.toml".to_owned(),
        subject: format!("`{}`", rule.id),
        from: rule.valid_from,
        to: rule.valid_to,
        provenance: &rule.provenance,
        confidence: rule.confidence,
    });
    let numbers = world.buyer_numbers.rules().iter().map(|rule| Fact {
        file: "buyer-numbers.toml".to_owned(),
        subject: format!("{} {}", rule.country, rule.kind.code()),
        from: rule.valid_from,
        to: rule.valid_to,
        provenance: &rule.provenance,
        confidence: rule.confidence,
    });
    let refunds = world.refunds.regimes.iter().map(|(regime, rule)| Fact {
        file: "refunds.toml".to_owned(),
        subject: regime.clone(),
        from: Date::MIN,
        to: None,
        provenance: &rule.provenance,
        confidence: rule.confidence,
    });
    let trade = figures.chain(rates).chain(roundings).chain(rows);
    trade.chain(reductions).chain(restrictions).chain(numbers).chain(refunds).collect()
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
