//! Catalog, stock and rates.

use crate::samples::{NASTY, annex, at, cause, house, id, load, picture, product, rate, text};
use commerce::{
    Sku,
    catalog::{Catalog, SoldOut},
    exchange::{HeldRate, ReferenceRate},
    inventory::StockLevel,
};
use std::sync::Arc;
use storage::{
    Db, StorageError, catalog,
    generations::{self, Generation},
    rate_feed::{self, FeedState},
    rates, stock,
};

pub async fn catalog_comes_back(db: Db) {
    let mut tx = db.write().await.unwrap();
    assert!(catalog::is_empty(&mut tx).await.unwrap());
    let (bowl, apron) = (product("bowl-kohiki", &["BOWL-M", "BOWL-S"]), product("apron", &["APRON"]));
    let texts = [text("apron", "en", "apron"), text("bowl-kohiki", "ja", "手びねりの茶碗")];
    assert!(catalog::save_product(&mut tx, &bowl, 0).await.unwrap());
    assert!(catalog::save_product(&mut tx, &apron, 1).await.unwrap());
    assert!(catalog::replace_texts(&mut tx, &texts).await.unwrap());
    for (sku, pieces) in [("BOWL-M", 2), ("APRON", 0)] {
        assert!(stock::set_if_absent(&mut tx, &id(sku), &house(), pieces, &cause()).await.unwrap());
    }
    tx.commit().await.unwrap();

    let mut tx = db.read().await.unwrap();
    let loaded = load(&mut tx).await.unwrap();
    assert!(!catalog::is_empty(&mut tx).await.unwrap());
    assert_eq!(loaded.products, [bowl, apron]);
    assert_eq!(loaded.texts, texts);
    let here = [id::<Sku>("APRON"), id("BOWL-S")].into();
    assert_eq!(loaded.sold_out[&house()], here, "none left, and never counted");
    let there = [id::<Sku>("APRON"), id("BOWL-M"), id("BOWL-S")].into();
    assert_eq!(loaded.sold_out[&annex()], there, "what lies elsewhere is not there");
}

pub async fn products_change_only_when_different(db: Db) {
    let mut tx = db.write().await.unwrap();
    let mut bowl = product("bowl", &["BOWL-M", "BOWL-S"]);
    stock::set_if_absent(&mut tx, &id("BOWL-S"), &house(), 5, &cause()).await.unwrap();
    assert!(catalog::save_product(&mut tx, &bowl, 0).await.unwrap());
    catalog::replace_texts(&mut tx, &[text("bowl", "en", "bowl")]).await.unwrap();
    assert!(!catalog::save_product(&mut tx, &bowl, 0).await.unwrap());
    assert!(catalog::save_product(&mut tx, &bowl, 7).await.unwrap(), "its place is part of it");
    bowl.variants.swap(0, 1);
    bowl.variants[1].options.clear();
    bowl.origin = id("KR");
    assert!(catalog::save_product(&mut tx, &bowl, 7).await.unwrap());
    bowl.variants.pop();
    assert!(catalog::save_product(&mut tx, &bowl, 7).await.unwrap());
    let loaded = load(&mut tx).await.unwrap();
    assert_eq!(loaded.products, [bowl.clone()]);
    assert_eq!(loaded.texts.len(), 1, "words stay");
    let level = stock::level(&mut tx, &id("BOWL-S"), &house()).await.unwrap();
    assert_eq!(level, Some(StockLevel { on_hand: 5, reserved: 0 }), "stock stays");
    bowl.variants.clear();
    let error = catalog::save_product(&mut tx, &bowl, 7).await.unwrap_err();
    assert!(matches!(error, StorageError::Corrupt { table: "products", .. }), "{error:?}");
    tx.commit().await.unwrap();

    let mut tx = db.write().await.unwrap();
    let thief = catalog::save_product(&mut tx, &product("cup", &["BOWL-S"]), 9).await.unwrap_err();
    assert!(
        matches!(&thief, StorageError::Conflict { constraint } if constraint == "variants_pkey"),
        "{thief:?}"
    );
}

