//! Money that cannot go back where it came from, and the account to which it goes instead.

use crate::support::{BOWL, CUP, SECRET, TestShop, id, jpy};
use commerce::{
    buyer_number::{Sealed, Typed},
    inventory::Pieces,
    order::Order,
    payee::{PayeeAnswers, PayeeField, PayeeForm},
    payment::{Outcome, PaymentSession},
    refund::{Refund, RefundStatus},
};
use storage::payees::KeptPayee;
use workflows::{
    PayeeFailure, RefundFailure, erase_payees, hand_over, name_payee, pack_parcel, ports::MailKind,
    refund_order, refund_to_stock,
};

fn typed(country: &str, form: PayeeForm, fields: &[(PayeeField, &str)]) -> PayeeAnswers {
    let typed = fields.iter().map(|(field, text)| (*field, Typed((*text).to_owned()))).collect();
    PayeeAnswers { is_sent: true, typed, ..PayeeAnswers::new(id(country), form) }
}

pub fn japanese(number: &str) -> PayeeAnswers {
    let fields = [
        (PayeeField::Bank, "みずほ銀行"),
        (PayeeField::Branch, "001"),
        (PayeeField::Kind, "ordinary"),
        (PayeeField::Number, number),
        (PayeeField::Holder, "さとう あいこ"),
    ];
    typed("JP", PayeeForm::Japan, &fields)
}

pub fn iban(text: &str) -> PayeeAnswers {
    typed("DE", PayeeForm::Iban, &[(PayeeField::Iban, text), (PayeeField::Holder, "Ada Lovelace")])
}

pub const IBAN: &str = "DE89 3704 0044 0532 0130 00";

/// Two cups, paid at a till, and all of it goes back.
pub async fn owed(shop: &TestShop) -> (Order, PaymentSession, Refund) {
    let (order, session) = shop.buy("jp", CUP, 2, "konbini").await;
    shop.money(order.number.as_str(), &session).await;
    let (_, refund) = refund_order(&shop.shop, &order.number, &[]).await.unwrap();
    (order, session, refund)
}

pub async fn stands(shop: &TestShop, order: &Order) -> (RefundStatus, u32) {
    let refund = &shop.order(order).await.refunds[0];
    (refund.status, refund.asked)
}

pub async fn what_was_paid_at_a_till_goes_to_an_account(shop: TestShop) {
    let (order, session, refund) = owed(&shop).await;
    assert_eq!((refund.status, refund.breakdown.amount), (RefundStatus::NeedsAccount, jpy(4_500)));
    let amount = jpy(4_500);
    let asked = MailKind::AccountAsked { number: 1, time: 1, amount };
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderPaid, asked]);
    let form = shop.order(&order).await.asked_payee.unwrap();
    assert_eq!((form.amount, form.answers.form, form.faults.len()), (amount, PayeeForm::Japan, 0));

    let refused = name_payee(&shop.shop, &order.token, &japanese("12")).await;
    assert!(matches!(refused, Err(PayeeFailure::Faults(faults)) if faults.len() == 1));
    let form = shop.order(&order).await.asked_payee.unwrap();
    assert_eq!(form.answers.get(PayeeField::Number), "12", "it is there to be corrected");
    assert_eq!(form.faults.len(), 1);
    shop.deliver().await;
    assert_eq!((shop.gateway.all_refunds(), stands(&shop, &order).await.0), (0, RefundStatus::NeedsAccount));

    // Another country has another form, and what was typed into the first is not held against it.
    let change = PayeeAnswers::new(id("DE"), PayeeForm::Iban);
    name_payee(&shop.shop, &order.token, &change).await.unwrap();
    let form = shop.order(&order).await.asked_payee.unwrap();
    assert_eq!((form.answers.form, form.faults.len()), (PayeeForm::Iban, 0));

    name_payee(&shop.shop, &order.token, &japanese("１２３４５６７")).await.unwrap();
    let view = shop.order(&order).await;
    assert!(view.asked_payee.is_none());
    assert_eq!(
        (view.refunds[0].status, view.payees[&1].masked().as_str()),
        (RefundStatus::Pending, "****4567")
    );
    let paid = MailKind::AccountPaid { number: 1, amount };
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderPaid, asked, paid]);
    assert_eq!(shop.gateway.given_back(&session.id), 4_500);
    let to = "bank: みずほ銀行\nbranch: 001\nkind: ordinary\nnumber: 1234567\nholder: サトウ アイコ";
    assert_eq!(shop.gateway.paid_to(), [to]);
    assert_eq!(
        (stands(&shop, &order).await.0, shop.status(&order).await.1),
        (RefundStatus::Made, vec!["refunded"])
    );
    let late = name_payee(&shop.shop, &order.token, &japanese("7654321")).await;
    assert!(matches!(late, Err(PayeeFailure::NothingWaits)), "{late:?}");
    assert_eq!(shop.undelivered().await, 0);
}

