//! Shoppers who buy: a thing into the cart, the checkout with its quote, the order, paid by card.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde::Serialize;

use crate::cart::Shopper;
use crate::load::Counted;

/// What a German shopper writes into the checkout, but for her mail and the form's key.
const ANSWERS: &str = "market=de&locale=de&country=DE&name=Anna+Muster&street=Lindenweg+4&postcode=10115&city=Berlin\
                       &payment_method=card";

/// Who buys what where.
#[derive(clap::Args, Clone)]
pub struct Options {
    #[arg(long)]
    addr: SocketAddr,
    /// Shoppers at the same time.
    #[arg(long, default_value_t = 16)]
    clients: u32,
    #[arg(long, default_value_t = 5.0)]
    seconds: f64,
    /// What they buy in turn, one piece of one thing each time.
    #[arg(required = true)]
    skus: Vec<String>,
}

/// What came of it: an order counts as one answer, from the first request to the last.
#[derive(Debug, Default, Serialize)]
pub struct Bought {
    #[serde(flatten)]
    counted: Counted,
    /// The path of one of the orders.
    order: String,
}

/// Runs to its end.
///
/// # Errors
/// When nobody can be reached at the address.
pub fn run(options: &Options) -> Result<Bought> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let begun = Instant::now();
        let end = begun + Duration::from_secs_f64(options.seconds);
        let mut buyers = Vec::new();
        for number in 0..options.clients {
            let shopper = Shopper::new(options.addr, number).await?;
            buyers.push(tokio::spawn(buy(shopper, number, options.skus.clone(), end)));
        }
        let mut all = Counted::default();
        let mut order = None;
        for buyer in buyers {
            let (counted, last) = buyer.await?;
            all.add(counted);
            order = last.or(order);
        }
        let order = order.context("nobody could buy anything")?;
        Ok(Bought { counted: all.summed_up(begun), order })
    })
}

async fn buy(
    mut shopper: Shopper,
    number: u32,
    skus: Vec<String>,
    end: Instant,
) -> (Counted, Option<String>) {
    let mut counted = Counted::default();
    let mut order = None;
    for (turn, sku) in skus.iter().cycle().enumerate() {
        let asked = Instant::now();
        if asked >= end {
            break;
        }
        // Millions of a network's orders are nobody's habit, but mails are as many as buyers.
        match one(&mut shopper, sku, &format!("anna-{number}-{turn}-{}%40example.com", std::process::id()))
            .await
        {
            Ok((status, path)) => {
                counted.count_status(status, asked.elapsed());
                order = path.or(order);
            }
            Err(error) => {
                eprintln!("{error:#}");
                counted.fail();
                break;
            }
        }
    }
    (counted, order)
}

/// One order: the status of the request that failed, else 200 and the order's path.
async fn one(shopper: &mut Shopper, sku: &str, email: &str) -> Result<(u16, Option<String>)> {
    shopper.forget();
    let status = shopper.post("/api/cart/add", &format!("sku={sku}&quantity=1&market=de&locale=de")).await?;
    if status != 200 {
        return Ok((status, None));
    }
    let status = shopper.get("/de/de/checkout").await?;
    if status != 200 {
        return Ok((status, None));
    }
    let key = shopper.told("name=\"idempotency_key\"", ">").context("the checkout has no key")?;
    let key = key.split('"').nth(1).context("the key has no value")?;
    let form = format!("{ANSWERS}&email={email}&idempotency_key={key}");
    let status = shopper.post("/api/checkout/place", &form).await?;
    let path = shopper.told("/de/de/orders/", "\"").map(|token| format!("/de/de/orders/{token}"));
    ensure!(status != 200 || path.is_some(), "an order without a page");
    Ok((status, path))
}
