#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
use super::*;
use std::io::{Read, Write};

const DAILY: &str = include_str!("../../data/rates/eurofxref-daily.xml");

fn read(xml: &str) -> Result<Vec<ReferenceRate>, RatesError> {
    parse_eurofxref(xml, "2026-10-31".parse().unwrap())
}

fn feed(cubes: &str) -> String {
    format!("<Envelope><Cube>\n{cubes}\n</Cube></Envelope>")
}

fn day(rows: &str) -> String {
    feed(&format!("<Cube time='2026-10-30'>\n{rows}\n</Cube>"))
}

#[test]
fn the_shipped_file_gives_the_rates_of_its_day() {
    let rates = read(DAILY).unwrap();
    assert_eq!(rates.len(), 29);
    for (code, per_eur) in
        [("USD", "1.1172"), ("JPY", "175.68"), ("ISK", "136"), ("ZAR", "18.6455"), ("TRY", "55.8015")]
    {
        let rate = rates.iter().find(|rate| rate.currency.code() == code).unwrap();
        assert_eq!(rate.per_eur.to_string(), per_eur, "{code}");
        assert_eq!((rate.date.to_string().as_str(), rate.source.as_str()), ("2026-10-30", "ECB"));
    }
}

#[test]
fn a_history_comes_oldest_first_and_without_withdrawn_currencies() {
    let history = feed(
        "<Cube time='2026-10-30'><Cube currency='USD' rate='1.1172'/></Cube>\
         <Cube time='2007-12-31'><Cube currency='USD' rate='1.4721'/><Cube currency='CYP' rate='0.585274'/></Cube>",
    );
    let rates = read(&history).unwrap();
    let days: Vec<_> = rates.iter().map(|rate| (rate.date.to_string(), rate.per_eur.to_string())).collect();
    assert_eq!(days, [("2007-12-31".into(), "1.4721".into()), ("2026-10-30".into(), "1.1172".into())]);
}

#[test]
fn what_is_not_as_the_ecb_writes_it_is_refused_with_its_line() {
    let usd = |rate: &str| day(&format!("<Cube currency='USD' rate='{rate}'/>"));
    let deep = "<a>".repeat(200_000);
    let half = DAILY.split_at(DAILY.len() / 2).0;
    let cases = [
        (String::new(), 1, "the feed holds no rates"),
        ("USD 1.1".into(), 1, "the feed holds no rates"),
        (day(""), 1, "the feed holds no rates"),
        (usd("0"), 3, "`0` is no rate for USD"),
        (usd("-1.1"), 3, "`-1.1` is no rate for USD"),
        (usd("1,1"), 3, "`1,1` is no rate for USD"),
        (usd("1e400"), 3, "`1e400` is no rate for USD"),
        (usd("0.0001"), 3, "`0.0001` is no rate for USD"),
        (usd("99999999999"), 3, "`99999999999` is no rate for USD"),
        (usd("NaN"), 3, "`NaN` is no rate for USD"),
        (usd("N/A"), 3, "`N/A` is no rate for USD"),
        (usd(""), 3, "`` is no rate for USD"),
        (day("<Cube currency='EURO' rate='1'/>"), 3, "`EURO` is no ISO 4217 currency code"),
        (day("<Cube currency='XYZ' rate='1'/>"), 3, "`XYZ` is no ISO 4217 currency code"),
        (day("<Cube currency='usd' rate='1'/>"), 3, "`usd` is no ISO 4217 currency code"),
        (day("<Cube currency='USD'/>"), 3, "a row needs both `currency` and `rate`"),
        (day("<Cube rate='1'/>"), 3, "a row needs both `currency` and `rate`"),
        (
            day("<Cube currency='USD' rate='1'/>\n<Cube currency='USD' rate='2'/>"),
            4,
            "USD has two rates on 2026-10-30",
        ),
        (feed("<Cube currency='USD' rate='1'/>"), 2, "USD stands outside of a day"),
        (feed("<Cube time='30.10.2026'/>"), 2, "`30.10.2026` is no date"),
        (
            feed("<Cube time='2026-11-01'><Cube currency='USD' rate='1'/></Cube>"),
            2,
            "2026-11-01 is in the future",
        ),
        (feed("<Cube time='2026-10-30'>"), 3, "no XML: "),
        ("<Envelope><Cube>".into(), 1, "the feed ends in the middle"),
        (deep, 1, "the feed ends in the middle"),
        (DAILY.lines().take(20).collect::<Vec<_>>().join("\n"), 20, "the feed ends in the middle"),
        (half.into(), u32::try_from(half.lines().count()).unwrap(), "no XML: "),
        ("<Envelope".into(), 1, "no XML: "),
    ];
    for (xml, line, what) in cases {
        let error = read(&xml).expect_err(what);
        assert!(error.to_string().starts_with(what), "{error} instead of {what}");
        assert_eq!(error.line(), line, "{what}");
    }
}

