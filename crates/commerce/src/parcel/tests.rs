#![allow(clippy::unwrap_used, clippy::indexing_slicing)]
use super::*;
use proptest::prelude::*;

const AHEAD: Duration = Duration::from_secs(300);

fn moment(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + seconds).unwrap()
}

fn scan(id: &str, kind: ScanKind, seconds: i64) -> Scan {
    Scan { id: id.to_owned(), kind, at: moment(seconds), place: String::new() }
}

fn take(journey: &mut Journey, scan: Scan) -> Taken {
    journey.take(scan, moment(1_000_000), AHEAD).unwrap()
}

#[test]
fn what_is_doubled_late_or_of_the_future_tells_no_lie() {
    let mut journey = Journey::default();
    assert_eq!(journey.status(), ParcelStatus::HandedOver);
    let van = scan("3", ScanKind::OutForDelivery, 300);
    assert_eq!(take(&mut journey, van.clone()), Taken::Moved(ParcelStatus::OutForDelivery));
    assert_eq!(take(&mut journey, van.clone()), Taken::Doubled);
    assert_eq!(take(&mut journey, scan("1", ScanKind::InTransit, 100)), Taken::Noted, "older than that");
    assert_eq!(journey.scans().iter().map(|scan| scan.id.as_str()).collect::<Vec<_>>(), ["1", "3"]);
    let later = scan("4", ScanKind::Delivered, 700);
    assert_eq!(journey.take(later.clone(), moment(399), AHEAD), Err(FromTheFuture));
    assert_eq!(journey.delivered_at(), None);
    let arrived = Ok(Taken::Moved(ParcelStatus::Delivered));
    assert_eq!(journey.take(later, moment(400), AHEAD), arrived, "clocks differ");
    assert_eq!(take(&mut journey, scan("5", ScanKind::InTransit, 900)), Taken::Noted, "it is there");
    assert_eq!(take(&mut journey, scan("2", ScanKind::Failed, 200)), Taken::Noted, "the first try");
    assert_eq!((journey.status(), journey.delivered_at()), (ParcelStatus::Delivered, Some(moment(700))));
    let not_after_all = take(&mut journey, scan("6", ScanKind::Failed, 1000));
    assert_eq!((not_after_all, journey.delivered_at()), (Taken::Moved(ParcelStatus::Failed), None));
}

fn scans() -> impl Strategy<Value = Vec<Scan>> {
    let one = (prop::sample::select(ScanKind::ALL.to_vec()), 0_i64..6);
    prop::collection::vec(one, 0..8).prop_map(|all| {
        (0_usize..).zip(all).map(|(id, (kind, at))| scan(&id.to_string(), kind, at)).collect()
    })
}

proptest! {
    #[test]
    fn any_order_and_doubling_comes_to_the_same(
        (told, again) in scans().prop_flat_map(|told| {
            let doubled = [told.clone(), told.clone()].concat();
            (Just(told), Just(doubled).prop_shuffle())
        })
    ) {
        let mut journey = Journey::default();
        for scan in &again {
            take(&mut journey, scan.clone());
        }
        prop_assert_eq!(&journey, &Journey::new(told.clone()));
        prop_assert_eq!(journey.scans().len(), told.len(), "nothing is lost");
        // What is the case is the last that was told, or it had arrived.
        let last = journey.scans().last().map_or(ParcelStatus::HandedOver, |scan| scan.kind.status());
        prop_assert!(journey.status() == last || journey.status() == ParcelStatus::Delivered);
    }
}

fn parcel(number: u32, quantity: u32, status: ParcelStatus) -> Parcel {
    let sent =
        status.has_left().then(|| Sent { carrier: "post".parse().unwrap(), tracking: None, at: moment(0) });
    Parcel {
        order: "0".repeat(26).parse().unwrap(),
        number,
        from: "house".parse().unwrap(),
        pieces: vec![Pieces { sku: "BOWL".parse().unwrap(), quantity }],
        packed_at: (status != ParcelStatus::Allocated).then(|| moment(0)),
        sent,
        journey: Journey::default(),
    }
}

