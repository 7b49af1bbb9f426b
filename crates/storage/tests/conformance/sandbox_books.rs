//! The books of the gateway that moves no money.

use crate::samples::{at, row};
use commerce::RowId;
use storage::{Db, StorageError, sandbox_books};

pub async fn an_account_is_opened_once_and_found_by_its_change(db: Db) {
    let (one, other): (RowId, RowId) = (row(1), row(2));
    let mut tx = db.write().await.unwrap();
    for account in ["first", "second"] {
        sandbox_books::open(&mut tx, &one, account, at(0)).await.unwrap();
    }
    sandbox_books::open(&mut tx, &other, "other", at(1)).await.unwrap();
    assert_eq!(sandbox_books::lock(&mut tx, &one).await.unwrap().as_deref(), Some("first"));
    assert_eq!(sandbox_books::lock(&mut tx, &row(3)).await.unwrap(), None);
    let unknown = sandbox_books::save(&mut tx, &row(3), "x", at(0)).await;
    assert!(matches!(unknown, Err(StorageError::NotFound { table: "sandbox_payments" })));
    sandbox_books::save(&mut tx, &one, "changed", at(2)).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = db.read().await.unwrap();
    assert_eq!(sandbox_books::read(&mut tx, &one).await.unwrap().as_deref(), Some("changed"));
    assert_eq!(sandbox_books::since(&mut tx, at(0)).await.unwrap(), ["other", "changed"]);
    assert_eq!(sandbox_books::since(&mut tx, at(2)).await.unwrap(), ["changed"]);
    assert_eq!(sandbox_books::since(&mut tx, at(3)).await.unwrap(), [""; 0]);
}

pub async fn two_changes_of_an_account_come_one_after_the_other(db: Db) {
    let mut tx = db.write().await.unwrap();
    sandbox_books::open(&mut tx, &row(1), "", at(0)).await.unwrap();
    tx.commit().await.unwrap();
    let add = |letter: &'static str| {
        let db = db.clone();
        tokio::spawn(async move {
            for _ in 0..10 {
                let mut tx = db.write().await.unwrap();
                let account = sandbox_books::lock(&mut tx, &row(1)).await.unwrap().unwrap();
                sandbox_books::save(&mut tx, &row(1), &(account + letter), at(0)).await.unwrap();
                tx.commit().await.unwrap();
            }
        })
    };
    let (one, other) = (add("a"), add("b"));
    one.await.unwrap();
    other.await.unwrap();
    let mut tx = db.read().await.unwrap();
    let account = sandbox_books::read(&mut tx, &row(1)).await.unwrap().unwrap();
    assert_eq!((account.matches('a').count(), account.matches('b').count()), (10, 10));
}