#[test]
fn entities_and_a_doctype_are_harmless() {
    let doctype = "<!DOCTYPE x [<!ENTITY a 'USD'><!ENTITY f SYSTEM 'file:///etc/passwd'>\
                   <!ENTITY b '&a;&a;&a;&a;'>]>";
    let plain = format!("{doctype}{}", day("<Cube currency='USD' rate='1.1'/>"));
    assert_eq!(read(&plain).unwrap().len(), 1);
    for entity in ["a", "b", "f"] {
        let xml = format!("{doctype}{}", day(&format!("<Cube currency='&{entity};' rate='1.1'/>")));
        assert!(read(&xml).unwrap_err().to_string().starts_with("no XML: "), "{entity}");
    }
    let text = format!("{doctype}{}", day("&f;<Cube currency='USD' rate='1.1'/>"));
    assert_eq!(read(&text).unwrap().len(), 1);
}

/// A file of our own in the system's folder for such, gone when dropped.
struct Scratch(std::path::PathBuf);

impl Scratch {
    fn new(name: &str, bytes: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("caravel-{}-{name}", std::process::id()));
        std::fs::write(&path, bytes).unwrap();
        Self(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn a_feed_is_read_from_a_file() {
    let good = Scratch::new("good.xml", DAILY.as_bytes());
    assert_eq!(read_feed(good.path()).await.unwrap(), DAILY);

    let zip = Scratch::new("hist.zip", b"PK\x03\x04rest");
    assert!(read_feed(zip.path()).await.unwrap_err().to_string().contains("zip archive"));
    let bytes = Scratch::new("bytes.xml", b"\xff\xfe<");
    assert_eq!(read_feed(bytes.path()).await.unwrap_err().to_string(), "the feed is no UTF-8");
    let large = Scratch::new("large.xml", b"");
    std::fs::File::options().write(true).open(&large.0).unwrap().set_len(LARGEST + 1).unwrap();
    assert!(matches!(read_feed(large.path()).await, Err(RatesError::TooLarge(_))));

    assert!(matches!(read_feed("/no/such/file.xml").await, Err(RatesError::File(..))));
    assert!(matches!(read_feed("/").await, Err(RatesError::File(..))));
}

#[tokio::test]
async fn only_https_and_this_machine_are_fetched_from() {
    for url in [
        "http://www.ecb.europa.eu/x.xml",
        "http://localhost.example.com/x.xml",
        "ftp://127.0.0.1/x.xml",
        "file:///etc/passwd",
        "http://",
        "http://10.0.0.1/x.xml",
    ] {
        assert!(matches!(read_feed(url).await, Err(RatesError::Address(_))), "{url}");
    }
}

/// Answers one request on a port of this machine.
fn serve(answer: Vec<u8>) -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]).unwrap();
        // The client hangs up early when the answer is too long.
        let _ = stream.write_all(&answer);
    });
    format!("http://{address}/eurofxref-daily.xml")
}

#[tokio::test]
async fn a_feed_is_fetched_from_a_server() {
    let head = |status: &str| format!("HTTP/1.1 {status}\r\nConnection: close\r\n");
    let good = serve(format!("{}\r\n{DAILY}", head("200 OK")).into_bytes());
    assert_eq!(read_feed(&good).await.unwrap(), DAILY);

    let gone = serve(format!("{}\r\n", head("404 Not Found")).into_bytes());
    assert!(read_feed(&gone).await.unwrap_err().to_string().ends_with("the server answered 404 Not Found"));

    // A redirect off this machine to plain http is not followed: its own answer is the last.
    let away = serve(format!("{}Location: http://192.0.2.1/x.xml\r\n\r\n", head("302 Found")).into_bytes());
    assert!(read_feed(&away).await.unwrap_err().to_string().ends_with("the server answered 302 Found"));

    let mut endless = format!("{}\r\n", head("200 OK")).into_bytes();
    endless.resize(endless.len() + usize::try_from(LARGEST).unwrap() + 2, b' ');
    assert!(matches!(read_feed(&serve(endless)).await, Err(RatesError::TooLarge(_))));

    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let closed = format!("http://{}/x.xml", listener.local_addr().unwrap());
    drop(listener);
    assert!(matches!(read_feed(&closed).await, Err(RatesError::Fetch(..))));
}
