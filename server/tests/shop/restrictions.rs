//! Goods that do not get in everywhere, days of arrival, and what search engines read of both.

use crate::{
    bad_files::folders,
    purchase::{GERMAN, JAPANESE, SAUDI},
    test_shop::{Answer, BASE, Folder, TestShop},
};
use commerce::clock::{Date, Weekday};
use serde_json::Value;
use server::{config::Folders, sources};

/// A rule that the demo's goods meet, with its words in every language.
fn shut(hs_code: &str, country: &str, ruling: &str) -> (Folder, Folders) {
    let (folder, folders) = folders();
    let path = folders.data.as_ref().unwrap().join("restrictions.toml");
    let rules = std::fs::read_to_string(&path).unwrap();
    let rule = format!(
        "\n[[rule]]\nid = \"made-up\"\nhs_codes = [\"{hs_code}\"]\ncountries = [\"{country}\"]\n{ruling}\n\
         valid_from = \"2026-01-01\"\nsource = \"made up\"\nas_of = \"2026-11-22\"\nconfidence = \"low\"\n"
    );
    std::fs::write(&path, rules + &rule).unwrap();
    (folder, folders)
}

fn with_words((folder, folders): (Folder, Folders)) -> (Folder, Folders) {
    for language in std::fs::read_dir(folders.locales.as_ref().unwrap()).unwrap() {
        let path = language.unwrap().path().join("restrictions.ftl");
        let Ok(words) = std::fs::read_to_string(&path) else { continue };
        std::fs::write(&path, words + "restriction-made-up = The made-up reason.\n").unwrap();
    }
    (folder, folders)
}

/// The path of a product's page.
fn product(shop: &TestShop, market: &str, locale: &str, id: &str) -> String {
    let snapshot = shop.site.app.shop.snapshot.load();
    let slug = &snapshot.catalog.text(&id.parse().unwrap(), &locale.parse().unwrap()).unwrap().slug;
    format!(
        "/{market}/{locale}/p/{}",
        percent_encoding::utf8_percent_encode(slug.as_str(), percent_encoding::NON_ALPHANUMERIC)
    )
    .replace("%2D", "-")
}

/// The JSON-LD of a page.
fn data(page: &Answer) -> Value {
    let begin = "<script type=\"application/ld+json\">";
    let (_, rest) = page.body.split_once(begin).expect("JSON-LD");
    serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap()
}

fn minor(price: &Value, exponent: u32) -> i64 {
    let decimal: rust_decimal::Decimal = price.as_str().unwrap().parse().unwrap();
    (decimal * rust_decimal::Decimal::from(10_i64.pow(exponent))).normalize().to_string().parse().unwrap()
}

/// The days that a page names.
fn days(page: &Answer) -> (String, String) {
    let day =
        |which| page.mark("delivery-estimate", which).unwrap_or_else(|| panic!("no days: {}", page.body));
    (day("data-first"), day("data-last"))
}

#[tokio::test]
async fn a_market_that_does_not_let_it_in_offers_no_way_to_buy_it() {
    let (_folder, folders) = with_words(shut("6912", "JP", "forbidden = true"));
    let shop = TestShop::open_with(BASE, &folders).await;
    let mut browser = shop.browser();
    let page = browser.get(&product(&shop, "jp", "ja", "mug-ridge")).await;
    assert_eq!(page.mark("restriction", "data-rule").as_deref(), Some("made-up"));
    assert!(page.body.contains("The made-up reason."));
    for mark in ["add-to-cart", "landed-cost", "delivery-estimate"] {
        assert!(page.mark(mark, "data-testid").is_none(), "{mark}: {}", page.body);
    }
    let shipping = &data(&page)["offers"][0]["shippingDetails"];
    assert_eq!(shipping[0]["doesNotShip"], true, "{shipping}");
    assert_eq!(shipping[0]["shippingDestination"][0]["addressCountry"], "JP");
    let elsewhere = browser.get(&product(&shop, "de", "de", "mug-ridge")).await;
    assert!(elsewhere.mark("restriction", "data-rule").is_none());
    assert!(elsewhere.mark("add-to-cart", "data-testid").is_some());

    let adding = [("market", "jp"), ("locale", "ja"), ("sku", "MUG-RIDGE-CHALK"), ("quantity", "1")];
    let drawer = browser.post_json("/api/cart/add", &adding).await.json()["lines"].to_string();
    assert!(drawer.contains("The made-up reason."), "{drawer}");
    let cart = browser.get(&JAPANESE.path("cart")).await;
    assert!(cart.body.contains("data-code=\"restricted\"") && cart.body.contains("The made-up reason."));
    let checkout = browser.get(&JAPANESE.path("checkout")).await;
    assert!(checkout.body.contains("The made-up reason."), "before anything is sent");
    let refused = JAPANESE.orders(&mut browser, "card").await;
    assert_eq!((refused.status, refused.location()), (303, JAPANESE.path("checkout").as_str()));
    let checkout = browser.get(&JAPANESE.path("checkout")).await;
    assert!(checkout.body.contains("The made-up reason.") && checkout.body.contains("error-summary"));
    assert_eq!(browser.pieces().await, 1, "the cart is as it was");
}