pub async fn pictures_come_back_and_change_only_when_different(db: Db) {
    let mut tx = db.write().await.unwrap();
    let mut given =
        vec![picture("bowl-m", 1), picture("bowl", 2), picture("bowl", 1), picture("-odd--sku-", 1)];
    assert_eq!(catalog::save_pictures(&mut tx, &given).await.unwrap(), 4);
    assert_eq!(catalog::save_pictures(&mut tx, &given).await.unwrap(), 0, "the same pictures are no change");
    given[1].hash = "fedcba9876543210".into();
    given[1].widths = vec![200];
    assert_eq!(catalog::save_pictures(&mut tx, &given[1..2]).await.unwrap(), 1);
    let loaded = load(&mut tx).await.unwrap();
    let sorted = [&given[3], &given[2], &given[1], &given[0]].map(Clone::clone);
    assert_eq!(loaded.pictures, sorted, "by owner and number, and the others stayed");
    let mut twice = vec![picture("bowl", 1), picture("bowl", 1)];
    twice[1].height = 7;
    assert_eq!(catalog::save_pictures(&mut tx, &twice).await.unwrap(), 1, "the last of two counts");
    assert_eq!(catalog::pictures(&mut tx).await.unwrap()[1].height, 7);
    catalog::save_product(&mut tx, &product("bowl", &["BOWL", "BOWL-M"]), 0).await.unwrap();
    let owners = catalog::picture_owners(&mut tx).await.unwrap();
    assert_eq!(owners, [(id("bowl"), id("bowl")), (id("bowl-m"), id("bowl"))].into());
    twice[1].widths.clear();
    let error = catalog::save_pictures(&mut tx, &twice).await.unwrap_err();
    assert!(matches!(error, StorageError::Corrupt { table: "pictures", .. }), "{error:?}");
}

pub async fn texts_are_replaced_as_a_whole(db: Db) {
    let mut tx = db.write().await.unwrap();
    catalog::save_product(&mut tx, &product("bowl", &["BOWL"]), 0).await.unwrap();
    catalog::save_product(&mut tx, &product("cup", &["CUP"]), 1).await.unwrap();
    let mut texts = vec![
        text("bowl", "de", "schale"),
        text("bowl", "en", "bowl"),
        text("bowl", "fr", "bol-crème"),
        text("cup", "en", "cup"),
    ];
    assert!(catalog::replace_texts(&mut tx, &texts).await.unwrap());
    assert!(!catalog::replace_texts(&mut tx, &texts).await.unwrap(), "the same words are no change");
    texts[0].title = "Schale".into();
    texts.remove(2);
    assert!(catalog::replace_texts(&mut tx, &texts).await.unwrap());
    assert_eq!(load(&mut tx).await.unwrap().texts, texts);
    (texts[1].slug, texts[2].slug) = (id("cup"), id("bowl"));
    assert!(catalog::replace_texts(&mut tx, &texts).await.unwrap(), "two products exchange their slugs");
    assert_eq!(load(&mut tx).await.unwrap().texts, texts);
    assert!(catalog::replace_texts(&mut tx, &[]).await.unwrap());
    assert_eq!(load(&mut tx).await.unwrap().texts, []);
    tx.commit().await.unwrap();
}

pub async fn words_from_elsewhere_stay(db: Db) {
    let mut tx = db.write().await.unwrap();
    catalog::save_product(&mut tx, &product("bowl", &["BOWL"]), 0).await.unwrap();
    let (mut own, file) = (text("bowl", "en", "own"), text("bowl", "de", "schale"));
    catalog::save_texts(&mut tx, &[own.clone(), text("bowl", "de", "eigene")]).await.unwrap();
    own.title = "Bowl, once more".into();
    catalog::save_texts(&mut tx, &[own.clone()]).await.unwrap();
    assert!(catalog::replace_texts(&mut tx, std::slice::from_ref(&file)).await.unwrap());
    assert_eq!(load(&mut tx).await.unwrap().texts, [file.clone(), own.clone()], "a file's words win");
    catalog::save_texts(&mut tx, &[text("bowl", "de", "eigene")]).await.unwrap();
    assert!(
        !catalog::replace_texts(&mut tx, std::slice::from_ref(&file)).await.unwrap(),
        "and are not written over"
    );
    assert!(catalog::replace_texts(&mut tx, &[]).await.unwrap());
    assert_eq!(load(&mut tx).await.unwrap().texts, [own]);
    tx.commit().await.unwrap();
}

