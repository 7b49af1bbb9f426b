//! Twice what the server can do: what is refused, and how long the others wait.
#![allow(clippy::float_arithmetic, reason = "speeds, no money")]

use std::path::Path;
use std::time::Duration;

use anyhow::{Result, ensure};

use super::shop::{Kind, Shop};
use super::yardstick::{Load, Yardstick};
use super::{Figure, Goal};

const CROWD: u32 = 256;
/// Server and load each have a processor: on a shared one the load would wait for the server it is to press, and
/// what it measures would be its own waiting.
const SERVER: Option<u32> = Some(0);
const LOAD: Option<u32> = Some(1);

/// Pages that are rendered each time, asked for at a tenth of what can be done, and at twice that.
pub fn measure(program: &Path, yardstick: &Yardstick, time: Duration) -> Result<Vec<Figure>> {
    let shop = Shop::of(program, Kind { uncached: true, processor: SERVER, ..Kind::default() })?;
    let products = shop.products()?;
    let full = Load { processor: LOAD, ..Load::full(shop.addr, &products, "identity", time) };
    let most = yardstick.load(&full)?.speed();
    let calm = yardstick.load(&Load { rate: Some(most / 10.0), ..full.clone() })?.clean()?;
    // The rush at its beginning is borne on purpose: long enough that it is not what is measured.
    let crowd =
        yardstick.load(&Load { rate: Some(most * 2.0), connections: CROWD, time: time * 4, ..full })?;
    ensure!(crowd.refused == crowd.retry_after, "a refusal does not say when to come again");
    ensure!(crowd.others == 0, "{} answers were neither 200 nor 503", crowd.others);
    let all = f64::from(crowd.answers) + f64::from(crowd.refused) + f64::from(crowd.failed);
    let milliseconds = |time: u32| f64::from(time) / 1000.0;
    Ok(vec![
        Figure::new("pages that can be rendered", most, "/s", None),
        Figure::new("a tenth of that: half within", milliseconds(calm.p50), "ms", None),
        Figure::new("a tenth of that: 99 of 100 within", milliseconds(calm.p99), "ms", None),
        Figure::new("twice that: 99 of 100 accepted within", milliseconds(crowd.p99), "ms", None),
        Figure::new("twice that: refused with 503", f64::from(crowd.refused) / all * 100.0, "%", None),
        Figure::new("twice that: no answer", f64::from(crowd.failed), "", Some(Goal::AtMost(0.0))),
        Figure::new("twice that: accepted", crowd.speed(), "/s", None),
        Figure::new(
            "overload: time of the accepted / unloaded",
            f64::from(crowd.p99) / f64::from(calm.p99.max(1)),
            "",
            Some(Goal::AtMost(4.0)),
        ),
    ])
}
