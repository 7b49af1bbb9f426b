#![allow(clippy::unwrap_used)]
use super::*;
use crate::{
    clock::Date,
    dated::{Dated, Days},
    exchange::{RateTable, ReferenceRate},
    market::{Confidence, Provenance, RateTerms, TaxName, Units},
    price_list::{PriceRow, PricesReader, SINCE_EVER},
};
use std::collections::BTreeMap;

/// A fact that counts from a day on.
fn since(day: Date) -> Dated {
    let as_of = "2026-11-01".parse().unwrap();
    let provenance = Provenance { source: "made up for tests".into(), as_of };
    Dated { days: Days::since(day), provenance, confidence: Confidence::High }
}

fn market(id: &str, currency: &str, country: &str, prices: TaxBehavior) -> Market {
    Market {
        id: id.parse().unwrap(),
        currency: currency.parse().unwrap(),
        locales: vec!["en".parse().unwrap()],
        countries: vec![country.parse().unwrap()],
        prices,
        rates: RateTerms { warn_after: 3, refuse_after: 10, markup: Decimal::ZERO },
        units: Units::Metric,
        payment_methods: Vec::new(),
        time_zone: "UTC".into(),
        search_engines: Vec::new(),
    }
}

fn list(id: &str, markets: &[&str], group: Option<&str>, behavior: PriceBehavior) -> PriceList {
    PriceList {
        id: id.parse().unwrap(),
        markets: markets.iter().map(|market| market.parse().unwrap()).collect(),
        group: group.map(|group| group.parse().unwrap()),
        currency: Currency::EUR,
        behavior,
    }
}

fn rate(name: TaxName, percent: i64) -> TaxRate {
    TaxRate { name, percent: percent.into(), dated: since(SINCE_EVER) }
}

/// Germany, where the law asks for 30 days and tax is collected; the United States; Brazil. A dollar and a quarter to
/// the euro, and prices in dollars that end in 90 cents.
struct Fixture {
    rules: PriceRules,
    markets: Vec<Market>,
    dollars: ReferenceRate,
    taxes: TaxRates,
    variant: Vec<PriceRow>,
}

impl Fixture {
    /// Rows `list pieces day amount compare_at`; no day is since ever, no amount is none.
    fn new(rows: &[(&str, u32, &str, i64, i64)]) -> Self {
        let rows = rows.iter().map(|&(list, min_quantity, from, amount, compare_at)| {
            let money = |amount: i64| (amount > 0).then(|| Money::new(amount, Currency::EUR));
            PriceRow {
                list: list.parse().unwrap(),
                sku: "MUG".parse().unwrap(),
                min_quantity,
                from: from.parse().unwrap_or(SINCE_EVER),
                price: money(amount),
                compare_at: money(compare_at),
            }
        });
        let mut taxes = TaxRates::default();
        for (country, category, rate) in [
            ("DE", TaxCategory::Standard, rate(TaxName::Vat, 19)),
            ("DE", TaxCategory::Food, rate(TaxName::Vat, 7)),
            ("BR", TaxCategory::Standard, rate(TaxName::Icms, 20)),
        ] {
            taxes.add(country.parse().unwrap(), None, category, rate).unwrap();
        }
        let dollars = ReferenceRate {
            currency: "USD".parse().unwrap(),
            per_eur: "1.25".parse().unwrap(),
            date: "2026-10-30".parse().unwrap(),
            source: "ECB".into(),
            exempt: true,
        };
        let rule = ReductionRule {
            countries: vec!["DE".parse().unwrap()],
            days: 30,
            dated: since("2022-05-28".parse().unwrap()),
        };
        let lists = PriceLists::new(vec![
            list("base", &[], None, PriceBehavior::SameGross),
            list("wholesale", &[], Some("business"), PriceBehavior::SameNet),
            list("de", &["de"], None, PriceBehavior::SameGross),
            list("us", &["us"], None, PriceBehavior::SameGross),
        ]);
        Self {
            rules: PriceRules {
                lists,
                roundings: BTreeMap::new(),
                reductions: ReductionRules::new(vec![rule]),
            },
            markets: vec![
                market("de", "EUR", "DE", TaxBehavior::Inclusive),
                market("us", "USD", "US", TaxBehavior::Exclusive),
                market("br", "EUR", "BR", TaxBehavior::Inclusive),
            ],
            dollars,
            taxes,
            variant: rows.collect(),
        }
    }

