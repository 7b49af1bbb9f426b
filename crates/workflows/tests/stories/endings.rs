//! Orders that are given up, and money that comes late or twice.

use crate::support::{Answer, BOWL, CUP, TestShop};
use commerce::{
    order::Order,
    payment::{Outcome, PaymentSession},
};
use storage::generations::Generation;
use workflows::{PayFailure, pay_again, ports::MailKind};

/// An order for all three bowls whose time has run out.
async fn run_out(shop: &TestShop) -> (Order, PaymentSession) {
    let bought = shop.buy("de", BOWL, 3, "ideal").await;
    shop.forward_minutes(15);
    assert_eq!(shop.expire().await, 1);
    assert_eq!(shop.status(&bought.0).await, ("canceled", vec!["expired"]));
    bought
}

pub async fn time_runs_out_and_frees_the_pieces(shop: TestShop) {
    let (order, _) = shop.buy("de", BOWL, 3, "ideal").await;
    let generation = shop.generation(Generation::Stock).await;
    shop.forward_minutes(14);
    assert_eq!(shop.expire().await, 0);
    assert_eq!(shop.pieces(BOWL).await, (3, 3));
    shop.forward_minutes(1);
    assert_eq!(shop.expire().await, 1);
    assert_eq!(shop.status(&order).await, ("canceled", vec!["expired"]));
    assert_eq!(shop.pieces(BOWL).await, (3, 0));
    assert_eq!(shop.generation(Generation::Stock).await, generation + 1, "it can be had again");
    shop.forward_hours(24);
    assert_eq!(shop.expire().await, 0);
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderCanceled]);
}

pub async fn money_in_time_keeps_the_order(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 3, "ideal").await;
    shop.money("1", &session).await;
    shop.forward_hours(24);
    assert_eq!(shop.expire().await, 0);
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]));
    assert_eq!(shop.pieces(BOWL).await, (3, 3));
}

pub async fn late_money_takes_the_pieces_back(shop: TestShop) {
    let (order, session) = run_out(&shop).await;
    shop.money("1", &session).await;
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]));
    assert_eq!(shop.pieces(BOWL).await, (3, 3));
    let mails = shop.mails(&order).await;
    assert_eq!(mails, [MailKind::OrderPlaced, MailKind::OrderCanceled, MailKind::OrderPaid]);
    assert_eq!(shop.gateway.all_refunds(), 0);
}

pub async fn late_money_without_pieces_goes_back(shop: TestShop) {
    let (order, session) = run_out(&shop).await;
    shop.buy("de", BOWL, 1, "card").await;
    shop.money("1", &session).await;
    assert_eq!(shop.status(&order).await, ("canceled", vec!["captured"]));
    assert_eq!(shop.pieces(BOWL).await, (3, 1));
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderCanceled]);
    assert_eq!(shop.gateway.refunds(&session.id), 1);
    shop.webhook("2", &session.id, &Outcome::Refunded { amount: session.amount }).await;
    assert_eq!(shop.status(&order).await, ("canceled", vec!["refunded"]));
    shop.money("1", &session).await;
    shop.deliver().await;
    assert_eq!(shop.gateway.all_refunds(), 1);
}

/// An order with two payments: one that failed, and another that waits.
async fn two_payments(shop: &TestShop) -> (Order, PaymentSession, PaymentSession) {
    let (order, first) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.webhook("failed", &first.id, &Outcome::declined()).await;
    shop.forward_minutes(1);
    let second = pay_again(&shop.shop, &order.token, "ideal", "").await.unwrap();
    (order, first, second)
}

pub async fn money_twice_is_given_back_once(shop: TestShop) {
    let (order, first, second) = two_payments(&shop).await;
    shop.money("1", &second).await;
    shop.money("2", &first).await;
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured", "captured"]));
    shop.deliver().await;
    assert_eq!((shop.gateway.refunds(&first.id), shop.gateway.refunds(&second.id)), (1, 0));
    shop.webhook("3", &first.id, &Outcome::Refunded { amount: first.amount }).await;
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured", "refunded"]));
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderPaid]);
    assert_eq!(shop.pieces(BOWL).await, (3, 1));
}

