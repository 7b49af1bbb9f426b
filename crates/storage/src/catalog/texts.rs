//! The words of products, by language.

use crate::{
    StorageError, Tx,
    generations::{self, Generation},
    reading::{Reading, Shared, to_json},
};
use commerce::{
    Locale, ProductId,
    catalog::{Catalog, ProductText},
};
use futures::TryStreamExt;
use std::{collections::BTreeMap, sync::Arc};

#[derive(sqlx::FromRow)]
struct Row {
    product_id: String,
    locale: String,
    slug: String,
    title: String,
    synonyms: String,
    tagline: String,
    description: String,
    details: String,
    pictures: String,
}

impl Row {
    fn read(self, locales: &mut Shared<Locale>) -> Result<ProductText, StorageError> {
        let at = Reading::new("product_texts", &self.product_id);
        Ok(ProductText {
            product: at.text("product_id", &self.product_id)?,
            locale: locales.text(&at, "locale", &self.locale)?,
            slug: at.text("slug", &self.slug)?,
            synonyms: at.json("synonyms", &self.synonyms)?,
            details: at.json("details", &self.details)?,
            pictures: at.json("pictures", &self.pictures)?,
            title: self.title,
            tagline: self.tagline,
            description: self.description,
        })
    }
}

/// The words of every product, in no order; those that `known` has just so are shared with it.
pub(super) async fn all(tx: &mut Tx, known: &Catalog) -> Result<Vec<Arc<ProductText>>, StorageError> {
    let (mut texts, mut locales) = (Vec::new(), Shared::default());
    let mut read = |row: Row| {
        let text = row.read(&mut locales)?;
        let kept = known.shared_text(&text.product, &text.locale).filter(|kept| ***kept == text);
        texts.push(kept.cloned().unwrap_or_else(|| Arc::new(text)));
        Ok::<(), StorageError>(())
    };
    sql!(
        tx,
        each Row,
        "SELECT product_id, locale, slug, title, synonyms, tagline, description, details, pictures
         FROM product_texts",
        &mut read
    );
    Ok(texts)
}

async fn of_files(tx: &mut Tx) -> Result<Vec<ProductText>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT product_id, locale, slug, title, synonyms, tagline, description, details, pictures
         FROM product_texts
         WHERE from_file = 1 ORDER BY product_id, locale"
    )?;
    let mut locales = Shared::default();
    rows.into_iter().map(|row| row.read(&mut locales)).collect()
}

/// Makes these the only words that come from files: writes what is new or different, deletes what is no longer
/// given; whether there was any difference. Of two texts for one product and language the last counts, and one from
/// a file before one from elsewhere.
///
/// # Errors
/// [`StorageError::Conflict`] when two products have one slug in a language (`one_slug_a_locale`), or a product is
/// not in the catalog.
pub async fn replace_texts(tx: &mut Tx, texts: &[ProductText]) -> Result<bool, StorageError> {
    generations::lock(tx, Generation::Catalog).await?;
    let kept = of_files(tx).await?;
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
        write(tx, text, true).await?;
    }
    Ok(before != after)
}

/// Writes words that come from elsewhere than files, which stay until they are written again. Where a file has words
/// for the product and language, those stay.
///
/// # Errors
/// As [`replace_texts`].
pub async fn save_texts(tx: &mut Tx, texts: &[ProductText]) -> Result<(), StorageError> {
    generations::lock(tx, Generation::Catalog).await?;
    for text in texts {
        write(tx, text, false).await?;
    }
    Ok(())
}

fn by_key(texts: &[ProductText]) -> BTreeMap<(&ProductId, &Locale), &ProductText> {
    texts.iter().map(|text| ((&text.product, &text.locale), text)).collect()
}

async fn write(tx: &mut Tx, text: &ProductText, from_file: bool) -> Result<(), StorageError> {
    sql!(
        tx,
        run "INSERT INTO product_texts
                 (product_id, locale, slug, title, tagline, description, details, pictures, from_file, synonyms)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
             ON CONFLICT (product_id, locale) DO UPDATE SET slug = excluded.slug, title = excluded.title,
                 tagline = excluded.tagline, description = excluded.description, details = excluded.details,
                 pictures = excluded.pictures, from_file = excluded.from_file,
                 synonyms = excluded.synonyms
             WHERE excluded.from_file >= product_texts.from_file",
        text.product.as_str(),
        text.locale.as_str(),
        text.slug.as_str(),
        text.title.as_str(),
        text.tagline.as_str(),
        text.description.as_str(),
        to_json("product_texts", &text.details)?,
        to_json("product_texts", &text.pictures)?,
        i64::from(from_file),
        to_json("product_texts", &text.synonyms)?
    )
    .map(drop)
}
