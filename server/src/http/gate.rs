//! How many wait for the same thing, and when that is too many: a request that would be answered late is refused at
//! once instead, while there is still time to answer the others well.

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicU64, Ordering},
};
use tokio::time::{Duration, Instant};

/// So many are borne always, inside and outside: with so few, one slow answer says nothing of the next ones.
const FEW: u32 = 8;
/// For so long those who come may have to wait: several who come at the same time are no crowd yet. And for so long
/// they must hardly have to before a crowd is over: refusing it makes short pauses in it.
const RUSH: Duration = Duration::from_millis(25);
/// Who waits for less than this part of the patience with a crowd hardly waits.
const CALM: u32 = 2;
/// Who comes so long after the last one is alone.
const ALONE: Duration = Duration::from_secs(1);
/// Of how many answers the pace is the mean, and of how many who came the wait, roughly.
const MEMORY: u32 = 16;
/// An answer so many times slower than the pace says no more of the next ones than one just so slow: the first page of
/// a process, or one that met a busy disk, is no crowd.
const STRAY: u32 = 4;
/// Nor is one that took less than this a stray.
const QUICK: Duration = Duration::from_millis(1);

/// A way in before work that takes turns. Who comes now has waited already until she was read, and by Little's law waits
/// for those inside, each at the pace at which answers left while there was something to do; all of it is measured,
/// none is guessed. As in CoDel (RFC 8289) it is not a long wait that tells a crowd from a rush but one that stays.
#[derive(Debug)]
pub struct Gate {
    patience: Patience,
    inside: Mutex<Inside>,
    refused: AtomicU64,
}

/// For how long somebody may have to wait before a gate.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// In a rush that may be over at once.
    pub rush: Duration,
    /// When there has been more to do than can be done for longer than that.
    pub crowd: Duration,
}

#[derive(Debug, Default)]
struct Inside {
    count: u32,
    /// When the last one came, refused or not.
    came: Option<Instant>,
    /// The time from one who comes to the next: the mean.
    gap: Duration,
    /// How long the last who came had to wait: the mean.
    wait: Duration,
    /// Whether a rush has become a crowd.
    crowded: bool,
    /// When the waits last were those of that state.
    agreed: Option<Instant>,
    /// The time from one answer to the next, while there was something to do.
    pace: Duration,
    /// When the last answer left, or the first of those inside came in.
    last: Option<Instant>,
}

impl Inside {
    /// How long who comes has to wait because of the others, when she has waited already. By Little's law so many stand
    /// outside as come in that time: where they are but a few, she waited for something else than them.
    fn waits(&mut self, now: Instant, waited: Duration) -> Duration {
        let gap = self.came.replace(now).map_or(ALONE, |came| now.saturating_duration_since(came).min(ALONE));
        self.gap = (self.gap * (MEMORY - 1) + gap) / MEMORY;
        let outside = if waited < self.gap.saturating_mul(FEW) { Duration::ZERO } else { waited };
        let ahead = if self.count < FEW { Duration::ZERO } else { self.pace.saturating_mul(self.count) };
        outside.saturating_add(ahead)
    }

    /// Somebody came who has to wait; with less than `hardly` there is no crowd.
    fn follow(&mut self, now: Instant, waits: Duration, hardly: Duration) {
        self.wait = (self.wait * (MEMORY - 1) + waits) / MEMORY;
        let agreed = *self.agreed.get_or_insert(now);
        if (self.wait >= hardly) == self.crowded {
            self.agreed = Some(now);
        } else if now.saturating_duration_since(agreed) > RUSH {
            self.crowded = !self.crowded;
            self.agreed = Some(now);
        }
    }
}

impl Gate {
    /// A gate before which nobody should have to wait for longer.
    pub fn new(patience: Patience) -> Arc<Self> {
        Arc::new(Self { patience, inside: Mutex::default(), refused: AtomicU64::default() })
    }

    /// Goes in, to stay for as long as the turn is kept; `None` when that would take too long. `waited` is how long
    /// who comes has waited already.
    pub fn enter(self: &Arc<Self>, waited: Duration) -> Option<Turn> {
        let now = Instant::now();
        let mut inside = self.inside();
        let waits = inside.waits(now, waited);
        inside.follow(now, waits, self.patience.crowd / CALM);
        let patience = if inside.crowded { self.patience.crowd } else { self.patience.rush };
        if waits > patience {
            drop(inside);
            self.refused.fetch_add(1, Ordering::Relaxed);
            return None;
        }
        if inside.count == 0 {
            inside.last = Some(now);
        }
        inside.count += 1;
        drop(inside);
        Some(Turn(self.clone()))
    }

    /// How many were refused so far.
    pub fn refused(&self) -> u64 {
        self.refused.load(Ordering::Relaxed)
    }

