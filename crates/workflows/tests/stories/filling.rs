//! Products, words and rates come in; the pages know of them by their generations.

use crate::support::{
    BOWL, CUP, TEAPOT, TestShop, eur, first_stock, id, picture, prices, product, products, rates, texts,
};
use commerce::{Currency, LocationId, Money, Sku, exchange::ReferenceRate, price_list::PriceList};
use storage::generations::Generation;
use workflows::{Leaps, SeedReport, StorageError, import_pictures, import_rates, seed, sync_words};

/// What the bowl costs on the list of everybody.
fn bowl_price(shop: &TestShop) -> Option<Money> {
    let snapshot = shop.shop.snapshot.load();
    let (_, bowl) = snapshot.catalog.variant(&id(BOWL))?;
    let lists = [PriceList::base(Currency::EUR)];
    bowl.prices.on(lists.iter(), 1, snapshot.day).next().map(|(_, listed)| listed.money())
}

async fn generations(shop: &TestShop) -> (i64, i64) {
    (shop.generation(Generation::Catalog).await, shop.generation(Generation::Rates).await)
}

pub async fn seeding_twice_is_seeding_once(shop: TestShop) {
    let before = generations(&shop).await;
    assert_eq!(before, (1, 1));
    let again = seed(
        &shop.shop.db,
        &products(),
        &prices(),
        (&first_stock(), shop.shop.clock.now()),
        &texts(),
        &[],
        &rates(),
    )
    .await
    .unwrap();
    assert_eq!(again, SeedReport::default());
    assert_eq!(generations(&shop).await, before);
    assert!(!shop.shop.refresh().await.unwrap());
    let catalog = &shop.shop.snapshot.load().catalog;
    assert_eq!(bowl_price(&shop), Some(eur(2_450)));
    assert_eq!(catalog.products().len(), products().len());
}

pub async fn seeding_keeps_counted_stock(shop: TestShop) {
    shop.buy("de", BOWL, 2, "card").await;
    let mut more = products();
    more.push(product("PLATE", "white"));
    let mut stock: Vec<(Sku, LocationId, u32)> =
        first_stock().into_iter().map(|(sku, at, _)| (sku, at, 77)).collect();
    stock.push((id("PLATE"), id("house"), 12));
    let report =
        seed(&shop.shop.db, &more, &[], (&stock, shop.shop.clock.now()), &texts(), &[], &[]).await.unwrap();
    assert_eq!(report, SeedReport { products: 1, stock: 1, ..SeedReport::default() });
    assert_eq!((shop.pieces(BOWL).await, shop.pieces(CUP).await), ((3, 2), (500, 0)));
    assert_eq!(shop.pieces("PLATE").await, (12, 0));
    assert_eq!(generations(&shop).await, (2, 1));
}

pub async fn pictures_change_the_catalog_only_when_different(shop: TestShop) {
    let teapot = picture(&TEAPOT.to_lowercase(), 1);
    let mut given = vec![picture(&BOWL.to_lowercase(), 2), picture(&BOWL.to_lowercase(), 1), teapot];
    assert_eq!(import_pictures(&shop.shop.db, &given).await.unwrap(), 3);
    assert_eq!(import_pictures(&shop.shop.db, &given).await.unwrap(), 0);
    assert_eq!(generations(&shop).await, (2, 1));
    let report = seed(
        &shop.shop.db,
        &products(),
        &prices(),
        (&first_stock(), shop.shop.clock.now()),
        &texts(),
        &given,
        &rates(),
    )
    .await
    .unwrap();
    assert_eq!(report, SeedReport::default());
    assert!(shop.shop.refresh().await.unwrap());
    let snapshot = shop.shop.snapshot.load();
    let (bowl, variant) = snapshot.catalog.variant(&id(BOWL)).unwrap();
    assert_eq!(snapshot.catalog.pictures(bowl, variant), [&given[1], &given[0]], "by their numbers");
    assert_eq!(snapshot.catalog.cover(bowl, variant), Some(&given[1]));
    let (cup, variant) = snapshot.catalog.variant(&id(CUP)).unwrap();
    assert_eq!(snapshot.catalog.cover(cup, variant), None);
    given[0].hash = "fedcba9876543210".into();
    let report = seed(
        &shop.shop.db,
        &products(),
        &prices(),
        (&first_stock(), shop.shop.clock.now()),
        &texts(),
        &given,
        &rates(),
    )
    .await
    .unwrap();
    assert_eq!(report, SeedReport { pictures: 1, ..SeedReport::default() });
    given[0].widths.clear();
    let refused = import_pictures(&shop.shop.db, &given).await;
    assert!(matches!(refused, Err(StorageError::Corrupt { table: "pictures", .. })), "{refused:?}");
    assert_eq!(generations(&shop).await, (3, 1));
}

