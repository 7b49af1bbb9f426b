//! The European Central Bank's feed of reference rates: `eurofxref-daily.xml` and `eurofxref-hist.xml`.

use crate::config::is_loopback;
use commerce::{
    Currency,
    clock::Date,
    exchange::{ReferenceRate, is_plausible},
};
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use rust_decimal::Decimal;
use std::{collections::HashSet, time::Duration};
use workflows::ports::{BoxFuture, OutsideError, RateFeed};

/// Who publishes these rates, as pages name it.
pub const SOURCE: &str = "ECB";

/// Where the European Central Bank publishes the rates of the day.
pub const DAILY: &str = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml";

/// How long a server may take for the whole answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// The largest feed, in bytes; the history since 1999 has about 8 MB.
const LARGEST: u64 = 20 * 1000 * 1000;

/// Currencies of the history that no longer exist: their countries took the euro, or a new unit, before ISO 4217's
/// present list. Rows of them are left out.
const WITHDRAWN: [&str; 9] = ["CYP", "EEK", "LTL", "LVL", "MTL", "ROL", "SIT", "SKK", "TRL"];

/// Why there are no rates.
#[derive(Debug, thiserror::Error)]
pub enum RatesError {
    /// The text is no XML, or none that could be the feed.
    #[error("{what}")]
    Feed {
        /// The line, counted from 1.
        line: u32,
        /// What is wrong with it.
        what: String,
    },
    /// The address is none that we fetch from.
    #[error("`{0}` is no file and no https address (http only on this machine)")]
    Address(String),
    /// The feed is longer than a feed can be.
    #[error("`{0}` is larger than 20 MB: this is no feed of reference rates")]
    TooLarge(String),
    /// The file cannot be read.
    #[error("`{0}` cannot be read: {1}")]
    File(String, std::io::Error),
    /// The server cannot be reached, took too long, or has no such page.
    #[error("`{0}` cannot be fetched: {1}")]
    Fetch(String, String),
}

impl RatesError {
    /// The line of the feed that is at fault; 1 where none is.
    pub const fn line(&self) -> u32 {
        match self {
            Self::Feed { line, .. } => *line,
            _ => 1,
        }
    }
}

/// Reads the daily file or the history. The rates come oldest first, so that the last of a currency is its newest.
/// `latest` is the last day that can have rates by now.
///
/// # Errors
/// [`RatesError::Feed`] on the first thing that is not as the ECB writes it: nothing is taken from a feed that is
/// partly wrong.
pub fn parse_eurofxref(xml: &str, latest: Date) -> Result<Vec<ReferenceRate>, RatesError> {
    let mut reader = Reader::from_str(xml);
    let mut rates = Vec::new();
    let mut seen = HashSet::new();
    let mut day: Option<Date> = None;
    let mut depth = 0_u32;
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let fault = |what: String| RatesError::Feed { line: line(xml, at), what };
        let event = reader.read_event().map_err(|error| fault(format!("no XML: {error}")))?;
        match &event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Eof if depth > 0 => return Err(fault("the feed ends in the middle".into())),
            Event::Eof => break,
            _ => {}
        }
        let (Event::Start(tag) | Event::Empty(tag)) = &event else { continue };
        if tag.local_name().as_ref() != "Cube" {
            continue;
        }
        let cube = Cube::of(tag).map_err(fault)?;
        if let Some(time) = cube.time {
            let date: Date = time.parse().map_err(|_| fault(format!("`{time}` is no date")))?;
            if date > latest {
                return Err(fault(format!("{date} is in the future")));
            }
            day = Some(date);
        }
        let (currency, rate) = match (cube.currency, cube.rate) {
            (Some(currency), Some(rate)) => (currency, rate),
            (None, None) => continue,
            _ => return Err(fault("a row needs both `currency` and `rate`".into())),
        };
        if WITHDRAWN.contains(&currency.as_str()) {
            continue;
        }
        let currency: Currency = currency.parse().map_err(|error| fault(format!("{error}")))?;
        let date = day.ok_or_else(|| fault(format!("{currency} stands outside of a day")))?;
        let per_eur = plausible(&rate).ok_or_else(|| fault(format!("`{rate}` is no rate for {currency}")))?;
        if !seen.insert((date, currency)) {
            return Err(fault(format!("{currency} has two rates on {date}")));
        }
        rates.push(ReferenceRate { currency, per_eur, date, source: SOURCE.to_owned(), exempt: false });
    }
    if rates.is_empty() {
        return Err(RatesError::Feed { line: 1, what: "the feed holds no rates".into() });
    }
    rates.sort_by_key(|rate| rate.date);
    Ok(rates)
}

fn plausible(text: &str) -> Option<Decimal> {
    let digits = text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    text.parse().ok().filter(|rate: &Decimal| digits && is_plausible(*rate))
}

/// The attributes of one element of the feed.
#[derive(Default)]
struct Cube {
    time: Option<String>,
    currency: Option<String>,
    rate: Option<String>,
}

