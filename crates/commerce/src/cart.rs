//! The cart: lines of 1 to 99 pieces, never more than there are.

use crate::{
    CountryCode, Currency, Locale, MarketId, MethodId, Money, RowId, ShippingMethodId, Sku,
    address::Address,
    buyer_number::Sealed,
    engraving::{Engraving, EngravingRules},
    landed_cost::Buyer,
    promotion::PromotionCode,
    vat_number::{InvalidVatNumber, VatAnswer, VatCheck, VatNumber},
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// How many different variants a cart holds at most: a bound on what one cookie can make us store.
pub const MOST_LINES: usize = 50;

/// A number of pieces, 1 to 99.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Quantity(u32);

impl Quantity {
    /// The most pieces of one variant in one cart.
    pub const MOST: u32 = 99;
    /// A single piece.
    pub const ONE: Self = Self(1);

    /// The number.
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl TryFrom<u32> for Quantity {
    type Error = CartError;

    fn try_from(pieces: u32) -> Result<Self, CartError> {
        if (1..=Self::MOST).contains(&pieces) { Ok(Self(pieces)) } else { Err(CartError::QuantityOutOfRange) }
    }
}

impl From<Quantity> for u32 {
    fn from(quantity: Quantity) -> u32 {
        quantity.0
    }
}

impl std::str::FromStr for Quantity {
    type Err = CartError;

    /// Reads what a form sent: digits, nothing else but white space around them.
    fn from_str(text: &str) -> Result<Self, CartError> {
        text.trim().parse::<u32>().map_err(|_| CartError::QuantityOutOfRange)?.try_into()
    }
}

/// Why a change to a cart was refused. Nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CartError {
    /// The number of pieces is not between 1 and 99.
    #[error("a quantity is a whole number from 1 to 99")]
    QuantityOutOfRange,
    /// More pieces than there are.
    #[error("only {available} pieces are left")]
    OutOfStock {
        /// The pieces that can be had.
        available: u32,
    },
    /// The cart holds as many different things as it can.
    #[error("a cart holds at most 50 different things")]
    Full,
    /// The variant is not in the cart.
    #[error("the variant is not in the cart")]
    NoSuchLine,
}

/// One variant in a cart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineItem {
    /// The variant.
    pub sku: Sku,
    /// How many.
    pub quantity: Quantity,
    /// What is engraved, on how many of them, in the order in which it was added; nothing where the variant is not made to
    /// order. Their numbers add up to that of the line.
    #[serde(default)]
    pub engravings: Vec<Engraving>,
    /// The price of one piece when the shopper last saw it: a change since then is told to her.
    pub seen_price: Option<Money>,
}

impl LineItem {
    /// Whether it can be made as the variant is sold now: each piece with a text that fits, or none with any.
    pub fn is_made_by(&self, rules: Option<&EngravingRules>) -> bool {
        match rules {
            None => self.engravings.is_empty(),
            Some(rules) => {
                let fits = |own: &Engraving| rules.read(&own.text).as_ref() == Ok(&own.text);
                self.engraved() == self.quantity.get() && self.engravings.iter().all(fits)
            }
        }
    }

    /// On how many pieces a text stands.
    fn engraved(&self) -> u32 {
        self.engravings.iter().fold(0, |sum, own| sum.saturating_add(own.quantity))
    }
}

/// The plan that a shopper has picked for a method, offered or not; in forms `card:3`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanChoice {
    /// The method.
    pub method: MethodId,
    /// In how many parts.
    pub count: u32,
}

impl fmt::Display for PlanChoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.method, self.count)
    }
}

impl PlanChoice {
    /// Reads what a form sent; what is no plan is one of `method` that is never offered, so that it is refused and not
    /// taken for paying at once. Nothing, where nothing was sent.
    pub fn read(text: &str, method: &MethodId) -> Option<Self> {
        let said = text.split_once(':').and_then(|(method, count)| {
            Some(Self { method: method.parse().ok()?, count: count.parse().ok()? })
        });
        let unknown = || Self { method: method.clone(), count: 0 };
        (!text.trim().is_empty()).then(|| said.unwrap_or_else(unknown))
    }
}

/// What the shopper has told us at the checkout so far; every part may be missing or wrong until the order.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CheckoutDetails {
    /// Her e-mail address, as typed.
    #[serde(default)]
    pub email: String,
    /// Where the order goes.
    #[serde(default)]
    pub address: Option<Address>,
    /// What she typed as the number that customs asks for, encrypted.
    #[serde(default)]
    pub buyer_number: Option<Sealed>,
    /// The way of shipping; the market's first when none was picked.
    #[serde(default)]
    pub shipping_method: Option<ShippingMethodId>,
    /// The payment method.
    #[serde(default)]
    pub payment_method: Option<MethodId>,
    /// The parts in which she would rather pay; one plan of one method.
    #[serde(default)]
    pub payment_plan: Option<PlanChoice>,
    /// The age that she says she has reached, where one was asked for.
    #[serde(default)]
    pub confirmed_age: Option<u8>,
    /// The words by which she has given up a right of withdrawal, as they stood beside the box that she ticked.
    #[serde(default)]
    pub download_consent: Option<String>,
    /// The promotion code, whether or not it holds.
    #[serde(default)]
    pub promotion_code: Option<PromotionCode>,
    /// The VAT number of the business that she buys for, as typed.
    #[serde(default)]
    pub vat_number: String,
    /// What the registry has said of it, or of one that she had typed before.
    #[serde(default)]
    pub vat_check: Option<VatCheck>,
}

