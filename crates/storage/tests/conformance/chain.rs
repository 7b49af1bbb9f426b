//! The chain of what has happened to an order, and what strangers do to it with SQL.

use crate::{
    engines::raw,
    orders::place,
    samples::{NASTY, at, order, row},
};
use commerce::{
    EventHash, OrderNumber, RowId,
    order_event::{ChainFault, EventKind, Head, OrderEvent, verify},
};
use serde_json::json;
use storage::{Db, StorageError, order_events};

const KINDS: [EventKind; 3] = [EventKind::Placed, EventKind::MoneyArrived, EventKind::Paid];

/// An order to which three things have happened, a second apart.
async fn told(db: &Db, n: u32) -> Vec<OrderEvent> {
    place(db, &order(n)).await;
    let mut events = Vec::new();
    for (kind, seconds) in KINDS.into_iter().zip(0..) {
        let mut tx = db.write().await.unwrap();
        let data = json!({ "b": i64::MAX, "a": NASTY });
        events.push(order_events::append(&mut tx, &row(n), kind, at(seconds), &data).await.unwrap());
        tx.commit().await.unwrap();
    }
    events
}

/// What is wrong with the events of an order, as they are in the database.
async fn fault(db: &Db, n: u32) -> Result<(), ChainFault> {
    let mut tx = db.read().await.unwrap();
    let chain = order_events::of(&mut tx, &row(n)).await.unwrap().unwrap();
    let events = order_events::of_order(&mut tx, &row(n)).await.unwrap();
    verify(&chain.number, &events, chain.head.as_ref())
}

pub async fn events_are_appended_and_read_in_their_order(db: Db) {
    let events = told(&db, 1).await;
    let mut tx = db.read().await.unwrap();
    assert_eq!(order_events::of_order(&mut tx, &row(1)).await.unwrap(), events);
    assert_eq!(events.iter().map(|event| event.seq).collect::<Vec<_>>(), [1, 2, 3]);
    assert!(events[0].data.starts_with("{\"a\":"), "keys in their order: {}", events[0].data);
    let chain = order_events::of(&mut tx, &row(1)).await.unwrap().unwrap();
    assert_eq!((chain.number, chain.head), (order(1).number, Some(events[2].head())));
    assert_eq!(order_events::since(&mut tx).await.unwrap(), Some(at(0)));
    assert_eq!(order_events::by_number(&mut tx, &order(1).number).await.unwrap(), Some(row(1)));
    drop(tx);
    assert_eq!(fault(&db, 1).await, Ok(()));
}

pub async fn nobody_appends_the_same_number_twice(db: Db) {
    let unknown = {
        let mut tx = db.write().await.unwrap();
        order_events::append(&mut tx, &row::<RowId>(9), KINDS[0], at(0), &json!({})).await.unwrap_err()
    };
    assert!(matches!(unknown, StorageError::NotFound { table: "orders" }), "{unknown:?}");
    place(&db, &order(1)).await;
    let many: Vec<_> = (0..8)
        .map(|_| {
            let db = db.clone();
            tokio::spawn(async move {
                let mut tx = db.write().await?;
                // Whoever does not hold the order is refused by the key, and never writes over another's event.
                order_events::append(&mut tx, &row(1), KINDS[0], at(0), &json!({})).await?;
                tx.commit().await
            })
        })
        .collect();
    let mut appended = 0;
    for one in many {
        match one.await.unwrap() {
            Ok(()) => appended += 1,
            Err(StorageError::Conflict { constraint }) => assert_eq!(constraint, "order_events_pkey"),
            Err(other) => panic!("{other:?}"),
        }
    }
    let mut tx = db.read().await.unwrap();
    assert_eq!(order_events::of_order(&mut tx, &row(1)).await.unwrap().len(), appended);
    drop(tx);
    assert_eq!(fault(&db, 1).await, Ok(()));
}

pub async fn the_last_event_of_a_day_stands_for_the_order(db: Db) {
    let (first, second) = (told(&db, 1).await, told(&db, 2).await);
    place(&db, &order(3)).await;
    let mut tx = db.read().await.unwrap();
    let number = |n| order(n).number;
    for (to, seq) in [(1, 0), (2, 1), (9, 2)] {
        let heads = order_events::heads(&mut tx, at(0), at(to)).await.unwrap();
        let expected = [(number(1), first[seq].head()), (number(2), second[seq].head())];
        assert_eq!(heads, expected.into());
    }
    assert!(order_events::heads(&mut tx, at(3), at(9)).await.unwrap().is_empty());
    assert_eq!(order_events::orders_after(&mut tx, None, 2).await.unwrap(), [row(1), row::<RowId>(2)]);
    assert_eq!(order_events::orders_after(&mut tx, Some(&row(2)), 2).await.unwrap(), [row::<RowId>(3)]);
}