impl Cube {
    fn of(tag: &BytesStart<'_>) -> Result<Self, String> {
        let mut cube = Self::default();
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| format!("no XML: {error}"))?;
            let slot = match attribute.key.local_name().as_ref() {
                "time" => &mut cube.time,
                "currency" => &mut cube.currency,
                "rate" => &mut cube.rate,
                _ => continue,
            };
            // Only the five entities of XML itself are known here: one that the file declares is refused.
            let value = attribute
                .normalized_value(quick_xml::XmlVersion::Implicit1_0)
                .map_err(|error| format!("no XML: {error}"))?;
            *slot = Some(value.chars().take(64).collect());
        }
        Ok(cube)
    }
}

fn line(text: &str, at: usize) -> u32 {
    let breaks = text.as_bytes().iter().take(at).filter(|&&byte| byte == b'\n').count();
    u32::try_from(breaks).unwrap_or(u32::MAX).saturating_add(1)
}

/// The feed of reference rates at an address.
#[derive(Debug, Clone)]
pub struct Eurofxref(pub String);

impl RateFeed for Eurofxref {
    fn read(&self, latest: Date) -> BoxFuture<'_, Result<Vec<ReferenceRate>, OutsideError>> {
        Box::pin(async move {
            let xml = read_feed(&self.0).await.map_err(|error| OutsideError(error.to_string()))?;
            let place = |error: RatesError| OutsideError(format!("{}:{}: {error}", self.0, error.line()));
            parse_eurofxref(&xml, latest).map_err(place)
        })
    }
}

/// Whether an address may be fetched from: https, or plain http on this machine.
pub fn may_fetch_from(url: &str) -> bool {
    reqwest::Url::parse(url).is_ok_and(|url| may_fetch(&url))
}

/// The text of a feed, from a file or a web address: https, or plain http on this machine. At most 20 MB, within ten
/// seconds; a redirect to any other kind of address is not followed.
///
/// # Errors
/// [`RatesError`]; never [`RatesError::Feed`] but for bytes that are no text.
pub async fn read_feed(file_or_url: &str) -> Result<String, RatesError> {
    let bytes = if file_or_url.contains("://") {
        let url = reqwest::Url::parse(file_or_url).ok().filter(may_fetch);
        fetch(url.ok_or_else(|| RatesError::Address(file_or_url.to_owned()))?).await?
    } else {
        read_file(file_or_url).await?
    };
    if bytes.starts_with(b"PK\x03\x04") {
        let what = "this is a zip archive: unpack it, or take the .xml beside it".into();
        return Err(RatesError::Feed { line: 1, what });
    }
    String::from_utf8(bytes).map_err(|_| RatesError::Feed { line: 1, what: "the feed is no UTF-8".into() })
}

async fn read_file(path: &str) -> Result<Vec<u8>, RatesError> {
    let failed = |error| RatesError::File(path.to_owned(), error);
    let about = tokio::fs::metadata(path).await.map_err(failed)?;
    if !about.is_file() {
        return Err(failed(std::io::Error::other("it is no file")));
    }
    if about.len() > LARGEST {
        return Err(RatesError::TooLarge(path.to_owned()));
    }
    tokio::fs::read(path).await.map_err(failed)
}

fn may_fetch(url: &reqwest::Url) -> bool {
    url.scheme() == "https" || (url.scheme() == "http" && is_loopback(url.host_str().unwrap_or_default()))
}

async fn fetch(url: reqwest::Url) -> Result<Vec<u8>, RatesError> {
    let failed = |error: reqwest::Error| RatesError::Fetch(url.to_string(), chain(&error));
    // The server has chosen its cryptography by now; a tool or a test may not have, and reqwest would panic.
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // Another thread that was faster has installed the same.
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
    let redirects = reqwest::redirect::Policy::custom(|attempt| {
        if attempt.previous().len() > 5 || !may_fetch(attempt.url()) {
            attempt.stop()
        } else {
            attempt.follow()
        }
    });
    let client = reqwest::Client::builder().timeout(PATIENCE).redirect(redirects).build().map_err(failed)?;
    let mut answer = client.get(url.clone()).send().await.map_err(failed)?;
    if !answer.status().is_success() {
        return Err(RatesError::Fetch(url.to_string(), format!("the server answered {}", answer.status())));
    }
    let mut bytes = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(failed)? {
        bytes.extend_from_slice(&chunk);
        if u64::try_from(bytes.len()).is_ok_and(|length| length > LARGEST) {
            return Err(RatesError::TooLarge(url.to_string()));
        }
    }
    Ok(bytes)
}

/// The error and its causes: reqwest's own first words say only that sending failed.
pub(super) fn chain(error: &reqwest::Error) -> String {
    let causes = std::iter::successors(std::error::Error::source(error), |cause| cause.source());
    let mut texts = vec![error.to_string()];
    texts.extend(causes.map(ToString::to_string));
    texts.join(": ")
}

#[cfg(test)]
#[path = "rates_tests.rs"]
mod tests;
