//! Whether memory grows with the number of pages served.
#![allow(clippy::float_arithmetic, reason = "bytes, no money")]

use std::path::Path;

use anyhow::Result;

use super::http;
use super::shop::Shop;
use super::{Figure, Goal};

const CONNECTIONS: usize = 8;
const FIRST: u64 = 1_000;
const LAST: u64 = 100_000;

/// Resident memory after the first thousand product pages and after a hundred thousand.
pub fn measure(program: &Path) -> Result<Vec<Figure>> {
    let shop = Shop::open(program)?;
    let products = shop.products()?;
    http::load(shop.addr, &products, CONNECTIONS, &|answers| answers >= FIRST)?;
    let first = shop.status("VmRSS")? / 1000.0;
    http::load(shop.addr, &products, CONNECTIONS, &|answers| answers >= LAST - FIRST)?;
    let last = shop.status("VmRSS")? / 1000.0;
    Ok(vec![
        Figure::new("resident after 1,000 pages", first, "MB", None),
        Figure::new("resident after 100,000 pages", last, "MB", None),
        Figure::new("growth of memory", last / first, "", Some(Goal::AtMost(1.2))),
    ])
}
