//! A PostgreSQL for one run of the tests: its own folder, its own port, gone at the end.

use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use crate::{packages, serve, steps};

/// A running server; dropping it stops it and removes its folder.
pub struct Postgres {
    programs: PathBuf,
    folder: PathBuf,
    owner: Option<Owner>,
    port: u16,
}

/// Whom the server runs as when we are root, which PostgreSQL refuses to be.
#[derive(Clone, Copy)]
struct Owner {
    user: u32,
    group: u32,
}

/// Starts a server from the installed programs, and installs them first where that is possible.
///
/// # Errors
/// What could not be had, in one sentence.
pub fn start() -> Result<Postgres> {
    // Nothing in it outlives the run, so nothing needs to reach the disk.
    started("-c fsync=off -c synchronous_commit=off -c full_page_writes=off")
}

/// The same, and what it is told to keep it keeps, as a shop's own would: for measuring.
///
/// # Errors
/// As [`start`].
pub fn start_lasting() -> Result<Postgres> {
    started("-c shared_buffers=128MB")
}

fn started(settings: &str) -> Result<Postgres> {
    let programs = match programs() {
        Some(programs) => programs,
        None => {
            packages::debian(&["postgresql"])?;
            programs().context("no initdb even after installing postgresql")?
        }
    };
    let owner = if rustix::process::geteuid().is_root() { Some(other_user()?) } else { None };
    let folder = std::env::temp_dir().join(format!("caravel-postgres-{}", std::process::id()));
    std::fs::create_dir(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    // From here on the folder is removed whatever happens.
    let mut server = Postgres { programs, folder, owner, port: 0 };
    std::fs::set_permissions(&server.folder, std::fs::Permissions::from_mode(0o700))?;
    if let Some(owner) = owner {
        chown(&server.folder, Some(owner.user), Some(owner.group))?;
    }
    server.create()?;
    // Between choosing a free port and taking it, somebody else may: then another is tried.
    for _ in 0..3 {
        server.port = serve::free_address()?.port();
        if server.launch(settings)? {
            return Ok(server);
        }
    }
    bail!("PostgreSQL does not start: {}", server.log())
}

impl Postgres {
    /// The URL of a database whose owner may create others.
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn create(&self) -> Result<()> {
        let mut initdb = self.program("initdb");
        initdb.args(["--auth=trust", "--username=postgres", "--encoding=UTF8", "--no-locale", "--no-sync"]);
        let output = initdb.arg("--pgdata").arg(self.data()).output().context("cannot start initdb")?;
        ensure!(output.status.success(), "initdb: {}", String::from_utf8_lossy(&output.stderr).trim());
        Ok(())
    }

    fn launch(&self, settings: &str) -> Result<bool> {
        let settings = format!(
            "-p {} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200 {settings}",
            self.port
        );
        let mut control = self.control();
        control
            .args(["--wait", "--timeout=60", "--options", &settings, "--log"])
            .arg(self.folder.join("log"));
        Ok(control.arg("start").status().context("cannot start pg_ctl")?.success())
    }

    fn control(&self) -> Command {
        let mut control = self.program("pg_ctl");
        control.arg("--pgdata").arg(self.data()).arg("--silent");
        control.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        control
    }

    fn program(&self, name: &str) -> Command {
        let mut command = Command::new(self.programs.join(name));
        // Neither our folder nor our home need be open to the other user.
        command.current_dir(&self.folder).env("HOME", &self.folder).env_remove("PGDATA").stdin(Stdio::null());
        if let Some(owner) = self.owner {
            command.uid(owner.user).gid(owner.group);
        }
        command
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn log(&self) -> String {
        let log = std::fs::read_to_string(self.folder.join("log")).unwrap_or_default();
        log.lines().last().unwrap_or("it wrote no log").to_owned()
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // A server that never started is none to stop; the folder is what must not stay.
        let _ = self.control().args(["--mode=immediate", "--wait", "stop"]).status();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn programs() -> Option<PathBuf> {
    // A link in PATH leads to the folder that holds them all.
    let real = steps::find("initdb").and_then(|file| file.canonicalize().ok());
    let in_path = real.as_deref().and_then(Path::parent).map(Path::to_path_buf);
    let configured = || steps::answer(Command::new("pg_config").arg("--bindir")).map(PathBuf::from);
    in_path
        .into_iter()
        .chain(debian_folders())
        .chain(configured())
        .find(|folder| folder.join("initdb").is_file() && folder.join("pg_ctl").is_file())
}

// Debian keeps each version's programs out of PATH; the newest comes first.
fn debian_folders() -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir("/usr/lib/postgresql") else { return Vec::new() };
    let mut versions: Vec<u32> =
        entries.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect();
    versions.sort_unstable_by(|a, b| b.cmp(a));
    versions.into_iter().map(|version| format!("/usr/lib/postgresql/{version}/bin").into()).collect()
}

fn other_user() -> Result<Owner> {
    let number = |option: &str, name: &str| {
        steps::answer(Command::new("id").args([option, name])).and_then(|text| text.parse().ok())
    };
    ["postgres", "nobody"]
        .into_iter()
        .find_map(|name| Some(Owner { user: number("-u", name)?, group: number("-g", name)? }))
        .context("PostgreSQL refuses to run as root, and there is no user `postgres` or `nobody`")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn it_answers_and_leaves_nothing_behind() {
        // The tests of this project need PostgreSQL only where there is one.
        if programs().is_none() {
            return;
        }
        let server = start().unwrap();
        let (folder, url, port) = (server.folder.clone(), server.url(), server.port);
        let mut psql = Command::new(server.programs.join("psql"));
        let output = psql.args([&url, "-Atc", "select 6*7"]).output().unwrap();
        drop(server);
        assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "42", "{output:?}");
        assert!(!folder.exists());
        assert!(std::net::TcpStream::connect(("127.0.0.1", port)).is_err());
    }
}
