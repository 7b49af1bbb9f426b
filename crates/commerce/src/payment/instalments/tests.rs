#![allow(clippy::unwrap_used)]
//! Schedules that are written down by hand, and the laws of paying in parts.

use super::*;
use proptest::prelude::*;
use std::{fmt::Debug, str::FromStr};

fn id<T: FromStr>(text: &str) -> T
where
    T::Err: Debug,
{
    text.parse().unwrap()
}

fn plan(count: u32, percent: &str) -> Plan {
    Plan::new(count, id(percent), Due::Monthly).unwrap()
}

fn parts(schedule: &Schedule) -> Vec<i64> {
    schedule.parts().map(|part| part.amount).collect()
}

/// Worked out with fifty digits by another program: `principal × rate × n / (1 − (1 + rate)^−n)`, and the yearly rate of
/// the rounded parts.
#[test]
fn worked_examples_come_out_to_the_minor_unit() {
    let cases = [
        // Interest-free: 100.00 in three, in currencies of two, no and three decimals.
        ("BRL", 1, 10_000, 3, "0", 10_000, 3334, 3333, "0"),
        ("JPY", 1, 10_000, 3, "0", 10_000, 3334, 3333, "0"),
        ("KWD", 1, 10_000, 3, "0", 10_000, 3334, 3333, "0"),
        // 1,020.0663 in thirds of 340.0221. The rate of the month would be 12.68 % a year; the first part, which is a
        // cent larger than the others, makes it 12.69.
        ("BRL", 1, 100_000, 3, "1", 102_007, 34_003, 34_002, "12.69"),
        // 115.2381 in halves of 57.6190: 100 × 0.1 × 2 / (1 − 1 / 1.21).
        ("BRL", 1, 10_000, 2, "10", 11_524, 5762, 5762, "213.89"),
        // 521.5351 in twelfths of 43.4613, and 483.0054 in quarters of 120.7514.
        ("BRL", 1, 45_990, 12, "1.99", 52_154, 4348, 4346, "26.68"),
        ("BRL", 1, 45_990, 4, "1.99", 48_301, 12_076, 12_075, "26.68"),
        ("JPY", 1, 10_000, 12, "1.99", 11_340, 945, 945, "26.67"),
        ("KWD", 1, 10_000, 6, "1.99", 10_708, 1788, 1784, "26.69"),
        // Written without its minor unit: 13,095.48 is rounded to 13,095.
        ("HUF", 100, 1_234_500, 5, "2", 1_309_500, 261_900, 261_900, "26.81"),
    ];
    for (currency, step, principal, count, percent, total, first, each, yearly) in cases {
        let principal = Money::new(principal, id(currency));
        let schedule = plan(count, percent).schedule(principal, step).unwrap();
        let money = |amount| Money::new(amount, principal.currency);
        let expected = Schedule {
            count,
            principal,
            first: money(first),
            each: money(each),
            total: money(total),
            due: Due::Monthly,
            monthly_percent: id(percent),
            effective_yearly_percent: id(yearly),
        };
        assert_eq!(schedule, expected, "{principal:?} in {count} at {percent} %");
    }
}

#[test]
fn parts_by_days_cost_nothing() {
    let thirds = Plan::new(3, Decimal::ZERO, Due::Days { first: 0, then: 30 }).unwrap();
    let later = Plan::new(1, Decimal::ZERO, Due::Days { first: 30, then: 0 }).unwrap();
    let principal = Money::new(10_001, Currency::EUR);
    let thirds = thirds.schedule(principal, 1).unwrap();
    assert_eq!(parts(&thirds), [3335, 3333, 3333]);
    assert_eq!([0, 1, 2].map(|part| thirds.due.after(part)), [0, 30, 60]);
    let later = later.schedule(principal, 1).unwrap();
    assert_eq!(parts(&later), [10_001]);
    assert_eq!(later.due.after(0), 30);
    assert!(thirds.is_free() && later.is_free());
}

