#![allow(clippy::unwrap_used, clippy::indexing_slicing)]
use super::*;
use proptest::prelude::*;
use std::{fmt::Debug, str::FromStr};

fn id<T: FromStr<Err: Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

fn eur(amount: i64) -> Money {
    Money::new(amount, Currency::EUR)
}

fn promotion(reduction: Reduction) -> Promotion {
    Promotion {
        id: id("spring"),
        code: None,
        reduction,
        markets: Vec::new(),
        products: Vec::new(),
        collections: Vec::new(),
        minimum: Vec::new(),
        from: None,
        to: None,
        most_uses: None,
        most_uses_per_email: None,
    }
}

fn percent(percent: &str) -> Promotion {
    promotion(Reduction::Percent(id(percent)))
}

/// Lines of tea and one of wool at the end, bought in Germany on 2026-11-22 for what they cost in minor units.
fn discount_on(
    promotion: &Promotion,
    totals: &[i64],
    currency: &str,
    step: u32,
) -> Result<Discount, CodeRefusal> {
    let (market, tea, wool): (MarketId, CollectionId, CollectionId) = (id("de"), id("tea"), id("wool"));
    let (cup, scarf): (ProductId, ProductId) = (id("cup"), id("scarf"));
    let line = |(at, total): (usize, &i64)| BoughtLine {
        product: if at + 1 == totals.len() { &scarf } else { &cup },
        collection: if at + 1 == totals.len() { &wool } else { &tea },
        total: Money::new(*total, id(currency)),
    };
    let lines: Vec<_> = totals.iter().enumerate().map(line).collect();
    promotion.discount(&Bought {
        market: &market,
        currency: id(currency),
        step,
        day: id("2026-11-22"),
        lines: &lines,
        is_shipped: true,
    })
}

/// What is taken off each line, in minor units.
fn taken(promotion: &Promotion, totals: &[i64]) -> Vec<i64> {
    let discount = discount_on(promotion, totals, "EUR", 1).unwrap();
    discount.by_line.iter().map(|part| part.amount).collect()
}

fn refused(promotion: &Promotion) -> CodeRefusal {
    discount_on(promotion, &[1_000, 2_000], "EUR", 1).unwrap_err()
}

#[test]
fn a_percentage_is_rounded_line_by_line() {
    assert_eq!(taken(&percent("10"), &[1_005, 995, 4]), [101, 100, 0]);
    assert_eq!(taken(&percent("33.3"), &[1_000, 1, 2]), [333, 0, 1]);
    assert_eq!(taken(&percent("100"), &[1_005, 1, 0]), [1_005, 1, 0]);
}

#[test]
fn a_percentage_of_what_is_written_without_cents_is_whole() {
    let discount = discount_on(&percent("10"), &[123_400, 99_900], "HUF", 100).unwrap();
    assert_eq!(discount.by_line.iter().map(|part| part.amount).collect::<Vec<_>>(), [12_300, 10_000]);
    let all = discount_on(&percent("100"), &[123_450, 99_900], "HUF", 100).unwrap();
    assert_eq!(all.amount.amount, 223_350, "never more than a line costs");
}

#[test]
fn an_amount_is_shared_out_to_the_last_cent() {
    let five = promotion(Reduction::Amount(vec![eur(500), Money::new(80_000, id("HUF"))]));
    assert_eq!(taken(&five, &[1_000, 1_000, 1_000]), [167, 167, 166]);
    assert_eq!(taken(&five, &[9_999, 1]), [500, 0]);
    assert_eq!(taken(&five, &[0, 700]), [0, 500]);
    assert_eq!(taken(&five, &[300, 100]), [300, 100], "no more than the goods cost");
    let forint = discount_on(&five, &[100_000, 100_000, 100_000], "HUF", 100).unwrap();
    assert_eq!(forint.by_line.iter().map(|part| part.amount).collect::<Vec<_>>(), [26_700, 26_700, 26_600]);
    assert_eq!(discount_on(&five, &[1_000], "JPY", 1), Err(CodeRefusal::Currency));
}

#[test]
fn free_shipping_takes_nothing_off_the_goods() {
    let free = promotion(Reduction::FreeShipping(vec![id("standard")]));
    let discount = discount_on(&free, &[1_000, 500], "EUR", 1).unwrap();
    assert_eq!((discount.amount, discount.free_shipping), (eur(0), vec![id("standard")]));
    let market: MarketId = id("de");
    let (product, collection): (ProductId, CollectionId) = (id("score"), id("digital"));
    let lines = [BoughtLine { product: &product, collection: &collection, total: eur(900) }];
    let day = id("2026-11-22");
    let downloaded =
        Bought { market: &market, currency: Currency::EUR, step: 1, day, lines: &lines, is_shipped: false };
    assert_eq!(free.discount(&downloaded), Err(CodeRefusal::Goods));
}

#[test]
fn it_holds_for_its_goods_alone() {
    let tea = Promotion { collections: vec![id("tea")], ..percent("10") };
    assert_eq!(taken(&tea, &[1_000, 2_000, 3_000]), [100, 200, 0]);
    let scarf = Promotion { products: vec![id("scarf")], ..promotion(Reduction::Amount(vec![eur(500)])) };
    assert_eq!(taken(&scarf, &[1_000, 2_000, 3_000]), [0, 0, 500]);
    let silk = Promotion { collections: vec![id("silk")], products: vec![id("throw")], ..percent("10") };
    assert_eq!(refused(&silk), CodeRefusal::Goods);
}

