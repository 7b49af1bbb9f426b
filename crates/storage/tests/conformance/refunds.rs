//! Money that goes back.

use crate::{
    orders::place,
    samples::{NASTY, annex, at, cause, money, order, product, refund, row, session},
};
use commerce::{
    RowId,
    buyer_number::Sealed,
    refund::{Refund, RefundStatus},
};
use storage::{Db, StorageError, catalog, payees, payees::KeptPayee, payments, refunds, stock};

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
    let news = [
        refunds::set_made(&mut tx, &first.id, at(9)).await,
        refunds::set_made(&mut tx, &first.id, at(9)).await,
    ];
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

fn payee(n: u32, text: &str, is_whole: bool) -> KeptPayee {
    KeptPayee { call_key: row(n), sealed: Sealed(text.into()), is_whole }
}

pub async fn an_account_is_asked_for_and_named_once(db: Db) {
    paid(&db, 1).await;
    let mut tx = db.write().await.unwrap();
    refunds::insert(&mut tx, &refund(1, 1)).await.unwrap();
    assert!(!refunds::answer(&mut tx, &row(1), true).await.unwrap(), "nobody has asked");
    assert!(refunds::ask_for_account(&mut tx, &row(1)).await.unwrap());
    assert!(!refunds::ask_for_account(&mut tx, &row(1)).await.unwrap(), "it waits already");
    let waiting = refunds::by_id(&mut tx, &row(1)).await.unwrap().unwrap();
    assert_eq!((waiting.status, waiting.asked), (RefundStatus::NeedsAccount, 1));

    assert_eq!(payees::of_refund(&mut tx, &row(1)).await.unwrap(), None);
    for (key, text, is_whole) in [(7, NASTY, false), (8, "right", true)] {
        assert!(refunds::answer(&mut tx, &row(1), is_whole).await.unwrap());
        let kept = payee(key, text, is_whole);
        payees::keep(&mut tx, &row(1), &kept, at(1)).await.unwrap();
        assert_eq!(payees::of_refund(&mut tx, &row(1)).await.unwrap(), Some(kept));
    }
    assert!(!refunds::answer(&mut tx, &row(1), true).await.unwrap(), "it is on its way");
    payees::erase(&mut tx, &row(1)).await.unwrap();
    assert_eq!(payees::of_refund(&mut tx, &row(1)).await.unwrap(), None);
}

pub async fn accounts_are_erased_some_time_after_their_refund_was_made(db: Db) {
    paid(&db, 1).await;
    let mut tx = db.write().await.unwrap();
    for n in 1..=3 {
        let mut refund = Refund { number: n, ..refund(n, 1) };
        refund.breakdown.goods[0].first = n;
        refunds::insert(&mut tx, &refund).await.unwrap();
        // The first is made, the second waits for the gateway, the third was left wrong.
        payees::keep(&mut tx, &row(n), &payee(n, "account", n < 3), at(0)).await.unwrap();
    }
    refunds::set_made(&mut tx, &row(1), at(10)).await.unwrap();
    for (moment, erased, left) in
        [(-1, 0, [true, true, true]), (0, 1, [true, true, false]), (10, 1, [false, true, false])]
    {
        assert_eq!(payees::erase_before(&mut tx, at(moment)).await.unwrap(), erased);
        for (n, is_left) in (1..).zip(left) {
            let kept = payees::of_refund(&mut tx, &row(n)).await.unwrap();
            assert_eq!(kept.is_some(), is_left, "{n} at {moment}");
        }
    }
    for n in 2..=3 {
        refunds::set_made(&mut tx, &row(n), at(20)).await.unwrap();
    }
    assert_eq!(payees::erase_before(&mut tx, at(20)).await.unwrap(), 1);
}

pub async fn the_first_arrival_of_money_is_kept(db: Db) {
    paid(&db, 1).await;
    let mut tx = db.write().await.unwrap();
    assert_eq!(payments::arrived_at(&mut tx, &row(1)).await.unwrap(), None);
    for moment in [5, 9] {
        payments::note_arrival(&mut tx, &row(1), at(moment)).await.unwrap();
        assert_eq!(payments::arrived_at(&mut tx, &row(1)).await.unwrap(), Some(at(5)));
    }
}

pub async fn pieces_are_put_back_where_they_were_never_counted(db: Db) {
    let sku = "APRON".parse().unwrap();
    let mut tx = db.write().await.unwrap();
    catalog::save_product(&mut tx, &product("apron", &["APRON"]), 0).await.unwrap();
    for (pieces, on_hand) in [(2, 2), (3, 5)] {
        let level = stock::put_back(&mut tx, &sku, &annex(), pieces, &cause()).await.unwrap();
        assert_eq!((level.on_hand, level.reserved), (on_hand, 0));
    }
}
