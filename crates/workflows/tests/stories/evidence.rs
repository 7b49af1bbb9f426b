//! What happens to orders is bound into chains. That every chain is whole is held at the end of each story.

use crate::{
    risk::hold_everything,
    support::{BOWL, TestShop, id},
};
use commerce::{
    EventHash, Money,
    inventory::Pieces,
    order::Order,
    order_event::{Head, OrderEvent},
    payment::Outcome,
};
use workflows::{
    Tampering, pay_again, refund_order, refuse_order, release_order, verify_exported, verify_order,
};

async fn events(shop: &TestShop, order: &Order) -> Vec<OrderEvent> {
    let mut tx = shop.shop.db.read().await.unwrap();
    storage::order_events::of_order(&mut tx, &order.id).await.unwrap()
}

async fn kinds(shop: &TestShop, order: &Order) -> Vec<&'static str> {
    events(shop, order).await.iter().map(|event| event.kind.code()).collect()
}

fn data(event: &OrderEvent) -> serde_json::Value {
    serde_json::from_str(&event.data).unwrap()
}

pub async fn what_happens_to_an_order_is_bound_into_its_chain(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 2, "card").await;
    shop.forward_minutes(1);
    refund_order(&shop.shop, &order.number, &[Pieces { sku: id(BOWL), quantity: 1 }]).await.unwrap();
    shop.deliver().await;
    // The rest was given back by somebody at the gateway.
    shop.webhook("by hand", &session.id, &Outcome::Refunded { amount: session.amount }).await;
    // The piece had not left.
    let expected = [
        "placed",
        "money_arrived",
        "paid",
        "refund_asked",
        "pieces_canceled",
        "refunded",
        "refunded_at_gateway",
    ];
    assert_eq!(kinds(&shop, &order).await, expected);
    let events = events(&shop, &order).await;
    let placed = data(&events[0]);
    assert_eq!((&placed["amount"], &placed["currency"]), (&5_390.into(), &"EUR".into()));
    assert_eq!(placed["lines"], serde_json::json!([{ "sku": BOWL, "quantity": 2, "total": 4_900 }]));
    let amounts: Vec<_> = [1, 3, 5, 6].map(|at| data(&events[at])["amount"].clone()).into();
    assert_eq!(amounts, [5_390, 2_450, 2_450, 2_940]);
    assert_eq!((events[0].at, events[6].at), (order.placed_at, shop.shop.clock.now()));
    for event in &events {
        for personal in ["Ada", "ada@", "Markt", "10115", order.token.as_str()] {
            assert!(!event.data.contains(personal), "{personal}: {}", event.data);
        }
    }
    let verified = verify_order(&shop.shop.db, &order.number).await.unwrap().unwrap();
    assert_eq!((verified.orders, verified.events, verified.found), (1, 7, vec![]));
    assert_eq!(verify_order(&shop.shop.db, &id("CV-9999-9999")).await.unwrap(), None);
}

pub async fn a_declined_a_second_and_a_disputed_payment_are_in_the_chain(shop: TestShop) {
    let (order, first) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.webhook("declined", &first.id, &Outcome::declined()).await;
    shop.webhook("declined", &first.id, &Outcome::declined()).await;
    let second = pay_again(&shop.shop, &order.token, "ideal", "").await.unwrap();
    let half = Outcome::Captured { amount: Money::new(2_000, second.amount.currency) };
    shop.webhook("half", &second.id, &half).await;
    shop.money("all", &second).await;
    shop.webhook("disputed", &second.id, &Outcome::Disputed).await;
    shop.webhook("won", &second.id, &Outcome::DisputeClosed { is_won: true }).await;
    let expected = [
        "placed",
        "payment_failed",
        "payment_begun",
        "money_arrived",
        "money_arrived",
        "paid",
        "disputed",
        "dispute_closed",
    ];
    assert_eq!(kinds(&shop, &order).await, expected);
    let events = events(&shop, &order).await;
    assert_eq!(data(&events[1])["decline"], "declined");
    let arrived = [3, 4].map(|at| data(&events[at])["amount"].clone());
    assert_eq!(arrived, [2_000, second.amount.amount - 2_000]);

    let (unpaid, _) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.forward_hours(24 * 30);
    shop.expire().await;
    assert_eq!(kinds(&shop, &unpaid).await, ["placed", "payment_failed", "canceled"]);
}

pub async fn a_review_is_in_the_chain(shop: TestShop) {
    hold_everything(&shop);
    let (sent, _) = shop.buy("de", BOWL, 1, "card").await;
    release_order(&shop.shop, &sent.number, "Ana").await.unwrap();
    shop.deliver().await;
    let expected = ["placed", "held", "money_promised", "released", "money_arrived", "paid"];
    assert_eq!(kinds(&shop, &sent).await, expected);
    let (refused, _) = shop.buy("de", BOWL, 1, "card").await;
    refuse_order(&shop.shop, &refused.number, "Ana").await.unwrap();
    shop.deliver().await;
    let expected = ["placed", "held", "money_promised", "refused", "canceled"];
    assert!(kinds(&shop, &refused).await.starts_with(&expected), "{:?}", kinds(&shop, &refused).await);
    let whole = events(&shop, &refused).await;
    assert!(whole.iter().all(|event| !event.data.contains("Ana")), "who decided is kept with the review");
}

pub async fn ends_that_were_exported_find_what_is_gone_or_another(shop: TestShop) {
    let (order, _) = shop.buy("de", BOWL, 1, "card").await;
    let now = shop.shop.clock.now();
    let mut heads = {
        let mut tx = shop.shop.db.read().await.unwrap();
        let later = now.checked_add(jiff::SignedDuration::from_secs(1)).unwrap();
        storage::order_events::heads(&mut tx, now, later).await.unwrap()
    };
    assert_eq!(heads.keys().collect::<Vec<_>>(), [&order.number]);
    shop.forward_minutes(1);
    refund_order(&shop.shop, &order.number, &[]).await.unwrap();
    assert_eq!(verify_exported(&shop.shop.db, &heads).await.unwrap(), [], "what came later is no change");
    let other = Head { hash: EventHash::of(b"another chain"), ..heads[&order.number].clone() };
    heads.insert(order.number.clone(), other.clone());
    heads.insert(id("CV-9999-9999"), other);
    let mut expected = [
        (order.number.to_string(), Tampering::NotAsExported(3)),
        ("CV-9999-9999".to_owned(), Tampering::Gone),
    ];
    expected.sort_by(|one, other| one.0.cmp(&other.0));
    assert_eq!(verify_exported(&shop.shop.db, &heads).await.unwrap(), expected);
}