pub async fn what_is_known_is_not_kept_twice(db: Db) {
    let mut tx = db.write().await.unwrap();
    let (bowl, mut cup) = (product("bowl", &["BOWL"]), product("cup", &["CUP"]));
    catalog::save_product(&mut tx, &bowl, 0).await.unwrap();
    catalog::save_product(&mut tx, &cup, 1).await.unwrap();
    let texts = [text("bowl", "en", "bowl"), text("cup", "en", "cup")];
    catalog::replace_texts(&mut tx, &texts).await.unwrap();
    let goods = catalog::goods(&mut tx, &Catalog::default(), id("2026-11-22")).await.unwrap();
    let words = catalog::words(&mut tx, &Catalog::default()).await.unwrap();
    let known = Catalog::new(goods.products, words, SoldOut::new());

    cup.origin = id("KR");
    catalog::save_product(&mut tx, &cup, 1).await.unwrap();
    catalog::replace_texts(&mut tx, &[texts[0].clone(), text("cup", "en", "mug")]).await.unwrap();
    let goods = catalog::goods(&mut tx, &known, id("2026-11-22")).await.unwrap();
    let words = catalog::words(&mut tx, &known).await.unwrap();
    let same_product =
        |at: usize, code: &str| Arc::ptr_eq(&goods.products[at], known.shared_product(&id(code)).unwrap());
    assert!(same_product(0, "bowl") && !same_product(1, "cup"));
    assert_eq!(*goods.products[1], cup);
    let same_words = |code: &str| {
        let kept = known.shared_text(&id(code), &id("en")).unwrap();
        words.iter().any(|text| Arc::ptr_eq(text, kept))
    };
    assert!(same_words("bowl") && !same_words("cup"));
}

pub async fn a_slug_is_unique_in_its_language(db: Db) {
    let mut tx = db.write().await.unwrap();
    catalog::save_product(&mut tx, &product("bowl", &["BOWL"]), 0).await.unwrap();
    catalog::save_product(&mut tx, &product("cup", &["CUP"]), 1).await.unwrap();
    catalog::replace_texts(&mut tx, &[text("bowl", "en", "same"), text("cup", "de", "same")]).await.unwrap();
    tx.commit().await.unwrap();
    for (texts, broken) in [
        ([text("bowl", "en", "same"), text("cup", "en", "same")], "one_slug_a_locale"),
        ([text("bowl", "en", "a"), text("nothing", "en", "b")], "foreign key"),
    ] {
        let mut tx = db.write().await.unwrap();
        match catalog::replace_texts(&mut tx, &texts).await {
            Err(StorageError::Conflict { constraint }) => assert_eq!(constraint, broken),
            other => panic!("{other:?}"),
        }
    }
    let mut tx = db.read().await.unwrap();
    assert_eq!(load(&mut tx).await.unwrap().texts.len(), 2);
}

pub async fn servers_that_start_at_once_load_once(db: Db) {
    let start = |db: Db| async move {
        let mut tx = db.write().await.unwrap();
        let mut changed = catalog::save_product(&mut tx, &product("bowl", &["BOWL"]), 0).await.unwrap();
        changed |= catalog::replace_texts(&mut tx, &[text("bowl", "en", "bowl")]).await.unwrap();
        tx.commit().await.unwrap();
        u32::from(changed)
    };
    let servers: Vec<_> = (0..6).map(|_| tokio::spawn(start(db.clone()))).collect();
    let mut changes = 0;
    for server in servers {
        changes += server.await.unwrap();
    }
    assert_eq!(changes, 1);
}

pub async fn rates_on_or_before_a_day(db: Db) {
    let mut tx = db.write().await.unwrap();
    let rows = [
        rate("USD", "2026-11-19", "1.0800"),
        rate("USD", "2026-11-20", "1.0850"),
        rate("USD", "2026-11-21", "1.0900"),
        rate("JPY", "2026-11-18", "160.125"),
        rate("IDR", "2026-11-22", "17250.500000000000000001"),
    ];
    assert_eq!(rates::save(&mut tx, &rows).await.unwrap(), 5);
    assert_eq!(rates::save(&mut tx, &rows).await.unwrap(), 0);
    let newest = rates::newest(&mut tx, id("2026-11-20")).await.unwrap();
    assert_eq!(newest, [rows[3].clone(), rows[1].clone()]);
    assert_eq!(rates::newest(&mut tx, id("2026-11-30")).await.unwrap()[0], rows[4], "to the last digit");
    assert_eq!(rates::newest(&mut tx, id("2026-11-17")).await.unwrap(), []);
    let corrected = [rate("USD", "2026-11-21", "1.0901"), rows[0].clone()];
    assert_eq!(rates::save(&mut tx, &corrected).await.unwrap(), 1);
    assert_eq!(rates::newest(&mut tx, id("2026-11-21")).await.unwrap()[1], corrected[0]);
    for bad in ["0", "-1"] {
        let error = rates::save(&mut tx, &[rate("USD", "2026-11-25", bad)]).await.unwrap_err();
        assert!(matches!(error, StorageError::Corrupt { .. }), "{error:?}");
    }
    assert_eq!(newest[0].source, NASTY);
    tx.commit().await.unwrap();
}

