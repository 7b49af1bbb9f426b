//! What the operator does with stock.

use crate::{
    process::run,
    purchase::GERMAN,
    test_shop::{Folder, TestShop},
};

/// A shop with the demo's stock.
fn demo() -> Folder {
    let folder = Folder::new();
    assert!(run(&folder.0, &["migrate"]).0 && run(&folder.0, &["seed", "--demo"]).0);
    folder
}

/// What a location has of a variant: in the house, promised, to be had.
fn shown(folder: &Folder, sku: &str, location: &str) -> Vec<String> {
    let (ok, said, told) = run(&folder.0, &["stock", "show", sku]);
    assert!(ok, "{told}");
    let row = said.lines().find(|row| row.starts_with(sku) && row.contains(location)).unwrap_or_default();
    row.split_whitespace().filter(|word| word.parse::<u32>().is_ok()).map(str::to_owned).collect()
}

#[test]
fn a_delivery_note_is_taken_whole_or_told_line_by_line() {
    let folder = demo();
    let import = |text: &str| {
        std::fs::write(folder.0.join("delivery.csv"), text).unwrap();
        run(&folder.0, &["stock", "import", "delivery.csv"])
    };
    let head = "sku;location;quantity\n";
    let good = "INCENSE-CEDAR;kobe;12\n";
    for (bad, told) in [
        ("INCENSE-CEDAR;kobe;0\n", "delivery.csv:3: `0` is no whole number from 1 to 1000000"),
        ("INCENSE-CEDAR;kobe;-3\n", "delivery.csv:3: `-3` is no whole number from 1 to 1000000"),
        ("INCENSE-CEDAR;kobe\n", "delivery.csv:3: `quantity` is empty"),
        ("NO-SUCH-THING;kobe;1\n", "delivery.csv:3: there is no variant `NO-SUCH-THING`"),
        ("INCENSE-CEDAR;moon;1\n", "delivery.csv:3: there is no location `moon`"),
        ("INCENSE-CEDAR;kobe;1;7\n", "delivery.csv:3: there is a cell without a column"),
    ] {
        let (taken, said, complained) = import(&format!("{head}{good}{bad}"));
        assert!(!taken && said.is_empty(), "{said}");
        assert_eq!(complained.trim_end(), told);
    }
    let (taken, _, told) = import("sku;location;counted\nINCENSE-CEDAR;kobe;12\n");
    assert!(!taken && told.contains("column `counted` is unknown"), "a count is no delivery: {told}");
    let before = shown(&folder, "INCENSE-CEDAR", "kobe");
    let (taken, said, told) = import(&format!("{head}{good}"));
    assert!(taken, "{told}");
    assert_eq!(said.trim_end(), "received: 12 pieces in 1 lines");
    assert_ne!(shown(&folder, "INCENSE-CEDAR", "kobe"), before);
    let (taken, _, told) = import(&format!("{head}{good}"));
    assert!(!taken && told.starts_with("delivery.csv:1: this file was taken already, at "), "{told}");
}

