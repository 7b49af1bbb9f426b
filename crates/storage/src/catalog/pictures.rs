//! Pictures, by owner and number.

use crate::{
    StorageError, Tx,
    generations::{self, Generation},
    reading::{Reading, to_json},
};
use commerce::{PictureOwner, ProductId, Sku, picture::Picture};
use std::collections::BTreeMap;

#[derive(sqlx::FromRow)]
struct Row {
    owner: String,
    number: i64,
    folder: String,
    hash: String,
    width: i64,
    height: i64,
    widths: String,
    placeholder: String,
}

impl Row {
    fn read(self) -> Result<Picture, StorageError> {
        let at = Reading::new("pictures", &self.owner);
        let picture = Picture {
            owner: at.text("owner", &self.owner)?,
            number: at.number("number", self.number)?,
            width: at.number("width", self.width)?,
            height: at.number("height", self.height)?,
            widths: at.json("widths", &self.widths)?,
            folder: self.folder.clone(),
            hash: self.hash.clone(),
            placeholder: self.placeholder.clone(),
        };
        match picture.unsound() {
            Some(column) => Err(at.corrupt(column)),
            None => Ok(picture),
        }
    }
}

/// Every picture there is, by owner and number.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn pictures(tx: &mut Tx) -> Result<Vec<Picture>, StorageError> {
    let rows = sql!(tx, all Row, "SELECT * FROM pictures ORDER BY owner, number")?;
    rows.into_iter().map(Row::read).collect()
}

/// Everything that may own pictures, with the product that it is or is a variant of.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn picture_owners(tx: &mut Tx) -> Result<BTreeMap<PictureOwner, ProductId>, StorageError> {
    let rows = sql!(tx, all(String, String), "SELECT product_id, sku FROM variants ORDER BY sku")?;
    let read = |(product, sku): &(String, String)| {
        let at = Reading::new("variants", sku);
        Ok((at.text("product_id", product)?, at.text("sku", sku)?))
    };
    let variants: Vec<(ProductId, Sku)> = rows.iter().map(read).collect::<Result<_, StorageError>>()?;
    Ok(commerce::picture::owners(variants.iter().map(|(product, sku)| (product, sku))))
}

/// Writes pictures, each in the place of the one of its owner and number; how many were new or different. Of two
/// for one place the last counts. Others stay.
///
/// # Errors
/// [`StorageError::Database`]; [`StorageError::Corrupt`] for a picture that could not be read back.
pub async fn save_pictures(tx: &mut Tx, given: &[Picture]) -> Result<u32, StorageError> {
    for picture in given {
        if let Some(column) = picture.unsound() {
            return Err(Reading::new("pictures", picture.owner.as_str()).corrupt(column));
        }
    }
    generations::lock(tx, Generation::Catalog).await?;
    let kept = pictures(tx).await?;
    let (before, after) = (by_place(&kept), by_place(given));
    let mut changed = 0;
    for (_, picture) in after.iter().filter(|(place, picture)| before.get(*place) != Some(*picture)) {
        write(tx, picture).await?;
        changed += 1;
    }
    Ok(changed)
}

fn by_place(pictures: &[Picture]) -> BTreeMap<(&PictureOwner, u32), &Picture> {
    pictures.iter().map(|picture| ((&picture.owner, picture.number), picture)).collect()
}

async fn write(tx: &mut Tx, picture: &Picture) -> Result<(), StorageError> {
    sql!(
        tx,
        run "INSERT INTO pictures (owner, number, folder, hash, width, height, widths, placeholder)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
             ON CONFLICT (owner, number) DO UPDATE SET folder = excluded.folder, hash = excluded.hash,
                 width = excluded.width, height = excluded.height, widths = excluded.widths,
                 placeholder = excluded.placeholder",
        picture.owner.as_str(),
        i64::from(picture.number),
        picture.folder.as_str(),
        picture.hash.as_str(),
        i64::from(picture.width),
        i64::from(picture.height),
        to_json("pictures", &picture.widths)?,
        picture.placeholder.as_str()
    )
    .map(drop)
}
