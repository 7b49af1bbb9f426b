//! `caravel orders explain`: how the sum of an order came about, from what was kept of it. `caravel orders
//! buyer-number`: what customs asks of its buyer. `caravel orders payees`: where its refunds go.

use super::{
    promises::promised,
    quote::{carriage, derivation, rate, row, sent_from, taken_off},
    refunds::{given_back, title, to_do},
    say,
};
use crate::{config::Settings, failure::Failure, open::VAR, sources};
use commerce::{
    OrderNumber, World,
    download::{Consent, Proof, Supply},
    exchange::RateTable,
    order::Order,
    payment::instalments::Schedule,
    vat_number::{VatAnswer, VatCheck},
};
use std::path::Path;
use storage::Db;

/// Prints the derivation, and whether the same comes out when it is worked out again from what was kept.
///
/// # Errors
/// There is no such order, or the database or the data files cannot be read.
pub async fn explain(settings: &Settings, number: &OrderNumber) -> Result<(), Failure> {
    let db = Db::connect(&settings.database.url).await?;
    let mut tx = db.read().await?;
    let order = storage::orders::by_number_closed(&mut tx, number).await?;
    let order = order.ok_or_else(|| Failure::new(format!("there is no order {number}")))?;
    let refunds = storage::refunds::of_order(&mut tx, &order.id).await?;
    let payments = storage::payments::of_order(&mut tx, &order.id).await?;
    let promises = storage::promises::of_order(&mut tx, &order.id).await?;
    drop(tx);
    db.close().await;
    let mut rows = rows(&order);
    let paid = payments.iter().find(|payment| !payment.status.came_to_nothing());
    rows.extend(paid.and_then(|payment| payment.plan.as_ref()).into_iter().flat_map(in_parts));
    rows.extend(promises.iter().map(promised));
    rows.extend(
        order.consent.as_ref().map(|Consent { rule, at, .. }| {
            format!("right of withdrawal ({rule}) given up for files at {at}")
        }),
    );
    rows.extend(order.supply.as_ref().map(supplied));
    rows.push(replayed(&order, &sources::world(&settings.folders)?));
    for refund in &refunds {
        rows.extend([String::new(), title(refund)]);
        rows.extend(given_back(&refund.breakdown));
    }
    say(&rows.join("\n"))
}

fn replayed(order: &Order, world: &World) -> String {
    let Some(basis) = &order.totals.basis else {
        return "what it was worked out from was not kept then".to_owned();
    };
    match basis.replay(&world.trade.rules(&RateTable::default())) {
        Ok(cost) if cost == order.totals.cost => "worked out again from what was kept: the same".to_owned(),
        Ok(cost) => format!(
            "worked out again with today's data files: due {} with the order and {} at the door",
            cost.due.to_decimal(),
            cost.at_door.to_decimal()
        ),
        Err(error) => format!("it cannot be worked out again: {error}"),
    }
}

/// Where files were sold to, and what shows it.
fn supplied(supply: &Supply) -> String {
    let told = |proof: &Proof| format!("{} {}", proof.kind.code(), proof.country);
    let told: Vec<String> = supply.proofs.iter().map(told).collect();
    let Supply { country, needed, .. } = supply;
    format!("files sold to {country}: {} ({}; {needed} needed)", supply.standing().code(), told.join(", "))
}

/// The plan in which an order is paid.
fn in_parts(plan: &Schedule) -> Vec<String> {
    let Schedule { count, first, each, monthly_percent, effective_yearly_percent, .. } = plan;
    let parts = format!("{count} parts, {} and then {}", first.to_decimal(), each.to_decimal());
    let rate = format!("{monthly_percent} % a month, effectively {effective_yearly_percent} % a year");
    vec![row("interest", plan.interest(), &rate), row("with interest", plan.total, &parts)]
}

