//! When a call is made once more: <https://docs.stripe.com/error-low-level>.

use std::time::Duration;

/// How often a call is repeated at most.
const MOST: u32 = 2;
/// The wait before the first repetition, doubled each time.
const FIRST: Duration = Duration::from_millis(500);
/// Who is told to wait longer than this is not kept: the outbox tries again.
const LONGEST: Duration = Duration::from_secs(5);

/// What came of a try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// No answer, or not in time.
    Nothing,
    /// An answer.
    Status {
        /// Its status.
        code: u16,
        /// `Stripe-Should-Retry`: Stripe knows better than the status.
        should_retry: Option<bool>,
        /// `Retry-After`.
        after: Option<Duration>,
    },
}

/// How long to wait before the next try, after `repeated` repetitions; `None` when there is none. `chance` spreads the
/// waits of many over the second half of each, so that they do not come back together.
pub fn wait(repeated: u32, said: Said, chance: u64) -> Option<Duration> {
    let (again, after) = match said {
        Said::Nothing => (true, None),
        Said::Status { should_retry: Some(should), after, .. } => (should, after),
        Said::Status { code, after, .. } => (matches!(code, 409 | 429 | 500..), after),
    };
    if !again || repeated >= MOST || after.is_some_and(|after| after > LONGEST) {
        return None;
    }
    let whole = FIRST.saturating_mul(2_u32.saturating_pow(repeated));
    let half = whole / 2;
    let spread = u64::try_from(half.as_millis()).unwrap_or(u64::MAX);
    let backoff = half + Duration::from_millis(chance.checked_rem(spread).unwrap_or(0));
    Some(backoff.max(after.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(code: u16) -> Said {
        Said::Status { code, should_retry: None, after: None }
    }

    #[test]
    fn conflicts_crowds_and_outages_are_tried_again_and_refusals_are_not() {
        for again in [Said::Nothing, status(409), status(429), status(500), status(503)] {
            assert!(wait(0, again, 0).is_some(), "{again:?}");
            assert!(wait(1, again, 0).is_some(), "{again:?}");
            assert_eq!(wait(MOST, again, 0), None, "{again:?}");
        }
        for never in [200, 400, 401, 402, 403, 404] {
            assert_eq!(wait(0, status(never), 0), None, "{never}");
        }
    }

    #[test]
    fn what_stripe_says_counts_more_than_the_status() {
        let said = |code, should, after: Option<u64>| Said::Status {
            code,
            should_retry: Some(should),
            after: after.map(Duration::from_secs),
        };
        assert_eq!(wait(0, said(500, false, None), 0), None);
        assert!(wait(0, said(400, true, None), 0).is_some());
        assert_eq!(wait(0, said(429, true, Some(3)), 7), Some(Duration::from_secs(3)));
        assert_eq!(wait(0, said(429, true, Some(60)), 7), None, "a shopper is waiting");
    }

    #[test]
    fn waits_double_and_are_spread_over_their_second_half() {
        for (repeated, half) in [(0, 250), (1, 500)] {
            for chance in [0, 1, 249, 250, 499, u64::MAX] {
                let waited = wait(repeated, Said::Nothing, chance).map(|wait| wait.as_millis());
                assert!(waited.is_some_and(|waited| (half..half * 2).contains(&waited)), "{waited:?}");
            }
        }
        assert_ne!(wait(0, Said::Nothing, 1), wait(0, Said::Nothing, 2));
    }
}
