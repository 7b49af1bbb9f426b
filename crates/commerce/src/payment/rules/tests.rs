#![allow(clippy::unwrap_used)]
use super::*;
use crate::{
    market::{Confidence, Provenance},
    merchant::Imprint,
    payment::{CurrencyLimits, RefundPolicy, RefundWay},
};
use proptest::prelude::*;
use std::time::Duration;

fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

fn limits(min: i64, max: i64) -> Limits {
    Limits { min: Some(min), max: Some(max) }
}

fn anything(kind: MethodKind) -> PaymentMethod {
    PaymentMethod {
        id: id("method"),
        kind,
        currencies: [].into(),
        countries: Vec::new(),
        merchant_countries: Vec::new(),
        only_for: None,
        not_for: Vec::new(),
        needs_duty_paid: false,
        refund: RefundPolicy { way: RefundWay::ToSource, window_days: None },
        settlement_days: None,
        timeout: Duration::from_secs(900),
        provenance: Provenance { source: "made up".into(), as_of: id("2026-11-01") },
        confidence: Confidence::Low,
    }
}

fn konbini() -> PaymentMethod {
    PaymentMethod {
        currencies: [(id("JPY"), limits(120, 300_000).into())].into(),
        countries: vec![id("JP")],
        ..anything(MethodKind::Voucher)
    }
}

fn merchant() -> Merchant {
    Merchant {
        name: "Test".into(),
        language: "en".parse().unwrap(),
        imprint: Imprint::default(),
        seat: id("DE"),
        established: vec![id("JP")],
        registrations: Vec::new(),
        locations: Vec::new(),
    }
}

fn payable(amount: i64, currency: &str, country: &str) -> Payable {
    Payable::at_door(Money::new(amount, id(currency)), &id(country))
}

#[track_caller]
fn check(method: &PaymentMethod, payable: &Payable, expected: &[&str]) {
    let reasons = method.reasons(payable, &merchant());
    assert_eq!(reasons.iter().map(Reason::code).collect::<Vec<_>>(), expected, "{payable:?}");
}

#[test]
fn a_method_says_every_reason_why_not() {
    let cases: [(i64, &str, &str, &[&str]); 6] = [
        (120, "JPY", "JP", &[]),
        (300_000, "JPY", "JP", &[]),
        (119, "JPY", "JP", &["minimum"]),
        (300_001, "JPY", "JP", &["maximum"]),
        (5_000, "EUR", "JP", &["currency"]),
        (119, "JPY", "DE", &["country", "minimum"]),
    ];
    for (amount, currency, country, expected) in cases {
        check(&konbini(), &payable(amount, currency, country), expected);
    }
}

#[test]
fn a_country_may_have_limits_of_its_own() {
    let by_country = [(id("NL"), limits(100, 1_400_000)), (id("ES"), limits(100, 400_000))];
    let euro = CurrencyLimits { by_country: by_country.into(), elsewhere: None };
    let pounds = Limits { min: None, max: Some(400_000) };
    let klarna = PaymentMethod {
        currencies: [(id("EUR"), euro), (id("GBP"), pounds.into())].into(),
        ..anything(MethodKind::PayLater)
    };
    check(&klarna, &payable(1_400_000, "EUR", "NL"), &[]);
    check(&klarna, &payable(1_400_001, "EUR", "NL"), &["maximum"]);
    check(&klarna, &payable(400_001, "EUR", "ES"), &["maximum"]);
    check(&klarna, &payable(400_000, "GBP", "ES"), &[]);
    let nowhere = klarna.reasons(&payable(100, "EUR", "SE"), &merchant());
    assert_eq!(nowhere, [Reason::Currency(vec![id("GBP")])], "the currencies that she can pay in");
    let dollars = klarna.reasons(&payable(100, "USD", "ES"), &merchant());
    assert_eq!(dollars, [Reason::Currency(vec![id("EUR"), id("GBP")])]);
}

#[test]
fn the_merchant_has_to_sit_where_the_method_asks() {
    for (country, expected) in [("DE", &[][..]), ("JP", &[]), ("KW", &["merchant"])] {
        let method =
            PaymentMethod { merchant_countries: vec![id(country)], ..anything(MethodKind::Redirect) };
        check(&method, &payable(100, "KWD", "KW"), expected);
    }
}

#[test]
fn a_method_may_be_for_consumers_or_for_businesses() {
    use Customer::{Business, Consumer};
    for (only_for, customer, expected) in [
        (None, Business, &[][..]),
        (Some(Consumer), Consumer, &[]),
        (Some(Consumer), Business, &["only-consumers"]),
        (Some(Business), Business, &[]),
        (Some(Business), Consumer, &["only-businesses"]),
    ] {
        let method = PaymentMethod { only_for, ..anything(MethodKind::Redirect) };
        check(&method, &Payable { customer, ..payable(100, "EUR", "DE") }, expected);
    }
}

#[test]
fn a_method_may_be_closed_to_some_contents() {
    let both = vec![Contents::Downloads, Contents::AgeRestricted];
    let method = PaymentMethod { not_for: both, ..anything(MethodKind::PayLater) };
    let plain = payable(100, "EUR", "DE");
    check(&method, &plain, &[]);
    check(&method, &Payable { has_downloads: true, ..plain.clone() }, &["downloads"]);
    check(&method, &Payable { is_age_restricted: true, ..plain.clone() }, &["age-restricted"]);
    let open = anything(MethodKind::PayLater);
    check(&open, &Payable { has_downloads: true, is_age_restricted: true, ..plain }, &[]);
}

