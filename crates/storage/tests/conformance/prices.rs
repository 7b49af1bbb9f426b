//! The rows of price lists, and what they come to on a day.

use crate::samples::{id, money, price, product};
use commerce::{
    catalog::{Catalog, ProductText, SoldOut},
    price_list::{PriceList, PriceRow},
};
use storage::{Db, StorageError, catalog, prices};

pub async fn prices_come_back_and_change_only_when_different(db: Db) {
    let mut tx = db.write().await.unwrap();
    let mut rows = vec![
        price("base", "CUP", "0001-01-01", Some(money(i64::MAX, "EUR"))),
        price("jp", "CUP", "2026-11-10", Some(money(3_900, "JPY"))),
        price("jp", "CUP", "2026-12-01", None),
    ];
    rows[1].min_quantity = 99;
    rows[1].compare_at = Some(money(4_000, "JPY"));
    assert_eq!(prices::save(&mut tx, &rows).await.unwrap(), 3);
    assert_eq!(prices::save(&mut tx, &rows).await.unwrap(), 0, "the same rows are no change");
    let sorted = [&rows[0], &rows[2], &rows[1]].map(Clone::clone);
    assert_eq!(prices::of(&mut tx, &id("CUP")).await.unwrap(), sorted);
    rows[1].compare_at = None;
    rows[2].price = Some(money(4_100, "JPY"));
    assert_eq!(prices::save(&mut tx, &rows).await.unwrap(), 2, "the day says which row it is");
    assert_eq!(prices::of(&mut tx, &id("CUP")).await.unwrap().len(), 3);
    for spoil in [
        |row: &mut PriceRow| row.min_quantity = 0,
        |row: &mut PriceRow| row.min_quantity = 100,
        |row: &mut PriceRow| row.price = Some(money(0, "JPY")),
        |row: &mut PriceRow| row.compare_at = row.price,
        |row: &mut PriceRow| row.compare_at = Some(money(i64::MAX, "EUR")),
    ] {
        let mut row = rows[1].clone();
        spoil(&mut row);
        let error = prices::save(&mut tx, &[row]).await.unwrap_err();
        assert!(matches!(error, StorageError::Corrupt { table: "prices", .. }), "{error:?}");
    }
}

pub async fn a_day_has_its_prices(db: Db) {
    let mut tx = db.write().await.unwrap();
    catalog::save_product(&mut tx, &product("bowl", &["BOWL-M", "BOWL-S"]), 0).await.unwrap();
    let rows = [
        price("base", "BOWL-M", "0001-01-01", Some(money(2_450, "EUR"))),
        price("base", "BOWL-M", "2026-11-23", Some(money(2_600, "EUR"))),
        price("base", "GONE", "0001-01-01", Some(money(1, "EUR"))),
    ];
    prices::save(&mut tx, &rows).await.unwrap();
    let mut known = Catalog::default();
    for (day, amount) in [("2026-11-22", 2_450), ("2026-11-23", 2_600)] {
        let goods = catalog::goods(&mut tx, &known, id(day)).await.unwrap();
        let paid = |sku: usize| {
            let lists = [PriceList::base(id("EUR"))];
            let winner = goods.products[0].variants[sku].prices.on(lists.iter(), 1, id(day)).next();
            winner.map(|(_, listed)| listed.money())
        };
        assert_eq!((paid(0), paid(1)), (Some(money(amount, "EUR")), None), "{day}");
        known = Catalog::new(goods.products, Vec::<ProductText>::new(), SoldOut::new());
    }
    assert!(
        !catalog::save_product(&mut tx, known.product(&id("bowl")).unwrap(), 0).await.unwrap(),
        "prices are no part of it"
    );
    assert!(catalog::has_variant(&mut tx, &id("BOWL-S")).await.unwrap());
    assert!(!catalog::has_variant(&mut tx, &id("GONE")).await.unwrap());
}
