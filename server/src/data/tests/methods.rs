//! `payment-methods.toml`: what it says, and what is said of its slips.

use super::{altered, line_of, shipped};
use commerce::{
    Currency, Money,
    market::Confidence,
    payment::{Limits, Payable, Reason, RefundPolicy, RefundWay},
};
use std::time::Duration;

const FILE: &str = "payment-methods.toml";

fn limits(min: Option<i64>, max: Option<i64>) -> Option<Limits> {
    Some(Limits { min, max })
}

#[test]
fn payment_methods_keep_their_published_limits() {
    let world = shipped();
    let method = |id: &str| &world.methods[&id.parse().unwrap()];
    let limits_of = |id: &str, currency: &str, country: &str| {
        method(id).currencies[&currency.parse::<Currency>().unwrap()].of(&country.parse().unwrap())
    };
    assert_eq!(limits_of("konbini", "JPY", "JP"), limits(Some(120), Some(300_000)));
    assert_eq!(limits_of("boleto", "BRL", "BR"), limits(Some(500), Some(4_999_999)));
    assert_eq!(limits_of("pix", "BRL", "BR"), limits(None, None));
    assert_eq!(limits_of("klarna", "EUR", "NL"), limits(Some(100), Some(1_400_000)));
    assert_eq!(limits_of("klarna", "EUR", "DE"), limits(Some(100), Some(1_000_000)));
    assert_eq!(limits_of("klarna", "EUR", "ES"), limits(Some(100), Some(400_000)));
    assert_eq!(limits_of("klarna", "EUR", "SE"), None);
    assert_eq!(limits_of("knet", "KWD", "KW"), limits(Some(10), None), "a dinar has a thousand fils");
    assert!(method("card").currencies.is_empty() && method("card").countries.is_empty());
    let days = |id: &str| method(id).timeout.as_secs() / 86_400;
    assert_eq!((days("sepa_transfer"), days("konbini"), days("multibanco")), (12, 3, 7));
    assert_eq!(method("paypay").timeout, Duration::from_secs(14 * 60));
    assert_eq!(method("blik").timeout, Duration::from_secs(55));
    let refund = |way, window_days| RefundPolicy { way, window_days };
    assert_eq!(method("konbini").refund, refund(RefundWay::ToAccount, None));
    assert_eq!(method("boleto").refund, refund(RefundWay::None, None));
    assert_eq!(method("alipay").refund, refund(RefundWay::ToSource, Some(365)));
}

#[test]
fn every_method_pays_something_somewhere_and_every_country_can_pay() {
    let world = shipped();
    let can_pay = |id: &str, due: Money, country: &str| {
        let country = country.parse().unwrap();
        let market = world.market_of(&country).unwrap();
        let mut all = world.payment_methods(market, &Payable::at_door(due, &country)).into_iter();
        all.any(|(method, reasons)| method.id.as_str() == id && reasons.is_empty())
    };
    for (id, method) in &world.methods {
        let countries: Vec<&str> = match method.countries.as_slice() {
            [] => vec!["DE"],
            some => some.iter().map(|country| country.as_str()).collect(),
        };
        let some: Vec<_> = method.currencies.iter().map(|(currency, limits)| (*currency, limits)).collect();
        let is_of_use = countries.iter().any(|country| {
            some.is_empty()
                || some.iter().any(|(currency, limits)| {
                    let smallest = limits.of(&country.parse().unwrap()).and_then(|limits| limits.min);
                    can_pay(id.as_str(), Money::new(smallest.unwrap_or(1), *currency), country)
                })
        });
        assert!(is_of_use, "{id} pays nothing in {countries:?}");
    }
    for market in world.markets.values() {
        for country in &market.countries {
            let due = Money::new(10_000, market.currency);
            let usable = world.payment_methods(market, &Payable::at_door(due, country));
            assert!(usable.iter().any(|(_, reasons)| reasons.is_empty()), "{country}");
        }
    }
}

#[test]
fn what_was_read_nowhere_says_so() {
    for method in shipped().methods.values() {
        let source = &method.provenance.source;
        let is_read = !source.starts_with("To be sourced") && !source.starts_with("The shop's own");
        assert_eq!(method.confidence > Confidence::Low, is_read, "{}: {source}", method.id);
    }
}

