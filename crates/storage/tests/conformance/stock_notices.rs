//! Who wants to be told when a variant is back.

use crate::samples::{NASTY, at, id, row};
use commerce::buyer_number::Sealed;
use storage::{
    Db,
    stock_notices::{self, StockNotice},
};

pub fn notice(n: u32, sku: &str, mark: &str) -> StockNotice {
    StockNotice {
        id: row(n),
        sku: id(sku),
        mark: mark.into(),
        sealed: Sealed(NASTY.into()),
        market: id("de"),
        locale: id("pt-br"),
        currency: id("EUR"),
        asked: 1,
        asked_at: at(10),
        confirmed_at: None,
        told_at: None,
        erase_at: at(100),
    }
}

pub async fn a_notice_is_kept_once_for_an_address_and_asked_again(db: Db) {
    let mut tx = db.write().await.unwrap();
    let first = notice(1, "BOWL", "a");
    assert!(stock_notices::insert(&mut tx, &first).await.unwrap());
    assert!(!stock_notices::insert(&mut tx, &notice(2, "BOWL", "a")).await.unwrap());
    assert!(stock_notices::insert(&mut tx, &notice(3, "CUP", "a")).await.unwrap());
    assert!(stock_notices::insert(&mut tx, &notice(4, "BOWL", "b")).await.unwrap());
    assert_eq!(stock_notices::by_id(&mut tx, &row(1)).await.unwrap(), Some(first.clone()));
    assert_eq!(stock_notices::by_id(&mut tx, &row(2)).await.unwrap(), None);
    let again = StockNotice { market: id("jp"), asked_at: at(20), erase_at: at(120), ..first.clone() };
    assert!(stock_notices::ask_again(&mut tx, &again).await.unwrap());
    let kept = stock_notices::of_address(&mut tx, &id("BOWL"), ["a", "z"]).await.unwrap();
    assert_eq!(kept, Some(StockNotice { asked: 2, ..again.clone() }));
    for (since, asked) in [(9, 3), (10, 2), (20, 0)] {
        assert_eq!(
            stock_notices::asked_since(&mut tx, ["z", "a"], at(since)).await.unwrap(),
            asked,
            "{since}"
        );
    }
    assert!(stock_notices::confirm(&mut tx, &row(1), at(30), at(900)).await.unwrap());
    assert!(!stock_notices::confirm(&mut tx, &row(1), at(31), at(901)).await.unwrap());
    assert!(!stock_notices::ask_again(&mut tx, &again).await.unwrap(), "it is confirmed");
}

pub async fn who_has_confirmed_is_told_once_and_all_are_erased(db: Db) {
    let mut tx = db.write().await.unwrap();
    for (n, mark) in [(1, "a"), (2, "b"), (3, "c")] {
        stock_notices::insert(&mut tx, &notice(n, "BOWL", mark)).await.unwrap();
    }
    assert_eq!(stock_notices::awaited(&mut tx).await.unwrap(), []);
    assert!(!stock_notices::tell(&mut tx, &row(1), at(40)).await.unwrap(), "nobody has confirmed it");
    for n in [2, 1] {
        stock_notices::confirm(&mut tx, &row(n), at(30 - i64::from(n)), at(900)).await.unwrap();
    }
    assert_eq!(stock_notices::awaited(&mut tx).await.unwrap(), [(id("BOWL"), id("de"))]);
    let waiting = stock_notices::waiting(&mut tx, &id("BOWL"), &id("de"), 9).await.unwrap();
    assert_eq!(waiting.iter().map(|one| one.id.clone()).collect::<Vec<_>>(), [row(2), row(1)]);
    assert_eq!(stock_notices::waiting(&mut tx, &id("BOWL"), &id("jp"), 9).await.unwrap(), []);
    assert_eq!(stock_notices::waiting(&mut tx, &id("BOWL"), &id("de"), 1).await.unwrap(), waiting[..1]);
    assert!(stock_notices::tell(&mut tx, &row(2), at(40)).await.unwrap());
    assert!(!stock_notices::tell(&mut tx, &row(2), at(41)).await.unwrap());
    stock_notices::wait_again(&mut tx, &row(2)).await.unwrap();
    assert!(stock_notices::tell(&mut tx, &row(2), at(42)).await.unwrap());
    assert!(stock_notices::erase(&mut tx, &row(2)).await.unwrap());
    assert!(!stock_notices::erase(&mut tx, &row(2)).await.unwrap());
    assert_eq!(stock_notices::erase_due(&mut tx, at(99)).await.unwrap(), 0);
    assert_eq!(stock_notices::erase_due(&mut tx, at(100)).await.unwrap(), 1, "who has not confirmed");
    assert_eq!(stock_notices::erase_due(&mut tx, at(900)).await.unwrap(), 1);
}
