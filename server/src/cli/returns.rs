//! `caravel returns`: goods that buyers send back, from the parcel at the door to money or other goods.

use super::{refunds::written, say};
use crate::{config::Settings, failure::Failure, open::open};
use commerce::{
    LocationId,
    order::Order,
    return_request::{Found, Reason, ReturnLine, ReturnNumber, ReturnRequest},
};
use std::{
    fs,
    path::{Path, PathBuf},
};
use workflows::{
    Finding, OpenReturn, TakeInFailure, note_arrival, open_returns, pictures_of_return, refuse_return,
    send_replacement, take_in_return,
};

/// What is done.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// Lists the returns about which something has to be done, the oldest first
    List,
    /// Notes that a parcel is here; with what was found in it, it is taken in: money goes back, or other pieces are reserved
    Arrived {
        /// The return's number, such as CV-7K3M-Q2XD-1
        number: ReturnNumber,
        /// What was found: MUG-RIDGE-INK=restock puts all pieces of the line into the stock, =write-off none, and
        /// =restock:2 two of them; what is not named did not come
        #[arg(long = "sku", value_name = "SKU=FOUND", value_parser = finding)]
        found: Vec<Finding>,
        /// The location whose stock it goes into; where it was sent from, where none is named
        #[arg(long, value_name = "LOCATION", requires = "found")]
        restock: Option<LocationId>,
    },
    /// Writes the pictures that the buyer has sent with a return into a folder
    Pictures {
        /// The return's number, such as CV-7K3M-Q2XD-1
        number: ReturnNumber,
        /// The folder; it is made where it is not there
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Notes that the pieces of an exchange have left the house
    Sent {
        /// The return's number, such as CV-7K3M-Q2XD-1
        number: ReturnNumber,
    },
    /// Does not take a return back; the buyer reads why
    Refuse {
        /// The return's number, such as CV-7K3M-Q2XD-1
        number: ReturnNumber,
        /// Why, in the words that the buyer reads
        #[arg(long, value_parser = why)]
        why: String,
    },
}

/// Does it; the server that runs calls the gateway and writes the mails.
///
/// # Errors
/// There is no such return, or it was decided about already.
pub async fn run(settings: &Settings, work: &Path, command: &Command) -> Result<(), Failure> {
    let site = open(settings, work, String::new()).await?;
    let shop = &site.app.shop;
    let done = match command {
        Command::Pictures { number, out } => {
            let pictures = pictures_of_return(shop, number).await?;
            shop.db.close().await;
            let unknown = || Failure::at(&number.to_string(), &TakeInFailure::UnknownReturn);
            return say(&write(number, out, &pictures.ok_or_else(unknown)?)?);
        }
        Command::List => Ok(listed(&open_returns(shop).await?)),
        Command::Arrived { number, found, .. } if found.is_empty() => note_arrival(shop, number)
            .await
            .map(|request| told(number, &request))
            .map_err(|why| (number, why)),
        Command::Arrived { number, found, restock } => take_in_return(shop, number, found, restock.as_ref())
            .await
            .map(|(_, request)| told(number, &request))
            .map_err(|why| (number, why)),
        Command::Sent { number } => send_replacement(shop, number)
            .await
            .map(|_| format!("{number} sent"))
            .map_err(|why| (number, why)),
        Command::Refuse { number, why } => refuse_return(shop, number, why)
            .await
            .map(|request| told(number, &request))
            .map_err(|why| (number, why)),
    };
    shop.db.close().await;
    say(&done.map_err(|(number, why)| Failure::at(&number.to_string(), &why))?)
}

/// Writes pictures where only who asks for them reads them, as far as the folder is his.
fn write(number: &ReturnNumber, out: &Path, pictures: &[(u32, Vec<u8>)]) -> Result<String, Failure> {
    if pictures.is_empty() {
        return Ok(format!("there are no pictures of {number}"));
    }
    let failed = |path: &Path, error: &std::io::Error| Failure::at(&path.display().to_string(), error);
    fs::create_dir_all(out).map_err(|error| failed(out, &error))?;
    let mut written = Vec::new();
    for (position, bytes) in pictures {
        let path = out.join(format!("{number}-{position}.webp"));
        fs::write(&path, bytes).map_err(|error| failed(&path, &error))?;
        written.push(path.display().to_string());
    }
    Ok(written.join("\n"))
}

