//! Words as marketers and translators handle them: regions, tools, and files in any state.

use crate::{
    bad_files::folders,
    found::between,
    process::run_with,
    test_shop::{BASE, TestShop},
};
use server::jobs::take_in;
use std::path::Path;

fn locales(folders: &server::config::Folders) -> &Path {
    folders.locales.as_deref().unwrap()
}

#[tokio::test]
async fn a_region_has_its_own_words_at_the_address_of_its_language() {
    let (_folder, folders) = folders();
    let shop = TestShop::open_with(BASE, &folders).await;
    let mut browser = shop.browser();
    for (path, title, other) in [
        ("/at/de/p/kelimkissen", "Kelimpolster", "Kelimkissen"),
        ("/de/de/p/kelimkissen", "Kelimkissen", "Kelimpolster"),
        ("/at/de/p/kelimkissen", "USt.", "MwSt."),
        ("/de/de/p/kelimkissen", "MwSt.", "USt."),
    ] {
        let page = browser.get(path).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(page.body.contains(title) && !page.body.contains(other), "{path}");
    }
    assert_eq!(browser.get("/at/de-at/").await.status, 404);
    assert!(!browser.get("/at/de/").await.body.contains("value=\"de-at\""));
}

#[tokio::test]
async fn files_in_any_state_never_cost_a_page() {
    let (folder, folders) = folders();
    let shop = TestShop::open_with(BASE, &folders).await;
    let paths = ["/de/de/cart", "/de/de/p/kelimkissen", "/us/en/cart", "/jp/ja/", "/at/de/cart"];
    let mut before = Vec::new();
    for path in paths {
        before.push(shop.browser().get(path).await.body);
    }
    let at = |path: &str| locales(&folders).join(path);
    std::fs::write(folder.0.join("outside.ftl"), "cart-title = Secret\n").unwrap();
    std::fs::File::create(at("de/catalog.ftl")).unwrap().set_len(50_000_000).unwrap();
    std::fs::write(at("de/common.ftl"), b"nav-home = \xff\xfe\n").unwrap();
    std::fs::write(at("de/order.ftl"), format!("order-title = {}\n", "{ $number }".repeat(10_000))).unwrap();
    std::fs::write(at("ja/common.ftl"), "nav-home = { nav-cart }\nnav-cart = { nav-home }\n").unwrap();
    std::fs::write(
        at("ja/catalog.ftl"),
        format!("home-title = {}x{}\n", "{".repeat(5_000), "}".repeat(5_000)),
    )
    .unwrap();
    let cart = std::fs::read_to_string(at("en/cart.ftl")).unwrap();
    std::fs::write(at("en/cart.ftl"), format!("\u{feff}{}", cart.replace('\n', "\r\n"))).unwrap();
    std::fs::remove_file(at("de/cart.ftl")).unwrap();
    std::fs::remove_file(at("en/checkout.ftl")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(folder.0.join("outside.ftl"), at("de/cart.ftl")).unwrap();
    take_in(&shop.site, &folders).await;
    for (path, before) in paths.into_iter().zip(&before) {
        let answer = shop.browser().get(path).await;
        assert_eq!((answer.status, &answer.body), (200, before), "{path}");
    }
    std::fs::remove_dir_all(locales(&folders)).unwrap();
    take_in(&shop.site, &folders).await;
    assert_eq!(shop.browser().get("/de/de/cart").await.body, before[0]);
}

#[tokio::test]
async fn a_file_that_is_deleted_is_read_in_english() {
    let (_folder, folders) = folders();
    let shop = TestShop::open_with(BASE, &folders).await;
    let mut browser = shop.browser();
    let at = |path: &str| locales(&folders).join(path);
    for file in ["de/cart.ftl", "de/products/cushion-kilim.ftl", "de/pages/about.ftl", "en/errors.ftl"] {
        std::fs::remove_file(at(file)).unwrap();
    }
    take_in(&shop.site, &folders).await;
    let cart = browser.get("/de/de/cart").await;
    assert!(cart.body.contains("Your cart is empty") && !cart.body.contains("Ihr Warenkorb ist leer"));
    let product = browser.get("/de/de/p/kelimkissen").await;
    assert_eq!((product.status, product.location()), (404, ""));
    assert_eq!(browser.get("/de/de/p/kilim-cushion").await.status, 200);
    let about = browser.get("/de/de/pages/about").await;
    assert!(about.status == 200 && about.body.contains("Made in one country"));
    let missing = browser.get("/us/en/nowhere").await;
    assert!(missing.status == 404 && missing.body.contains("This page does not exist"), "English stays");
    std::fs::write(at("en/errors.ftl"), "error-title = That did not work\n").unwrap();
    // As after a start.
    let fresh = TestShop::open_with(BASE, &folders).await;
    let german = fresh.browser().get("/de/de/cart").await;
    assert!(german.body.contains("Your cart is empty"));
}

#[test]
fn check_warns_mends_and_speaks_to_programs() {
    let (folder, folders) = folders();
    let settings = [("CARAVEL_LOCALES", locales(&folders).to_str().unwrap())];
    let check = |arguments: &[&str]| run_with(&folder.0, &[&["check"][..], arguments].concat(), &settings);
    let file = locales(&folders).join("de/cart.ftl");
    let good = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, good.replace("Ihr Warenkorb ist leer", "Ihr  Warenkorb ist leer")).unwrap();
    let (is_good, told, _) = check(&[]);
    let warning = told.lines().find(|line| line.contains("de/cart.ftl")).unwrap();
    assert!(
        is_good && warning.starts_with("warning: ") && warning.ends_with(": 2 spaces, where one is enough"),
        "{told}"
    );
    let (is_good, told, _) = check(&["--strict", "--format", "json"]);
    assert!(!is_good);
    let all: Vec<serde_json::Value> = told.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let found = all.iter().find(|found| found["path"].as_str().unwrap().ends_with("de/cart.ftl")).unwrap();
    assert_eq!(
        (&found["rule"], &found["severity"], &found["fixable"]),
        (&"spaces".into(), &"warning".into(), &true.into())
    );
    assert!(found["line"].as_u64().unwrap() > 1 && found["column"].as_u64().unwrap() > 1);
    let (is_good, told, _) = check(&["--fix"]);
    assert!(is_good && told.starts_with("mended: "), "{told}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), good);
    std::fs::write(&file, format!("{good}\nbroken = {{\n")).unwrap();
    assert!(!check(&[]).0);
}

#[test]
fn words_go_to_a_translators_tool_and_come_back() {
    let (folder, folders) = folders();
    let settings = [("CARAVEL_LOCALES", locales(&folders).to_str().unwrap())];
    let words = |arguments: &[&str]| run_with(&folder.0, &[&["words"][..], arguments].concat(), &settings);
    let file = locales(&folders).join("fr/cart.ftl");
    let good = std::fs::read_to_string(&file).unwrap();
    for format in ["xliff", "po", "csv"] {
        let out = folder.0.join(if format == "xliff" { "fr.xlf".to_owned() } else { format!("fr.{format}") });
        let out = out.to_str().unwrap();
        assert!(words(&["export", "--locale", "fr", "--format", format, "--out", out]).0);
        let text = std::fs::read_to_string(out).unwrap();
        assert!(text.contains("Votre panier est vide"), "{format}");
        std::fs::write(out, text.replace("Votre panier est vide", "Rien dans votre panier")).unwrap();
        let (is_good, told, _) = words(&["import", out, "--dry-run"]);
        assert!(
            is_good
                && told.contains("fr/cart.ftl:cart-empty: changed")
                && told.contains("nothing was written"),
            "{told}"
        );
        assert_eq!(std::fs::read_to_string(&file).unwrap(), good);
        assert!(words(&["import", out]).0);
        let changed = good.replace("Votre panier est vide", "Rien dans votre panier");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), changed, "{format}");
        let (is_good, told, _) = words(&["import", out]);
        assert!(is_good && told.starts_with("added 0, changed 0, "), "{told}");
        std::fs::write(&file, &good).unwrap();
    }
    std::fs::remove_file(locales(&folders).join("de/.english.toml")).unwrap();
    let (is_good, told, _) = words(&["accept", "--locale", "de"]);
    assert!(is_good && told.contains("de/.english.toml"), "{told}");
    let english = locales(&folders).join("en/cart.ftl");
    let text = std::fs::read_to_string(&english).unwrap();
    std::fs::write(&english, text.replace("cart-empty = Your cart", "cart-empty = This cart")).unwrap();
    let (is_good, told, _) = run_with(&folder.0, &["check"], &settings);
    assert!(is_good && told.contains("the English of `cart-empty` has changed since"), "{told}");
    assert!(words(&["accept"]).0);
    assert!(!run_with(&folder.0, &["check"], &settings).1.contains("has changed since"));
    assert!(!words(&["export", "--locale", "en", "--format", "po"]).0);
    assert!(!words(&["import", "nothing.txt"]).0);
}

#[tokio::test]
async fn the_languages_of_the_market_are_offered_first() {
    let shop = TestShop::open().await;
    for (page, first) in [
        ("/ch/it/", ["de", "fr", "it", "en"].as_slice()),
        ("/fi/en/", &["en", "sv"]),
        ("/jp/pl/", &["ja", "en"]),
    ] {
        let body = shop.browser().get(page).await.body;
        let list = body.split("data-testid=\"locale-switcher\"").nth(1).unwrap();
        let list = list.split("</select>").next().unwrap();
        let (own, others) = list.split_once("<hr>").unwrap();
        let values = |options| between(options, "<option value=\"", "\"");
        assert_eq!(values(own), first, "{page}");
        assert_eq!(values(own).len() + values(others).len(), shop.site.app.words.locales().len(), "{page}");
        assert_eq!(list.matches(" selected").count(), 1, "{page}");
    }
}
