//! Products and variants.

use crate::{
    StorageError, Tx,
    generations::{self, Generation},
    prices,
    reading::{Reading, Shared, to_json},
};
use commerce::{
    CollectionId, CountryCode, ProductId, Sku,
    catalog::{Catalog, Product, Variant},
    clock::Date,
    price_list::{PriceRow, Prices, PricesReader},
    tax_rates::TaxCategory,
};
use futures::TryStreamExt;
use std::{collections::HashMap, sync::Arc};

#[derive(sqlx::FromRow)]
struct ProductRow {
    id: String,
    position: i64,
    collection: String,
    hs_code: String,
    origin: String,
    file: Option<String>,
    tax_category: String,
    materials: String,
    since: Option<String>,
}

#[derive(sqlx::FromRow)]
struct VariantRow {
    sku: String,
    product_id: String,
    options: String,
    weight_grams: i64,
    length_cm: Option<i64>,
    width_cm: Option<i64>,
    height_cm: Option<i64>,
    engraving: Option<String>,
}

/// What many products have in common.
#[derive(Default)]
struct Common {
    collections: Shared<CollectionId>,
    countries: Shared<CountryCode>,
}

/// Whether there is no product at all.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn is_empty(tx: &mut Tx) -> Result<bool, StorageError> {
    Ok(sql!(tx, one(i64,), "SELECT position FROM products LIMIT 1")?.is_none())
}

/// Whether there is such a variant.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn has_variant(tx: &mut Tx, sku: &Sku) -> Result<bool, StorageError> {
    Ok(sql!(tx, one(i64,), "SELECT position FROM variants WHERE sku = $1", sku.as_str())?.is_some())
}

/// Every product in the order of the shop with the prices of a day; those that `known` has just so are shared with it.
pub(super) async fn all(tx: &mut Tx, known: &Catalog, day: Date) -> Result<Vec<Arc<Product>>, StorageError> {
    let mut common = Common::default();
    let mut products: Vec<Product> = Vec::new();
    let mut places: HashMap<ProductId, usize> = HashMap::new();
    let mut read = |row: ProductRow| {
        let product = read_product(&row, &mut common)?;
        places.insert(product.id.clone(), products.len());
        products.push(product);
        Ok::<(), StorageError>(())
    };
    sql!(
        tx,
        each ProductRow,
        "SELECT id, position, collection, hs_code, origin, file, tax_category, materials, since
         FROM products ORDER BY position, id",
        &mut read
    );
    let mut variants: HashMap<Sku, (usize, usize)> = HashMap::new();
    let mut read = |row: VariantRow| {
        let variant = read_variant(&row)?;
        let at = Reading::new("variants", &row.sku);
        let place = places.get(&at.text::<ProductId>("product_id", &row.product_id)?).copied();
        let place = place.ok_or_else(|| at.corrupt("product_id"))?;
        let product = products.get_mut(place).ok_or_else(|| at.corrupt("product_id"))?;
        variants.insert(variant.sku.clone(), (place, product.variants.len()));
        product.variants.push(variant);
        Ok::<(), StorageError>(())
    };
    sql!(
        tx,
        each VariantRow,
        "SELECT sku, product_id, options, weight_grams, length_cm, width_cm, height_cm, engraving
         FROM variants ORDER BY product_id, position",
        &mut read
    );
    let mut reader = PricesReader::on(day);
    let priced = |sku: Sku, rows: Vec<PriceRow>| {
        // Prices of what is not sold any more are kept for when it comes back.
        let of = variants.get(&sku).copied();
        if let Some(variant) = of.and_then(|(place, at)| products.get_mut(place)?.variants.get_mut(at)) {
            variant.prices = reader.read(rows);
        }
        Ok(())
    };
    prices::each_variant(tx, priced).await?;
    let shared = |product: Product| {
        let product = whole(product)?;
        let kept = known.shared_product(&product.id).filter(|kept| ***kept == product);
        Ok(kept.cloned().unwrap_or_else(|| Arc::new(product)))
    };
    products.into_iter().map(shared).collect()
}

/// A product without its prices.
async fn find(tx: &mut Tx, id: &ProductId) -> Result<Option<(Product, i64)>, StorageError> {
    let Some(product) = sql!(tx, one ProductRow, "SELECT * FROM products WHERE id = $1", id.as_str())? else {
        return Ok(None);
    };
    let variants = sql!(
        tx,
        all VariantRow,
        "SELECT sku, product_id, options, weight_grams, length_cm, width_cm, height_cm, engraving
         FROM variants WHERE product_id = $1 ORDER BY position",
        id.as_str()
    )?;
    let mut common = Common::default();
    let mut read = read_product(&product, &mut common)?;
    for row in &variants {
        read.variants.push(read_variant(row)?);
    }
    Ok(Some((whole(read)?, product.position)))
}

