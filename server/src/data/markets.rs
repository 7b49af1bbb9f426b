//! `markets/*.toml`: one selling territory a file, with its ways of shipping.

use super::{
    currencies::Currencies,
    methods::Methods,
    reading::Section,
    shop::market_terms,
    values::{self, named, parsed},
};
use commerce::{
    Currency, MarketId, MethodId, ShippingMethodId,
    market::{Market, RateTerms},
    shipping::ShippingMethod,
};

/// What a market may refer to; `None` where that file is itself at fault.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) currencies: Option<&'a Currencies>,
    pub(super) methods: Option<&'a Methods>,
    pub(super) rates: Option<RateTerms>,
}

pub(super) fn market(
    root: Section<'_>,
    id: MarketId,
    known: Known<'_>,
) -> Option<(Market, Vec<ShippingMethod>)> {
    let currency = root.read("currency", |text| Currencies::offered(known.currencies, text));
    let locales = at_least_one(&root, "locales", root.list("locales", parsed));
    let countries = at_least_one(&root, "countries", root.list("countries", parsed));
    let units = root.read("units", |text| named(text));
    let time_zone = root.read("time_zone", values::time_zone);
    let payment_methods =
        at_least_one(&root, "payment_methods", root.list("payment_methods", |text| method(text, known)));
    let prices = root.read("prices", |text| named(text));
    let rates = market_terms(&root, known.rates);
    let shipping = shipping(&root, currency);
    root.finish();
    let market = Market {
        id,
        currency: currency?,
        locales: locales?,
        countries: countries?,
        prices: prices?,
        rates: rates?,
        units: units?,
        payment_methods: payment_methods?,
        time_zone: time_zone?,
    };
    Some((market, shipping))
}

fn at_least_one<T>(root: &Section<'_>, key: &'static str, list: Option<Vec<T>>) -> Option<Vec<T>> {
    let list = list?;
    if list.is_empty() {
        let at = root.maybe(key).map_or(root.at, |value| value.span().start);
        root.page.fault(at, format!("`{key}` is empty: a market needs at least one"));
    }
    Some(list)
}

fn method(text: &str, known: Known<'_>) -> Result<MethodId, String> {
    let id: MethodId = parsed(text)?;
    match known.methods {
        Some(methods) if !methods.named.contains(&id) => {
            Err(format!("`{id}` is not in payment-methods.toml"))
        }
        _ => Ok(id),
    }
}

fn shipping(root: &Section<'_>, currency: Option<Currency>) -> Vec<ShippingMethod> {
    let sections = root.sections("shipping");
    if sections.is_empty() {
        root.fault("`shipping` is missing: a market needs at least one [[shipping]]");
    }
    let mut methods: Vec<ShippingMethod> = Vec::new();
    for section in sections {
        let id: Option<ShippingMethodId> = section.read("id", parsed);
        if let Some(id) = id.as_ref().filter(|id| methods.iter().any(|method| method.id == **id)) {
            section.fault(format!("there are two ways of shipping `{id}`"));
        }
        // Without the market's currency, itself a fault, an amount is only seen to be a number.
        let amount = |text: &str| match currency {
            Some(currency) => values::money(text, currency).map(Some),
            None => values::decimal(text).map(|_| None),
        };
        let price = section.read("price", amount).flatten();
        let free_from =
            section.read_maybe("free_from", |text| values::positive(text).and_then(|_| amount(text)));
        let days = days(&section);
        let by = match section.maybe("by") {
            None => Some(Vec::new()),
            Some(_) => section.list("by", |text| named(text)),
        };
        section.finish();
        if let (Some(id), Some(price), Some(free_from), Some(days), Some(by)) =
            (id, price, free_from, days, by)
        {
            methods.push(ShippingMethod { id, price, free_from: free_from.flatten(), days, by });
        }
    }
    methods
}

fn days(section: &Section<'_>) -> Option<(u16, u16)> {
    let items = section.items("days")?;
    let numbers: Vec<Option<u16>> = items
        .iter()
        .map(|item| section.as_number("days", item, 0, 365).and_then(|number| number.try_into().ok()))
        .collect();
    let numbers: Option<Vec<u16>> = numbers.into_iter().collect();
    match numbers?.as_slice() {
        [soonest, latest] if soonest <= latest => Some((*soonest, *latest)),
        _ => {
            let at = section.maybe("days").map_or(section.at, |value| value.span().start);
            section.page.fault(at, "`days` must be [soonest, latest]");
            None
        }
    }
}
