//! Prices of a merchant's file become dated rows, all of them or none.

use commerce::{
    PriceListId, Sku,
    clock::Date,
    price_list::{PriceEntry, PriceFault, PriceSlip, amend},
};
use std::collections::BTreeMap;
use storage::{Db, StorageError, generations::Generation};

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImportedPrices {
    /// Rows that are new or different.
    pub changed: u64,
    /// Days without a price that another list can do for: worth a look, and no fault.
    pub pauses: Vec<RowFault>,
}

/// A row at fault, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowFault {
    /// The list.
    pub list: PriceListId,
    /// The variant.
    pub sku: Sku,
    /// From so many pieces on.
    pub min_quantity: u32,
    /// The first day.
    pub from: Date,
    /// Why.
    pub objection: RowObjection,
}

/// What speaks against a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RowObjection {
    /// Nobody sells it.
    #[error("there is no variant of this SKU")]
    UnknownSku,
    /// It does not go with the others.
    #[error(transparent)]
    Slip(#[from] PriceSlip),
}

/// Why no price was imported.
#[derive(Debug, thiserror::Error)]
pub enum PricesFailure {
    /// Rows that cannot be taken; all of them.
    #[error("{} rows of prices cannot be taken", .0.len())]
    Refused(Vec<RowFault>),
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Lays entries over the rows that are kept. A pause is a fault on the list of everybody, since nothing stands behind it.
///
/// # Errors
/// [`PricesFailure`]; no price is changed then.
pub async fn import_prices(
    db: &Db,
    entries: &[PriceEntry],
    today: Date,
) -> Result<ImportedPrices, PricesFailure> {
    let mut tx = db.write().await?;
    let (mut imported, mut faults) = (ImportedPrices::default(), Vec::new());
    for (sku, lists) in by_variant(entries) {
        let is_known = storage::catalog::has_variant(&mut tx, sku).await?;
        let kept = storage::prices::of(&mut tx, sku).await?;
        for (list, entries) in lists {
            let at = |min_quantity, from, objection| RowFault {
                list: list.clone(),
                sku: sku.clone(),
                min_quantity,
                from,
                objection,
            };
            if !is_known {
                let row =
                    |entry: &PriceEntry| at(entry.row.min_quantity, entry.row.from, RowObjection::UnknownSku);
                faults.extend(entries.iter().map(row));
                continue;
            }
            let kept: Vec<_> = kept.iter().filter(|row| row.list == *list).cloned().collect();
            let amendment = amend(&kept, &entries, today);
            for PriceFault { min_quantity, from, slip } in amendment.faults {
                let is_gap = matches!(slip, PriceSlip::Gap { .. }) && *list == PriceListId::base();
                let told = if slip.is_pause() && !is_gap { &mut imported.pauses } else { &mut faults };
                told.push(at(min_quantity, from, slip.into()));
            }
            if faults.is_empty() {
                imported.changed += storage::prices::save(&mut tx, &amendment.rows).await?;
            }
        }
    }
    if !faults.is_empty() {
        return Err(PricesFailure::Refused(faults));
    }
    if imported.changed > 0 {
        storage::generations::bump(&mut tx, Generation::Catalog).await?;
        tx.commit().await?;
    }
    Ok(imported)
}

type Lists<'a> = BTreeMap<&'a PriceListId, Vec<PriceEntry>>;

fn by_variant(entries: &[PriceEntry]) -> BTreeMap<&Sku, Lists<'_>> {
    let mut variants: BTreeMap<&Sku, Lists<'_>> = BTreeMap::new();
    for entry in entries {
        let lists = variants.entry(&entry.row.sku).or_default();
        lists.entry(&entry.row.list).or_default().push(entry.clone());
    }
    variants
}
