//! A server with a demo shop of its own, for one measurement.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use super::http;
use crate::children::Running;
use crate::{paths, serve, steps};

/// The market and language the figures are about.
const HOME: &str = "/us/en/";

/// A running shop; dropping it ends it and removes its folder.
pub struct Shop {
    /// Where it listens.
    pub addr: SocketAddr,
    server: Option<Running>,
    folder: PathBuf,
}

impl Shop {
    /// Starts one in an empty folder, so that it serves what the binary carries.
    pub fn open(program: &Path) -> Result<Self> {
        let folder = paths::cache().join(format!("bench-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("var"))?;
        let addr = serve::free_address()?;
        let mut shop = Self { addr, server: None, folder };
        steps::run(shop.caravel(program).arg("migrate"))?;
        steps::run(shop.caravel(program).args(["seed", "--demo"]))?;
        let log = std::fs::File::create(shop.folder.join("log"))?;
        let mut command = shop.caravel(program);
        command.arg("serve").env("CARAVEL_ADDR", addr.to_string()).stdin(Stdio::null());
        command.env("CARAVEL_ADMIN_ADDR", serve::free_address()?.to_string());
        let mut server = Running::start(command.stdout(log.try_clone()?).stderr(log))?;
        serve::wait_until_it_answers(&mut server, addr)?;
        shop.server = Some(server);
        Ok(shop)
    }

    fn caravel(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        let database = format!("sqlite://{}", self.folder.join("var/bench.db").display());
        command.current_dir(&self.folder).env("DATABASE_URL", database);
        command
    }

    /// The paths of the product pages that the home page links to.
    pub fn products(&self) -> Result<Vec<String>> {
        let home = http::get(self.addr, HOME, "identity")?;
        let start = format!("href=\"{HOME}p/");
        let mut paths: Vec<String> = home
            .text()?
            .split(&start)
            .skip(1)
            .filter_map(|rest| Some(format!("{HOME}p/{}", rest.split('"').next()?)))
            .collect();
        paths.sort();
        paths.dedup();
        anyhow::ensure!(!paths.is_empty(), "{HOME} links to no product");
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
        anyhow::ensure!(times.len() == 2, "no processor times in its stat");
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
        drop(self.server.take());
        // What stays is in a folder for such things.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