fn told(number: &ReturnNumber, request: &ReturnRequest) -> String {
    std::iter::once(format!("{number} {}", request.status.code()))
        .chain(request.lines.iter().map(line))
        .collect::<Vec<_>>()
        .join("\n")
}

fn listed(open: &[OpenReturn]) -> String {
    if open.is_empty() {
        return "nothing is on its way back".to_owned();
    }
    let rows = open.iter().flat_map(|OpenReturn { order, request, pictures }| {
        std::iter::once(head(order, request, *pictures)).chain(request.lines.iter().map(line))
    });
    rows.collect::<Vec<_>>().join("\n")
}

fn head(order: &Order, request: &ReturnRequest, pictures: usize) -> String {
    let number = ReturnNumber { order: order.number.clone(), number: request.number };
    let to_send = if request.waits_for_replacement() {
        format!("; send the other pieces, then: caravel returns sent {number}")
    } else {
        String::new()
    };
    let shown = match pictures {
        0 => String::new(),
        count => format!("; {count} pictures: caravel returns pictures {number} --out DIR"),
    };
    format!(
        "{number}, {}, {}, of {}, from {}, {} stated{shown}{to_send}",
        request.kind.code(),
        request.status.code(),
        request.asked_at,
        order.address.country,
        written(request.stated)
    )
}

fn line(line: &ReturnLine) -> String {
    let reason = line.reason.map(Reason::code).map(|reason| format!(", {reason}"));
    let other = line.exchange_for.as_ref().map(|sku| format!(", for {sku}"));
    let found = line.found.as_ref().map(|Found { restocked, written_off, replaced_from }| {
        let from = replaced_from.as_ref().map(|location| format!(" from {location}"));
        format!(": {restocked} restocked, {written_off} written off{}", from.unwrap_or_default())
    });
    let more = [reason, other, found].into_iter().flatten().collect::<String>();
    format!("  {} × {}{more}", line.quantity, line.sku)
}

/// What was found of a line, as `MUG-RIDGE-INK=restock` or `MUG-RIDGE-INK=write-off:2`.
fn finding(text: &str) -> Result<Finding, String> {
    let read = text.split_once('=').and_then(|(sku, found)| {
        let (found, quantity) = match found.split_once(':') {
            Some((found, quantity)) => (found, Some(quantity.parse().ok().filter(|pieces| *pieces > 0)?)),
            None => (found, None),
        };
        let is_sound = match found {
            "restock" => true,
            "write-off" => false,
            _ => return None,
        };
        Some(Finding { sku: sku.parse().ok()?, is_sound, quantity })
    });
    read.ok_or_else(|| {
        "write a SKU and what was found: MUG-RIDGE-INK=restock, MUG-RIDGE-INK=write-off:2".to_owned()
    })
}

/// The words to a buyer.
fn why(text: &str) -> Result<String, String> {
    let words: String = text.trim().chars().filter(|c| !c.is_control()).collect();
    if (1..=500).contains(&words.chars().count()) {
        Ok(words)
    } else {
        Err("say why, in 1 to 500 letters".to_owned())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_was_found_is_written_with_an_equals_sign() {
        let sku = || "MUG-RIDGE-INK".parse().unwrap();
        assert_eq!(
            finding("MUG-RIDGE-INK=restock"),
            Ok(Finding { sku: sku(), is_sound: true, quantity: None })
        );
        assert_eq!(
            finding("MUG-RIDGE-INK=write-off:2"),
            Ok(Finding { sku: sku(), is_sound: false, quantity: Some(2) })
        );
        for wrong in ["", "MUG-RIDGE-INK", "MUG-RIDGE-INK=sell", "MUG-RIDGE-INK=restock:0", "mug=restock"] {
            assert!(finding(wrong).is_err(), "{wrong}");
        }
        assert!(why(" \n").is_err() && why(&"a".repeat(501)).is_err());
        assert_eq!("CV-7K3M-Q2XD-2".parse::<ReturnNumber>().unwrap().number, 2);
        for wrong in ["CV-7K3M-Q2XD", "CV-7K3M-Q2XD-0", "-1", ""] {
            assert!(wrong.parse::<ReturnNumber>().is_err(), "{wrong}");
        }
    }
}
