#![allow(clippy::unwrap_used, clippy::indexing_slicing)]
use super::*;
use crate::{Money, clock::Date};
use proptest::prelude::*;

fn day(text: &str) -> Date {
    if text.is_empty() { SINCE_EVER } else { text.parse().unwrap() }
}

/// `list pieces day amount compare_at`, an amount of 0 for none.
fn row(list: &str, min_quantity: u32, from: &str, amount: i64, compare_at: i64) -> PriceRow {
    let money = |amount: i64| (amount > 0).then(|| Money::new(amount, Currency::EUR));
    PriceRow {
        list: list.parse().unwrap(),
        sku: "MUG".parse().unwrap(),
        min_quantity,
        from: day(from),
        price: money(amount),
        compare_at: money(compare_at),
    }
}

fn list(id: &str, markets: &[&str], group: Option<&str>) -> PriceList {
    PriceList {
        id: id.parse().unwrap(),
        markets: markets.iter().map(|market| market.parse().unwrap()).collect(),
        group: group.map(|group| group.parse().unwrap()),
        ..PriceList::base(Currency::EUR)
    }
}

fn lists() -> PriceLists {
    PriceLists::new(vec![
        list("base", &[], None),
        list("business", &[], Some("business")),
        list("eurozone", &["de", "fr"], None),
        list("de", &["de"], None),
        list("de-business", &["de"], Some("business")),
    ])
}