#[test]
fn cash_at_the_door_asks_for_a_door_and_looks_at_its_country() {
    let cash = PaymentMethod {
        countries: vec![id("SA")],
        needs_duty_paid: true,
        ..anything(MethodKind::CashOnDelivery)
    };
    let home = payable(100, "SAR", "SA");
    check(&cash, &home, &[]);
    check(&cash, &Payable { shipping: None, ..home.clone() }, &["not-shipped"]);
    check(&cash, &Payable { billing: id("DE"), ..home.clone() }, &[]);
    check(&cash, &Payable { shipping: Some(id("DE")), ..home.clone() }, &["country"]);
    check(&cash, &Payable { terms: Terms::Dap, ..home }, &["duty-unpaid"]);
    // A gift: the wallet is that of who pays, wherever the parcel goes.
    let gift = Payable { shipping: Some(id("DE")), ..payable(120, "JPY", "JP") };
    check(&konbini(), &gift, &[]);
}

#[test]
fn a_risky_order_is_paid_before_it_leaves() {
    use MethodKind::{BankTransfer, Card, CashOnDelivery, Code, PayLater, Prompt, Qr, Redirect, Voucher};
    let risky = Payable { is_risky: true, ..payable(100, "EUR", "DE") };
    for kind in [Card, Redirect, Qr, Code, Prompt, Voucher, BankTransfer] {
        check(&anything(kind), &risky, &[]);
    }
    for kind in [PayLater, CashOnDelivery] {
        check(&anything(kind), &risky, &["not-for-this-order"]);
    }
}

/// Any subset of three countries, one of which the merchant is not established in.
fn countries() -> impl Strategy<Value = Vec<CountryCode>> {
    prop::sample::subsequence(vec![id("DE"), id("JP"), id("KW")], 0..=3)
}

fn contents() -> impl Strategy<Value = Vec<Contents>> {
    prop::sample::subsequence(vec![Contents::Downloads, Contents::AgeRestricted], 0..=2)
}

fn customer() -> impl Strategy<Value = Customer> {
    prop::sample::select(vec![Customer::Consumer, Customer::Business])
}

prop_compose! {
    fn methods()(
        kind in prop::sample::select(vec![MethodKind::Card, MethodKind::PayLater, MethodKind::CashOnDelivery]),
        bounds in prop::collection::btree_map(
            prop::sample::select(vec![id("EUR"), id("JPY")]), (1..100i64, 100..200i64), 0..=2,
        ),
        countries in countries(),
        merchant_countries in countries(),
        only_for in prop::option::of(customer()),
        not_for in contents(),
        needs_duty_paid in any::<bool>(),
    ) -> PaymentMethod {
        let currencies = bounds.into_iter().map(|(currency, (min, max))| (currency, limits(min, max).into()));
        PaymentMethod {
            currencies: currencies.collect(),
            countries, merchant_countries, only_for, not_for, needs_duty_paid,
            ..anything(kind)
        }
    }
}

prop_compose! {
    fn payables()(
        amount in 0..250i64,
        currency in prop::sample::select(vec!["EUR", "JPY", "USD"]),
        billing in prop::sample::select(vec!["DE", "JP", "KW"]),
        shipping in prop::option::of(prop::sample::select(vec![id("DE"), id("JP"), id("KW")])),
        (has_downloads, is_age_restricted, is_risky) in any::<(bool, bool, bool)>(),
        customer in customer(),
        terms in prop::sample::select(vec![Terms::Ddp, Terms::Dap]),
    ) -> Payable {
        Payable {
            shipping, has_downloads, is_age_restricted, is_risky, customer, terms,
            ..payable(amount, currency, billing)
        }
    }
}

proptest! {
    /// Each rule said once more, the other way round.
    #[test]
    fn a_method_is_offered_when_all_rules_hold_and_only_then(method in methods(), payable in payables()) {
        let at_door = method.kind == MethodKind::CashOnDelivery;
        let country = match (&payable.shipping, at_door) {
            (Some(door), true) => door,
            _ => &payable.billing,
        };
        let is_in = |countries: &[CountryCode]| countries.is_empty() || countries.contains(country);
        let within = match method.currencies.get(&payable.due.currency).and_then(|all| all.elsewhere) {
            Some(Limits { min, max }) => {
                min.is_none_or(|min| min <= payable.due.amount) && max.is_none_or(|max| payable.due.amount <= max)
            }
            None => method.currencies.is_empty(),
        };
        let seats = &method.merchant_countries;
        let rules = [
            is_in(&method.countries),
            seats.is_empty() || seats.contains(&id("DE")) || seats.contains(&id("JP")),
            method.only_for.is_none_or(|customer| customer == payable.customer),
            !(payable.has_downloads && method.not_for.contains(&Contents::Downloads)),
            !(payable.is_age_restricted && method.not_for.contains(&Contents::AgeRestricted)),
            !(method.needs_duty_paid && payable.terms == Terms::Dap),
            !(at_door && payable.shipping.is_none()),
            !(payable.is_risky && method.kind != MethodKind::Card),
            within,
        ];
        let broken = rules.iter().filter(|rule| !**rule).count();
        prop_assert_eq!(method.reasons(&payable, &merchant()).len(), broken);
    }
}
