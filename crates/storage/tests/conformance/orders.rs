//! Carts, the orders they become, and their payment.

use crate::samples::{NASTY, at, cart, hash, id, money, order, row, session};
use commerce::{
    RowId,
    buyer_number::{NumberKind, Sealed},
    cart::{Cart, Quantity},
    order::{Order, OrderStatus},
    payment::{Decline, Instructions, SessionStatus},
};
use std::time::Duration;
use storage::{Db, StorageError, buyer_numbers, carts, orders, payments};

pub async fn a_cart_comes_back(db: Db) {
    let mut kept = cart(1);
    let mut tx = db.write().await.unwrap();
    carts::insert(&mut tx, &kept, &hash(1), at(0)).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = db.read().await.unwrap();
    assert_eq!(carts::find(&mut tx, &hash(1)).await.unwrap(), Some(kept.clone()));
    drop(tx);

    kept.remove(&id("BOWL-M"));
    kept.add(&id("LAMP"), Quantity::ONE, 5).unwrap();
    kept.lines.reverse();
    (kept.market, kept.locale, kept.currency) = (id("ww"), id("zh-hans"), id("JPY"));
    kept.lines[0].seen_price = Some(money(-1, "KWD"));
    kept.details = Default::default();
    let mut tx = db.write().await.unwrap();
    carts::save(&mut tx, &kept, at(1)).await.unwrap();
    assert_eq!(carts::lock(&mut tx, &hash(1)).await.unwrap(), Some(kept.clone()));
    let changes: [fn(&mut Cart); 5] = [
        |cart| cart.lines.reverse(),
        |cart| cart.lines.truncate(1),
        |cart| cart.lines[0].quantity = 9.try_into().unwrap(),
        |cart| cart.lines[0].seen_price = None,
        |cart| cart.lines.clear(),
    ];
    for change in changes {
        let before = kept.clone();
        change(&mut kept);
        carts::save_changes(&mut tx, &before, &kept, at(1)).await.unwrap();
        assert_eq!(carts::lock(&mut tx, &hash(1)).await.unwrap(), Some(kept.clone()));
    }
    tx.commit().await.unwrap();
    let mut tx = db.read().await.unwrap();
    assert_eq!(carts::find(&mut tx, &hash(1)).await.unwrap(), Some(kept));
}

pub async fn a_lost_token_finds_nothing(db: Db) {
    let mut tx = db.write().await.unwrap();
    carts::insert(&mut tx, &cart(1), &hash(1), at(0)).await.unwrap();
    for token in ["", "' OR 1=1 --", "%", &hash(2)] {
        assert_eq!(carts::find(&mut tx, token).await.unwrap(), None, "{token}");
        assert_eq!(carts::lock(&mut tx, token).await.unwrap(), None, "{token}");
        assert_eq!(carts::id_of(&mut tx, token).await.unwrap(), None, "{token}");
    }
    assert!(matches!(
        carts::save(&mut tx, &cart(2), at(0)).await,
        Err(StorageError::NotFound { table: "carts" })
    ));
    let twice = carts::insert(&mut tx, &cart(2), &hash(1), at(0)).await.unwrap_err();
    assert!(matches!(&twice, StorageError::Conflict { constraint } if constraint == "one_cart_a_token"));
}

pub async fn no_change_of_a_cart_is_lost(db: Db) {
    let mut empty = cart(1);
    empty.lines.clear();
    let mut tx = db.write().await.unwrap();
    carts::insert(&mut tx, &empty, &hash(1), at(0)).await.unwrap();
    tx.commit().await.unwrap();
    let add = |db: Db| async move {
        let mut tx = db.write().await.unwrap();
        let mut cart = carts::lock(&mut tx, &hash(1)).await.unwrap().unwrap();
        cart.add(&id("BOWL"), Quantity::ONE, 99).unwrap();
        carts::save(&mut tx, &cart, at(1)).await.unwrap();
        tx.commit().await.unwrap();
    };
    let clicks: Vec<_> = (0..20).map(|_| tokio::spawn(add(db.clone()))).collect();
    for click in clicks {
        click.await.unwrap();
    }
    let mut tx = db.read().await.unwrap();
    assert_eq!(carts::find(&mut tx, &hash(1)).await.unwrap().unwrap().count(), 20);
}