    /// What `ask` is answered in a market on a day, as somebody of a group.
    fn ask<T>(
        &self,
        (market, currency, group): (&str, &str, Option<&str>),
        category: TaxCategory,
        day: &str,
        ask: impl FnOnce(&Pricing<'_>, &Product, &Variant) -> T,
    ) -> T {
        let day = day.parse().unwrap();
        let currency: Currency = currency.parse().unwrap();
        let is_euro = currency == Currency::EUR;
        let group = group.map(|group| group.parse().unwrap());
        let market = self.markets.iter().find(|own| own.id.as_str() == market).unwrap();
        let rates = RateTable::new(day, [self.dollars.clone()], BTreeMap::new());
        let pricing = Pricing {
            lists: self.rules.lists.of(&market.id, group.as_ref()).collect(),
            reductions: &self.rules.reductions,
            market,
            currency,
            day,
            rates: rates.of(market),
            rounding: if is_euro { PriceRounding::step(1) } else { PriceRounding::ending(90, 100).unwrap() },
            taxes: Some(&self.taxes),
        };
        let variant = Variant {
            sku: "MUG".parse().unwrap(),
            options: Vec::new(),
            weight_grams: 1,
            engraving: None,
            size_cm: None,
            prices: PricesReader::on(day).read(self.variant.clone()),
        };
        let product = Product {
            id: "mug".parse().unwrap(),
            collection: "tea".parse().unwrap(),
            hs_code: String::new(),
            origin: "DE".parse().unwrap(),
            materials: Vec::new(),
            since: None,
            tax_category: category,
            file: None,
            variants: Vec::new(),
        };
        ask(&pricing, &product, &variant)
    }

    /// Minor units of the price of one piece in a market, of so many.
    fn price(&self, of: (&str, &str, Option<&str>), day: &str, quantity: u32) -> i64 {
        let ask = |pricing: &Pricing<'_>, product: &Product, variant: &Variant| {
            pricing.price(product, variant, quantity).unwrap().money.amount
        };
        self.ask(of, TaxCategory::Standard, day, ask)
    }

    /// What its price is shown beside: minor units, and the days whose lowest price it is.
    fn reduction(&self, of: (&str, &str, Option<&str>), day: &str) -> Option<(i64, Option<u32>)> {
        let reduced =
            self.ask(of, TaxCategory::Standard, day, |pricing, product, v| pricing.reduction(product, v))?;
        Some((reduced.compare_at.amount, reduced.lowest_of_days))
    }
}

const DE: (&str, &str, Option<&str>) = ("de", "EUR", None);
const US: (&str, &str, Option<&str>) = ("us", "USD", None);

#[test]
fn a_price_of_the_list_stays_and_a_converted_one_is_one_the_merchant_likes() {
    let shop = Fixture::new(&[("base", 1, "", 2_413, 0)]);
    assert_eq!(shop.price(DE, "2026-11-22", 1), 2_413);
    assert_eq!(shop.price(US, "2026-11-22", 1), 2_990, "30.16 is nearer to 29.90 than to 30.90");
    let note = shop.ask(US, TaxCategory::Standard, "2026-11-22", |pricing, product, variant| {
        pricing.price(product, variant, 1).unwrap().note.unwrap()
    });
    assert_eq!((note.rate, note.source.as_str()), ("1.25".parse().unwrap(), "ECB"));
    let none = Fixture::new(&[]);
    let error = none.ask(DE, TaxCategory::Standard, "2026-11-22", |p, product, v| p.price(product, v, 1));
    assert_eq!(error, Err(PricingError::NoPrice("MUG".parse().unwrap())));
}

#[test]
fn a_list_whose_currency_is_too_old_gives_way_to_the_next() {
    let mut shop = Fixture::new(&[("base", 1, "", 2_400, 0), ("us", 1, "", 1, 0)]);
    let own = shop.variant.iter_mut().find(|row| row.list.as_str() == "us").unwrap();
    own.price = Some(Money::new(2_900, "USD".parse().unwrap()));
    let in_euros = ("us", "EUR", None);
    assert_eq!(shop.price(in_euros, "2026-12-01", 1), 2_320, "29 dollars");
    shop.dollars.exempt = false;
    assert_eq!(shop.price(in_euros, "2026-12-01", 1), 2_400, "the base price, which needs no rate");
    assert_eq!(shop.price(US, "2026-12-01", 1), 2_900);
}

