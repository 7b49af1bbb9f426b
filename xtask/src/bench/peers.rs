//! The same product page in Next.js and in Astro, measured beside ours.
#![allow(clippy::float_arithmetic, reason = "speeds, no money")]

use std::collections::BTreeSet;
use std::fmt::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result};

use super::lighthouse::{self, Seen};
use super::page::{Contender, compare};
use super::shop::{Kind, Shop};
use super::yardstick::Yardstick;
use super::{Figure, Goal, http};
use crate::children::Running;
use crate::{browser, packages, paths, serve, steps};

/// What browsers accept.
const PACKED: &str = "gzip, br";

/// One server with a page that it renders each time, and one that it keeps.
struct Peer {
    name: &'static str,
    addr: SocketAddr,
    rendered: String,
    cached: String,
    server: Option<Running>,
}

/// What is on the page, and the files it needs.
struct Content {
    json: String,
    origin: String,
    slug: String,
    path: String,
    files: Vec<(String, Vec<u8>)>,
}

/// Measures ours, Next.js and Astro in turns, and prints their table.
pub fn measure(program: &Path, yardstick: &Yardstick, time: Duration, runs: u32) -> Result<Vec<Figure>> {
    let cached = Shop::open(program)?;
    let uncached = Shop::of(program, Kind { uncached: true, ..Kind::default() })?;
    let product = cached.products()?.into_iter().next().unwrap_or_default();
    let content = Content::of(&cached, &product)?;
    let next = content.build("next", "Next.js", |folder, addr| {
        let mut command = node(folder, "node_modules/next/dist/bin/next");
        command.args(["start", "-H", "127.0.0.1", "-p", &addr.port().to_string()]);
        command
    })?;
    let astro = content.build("astro", "Astro", |folder, addr| {
        let mut command = node(folder, "dist/server/entry.mjs");
        command.env("HOST", "127.0.0.1").env("PORT", addr.port().to_string());
        command
    })?;
    let peer =
        |name, addr| Peer { name, addr, rendered: product.clone(), cached: product.clone(), server: None };
    let peers = [peer("Caravel", cached.addr), next, astro];
    let mut speeds: Vec<Contender<'_>> = Vec::new();
    for peer in &peers {
        let addr = if peer.server.is_none() { uncached.addr } else { peer.addr };
        speeds.push(Contender::new("rendered", addr, &peer.rendered, "identity", None));
        speeds.push(Contender::new("cached", peer.addr, &peer.cached, "identity", None));
    }
    compare(&mut speeds, yardstick, time)?;
    let pages: Vec<_> =
        peers.iter().map(|peer| lighthouse::page(peer.name, peer.addr, &peer.rendered)).collect();
    let seen = lighthouse::look(&pages, runs)?;
    println!("\n{}\n{}", table(&peers, &speeds, &seen)?, lighthouse::table(&seen));
    Ok(figures(&peers, &speeds, &seen))
}

fn node(folder: &Path, script: &str) -> Command {
    let mut command = Command::new(folder.join("node_modules/.bin/node"));
    command.arg(script).current_dir(folder);
    command
}

impl Content {
    fn of(shop: &Shop, product: &str) -> Result<Self> {
        let chromium = browser::path()?;
        let reader =
            steps::step("install the reader of pages", || packages::copied("xtask/bench/lighthouse"))?;
        let file = paths::cache().join("content.json");
        let origin = format!("http://{}", shop.addr);
        let mut command = node(&reader, "content.mjs");
        steps::run(command.arg(chromium).arg(format!("{origin}{product}")).arg(&file))?;
        let json = std::fs::read_to_string(&file).context("nothing was read from the page")?;
        let mut files = Vec::new();
        let mut asked: BTreeSet<String> = statics(&json);
        while let Some(path) = asked.pop_first() {
            let body = http::get(shop.addr, &path, "identity")?.body;
            if path.ends_with(".css") {
                asked.extend(statics(&String::from_utf8_lossy(&body)));
            }
            files.push((path, body));
        }
        let slug = product.rsplit('/').next().unwrap_or_default().to_owned();
        Ok(Self { json, origin, slug, path: product.to_owned(), files })
    }