#[test]
fn a_merchant_who_is_not_there_cannot_take_what_asks_for_it() {
    let mut files = super::embedded();
    let merchant = files.iter_mut().find(|file| file.path == "merchant.toml").unwrap();
    assert!(merchant.text.contains("\"JP\", "), "{}", merchant.text);
    merchant.text = merchant.text.replace("\"JP\", ", "");
    let world = super::world(&files).unwrap();
    let (market, japan) = (&world.markets[&"jp".parse().unwrap()], "JP".parse().unwrap());
    let due = Money::new(5_000, market.currency);
    let offers = world.payment_methods(market, &Payable::at_door(due, &japan));
    let (konbini, why) = offers.iter().find(|(method, _)| method.id.as_str() == "konbini").unwrap();
    assert_eq!(
        (konbini.countries.as_slice(), why.as_slice()),
        (&[japan.clone()][..], &[Reason::Merchant(vec![japan])][..])
    );
}

#[test]
fn a_slip_in_a_method_is_named_with_its_line() {
    let klarna_nl = r#"{ countries = ["NL"], min = "1", max = "14000" }"#;
    let cases: [(&str, &str, &str); 20] = [
        (
            "\"pay_later\"",
            "\"later\"",
            "unknown variant `later`, expected one of `card`, `redirect`, `pay_later`, `qr`, `code`, `prompt`, `voucher`, `bank_transfer`, `cash_on_delivery`",
        ),
        (
            "\"48 h\"",
            "\"2 weeks\"",
            "`2 weeks` is no time span of at most 60 days: write 15 min, 48 h or 3 days",
        ),
        (
            "\"55 s\"",
            "\"55 sec\"",
            "`55 sec` is no time span of at most 60 days: write 15 min, 48 h or 3 days",
        ),
        ("max = \"5000\"", "max = \"0.001\"", "`0.001` is finer than the smallest unit of CHF"),
        ("min = \"120\"", "min = \"400000\"", "the smallest amount in JPY is above the largest"),
        ("min = \"50\"", "least = \"50\"", "unknown key `least`; known here: countries, max, min"),
        ("currencies.BRL", "currencies.BRX", "`BRX` is no ISO 4217 currency code"),
        ("currencies.CHF", "currencies.chf", "`chf` is no ISO 4217 currency code"),
        (
            klarna_nl,
            r#"{ countries = ["NL", "FI"], max = "14000" }, { countries = ["NL"] }"#,
            "there are two rows for EUR in NL",
        ),
        (klarna_nl, "{}, {}", "there are two rows for EUR without countries"),
        (klarna_nl, r#"{ countries = ["NL", "US"] }"#, "`US` is not among the `countries` of the method"),
        (klarna_nl, r#"{ countries = ["XX"] }"#, "`XX` is no country of ISO 3166-1"),
        (klarna_nl, "14000", "`EUR` must be a table, found integer"),
        (
            "countries = [\"BR\"]",
            "countries = \"BR\"",
            "`countries` must be a list in brackets, found string",
        ),
        (
            "only_for = \"consumer\"",
            "only_for = \"everybody\"",
            "unknown variant `everybody`, expected `consumer` or `business`",
        ),
        (
            "[\"age_restricted\"]",
            "[\"wine\"]",
            "unknown variant `wine`, expected `downloads` or `age_restricted`",
        ),
        (
            "way = \"to_account\"",
            "way = \"by_post\"",
            "unknown variant `by_post`, expected one of `to_source`, `to_account`, `none`",
        ),
        ("days = 1095", "days = 10950", "`days` must be a whole number from 0 to 3650"),
        (
            "settlement_days = 4",
            "settlement_days = -4",
            "`settlement_days` must be a whole number from 0 to 90",
        ),
        (
            "confidence = \"medium\"",
            "confidence = \"sure\"",
            "unknown variant `sure`, expected one of `low`, `medium`, `high`",
        ),
    ];
    for (from, to, what) in cases {
        let expected = format!("{FILE}:{}: {what}", line_of(FILE, from));
        let problems = altered(FILE, from, to);
        assert!(problems.contains(&expected), "{expected}\nis not in\n{}", problems.join("\n"));
        // FI is then named by two rows as well.
        let most = if to.contains("\"NL\", \"FI\"") { 2 } else { 1 };
        assert!(problems.len() <= most, "too much is said:\n{}", problems.join("\n"));
    }
    let twice = altered(FILE, "currencies.GBP", "currencies.EUR");
    assert!(twice.iter().any(|problem| problem.starts_with(&format!("{FILE}:"))), "{twice:?}");
    let unknown = altered("markets/de.toml", "\"klarna\"", "\"klara\"");
    let line = line_of("markets/de.toml", "\"klarna\"");
    assert_eq!(unknown, [format!("markets/de.toml:{line}: `klara` is not in {FILE}")]);
}
