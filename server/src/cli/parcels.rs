//! `caravel parcels`: what is to be packed, handed over and followed.

use super::{refunds, say};
use crate::{config::Settings, failure::Failure, open::open};
use commerce::{
    CarrierId, OrderNumber, Sku, TrackingNumber,
    clock::Timestamp,
    inventory::Pieces,
    parcel::{Parcel, Scan, ScanKind, Taken},
};
use std::path::Path;
use workflows::{
    Listed, ParcelFailure, Shop, cancel, follow_parcels, hand_over, list_parcels, note_scan, pack_parcel,
};

/// What is done.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// Lists parcels that are in the house or on their way, with what is in them
    List {
        /// Of this order only, whatever has become of them
        #[arg(long, value_name = "NUMBER")]
        order: Option<OrderNumber>,
    },
    /// Notes that a parcel is packed: nothing of it can be canceled by the buyer any more
    Pack {
        /// The order's number, such as CV-7K3M-Q2XD
        order: OrderNumber,
        /// The parcel's number within the order, from 1
        #[arg(value_parser = clap::value_parser!(u32).range(1..))]
        parcel: u32,
    },
    /// Notes that a carrier has a parcel: its pieces leave the stock, and the buyer gets a mail
    HandOver {
        /// The order's number, such as CV-7K3M-Q2XD
        order: OrderNumber,
        /// The parcel's number within the order, from 1
        #[arg(value_parser = clap::value_parser!(u32).range(1..))]
        parcel: u32,
        /// Who carries it: a code of carriers.toml, such as dhl
        #[arg(long)]
        carrier: CarrierId,
        /// The carrier's number for it
        #[arg(long)]
        tracking: TrackingNumber,
    },
    /// Notes what a carrier says of a parcel, where it sends no webhooks
    Event {
        /// The order's number, such as CV-7K3M-Q2XD
        order: OrderNumber,
        /// The parcel's number within the order, from 1
        #[arg(value_parser = clap::value_parser!(u32).range(1..))]
        parcel: u32,
        /// `in_transit`, `in_customs`, `out_for_delivery`, delivered or failed
        #[arg(value_parser = kind)]
        kind: ScanKind,
        /// When, such as 2026-11-24T12:00:00Z; now where nothing is said
        #[arg(long)]
        at: Option<Timestamp>,
        /// Where, in the carrier's words
        #[arg(long, default_value = "")]
        place: String,
    },
    /// Takes pieces out of an order before they are packed, and gives their money back
    Cancel {
        /// The order's number, such as CV-7K3M-Q2XD
        order: OrderNumber,
        /// The variant, such as MUG-RIDGE-INK
        sku: Sku,
        /// How many
        #[arg(value_parser = clap::value_parser!(u32).range(1..100))]
        quantity: u32,
    },
    /// Asks the carriers that can be asked how far their parcels are
    Follow,
}

fn kind(text: &str) -> Result<ScanKind, String> {
    ScanKind::from_code(text).ok_or_else(|| {
        let known: Vec<&str> = ScanKind::ALL.into_iter().map(ScanKind::code).collect();
        format!("one of {}", known.join(", "))
    })
}

/// Does it.
///
/// # Errors
/// There is no such order or parcel, it is not as far as that, or the database cannot be reached.
pub async fn run(settings: &Settings, work: &Path, command: Command) -> Result<(), Failure> {
    let site = open(settings, work, String::new()).await?;
    let shop = &site.app.shop;
    let told = carry_out(shop, command).await;
    shop.db.close().await;
    say(&told?)
}

async fn carry_out(shop: &Shop, command: Command) -> Result<String, Failure> {
    let failed = |order: &OrderNumber, failure: ParcelFailure| Failure::at(order.as_str(), &failure);
    match command {
        Command::List { order } => {
            let listed = list_parcels(shop, order.as_ref()).await;
            let listed = listed.map_err(|failure| Failure::new(failure.to_string()))?;
            let rows: Vec<String> = listed.iter().flat_map(rows).collect();
            Ok(if rows.is_empty() {
                "nothing to pack, and nothing on its way".to_owned()
            } else {
                rows.join("\n")
            })
        }
        Command::Pack { order, parcel } => {
            let packed = pack_parcel(shop, &order, parcel.saturating_sub(1)).await;
            packed.map(|(_, parcel)| row(&order, &parcel)).map_err(|failure| failed(&order, failure))
        }
        Command::HandOver { order, parcel, carrier, tracking } => {
            let gone = hand_over(shop, &order, parcel.saturating_sub(1), &carrier, &tracking).await;
            gone.map(|(_, parcel)| row(&order, &parcel)).map_err(|failure| failed(&order, failure))
        }
        Command::Event { order, parcel, kind, at, place } => {
            let at = at.unwrap_or_else(|| shop.clock.now());
            // The same told twice is one thing.
            let scan = Scan { id: format!("operator-{}-{at}", kind.code()), kind, at, place };
            let taken = note_scan(shop, &order, parcel.saturating_sub(1), scan).await;
            taken.map(became).map_err(|failure| failed(&order, failure))
        }
        Command::Cancel { order, sku, quantity } => {
            let canceled = cancel(shop, &order, &Pieces { sku, quantity }).await;
            let (_, refund) = canceled.map_err(|failure| Failure::at(order.as_str(), &failure))?;
            let rows = [vec![refunds::title(&refund)], refunds::given_back(&refund.breakdown)].concat();
            Ok(rows.join("\n"))
        }
        Command::Follow => Ok(format!("asked after {} parcels", follow_parcels(shop).await?)),
    }
}

fn became(taken: Taken) -> String {
    match taken {
        Taken::Doubled => "known already: nothing was changed".to_owned(),
        Taken::Noted => "noted: the parcel is where it was".to_owned(),
        Taken::Moved(status) => status.code().to_owned(),
    }
}

fn rows(listed: &Listed) -> Vec<String> {
    let waits = listed.waits.map(|why| format!("; {why}")).unwrap_or_default();
    listed.parcels.iter().map(|parcel| format!("{}{waits}", row(&listed.order.number, parcel))).collect()
}

/// A parcel in a line: where it is, who carries it, and what is in it.
fn row(order: &OrderNumber, parcel: &Parcel) -> String {
    let pieces = parcel.pieces.iter().map(|pieces| format!("{} × {}", pieces.quantity, pieces.sku));
    let pieces = pieces.collect::<Vec<_>>().join(", ");
    let carried = parcel.sent.as_ref().map(|sent| {
        let tracking = sent.tracking.as_ref().map(|number| format!(" {number}")).unwrap_or_default();
        format!(", {}{tracking}", sent.carrier)
    });
    let number = parcel.number.saturating_add(1);
    let status = parcel.status().code();
    format!("{order} parcel {number} from {}: {status}{}: {pieces}", parcel.from, carried.unwrap_or_default())
}
