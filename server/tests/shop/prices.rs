//! Reduced prices, prices for more pieces, and the tables they come from.

use crate::{
    process::run,
    test_shop::{Answer, Folder, TestShop},
};

async fn product(shop: &TestShop, place: &str, id: &str) -> Answer {
    let snapshot = shop.site.app.shop.snapshot.load_full();
    let locale = place.split('/').nth(1).unwrap().parse().unwrap();
    let slug = snapshot.catalog.text(&id.parse().unwrap(), &locale).unwrap().slug.clone();
    shop.browser().get(&format!("/{place}/p/{slug}")).await
}

fn minor(answer: &Answer, mark: &str) -> Option<i64> {
    answer.mark(mark, "data-minor").map(|minor| minor.parse().unwrap())
}

#[tokio::test]
async fn a_reduced_price_stands_beside_what_the_law_or_the_merchant_says() {
    let shop = TestShop::open().await;
    let reduced = async |place: &str| {
        let page = product(&shop, place, "candle-beeswax").await;
        [minor(&page, "price"), minor(&page, "compare-at-price"), minor(&page, "lowest-price")]
    };
    assert_eq!(reduced("de/de").await, [Some(1_500), Some(1_650), Some(1_650)], "16.50 in October");
    assert_eq!(reduced("ww/en").await, [Some(1_500), Some(1_650), Some(1_650)], "members are in it");
    assert_eq!(reduced("gb/en").await, [Some(1_300), Some(1_500), None], "18 euros, as the merchant says");
    assert_eq!(reduced("us/en").await, [Some(2_000), None, None], "a list of its own");
    let home = shop.browser().get("/de/en/c/scent").await;
    assert_eq!(minor(&home, "compare-at-price"), Some(1_650), "on a card too");
}

#[tokio::test]
async fn a_price_ends_at_midnight_and_no_kept_page_outlives_it() {
    let shop = TestShop::open().await;
    let inside = &shop.site.app.shop;
    let sku = "INCENSE-CEDAR";
    let row = |from: &str, amount: i64, to: Option<&str>| commerce::price_list::PriceEntry {
        row: commerce::price_list::PriceRow {
            list: "base".parse().unwrap(),
            sku: sku.parse().unwrap(),
            min_quantity: 1,
            from: from.parse().unwrap(),
            price: Some(commerce::Money::new(amount, "EUR".parse().unwrap())),
            compare_at: None,
        },
        to: to.map(|to| to.parse().unwrap()),
    };
    let entries = [row("2026-11-22", 700, Some("2026-11-22")), row("2026-11-23", 900, None)];
    let today = "2026-11-22".parse().unwrap();
    assert_eq!(workflows::import_prices(&inside.db, &entries, today).await.unwrap().changed, 2);
    let price = async || {
        inside.refresh().await.unwrap();
        minor(&product(&shop, "de/en", "incense-cedar").await, "price")
    };
    assert_eq!(price().await, Some(700));
    shop.at("2026-11-22T23:59:59Z");
    assert_eq!(price().await, Some(700));
    shop.at("2026-11-23T00:00:00Z");
    assert_eq!(price().await, Some(900));
}

#[tokio::test]
async fn more_pieces_cost_less_each_where_the_list_says_so() {
    let shop = TestShop::open().await;
    let page = product(&shop, "de/en", "towel-linen").await;
    let rows: Vec<&str> = page.body.split("data-testid=\"price-tier\"").skip(1).collect();
    let tier = |at: usize| {
        let row = rows[at].split("</tr>").next().unwrap();
        (row.contains("data-quantity=\"5\""), row.contains("data-minor=\"1700\""))
    };
    assert_eq!((rows.len(), tier(0), tier(1)), (2, (true, true), (false, false)));
    let elsewhere = product(&shop, "ww/en", "towel-linen").await;
    assert!(!elsewhere.body.contains("price-tier"), "a list of the euro countries");
    let mut browser = shop.browser();
    let line = |quantity: &'static str| {
        [("market", "de"), ("locale", "en"), ("sku", "TOWEL-LINEN-S"), ("quantity", quantity)]
    };
    browser.submit("/api/cart/add", &line("4")).await;
    for (quantity, sum) in [("4", 7_600), ("5", 8_500), ("12", 18_000)] {
        browser.submit("/api/cart/set", &line(quantity)).await;
        let cart = browser.get("/de/en/cart").await;
        assert!(cart.body.contains(&format!("data-minor=\"{sum}\"")), "{quantity}");
        assert!(!cart.body.contains("class=\"notice careful\""), "another number is no change of price");
    }
}