#[test]
fn same_net_adds_the_tax_that_is_collected_with_the_price() {
    let shop = Fixture::new(&[("base", 1, "", 2_400, 0), ("wholesale", 1, "", 1_000, 0)]);
    let of = |market, currency| (market, currency, Some("business"));
    assert_eq!(shop.price(of("de", "EUR"), "2026-11-22", 1), 1_190);
    assert_eq!(shop.price(of("br", "EUR"), "2026-11-22", 1), 1_250, "20 % of the price with it");
    assert_eq!(shop.price(of("us", "USD"), "2026-11-22", 1), 1_290, "12.50, and tax is added later");
    let food = shop.ask(of("de", "EUR"), TaxCategory::Food, "2026-11-22", |pricing, product, variant| {
        let untaxed = Pricing { taxes: None, ..pricing.clone() };
        [pricing, &untaxed].map(|pricing| pricing.price(product, variant, 1).unwrap().money.amount)
    });
    assert_eq!(food, [1_070, 1_000], "its own rate, and nothing where none is collected");
    assert_eq!(shop.price(DE, "2026-11-22", 1), 2_400, "who is in no group has the list of all");
}

#[test]
fn tiers_are_told_where_they_are_cheaper() {
    let shop = Fixture::new(&[
        ("base", 1, "", 2_400, 0),
        ("base", 5, "", 2_399, 0),
        ("base", 10, "", 2_000, 0),
        ("de", 1, "2026-12-01", 1_900, 0),
    ]);
    let tiers = |of, day| {
        let told = shop.ask(of, TaxCategory::Standard, day, |pricing, product, v| pricing.tiers(product, v));
        told.into_iter().map(|tier| (tier.min_quantity, tier.price.money.amount)).collect::<Vec<_>>()
    };
    assert_eq!(tiers(DE, "2026-11-22"), [(5, 2_399), (10, 2_000)]);
    assert_eq!(tiers(US, "2026-11-22"), [(10, 2_490)], "a cent is lost in rounding: 29.90 both");
    assert_eq!(tiers(DE, "2026-12-01"), [], "the market's own list has none, and counts for any number");
    assert_eq!(shop.price(DE, "2026-12-01", 10), 1_900);
}

#[test]
fn a_reduction_is_measured_by_the_lowest_price_of_the_30_days_before_it() {
    let shop = Fixture::new(&[
        ("base", 1, "", 2_400, 0),
        ("base", 1, "2026-10-01", 2_000, 0),
        ("base", 1, "2026-10-11", 2_400, 0),
        ("base", 1, "2026-11-10", 1_800, 3_000),
        ("base", 1, "2026-12-01", 2_400, 0),
    ]);
    assert_eq!(shop.reduction(DE, "2026-11-09"), None);
    assert_eq!(
        shop.reduction(DE, "2026-11-10"),
        Some((2_400, Some(30))),
        "10 October was the 31st day before"
    );
    assert_eq!(
        shop.reduction(DE, "2026-11-30"),
        Some((2_400, Some(30))),
        "it stays as it was on its first day"
    );
    assert_eq!(shop.reduction(DE, "2026-12-01"), None);
    assert_eq!(shop.reduction(US, "2026-11-10"), Some((3_790, None)), "37.50, as the merchant says");
    let mut sooner = Fixture::new(&[("base", 1, "", 2_400, 0), ("base", 1, "2026-10-10", 2_000, 0)]);
    sooner.variant.extend(Fixture::new(&[("base", 1, "2026-10-11", 2_400, 0)]).variant);
    sooner.variant.extend(Fixture::new(&[("base", 1, "2026-11-09", 1_800, 3_000)]).variant);
    assert_eq!(
        sooner.reduction(DE, "2026-11-22"),
        Some((2_000, Some(30))),
        "10 October was the 30th day before"
    );
}

#[test]
fn what_would_be_no_reduction_is_not_announced() {
    let before = |rows: &[(&str, u32, &str, i64, i64)]| Fixture::new(rows).reduction(DE, "2026-11-22");
    let reduced = ("base", 1, "2026-11-10", 1_800, 3_000);
    assert_eq!(before(&[("base", 1, "", 1_800, 0), reduced]), None, "it was as cheap before");
    assert_eq!(before(&[("base", 1, "", 1_700, 0), reduced]), None, "and here cheaper");
    assert_eq!(before(&[reduced]), None, "nobody ever paid more");
    let elsewhere =
        [("base", 1, "", 2_400, 0), ("de", 1, "", 1_700, 0), ("de", 1, "2026-11-10", 0, 0), reduced];
    assert_eq!(before(&elsewhere), None, "the market's list was cheaper until then");
    let twice = [("base", 1, "", 2_400, 0), ("base", 1, "2026-11-01", 2_000, 2_400), reduced];
    assert_eq!(before(&twice), Some((2_000, Some(30))), "a second reduction is measured by the first");
}
