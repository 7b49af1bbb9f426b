//! Goods with their prices.

use super::QuoteFailure;
use crate::Snapshot;
use commerce::{
    Currency, Money, ProductId, Sku,
    customs::Item,
    market::Market,
    pricing::{Price, price},
};
use serde::{Deserialize, Serialize};

/// A line with its price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuotedLine {
    /// The variant.
    pub sku: Sku,
    /// Its product.
    pub product: ProductId,
    /// How many.
    pub quantity: u32,
    /// What one piece costs.
    pub price: Price,
    /// What the line costs.
    pub total: Money,
    /// Whether it is downloaded instead of shipped.
    pub is_digital: bool,
    /// The line as a customs officer sees it.
    pub item: Item,
}

/// Lines with their prices, in one currency.
#[derive(Debug)]
pub struct Goods {
    /// The lines, in the order in which they were wanted.
    pub lines: Vec<QuotedLine>,
    /// Their sum.
    pub subtotal: Money,
    /// What has no price, or is not sold, and why. It never counts as nothing: it cannot be ordered.
    pub left_out: Vec<(Sku, QuoteFailure)>,
}

/// Prices what somebody wants, in a market and a currency.
pub fn price_goods<'s>(
    snapshot: &Snapshot,
    market: &Market,
    currency: Currency,
    wanted: impl IntoIterator<Item = (&'s Sku, u32)>,
) -> Goods {
    let mut goods = Goods { lines: Vec::new(), subtotal: Money::zero(currency), left_out: Vec::new() };
    for (sku, quantity) in wanted {
        let line = price_line(snapshot, market, currency, (sku, quantity));
        // What the sum has no room for cannot be ordered either.
        match line.and_then(|line| Ok((goods.subtotal.plus(line.total)?, line))) {
            Ok((subtotal, line)) => {
                goods.subtotal = subtotal;
                goods.lines.push(line);
            }
            Err(failure) => goods.left_out.push((sku.clone(), failure)),
        }
    }
    goods
}

fn price_line(
    snapshot: &Snapshot,
    market: &Market,
    currency: Currency,
    (sku, quantity): (&Sku, u32),
) -> Result<QuotedLine, QuoteFailure> {
    let found = snapshot.catalog.variant(sku);
    let (product, variant) = found.ok_or_else(|| QuoteFailure::UnknownSku(sku.clone()))?;
    let price = price(variant, market, currency, &snapshot.rates)?;
    let total = price.money.times(quantity)?;
    let item = Item {
        hs_code: product.hs_code.clone(),
        origin: product.origin.clone(),
        category: product.tax_category,
        quantity,
        weight_grams: variant.weight_grams,
        price: total,
    };
    Ok(QuotedLine {
        sku: sku.clone(),
        product: product.id.clone(),
        quantity,
        price,
        total,
        is_digital: product.is_digital(),
        item,
    })
}
