//! The load and the floor, as `xtask/bench/yardstick` has them.
#![allow(clippy::float_arithmetic, reason = "speeds, no money")]

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde::{Deserialize, de::DeserializeOwned};

use super::machine;
use crate::children::Running;
use crate::{artifacts, paths, serve, steps};

/// Connections beside each other where nothing else is said: enough to keep a few processors busy, and no crowd
/// that a server would refuse.
pub const CONNECTIONS: u32 = 8;

/// The built program.
#[derive(Debug, Clone)]
pub struct Yardstick(PathBuf);

/// What to ask for.
#[derive(Debug, Clone)]
pub struct Load<'a> {
    /// Who is asked.
    pub addr: SocketAddr,
    /// The paths, in turn.
    pub paths: &'a [String],
    /// The encoding that is accepted.
    pub encoding: &'static str,
    /// Connections beside each other.
    pub connections: u32,
    /// How long.
    pub time: Duration,
    /// Requests a second, where not as many as can be answered.
    pub rate: Option<f64>,
    /// The only processor that the load may take.
    pub processor: Option<u32>,
}

impl<'a> Load<'a> {
    /// As many requests as can be answered.
    pub fn full(addr: SocketAddr, paths: &'a [String], encoding: &'static str, time: Duration) -> Self {
        Self { addr, paths, encoding, connections: CONNECTIONS, time, rate: None, processor: None }
    }
}

/// What came of a load.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct Counted {
    /// Answers of 200.
    pub answers: u32,
    /// Answers of 503.
    pub refused: u32,
    /// Those of them that say when to come again.
    pub retry_after: u32,
    /// Answers of another status.
    pub others: u32,
    /// No answer, or none in time.
    pub failed: u32,
    /// How long it took.
    pub seconds: f64,
    /// The median of the answers of 200, in microseconds.
    pub p50: u32,
    /// What 99 of 100 of them took at most.
    pub p99: u32,
}

/// What came of buying: an order counts as an answer of 200.
#[derive(Debug, Clone, Deserialize)]
pub struct Bought {
    /// How many, and how long each took.
    #[serde(flatten)]
    pub counted: Counted,
    /// The path of one of the orders.
    pub order: String,
}

impl Counted {
    /// Answers of 200 a second.
    pub fn speed(&self) -> f64 {
        f64::from(self.answers) / self.seconds
    }

    /// Fails where anything but 200 was answered.
    pub fn clean(self) -> Result<Self> {
        let odd = self.refused + self.others + self.failed;
        ensure!(odd == 0, "{odd} of {} requests were not answered with 200", odd + self.answers);
        Ok(self)
    }
}

impl Yardstick {
    /// Builds it, optimized; where the server is `built` already, one that is as new as its source does.
    pub fn find(built: bool) -> Result<Self> {
        let program = paths::root().join("target/release/yardstick");
        let source = paths::files_below(&paths::root().join("xtask/bench/yardstick"))?;
        let time = |file: &Path| file.metadata().and_then(|file| file.modified()).ok();
        if built && source.iter().all(|file| time(file).is_some_and(|own| Some(own) < time(&program))) {
            return Ok(Self(program));
        }
        steps::step("build the yardstick (release)", artifacts::yardstick).map(Self)
    }

    /// Puts a load on a server.
    pub fn load(&self, load: &Load<'_>) -> Result<Counted> {
        let mut command = machine::on(load.processor, &self.0);
        command.args(["load", "--encoding", load.encoding]);
        for (name, value) in [
            ("--addr", load.addr.to_string()),
            ("--connections", load.connections.to_string()),
            ("--seconds", load.time.as_secs_f64().to_string()),
        ] {
            command.args([name, &value]);
        }
        if let Some(rate) = load.rate {
            command.args(["--rate", &rate.to_string()]);
        }
        counted(command.args(load.paths)).with_context(|| format!("the load on {}", load.addr))
    }

    /// Lets shoppers put these things into carts.
    pub fn carts(&self, addr: SocketAddr, clients: u32, time: Duration, skus: &[String]) -> Result<Counted> {
        let mut command = Command::new(&self.0);
        command.args(["cart", "--addr", &addr.to_string(), "--clients", &clients.to_string()]);
        command.args(["--seconds", &time.as_secs_f64().to_string()]).args(skus);
        counted(&mut command).with_context(|| format!("the shoppers of {addr}"))
    }

    /// Lets shoppers buy these things, one piece an order.
    pub fn orders(&self, addr: SocketAddr, clients: u32, time: Duration, skus: &[&str]) -> Result<Bought> {
        let mut command = Command::new(&self.0);
        command.args(["order", "--addr", &addr.to_string(), "--clients", &clients.to_string()]);
        command.args(["--seconds", &time.as_secs_f64().to_string()]).args(skus);
        counted(&mut command).with_context(|| format!("the buyers of {addr}"))
    }

    /// Serves these bytes from memory, under `/identity` and `/br`.
    pub fn floor(&self, identity: &[u8], br: &[u8]) -> Result<Floor> {
        let folder = paths::cache().join("floor");
        std::fs::create_dir_all(&folder)?;
        let write = |name: &str, bytes: &[u8]| -> Result<PathBuf> {
            let file = folder.join(name);
            std::fs::write(&file, bytes)?;
            Ok(file)
        };
        let (identity, br) = (write("page.html", identity)?, write("page.html.br", br)?);
        let addr = serve::free_address()?;
        let mut command = Command::new(&self.0);
        command.args(["floor", "--addr", &addr.to_string()]);
        command.args([Path::new("--identity"), &identity, Path::new("--br"), &br]);
        let mut server = Running::start(command.stdin(Stdio::null()))?;
        serve::wait_until_it_answers(&mut server, addr)?;
        Ok(Floor { addr, _server: server })
    }
}

fn counted<T: DeserializeOwned>(command: &mut Command) -> Result<T> {
    let mut counts = String::new();
    let success = steps::run_lines(command.stderr(Stdio::inherit()), |line| counts.push_str(line))?;
    ensure!(success, "it failed");
    serde_json::from_str(&counts).context("its counts")
}

/// The plain server, running.
pub struct Floor {
    /// Where it listens.
    pub addr: SocketAddr,
    _server: Running,
}
