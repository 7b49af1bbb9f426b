#![allow(clippy::unwrap_used, clippy::indexing_slicing)]
use super::*;
use crate::{
    clock::Date,
    exchange::{RateTable, ReferenceRate},
    market::{Market, RateTerms, TaxBehavior, Units},
};
use proptest::prelude::*;
use std::{fmt::Debug, str::FromStr, sync::LazyLock};

fn id<T: FromStr>(text: &str) -> T
where
    T::Err: Debug,
{
    text.parse().unwrap()
}

fn eur(amount: i64) -> Money {
    Money::new(amount, Currency::EUR)
}

fn method(name: &str) -> ShippingMethod {
    ShippingMethod { id: id(name), cm3_per_kg: None, insurance: None, terms: Terms::Ddp }
}

fn bracket(up_to_grams: u32, amount: i64) -> Bracket {
    Bracket { up_to_grams, price: eur(amount) }
}

fn rate(name: &str, days: (u16, u16), rows: &[(u32, i64)]) -> ZoneRate {
    let rows = rows.iter().map(|(grams, amount)| bracket(*grams, *amount)).collect();
    ZoneRate { method: id(name), days, brackets: Brackets::new(rows).unwrap(), by_value: Vec::new() }
}

fn zone(name: &str, from: &str, countries: &[&str], rates: Vec<ZoneRate>) -> Zone {
    let countries = countries.iter().map(|country| id(country)).collect();
    Zone { id: id(name), from: id(from), countries, rates }
}

fn shipping() -> Shipping {
    let express = ShippingMethod {
        cm3_per_kg: Some(5_000),
        insurance: Some(Insurance { above: eur(10_000), percent: 1.into() }),
        ..method("express")
    };
    let sea = ShippingMethod { terms: Terms::Dap, ..method("sea") };
    let home = vec![
        rate("standard", (2, 3), &[(2_000, 490), (10_000, 990)]),
        rate("express", (1, 1), &[(2_000, 1_290), (30_000, 2_990)]),
    ];
    let far = vec![rate("standard", (6, 14), &[(2_000, 1_800)]), rate("sea", (30, 40), &[(10_000, 900)])];
    let way = |name: &str, free_from: Option<Money>| MarketShipping {
        method: id(name),
        free_from,
        terms: None,
        by: Vec::new(),
    };
    Shipping {
        card: RateCard {
            methods: vec![method("standard"), express, sea],
            zones: vec![
                zone("home", "berlin", &["DE", "AT"], home),
                zone("far", "berlin", &[], far),
                zone("japan", "kobe", &["JP"], vec![rate("standard", (1, 2), &[(5_000, 300)])]),
            ],
            customs: vec![
                CustomsDays { countries: vec![id("US")], methods: vec![id("express")], days: (0, 1) },
                CustomsDays { countries: vec![id("US")], methods: Vec::new(), days: (1, 3) },
                CustomsDays { countries: Vec::new(), methods: Vec::new(), days: (1, 5) },
            ],
        },
        markets: [
            (id("de"), vec![way("standard", Some(eur(6_000))), way("express", None)]),
            (id("us"), vec![way("standard", None), way("sea", None), way("express", None)]),
        ]
        .into(),
    }
}

fn load(from: &str, to: &str, goods: i64, grams: u64, cm3: u64) -> Load {
    Load { from: id(from), to: id(to), goods: eur(goods), grams, cm3, is_over_border: false, making: 0 }
}

/// The standard way at home, cheaper for goods from 50 euros on, free from 100 on, and against a signature from 500 on.
fn shipping_by_value() -> Shipping {
    let mut shipping = shipping();
    let tier = |(from, light, heavy)| ValueTier {
        from: eur(from),
        brackets: Brackets::new(vec![bracket(2_000, light), bracket(10_000, heavy)]).unwrap(),
    };
    let standard = &mut shipping.card.zones[0].rates[0];
    standard.by_value = [(5_000, 290, 790), (10_000, 0, 500), (50_000, 300, 800)].map(tier).into();
    shipping
}

static TABLE: LazyLock<RateTable> = LazyLock::new(|| {
    let day: Date = id("2026-11-20");
    let row = ReferenceRate {
        currency: id("USD"),
        per_eur: id("1.25"),
        date: day,
        source: "ECB".into(),
        exempt: false,
    };
    RateTable::new(day, [row], BTreeMap::new())
});
static MARKET: LazyLock<Market> = LazyLock::new(|| Market {
    id: id("de"),
    currency: Currency::EUR,
    locales: vec![],
    countries: vec![],
    prices: TaxBehavior::Inclusive,
    rates: RateTerms { warn_after: 3, refuse_after: 10, markup: 0.into() },
    units: Units::Metric,
    payment_methods: vec![],
    time_zone: "UTC".into(),
    search_engines: Vec::new(),
});

