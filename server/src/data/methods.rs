//! `payment-methods.toml`: the ways to pay.

use super::{
    reading::{Section, Text, Value},
    values::{self, named, parsed},
};
use commerce::{
    CountryCode, Currency, MethodId,
    payment::{CurrencyLimits, Limits, PaymentMethod, RefundPolicy},
};
use std::collections::{BTreeMap, BTreeSet};

/// The ways to pay.
#[derive(Default)]
pub(super) struct Methods {
    /// Those without a fault.
    pub(super) methods: BTreeMap<MethodId, PaymentMethod>,
    /// All that are named, so that a fault in a row is not reported again by every market that offers it.
    pub(super) named: BTreeSet<MethodId>,
}

/// The longest window for refunds that a slip may not exceed: ten years.
const LONGEST_WINDOW: u32 = 3_650;
/// The most business days until money arrives.
const LONGEST_SETTLEMENT: u32 = 90;

pub(super) fn methods(root: Section<'_>) -> Option<Methods> {
    let mut all = Methods::default();
    let sections = root.sections("method");
    if sections.is_empty() {
        root.fault("there is no [[method]]: a shop needs at least one way to pay");
        root.finish();
        return None;
    }
    for section in sections {
        let id: Option<MethodId> = section.read("id", parsed);
        if let Some(id) = &id
            && !all.named.insert(id.clone())
        {
            section.fault(format!("there are two methods `{id}`"));
        }
        if let Some(method) = method(&section, id) {
            all.methods.insert(method.id.clone(), method);
        }
        section.finish();
    }
    root.finish();
    Some(all)
}

// Every key of a row is asked for before the first bad one counts.

fn method(section: &Section<'_>, id: Option<MethodId>) -> Option<PaymentMethod> {
    let kind = section.read("kind", |text| named(text));
    let countries = section.list_maybe("countries", values::country);
    let currencies = match section.section_maybe("currencies") {
        Some(Some(currencies)) => limits(&currencies, countries.as_deref()),
        Some(None) => Some(BTreeMap::new()),
        None => None,
    };
    let merchant_countries = section.list_maybe("merchant_countries", values::country);
    let only_for = section.read_maybe("only_for", |text| named(text));
    let not_for = section.list_maybe("not_for", |text| named(text));
    let needs_duty_paid = section.flag("needs_duty_paid");
    let refund = section.section("refund").and_then(refund);
    let settlement_days = days(section, "settlement_days", LONGEST_SETTLEMENT);
    let timeout = section.read("timeout", values::duration);
    let provenance = section.provenance();
    let confidence = section.read("confidence", |text| named(text));
    Some(PaymentMethod {
        id: id?,
        kind: kind?,
        currencies: currencies?,
        countries: countries?,
        merchant_countries: merchant_countries?,
        only_for: only_for?,
        not_for: not_for?,
        needs_duty_paid: needs_duty_paid?,
        refund: refund?,
        settlement_days: settlement_days?,
        timeout: timeout?,
        provenance: provenance?,
        confidence: confidence?,
    })
}

/// A number of days that may be absent: the outer `None` is a fault.
fn days(section: &Section<'_>, key: &'static str, most: u32) -> Option<Option<u32>> {
    match section.maybe(key) {
        Some(value) => section.as_number(key, value, 0, most).map(Some),
        None => Some(None),
    }
}

fn refund(section: Section<'_>) -> Option<RefundPolicy> {
    let way = section.read("way", |text| named(text));
    let window_days = days(&section, "days", LONGEST_WINDOW);
    section.finish();
    Some(RefundPolicy { way: way?, window_days: window_days? })
}

/// The currencies; `countries` are the method's, `None` when they could not be read.
fn limits(
    section: &Section<'_>,
    countries: Option<&[CountryCode]>,
) -> Option<BTreeMap<Currency, CurrencyLimits>> {
    let rows: Vec<_> = section.entries().map(|(key, value)| limit(section, key, value, countries)).collect();
    rows.into_iter().collect()
}

/// The limits in one currency: a table, or a list of tables of which all but one name their countries.
fn limit<'a>(
    section: &Section<'a>,
    key: Text<'a>,
    value: Value<'a>,
    known: Option<&[CountryCode]>,
) -> Option<(Currency, CurrencyLimits)> {
    let currency: Option<Currency> = section.key(key, parsed);
    let rows: Vec<Option<Section<'a>>> = match value.get_ref().as_array() {
        Some(items) => items.iter().map(|item| section.as_section(key.value, item)).collect(),
        None => vec![section.as_section(key.value, value)],
    };
    let currency = currency?;
    let mut all = CurrencyLimits::default();
    let mut is_whole = true;
    for row in rows {
        is_whole &= row.and_then(|row| add(&mut all, row, currency, known)).is_some();
    }
    is_whole.then_some((currency, all))
}

fn add(
    all: &mut CurrencyLimits,
    row: Section<'_>,
    currency: Currency,
    known: Option<&[CountryCode]>,
) -> Option<()> {
    let amount = |key| row.read_maybe(key, |text| values::money(text, currency).map(|money| money.amount));
    let (min, max) = (amount("min"), amount("max"));
    if matches!((min.flatten(), max.flatten()), (Some(min), Some(max)) if min > max) {
        row.fault(format!("the smallest amount in {currency} is above the largest"));
    }
    let countries = row.list_maybe("countries", |text| {
        let country = values::country(text)?;
        match known {
            Some(known) if !known.is_empty() && !known.contains(&country) => {
                Err(format!("`{country}` is not among the `countries` of the method"))
            }
            _ => Ok(country),
        }
    });
    let (limits, countries) = (min.zip(max).map(|(min, max)| Limits { min, max }), countries);
    let added = limits.zip(countries).map(|(limits, countries)| {
        if countries.is_empty() && all.elsewhere.replace(limits).is_some() {
            row.fault(format!("there are two rows for {currency} without countries"));
        }
        for country in countries {
            if all.by_country.insert(country.clone(), limits).is_some() {
                row.fault(format!("there are two rows for {currency} in {country}"));
            }
        }
    });
    row.finish();
    added
}
