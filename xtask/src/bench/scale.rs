//! From a small shop to one of a hundred thousand products: start, memory and the time of a page.
#![allow(clippy::float_arithmetic, reason = "times and bytes, no money")]

use std::path::Path;
use std::time::Duration;

use anyhow::Result;

use super::page::{Contender, compare};
use super::shop::{Closed, Kind, Shop};
use super::yardstick::{Load, Yardstick};
use super::{Figure, Goal};

/// How many products the large shop has.
const MANY: u32 = 100_000;

/// Start and memory of the demo shop, and whether memory grows with what is asked.
pub fn small(program: &Path, yardstick: &Yardstick, time: Duration) -> Result<Vec<Figure>> {
    let bounds = Bounds { name: "24 products", milliseconds: 150.0, megabytes: 80.0 };
    let (shop, mut figures) = started(program, Kind::default(), &bounds, yardstick, time)?;
    let products = shop.products()?;
    let first = shop.status("VmRSS")?;
    for _ in 0..3 {
        yardstick.load(&Load::full(shop.addr, &products, "br", time))?.clean()?;
    }
    let growth = shop.status("VmRSS")? / first;
    figures.push(Figure::new(
        "growth of memory under four times the load",
        growth,
        "",
        Some(Goal::AtMost(1.2)),
    ));
    Ok(figures)
}

/// The same with a hundred thousand products, and what a page costs there.
pub fn large(program: &Path, yardstick: &Yardstick, time: Duration) -> Result<Vec<Figure>> {
    let bounds = Bounds { name: "100,000 products", milliseconds: 3000.0, megabytes: 600.0 };
    let kind = Kind { products: Some(MANY), uncached: true, ..Kind::default() };
    let (many, mut figures) = started(program, kind, &bounds, yardstick, time)?;
    let few = Shop::of(program, Kind { uncached: true, ..Kind::default() })?;
    let product = few.products()?.into_iter().next().unwrap_or_default();
    let mut both = [
        Contender::new("page of 24 products", few.addr, &product, "identity", Some(&few)),
        Contender::new("page of 100,000 products", many.addr, &product, "identity", Some(&many)),
    ];
    compare(&mut both, yardstick, time)?;
    let [few, many] = &both;
    let ratio = few.speed() / many.speed();
    figures.push(Figure::new("time of a page, 100,000 products / 24", ratio, "", Some(Goal::AtMost(1.1))));
    Ok(figures)
}

struct Bounds {
    name: &'static str,
    milliseconds: f64,
    megabytes: f64,
}

// The best of five starts: whatever else the machine does only ever adds.
fn started(
    program: &Path,
    kind: Kind,
    bounds: &Bounds,
    yardstick: &Yardstick,
    time: Duration,
) -> Result<(Shop, Vec<Figure>)> {
    let (mut shop, mut best) = Closed::prepare(program, kind)?.serve()?;
    for _ in 0..4 {
        let (next, took) = shop.close()?.serve()?;
        (shop, best) = (next, best.min(took));
    }
    yardstick.load(&Load::full(shop.addr, &shop.products()?, "br", time))?.clean()?;
    let (start, resident) = (best.as_secs_f64() * 1000.0, shop.status("VmRSS")? / 1000.0);
    let at_most = |what, value, unit, most| {
        Figure::new(format!("{what}, {}", bounds.name), value, unit, Some(Goal::AtMost(most)))
    };
    let figures = vec![
        at_most("start to first page", start, "ms", bounds.milliseconds),
        at_most("resident after the load", resident, "MB", bounds.megabytes),
    ];
    Ok((shop, figures))
}
