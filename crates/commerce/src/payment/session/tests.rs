#![allow(clippy::unwrap_used)]
use super::*;
use crate::Currency;
use proptest::prelude::*;

fn eur(amount: i64) -> Money {
    Money::new(amount, Currency::EUR)
}

fn session(status: SessionStatus, captured: i64) -> PaymentSession {
    PaymentSession {
        id: "0".repeat(26).parse().unwrap(),
        order: "1".repeat(26).parse().unwrap(),
        gateway: "test".parse().unwrap(),
        reference: None,
        method: "card".parse().unwrap(),
        status,
        decline: None,
        amount: eur(100),
        plan: None,
        captured: eur(captured),
        refunded: eur(0),
        instructions: None,
        expires_at: Timestamp::UNIX_EPOCH,
        created_at: Timestamp::UNIX_EPOCH,
    }
}

#[test]
fn what_is_older_than_what_is_known_changes_nothing_and_late_money_counts() {
    use SessionStatus as S;
    let all = Outcome::Captured { amount: eur(100) };
    let back = |amount| Outcome::Refunded { amount: eur(amount) };
    let cases = [
        (S::Created, 0, &Outcome::RequiresAction, S::RequiresAction),
        (S::RequiresAction, 0, &Outcome::Pending, S::Pending),
        (S::Pending, 0, &Outcome::RequiresAction, S::Pending),
        (S::Pending, 0, &Outcome::Authorized, S::Authorized),
        (S::Authorized, 0, &all, S::Captured),
        (S::Authorized, 0, &Outcome::Canceled, S::Canceled),
        (S::Expired, 0, &Outcome::Authorized, S::Authorized),
        (S::Expired, 0, &all, S::Captured),
        (S::Created, 0, &Outcome::Captured { amount: eur(40) }, S::Pending),
        (S::Expired, 0, &Outcome::Captured { amount: eur(40) }, S::Expired),
        (S::Captured, 100, &Outcome::declined(), S::Captured),
        (S::Captured, 100, &Outcome::Expired, S::Captured),
        (S::Captured, 100, &Outcome::Authorized, S::Captured),
        (S::Captured, 100, &Outcome::Captured { amount: eur(200) }, S::Captured),
        (S::Captured, 100, &back(30), S::PartlyRefunded),
        (S::Captured, 100, &back(100), S::Refunded),
        (S::Refunded, 100, &back(30), S::Refunded),
        (S::Captured, 100, &Outcome::Disputed, S::Disputed),
        (S::Disputed, 100, &Outcome::DisputeClosed { is_won: true }, S::Captured),
        (S::Disputed, 100, &Outcome::DisputeClosed { is_won: false }, S::Refunded),
        (S::Refunded, 100, &all, S::Refunded),
    ];
    for (status, captured, outcome, expected) in cases {
        let mut session = session(status, captured);
        session.take(outcome).unwrap();
        assert_eq!(session.status, expected, "{status:?} {outcome:?}");
    }
}

#[test]
fn what_cannot_be_is_refused_and_may_be_said_again_later() {
    let mut open = session(SessionStatus::RequiresAction, 0);
    let dollars = Money::new(100, "USD".parse().unwrap());
    assert!(matches!(open.take(&Outcome::Captured { amount: dollars }), Err(Contradiction::Currency { .. })));
    let back = Outcome::Refunded { amount: eur(100) };
    assert_eq!(open.take(&back), Err(Contradiction::MoreBack { captured: 0, back: 100 }));
    assert_eq!(open.take(&Outcome::Disputed), Err(Contradiction::NothingToDispute("requires_action")));
    open.take(&Outcome::Captured { amount: eur(100) }).unwrap();
    assert_eq!(open.take(&back), Ok(true));
    assert_eq!((open.status, open.refunded), (SessionStatus::Refunded, eur(100)));
}

#[test]
fn a_part_says_what_is_missing_while_the_rest_may_come() {
    let missing = |status, captured| session(status, captured).missing();
    assert_eq!(missing(SessionStatus::Pending, 40), Some(eur(60)));
    assert_eq!(missing(SessionStatus::Pending, 0), None, "nothing has come");
    assert_eq!(missing(SessionStatus::Expired, 40), None, "it goes back");
    assert_eq!(missing(SessionStatus::Captured, 100), None);
}

#[test]
fn no_more_is_promised_back_than_is_left() {
    let mut known = session(SessionStatus::Captured, 100);
    known.promise_back(eur(30));
    assert_eq!((known.left(), known.refunded), (eur(70), eur(30)));
    known.promise_back(eur(500));
    assert_eq!((known.left(), known.refunded), (eur(0), eur(100)));
}

fn outcomes() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        Just(Outcome::RequiresAction),
        Just(Outcome::Pending),
        Just(Outcome::Authorized),
        Just(Outcome::declined()),
        Just(Outcome::Canceled),
        Just(Outcome::Expired),
        (0..200_i64).prop_map(|amount| Outcome::Captured { amount: eur(amount) }),
        (0..200_i64).prop_map(|amount| Outcome::Refunded { amount: eur(amount) }),
        Just(Outcome::Disputed),
        any::<bool>().prop_map(|is_won| Outcome::DisputeClosed { is_won }),
    ]
}

proptest! {
    #[test]
    fn whatever_is_said_no_more_goes_back_than_came_and_what_is_said_twice_is_news_once(
        said in prop::collection::vec(outcomes(), 0..30)
    ) {
        let mut known = session(SessionStatus::Created, 0);
        for outcome in &said {
            let before = known.clone();
            if known.take(outcome).is_err() {
                prop_assert_eq!(&known, &before);
                continue;
            }
            prop_assert!(known.refunded.amount <= known.captured.amount);
            prop_assert!(known.captured.amount >= before.captured.amount);
            prop_assert_eq!(known.take(outcome), Ok(false), "{:?} {:?}", before, outcome);
        }
    }
}
