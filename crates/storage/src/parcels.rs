//! Parcels: packed, handed over, and what carriers have told of them. The order is held by whoever changes any of it.

use crate::{
    StorageError, Tx,
    reading::{Reading, millis},
};
use commerce::{
    CarrierId, RowId, TrackingNumber,
    clock::Timestamp,
    inventory::Pieces,
    order::Order,
    parcel::{Canceled, Journey, Parcel, ParcelStatus, Scan, ScanKind, Sent, planned},
};

/// The rule that a carrier has one parcel of a name.
pub const ONE_A_TRACKING_NUMBER: &str = "one_parcel_a_tracking_number";

#[derive(sqlx::FromRow)]
struct Row {
    number: i64,
    packed_at: i64,
    carrier: Option<String>,
    tracking: Option<String>,
    handed_over_at: Option<i64>,
}

/// The parcels of an order: those that are packed as they were packed, the others as they are to be. One that everything
/// was canceled of is empty.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn of_order(tx: &mut Tx, order: &Order) -> Result<Vec<Parcel>, StorageError> {
    let id = order.id.as_str();
    let mut parcels = planned(order, &canceled(tx, &order.id).await?);
    let rows = sql!(
        tx,
        all Row,
        "SELECT number, packed_at, carrier, tracking, handed_over_at FROM parcels WHERE order_id = $1",
        id
    )?;
    if rows.is_empty() {
        return Ok(parcels);
    }
    let lines = sql!(
        tx,
        all(i64, String, i64),
        "SELECT number, sku, quantity FROM parcel_lines WHERE order_id = $1 ORDER BY number, sku",
        id
    )?;
    let events = sql!(
        tx,
        all(i64, String, String, i64, String),
        "SELECT number, event_id, kind, at, place FROM parcel_events WHERE order_id = $1",
        id
    )?;
    let at = Reading::new("parcels", id);
    for row in rows {
        let number = at.number("number", row.number)?;
        let parcel = parcels.iter_mut().find(|parcel| parcel.number == number);
        let parcel = parcel.ok_or_else(|| at.corrupt("number"))?;
        let own = lines.iter().filter(|(of, _, _)| *of == row.number);
        parcel.pieces = own
            .map(|(_, sku, quantity)| {
                Ok(Pieces { sku: at.text("sku", sku)?, quantity: at.number("quantity", *quantity)? })
            })
            .collect::<Result<_, StorageError>>()?;
        parcel.packed_at = Some(at.time("packed_at", row.packed_at)?);
        if let Some((carrier, since)) = row.carrier.zip(row.handed_over_at) {
            parcel.sent = Some(Sent {
                carrier: at.text("carrier", &carrier)?,
                tracking: row.tracking.map(|text| at.text("tracking", &text)).transpose()?,
                at: at.time("handed_over_at", since)?,
            });
        }
        let own = events.iter().filter(|event| event.0 == row.number);
        let scans = own.map(|(_, event, kind, moment, place)| {
            Ok(Scan {
                id: event.clone(),
                kind: ScanKind::from_code(kind).ok_or_else(|| at.corrupt("kind"))?,
                at: at.time("at", *moment)?,
                place: place.clone(),
            })
        });
        parcel.journey = Journey::new(scans.collect::<Result<Vec<_>, StorageError>>()?);
    }
    Ok(parcels)
}

/// Keeps a parcel as it was packed.
///
/// # Errors
/// [`StorageError::Database`], also where it is packed already.
pub async fn pack(tx: &mut Tx, parcel: &Parcel, at: Timestamp) -> Result<(), StorageError> {
    let (order, number) = (parcel.order.as_str(), i64::from(parcel.number));
    sql!(
        tx,
        run "INSERT INTO parcels (order_id, number, location, status, packed_at) VALUES ($1, $2, $3, 'packed', $4)",
        order,
        number,
        parcel.from.as_str(),
        millis(at)
    )?;
    for Pieces { sku, quantity } in &parcel.pieces {
        sql!(
            tx,
            run "INSERT INTO parcel_lines (order_id, number, sku, quantity) VALUES ($1, $2, $3, $4)",
            order,
            number,
            sku.as_str(),
            i64::from(*quantity)
        )?;
    }
    Ok(())
}

/// Keeps who has a packed parcel from now on.
///
/// # Errors
/// [`StorageError::Conflict`] where the carrier has another parcel of this name; [`StorageError::NotFound`] where it is
/// not packed.
pub async fn hand_over(tx: &mut Tx, order: &RowId, number: u32, sent: &Sent) -> Result<(), StorageError> {
    if let Some(tracking) = &sent.tracking
        && by_tracking(tx, &sent.carrier, tracking).await?.is_some()
    {
        return Err(StorageError::Conflict { constraint: ONE_A_TRACKING_NUMBER.to_owned() });
    }
    let changed = sql!(
        tx,
        run "UPDATE parcels SET carrier = $3, tracking = $4, handed_over_at = $5, status = 'handed_over'
             WHERE order_id = $1 AND number = $2 AND handed_over_at IS NULL",
        order.as_str(),
        i64::from(number),
        sent.carrier.as_str(),
        sent.tracking.as_ref().map(TrackingNumber::as_str),
        millis(sent.at)
    )?;
    if changed == 0 { Err(StorageError::NotFound { table: "parcels" }) } else { Ok(()) }
}

