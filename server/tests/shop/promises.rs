//! The days that are promised: worked examples on the shipped calendars, pages that turn with a cut-off, and an order whose
//! two parcels are promised each for itself, from the cart to the mail and the operator's figures.

use crate::{
    mails::written,
    process::run,
    purchase::GERMAN,
    test_shop::{Answer, TestShop},
};
use commerce::{
    CountryCode, LocationId,
    clock::Date,
    merchant::{Clearance, Dispatch, StockLocation},
};
use server::data::{embedded, world};
use workflows::ports::MailKind;

#[test]
fn worked_examples() {
    let world = world(&embedded()).unwrap();
    let id: LocationId = "house".parse().unwrap();
    for (what, from, counted, handling, to, days, expected) in [
        ("Christmas in Germany", "DE", "2026-12-23", (0, 0), "DE", (1, 3), "2026-12-24 2026-12-29"),
        ("and the New Year", "DE", "2026-12-30", (0, 0), "DE", (1, 2), "2026-12-31 2027-01-04"),
        ("Golden Week", "JP", "2027-04-28", (0, 0), "JP", (1, 2), "2027-04-30 2027-05-06"),
        (
            "Carnival is left to every house",
            "DE",
            "2027-02-05",
            (0, 0),
            "BR",
            (1, 1),
            "2027-02-08 2027-02-11",
        ),
        ("Chinese New Year", "CN", "2027-02-04", (1, 1), "DE", (2, 2), "2027-02-15 2027-02-15"),
        ("Eid, and a weekend from Friday", "DE", "2027-03-05", (0, 0), "SA", (1, 3), "2027-03-07 2027-03-15"),
        ("Eid by the sight of the moon", "DE", "2027-03-05", (0, 0), "KW", (2, 2), "2027-03-08 2027-03-14"),
        ("Thanksgiving", "US", "2026-11-25", (0, 0), "US", (1, 2), "2026-11-27 2026-11-30"),
        ("no holiday of Ukraine is known", "DE", "2026-11-25", (0, 0), "UA", (5, 5), "2026-12-02 2026-12-07"),
        ("nor any after 2029", "DE", "2029-12-28", (0, 0), "DE", (2, 2), "2030-01-01 2030-01-03"),
    ] {
        let [from, to]: [CountryCode; 2] = [from, to].map(|code| code.parse().unwrap());
        let house = StockLocation {
            id: id.clone(),
            country: from,
            clearance: Clearance::FreeCirculation,
            markets: Vec::new(),
            dispatch: Dispatch { handling, ..Dispatch::default() },
        };
        let counted: Date = counted.parse().unwrap();
        let arrival = world.calendars.arrival(&house, counted, &to, days).unwrap();
        assert_eq!(format!("{} {}", arrival.first, arrival.last), expected, "{what}");
    }
}

/// The days that a page names, in their order.
fn days(page: &Answer) -> Vec<String> {
    let marks = page.body.split("data-testid=\"delivery-estimate\"").skip(1);
    let attribute = |mark: &str, name: &str| {
        let (_, rest) = mark.split_once(&format!("{name}=\"")).unwrap();
        rest.split_once('"').unwrap().0.to_owned()
    };
    marks.map(|mark| format!("{} {}", attribute(mark, "data-first"), attribute(mark, "data-last"))).collect()
}

#[tokio::test]
async fn no_kept_page_outlives_the_cut_off_of_a_location() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let mut page = async |moment: &str| {
        shop.at(moment);
        shop.site.app.shop.refresh().await.unwrap();
        let snapshot = shop.site.app.shop.snapshot.load();
        let text = snapshot.catalog.text(&"bowl-kohiki".parse().unwrap(), &"de".parse().unwrap()).unwrap();
        let path = format!("/de/de/p/{}", text.slug);
        let answer = browser.get(&path).await;
        (days(&answer).remove(0), answer.header("etag").to_owned())
    };
    // Two o'clock in Hamburg, and the minute before.
    let early = page("2026-11-24T12:00:00Z").await;
    let last = page("2026-11-24T12:59:59Z").await;
    let late = page("2026-11-24T13:00:00Z").await;
    assert_eq!(early, last);
    assert_eq!(early.0, "2026-11-26 2026-11-30");
    assert_eq!(late.0, "2026-11-27 2026-12-01");
    assert_ne!(early.1, late.1);
}

