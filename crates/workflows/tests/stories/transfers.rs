//! Refunds that no gateway pays out, or whose money comes back, and disputes as the operator sees them.

use crate::{
    payees::{IBAN, iban, japanese, owed, stands},
    support::{BOWL, CUP, TestShop, eur, id},
};
use commerce::{
    RowId,
    inventory::Pieces,
    order::Order,
    payment::{DisputeStatus, Outcome, PaymentSession, SessionStatus},
    refund::{Refund, RefundStatus},
};
use workflows::{
    PayeeFailure, TransferFailure, erase_payees, name_payee, note_transfer, ports::MailKind, reconcile,
    refund_order, refunds_to_transfer,
};

async fn noted(shop: &TestShop, order: &Order, refund: Option<u32>) -> Result<Refund, TransferFailure> {
    note_transfer(&shop.shop, &order.number, refund, "Ana").await
}

pub async fn what_no_gateway_pays_out_is_transferred_and_noted_once(shop: TestShop) {
    shop.gateway.pays_no_accounts();
    let (order, _, refund) = owed(&shop).await;
    let early = noted(&shop, &order, None).await;
    assert!(matches!(early, Err(TransferFailure::NothingWaits)), "{early:?}");
    name_payee(&shop.shop, &order.token, &japanese("1234567")).await.unwrap();
    shop.deliver().await;
    assert_eq!((stands(&shop, &order).await.0, shop.undelivered().await), (RefundStatus::NeedsTransfer, 0));
    let waiting = refunds_to_transfer(&shop.shop).await.unwrap();
    assert_eq!(waiting.iter().map(|(_, refund)| &refund.id).collect::<Vec<_>>(), [&refund.id]);
    let late = name_payee(&shop.shop, &order.token, &japanese("7654321")).await;
    assert!(matches!(late, Err(PayeeFailure::NothingWaits)), "it may be on its way: {late:?}");

    let unknown = noted(&shop, &order, Some(2)).await;
    assert!(matches!(unknown, Err(TransferFailure::UnknownRefund(2))), "{unknown:?}");
    let unknown = note_transfer(&shop.shop, &id("CV-9999-9999"), None, "Ana").await;
    assert!(matches!(unknown, Err(TransferFailure::UnknownOrder)), "{unknown:?}");
    let many: Vec<_> = (0..4)
        .map(|_| {
            let (shop, order) = (shop.clone(), order.clone());
            tokio::spawn(async move { noted(&shop, &order, None).await })
        })
        .collect();
    let mut made = Vec::new();
    for one in many {
        match one.await.unwrap() {
            Ok(refund) => made.push(refund),
            Err(TransferFailure::MadeAlready { number: 1, by, .. }) => assert_eq!(by, "Ana"),
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(made, shop.order(&order).await.refunds);
    assert_eq!((made[0].status, made[0].transfer.as_ref().unwrap().by.as_str()), (RefundStatus::Made, "Ana"));
    let again = noted(&shop, &order, Some(1)).await;
    assert!(matches!(again, Err(TransferFailure::MadeAlready { number: 1, .. })), "{again:?}");
    let mails = shop.mails(&order).await;
    let paid = MailKind::AccountPaid { number: 1, amount: refund.breakdown.amount };
    assert_eq!(mails.iter().filter(|mail| **mail == paid).count(), 1, "{mails:?}");
    assert_eq!(shop.status(&order).await, ("paid", vec!["refunded"]));
    assert_eq!((refunds_to_transfer(&shop.shop).await.unwrap(), shop.gateway.all_refunds()), (vec![], 0));
    shop.forward_hours(24 * 14);
    assert_eq!(erase_payees(&shop.shop).await.unwrap(), 1);
}

pub async fn of_several_refunds_that_wait_one_is_named(shop: TestShop) {
    shop.gateway.pays_no_accounts();
    let (order, session) = shop.buy("jp", CUP, 3, "konbini").await;
    shop.money("1", &session).await;
    for _ in 0..2 {
        let one = [Pieces { sku: id(CUP), quantity: 1 }];
        refund_order(&shop.shop, &order.number, &one).await.unwrap();
    }
    name_payee(&shop.shop, &order.token, &japanese("1234567")).await.unwrap();
    shop.deliver().await;
    let unclear = noted(&shop, &order, None).await;
    assert!(
        matches!(&unclear, Err(TransferFailure::SeveralWait(waiting)) if waiting == &[1, 2]),
        "{unclear:?}"
    );
    assert_eq!(noted(&shop, &order, Some(2)).await.unwrap().number, 2);
    assert_eq!(shop.status(&order).await.1, ["partly_refunded"]);
    assert_eq!(noted(&shop, &order, None).await.unwrap().number, 1);
}

pub async fn a_dispute_is_listed_until_it_is_long_decided(shop: TestShop) {
    let listed = async |hours: i64| {
        let mut tx = shop.shop.db.read().await.unwrap();
        let since = shop.shop.clock.now().checked_sub(jiff::SignedDuration::from_hours(hours)).unwrap();
        let found = storage::disputes::since(&mut tx, since).await.unwrap();
        found.into_iter().map(|dispute| (dispute.order, dispute.status)).collect::<Vec<_>>()
    };
    let mut expected = Vec::new();
    for status in [DisputeStatus::Open, DisputeStatus::Won, DisputeStatus::Lost] {
        shop.forward_seconds(1);
        let (order, session) = shop.buy("de", CUP, 1, "card").await;
        shop.webhook(&format!("disputed {}", order.number), &session.id, &Outcome::Disputed).await;
        if status != DisputeStatus::Open {
            let closed = Outcome::DisputeClosed { is_won: status == DisputeStatus::Won };
            shop.webhook(&format!("closed {}", order.number), &session.id, &closed).await;
        }
        expected.push((order.number, status));
    }
    assert_eq!(listed(1).await, expected);
    shop.forward_hours(2);
    assert_eq!(listed(1).await, expected[..1]);
}

/// The money of a refund is back with the shop; `event` tells it from the others about the same. Whether the gateway
/// still counts it as gone is its own business.
async fn comes_back(shop: &TestShop, event: &str, session: &PaymentSession, refund: &RowId) {
    shop.webhook(event, &session.id, &Outcome::RefundFailed { refund: refund.clone() }).await;
}

async fn differences(shop: &TestShop) -> usize {
    let found = reconcile(&shop.shop, commerce::clock::Timestamp::UNIX_EPOCH).await.unwrap();
    assert_eq!(shop.disagreements().await, [""; 0]);
    found.len()
}

pub async fn money_that_comes_back_days_later_is_asked_for_an_account_once(shop: TestShop) {
    shop.gateway.pays_no_accounts();
    for still_counts in [false, true] {
        let (order, session) = shop.buy("de", BOWL, 1, "card").await;
        let (_, refund) = refund_order(&shop.shop, &order.number, &[]).await.unwrap();
        shop.deliver().await;
        assert_eq!(shop.status(&order).await, ("paid", vec!["refunded"]));
        shop.forward_hours(72);
        if !still_counts {
            shop.gateway.book(&session.id, |record| {
                (record.status, record.refunded) = (SessionStatus::Captured, eur(0));
            });
        }
        for event in ["failed", "updated"] {
            comes_back(&shop, &format!("{event} {}", order.number), &session, &refund.id).await;
        }
        assert_eq!(stands(&shop, &order).await, (RefundStatus::NeedsAccount, 1));
        assert_eq!(shop.status(&order).await.1, ["captured"]);
        assert!(shop.order(&order).await.asked_payee.is_some());
        let told = Outcome::Refunded { amount: session.amount };
        shop.webhook(&format!("late {}", order.number), &session.id, &told).await;
        assert_eq!(stands(&shop, &order).await.0, RefundStatus::NeedsAccount, "that was before");
        assert_eq!(differences(&shop).await, 0);

        name_payee(&shop.shop, &order.token, &iban(IBAN)).await.unwrap();
        shop.deliver().await;
        noted(&shop, &order, None).await.unwrap();
        comes_back(&shop, &format!("again {}", order.number), &session, &refund.id).await;
        assert_eq!(stands(&shop, &order).await, (RefundStatus::Made, 1), "the account has the money");
        assert_eq!(shop.status(&order).await.1, ["refunded"]);
        assert_eq!(differences(&shop).await, 0);
        let amount = refund.breakdown.amount;
        let asked = MailKind::AccountAsked { number: 1, time: 1, amount };
        let mails = shop.mails(&order).await;
        assert_eq!(mails[3..], [asked, MailKind::AccountPaid { number: 1, amount }]);
        assert_eq!(shop.open_webhooks().await, []);
    }
}

pub async fn money_that_came_back_before_the_answer_is_not_given_back(shop: TestShop) {
    let (order, session) = shop.buy("de", CUP, 2, "card").await;
    shop.deliver().await;
    let one = [Pieces { sku: id(CUP), quantity: 1 }];
    let (_, refund) = refund_order(&shop.shop, &order.number, &one).await.unwrap();
    comes_back(&shop, "failed", &session, &refund.id).await;
    shop.deliver().await;
    assert_eq!(stands(&shop, &order).await, (RefundStatus::NeedsAccount, 1));
    assert_eq!((shop.status(&order).await.1, shop.gateway.all_refunds()), (vec!["captured"], 0));
    comes_back(&shop, "unknown", &session, &id(&"9".repeat(26))).await;
    assert_eq!(shop.open_webhooks().await.len(), 1, "it is kept, to be tried later");
}
