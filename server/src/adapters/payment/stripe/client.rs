//! A thin client of Stripe's API: forms out, JSON in, with patience, repetitions and a circuit breaker.

use super::{
    breaker::Breaker,
    request::Form,
    retry::{self, Said},
};
use crate::config;
use http::{
    HeaderMap, HeaderValue, Method,
    header::{AUTHORIZATION, CONTENT_TYPE, RETRY_AFTER},
};
use reqwest::redirect::Policy;
use serde::{Deserialize, de::DeserializeOwned};
use std::{
    fmt,
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};
use tokio::time::{Sleep, sleep, timeout};
use workflows::ports::OutsideError;

/// The version of the API that is spoken, whatever the account's own is; webhooks are to be sent in it too.
pub const VERSION: &str = "2026-07-29.dahlia";
/// How long a call may take with its repetitions: a shopper may be waiting, and a server that ends waits for ten seconds.
const PATIENCE: Duration = Duration::from_secs(9);
/// The longest answer, in bytes: a hundred payments with their charges.
const LONGEST: usize = 4 << 20;

/// Speaks to Stripe in the name of one account.
pub struct Client {
    http: reqwest::Client,
    url: String,
    headers: HeaderMap,
    patience: Duration,
    nap: fn(Duration) -> Sleep,
    breaker: Mutex<Breaker>,
}

/// Why there is no answer to a call.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Stripe was not reached, or not able to answer: to be tried again later.
    #[error("Stripe is away: {0}")]
    Away(String),
    /// Stripe has understood and will not.
    #[error("Stripe refuses: {0}")]
    Refused(Refusal),
}

impl From<Fault> for OutsideError {
    fn from(fault: Fault) -> Self {
        Self(fault.to_string())
    }
}

/// Stripe's own words are left out: there may be something personal in them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Refusal {
    /// The answer's status.
    #[serde(skip)]
    pub status: u16,
    /// `card_error`, `invalid_request_error`, …
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// Why.
    pub code: Option<String>,
    /// Why, in the bank's words.
    pub decline_code: Option<String>,
    /// Which parameter is at fault.
    pub param: Option<String>,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status)?;
        for part in [&self.kind, &self.code, &self.decline_code, &self.param].into_iter().flatten() {
            write!(f, " {part}")?;
        }
        Ok(())
    }
}

impl Refusal {
    /// Whether it is this payment that cannot be made, and not the account, the key or the way of asking.
    pub fn is_final(&self) -> bool {
        matches!(self.status, 400 | 402) && self.kind.as_deref() != Some("idempotency_error")
    }
}

#[derive(Default, Deserialize)]
struct Refused {
    #[serde(default)]
    error: Refusal,
}

struct Call<'a> {
    method: Method,
    path: &'a str,
    form: String,
    key: Option<&'a str>,
}

struct Answer {
    said: Said,
    bytes: Vec<u8>,
}

impl Client {
    /// A client of the API at an address without a slash at its end.
    ///
    /// # Errors
    /// The client cannot be made.
    pub fn new(settings: &config::Stripe) -> Result<Self, reqwest::Error> {
        // A redirect would lead the key to somewhere else.
        let http = reqwest::Client::builder().timeout(PATIENCE).redirect(Policy::none()).build()?;
        let mut headers = HeaderMap::new();
        // A key that could not stand in a header was refused with the settings.
        let bearer = [b"Bearer ", settings.key.as_bytes()].concat();
        if let Ok(mut bearer) = HeaderValue::from_bytes(&bearer) {
            bearer.set_sensitive(true);
            headers.insert(AUTHORIZATION, bearer);
        }
        headers.insert("stripe-version", HeaderValue::from_static(VERSION));
        Ok(Self {
            http,
            url: settings.url.clone(),
            headers,
            patience: PATIENCE,
            nap: sleep,
            breaker: Mutex::default(),
        })
    }

