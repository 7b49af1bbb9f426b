//! Exchange rates: how they come in, how long they count, what they cost.

use crate::support::{BOWL, CUP, TestShop, eur, id, usd};
use commerce::{
    Currency,
    clock::Date,
    exchange::{ConversionError, ReferenceRate},
};
use jiff::SignedDuration;
use std::sync::{Arc, Mutex};
use workflows::{
    Leaps, QuoteFailure, Refreshed, accept_rate, import_rates,
    ports::{BoxFuture, OutsideError, RateFeed},
    price_goods, pricing, refresh_rates, view_checkout,
};

/// A feed that says what the story wants, and counts how often it is asked.
#[derive(Default)]
struct TestFeed {
    rates: Mutex<Option<Vec<ReferenceRate>>>,
    asked: Mutex<Vec<Date>>,
}

impl TestFeed {
    fn says(&self, rates: &[(&str, &str, &str)]) {
        *self.rates.lock().unwrap() =
            Some(rates.iter().map(|(code, day, rate)| row(code, day, rate)).collect());
    }

    fn asked(&self) -> usize {
        self.asked.lock().unwrap().len()
    }
}

impl RateFeed for TestFeed {
    fn read(&self, latest: Date) -> BoxFuture<'_, Result<Vec<ReferenceRate>, OutsideError>> {
        Box::pin(async move {
            self.asked.lock().unwrap().push(latest);
            self.rates.lock().unwrap().clone().ok_or_else(|| OutsideError("the feed is away".into()))
        })
    }
}

fn row(code: &str, day: &str, per_eur: &str) -> ReferenceRate {
    ReferenceRate {
        currency: id(code),
        per_eur: id(per_eur),
        date: id(day),
        source: "ECB".into(),
        exempt: false,
    }
}

async fn rate(shop: &TestShop, code: &str) -> String {
    shop.shop.refresh().await.unwrap();
    let currency: Currency = id(code);
    shop.shop.snapshot.load().rates.rate(currency).unwrap().per_eur.to_string()
}

/// Changes the world, as an edit of its files does.
fn edit(shop: &TestShop, change: impl FnOnce(&mut commerce::World)) {
    let mut world = (**shop.shop.world.load()).clone();
    change(&mut world);
    world.generation.push_str(" edited");
    shop.shop.world.store(Arc::new(world));
}

pub async fn a_feed_is_read_when_it_is_due_by_one_server(shop: TestShop) {
    let feed = TestFeed::default();
    feed.says(&[("USD", "2026-11-21", "1.12")]);
    let both = tokio::join!(refresh_rates(&shop.shop, &feed), refresh_rates(&shop.shop, &feed));
    let read =
        [both.0.unwrap(), both.1.unwrap()].into_iter().filter(|done| *done != Refreshed::NotDue).count();
    assert_eq!((read, feed.asked()), (1, 1));
    assert_eq!(*feed.asked.lock().unwrap(), [id::<Date>("2026-11-23")], "tomorrow is no future");
    assert_eq!(rate(&shop, "USD").await, "1.12");
    shop.clock.forward(SignedDuration::from_hours(4));
    assert_eq!(refresh_rates(&shop.shop, &feed).await.unwrap(), Refreshed::NotDue, "chance adds something");
    shop.clock.forward(SignedDuration::from_hours(1));
    assert!(matches!(refresh_rates(&shop.shop, &feed).await.unwrap(), Refreshed::Read(_)));
}

pub async fn a_feed_that_is_away_is_asked_again_with_growing_waits(shop: TestShop) {
    let feed = TestFeed::default();
    let mut waits = Vec::new();
    for _ in 0..12 {
        assert_eq!(refresh_rates(&shop.shop, &feed).await.unwrap(), Refreshed::Failed);
        let state = storage::rate_feed::state(&mut shop.shop.db.read().await.unwrap()).await.unwrap();
        let wait = state.next_at.duration_since(commerce::clock::Clock::now(&*shop.clock));
        assert_eq!(state.error.as_deref(), Some("the feed is away"));
        waits.push(wait.as_secs());
        shop.clock.forward(wait);
    }
    // The story's chance adds an eighth.
    assert_eq!(waits[..4], [68, 135, 270, 540]);
    assert_eq!(waits[11], 4 * 3600 / 8 * 9, "four hours at most");
    assert_eq!(rate(&shop, "USD").await, "1.10", "the last good one stays in force");
    feed.says(&[("USD", "2026-11-23", "1.12")]);
    assert!(matches!(refresh_rates(&shop.shop, &feed).await.unwrap(), Refreshed::Read(_)));
    let state = storage::rate_feed::state(&mut shop.shop.db.read().await.unwrap()).await.unwrap();
    assert_eq!((state.failures, state.error), (0, None));
}