pub async fn a_closed_cart_stays_closed(db: Db) {
    let mut tx = db.write().await.unwrap();
    carts::insert(&mut tx, &cart(1), &hash(1), at(0)).await.unwrap();
    assert_eq!(carts::id_of(&mut tx, &hash(1)).await.unwrap(), Some((row(1), false)));
    carts::close(&mut tx, &row(1), at(1)).await.unwrap();
    assert_eq!(carts::id_of(&mut tx, &hash(1)).await.unwrap(), Some((row(1), true)));
    assert_eq!(carts::find(&mut tx, &hash(1)).await.unwrap(), None);
    assert_eq!(carts::lock(&mut tx, &hash(1)).await.unwrap(), None);
    assert!(matches!(carts::save(&mut tx, &cart(1), at(2)).await, Err(StorageError::CartAlreadyOrdered)));
    assert!(matches!(carts::close(&mut tx, &row(1), at(2)).await, Err(StorageError::CartAlreadyOrdered)));
    assert!(matches!(carts::close(&mut tx, &row(9), at(2)).await, Err(StorageError::NotFound { .. })));
    tx.commit().await.unwrap();
}

pub async fn idle_carts_are_deleted(db: Db) {
    let mut tx = db.write().await.unwrap();
    for n in 1..=4 {
        carts::insert(&mut tx, &cart(n), &hash(n), at(0)).await.unwrap();
    }
    carts::save(&mut tx, &cart(2), at(500)).await.unwrap();
    carts::close(&mut tx, &row(3), at(1)).await.unwrap();
    assert_eq!(carts::delete_idle(&mut tx, at(0)).await.unwrap(), 0, "not those of that very moment");
    assert_eq!(carts::delete_idle(&mut tx, at(500)).await.unwrap(), 3);
    assert_eq!(carts::find(&mut tx, &hash(1)).await.unwrap(), None);
    assert_eq!(carts::id_of(&mut tx, &hash(3)).await.unwrap(), None);
    assert_eq!(carts::find(&mut tx, &hash(2)).await.unwrap(), Some(cart(2)));
    carts::insert(&mut tx, &cart(1), &hash(1), at(600)).await.expect("its lines are gone as well");
    tx.commit().await.unwrap();
}

pub async fn place(db: &Db, order: &Order) {
    let mut tx = db.write().await.unwrap();
    orders::insert(&mut tx, order).await.unwrap();
    tx.commit().await.unwrap();
}

pub async fn an_order_comes_back(db: Db) {
    let (kept, mut plain) = (order(1), order(2));
    plain.rate_notes.clear();
    plain.lines.truncate(1);
    place(&db, &kept).await;
    place(&db, &plain).await;
    let mut tx = db.read().await.unwrap();
    for order in [&kept, &plain] {
        assert_eq!(orders::by_token(&mut tx, &order.token).await.unwrap().as_ref(), Some(order));
        assert_eq!(orders::by_id(&mut tx, &order.id).await.unwrap().as_ref(), Some(order));
        assert_eq!(orders::by_cart(&mut tx, &order.cart).await.unwrap().as_ref(), Some(order));
    }
    assert_eq!(orders::by_token(&mut tx, &order(3).token).await.unwrap(), None);
    assert_eq!(orders::by_id(&mut tx, &row(3)).await.unwrap(), None);
    assert_eq!(orders::by_cart(&mut tx, &row(3)).await.unwrap(), None);
}

/// A second order of the cart of order 1.
fn second(n: u32) -> Order {
    Order { cart: row(1), ..order(n) }
}

pub async fn a_cart_is_ordered_once(db: Db) {
    place(&db, &order(1)).await;
    let mut tx = db.write().await.unwrap();
    assert!(matches!(orders::insert(&mut tx, &second(2)).await, Err(StorageError::CartAlreadyOrdered)));
    let first = orders::by_cart(&mut tx, &row(1)).await.expect("the transaction goes on");
    assert_eq!(first, Some(order(1)));
    orders::insert(&mut tx, &order(3)).await.expect("and can write");
    let same_number = Order { number: order(1).number, ..order(4) };
    let error = orders::insert(&mut tx, &same_number).await.unwrap_err();
    assert!(matches!(&error, StorageError::Conflict { constraint } if constraint == "one_order_a_number"));
    let mut foreign = order(5);
    foreign.lines[0].total = money(1, "USD");
    assert!(matches!(orders::insert(&mut tx, &foreign).await, Err(StorageError::Corrupt { .. })));
    tx.commit().await.unwrap();
    let mut tx = db.read().await.unwrap();
    let ids: Vec<RowId> =
        orders::between(&mut tx, at(0), at(100)).await.unwrap().into_iter().map(|order| order.id).collect();
    assert_eq!(ids, [row::<RowId>(1), row(3)]);
}

