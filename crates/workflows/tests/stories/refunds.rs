//! Goods that come back, and the money that goes back for them.

use crate::support::{BOWL, CUP, TestShop, eur, id, jpy};
use commerce::{
    Money, Sku,
    inventory::Pieces,
    order::Order,
    payment::Outcome,
    refund::{Refund, RefundError, RefundStatus},
};
use workflows::{RefundFailure, pay_again, ports::MailKind, preview_refund, refund_order};

fn pieces(sku: &str, quantity: u32) -> [Pieces; 1] {
    [Pieces { sku: id::<Sku>(sku), quantity }]
}

async fn gives_back(shop: &TestShop, order: &Order, coming: &[Pieces]) -> Result<Refund, RefundFailure> {
    refund_order(&shop.shop, &order.number, coming).await.map(|(_, refund)| refund)
}

fn mail(number: u32, amount: Money) -> MailKind {
    MailKind::OrderRefunded { number, amount }
}

pub async fn pieces_come_back_one_by_one_and_money_moves_once_for_each(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 2, "card").await;
    assert_eq!(order.totals.due(), eur(5_390), "two at 24.50, and shipping of 4.90");
    let shown = preview_refund(&shop.shop, &order.number, &pieces(BOWL, 1)).await.unwrap().1;
    assert_eq!(shown.amount, eur(2_450));
    assert_eq!(shop.order(&order).await.refunds, [], "nothing was changed");

    let first = gives_back(&shop, &order, &pieces(BOWL, 1)).await.unwrap();
    assert_eq!((first.number, first.status, &first.breakdown), (1, RefundStatus::Pending, &shown));
    shop.deliver().await;
    let view = shop.order(&order).await;
    assert_eq!(shop.gateway.given_back(&session.id), 2_450);
    assert_eq!(view.refunds, [Refund { status: RefundStatus::Made, ..first }]);
    assert_eq!((view.payments[0].refunded, view.payments[0].status.code()), (eur(2_450), "partly_refunded"));

    let rest = gives_back(&shop, &order, &[]).await.unwrap();
    assert_eq!((rest.number, rest.breakdown.amount), (2, eur(2_940)), "the other one, and the shipping");
    shop.deliver().await;
    assert_eq!(shop.gateway.given_back(&session.id), 5_390);
    assert_eq!(shop.status(&order).await, ("paid", vec!["refunded"]));
    let mails = [MailKind::OrderPlaced, MailKind::OrderPaid, mail(1, eur(2_450)), mail(2, eur(2_940))];
    assert_eq!(shop.mails(&order).await, mails);

    for coming in [&[][..], &pieces(BOWL, 1)] {
        let refused = gives_back(&shop, &order, coming).await;
        assert!(matches!(refused, Err(RefundFailure::Refund(_))), "{refused:?}");
    }
    assert_eq!((shop.gateway.all_refunds(), shop.undelivered().await), (2, 0));
}

pub async fn nobody_gives_back_the_same_piece_twice(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 2, "card").await;
    let many: Vec<_> = (0..6)
        .map(|_| {
            let (shop, order) = (shop.clone(), order.clone());
            tokio::spawn(async move { gives_back(&shop, &order, &pieces(BOWL, 1)).await })
        })
        .collect();
    let mut made = 0;
    for one in many {
        match one.await.unwrap() {
            Ok(_) => made += 1,
            Err(RefundFailure::Refund(RefundError::TooMany { left: 0, .. })) => {}
            Err(other) => panic!("{other:?}"),
        }
    }
    shop.deliver().await;
    assert_eq!((made, shop.gateway.given_back(&session.id)), (2, 5_390));
}

pub async fn a_refund_of_pieces_is_tried_until_it_is_made(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "card").await;
    shop.deliver().await;
    shop.gateway.refuse_refunds(2);
    gives_back(&shop, &order, &[]).await.unwrap();
    for wait in [2, 4] {
        shop.deliver().await;
        let view = shop.order(&order).await;
        assert_eq!((shop.gateway.all_refunds(), view.refunds[0].status), (0, RefundStatus::Pending));
        shop.forward_seconds(wait);
    }
    shop.deliver().await;
    shop.forward_hours(2);
    assert_eq!(shop.deliver().await, 0);
    assert_eq!((shop.gateway.all_refunds(), shop.gateway.given_back(&session.id)), (1, 2_940));
    assert_eq!(shop.order(&order).await.refunds[0].status, RefundStatus::Made);
    shop.webhook("told as well", &session.id, &Outcome::Refunded { amount: session.amount }).await;
    assert_eq!(shop.status(&order).await, ("paid", vec!["refunded"]));
}

pub async fn what_is_given_back_is_the_orders_price_and_not_todays(shop: TestShop) {
    let (order, _) = shop.buy("jp", CUP, 3, "card").await;
    assert_eq!(order.totals.due(), jpy(6_300), "three at 1,800, and shipping of 900");
    let (bowl, _) = shop.buy("de", BOWL, 2, "card").await;
    shop.reprice(CUP, eur(9_900)).await;
    shop.reprice(BOWL, eur(9_900)).await;
    for (order, coming, amount) in [
        (&order, &pieces(CUP, 2)[..], jpy(3_600)),
        (&order, &[], jpy(2_700)),
        (&bowl, &pieces(BOWL, 1), eur(2_450)),
    ] {
        assert_eq!(gives_back(&shop, order, coming).await.unwrap().breakdown.amount, amount);
    }
}

pub async fn only_a_paid_order_gives_anything_back(shop: TestShop) {
    let (waiting, _) = shop.buy("de", BOWL, 1, "ideal").await;
    let refused = gives_back(&shop, &waiting, &[]).await;
    assert!(matches!(refused, Err(RefundFailure::NotPaid)), "{refused:?}");
    let (order, session) = shop.buy("de", BOWL, 1, "card").await;
    let refused = gives_back(&shop, &order, &pieces(CUP, 1)).await;
    assert!(matches!(refused, Err(RefundFailure::Refund(RefundError::NotOrdered(_)))), "{refused:?}");
    let refused = gives_back(&shop, &order, &pieces(BOWL, 2)).await;
    assert!(matches!(refused, Err(RefundFailure::Refund(RefundError::TooMany { left: 1, .. }))));
    let unknown = refund_order(&shop.shop, &id("CV-9999-9999"), &[]).await;
    assert!(matches!(unknown, Err(RefundFailure::UnknownOrder)));
    // The gateway has given all of it back by itself, after a complaint at the bank.
    shop.webhook("complaint", &session.id, &Outcome::Refunded { amount: session.amount }).await;
    let refused = gives_back(&shop, &order, &[]).await;
    assert!(matches!(refused, Err(RefundFailure::NoMoney)), "{refused:?}");
    shop.deliver().await;
    assert_eq!(shop.gateway.all_refunds(), 0);
}

pub async fn a_payment_that_pays_nothing_is_not_what_pieces_are_paid_from(shop: TestShop) {
    let (order, first) = shop.buy("de", BOWL, 2, "ideal").await;
    shop.webhook("failed", &first.id, &Outcome::declined()).await;
    shop.forward_minutes(1);
    let second = pay_again(&shop.shop, &order.token, "ideal", "").await.unwrap();
    shop.money("1", &first).await;
    shop.money("2", &second).await;
    let refund = gives_back(&shop, &order, &pieces(BOWL, 1)).await.unwrap();
    assert_eq!(refund.session, first.id, "the second one goes back as a whole");
    shop.deliver().await;
    let given_back = (shop.gateway.given_back(&first.id), shop.gateway.given_back(&second.id));
    assert_eq!(given_back, (2_450, 5_390));
}