pub async fn rates_wait_until_they_are_released(db: Db) {
    let mut tx = db.write().await.unwrap();
    let held = |code: &str, day: &str, per_eur: &str| HeldRate {
        rate: rate(code, day, per_eur),
        before: id("1.0850"),
        before_on: id("2026-11-18"),
    };
    let waiting =
        [held("ARS", "2026-11-20", "3000"), held("USD", "2026-11-19", "2"), held("USD", "2026-11-20", "2.1")];
    assert_eq!(rates::hold(&mut tx, &waiting).await.unwrap(), 3);
    assert_eq!(rates::hold(&mut tx, &waiting).await.unwrap(), 0);
    assert_eq!(rates::held(&mut tx).await.unwrap(), waiting);
    assert_eq!(rates::newest(&mut tx, id("2026-11-30")).await.unwrap(), [], "they do not count");
    assert_eq!(rates::release(&mut tx, id("USD"), id("2026-11-19")).await.unwrap(), 1);
    assert_eq!(rates::held(&mut tx).await.unwrap(), [waiting[0].clone(), waiting[2].clone()]);
    let error = rates::hold(&mut tx, &[held("USD", "2026-11-21", "0")]).await.unwrap_err();
    assert!(matches!(error, StorageError::Corrupt { table: "held_rates", .. }), "{error:?}");
    let exempt = ReferenceRate { exempt: true, ..rate("USD", "2026-11-19", "1.08") };
    assert_eq!(rates::save(&mut tx, std::slice::from_ref(&exempt)).await.unwrap(), 1);
    assert_eq!(rates::between(&mut tx, exempt.date, exempt.date).await.unwrap(), [exempt]);
}

pub async fn a_feed_is_claimed_by_one(db: Db) {
    let mut tx = db.write().await.unwrap();
    assert!(rate_feed::claim(&mut tx, at(10), at(70)).await.unwrap());
    assert!(!rate_feed::claim(&mut tx, at(69), at(130)).await.unwrap(), "somebody has it");
    assert!(rate_feed::claim(&mut tx, at(70), at(130)).await.unwrap(), "who had it has died");
    rate_feed::failed(&mut tx, at(200), NASTY).await.unwrap();
    rate_feed::failed(&mut tx, at(300), NASTY).await.unwrap();
    let failed = FeedState { next_at: at(300), failures: 2, read_at: None, error: Some(NASTY.into()) };
    assert_eq!(rate_feed::state(&mut tx).await.unwrap(), failed);
    rate_feed::read(&mut tx, at(300), at(900)).await.unwrap();
    let read = FeedState { next_at: at(900), failures: 0, read_at: Some(at(300)), error: None };
    assert_eq!(rate_feed::state(&mut tx).await.unwrap(), read);
}

pub async fn generations_count_changes(db: Db) {
    let mut tx = db.write().await.unwrap();
    assert_eq!(generations::get(&mut tx, Generation::Catalog).await.unwrap(), 0);
    assert_eq!(generations::bump(&mut tx, Generation::Catalog).await.unwrap(), 1);
    assert_eq!(generations::bump(&mut tx, Generation::Catalog).await.unwrap(), 2);
    assert_eq!(generations::bump(&mut tx, Generation::Rates).await.unwrap(), 1);
    assert_eq!(generations::get(&mut tx, Generation::Stock).await.unwrap(), 0);
    tx.commit().await.unwrap();
    let mut tx = db.read().await.unwrap();
    assert_eq!(generations::get(&mut tx, Generation::Catalog).await.unwrap(), 2);
    assert_eq!(generations::get(&mut tx, Generation::Rates).await.unwrap(), 1);
}

