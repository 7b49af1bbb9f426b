//! The border, for what is personal: columns are opened as they are read and sealed as they are written.

use crate::{Place, Seal, StorageError, Tx, seal::key_of};
use commerce::{
    address::{Address, AddressField},
    buyer_number::Sealed,
    cart::CheckoutDetails,
};
use std::sync::Arc;

/// The kind of the marks by which orders of one mail address are found.
const EMAIL: &str = "order-email";

/// The keys at hand while rows are read.
#[derive(Clone)]
pub(crate) struct Keys(Option<Arc<Seal>>);

impl Tx {
    /// The keys of the database.
    pub(crate) fn keys(&self) -> Keys {
        Keys(self.1.clone())
    }

    fn seal(&self, place: Place) -> Result<&Seal, StorageError> {
        self.1.as_deref().ok_or(StorageError::NoKey { table: place.table() })
    }

    /// A text as it is written; an empty one has nothing to hide.
    pub(crate) fn sealed(&self, place: Place, row: &str, text: &str) -> Result<String, StorageError> {
        if text.is_empty() {
            return Ok(String::new());
        }
        Ok(self.seal(place)?.seal(place, row, text).0)
    }

    /// The mark by which an order is found by its mail address, in whatever case its letters are, and the one by which
    /// those are that the secret before has marked.
    pub(crate) fn email_marks(&self, email: &str) -> Result<[String; 2], StorageError> {
        let (seal, email) = (self.seal(Place::OrderEmail)?, email.to_lowercase());
        Ok([seal.mark(EMAIL, &email), seal.mark_before(EMAIL, &email)])
    }

    /// The answers of a checkout with all that is encrypted in them on its own encrypted by the key of now: as a whole they
    /// will be.
    pub(crate) fn renewed(&self, cart: &str, details: &CheckoutDetails) -> Option<CheckoutDetails> {
        let (seal, number) = (self.1.as_deref()?, details.buyer_number.as_ref()?);
        if key_of(&number.0) == Some(seal.key()) {
            return None;
        }
        let text = seal.open(Place::CartNumber, cart, number)?;
        Some(CheckoutDetails {
            buyer_number: Some(seal.seal(Place::CartNumber, cart, &text)),
            ..details.clone()
        })
    }
}

impl Keys {
    /// A text as it was written; one in clear, from before it was encrypted, as it is.
    pub(crate) fn open(&self, place: Place, row: &str, text: String) -> Result<String, StorageError> {
        let Some(key) = key_of(&text) else { return Ok(text) };
        let what = format!("`{}` of {row}, encrypted with key {key}", place.column());
        let unopened = StorageError::Unopened { table: place.table(), what };
        let seal = self.0.as_deref();
        seal.and_then(|seal| seal.open(place, row, &Sealed(text))).ok_or(unopened)
    }
}

/// What stays of an address that nobody opens: by country and region taxes are told apart.
pub(crate) fn shown(address: &Address) -> Address {
    let mut shown = Address::new(address.country.clone());
    shown.set(AddressField::Region, address.get(AddressField::Region));
    shown
}
