#![allow(clippy::unwrap_used)]
use super::*;
use crate::{
    Currency,
    customs::{Figures, Item, Supply, Tariff, Terms},
    dated::{Dated, Days},
    exchange::RateTable,
    market::{Confidence, Provenance, TaxBehavior, TaxName},
    merchant::{Clearance, Dispatch, Imprint, Merchant, Registration, Scheme},
    tax_rates::{Destination, RoundingRule, TaxCategory, TaxRate, TaxRates, TaxRounding},
    vat_number::VatNumber,
};
use proptest::prelude::*;
use std::{fmt::Debug, str::FromStr};

fn id<T: FromStr>(text: &str) -> T
where
    T::Err: Debug,
{
    text.parse().unwrap()
}

/// A fact that counts from a day on.
fn since(day: &str) -> Dated {
    let provenance = Provenance { source: "made up".into(), as_of: id("2026-11-01") };
    Dated { days: Days::since(id(day)), provenance, confidence: Confidence::High }
}

/// A seller in Germany with a house there and one in Japan, in the one-stop shop; rates of two countries.
struct Rulebook {
    merchant: Merchant,
    figures: Figures,
    taxes: TaxRates,
}

impl Rulebook {
    fn new(rounding: TaxRounding) -> Self {
        let registration = |scheme| Registration {
            scheme,
            country: id("DE"),
            number: "1".into(),
            days: Days::since(id("2000-01-01")),
        };
        let house = |name: &str, country: &str, clearance| StockLocation {
            id: id(name),
            country: id(country),
            clearance,
            markets: Vec::new(),
            dispatch: Dispatch::default(),
        };
        let merchant = Merchant {
            name: "Test".into(),
            language: "en".parse().unwrap(),
            imprint: Imprint::default(),
            seat: id("DE"),
            established: Vec::new(),
            registrations: vec![registration(Scheme::Tax), registration(Scheme::Oss)],
            locations: vec![
                house("hamburg", "DE", Clearance::FreeCirculation),
                house("bonded", "DE", Clearance::Bonded),
                house("kobe", "JP", Clearance::FreeCirculation),
            ],
        };
        let union = RegimeFacts {
            id: "eu".into(),
            countries: ["DE", "FR", "MC", "BE"].map(id).into(),
            is_area: true,
            currency: Currency::EUR,
            figures: Vec::new(),
        };
        let mut taxes = TaxRates::default();
        for (country, category, percent) in [
            ("DE", TaxCategory::Standard, "19"),
            ("FR", TaxCategory::Standard, "20"),
            ("FR", TaxCategory::Food, "5.5"),
            ("MC", TaxCategory::Standard, "20"),
            ("BE", TaxCategory::Standard, "21"),
            ("BE", TaxCategory::Books, "0"),
        ] {
            let rate = TaxRate { name: TaxName::Vat, percent: id(percent), dated: since("2000-01-01") };
            taxes.add(id(country), None, category, rate).unwrap();
        }
        taxes.roundings.push(RoundingRule { country: id("FR"), rounding, dated: since("2000-01-01") });
        Self { merchant, figures: Figures::new([union]), taxes }
    }

    fn cost(&self, basket: &Basket) -> LandedCost {
        let (tariff, rates) = (Tariff::default(), RateTable::default());
        let Self { merchant, figures, taxes } = self;
        landed_cost(basket, &Rules { merchant, figures, taxes, tariff: &tariff, rates: &rates }).unwrap()
    }
}

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn item(price: i64, category: TaxCategory) -> Item {
    let (hs_code, origin) = ("691200".into(), id("JP"));
    Item { hs_code, origin, category, quantity: 1, weight_grams: 100, price: eur(price) }
}

fn basket(from: &str, to: &str, vat: Option<&str>, prices: &[(i64, TaxCategory)]) -> Basket {
    let buyer =
        vat.map_or(Buyer::Consumer, |vat| Buyer::Business { vat: VatNumber::read(vat, None).unwrap() });
    let parcel = Parcel {
        from: id(from),
        pieces: Vec::new(),
        items: prices.iter().map(|(price, category)| item(*price, *category)).collect(),
        freight: eur(0),
        insurance: eur(0),
        is_download: false,
        chosen: None,
    };
    Basket {
        currency: Currency::EUR,
        buyer,
        to: Destination { country: id(to), region: None },
        day: id("2026-11-22"),
        behavior: TaxBehavior::Inclusive,
        terms: Terms::Ddp,
        parcels: vec![parcel],
    }
}

