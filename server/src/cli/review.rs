//! `caravel orders review`, `release` and `refuse`: what somebody decides about orders that look strange. What else waits
//! for somebody is listed with them.

use super::{refunds::written, say};
use crate::{config::Settings, failure::Failure, open::open};
use commerce::{
    OrderNumber,
    order::Order,
    refund::Refund,
    risk::{Decision, RiskReason},
};
use std::path::Path;
use workflows::{Waiting, orders_in_review, refunds_to_transfer, refuse_order, release_order};

/// Prints the orders that wait, the longest first, each with its score and what speaks against it, and the refunds that
/// have to be transferred by hand.
///
/// # Errors
/// The database or the data files cannot be read.
pub async fn list(settings: &Settings, work: &Path) -> Result<(), Failure> {
    let site = open(settings, work, String::new()).await?;
    let shop = &site.app.shop;
    let (waiting, refunds) = (orders_in_review(shop).await, refunds_to_transfer(shop).await);
    shop.db.close().await;
    let (waiting, refunds) = (waiting?, refunds?);
    let mut rows: Vec<String> = waiting.iter().flat_map(rows).collect();
    if rows.is_empty() {
        rows.push("no order waits for a review".to_owned());
    }
    rows.extend(refunds.iter().map(|(order, refund)| transfer(order, refund)));
    say(&rows.join("\n"))
}

/// Releases or refuses an order; the server that runs calls the gateway and writes the mail.
///
/// # Errors
/// The order does not wait for a review.
pub async fn decide(
    settings: &Settings,
    work: &Path,
    number: &OrderNumber,
    (decision, by): (Decision, &str),
) -> Result<(), Failure> {
    let site = open(settings, work, String::new()).await?;
    let shop = &site.app.shop;
    let decided = match decision {
        Decision::Released => release_order(shop, number, by).await,
        Decision::Refused => refuse_order(shop, number, by).await,
    };
    shop.db.close().await;
    decided.map_err(|error| Failure::at(number.as_str(), &error))?;
    say(&format!("{number} {} by {by}", decision.code()))
}

/// A name to be kept with a decision.
///
/// # Errors
/// It is empty or too long.
pub fn name(text: &str) -> Result<String, String> {
    let name: String = text.trim().chars().filter(|c| !c.is_control()).collect();
    let fits = (1..=60).contains(&name.chars().count());
    if fits { Ok(name) } else { Err("a name has 1 to 60 letters".to_owned()) }
}

fn rows(waiting: &Waiting) -> Vec<String> {
    let Waiting { order, kept, payment } = waiting;
    let due = order.totals.due();
    let payment = payment.as_ref().map_or("none", |session| session.status.code());
    let mut rows = vec![format!(
        "{}, placed at {}, market {}, to {}, {} {}, payment {payment}, score {}",
        order.number,
        order.placed_at,
        order.market,
        order.address.country,
        due.to_decimal(),
        due.currency,
        kept.assessment.score
    )];
    rows.extend(kept.assessment.reasons.iter().map(reason));
    rows
}

fn transfer(Order { number, .. }: &Order, refund: &Refund) -> String {
    let Refund { number: its, breakdown, placed_at, .. } = refund;
    let amount = written(breakdown.amount);
    format!(
        "{number}, refund {its} of {placed_at}, {amount}, waits for a transfer; `caravel orders payees {number}` says to which account"
    )
}

fn reason(RiskReason { signal, value, weight }: &RiskReason) -> String {
    format!("  {weight:>3}  {} ({value})", signal.code())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_name_is_short_and_on_one_line() {
        assert_eq!(name(" Ana\nSouza ").unwrap(), "AnaSouza");
        for wrong in ["", " \n", &"a".repeat(61)] {
            assert!(name(wrong).is_err(), "{wrong}");
        }
    }
}