impl CheckoutDetails {
    /// The VAT number, where she has typed one. Without the letters of its state it is one of `home`'s.
    pub fn vat(&self, home: &CountryCode) -> Option<Result<VatNumber, InvalidVatNumber>> {
        (!self.vat_number.is_empty()).then(|| VatNumber::read(&self.vat_number, Some(home)))
    }

    /// What the registry has said of the number that is there now.
    pub fn vat_check(&self, home: &CountryCode) -> Option<&VatCheck> {
        let number = self.vat(home)?.ok()?;
        self.vat_check.as_ref().filter(|check| check.number == number)
    }

    /// Who buys: a business only with a number that the registry has confirmed.
    pub fn buyer(&self, home: &CountryCode) -> Buyer {
        match self.vat_check(home) {
            Some(VatCheck { number, answer: VatAnswer::Valid, .. }) => {
                Buyer::Business { vat: number.clone() }
            }
            _ => Buyer::Consumer,
        }
    }
}

/// A cart. Its market, language and currency are those of the last page on which it was used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cart {
    /// Its key in the database; the cookie holds a secret instead.
    pub id: RowId,
    /// The market it is in.
    pub market: MarketId,
    /// The language of the order, should it become one.
    pub locale: Locale,
    /// The currency it is priced in.
    pub currency: Currency,
    /// Its lines in the order in which they were added.
    pub lines: Vec<LineItem>,
    /// The answers of the checkout so far.
    pub details: CheckoutDetails,
}

impl Cart {
    /// The number of pieces in all.
    pub fn count(&self) -> u32 {
        self.lines.iter().map(|line| line.quantity.get()).sum()
    }

    /// Adds pieces of a variant, of which `available` can be had.
    ///
    /// # Errors
    /// [`CartError`]; the cart is unchanged then.
    pub fn add(&mut self, sku: &Sku, quantity: Quantity, available: u32) -> Result<(), CartError> {
        let full = self.lines.len() >= MOST_LINES;
        match self.lines.iter_mut().find(|line| &line.sku == sku) {
            Some(line) => {
                let total = line.quantity.get().saturating_add(quantity.get());
                if total > available {
                    return Err(CartError::OutOfStock { available });
                }
                line.quantity = total.try_into()?;
            }
            None if full => return Err(CartError::Full),
            None if quantity.get() > available => return Err(CartError::OutOfStock { available }),
            None => {
                let (sku, engravings) = (sku.clone(), Vec::new());
                self.lines.push(LineItem { sku, quantity, engravings, seen_price: None });
            }
        }
        Ok(())
    }

    /// Sets the number of pieces of a variant that is in the cart.
    ///
    /// # Errors
    /// [`CartError`]; the cart is unchanged then.
    pub fn set(&mut self, sku: &Sku, quantity: Quantity, available: u32) -> Result<(), CartError> {
        let line = self.lines.iter_mut().find(|line| &line.sku == sku).ok_or(CartError::NoSuchLine)?;
        if quantity.get() > available {
            return Err(CartError::OutOfStock { available });
        }
        line.quantity = quantity;
        Ok(())
    }

    /// Adds pieces with a text on them; the same text again raises its number. Pieces of the variant without one, from when
    /// it was not made to order, make room for them.
    ///
    /// # Errors
    /// [`CartError`]; the cart is unchanged then.
    pub fn add_engraved(
        &mut self,
        sku: &Sku,
        text: String,
        quantity: Quantity,
        available: u32,
    ) -> Result<(), CartError> {
        let line = self.lines.iter().position(|line| line.sku == *sku);
        let Some(line) = line.and_then(|at| self.lines.get_mut(at)) else {
            self.add(sku, quantity, available)?;
            let line = self.lines.last_mut().ok_or(CartError::NoSuchLine)?;
            line.engravings = vec![Engraving { text, quantity: quantity.get() }];
            return Ok(());
        };
        let total = line.engraved().saturating_add(quantity.get());
        if total > available {
            return Err(CartError::OutOfStock { available });
        }
        line.quantity = total.try_into()?;
        match line.engravings.iter_mut().find(|own| own.text == text) {
            Some(own) => own.quantity = own.quantity.saturating_add(quantity.get()),
            None => line.engravings.push(Engraving { text, quantity: quantity.get() }),
        }
        Ok(())
    }

    /// Sets the number of pieces on which a text stands that is in the cart.
    ///
    /// # Errors
    /// [`CartError`]; the cart is unchanged then.
    pub fn set_engraved(
        &mut self,
        sku: &Sku,
        text: &str,
        quantity: Quantity,
        available: u32,
    ) -> Result<(), CartError> {
        let line = self.lines.iter_mut().find(|line| line.sku == *sku).ok_or(CartError::NoSuchLine)?;
        let all = line.engraved();
        let own = line.engravings.iter_mut().find(|own| own.text == text).ok_or(CartError::NoSuchLine)?;
        let total = all.saturating_sub(own.quantity).saturating_add(quantity.get());
        if total > available {
            return Err(CartError::OutOfStock { available });
        }
        line.quantity = total.try_into()?;
        own.quantity = quantity.get();
        Ok(())
    }

    /// Takes the pieces out on which a text stands, and with the last of them the line.
    pub fn remove_engraved(&mut self, sku: &Sku, text: &str) {
        let Some(line) = self.lines.iter_mut().find(|line| line.sku == *sku) else { return };
        line.engravings.retain(|own| own.text != text);
        match Quantity::try_from(line.engraved()) {
            Ok(left) => line.quantity = left,
            Err(_) => self.remove(sku),
        }
    }

    /// Takes a variant out. Taking out what is not there is no fault: the wish is fulfilled.
    pub fn remove(&mut self, sku: &Sku) {
        self.lines.retain(|line| &line.sku != sku);
    }
}

#[cfg(test)]
mod tests;
