//! What changes for a cart when its shopper goes to another market.

use crate::{
    CartView, Shop, Visit, enter_code::uses, offer_methods::methods_that_apply, view_cart::priced_at,
};
use commerce::{
    MethodId, Sku,
    checkout::Totals,
    market::Market,
    payment::{Customer, Payable},
};
use storage::StorageError;

/// A cart in the market it was last used in, and in the one of a visit.
#[derive(Debug, Clone)]
pub struct CartMove {
    /// As it is.
    pub before: MarketView,
    /// As it would be.
    pub after: MarketView,
}

/// A cart in one market.
#[derive(Debug, Clone)]
pub struct MarketView {
    /// The market.
    pub market: Market,
    /// The cart.
    pub cart: CartView,
    /// What it costs at the market's door, where one stands for all.
    pub totals: Option<Totals>,
    /// The ways to pay it there.
    pub methods: Vec<MethodId>,
}

impl CartMove {
    /// The variants of the cart in its order.
    pub fn skus(&self) -> impl Iterator<Item = &Sku> {
        self.before.cart.cart.iter().flat_map(|cart| cart.lines.iter().map(|line| &line.sku))
    }
}

/// Looks at the cart of a visit from both markets; `None` when there is nothing in it, or it is in the visit's market.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn view_move(shop: &Shop, visit: &Visit) -> Result<Option<CartMove>, StorageError> {
    let Some(token) = &visit.cart else { return Ok(None) };
    let mut tx = shop.db.read().await?;
    let Some(cart) = storage::carts::find(&mut tx, &token.digest()).await? else { return Ok(None) };
    if cart.lines.is_empty() || cart.market == visit.market {
        return Ok(None);
    }
    let skus: Vec<Sku> = cart.lines.iter().map(|line| line.sku.clone()).collect();
    let levels = storage::stock::levels(&mut tx, &skus).await?;
    let details = &cart.details;
    let uses = uses(shop, &mut tx, details.promotion_code.as_ref(), &details.email).await?;
    drop(tx);
    let own = Visit {
        market: cart.market.clone(),
        locale: cart.locale.clone(),
        currency: cart.currency,
        cart: visit.cart.clone(),
        caller: visit.caller.clone(),
    };
    let seen = |visit: &Visit| {
        let market = shop.world.load().market(&visit.market)?.clone();
        let cart = priced_at(shop, visit, Some(cart.clone()), levels.clone(), uses);
        let totals = cart.sum(shop, &market).totals;
        let methods = methods(shop, &market, &cart, totals.as_ref());
        Some(MarketView { market, cart, totals, methods })
    };
    // A market that is gone has nothing to be compared with.
    Ok(seen(&own).zip(seen(visit)).map(|(before, after)| CartMove { before, after }))
}

fn methods(shop: &Shop, market: &Market, cart: &CartView, totals: Option<&Totals>) -> Vec<MethodId> {
    let Some(country) = market.countries.first() else { return Vec::new() };
    let has_downloads = cart.lines.iter().any(|line| line.quoted.is_digital);
    let payable = match totals {
        Some(totals) => totals.payable(country, Customer::Consumer, has_downloads),
        None => Payable { has_downloads, ..Payable::at_door(cart.subtotal, country) },
    };
    let world = shop.world.load();
    methods_that_apply(shop, &world, market, &payable).map(|offer| offer.method.id).collect()
}
