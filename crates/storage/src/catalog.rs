//! Products and their words.

mod products;
mod texts;

pub use products::{is_empty, save_product};
pub use texts::replace_texts;

use crate::{StorageError, Tx, reading::Reading};
use commerce::{
    Sku,
    catalog::{Product, ProductText},
};

/// The catalog as it is kept, ready for `commerce::catalog::Catalog::new`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Loaded {
    /// The products in the order of the shop.
    pub products: Vec<Product>,
    /// Their words, by product and locale.
    pub texts: Vec<ProductText>,
    /// The variants of which no piece can be had, those never counted among them.
    pub sold_out: Vec<Sku>,
}

/// Reads everything that is on sale.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn load(tx: &mut Tx) -> Result<Loaded, StorageError> {
    let products = products::all(tx).await?;
    let texts = texts::all(tx).await?;
    let rows = sql!(
        tx,
        all(String,),
        "SELECT v.sku FROM variants v LEFT JOIN stock s ON s.sku = v.sku
         WHERE COALESCE(s.on_hand - s.reserved, 0) <= 0 ORDER BY v.sku"
    )?;
    let sold_out =
        rows.iter().map(|(sku,)| Reading::new("variants", sku).text("sku", sku)).collect::<Result<_, _>>()?;
    Ok(Loaded { products, texts, sold_out })
}
