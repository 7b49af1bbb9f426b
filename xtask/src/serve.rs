//! `cargo xtask serve`: from a fresh clone to a shop in the browser.

use std::net::{SocketAddr, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::children::{self, Running};
use crate::site::{self, Quality};
use crate::{artifacts, paths, steps, watch};

/// What `serve` can be told.
#[derive(clap::Args)]
pub struct Options {
    /// Where to listen; CARAVEL_ADDR, or else 127.0.0.1:3000, is the default.
    #[arg(long)]
    pub addr: Option<SocketAddr>,
    /// The server as a shopper meets it, optimized.
    #[arg(long)]
    pub release: bool,
    /// Build again and start again when a source file changes.
    #[arg(long)]
    pub watch: bool,
}

impl Options {
    /// The address to listen at.
    pub fn address(&self) -> Result<SocketAddr> {
        let named = std::env::var("CARAVEL_ADDR").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
        match self.addr {
            Some(addr) => Ok(addr),
            None => named.parse().with_context(|| {
                format!("CARAVEL_ADDR is `{named}`, which is no address; an example: 127.0.0.1:3000")
            }),
        }
    }
}

/// Builds, migrates, loads the demo where the database is empty, and serves until told to end.
pub fn run(options: &Options) -> Result<()> {
    let addr = options.address()?;
    // The first build of the optimized Wasm takes a minute, each later one is kept; who watches waits for
    // each change, and gets the unoptimized one.
    let quality = if options.watch { Quality::Quick } else { Quality::Full };
    let program = build(quality, options.release)?;
    prepare(&program)?;
    let mut server = start(&program, addr, options.watch)?;
    if options.watch {
        return watch::run(server, addr, options.release);
    }
    let status = server.wait()?;
    if !status.success() {
        bail!("the server ended with {status}");
    }
    Ok(())
}

/// Builds what the browser loads, and the server around it.
pub fn build(quality: Quality, release: bool) -> Result<std::path::PathBuf> {
    let manifest = site::build(quality)?;
    // A quick site is read from its folder: the server need not be built anew for a changed style.
    let hash = if quality == Quality::Quick { "" } else { &manifest.hash };
    let name = if release { "build the server (release)" } else { "build the server" };
    steps::step(name, || artifacts::server(release, hash))
}

fn prepare(program: &Path) -> Result<()> {
    steps::step("bring the database to this version and load the demo shop", || {
        steps::run(caravel(program).arg("migrate"))?;
        steps::run(caravel(program).args(["seed", "--demo"]))
    })
}

fn caravel(program: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(paths::root());
    command
}

/// Starts the server and prints its address once it answers. `from_folder`: what the browser loads is read
/// from `target/site`, not from the binary.
pub fn start(program: &Path, addr: SocketAddr, from_folder: bool) -> Result<Running> {
    let mut command = caravel(program);
    if from_folder {
        command.env("CARAVEL_SITE", paths::site());
    }
    command.arg("serve").env("CARAVEL_ADDR", addr.to_string()).stdin(Stdio::null());
    // In a group of its own, so that Ctrl-C reaches it once, from us, and it can finish its requests.
    let mut server = Running::start(command.process_group(0))?;
    wait_until_it_answers(&mut server, addr)?;
    println!("http://{addr}");
    Ok(server)
}

/// Waits until somebody listens at `addr`, or the server ended.
pub fn wait_until_it_answers(server: &mut Running, addr: SocketAddr) -> Result<()> {
    let start = Instant::now();
    while TcpStream::connect_timeout(&addr, Duration::from_secs(1)).is_err() {
        if let Some(status) = server.ended()? {
            bail!("the server ended with {status} before it answered");
        }
        if start.elapsed() > Duration::from_secs(60) {
            bail!("the server did not answer at {addr} within a minute");
        }
        if children::stopped() {
            server.end()?;
            bail!("stopped");
        }
        pause();
    }
    Ok(())
}

/// A moment between two looks at something that tells nobody when it changes.
#[allow(clippy::disallowed_methods, reason = "a process of another program has nothing to wait on")]
pub fn pause() {
    std::thread::sleep(Duration::from_millis(50));
}

/// A port nobody uses at this moment.
pub fn free_address() -> Result<SocketAddr> {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).context("no free port")?;
    Ok(listener.local_addr()?)
}
