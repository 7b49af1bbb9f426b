//! Products, variants, and the prices set by hand.

use crate::{
    StorageError, Tx,
    generations::{self, Generation},
    reading::{Reading, to_json},
};
use commerce::{
    ProductId,
    catalog::{Product, Variant},
};
use std::collections::HashMap;

#[derive(sqlx::FromRow)]
struct ProductRow {
    id: String,
    position: i64,
    collection: String,
    hs_code: String,
    origin: String,
}

#[derive(sqlx::FromRow)]
struct VariantRow {
    sku: String,
    product_id: String,
    options: String,
    weight_grams: i64,
    price_amount: i64,
    price_currency: String,
    picture: String,
}

/// sku, market, amount, currency
type PriceRow = (String, String, i64, String);

/// Whether there is no product at all.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn is_empty(tx: &mut Tx) -> Result<bool, StorageError> {
    Ok(sql!(tx, one(i64,), "SELECT position FROM products LIMIT 1")?.is_none())
}

pub(super) async fn all(tx: &mut Tx) -> Result<Vec<Product>, StorageError> {
    let products = sql!(tx, all ProductRow, "SELECT * FROM products ORDER BY position, id")?;
    let variants = sql!(
        tx,
        all VariantRow,
        "SELECT sku, product_id, options, weight_grams, price_amount, price_currency, picture
         FROM variants ORDER BY product_id, position"
    )?;
    let prices = sql!(tx, all PriceRow, "SELECT sku, market, amount, currency FROM variant_prices")?;
    let mut variants_of = read_variants(&variants, &prices)?;
    products
        .iter()
        .map(|product| read_product(product, variants_of.remove(product.id.as_str()).unwrap_or_default()))
        .collect()
}

async fn find(tx: &mut Tx, id: &ProductId) -> Result<Option<(Product, i64)>, StorageError> {
    let Some(product) = sql!(tx, one ProductRow, "SELECT * FROM products WHERE id = $1", id.as_str())? else {
        return Ok(None);
    };
    let variants = sql!(
        tx,
        all VariantRow,
        "SELECT sku, product_id, options, weight_grams, price_amount, price_currency, picture
         FROM variants WHERE product_id = $1 ORDER BY position",
        id.as_str()
    )?;
    let prices = sql!(
        tx,
        all PriceRow,
        "SELECT p.sku, p.market, p.amount, p.currency
         FROM variant_prices p JOIN variants v ON v.sku = p.sku WHERE v.product_id = $1",
        id.as_str()
    )?;
    let variants = read_variants(&variants, &prices)?.remove(id.as_str()).unwrap_or_default();
    Ok(Some((read_product(&product, variants)?, product.position)))
}

fn read_product(row: &ProductRow, variants: Vec<Variant>) -> Result<Product, StorageError> {
    let at = Reading::new("products", &row.id);
    if variants.is_empty() {
        return Err(at.corrupt("variants"));
    }
    Ok(Product {
        id: at.text("id", &row.id)?,
        collection: at.text("collection", &row.collection)?,
        hs_code: row.hs_code.clone(),
        origin: at.text("origin", &row.origin)?,
        variants,
    })
}

fn read_variants<'a>(
    rows: &'a [VariantRow],
    prices: &[PriceRow],
) -> Result<HashMap<&'a str, Vec<Variant>>, StorageError> {
    let mut prices_of: HashMap<&str, Vec<&PriceRow>> = HashMap::new();
    for price in prices {
        prices_of.entry(&price.0).or_default().push(price);
    }
    let mut variants_of: HashMap<&str, Vec<Variant>> = HashMap::new();
    for row in rows {
        let at = Reading::new("variants", &row.sku);
        let mut variant = Variant {
            sku: at.text("sku", &row.sku)?,
            options: at.json("options", &row.options)?,
            weight_grams: at.number("weight_grams", row.weight_grams)?,
            price: at.money("price_currency", row.price_amount, &row.price_currency)?,
            market_prices: [].into(),
            picture: row.picture.clone(),
        };
        for (sku, market, amount, currency) in prices_of.remove(row.sku.as_str()).unwrap_or_default() {
            let at = Reading::new("variant_prices", sku);
            let price = at.money("currency", *amount, currency)?;
            variant.market_prices.insert(at.text("market", market)?, price);
        }
        variants_of.entry(&row.product_id).or_default().push(variant);
    }
    Ok(variants_of)
}

/// Writes a product with its variants and prices at a place in the shop's order; whether anything was different.
/// Variants that are no longer given are gone; stock is kept.
///
/// # Errors
/// [`StorageError::Conflict`] when another product has one of the SKUs; [`StorageError::Corrupt`] for a product
/// without variants.
pub async fn save_product(tx: &mut Tx, product: &Product, position: u32) -> Result<bool, StorageError> {
    if product.variants.is_empty() {
        return Err(Reading::new("products", product.id.as_str()).corrupt("variants"));
    }
    generations::lock(tx, Generation::Catalog).await?;
    if find(tx, &product.id).await?.is_some_and(|(kept, at)| &kept == product && at == i64::from(position)) {
        return Ok(false);
    }
    sql!(
        tx,
        run "INSERT INTO products (id, position, collection, hs_code, origin) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (id) DO UPDATE SET position = excluded.position, collection = excluded.collection,
                 hs_code = excluded.hs_code, origin = excluded.origin",
        product.id.as_str(),
        i64::from(position),
        product.collection.as_str(),
        product.hs_code.as_str(),
        product.origin.as_str()
    )?;
    sql!(tx, run "DELETE FROM variants WHERE product_id = $1", product.id.as_str())?;
    for (variant, position) in product.variants.iter().zip(0_i64..) {
        insert_variant(tx, &product.id, variant, position).await?;
    }
    Ok(true)
}

async fn insert_variant(
    tx: &mut Tx,
    product: &ProductId,
    variant: &Variant,
    position: i64,
) -> Result<(), StorageError> {
    sql!(
        tx,
        run "INSERT INTO variants
                 (sku, product_id, position, options, weight_grams, price_amount, price_currency, picture)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        variant.sku.as_str(),
        product.as_str(),
        position,
        to_json("variants", &variant.options)?,
        i64::from(variant.weight_grams),
        variant.price.amount,
        variant.price.currency.code(),
        variant.picture.as_str()
    )?;
    for (market, price) in &variant.market_prices {
        sql!(
            tx,
            run "INSERT INTO variant_prices (sku, market, amount, currency) VALUES ($1, $2, $3, $4)",
            variant.sku.as_str(),
            market.as_str(),
            price.amount,
            price.currency.code()
        )?;
    }
    Ok(())
}