pub async fn money_twice_at_once_is_given_back_once(shop: TestShop) {
    let (order, first, second) = two_payments(&shop).await;
    let (one, other) = (shop.clone(), shop.clone());
    let (a, b) = (first.clone(), second.clone());
    let both = [
        tokio::spawn(async move { one.money("1", &a).await }),
        tokio::spawn(async move { other.money("2", &b).await }),
    ];
    for money in both {
        money.await.unwrap();
    }
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured", "captured"]));
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderPaid]);
    assert_eq!(shop.gateway.all_refunds(), 1);
    assert_eq!(shop.pieces(BOWL).await, (3, 1));
}

pub async fn an_order_is_given_up_an_hour_after_its_payment_failed(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.webhook("1", &session.id, &Outcome::Canceled).await;
    shop.forward_minutes(59);
    shop.deliver().await;
    assert_eq!(shop.status(&order).await, ("awaiting_payment", vec!["canceled"]));
    assert_eq!(shop.pieces(BOWL).await, (3, 1), "she may try another way");
    shop.forward_minutes(1);
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderCanceled]);
    assert_eq!(shop.status(&order).await, ("canceled", vec!["canceled"]));
    assert_eq!((shop.pieces(BOWL).await, shop.undelivered().await), ((3, 0), 0));
}

pub async fn a_second_failure_has_an_hour_of_its_own(shop: TestShop) {
    let (order, first) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.webhook("1", &first.id, &Outcome::declined()).await;
    shop.forward_minutes(50);
    let second = pay_again(&shop.shop, &order.token, "ideal", "").await.unwrap();
    shop.webhook("2", &second.id, &Outcome::declined()).await;
    shop.forward_minutes(59);
    shop.deliver().await;
    assert_eq!(shop.status(&order).await, ("awaiting_payment", vec!["failed", "failed"]));
    shop.forward_minutes(1);
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderCanceled]);
    assert_eq!(shop.pieces(BOWL).await, (3, 0));
}

pub async fn a_new_payment_keeps_the_order_from_being_given_up(shop: TestShop) {
    let (order, _, second) = two_payments(&shop).await;
    shop.forward_hours(2);
    shop.deliver().await;
    assert_eq!(shop.status(&order).await, ("awaiting_payment", vec!["requires_action", "failed"]));
    assert_eq!(shop.expire().await, 1);
    assert_eq!(shop.status(&order).await, ("canceled", vec!["expired", "failed"]));
    shop.money("1", &second).await;
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured", "failed"]));
}

pub async fn a_payment_whose_time_ran_out_is_not_begun(shop: TestShop) {
    shop.gateway.will([Answer::Silence]);
    let (order, session) = shop.buy("de", BOWL, 1, "card").await;
    shop.forward_hours(1);
    shop.deliver().await;
    assert_eq!(shop.gateway.asked(&session.id), 1, "her card is not charged an hour later");
    assert_eq!(shop.expire().await, 1);
    shop.forward_hours(24);
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderCanceled]);
    assert_eq!(shop.gateway.asked(&session.id), 1, "nor is an order paid that was called off");
    assert_eq!(shop.status(&order).await, ("canceled", vec!["expired"]));
    assert_eq!((shop.pieces(BOWL).await, shop.undelivered().await), ((3, 0), 0));
}

pub async fn a_canceled_order_is_not_paid_again(shop: TestShop) {
    let (order, _) = run_out(&shop).await;
    let refused = pay_again(&shop.shop, &order.token, "card", "").await;
    assert!(matches!(refused, Err(PayFailure::NotPayable)), "{refused:?}");
}

