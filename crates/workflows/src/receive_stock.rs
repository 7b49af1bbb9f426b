//! A delivery comes in: the pieces of a file, all of them or none, and each file once.

use crate::ids::fingerprint;
use commerce::{LocationId, Sku, World, clock::Timestamp, inventory::Cause};
use storage::{Db, StorageError, Tx, generations::Generation, stock::Holder};

/// Pieces of a variant at a location, as a file has them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StockEntry {
    /// The variant.
    pub sku: Sku,
    /// Where.
    pub location: LocationId,
    /// How many.
    pub pieces: u32,
}

/// An entry at fault, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StockFault {
    /// Which of the entries, from 0.
    pub entry: usize,
    /// Why.
    pub objection: StockObjection,
}

/// What speaks against an entry.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StockObjection {
    /// Nobody sells it.
    #[error("there is no variant `{0}`")]
    UnknownSku(Sku),
    /// The merchant has no such location.
    #[error("there is no location `{0}`")]
    UnknownLocation(LocationId),
    /// An entry before it counts the same.
    #[error("`{0}` is counted twice at {1}")]
    CountedTwice(Sku, LocationId),
    /// More pieces are promised than were counted.
    #[error("{sku} at {location}: {counted} counted, but {promised} are promised{}", holders(.orders, *.promised))]
    Promised {
        /// The variant.
        sku: Sku,
        /// Where.
        location: LocationId,
        /// The pieces that were counted.
        counted: u32,
        /// The pieces that are promised.
        promised: u32,
        /// To which orders, as far as the ledger goes back.
        orders: Vec<Holder>,
    },
}

fn holders(orders: &[Holder], promised: u32) -> String {
    let mut told: Vec<String> =
        orders.iter().map(|holder| format!("{} to {}", holder.pieces, holder.order)).collect();
    let known: u32 = orders.iter().map(|holder| holder.pieces).sum();
    if known < promised {
        told.push(format!("{} to orders from before the ledger", promised - known));
    }
    format!(": {}", told.join(", "))
}

/// Why the stock is as it was.
#[derive(Debug, thiserror::Error)]
pub enum StockFailure {
    /// Entries that cannot be taken; all of them.
    #[error("{} entries cannot be taken", .0.len())]
    Refused(Vec<StockFault>),
    /// This very file was taken before.
    #[error("this file was taken already, at {0}: another delivery needs a file of another name")]
    TakenBefore(Timestamp),
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Takes in what a file says was received, in one transaction. The same file, by its name and what is in it, counts once.
///
/// # Errors
/// [`StockFailure`]; nothing is changed then.
pub async fn receive_stock(
    db: &Db,
    world: &World,
    file: &str,
    entries: &[StockEntry],
    now: Timestamp,
) -> Result<(), StockFailure> {
    let parts: Vec<String> =
        entries.iter().map(|one| format!("{} {} {}", one.sku, one.location, one.pieces)).collect();
    let name = format!("{file} {}", fingerprint(&parts));
    let mut tx = db.write().await?;
    if let Some(at) = storage::stock::imported_at(&mut tx, &name).await? {
        return Err(StockFailure::TakenBefore(at));
    }
    let mut faults = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        faults.extend(unknown(&mut tx, world, at, &entry.sku, &entry.location).await?);
    }
    if !faults.is_empty() {
        return Err(StockFailure::Refused(faults));
    }
    let cause = Cause::import(name, now);
    for (_, entry) in in_order(entries) {
        storage::stock::receive(&mut tx, &entry.sku, &entry.location, entry.pieces, &cause).await?;
    }
    storage::generations::bump(&mut tx, Generation::Stock).await?;
    Ok(tx.commit().await?)
}

/// Entries with their places, in the order in which levels are locked.
pub(crate) fn in_order(entries: &[StockEntry]) -> Vec<(usize, &StockEntry)> {
    let mut ordered: Vec<_> = entries.iter().enumerate().collect();
    ordered.sort_by_key(|(_, entry)| (&entry.sku, &entry.location));
    ordered
}

/// What is not known of an entry. A variant that has left the catalog is known where it was counted.
pub(crate) async fn unknown(
    tx: &mut Tx,
    world: &World,
    entry: usize,
    sku: &Sku,
    location: &LocationId,
) -> Result<Option<StockFault>, StorageError> {
    let fault = |objection| Ok(Some(StockFault { entry, objection }));
    if !world.trade.merchant.locations.iter().any(|known| known.id == *location) {
        return fault(StockObjection::UnknownLocation(location.clone()));
    }
    let is_known = storage::catalog::has_variant(tx, sku).await?
        || storage::stock::level(tx, sku, location).await?.is_some();
    if is_known { Ok(None) } else { fault(StockObjection::UnknownSku(sku.clone())) }
}
