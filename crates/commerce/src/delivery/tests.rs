#![allow(clippy::unwrap_used)]
use super::*;
use crate::{
    clock::{Time, Weekday},
    merchant::{Clearance, Dispatch},
};
use Weekday::{Friday, Monday, Saturday, Sunday, Wednesday};
use jiff::{SignedDuration, ToSpan};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn country(code: &str) -> CountryCode {
    code.parse().unwrap()
}

fn house(code: &str, dispatch: Dispatch) -> StockLocation {
    StockLocation {
        id: "house".parse().unwrap(),
        country: country(code),
        clearance: Clearance::FreeCirculation,
        markets: Vec::new(),
        dispatch,
    }
}

fn holidays(free: &[&str], estimated: &[&str], optional: &[&str]) -> Holidays {
    let days = |texts: &[&str]| texts.iter().map(|text| day(text)).collect::<Vec<_>>();
    Holidays::new(2029, days(free), &days(estimated), days(optional))
}

/// Germany with two holidays, Arabia with an estimated one and its own weekend, Brazil with an optional one; of the others
/// no holiday is known.
fn calendars() -> Calendars {
    let own = [("SA", vec![Friday, Saturday]), ("IN", vec![Sunday]), ("IR", vec![Friday])];
    let known = [
        ("DE", holidays(&["2026-12-25", "2027-01-01"], &[], &[])),
        ("SA", holidays(&[], &["2027-03-09", "2027-03-10"], &[])),
        ("BR", holidays(&[], &[], &["2027-02-08", "2027-02-09"])),
    ];
    Calendars {
        weekends: Weekends::new(vec![Saturday, Sunday], own.map(|(code, days)| (country(code), days)).into()),
        holidays: known.map(|(code, days)| (country(code), days)).into(),
    }
}

/// From a house in one country to a door in another, as `first last`.
fn arrives(from: &StockLocation, counted: &str, to: &str, days: (u16, u16)) -> String {
    let arrival = calendars().arrival(from, day(counted), &country(to), days).unwrap();
    format!("{} {}", arrival.first, arrival.last)
}

#[test]
fn working_days_leave_weekends_and_holidays_out() {
    let at_once = house("DE", Dispatch::default());
    for (counted, days, expected) in [
        ("2026-11-23", (2, 4), "2026-11-25 2026-11-27"), // ordered on a Monday
        ("2026-11-25", (2, 4), "2026-11-27 2026-12-01"),
        ("2026-11-22", (1, 5), "2026-11-24 2026-11-30"), // on a Sunday: Monday is the day for which it counts
        ("2026-11-21", (0, 0), "2026-11-23 2026-11-23"),
        ("2026-12-24", (1, 2), "2026-12-28 2026-12-29"), // Christmas, a Friday, and a weekend
        ("2026-12-31", (1, 1), "2027-01-04 2027-01-04"),
    ] {
        assert_eq!(arrives(&at_once, counted, "DE", days), expected, "{counted} {days:?}");
    }
    let days = |to: &str| arrives(&at_once, "2026-11-25", to, (2, 3));
    assert_eq!(days("SA"), "2026-11-29 2026-11-30");
    assert_eq!(days("IN"), "2026-11-27 2026-12-01", "Saturday is a working day; no holiday is known");
}

#[test]
fn what_is_made_to_order_leaves_when_it_is_made() {
    let house = house("DE", Dispatch { handling: (1, 2), ..Dispatch::default() });
    let arrives = |making| {
        let days = Working { making, carried: (1, 1) };
        let arrival = calendars().arrival(&house, day("2026-11-23"), &country("DE"), days).unwrap();
        format!("{} {}", arrival.first, arrival.last)
    };
    assert_eq!(arrives(0), "2026-11-25 2026-11-26");
    assert_eq!(arrives(1), "2026-11-26 2026-11-27");
    assert_eq!(arrives(3), "2026-11-30 2026-12-01", "a weekend lies between");
}