pub async fn an_account_named_many_times_at_once_is_paid_to_once(shop: TestShop) {
    let (order, session, _) = owed(&shop).await;
    let many: Vec<_> = (0..6)
        .map(|n| {
            let (shop, token) = (shop.clone(), order.token.clone());
            tokio::spawn(
                async move { name_payee(&shop.shop, &token, &japanese(&format!("100000{n}"))).await },
            )
        })
        .collect();
    let mut taken = 0;
    for one in many {
        match one.await.unwrap() {
            Ok(()) => taken += 1,
            Err(PayeeFailure::NothingWaits) => {}
            Err(other) => panic!("{other:?}"),
        }
    }
    shop.deliver().await;
    assert_eq!((taken, shop.gateway.all_refunds(), shop.gateway.given_back(&session.id)), (1, 1, 4_500));
    assert_eq!(shop.gateway.paid_to().len(), 1);
}

pub async fn money_goes_to_an_account_once_the_window_is_over(shop: TestShop) {
    for (days, status) in [(90, RefundStatus::Pending), (91, RefundStatus::NeedsAccount)] {
        let (order, _) = shop.buy("de", BOWL, 1, "card").await;
        shop.forward_hours(24 * days);
        let (_, refund) = refund_order(&shop.shop, &order.number, &[]).await.unwrap();
        assert_eq!(refund.status, status, "{days}");
    }
}

pub async fn a_way_that_is_closed_for_good_is_not_tried_for_ever(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "card").await;
    shop.deliver().await;
    shop.gateway.close_ways(1);
    let (_, refund) = refund_order(&shop.shop, &order.number, &[]).await.unwrap();
    assert_eq!(refund.status, RefundStatus::Pending);
    shop.deliver().await;
    assert_eq!(stands(&shop, &order).await, (RefundStatus::NeedsAccount, 1));
    assert_eq!(shop.undelivered().await, 0, "the call is not tried again");

    // The first account is closed as well; it is forgotten, and another one asked for.
    shop.gateway.close_ways(1);
    name_payee(&shop.shop, &order.token, &iban(IBAN)).await.unwrap();
    shop.deliver().await;
    let view = shop.order(&order).await;
    let form = view.asked_payee.unwrap();
    assert!(form.is_again && form.answers.get(PayeeField::Iban).is_empty());
    assert_eq!((stands(&shop, &order).await, view.payees.len()), ((RefundStatus::NeedsAccount, 2), 0));

    shop.gateway.refuse_refunds(1);
    name_payee(&shop.shop, &order.token, &iban("GB82 WEST 1234 5698 7654 32")).await.unwrap();
    shop.deliver().await;
    assert_eq!((stands(&shop, &order).await.0, shop.gateway.all_refunds()), (RefundStatus::Pending, 0));
    shop.forward_seconds(2);
    shop.deliver().await;
    assert_eq!(
        (stands(&shop, &order).await.0, shop.gateway.given_back(&session.id)),
        (RefundStatus::Made, 2_940)
    );
    let amount = refund.breakdown.amount;
    let asked = |time| MailKind::AccountAsked { number: 1, time, amount };
    let mails = shop.mails(&order).await;
    let told = [MailKind::OrderRefunded { number: 1, amount }, asked(1), asked(2)];
    assert_eq!(mails[2..5], told);
    assert_eq!(mails[5..], [MailKind::AccountPaid { number: 1, amount }]);
}