#[test]
fn pieces_are_taken_from_what_has_not_left() {
    let bowl: Sku = "BOWL".parse().unwrap();
    let parcels = [
        parcel(0, 2, ParcelStatus::HandedOver),
        parcel(1, 3, ParcelStatus::Packed),
        parcel(2, 4, ParcelStatus::Allocated),
        parcel(3, 1, ParcelStatus::Allocated),
    ];
    let taken = |quantity, packed| -> Vec<(u32, u32)> {
        let taken = taken_from(&parcels, &bowl, quantity, packed);
        taken.into_iter().map(|gone| (gone.parcel, gone.quantity)).collect()
    };
    assert_eq!(cancelable(&parcels, &bowl), 5);
    assert_eq!(taken(2, false), [(3, 1), (2, 1)]);
    assert_eq!(taken(9, false), [(3, 1), (2, 4)]);
    assert_eq!(taken(9, true), [(3, 1), (2, 4), (1, 3)]);
    // Two have left: the first two that are given back are those, unless they came back before.
    assert_eq!([1, 2, 3, 10].map(|quantity| not_left(&parcels, 0, 0, &bowl, quantity)), [0, 0, 1, 8]);
    assert_eq!(not_left(&parcels, 2, 0, &bowl, 3), 3);
    assert_eq!(not_left(&parcels, 2, 2, &bowl, 3), 1, "those two were canceled");
}

#[test]
fn a_carriers_page_has_the_number_in_it() {
    let facts = CarrierFacts {
        name: "Post".into(),
        tracking: Some("https://post.example/?n={number}".into()),
        provenance: Provenance { source: "a test".into(), as_of: "2026-11-22".parse().unwrap() },
        confidence: Confidence::Low,
    };
    let number = "AB-1234".parse().unwrap();
    assert_eq!(facts.link(&number).as_deref(), Some("https://post.example/?n=AB-1234"));
}

fn at_door(captured: i64) -> PaymentSession {
    let euros = |amount| crate::Money::new(amount, crate::Currency::EUR);
    PaymentSession {
        id: "1".repeat(26).parse().unwrap(),
        order: "0".repeat(26).parse().unwrap(),
        gateway: "sandbox".parse().unwrap(),
        reference: None,
        method: "cash_on_delivery".parse().unwrap(),
        status: crate::payment::SessionStatus::Pending,
        decline: None,
        amount: euros(4_200),
        plan: None,
        captured: euros(captured),
        refunded: euros(0),
        instructions: Some(Instructions::OnDelivery),
        expires_at: moment(1_000),
        created_at: moment(0),
    }
}

#[test]
fn a_carrier_has_the_money_once_the_last_parcel_has_arrived() {
    let session = at_door(0);
    let arrived = |number| Parcel {
        journey: Journey::new(vec![scan("1", ScanKind::Delivered, 10)]),
        ..parcel(number, 1, ParcelStatus::HandedOver)
    };
    let empty = Parcel { pieces: Vec::new(), ..parcel(2, 1, ParcelStatus::Allocated) };
    for (parcels, is_here) in [
        (vec![arrived(0), arrived(1)], true),
        (vec![arrived(0), empty.clone()], true),
        (vec![arrived(0), parcel(1, 1, ParcelStatus::HandedOver)], false),
        (vec![arrived(0), parcel(1, 1, ParcelStatus::Packed)], false),
        (vec![empty], false),
        (Vec::new(), false),
    ] {
        assert_eq!(is_collected(Some(&session), &parcels), is_here, "{parcels:?}");
    }
    let parcels = [arrived(0)];
    assert!(!is_collected(Some(&at_door(4_200)), &parcels), "once");
    assert!(
        !is_collected(Some(&PaymentSession { instructions: None, ..session }), &parcels),
        "paid elsewhere"
    );
    assert!(!is_collected(None, &parcels));
}