#[test]
fn a_house_works_on_its_own_days_before_the_carrier_comes() {
    let slow = house("DE", Dispatch { handling: (1, 2), ..Dispatch::default() });
    assert_eq!(arrives(&slow, "2026-12-23", "SA", (1, 1)), "2026-12-27 2026-12-29");
    let closed = Some(vec![Sunday, Monday]);
    let own = house("DE", Dispatch { closed, handling: (1, 1), ..Dispatch::default() });
    // Counted on Saturday, handed over on Tuesday.
    assert_eq!(arrives(&own, "2026-11-28", "DE", (1, 1)), "2026-12-02 2026-12-02");
    let once_a_week =
        Some([0, 1, 3, 4, 5, 6].map(|day| Weekday::from_monday_zero_offset(day).unwrap()).into());
    let studio = house("DE", Dispatch { closed: once_a_week, ..Dispatch::default() });
    assert_eq!(calendars().of_location(&studio).working_day(day("2026-11-26"), 1), Some(day("2026-12-02")));
    assert_eq!(day("2026-12-02").weekday(), Wednesday);
    assert!(calendars().arrival(&studio, day("2026-11-26"), &country("DE"), (1, 1)).is_some());
}

#[test]
fn what_is_not_certain_moves_only_the_last_day() {
    let at_once = house("DE", Dispatch::default());
    // Tuesday and Wednesday are estimated: the days beside them may be free as well.
    assert_eq!(arrives(&at_once, "2027-03-05", "SA", (1, 1)), "2027-03-07 2027-03-07");
    assert_eq!(arrives(&at_once, "2027-03-05", "SA", (2, 2)), "2027-03-08 2027-03-14");
    // Carnival is left to every house.
    assert_eq!(arrives(&at_once, "2027-02-05", "BR", (1, 1)), "2027-02-08 2027-02-10");
    // Of France nothing is known here, of Germany nothing after 2029.
    assert_eq!(arrives(&at_once, "2026-11-26", "FR", (2, 2)), "2026-11-30 2026-12-02");
    assert_eq!(arrives(&at_once, "2026-11-26", "FR", (5, 5)), "2026-12-03 2026-12-08");
    assert_eq!(arrives(&at_once, "2029-12-27", "DE", (2, 2)), "2029-12-31 2029-12-31");
    assert_eq!(arrives(&at_once, "2029-12-28", "DE", (2, 2)), "2030-01-01 2030-01-03");
    assert_eq!(
        arrives(&at_once, "2030-03-01", "SA", (1, 1)),
        "2030-03-03 2030-03-10",
        "neither here nor there"
    );
}

#[test]
fn a_week_without_working_days_and_the_end_of_time_have_no_answer() {
    let week: Vec<Weekday> = Monday.cycle_forward().take(7).collect();
    let never = house("DE", Dispatch { closed: Some(week), ..Dispatch::default() });
    let arrival = |from, counted| calendars().arrival(from, counted, &country("DE"), (1, 2));
    assert_eq!(arrival(&never, day("2026-11-23")), None);
    assert_eq!(arrival(&house("DE", Dispatch::default()), Date::MAX), None);
}

