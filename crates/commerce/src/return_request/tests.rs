#![allow(clippy::unwrap_used)]
//! Days of the law and of the shop, and what may follow on what.

use super::*;
use crate::{
    clock::{Date, Weekday},
    delivery::{Arrival, Calendars, Holidays, Promise, Weekends},
    market::{Confidence, Provenance},
};
use std::collections::BTreeMap;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn rules() -> ReturnRules {
    let law = |days, to_working_day, paid_by| Law {
        days,
        to_working_day,
        paid_by,
        provenance: Provenance { source: "made up".into(), as_of: day("2026-11-22") },
        confidence: Confidence::Low,
    };
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