pub async fn late_money_from_a_till_goes_to_an_account(shop: TestShop) {
    let (order, session) = shop.buy("jp", BOWL, 3, "konbini").await;
    shop.forward_hours(72);
    shop.expire().await;
    shop.buy("de", BOWL, 1, "card").await;
    shop.money("late", &session).await;
    let view = shop.order(&order).await;
    assert_eq!((view.order.status.code(), view.refunds[0].breakdown.goods.len()), ("canceled", 0));
    assert_eq!(view.asked_payee.unwrap().amount, session.amount);
    name_payee(&shop.shop, &order.token, &japanese("1234567")).await.unwrap();
    shop.deliver().await;
    assert_eq!(shop.gateway.given_back(&session.id), session.amount.amount);
    assert_eq!(shop.status(&order).await, ("canceled", vec!["refunded"]));
}

pub async fn nothing_goes_back_while_the_bank_decides(shop: TestShop) {
    for (is_won, given_back, status) in [(true, 2_940, "refunded"), (false, 0, "refunded")] {
        let (order, session) = shop.buy("de", BOWL, 1, "card").await;
        shop.deliver().await;
        let (_, refund) = refund_order(&shop.shop, &order.number, &[]).await.unwrap();
        shop.webhook(&format!("disputed {}", order.number), &session.id, &Outcome::Disputed).await;
        shop.deliver().await;
        assert_eq!(shop.gateway.given_back(&session.id), 0, "won: {is_won}");
        let closed = Outcome::DisputeClosed { is_won };
        shop.webhook(&format!("closed {}", order.number), &session.id, &closed).await;
        shop.forward_hours(1);
        shop.deliver().await;
        assert_eq!(shop.gateway.given_back(&session.id), given_back, "won: {is_won}");
        let view = shop.order(&order).await;
        assert_eq!(view.refunds, [Refund { status: RefundStatus::Made, ..refund }], "won: {is_won}");
        assert_eq!(shop.status(&order).await.1, [status]);
        assert_eq!(shop.undelivered().await, 0);
    }
}

pub async fn what_a_bank_has_taken_is_not_given_back_again(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 2, "card").await;
    shop.webhook("disputed", &session.id, &Outcome::Disputed).await;
    let refused = refund_order(&shop.shop, &order.number, &[]).await;
    assert!(matches!(refused, Err(RefundFailure::NoMoney)), "{refused:?}");
    shop.webhook("lost", &session.id, &Outcome::DisputeClosed { is_won: false }).await;
    let refused = refund_order(&shop.shop, &order.number, &[]).await;
    assert!(matches!(refused, Err(RefundFailure::NoMoney)), "{refused:?}");
    shop.deliver().await;
    assert_eq!(shop.gateway.all_refunds(), 0);
}

pub async fn a_dispute_that_is_lost_ends_the_question_for_an_account(shop: TestShop) {
    let (order, session, _) = owed(&shop).await;
    name_payee(&shop.shop, &order.token, &japanese("12")).await.unwrap_err();
    shop.webhook("disputed", &session.id, &Outcome::Disputed).await;
    assert!(shop.order(&order).await.asked_payee.is_some(), "it may be won");
    shop.webhook("lost", &session.id, &Outcome::DisputeClosed { is_won: false }).await;
    let view = shop.order(&order).await;
    assert!(view.asked_payee.is_none());
    assert_eq!(view.refunds[0].status, RefundStatus::Made);
}

