//! Messages about orders, and the sums and counts that a merchant reads.

use crate::{
    orders::place,
    samples::{NASTY, at, id, money, order, session},
};
use commerce::{
    message::{Message, Writer},
    order::OrderStatus,
    payment::SessionStatus,
};
use storage::{
    Db, StorageError, Tx,
    day_counts::{self, DayCount},
    figures, order_messages, orders, payments,
};

fn message(number: u32, writer: Writer) -> Message {
    Message { number, writer, locale: id("pt-br"), text: id(NASTY), at: at(i64::from(number)) }
}

pub async fn messages_come_back_and_wait_for_an_answer(db: Db) {
    let (first, second) = (order(1), order(2));
    place(&db, &first).await;
    place(&db, &second).await;
    let mut tx = db.write().await.unwrap();
    let waiting = async |tx: &mut Tx| -> Vec<(String, u32)> {
        let rows = order_messages::waiting(tx).await.unwrap();
        rows.iter().map(|row| (row.order.to_string(), row.open)).collect()
    };
    assert_eq!(waiting(&mut tx).await, []);
    let all = [message(1, Writer::Buyer), message(2, Writer::Merchant), message(3, Writer::Buyer)];
    for message in &all {
        order_messages::insert(&mut tx, &first.id, message).await.unwrap();
    }
    order_messages::insert(&mut tx, &second.id, &message(1, Writer::Buyer)).await.unwrap();
    order_messages::insert(&mut tx, &second.id, &message(2, Writer::Buyer)).await.unwrap();
    assert_eq!(order_messages::of_order(&mut tx, &first.id).await.unwrap(), all);
    let (first_number, second_number) = (first.number.to_string(), second.number.to_string());
    assert_eq!(waiting(&mut tx).await, [(second_number.clone(), 2), (first_number, 1)]);
    order_messages::insert(&mut tx, &first.id, &message(4, Writer::Merchant)).await.unwrap();
    assert_eq!(waiting(&mut tx).await, [(second_number, 2)]);
    tx.commit().await.unwrap();

    let mut tx = db.write().await.unwrap();
    let again = order_messages::insert(&mut tx, &second.id, &message(2, Writer::Buyer)).await;
    assert!(matches!(again, Err(StorageError::Conflict { .. })), "{again:?}");
    drop(tx);
    let mut tx = db.write().await.unwrap();
    storage::erasure::erase_contact(&mut tx, &second.id, at(9)).await.unwrap();
    assert_eq!(order_messages::of_order(&mut tx, &second.id).await.unwrap(), []);
    assert_eq!(order_messages::of_order(&mut tx, &first.id).await.unwrap().len(), 4);
}

pub async fn what_was_asked_in_vain_is_added_up(db: Db) {
    let count = |day: &str, what: &str, count| DayCount {
        day: id(day),
        market: "de".into(),
        locale: "en".into(),
        kind: "search".into(),
        what: what.into(),
        why: "help".into(),
        count,
    };
    let mut tx = db.write().await.unwrap();
    day_counts::add(&mut tx, &[count("2026-11-22", NASTY, 2), count("2026-11-23", "a", 1)]).await.unwrap();
    day_counts::add(&mut tx, &[count("2026-11-22", NASTY, 3)]).await.unwrap();
    let kept = day_counts::between(&mut tx, id("2026-11-01"), id("2026-11-22")).await.unwrap();
    assert_eq!(kept, [count("2026-11-22", NASTY, 5)]);
}

pub async fn figures_are_sums_of_what_is_there(db: Db) {
    let (paid, open) = (order(1), order(2));
    place(&db, &paid).await;
    place(&db, &open).await;
    let mut tx = db.write().await.unwrap();
    let (mut captured, mut asked) = (session(1, 1), session(2, 2));
    captured.captured = captured.amount;
    captured.status = SessionStatus::Captured;
    asked.status = SessionStatus::RequiresAction;
    for session in [&captured, &asked] {
        payments::insert(&mut tx, session).await.unwrap();
    }
    payments::note_arrival(&mut tx, &captured.id, at(5)).await.unwrap();
    let to = OrderStatus::Paid;
    assert!(orders::set_status(&mut tx, &paid.id, OrderStatus::AwaitingPayment, to, at(1)).await.unwrap());
    let amount = captured.amount;

    let [payout]: [figures::Payout; 1] =
        figures::payouts(&mut tx, at(5), at(6)).await.unwrap().try_into().unwrap();
    assert_eq!((payout.payments, payout.captured, payout.refunded.amount), (1, amount, 0));
    assert_eq!(payout.fees, None, "it has not told yet");
    let fee = money(59, "CHF");
    payments::note_fee(&mut tx, &captured.id, money(60, "CHF")).await.unwrap();
    payments::note_fee(&mut tx, &captured.id, fee).await.unwrap();
    let [payout]: [figures::Payout; 1] =
        figures::payouts(&mut tx, at(5), at(6)).await.unwrap().try_into().unwrap();
    assert_eq!((payout.captured, payout.fees), (amount, Some(fee)), "in the currency in which it settles");
    assert_eq!(figures::payouts(&mut tx, at(6), at(7)).await.unwrap(), []);
    let [unpaid]: [figures::Owed; 1] = figures::unpaid(&mut tx).await.unwrap().try_into().unwrap();
    assert_eq!((unpaid.count, unpaid.amount), (1, asked.amount));
    let [refundable]: [figures::Owed; 1] =
        figures::refundable(&mut tx, at(0), at(6)).await.unwrap().try_into().unwrap();
    assert_eq!((refundable.count, refundable.amount), (1, amount));
    assert_eq!(figures::held_quotes(&mut tx).await.unwrap(), [] as [String; 0]);
    assert_eq!(figures::cover(&mut tx, at(0), at(9)).await.unwrap(), [], "nothing lies anywhere");
    let (begin, end) = (at(-9_000_000), at(9_000_000));
    let placed = figures::placed(&mut tx, begin, end).await.unwrap();
    let sums = placed.iter().fold((0, 0), |sums, row| (sums.0 + row.placed, sums.1 + row.paid));
    assert_eq!(sums, (2, 1));
    assert_eq!(placed[0].market, paid.market);
}
