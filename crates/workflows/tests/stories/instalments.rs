//! Paying in parts: what is shown is what is charged, and what goes back.

use crate::support::{BOWL, TestShop, eur, id};
use commerce::{
    Money,
    cart::PlanChoice,
    checkout::{Code, Requirement, Step},
    inventory::Pieces,
    payment::SessionStatus,
};
use workflows::{
    CartChange, CheckoutAnswers, PayFailure, PlaceFailure, Visit, open_payment, pay_again, preview_refund,
    refund_order, save_checkout,
};

async fn pick(shop: &TestShop, visit: &Visit, plan: &str) {
    let answers = CheckoutAnswers { payment_plan: Some(plan.into()), ..CheckoutAnswers::default() };
    assert!(save_checkout(&shop.shop, visit, &answers).await.unwrap());
}

fn not_offered() -> Requirement {
    Requirement::new(Step::Payment, "payment-plan", Code::Unavailable)
}

pub async fn what_a_plan_is_shown_to_cost_is_charged(shop: TestShop) {
    let visit = shop.ready("de", BOWL, 2, "card").await;
    let at_once = shop.checkout(&visit).await;
    assert_eq!((at_once.totals.due(), at_once.plan), (eur(5_390), None));
    let card = at_once.methods.iter().find(|offer| offer.method.id == id("card")).unwrap();
    // 53.90 in six parts at 2 % a month: 53.90 x 0.02 x 6 / (1 - 1.02^-6) = 57.7359...
    let offered: Vec<_> = card.plans.iter().map(|plan| (plan.count, plan.total)).collect();
    assert_eq!(offered, [(2, eur(5_390)), (6, eur(5_774))]);

    pick(&shop, &visit, "card:6").await;
    let view = shop.checkout(&visit).await;
    let plan = view.plan.unwrap();
    assert_eq!((plan.count, plan.total, plan.interest()), (6, eur(5_774), eur(384)));
    assert_eq!(plan.parts().map(|part| part.amount).sum::<i64>(), 5_774);
    let changed = shop.place(&visit, &at_once.idempotency_key).await;
    assert!(matches!(changed, Err(PlaceFailure::Changed)), "she has not seen the interest: {changed:?}");
    let order = shop.place(&visit, &view.idempotency_key).await.unwrap();
    let session = open_payment(&shop.shop, &order.id).await.unwrap().unwrap();
    assert_eq!((session.amount, session.plan), (eur(5_774), Some(plan)));
    let request = shop.gateway.last_request();
    assert_eq!((request.amount, request.plan), (eur(5_774), Some(plan)));
    assert_eq!((session.status, session.captured), (SessionStatus::Captured, eur(5_774)));
    assert_eq!(order.totals.due(), eur(5_390), "the order itself costs no more");
}

pub async fn a_plan_without_interest_needs_no_second_look(shop: TestShop) {
    let visit = shop.ready("de", BOWL, 2, "card").await;
    let key = shop.checkout(&visit).await.idempotency_key;
    pick(&shop, &visit, "card:2").await;
    let order = shop.place(&visit, &key).await.unwrap();
    let session = shop.payment(&order).await;
    let parts: Vec<Money> = session.plan.unwrap().parts().collect();
    assert_eq!((session.amount, parts), (eur(5_390), vec![eur(2_695), eur(2_695)]));
}

pub async fn a_plan_that_is_not_offered_is_refused(shop: TestShop) {
    let visit = shop.ready("de", BOWL, 2, "card").await;
    for picked in ["card:3", "card:0", "card", "nonsense", "card:-6", "card:99999999999"] {
        pick(&shop, &visit, picked).await;
        let view = shop.checkout(&visit).await;
        assert_eq!((view.unmet.as_slice(), view.plan), (&[not_offered()][..], None), "{picked}");
        let refused = shop.place(&visit, &view.idempotency_key).await;
        assert!(matches!(refused, Err(PlaceFailure::Unmet(_))), "{picked}: {refused:?}");
    }
    // A plan of another method says nothing about this one.
    pick(&shop, &visit, "ideal:3").await;
    let view = shop.checkout(&visit).await;
    assert_eq!((view.unmet.as_slice(), view.plan), (&[][..], None));
    pick(&shop, &visit, "").await;
    assert_eq!(shop.checkout(&visit).await.details.payment_plan, None);
}

pub async fn a_cart_that_becomes_too_small_loses_its_plan(shop: TestShop) {
    let mut visit = shop.ready("de", BOWL, 2, "card").await;
    pick(&shop, &visit, "card:6").await;
    assert_eq!(shop.checkout(&visit).await.unmet, []);
    shop.change(&mut visit, CartChange::Set { sku: BOWL, quantity: "1", engraving: "" }).await.unwrap();
    let view = shop.checkout(&visit).await;
    assert_eq!(view.unmet, [not_offered()], "six parts of 29.40 are under 6.00");
    let kept = PlanChoice { method: id("card"), count: 6 };
    assert_eq!(view.details.payment_plan, Some(kept), "her pick is not lost");
}

pub async fn interest_goes_back_in_proportion(shop: TestShop) {
    let visit = shop.ready("de", BOWL, 2, "card").await;
    pick(&shop, &visit, "card:6").await;
    let key = shop.checkout(&visit).await.idempotency_key;
    let order = shop.place(&visit, &key).await.unwrap();
    let session = open_payment(&shop.shop, &order.id).await.unwrap().unwrap();
    let one = [Pieces { sku: id(BOWL), quantity: 1 }];
    let shown = preview_refund(&shop.shop, &order.number, &one).await.unwrap().1;
    // 3.84 x 24.50 / 53.90 = 1.7454...
    assert_eq!((shown.amount, shown.interest), (eur(2_450 + 175), Some(eur(175))));
    let first = refund_order(&shop.shop, &order.number, &one).await.unwrap().1;
    assert_eq!(first.breakdown, shown);
    let rest = refund_order(&shop.shop, &order.number, &[]).await.unwrap().1;
    assert_eq!((rest.breakdown.amount, rest.breakdown.interest), (eur(2_940 + 209), Some(eur(209))));
    shop.deliver().await;
    assert_eq!(shop.gateway.given_back(&session.id), 5_774, "to the cent what was charged");
}

pub async fn paying_again_has_its_own_plan(shop: TestShop) {
    shop.gateway.will([crate::support::Answer::Declined, crate::support::Answer::Declined]);
    let visit = shop.ready("de", BOWL, 2, "card").await;
    pick(&shop, &visit, "card:6").await;
    let key = shop.checkout(&visit).await.idempotency_key;
    let order = shop.place(&visit, &key).await.unwrap();
    open_payment(&shop.shop, &order.id).await.unwrap();
    let refused = pay_again(&shop.shop, &order.token, "card", "card:3").await;
    assert!(matches!(refused, Err(PayFailure::MethodUnavailable)), "{refused:?}");
    let second = pay_again(&shop.shop, &order.token, "card", "card:2").await.unwrap();
    assert_eq!((second.amount, second.plan.map(|plan| plan.count)), (eur(5_390), Some(2)));
    let third = pay_again(&shop.shop, &order.token, "card", "").await.unwrap();
    assert_eq!(
        (third.amount, third.plan),
        (eur(5_390), None),
        "paid at once, without the interest of before"
    );
}
