//! Orders that look strange: asked for more, looked at, released and refused.

use crate::support::{Answer, BOWL, CUP, TestShop, id};
use commerce::{
    World,
    checkout::Code,
    order::Order,
    payment::{MethodKind, Outcome, PaymentMethod, Reason},
    risk::{Decision, Network, Outcome as RiskOutcome, Review, RiskRules, Signal, Step, Steps},
};
use std::{sync::Arc, time::Duration};
use workflows::{
    Caller, PlaceFailure, ReviewFailure, Visit, forget_marks, orders_in_review, pay_again,
    ports::{CaptureMode, MailKind},
    refuse_order, release_order,
};

const STEP_UP: u32 = 1;
const HOLD: u32 = 2;

/// From a strength of 1 on, each of these weighs so much. Everybody's mail address in these stories is one to throw away.
fn weigh(shop: &TestShop, weights: &[(Signal, u32)]) {
    let steps = |&(signal, weight)| (signal, Steps::new(vec![Step { from: 1, weight }]).unwrap());
    let risk = RiskRules {
        step_up_from: STEP_UP,
        hold_from: HOLD,
        remember: Duration::from_secs(30 * 24 * 60 * 60),
        steps: weights.iter().map(steps).collect(),
        disposable: ["example.org".to_owned()].into(),
        ..RiskRules::default()
    };
    change_world(shop, |world| world.risk = risk);
}

fn change_world(shop: &TestShop, change: impl FnOnce(&mut World)) {
    let mut world = (**shop.shop.world.load()).clone();
    change(&mut world);
    shop.shop.world.store(Arc::new(world));
}

pub fn hold_everything(shop: &TestShop) {
    weigh(shop, &[(Signal::DisposableMail, HOLD)]);
}

async fn review(shop: &TestShop, order: &Order) -> Option<Review> {
    shop.order(order).await.review
}

async fn released(shop: &TestShop, order: &Order) -> Result<Order, ReviewFailure> {
    release_order(&shop.shop, &order.number, "Ana").await
}

async fn refused(shop: &TestShop, order: &Order) -> Result<Order, ReviewFailure> {
    refuse_order(&shop.shop, &order.number, "Ana").await
}

pub async fn a_promise_is_taken_once_the_order_is_released(shop: TestShop) {
    hold_everything(&shop);
    let (order, session) = shop.buy("de", BOWL, 1, "card").await;
    let asked = shop.gateway.last_request();
    assert_eq!((asked.capture, asked.challenge), (CaptureMode::Later, true));
    assert_eq!(shop.status(&order).await, ("awaiting_payment", vec!["authorized"]));
    assert_eq!(review(&shop, &order).await, Some(Review::Waiting));
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderInReview]);
    shop.forward_hours(24 * 5);
    shop.expire().await;
    shop.deliver().await;
    assert_eq!(shop.gateway.captured(), []);
    assert_eq!((shop.pieces(BOWL).await, shop.undelivered().await), ((3, 1), 0));

    let waiting = orders_in_review(&shop.shop).await.unwrap();
    assert_eq!(waiting.len(), 1);
    let reasons: Vec<_> = waiting[0].kept.assessment.reasons.iter().map(|why| why.signal).collect();
    assert_eq!((&waiting[0].order.number, reasons), (&order.number, vec![Signal::DisposableMail]));

    released(&shop, &order).await.unwrap();
    assert_eq!(orders_in_review(&shop.shop).await.unwrap().len(), 0);
    assert!(matches!(released(&shop, &order).await, Err(ReviewFailure::NotWaiting)));
    shop.deliver().await;
    shop.webhook("twice", &session.id, &Outcome::Authorized).await;
    shop.money("told as well", &session).await;
    shop.deliver().await;
    assert_eq!(shop.gateway.captured(), [session.id]);
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]));
    assert_eq!(review(&shop, &order).await, Some(Review::Decided(Decision::Released)));
    let mails = [MailKind::OrderPlaced, MailKind::OrderInReview, MailKind::OrderPaid];
    assert_eq!(shop.mails(&order).await, mails);
    let mut tx = shop.shop.db.read().await.unwrap();
    let kept = storage::risk::of_order(&mut tx, &order.id).await.unwrap().unwrap();
    let (decision, by, at) = kept.decision.unwrap();
    assert_eq!((decision, by.as_str(), at), (Decision::Released, "Ana", shop.shop.clock.now()));
}