#[test]
fn plans_that_cannot_be_are_refused() {
    let days = |first| Due::Days { first, then: 30 };
    for (count, percent, due, fault) in [
        (0, "0", Due::Monthly, InvalidPlan::Count),
        (1, "0", Due::Monthly, InvalidPlan::Count),
        (1, "0", days(0), InvalidPlan::Count),
        (0, "0", days(30), InvalidPlan::Count),
        (MAX_PARTS + 1, "0", Due::Monthly, InvalidPlan::Count),
        (2, "-0.01", Due::Monthly, InvalidPlan::Rate),
        (2, "100", Due::Monthly, InvalidPlan::Rate),
        (3, "0.01", days(0), InvalidPlan::InterestByDays),
    ] {
        assert_eq!(Plan::new(count, id(percent), due), Err(fault), "{count} parts at {percent} %");
    }
    assert!(Plan::new(MAX_PARTS, id("99.99"), Due::Monthly).is_ok());
}

#[test]
fn what_does_not_fit_is_an_error() {
    let principal = Money::new(i64::MAX, Currency::EUR);
    assert_eq!(plan(12, "1.99").schedule(principal, 1), Err(MoneyError::Overflow));
    assert_eq!(plan(12, "0").schedule(principal, 1).unwrap().total, principal);
}

fn cards_in_brazil() -> Instalments {
    let mut table = Table::new(2000);
    for (count, percent) in [(12, "1.99"), (2, "0"), (3, "0"), (4, "1.99")] {
        assert!(table.add(plan(count, percent)));
    }
    assert!(!table.add(plan(3, "1.99")), "two plans with three parts");
    let mut all = Instalments::default();
    assert!(all.add(id("card"), id("BR"), id("BRL"), table.clone()));
    assert!(!all.add(id("card"), id("BR"), id("BRL"), table), "two tables for one method and place");
    all
}

#[test]
fn a_plan_is_offered_where_its_table_is_and_its_parts_are_large_enough() {
    let all = cards_in_brazil();
    let counts = |method, country, amount, currency| {
        let due = Money::new(amount, id(currency));
        let offers = all.offers(&id(method), &id(country), due, 1);
        offers.iter().map(|schedule| schedule.count).collect::<Vec<_>>()
    };
    assert_eq!(counts("card", "BR", 24_000, "BRL"), [2, 3, 4, 12]);
    // Twelve parts of at least 20.00 take 212 and some with interest; three take 60.00 and two 40.00.
    assert_eq!(counts("card", "BR", 21_163, "BRL"), [2, 3, 4]);
    assert_eq!(counts("card", "BR", 21_164, "BRL"), [2, 3, 4, 12]);
    assert_eq!(counts("card", "BR", 6000, "BRL"), [2, 3]);
    assert_eq!(counts("card", "BR", 5999, "BRL"), [2]);
    assert_eq!(counts("card", "BR", 3999, "BRL"), [0; 0]);
    for (method, country, currency) in [("pix", "BR", "BRL"), ("card", "MX", "BRL"), ("card", "BR", "USD")] {
        assert_eq!(counts(method, country, 24_000, currency), [0; 0], "{method} {country} {currency}");
    }
}

#[test]
fn only_what_is_listed_can_be_picked() {
    let (all, due) = (cards_in_brazil(), Money::new(6000, id("BRL")));
    let listed = all.offers(&id("card"), &id("BR"), due, 1);
    for count in 0..=MAX_PARTS {
        let expected = listed.iter().find(|schedule| schedule.count == count);
        assert_eq!(all.offer(&id("card"), &id("BR"), due, 1, count).as_ref(), expected, "{count} parts");
    }
}

#[test]
fn no_part_is_nothing() {
    let mut table = Table::new(0);
    table.add(plan(3, "0"));
    let offer = |amount| table.offer(&plan(3, "0"), Money::new(amount, Currency::EUR), 1);
    assert_eq!(offer(0), None);
    assert_eq!(offer(2), None);
    assert_eq!(parts(&offer(3).unwrap()), [1, 1, 1]);
}

#[test]
fn interest_comes_back_in_proportion() {
    let schedule = plan(3, "1").schedule(Money::new(100_000, id("BRL")), 1).unwrap();
    let on = |back| schedule.interest_on(Money::new(back, id("BRL"))).amount;
    assert_eq!(schedule.interest().amount, 2007);
    assert_eq!([0, 25_000, 50_000, 100_000, 200_000].map(on), [0, 502, 1004, 2007, 2007]);
}

