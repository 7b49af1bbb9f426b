//! How much a rendered product page costs, against a text of a few bytes from the same server.
#![allow(clippy::float_arithmetic, reason = "speeds, no money")]

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Result;

use super::http;
use super::shop::Shop;
use super::{Figure, Goal};

const CONNECTIONS: usize = 16;
const ROUND: Duration = Duration::from_secs(5);
const ROUNDS: usize = 3;
const TEXT: &str = "/healthz";

#[derive(Default)]
struct Sum {
    answers: f64,
    seconds: f64,
    ticks: f64,
}

impl Sum {
    fn add(&mut self, shop: &Shop, path: &str) -> Result<()> {
        let before = shop.ticks()?;
        let end = Instant::now() + ROUND;
        let (answers, time) =
            http::load(shop.addr, &[path.to_owned()], CONNECTIONS, &|_| Instant::now() >= end)?;
        self.answers += count(answers);
        self.seconds += time.as_secs_f64();
        self.ticks += shop.ticks()? - before;
        Ok(())
    }

    fn speed(&self) -> f64 {
        self.answers / self.seconds
    }

    fn microseconds_each(&self) -> f64 {
        self.ticks * 10_000.0 / self.answers
    }
}

// Exact up to 2^53, which no run reaches.
fn count(answers: u64) -> f64 {
    u32::try_from(answers).map_or(f64::INFINITY, f64::from)
}

/// Measures in turns, so that a machine that slows down slows both.
pub fn measure(program: &Path) -> Result<Vec<Figure>> {
    let shop = Shop::open(program)?;
    let product = shop.products()?.into_iter().next().unwrap_or_default();
    let length = http::get(shop.addr, TEXT, "identity")?.body.len();
    let (mut warm, mut text, mut page) = (Sum::default(), Sum::default(), Sum::default());
    warm.add(&shop, &product)?;
    for _ in 0..ROUNDS {
        text.add(&shop, TEXT)?;
        page.add(&shop, &product)?;
    }
    Ok(vec![
        Figure::new(format!("text of {length} bytes"), text.speed(), "/s", None),
        Figure::new("product page, rendered each time", page.speed(), "/s", None),
        Figure::new("page / text", page.speed() / text.speed(), "", Some(Goal::AtLeast(0.08))),
        Figure::new("processor time of the server, a text", text.microseconds_each(), "µs", None),
        Figure::new("processor time of the server, a page", page.microseconds_each(), "µs", None),
    ])
}