pub async fn a_cart_is_ordered_once_by_many(db: Db) {
    let click = |db: Db, n: u32| async move {
        let mut tx = db.write().await.unwrap();
        match orders::insert(&mut tx, &second(n)).await {
            Ok(()) => tx.commit().await.map(|()| second(n)).unwrap(),
            Err(StorageError::CartAlreadyOrdered) => {
                orders::by_cart(&mut tx, &row(1)).await.unwrap().expect("the first one is there")
            }
            Err(other) => panic!("{other:?}"),
        }
    };
    let clicks: Vec<_> = (1..=12).map(|n| tokio::spawn(click(db.clone(), n))).collect();
    let mut answers = Vec::new();
    for click in clicks {
        answers.push(click.await.unwrap());
    }
    assert!(answers.iter().all(|answer| answer == &answers[0]), "everyone is shown the same order");
}

pub async fn a_status_changes_from_what_it_was(db: Db) {
    use OrderStatus::{AwaitingPayment, Canceled, Paid};
    place(&db, &order(1)).await;
    let mut tx = db.write().await.unwrap();
    for (from, to, changed) in
        [(Paid, Canceled, false), (AwaitingPayment, Paid, true), (AwaitingPayment, Canceled, false)]
    {
        assert_eq!(orders::set_status(&mut tx, &row(1), from, to, at(9)).await.unwrap(), changed, "{from:?}");
    }
    assert!(!orders::set_status(&mut tx, &row(2), Paid, Canceled, at(9)).await.unwrap());
    let now = orders::by_id(&mut tx, &row(1)).await.unwrap().unwrap();
    assert_eq!(now, Order { status: Paid, ..order(1) }, "nothing else has changed");
}

pub async fn orders_between_two_moments(db: Db) {
    for n in [4, 2, 3, 1] {
        place(&db, &order(n)).await;
    }
    let mut tx = db.read().await.unwrap();
    let found = orders::between(&mut tx, at(2), at(4)).await.unwrap();
    assert_eq!(found, [order(2), order(3)], "the first moment included, the last not");
    assert_eq!(orders::between(&mut tx, at(5), at(2)).await.unwrap(), []);
}

pub async fn a_number_is_kept_for_its_order_and_erased_at_its_time(db: Db) {
    for n in 1..=4 {
        place(&db, &order(n)).await;
    }
    let sealed = Sealed(NASTY.into());
    let mut tx = db.write().await.unwrap();
    for (n, kind) in (1_u32..).zip([NumberKind::Cpf, NumberKind::ResidentIdentity, NumberKind::Rut]) {
        buyer_numbers::insert(&mut tx, &row(n), kind, &sealed, at(i64::from(n) * 100)).await.unwrap();
        assert_eq!(buyer_numbers::of_order(&mut tx, &row(n)).await.unwrap(), Some((kind, sealed.clone())));
    }
    assert_eq!(buyer_numbers::of_order(&mut tx, &row(4)).await.unwrap(), None);
    buyer_numbers::keep_until(&mut tx, &row(1), at(1_000)).await.unwrap();
    buyer_numbers::keep_until(&mut tx, &row(4), at(1_000)).await.unwrap();
    assert_eq!(buyer_numbers::erase_due(&mut tx, at(199)).await.unwrap(), 0);
    assert_eq!(buyer_numbers::erase_due(&mut tx, at(200)).await.unwrap(), 1, "at its moment");
    assert_eq!(buyer_numbers::erase_due(&mut tx, at(200)).await.unwrap(), 0);
    assert_eq!(buyer_numbers::of_order(&mut tx, &row(2)).await.unwrap(), None);
    buyer_numbers::erase(&mut tx, &row(3)).await.unwrap();
    buyer_numbers::erase(&mut tx, &row(3)).await.unwrap();
    assert_eq!(buyer_numbers::of_order(&mut tx, &row(3)).await.unwrap(), None);
    assert!(buyer_numbers::of_order(&mut tx, &row(1)).await.unwrap().is_some(), "it was given more time");
    tx.commit().await.unwrap();
    for taken_or_nothing in [row(1), row(9)] {
        let mut tx = db.write().await.unwrap();
        let refused =
            buyer_numbers::insert(&mut tx, &taken_or_nothing, NumberKind::Cpf, &sealed, at(0)).await;
        assert!(matches!(refused, Err(StorageError::Conflict { .. })), "{refused:?}");
    }
}

