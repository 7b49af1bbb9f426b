//! Prices begin, end, fall with the number of pieces, and are told when they change.

use crate::support::{BOWL, CUP, TestShop, eur, id, jpy, price, product, products, texts};
use commerce::{
    Money,
    price_list::{PriceEntry, PriceSlip},
    pricing::Reduction,
};
use storage::generations::Generation;
use workflows::{
    CartChange, CartNotice, CartView, Door, PricesFailure, QuoteFailure, QuoteRequest, RowObjection,
    import_prices, pricing, quote_basket, seed,
};

/// A row of the base list from a day to another one; until the next row where that is empty.
fn entry(sku: &str, pieces: u32, from: &str, to: &str, amount: Money) -> PriceEntry {
    let mut row = price("base", sku, from, amount);
    row.min_quantity = pieces;
    PriceEntry { row, to: (!to.is_empty()).then(|| id(to)) }
}

fn on(list: &str, mut entry: PriceEntry) -> PriceEntry {
    entry.row.list = id(list);
    entry
}

/// What one piece of each line costs, and what is said about it.
fn told(view: &CartView) -> Vec<(u32, Money, Option<CartNotice>)> {
    let line =
        |line: &workflows::CartLine| (line.quoted.quantity, line.quoted.price.money, line.notice.clone());
    view.lines.iter().map(line).collect()
}

pub async fn a_price_begins_and_ends_at_midnight(shop: TestShop) {
    let sale = entry(BOWL, 1, "2026-11-23", "2026-11-24", eur(1_900));
    let after = entry(BOWL, 1, "2026-11-25", "", eur(2_450));
    assert_eq!(shop.import(&[sale, after]).await.changed, 2);
    let mut visit = shop.visit("de");
    shop.add(&mut visit, BOWL, 1).await;
    for (hours, before, now) in [(11, 2_450, 2_450), (1, 2_450, 1_900), (47, 1_900, 1_900), (1, 1_900, 2_450)]
    {
        shop.forward_hours(hours);
        shop.shop.refresh().await.unwrap();
        let notice = (before != now).then_some(CartNotice::PriceChanged { from: eur(before) });
        assert_eq!(told(&shop.look(&visit).await), [(1, eur(now), notice)], "after {hours} hours");
    }
    assert!(!shop.shop.refresh().await.unwrap(), "nothing more changes that day");
}

pub async fn more_pieces_cost_less_each(shop: TestShop) {
    let tiers = [(5, 1_100), (10, 1_000)].map(|(pieces, cents)| entry(CUP, pieces, "", "", eur(cents)));
    shop.import(&tiers).await;
    let mut visit = shop.visit("de");
    for (pieces, each) in [(4, 1_200), (5, 1_100), (10, 1_000), (99, 1_000)] {
        shop.add(&mut visit, CUP, 1).await;
        let quantity = pieces.to_string();
        shop.change(&mut visit, CartChange::Set { sku: CUP, quantity: &quantity, engraving: "" })
            .await
            .unwrap();
        let view = shop.cart(&visit).await;
        assert_eq!(view.subtotal, eur(each * i64::from(pieces)), "{pieces}");
        shop.change(&mut visit, CartChange::Remove { sku: CUP, engraving: "" }).await.unwrap();
    }
    let (order, _) = shop.buy("de", CUP, 5, "card").await;
    let line = &order.lines[0];
    assert_eq!((line.unit_price, line.total, order.totals.cost.goods), (eur(1_100), eur(5_500), eur(5_500)));
    let japan = shop.visit("jp");
    let mut visit = japan.clone();
    shop.add(&mut visit, CUP, 10).await;
    assert_eq!(told(&shop.cart(&visit).await), [(10, jpy(1_800), None)], "the market's own list has none");
}

