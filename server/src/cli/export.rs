//! `caravel export orders` and `caravel export taxes`

use super::say;
use crate::{config::Settings, failure::Failure, open::connect};
use commerce::{
    Money, RowId,
    clock::{Date, Timestamp},
    customs::{Charge, ChargeKind, Collection, Supply},
    order::{Order, OrderStatus},
    refund::{ChargeBack, Refund, Verdict},
    risk::Review,
};
use jiff::tz::TimeZone;
use rust_decimal::Decimal;
use std::{collections::BTreeMap, path::Path};
use storage::Db;

const COLUMNS: &str = "number,placed_at,status,market,locale,country,email,method,currency,goods,shipping,duty,tax,fees,due,discount,promotion,review";

/// Prints the orders of some days, both included, as CSV. Amounts are in major units. What `review` says is `waiting` must
/// not be sent.
///
/// # Errors
/// The days are none, the database cannot be read, or the mail address of an order cannot be opened.
pub async fn orders(settings: &Settings, work: &Path, from: Date, to: Date) -> Result<(), Failure> {
    let (begin, end) = moments(from, to)?;
    let db = connect(settings, work).await?;
    let mut tx = db.read().await?;
    let orders = storage::orders::between(&mut tx, begin, end).await;
    drop(tx);
    db.close().await;
    let orders = orders?;
    let reviews = reviews_between(settings, from, to).await?;
    let rows = orders.iter().map(|order| row(order, reviews.get(&order.id).copied()));
    say(&std::iter::once(COLUMNS.to_owned()).chain(rows).collect::<Vec<_>>().join("\n"))
}

/// Prints what was collected with the paid orders of some days, both included, as CSV: duty, tax and fees by country,
/// scheme, name, rate and currency. `border` is what the shop pays there in the shopper's name. `reverse-goods` and
/// `reverse-services` are what businesses in other member states of the European Union owe the tax of themselves: nothing
/// is collected, and the base goes into the recapitulative statement under the buyer's number. What was given back in
/// those days, of orders of any day, follows in rows of its own with negative amounts. Amounts are in major units; what
/// a shopper pays at her door is not in it.
///
/// # Errors
/// As [`orders`], or a sum is out of range.
pub async fn taxes(settings: &Settings, from: Date, to: Date) -> Result<(), Failure> {
    let orders = between(settings, from, to).await?;
    let refunds = refunds_between(settings, from, to).await?;
    say(&tax_report(&orders, &refunds)?.join("\n"))
}

/// Sums of one country, scheme, name, rate, currency and buyer: how many, what they were counted on, and how much.
pub(super) type Sums = BTreeMap<[String; 6], (u32, Decimal, Decimal)>;

/// What was collected with orders, and what was given back, which is negative.
pub(super) fn tax_sums(orders: &[Order], refunds: &[(Order, Refund)]) -> Result<(Sums, Sums), Failure> {
    let mut collected = Sums::new();
    for order in orders.iter().filter(|order| order.status == OrderStatus::Paid) {
        for charge in order.totals.cost.charges() {
            let Charge { kind, percent, base, amount, collection, .. } = charge;
            add(&mut collected, order, (*kind, *percent, *collection), *base, *amount)?;
        }
    }
    let mut given_back = Sums::new();
    for (order, refund) in refunds {
        for charge in refund.breakdown.charges.iter().filter(|charge| charge.verdict == Verdict::Returned) {
            let ChargeBack { kind, percent, base, amount, collection, .. } = charge;
            let negative = |money: Money| Money::new(money.amount.saturating_neg(), money.currency);
            let key = (*kind, *percent, *collection);
            add(&mut given_back, order, key, base.map(negative), negative(*amount))?;
        }
    }
    Ok((collected, given_back))
}

fn tax_report(orders: &[Order], refunds: &[(Order, Refund)]) -> Result<Vec<String>, Failure> {
    let (collected, given_back) = tax_sums(orders, refunds)?;
    let rows = collected.into_iter().chain(given_back).map(|(key, (count, base, amount))| {
        let [country, scheme, kind, percent, currency, buyer] = key;
        format!("{country},{scheme},{kind},{percent},{currency},{count},{base},{amount},{buyer}")
    });
    Ok(std::iter::once(TAX_COLUMNS.to_owned()).chain(rows).collect())
}

fn add(
    sums: &mut Sums,
    order: &Order,
    (kind, percent, collection): (ChargeKind, Option<Decimal>, Collection),
    base: Option<Money>,
    amount: Money,
) -> Result<(), Failure> {
    let scheme = match collection {
        Collection::Reversed(Supply::Goods) => "reverse-goods",
        Collection::Reversed(Supply::Services) => "reverse-services",
        _ if amount.amount == 0 => return Ok(()),
        Collection::InPrice(scheme) | Collection::OnTop(scheme) => scheme.code(),
        Collection::AtCheckout => "border",
        Collection::AtDoor => return Ok(()),
    };
    let is_reversed = collection.is_reversed();
    let buyer = order.vat_check.as_ref().filter(|_| is_reversed).map(|check| check.number.to_string());
    let collected = if is_reversed { Decimal::ZERO } else { amount.to_decimal() };
    let percent = percent.map(|percent| percent.normalize().to_string()).unwrap_or_default();
    let country = order.address.country.to_string();
    let (scheme, kind) = (scheme.to_owned(), kind.code().to_owned());
    let key = [country, scheme, kind, percent, order.currency.to_string(), buyer.unwrap_or_default()];
    let (count, on, sum) = sums.entry(key).or_default();
    let plus = |one: Decimal, other: Decimal| {
        one.checked_add(other).ok_or_else(|| Failure::new("the sum is out of range"))
    };
    *count = count.saturating_add(1);
    *on = plus(*on, base.map(Money::to_decimal).unwrap_or_default())?;
    *sum = plus(*sum, collected)?;
    Ok(())
}

