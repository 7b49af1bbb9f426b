//! Goods with their prices.

use super::QuoteFailure;
use crate::Snapshot;
use commerce::{
    Currency, CustomerGroup, Money, ProductId, Sku, World,
    customs::Item,
    landed_cost::is_taxed_within,
    market::Market,
    pricing::{Price, Pricing},
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

/// How prices are made for a shopper of a group, or of none, in a market and a currency.
pub fn pricing<'a>(
    world: &'a World,
    snapshot: &'a Snapshot,
    market: &'a Market,
    currency: Currency,
    group: Option<&'a CustomerGroup>,
) -> Pricing<'a> {
    let trade = &world.trade;
    let mut houses = trade.merchant.locations.iter().filter(|location| location.serves(&market.id));
    let is_taxed = market.countries.first().is_some_and(|to| {
        houses.any(|house| is_taxed_within(&trade.merchant, &trade.figures, house, to, snapshot.day))
    });
    Pricing {
        lists: world.prices.lists.of(&market.id, group).collect(),
        reductions: &world.prices.reductions,
        market,
        currency,
        day: snapshot.day,
        rates: snapshot.rates.of(market),
        rounding: world.rounding(currency),
        taxes: is_taxed.then_some(&trade.taxes),
    }
}

/// Prices what somebody wants. A line costs what its number of pieces makes of it.
pub fn price_goods<'s>(
    snapshot: &Snapshot,
    pricing: &Pricing<'_>,
    wanted: impl IntoIterator<Item = (&'s Sku, u32)>,
) -> Goods {
    let subtotal = Money::zero(pricing.currency);
    let mut goods = Goods { lines: Vec::new(), subtotal, left_out: Vec::new() };
    for (sku, quantity) in wanted {
        let line = price_line(snapshot, pricing, (sku, quantity));
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
    pricing: &Pricing<'_>,
    (sku, quantity): (&Sku, u32),
) -> Result<QuotedLine, QuoteFailure> {
    let found = snapshot.catalog.variant(sku);
    let (product, variant) = found.ok_or_else(|| QuoteFailure::UnknownSku(sku.clone()))?;
    let price = pricing.price(product, variant, quantity)?;
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
