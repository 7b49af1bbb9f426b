//! `shop.toml`: what holds for the shop as a whole.

use super::{
    DataFile,
    currencies::Currencies,
    prices,
    reading::Section,
    values::{self, named, parsed},
};
use commerce::{
    Currency, MarketId, market::RateTerms, payment::LatePayment, pricing::PriceRounding, world::Finding,
};
use std::{collections::BTreeMap, time::Duration};

/// The settings of the shop.
pub(super) struct Shop {
    pub(super) default_market: MarketId,
    /// For how long a sum holds once it was shown.
    pub(super) hold: Duration,
    /// How long a number that customs asked for is kept after the parcel should have arrived.
    pub(super) erase_buyer_numbers_after: Duration,
    /// How long an account that a buyer has named is kept after its refund was made.
    pub(super) erase_payees_after: Duration,
    /// What becomes of money that arrives after its order was given up.
    pub(super) late_payment: LatePayment,
    /// How the shop is found, and what it recommends.
    pub(super) finding: Finding,
    /// How markets convert prices that say nothing of it.
    pub(super) rates: RateTerms,
    /// The prices that the merchant likes, by currency.
    pub(super) roundings: BTreeMap<Currency, PriceRounding>,
}

pub(super) fn shop(root: Section<'_>, files: &[DataFile], currencies: Option<&Currencies>) -> Option<Shop> {
    let default_market = root.read("default_market", |text| {
        let id: MarketId = parsed(text)?;
        let path = format!("markets/{id}.toml");
        if files.iter().any(|file| file.path == path) { Ok(id) } else { Err(format!("there is no {path}")) }
    });
    let hold = root.read("hold_quote", values::duration);
    let erased = root.read("erase_buyer_numbers_after", values::duration);
    let payees_erased = root.read("erase_payees_after", values::duration);
    let late = root.read("late_payment", |text| named(text));
    let finding = finding(&root);
    let rates = root.section("rates").and_then(|section| {
        let warn_after = section.number("warn_after", 0, LONGEST);
        let refuse_after = section.number("refuse_after", 0, LONGEST);
        let markup = section.read("markup", values::percent);
        let terms = RateTerms { warn_after: warn_after?, refuse_after: refuse_after?, markup: markup? };
        checked(section, terms)
    });
    let roundings = root.section_maybe("rounding");
    root.finish();
    let roundings = roundings?.map(|section| prices::roundings(&section, currencies)).unwrap_or_default();
    Some(Shop {
        default_market: default_market?,
        hold: hold?,
        erase_buyer_numbers_after: erased?,
        erase_payees_after: payees_erased?,
        late_payment: late?,
        finding: finding?,
        rates: rates?,
        roundings,
    })
}

/// No order is looked at for longer than ten years.
const TEN_YEARS: u32 = 3652;

fn finding(root: &Section<'_>) -> Option<Finding> {
    let translated = root.number("translated_share", 1, 100);
    let together = root.section("recommendations").and_then(|section| {
        // With fewer than two orders, what one shopper bought would be told to all.
        let least = section.number("least_orders", 2, 1_000_000);
        let back = section.number("looked_back_days", 1, TEN_YEARS);
        section.finish();
        Some((least?, back?))
    });
    let (least_orders, looked_back) = together?;
    Some(Finding { translated: translated?, least_orders, looked_back })
}

/// No rate has to be borne for more business days than these: a year and a half.
const LONGEST: u32 = 400;

/// The terms of a market: its own where it has any, else the shop's. The outer `None` is a fault.
pub(super) fn market_terms(root: &Section<'_>, usual: Option<RateTerms>) -> Option<RateTerms> {
    let Some(section) = root.section_maybe("rates")? else { return usual };
    let number = |key| match section.maybe(key) {
        None => Some(None),
        Some(value) => section.as_number(key, value, 0, LONGEST).map(Some),
    };
    let (warn_after, refuse_after) = (number("warn_after"), number("refuse_after"));
    let markup = section.read_maybe("markup", values::percent);
    let usual = usual?;
    let terms = RateTerms {
        warn_after: warn_after?.unwrap_or(usual.warn_after),
        refuse_after: refuse_after?.unwrap_or(usual.refuse_after),
        markup: markup?.unwrap_or(usual.markup),
    };
    checked(section, terms)
}

fn checked(section: Section<'_>, terms: RateTerms) -> Option<RateTerms> {
    let RateTerms { warn_after, refuse_after, .. } = terms;
    let is_ordered = warn_after <= refuse_after;
    if !is_ordered {
        section.fault(format!("`warn_after` ({warn_after}) comes after `refuse_after` ({refuse_after})"));
    }
    section.finish();
    is_ordered.then_some(terms)
}