#[tokio::test]
async fn a_rule_without_words_is_told_with_its_line() {
    let (_folder, folders) = shut("6912", "JP", "forbidden = true");
    let path = folders.data.as_ref().unwrap().join("restrictions.toml");
    let text = std::fs::read_to_string(&path).unwrap();
    let line = text[..text.find("\"made-up\"").unwrap()].matches('\n').count() + 1;
    let expected =
        format!("{}:{line}: nothing is said why: the words have no `restriction-made-up`", path.display());
    assert_eq!(sources::check(&folders).unwrap(), [expected]);
    let (_folder, folders) = with_words(shut("6912", "JP", "forbidden = true"));
    assert_eq!(sources::check(&folders).unwrap(), [""; 0]);
}

#[tokio::test]
async fn a_knife_for_britain_asks_for_an_age() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let market = shop.site.app.shop.world.load().market_of(&"GB".parse().unwrap()).unwrap().id.to_string();
    let page = browser.get(&product(&shop, &market, "en", "knife-petty")).await;
    assert_eq!(page.mark("restriction", "data-rule").as_deref(), Some("knives-gb"));
    assert_eq!(page.mark("restriction", "data-kind").as_deref(), Some("age"));
    let german = browser.get(&product(&shop, "de", "en", "knife-petty")).await;
    assert!(german.mark("restriction", "data-rule").is_none());

    let place = [("market", market.as_str()), ("locale", "en")];
    let added = [&place[..], &[("sku", "KNIFE-PETTY"), ("quantity", "1")]].concat();
    assert_eq!(browser.submit("/api/cart/add", &added).await.status, 303);
    let answers = [
        &place[..],
        &[
            ("country", "GB"),
            ("name", "Ada Lovelace"),
            ("street", "12 St James's Square"),
            ("city", "London"),
            ("postcode", "SW1Y 4JH"),
            ("email", "ada@example.com"),
            ("payment_method", "card"),
        ],
    ]
    .concat();
    assert_eq!(browser.submit("/api/checkout/save", &answers).await.status, 303);
    let checkout = browser.get(&format!("/{market}/en/checkout")).await;
    assert_eq!(checkout.mark("age-check", "data-rule").as_deref(), Some("knives-gb"));
    let key = checkout.field("idempotency_key").unwrap();
    for (age, told) in [(None, true), (Some("17"), true), (Some("18"), false)] {
        let mut fields = [&answers[..], &[("idempotency_key", key.as_str()), ("age_asked", "yes")]].concat();
        fields.extend(age.map(|age| ("age", age)));
        let placed = browser.submit("/api/checkout/place", &fields).await;
        assert_eq!(placed.location().ends_with("/checkout"), told, "{age:?}: {placed:?}");
        if told {
            let page = browser.get(placed.location()).await;
            assert!(page.body.contains("data-field=\"age\""), "{age:?}: {}", page.body);
        } else {
            let order = browser.get(placed.location()).await;
            assert!(order.mark("age-check", "data-testid").is_some(), "{}", order.body);
        }
    }
}

#[tokio::test]
async fn a_way_of_shipping_that_cannot_take_it_says_why() {
    let (_folder, folders) = with_words(shut("6912", "JP", "not_by = [\"post\"]"));
    let shop = TestShop::open_with(BASE, &folders).await;
    let mut browser = shop.browser();
    let page = browser.get(&product(&shop, "jp", "ja", "mug-ridge")).await;
    assert_eq!(page.mark("restriction", "data-kind").as_deref(), Some("carriage"));
    assert!(page.mark("add-to-cart", "data-testid").is_some());
    JAPANESE.fills_cart(&mut browser, "MUG-RIDGE-CHALK", "1").await;
    let checkout = browser.get(&JAPANESE.path("checkout")).await;
    assert_eq!(checkout.mark("shipping-method-unavailable", "data-method").as_deref(), Some("standard"));
    assert_eq!(checkout.mark("shipping-method", "data-method").as_deref(), Some("express"));
    assert!(checkout.body.contains("The made-up reason."));
}

