//! Payments: begun, begun again, and what is told by mail.

use crate::support::{Answer, BOWL, CUP, TestShop, eur, id, jpy, usd};
use commerce::payment::{Instructions, Outcome, SessionStatus};
use jiff::SignedDuration;
use workflows::{PayFailure, given_up_mails, open_payment, pay_again, ports::MailKind, retry_mails};

pub async fn a_card_pays_at_once(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "card").await;
    assert_eq!((session.status, &session.instructions), (SessionStatus::Captured, &None));
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]));
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderPaid]);
    let request = shop.gateway.last_request();
    assert_eq!((request.session, request.number), (session.id.clone(), order.number.clone()));
    assert_eq!((request.amount, order.totals.due()), (eur(2_940), eur(2_940)));
    assert_eq!(request.return_url, format!("https://shop.test/de/de/orders/{}", order.token));
    assert_eq!(shop.gateway.asked(&session.id), 1);
    assert_eq!(shop.undelivered().await, 0);
}

pub async fn a_redirect_waits_for_the_shopper(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    let url = format!("https://bank.test/{}", session.id);
    assert_eq!(session.instructions, Some(Instructions::Redirect { url }));
    assert_eq!(shop.status(&order).await, ("awaiting_payment", vec!["requires_action"]));
    assert_eq!(session.expires_at.duration_since(order.placed_at), SignedDuration::from_mins(15));
    shop.money("1", &session).await;
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]));
}

pub async fn a_voucher_comes_with_its_number(shop: TestShop) {
    let (order, session) = shop.buy("jp", CUP, 2, "konbini").await;
    assert_eq!(session.instructions, Some(Instructions::Voucher { number: "1234-5678".into() }));
    assert_eq!(session.amount, jpy(4_500));
    shop.deliver().await;
    let mails = shop.mailer.about(&order);
    assert_eq!((mails.len(), mails[0].payment), (1, Some(SessionStatus::RequiresAction)));
    shop.money("1", &session).await;
    let kept = shop.order(&order).await.payments.remove(0);
    assert_eq!((kept.status, kept.instructions), (SessionStatus::Captured, session.instructions));
}

pub async fn a_silent_gateway_is_asked_again_with_growing_waits(shop: TestShop) {
    shop.gateway.will([Answer::Silence, Answer::Silence, Answer::Silence, Answer::Silence]);
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    assert_eq!(session.status, SessionStatus::Created, "the order stands");
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced]);
    assert_eq!(shop.pieces(BOWL).await, (3, 1));
    for (asked, wait) in [(1, 2), (2, 4), (3, 8), (4, 16)] {
        assert_eq!(shop.gateway.asked(&session.id), asked);
        shop.forward_seconds(wait - 1);
        assert_eq!(shop.deliver().await, 0, "not before {wait} seconds");
        open_payment(&shop.shop, &order.id).await.unwrap();
        assert_eq!(shop.gateway.asked(&session.id), asked, "nor because the page was read");
        shop.forward_seconds(1);
        assert_eq!(shop.deliver().await, 1);
    }
    assert_eq!(shop.gateway.asked(&session.id), 5);
    assert_eq!(shop.status(&order).await, ("awaiting_payment", vec!["requires_action"]));
    assert_eq!(shop.undelivered().await, 0);
}

pub async fn a_gateway_is_asked_once_by_many(shop: TestShop) {
    let visit = shop.ready("de", BOWL, 1, "ideal").await;
    let key = shop.checkout(&visit).await.idempotency_key;
    let order = shop.place(&visit, &key).await.unwrap();
    let many: Vec<_> = (0..6)
        .map(|turn| {
            let (shop, order) = (shop.clone(), order.id.clone());
            tokio::spawn(async move {
                if turn % 2 == 0 {
                    shop.deliver().await;
                } else {
                    open_payment(&shop.shop, &order).await.unwrap();
                }
            })
        })
        .collect();
    for one in many {
        one.await.unwrap();
    }
    let view = shop.order(&order).await;
    assert_eq!(shop.gateway.asked(&view.payments[0].id), 1);
    assert_eq!(view.payments[0].status, SessionStatus::RequiresAction);
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced]);
}

pub async fn money_of_another_currency_answered_is_not_taken(shop: TestShop) {
    shop.gateway.will([Answer::Says(Outcome::Captured { amount: usd(2_940) })]);
    let (order, session) = shop.buy("de", BOWL, 1, "card").await;
    assert_eq!(session.status, SessionStatus::Created);
    assert_eq!(shop.status(&order).await, ("awaiting_payment", vec!["created"]));
    assert_eq!(shop.undelivered().await, 2, "the call stays in the outbox for the operator to see");
}

pub async fn a_declined_payment_is_followed_by_another(shop: TestShop) {
    shop.gateway.will([Answer::Declined]);
    let (order, declined) = shop.buy("de", BOWL, 1, "card").await;
    assert_eq!(shop.status(&order).await, ("awaiting_payment", vec!["failed"]));
    shop.forward_minutes(5);
    let second = pay_again(&shop.shop, &order.token, "ideal", "").await.unwrap();
    assert_ne!(second.id, declined.id);
    assert_eq!((second.method.as_str(), second.amount), ("ideal", order.totals.due()));
    assert!(matches!(second.instructions, Some(Instructions::Redirect { .. })));
    assert_eq!(shop.status(&order).await, ("awaiting_payment", vec!["requires_action", "failed"]));
    shop.money("1", &second).await;
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured", "failed"]));
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderPaid]);
    assert_eq!((shop.pieces(BOWL).await, shop.gateway.all_refunds()), ((3, 1), 0));
}