const FRENCH: &str = "FR40303265045";
const GERMAN: &str = "DE136695976";
const NORTHERN_IRISH: &str = "XI980780684";
const STANDARD: TaxCategory = TaxCategory::Standard;

#[test]
fn who_owes_the_tax_depends_on_number_departure_and_arrival() {
    let rules = Rulebook::new(TaxRounding::Order);
    let due = |from, to, vat| rules.cost(&basket(from, to, vat, &[(12_000, STANDARD)])).due.amount;
    for (from, to, vat, expected, why) in [
        ("hamburg", "FR", None, 12_000, "a consumer pays the destination's tax"),
        ("hamburg", "FR", Some(FRENCH), 10_000, "a French business owes it itself"),
        ("hamburg", "BE", Some(FRENCH), 9_917, "in any other member state"),
        ("hamburg", "FR", Some(NORTHERN_IRISH), 10_000, "and so does one of Northern Ireland, for goods"),
        ("hamburg", "DE", Some(FRENCH), 12_000, "within Germany German tax is due, whoever buys"),
        ("hamburg", "FR", Some(GERMAN), 12_000, "a number of the state that goods leave does not count"),
        ("hamburg", "DE", Some(GERMAN), 12_000, "least of all at home"),
    ] {
        assert_eq!(due(from, to, vat), expected, "{why}");
    }
    for from in ["bonded", "kobe"] {
        let cost = rules.cost(&basket(from, "FR", Some(FRENCH), &[(12_000, STANDARD)]));
        assert!(!cost.is_reversed(), "what crosses a border is taxed there: {from}");
    }
}

#[test]
fn a_download_counts_by_the_sellers_seat() {
    let mut rules = Rulebook::new(TaxRounding::Order);
    let due = |rules: &Rulebook, from: &str, vat: &str| {
        let mut basket = basket(from, "FR", Some(vat), &[(12_000, STANDARD)]);
        basket.parcels[0].is_download = true;
        rules.cost(&basket).due.amount
    };
    assert_eq!(due(&rules, "hamburg", FRENCH), 10_000);
    assert_eq!(due(&rules, "hamburg", NORTHERN_IRISH), 12_000, "for services it is abroad");
    rules.merchant.seat = id("FR");
    assert_eq!(due(&rules, "hamburg", FRENCH), 12_000, "buyer and seller are both French");
}

#[test]
fn a_reversed_tax_is_listed_by_rate_and_adds_up() {
    let rules = Rulebook::new(TaxRounding::Order);
    let mut basket = basket("hamburg", "FR", Some(FRENCH), &[(12_000, STANDARD), (1_055, TaxCategory::Food)]);
    basket.parcels[0].freight = eur(1_200);
    let cost = rules.cost(&basket);
    let lines = cost.lines();
    assert!(lines.iter().all(|line| line.collection.is_reversed() && line.amount.amount >= 0));
    let reversed: i64 = lines.iter().map(|line| line.amount.amount).sum();
    assert_eq!(cost.due.amount, 12_000 + 1_055 + 1_200 - reversed);
    let bases: i64 = lines.iter().filter_map(|line| line.base).map(|base| base.amount).sum();
    assert_eq!(bases, cost.due.amount, "what is reported is what is paid");
}

#[test]
fn a_reversed_tax_of_nothing_is_listed_for_the_invoice_and_the_report() {
    let rules = Rulebook::new(TaxRounding::Order);
    let books = rules.cost(&basket("hamburg", "BE", Some(FRENCH), &[(2_000, TaxCategory::Books)]));
    assert_eq!((books.due, books.lines().len()), (eur(2_000), 1));
    let mut net = basket("hamburg", "FR", Some(FRENCH), &[(10_000, STANDARD)]);
    net.behavior = TaxBehavior::Exclusive;
    let cost = rules.cost(&net);
    let lines: Vec<_> = cost.lines().iter().map(|line| (line.amount, line.base, line.collection)).collect();
    assert_eq!(
        lines,
        [(eur(0), Some(eur(10_000)), Collection::Reversed(Supply::Goods))],
        "prices without tax stay as they are"
    );
    assert_eq!(cost.due, eur(10_000));
}

