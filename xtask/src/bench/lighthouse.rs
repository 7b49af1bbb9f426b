//! Pages as Lighthouse's phone sees them.
#![allow(clippy::float_arithmetic, reason = "scores, no money")]

use std::fmt::Write;
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde::{Deserialize, Serialize};

use super::shop::{Kind, Shop};
use super::{Figure, Goal, http};
use crate::{browser, packages, paths, steps};

/// Where one is read in its language.
const PLACES: [&str; 3] = ["us/en", "jp/ja", "sa/ar"];

/// A page to look at.
#[derive(Debug, Clone, Serialize)]
pub struct Page {
    /// Its name in the table and the file's.
    pub name: String,
    /// Where it is.
    pub url: String,
    /// What to post first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cart: Option<Cart>,
}

/// Something for the cart.
#[derive(Debug, Clone, Serialize)]
pub struct Cart {
    url: String,
    form: Vec<(&'static str, String)>,
}

/// What Lighthouse says of a page.
#[derive(Debug, Clone, Deserialize)]
pub struct Seen {
    name: String,
    version: String,
    /// 0 to 100.
    pub performance: f64,
    accessibility: f64,
    best_practices: f64,
    seo: f64,
    /// In milliseconds.
    pub first_paint: f64,
    /// In milliseconds.
    pub largest_paint: f64,
    shift: f64,
    blocking: f64,
    /// Of JavaScript, over the wire.
    pub script_bytes: f64,
    all_bytes: f64,
    lacking: Vec<String>,
}

/// Home, product, cart and checkout in three languages.
pub fn measure(program: &Path, runs: u32) -> Result<Vec<Figure>> {
    let shop = Shop::of(program, Kind::default())?;
    let mut pages = Vec::new();
    for place in PLACES {
        pages.extend(pages_of(&shop, place)?);
    }
    let seen = look(&pages, runs)?;
    println!("\n{}", table(&seen));
    Ok(figures(&seen))
}

fn pages_of(shop: &Shop, place: &str) -> Result<Vec<Page>> {
    let product = shop.products_of(&format!("/{place}/"))?.into_iter().next().unwrap_or_default();
    let (market, locale) = place.split_once('/').context("a place is a market and a language")?;
    let html = http::get(shop.addr, &product, "identity")?;
    // The first variant that the page offers.
    let sku = html.text()?.split("name=\"sku\"").nth(1).and_then(|rest| rest.split("value=\"").nth(1));
    let sku = sku.and_then(|rest| rest.split('"').next()).context("the product has no variant to buy")?;
    let base = format!("http://{}", shop.addr);
    let form = [("sku", sku), ("quantity", "2"), ("market", market), ("locale", locale)];
    let cart = Cart {
        url: format!("{base}/api/cart/add"),
        form: form.map(|(name, value)| (name, value.to_owned())).to_vec(),
    };
    let page = |name: &str, path: String, cart: Option<&Cart>| Page {
        name: format!("{name}-{locale}"),
        url: format!("{base}{path}"),
        cart: cart.cloned(),
    };
    Ok(vec![
        page("home", format!("/{place}/"), None),
        page("product", product, None),
        page("cart", format!("/{place}/cart"), Some(&cart)),
        page("checkout", format!("/{place}/checkout"), Some(&cart)),
    ])
}

/// One page of another server.
pub fn page(name: &str, addr: SocketAddr, path: &str) -> Page {
    Page { name: name.to_owned(), url: format!("http://{addr}{path}"), cart: None }
}

/// Looks at pages, `runs` times each, and keeps the median's whole report under `target/lighthouse`.
pub fn look(pages: &[Page], runs: u32) -> Result<Vec<Seen>> {
    #[derive(Serialize)]
    struct Task<'a> {
        chromium: &'a Path,
        folder: &'a Path,
        runs: u32,
        pages: &'a [Page],
    }
    let chromium = browser::path()?;
    let installed = steps::step("install Lighthouse", || packages::copied("xtask/bench/lighthouse"))?;
    let folder = paths::root().join("target/lighthouse");
    let task = serde_json::to_string(&Task { chromium: &chromium, folder: &folder, runs, pages })?;
    let mut command = Command::new(installed.join("node_modules/.bin/node"));
    command.arg("measure.mjs").arg(task).current_dir(&installed).stderr(Stdio::inherit());
    let mut lines = Vec::new();
    let success = steps::run_lines(&mut command, |line| lines.push(line.to_owned()))?;
    ensure!(success, "Lighthouse failed");
    steps::note(&format!("reports are in {}", folder.display()));
    lines.iter().map(|line| serde_json::from_str(line).with_context(|| line.clone())).collect()
}

/// The scores, and what keeps a page from more.
pub fn table(seen: &[Seen]) -> String {
    let version = seen.first().map_or("", |page| page.version.as_str());
    let mut rows = format!(
        "Lighthouse {version}, phone\n\n| page | performance | accessibility | best practices | SEO | first paint | \
         largest paint | CLS | TBT | script | all | short of it |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n"
    );
    for page in seen {
        let Seen { name, performance, accessibility, best_practices, seo, .. } = page;
        let _ = writeln!(
            rows,
            "| {name} | {performance} | {accessibility} | {best_practices} | {seo} | {:.0} ms | {:.0} ms | {:.3} | {:.0} ms | {:.1} KB | {:.1} KB | {} |",
            page.first_paint,
            page.largest_paint,
            page.shift,
            page.blocking,
            page.script_bytes / 1000.0,
            page.all_bytes / 1000.0,
            page.lacking.join(", "),
        );
    }
    rows
}

// The worst of all pages has to hold. Cart and checkout are nobody else's business and say so to crawlers, which
// Lighthouse takes for a fault of SEO: theirs are left out.
fn figures(seen: &[Seen]) -> Vec<Figure> {
    let public = |page: &&Seen| !page.name.starts_with("cart") && !page.name.starts_with("checkout");
    let least = |score: fn(&Seen) -> f64, goal, name: &str, only_public: bool| {
        let pages = seen.iter().filter(|page| !only_public || public(page));
        let value = pages.map(score).fold(f64::INFINITY, f64::min);
        Figure::new(
            format!("Lighthouse, the least of all pages: {name}"),
            value,
            "points",
            Some(Goal::AtLeast(goal)),
        )
    };
    let most = |value: fn(&Seen) -> f64| seen.iter().map(value).fold(0.0, f64::max);
    vec![
        least(|page| page.performance, 98.0, "performance", false),
        least(|page| page.accessibility, 100.0, "accessibility", false),
        least(|page| page.best_practices, 100.0, "best practices", false),
        least(|page| page.seo, 100.0, "SEO (home and product)", true),
        Figure::new(
            "Lighthouse, the most of all pages: CLS",
            most(|page| page.shift),
            "",
            Some(Goal::AtMost(0.0)),
        ),
        Figure::new(
            "Lighthouse, the most of all pages: TBT",
            most(|page| page.blocking),
            "ms",
            Some(Goal::AtMost(50.0)),
        ),
    ]
}
