//! Money that goes back.

use crate::{
    orders::place,
    samples::{at, money, order, refund, row, session},
};
use commerce::{
    RowId,
    refund::{Refund, RefundStatus},
};
use storage::{Db, StorageError, payments, refunds};

/// An order and its payment.
async fn paid(db: &Db, n: u32) {
    place(db, &order(n)).await;
    let mut tx = db.write().await.unwrap();
    payments::insert(&mut tx, &session(n, n)).await.unwrap();
    tx.commit().await.unwrap();
}

fn broken(error: &StorageError) -> &str {
    match error {
        StorageError::Conflict { constraint } => constraint,
        other => panic!("{other:?}"),
    }
}

pub async fn refunds_come_back_in_their_order(db: Db) {
    paid(&db, 1).await;
    paid(&db, 2).await;
    let mut first = refund(3, 1);
    let mut second = Refund { number: 2, ..refund(1, 1) };
    second.breakdown.goods[0].first = 2;
    let other = refund(2, 2);
    let mut tx = db.write().await.unwrap();
    for kept in [&second, &first, &other] {
        refunds::insert(&mut tx, kept).await.unwrap();
    }
    tx.commit().await.unwrap();
    let mut tx = db.write().await.unwrap();
    assert_eq!(refunds::of_order(&mut tx, &row(1)).await.unwrap(), [first.clone(), second.clone()]);
    assert_eq!(refunds::between(&mut tx, at(1), at(3)).await.unwrap(), [second, other]);
    let news = [refunds::set_made(&mut tx, &first.id).await, refunds::set_made(&mut tx, &first.id).await];
    assert_eq!(news.map(Result::unwrap), [true, false]);
    first.status = RefundStatus::Made;
    assert_eq!(refunds::by_id(&mut tx, &row(3)).await.unwrap(), Some(first));
    assert_eq!(refunds::by_id(&mut tx, &row::<RowId>(9)).await.unwrap(), None);
}

pub async fn no_piece_comes_back_twice(db: Db) {
    paid(&db, 1).await;
    let mut tx = db.write().await.unwrap();
    refunds::insert(&mut tx, &refund(1, 1)).await.unwrap();
    tx.commit().await.unwrap();
    let pieces = |number, first, quantity| {
        let mut refund = Refund { number, ..refund(2, 1) };
        (refund.breakdown.goods[0].first, refund.breakdown.goods[0].quantity) = (first, quantity);
        refund
    };
    for (again, constraint) in [
        (pieces(1, 2, 1), "one_refund_a_number"),
        (pieces(2, 1, 1), "one_refund_a_piece"),
        (pieces(2, 1, 3), "one_refund_a_piece"),
    ] {
        let mut tx = db.write().await.unwrap();
        assert_eq!(broken(&refunds::insert(&mut tx, &again).await.unwrap_err()), constraint);
    }
    let mut tx = db.write().await.unwrap();
    refunds::insert(&mut tx, &pieces(2, 2, 3)).await.unwrap();
}

pub async fn no_more_goes_back_than_came(db: Db) {
    paid(&db, 1).await;
    for (refunded, is_kept) in [(4_240, true), (4_241, false), (-1, false)] {
        let mut tx = db.write().await.unwrap();
        let mut session = session(1, 1);
        session.captured = money(4_240, "EUR");
        session.refunded = money(refunded, "EUR");
        match payments::update(&mut tx, &session).await {
            Ok(()) => assert!(is_kept, "{refunded}"),
            Err(error) => assert_eq!((broken(&error), is_kept), ("never_more_back_than_arrived", false)),
        }
    }
}
