//! A small world: Germany, Japan and the United States, and three ways to pay.

use super::{eur, id, jpy};
use commerce::{
    MarketId, Money, World,
    address::{AddressField, AddressFormat},
    market::{Market, MarketTax, Provenance, TaxBehavior, TaxName, Units},
    payment::{Limits, MethodKind, PaymentMethod},
    shipping::ShippingMethod,
    world::CurrencyRule,
};
use std::{collections::BTreeMap, time::Duration};

const HOUR: u64 = 60 * 60;

fn provenance() -> Provenance {
    Provenance { source: "made up for tests".into(), as_of: id("2026-11-01") }
}

fn market(market: &str, currency: &str, locales: &[&str], methods: &[&str], tax: MarketTax) -> Market {
    Market {
        id: id(market),
        currency: id(currency),
        locales: locales.iter().map(|locale| id(locale)).collect(),
        countries: vec![id(&market.to_uppercase())],
        tax,
        units: Units::Metric,
        payment_methods: methods.iter().map(|method| id(method)).collect(),
        time_zone: "UTC".into(),
    }
}

fn tax(behavior: TaxBehavior, name: TaxName, percent: i64) -> MarketTax {
    MarketTax { behavior, name, rate: percent.into(), provenance: provenance() }
}

fn method(name: &str, kind: MethodKind, timeout: u64) -> PaymentMethod {
    PaymentMethod {
        id: id(name),
        kind,
        currencies: BTreeMap::new(),
        countries: Vec::new(),
        timeout: Duration::from_secs(timeout),
        provenance: provenance(),
    }
}

fn shipping(name: &str, price: Money, free_from: Option<Money>) -> ShippingMethod {
    ShippingMethod { id: id(name), price, free_from, days: (2, 4) }
}

fn markets() -> BTreeMap<MarketId, Market> {
    use TaxBehavior::{Exclusive, Inclusive};
    [
        market("de", "EUR", &["de", "en"], &["card", "ideal", "konbini"], tax(Inclusive, TaxName::Vat, 19)),
        market("jp", "JPY", &["ja", "en"], &["konbini", "card"], tax(Inclusive, TaxName::ConsumptionTax, 10)),
        market("us", "USD", &["en"], &["card"], tax(Exclusive, TaxName::SalesTax, 0)),
    ]
    .map(|market| (market.id.clone(), market))
    .into()
}

/// The world of the stories.
pub fn world() -> World {
    use AddressField::{City, Name, Postcode, Street};
    let mut ideal = method("ideal", MethodKind::Redirect, HOUR / 4);
    ideal.currencies = [(id("EUR"), Limits::default())].into();
    let mut konbini = method("konbini", MethodKind::Voucher, 72 * HOUR);
    konbini.currencies = [(id("JPY"), Limits { min: Some(120), max: Some(300_000) })].into();
    konbini.countries = vec![id("JP")];
    let methods = [method("card", MethodKind::Card, HOUR), ideal, konbini];
    World {
        markets: markets(),
        default_market: id("us"),
        shipping: [
            (
                id("de"),
                vec![shipping("standard", eur(490), Some(eur(5_000))), shipping("express", eur(1_290), None)],
            ),
            (id("jp"), vec![shipping("standard", jpy(900), None)]),
            (id("us"), vec![shipping("standard", eur(900), None)]),
        ]
        .into(),
        methods: methods.map(|method| (method.id.clone(), method)).into(),
        addresses: BTreeMap::new(),
        default_address: AddressFormat {
            rows: vec![vec![Name], vec![Street], vec![Postcode, City]],
            required: vec![Name, Street, City],
            postcode: None,
            postcode_example: None,
            region_kind: None,
            regions: Vec::new(),
        },
        currencies: ["EUR", "JPY", "USD"].map(|code| CurrencyRule { currency: id(code), step: 1 }).into(),
        pegs: Vec::new(),
        generation: "test".into(),
    }
}