fn percent() -> impl Strategy<Value = Decimal> {
    (0..5000_i64).prop_map(|hundredths| Decimal::new(hundredths, 2))
}

fn money() -> impl Strategy<Value = (Money, u32)> {
    let steps = prop::sample::select(vec![("BRL", 1), ("JPY", 1), ("KWD", 1), ("HUF", 100)]);
    (1..10_000_000_i64, steps)
        .prop_map(|(steps, (code, step))| (Money::new(steps * i64::from(step), id(code)), step))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn parts_add_up_and_none_is_negative((principal, step) in money(), count in 2..=24_u32, percent in percent()) {
        let schedule = Plan::new(count, percent, Due::Monthly).unwrap().schedule(principal, step).unwrap();
        prop_assert_eq!(parts(&schedule).iter().sum::<i64>(), schedule.total.amount);
        prop_assert!(schedule.total.amount >= principal.amount && schedule.interest().amount >= 0);
        prop_assert!(schedule.each.amount >= 0 && schedule.first.amount >= schedule.each.amount);
        prop_assert!(schedule.first.amount - schedule.each.amount < i64::from(step * count));
        prop_assert!(parts(&schedule).iter().all(|part| part % i64::from(step) == 0));
        prop_assert_eq!(schedule.is_free(), schedule.effective_yearly_percent.is_zero());
    }

    #[test]
    fn no_interest_is_no_rate((principal, step) in money(), count in 2..=24_u32) {
        let schedule = Plan::new(count, Decimal::ZERO, Due::Monthly).unwrap().schedule(principal, step).unwrap();
        prop_assert_eq!(schedule.total, principal);
        prop_assert_eq!(schedule.effective_yearly_percent, Decimal::ZERO);
    }

    #[test]
    fn the_total_grows_with_parts_rate_and_principal(
        (principal, step) in money(), count in 2..24_u32, percent in percent(), more in 1..1000_i64,
    ) {
        let total = |count, percent, principal| {
            Plan::new(count, percent, Due::Monthly).unwrap().schedule(principal, step).unwrap().total.amount
        };
        let base = total(count, percent, principal);
        let larger = Money::new(principal.amount + more * i64::from(step), principal.currency);
        prop_assert!(total(count + 1, percent, principal) >= base);
        prop_assert!(total(count, percent + Decimal::new(more, 2), principal) >= base);
        prop_assert!(total(count, percent, larger) >= base);
    }

    /// From 1,000 major units on, rounding moves it by less than a tenth of a percent.
    #[test]
    fn the_yearly_rate_is_that_of_the_month(amount in 100_000..10_000_000_i64, count in 2..=24_u32, percent in 1..500_i64) {
        let percent = Decimal::new(percent, 2);
        let principal = Money::new(amount, id("BRL"));
        let schedule = Plan::new(count, percent, Due::Monthly).unwrap().schedule(principal, 1).unwrap();
        let month = Decimal::ONE + percent / Decimal::ONE_HUNDRED;
        let year = (0..12).fold(Decimal::ONE, |year, _| year * month);
        let expected = (year - Decimal::ONE) * Decimal::ONE_HUNDRED;
        prop_assert!((schedule.effective_yearly_percent - expected).abs() < Decimal::new(1, 1), "{:?}", schedule);
    }

    #[test]
    fn interest_piece_by_piece_is_all_of_it((principal, step) in money(), cut in 0..=100_i64) {
        let schedule = plan(12, "1.99").schedule(principal, step).unwrap();
        let back = Money::new(principal.amount * cut / 100, principal.currency);
        let on = schedule.interest_on(back);
        prop_assert!((0..=schedule.interest().amount).contains(&on.amount));
        let more = Money::new(back.amount + 1, principal.currency);
        prop_assert!(schedule.interest_on(more).amount >= on.amount);
        prop_assert_eq!(schedule.interest_on(principal), schedule.interest());
    }
}