#[test]
fn from_the_cut_off_on_an_order_counts_for_the_next_day() {
    let counts = |zone: &str, cut_off: Option<Time>, moment: &str| {
        let time_zone = TimeZone::get(zone).unwrap();
        Dispatch { time_zone, cut_off, ..Dispatch::default() }.counts_for(moment.parse().unwrap()).to_string()
    };
    let two = Some(Time::constant(14, 0, 0, 0));
    for (zone, cut_off, before, on, from, next) in [
        // Winter, the day on which the clocks go back, summer, the day on which they go forward.
        ("Europe/Berlin", two, "2026-11-23T12:59:59Z", "2026-11-23", "2026-11-23T13:00:00Z", "2026-11-24"),
        ("Europe/Berlin", two, "2026-10-25T12:59:59Z", "2026-10-25", "2026-10-25T13:00:00Z", "2026-10-26"),
        ("Europe/Berlin", two, "2026-10-24T11:59:59Z", "2026-10-24", "2026-10-24T12:00:00Z", "2026-10-25"),
        ("Europe/Berlin", two, "2027-03-28T11:59:59Z", "2027-03-28", "2027-03-28T12:00:00Z", "2027-03-29"),
        ("Europe/Berlin", two, "2027-03-27T12:59:59Z", "2027-03-27", "2027-03-27T13:00:00Z", "2027-03-28"),
        ("Asia/Tokyo", two, "2026-11-23T04:59:59Z", "2026-11-23", "2026-11-23T05:00:00Z", "2026-11-24"),
        ("Asia/Tokyo", None, "2026-11-23T14:59:59Z", "2026-11-23", "2026-11-23T15:00:00Z", "2026-11-24"),
        (
            "America/New_York",
            None,
            "2026-11-24T04:59:59Z",
            "2026-11-23",
            "2026-11-24T05:00:00Z",
            "2026-11-24",
        ),
    ] {
        assert_eq!(counts(zone, cut_off, before), on, "{zone} {before}");
        assert_eq!(counts(zone, cut_off, from), next, "{zone} {from}");
    }
    // Half past two is there twice on one day, and on the other not at all.
    let half = Some(Time::constant(2, 30, 0, 0));
    for (moment, day) in [
        ("2026-10-25T00:29:59Z", "2026-10-25"),
        ("2026-10-25T00:30:00Z", "2026-10-26"),
        ("2026-10-25T01:10:00Z", "2026-10-26"), // ten past two again
        ("2027-03-28T01:29:59Z", "2027-03-28"),
        ("2027-03-28T01:30:00Z", "2027-03-29"), // half past three
    ] {
        assert_eq!(counts("Europe/Berlin", half, moment), day, "{moment}");
    }
}

#[test]
fn a_promise_is_kept_on_the_days_of_its_zone() {
    let promise = |delivered: Option<&str>| Promise {
        parcel: 0,
        from: "house".parse().unwrap(),
        to: country("JP"),
        method: "standard".parse().unwrap(),
        arrival: Arrival { first: day("2026-12-03"), last: day("2026-12-07") },
        time_zone: "Asia/Tokyo".into(),
        delivered_at: delivered.map(|moment| moment.parse().unwrap()),
    };
    assert_eq!(promise(None).kept(), None);
    for (moment, kept) in [
        ("2026-12-02T14:59:59Z", Kept::Early),
        ("2026-12-02T15:00:00Z", Kept::Yes),
        ("2026-12-07T14:59:59Z", Kept::Yes),
        ("2026-12-07T15:00:00Z", Kept::Late),
    ] {
        assert_eq!(promise(Some(moment)).kept(), Some(kept), "{moment}");
    }
}

/// A country with any weekend and any holidays, of which some are estimated and some optional.
fn any_calendar() -> impl Strategy<Value = (Vec<Weekday>, Option<Holidays>)> {
    let weekend = proptest::sample::subsequence(vec![Friday, Saturday, Sunday], 0..=2);
    let days = || prop::collection::vec(0_i64..1_461, 0..60);
    let known = (days(), days(), days()).prop_map(|all| {
        let [free, estimated, optional] = <[Vec<i64>; 3]>::from(all)
            .map(|days| days.iter().map(|days| Date::constant(2026, 1, 1) + days.days()).collect::<Vec<_>>());
        Holidays::new(2029, free, &estimated, optional)
    });
    (weekend, prop::option::weighted(0.8, known))
}

