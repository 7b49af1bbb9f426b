//! A server with a demo shop of its own, for one measurement.

use std::ffi::OsStr;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use super::{http, machine};
use crate::children::Running;
use crate::{paths, serve, steps};

/// The market and language the figures are about.
const HOME: &str = "/us/en/";

/// What kind of shop is measured.
#[derive(Debug, Clone, Default)]
pub struct Kind {
    /// How many products it has, where not the demo's own.
    pub products: Option<u32>,
    /// Whether every page is rendered anew.
    pub uncached: bool,
    /// The URL of an empty database, where it is not SQLite in a folder of its own.
    pub database: Option<String>,
    /// The only processor that it may run on, so that a load on another one takes nothing from it.
    pub processor: Option<u32>,
}

/// A shop that is ready to be served.
pub struct Closed {
    program: PathBuf,
    kind: Kind,
    folder: PathBuf,
}

/// A running shop; dropping it ends it and removes its folder.
pub struct Shop {
    /// Where it listens.
    pub addr: SocketAddr,
    /// Where its operator does.
    pub admin: SocketAddr,
    server: Option<Running>,
    // After the server, which must have ended before its folder goes.
    closed: Option<Closed>,
}

static NUMBER: AtomicU32 = AtomicU32::new(0);

impl Closed {
    /// Fills a database in an empty folder, so that the server serves what the binary carries.
    pub fn prepare(program: &Path, kind: Kind) -> Result<Self> {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = paths::cache().join(format!("bench-{}-{number}", std::process::id()));
        std::fs::create_dir_all(folder.join("var"))?;
        let closed = Self { program: program.to_owned(), kind, folder };
        steps::run(closed.caravel().arg("migrate"))?;
        let mut seed = closed.caravel();
        seed.args(["seed", "--demo"]);
        if let Some(products) = closed.kind.products {
            seed.args(["--products", &products.to_string()]);
        }
        steps::run(&mut seed)?;
        Ok(closed)
    }

    /// Serves it, and says how long it took until the first page was there.
    pub fn serve(self) -> Result<(Shop, Duration)> {
        let log = std::fs::File::create(self.folder.join("log"))?;
        let (addr, admin) = (serve::free_address()?, serve::free_address()?);
        let mut command = self.caravel();
        command.arg("serve").env("CARAVEL_ADDR", addr.to_string()).stdin(Stdio::null());
        command.env("CARAVEL_ADMIN_ADDR", admin.to_string());
        let begun = Instant::now();
        let mut server = Running::start(command.stdout(log.try_clone()?).stderr(log))?;
        while http::get(addr, HOME, "identity").is_err() {
            ensure!(begun.elapsed() < Duration::from_secs(60), "no page within a minute");
            if let Some(status) = server.ended()? {
                bail!(
                    "the server ended with {status}: {}",
                    std::fs::read_to_string(self.folder.join("log"))?
                );
            }
            blink();
        }
        let time = begun.elapsed();
        Ok((Shop { addr, admin, server: Some(server), closed: Some(self) }, time))
    }

    /// Puts a file into its folder.
    pub fn write(&self, name: &str, text: &str) -> Result<PathBuf> {
        let file = self.folder.join(name);
        std::fs::write(&file, text)?;
        Ok(file)
    }

    /// What a command of it says of the shop.
    pub fn told(&self, command: &str) -> Result<String> {
        self.told_of(command, &[])
    }

    /// The same of a command with arguments.
    pub fn told_of(&self, command: &str, arguments: &[&OsStr]) -> Result<String> {
        let mut text = String::new();
        let mut program = self.caravel();
        program.arg(command).args(arguments);
        let succeeded = steps::run_lines(&mut program, |line| text.push_str(line))?;
        ensure!(succeeded, "`caravel {command}` failed: {text}");
        Ok(text)
    }

    fn caravel(&self) -> Command {
        let mut command = machine::on(self.kind.processor, &self.program);
        let own = || format!("sqlite://{}", self.folder.join("var/bench.db").display());
        let database = self.kind.database.clone().unwrap_or_else(own);
        command.current_dir(&self.folder).env("DATABASE_URL", database);
        if self.kind.uncached {
            command.env("CARAVEL_PAGE_CACHE_MB", "0");
        }
        command
    }
}

// Short beside what is measured: the time until a first page.
#[allow(clippy::disallowed_methods, reason = "a process of another program has nothing to wait on")]
fn blink() {
    std::thread::sleep(Duration::from_millis(2));
}

impl Shop {
    /// Starts the demo's.
    pub fn open(program: &Path) -> Result<Self> {
        Self::of(program, Kind::default())
    }

    /// Starts one of a kind.
    pub fn of(program: &Path, kind: Kind) -> Result<Self> {
        Ok(Closed::prepare(program, kind)?.serve()?.0)
    }

    /// Ends the server; what it served stays.
    pub fn close(mut self) -> Result<Closed> {
        drop(self.server.take());
        self.closed.take().context("the shop has no folder")
    }

    /// The paths of the product pages that the home page links to.
    pub fn products(&self) -> Result<Vec<String>> {
        self.products_of(HOME)
    }

    /// The same of another home page.
    pub fn products_of(&self, home: &str) -> Result<Vec<String>> {
        let page = http::get(self.addr, home, "identity")?;
        let start = format!("href=\"{home}p/");
        let mut paths: Vec<String> = page
            .text()?
            .split(&start)
            .skip(1)
            .filter_map(|rest| Some(format!("{home}p/{}", rest.split('"').next()?)))
            .collect();
        paths.sort();
        paths.dedup();
        ensure!(!paths.is_empty(), "{home} links to no product");
        Ok(paths)
    }

    /// A number from a line of `/proc/…/status`.
    pub fn status(&self, name: &str) -> Result<f64> {
        let text = self.process_file("status")?;
        let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        let number = line.and_then(|line| line.split_whitespace().next());
        number.and_then(|number| number.parse().ok()).with_context(|| format!("no {name} in its status"))
    }

    /// The processor time it used so far, in ticks of a hundredth of a second.
    pub fn ticks(&self) -> Result<f64> {
        let text = self.process_file("stat")?;
        // The second field is the program's name, which may hold anything, in parentheses.
        let fields = text.rsplit_once(')').map_or("", |(_, rest)| rest).split_whitespace();
        let times: Vec<f64> = fields.skip(11).take(2).filter_map(|field| field.parse().ok()).collect();
        ensure!(times.len() == 2, "no processor times in its stat");
        Ok(times.iter().sum())
    }

    fn process_file(&self, name: &str) -> Result<String> {
        let id = self.server.as_ref().map(Running::id).context("the server is not running")?;
        std::fs::read_to_string(format!("/proc/{id}/{name}"))
            .context("this system tells nothing of a process")
    }
}

impl Drop for Shop {
    fn drop(&mut self) {
        // Before the folder it works in.
        drop(self.server.take());
    }
}

impl Drop for Closed {
    fn drop(&mut self) {
        // What stays is in a folder for such things.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
