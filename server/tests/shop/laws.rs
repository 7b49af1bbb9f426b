//! What holds for every sum, wherever the goods go and on whichever day.

use crate::test_shop::TestShop;
use commerce::{
    customs::Terms,
    exchange::RateTable,
    landed_cost::{Basis, Buyer, LandedCost},
    tax_rates::Destination,
    vat_number::VatNumber,
};
use workflows::{Door, Quote, QuoteRequest, quote_basket};

/// The laws that hold for every landed cost, whatever the rules are.
fn assert_lawful(cost: &LandedCost, told: &str) {
    cost.laws().unwrap_or_else(|law| panic!("{told}: {law}"));
    let kept: LandedCost = serde_json::from_str(&serde_json::to_string(cost).unwrap()).unwrap();
    assert_eq!(&kept, cost, "{told}: what is kept of an order says the same");
}

/// What is taken off is taken off the lines, never more than they cost, and what is due follows.
fn assert_promoted(quote: &Quote, told: &str) {
    let before: i64 = quote.lines.iter().map(|line| line.total.amount).sum();
    let discount = quote.totals.discount.as_ref();
    let off = |at: usize| discount.map_or(0, |discount| discount.by_line[at].amount);
    for (at, line) in quote.lines.iter().enumerate() {
        assert!((0..=line.total.amount).contains(&off(at)), "{told}: {discount:?}");
        assert_eq!(line.item.price.amount, line.total.amount - off(at), "{told}");
    }
    let taken = discount.map_or(0, |discount| discount.amount.amount);
    assert_eq!(quote.totals.cost.goods.amount, before - taken, "{told}");
    assert_eq!(quote.totals.goods().amount, before, "{told}");
    if discount.is_some_and(|discount| discount.frees(&quote.totals.shipping.method)) {
        assert_eq!(quote.totals.shipping.price.amount, 0, "{told}");
    }
    let by_code = discount.is_some_and(|discount| discount.code.is_some());
    assert_eq!(by_code, quote.refusal.is_none(), "{told}: a code counts or is refused");
}

/// Every fourth month somebody buys for a company.
fn buyer(month: u32) -> Buyer {
    let vat = || VatNumber::read("NL004495445B01", None).unwrap();
    if month.is_multiple_of(4) { Buyer::Business { vat: vat() } } else { Buyer::Consumer }
}

#[tokio::test]
async fn every_product_to_every_market_in_every_month_keeps_the_laws() {
    let shop = TestShop::open().await;
    let (world, snapshot) = (shop.site.app.shop.world.load_full(), shop.site.app.shop.snapshot.load_full());
    let mut quotes = 0;
    for market in world.markets.values() {
        for country in &market.countries {
            for product in snapshot.catalog.products() {
                let variant = &product.variants[0];
                for month in 1..=12_u32 {
                    let day = format!("2026-{month:02}-{:02}", 1 + month * 2).parse().unwrap();
                    let terms = if month % 2 == 0 { Terms::Ddp } else { Terms::Dap };
                    let house = if month % 3 == 0 { "kobe" } else { "hamburg" };
                    let door = Door {
                        market,
                        buyer: buyer(month),
                        to: Destination { country: country.clone(), region: None },
                        from: Some(house.parse().unwrap()),
                        terms: Some(terms),
                        day,
                    };
                    let lines = vec![(variant.sku.clone(), month)];
                    let code =
                        ["WELCOME10", "THANKS", "FREEPOST", "NOSUCHCODE"][month as usize % 4].parse().ok();
                    let currency = market.currency;
                    let request = QuoteRequest { door, currency, group: None, shipping: None, code, lines };
                    let told = format!("{} to {country} on {day} from {house}", variant.sku);
                    let quote =
                        quote_basket(&world, &snapshot, &request).unwrap_or_else(|e| panic!("{told}: {e}"));
                    assert_lawful(&quote.totals.cost, &told);
                    assert_promoted(&quote, &told);
                    let basis = serde_json::to_string(&quote.totals.basis.unwrap()).unwrap();
                    let kept: Basis = serde_json::from_str(&basis).unwrap();
                    let replayed = kept.replay(&world.trade.rules(&RateTable::default())).unwrap();
                    assert_eq!(replayed, quote.totals.cost, "{told}: it replays to itself");
                    let again = quote_basket(&world, &snapshot, &request).unwrap();
                    assert_eq!(
                        again.totals.cost, quote.totals.cost,
                        "{told}: the same request gives the same answer"
                    );
                    quotes += 1;
                }
            }
        }
    }
    assert!(quotes > 10_000, "{quotes}");
}