#[test]
fn by_line_or_by_order_may_differ_by_a_cent() {
    let tax = |rounding, behavior| {
        let mut basket = basket("hamburg", "FR", None, &[(104, STANDARD), (104, STANDARD), (104, STANDARD)]);
        basket.behavior = behavior;
        Rulebook::new(rounding).cost(&basket).lines()[0].amount.amount
    };
    // 20 % of 3.12 is 0.624; of 1.04 it is 0.208, three times.
    assert_eq!(tax(TaxRounding::Order, TaxBehavior::Exclusive), 62);
    assert_eq!(tax(TaxRounding::Line, TaxBehavior::Exclusive), 63);
    // 3.12 contains 0.52; 1.04 contains 0.1733.
    assert_eq!(tax(TaxRounding::Order, TaxBehavior::Inclusive), 52);
    assert_eq!(tax(TaxRounding::Line, TaxBehavior::Inclusive), 51);
}

#[test]
fn a_rounding_counts_in_its_country_and_on_its_days() {
    let mut taxes = Rulebook::new(TaxRounding::Line).taxes;
    let on = |taxes: &TaxRates, country: &str, day: &str| taxes.rounding(&id(country), id(day));
    assert_eq!(on(&taxes, "FR", "2026-11-22"), TaxRounding::Line);
    assert_eq!(on(&taxes, "DE", "2026-11-22"), TaxRounding::Order, "where nothing is said");
    assert_eq!(on(&taxes, "FR", "1999-12-31"), TaxRounding::Order);
    let next = RoundingRule { dated: since("2027-01-01"), ..taxes.roundings[0].clone() };
    assert!(taxes.roundings[0].disputes(&next));
    taxes.roundings[0].dated.days.to = Some(id("2026-12-31"));
    assert!(!taxes.roundings[0].disputes(&next));
    assert_eq!(on(&taxes, "FR", "2027-01-01"), TaxRounding::Order, "it is over");
}

proptest! {
    /// Tax is rounded once for each rate of an order: two orders round twice as often, each time by half a minor unit at
    /// most.
    #[test]
    fn splitting_a_cart_changes_tax_by_its_rounding_only(
        prices in prop::collection::vec((1_i64..100_000, prop::bool::ANY), 2..12),
        at in 1_usize..11,
        is_inclusive in prop::bool::ANY,
    ) {
        let rules = Rulebook::new(TaxRounding::Order);
        let prices: Vec<(i64, TaxCategory)> = prices
            .into_iter()
            .map(|(price, is_food)| (price, if is_food { TaxCategory::Food } else { STANDARD }))
            .collect();
        let (left, right) = prices.split_at(at.min(prices.len() - 1));
        let cost = |prices: &[(i64, TaxCategory)]| {
            let mut basket = basket("hamburg", "FR", None, prices);
            basket.behavior = if is_inclusive { TaxBehavior::Inclusive } else { TaxBehavior::Exclusive };
            let cost = rules.cost(&basket);
            (cost.due.amount, cost.sum(|_| true).unwrap().amount)
        };
        let ((due, tax), one, other) = (cost(&prices), cost(left), cost(right));
        let off = (tax - one.1 - other.1).abs();
        prop_assert!(off <= 2, "{off} minor units with two rates");
        prop_assert_eq!((due - one.0 - other.0).abs(), if is_inclusive { 0 } else { off });
    }

    #[test]
    fn both_roundings_differ_by_half_a_cent_a_line_at_most(
        prices in prop::collection::vec((0_i64..1_000_000, 0_usize..2), 1..30),
        freight in 0_i64..10_000,
        is_inside: bool,
        is_business: bool,
    ) {
        let kinds = [STANDARD, TaxCategory::Food];
        let prices: Vec<_> = prices.into_iter().map(|(price, kind)| (price, kinds[kind])).collect();
        let vat = is_business.then_some(FRENCH);
        let mut basket = basket("hamburg", "FR", vat, &prices);
        basket.parcels[0].freight = eur(freight);
        basket.behavior = if is_inside { TaxBehavior::Inclusive } else { TaxBehavior::Exclusive };
        let by = |rounding| {
            let cost = Rulebook::new(rounding).cost(&basket);
            let tax: i64 = cost.charges().map(|charge| charge.amount.amount).sum();
            (cost, tax)
        };
        let ((order, one), (line, other)) = (by(TaxRounding::Order), by(TaxRounding::Line));
        let bound = i64::try_from(prices.len() + kinds.len()).unwrap();
        prop_assert!((one - other).abs() * 2 <= bound, "{one} and {other}");
        for (cost, tax) in [(order, one), (line, other)] {
            let shown = cost.goods.amount + cost.shipping.amount;
            let due = match (is_inside, is_business) {
                (true, true) => shown - tax,
                (false, false) => shown + tax,
                _ => shown,
            };
            prop_assert_eq!(cost.due.amount, due);
            prop_assert!(cost.due.amount >= 0);
            prop_assert_eq!(cost.laws(), Ok(()));
        }
    }
}
