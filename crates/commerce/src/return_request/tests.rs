#![allow(clippy::unwrap_used)]
//! Days of the law and of the shop, and what may follow on what.

use super::*;
use crate::{
    Currency,
    clock::{Date, Weekday},
    delivery::{Arrival, Calendars, Holidays, Promise, Weekends},
    engraving::Engraving,
    market::{Confidence, Provenance},
    refund::tests::{Sent, order},
};
use std::{collections::BTreeMap, fmt::Debug};

fn id<T: FromStr>(text: &str) -> T
where
    T::Err: Debug,
{
    text.parse().unwrap()
}

fn listed(list: &[(&str, u32)]) -> Vec<Pieces> {
    list.iter().map(|(sku, quantity)| Pieces { sku: id(sku), quantity: *quantity }).collect()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn law(days: u32, to_working_day: bool, paid_by: Option<PaysReturn>) -> Law {
    Law {
        days,
        to_working_day,
        paid_by,
        made_to_order: None,
        provenance: Provenance { source: "made up".into(), as_of: day("2026-11-22") },
        confidence: Confidence::Low,
    }
}

fn rules() -> ReturnRules {
    let laws = [
        ("DE", law(14, true, None)),
        ("KR", law(7, false, None)),
        ("BR", law(45, false, Some(PaysReturn::Shop))),
    ];
    ReturnRules {
        offer: Offer { days: 30, paid_by: PaysReturn::Buyer },
        laws: laws.into_iter().map(|(code, law)| (code.parse().unwrap(), law)).collect(),
    }
}

fn calendars() -> Calendars {
    let free = vec![day("2026-12-25"), day("2026-12-26")];
    Calendars {
        weekends: Weekends::new(vec![Weekday::Saturday, Weekday::Sunday], BTreeMap::new()),
        holidays: [("DE".parse().unwrap(), Holidays::new(2029, free, &[], []))].into(),
    }
}

fn parcel(number: u32, delivered_at: Option<&str>) -> Promise {
    Promise {
        parcel: number,
        from: "house".parse().unwrap(),
        to: "DE".parse().unwrap(),
        method: "standard".parse().unwrap(),
        arrival: Arrival { first: day("2026-11-24"), last: day("2026-11-26") },
        time_zone: "Europe/Berlin".into(),
        delivered_at: delivered_at.map(|at| at.parse().unwrap()),
    }
}

fn window(country: &str, parcels: &[Promise]) -> Window {
    let country = country.parse().unwrap();
    rules().of(&country).window(parcels, calendars().of(&country))
}

#[test]
fn the_days_of_the_law_come_first_and_then_those_of_the_shop() {
    use ReturnKind::{Voluntary, Withdrawal};
    // Delivered on a Sunday evening that is Monday in Berlin: fourteen days later is a Monday.
    let came = [parcel(0, Some("2026-11-22T23:30:00Z"))];
    let german = window("DE", &came);
    for (on, kind) in [
        ("2026-11-01", Some(Withdrawal)),
        ("2026-12-07", Some(Withdrawal)),
        ("2026-12-08", Some(Voluntary)),
        ("2026-12-23", Some(Voluntary)),
        ("2026-12-24", None),
    ] {
        assert_eq!(german.kind(day(on)), kind, "{on}");
    }
    assert_eq!(german.last_day(), Some(day("2026-12-23")));
    assert_eq!(window("JP", &came).kind(day("2026-11-24")), Some(Voluntary), "no law there");
    assert_eq!(window("KR", &came).kind(day("2026-12-01")), Some(Voluntary));
    assert_eq!(window("BR", &came).kind(day("2026-12-30")), Some(Withdrawal), "longer than the shop's");
    assert_eq!(rules().of(&"BR".parse().unwrap()).paid_by(), PaysReturn::Shop);
}

#[test]
fn a_period_that_ends_on_a_day_of_rest_ends_on_the_next_working_day_where_the_law_says_so() {
    // Fourteen days after the 11th are Christmas, a Friday; then come Saturday and Sunday.
    let christmas = window("DE", &[parcel(0, Some("2026-12-11T12:00:00Z"))]);
    assert_eq!(christmas.kind(day("2026-12-28")), Some(ReturnKind::Withdrawal));
    assert_eq!(christmas.kind(day("2026-12-29")), Some(ReturnKind::Voluntary));
    let korean = window("KR", &[parcel(0, Some("2026-11-21T12:00:00Z"))]);
    assert_eq!(korean.kind(day("2026-11-28")), Some(ReturnKind::Withdrawal));
    assert_eq!(korean.kind(day("2026-11-29")), Some(ReturnKind::Voluntary), "Saturday or not");
}

#[test]
fn nothing_has_begun_while_a_parcel_is_on_its_way() {
    for parcels in
        [vec![], vec![parcel(0, None)], vec![parcel(0, Some("2026-11-22T12:00:00Z")), parcel(1, None)]]
    {
        let german = window("DE", &parcels);
        assert_eq!((german.last_day(), german.kind(day("2030-01-01"))), (None, Some(ReturnKind::Withdrawal)));
        assert_eq!(window("JP", &parcels).kind(day("2030-01-01")), Some(ReturnKind::Voluntary));
    }
    let both = [parcel(0, Some("2026-11-29T12:00:00Z")), parcel(1, Some("2026-11-22T12:00:00Z"))];
    assert_eq!(window("DE", &both).last_day(), Some(day("2026-12-29")), "the last one counts");
}

#[test]
fn a_return_is_decided_about_once() {
    use ReturnStatus::{Arrived, Asked, Exchanged, Refunded, Refused};
    assert_eq!(Asked.arrive(), Ok(Arrived));
    for status in ReturnStatus::ALL {
        assert_eq!(ReturnStatus::from_code(status.code()), Some(status));
        assert_eq!(status.arrive().is_ok(), status == Asked);
        for to in ReturnStatus::ALL {
            let may = matches!(status, Asked | Arrived) && matches!(to, Refunded | Exchanged | Refused);
            assert_eq!(status.decide(to), if may { Ok(to) } else { status.decide(to) });
            assert_eq!(status.decide(to).is_ok(), may, "{status:?} {to:?}");
        }
    }
    for reason in Reason::ALL {
        assert_eq!(Reason::from_code(reason.code()), Some(reason));
    }
}

fn three_bowls_and_a_file() -> Order {
    let lines = vec![("BOWL", 3, 7350, "691200"), ("FONT", 1, 4000, "491199")];
    let mut order = order("EUR", vec![Sent { regime: "inland", shipping: 0, lines, charges: Vec::new() }]);
    order.lines[1].file = Some("font.otf".into());
    order
}

fn request(number: u32, status: ReturnStatus, found: Option<Found>) -> ReturnRequest {
    let line = ReturnLine {
        sku: id("BOWL"),
        quantity: 1,
        reason: None,
        exchange_for: found.as_ref().and_then(|found| found.replaced_from.as_ref()).map(|_| id("CUP")),
        exchange_words: String::new(),
        found,
    };
    ReturnRequest {
        order: id(&format!("{:026}", 1)),
        number,
        kind: ReturnKind::Withdrawal,
        status,
        lines: vec![line],
        stated: Money::new(2450, Currency::EUR),
        asked_at: Timestamp::UNIX_EPOCH,
        arrived_at: None,
        decided_at: None,
        replaced_at: None,
        refund: None,
        why: None,
    }
}

#[test]
fn what_is_back_on_its_way_or_exchanged_does_not_go_back_again() {
    let order = three_bowls_and_a_file();
    let left = |back: &[(&str, u32)], returns: &[ReturnRequest]| {
        returnable(&order, &listed(back), returns).iter().map(|pieces| pieces.quantity).collect::<Vec<_>>()
    };
    assert_eq!(Exception::of(&order.lines[1]), Some(Exception::Digital));
    assert_eq!(left(&[], &[]), [3], "the file stays");
    let replaced = Found { restocked: 1, written_off: 0, replaced_from: Some(id("house")) };
    let came = Found { restocked: 0, written_off: 1, replaced_from: None };
    let open = request(1, ReturnStatus::Asked, None);
    let refused = request(2, ReturnStatus::Refused, None);
    assert_eq!(left(&[], &[open.clone(), refused]), [2]);
    assert_eq!(left(&[("BOWL", 1)], &[request(1, ReturnStatus::Refunded, Some(came)), open]), [1]);
    assert_eq!(left(&[("BOWL", 2)], &[request(1, ReturnStatus::Exchanged, Some(replaced))]), [0_u32; 0]);
}

#[test]
fn a_form_names_pieces_that_can_go_back_each_variant_once() {
    let left = listed(&[("BOWL", 2), ("CUP", 1)]);
    let wanted = |list: &[(&str, u32, Option<&str>)]| {
        let wanted: Vec<Wanted> = list
            .iter()
            .map(|(sku, quantity, other)| Wanted {
                sku: id(sku),
                quantity: *quantity,
                reason: Some(Reason::Damaged),
                exchange_for: other.map(id),
            })
            .collect();
        lines_of(&wanted, &left, |_| false, |_, other| other.as_str() == "PLATE").map(|lines| lines.len())
    };
    assert_eq!(wanted(&[("BOWL", 2, None), ("CUP", 0, None)]), Ok(1));
    assert_eq!(wanted(&[("BOWL", 1, Some("PLATE")), ("CUP", 1, None)]), Ok(2));
    let too_many = |sku, left| Err(ReturnFault::TooMany { sku: id(sku), left });
    assert_eq!(wanted(&[("BOWL", 3, None)]), too_many("BOWL", 2));
    assert_eq!(wanted(&[("BOWL", u32::MAX, None)]), too_many("BOWL", 2));
    assert_eq!(wanted(&[("BOWL", 1, None), ("BOWL", 1, None)]), too_many("BOWL", 2));
    assert_eq!(wanted(&[("VASE", 1, None)]), too_many("VASE", 0));
    assert_eq!(wanted(&[]), Err(ReturnFault::Nothing));
    assert_eq!(wanted(&[("CUP", 1, Some("VASE"))]), Err(ReturnFault::NoExchange(id("VASE"))));
}

#[test]
fn what_was_made_for_her_goes_back_where_something_is_wrong_with_it_or_a_law_asks_for_it() {
    let left = listed(&[("BOWL", 2), ("CUP", 1)]);
    let stated = |sku: &str, reason| {
        let wanted = [Wanted { sku: id(sku), quantity: 1, reason, exchange_for: None }];
        lines_of(&wanted, &left, |sku| sku.as_str() == "BOWL", |_, _| false).map(|lines| lines.len())
    };
    for reason in [None, Some(Reason::ChangedMind), Some(Reason::DoesNotFit)] {
        assert_eq!(stated("BOWL", reason), Err(ReturnFault::MadeToOrder(id("BOWL"))), "{reason:?}");
        assert_eq!(stated("CUP", reason), Ok(1));
    }
    for reason in [Reason::NotAsShown, Reason::Damaged, Reason::WrongThing] {
        assert_eq!(stated("BOWL", Some(reason)), Ok(1), "{reason:?}");
    }

    let mut order = three_bowls_and_a_file();
    order.lines[0].engravings = vec![Engraving { text: "Anna".into(), quantity: 3 }];
    let bowl = order.lines[0].clone();
    assert_eq!(Exception::of(&bowl), Some(Exception::MadeToOrder));
    assert_eq!(returnable(&order, &[], &[]).len(), 1, "a fault may still show");
    let mut law = law(14, false, None);
    let offer = Offer { days: 30, paid_by: PaysReturn::Buyer };
    let skus = [bowl.sku.clone()];
    let kind = |terms: &Terms<'_>| kind_of(ReturnKind::Withdrawal, &order, terms, &skus);
    law.made_to_order = Some("article 16(c)".into());
    let terms = Terms { law: Some(&law), offer };
    assert!(only_faulty(&bowl, ReturnKind::Withdrawal, &terms));
    assert_eq!(kind(&terms), ReturnKind::Voluntary, "no contract is withdrawn from");
    assert_eq!(
        kind_of(ReturnKind::Withdrawal, &order, &terms, &[id("CUP"), bowl.sku.clone()]),
        ReturnKind::Withdrawal
    );
    let strict = Law { made_to_order: None, ..law.clone() };
    let terms = Terms { law: Some(&strict), offer };
    assert!(
        !only_faulty(&bowl, ReturnKind::Withdrawal, &terms)
            && only_faulty(&bowl, ReturnKind::Voluntary, &terms)
    );
    assert_eq!(kind(&terms), ReturnKind::Withdrawal);
    assert!(only_faulty(&bowl, ReturnKind::Voluntary, &Terms { law: None, offer }), "as the shop offers it");
}