    /// One that does not wait between tries.
    #[cfg(test)]
    pub fn hasty(self) -> Self {
        Self { nap: |_| sleep(Duration::ZERO), ..self }
    }

    /// One with another patience.
    #[cfg(test)]
    pub fn patient(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// Changes something. The same `key` twice changes it once.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn post<T: DeserializeOwned>(&self, path: &str, form: &Form, key: &str) -> Result<T, Fault> {
        self.call(Call { method: Method::POST, path, form: form.encoded(), key: Some(key) }).await
    }

    /// Reads something.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn get<T: DeserializeOwned>(&self, path: &str, query: &Form) -> Result<T, Fault> {
        self.call(Call { method: Method::GET, path, form: query.encoded(), key: None }).await
    }

    async fn call<T: DeserializeOwned>(&self, call: Call<'_>) -> Result<T, Fault> {
        let start = Instant::now();
        let mut repeated = 0;
        loop {
            if !self.breaker().admits(Instant::now()) {
                return Err(Fault::Away("it has failed too often, and is left alone for a while".to_owned()));
            }
            let left = self.patience.saturating_sub(start.elapsed());
            let tried = timeout(left, self.once(&call)).await;
            let tried = tried.unwrap_or_else(|_| Err("it took too long".to_owned()));
            let said = tried.as_ref().map_or(Said::Nothing, |answer| answer.said);
            if matches!(said, Said::Status { code: ..500, .. }) {
                self.breaker().answered();
            } else {
                self.breaker().failed(Instant::now());
            }
            match retry::wait(repeated, said, rand::random()) {
                Some(wait) if start.elapsed().saturating_add(wait) < self.patience => (self.nap)(wait).await,
                _ => return understood(tried),
            }
            repeated += 1;
        }
    }

    async fn once(&self, call: &Call<'_>) -> Result<Answer, String> {
        let failed = |error: reqwest::Error| crate::adapters::rates::chain(&error.without_url());
        let is_post = call.method == Method::POST;
        let query = if is_post || call.form.is_empty() { String::new() } else { format!("?{}", call.form) };
        let address = format!("{}/v1/{}{query}", self.url, call.path);
        let mut request = self.http.request(call.method.clone(), address).headers(self.headers.clone());
        if let Some(key) = call.key {
            request = request.header("idempotency-key", key);
        }
        if is_post {
            let form = HeaderValue::from_static("application/x-www-form-urlencoded");
            request = request.header(CONTENT_TYPE, form).body(call.form.clone());
        }
        let mut answer = request.send().await.map_err(failed)?;
        let said = said(answer.status().as_u16(), answer.headers());
        let mut bytes = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(failed)? {
            bytes.extend_from_slice(&chunk);
            if bytes.len() > LONGEST {
                return Err("its answer is too long".to_owned());
            }
        }
        Ok(Answer { said, bytes })
    }

    fn breaker(&self) -> MutexGuard<'_, Breaker> {
        self.breaker.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn said(code: u16, headers: &HeaderMap) -> Said {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    Said::Status {
        code,
        should_retry: text("stripe-should-retry").and_then(|value| value.parse().ok()),
        after: text(RETRY_AFTER.as_str()).and_then(|value| value.parse().ok()).map(Duration::from_secs),
    }
}

fn understood<T: DeserializeOwned>(tried: Result<Answer, String>) -> Result<T, Fault> {
    let Answer { said, bytes } = tried.map_err(Fault::Away)?;
    let Said::Status { code, .. } = said else { return Err(Fault::Away("it said nothing".to_owned())) };
    match code {
        200..300 => serde_json::from_slice(&bytes).map_err(|_| Fault::Away("its answer is none".to_owned())),
        400..500 if code != 409 && code != 429 => {
            let refused: Refused = serde_json::from_slice(&bytes).unwrap_or_default();
            Err(Fault::Refused(Refusal { status: code, ..refused.error }))
        }
        _ => Err(Fault::Away(format!("it answered {code}"))),
    }
}