/// A product whose variants are still to come.
fn read_product(row: &ProductRow, common: &mut Common) -> Result<Product, StorageError> {
    let at = Reading::new("products", &row.id);
    Ok(Product {
        id: at.text("id", &row.id)?,
        collection: common.collections.text(&at, "collection", &row.collection)?,
        hs_code: row.hs_code.clone(),
        origin: common.countries.text(&at, "origin", &row.origin)?,
        file: row.file.clone(),
        materials: at.json("materials", &row.materials)?,
        since: row.since.as_deref().map(|day| at.text("since", day)).transpose()?,
        tax_category: TaxCategory::from_code(&row.tax_category).ok_or_else(|| at.corrupt("tax_category"))?,
        variants: Vec::new(),
    })
}

fn whole(mut product: Product) -> Result<Product, StorageError> {
    if product.variants.is_empty() {
        return Err(Reading::new("products", product.id.as_str()).corrupt("variants"));
    }
    product.variants.shrink_to_fit();
    Ok(product)
}

/// A variant whose prices are still to come.
fn read_variant(row: &VariantRow) -> Result<Variant, StorageError> {
    let at = Reading::new("variants", &row.sku);
    Ok(Variant {
        sku: at.text("sku", &row.sku)?,
        options: at.json("options", &row.options)?,
        weight_grams: at.number("weight_grams", row.weight_grams)?,
        size_cm: read_size(row, &at)?,
        engraving: row.engraving.as_deref().map(|text| at.json("engraving", text)).transpose()?,
        prices: Prices::default(),
    })
}

/// Three sides, or none.
fn read_size(row: &VariantRow, at: &Reading<'_>) -> Result<Option<[u16; 3]>, StorageError> {
    let side = |side: i64| side.try_into().map_err(|_| at.corrupt("length_cm"));
    match (row.length_cm, row.width_cm, row.height_cm) {
        (None, None, None) => Ok(None),
        (Some(length), Some(width), Some(height)) => Ok(Some([side(length)?, side(width)?, side(height)?])),
        _ => Err(at.corrupt("length_cm")),
    }
}

/// Writes a product with its variants at a place in the shop's order; whether anything was different. Variants that are
/// no longer given are gone; stock and prices are kept, and written by [`crate::stock`] and [`crate::prices`].
///
/// # Errors
/// [`StorageError::Conflict`] when another product has one of the SKUs; [`StorageError::Corrupt`] for a product
/// without variants.
pub async fn save_product(tx: &mut Tx, product: &Product, position: u32) -> Result<bool, StorageError> {
    if product.variants.is_empty() {
        return Err(Reading::new("products", product.id.as_str()).corrupt("variants"));
    }
    generations::lock(tx, Generation::Catalog).await?;
    let kept = find(tx, &product.id).await?;
    if kept.is_some_and(|(kept, at)| kept == without_prices(product) && at == i64::from(position)) {
        return Ok(false);
    }
    sql!(
        tx,
        run "INSERT INTO products
                 (id, position, collection, hs_code, origin, file, tax_category, materials, since)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             ON CONFLICT (id) DO UPDATE SET position = excluded.position, collection = excluded.collection,
                 hs_code = excluded.hs_code, origin = excluded.origin, file = excluded.file,
                 tax_category = excluded.tax_category, materials = excluded.materials, since = excluded.since",
        product.id.as_str(),
        i64::from(position),
        product.collection.as_str(),
        product.hs_code.as_str(),
        product.origin.as_str(),
        product.file.as_deref(),
        product.tax_category.code(),
        to_json("products", &product.materials)?,
        product.since.map(|day| day.to_string())
    )?;
    sql!(tx, run "DELETE FROM variants WHERE product_id = $1", product.id.as_str())?;
    for (variant, position) in product.variants.iter().zip(0_i64..) {
        insert_variant(tx, &product.id, variant, position).await?;
    }
    Ok(true)
}

fn without_prices(product: &Product) -> Product {
    let mut product = product.clone();
    for variant in &mut product.variants {
        variant.prices = Prices::default();
    }
    product
}

async fn insert_variant(
    tx: &mut Tx,
    product: &ProductId,
    variant: &Variant,
    position: i64,
) -> Result<(), StorageError> {
    let [length, width, height] =
        variant.size_cm.map_or([None; 3], |sides| sides.map(|side| Some(i64::from(side))));
    sql!(
        tx,
        run "INSERT INTO variants
                 (sku, product_id, position, options, weight_grams, length_cm, width_cm, height_cm, engraving)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        variant.sku.as_str(),
        product.as_str(),
        position,
        to_json("variants", &variant.options)?,
        i64::from(variant.weight_grams),
        length,
        width,
        height,
        variant.engraving.as_ref().map(|rules| to_json("variants", rules)).transpose()?
    )?;
    Ok(())
}
