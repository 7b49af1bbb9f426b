//! What is said about lists and tables of prices.

use super::*;
use commerce::{Currency, Money};

#[test]
fn the_demo_has_prices_on_several_lists() {
    let catalog = demo_catalog(&embedded()).unwrap();
    let price = |list: &str| {
        let mut rows = catalog.prices.iter().filter(|row| row.sku.as_str() == "BOWL-KOHIKI-M");
        rows.find(|row| row.list.as_str() == list).and_then(|row| row.price)
    };
    assert_eq!(price("jp"), Some(Money::new(5_800, "JPY".parse().unwrap())));
    assert_eq!((price("base"), price("de")), (Some(Money::new(4_400, Currency::EUR)), None));
}

#[test]
fn lists_that_give_two_prices_at_once_are_named() {
    let path = "price-lists.toml";
    let wholesale = line_of(path, "# What shops and restaurants pay: ") + 1;
    let named = |from: &str, to: &str, what: &str| {
        assert_eq!(altered(path, from, to), [format!("{path}:{wholesale}: {what}")]);
    };
    let both = "it has two prices at once: neither it nor `eurozone` is closer";
    named(
        "group = \"business\"",
        "markets = [\"de\", \"fr\", \"ch\", \"jp\", \"us\", \"gb\", \"br\", \"se\", \"pl\", \"dk\"]",
        both,
    );
    let base = "it has two prices at once: neither it nor `base` is closer";
    named("group = \"business\"", "", base);
    named("\"wholesale\"", "\"us\"", "there is a list `us` already, for others than this");
    let prices = "demo/prices.csv";
    let told =
        altered(prices, "\nwholesale,PLATE-STONEWARE-SLATE,1,", "\nwholesale,PLATE-STONEWARE-SLATE,2,");
    let line = line_of(prices, "wholesale,PLATE-STONEWARE-SLATE,1,");
    let single = "tiers begin with 1: on 0001-01-01 there is no price for a single piece";
    assert_eq!(told, [format!("{prices}:{line}: {single}")]);
    let told = altered(prices, "base,SCORE-CROSSING,1,8,,,", "br,SCORE-CROSSING,2,38,2027-01-01,,");
    assert_eq!(
        told.last().map(String::as_str),
        Some("demo/prices.csv:1: `SCORE-CROSSING` has no price on the list `base`")
    );
}

#[test]
fn slips_in_how_prices_are_made_are_named() {
    for (path, from, to, what) in [
        ("shop.toml", "\"0.90\"", "\"1\"", "`ending` must be less than `unit`"),
        ("shop.toml", "\"90\", unit", "\"90.50\", unit", "HUF is written in steps of 100 minor units only"),
        (
            "shop.toml",
            "GBP = { step = \"1\" }",
            "GBP = { step = \"1\", unit = \"10\" }",
            "write either `step` or `ending`, and `unit` with the latter",
        ),
        ("price-lists.toml", "\"at\",", "\"xx\",", "there is no markets/xx.toml"),
        ("price-reductions.toml", "days = 30", "days = 0", "`days` must be a whole number from 1 to 366"),
    ] {
        assert_eq!(altered(path, from, to), [format!("{path}:{}: {what}", line_of(path, from))]);
    }
}

#[test]
fn a_table_of_prices_is_read_as_spreadsheets_write_it() {
    let lists = shipped().prices.lists;
    let read = |text: &str| {
        let table = price_table(&DataFile::new("my.csv", text), &lists);
        table.map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())
    };
    let plain = "list,sku,amount,min_quantity,from,to,compare_at\nbase,MUG,24.50,,,,\njp,MUG,4300,5,2026-12-01,2026-12-24,4600\n";
    let table = read(plain).unwrap();
    let [mug, tier] = &table.entries()[..] else { panic!("{table:?}") };
    assert_eq!((mug.row.min_quantity, mug.row.from, mug.to), (1, commerce::price_list::SINCE_EVER, None));
    assert_eq!(tier.row.compare_at, Some(Money::new(4_600, "JPY".parse().unwrap())));
    let end = "2026-12-25".parse().unwrap();
    assert_eq!(table.line(&tier.row.list, &tier.row.sku, 5, end), 3, "the row that ends is meant");
    let german = "\u{FEFF}# prices\r\nsku;list;amount\r\n\"MUG\";base;24.50\r\n;;\r\n";
    assert_eq!(read(german).unwrap().entries().first(), Some(mug));
    assert_eq!(read("sku\tlist\tamount\nMUG\tbase\t24.50").unwrap().entries().first(), Some(mug));
}

#[test]
fn every_bad_cell_of_a_table_of_prices_is_named_with_its_line() {
    let lists = shipped().prices.lists;
    let head = "list,sku,amount,min_quantity,from,to,compare_at";
    let columns = "known: list, sku, amount, min_quantity, from, to, compare_at";
    let empty = "there is no price in it";
    for (text, line, what) in [
        ("", 1, format!("column `list` is missing; {columns}")),
        ("list,sku,amount,colour\n", 1, format!("column `colour` is unknown, or there twice; {columns}")),
        (&format!("{head}\n"), 1, empty.into()),
        (
            &format!("{head}\nbase,mug,1,,,,"),
            2,
            "`mug` is no SKU: 1 to 40 capitals, digits and hyphens".into(),
        ),
        (&format!("{head}\n,MUG,1,,,,"), 2, "`list` is empty".into()),
        (&format!("{head}\nxx,MUG,1,,,,"), 2, "there is no price list `xx`: see price-lists.toml".into()),
        (&format!("{head}\nbase,MUG,1,0,,,"), 2, "`0` is no whole number from 1 to 99".into()),
        (&format!("{head}\nbase,MUG,1,٥,,,"), 2, "`٥` is no whole number from 1 to 99".into()),
        (&format!("{head}\nbase,MUG,0,,,,"), 2, "`0` must be more than 0".into()),
        (&format!("{head}\nbase,MUG,-1,,,,"), 2, "`-1` is no number from 0 up: write 4.90".into()),
        (&format!("{head}\nbase,MUG,\"1,50\",,,,"), 2, "`1,50` is no number from 0 up: write 4.90".into()),
        (&format!("{head}\njp,MUG,10.5,,,,"), 2, "`10.5` is finer than the smallest unit of JPY".into()),
        (&format!("{head}\nbase,MUG,1,,1.12.2026,,"), 2, "`1.12.2026` is no date: write 2026-11-30".into()),
        (
            &format!("{head}\nbase,MUG,1,,2026-12-02,2026-12-01,"),
            2,
            "`to` 2026-12-01 is before `from` 2026-12-02".into(),
        ),
        (&format!("{head}\n\nbase,MUG,2,,,,2"), 3, "`compare_at` 2 is not more than the amount".into()),
        (
            &format!("{head}\nbase,MUG,,,,,2"),
            2,
            "without an amount the list has no price from this day on: leave `to` and `compare_at` empty"
                .into(),
        ),
        (&format!("{head}\nbase,MUG,1,,,,,7"), 2, "there is a cell without a column".into()),
    ] {
        let problems = price_table(&DataFile::new("my.csv", text), &lists).unwrap_err();
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert!(told.contains(&format!("my.csv:{line}: {what}")), "{text}\n{told:?}");
    }
}