pub async fn another_number_of_pieces_is_no_change_of_price(shop: TestShop) {
    shop.import(&[entry(CUP, 5, "", "", eur(1_100))]).await;
    let mut visit = shop.visit("de");
    shop.add(&mut visit, CUP, 4).await;
    shop.look(&visit).await;
    let view = shop.add(&mut visit, CUP, 1).await;
    assert_eq!(told(&view), [(5, eur(1_100), None)]);
    assert_eq!(told(&shop.look(&visit).await), [(5, eur(1_100), None)]);
    let fewer = CartChange::Set { sku: CUP, quantity: "1", engraving: "" };
    assert_eq!(told(&shop.change(&mut visit, fewer).await.unwrap()), [(1, eur(1_200), None)]);
    shop.reprice(CUP, eur(1_350)).await;
    shop.change(&mut visit, CartChange::Set { sku: CUP, quantity: "6", engraving: "" }).await.unwrap();
    let changed = Some(CartNotice::PriceChanged { from: eur(1_200) });
    assert_eq!(
        told(&shop.look(&visit).await),
        [(6, eur(1_100), changed)],
        "a change before it is still told"
    );
    assert_eq!(told(&shop.look(&visit).await), [(6, eur(1_100), None)]);
}

pub async fn a_reduction_is_measured_by_what_was_shown(shop: TestShop) {
    shop.import(&[entry(BOWL, 1, "2026-11-23", "2026-11-24", eur(2_000))]).await;
    shop.import(&[entry(BOWL, 1, "2026-11-25", "", eur(2_450))]).await;
    let mut sale = entry(BOWL, 1, "2026-12-01", "", eur(1_900));
    sale.row.compare_at = Some(eur(3_000));
    shop.import(&[sale]).await;
    let reduced = |market: &str| {
        let (world, snapshot) = (shop.shop.world.load_full(), shop.shop.snapshot.load_full());
        let market = world.market(&id(market)).unwrap();
        let (product, bowl) = snapshot.catalog.variant(&id(BOWL)).unwrap();
        pricing(&world, &snapshot, market, id("EUR"), None).reduction(product, bowl)
    };
    assert_eq!(reduced("de"), None);
    shop.forward_hours(9 * 24);
    shop.shop.refresh().await.unwrap();
    let lowest = Reduction { compare_at: eur(2_000), lowest_of_days: Some(30) };
    assert_eq!(reduced("de"), Some(lowest), "two days in November were as cheap as that");
    assert_eq!(reduced("us"), Some(Reduction { compare_at: eur(3_000), lowest_of_days: None }));
}

pub async fn a_group_pays_its_own_prices(shop: TestShop) {
    let wholesale = [(1, 1_000), (12, 800)]
        .map(|(pieces, cents)| on("wholesale", entry(CUP, pieces, "", "", eur(cents))));
    shop.import(&wholesale).await;
    let goods = |market: &str, group: Option<&str>, pieces: u32| {
        let (world, snapshot) = (shop.shop.world.load_full(), shop.shop.snapshot.load_full());
        let door = Door::of_market(&world, world.market(&id(market)).unwrap(), snapshot.day).unwrap();
        let request = QuoteRequest {
            door,
            currency: id("EUR"),
            group: group.map(id),
            shipping: None,
            code: None,
            lines: vec![(id(CUP), pieces)],
        };
        quote_basket(&world, &snapshot, &request).map(|quote| quote.totals.cost.goods)
    };
    assert_eq!(goods("de", None, 1).unwrap(), eur(1_200));
    assert_eq!(goods("de", Some("business"), 1).unwrap(), eur(1_190), "10.00 and 19 %");
    assert_eq!(goods("de", Some("business"), 12).unwrap(), eur(11_424), "8.00 and 19 %, a dozen times");
    assert_eq!(goods("us", Some("business"), 1).unwrap(), eur(1_000), "no tax is collected with the price");
    let untaxed = goods("jp", Some("business"), 1).unwrap();
    assert_eq!(untaxed, eur(1_125), "a market's list is closer than a group's: 1,800 yen");
}

pub async fn a_confirmed_business_pays_the_prices_of_its_group(shop: TestShop) {
    let wholesale = [BOWL, CUP].map(|sku| on("wholesale", entry(sku, 1, "", "", eur(1_000))));
    shop.import(&wholesale).await;
    let visit = shop.ready("fr", BOWL, 2, "card").await;
    shop.look(&visit).await;
    shop.give_vat_number(&visit, "FR40303265045").await;
    let changed = Some(CartNotice::PriceChanged { from: eur(2_450) });
    assert_eq!(told(&shop.look(&visit).await), [(2, eur(1_200), changed)], "10.00 and 20 %");
    let view = shop.checkout(&visit).await;
    assert_eq!(view.cart.lines[0].quoted.total, eur(2_400));
    assert!(view.totals.cost.is_reversed(), "and what it contains of the tax comes off again");
    shop.give_vat_number(&visit, "").await;
    assert_eq!(shop.checkout(&visit).await.cart.lines[0].quoted.total, eur(4_900));
}