    /// Builds a peer around it, and starts it.
    fn build(
        &self,
        folder: &str,
        name: &'static str,
        start: impl FnOnce(&Path, SocketAddr) -> Command,
    ) -> Result<Peer> {
        let addr = serve::free_address()?;
        let folder = steps::step(&format!("install {name}"), || {
            packages::copied(&format!("xtask/bench/peers/{folder}"))
        })?;
        // Its own address, where the page names the one it is found at.
        let own = self.json.replace(&self.origin, &format!("http://{addr}"));
        std::fs::write(folder.join("content.json"), own)?;
        let public = folder.join("public");
        if public.exists() {
            std::fs::remove_dir_all(&public)?;
        }
        for (path, body) in &self.files {
            write(&public.join(path.trim_start_matches('/')), body)?;
        }
        steps::step(&format!("build {name}"), || {
            steps::run(quiet(Command::new("npm").args(["run", "build"])).current_dir(&folder))
        })?;
        let mut command = start(&folder, addr);
        let mut server = Running::start(quiet(&mut command).stdin(Stdio::null()).stdout(Stdio::null()))?;
        serve::wait_until_it_answers(&mut server, addr)?;
        let cached = format!("/cached/{}", self.slug);
        Ok(Peer { name, addr, rendered: self.path.clone(), cached, server: Some(server) })
    }
}

fn quiet(command: &mut Command) -> &mut Command {
    command
        .env("NEXT_TELEMETRY_DISABLED", "1")
        .env("ASTRO_TELEMETRY_DISABLED", "1")
        .env("NODE_ENV", "production")
}

fn write(file: &PathBuf, body: &[u8]) -> Result<()> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(file, body).with_context(|| format!("cannot write {}", file.display()))
}

// The static files that a text names.
fn statics(text: &str) -> BTreeSet<String> {
    text.split(|c: char| c.is_whitespace() || "\"'(),\\".contains(c))
        .filter(|word| word.starts_with("/assets/") || word.starts_with("/pkg/"))
        .map(str::to_owned)
        .collect()
}

fn pair<'a>(at: usize, speeds: &'a [Contender<'a>]) -> (f64, f64) {
    let speed = |at: usize| speeds.get(at).map_or(0.0, Contender::speed);
    (speed(at * 2), speed(at * 2 + 1))
}

fn table(peers: &[Peer], speeds: &[Contender<'_>], seen: &[Seen]) -> Result<String> {
    let mut rows = String::from(
        "| server | rendered | cached | HTML | HTML, packed | script | first paint | performance |\n\
         |---|---|---|---|---|---|---|---|\n",
    );
    for (at, (peer, seen)) in peers.iter().zip(seen).enumerate() {
        let (rendered, cached) = pair(at, speeds);
        let bytes = |encoding| -> Result<f64> {
            let length = http::get(peer.addr, &peer.rendered, encoding)?.body.len();
            Ok(u32::try_from(length).map_or(f64::INFINITY, f64::from) / 1000.0)
        };
        let _ = writeln!(
            rows,
            "| {} | {rendered:.0} /s | {cached:.0} /s | {:.1} KB | {:.1} KB | {:.1} KB | {:.0} ms | {:.0} |",
            peer.name,
            bytes("identity")?,
            bytes(PACKED)?,
            seen.script_bytes / 1000.0,
            seen.first_paint,
            seen.performance,
        );
    }
    Ok(rows)
}

fn figures(peers: &[Peer], speeds: &[Contender<'_>], seen: &[Seen]) -> Vec<Figure> {
    let mut figures = Vec::new();
    for (at, peer) in peers.iter().enumerate() {
        let (rendered, cached) = pair(at, speeds);
        figures.push(Figure::new(format!("{}: page rendered each time", peer.name), rendered, "/s", None));
        figures.push(Figure::new(format!("{}: page kept", peer.name), cached, "/s", None));
    }
    let best = |which: fn((f64, f64)) -> f64| {
        (1..peers.len()).map(|at| which(pair(at, speeds))).fold(f64::MIN_POSITIVE, f64::max)
    };
    let (rendered, cached) = pair(0, speeds);
    let ratio = rendered / best(|(rendered, _)| rendered);
    figures.push(Figure::new("rendered page / the best peer's", ratio, "", Some(Goal::AtLeast(20.0))));
    figures.push(Figure::new("kept page / the best peer's", cached / best(|(_, cached)| cached), "", None));
    if let [ours, _, astro] = seen {
        // Lighthouse's clock wavers by some hundredths between two looks at one page.
        let paint = ours.first_paint / astro.first_paint;
        figures.push(Figure::new("first paint / Astro's", paint, "", Some(Goal::AtMost(1.05))));
    }
    figures
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn static_files_are_found_where_they_are_named() {
        let text = r#"{"srcset": "/assets/a-320.avif 320w, /assets/a-640.avif 640w", "href": "/us/en/pkg/"}
                      src:url(/pkg/face.woff2)"#;
        let expected = ["/assets/a-320.avif", "/assets/a-640.avif", "/pkg/face.woff2"];
        assert_eq!(statics(text), BTreeSet::from(expected.map(str::to_owned)));
    }
}