pub async fn a_promise_is_given_back_when_the_order_is_refused(shop: TestShop) {
    hold_everything(&shop);
    let (order, session) = shop.buy("de", BOWL, 2, "card").await;
    refused(&shop, &order).await.unwrap();
    assert_eq!(
        (shop.pieces(BOWL).await, review(&shop, &order).await),
        ((3, 0), Some(Review::Decided(Decision::Refused)))
    );
    let mails = [MailKind::OrderPlaced, MailKind::OrderInReview, MailKind::OrderRefused];
    assert_eq!(shop.mails(&order).await, mails);
    assert_eq!((shop.gateway.canceled(), shop.gateway.captured()), (vec![session.id.clone()], vec![]));
    assert_eq!(shop.status(&order).await, ("canceled", vec!["canceled"]));
    assert!(matches!(refused(&shop, &order).await, Err(ReviewFailure::NotWaiting)));

    // Money that was faster goes back, although there are pieces.
    shop.money("late", &session).await;
    shop.forward_hours(2);
    shop.deliver().await;
    assert_eq!(shop.status(&order).await.0, "canceled");
    assert_eq!((shop.gateway.refunds(&session.id), shop.pieces(BOWL).await), (1, (3, 0)));
    assert_eq!(shop.mails(&order).await, mails);
}

pub async fn money_that_has_arrived_waits_for_the_release(shop: TestShop) {
    hold_everything(&shop);
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.money("1", &session).await;
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]));
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderInReview]);
    released(&shop, &order).await.unwrap();
    let mails = [MailKind::OrderPlaced, MailKind::OrderInReview, MailKind::OrderPaid];
    assert_eq!(shop.mails(&order).await, mails);
    assert_eq!((shop.gateway.captured(), shop.gateway.all_refunds()), (vec![], 0));
}

pub async fn money_that_has_arrived_goes_back_when_the_order_is_refused(shop: TestShop) {
    hold_everything(&shop);
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.money("1", &session).await;
    refused(&shop, &order).await.unwrap();
    shop.deliver().await;
    shop.forward_hours(2);
    shop.deliver().await;
    assert_eq!((shop.gateway.refunds(&session.id), shop.gateway.given_back(&session.id)), (1, 2_940));
    shop.webhook("2", &session.id, &Outcome::Refunded { amount: session.amount }).await;
    assert_eq!(shop.status(&order).await, ("canceled", vec!["refunded"]));
    assert_eq!((shop.pieces(BOWL).await, shop.gateway.all_refunds()), ((3, 0), 1));
    let mails = [MailKind::OrderPlaced, MailKind::OrderInReview, MailKind::OrderRefused];
    assert_eq!(shop.mails(&order).await, mails);
}

pub async fn a_refused_order_that_nobody_paid_is_never_paid(shop: TestShop) {
    hold_everything(&shop);
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    refused(&shop, &order).await.unwrap();
    shop.deliver().await;
    assert_eq!(shop.gateway.canceled(), std::slice::from_ref(&session.id));
    assert!(pay_again(&shop.shop, &order.token, "card", "").await.is_err());
    // One that is given up needs nobody to look at it any more.
    let (other, _) = shop.buy("de", CUP, 1, "ideal").await;
    assert_eq!(orders_in_review(&shop.shop).await.unwrap().len(), 1);
    shop.forward_hours(1);
    shop.expire().await;
    assert_eq!(shop.status(&other).await.0, "canceled");
    assert_eq!(orders_in_review(&shop.shop).await.unwrap().len(), 0);
}