#[test]
fn what_is_counted_and_moved_is_in_the_ledger_and_the_doctor_adds_it_up() {
    let folder = demo();
    let caravel = |arguments: &[&str]| run(&folder.0, arguments);
    std::fs::write(folder.0.join("count.csv"), "sku,location,counted\nINCENSE-CEDAR,hamburg,9\n").unwrap();
    let count = ["stock", "count", "count.csv", "--by", "Ana", "--reason", "a year's end"];
    let (ok, said, told) = caravel(&count);
    assert!(
        ok && said.contains("INCENSE-CEDAR at hamburg: ") && said.contains("1 corrected"),
        "{said}{told}"
    );
    assert!(caravel(&count).1.contains("counted: 1 lines, 0 corrected"));
    let (ok, said, told) = caravel(&["stock", "move", "INCENSE-CEDAR", "hamburg", "kobe", "4"]);
    assert!(ok && said.lines().count() == 2, "{said}{told}");
    assert_eq!(shown(&folder, "INCENSE-CEDAR", "hamburg"), ["5", "0", "5"]);
    let (ok, _, told) = caravel(&["stock", "move", "INCENSE-CEDAR", "hamburg", "kobe", "6"]);
    assert!(!ok && told.contains("hamburg has fewer than 6 pieces"), "{told}");
    for (wrong, why) in [
        (["INCENSE-CEDAR", "hamburg", "hamburg", "1"], "is at hamburg already"),
        (["INCENSE-CEDAR", "hamburg", "moon", "1"], "there is no location `moon`"),
        (["NO-SUCH-THING", "hamburg", "kobe", "1"], "there is no variant `NO-SUCH-THING`"),
    ] {
        let (ok, _, told) = caravel(&[&["stock", "move"], &wrong[..]].concat());
        assert!(!ok && told.contains(why), "{told}");
    }
    assert!(!caravel(&["stock", "move", "INCENSE-CEDAR", "hamburg", "kobe", "0"]).0);
    let (_, said, _) = caravel(&["stock", "show", "INCENSE-CEDAR", "--movements", "3"]);
    let kinds: Vec<bool> = said
        .lines()
        .rev()
        .take(3)
        .map(|row| row.contains("moved") || row.contains("Ana: a year's end"))
        .collect();
    assert_eq!(kinds, [true; 3], "{said}");
    assert!(!caravel(&["stock", "show", "NO-SUCH-THING"]).0);
    assert_eq!(caravel(&["stock", "audit"]).1.trim_end(), "every level is the sum of its movements");
    assert!(caravel(&["doctor"]).1.contains("ok       stock: every level is the sum of its movements"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_says_why_it_comes_from_where_it_does_and_the_ledger_names_it() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    GERMAN.fills_cart(&mut browser, "SENCHA-YAME-L", "2").await;
    let placed = GERMAN.orders(&mut browser, "card").await;
    let token = placed.location().rsplit('/').next().unwrap().parse().unwrap();
    let view = workflows::view_order(&shop.site.app.shop, &token).await.unwrap().unwrap();
    let work = &shop.folder.0;
    std::fs::write(work.join("caravel.toml"), "DATABASE_URL = \"sqlite://shop.db\"\n").unwrap();
    let number = view.order.number.as_str();
    let (_, said, told) = run(work, &["orders", "explain", number]);
    assert!(said.contains("sent from hamburg: kobe had it too, beyond a customs border"), "{said}{told}");
    let (_, said, told) = run(work, &["stock", "show", "SENCHA-YAME-L"]);
    let row = said.lines().find(|row| row.contains(number)).unwrap_or_else(|| panic!("{said}{told}"));
    assert!(row.contains("reserved") && row.contains("+2"), "{row}");
    std::fs::write(work.join("count.csv"), "sku,location,counted\nSENCHA-YAME-L,hamburg,1\n").unwrap();
    let (taken, _, told) = run(work, &["stock", "count", "count.csv"]);
    let held = format!("count.csv:2: SENCHA-YAME-L at hamburg: 1 counted, but 2 are promised: 2 to {number}");
    assert!(!taken, "two pieces of it are in a parcel");
    assert_eq!(told.trim_end(), held);
}

#[test]
fn goods_that_lie_in_two_places_come_from_the_one_from_which_they_arrive_first() {
    let folder = demo();
    std::fs::write(folder.0.join("cart"), "SENCHA-YAME-L 1").unwrap();
    let quote = |more: &[&str]| run(&folder.0, &[&["quote", "--cart", "cart", "--market"], more].concat()).1;
    let korean = quote(&["kr"]);
    assert!(
        korean.contains("sent from kobe: expected by 2026-12-11; from hamburg by 2026-12-14"),
        "{korean}"
    );
    let named = quote(&["kr", "--from", "hamburg"]);
    assert!(named.contains("sent from hamburg: no other location had all of it"), "{named}");
    let german = quote(&["de"]);
    assert!(german.contains("sent from hamburg: kobe had it too, beyond a customs border"), "{german}");
}
