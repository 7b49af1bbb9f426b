//! What came in, what has to go out, and what a transaction promises.

use crate::samples::{NASTY, at, cart, cause, hash, house, id, message, order, row};
use commerce::{GatewayId, Sku, clock::Timestamp};
use storage::{
    Db, StorageError, carts,
    generations::{self, Generation},
    orders, outbox, stock, webhooks,
};

pub async fn a_webhook_counts_once(db: Db) {
    let (sandbox, other): (GatewayId, GatewayId) = (id("sandbox"), id("other"));
    let mut tx = db.write().await.unwrap();
    assert!(webhooks::store(&mut tx, &sandbox, NASTY, NASTY, at(1)).await.unwrap());
    assert!(!webhooks::store(&mut tx, &sandbox, NASTY, "again", at(2)).await.unwrap());
    assert!(webhooks::store(&mut tx, &other, NASTY, "{}", at(3)).await.unwrap(), "another gateway's");
    tx.commit().await.unwrap();

    let mut tx = db.write().await.unwrap();
    let pending = webhooks::pending(&mut tx, Timestamp::MAX, 10).await.unwrap();
    assert_eq!(pending.len(), 2);
    let first = &pending[0];
    assert_eq!(
        (&first.gateway, first.event_id.as_str(), first.body.as_deref()),
        (&sandbox, NASTY, Some(NASTY))
    );
    assert_eq!((first.received_at, first.attempts), (at(1), 0));
    assert_eq!(webhooks::pending(&mut tx, Timestamp::MAX, 1).await.unwrap(), pending[..1]);
    webhooks::processed(&mut tx, first.id, at(4)).await.unwrap();
    assert_eq!(webhooks::pending(&mut tx, Timestamp::MAX, 10).await.unwrap(), pending[1..]);
    assert!(!webhooks::store(&mut tx, &sandbox, NASTY, NASTY, at(5)).await.unwrap(), "still known");
    assert!(matches!(webhooks::processed(&mut tx, 999, at(5)).await, Err(StorageError::NotFound { .. })));
}

pub async fn a_bad_webhook_is_given_up(db: Db) {
    let sandbox: GatewayId = id("sandbox");
    let mut tx = db.write().await.unwrap();
    webhooks::store(&mut tx, &sandbox, "bad", "{}", at(0)).await.unwrap();
    webhooks::store(&mut tx, &sandbox, "good", "{}", at(0)).await.unwrap();
    let bad = webhooks::pending(&mut tx, Timestamp::MAX, 1).await.unwrap().remove(0);
    for attempt in 1..=webhooks::MOST_ATTEMPTS {
        webhooks::failed(&mut tx, bad.id, NASTY, at(1)).await.unwrap();
        let soon = webhooks::pending(&mut tx, at(1), 10).await.unwrap();
        assert_eq!(soon.len(), 1, "it is not tried again at once");
        let pending = webhooks::pending(&mut tx, Timestamp::MAX, 10).await.unwrap();
        assert_eq!(pending[0].event_id, "good", "a bad event holds up no other");
        let tries: Vec<u32> = pending.iter().skip(1).map(|event| event.attempts).collect();
        let expected = if attempt < webhooks::MOST_ATTEMPTS { vec![attempt] } else { vec![] };
        assert_eq!(tries, expected);
    }
    assert!(matches!(webhooks::failed(&mut tx, 999, "", at(1)).await, Err(StorageError::NotFound { .. })));
}