fn rates() -> MarketRates<'static> {
    TABLE.of(&MARKET)
}

fn quoted(market: &str, name: &str, goods: i64, loads: &[Load]) -> Result<ShippingRate, ShippingError> {
    let shipping = shipping();
    let way = shipping.picked(&id(market), Some(&id(name))).unwrap();
    assert_eq!(way.method, id(name));
    shipping.rate(way, eur(goods), loads, rates())
}

#[test]
fn a_parcel_costs_its_bracket() {
    for (grams, amount) in [(0, 490), (2_000, 490), (2_001, 990), (10_000, 990)] {
        let rate = quoted("de", "standard", 100, &[load("berlin", "DE", 100, grams, 0)]).unwrap();
        assert_eq!((rate.price, rate.days), (eur(amount), (2, 3)), "{grams} g");
    }
    let error = quoted("de", "standard", 100, &[load("berlin", "DE", 100, 10_001, 0)]);
    assert_eq!(error, Err(NotCarried::TooHeavy { grams: 10_001, most_grams: 10_000 }.into()));
}

#[test]
fn the_larger_of_weight_and_volume_counts_where_the_carrier_measures() {
    let cushion = load("berlin", "DE", 100, 820, 19_201);
    let rate = quoted("de", "express", 100, std::slice::from_ref(&cushion)).unwrap();
    let parcel = &rate.parcels[0];
    assert_eq!(
        (parcel.grams, parcel.chargeable_grams, parcel.up_to_grams),
        (820, 3_841, 30_000),
        "rounded up"
    );
    let rate = quoted("de", "standard", 100, &[cushion]).unwrap();
    assert_eq!(rate.parcels[0].chargeable_grams, 820, "the post only weighs");
}

#[test]
fn valuable_goods_are_insured_on_top() {
    for (goods, insurance) in [(10_000, 0), (10_001, 100), (25_050, 251)] {
        let rate = quoted("de", "express", goods, &[load("berlin", "DE", goods, 500, 0)]).unwrap();
        assert_eq!(
            (rate.parcels[0].freight, rate.parcels[0].insurance),
            (eur(1_290), eur(insurance)),
            "{goods}"
        );
        assert_eq!(rate.price, eur(1_290 + insurance));
    }
}

#[test]
fn a_zone_is_the_one_that_names_the_country_or_the_rest() {
    let card = shipping().card;
    let zone = |from: &str, to: &str| card.zone(&id(from), &id(to)).map(|zone| zone.id.to_string());
    assert_eq!(zone("berlin", "AT").as_deref(), Some("home"));
    assert_eq!(zone("berlin", "NZ").as_deref(), Some("far"));
    assert_eq!(zone("kobe", "JP").as_deref(), Some("japan"));
    assert_eq!(zone("kobe", "DE"), None);
    assert!(matches!(
        quoted("us", "express", 1, &[load("berlin", "US", 1, 1, 0)]),
        Err(ShippingError::Refused(NotCarried::NoRoute { .. }))
    ));
}

#[test]
fn customs_takes_its_days_where_a_border_lies_between() {
    let over = |to: &str| Load { is_over_border: true, ..load("berlin", to, 100, 100, 0) };
    let rate = |method: &str, load: Load| quoted("us", method, 200, &[load]).unwrap();
    let standard = rate("standard", over("US"));
    let (days, customs) = (standard.parcels[0].days, standard.parcels[0].customs);
    assert_eq!((days, customs), ((6, 14), (1, 3)));
    assert_eq!(standard.days, (7, 17), "and what is said of the order holds both");
    assert_eq!(rate("standard", over("NZ")).parcels[0].customs, (1, 5), "no row names it");
    assert_eq!(rate("standard", load("berlin", "US", 100, 100, 0)).parcels[0].customs, (0, 0));
    let card = shipping().card;
    assert_eq!(card.customs_days(&id("express"), &id("US")), (0, 1), "the first row that counts");
}

#[test]
fn an_order_costs_the_sum_of_its_parcels_and_arrives_with_the_last() {
    let parcels = [load("berlin", "JP", 100, 100, 0), load("kobe", "JP", 100, 100, 0)];
    let rate = quoted("us", "standard", 200, &parcels).unwrap();
    assert_eq!((rate.price, rate.days), (eur(2_100), (1, 14)));
    assert!(quoted("us", "sea", 200, &parcels).is_err(), "one of them cannot go that way");
}