/// The parcel that a carrier has under a name: its order and its number.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn by_tracking(
    tx: &mut Tx,
    carrier: &CarrierId,
    tracking: &TrackingNumber,
) -> Result<Option<(RowId, u32)>, StorageError> {
    let row = sql!(
        tx,
        one(String, i64),
        "SELECT order_id, number FROM parcels WHERE carrier = $1 AND tracking = $2",
        carrier.as_str(),
        tracking.as_str()
    )?;
    row.map(read_key).transpose()
}

/// Keeps what a carrier has told of a parcel; false where it is known.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn add_scan(
    tx: &mut Tx,
    carrier: &CarrierId,
    (order, number): (&RowId, u32),
    scan: &Scan,
    now: Timestamp,
) -> Result<bool, StorageError> {
    let changed = sql!(
        tx,
        run "INSERT INTO parcel_events (carrier, event_id, order_id, number, kind, at, place, received_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
             ON CONFLICT (carrier, event_id, order_id, number) DO NOTHING",
        carrier.as_str(),
        scan.id.as_str(),
        order.as_str(),
        i64::from(number),
        scan.kind.code(),
        millis(scan.at),
        scan.place.as_str(),
        millis(now)
    )?;
    Ok(changed > 0)
}

/// Keeps where a parcel is, and when it arrived.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn set_status(
    tx: &mut Tx,
    order: &RowId,
    number: u32,
    status: ParcelStatus,
    delivered_at: Option<Timestamp>,
) -> Result<(), StorageError> {
    sql!(
        tx,
        run "UPDATE parcels SET status = $3, delivered_at = $4 WHERE order_id = $1 AND number = $2",
        order.as_str(),
        i64::from(number),
        status.code(),
        delivered_at.map(millis)
    )
    .map(drop)
}

/// Parcels that carriers have since a moment or later and that have not arrived: their orders and numbers, the first one
/// first.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn on_their_way(tx: &mut Tx, since: Timestamp) -> Result<Vec<(RowId, u32)>, StorageError> {
    let rows = sql!(
        tx,
        all(String, i64),
        "SELECT order_id, number FROM parcels
         WHERE handed_over_at >= $1 AND status <> 'delivered' AND tracking IS NOT NULL
         ORDER BY handed_over_at, order_id, number",
        millis(since)
    )?;
    rows.into_iter().map(read_key).collect()
}

/// Keeps that pieces do not leave, and takes them out of a parcel that is packed.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn cancel(tx: &mut Tx, order: &RowId, gone: &Canceled, refund: &RowId) -> Result<(), StorageError> {
    let (id, number, sku) = (order.as_str(), i64::from(gone.parcel), gone.sku.as_str());
    let quantity = i64::from(gone.quantity);
    sql!(
        tx,
        run "INSERT INTO canceled_pieces (order_id, number, sku, quantity, refund_id) VALUES ($1, $2, $3, $4, $5)",
        id,
        number,
        sku,
        quantity,
        refund.as_str()
    )?;
    sql!(
        tx,
        run "DELETE FROM parcel_lines WHERE order_id = $1 AND number = $2 AND sku = $3 AND quantity <= $4",
        id,
        number,
        sku,
        quantity
    )?;
    sql!(
        tx,
        run "UPDATE parcel_lines SET quantity = quantity - $4 WHERE order_id = $1 AND number = $2 AND sku = $3",
        id,
        number,
        sku,
        quantity
    )
    .map(drop)
}

/// What was taken out of the parcels of an order before they left.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn canceled(tx: &mut Tx, order: &RowId) -> Result<Vec<Canceled>, StorageError> {
    let rows = sql!(
        tx,
        all(i64, String, i64),
        "SELECT number, sku, quantity FROM canceled_pieces WHERE order_id = $1 ORDER BY number, sku, refund_id",
        order.as_str()
    )?;
    let at = Reading::new("canceled_pieces", order.as_str());
    rows.into_iter()
        .map(|(number, sku, quantity)| {
            Ok(Canceled {
                parcel: at.number("number", number)?,
                sku: at.text("sku", &sku)?,
                quantity: at.number("quantity", quantity)?,
            })
        })
        .collect()
}

/// Orders that may have something to pack or to hand over: those that are not canceled, from a moment on, the oldest first.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn orders_since(tx: &mut Tx, since: Timestamp) -> Result<Vec<RowId>, StorageError> {
    let rows = sql!(
        tx,
        all(String,),
        "SELECT id FROM orders WHERE placed_at >= $1 AND status <> 'canceled' ORDER BY placed_at, id",
        millis(since)
    )?;
    rows.into_iter().map(|(id,)| Reading::new("orders", &id).text("id", &id)).collect()
}

fn read_key((order, number): (String, i64)) -> Result<(RowId, u32), StorageError> {
    let at = Reading::new("parcels", &order);
    Ok((at.text("order_id", &order)?, at.number("number", number)?))
}
