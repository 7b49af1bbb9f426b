#![allow(clippy::unwrap_used)]
use super::*;
use crate::{
    catalog::Variant,
    dated::Days,
    market::{Confidence, Provenance},
};

fn product(hs_code: &str, origin: &str) -> Product {
    Product {
        id: "thing".parse().unwrap(),
        collection: "things".parse().unwrap(),
        hs_code: hs_code.into(),
        origin: origin.parse().unwrap(),
        materials: Vec::new(),
        since: None,
        tax_category: Default::default(),
        file: None,
        variants: vec![Variant {
            sku: "THING".parse().unwrap(),
            options: Vec::new(),
            weight_grams: 100,
            engraving: None,
            size_cm: None,
            prices: Default::default(),
        }],
    }
}

/// A fact that counts from a day on.
fn since(day: &str) -> Dated {
    Dated {
        days: Days::since(day.parse().unwrap()),
        provenance: Provenance { source: "made up".into(), as_of: "2026-11-01".parse().unwrap() },
        confidence: Confidence::Low,
    }
}

fn rule(id: &str, hs_code: &str, places: Places, ruling: Ruling) -> Restriction {
    Restriction {
        id: id.parse().unwrap(),
        goods: Goods { hs_codes: vec![hs_code.into()], products: Vec::new() },
        origins: Origins::Any,
        places,
        is_of_border: false,
        ruling,
        dated: since("2020-01-01"),
    }
}

fn countries(codes: &[&str]) -> Places {
    Places::Countries(codes.iter().map(|code| code.parse().unwrap()).collect())
}

fn to(country: &str, region: Option<&str>) -> Destination {
    Destination { country: country.parse().unwrap(), region: region.map(|region| region.parse().unwrap()) }
}

fn today() -> Date {
    "2026-11-22".parse().unwrap()
}

/// What is said of goods that come over a border today.
fn verdict<'a>(rules: &'a Restrictions, product: &Product, to: &Destination) -> Verdict<'a> {
    rules.verdict(product.into(), &Journey { to, is_over_border: true, day: today() })
}

#[test]
fn honey_gets_in_where_nothing_is_said() {
    let rules = Restrictions::new(vec![rule("honey", "0409", countries(&["AU", "NZ"]), Ruling::Forbidden)]);
    let honey = product("040900", "DE");
    for (country, forbidden) in [("AU", true), ("NZ", true), ("DE", false), ("US", false)] {
        let verdict = verdict(&rules, &honey, &to(country, None));
        assert_eq!(verdict.forbidden.map(|rule| rule.id.as_str()), forbidden.then_some("honey"), "{country}");
    }
    assert!(verdict(&rules, &product("040410", "DE"), &to("AU", None)).forbidden.is_none());
    assert!(verdict(&rules, &product("", "DE"), &to("AU", None)).forbidden.is_none(), "what is downloaded");
}

#[test]
fn a_product_may_be_named_where_its_code_does_not_tell() {
    let mut named = rule("candle", "999999", countries(&["AU"]), Ruling::Forbidden);
    named.goods.products = vec!["thing".parse().unwrap()];
    let rules = Restrictions::new(vec![named]);
    let mut candle = product("340600", "PT");
    assert!(verdict(&rules, &candle, &to("AU", None)).forbidden.is_some());
    candle.id = "another".parse().unwrap();
    assert!(verdict(&rules, &candle, &to("AU", None)).forbidden.is_none());
}

#[test]
fn origin_border_and_day_count() {
    let mut honey = rule("honey", "0409", countries(&["NZ"]), Ruling::Forbidden);
    honey.origins = Origins::NotIn(vec!["NZ".parse().unwrap()]);
    honey.is_of_border = true;
    honey.dated.days.to = Some("2026-11-30".parse().unwrap());
    let rules = Restrictions::new(vec![honey]);
    let is_forbidden = |origin: &str, is_over_border: bool, day: &str| {
        let journey = Journey { to: &to("NZ", None), is_over_border, day: day.parse().unwrap() };
        rules.verdict((&product("040900", origin)).into(), &journey).forbidden.is_some()
    };
    assert!(is_forbidden("DE", true, "2026-11-30"));
    assert!(!is_forbidden("NZ", true, "2026-11-30"), "its own honey");
    assert!(!is_forbidden("DE", false, "2026-11-30"), "it is there already");
    assert!(!is_forbidden("DE", true, "2026-12-01"), "the rule is over");
    assert!(!is_forbidden("DE", true, "2019-12-31"), "the rule has not begun");
}

