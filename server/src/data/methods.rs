//! `payment-methods.toml`: the ways to pay.

use super::{
    reading::{Section, Text, Value},
    values::{self, named, parsed},
};
use commerce::{
    Currency, MethodId,
    payment::{Limits, PaymentMethod},
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

fn method(section: &Section<'_>, id: Option<MethodId>) -> Option<PaymentMethod> {
    let kind = section.read("kind", |text| named(text));
    let currencies = match section.section_maybe("currencies") {
        Some(Some(currencies)) => limits(&currencies),
        Some(None) => Some(BTreeMap::new()),
        None => None,
    };
    let countries = match section.maybe("countries") {
        Some(_) => section.list("countries", parsed),
        None => Some(Vec::new()),
    };
    let timeout = section.read("timeout", values::duration);
    let provenance = section.provenance();
    Some(PaymentMethod {
        id: id?,
        kind: kind?,
        currencies: currencies?,
        countries: countries?,
        timeout: timeout?,
        provenance: provenance?,
    })
}

fn limits(section: &Section<'_>) -> Option<BTreeMap<Currency, Limits>> {
    let rows: Vec<_> = section.entries().map(|(key, value)| limit(section, key, value)).collect();
    rows.into_iter().collect()
}

fn limit<'a>(section: &Section<'a>, key: Text<'a>, value: Value<'a>) -> Option<(Currency, Limits)> {
    let currency: Option<Currency> = section.key(key, parsed);
    let bounds = section.as_section(key.value, value);
    let (currency, bounds) = (currency?, bounds?);
    let amount = |key| bounds.read_maybe(key, |text| values::money(text, currency).map(|money| money.amount));
    let (min, max) = (amount("min"), amount("max"));
    if matches!((min.flatten(), max.flatten()), (Some(min), Some(max)) if min > max) {
        bounds.fault(format!("the smallest amount in {currency} is above the largest"));
    }
    bounds.finish();
    Some((currency, Limits { min: min?, max: max? }))
}