pub async fn an_account_is_erased_some_days_after_the_money_has_gone(shop: TestShop) {
    let (order, _, _) = owed(&shop).await;
    name_payee(&shop.shop, &order.token, &japanese("1234567")).await.unwrap();
    shop.forward_hours(24 * 30);
    assert_eq!(erase_payees(&shop.shop).await.unwrap(), 0, "nobody has paid to it yet");
    shop.deliver().await;
    for (hours, erased) in [(24 * 14 - 1, 0), (1, 1)] {
        shop.forward_hours(hours);
        assert_eq!(erase_payees(&shop.shop).await.unwrap(), erased);
        assert_eq!(shop.order(&order).await.payees.len(), if erased == 0 { 1 } else { 0 });
    }
    let (left, _, _) = owed(&shop).await;
    name_payee(&shop.shop, &left.token, &japanese("12")).await.unwrap_err();
    shop.forward_hours(24 * 14);
    assert_eq!(erase_payees(&shop.shop).await.unwrap(), 1, "nor is a wrong one kept for ever");
    let form = shop.order(&left).await.asked_payee.unwrap();
    assert_eq!((form.answers.get(PayeeField::Number), form.faults.len()), ("", 0));
}

pub async fn an_account_that_cannot_be_opened_is_asked_for_again(shop: TestShop) {
    let (order, session, _) = owed(&shop).await;
    name_payee(&shop.shop, &order.token, &japanese("1234567")).await.unwrap();
    let rotated = shop.with_secrets(b"the second secret of the same shop", Some(SECRET)).await;
    assert_eq!(rotated.order(&order).await.payees.len(), 1);
    let mut tx = shop.shop.db.write().await.unwrap();
    let refund = storage::refunds::of_order(&mut tx, &order.id).await.unwrap().remove(0);
    let kept = storage::payees::of_refund(&mut tx, &refund.id).await.unwrap().unwrap();
    let spoilt = KeptPayee { sealed: Sealed("💥".into()), ..kept };
    storage::payees::keep(&mut tx, &refund.id, &spoilt, shop.shop.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    shop.deliver().await;
    assert_eq!(
        (shop.gateway.all_refunds(), stands(&shop, &order).await),
        (0, (RefundStatus::NeedsAccount, 2))
    );
    name_payee(&shop.shop, &order.token, &japanese("1234567")).await.unwrap();
    shop.deliver().await;
    assert_eq!(shop.gateway.given_back(&session.id), 4_500);
}

pub async fn pieces_go_back_to_the_stock_with_their_refund_or_not(shop: TestShop) {
    let (order, _) = shop.buy("de", BOWL, 3, "card").await;
    assert!(shop.pieces(BOWL).await == (3, 3));
    pack_parcel(&shop.shop, &order.number, 0).await.unwrap();
    hand_over(&shop.shop, &order.number, 0, &id("post"), &id("POST-0001")).await.unwrap();
    assert_eq!(shop.pieces(BOWL).await, (0, 0), "they have left");
    let one = [Pieces { sku: id(BOWL), quantity: 1 }];
    let house = id("house");
    let (_, refund) = refund_to_stock(&shop.shop, &order.number, &one, &house).await.unwrap();
    assert_eq!((refund.restocked_at, shop.pieces(BOWL).await), (Some(house.clone()), (1, 0)));
    assert!(shop.shop.refresh().await.unwrap() && shop.in_stock(BOWL));

    let unknown = refund_to_stock(&shop.shop, &order.number, &one, &id("nowhere")).await;
    assert!(matches!(unknown, Err(RefundFailure::UnknownLocation(_))), "{unknown:?}");
    refund_order(&shop.shop, &order.number, &one).await.unwrap();
    assert_eq!(shop.pieces(BOWL).await, (1, 0), "the second stays out");
    refund_to_stock(&shop.shop, &order.number, &[], &id("annex")).await.unwrap();
    assert_eq!((shop.pieces(BOWL).await, shop.pieces_at(BOWL, "annex").await), ((1, 0), (1, 0)));
    let none_left = refund_to_stock(&shop.shop, &order.number, &[], &house).await;
    assert!(none_left.is_err());
    assert_eq!(shop.pieces(BOWL).await, (1, 0));
}