pub async fn giving_up_and_paying_again_exclude_each_other(shop: TestShop) {
    for _ in 0..10 {
        let (order, session) = shop.buy("de", CUP, 1, "ideal").await;
        shop.webhook(order.id.as_str(), &session.id, &Outcome::declined()).await;
        shop.forward_hours(1);
        let (one, other, token) = (shop.clone(), shop.clone(), order.token.clone());
        let giving_up = tokio::spawn(async move { one.deliver().await });
        let paying = tokio::spawn(async move { pay_again(&other.shop, &token, "card", "").await });
        giving_up.await.unwrap();
        let paid = paying.await.unwrap();
        let status = shop.status(&order).await;
        match paid {
            Ok(_) => assert_eq!(status, ("paid", vec!["captured", "failed"])),
            Err(PayFailure::NotPayable) => assert_eq!(status, ("canceled", vec!["failed"])),
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(shop.gateway.all_refunds(), 0);
}

pub async fn a_refund_is_tried_until_it_is_made(shop: TestShop) {
    let (_, session) = run_out(&shop).await;
    shop.buy("de", BOWL, 1, "card").await;
    shop.deliver().await;
    shop.gateway.refuse_refunds(2);
    shop.money("1", &session).await;
    for wait in [2, 4] {
        assert_eq!(shop.deliver().await, 1);
        assert_eq!(shop.gateway.refunds(&session.id), 0);
        shop.forward_seconds(wait);
    }
    assert_eq!(shop.deliver().await, 1);
    shop.forward_hours(2);
    assert_eq!(shop.deliver().await, 0);
    assert_eq!((shop.gateway.refunds(&session.id), shop.undelivered().await), (1, 0));
}

pub async fn an_answer_after_the_time_ran_out_counts(shop: TestShop) {
    for (method, status) in [("card", ("paid", vec!["captured"])), ("ideal", ("canceled", vec!["expired"]))] {
        let other = shop.clone();
        shop.gateway.will([Answer::After(Box::pin(async move {
            other.forward_hours(1);
            assert_eq!(other.expire().await, 1);
        }))]);
        let (order, _) = shop.buy("de", CUP, 1, method).await;
        assert_eq!(shop.status(&order).await, status, "{method}: money that has arrived, has arrived");
    }
    assert_eq!(shop.pieces(CUP).await, (500, 1));
}

pub async fn an_order_that_cannot_end_holds_up_no_other(shop: TestShop) {
    let (broken, _) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.forward_minutes(1);
    let (order, _) = shop.buy("de", CUP, 1, "ideal").await;
    shop.forget_promise(BOWL).await;
    shop.forward_minutes(15);
    shop.expire().await;
    assert_eq!(shop.status(&order).await, ("canceled", vec!["expired"]));
    assert_eq!(shop.status(&broken).await, ("awaiting_payment", vec!["requires_action"]), "all or nothing");
}

async fn happened(shop: &TestShop, order: &Order) -> Vec<&'static str> {
    let mut tx = shop.shop.db.read().await.unwrap();
    let events = storage::order_events::of_order(&mut tx, &order.id).await.unwrap();
    events.iter().map(|event| event.kind.code()).collect()
}

/// A clock that jumps back a day and comes forward again: nothing expires twice, no mail is sent twice, and numbers of
/// invoices go on.
pub async fn a_clock_that_is_set_back_repeats_nothing(shop: TestShop) {
    let (paid, session) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.money("1", &session).await;
    let (lost, late) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.forward_minutes(15);
    assert_eq!(shop.expire().await, 1);
    let mails = (shop.mails(&paid).await, shop.mails(&lost).await);
    assert_eq!(mails.1, [MailKind::OrderPlaced, MailKind::OrderCanceled]);
    let events = happened(&shop, &lost).await;

    shop.forward_hours(-24);
    assert_eq!((shop.expire().await, shop.deliver().await), (0, 0), "nothing is due again");
    shop.webhook("1", &session.id, &Outcome::Captured { amount: session.amount }).await;
    shop.webhook("2", &late.id, &Outcome::Expired).await;
    let (next, session) = shop.buy("de", CUP, 1, "ideal").await;
    shop.money("3", &session).await;
    assert_eq!(shop.status(&next).await, ("paid", vec!["captured"]), "a payment in the past is a payment");
    shop.forward_hours(24);
    shop.expire().await;
    assert_eq!((shop.mails(&paid).await, shop.mails(&lost).await), mails);
    assert_eq!(shop.mails(&next).await, [MailKind::OrderPlaced, MailKind::OrderPaid]);
    assert_eq!(happened(&shop, &lost).await, events);
    assert_eq!(shop.status(&lost).await, ("canceled", vec!["expired"]));

    let mut tx = shop.shop.db.read().await.unwrap();
    let mut numbers = Vec::new();
    for order in [&paid, &next] {
        let papers = storage::papers::of_order(&mut tx, &order.id).await.unwrap();
        numbers.extend(papers.into_iter().map(|paper| paper.number.number));
    }
    assert_eq!(numbers, [1, 2], "without a gap");
    drop(tx);
    assert_eq!(workflows::verify_orders(&shop.shop.db).await.unwrap().found, [], "the chains hold");
}