pub async fn an_order_that_is_stepped_up_is_not_paid_later(shop: TestShop) {
    weigh(&shop, &[(Signal::DisposableMail, STEP_UP)]);
    change_world(&shop, |world| {
        let card = world.methods[&id("card")].clone();
        let invoice = PaymentMethod { id: id("invoice"), kind: MethodKind::PayLater, ..card };
        world.methods.insert(invoice.id.clone(), invoice);
        world.markets.get_mut(&id("de")).unwrap().payment_methods.push(id("invoice"));
    });
    let visit = shop.ready("de", BOWL, 1, "invoice").await;
    let view = shop.checkout(&visit).await;
    let reasons: Vec<_> =
        view.methods.iter().map(|offer| (offer.method.id.as_str(), &*offer.reasons)).collect();
    assert!(reasons.contains(&("invoice", &[Reason::NotForThisOrder][..])), "{reasons:?}");
    assert!(reasons.contains(&("card", &[][..])), "{reasons:?}");
    match shop.place(&visit, &view.idempotency_key).await {
        Err(PlaceFailure::Unmet(open)) => {
            assert_eq!((open[0].field.as_str(), open[0].code), ("payment-method", Code::Unavailable));
        }
        other => panic!("{other:?}"),
    }
    shop.answer(&visit, "card").await;
    shop.gateway.will([Answer::Declined]);
    let key = shop.checkout(&visit).await.idempotency_key;
    let order = shop.place(&visit, &key).await.unwrap();
    workflows::open_payment(&shop.shop, &order.id).await.unwrap();
    let asked = shop.gateway.last_request();
    assert_eq!((asked.capture, asked.challenge), (CaptureMode::AtOnce, true));
    let again: Vec<_> =
        shop.order(&order).await.methods.iter().map(|offer| offer.method.id.to_string()).collect();
    assert_eq!(again, ["card", "ideal"]);
    assert!(pay_again(&shop.shop, &order.token, "invoice", "").await.is_err());
    assert_eq!(review(&shop, &order).await, None);
}

pub async fn a_card_that_is_told_holds_the_order_before_its_money_is_taken(shop: TestShop) {
    weigh(&shop, &[(Signal::CardAbroad, HOLD)]);
    shop.gateway.pays_with("fingerprint", "DE");
    let (own, _) = shop.buy("de", CUP, 1, "card").await;
    assert_eq!((shop.status(&own).await.0, review(&shop, &own).await), ("paid", None));
    assert!(!shop.gateway.last_request().challenge);

    shop.gateway.pays_with("fingerprint", "US");
    let (order, _) = shop.buy("de", CUP, 1, "card").await;
    assert_eq!((shop.status(&order).await.0, review(&shop, &order).await), ("paid", Some(Review::Waiting)));
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderInReview]);

    let (order, session) = shop.buy("de", CUP, 1, "ideal").await;
    shop.webhook("1", &session.id, &Outcome::Authorized).await;
    shop.deliver().await;
    assert_eq!(shop.status(&order).await, ("awaiting_payment", vec!["authorized"]));
    assert_eq!((review(&shop, &order).await, shop.gateway.captured()), (Some(Review::Waiting), vec![]));

    // What somebody has decided stands, whatever is told afterwards.
    released(&shop, &order).await.unwrap();
    shop.gateway.pays_with("another", "BR");
    shop.webhook("2", &session.id, &Outcome::Authorized).await;
    shop.deliver().await;
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]));
    assert_eq!(review(&shop, &order).await, Some(Review::Decided(Decision::Released)));
}