    fn inside(&self) -> std::sync::MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One who is inside.
#[derive(Debug)]
pub struct Turn(Arc<Gate>);

impl Drop for Turn {
    fn drop(&mut self) {
        let now = Instant::now();
        let mut inside = self.0.inside();
        let took = inside.last.map_or(Duration::ZERO, |last| now.saturating_duration_since(last));
        let counted = took.min((inside.pace * STRAY).max(QUICK));
        inside.pace = (inside.pace * (MEMORY - 1) + counted) / MEMORY;
        inside.last = Some(now);
        inside.count = inside.count.saturating_sub(1);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::collections::VecDeque;
    use tokio::time::advance;

    const PATIENCE: Patience = Patience { rush: Duration::from_millis(10), crowd: Duration::from_millis(2) };

    const NOW: Duration = Duration::ZERO;

    /// Lets `count` in and out again, one every `pace`.
    async fn work(gate: &Arc<Gate>, count: u32, pace: Duration) {
        for _ in 0..count {
            let turn = gate.enter(NOW).unwrap();
            advance(pace).await;
            drop(turn);
        }
    }

    fn fill(gate: &Arc<Gate>) -> Vec<Turn> {
        std::iter::from_fn(|| gate.enter(NOW)).take(1_000).collect()
    }

    #[tokio::test(start_paused = true)]
    async fn as_many_come_in_as_can_be_answered_in_time() {
        let gate = Gate::new(PATIENCE);
        work(&gate, 200, Duration::from_micros(500)).await;
        let inside = fill(&gate).len();
        assert!((20..=22).contains(&inside), "{inside}");
        assert_eq!(gate.refused(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn a_rush_is_borne_and_a_crowd_is_not() {
        let gate = Gate::new(PATIENCE);
        work(&gate, 200, Duration::from_micros(200)).await;
        let rush = fill(&gate);
        assert!((50..=52).contains(&rush.len()), "{}", rush.len());
        advance(RUSH * 2).await;
        let mut inside: VecDeque<Turn> = rush.into();
        // As many leave as can, and twice as many come.
        for _ in 0..1_000 {
            advance(Duration::from_micros(200)).await;
            drop(inside.pop_front());
            inside.extend([gate.enter(NOW), gate.enter(NOW)].into_iter().flatten());
        }
        assert!((8..=12).contains(&inside.len()), "{}", inside.len());
        inside.clear();
        work(&gate, 400, Duration::from_micros(200)).await;
        assert!(fill(&gate).len() > 40, "when all are gone the next rush is one again");
    }

    /// Lets ten come each millisecond who have waited for so long, and says which part is let in, in percent.
    async fn come(gate: &Arc<Gate>, waited: Duration, milliseconds: u32) -> u32 {
        let mut entered = 0;
        for _ in 0..milliseconds * 10 {
            advance(Duration::from_micros(100)).await;
            entered += u32::from(gate.enter(waited).is_some());
        }
        entered * 10 / milliseconds
    }

    #[tokio::test(start_paused = true)]
    async fn who_waited_outside_is_refused_when_it_lasts() {
        let gate = Gate::new(PATIENCE);
        let waited = PATIENCE.crowd * 2;
        come(&gate, NOW, 20).await;
        assert_eq!(come(&gate, waited, 20).await, 100, "a rush");
        assert_eq!(come(&gate, PATIENCE.rush * 2, 1).await, 0, "no rush is borne for that long");
        assert!(come(&gate, waited, 40).await < 50);
        assert_eq!(come(&gate, waited, 10).await, 0, "it has become a crowd");
        assert_eq!(come(&gate, PATIENCE.crowd, 10).await, 100, "so long is borne in a crowd");
        assert_eq!(come(&gate, NOW, 20).await, 100);
        assert_eq!(come(&gate, waited, 1).await, 0, "a pause");
        come(&gate, NOW, 80).await;
        assert_eq!(come(&gate, waited, 20).await, 100, "the crowd is gone");
    }

    #[tokio::test(start_paused = true)]
    async fn a_few_on_a_busy_machine_are_no_crowd() {
        let gate = Gate::new(PATIENCE);
        for _ in 0..1_000 {
            advance(Duration::from_millis(20)).await;
            assert!(gate.enter(Duration::from_millis(100)).is_some());
        }
    }

    #[tokio::test(start_paused = true)]
    async fn one_slow_answer_is_no_crowd() {
        let gate = Gate::new(PATIENCE);
        work(&gate, 1, Duration::from_millis(500)).await;
        assert!(fill(&gate).len() > 100, "the first of a process");
        work(&gate, 200, Duration::from_micros(200)).await;
        work(&gate, 1, Duration::from_millis(500)).await;
        assert!(fill(&gate).len() > 40);
    }

    #[tokio::test(start_paused = true)]
    async fn the_pace_is_followed_up_and_down_and_a_pause_is_no_part_of_it() {
        let gate = Gate::new(PATIENCE);
        work(&gate, 200, Duration::from_millis(5)).await;
        assert_eq!(fill(&gate).len(), 8, "a few are let in however slow it is");
        work(&gate, 200, Duration::from_micros(100)).await;
        let before = fill(&gate).len();
        assert!((95..=110).contains(&before), "{before}");
        advance(Duration::from_secs(3_600)).await;
        work(&gate, 1, Duration::from_micros(100)).await;
        assert!(fill(&gate).len() >= 95);
    }
}