pub async fn prices_outlive_their_variant(shop: TestShop) {
    let mut changed = products();
    changed[0] = product("BOWL-KOHIKI-L", "kohiki");
    changed[0].id = id(&BOWL.to_lowercase());
    for (sold, costs) in [(changed, None), (products(), Some(eur(2_450)))] {
        seed(&shop.shop.db, &sold, &[], (&[], shop.shop.clock.now()), &texts(), &[], &[]).await.unwrap();
        shop.shop.refresh().await.unwrap();
        let (world, snapshot) = (shop.shop.world.load_full(), shop.shop.snapshot.load_full());
        let market = world.market(&id("de")).unwrap();
        let door = Door::of_market(&world, market, snapshot.day).unwrap();
        let lines = vec![(sold[0].variants[0].sku.clone(), 1)];
        let request =
            QuoteRequest { door, currency: market.currency, group: None, shipping: None, code: None, lines };
        match (quote_basket(&world, &snapshot, &request), costs) {
            (Ok(quote), Some(costs)) => assert_eq!(quote.totals.cost.goods, costs),
            (Err(QuoteFailure::Price(_)), None) => {}
            (other, _) => panic!("{other:?}"),
        }
    }
}

pub async fn a_file_of_prices_is_taken_as_a_whole_or_not_at_all(shop: TestShop) {
    let good = entry(CUP, 1, "2026-12-01", "", eur(1_300));
    let before = shop.generation(Generation::Catalog).await;
    let day = |text: &str| id(text);
    for (bad, objection) in [
        (entry("NO-SUCH-CUP", 1, "", "", eur(1)), RowObjection::UnknownSku),
        (entry(BOWL, 1, "", "", eur(2_000)), PriceSlip::Past(day("2026-11-22")).into()),
        (entry(BOWL, 5, "2026-11-22", "", eur(2_450)), {
            PriceSlip::NotLower { than: 1, day: day("2026-11-22") }.into()
        }),
        (on("wholesale", entry(BOWL, 5, "", "", eur(2_000))), {
            PriceSlip::NoSinglePrice(commerce::price_list::SINCE_EVER).into()
        }),
        (
            entry(CUP, 1, "2026-11-25", "2026-12-05", eur(1_000)),
            PriceSlip::TwoPrices(day("2026-12-01")).into(),
        ),
    ] {
        let entries = [good.clone(), bad.clone()];
        let refused = import_prices(&shop.shop.db, &entries, day("2026-11-22")).await.unwrap_err();
        let PricesFailure::Refused(faults) = refused else { panic!("{refused:?}") };
        let [fault] = faults.as_slice() else { panic!("{faults:?}") };
        assert_eq!((&fault.sku, &fault.list, fault.from), (&bad.row.sku, &bad.row.list, bad.row.from));
        assert_eq!(fault.objection, objection);
    }
    assert_eq!(shop.generation(Generation::Catalog).await, before);
    let good = [good];
    assert_eq!(shop.import(&good).await.changed, 1);
    let again = import_prices(&shop.shop.db, &good, day("2026-11-22")).await.unwrap();
    assert_eq!((again.changed, shop.generation(Generation::Catalog).await), (0, before + 1));
}

pub async fn days_without_a_price_are_told(shop: TestShop) {
    let seasons =
        [entry(CUP, 1, "2026-12-01", "2026-12-24", eur(1_000)), entry(CUP, 1, "2027-12-01", "", eur(1_000))];
    let today = id("2026-11-22");
    let refused = import_prices(&shop.shop.db, &seasons, today).await.unwrap_err();
    let PricesFailure::Refused(faults) = refused else { panic!("{refused:?}") };
    let gap = PriceSlip::Gap { from: id("2026-12-25"), to: id("2027-11-30") };
    assert_eq!((faults.len(), faults[0].objection), (1, gap.into()), "nothing stands behind the base list");
    let seasons = seasons.map(|season| on("de", season));
    let imported = shop.import(&seasons).await;
    assert_eq!((imported.changed, imported.pauses.len()), (3, 1));
    assert_eq!(imported.pauses[0].objection, gap.into(), "here the base price counts, and it is only said");
}
