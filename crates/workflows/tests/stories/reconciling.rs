//! The books of the gateway and those of the shop.

use crate::support::{BOWL, CUP, TestShop, eur, id, reference, usd};
use commerce::payment::{Outcome, SessionStatus};
use jiff::SignedDuration;
use workflows::{ReconcileFailure, Reconciled, ports::MailKind, reconcile, reconcile_nightly, refund_order};

/// Compares the books of the last hour: what was different, and whether it is gone.
async fn compared(shop: &TestShop) -> Vec<(&'static str, bool)> {
    let since = shop.shop.clock.now().checked_sub(SignedDuration::from_hours(1)).unwrap();
    let found = reconcile(&shop.shop, since).await.unwrap();
    found.iter().map(|Reconciled { difference, is_healed }| (difference.what.code(), *is_healed)).collect()
}

pub async fn books_that_agree_list_nothing(shop: TestShop) {
    let (order, _) = shop.buy("de", BOWL, 1, "card").await;
    shop.buy("de", CUP, 1, "ideal").await;
    assert_eq!(compared(&shop).await, []);
    refund_order(&shop.shop, &order.number, &[]).await.unwrap();
    shop.deliver().await;
    assert_eq!(compared(&shop).await, []);
    assert_eq!(shop.disagreements().await, [""; 0]);
}

pub async fn money_that_nobody_told_of_is_taken_in(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.gateway.takes(&session.id, session.amount);
    assert_eq!(compared(&shop).await, [("status", true), ("captured", true)]);
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]));
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderPaid]);
    assert_eq!((compared(&shop).await, shop.disagreements().await), (vec![], vec![]));
    shop.gateway.book(&session.id, |record| {
        (record.status, record.refunded) = (SessionStatus::PartlyRefunded, eur(500));
    });
    assert_eq!(compared(&shop).await, [("status", true), ("refunded", true)]);
    assert_eq!(shop.payment(&order).await.refundable(), eur(2_440));
    shop.money("late", &session).await;
    assert_eq!((shop.mails(&order).await.len(), shop.gateway.all_refunds()), (2, 0));
}

pub async fn a_payment_without_the_shops_name_is_found_by_the_gateways(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.gateway.takes(&session.id, session.amount);
    shop.gateway.book(&session.id, |record| record.session = None);
    assert_eq!(session.reference, Some(reference(&session.id)));
    assert_eq!(compared(&shop).await, [("status", true), ("captured", true)]);
    assert_eq!(shop.status(&order).await.0, "paid");
}

pub async fn what_cannot_be_taken_in_is_listed_until_it_agrees(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.webhook("1", &session.id, &Outcome::Captured { amount: session.amount }).await;
    assert_eq!(compared(&shop).await, [("status", false), ("captured", false)]);
    assert_eq!(shop.disagreements().await, ["captured", "status"]);
    assert_eq!(shop.status(&order).await.0, "paid", "what was told stands");
    shop.gateway.takes(&session.id, session.amount);
    assert_eq!((compared(&shop).await, shop.disagreements().await), (vec![], vec![]));
}

pub async fn money_of_another_currency_is_listed(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.gateway.takes(&session.id, usd(2_940));
    assert_eq!(compared(&shop).await, [("currency", false)]);
    assert_eq!(shop.status(&order).await, ("awaiting_payment", vec!["requires_action"]));
    assert_eq!((shop.disagreements().await, shop.gateway.all_refunds()), (vec!["currency"], 0));
}

pub async fn what_one_of_both_does_not_know_is_listed(shop: TestShop) {
    let (_, session) = shop.buy("de", BOWL, 1, "card").await;
    shop.gateway.takes(&id(&"9".repeat(26)), eur(100));
    shop.gateway.forget(&session.id);
    assert_eq!(compared(&shop).await, [("unknown_to_us", false), ("unknown_to_them", false)]);
    assert_eq!(shop.disagreements().await, ["unknown_to_them", "unknown_to_us"]);
}

pub async fn books_are_compared_once_a_night(shop: TestShop) {
    let night = async || {
        let compared = reconcile_nightly(&shop.shop).await;
        (shop.gateway.looks().len(), compared.is_ok())
    };
    assert_eq!([night().await, night().await], [(1, true), (1, true)]);
    shop.forward_hours(14);
    assert_eq!(night().await, (1, true), "at two o'clock");
    shop.forward_hours(1);
    shop.gateway.close_books(1);
    let silent = reconcile_nightly(&shop.shop).await;
    assert!(matches!(silent, Err(ReconcileFailure::Outside(_))), "{silent:?}");
    assert_eq!(night().await, (2, true), "not before an hour has gone by");
    shop.forward_hours(1);
    assert_eq!([night().await, night().await], [(3, true), (3, true)]);
    let since = shop.shop.clock.now().checked_sub(SignedDuration::from_hours(7 * 24)).unwrap();
    assert_eq!(shop.gateway.looks().last(), Some(&since));
    shop.forward_hours(24);
    assert_eq!(night().await.0, 4);
}
