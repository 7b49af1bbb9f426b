//! The binary as the operator runs it.

use crate::test_shop::Folder;
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, Command, ExitStatus, Output, Stdio},
};

fn caravel(work: &Path, arguments: &[&str]) -> Command {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut command = Command::new(env!("CARGO_BIN_EXE_caravel"));
    command
        .args(arguments)
        .current_dir(work)
        .env_clear()
        .env("CARAVEL_ADDR", "127.0.0.1:0")
        .env("CARAVEL_ADMIN_ADDR", "off")
        .env("CARAVEL_NOW", "2026-11-22T12:00:00Z")
        .env("CARAVEL_LOCALES", project.join("../locales"))
        .env("CARAVEL_DATA", project.join("data"))
        .stdin(Stdio::null());
    command
}

pub fn run(work: &Path, arguments: &[&str]) -> (bool, String, String) {
    run_with(work, arguments, &[])
}

pub fn run_with(work: &Path, arguments: &[&str], settings: &[(&str, &str)]) -> (bool, String, String) {
    let mut command = caravel(work, arguments);
    let Output { status, stdout, stderr } = command.envs(settings.iter().copied()).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.success(), text(stdout), text(stderr))
}

pub struct Serving {
    child: Child,
    out: BufReader<std::process::ChildStdout>,
    pub addr: String,
}

impl Serving {
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// How it ended, if it has.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().unwrap()
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

pub fn serve(work: &Path) -> Serving {
    serve_with(work, &[])
}

pub fn serve_with(work: &Path, settings: &[(&str, &str)]) -> Serving {
    serve_into(work, settings, Stdio::null())
}

/// As [`serve_with`], and what it logs goes somewhere.
pub fn serve_into(work: &Path, settings: &[(&str, &str)], log: Stdio) -> Serving {
    let mut command = caravel(work, &["serve"]);
    command.envs(settings.iter().copied());
    let mut child = command.stdout(Stdio::piped()).stderr(log).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    out.read_line(&mut line).unwrap();
    let addr = line.trim_end().strip_prefix("http://").unwrap_or_else(|| panic!("`{line}`")).to_owned();
    Serving { child, out, addr }
}

pub fn get(addr: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(addr).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nhost: {addr}\r\nconnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn it_migrates_seeds_serves_and_ends_in_peace() {
    let folder = Folder::new();
    let work = &folder.0;
    let (served, _, told) = run(work, &["serve"]);
    assert!(!served && told.contains("run `caravel migrate`"), "{told}");
    assert!(run(work, &["migrate"]).0);
    let (seeded, first, told) = run(work, &["seed", "--demo"]);
    assert!(seeded && first.contains("24 products"), "{first} {told}");
    assert!(
        run(work, &["seed", "--demo"])
            .1
            .contains("0 products, 0 prices, 0 pictures, 0 stock levels, 0 rates")
    );

    let mut serving = serve(work);
    assert!(get(&serving.addr, "/readyz").ends_with("ready"));
    let home = get(&serving.addr, "/de/de/");
    assert!(home.starts_with("HTTP/1.1 200") && home.contains("data-testid=\"product-card\""), "{home}");
    assert!(
        home.contains(&format!("http://{}/de/de/", serving.addr)),
        "links that leave the shop name its port"
    );
    assert!(work.join("var/secret").exists());

    // A connection that asks nothing must not hold up the end.
    let _silent = TcpStream::connect(&serving.addr).unwrap();
    let id = serving.child.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
    assert!(serving.child.wait().unwrap().success());
    let mut rest = String::new();
    serving.out.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "", "one line on the standard output and no more");
}

#[test]
fn wrong_settings_stop_the_start_all_at_once() {
    let folder = Folder::new();
    std::fs::write(folder.0.join("caravel.toml"), "CARAVEL_SMTP_URL = \"mail\"\n").unwrap();
    let output = caravel(&folder.0, &["serve"]).env("CARAVEL_ADDR", "here").output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(told.contains("CARAVEL_ADDR: `here`") && told.contains("CARAVEL_SMTP_URL: "), "{told}");
}

#[test]
fn check_and_doctor_say_what_they_see() {
    let folder = Folder::new();
    let (ok, said, told) = run(&folder.0, &["check"]);
    assert!(ok, "{said} {told}");
    let (ok, said, _) = run(&folder.0, &["doctor"]);
    assert!(!ok && said.contains("problem  database: "), "{said}");
    assert!(
        said.contains("ok       locales: ar de en es fr hi it ja ko nl pl pt-br sv th tr zh-hans zh-hant"),
        "{said}"
    );
    run(&folder.0, &["migrate"]);
    run(&folder.0, &["seed", "--demo"]);
    let (_, said, _) = run(&folder.0, &["doctor"]);
    assert!(said.contains("ok       database: "), "{said}");
    assert!(said.contains("rates: "), "{said}");
}

#[test]
fn a_feed_that_is_none_is_refused_with_its_line_and_orders_come_as_csv() {
    let folder = Folder::new();
    run(&folder.0, &["migrate"]);
    std::fs::write(folder.0.join("feed.xml"), "<a>\n<b></a>").unwrap();
    let (ok, _, told) = run(&folder.0, &["rates", "import", "feed.xml"]);
    assert!(!ok && told.starts_with("feed.xml:2: "), "{told}");
    let feed = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/rates/eurofxref-daily.xml");
    let (ok, said, _) = run(&folder.0, &["rates", "import", feed.to_str().unwrap()]);
    assert!(ok && said.contains("rates up to"), "{said}");
    let (ok, said, _) = run(&folder.0, &["export", "orders", "--from", "2026-11-01", "--to", "2026-11-30"]);
    assert!(ok && said.starts_with("number,placed_at,status"), "{said}");
}
