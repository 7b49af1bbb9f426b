//! A mail server in a process of its own (aiosmtpd, <https://pypi.org/project/aiosmtpd/>), and what Python's own parser makes
//! of the mails that it got.

use crate::test_shop::Folder;
use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

const PROGRAM: &str = include_str!("mailbox.py");

/// The Python that has aiosmtpd; `None` where nobody has installed it. `cargo xtask test` always names one.
fn python() -> Option<PathBuf> {
    let named = std::env::var_os("CARAVEL_MAILBOX").map(PathBuf::from);
    let installed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/python/mailbox/bin/python");
    named.or_else(|| installed.is_file().then_some(installed))
}

/// A mail as it was received.
#[derive(Debug, serde::Deserialize)]
pub struct Received {
    headers: BTreeMap<String, String>,
    /// Its type.
    pub kind: String,
    parts: BTreeMap<String, String>,
    /// What the parser had to overlook.
    pub defects: Vec<String>,
}

impl Received {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    pub fn part(&self, kind: &str) -> &str {
        self.parts.get(kind).map_or("", String::as_str)
    }
}

/// The mail server, running.
pub struct Mailbox {
    python: PathBuf,
    process: Child,
    folder: Folder,
    pub url: String,
}

impl Drop for Mailbox {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

impl Mailbox {
    pub fn open() -> Option<Self> {
        let Some(python) = python() else {
            eprintln!("left out: no aiosmtpd here; `cargo xtask test` installs it");
            return None;
        };
        let folder = Folder::new();
        let mut process = Command::new(&python)
            .args(["-c", PROGRAM, "receive"])
            .arg(&folder.0)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut port = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut port).unwrap();
        let port: u16 = port.trim().parse().expect("aiosmtpd has not started");
        Some(Self { python, process, folder, url: format!("smtp://127.0.0.1:{port}") })
    }

    /// How many mails it got.
    pub fn count(&self) -> usize {
        let files = std::fs::read_dir(&self.folder.0).unwrap();
        files.filter(|file| file.as_ref().unwrap().path().extension().is_some_and(|end| end == "eml")).count()
    }

    /// The mail that it got last.
    pub fn newest(&self) -> Received {
        let file = self.folder.0.join(format!("{}.eml", self.count().checked_sub(1).unwrap()));
        let read = Command::new(&self.python).args(["-c", PROGRAM, "read"]).arg(file).output().unwrap();
        assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
        serde_json::from_slice(&read.stdout).unwrap()
    }
}
