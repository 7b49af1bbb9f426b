//! Many who change the same order at once: they wait in line, and nobody for somebody who waits for him. On PostgreSQL
//! the engine under every story counts those who did.

use crate::{
    risk::hold_everything,
    support::{CUP, TestShop, id, jpy},
};
use commerce::{
    Money,
    inventory::Pieces,
    payee::{PayeeAnswers, PayeeForm},
    payment::{Outcome, PaymentSession},
};
use std::{future::Future, sync::Arc};
use tokio::{sync::Barrier, task::JoinHandle};
use workflows::{
    expire_payments, name_payee, open_payment, pay_again, ports::BoxFuture, reconcile, refund_order,
    refuse_order, release_order,
};

const ROUNDS: usize = 6;

/// Does all of it at the same time.
async fn at_once(deeds: Vec<BoxFuture<'static, ()>>) {
    let barrier = Arc::new(Barrier::new(deeds.len()));
    let begun = deeds.into_iter().map(|deed| {
        let barrier = barrier.clone();
        tokio::spawn(async move {
            barrier.wait().await;
            deed.await;
        })
    });
    for one in begun.collect::<Vec<JoinHandle<()>>>() {
        one.await.unwrap();
    }
}

/// Something that is done in the shop; what comes of it depends on who was first.
fn deed<F, Fut>(shop: &TestShop, does: F) -> BoxFuture<'static, ()>
where
    F: FnOnce(TestShop) -> Fut + Send + 'static,
    Fut: Future<Output = ()> + Send + 'static,
{
    Box::pin(does(shop.clone()))
}

/// A webhook about a payment; `event` tells it from the others about the same.
fn told(shop: &TestShop, session: &PaymentSession, event: &str, outcome: Outcome) -> BoxFuture<'static, ()> {
    let (event, session) = (format!("{event} {}", session.id), session.id.clone());
    deed(shop, async move |shop| shop.webhook(&event, &session, &outcome).await)
}

fn captured(amount: i64, like: Money) -> Outcome {
    Outcome::Captured { amount: Money::new(amount, like.currency) }
}

pub async fn whoever_gives_back_meets_who_takes_in(shop: TestShop) {
    for _ in 0..ROUNDS {
        let (order, session) = shop.buy("jp", CUP, 4, "konbini").await;
        shop.money(order.number.as_str(), &session).await;
        let mut deeds = Vec::new();
        for n in 1..4 {
            let number = order.number.clone();
            let piece = [Pieces { sku: id(CUP), quantity: 1 }];
            deeds.push(deed(&shop, async move |shop| drop(refund_order(&shop.shop, &number, &piece).await)));
            let more = captured(session.amount.amount + 100 * n, session.amount);
            deeds.push(told(&shop, &session, &format!("more {n}"), more));
            let back = Outcome::Refunded { amount: jpy(500 * n) };
            deeds.push(told(&shop, &session, &format!("back {n}"), back));
            deeds.push(deed(&shop, async move |shop| {
                shop.deliver().await;
            }));
            let (token, country) = (order.token.clone(), id("JP"));
            let empty = PayeeAnswers::new(country, PayeeForm::Japan);
            deeds.push(deed(&shop, async move |shop| drop(name_payee(&shop.shop, &token, &empty).await)));
        }
        deeds.push(told(&shop, &session, "disputed", Outcome::Disputed));
        deeds.push(told(&shop, &session, "won", Outcome::DisputeClosed { is_won: true }));
        let now = shop.shop.clock.now();
        deeds.push(deed(&shop, async move |shop| drop(reconcile(&shop.shop, now).await)));
        at_once(deeds).await;
        let view = shop.order(&order).await;
        let promised: i64 = view.refunds.iter().map(|refund| refund.breakdown.amount.amount).sum();
        let kept = &view.payments[0];
        assert_eq!(kept.captured, jpy(session.amount.amount + 300), "the most that was told");
        assert!((promised..=kept.captured.amount).contains(&kept.refunded.amount), "{promised} {kept:?}");
    }
}

pub async fn whoever_decides_meets_who_pays(shop: TestShop) {
    hold_everything(&shop);
    shop.gateway.pays_with("fingerprint", "US");
    for _ in 0..ROUNDS {
        let (order, first) = shop.buy("de", CUP, 1, "ideal").await;
        shop.webhook(&format!("failed {}", first.id), &first.id, &Outcome::declined()).await;
        let second = pay_again(&shop.shop, &order.token, "ideal", "").await.unwrap();
        let mut deeds = Vec::new();
        for session in [&first, &second] {
            for n in 0..3 {
                let all = captured(session.amount.amount + n, session.amount);
                deeds.push(told(&shop, session, &format!("paid {n}"), all));
            }
            deeds.push(told(&shop, session, "canceled", Outcome::Canceled));
        }
        for _ in 0..2 {
            let number = order.number.clone();
            deeds.push(deed(&shop, async move |shop| drop(release_order(&shop.shop, &number, "Ana").await)));
            let number = order.number.clone();
            deeds.push(deed(&shop, async move |shop| drop(refuse_order(&shop.shop, &number, "Ben").await)));
            let token = order.token.clone();
            deeds.push(deed(&shop, async move |shop| drop(pay_again(&shop.shop, &token, "card", "").await)));
            let id = order.id.clone();
            deeds.push(deed(&shop, async move |shop| drop(open_payment(&shop.shop, &id).await)));
            deeds.push(deed(&shop, async move |shop| {
                shop.deliver().await;
            }));
            deeds.push(deed(&shop, async move |shop| drop(expire_payments(&shop.shop, 9).await)));
        }
        at_once(deeds).await;
        shop.deliver().await;
        let view = shop.order(&order).await;
        let kept: i64 = view.payments.iter().map(|payment| payment.left().amount).sum();
        let is_paid = view.order.status.code() == "paid";
        assert_eq!(kept, if is_paid { first.amount.amount } else { 0 }, "{:?}", view.payments);
        let number = order.number.clone();
        drop(refund_order(&shop.shop, &number, &[]).await);
        shop.forward_hours(2);
        shop.deliver().await;
        shop.expire().await;
        shop.deliver().await;
    }
}