#[test]
fn a_bad_table_of_prices_is_named_line_by_line_and_changes_nothing() {
    let folder = Folder::new();
    let work = &folder.0;
    assert!(run(work, &["migrate"]).0 && run(work, &["seed", "--demo"]).0);
    let import = |text: &str| {
        std::fs::write(work.join("my.csv"), text).unwrap();
        run(work, &["import", "prices", "my.csv"])
    };
    let head = "list;sku;min_quantity;amount;from;to;compare_at\n";
    let good = "base;INCENSE-CEDAR;1;9.50;2026-12-01;;\n";
    for (bad, told) in [
        ("base;INCENSE-CEDAR;1;nine;2026-12-02;;\n", "my.csv:3: `nine` is no number from 0 up: write 4.90"),
        (
            "base;NO-SUCH-THING;1;9;;;\n",
            "my.csv:3: NO-SUCH-THING on the list `base`: there is no variant of this SKU",
        ),
        (
            "base;INCENSE-CEDAR;1;8;2026-11-25;2026-12-24;\n",
            "my.csv:3: INCENSE-CEDAR on the list `base`: two prices at once: another row of this list, SKU and \
             min_quantity begins on 2026-12-01",
        ),
        (
            "base;CANDLE-BEESWAX;1;12;2026-11-25;2026-11-30;18\nbase;CANDLE-BEESWAX;1;15;2026-12-02;;18\n",
            "my.csv:3: CANDLE-BEESWAX on the list `base`: a gap: there is no price from 2026-12-01 to 2026-12-01",
        ),
        (
            "base;INCENSE-CEDAR;1;8;;;\n",
            "my.csv:3: INCENSE-CEDAR on the list `base`: the price has been shown already, and what was shown stays: \
             write a row whose `from` is 2026-11-22 or later",
        ),
        (
            "base;INCENSE-CEDAR;6;9;2026-11-25;;\n",
            "my.csv:3: INCENSE-CEDAR on the list `base`: tiers fall: on 2026-11-25 a piece of 1 or more costs no more \
             than this",
        ),
    ] {
        let (taken, said, complained) = import(&format!("{head}{good}{bad}"));
        assert!(!taken && said.is_empty(), "{said}");
        assert_eq!(complained.trim_end(), told);
    }
    let (taken, said, told) = import(&format!("{head}{good}"));
    assert!(taken, "{told}");
    assert_eq!(said.trim_end(), "1 prices, 1 rows new or different");
    assert_eq!(import(&format!("{head}{good}")).1.trim_end(), "1 prices, 0 rows new or different");
    let season = "jp;INCENSE-CEDAR;1;1300;2026-12-01;2026-12-24;\n";
    let (taken, said, _) = import(&format!("{head}{season}"));
    assert!(
        taken && said.starts_with("warning: my.csv:2: INCENSE-CEDAR on the list `jp`: from 2026-12-25 on"),
        "{said}"
    );
}

#[test]
fn a_quote_goes_to_any_country_of_the_market() {
    let folder = Folder::new();
    let work = &folder.0;
    assert!(run(work, &["migrate"]).0 && run(work, &["seed", "--demo"]).0);
    std::fs::write(work.join("cart"), "BOWL-KOHIKI-S 4").unwrap();
    let quote =
        |market, more: &[&str]| run(work, &[&["quote", "--market", market, "--cart", "cart"], more].concat());
    for (more, door) in [(&[][..], "market ww, to IS on"), (&["--country", "MY"], "market ww, to MY on")] {
        let (taken, table, told) = quote("ww", more);
        assert!(taken && table.starts_with(door), "{table}{told}");
    }
    let (taken, _, told) = quote("ww", &["--country", "DE"]);
    assert!(
        !taken && told.contains("--country: the market `ww` does not serve DE; it serves IS, AD,"),
        "{told}"
    );
    let (taken, _, told) = quote("ww", &["--country", "malaysia"]);
    assert!(!taken && told.contains("`malaysia` is no country"), "{told}");
    let (_, table, _) = quote("de", &["--country", "DE", "--shipping", "express"]);
    assert!(table.contains("up to 3000 g, goods from 100.00 EUR on, to germany cost 9.90 EUR"), "{table}");
}

#[test]
fn a_group_is_quoted_its_own_prices() {
    let folder = Folder::new();
    let work = &folder.0;
    assert!(run(work, &["migrate"]).0 && run(work, &["seed", "--demo"]).0);
    std::fs::write(work.join("cart"), "MUG-RIDGE-CHALK 24").unwrap();
    let (_, plain, _) = run(work, &["quote", "--market", "de", "--cart", "cart"]);
    assert!(plain.contains("24 × MUG-RIDGE-CHALK at 24.00"), "{plain}");
    let (_, grouped, _) = run(work, &["quote", "--market", "de", "--cart", "cart", "--group", "business"]);
    assert!(grouped.contains("24 × MUG-RIDGE-CHALK at 15.23"), "12.80 and 19 %: {grouped}");
}