#[test]
fn the_minimum_counts_the_goods_it_holds_for() {
    let minimum = |amount| Promotion {
        collections: vec![id("tea")],
        minimum: vec![eur(amount), Money::new(900, id("JPY"))],
        ..percent("10")
    };
    assert_eq!(taken(&minimum(1_000), &[1_000, 2_000]), [100, 0]);
    assert_eq!(refused(&minimum(1_001)), CodeRefusal::Minimum { missing: eur(1) });
    assert_eq!(discount_on(&minimum(1), &[1_000, 1], "USD", 1), Err(CodeRefusal::Currency));
}

#[test]
fn it_holds_from_its_first_day_to_its_last() {
    let days = |from: Option<&str>, to: Option<&str>| Promotion {
        from: from.map(id),
        to: to.map(id),
        ..percent("10")
    };
    let today = Some("2026-11-22");
    for promotion in [days(None, None), days(today, today), days(Some("2026-11-01"), None)] {
        assert_eq!(taken(&promotion, &[1_000, 0]), [100, 0]);
    }
    assert_eq!(refused(&days(Some("2026-11-23"), None)), CodeRefusal::NotYet(id("2026-11-23")));
    assert_eq!(refused(&days(None, Some("2026-11-21"))), CodeRefusal::Ended);
}

#[test]
fn it_holds_in_its_markets_alone() {
    let markets =
        |markets: &[&str]| Promotion { markets: markets.iter().map(|m| id(m)).collect(), ..percent("10") };
    assert_eq!(taken(&markets(&["at", "de"]), &[1_000, 0]), [100, 0]);
    assert_eq!(refused(&markets(&["jp"])), CodeRefusal::Market);
}

#[test]
fn what_the_shopper_can_change_least_is_said_first() {
    let mut promotion = Promotion {
        markets: vec![id("jp")],
        minimum: vec![eur(1_000_000)],
        to: Some(id("2026-11-21")),
        ..percent("10")
    };
    assert_eq!(refused(&promotion), CodeRefusal::Ended);
    promotion.to = None;
    assert_eq!(refused(&promotion), CodeRefusal::Market);
    promotion.markets.clear();
    assert!(matches!(refused(&promotion), CodeRefusal::Minimum { .. }));
}

#[test]
fn it_is_used_up_by_everybody_or_by_one() {
    let limited = Promotion { most_uses: Some(100), most_uses_per_email: Some(1), ..percent("10") };
    let used_up = |all, by_email| limited.is_used_up(Uses { all, by_email });
    assert!(!used_up(99, 0) && used_up(100, 0) && used_up(1, 1));
    let open = percent("10");
    assert!(!open.is_limited() && !open.is_used_up(Uses { all: u32::MAX, by_email: u32::MAX }));
}

#[test]
fn the_best_of_those_without_a_code_is_taken() {
    let named = |name: &str, amount: i64| Promotion {
        id: id(name),
        ..promotion(Reduction::Amount(vec![eur(amount)]))
    };
    let with_code = Promotion { code: Some(id("BIGGEST")), ..named("biggest", 900) };
    let free = Promotion { id: id("free"), ..promotion(Reduction::FreeShipping(vec![id("standard")])) };
    let promotions = [named("small", 100), named("b-large", 300), named("a-large", 300), with_code, free];
    let (market, product, collection): (MarketId, ProductId, CollectionId) = (id("de"), id("cup"), id("tea"));
    let lines = [BoughtLine { product: &product, collection: &collection, total: eur(1_000) }];
    let bought = Bought {
        market: &market,
        currency: Currency::EUR,
        step: 1,
        day: id("2026-11-22"),
        lines: &lines,
        is_shipped: true,
    };
    let chosen = |shipping: i64| {
        let saving = |discount: &Discount| {
            discount.amount.amount + if discount.free_shipping.is_empty() { 0 } else { shipping }
        };
        best(&promotions, &bought, saving).map(|discount| discount.promotion.to_string())
    };
    assert_eq!(chosen(299).as_deref(), Some("a-large"), "the first by its name among equals");
    assert_eq!(chosen(301).as_deref(), Some("free"));
    assert_eq!(best(&promotions, &bought, |_| 0), None, "what saves nothing is not given");
}

fn reductions() -> impl Strategy<Value = Reduction> {
    prop_oneof![
        (1_i64..=10_000).prop_map(|share| Reduction::Percent(Decimal::new(share, 2))),
        (1_i64..=i64::MAX).prop_map(|amount| Reduction::Amount(vec![eur(amount)])),
    ]
}

proptest! {
    #[test]
    fn no_line_is_ever_negative_and_the_parts_are_the_whole(
        reduction in reductions(),
        totals in prop::collection::vec(0_i64..=1_000_000_000_000, 1..12),
        step in prop::sample::select(vec![1_u32, 5, 100]),
    ) {
        let Ok(discount) = discount_on(&promotion(reduction.clone()), &totals, "EUR", step) else {
            prop_assert!(totals.iter().all(|total| *total == 0));
            return Ok(());
        };
        prop_assert_eq!(discount.by_line.len(), totals.len());
        for (part, total) in discount.by_line.iter().zip(&totals) {
            prop_assert!((0..=*total).contains(&part.amount));
        }
        prop_assert_eq!(discount.amount, Money::sum(Currency::EUR, discount.by_line.clone()).unwrap());
        if let (Reduction::Amount(amounts), 1) = (&reduction, step) {
            prop_assert_eq!(discount.amount.amount, amounts[0].amount.min(totals.iter().sum()));
        }
    }

    #[test]
    fn an_amount_is_shared_by_value_to_less_than_a_step(
        amount in 1_i64..100_000,
        totals in prop::collection::vec(1_i64..1_000_000, 1..12),
    ) {
        let parts = shared(eur(amount), &totals, 1);
        let sum: i64 = totals.iter().sum();
        for (part, total) in parts.iter().zip(&totals) {
            let exact = amount.min(sum) * total;
            prop_assert!((part * sum - exact).abs() < sum);
        }
    }
}