#[test]
fn shipping_is_free_from_the_markets_threshold_on() {
    let one = [load("berlin", "DE", 5_999, 500, 0)];
    assert_eq!(quoted("de", "standard", 5_999, &one).unwrap().price, eur(490));
    let free = quoted("de", "standard", 6_000, &one).unwrap();
    assert_eq!((free.price, free.parcels[0].freight, free.parcels[0].listed), (eur(0), eur(0), eur(490)));
    let shipping = shipping();
    let missing = |goods: Money, way: usize| shipping.of(&id("de"))[way].missing(goods, rates()).unwrap();
    assert_eq!((missing(eur(5_500), 0), missing(eur(6_000), 0)), (Some(eur(500)), None));
    assert_eq!(
        missing(Money::new(7_000, id("USD")), 0),
        Some(Money::new(500, id("USD"))),
        "60 euros are 75 dollars"
    );
    assert_eq!(missing(eur(5_500), 1), None, "express is never free");
}

#[test]
fn a_rate_in_another_currency_is_converted_and_says_so() {
    let shipping = shipping();
    let goods = Money::new(2_000, id("USD"));
    let parcel = Load { goods, ..load("berlin", "US", 0, 500, 0) };
    let offers = shipping.offers(&id("us"), goods, &[parcel], rates());
    let rate = offers[0].rate.as_ref().unwrap();
    assert_eq!((rate.price, rate.notes().count()), (Money::new(2_250, id("USD")), 1));
    assert_eq!(rate.clone().made_free().notes().count(), 0);
}

#[test]
fn terms_are_the_methods_unless_the_market_has_its_own() {
    let mut shipping = shipping();
    let parcel = [load("berlin", "US", 100, 100, 0)];
    let terms = |shipping: &Shipping| -> Vec<Option<Terms>> {
        let offers = shipping.offers(&id("us"), eur(100), &parcel, rates());
        offers.into_iter().map(|offer| offer.rate.ok().map(|rate| rate.terms)).collect()
    };
    assert_eq!(terms(&shipping), [Some(Terms::Ddp), Some(Terms::Dap), None]);
    for way in shipping.markets.get_mut(&id("us")).unwrap() {
        way.terms = Some(Terms::Dap);
    }
    assert_eq!(terms(&shipping), [Some(Terms::Dap), Some(Terms::Dap), None]);
}

#[test]
fn what_has_no_parcel_is_downloaded() {
    let offers = shipping().offers(&id("de"), eur(800), &[], rates());
    let rate = offers[0].rate.as_ref().unwrap();
    assert!(rate.is_download() && offers.len() == 1);
    assert_eq!((rate.price, rate.days), (eur(0), (0, 0)));
}

#[test]
fn brackets_are_in_order_or_none_at_all() {
    let of =
        |rows: &[(u32, i64)]| Brackets::new(rows.iter().map(|(g, a)| bracket(*g, *a)).collect()).map(|_| ());
    assert_eq!(of(&[]), Err(BracketFault::None));
    assert_eq!(of(&[(1, 1), (2, 2), (2, 3)]), Err(BracketFault::NotHeavier(2)));
    assert_eq!(of(&[(1, 1), (2, 2), (3, 1)]), Err(BracketFault::Cheaper(2)));
    assert_eq!(of(&[(1, 1), (2, 1)]), Ok(()));
    let dollar = Bracket { up_to_grams: 9, price: Money::new(9, id("USD")) };
    assert_eq!(Brackets::new(vec![bracket(1, 1), dollar]), Err(BracketFault::Cheaper(1)));
}

#[test]
fn a_parcel_costs_what_the_value_of_its_goods_asks_for() {
    let card = shipping_by_value().card;
    let cost = |goods: i64, grams: u64| {
        let rate = card.parcel_rate(&card.methods[0], &load("berlin", "DE", goods, grams, 0), rates());
        rate.map(|rate| (rate.freight.amount, rate.listed.amount, rate.goods_from.map(|from| from.amount)))
    };
    for (goods, grams, amount, from) in [
        (0, 500, 490, None),
        (4_999, 500, 490, None),
        (4_999, 2_001, 990, None),
        (5_000, 500, 290, Some(5_000)),
        (9_999, 2_001, 790, Some(5_000)),
        (10_000, 500, 0, Some(10_000)),
        (10_000, 2_001, 500, Some(10_000)),
        (49_999, 500, 0, Some(10_000)),
        (50_000, 500, 300, Some(50_000)),
        (1_000_000, 10_000, 800, Some(50_000)),
    ] {
        assert_eq!(cost(goods, grams), Ok((amount, amount, from)), "{goods}, {grams} g");
    }
    assert!(cost(10_000, 10_001).is_err(), "value makes no parcel lighter");
}