/// Any house, with calendars of its country and of another.
fn any_road() -> impl Strategy<Value = (StockLocation, Calendars)> {
    let zones = ["Europe/Berlin", "America/New_York", "Asia/Tokyo", "America/Sao_Paulo", "UTC"];
    let cut_off = prop::option::of((0_i8..24, 0_i8..60));
    let closed = prop::option::of(proptest::sample::subsequence(vec![Friday, Sunday, Monday], 0..=3));
    (
        any_calendar(),
        any_calendar(),
        proptest::sample::select(zones.to_vec()),
        cut_off,
        closed,
        (0_u16..3, 0_u16..4),
    )
        .prop_map(|(here, there, zone, cut_off, closed, handling)| {
            let cut_off = cut_off.map(|(hour, minute)| Time::new(hour, minute, 0, 0).unwrap());
            let handling = (handling.0, handling.0 + handling.1);
            let time_zone = TimeZone::get(zone).unwrap();
            let (here, there) = ((country("AA"), here), (country("ZZ"), there));
            let weekends = [&here, &there].map(|(code, (weekend, _))| (code.clone(), weekend.clone()));
            let known = [here, there].into_iter().filter_map(|(code, (_, known))| Some((code, known?)));
            let calendars = Calendars {
                weekends: Weekends::new(vec![Saturday, Sunday], BTreeMap::from(weekends)),
                holidays: known.collect(),
            };
            (house("AA", Dispatch { time_zone, cut_off, handling, closed }), calendars)
        })
}

proptest! {
    #[test]
    fn a_later_order_arrives_no_sooner(
        (from, calendars) in any_road(),
        begin in 1_767_225_600_i64..1_920_000_000,
        later in 0_i64..400_000,
        days in (0_u16..12, 0_u16..12),
    ) {
        let days = (days.0, days.0 + days.1);
        let first = Timestamp::from_second(begin).unwrap();
        let second = first.checked_add(SignedDuration::from_secs(later)).unwrap();
        let [first, second] = [first, second].map(|moment| {
            calendars.arrival(&from, from.dispatch.counts_for(moment), &country("ZZ"), days).unwrap()
        });
        prop_assert!(first.first <= second.first && first.last <= second.last, "{first:?} {second:?}");
    }

    #[test]
    fn nobody_works_on_a_free_day(
        (from, mut calendars) in any_road(),
        counted in 0_i64..1_200,
        days in (0_u16..12, 0_u16..12),
    ) {
        let counted = Date::constant(2026, 1, 1) + counted.days();
        let days = (days.0, days.0 + days.1);
        // What is not known makes the last day later than what is counted.
        for code in ["AA", "ZZ"] {
            calendars.holidays.entry(country(code)).or_insert_with(|| holidays(&[], &[], &[]));
        }
        let (house, door) = (calendars.of_location(&from), calendars.of(&country("ZZ")));
        let arrival = calendars.arrival(&from, counted, &country("ZZ"), days).unwrap();
        prop_assert!(counted <= arrival.first && arrival.first <= arrival.last);
        prop_assert!(!door.is_free(arrival.first) && !door.may_be_free(arrival.last));
        for (handling, days, arrived, is_latest) in [
            (from.dispatch.handling.0, days.0, arrival.first, false),
            (from.dispatch.handling.1, days.1, arrival.last, true),
        ] {
            let is_free = |calendar: &Calendar<'_>, day| match is_latest {
                true => calendar.may_be_free(day),
                false => calendar.is_free(day),
            };
            let worked = |calendar: &Calendar<'_>, after: Date, until: Date| {
                after.series(1.day()).skip(1).take_while(|day| *day <= until).filter(|day| !is_free(calendar, *day)).count()
            };
            // The house's day is the only one on which it can have been handed over.
            let begun = counted.series(1.day()).find(|day| !is_free(&house, *day)).unwrap();
            let handed = begun.series(1.day()).find(|day| {
                !is_free(&house, *day) && worked(&house, begun, *day) == usize::from(handling)
            }).unwrap();
            let count = worked(&door, handed, arrived);
            prop_assert!(count == usize::from(days) || (days == 0 && count <= 1), "{handed} {arrived}");
        }
    }
}
