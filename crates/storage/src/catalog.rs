//! Products, their words and their pictures.

mod pictures;
mod products;
mod texts;

pub use pictures::{picture_owners, pictures, save_pictures};
pub use products::{has_variant, is_empty, save_product};
pub use texts::{replace_texts, save_texts};

use crate::{StorageError, Tx, reading::Reading};
use commerce::{
    LocationId,
    catalog::{Catalog, Product, ProductText, SoldOut},
    clock::Date,
    picture::Picture,
};
use std::sync::Arc;

/// Products and pictures as they are kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Goods {
    /// The products in the order of the shop.
    pub products: Vec<Arc<Product>>,
    /// Their pictures, and those of what may be on sale again, by owner and number.
    pub pictures: Vec<Picture>,
}

/// Reads everything that is on sale but its words, with the prices of a day. What `known` has just so is shared with it,
/// and not kept twice.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn goods(tx: &mut Tx, known: &Catalog, day: Date) -> Result<Goods, StorageError> {
    let products = products::all(tx, known, day).await?;
    let pictures = pictures(tx).await?;
    Ok(Goods { products, pictures })
}

/// Reads the words of all products, in no order; sharing as [`goods`] does. A second transaction may do it at the
/// same time, if both see the same generation.
///
/// # Errors
/// As [`goods`].
pub async fn words(tx: &mut Tx, known: &Catalog) -> Result<Vec<Arc<ProductText>>, StorageError> {
    texts::all(tx, known).await
}

/// The variants of which each location has no piece, those never counted there among them; what is downloaded never
/// runs out.
///
/// # Errors
/// As [`goods`].
pub async fn sold_out(tx: &mut Tx, locations: &[LocationId]) -> Result<SoldOut, StorageError> {
    let mut sold_out = SoldOut::new();
    for at in locations {
        let rows = sql!(
            tx,
            all(String,),
            "SELECT v.sku FROM variants v JOIN products p ON p.id = v.product_id
             LEFT JOIN stock s ON s.sku = v.sku AND s.location = $1
             WHERE p.file IS NULL AND COALESCE(s.on_hand - s.reserved, 0) <= 0 ORDER BY v.sku",
            at.as_str()
        )?;
        let skus = rows.iter().map(|(sku,)| Reading::new("variants", sku).text("sku", sku));
        sold_out.insert(at.clone(), skus.collect::<Result<_, _>>()?);
    }
    Ok(sold_out)
}