#[test]
fn where_a_value_begins_is_converted_as_a_price_is() {
    let card = shipping_by_value().card;
    for (goods, from) in [(6_249, None), (6_250, Some(eur(5_000)))] {
        let load = Load { goods: Money::new(goods, id("USD")), ..load("berlin", "DE", 0, 5_000, 0) };
        let rate = card.parcel_rate(&card.methods[0], &load, rates()).unwrap();
        assert_eq!(rate.goods_from, from, "50 euros are 62.50 dollars");
    }
}

#[test]
fn each_parcel_has_a_value_of_its_own() {
    let shipping = shipping_by_value();
    let way = |market: &str| shipping.of(&id(market))[0].clone();
    let parcels = [load("berlin", "DE", 6_000, 500, 0), load("berlin", "DE", 4_000, 500, 0)];
    let rate = shipping.rate(&way("us"), eur(10_000), &parcels, rates()).unwrap();
    assert_eq!(
        rate.price,
        eur(290 + 490),
        "neither of them is free, although both together are worth 100 euros"
    );
    let free = shipping.rate(&way("de"), eur(10_000), &parcels, rates()).unwrap();
    assert_eq!(free.price, eur(0), "what is free from a sum on goes by the order");
}

fn any_brackets() -> impl Strategy<Value = Vec<(u32, i64)>> {
    prop::collection::vec((1_u32..5_000, 0_i64..3_000), 1..8).prop_map(|steps| {
        let mut last = (0, 0);
        let mut row = |(grams, amount): (u32, i64)| {
            last = (last.0 + grams, last.1 + amount);
            last
        };
        steps.into_iter().map(&mut row).collect()
    })
}

proptest! {
    /// The last value that the goods reach has the say, whatever it asks for, and among its prices a heavier parcel never
    /// costs less.
    #[test]
    fn the_last_value_that_is_reached_counts(
        tables in prop::collection::vec(any_brackets(), 1..4),
        step in 1_i64..20_000,
        goods in 0_i64..60_000,
        (light, more) in (0_u64..20_000, 0_u64..20_000),
    ) {
        let mut any = rate("any", (1, 2), &tables[0]);
        for (from, rows) in (1..).zip(&tables[1..]) {
            any.by_value.push(ValueTier { from: eur(from * step), brackets: rate("any", (1, 2), rows).brackets });
        }
        let card = RateCard { methods: vec![method("any")], zones: vec![zone("all", "berlin", &[], vec![any])], ..RateCard::default() };
        let reached = tables.len().min(usize::try_from(goods / step).unwrap() + 1) - 1;
        let cost = |grams: u64| {
            let rate = card.parcel_rate(&card.methods[0], &load("berlin", "DE", goods, grams, 0), rates());
            rate.ok().map(|rate| rate.freight.amount)
        };
        let listed = |grams: u64| {
            tables[reached].iter().find(|(up_to, _)| grams <= u64::from(*up_to)).map(|(_, amount)| *amount)
        };
        prop_assert_eq!((cost(light), cost(light + more)), (listed(light), listed(light + more)));
        prop_assert!(cost(light + more).is_none_or(|heavy| cost(light).is_some_and(|light| light <= heavy)));
    }

    /// A heavier, larger or dearer parcel never costs less by the same method, and no price is negative.
    #[test]
    fn more_never_costs_less(
        rows in any_brackets(),
        divisor in prop::option::of(1_u32..10_000),
        insured in prop::option::of((0_i64..50_000, 0_u32..300)),
        light in (0_i64..100_000, 0_u64..40_000, 0_u64..200_000),
        more in (0_i64..100_000, 0_u64..20_000, 0_u64..100_000),
    ) {
        let insurance = insured.map(|(above, percent)| Insurance { above: eur(above), percent: rust_decimal::Decimal::new(percent.into(), 2) });
        let any = ShippingMethod { cm3_per_kg: divisor, insurance, ..method("any") };
        let card = RateCard {
            methods: vec![any.clone()],
            zones: vec![zone("all", "berlin", &[], vec![rate("any", (1, 2), &rows)])],
            ..RateCard::default()
        };
        let cost = |(goods, grams, cm3): (i64, u64, u64)| {
            let rate = card.parcel_rate(&any, &load("berlin", "DE", goods, grams, cm3), rates());
            rate.ok().map(|rate| (rate.freight.amount, rate.insurance.amount))
        };
        let heavy = (light.0 + more.0, light.1 + more.1, light.2 + more.2);
        match (cost(light), cost(heavy)) {
            (Some((freight, insurance)), Some((more_freight, more_insurance))) => {
                prop_assert!(freight >= 0 && insurance >= 0);
                prop_assert!(more_freight >= freight && more_insurance >= insurance);
            }
            (None, Some(_)) => prop_assert!(false, "the lighter one is too heavy"),
            (_, None) => {}
        }
    }
}
