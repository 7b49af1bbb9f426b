//! Money moves once: too much, too little, too late, promised, disputed, and told in any order.

use crate::support::{Answer, BOWL, CUP, TestShop, eur, world};
use commerce::{
    order::Order,
    payment::{LatePayment, Outcome, PaymentSession, SessionStatus},
};
use std::sync::Arc;
use workflows::{open_payment, pay_again, ports::MailKind, process_webhooks};

async fn came(shop: &TestShop, event: &str, session: &PaymentSession, amount: i64) {
    shop.gateway.takes(&session.id, eur(amount));
    shop.webhook(event, &session.id, &Outcome::Captured { amount: eur(amount) }).await;
}

pub async fn more_than_was_asked_pays_and_the_rest_goes_back(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    came(&shop, "1", &session, 3_000).await;
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]));
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderPaid]);
    assert_eq!((shop.gateway.refunds(&session.id), shop.gateway.given_back(&session.id)), (1, 60));
    came(&shop, "1", &session, 3_000).await;
    came(&shop, "2", &session, 3_000).await;
    shop.deliver().await;
    assert_eq!(shop.gateway.given_back(&session.id), 60, "told again is not more");
    came(&shop, "3", &session, 3_100).await;
    shop.deliver().await;
    assert_eq!((shop.gateway.refunds(&session.id), shop.gateway.given_back(&session.id)), (2, 160));
    let kept = shop.payment(&order).await;
    assert_eq!((kept.captured, kept.refunded, kept.left()), (eur(3_100), eur(160), eur(2_940)));
    assert_eq!(shop.pieces(BOWL).await, (3, 1));
}

pub async fn a_part_waits_for_the_rest(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    came(&shop, "1", &session, 1_000).await;
    assert_eq!(shop.status(&order).await, ("awaiting_payment", vec!["pending"]));
    assert_eq!(shop.payment(&order).await.missing(), Some(eur(1_940)));
    came(&shop, "2", &session, 2_940).await;
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]));
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderPaid]);
    assert_eq!(shop.gateway.all_refunds(), 0);
}

pub async fn a_part_goes_back_when_the_time_runs_out(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    came(&shop, "1", &session, 1_000).await;
    shop.forward_minutes(15);
    assert_eq!(shop.expire().await, 1);
    assert_eq!(shop.status(&order).await, ("canceled", vec!["expired"]));
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderCanceled]);
    assert_eq!((shop.gateway.given_back(&session.id), shop.pieces(BOWL).await), (1_000, (3, 0)));
    // The rest alone is not what was asked for.
    came(&shop, "2", &session, 2_940).await;
    shop.deliver().await;
    assert_eq!((shop.gateway.refunds(&session.id), shop.gateway.given_back(&session.id)), (2, 2_940));
    assert_eq!((shop.status(&order).await.0, shop.pieces(BOWL).await), ("canceled", (3, 0)));
}

pub async fn a_part_of_a_payment_that_failed_goes_back_at_once(shop: TestShop) {
    let (order, first) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.webhook("1", &first.id, &Outcome::declined()).await;
    came(&shop, "2", &first, 1_000).await;
    shop.deliver().await;
    assert_eq!(shop.gateway.given_back(&first.id), 1_000);
    assert_eq!(shop.status(&order).await, ("awaiting_payment", vec!["failed"]));
    shop.forward_minutes(1);
    let second = pay_again(&shop.shop, &order.token, "card", "").await.unwrap();
    assert_eq!((second.status, second.amount), (SessionStatus::Captured, eur(2_940)));
    assert_eq!(shop.status(&order).await.0, "paid");
}

pub async fn late_money_goes_back_where_the_merchant_wants_none(shop: TestShop) {
    let mut world = world();
    world.late_payment = LatePayment::Refund;
    shop.shop.world.store(Arc::new(world));
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.forward_minutes(15);
    assert_eq!(shop.expire().await, 1);
    shop.money("1", &session).await;
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderCanceled]);
    assert_eq!(shop.gateway.given_back(&session.id), 2_940);
    assert_eq!((shop.status(&order).await.0, shop.pieces(BOWL).await), ("canceled", (3, 0)));
}

pub async fn a_promise_is_taken_once(shop: TestShop) {
    shop.gateway.will([Answer::Says(Outcome::Authorized)]);
    let (order, session) = shop.buy("de", BOWL, 1, "card").await;
    assert_eq!(shop.status(&order).await, ("awaiting_payment", vec!["authorized"]));
    shop.webhook("1", &session.id, &Outcome::Authorized).await;
    shop.deliver().await;
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]));
    for (event, outcome) in [("2", Outcome::Authorized), ("3", Outcome::Captured { amount: session.amount })]
    {
        shop.webhook(event, &session.id, &outcome).await;
    }
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderPaid]);
    assert_eq!((shop.gateway.captures(), shop.gateway.all_refunds(), shop.undelivered().await), (1, 0, 0));
}

/// An order that was given up, and the payment that it had.
async fn given_up(shop: &TestShop) -> (Order, PaymentSession) {
    let bought = shop.buy("de", BOWL, 1, "ideal").await;
    shop.forward_minutes(15);
    assert_eq!(shop.expire().await, 1);
    bought
}