/// An order from when no events were kept.
pub async fn the_chain_of_an_order_from_before_begins_with_its_number(db: Db, _url: String) {
    db.migrate().await.unwrap();
    place(&db, &order(1)).await;
    assert_eq!(fault(&db, 1).await, Ok(()));
    let mut tx = db.write().await.unwrap();
    let event = order_events::append(&mut tx, &row(1), EventKind::Refunded, at(0), &json!({})).await.unwrap();
    tx.commit().await.unwrap();
    let number: OrderNumber = order(1).number;
    assert_eq!((event.seq, event.previous), (1, EventHash::of(number.as_str().as_bytes())));
    assert_eq!(fault(&db, 1).await, Ok(()));
}

pub async fn every_kind_of_tampering_is_found(db: Db, url: String) {
    db.migrate().await.unwrap();
    // What is done to an order, and what is found of it. `{id}` is its key.
    let anew = "0".repeat(64);
    let tampered = [
        ("UPDATE order_events SET kind = 'canceled' WHERE {second}", ChainFault::Changed(2)),
        ("UPDATE order_events SET at = at + 1 WHERE {second}", ChainFault::Changed(2)),
        ("UPDATE order_events SET data = '{}' WHERE {second}", ChainFault::Changed(2)),
        ("UPDATE order_events SET hash = '{anew}' WHERE {second}", ChainFault::Changed(2)),
        ("UPDATE order_events SET prev_hash = '{anew}' WHERE {second}", ChainFault::Changed(2)),
        ("DELETE FROM order_events WHERE {second}", ChainFault::Missing(2)),
        ("DELETE FROM order_events WHERE order_id = '{id}' AND seq = 1", ChainFault::Missing(1)),
        ("DELETE FROM order_events WHERE order_id = '{id}' AND seq = 3", ChainFault::Missing(3)),
        ("DELETE FROM order_events WHERE order_id = '{id}'", ChainFault::Missing(1)),
        (
            "INSERT INTO order_events SELECT order_id, 4, kind, at, data, prev_hash, hash FROM order_events WHERE {second}",
            ChainFault::Added(4),
        ),
        (
            "UPDATE order_events SET seq = 9 WHERE {second};
             UPDATE order_events SET seq = 2 WHERE order_id = '{id}' AND seq = 3;
             UPDATE order_events SET seq = 3 WHERE order_id = '{id}' AND seq = 9",
            ChainFault::Changed(2),
        ),
        ("UPDATE orders SET head_seq = 2 WHERE id = '{id}'", ChainFault::Added(3)),
        ("UPDATE orders SET head_seq = NULL, head_hash = NULL WHERE id = '{id}'", ChainFault::Added(1)),
        ("UPDATE orders SET head_hash = '{anew}' WHERE id = '{id}'", ChainFault::OtherHead(3)),
        ("UPDATE orders SET number = 'CV-ZZZZ-ZZZZ' WHERE id = '{id}'", ChainFault::Unlinked(1)),
    ];
    for ((sql, expected), n) in tampered.iter().zip(1..) {
        told(&db, n).await;
        let id: RowId = row(n);
        let sql = sql.replace("{second}", "order_id = '{id}' AND seq = 2").replace("{anew}", &anew);
        raw(&url, &sql.replace("{id}", id.as_str())).await;
        assert_eq!(fault(&db, n).await, Err(*expected), "{sql}");
    }
    // An event written anew with all that is needed is found by the one after it, or by the end.
    for (seq, expected) in [(2, ChainFault::Unlinked(3)), (3, ChainFault::OtherHead(3))] {
        let n = 50 + u32::try_from(seq).unwrap();
        let events = told(&db, n).await;
        let before: Head = events[seq - 2].head();
        let forged = OrderEvent::after(&before, &row(n), EventKind::Refunded, at(7), "{}".into());
        let sql = format!(
            "UPDATE order_events SET kind = 'refunded', at = {}, data = '{{}}', hash = '{}'
             WHERE order_id = '{}' AND seq = {seq}",
            at(7).as_millisecond(),
            forged.hash,
            forged.order
        );
        raw(&url, &sql).await;
        assert_eq!(fault(&db, n).await, Err(expected));
    }
    // What the shop never writes is not read.
    for (sql, n) in [("kind = 'lost'", 60), ("hash = 'x'", 61), ("seq = -1", 62)] {
        told(&db, n).await;
        let id: RowId = row(n);
        raw(&url, &format!("UPDATE order_events SET {sql} WHERE order_id = '{id}' AND seq = 2")).await;
        let mut tx = db.read().await.unwrap();
        let read = order_events::of_order(&mut tx, &id).await;
        assert!(matches!(read, Err(StorageError::Corrupt { table: "order_events", .. })), "{read:?}");
    }
}
