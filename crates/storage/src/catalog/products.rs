//! Products, variants, and the prices set by hand.

use crate::{
    StorageError, Tx,
    generations::{self, Generation},
    reading::{Reading, Shared, to_json},
};
use commerce::{
    CollectionId, CountryCode, MarketId, ProductId, Sku,
    catalog::{Catalog, Product, Variant},
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
}

#[derive(sqlx::FromRow)]
struct VariantRow {
    sku: String,
    product_id: String,
    options: String,
    weight_grams: i64,
    price_amount: i64,
    price_currency: String,
}

/// sku, market, amount, currency
type PriceRow = (String, String, i64, String);

/// What many products have in common.
#[derive(Default)]
struct Common {
    collections: Shared<CollectionId>,
    countries: Shared<CountryCode>,
    markets: Shared<MarketId>,
}

/// Whether there is no product at all.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn is_empty(tx: &mut Tx) -> Result<bool, StorageError> {
    Ok(sql!(tx, one(i64,), "SELECT position FROM products LIMIT 1")?.is_none())
}

/// Every product in the order of the shop; those that `known` has just so are shared with it.
pub(super) async fn all(tx: &mut Tx, known: &Catalog) -> Result<Vec<Arc<Product>>, StorageError> {
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
        "SELECT id, position, collection, hs_code, origin, file, tax_category FROM products ORDER BY position, id",
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
        "SELECT sku, product_id, options, weight_grams, price_amount, price_currency
         FROM variants ORDER BY product_id, position",
        &mut read
    );
    let mut read = |row: PriceRow| {
        let at = Reading::new("variant_prices", &row.0);
        let of = variants.get(&at.text::<Sku>("sku", &row.0)?).copied();
        let variant = of.and_then(|(place, index)| products.get_mut(place)?.variants.get_mut(index));
        let variant = variant.ok_or_else(|| at.corrupt("sku"))?;
        read_price(&row, variant, &mut common)
    };
    sql!(tx, each PriceRow, "SELECT sku, market, amount, currency FROM variant_prices", &mut read);
    let shared = |product: Product| {
        let product = whole(product)?;
        let kept = known.shared_product(&product.id).filter(|kept| ***kept == product);
        Ok(kept.cloned().unwrap_or_else(|| Arc::new(product)))
    };
    products.into_iter().map(shared).collect()
}

async fn find(tx: &mut Tx, id: &ProductId) -> Result<Option<(Product, i64)>, StorageError> {
    let Some(product) = sql!(tx, one ProductRow, "SELECT * FROM products WHERE id = $1", id.as_str())? else {
        return Ok(None);
    };
    let variants = sql!(
        tx,
        all VariantRow,
        "SELECT sku, product_id, options, weight_grams, price_amount, price_currency
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
    let mut common = Common::default();
    let mut read = read_product(&product, &mut common)?;
    for row in &variants {
        let mut variant = read_variant(row)?;
        for price in prices.iter().filter(|price| price.0 == row.sku) {
            read_price(price, &mut variant, &mut common)?;
        }
        read.variants.push(variant);
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

/// A variant whose own prices are still to come.
fn read_variant(row: &VariantRow) -> Result<Variant, StorageError> {
    let at = Reading::new("variants", &row.sku);
    Ok(Variant {
        sku: at.text("sku", &row.sku)?,
        options: at.json("options", &row.options)?,
        weight_grams: at.number("weight_grams", row.weight_grams)?,
        price: at.money("price_currency", row.price_amount, &row.price_currency)?,
        market_prices: [].into(),
    })
}

fn read_price(
    (sku, market, amount, currency): &PriceRow,
    variant: &mut Variant,
    common: &mut Common,
) -> Result<(), StorageError> {
    let at = Reading::new("variant_prices", sku);
    let price = at.money("currency", *amount, currency)?;
    variant.market_prices.insert(common.markets.text(&at, "market", market)?, price);
    Ok(())
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
        run "INSERT INTO products (id, position, collection, hs_code, origin, file, tax_category)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (id) DO UPDATE SET position = excluded.position, collection = excluded.collection,
                 hs_code = excluded.hs_code, origin = excluded.origin, file = excluded.file,
                 tax_category = excluded.tax_category",
        product.id.as_str(),
        i64::from(position),
        product.collection.as_str(),
        product.hs_code.as_str(),
        product.origin.as_str(),
        product.file.as_deref(),
        product.tax_category.code()
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
                 (sku, product_id, position, options, weight_grams, price_amount, price_currency)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
        variant.sku.as_str(),
        product.as_str(),
        position,
        to_json("variants", &variant.options)?,
        i64::from(variant.weight_grams),
        variant.price.amount,
        variant.price.currency.code()
    )?;
    for (market, price) in variant.market_prices.iter() {
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