pub async fn sessions_come_back_newest_first(db: Db) {
    place(&db, &order(1)).await;
    place(&db, &order(2)).await;
    let mut tx = db.write().await.unwrap();
    let mut later = session(2, 1);
    for kept in [&session(1, 1), &later, &session(3, 2)] {
        payments::insert(&mut tx, kept).await.unwrap();
    }
    assert_eq!(payments::of_order(&mut tx, &row(1)).await.unwrap(), [later.clone(), session(1, 1)]);
    later.status = SessionStatus::RequiresAction;
    later.decline = Some(Decline::LimitExceeded);
    later.reference = Some("pi_1".into());
    (later.captured, later.refunded) = (money(5_000, "EUR"), money(760, "EUR"));
    later.instructions = Some(Instructions::Qr { payload: "00020126…\n".into() });
    later.expires_at = at(77);
    payments::update(&mut tx, &later).await.unwrap();
    assert_eq!(payments::by_id(&mut tx, &row(2)).await.unwrap(), Some(later.clone()));
    later.instructions = None;
    payments::update(&mut tx, &later).await.unwrap();
    assert_eq!(payments::by_id(&mut tx, &row(2)).await.unwrap(), Some(later.clone()));
    let named = payments::by_reference(&mut tx, &later.gateway, "pi_1").await.unwrap();
    assert_eq!(named.as_ref(), Some(&later));
    for (gateway, name) in [(later.gateway.as_str(), "pi_2"), ("nobody", "pi_1")] {
        let found = payments::by_reference(&mut tx, &gateway.parse().unwrap(), name).await;
        assert_eq!(found.unwrap(), None, "{gateway} {name}");
    }
    assert_eq!(payments::by_id(&mut tx, &row(9)).await.unwrap(), None);
    assert!(matches!(payments::update(&mut tx, &session(9, 1)).await, Err(StorageError::NotFound { .. })));
    let orphan = payments::insert(&mut tx, &session(8, 9)).await.unwrap_err();
    assert!(
        matches!(&orphan, StorageError::Conflict { constraint } if constraint == "foreign key"),
        "{orphan:?}"
    );
}

pub async fn whoever_holds_the_order_changes_its_payments(db: Db) {
    place(&db, &order(1)).await;
    let mut tx = db.write().await.unwrap();
    payments::insert(&mut tx, &session(1, 1)).await.unwrap();
    tx.commit().await.unwrap();
    let prolong = |db: Db| async move {
        let mut tx = db.write().await.unwrap();
        orders::lock_of_payment(&mut tx, &row(1)).await.unwrap().unwrap();
        let mut session = payments::by_id(&mut tx, &row(1)).await.unwrap().unwrap();
        session.expires_at += Duration::from_secs(1);
        payments::update(&mut tx, &session).await.unwrap();
        tx.commit().await.unwrap();
    };
    let webhooks: Vec<_> = (0..40).map(|_| tokio::spawn(prolong(db.clone()))).collect();
    for webhook in webhooks {
        webhook.await.unwrap();
    }
    let mut tx = db.read().await.unwrap();
    let kept = payments::by_id(&mut tx, &row(1)).await.unwrap().unwrap();
    assert_eq!(kept.expires_at, session(1, 1).expires_at + Duration::from_secs(40), "no second is lost");
}

pub async fn sessions_expire_while_open(db: Db) {
    place(&db, &order(1)).await;
    let mut tx = db.write().await.unwrap();
    for (n, status) in (1..).zip(SessionStatus::ALL) {
        let mut kept = session(n, 1);
        (kept.status, kept.expires_at) = (status, at(100 - i64::from(n)));
        payments::insert(&mut tx, &kept).await.unwrap();
        assert_eq!(payments::by_id(&mut tx, &kept.id).await.unwrap(), Some(kept));
    }
    for (now, limit, expected) in
        [(96, 9, &[][..]), (97, 9, &[3]), (98, 9, &[3, 2]), (99, 9, &[3, 2, 1]), (99, 1, &[3]), (99, 0, &[])]
    {
        let expired = payments::expired(&mut tx, at(now), limit).await.unwrap();
        let ids: Vec<RowId> = expired.into_iter().map(|session| session.id).collect();
        let expected: Vec<RowId> = expected.iter().map(|&n| row(n)).collect();
        assert_eq!(ids, expected, "{now} {limit}");
    }
}