pub async fn stock_is_reserved_and_released(db: Db) {
    let (bowl, unknown): (Sku, Sku) = (id("BOWL"), id("UNKNOWN"));
    let mut tx = db.write().await.unwrap();
    assert_eq!(stock::level(&mut tx, &bowl, &house()).await.unwrap(), None);
    assert!(stock::set_if_absent(&mut tx, &bowl, &house(), 10, &cause()).await.unwrap());
    assert!(!stock::set_if_absent(&mut tx, &bowl, &house(), 99, &cause()).await.unwrap());
    let level = |reserved| StockLevel { on_hand: 10, reserved };
    assert_eq!(stock::reserve(&mut tx, &bowl, &house(), 7, &cause()).await.unwrap(), level(7));
    for (sku, pieces) in [(&bowl, 4), (&bowl, u32::MAX), (&unknown, 1)] {
        let error = stock::reserve(&mut tx, sku, &house(), pieces, &cause()).await.unwrap_err();
        assert!(matches!(&error, StorageError::OutOfStock { sku: of } if of == sku), "{error:?}");
    }
    assert_eq!(
        stock::reserve(&mut tx, &bowl, &house(), 3, &cause()).await.unwrap(),
        level(10),
        "the transaction went on"
    );
    assert_eq!(stock::release(&mut tx, &bowl, &house(), 8, &cause()).await.unwrap(), level(2));
    assert!(matches!(
        stock::release(&mut tx, &unknown, &house(), 1, &cause()).await,
        Err(StorageError::NotFound { .. })
    ));
    tx.commit().await.unwrap();

    let mut tx = db.write().await.unwrap();
    let error = stock::release(&mut tx, &bowl, &house(), 3, &cause()).await.unwrap_err();
    assert!(
        matches!(&error, StorageError::Conflict { constraint } if constraint == "stock_never_negative"),
        "{error:?}"
    );
    drop(tx);

    let mut tx = db.write().await.unwrap();
    let skus: Vec<Sku> = (0..21).map(|n| id(&format!("SKU-{n}"))).collect();
    for sku in &skus {
        stock::set_if_absent(&mut tx, sku, &house(), 4, &cause()).await.unwrap();
    }
    stock::set_if_absent(&mut tx, &bowl, &annex(), 3, &cause()).await.unwrap();
    assert_eq!(stock::reserve(&mut tx, &bowl, &annex(), 1, &cause()).await.unwrap().available(), 2);
    let asked: Vec<Sku> = skus.iter().cloned().chain([bowl.clone(), unknown.clone()]).collect();
    let levels = stock::levels(&mut tx, &asked).await.unwrap();
    assert_eq!((levels.at(&bowl, &house()), levels.at(&bowl, &annex()).available()), (level(2), 2));
    assert_eq!(levels.at(&unknown, &house()), StockLevel::default());
    assert!(skus.iter().all(|sku| levels.at(sku, &house()).available() == 4));
    assert!(skus.iter().all(|sku| levels.at(sku, &annex()).available() == 0));
}

pub async fn stock_never_goes_below_zero(db: Db) {
    let bowl: Sku = id("BOWL");
    let mut tx = db.write().await.unwrap();
    stock::set_if_absent(&mut tx, &bowl, &house(), 10, &cause()).await.unwrap();
    tx.commit().await.unwrap();

    let shopper = |db: Db, sku: Sku| async move {
        let mut tx = db.write().await.unwrap();
        match stock::reserve(&mut tx, &sku, &house(), 1, &cause()).await {
            Ok(_) => tx.commit().await.map(|()| true).unwrap(),
            Err(StorageError::OutOfStock { .. }) => false,
            Err(other) => panic!("{other:?}"),
        }
    };
    let shoppers: Vec<_> = (0..40).map(|_| tokio::spawn(shopper(db.clone(), bowl.clone()))).collect();
    let mut served = 0;
    for shopper in shoppers {
        served += u32::from(shopper.await.unwrap());
    }
    assert_eq!(served, 10);
    let mut tx = db.read().await.unwrap();
    let level = stock::level(&mut tx, &bowl, &house()).await.unwrap();
    assert_eq!(level, Some(StockLevel { on_hand: 10, reserved: 10 }));
}
