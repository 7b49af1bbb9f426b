//! What orders have in common, and what is thought of them.

use crate::{
    orders::place,
    samples::{NASTY, at, id, order, row, session},
};
use commerce::{
    order::{Order, OrderStatus},
    payment::{PaymentSession, SessionStatus},
    risk::{Assessment, Decision, Outcome, Review, RiskReason, Signal, Signals},
};
use storage::{
    Db, payments,
    risk::{self, History, Kept, Marks, Seen},
};

pub fn kept(n: u32, outcome: Outcome) -> Kept {
    let reasons = vec![RiskReason { signal: Signal::Declines, value: 5, weight: 25 }];
    Kept {
        order: row(n),
        signals: Signals { declines: 5, card_country: Some(id("US")), ..Signals::default() },
        assessment: Assessment { score: 25, outcome, reasons },
        assessed_at: at(i64::from(n)),
        decision: None,
    }
}

fn marks(email: &str, network: &str, card: &str) -> Marks {
    let known = |mark: &str| (!mark.is_empty()).then(|| mark.to_owned());
    Marks { email: known(email), address: Some("door".into()), network: known(network), card: known(card) }
}

/// An order that was marked at its second, with as many declined payments.
async fn marked(db: &Db, n: u32, marks: &Marks, declines: u32) {
    place(db, &order(n)).await;
    let mut tx = db.write().await.unwrap();
    risk::mark(&mut tx, &row(n), marks, at(n.into())).await.unwrap();
    risk::mark(&mut tx, &row(n), marks, at(99)).await.unwrap();
    for decline in 0..declines {
        let session = session(100 * n + decline, n);
        payments::insert(&mut tx, &PaymentSession { status: SessionStatus::Failed, ..session })
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
}

pub async fn what_orders_have_in_common_is_counted(db: Db) {
    marked(&db, 1, &marks("ada", "home", "visa"), 2).await;
    marked(&db, 2, &marks("ada", "cafe", "master"), 1).await;
    marked(&db, 3, &marks("ben", "home", "visa"), 3).await;
    let mut tx = db.write().await.unwrap();
    let ada = marks("ada", "home", "visa");
    assert_eq!(risk::marks_of(&mut tx, &row(1)).await.unwrap(), ada);
    let all = risk::history(&mut tx, &ada, &Marks::default(), at(0), None, 100).await.unwrap();
    let expected = History {
        orders: Seen { email: 2, address: 3, network: 2, card: 2 },
        declines: Seen { email: 3, address: 0, network: 5, card: 5 },
        cards: 2,
    };
    assert_eq!(all, expected);
    let others = risk::history(&mut tx, &ada, &Marks::default(), at(0), Some(&row(1)), 100).await.unwrap();
    assert_eq!(others.orders, Seen { email: 1, address: 2, network: 1, card: 1 });
    assert_eq!(others.declines, expected.declines, "its own count");
    let lately = risk::history(&mut tx, &ada, &Marks::default(), at(2), None, 100).await.unwrap();
    assert_eq!(lately.orders, Seen { email: 1, address: 2, network: 1, card: 1 });
    let nothing =
        risk::history(&mut tx, &Marks::default(), &Marks::default(), at(0), None, 100).await.unwrap();
    assert_eq!(nothing, History::default());

    assert_eq!(risk::forget(&mut tx, at(2)).await.unwrap(), 4);
    assert_eq!(risk::marks_of(&mut tx, &row(1)).await.unwrap(), Marks::default());
    assert_eq!(risk::marks_of(&mut tx, &row(2)).await.unwrap(), marks("ada", "cafe", "master"));
}

pub async fn a_first_order_is_one_of_somebody_who_has_paid_none(db: Db) {
    place(&db, &Order { email: "Ada@Example.org".into(), ..order(1) }).await;
    place(&db, &Order { email: "ada@example.org".into(), status: OrderStatus::Paid, ..order(2) }).await;
    let mut tx = db.read().await.unwrap();
    assert!(!risk::is_first(&mut tx, "ADA@example.org", Some(&row(1))).await.unwrap());
    assert!(risk::is_first(&mut tx, "ada@example.org", Some(&row(2))).await.unwrap());
    assert!(risk::is_first(&mut tx, "ben@example.org", None).await.unwrap());
}

pub async fn an_order_is_judged_and_decided_once(db: Db) {
    for n in 1..=4 {
        place(&db, &order(n)).await;
    }
    let mut tx = db.write().await.unwrap();
    for (n, outcome) in [(1, Outcome::Hold), (2, Outcome::StepUp), (3, Outcome::Hold)] {
        risk::insert(&mut tx, &kept(n, outcome)).await.unwrap();
    }
    assert_eq!(risk::of_order(&mut tx, &row(1)).await.unwrap(), Some(kept(1, Outcome::Hold)));
    assert_eq!(risk::of_order(&mut tx, &row(4)).await.unwrap(), None);
    let worse = Kept { assessed_at: at(0), ..kept(2, Outcome::Hold) };
    assert!(
        !risk::decide(&mut tx, &row(2), Decision::Released, NASTY, at(9)).await.unwrap(),
        "nobody has to"
    );
    risk::update(&mut tx, &worse).await.unwrap();
    let waiting = [worse, kept(1, Outcome::Hold), kept(3, Outcome::Hold)];
    assert_eq!(risk::waiting(&mut tx).await.unwrap(), waiting);

    assert!(risk::decide(&mut tx, &row(1), Decision::Refused, NASTY, at(9)).await.unwrap());
    assert!(!risk::decide(&mut tx, &row(1), Decision::Released, "", at(9)).await.unwrap());
    risk::update(&mut tx, &kept(1, Outcome::Allow)).await.unwrap();
    let decided = risk::of_order(&mut tx, &row(1)).await.unwrap().unwrap();
    assert_eq!(decided.decision, Some((Decision::Refused, NASTY.to_owned(), at(9))));
    assert_eq!(decided.review(), Some(Review::Decided(Decision::Refused)), "what was decided stands");
    assert_eq!(risk::waiting(&mut tx).await.unwrap().len(), 2);
    assert_eq!(risk::held_between(&mut tx, at(-9), at(9)).await.unwrap().len(), 3);
    let (waiting, canceled) = (OrderStatus::AwaitingPayment, OrderStatus::Canceled);
    storage::orders::set_status(&mut tx, &row(3), waiting, canceled, at(9)).await.unwrap();
    assert_eq!(risk::waiting(&mut tx).await.unwrap().len(), 1, "who has given up is not waited for");
}
