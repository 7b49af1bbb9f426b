//! The sum of an order.

use super::{
    amount::{amount, shipping_amount},
    tax::tax_args,
};
use crate::context::Here;
use commerce::{checkout::Totals, market::TaxBehavior};
use leptos::prelude::*;

/// Goods, shipping, tax and what is due.
pub fn totals(here: &Here, totals: &Totals) -> impl IntoView + use<> {
    let tax = &totals.tax;
    let args = tax_args(&here.voice, tax.name.key(), tax.rate);
    let label = match tax.behavior {
        _ if tax.rate.is_zero() => here.voice.text("total-tax-none"),
        TaxBehavior::Inclusive => here.voice.text_with("total-tax-included", &args),
        TaxBehavior::Exclusive => here.voice.text_with("total-tax-added", &args),
    };
    let included = tax.behavior == TaxBehavior::Inclusive;
    let line = view! {
        <div class:included=included>
            <dt>{label}</dt>
            <dd data-testid="total-tax">{amount(here, tax.amount)}</dd>
        </div>
    }
    .into_any();
    let (before, after) = if included { (None, Some(line)) } else { (Some(line), None) };
    view! {
        <dl class="totals">
            <div>
                <dt>{here.voice.text("total-goods")}</dt>
                <dd data-testid="total-goods">{amount(here, totals.goods)}</dd>
            </div>
            <div>
                <dt>{here.voice.text("total-shipping")}</dt>
                <dd data-testid="total-shipping">{shipping_amount(here, totals.shipping.price)}</dd>
            </div>
            {before}
            <div class="due">
                <dt>{here.voice.text("total-due")}</dt>
                <dd data-testid="total-due">{amount(here, totals.due)}</dd>
            </div>
            {after}
        </dl>
    }
}
