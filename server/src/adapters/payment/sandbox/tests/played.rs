//! A sandbox that is played with.

use super::super::*;
use crate::config::Secret;
use commerce::{clock::FixedClock, payment::SessionStatus};
use std::{
    path::PathBuf,
    sync::{
        Mutex,
        atomic::{AtomicU32, Ordering},
    },
};
use tokio::sync::Notify;

pub const BASE: &str = "https://shop.example";

/// The road: keeps what is posted, and is down at first as often as a test says.
#[derive(Default)]
pub struct Recorder {
    posted: Mutex<Vec<(String, String)>>,
    came: Notify,
    pub failing: Mutex<usize>,
}

impl Road for Recorder {
    fn post(&self, signature: String, body: String) -> BoxFuture<'_, Result<(), OutsideError>> {
        Box::pin(async move {
            let mut failing = self.failing.lock().unwrap();
            if *failing > 0 {
                *failing -= 1;
                return Err(OutsideError("down".into()));
            }
            self.posted.lock().unwrap().push((signature, body));
            self.came.notify_one();
            Ok(())
        })
    }
}

pub fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

/// A sandbox with books of its own, which go with it.
pub struct Played {
    pub sandbox: Sandbox,
    pub road: Arc<Recorder>,
    books: PathBuf,
}

impl Drop for Played {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.books));
    }
}

impl Played {
    pub async fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name =
            format!("caravel-sandbox-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let books = std::env::temp_dir().join(name);
        let db = Db::connect(&format!("sqlite://{}", books.join("books.db").display())).await.unwrap();
        db.migrate().await.unwrap();
        let road = Arc::new(Recorder::default());
        let signer = Signer::new(Secret::new("a".repeat(32)), None);
        let sandbox = Sandbox::new(signer, Arc::new(FixedClock(now())), BASE, road.clone(), db);
        Self { sandbox, road, books }
    }

    /// What the shop is told next.
    pub async fn told(&self) -> Event {
        loop {
            let next = {
                let mut posted = self.road.posted.lock().unwrap();
                (!posted.is_empty()).then(|| posted.remove(0))
            };
            if let Some((signature, body)) = next {
                self.sandbox.verify(&signature, &body, now()).unwrap();
                return serde_json::from_str(&body).unwrap();
            }
            self.road.came.notified().await;
        }
    }

    /// How many webhooks there are.
    pub async fn events(&self) -> usize {
        let account = self.sandbox.account(&session(SessionStatus::RequiresAction)).await.unwrap();
        account.unwrap().told.len()
    }

    pub async fn decide(&self, decision: Decision) {
        self.sandbox.decide(&session(SessionStatus::RequiresAction), decision, false).await.unwrap();
    }

    /// Decides, and gives what the shop hears of it.
    pub async fn heard(&self, decision: Decision) -> Outcome {
        self.decide(decision).await;
        self.told().await.outcome
    }
}

pub fn eur(amount: i64) -> Money {
    Money::new(amount, "EUR".parse().unwrap())
}

pub fn money(amount: i64) -> Outcome {
    Outcome::Captured { amount: eur(amount) }
}

/// The payment that everything is about, as the shop knows it.
pub fn session(status: SessionStatus) -> PaymentSession {
    PaymentSession {
        id: "a".repeat(26).parse().unwrap(),
        order: "b".repeat(26).parse().unwrap(),
        gateway: ID.parse().unwrap(),
        reference: None,
        method: "paypal".parse().unwrap(),
        status,
        decline: None,
        amount: Money::new(500, "EUR".parse().unwrap()),
        plan: None,
        captured: Money::new(0, "EUR".parse().unwrap()),
        refunded: Money::new(0, "EUR".parse().unwrap()),
        instructions: None,
        expires_at: "2026-11-25T12:00:00Z".parse().unwrap(),
        created_at: now(),
    }
}
