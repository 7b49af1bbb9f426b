//! Counts for the operator, in the text format of Prometheus.

use super::site::Site;
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::{Method, StatusCode, header};
use std::sync::atomic::{AtomicU64, Ordering};

/// How many answers of each class of status were given.
#[derive(Debug, Default)]
pub struct Counts([AtomicU64; 5]);

impl Counts {
    /// Counts an answer. The operator who wants to see each may.
    pub fn answered(&self, method: &Method, path: &str, status: StatusCode) {
        self.add(status);
        if tracing::enabled!(tracing::Level::DEBUG) {
            tracing::debug!(%method, route = route(path), status = status.as_u16(), "answered");
        }
    }

    fn add(&self, status: StatusCode) {
        let class = usize::from(status.as_u16() / 100).saturating_sub(1);
        if let Some(count) = self.0.get(class) {
            count.fetch_add(1, Ordering::Relaxed);
        }
    }
}

/// Counts answers.
pub async fn count(State(site): State<Site>, request: Request, next: Next) -> Response {
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let response = next.run(request).await;
    site.counts.answered(&method, uri.path(), response.status());
    response
}

/// The path as it may be logged: without the secret of an order or a payment, however its place is spelled.
fn route(path: &str) -> String {
    // A secret has 43 characters and more, and none that a path would encode.
    let is_secret = |part: &str| {
        part.len() >= 43 && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
    };
    path.split('/').map(|part| if is_secret(part) { "…" } else { part }).collect::<Vec<_>>().join("/")
}

/// `/metrics`
pub async fn metrics(State(site): State<Site>) -> Response {
    let Ok((pending, held, differences)) = counted(&site).await else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let mut text = String::from(
        "# HELP caravel_responses_total Answers given, by class of status.\n# TYPE caravel_responses_total counter\n",
    );
    for (class, count) in (1..).zip(&site.counts.0) {
        let count = count.load(Ordering::Relaxed);
        text.push_str(&format!("caravel_responses_total{{class=\"{class}xx\"}} {count}\n"));
    }
    let kept = site.kept.figures().await;
    text.push_str(&format!(
        "# HELP caravel_page_cache_requests_total Requests for public pages, by whether the page was there.\n\
         # TYPE caravel_page_cache_requests_total counter\n\
         caravel_page_cache_requests_total{{found=\"yes\"}} {}\n\
         caravel_page_cache_requests_total{{found=\"no\"}} {}\n\
         # HELP caravel_page_cache_bytes Bytes of pages that are kept.\n\
         # TYPE caravel_page_cache_bytes gauge\ncaravel_page_cache_bytes {}\n",
        kept.hits, kept.misses, kept.bytes
    ));
    text.push_str("# HELP caravel_refused_total Requests refused since too many came at once.\n# TYPE caravel_refused_total counter\n");
    for (gate, count) in site.gates.refused() {
        text.push_str(&format!("caravel_refused_total{{gate=\"{gate}\"}} {count}\n"));
    }
    let snapshot = site.app.shop.snapshot.load();
    text.push_str(&format!(
        "# HELP caravel_rates_held Exchange rates that wait for an operator's word.\n\
         # TYPE caravel_rates_held gauge\ncaravel_rates_held {held}\n\
         # HELP caravel_rate_age_business_days Business days since an exchange rate was renewed.\n\
         # TYPE caravel_rate_age_business_days gauge\n"
    ));
    for row in snapshot.rates.rows() {
        let age = snapshot.rates.age(row.currency);
        text.push_str(&format!("caravel_rate_age_business_days{{currency=\"{}\"}} {age}\n", row.currency));
    }
    let generation = snapshot.generation.clone();
    let words = site.app.words.generation();
    text.push_str(&format!(
        "# HELP caravel_payment_differences What gateways and shop disagree on.\n\
         # TYPE caravel_payment_differences gauge\ncaravel_payment_differences {differences}\n\
         # HELP caravel_outbox_pending Mails and calls that are not delivered yet.\n\
         # TYPE caravel_outbox_pending gauge\ncaravel_outbox_pending {pending}\n\
         # HELP caravel_generation What is served now.\n# TYPE caravel_generation gauge\n\
         caravel_generation{{catalog=\"{generation}\",words=\"{words}\"}} 1\n"
    ));
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], text).into_response()
}

/// Messages that are not delivered yet, rates that wait, and what gateways and shop disagree on.
async fn counted(site: &Site) -> Result<(i64, usize, i64), workflows::StorageError> {
    let mut tx = site.app.shop.db.read().await?;
    let pending = storage::outbox::pending_count(&mut tx).await?;
    let held = storage::rates::held(&mut tx).await?.len();
    Ok((pending, held, storage::reconciliation::count(&mut tx).await?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_secret_of_a_link_is_logged() {
        let secret = "aB3-_".repeat(9);
        assert_eq!(route(&format!("/de/de/ORDERS//{secret}/")), "/de/de/ORDERS//…/");
        assert_eq!(route(&format!("/sandbox/pay/a.{secret}")), "/sandbox/pay/…");
        assert_eq!(route("/de/de/p/schale"), "/de/de/p/schale");
    }
}