pub async fn words_change_the_catalog_only_when_different(shop: TestShop) {
    assert!(!sync_words(&shop.shop, &texts()).await.unwrap());
    assert_eq!(generations(&shop).await, (1, 1));
    let mut words = texts();
    words[1].title = "Schälchen".into();
    words.pop();
    assert!(sync_words(&shop.shop, &words).await.unwrap());
    assert_eq!(generations(&shop).await, (2, 1));
    assert!(!sync_words(&shop.shop, &words).await.unwrap());
    assert_eq!(generations(&shop).await, (2, 1));
    assert!(shop.shop.refresh().await.unwrap());
    let snapshot = shop.shop.snapshot.load();
    let german = snapshot.catalog.text(&id("bowl-kohiki-s"), &id("de")).unwrap();
    assert_eq!(german.title, "Schälchen");
    assert!(
        snapshot.catalog.text(&id("teapot-ink"), &id("en")).is_none(),
        "no longer given, no longer there"
    );
}

async fn import(shop: &TestShop, rates: Vec<ReferenceRate>) -> Result<u64, StorageError> {
    Ok(import_rates(&shop.shop.db, rates, Leaps::Hold).await?.changed)
}

pub async fn rates_change_prices_only_when_different(shop: TestShop) {
    assert_eq!(import(&shop, rates()).await.unwrap(), 0);
    assert_eq!(import(&shop, vec![]).await.unwrap(), 0);
    assert_eq!(generations(&shop).await, (1, 1));
    let mut newer = rates();
    newer[0].date = id("2026-11-21");
    newer[0].per_eur = id("170");
    assert_eq!(import(&shop, newer).await.unwrap(), 1, "one is new");
    assert_eq!(generations(&shop).await, (1, 2));
    let yen: Currency = id("JPY");
    let rate = |shop: &TestShop| shop.shop.snapshot.load().rates.rate(yen).unwrap().per_eur;
    assert_eq!(rate(&shop), id("160"));
    assert!(shop.shop.refresh().await.unwrap());
    assert_eq!(rate(&shop), id("170"));
    let mut older = rates();
    older[0].date = id("2026-11-01");
    assert_eq!(import(&shop, older).await.unwrap(), 1);
    shop.shop.refresh().await.unwrap();
    assert_eq!(rate(&shop), id("170"), "history does not overtake the newest day");
}

pub async fn a_failed_import_changes_nothing(shop: TestShop) {
    let mut broken = rates();
    broken[0].date = id("2026-11-21");
    broken[1].per_eur = id("0");
    assert!(matches!(import(&shop, broken).await, Err(StorageError::Corrupt { .. })));
    let mut foreign = texts();
    foreign[0].product = id("no-such-thing");
    let refused = sync_words(&shop.shop, &foreign).await;
    assert!(matches!(refused, Err(StorageError::Conflict { .. })), "{refused:?}");
    let refused = seed(
        &shop.shop.db,
        &[product("PLATE", "white")],
        &[],
        (&[], shop.shop.clock.now()),
        &foreign,
        &[],
        &[],
    )
    .await;
    assert!(matches!(refused, Err(StorageError::Conflict { .. })), "{refused:?}");
    assert_eq!(generations(&shop).await, (1, 1));
    assert_eq!(import(&shop, rates()).await.unwrap(), 0, "the rates are those of before");
    let again = seed(&shop.shop.db, &products(), &[], (&[], shop.shop.clock.now()), &texts(), &[], &[])
        .await
        .unwrap();
    assert_eq!(again, SeedReport::default(), "and so are products and words");
}

pub async fn a_snapshot_is_read_when_something_changed(shop: TestShop) {
    let before = shop.shop.snapshot.load_full();
    assert!(!shop.shop.refresh().await.unwrap());
    let mut world = (**shop.shop.world.load()).clone();
    world.generation = "another".into();
    shop.shop.world.store(std::sync::Arc::new(world));
    assert!(shop.shop.refresh().await.unwrap(), "rates depend on the world's pegs and steps");
    assert_ne!(shop.shop.snapshot.load().generation, before.generation);
    shop.reprice(BOWL, eur(2_500)).await;
    let old = before.catalog.variant(&id(BOWL)).unwrap();
    let new = shop.shop.snapshot.load_full();
    assert_ne!(old, new.catalog.variant(&id(BOWL)).unwrap(), "a page that has begun keeps what it read");
}
