//! The words of products, by language.

use crate::{
    StorageError, Tx,
    generations::{self, Generation},
    reading::{Reading, to_json},
};
use commerce::{Locale, ProductId, catalog::ProductText};
use std::collections::BTreeMap;

#[derive(sqlx::FromRow)]
struct Row {
    product_id: String,
    locale: String,
    slug: String,
    title: String,
    tagline: String,
    description: String,
    details: String,
    picture: String,
}

impl Row {
    fn read(self) -> Result<ProductText, StorageError> {
        let at = Reading::new("product_texts", &self.product_id);
        Ok(ProductText {
            product: at.text("product_id", &self.product_id)?,
            locale: at.text("locale", &self.locale)?,
            slug: at.text("slug", &self.slug)?,
            details: at.json("details", &self.details)?,
            title: self.title,
            tagline: self.tagline,
            description: self.description,
            picture: self.picture,
        })
    }
}

pub(super) async fn all(tx: &mut Tx) -> Result<Vec<ProductText>, StorageError> {
    let rows = sql!(tx, all Row, "SELECT * FROM product_texts ORDER BY product_id, locale")?;
    rows.into_iter().map(Row::read).collect()
}

/// Makes these the only words there are: writes what is new or different, deletes what is no longer given;
/// whether there was any difference. Of two texts for one product and language the last counts.
///
/// # Errors
/// [`StorageError::Conflict`] when two products have one slug in a language (`one_slug_a_locale`), or a product is
/// not in the catalog.
pub async fn replace_texts(tx: &mut Tx, texts: &[ProductText]) -> Result<bool, StorageError> {
    generations::lock(tx, Generation::Catalog).await?;
    let kept = all(tx).await?;
    let (before, after) = (by_key(&kept), by_key(texts));
    // Deleted first, so that two products may exchange their slugs.
    for ((product, locale), _) in before.iter().filter(|(key, text)| after.get(*key) != Some(*text)) {
        sql!(
            tx,
            run "DELETE FROM product_texts WHERE product_id = $1 AND locale = $2",
            product.as_str(),
            locale.as_str()
        )?;
    }
    for (_, text) in after.iter().filter(|(key, text)| before.get(*key) != Some(*text)) {
        insert(tx, text).await?;
    }
    Ok(before != after)
}

fn by_key(texts: &[ProductText]) -> BTreeMap<(&ProductId, &Locale), &ProductText> {
    texts.iter().map(|text| ((&text.product, &text.locale), text)).collect()
}

async fn insert(tx: &mut Tx, text: &ProductText) -> Result<(), StorageError> {
    sql!(
        tx,
        run "INSERT INTO product_texts
                 (product_id, locale, slug, title, tagline, description, details, picture)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        text.product.as_str(),
        text.locale.as_str(),
        text.slug.as_str(),
        text.title.as_str(),
        text.tagline.as_str(),
        text.description.as_str(),
        to_json("product_texts", &text.details)?,
        text.picture.as_str()
    )
    .map(drop)
}