#[test]
fn the_closest_list_comes_first() {
    let ids = |market: &str, group: Option<&str>| {
        let group = group.map(|group| group.parse().unwrap());
        let (market, lists) = (market.parse().unwrap(), lists());
        lists.of(&market, group.as_ref()).map(|list| list.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(ids("de", Some("business")), ["de-business", "de", "eurozone", "business", "base"]);
    assert_eq!(ids("de", None), ["de", "eurozone", "base"]);
    assert_eq!(ids("fr", Some("business")), ["eurozone", "business", "base"]);
    assert_eq!(ids("jp", Some("friends")), ["base"]);
}

#[test]
fn lists_dispute_when_neither_is_closer() {
    let disputes = |one: PriceList, other: PriceList| {
        assert_eq!(one.disputes(&other), other.disputes(&one));
        one.disputes(&other)
    };
    assert!(disputes(list("x", &["de", "fr"], None), list("y", &["de", "at"], None)));
    assert!(!disputes(list("x", &["de", "fr"], None), list("y", &["de"], None)), "fewer markets are closer");
    assert!(!disputes(list("x", &["de", "fr"], None), list("y", &["at", "ch"], None)));
    assert!(!disputes(list("x", &["de"], Some("a")), list("y", &["de"], Some("b"))), "nobody is in both");
    assert!(disputes(list("x", &[], Some("a")), list("y", &[], Some("a"))));
}

/// What a piece costs on a day for who takes so many in Germany; 0 where it has no price.
fn paid(rows: &[PriceRow], on: &str, quantity: u32) -> i64 {
    let prices = PricesReader::on(day(on)).read(rows.to_vec());
    let (lists, market) = (lists(), "de".parse().unwrap());
    let mut found = prices.on(lists.of(&market, None), quantity, day(on));
    found.next().map_or(0, |(_, listed)| listed.money().amount)
}

#[test]
fn a_price_counts_from_its_day_until_the_next_row() {
    let rows = [
        row("base", 1, "", 2_400, 0),
        row("base", 1, "2026-11-10", 2_000, 2_400),
        row("base", 1, "2026-12-01", 0, 0),
        row("base", 1, "2027-01-01", 2_500, 0),
    ];
    for (on, amount) in [
        ("2026-11-09", 2_400),
        ("2026-11-10", 2_000),
        ("2026-11-30", 2_000),
        ("2026-12-01", 0),
        ("2026-12-31", 0),
        ("2027-01-01", 2_500),
    ] {
        assert_eq!(paid(&rows, on, 1), amount, "{on}");
    }
}

#[test]
fn the_closest_list_with_a_price_counts_and_its_largest_tier_that_is_reached() {
    let rows = [
        row("base", 1, "", 2_400, 0),
        row("base", 10, "", 1_500, 0),
        row("eurozone", 1, "2026-11-01", 2_300, 0),
        row("eurozone", 5, "2026-11-01", 2_100, 0),
        row("eurozone", 1, "2026-12-01", 0, 0),
        row("eurozone", 5, "2026-12-01", 0, 0),
    ];
    for (on, quantity, amount) in [
        ("2026-10-31", 9, 2_400),
        ("2026-10-31", 10, 1_500),
        ("2026-11-01", 1, 2_300),
        ("2026-11-01", 4, 2_300),
        ("2026-11-01", 5, 2_100),
        ("2026-11-30", 99, 2_100),
        ("2026-12-01", 5, 2_400),
    ] {
        assert_eq!(paid(&rows, on, quantity), amount, "{on} {quantity}");
    }
    let tiers = PricesReader::on(day("2026-11-15")).read(rows.to_vec()).tiers();
    assert_eq!(tiers, [5, 10].into());
}

#[test]
fn a_plain_price_takes_24_bytes_and_the_past_is_kept_only_where_it_is_asked_for() {
    assert_eq!((size_of::<Prices>(), size_of::<Listed>()), (16, 24));
    let plain = [row("base", 1, "", 2_400, 0), row("base", 1, "2026-11-10", 2_000, 0)];
    let read = |rows: &[PriceRow], on: &str| PricesReader::on(day(on)).read(rows.to_vec());
    let kept = read(&plain, "2026-11-15").0;
    assert!(kept.len() == 1 && kept[0].terms.is_none(), "{kept:?}");
    let mut reduced = plain;
    reduced[1].compare_at = reduced[0].price;
    assert_eq!(read(&reduced, "2026-11-15").0.len(), 2, "what it was before");
    assert_eq!(read(&reduced, "2026-11-09").0.len(), 1, "not reduced yet");
    let again = [&reduced[..], &[row("base", 1, "2026-11-12", 2_000, 2_400)]].concat();
    assert_eq!(read(&again, "2026-11-15"), read(&reduced, "2026-11-15"), "the same price said again");
    assert_eq!(read(&again, "2026-11-15").0[1].from(), day("2026-11-10"));
}

#[test]
fn oddities_of_rows_are_named() {
    use PriceSlip::{Ends, Gap, NoSinglePrice, NotLower, TwoPrices};
    let slips = |rows: &[PriceRow]| {
        review(rows).into_iter().map(|fault| (fault.min_quantity, fault.slip)).collect::<Vec<_>>()
    };
    let single = row("base", 1, "", 2_400, 0);
    assert_eq!(slips(&[single.clone(), row("base", 5, "", 2_000, 0), row("base", 9, "", 1_999, 0)]), []);
    assert_eq!(slips(&[single.clone(), row("base", 1, "", 2_500, 0)]), [(1, TwoPrices(SINCE_EVER))]);
    assert_eq!(slips(&[row("base", 5, "", 2_000, 0)]), [(5, NoSinglePrice(SINCE_EVER))]);
    let d = day("2026-11-10");
    for dear in [2_400, 2_500] {
        let rows = [single.clone(), row("base", 5, "2026-11-10", dear, 0), row("base", 9, "", 2_300, 0)];
        let told = slips(&rows);
        assert_eq!(told.first(), Some(&(5, NotLower { than: 1, day: d })), "{told:?}");
    }
    let sale = [single.clone(), row("base", 5, "", 2_000, 0), row("base", 1, "2026-11-10", 1_900, 2_400)];
    assert_eq!(slips(&sale), [(5, NotLower { than: 1, day: d })], "a sale below its own tier");
    let ends = [single.clone(), row("base", 1, "2026-11-10", 0, 0)];
    assert_eq!(slips(&ends), [(1, Ends(d))]);
    let gap = [&ends[..], &[row("base", 1, "2026-11-20", 2_600, 0)]].concat();
    assert_eq!(slips(&gap), [(1, Gap { from: d, to: day("2026-11-19") })]);
    assert!(Ends(d).is_pause() && !TwoPrices(d).is_pause());
}

/// Entries `pieces from to amount`, an amount of 0 for none.
fn entry(min_quantity: u32, from: &str, to: &str, amount: i64) -> PriceEntry {
    PriceEntry { row: row("base", min_quantity, from, amount, 0), to: (!to.is_empty()).then(|| day(to)) }
}

/// The days and amounts of what is written anew for a single piece, and what is odd.
fn amended(kept: &[PriceRow], entries: &[PriceEntry]) -> (Vec<(String, i64)>, Vec<PriceSlip>) {
    let Amendment { rows, faults } = amend(kept, entries, day("2026-11-22"));
    let amount = |row: &PriceRow| row.price.map_or(0, |money| money.amount);
    let rows = rows.iter().map(|row| (row.from.to_string(), amount(row))).collect();
    (rows, faults.into_iter().map(|fault| fault.slip).collect())
}

#[test]
fn a_last_day_ends_a_price_unless_another_row_follows() {
    let kept = [row("base", 1, "", 2_400, 0), row("base", 1, "2027-01-01", 2_600, 0)];
    let written =
        |rows: &[(&str, i64)]| rows.iter().map(|(day, amount)| (day.to_string(), *amount)).collect();
    let sale = entry(1, "2026-12-01", "2026-12-24", 2_000);
    let after = entry(1, "2026-12-25", "", 2_400);
    let (rows, faults) = amended(&kept, &[after, sale.clone()]);
    assert_eq!((rows, faults), (written(&[("2026-12-01", 2_000), ("2026-12-25", 2_400)]), vec![]));
    let (rows, faults) = amended(&kept, &[sale]);
    let gap = PriceSlip::Gap { from: day("2026-12-25"), to: day("2026-12-31") };
    assert_eq!((rows, faults), (written(&[("2026-12-01", 2_000), ("2026-12-25", 0)]), vec![gap]));
    let (rows, faults) = amended(&kept, &[entry(1, "2026-12-01", "2026-12-31", 2_000)]);
    assert_eq!((rows, faults), (written(&[("2026-12-01", 2_000)]), vec![]), "a kept one follows");
    assert_eq!(amended(&kept, &[entry(1, "", "", 2_400)]), (vec![], vec![]), "the same again is nothing");
}

#[test]
fn two_prices_at_once_are_refused_in_one_file_and_with_what_is_kept() {
    let kept = [row("base", 1, "", 2_400, 0), row("base", 1, "2026-12-10", 2_600, 0)];
    let slips = |entries: &[PriceEntry]| amended(&kept, entries).1;
    let two = |on: &str| vec![PriceSlip::TwoPrices(day(on))];
    let (early, late) = (entry(1, "2026-12-11", "2026-12-20", 2_000), entry(1, "2026-12-20", "", 2_100));
    assert_eq!(slips(&[early.clone(), late.clone()]), two("2026-12-20"));
    assert_eq!(slips(&[late.clone(), late.clone()]), two("2026-12-20"));
    assert_eq!(slips(&[entry(1, "2026-12-01", "2026-12-10", 2_000)]), two("2026-12-10"));
    assert_eq!(slips(&[late, entry(5, "2026-12-20", "", 2_000)]), [], "another number of pieces");
    assert_eq!(slips(&[entry(1, "2026-12-01", "", 2_000)]), [], "until the next row, which is kept");
}

#[test]
fn what_was_shown_stays_as_it_was() {
    let kept = [row("base", 1, "", 2_400, 0)];
    let past = [PriceSlip::Past(day("2026-11-22"))];
    assert_eq!(amended(&kept, &[entry(1, "", "", 2_300)]).1, past);
    assert_eq!(amended(&kept, &[entry(1, "2026-11-21", "", 2_300)]).1, past);
    assert_eq!(amended(&kept, &[entry(1, "2026-11-22", "", 2_300)]).1, []);
    assert_eq!(amended(&[], &[entry(1, "", "", 2_300)]).1, [], "a history that nobody had told us");
    let today = [row("base", 1, "2026-11-22", 2_400, 0)];
    assert_eq!(amended(&today, &[entry(1, "2026-11-22", "", 2_300)]).1, [], "a slip of today");
}

fn any_rows() -> impl Strategy<Value = Vec<PriceRow>> {
    let list = prop::sample::select(vec!["base", "eurozone", "de"]);
    let row = (list, 1_u32..4, 1_i8..20, 0_i64..50, any::<bool>());
    prop::collection::vec(row, 0..12).prop_map(|rows| {
        let rows = rows.into_iter().map(|(list, pieces, on, amount, reduced)| {
            let compare_at = if reduced && amount > 0 { amount + 7 } else { 0 };
            self::row(list, pieces, &format!("2026-11-{on:02}"), amount, compare_at)
        });
        let mut kept: Vec<PriceRow> = Vec::new();
        for row in rows {
            let key = |row: &PriceRow| (row.list.clone(), row.min_quantity, row.from);
            if kept.iter().all(|other| key(other) != key(&row)) {
                kept.push(row);
            }
        }
        kept
    })
}

proptest! {
    /// What is kept for a day says what the rows say, in any order.
    #[test]
    fn the_prices_of_a_day_are_those_of_the_rows(rows in any_rows(), on in 1_i8..22, quantity in 1_u32..5, turn in 0_usize..12) {
        let on = format!("2026-11-{on:02}");
        let expected = ["de", "eurozone", "base"].into_iter().find_map(|list| {
            (1..=quantity).rev().find_map(|pieces| {
                let series = rows.iter().filter(|row| row.list.as_str() == list && row.min_quantity == pieces);
                series.filter(|row| row.from <= day(&on)).max_by_key(|row| row.from)?.price
            })
        });
        let mut turned = rows.clone();
        turned.rotate_left(if rows.is_empty() { 0 } else { turn % rows.len() });
        prop_assert_eq!(paid(&turned, &on, quantity), expected.map_or(0, |money| money.amount));
    }

    /// Rows of which nothing is odd give a single piece a price on every list that has any, and no more for more.
    #[test]
    fn more_pieces_never_cost_more_each_on_rows_in_order(rows in any_rows(), on in 1_i8..22) {
        let base: Vec<PriceRow> = rows.into_iter().filter(|row| row.list.as_str() == "base").collect();
        prop_assume!(review(&base).iter().all(|fault| fault.slip.is_pause()));
        let paid = [1, 2, 3, 4].map(|quantity| paid(&base, &format!("2026-11-{on:02}"), quantity));
        prop_assert!(paid.windows(2).all(|pair| pair[1] <= pair[0]), "{paid:?}");
    }
}
