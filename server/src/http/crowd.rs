//! Who is connected: no more than may be, and who waits gives way to who comes.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{
    sync::{Notify, OwnedSemaphorePermit, Semaphore},
    time::timeout,
};

/// How soon another one is asked to give way, if the first one has not gone by then.
const MOMENT: Duration = Duration::from_millis(50);

/// The connections of a listener.
#[derive(Debug)]
pub struct Crowd {
    slots: Arc<Semaphore>,
    most_resting: usize,
    waiting: Mutex<Waiting>,
}

/// Those that wait, by the order in which they began to.
#[derive(Debug, Default)]
struct Waiting {
    next: u64,
    /// They have asked nothing yet, and cost little.
    silent: BTreeMap<u64, Arc<Notify>>,
    /// They have been answered and may ask again; each holds buffers.
    resting: BTreeMap<u64, Arc<Notify>>,
}

impl Waiting {
    fn number(&mut self) -> u64 {
        self.next += 1;
        self.next
    }

    fn longest(&mut self) -> Option<Arc<Notify>> {
        let (_, first) = self.silent.pop_first().or_else(|| self.resting.pop_first())?;
        Some(first)
    }
}

impl Crowd {
    /// At most so many connections, and among them so many that have been answered and wait.
    pub fn new(most: usize, most_resting: usize) -> Arc<Self> {
        let slots = Arc::new(Semaphore::new(most.min(Semaphore::MAX_PERMITS)));
        Arc::new(Self { slots, most_resting, waiting: Mutex::default() })
    }

    /// A place for a connection that has just come. Where all are taken, who waits longest gives way; where nobody
    /// waits, this takes until somebody goes.
    pub async fn enter(self: &Arc<Self>) -> Place {
        let permit = loop {
            if let Ok(permit) = self.slots.clone().try_acquire_owned() {
                break Some(permit);
            }
            if let Some(waiting) = self.waiting().longest() {
                waiting.notify_one();
            }
            if let Ok(permit) = timeout(MOMENT, self.slots.clone().acquire_owned()).await {
                // The semaphore is never closed.
                break permit.ok();
            }
        };
        let go = Arc::new(Notify::new());
        let mut waiting = self.waiting();
        let number = waiting.number();
        waiting.silent.insert(number, go.clone());
        drop(waiting);
        Place { crowd: self.clone(), go, number: Mutex::new(number), _permit: permit }
    }

    fn waiting(&self) -> std::sync::MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection's place; free again when it is dropped.
#[derive(Debug)]
pub struct Place {
    crowd: Arc<Crowd>,
    go: Arc<Notify>,
    number: Mutex<u64>,
    _permit: Option<OwnedSemaphorePermit>,
}

impl Place {
    /// A request has come: from now on it does not wait.
    pub fn works(&self) {
        let number = *self.number();
        let mut waiting = self.crowd.waiting();
        if waiting.silent.remove(&number).is_none() {
            waiting.resting.remove(&number);
        }
    }

    /// A request is answered. When too many rest, the one that does so longest gives way.
    pub fn rests(&self) {
        let mut own = self.number();
        let mut waiting = self.crowd.waiting();
        *own = waiting.number();
        waiting.resting.insert(*own, self.go.clone());
        let first = (waiting.resting.len() > self.crowd.most_resting).then(|| waiting.resting.pop_first());
        drop(waiting);
        if let Some((_, first)) = first.flatten() {
            first.notify_one();
        }
    }

    /// Waits until it is asked to give way.
    pub async fn asked_to_go(&self) {
        self.go.notified().await;
    }

    fn number(&self) -> std::sync::MutexGuard<'_, u64> {
        self.number.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.works();
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    async fn is_asked_to_go(place: &Place) -> bool {
        timeout(Duration::ZERO, place.asked_to_go()).await.is_ok()
    }

    #[tokio::test(start_paused = true)]
    async fn who_waits_longest_gives_way_and_who_works_does_not() {
        let crowd = Crowd::new(3, 3);
        let (first, second, third) = (crowd.enter().await, crowd.enter().await, crowd.enter().await);
        first.works();
        second.works();
        second.rests();
        let fourth = tokio::spawn({
            let crowd = crowd.clone();
            async move { crowd.enter().await }
        });
        third.asked_to_go().await;
        drop(third);
        let _fourth = fourth.await.unwrap();
        assert!(!is_asked_to_go(&first).await && !is_asked_to_go(&second).await);
    }

    #[tokio::test(start_paused = true)]
    async fn where_nobody_waits_who_comes_does() {
        let crowd = Crowd::new(1, 1);
        let only = crowd.enter().await;
        only.works();
        assert!(timeout(Duration::from_secs(60), crowd.enter()).await.is_err());
        assert!(!is_asked_to_go(&only).await);
        let next = tokio::spawn({
            let crowd = crowd.clone();
            async move { crowd.enter().await }
        });
        only.rests();
        only.asked_to_go().await;
        drop(only);
        next.await.unwrap();
    }

    #[tokio::test]
    async fn only_so_many_rest() {
        let crowd = Crowd::new(9, 1);
        let (first, second) = (crowd.enter().await, crowd.enter().await);
        let silent = crowd.enter().await;
        for place in [&first, &second] {
            place.works();
            place.rests();
        }
        assert!(is_asked_to_go(&first).await);
        assert!(!is_asked_to_go(&second).await && !is_asked_to_go(&silent).await);
    }
}