pub async fn paying_again_at_once_begins_one_payment(shop: TestShop) {
    shop.gateway.will([Answer::Declined]);
    let (order, _) = shop.buy("de", BOWL, 1, "card").await;
    let clicks: Vec<_> = (0..6)
        .map(|_| {
            let (shop, token) = (shop.clone(), order.token.clone());
            tokio::spawn(async move { pay_again(&shop.shop, &token, "ideal", "").await })
        })
        .collect();
    let mut begun = 0;
    for click in clicks {
        match click.await.unwrap() {
            Ok(_) => begun += 1,
            Err(PayFailure::NotPayable) => {}
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!((begun, shop.order(&order).await.payments.len()), (1, 2));
}

pub async fn a_paid_order_is_not_paid_again(shop: TestShop) {
    let (paid, _) = shop.buy("de", BOWL, 1, "card").await;
    let (waiting, _) = shop.buy("de", BOWL, 1, "ideal").await;
    for order in [paid, waiting] {
        let refused = pay_again(&shop.shop, &order.token, "card", "").await;
        assert!(matches!(refused, Err(PayFailure::NotPayable)), "{refused:?}");
        assert_eq!(shop.order(&order).await.payments.len(), 1);
    }
}

pub async fn a_method_that_does_not_apply_pays_nothing(shop: TestShop) {
    shop.gateway.will([Answer::Declined]);
    let (order, _) = shop.buy("de", BOWL, 1, "card").await;
    for method in ["konbini", "barter", "", "CARD"] {
        let refused = pay_again(&shop.shop, &order.token, method, "").await;
        assert!(matches!(refused, Err(PayFailure::MethodUnavailable)), "{method}: {refused:?}");
    }
    assert_eq!(shop.status(&order).await, ("awaiting_payment", vec!["failed"]));
}

pub async fn an_unknown_order_is_not_paid(shop: TestShop) {
    let unknown = pay_again(&shop.shop, &id(&"x".repeat(43)), "card", "").await;
    assert!(matches!(unknown, Err(PayFailure::UnknownOrder)));
    assert!(open_payment(&shop.shop, &id(&"x".repeat(26))).await.unwrap().is_none());
}

pub async fn a_mail_is_sent_once_in_the_end(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.mailer.fail(3);
    for wait in [2, 4, 8] {
        assert_eq!(shop.deliver().await, 1);
        assert_eq!(shop.mailer.about(&order), [], "the mail server is away");
        shop.forward_seconds(wait - 1);
        assert_eq!(shop.deliver().await, 0);
        shop.forward_seconds(1);
    }
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced]);
    shop.forward_hours(2);
    shop.webhook("1", &session.id, &Outcome::Captured { amount: session.amount }).await;
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderPaid]);
    assert_eq!((shop.mailer.tries(), shop.undelivered().await), (5, 0));
}

pub async fn a_mail_outlives_a_day_without_a_mail_server(shop: TestShop) {
    let (order, _) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.mailer.fail(u32::MAX);
    let mut tries = 0;
    for _ in 0..24 * 60 {
        tries += shop.deliver().await;
        shop.forward_seconds(60);
    }
    assert!((24..48).contains(&tries), "seldom in the end, and never more than an hour apart: {tries}");
    shop.mailer.fail(0);
    shop.forward_seconds(3_600);
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced]);
    assert_eq!(shop.undelivered().await, 0);
}

pub async fn a_mail_that_is_refused_is_given_up_and_sent_again_by_hand(shop: TestShop) {
    let (order, _) = shop.buy("de", BOWL, 1, "ideal").await;
    let db = &shop.shop.db;
    shop.mailer.refuse(true);
    let mut tries = 0;
    for _ in 0..24 {
        tries += shop.deliver().await;
        shop.forward_seconds(3_600);
    }
    assert_eq!(tries, 10);
    let given_up = given_up_mails(db).await.unwrap();
    let [mail] = given_up.as_slice() else { panic!("{given_up:?}") };
    assert_eq!((&mail.order, mail.kind.as_str()), (&order.number, "mail.order_placed"));
    assert_eq!(mail.reason, "the mail server answered 550");

    shop.mailer.refuse(false);
    let now = shop.shop.clock.now();
    let other = id("CV-AAAA-AAAA");
    assert_eq!(retry_mails(db, now, Some(&other)).await.unwrap(), []);
    assert_eq!(retry_mails(db, now, Some(&order.number)).await.unwrap(), given_up);
    assert_eq!(retry_mails(db, now, None).await.unwrap(), [], "it is on its way");
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced]);
    assert_eq!((given_up_mails(db).await.unwrap().len(), shop.undelivered().await), (0, 0));
}

pub async fn an_answer_after_another_workers_success_is_let_go(shop: TestShop) {
    let other = shop.clone();
    // The first worker waits so long for its answer that its claim runs out, and another one succeeds.
    shop.gateway.will([Answer::SilenceAfter(Box::pin(async move {
        other.forward_seconds(61);
        assert_eq!(other.deliver().await, 3, "the call and both mails");
    }))]);
    let (order, session) = shop.buy("de", BOWL, 1, "card").await;
    assert_eq!((session.status, shop.gateway.asked(&session.id)), (SessionStatus::Captured, 2));
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderPaid]);
    assert_eq!(shop.undelivered().await, 0);
}