pub async fn a_message_that_was_given_up_is_listed_and_can_be_taken_up(db: Db) {
    let mut tx = db.write().await.unwrap();
    assert!(outbox::enqueue(&mut tx, &message("a"), at(0)).await.unwrap());
    assert!(outbox::enqueue(&mut tx, &message("b"), at(0)).await.unwrap());
    let claimed = outbox::claim(&mut tx, at(0), 2).await.unwrap();
    outbox::give_up(&mut tx, claimed[0].id, at(1), NASTY).await.unwrap();
    outbox::done(&mut tx, claimed[1].id, at(1)).await.unwrap();
    assert_eq!(outbox::pending_count(&mut tx).await.unwrap(), 0);
    assert_eq!(outbox::given_up(&mut tx).await.unwrap(), [(claimed[0].clone(), NASTY.to_owned())]);
    assert!(!outbox::take_up(&mut tx, claimed[1].id, at(2)).await.unwrap(), "it was sent");
    assert!(outbox::take_up(&mut tx, claimed[0].id, at(2)).await.unwrap());
    assert!(!outbox::take_up(&mut tx, claimed[0].id, at(2)).await.unwrap(), "it waits already");
    assert_eq!(outbox::given_up(&mut tx).await.unwrap(), []);
    assert_eq!(outbox::claim(&mut tx, at(1), 9).await.unwrap(), []);
    let again = outbox::claim(&mut tx, at(2), 9).await.unwrap();
    assert_eq!((again.len(), again[0].id, again[0].attempts), (1, claimed[0].id, 1));
    assert!(matches!(outbox::give_up(&mut tx, 999, at(1), "").await, Err(StorageError::NotFound { .. })));
}

pub async fn a_message_is_enqueued_once(db: Db) {
    let mut tx = db.write().await.unwrap();
    assert!(outbox::enqueue(&mut tx, &message(NASTY), at(0)).await.unwrap());
    assert!(!outbox::enqueue(&mut tx, &message(NASTY), at(5)).await.unwrap());
    assert_eq!(outbox::pending_count(&mut tx).await.unwrap(), 1);
    assert_eq!(outbox::claim(&mut tx, at(-1), 10).await.unwrap(), [], "not before it was written");
    let claimed = outbox::claim(&mut tx, at(0), 10).await.unwrap();
    assert_eq!(claimed.len(), 1);
    assert_eq!((claimed[0].kind.as_str(), claimed[0].attempts), ("order-confirmation", 1));
    assert_eq!(claimed[0].payload, message(NASTY).payload);
    outbox::done(&mut tx, claimed[0].id, at(1)).await.unwrap();
    assert!(!outbox::enqueue(&mut tx, &message(NASTY), at(9)).await.unwrap(), "nor once it was sent");
    assert_eq!(outbox::pending_count(&mut tx).await.unwrap(), 0);
    assert!(matches!(outbox::done(&mut tx, 999, at(1)).await, Err(StorageError::NotFound { .. })));
}

pub async fn a_message_is_claimed_by_one_worker(db: Db) {
    let mut tx = db.write().await.unwrap();
    for n in 0..30 {
        outbox::enqueue(&mut tx, &message(&n.to_string()), at(n)).await.unwrap();
    }
    tx.commit().await.unwrap();
    let worker = |db: Db| async move {
        let mut ids = Vec::new();
        loop {
            let mut tx = db.write().await.unwrap();
            let claimed = outbox::claim(&mut tx, at(100), 4).await.unwrap();
            assert!(claimed.len() <= 4);
            tx.commit().await.unwrap();
            if claimed.is_empty() {
                return ids;
            }
            ids.extend(claimed.into_iter().map(|message| message.id));
        }
    };
    let workers: Vec<_> = (0..4).map(|_| tokio::spawn(worker(db.clone()))).collect();
    let mut ids = Vec::new();
    for worker in workers {
        ids.extend(worker.await.unwrap());
    }
    ids.sort_unstable();
    assert_eq!(ids.len(), 30);
    ids.dedup();
    assert_eq!(ids.len(), 30, "none was claimed twice");
}

