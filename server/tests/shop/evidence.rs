//! The chains of events as the operator and an auditor look at them.

use crate::{
    process::run,
    purchase::{GERMAN, JAPANESE},
    test_shop::TestShop,
};
use std::{fs, path::Path, process::Command};

/// A shop with two orders, and where the commands find its database.
async fn two_orders() -> (TestShop, [String; 2]) {
    let shop = TestShop::open().await;
    let mut numbers = Vec::new();
    for shopper in [&GERMAN, &JAPANESE] {
        let path = shopper.buys(&mut shop.browser(), "card").await;
        let token = path.rsplit('/').next().unwrap().parse().unwrap();
        let view = workflows::view_order(&shop.site.app.shop, &token).await.unwrap().unwrap();
        numbers.push(view.order.number.to_string());
    }
    fs::write(shop.folder.0.join("caravel.toml"), "DATABASE_URL = \"sqlite://shop.db\"\n").unwrap();
    (shop, numbers.try_into().unwrap())
}

/// What an auditor's Python says of an export, or nothing where there is no Python.
fn python(work: &Path, file: &str) -> Option<(bool, String)> {
    let named = std::env::var_os("CARAVEL_LINTERS").unwrap_or_else(|| "python3".into());
    match Command::new(named).args(["audit.jsonl.verify.py", file]).current_dir(work).output() {
        Ok(output) => {
            let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
            Some((output.status.success(), said))
        }
        Err(error) => {
            eprintln!("{file} is not verified by Python: {error}");
            None
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_auditor_verifies_an_export_without_the_shop() {
    let (shop, [german, japanese]) = two_orders().await;
    let work = &shop.folder.0;
    let days = ["--from", "2026-11-01", "--to", "2026-11-30"];
    let (ok, said, told) = run(work, &[&["orders", "audit", "--to-file", "audit.jsonl"], &days[..]].concat());
    assert!(ok && said.starts_with("2 orders"), "{said} {told}");
    let export = fs::read_to_string(work.join("audit.jsonl")).unwrap();
    for personal in ["anna@example.com", "Anna", "Muster", "Lindenweg", "佐藤"] {
        assert!(!export.contains(personal), "{personal}: {export}");
    }
    let readme = fs::read_to_string(work.join("audit.jsonl.README.md")).unwrap();
    assert!(readme.contains("python3 FILE.verify.py FILE"), "{readme}");
    let Some((ok, said)) = python(work, "audit.jsonl") else { return };
    assert!(ok && said.starts_with("2 orders with 6 events: whole"), "{said}");

    let mut lines = export.lines();
    let (first, second) = (lines.next().unwrap(), lines.next().unwrap());
    assert!(first.contains(&german) && second.contains(&japanese));
    let mut shorter: serde_json::Value = serde_json::from_str(first).unwrap();
    shorter["events"].as_array_mut().unwrap().pop();
    for (spoilt, found) in [
        (first.replace("\\\"quantity\\\":1", "\\\"quantity\\\":2"), "event 1 was changed"),
        (first.replace("\"seq\":2", "\"seq\":4"), "event 2 is not where it should be"),
        (first.replace(&german, &japanese), "event 1 does not follow the one before it"),
        (shorter.to_string(), "the last event is 2, and should be 3"),
    ] {
        assert_ne!(spoilt, first);
        fs::write(work.join("spoilt.jsonl"), format!("{spoilt}\n{second}\n")).unwrap();
        let (ok, said) = python(work, "spoilt.jsonl").unwrap();
        assert!(!ok && said.contains(found) && said.lines().count() == 1, "{found}: {said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_verifies_orders_alone_and_against_what_was_exported() {
    let (shop, [german, _]) = two_orders().await;
    let work = &shop.folder.0;
    let (ok, said, told) = run(work, &["orders", "verify"]);
    assert!(ok && said == "2 orders with 6 events: as they were written\n", "{said} {told}");
    let (ok, said, _) = run(work, &["orders", "verify", &german]);
    assert!(ok && said.starts_with("1 order with 3 events"), "{said}");
    assert!(!run(work, &["orders", "verify", "CV-9999-9999"]).0);

    let export = ["orders", "export-heads", "--day", "2026-11-22"];
    let (ok, heads, _) = run(work, &export);
    assert!(ok && heads.lines().count() == 3, "{heads}");
    assert!(heads.lines().last().unwrap().starts_with("2026-11-22 2 "), "{heads}");
    fs::write(work.join("heads.txt"), &heads).unwrap();
    let against = ["orders", "verify", "--heads", "heads.txt"];
    assert!(run(work, &against).0);

    // What happens on another day changes nothing of this one.
    shop.at("2026-11-23T12:00:00Z");
    workflows::refund_order(&shop.site.app.shop, &german.parse().unwrap(), &[]).await.unwrap();
    assert_eq!(run(work, &export).1, heads);
    assert!(run(work, &against).0);

    for (file, fault) in [
        (heads.replace(&german, "CV-9999-9999"), "others than those that were exported"),
        (heads.replace(" 3 ", " x "), "this is no order number, event number and hash"),
        (String::new(), "it is empty"),
    ] {
        fs::write(work.join("heads.txt"), file).unwrap();
        let (ok, _, told) = run(work, &against);
        assert!(!ok && told.starts_with("heads.txt:") && told.contains(fault), "{told}");
    }
}