pub async fn a_promise_for_a_canceled_order_is_let_go(shop: TestShop) {
    let (order, session) = given_up(&shop).await;
    shop.webhook("1", &session.id, &Outcome::Authorized).await;
    assert_eq!(shop.status(&order).await, ("canceled", vec!["authorized"]));
    shop.deliver().await;
    assert_eq!(shop.status(&order).await, ("canceled", vec!["canceled"]));
    assert_eq!((shop.gateway.stands(&session.id), shop.gateway.captures()), (SessionStatus::Canceled, 0));
    shop.forward_hours(2);
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderCanceled]);
    assert_eq!((shop.pieces(BOWL).await, shop.undelivered().await), ((3, 0), 0));
}

pub async fn money_that_was_faster_than_its_end_counts(shop: TestShop) {
    let (order, session) = given_up(&shop).await;
    shop.webhook("1", &session.id, &Outcome::Authorized).await;
    shop.gateway.takes(&session.id, session.amount);
    shop.deliver().await;
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]));
    assert_eq!((shop.pieces(BOWL).await, shop.gateway.all_refunds()), ((3, 1), 0));
}

pub async fn a_dispute_is_listed_until_it_is_decided_and_the_order_stays_paid(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.money("1", &session).await;
    for (is_won, status) in [(true, "captured"), (false, "refunded")] {
        shop.webhook(&format!("disputed-{is_won}"), &session.id, &Outcome::Disputed).await;
        assert_eq!(shop.status(&order).await, ("paid", vec!["disputed"]));
        assert_eq!(shop.disagreements().await, ["disputed"]);
        shop.webhook(&format!("closed-{is_won}"), &session.id, &Outcome::DisputeClosed { is_won }).await;
        assert_eq!(shop.status(&order).await, ("paid", vec![status]));
        assert_eq!(shop.disagreements().await, [""; 0]);
    }
    shop.deliver().await;
    assert_eq!((shop.gateway.all_refunds(), shop.pieces(BOWL).await), (0, (3, 1)));
}

/// Every order of some things.
fn permutations<T: Clone>(things: &[T]) -> Vec<Vec<T>> {
    if things.is_empty() {
        return vec![Vec::new()];
    }
    let each = things.iter().enumerate().flat_map(|(at, first)| {
        let mut rest = things.to_vec();
        rest.remove(at);
        permutations(&rest).into_iter().map(move |rest| [vec![first.clone()], rest].concat())
    });
    each.collect()
}

/// Tells all of it, forwards and backwards, each thing three times and once by another name; with `is_busy` the shop makes
/// its own calls in between.
async fn told(shop: &TestShop, session: &PaymentSession, said: &[Outcome], is_busy: bool) {
    for (event, outcome) in said.iter().chain(said.iter().rev()).enumerate() {
        for again in [event, event, event + 10] {
            shop.webhook(&format!("{}-{again}", session.id), &session.id, outcome).await;
        }
        if is_busy {
            shop.deliver().await;
        }
    }
    shop.forward_seconds(30);
    while process_webhooks(&shop.shop, 100).await.unwrap() > 0 {}
    shop.forward_hours(2);
}

pub async fn whatever_the_order_of_webhooks_the_end_is_the_same(shop: TestShop) {
    for (is_busy, is_whole) in [(false, false), (true, false), (false, true), (true, true)] {
        for turn in 0..24 {
            let (order, session) = shop.buy("de", CUP, 1, "ideal").await;
            let back = if is_whole { session.amount } else { eur(500) };
            let said = [
                Outcome::declined(),
                Outcome::Authorized,
                Outcome::Captured { amount: session.amount },
                Outcome::Refunded { amount: back },
            ];
            let said = permutations(&said).remove(turn);
            told(&shop, &session, &said, is_busy).await;
            assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderPaid], "{said:?}");
            let status = if is_whole { "refunded" } else { "partly_refunded" };
            assert_eq!(shop.status(&order).await, ("paid", vec![status]), "{said:?}");
            let kept = shop.payment(&order).await;
            assert_eq!(
                (kept.captured, kept.refunded, kept.decline),
                (session.amount, back, None),
                "{said:?}"
            );
            assert_eq!((shop.gateway.refunds(&session.id), shop.open_webhooks().await.len()), (0, 0));
        }
    }
    assert_eq!(shop.undelivered().await, 0);
}

pub async fn a_shopper_who_leaves_while_the_gateway_thinks_is_charged_once(shop: TestShop) {
    let visit = shop.ready("de", BOWL, 1, "card").await;
    let key = shop.checkout(&visit).await.idempotency_key;
    let order = shop.place(&visit, &key).await.unwrap();
    let session = shop.payment(&order).await;
    let (asked, is_asked) = tokio::sync::oneshot::channel();
    shop.gateway.will([Answer::After(Box::pin(async move {
        asked.send(()).unwrap();
        std::future::pending().await
    }))]);
    let (left, id) = (shop.clone(), order.id.clone());
    let request = tokio::spawn(async move { open_payment(&left.shop, &id).await.map(drop) });
    is_asked.await.unwrap();
    request.abort();
    assert!(request.await.unwrap_err().is_cancelled(), "nobody waits for the answer any more");
    assert_eq!(shop.status(&order).await, ("awaiting_payment", vec!["created"]));
    shop.forward_seconds(61);
    shop.deliver().await;
    assert_eq!(shop.gateway.asked(&session.id), 2, "by the same name, which the gateway charges once");
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]));
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderPaid]);
}

pub async fn a_payment_pays_its_own_order_and_no_other(shop: TestShop) {
    let (first, paid) = shop.buy("de", BOWL, 1, "ideal").await;
    let (second, _) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.money("1", &paid).await;
    assert_eq!(shop.status(&first).await, ("paid", vec!["captured"]));
    assert_eq!(shop.status(&second).await, ("awaiting_payment", vec!["requires_action"]));
}
