//! A circuit breaker: while Stripe is away, calls fail at once instead of keeping shoppers waiting.

use std::time::{Duration, Instant};

/// After so many failures in a row nobody is let through.
const MOST: u32 = 5;
/// For how long.
const PAUSE: Duration = Duration::from_secs(30);

/// Counts failures in a row. Time is handed in.
#[derive(Debug, Default)]
pub struct Breaker {
    failures: u32,
    shut_until: Option<Instant>,
}

impl Breaker {
    /// Whether a call may be made now. After a pause the first who asks may, to try; the others wait for how that goes,
    /// a pause longer at most.
    pub fn admits(&mut self, now: Instant) -> bool {
        match self.shut_until {
            None => true,
            Some(until) if now < until => false,
            Some(_) => {
                self.shut_until = now.checked_add(PAUSE);
                true
            }
        }
    }

    /// A call was answered.
    pub fn answered(&mut self) {
        *self = Self::default();
    }

    /// A call was not answered.
    pub fn failed(&mut self, now: Instant) {
        self.failures = self.failures.saturating_add(1);
        if self.failures >= MOST {
            self.shut_until = now.checked_add(PAUSE);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shut(start: Instant) -> Breaker {
        let mut breaker = Breaker::default();
        for _ in 0..MOST {
            assert!(breaker.admits(start));
            breaker.failed(start);
        }
        breaker
    }

    #[test]
    fn it_opens_after_failures_in_a_row_only() {
        let start = Instant::now();
        let mut breaker = Breaker::default();
        for _ in 0..MOST * 3 {
            for _ in 1..MOST {
                breaker.failed(start);
            }
            assert!(breaker.admits(start));
            breaker.answered();
        }
        assert!(!shut(start).admits(start));
    }

    #[test]
    fn after_the_pause_one_tries_and_decides_for_all() {
        let start = Instant::now();
        let later = start + PAUSE;
        let mut breaker = shut(start);
        assert!(!breaker.admits(later - Duration::from_millis(1)));
        assert!(breaker.admits(later), "the one that tries");
        assert!(!breaker.admits(later), "the others wait");
        breaker.answered();
        assert!(breaker.admits(later) && breaker.admits(later));

        let mut breaker = shut(start);
        assert!(breaker.admits(later));
        breaker.failed(later);
        assert!(!breaker.admits(later + PAUSE - Duration::from_millis(1)));
        assert!(breaker.admits(later + PAUSE), "one that never came back holds nobody up for longer");
    }
}