#[test]
fn a_rule_for_a_part_of_a_country_waits_for_the_region() {
    let western = Places::Regions("AU".parse().unwrap(), vec!["WA".parse().unwrap()]);
    let rules = Restrictions::new(vec![rule("wax", "1521", western, Ruling::Forbidden)]);
    let wax = product("152190", "PT");
    let is_forbidden = |region| verdict(&rules, &wax, &to("AU", region)).forbidden.is_some();
    assert_eq!(
        [is_forbidden(None), is_forbidden(Some("NSW")), is_forbidden(Some("WA"))],
        [false, false, true]
    );
    let australia = "AU".parse().unwrap();
    let notices = rules.notices((&wax).into(), std::slice::from_ref(&australia), |_| true, today());
    assert_eq!(notices.len(), 1, "but the page says it beforehand");
    assert!(!notices.iter().any(|notice| notice.forbids(&australia)), "the rest of the country is open");
}

#[test]
fn batteries_do_not_fly_and_go_by_road() {
    let not_by = Ruling::NotBy(vec![Carriage::Air, Carriage::Post]);
    let rules = Restrictions::new(vec![rule("lithium", "850760", Places::Everywhere, not_by)]);
    let verdict = verdict(&rules, &product("850760", "CN"), &to("US", None));
    let refuses = |by: &[Carriage]| verdict.refuses(by).is_some();
    assert!(refuses(&[Carriage::Road, Carriage::Air]) && refuses(&[Carriage::Post]));
    assert!(!refuses(&[Carriage::Road]) && !refuses(&[]));
    assert!(verdict.forbidden.is_none() && verdict.age.is_none());
}

#[test]
fn the_highest_age_is_asked_for() {
    let rules = [("a", 16), ("b", 18), ("c", 17)];
    let rules = rules.map(|(id, age)| rule(id, "8211", countries(&["GB"]), Ruling::AgeFrom(age)));
    let rules = Restrictions::new(rules.into());
    let verdict = verdict(&rules, &product("821192", "JP"), &to("GB", None));
    assert_eq!(verdict.age.and_then(Restriction::age), Some(18));
}

#[test]
fn notices_name_the_countries_that_they_hold_for() {
    let mut meat = rule("meat", "02", countries(&["DE", "FR", "US"]), Ruling::Forbidden);
    meat.is_of_border = true;
    let rules = Restrictions::new(vec![meat, rule("ivory", "9601", Places::Everywhere, Ruling::Forbidden)]);
    let asked = ["US", "DE", "JP", "FR"].map(|country| country.parse().unwrap());
    let is_over_border = |country: &CountryCode| country.as_str() != "DE";
    let notices = rules.notices((&product("021019", "FR")).into(), &asked, is_over_border, today());
    let named: Vec<&str> =
        notices.iter().flat_map(|notice| &notice.countries).map(CountryCode::as_str).collect();
    assert_eq!((notices.len(), named), (1, vec!["US", "FR"]));
    let shut: Vec<bool> =
        asked.iter().map(|country| notices.iter().any(|notice| notice.forbids(country))).collect();
    assert_eq!(shut, [true, false, false, true]);
}

#[test]
fn two_rows_repeat_each_other_when_both_could_be_the_reason() {
    let base = || rule("a", "8211", countries(&["GB", "IE"]), Ruling::AgeFrom(18));
    let check = |change: fn(&mut Restriction), repeats: bool| {
        let mut other = base();
        change(&mut other);
        assert_eq!((base().repeats(&other), other.repeats(&base())), (repeats, repeats), "{other:?}");
    };
    check(|_| {}, true);
    check(|other| other.goods.hs_codes = vec!["821192".into()], true);
    check(|other| other.goods.hs_codes = vec!["8212".into()], false);
    check(|other| other.places = countries(&["IE"]), true);
    check(|other| other.places = countries(&["FR"]), false);
    check(|other| other.places = Places::Everywhere, true);
    check(|other| other.places = Places::Regions("GB".parse().unwrap(), vec!["NIR".parse().unwrap()]), false);
    check(|other| other.ruling = Ruling::AgeFrom(16), true);
    check(|other| other.ruling = Ruling::Forbidden, false);
    check(|other| other.origins = Origins::In(vec!["JP".parse().unwrap()]), true);
    check(|other| other.dated = since("2030-01-01"), true);
    let mut over = base();
    over.dated.days.to = Some("2029-12-31".parse().unwrap());
    let next = Restriction { dated: since("2030-01-01"), ..base() };
    assert!(!over.repeats(&next) && !next.repeats(&over));
}
