//! `instalments.toml`: in which parts methods can be paid.

use super::{
    methods::Methods,
    reading::{Section, Value},
    values::{self, decimal, parsed},
};
use commerce::{
    Currency, MethodId,
    payment::instalments::{Due, Instalments, MAX_PARTS, Plan, Table},
};

/// The most days after which a part is paid, counted from the one before.
const MOST_DAYS: u32 = 365;

/// Reads the tables; `methods` is `None` where that file is itself at fault.
pub(super) fn instalments(root: Section<'_>, methods: Option<&Methods>) -> Option<Instalments> {
    let mut all = Instalments::default();
    for section in root.sections("table") {
        let method: Option<MethodId> = section.read("method", |text| known(text, methods));
        let countries = section.list("countries", values::country);
        let currency: Option<Currency> = section.read("currency", parsed);
        let smallest = section.read("smallest_part", |text| match currency {
            Some(currency) => values::price(text, currency).map(|money| Some(money.amount)),
            None => Ok(None),
        });
        let plans = plans(&section);
        if let (Some(method), Some(countries), Some(currency)) = (method, countries, currency)
            && let (Some(Some(smallest)), Some(plans)) = (smallest, plans)
        {
            let mut table = Table::new(smallest);
            for plan in plans {
                if !table.add(plan) {
                    section.fault(format!("there are two plans with {} parts", plan.count()));
                }
            }
            for country in countries {
                if !all.add(method.clone(), country.clone(), currency, table.clone()) {
                    section.fault(format!("there are two tables of `{method}` for {country} in {currency}"));
                }
            }
        }
        section.finish();
    }
    root.finish();
    Some(all)
}

fn known(text: &str, methods: Option<&Methods>) -> Result<MethodId, String> {
    let id: MethodId = parsed(text)?;
    match methods {
        Some(methods) if !methods.named.contains(&id) => Err(format!("there is no payment method `{id}`")),
        _ => Ok(id),
    }
}

fn plans(section: &Section<'_>) -> Option<Vec<Plan>> {
    let rows: Vec<_> = section.items("plans")?.into_iter().map(|item| row(section, item)).collect();
    let rows: Option<Vec<_>> = rows.into_iter().collect();
    Some(rows?.into_iter().flatten().collect())
}

/// The plans of one row: so many parts each, all on the same terms.
fn row<'a>(section: &Section<'a>, item: Value<'a>) -> Option<Vec<Plan>> {
    let section = section.as_section("plans", item)?;
    let items = section.items("counts");
    let counts: Option<Vec<u32>> = items.and_then(|items| {
        let counts: Vec<_> =
            items.into_iter().map(|item| section.as_number("counts", item, 1, MAX_PARTS)).collect();
        counts.into_iter().collect()
    });
    let rate = section.read_maybe("monthly_rate", decimal);
    let first = days(&section, "first");
    let every = days(&section, "every");
    let due = match (rate?, first?, every?) {
        (Some(rate), None, None) => Some((rate, Due::Monthly)),
        (None, Some(first), every) => {
            Some((rust_decimal::Decimal::ZERO, Due::Days { first, then: every.unwrap_or(0) }))
        }
        _ => {
            section.fault("a row of plans has either `monthly_rate`, or `first` and `every`");
            None
        }
    };
    let plans: Option<Vec<Plan>> = counts.zip(due).and_then(|(counts, (rate, due))| {
        if let (Due::Days { then: 0, .. }, Some(count)) = (due, counts.iter().find(|count| **count > 1)) {
            section.fault(format!("`every` is missing: after how many days each of {count} parts is paid"));
            return None;
        }
        let plans = counts.into_iter().map(|count| Plan::new(count, rate, due));
        plans.collect::<Result<_, _>>().map_err(|fault| section.fault(fault.to_string())).ok()
    });
    section.finish();
    plans
}

/// A number of days that may be absent: the outer `None` is a fault.
fn days(section: &Section<'_>, key: &'static str) -> Option<Option<u32>> {
    match section.maybe(key) {
        Some(value) => section.as_number(key, value, 0, MOST_DAYS).map(Some),
        None => Some(None),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use crate::data::{check, embedded, world};
    use commerce::{Currency, Money};

    #[test]
    fn the_demo_shop_splits_cards_in_brazil_and_bills_of_klarna() {
        let world = world(&embedded()).unwrap();
        let offers = |method: &str, country: &str, due: Money| -> Vec<u32> {
            let plans = world.instalments.offers(
                &method.parse().unwrap(),
                &country.parse().unwrap(),
                due,
                world.step(due.currency),
            );
            plans.iter().map(|plan| plan.count).collect()
        };
        let brl: Currency = "BRL".parse().unwrap();
        assert_eq!(offers("card", "BR", Money::new(10_000, brl)), [2, 3, 4, 5], "parts of 20 and more");
        assert_eq!(offers("card", "BR", Money::new(100_000, brl)).len(), 11);
        assert_eq!(offers("klarna", "DE", Money::new(10_000, Currency::EUR)), [1, 3]);
        assert!(offers("card", "DE", Money::new(10_000, Currency::EUR)).is_empty());
        assert!(offers("card", "BR", Money::new(100_000, Currency::EUR)).is_empty());
    }

    #[test]
    fn a_broken_row_is_told_with_its_line() {
        for (from, to, what) in [
            ("method = \"klarna\"", "method = \"klara\"", "there is no payment method `klara`"),
            ("counts = [2, 3]", "counts = [2, 4]", "there are two plans with 4 parts"),
            ("counts = [2, 3]", "counts = [1, 3]", "a plan has 2 to 60 parts"),
            ("counts = [2, 3]", "counts = [2, 61]", "`counts` must be a whole number from 1 to 60"),
            ("monthly_rate = \"1.99\"", "monthly_rate = \"100\"", "the monthly rate is 0 or more"),
            ("monthly_rate = \"1.99\"", "monthly_rate = \"1.99\", first = 3", "has either `monthly_rate`"),
            (", first = 0, every = 30", ", first = 0", "`every` is missing"),
            (", first = 0, every = 30", ", every = 30", "has either `monthly_rate`"),
            ("smallest_part = \"20.00\"", "smallest_part = \"20.001\"", "is finer than"),
            (
                "countries = [\"MX\"]\ncurrency = \"MXN\"",
                "countries = [\"BR\"]\ncurrency = \"BRL\"",
                "two tables of `card` for BR in BRL",
            ),
        ] {
            let mut files = embedded();
            let file = files.iter_mut().find(|file| file.path == "instalments.toml").expect("there is one");
            assert!(file.text.contains(from), "{from}");
            file.text = file.text.replacen(from, to, 1);
            let told: Vec<String> = check(&files).iter().map(ToString::to_string).collect();
            let is_told =
                told.iter().any(|told| told.starts_with("instalments.toml:") && told.contains(what));
            assert!(is_told, "{from} -> {to}: {told:#?}");
        }
    }
}
