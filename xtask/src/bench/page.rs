//! What a product page costs: from the cache and rendered anew, against its own bytes from memory.
#![allow(clippy::float_arithmetic, reason = "speeds, no money")]

use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};

use super::http;
use super::shop::{Kind, Shop};
use super::yardstick::{Load, Yardstick};
use super::{Figure, Goal};

const ROUNDS: usize = 3;

/// One thing that is asked for, in turns with the others.
pub struct Contender<'a> {
    name: &'static str,
    addr: SocketAddr,
    paths: [String; 1],
    encoding: &'static str,
    shop: Option<&'a Shop>,
    answers: f64,
    seconds: f64,
    ticks: f64,
}

impl<'a> Contender<'a> {
    /// A path of a server; of a shop of ours, the processor time is told as well.
    pub fn new(
        name: &'static str,
        addr: SocketAddr,
        path: &str,
        encoding: &'static str,
        shop: Option<&'a Shop>,
    ) -> Self {
        let paths = [path.to_owned()];
        Self { name, addr, paths, encoding, shop, answers: 0.0, seconds: 0.0, ticks: 0.0 }
    }

    fn run(&mut self, yardstick: &Yardstick, time: Duration) -> Result<()> {
        let before = self.ticks_so_far()?;
        let load = Load::full(self.addr, &self.paths, self.encoding, time);
        let counted = yardstick.load(&load)?.clean().context(self.name)?;
        self.ticks += self.ticks_so_far()? - before;
        self.answers += f64::from(counted.answers);
        self.seconds += counted.seconds;
        Ok(())
    }

    fn ticks_so_far(&self) -> Result<f64> {
        self.shop.map_or(Ok(0.0), Shop::ticks)
    }

    /// Answers a second.
    pub fn speed(&self) -> f64 {
        self.answers / self.seconds
    }

    fn figures(&self) -> Vec<Figure> {
        let mut figures = vec![Figure::new(self.name, self.speed(), "/s", None)];
        if self.shop.is_some() {
            let each = self.ticks * 10_000.0 / self.answers;
            figures.push(Figure::new(format!("{}: processor time", self.name), each, "µs", None));
        }
        figures
    }
}

/// Lets each run in turns, so that a machine that slows down slows all.
pub fn compare(contenders: &mut [Contender<'_>], yardstick: &Yardstick, time: Duration) -> Result<()> {
    for one in contenders.iter_mut() {
        one.run(yardstick, time / 5)?;
        (one.answers, one.seconds, one.ticks) = (0.0, 0.0, 0.0);
    }
    for _ in 0..ROUNDS {
        for one in contenders.iter_mut() {
            one.run(yardstick, time)?;
        }
    }
    Ok(())
}

/// Measures both against the floor.
pub fn measure(program: &Path, yardstick: &Yardstick, time: Duration) -> Result<Vec<Figure>> {
    let cached = Shop::open(program)?;
    let uncached = Shop::of(program, Kind { uncached: true, ..Kind::default() })?;
    let product = cached.products()?.into_iter().next().unwrap_or_default();
    let body = |encoding| -> Result<Vec<u8>> { Ok(http::get(cached.addr, &product, encoding)?.body) };
    let floor = yardstick.floor(&body("identity")?, &body("br")?)?;
    let mut all = [
        Contender::new("floor: the page from memory, br", floor.addr, "/br", "br", None),
        Contender::new("floor: the page from memory, identity", floor.addr, "/identity", "identity", None),
        Contender::new("cached page, br", cached.addr, &product, "br", Some(&cached)),
        Contender::new("cached page, identity", cached.addr, &product, "identity", Some(&cached)),
        Contender::new(
            "page rendered each time, identity",
            uncached.addr,
            &product,
            "identity",
            Some(&uncached),
        ),
    ];
    compare(&mut all, yardstick, time)?;
    let [floor_br, floor_identity, cached_br, cached_identity, rendered] = &all;
    let ratio = |name, one: &Contender<'_>, other: &Contender<'_>, least| {
        Figure::new(name, one.speed() / other.speed(), "", Some(Goal::AtLeast(least)))
    };
    let mut figures: Vec<Figure> = all.iter().flat_map(Contender::figures).collect();
    figures.extend([
        ratio("cached page / floor, br", cached_br, floor_br, 0.7),
        ratio("cached page / floor, identity", cached_identity, floor_identity, 0.7),
        ratio("rendered page / floor, identity", rendered, floor_identity, 0.12),
    ]);
    Ok(figures)
}
