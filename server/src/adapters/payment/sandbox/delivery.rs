//! How the sandbox's webhooks reach the shop: over the network, like everybody's.

use super::signature;
use crate::signing::Signer;
use commerce::clock::Clock;
use std::{sync::Arc, time::Duration};
use workflows::ports::{BoxFuture, OutsideError};

/// One try to hand over a signed body.
pub trait Road: Send + Sync {
    /// Posts a body with its signature.
    fn post(&self, signature: String, body: String) -> BoxFuture<'_, Result<(), OutsideError>>;
}

/// The road over HTTP.
#[derive(Debug, Clone)]
pub struct HttpRoad {
    client: reqwest::Client,
    url: String,
}

impl HttpRoad {
    /// A road to the webhook address of the shop at `base_url`.
    pub fn new(client: reqwest::Client, base_url: &str) -> Self {
        Self { client, url: format!("{base_url}/webhooks/{}", super::ID) }
    }
}

impl Road for HttpRoad {
    fn post(&self, signature: String, body: String) -> BoxFuture<'_, Result<(), OutsideError>> {
        Box::pin(async move {
            let request = self
                .client
                .post(&self.url)
                .header(signature::HEADER, signature)
                .header("content-type", "application/json")
                .timeout(Duration::from_secs(10))
                .body(body);
            let answer =
                request.send().await.map_err(|error| OutsideError(error.without_url().to_string()))?;
            if answer.status().is_success() {
                Ok(())
            } else {
                Err(OutsideError(format!("the shop answered {}", answer.status())))
            }
        })
    }
}

/// How long to wait before each try, in milliseconds; after the last one the event is given up.
const WAITS: [u64; 6] = [0, 250, 1_000, 4_000, 15_000, 60_000];

/// Hands over a body, trying again when that fails. Each try has a fresh signature.
pub async fn deliver(road: Arc<dyn Road>, signer: Signer, clock: Arc<dyn Clock>, body: String) {
    for wait in WAITS {
        tokio::time::sleep(Duration::from_millis(wait)).await;
        let signature = signature::sign(&signer, &body, clock.now());
        match road.post(signature, body.clone()).await {
            Ok(()) => return,
            Err(error) => tracing::warn!(%error, "sandbox webhook not delivered"),
        }
    }
    tracing::error!("sandbox webhook given up");
}
