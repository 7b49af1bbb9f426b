#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::as_conversions,
    clippy::cast_possible_truncation
)]
use super::*;

fn number() -> OrderNumber {
    "CV-7K3M-Q2XD".parse().unwrap()
}

/// A chain of as many events as kinds are given.
fn chain(kinds: &[EventKind]) -> Vec<OrderEvent> {
    let order = "01jd9k2m3n4p5q6r7s8t9v0w1x".parse().unwrap();
    let mut head = Head::before_all(&number());
    let mut events = Vec::new();
    for (kind, seconds) in kinds.iter().zip(0..) {
        let at = Timestamp::from_second(1_795_348_800 + seconds).unwrap();
        let data = r#"{"amount":4990,"currency":"EUR"}"#.to_owned();
        let event = OrderEvent::after(&head, &order, *kind, at, data);
        head = event.head();
        events.push(event);
    }
    events
}

const KINDS: [EventKind; 4] =
    [EventKind::Placed, EventKind::MoneyArrived, EventKind::Paid, EventKind::Refunded];

fn found(events: &[OrderEvent], head: &Head) -> ChainFault {
    verify(&number(), events, Some(head)).unwrap_err()
}

#[test]
fn the_hash_is_the_one_of_the_example() {
    let events = chain(&KINDS);
    assert_eq!(events[0].hash.as_str(), "30e4f1672ab2a225a7b3e48d35cf558ae236f3401260e6a1a2e5be3c34a25ca9");
}

#[test]
fn a_chain_as_it_was_written_is_whole() {
    assert_eq!(verify(&number(), &[], None), Ok(()));
    let events = chain(&KINDS);
    assert_eq!(verify(&number(), &events, Some(&events[3].head())), Ok(()));
}

#[test]
fn codes_are_read_back() {
    assert!(EventKind::ALL.iter().all(|&kind| EventKind::from_code(kind.code()) == Some(kind)));
    assert_eq!(EventKind::from_code("Placed"), None);
}

#[test]
fn a_time_is_kept_to_the_millisecond() {
    let at = "2026-11-22T12:00:00.123456789Z".parse().unwrap();
    let event = OrderEvent::after(
        &Head::before_all(&number()),
        &chain(&KINDS)[0].order,
        EventKind::Placed,
        at,
        String::new(),
    );
    assert_eq!(event.at.to_string(), "2026-11-22T12:00:00.123Z");
}

#[test]
fn whatever_is_changed_in_an_event_is_found() {
    let events = chain(&KINDS);
    let head = events[3].head();
    let changes: [fn(&mut OrderEvent); 6] = [
        |event| event.order = "01jd9k2m3n4p5q6r7s8t9v0w1y".parse().unwrap(),
        |event| event.kind = EventKind::Canceled,
        |event| event.at = Timestamp::UNIX_EPOCH,
        |event| event.data.push(' '),
        |event| event.previous = EventHash::of(b"another"),
        |event| event.hash = EventHash::of(b"another"),
    ];
    for change in changes {
        for at in 0..events.len() {
            let mut events = events.clone();
            change(&mut events[at]);
            assert_eq!(found(&events, &head), ChainFault::Changed(at as u32 + 1));
        }
    }
}

#[test]
fn a_missing_an_added_and_a_moved_event_are_found() {
    let events = chain(&KINDS);
    let head = events[3].head();
    let without = |at: usize| [&events[..at], &events[at + 1..]].concat();
    for at in 0..events.len() {
        assert_eq!(found(&without(at), &head), ChainFault::Missing(at as u32 + 1));
    }
    assert_eq!(found(&[], &head), ChainFault::Missing(1));
    assert_eq!(found(&events, &events[2].head()), ChainFault::Added(4));
    assert_eq!(verify(&number(), &events[..1], None), Err(ChainFault::Added(1)));
    let twice = [&events[..2], &events[1..]].concat();
    assert_eq!(found(&twice, &head), ChainFault::Added(2));
    let mut moved = events.clone();
    moved.swap(1, 2);
    assert_eq!(found(&moved, &head), ChainFault::Missing(2));
    (moved[1].seq, moved[2].seq) = (2, 3);
    assert_eq!(found(&moved, &head), ChainFault::Changed(2));
}

#[test]
fn an_event_written_anew_is_found_by_the_next_one_and_the_last_by_the_head() {
    let events = chain(&KINDS);
    let anew = |at: usize, before: &Head| {
        let OrderEvent { order, at: time, data, .. } = events[at].clone();
        OrderEvent::after(before, &order, EventKind::Canceled, time, data)
    };
    let mut second = events.clone();
    second[1] = anew(1, &events[0].head());
    assert_eq!(found(&second, &events[3].head()), ChainFault::Unlinked(3));
    let mut last = events.clone();
    last[3] = anew(3, &events[2].head());
    assert_eq!(found(&last, &events[3].head()), ChainFault::OtherHead(4));
    let other: OrderNumber = "CV-0000-0000".parse().unwrap();
    assert_eq!(verify(&other, &events, Some(&events[3].head())), Err(ChainFault::Unlinked(1)));
}

#[test]
fn one_hash_stands_for_all_ends_of_a_day() {
    let head = chain(&KINDS)[3].head();
    let hash = |numbers: &[&str]| {
        let heads = numbers.iter().map(|number| (number.parse().unwrap(), head.clone()));
        hash_of_heads(&heads.collect())
    };
    let line = |number: &str| format!("{number} 4 {}\n", head.hash);
    let lines = line("CV-0000-0000") + &line("CV-7K3M-Q2XD");
    assert_eq!(hash(&["CV-7K3M-Q2XD", "CV-0000-0000"]), EventHash::of(lines.as_bytes()));
    assert_ne!(hash(&["CV-7K3M-Q2XD"]), hash(&["CV-0000-0000"]));
}