pub async fn a_rate_that_leaps_waits_for_a_word(shop: TestShop) {
    let feed = [row("USD", "2026-11-21", "2.20"), row("JPY", "2026-11-21", "161")].to_vec();
    let imported = import_rates(&shop.shop.db, feed.clone(), Leaps::Hold).await.unwrap();
    let held: Vec<String> = imported.held.iter().map(|held| held.rate.currency.to_string()).collect();
    assert_eq!((imported.changed, held), (1, vec!["USD".to_owned()]));
    assert_eq!((rate(&shop, "USD").await, rate(&shop, "JPY").await), ("1.10".into(), "161".into()));
    import_rates(&shop.shop.db, feed.clone(), Leaps::Hold).await.unwrap();
    let waiting = storage::rates::held(&mut shop.shop.db.read().await.unwrap()).await.unwrap();
    assert_eq!(waiting, imported.held, "once, however often the feed says it");

    let db = &shop.shop.db;
    assert_eq!(accept_rate(db, id("USD"), id("2026-11-20")).await.unwrap(), None);
    let accepted = accept_rate(db, id("USD"), id("2026-11-21")).await.unwrap();
    assert_eq!(accepted.as_ref(), imported.held.first());
    assert_eq!(rate(&shop, "USD").await, "2.20");
    assert_eq!(import_rates(db, feed, Leaps::Hold).await.unwrap().held, [], "it was taken");
    let next = vec![row("USD", "2026-11-22", "2.21")];
    assert_eq!(import_rates(db, next, Leaps::Hold).await.unwrap().held, []);
    assert_eq!(storage::rates::held(&mut db.read().await.unwrap()).await.unwrap(), []);
}

pub async fn a_rate_of_the_merchants_counts_beside_the_published_ones(shop: TestShop) {
    let mut own = row("USD", "2026-11-21", "1.20");
    own.source = "bank".into();
    edit(&shop, |world| world.merchant_rates = vec![own, row("KWD", "2026-11-21", "0.35")]);
    assert_eq!((rate(&shop, "USD").await, rate(&shop, "KWD").await), ("1.20".into(), "0.35".into()));
    import_rates(&shop.shop.db, vec![row("USD", "2026-11-21", "1.12")], Leaps::Hold).await.unwrap();
    assert_eq!(rate(&shop, "USD").await, "1.12", "of the same day the published one");
}

pub async fn nothing_is_converted_by_a_rate_that_is_too_old(shop: TestShop) {
    let mut visit = shop.visit("us");
    shop.add(&mut visit, BOWL, 1).await;
    // The rates are of Friday, 2026-11-20: ten business days later is Friday, 2026-12-04.
    shop.clock.forward(SignedDuration::from_hours(24 * 12));
    shop.shop.refresh().await.unwrap();
    assert_eq!(shop.cart(&visit).await.subtotal, usd(2_695));
    shop.clock.forward(SignedDuration::from_hours(24 * 3));
    shop.shop.refresh().await.unwrap();
    assert_eq!(shop.cart(&visit).await.lines.len(), 0, "no price, no line");
    let (world, snapshot) = (shop.shop.world.load(), shop.shop.snapshot.load());
    let market = world.market(&visit.market).unwrap();
    let bowl = id(BOWL);
    let goods =
        |currency| price_goods(&snapshot, &pricing(&world, &snapshot, market, currency, None), [(&bowl, 1)]);
    let stale = ConversionError::Stale { currency: id("USD"), days: 11 };
    assert!(
        matches!(&goods(id("USD")).left_out[..], [(_, QuoteFailure::Price(why))] if *why == stale.into())
    );
    let shown = snapshot.rates.of(market).shown(None, world.base);
    assert_eq!((shown.currency, shown.refused), (Currency::EUR, Some(id("USD"))));
    assert_eq!(goods(Currency::EUR).subtotal, eur(2_450));
}

pub async fn an_own_price_needs_no_rate_of_whatever_age(shop: TestShop) {
    let visit = shop.ready("jp", CUP, 1, "konbini").await;
    shop.clock.forward(SignedDuration::from_hours(24 * 60));
    shop.shop.refresh().await.unwrap();
    let view = view_checkout(&shop.shop, &visit).await.unwrap().unwrap();
    assert_eq!((view.totals.due().amount, view.rate_notes(), view.totals.in_base), (2_700, vec![], None));
}

pub async fn a_markup_is_charged_and_said_and_customs_do_not_know_it(shop: TestShop) {
    edit(&shop, |world| {
        for market in world.markets.values_mut() {
            market.rates.markup = id("2.5");
        }
    });
    shop.shop.refresh().await.unwrap();
    let (order, session) = shop.buy("us", BOWL, 1, "card").await;
    let [note] = order.rate_notes.as_slice() else { panic!("one rate: {:?}", order.rate_notes) };
    assert_eq!((note.rate, note.markup, note.date), (id("1.1275"), id("2.5"), id("2026-11-20")));
    // 24.50 and 9.00 euros at 1.1275.
    assert_eq!(session.amount, usd(2_762 + 1_015));
    let rates = &shop.shop.snapshot.load().rates;
    assert_eq!(rates.exact(id("24.50"), Currency::EUR, id("USD")).unwrap(), id("26.95"));
}

pub async fn who_pays_in_the_base_currency_pays_what_was_said(shop: TestShop) {
    let mut visit = shop.ready("de", BOWL, 1, "card").await;
    visit.currency = id("USD");
    let converted = view_checkout(&shop.shop, &visit).await.unwrap().unwrap().totals;
    visit.currency = Currency::EUR;
    let plain = view_checkout(&shop.shop, &visit).await.unwrap().unwrap().totals;
    assert_eq!((converted.in_base, plain.in_base), (Some(plain.due()), None));
    assert_ne!(converted.due().currency, plain.due().currency);
    let cart = shop.cart(&visit).await;
    let world = shop.shop.world.load();
    let market = world.market(&visit.market).unwrap();
    assert_eq!(cart.sum(&shop.shop, market).totals.unwrap().in_base, None);
}