pub(super) async fn refunds_between(
    settings: &Settings,
    from: Date,
    to: Date,
) -> Result<Vec<(Order, Refund)>, Failure> {
    let (begin, end) = moments(from, to)?;
    let db = Db::connect(&settings.database.url).await?;
    let mut tx = db.read().await?;
    let mut given_back = Vec::new();
    for refund in storage::refunds::between(&mut tx, begin, end).await? {
        if let Some(order) = storage::orders::by_id_closed(&mut tx, &refund.order).await? {
            given_back.push((order, refund));
        }
    }
    drop(tx);
    db.close().await;
    Ok(given_back)
}

/// Without what names their buyers: taxes and figures open nothing.
pub(super) async fn between(settings: &Settings, from: Date, to: Date) -> Result<Vec<Order>, Failure> {
    let (begin, end) = moments(from, to)?;
    let db = Db::connect(&settings.database.url).await?;
    let mut tx = db.read().await?;
    let orders = storage::orders::between_closed(&mut tx, begin, end).await?;
    drop(tx);
    db.close().await;
    Ok(orders)
}

/// Where orders of some days stand that somebody has, or had, to look at.
async fn reviews_between(
    settings: &Settings,
    from: Date,
    to: Date,
) -> Result<BTreeMap<RowId, Review>, Failure> {
    let (begin, end) = moments(from, to)?;
    let db = Db::connect(&settings.database.url).await?;
    let mut tx = db.read().await?;
    let held = storage::risk::held_between(&mut tx, begin, end).await?;
    drop(tx);
    db.close().await;
    Ok(held.into_iter().filter_map(|kept| Some((kept.order.clone(), kept.review()?))).collect())
}

const TAX_COLUMNS: &str = "country,scheme,charge,percent,currency,charges,base,amount,buyer";

/// When the first day begins and the last one ends.
pub fn moments(from: Date, to: Date) -> Result<(Timestamp, Timestamp), Failure> {
    Ok((midnight(from)?, midnight(to.tomorrow().map_err(|error| Failure::at("--to", &error))?)?))
}

fn midnight(day: Date) -> Result<Timestamp, Failure> {
    let zoned = day.to_zoned(TimeZone::UTC).map_err(|error| Failure::at("day", &error))?;
    Ok(zoned.timestamp())
}

fn row(order: &Order, review: Option<Review>) -> String {
    let totals = &order.totals;
    let sum = |is_meant: fn(&Charge) -> bool| {
        let is_due = |charge: &&Charge| is_meant(charge) && !charge.collection.is_reversed();
        let charges = totals.cost.charges().filter(is_due).map(|charge| charge.amount);
        Money::sum(order.currency, charges).unwrap_or(Money::zero(order.currency))
    };
    let duty = sum(|charge| charge.kind == ChargeKind::Duty);
    let tax = sum(|charge| matches!(charge.kind, ChargeKind::Tax(_)));
    let fees = sum(|charge| matches!(charge.kind, ChargeKind::ParcelFee | ChargeKind::ClearanceFee));
    let discount = totals.discount.as_ref();
    let off = discount.map_or(Money::zero(order.currency), |discount| discount.amount);
    let amounts = [totals.goods(), totals.shipping.price, duty, tax, fees, totals.due(), off];
    let texts = [
        order.number.as_str(),
        &order.placed_at.to_string(),
        order.status.code(),
        order.market.as_str(),
        order.locale.as_str(),
        order.address.country.as_str(),
        &order.email,
        order.method.as_str(),
        order.currency.code(),
    ]
    .map(cell);
    let amounts = amounts.map(|money| money.to_decimal().to_string());
    let promotion = discount.map(|discount| discount.promotion.to_string()).unwrap_or_default();
    let review = review.map_or("", Review::code).to_owned();
    texts.into_iter().chain(amounts).chain([promotion, review]).collect::<Vec<_>>().join(",")
}

/// A text as a cell. One that a spreadsheet would take for a formula gets an apostrophe first.
pub(super) fn cell(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    let text = format!("{guard}{text}");
    if text.contains([',', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_quoted_where_it_must_be_and_is_never_a_formula() {
        for (text, expected) in [
            ("a@b.de", "a@b.de"),
            ("a,b", "\"a,b\""),
            ("a\"b", "\"a\"\"b\""),
            ("=1+1@b.de", "'=1+1@b.de"),
            ("", ""),
        ] {
            assert_eq!(cell(text), expected);
        }
    }
}