/// What the register said of the buyer's VAT number, as evidence.
fn vat(check: &VatCheck) -> String {
    let answer = match check.answer {
        VatAnswer::Valid => "valid",
        VatAnswer::NotValid => "not valid",
        VatAnswer::CannotSay => "not known: the register could not be asked",
    };
    let id = check.consultation.as_ref().map(|id| format!(", consultation {id}")).unwrap_or_default();
    format!("VAT number {}, {answer}, asked at {}{id}", check.number, check.at)
}

/// Prints the kind and the number that customs asks of the buyer, one order at a time: in a list of all orders it would
/// outlive the day on which it is erased.
///
/// # Errors
/// There is no such order, it has no number (any more), or the number cannot be opened.
pub async fn buyer_number(settings: &Settings, work: &Path, number: &OrderNumber) -> Result<(), Failure> {
    let secret = settings.secrets.current(&work.join(VAR));
    let secret = secret.map_err(|error| Failure::at("CARAVEL_SECRET", &error))?;
    let db = Db::connect(&settings.database.url).await?;
    let mut tx = db.read().await?;
    let order = storage::orders::by_number_closed(&mut tx, number).await?;
    let order = order.ok_or_else(|| Failure::new(format!("there is no order {number}")))?;
    let seal = settings.secrets.seal(&secret);
    let asked = workflows::buyer_number(&seal, &mut tx, &order.id).await;
    drop(tx);
    db.close().await;
    let asked = asked.map_err(|error| Failure::at(number.as_str(), &error))?;
    let asked = asked.ok_or_else(|| {
        Failure::new(format!("{number}: customs asks for no number there, or it is erased already"))
    })?;
    say(&format!("{} {}", asked.kind().code(), asked.written()))
}

/// Prints the accounts to which refunds of an order go or have gone, one order at a time, and which of them the operator
/// has to transfer.
///
/// # Errors
/// There is no such order, or no account (any more).
pub async fn payees(settings: &Settings, work: &Path, number: &OrderNumber) -> Result<(), Failure> {
    let secret = settings.secrets.current(&work.join(VAR));
    let secret = secret.map_err(|error| Failure::at("CARAVEL_SECRET", &error))?;
    let db = Db::connect(&settings.database.url).await?;
    let mut tx = db.read().await?;
    let order = storage::orders::by_number_closed(&mut tx, number).await?;
    let order = order.ok_or_else(|| Failure::new(format!("there is no order {number}")))?;
    let refunds = storage::refunds::of_order(&mut tx, &order.id).await?;
    let named = workflows::payees(&settings.secrets.seal(&secret), &mut tx, &refunds).await;
    drop(tx);
    db.close().await;
    let named = named?;
    let rows: Vec<String> = refunds
        .iter()
        .filter_map(|refund| {
            let account = named.get(&refund.number)?.written();
            let rows = [Some(title(refund)), Some(account), to_do(number, refund)];
            Some(rows.into_iter().flatten().collect::<Vec<_>>().join("\n"))
        })
        .collect();
    if rows.is_empty() {
        return Err(Failure::new(format!(
            "{number}: no account is named for a refund, or it is erased already"
        )));
    }
    say(&rows.join("\n\n"))
}

fn rows(order: &Order) -> Vec<String> {
    let Order { number, status, market, address, currency, placed_at, totals, .. } = order;
    let mut rows = vec![format!(
        "{number}, {}, market {market}, to {}, placed at {placed_at}, in {currency}",
        status.code(),
        address.country
    )];
    rows.extend(order.vat_check.as_ref().map(vat));
    rows.push(String::new());
    for line in &order.lines {
        let what = format!("{} × {} at {}", line.quantity, line.sku, line.unit_price.to_decimal());
        rows.push(row(&what, line.total, ""));
    }
    rows.extend(totals.discount.as_ref().map(taken_off));
    rows.extend(carriage(&totals.shipping));
    rows.extend(derivation(&totals.cost));
    rows.extend(sent_from(totals));
    rows.extend(order.rate_notes.iter().map(rate));
    rows
}
