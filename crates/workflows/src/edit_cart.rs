//! Adding to the cart, setting a quantity, taking out: three changes with one way of being made.

use crate::{
    CartView, Shop, Visit,
    enter_code::uses,
    pricing,
    view_cart::{available, group, priced_at, serving},
};
use commerce::{
    Money, Sku, Token,
    cart::{Cart, CartError, CheckoutDetails, Quantity},
    engraving::{EngravingFault, EngravingRules, tidied},
};
use storage::StorageError;

/// A change the shopper asks for, as her browser sent it.
#[derive(Debug, Clone)]
pub enum CartChange<'a> {
    /// Put in so many more.
    Add {
        /// The SKU, unchecked.
        sku: &'a str,
        /// The number, unchecked.
        quantity: &'a str,
        /// What is engraved, unchecked; of no account where the variant is not made to order.
        engraving: &'a str,
    },
    /// Have exactly so many.
    Set {
        /// The SKU, unchecked.
        sku: &'a str,
        /// The number, unchecked.
        quantity: &'a str,
        /// What is engraved, unchecked; of no account where the variant is not made to order.
        engraving: &'a str,
    },
    /// Take out.
    Remove {
        /// The SKU, unchecked.
        sku: &'a str,
        /// The text whose pieces are taken out; all of the line where there is none.
        engraving: &'a str,
    },
}

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum CartFailure {
    /// There is no such variant.
    #[error("no such variant")]
    UnknownSku,
    /// A rule of the cart.
    #[error(transparent)]
    Rule(#[from] CartError),
    /// It is made to order, and what she has typed is not engraved.
    #[error(transparent)]
    Engraving(#[from] EngravingFault),
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// A cart after a change.
#[derive(Debug)]
pub struct Changed {
    /// The secret to keep in the cookie: the same as before, or a new cart's. Taking something out of no cart
    /// keeps nothing, and the secret is nobody's.
    pub token: Token,
    /// The cart as it is now.
    pub view: CartView,
}

/// Makes one change. The stock is read in the same transaction; all is as before when the change is refused.
///
/// # Errors
/// [`CartFailure`].
pub async fn change_cart(shop: &Shop, visit: &Visit, change: CartChange<'_>) -> Result<Changed, CartFailure> {
    let sku = known_sku(shop, &change)?;
    let snapshot = shop.snapshot.load_full();
    let now = shop.clock.now();
    let mut tx = shop.db.write_lightly().await?;
    let found = match &visit.cart {
        Some(token) => {
            storage::carts::lock(&mut tx, &token.digest()).await?.map(|cart| (token.clone(), cart))
        }
        None => None,
    };
    let before = found.as_ref().map(|(_, cart)| cart.clone());
    let (token, mut cart) = found.unwrap_or_else(|| (shop.ids.token(), empty_cart(shop, visit)));
    settle_in(&mut cart, visit);
    let skus: Vec<Sku> = cart.lines.iter().map(|line| &line.sku).chain([&sku]).cloned().collect();
    let levels = storage::stock::levels(&mut tx, &skus).await?;
    let world = shop.world.load();
    let locations = world.market(&visit.market).map_or(Vec::new(), |market| serving(&world, market));
    let available = snapshot
        .catalog
        .variant(&sku)
        .map_or(0, |(product, _)| available(&sku, product.is_digital(), &levels, &locations));
    let before_change = unit_price(shop, visit, &cart, &sku);
    let rules = snapshot.catalog.variant(&sku).and_then(|(_, variant)| variant.engraving.as_ref());
    apply(&mut cart, &sku, rules, available, change)?;
    if let Some(line) = cart.lines.iter_mut().find(|line| line.sku == sku) {
        // Another number of pieces may cost another price each: no change that she has to be told.
        line.seen_price = line.seen_price.filter(|seen| Some(*seen) != before_change);
    }
    let uses = uses(shop, &mut tx, cart.details.promotion_code.as_ref(), &cart.details.email).await?;
    let view = priced_at(shop, visit, Some(cart.clone()), levels, uses);
    remember_first_prices(&mut cart, &view);
    if let Some(before) = before {
        storage::carts::save_changes(&mut tx, &before, &cart, now).await?;
    } else if !cart.lines.is_empty() {
        storage::carts::insert(&mut tx, &cart, &token.digest(), now).await?;
    }
    tx.commit().await?;
    Ok(Changed { token, view })
}

fn apply(
    cart: &mut Cart,
    sku: &Sku,
    rules: Option<&EngravingRules>,
    available: u32,
    change: CartChange<'_>,
) -> Result<(), CartFailure> {
    match (change, rules) {
        (CartChange::Add { quantity, engraving, .. }, Some(rules)) => {
            let quantity = quantity.parse::<Quantity>()?;
            cart.add_engraved(sku, rules.read(engraving)?, quantity, available)?;
        }
        (CartChange::Add { quantity, .. }, None) => {
            cart.add(sku, quantity.parse::<Quantity>()?, available)?
        }
        (CartChange::Set { quantity, engraving, .. }, Some(_)) => {
            cart.set_engraved(sku, &tidied(engraving), quantity.parse::<Quantity>()?, available)?;
        }
        (CartChange::Set { quantity, .. }, None) => {
            cart.set(sku, quantity.parse::<Quantity>()?, available)?
        }
        (CartChange::Remove { engraving, .. }, _) => match tidied(engraving).as_str() {
            "" => cart.remove(sku),
            text => cart.remove_engraved(sku, text),
        },
    }
    Ok(())
}

/// Notes that the cart is now used in the visit's market, language and currency, and that its prices have
/// been seen. Called when the cart page was shown, so that a change of price is told once.
///
/// # Errors
/// [`StorageError`] when the database cannot be written.
pub async fn use_cart_in(shop: &Shop, visit: &Visit, view: &CartView) -> Result<(), StorageError> {
    let Some(token) = &visit.cart else { return Ok(()) };
    let Some(shown) = &view.cart else { return Ok(()) };
    let mut expected = shown.clone();
    settle_in(&mut expected, visit);
    remember_prices(&mut expected, view);
    if expected == *shown {
        return Ok(());
    }
    let mut tx = shop.db.write().await?;
    if let Some(mut cart) = storage::carts::lock(&mut tx, &token.digest()).await? {
        settle_in(&mut cart, visit);
        remember_prices(&mut cart, view);
        storage::carts::save(&mut tx, &cart, shop.clock.now()).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// The cart takes on the visit's market, language and currency.
pub(crate) fn settle_in(cart: &mut Cart, visit: &Visit) {
    cart.market = visit.market.clone();
    cart.locale = visit.locale.clone();
    cart.currency = visit.currency;
}

/// What one piece of a line costs now.
fn unit_price(shop: &Shop, visit: &Visit, cart: &Cart, sku: &Sku) -> Option<Money> {
    let line = cart.lines.iter().find(|line| line.sku == *sku)?;
    let (world, snapshot) = (shop.world.load(), shop.snapshot.load());
    let market = world.market(&visit.market)?;
    let group = group(cart, market);
    let pricing = pricing(&world, &snapshot, market, visit.currency, group.as_ref());
    let (product, variant) = snapshot.catalog.variant(sku)?;
    Some(pricing.price(product, variant, line.quantity.get()).ok()?.money)
}

fn known_sku(shop: &Shop, change: &CartChange<'_>) -> Result<Sku, CartFailure> {
    let (CartChange::Add { sku, .. } | CartChange::Set { sku, .. } | CartChange::Remove { sku, .. }) = change;
    let sku: Sku = sku.trim().parse().map_err(|_| CartFailure::UnknownSku)?;
    let removing = matches!(change, CartChange::Remove { .. });
    if removing || shop.snapshot.load().catalog.variant(&sku).is_some() {
        Ok(sku)
    } else {
        Err(CartFailure::UnknownSku)
    }
}

fn empty_cart(shop: &Shop, visit: &Visit) -> Cart {
    Cart {
        id: shop.ids.row(shop.clock.now()),
        market: visit.market.clone(),
        locale: visit.locale.clone(),
        currency: visit.currency,
        lines: Vec::new(),
        details: CheckoutDetails::default(),
    }
}

/// A change is answered with a redirect: what this view has to say of the lines that were there before is shown
/// by the next page, and only then forgotten.
fn remember_first_prices(cart: &mut Cart, view: &CartView) {
    let mut seen = cart.clone();
    remember_prices(&mut seen, view);
    for (line, seen) in cart.lines.iter_mut().zip(seen.lines) {
        line.seen_price = line.seen_price.or(seen.seen_price);
    }
}

fn remember_prices(cart: &mut Cart, view: &CartView) {
    for line in &mut cart.lines {
        if let Some(shown) = view.lines.iter().find(|shown| shown.quoted.sku == line.sku) {
            line.seen_price = Some(shown.quoted.price.money);
        }
    }
}
