//! `caravel orders refund`: what is given back of an order when its goods come back.

use super::{
    quote::{cited, row},
    say,
};
use crate::{config::Settings, failure::Failure, open::open};
use commerce::{
    LocationId, Money, OrderNumber,
    cart::Quantity,
    customs::Collection,
    inventory::Pieces,
    refund::{Breakdown, ChargeBack, Refund, RefundStatus, Transfer, Verdict, Why},
};
use std::path::Path;
use workflows::{note_transfer, preview_refund, refund_order, refund_to_stock};

/// Prints what is given back for pieces of an order, line by line with its rule, and gives it back: the server that runs
/// calls the gateway and writes the mail. Pieces that are to be sold again are put into the stock of a location.
///
/// # Errors
/// There is no such order or location, the order is not paid, or the pieces are not out any more.
pub async fn refund(
    settings: &Settings,
    work: &Path,
    number: &OrderNumber,
    pieces: &[Pieces],
    restock: Option<&LocationId>,
    dry_run: bool,
) -> Result<(), Failure> {
    let site = open(settings, work, String::new()).await?;
    let shop = &site.app.shop;
    let told = if dry_run {
        preview_refund(shop, number, pieces).await.map(|(_, breakdown)| {
            let mut rows = given_back(&breakdown);
            rows.push("nothing was changed".to_owned());
            rows
        })
    } else {
        let given_back_for = match restock {
            Some(location) => refund_to_stock(shop, number, pieces, location).await,
            None => refund_order(shop, number, pieces).await,
        };
        given_back_for.map(|(_, refund)| {
            let mut rows = vec![title(&refund)];
            rows.extend(given_back(&refund.breakdown));
            rows
        })
    };
    shop.db.close().await;
    say(&told.map_err(|error| Failure::at(number.as_str(), &error))?.join("\n"))
}

/// Notes that a refund was transferred by hand; the server that runs writes the mail.
///
/// # Errors
/// There is no such order or refund, none waits for a transfer, or it was noted before.
pub async fn transferred(
    settings: &Settings,
    work: &Path,
    number: &OrderNumber,
    refund: Option<u32>,
    by: &str,
) -> Result<(), Failure> {
    let site = open(settings, work, String::new()).await?;
    let shop = &site.app.shop;
    let noted = note_transfer(shop, number, refund, by).await;
    shop.db.close().await;
    let refund = noted.map_err(|error| Failure::at(number.as_str(), &error))?;
    say(&format!("{number}: {}, {}", title(&refund), written(refund.breakdown.amount)))
}

/// Pieces as `MUG-RIDGE-INK=2`.
///
/// # Errors
/// It is written in another way.
pub fn piece(text: &str) -> Result<Pieces, String> {
    let read = text.split_once('=').and_then(|(sku, quantity)| {
        Some(Pieces { sku: sku.parse().ok()?, quantity: quantity.parse::<Quantity>().ok()?.get() })
    });
    read.ok_or_else(|| "write a SKU and a quantity from 1 to 99: MUG-RIDGE-INK=2".to_owned())
}

/// A refund's number, where it stands, since when, who has transferred it, and where its pieces were put back.
pub fn title(refund: &Refund) -> String {
    let Refund { number, status, transfer, placed_at, restocked_at, .. } = refund;
    let restocked = restocked_at.as_ref().map(|location| format!(", pieces back in {location}"));
    let by = transfer.as_ref().map(|Transfer { by, at }| format!(", transferred by {by} at {at}"));
    let more = [by, restocked].into_iter().flatten().collect::<String>();
    format!("refund {number}, {}, of {placed_at}{more}", status.code())
}

/// What the operator has to do about a refund that waits for a transfer; nothing about another one.
pub fn to_do(order: &OrderNumber, refund: &Refund) -> Option<String> {
    let Refund { number, status, breakdown, .. } = refund;
    let waits = *status == RefundStatus::NeedsTransfer;
    waits.then(|| {
        let amount = written(breakdown.amount);
        format!("transfer {amount} to this account, then: caravel orders refunded {order} --refund {number}")
    })
}

/// An amount with its currency.
pub fn written(money: Money) -> String {
    format!("{} {}", money.to_decimal(), money.currency)
}

/// What is given back, line by line.
pub fn given_back(breakdown: &Breakdown) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    for goods in &breakdown.goods {
        rows.push(row(&format!("  {} × {}", goods.quantity, goods.sku), goods.amount, ""));
    }
    if breakdown.shipping.amount > 0 {
        rows.push(row("  shipping and insurance", breakdown.shipping, "with the last pieces of the order"));
    }
    for charge in &breakdown.charges {
        rows.push(row(&format!("  {}", charged(charge)), charge.amount, &why(&charge.why)));
    }
    rows.extend(breakdown.interest.map(|interest| row("  interest", interest, "in proportion to the rest")));
    rows.push(row("given back", breakdown.amount, ""));
    rows
}

fn charged(charge: &ChargeBack) -> String {
    let share = charge.percent.zip(charge.base);
    let share = share.map(|(percent, base)| format!(" {} % of {}", percent.normalize(), base.to_decimal()));
    let how = match (charge.verdict, charge.collection) {
        (Verdict::Kept, _) => ", kept",
        (Verdict::Returned, Collection::InPrice(_)) => ", in the price",
        (Verdict::Returned, Collection::Reversed(_)) => ", not collected: the buyer owes it",
        (Verdict::Returned, _) => "",
    };
    format!("{}{}{how}", charge.kind.code(), share.unwrap_or_default())
}

fn why(why: &Why) -> String {
    match why {
        Why::FollowsPrice => "the tax goes with the price".to_owned(),
        Why::Rule(rule) => cited(rule, ""),
        Why::NotSent => "it has not left the house".to_owned(),
        Why::Setting => "no rule is known: the merchant's own setting in refunds.toml".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn pieces_are_written_with_an_equals_sign() {
        let two = Pieces { sku: "MUG-RIDGE-INK".parse().unwrap(), quantity: 2 };
        assert_eq!(piece("MUG-RIDGE-INK=2"), Ok(two));
        for wrong in ["", "MUG-RIDGE-INK", "MUG-RIDGE-INK=0", "MUG-RIDGE-INK=100", "mug=1", "=1"] {
            assert!(piece(wrong).is_err(), "{wrong}");
        }
    }
}
