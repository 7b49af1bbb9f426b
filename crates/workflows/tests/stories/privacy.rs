//! What names a buyer is erased: when she asks, and when its time is over.

use crate::{
    payees::{japanese, owed},
    support::{BOWL, TestShop},
};
use commerce::{order::Order, payment::Outcome};
use storage::erasure::Erasure;
use workflows::{ask_erasure, erase_buyers, name_payee, view_data};

async fn erasure(shop: &TestShop, order: &Order) -> Erasure {
    let mut tx = shop.shop.db.read().await.unwrap();
    storage::erasure::of_order(&mut tx, &order.id).await.unwrap()
}

async fn erased(shop: &TestShop) -> usize {
    erase_buyers(&shop.shop, 100).await.unwrap()
}

/// An order that nobody pays.
async fn given_up(shop: &TestShop) -> Order {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.webhook(&format!("declined {}", order.number), &session.id, &Outcome::declined()).await;
    shop.forward_hours(2);
    shop.deliver().await;
    assert_eq!(shop.status(&order).await, ("canceled", vec!["failed"]));
    order
}

pub async fn who_bought_nothing_is_erased_at_once_when_she_asks_and_after_a_time(shop: TestShop) {
    let asked = given_up(&shop).await;
    let silent = given_up(&shop).await;
    assert_eq!(erased(&shop).await, 0);
    for _ in 0..2 {
        assert!(ask_erasure(&shop.shop, &asked.token).await.unwrap());
    }
    assert_eq!((erased(&shop).await, erased(&shop).await), (1, 0));
    assert_eq!(erasure(&shop, &silent).await, Erasure::default());
    shop.forward_hours(24 * 30);
    assert_eq!((erased(&shop).await, erased(&shop).await), (1, 0));
    for order in [&asked, &silent] {
        let data = view_data(&shop.shop, &order.token).await.unwrap().unwrap();
        assert!(data.erasure.all_at.is_some());
        let text = data.to_json().to_string();
        for personal in ["Ada", "ada@example.org", "Markt", "10115", "Berlin"] {
            assert!(!text.contains(personal), "{personal}: {text}");
        }
        assert_eq!(data.view.order.totals, order.totals, "the sums stay");
        let kinds: Vec<_> = data.view.events.iter().map(|event| event.kind.code()).collect();
        assert_eq!(kinds, ["placed", "payment_failed", "canceled", "buyer_erased"]);
    }
    let unknown = "A".repeat(43).parse().unwrap();
    assert!(!ask_erasure(&shop.shop, &unknown).await.unwrap());
}

pub async fn late_money_of_a_buyer_who_is_erased_pays_nothing(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.forward_hours(24 * 30);
    shop.expire().await;
    assert_eq!(shop.status(&order).await.0, "canceled");
    ask_erasure(&shop.shop, &order.token).await.unwrap();
    assert_eq!(erased(&shop).await, 1);
    let before = shop.pieces(BOWL).await;
    shop.money("late", &session).await;
    assert_eq!((shop.status(&order).await.0, shop.pieces(BOWL).await), ("canceled", before));
    let refunds = shop.order(&order).await.refunds;
    assert_eq!(refunds.iter().map(|refund| refund.breakdown.amount).collect::<Vec<_>>(), [session.amount]);
}

pub async fn as_long_as_money_moves_the_buyer_stays(shop: TestShop) {
    let (order, _, _) = owed(&shop).await;
    ask_erasure(&shop.shop, &order.token).await.unwrap();
    shop.forward_hours(24 * 365 * 9);
    assert_eq!(erased(&shop).await, 0, "a refund waits for her account");
    name_payee(&shop.shop, &order.token, &japanese("1234567")).await.unwrap();
    shop.deliver().await;
    assert_eq!(erased(&shop).await, 1);
    let stands = erasure(&shop, &order).await;
    assert!(stands.contact_at.is_some() && stands.all_at.is_some(), "eight years are over as well");
}

pub async fn what_is_paid_is_kept_as_long_as_the_books(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.money("paid", &session).await;
    let data = view_data(&shop.shop, &order.token).await.unwrap().unwrap();
    assert_eq!(data.kept_until.map(|day| day.to_string()).as_deref(), Some("2036-12-31"));
    shop.forward_hours(24 * 365 * 10);
    assert_eq!((erased(&shop).await, erasure(&shop, &order).await), (0, Erasure::default()));
    shop.forward_hours(24 * 60);
    assert_eq!(erased(&shop).await, 1);
    assert!(erasure(&shop, &order).await.all_at.is_some());
}