pub async fn a_lease_runs_out(db: Db) {
    let lease = i64::try_from(outbox::LEASE.as_secs()).unwrap();
    let mut tx = db.write().await.unwrap();
    outbox::enqueue(&mut tx, &message("a"), at(0)).await.unwrap();
    let first = outbox::claim(&mut tx, at(0), 1).await.unwrap().remove(0);
    assert_eq!(outbox::claim(&mut tx, at(lease - 1), 1).await.unwrap(), []);
    assert_eq!(outbox::pending_count(&mut tx).await.unwrap(), 1);
    let second = outbox::claim(&mut tx, at(lease), 1).await.unwrap().remove(0);
    assert_eq!((second.id, second.attempts), (first.id, 2));
    outbox::done(&mut tx, first.id, at(lease)).await.unwrap();
    assert_eq!(outbox::claim(&mut tx, at(9 * lease), 1).await.unwrap(), []);
}

pub async fn a_message_is_tried_again_later(db: Db) {
    let mut tx = db.write().await.unwrap();
    outbox::enqueue(&mut tx, &message("a"), at(0)).await.unwrap();
    outbox::enqueue(&mut tx, &message("b"), at(1)).await.unwrap();
    let claimed = outbox::claim(&mut tx, at(1), 1).await.unwrap().remove(0);
    assert_eq!(claimed.payload["of"], "a", "the longest due first");
    outbox::retry(&mut tx, claimed.id, at(30), NASTY).await.unwrap();
    let other = outbox::claim(&mut tx, at(29), 9).await.unwrap();
    assert_eq!(other.len(), 1);
    assert_eq!(other[0].payload["of"], "b");
    outbox::done(&mut tx, other[0].id, at(29)).await.unwrap();
    let again = outbox::claim(&mut tx, at(30), 9).await.unwrap();
    assert_eq!(again.len(), 1);
    assert_eq!((again[0].id, again[0].attempts), (claimed.id, 2));
    outbox::done(&mut tx, claimed.id, at(31)).await.unwrap();
    let late = outbox::retry(&mut tx, claimed.id, at(32), "late").await;
    assert!(matches!(late, Err(StorageError::NotFound { .. })), "what is sent is not sent again");
}

pub async fn one_message_is_claimed_by_name(db: Db) {
    let mut tx = db.write().await.unwrap();
    outbox::enqueue(&mut tx, &message("a"), at(0)).await.unwrap();
    outbox::enqueue(&mut tx, &message("b"), at(0)).await.unwrap();
    assert_eq!(outbox::claim_one(&mut tx, "c", at(0)).await.unwrap(), None);
    let claimed = outbox::claim_one(&mut tx, "b", at(0)).await.unwrap().unwrap();
    assert_eq!((&claimed.payload["of"], claimed.attempts), (&"b".into(), 1));
    assert_eq!(outbox::claim_one(&mut tx, "b", at(0)).await.unwrap(), None, "it is taken");
    let rest = outbox::claim(&mut tx, at(0), 9).await.unwrap();
    assert_eq!(rest.len(), 1);
    assert_eq!(rest[0].payload["of"], "a");
    outbox::retry(&mut tx, claimed.id, at(9), "").await.unwrap();
    assert_eq!(outbox::claim_one(&mut tx, "b", at(8)).await.unwrap(), None, "not before its time");
    assert!(outbox::claim_one(&mut tx, "b", at(9)).await.unwrap().is_some());
}

pub async fn what_is_rolled_back_never_was(db: Db) {
    let bowl: Sku = id("BOWL");
    let mut tx = db.write().await.unwrap();
    stock::set_if_absent(&mut tx, &bowl, &house(), 5, &cause()).await.unwrap();
    carts::insert(&mut tx, &cart(1), &hash(1), at(0)).await.unwrap();
    tx.commit().await.unwrap();

    let mut tx = db.write().await.unwrap();
    orders::insert(&mut tx, &order(1)).await.unwrap();
    stock::reserve(&mut tx, &bowl, &house(), 2, &cause()).await.unwrap();
    carts::close(&mut tx, &row(1), at(1)).await.unwrap();
    outbox::enqueue(&mut tx, &message("a"), at(1)).await.unwrap();
    webhooks::store(&mut tx, &id("sandbox"), "1", "{}", at(1)).await.unwrap();
    generations::bump(&mut tx, Generation::Catalog).await.unwrap();
    drop(tx);

    let mut tx = db.write().await.unwrap();
    assert_eq!(orders::by_id(&mut tx, &row(1)).await.unwrap(), None);
    assert_eq!(stock::level(&mut tx, &bowl, &house()).await.unwrap().unwrap().reserved, 0);
    assert_eq!(carts::find(&mut tx, &hash(1)).await.unwrap(), Some(cart(1)));
    assert_eq!(outbox::pending_count(&mut tx).await.unwrap(), 0);
    assert_eq!(webhooks::pending(&mut tx, Timestamp::MAX, 9).await.unwrap(), []);
    assert_eq!(generations::get(&mut tx, Generation::Catalog).await.unwrap(), 0);
}