#[tokio::test]
async fn what_search_engines_read_is_what_the_page_shows() {
    let shop = TestShop::open().await;
    for (market, locale, exponent) in [("de", "de", 2), ("jp", "ja", 0), ("us", "en", 2), ("sa", "ar", 2)] {
        let page = shop.browser().get(&product(&shop, market, locale, "scarf-silk")).await;
        let data = data(&page);
        assert_eq!(data["@type"], "Product");
        let offer = &data["offers"][0];
        let mark = |mark: &str, of: &str| page.mark(mark, of).unwrap();
        assert_eq!(offer["priceCurrency"].as_str().unwrap(), mark("price", "data-currency"));
        assert_eq!(minor(&offer["price"], exponent).to_string(), mark("price", "data-minor"), "{market}");
        let sum = &offer["priceSpecification"];
        assert_eq!(minor(&sum["price"], exponent).to_string(), mark("landed-cost", "data-minor"), "{market}");
        let parts = sum["priceComponent"].as_array().unwrap();
        let parts: i64 = parts.iter().map(|part| minor(&part["price"], exponent)).sum();
        assert_eq!(parts, minor(&sum["price"], exponent), "{market}: the parts are the whole");

        let shipping = &offer["shippingDetails"][0];
        assert_eq!(
            shipping["shippingDestination"][0]["addressCountry"].as_str().unwrap(),
            market.to_uppercase()
        );
        assert_eq!(shipping["shippingRate"]["value"], parts_of(offer, 1)["price"], "{market}");
        let time = &shipping["deliveryTime"];
        let number = |time: &str, name: &str| u16::try_from(data_number(offer, time, name)).unwrap();
        let span = |time: &str| (number(time, "minValue"), number(time, "maxValue"));
        let working = time["businessDays"]["dayOfWeek"].as_array().unwrap();
        let is_working = |day: Weekday| working.iter().any(|name| name == &format!("{day:?}"));
        let (world, to) = (shop.site.app.shop.world.load(), market.to_uppercase().parse().unwrap());
        let weekend = world.calendars.weekends.of(&to);
        let week = Weekday::Monday.cycle_forward().take(7);
        assert!(week.into_iter().all(|day| is_working(day) != weekend.contains(&day)), "{market}");
        let house = world
            .trade
            .merchant
            .locations
            .iter()
            .find(|house| house.dispatch.handling == span("handlingTime"));
        let sunday: Date = "2026-11-22".parse().unwrap();
        let arrival = world.calendars.arrival(house.unwrap(), sunday, &to, span("transitTime")).unwrap();
        assert_eq!(days(&page), (arrival.first.to_string(), arrival.last.to_string()), "{market}");
    }
}

fn data_number(offer: &Value, time: &str, name: &str) -> u64 {
    offer["shippingDetails"][0]["deliveryTime"][time][name].as_u64().unwrap()
}

fn parts_of(offer: &Value, at: usize) -> &Value {
    &offer["priceSpecification"]["priceComponent"][at]
}

#[tokio::test]
async fn markup_in_words_does_not_end_the_data() {
    let (_folder, folders) = folders();
    let path = folders.locales.as_ref().unwrap().join("de/products/mug-ridge.ftl");
    let words = std::fs::read_to_string(&path).unwrap();
    let tagline = words.lines().find(|line| line.starts_with("tagline =")).unwrap().to_owned();
    std::fs::write(&path, words.replace(&tagline, "tagline = </script><b>Tasse</b>")).unwrap();
    let shop = TestShop::open_with(BASE, &folders).await;
    let page = shop.browser().get(&product(&shop, "de", "de", "mug-ridge")).await;
    assert_eq!(data(&page)["description"], "</script><b>Tasse</b>");
}

#[tokio::test]
async fn the_days_are_the_same_from_the_first_page_to_the_order() {
    let shop = TestShop::open().await;
    for (shopper, method) in [(&GERMAN, "card"), (&SAUDI, "cash_on_delivery")] {
        let mut browser = shop.browser();
        let page = browser.get(&product(&shop, shopper.market, shopper.locale, "bowl-kohiki")).await;
        let promised = days(&page);
        for day in [&promised.0, &promised.1] {
            let weekday = day.parse::<Date>().unwrap().weekday();
            let free = if shopper.market == "sa" { Weekday::Friday } else { Weekday::Sunday };
            assert!(weekday != free && weekday != Weekday::Saturday, "{day} in {}", shopper.market);
        }
        shopper.fills_cart(&mut browser, "BOWL-KOHIKI-S", "1").await;
        assert_eq!(days(&browser.get(&shopper.path("cart")).await), promised);
        assert_eq!(days(&browser.get(&shopper.path("checkout")).await), promised);
        let placed = shopper.orders(&mut browser, method).await;
        let path = placed.location().to_owned();
        assert_eq!(days(&browser.get(&path).await), promised);
        shop.at("2026-12-24T12:00:00Z");
        shop.site.app.shop.refresh().await.unwrap();
        assert_eq!(days(&browser.get(&path).await), promised, "what was promised stays");
        let later = browser.get(&product(&shop, shopper.market, shopper.locale, "bowl-kohiki")).await;
        assert!(days(&later).0 > promised.1, "and who comes later is promised other days");
        shop.at("2026-11-22T12:00:00Z");
        shop.site.app.shop.refresh().await.unwrap();
    }
}