pub async fn a_decline_is_held_against_the_next_order(shop: TestShop) {
    weigh(&shop, &[(Signal::Declines, STEP_UP)]);
    let (order, session) = shop.buy("de", CUP, 1, "ideal").await;
    shop.webhook("1", &session.id, &Outcome::Canceled).await;
    let (broken, second) = shop.buy("de", CUP, 1, "ideal").await;
    assert!(!shop.gateway.last_request().challenge, "to go back is no decline");
    shop.webhook("2", &second.id, &Outcome::declined()).await;
    let kept = |order: Order| {
        let db = shop.shop.db.clone();
        async move {
            let mut tx = db.read().await.unwrap();
            storage::risk::of_order(&mut tx, &order.id).await.unwrap().unwrap()
        }
    };
    assert_eq!(kept(order).await.assessment.outcome, RiskOutcome::Allow);
    assert_eq!(kept(broken).await.assessment.outcome, RiskOutcome::StepUp);
    let (next, _) = shop.buy("de", CUP, 1, "card").await;
    assert!(shop.gateway.last_request().challenge);
    assert_eq!(kept(next).await.signals.declines, 1);
}

pub async fn what_orders_have_in_common_counts_for_a_day_and_is_erased(shop: TestShop) {
    weigh(&shop, &[(Signal::OrdersByNetwork, STEP_UP)]);
    let from = |address: &str, country: &str| {
        let network = Network::of(address.parse().unwrap());
        Caller { network, country: country.parse().ok() }
    };
    let buy = |caller: Caller| {
        let shop = shop.clone();
        async move {
            let visit = Visit { caller, ..shop.ready("de", CUP, 1, "card").await };
            let key = shop.checkout(&visit).await.idempotency_key;
            let order = shop.place(&visit, &key).await.unwrap();
            let mut tx = shop.shop.db.read().await.unwrap();
            storage::risk::of_order(&mut tx, &order.id).await.unwrap().unwrap().signals
        }
    };
    let first = buy(from("203.0.113.7", "DE")).await;
    assert_eq!((first.orders_by_network, first.orders_by_email, first.orders_by_address), (0, 0, 0));
    assert!(first.is_first && first.is_disposable);
    assert_eq!(first.network_country, "DE".parse().ok());
    let other = buy(from("198.51.100.7", "FR")).await;
    assert_eq!((other.orders_by_network, other.orders_by_email, other.orders_by_address), (0, 1, 1));
    assert_eq!(buy(from("203.0.113.8", "DE")).await.orders_by_network, 1);
    assert_eq!(buy(Caller::default()).await.orders_by_network, 0);
    shop.forward_hours(25);
    assert_eq!(buy(from("203.0.113.8", "DE")).await.orders_by_network, 0, "a day has gone by");

    assert_eq!(forget_marks(&shop.shop).await.unwrap(), 0);
    shop.forward_hours(30 * 24 - 1);
    assert_eq!(forget_marks(&shop.shop).await.unwrap(), 11, "four orders, one from nowhere");
    shop.forward_hours(2);
    assert_eq!(forget_marks(&shop.shop).await.unwrap(), 3);
}

pub async fn two_people_decide_once(shop: TestShop) {
    hold_everything(&shop);
    for _ in 0..5 {
        let (order, session) = shop.buy("de", CUP, 1, "card").await;
        let (one, other) = (shop.clone(), shop.clone());
        let (a, b) = (order.clone(), order.clone());
        let releasing = tokio::spawn(async move { released(&one, &a).await });
        let refusing = tokio::spawn(async move { refused(&other, &b).await });
        let (releasing, refusing) = (releasing.await.unwrap(), refusing.await.unwrap());
        shop.deliver().await;
        let is_taken = shop.gateway.captured().contains(&session.id);
        let status = shop.status(&order).await;
        match (releasing, refusing) {
            (Ok(_), Err(ReviewFailure::NotWaiting)) => assert_eq!((status.0, is_taken), ("paid", true)),
            (Err(ReviewFailure::NotWaiting), Ok(_)) => assert_eq!((status.0, is_taken), ("canceled", false)),
            other => panic!("{other:?}"),
        }
    }
}