pub async fn a_reader_cannot_write_and_sees_one_moment(db: Db) {
    db.ping().await.unwrap();
    let bowl: Sku = id("BOWL");
    let mut reader = db.read().await.unwrap();
    assert_eq!(stock::level(&mut reader, &bowl, &house()).await.unwrap(), None);
    let mut writer = db.write().await.unwrap();
    stock::set_if_absent(&mut writer, &bowl, &house(), 5, &cause()).await.unwrap();
    writer.commit().await.unwrap();
    assert_eq!(
        stock::level(&mut reader, &bowl, &house()).await.unwrap(),
        None,
        "the moment of its first look"
    );
    let refused = stock::set_if_absent(&mut reader, &id("CUP"), &house(), 5, &cause()).await.unwrap_err();
    assert!(matches!(refused, StorageError::Database(_)), "{refused:?}");
    drop(reader);
    let mut reader = db.read().await.unwrap();
    assert_eq!(stock::level(&mut reader, &bowl, &house()).await.unwrap().unwrap().on_hand, 5);
    drop(reader);
    db.close().await;
    assert!(matches!(db.ping().await, Err(StorageError::Database(_))));
}

pub async fn what_is_disagreed_on_is_listed_once_and_struck(db: Db) {
    use commerce::payment::Disagreement;
    use storage::reconciliation::{self, Difference};
    let gateway: GatewayId = id("sandbox");
    let difference = |payment: &str, what| Difference {
        gateway: gateway.clone(),
        payment: payment.into(),
        what,
        ours: NASTY.into(),
        theirs: String::new(),
    };
    let mut tx = db.write().await.unwrap();
    for what in Disagreement::ALL {
        reconciliation::list(&mut tx, &difference("one", what), at(1)).await.unwrap();
        reconciliation::list(&mut tx, &difference("one", what), at(2)).await.unwrap();
    }
    reconciliation::list(&mut tx, &difference("two", Disagreement::Status), at(1)).await.unwrap();
    assert_eq!(reconciliation::count(&mut tx).await.unwrap(), 8);
    let left = [difference("one", Disagreement::Captured), difference("one", Disagreement::Disputed)];
    reconciliation::replace(&mut tx, &gateway, "one", &left, at(3)).await.unwrap();
    reconciliation::strike(&mut tx, &gateway, "one", Disagreement::Disputed).await.unwrap();
    reconciliation::strike(&mut tx, &id("other"), "two", Disagreement::Status).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = db.read().await.unwrap();
    let listed = reconciliation::all(&mut tx).await.unwrap();
    assert_eq!(listed, [left[0].clone(), difference("two", Disagreement::Status)]);
}

pub async fn books_are_compared_by_who_takes_the_night(db: Db) {
    use storage::reconciliation;
    let mut tx = db.write().await.unwrap();
    assert!(reconciliation::claim(&mut tx, at(5), at(9)).await.unwrap());
    assert!(!reconciliation::claim(&mut tx, at(8), at(20)).await.unwrap());
    assert!(reconciliation::claim(&mut tx, at(9), at(20)).await.unwrap());
    reconciliation::put_off(&mut tx, at(10)).await.unwrap();
    assert!(reconciliation::claim(&mut tx, at(10), at(20)).await.unwrap());
}
