#![allow(clippy::unwrap_used)]
use super::*;
use crate::market::{TaxBehavior, Units};
use proptest::prelude::*;

fn currency(code: &str) -> Currency {
    code.parse().unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn row(code: &str, date: &str, rate: &str) -> ReferenceRate {
    ReferenceRate {
        currency: currency(code),
        per_eur: rate.parse().unwrap(),
        date: day(date),
        source: "ECB".into(),
        exempt: false,
    }
}

/// ECB reference rates of 2026-10-30 would do as well; these round figures keep the sums checkable.
fn table_on(date: &str) -> RateTable {
    let rate = |code, rate| row(code, "2026-10-30", rate);
    let rows = [
        rate("USD", "1.25"),
        rate("JPY", "160"),
        rate("HUF", "400"),
        rate("KWD", "0.35"),
        rate("ISK", "147"),
    ];
    RateTable::new(day(date), rows, [(currency("HUF"), 100)].into()).with_pegs(&[Peg {
        currency: currency("SAR"),
        anchor: currency("USD"),
        rate: "3.75".parse().unwrap(),
        source: "Peg".into(),
        as_of: day("2026-01-01"),
    }])
}

fn table() -> RateTable {
    table_on("2026-10-30")
}

/// A market that warns after 3 business days and refuses after 10.
fn market(own: &str, markup: &str) -> Market {
    Market {
        id: "xx".parse().unwrap(),
        currency: currency(own),
        locales: vec![],
        countries: vec![],
        prices: TaxBehavior::Inclusive,
        rates: RateTerms { warn_after: 3, refuse_after: 10, markup: markup.parse().unwrap() },
        units: Units::Metric,
        payment_methods: vec![],
        time_zone: "UTC".into(),
        search_engines: Vec::new(),
    }
}

#[test]
fn conversion_goes_through_the_euro_and_rounds_to_the_step() {
    let cases = [
        (10_000, "EUR", "USD", "0", 12_500),
        (10_000, "USD", "EUR", "0", 8_000),
        (10_000, "USD", "JPY", "0", 12_800),
        (999, "EUR", "HUF", "0", 399_600),
        (1_001, "EUR", "HUF", "0", 400_400),
        (10_000, "USD", "SAR", "0", 37_500),
        (10_000, "EUR", "USD", "2.5", 12_813),
        (10_000, "EUR", "EUR", "2.5", 10_000),
    ];
    for (amount, from, to, markup, expected) in cases {
        let (table, market) = (table(), market("EUR", markup));
        let got = table.of(&market).convert(Money::new(amount, currency(from)), currency(to)).unwrap();
        assert_eq!(got.money, Money::new(expected, currency(to)), "{amount} {from} to {to} + {markup} %");
    }
}

#[test]
fn the_note_names_the_rate_used_its_day_both_sources_and_the_markup() {
    let (table, market) = (table(), market("EUR", "2.5"));
    let convert =
        |from, to| table.of(&market).convert(Money::new(100, currency(from)), currency(to)).unwrap();
    let note = convert("USD", "SAR").note.unwrap();
    assert_eq!((note.rate.to_string().as_str(), note.source.as_str()), ("3.84375", "ECB + Peg"));
    assert_eq!((note.date, note.markup.to_string().as_str()), (day("2026-10-30"), "2.5"));
    assert_eq!(convert("EUR", "EUR").note, None);
    let plain = table.exact(Decimal::ONE, currency("USD"), currency("SAR")).unwrap();
    assert_eq!(plain.normalize().to_string(), "3.75", "customs know no mark-up");
}

#[test]
fn a_currency_without_a_rate_is_refused() {
    let (table, market) = (table(), market("EUR", "0"));
    let error = table.of(&market).convert(Money::new(100, Currency::EUR), currency("TWD"));
    assert_eq!(error, Err(ConversionError::NoRate(currency("TWD"))));
}

#[test]
fn the_newest_row_on_or_before_the_day_counts_and_of_one_day_the_first() {
    let rows = || {
        let mut own = row("USD", "2026-10-30", "1.30");
        own.source = "bank".into();
        [
            row("USD", "2026-10-29", "1.20"),
            row("USD", "2026-10-30", "1.25"),
            own,
            row("USD", "2026-11-02", "1.40"),
        ]
    };
    for (on, expected) in [
        ("2026-10-28", None),
        ("2026-10-29", Some("1.20")),
        ("2026-10-30", Some("1.25")),
        ("2026-11-01", Some("1.25")),
        ("2026-11-02", Some("1.40")),
    ] {
        let table = RateTable::new(day(on), rows(), BTreeMap::new());
        let found = table.rate(currency("USD")).map(|row| row.per_eur.to_string());
        assert_eq!(found.as_deref(), expected, "{on}");
    }
}

#[test]
fn business_days_leave_out_weekends() {
    // 2026-10-30 is a Friday.
    for (until, expected) in [
        ("2026-10-29", 0),
        ("2026-10-30", 0),
        ("2026-11-01", 0),
        ("2026-11-02", 1),
        ("2026-11-06", 5),
        ("2026-11-08", 5),
        ("2026-11-13", 10),
        ("2026-11-16", 11),
        ("2027-10-29", 260),
    ] {
        assert_eq!(business_days(day("2026-10-30"), day(until)), expected, "{until}");
    }
    assert_eq!(business_days(day("2026-10-31"), day("2026-11-03")), 2, "from a Saturday");
}

#[test]
fn a_rate_is_refused_after_ten_business_days_unless_it_is_exempt() {
    let convert = |on: &str, exempt: bool| {
        let mut dollars = row("USD", "2026-10-30", "1.25");
        dollars.exempt = exempt;
        let (table, market) = (RateTable::new(day(on), [dollars], BTreeMap::new()), market("EUR", "0"));
        table
            .of(&market)
            .convert(Money::new(100, Currency::EUR), currency("USD"))
            .map(|done| done.money.amount)
    };
    assert_eq!(convert("2026-11-13", false), Ok(125));
    let stale = ConversionError::Stale { currency: currency("USD"), days: 11 };
    assert_eq!(convert("2026-11-16", false), Err(stale));
    assert_eq!(convert("2028-11-16", true), Ok(125));
}

#[test]
fn a_peg_is_as_old_as_its_anchor_and_one_to_the_euro_never() {
    let peg = |anchor: &str| Peg {
        currency: currency("AED"),
        anchor: currency(anchor),
        rate: "2".parse().unwrap(),
        source: "Peg".into(),
        as_of: day("2026-01-01"),
    };
    let age = |anchor: &str| {
        let rows = [row("USD", "2026-10-30", "1.25")];
        let table = RateTable::new(day("2026-11-16"), rows, BTreeMap::new()).with_pegs(&[peg(anchor)]);
        table.age(currency("AED"))
    };
    assert_eq!((age("USD"), age("EUR")), (11, 0));
}

#[test]
fn pages_fall_back_to_the_markets_currency_and_then_to_the_base() {
    let fresh = |code, rate| row(code, "2026-11-13", rate);
    let stale = |code, rate| row(code, "2026-10-30", rate);
    let shown = |own: &str, asked: Option<&str>, rows: &[ReferenceRate]| {
        let table = RateTable::new(day("2026-11-16"), rows.to_vec(), BTreeMap::new());
        let shown = table.of(&market(own, "0")).shown(asked.map(currency), Currency::EUR);
        (shown.currency.to_string(), shown.refused.map(|refused| refused.to_string()))
    };
    let is = |currency: &str, refused: Option<&str>| (currency.to_owned(), refused.map(str::to_owned));
    let all_fresh = [fresh("USD", "1.25"), fresh("JPY", "160")];
    assert_eq!(shown("JPY", None, &all_fresh), is("JPY", None));
    assert_eq!(shown("JPY", Some("USD"), &all_fresh), is("USD", None));
    assert_eq!(shown("JPY", Some("TWD"), &all_fresh), is("JPY", None), "nobody knows a rate");
    let no_dollars = [stale("USD", "1.25"), fresh("JPY", "160")];
    assert_eq!(shown("EUR", Some("USD"), &no_dollars), is("EUR", Some("USD")));
    assert_eq!(shown("JPY", Some("USD"), &no_dollars), is("JPY", Some("USD")));
    assert_eq!(shown("JPY", Some("EUR"), &no_dollars), is("EUR", None));
    let no_yen = [fresh("USD", "1.25"), stale("JPY", "160")];
    assert_eq!(shown("JPY", None, &no_yen), is("EUR", Some("JPY")));
    assert_eq!(shown("JPY", Some("EUR"), &no_yen), is("EUR", Some("JPY")));
    assert_eq!(shown("JPY", Some("USD"), &no_yen), is("EUR", Some("JPY")), "its shipping is in yen");
    assert_eq!(shown("EUR", None, &no_yen), is("EUR", None));
}

#[test]
fn who_does_not_want_a_conversion_pays_in_the_markets_currency_or_the_base() {
    let instead = |own: &str, currency: &str| {
        let (table, market) = (table(), market(own, "0"));
        table.of(&market).instead_of(currency.parse().unwrap(), Currency::EUR).map(|code| code.to_string())
    };
    assert_eq!(instead("EUR", "USD").as_deref(), Some("EUR"));
    assert_eq!(instead("JPY", "USD").as_deref(), Some("JPY"));
    assert_eq!(instead("JPY", "JPY").as_deref(), Some("EUR"));
    assert_eq!(instead("EUR", "EUR"), None);
}

#[test]
fn what_leaps_waits_and_the_rest_goes_in() {
    let known = [row("USD", "2026-11-19", "1.00"), row("JPY", "2026-11-19", "160")];
    let held = |feed: &[ReferenceRate]| -> Vec<String> {
        let held = screened(feed.to_vec(), &known).held;
        held.iter()
            .map(|held| format!("{} {} after {}", held.rate.currency, held.rate.per_eur, held.before))
            .collect()
    };
    assert_eq!(held(&[row("USD", "2026-11-20", "1.25"), row("JPY", "2026-11-20", "120")]), [""; 0]);
    assert_eq!(held(&[row("USD", "2026-11-20", "1.2501")]), ["USD 1.2501 after 1.00"]);
    assert_eq!(held(&[row("USD", "2026-11-20", "0.7499")]), ["USD 0.7499 after 1.00"]);
    assert_eq!(held(&[row("TWD", "2026-11-20", "36")]), [""; 0], "the first of its currency");
    let slip =
        [row("USD", "2026-11-20", "10"), row("USD", "2026-11-21", "1.01"), row("JPY", "2026-11-20", "161")];
    assert_eq!(held(&slip), ["USD 10 after 1.00"], "what follows a slip is held against what was before it");
    assert_eq!(screened(slip.to_vec(), &known).taken.len(), 2);
    let years_later = [row("USD", "2036-11-20", "3")];
    assert_eq!(held(&years_later), [""; 0], "ten years are no leap");
}

#[test]
fn what_an_operator_took_is_not_held_again() {
    let known = [row("USD", "2026-11-19", "1.00"), row("USD", "2026-11-20", "2.00")];
    let again = [row("USD", "2026-11-20", "2.00"), row("USD", "2026-11-21", "2.10")];
    assert_eq!(screened(again.to_vec(), &known).held, []);
}

#[test]
fn a_number_that_no_currency_has_is_no_rate() {
    for (rate, expected) in [("0.009", false), ("0.01", true), ("1500000", true), ("100000001", false)] {
        assert_eq!(is_plausible(rate.parse().unwrap()), expected, "{rate}");
    }
}

/// The smallest difference that shows in a currency of the table, in euros: a step of its prices.
fn step_in_euros(table: &RateTable, code: Currency) -> Decimal {
    let step = table.steps.get(&code).copied().unwrap_or(1);
    table.exact(Money::new(i64::from(step), code).to_decimal(), code, Currency::EUR).unwrap()
}

const CODES: [&str; 7] = ["EUR", "USD", "JPY", "HUF", "KWD", "ISK", "SAR"];

proptest! {
    /// There and back stays within one step of the coarser currency, between any two.
    #[test]
    fn conversion_there_and_back_stays_within_one_unit_of_the_coarser(
        steps in 0_i64..100_000_000,
        from in prop::sample::select(&CODES[..]),
        to in prop::sample::select(&CODES[..]),
    ) {
        let (table, market) = (table(), market("EUR", "0"));
        let (rates, from, to) = (table.of(&market), currency(from), currency(to));
        let step = i64::from(table.steps.get(&from).copied().unwrap_or(1));
        let first = Money::new(steps * step, from);
        let there = rates.convert(first, to).unwrap().money;
        let back = rates.convert(there, from).unwrap().money;
        let off = (back.to_decimal() - first.to_decimal()).abs();
        let off = table.exact(off, from, Currency::EUR).unwrap();
        let coarser = step_in_euros(&table, from).max(step_in_euros(&table, to));
        // The comparison itself divides by a rate.
        let hair: Decimal = "0.000000000001".parse().unwrap();
        prop_assert!(off <= coarser + hair, "{first:?} -> {there:?} -> {back:?}");
    }

    /// A mark-up never makes a price lower, and the price never negative.
    #[test]
    fn a_markup_never_lowers_a_price(
        amount in 0_i64..10_000_000_000,
        markup in 0_i64..10_000,
        to in prop::sample::select(&CODES[..]),
    ) {
        let table = table();
        let price = |markup: String| {
            let market = market("EUR", &markup);
            let money = Money::new(amount, currency("USD"));
            table.of(&market).convert(money, currency(to)).unwrap().money.amount
        };
        let (plain, marked_up) = (price("0".into()), price(Decimal::new(markup, 2).to_string()));
        prop_assert!(0 <= plain && plain <= marked_up);
    }
}