#[tokio::test]
async fn each_parcel_has_its_own_days_everywhere() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    GERMAN.fills_cart(&mut browser, "BOWL-KOHIKI-S", "1").await;
    GERMAN.fills_cart(&mut browser, "TEAPOT-TOKONAME-INK", "1").await;
    // On a Sunday. Hamburg works on Monday; in Kobe that is a holiday, and there is customs on the way.
    let promised = ["2026-11-25 2026-11-27", "2026-12-08 2026-12-22"];
    assert_eq!(days(&browser.get(&GERMAN.path("cart")).await), promised);
    assert_eq!(days(&browser.get(&GERMAN.path("checkout")).await)[..2], promised);
    let placed = GERMAN.orders(&mut browser, "card").await;
    let path = placed.location().to_owned();
    let page = browser.get(&path).await;
    assert_eq!(days(&page), promised);
    // Values stand between marks that keep their direction.
    let read = page.body.replace(['\u{2068}', '\u{2069}'], "");
    for said in [
        "Paket 1 aus: Deutschland",
        "Voraussichtlich bei Ihnen: 25.–27. November",
        "Paket 2 aus: Japan",
        "Voraussichtlich bei Ihnen: 8.–22. Dezember",
    ] {
        assert!(read.contains(said), "{said}");
    }

    let token = path.rsplit('/').next().unwrap().parse().unwrap();
    let view = workflows::view_order(&shop.site.app.shop, &token).await.unwrap().unwrap();
    let (_, parts) = written(&shop, MailKind::OrderPlaced, &view.order, &view.payments[0]).await;
    for part in &parts {
        assert!(part.contains("25.–27. November") && part.contains("8.–22. Dezember"), "{part}");
    }

    let work = &shop.folder.0;
    std::fs::write(work.join("caravel.toml"), "DATABASE_URL = \"sqlite://shop.db\"\n").unwrap();
    let (_, said, _) = run(work, &["orders", "explain", view.order.number.as_str()]);
    for line in [
        "promised: parcel 1, hamburg to DE, 2026-11-25 to 2026-11-27 (Europe/Berlin); not delivered yet",
        "promised: parcel 2, kobe to DE, 2026-12-08 to 2026-12-22 (Europe/Berlin); not delivered yet",
    ] {
        assert!(said.lines().any(|own| own == line), "{said}");
    }
    let mut tx = shop.site.app.shop.db.write().await.unwrap();
    let order = &view.order.id;
    storage::promises::delivered(&mut tx, order, 0, "2026-11-27T20:00:00Z".parse().unwrap()).await.unwrap();
    storage::promises::delivered(&mut tx, order, 1, "2026-12-23T08:00:00Z".parse().unwrap()).await.unwrap();
    tx.commit().await.unwrap();
    let asked = ["orders", "promises", "--from", "2026-11-22", "--to", "2026-11-22"];
    let (_, said, _) = run(work, &asked);
    let expected = "from,to,method,promised,delivered,early,kept,late\n\
                    hamburg,DE,standard,1,1,0,1,0\n\
                    kobe,DE,standard,1,1,0,0,1\n";
    assert_eq!(said, expected);
    let (_, said, _) = run(work, &[&asked[..], &["--json"]].concat());
    let rows: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!((&rows[1]["from"], &rows[1]["late"]), (&"kobe".into(), &1.into()), "{said}");
    let (_, said, _) = run(work, &["orders", "promises", "--from", "2026-11-23", "--to", "2026-11-23"]);
    assert_eq!(said.lines().count(), 1, "nothing was ordered then");
}
