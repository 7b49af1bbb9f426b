//! Open files: each connection is one, and systems give a process fewer than a shop has visitors.

/// What the shop opens beside connections: the database, files, logs, watches.
const OTHERS: usize = 200;

/// Asks the system for as many open files as it gives, and says how many of `wanted` connections there is room for.
pub fn room_for(wanted: usize) -> usize {
    let Some(most) = raised() else { return wanted };
    let room = most.saturating_sub(OTHERS).max(1);
    if room < wanted {
        tracing::warn!(
            "there is room for {room} connections of {wanted}: the system gives a process {most} open files"
        );
    }
    room.min(wanted)
}

/// The limit after it was raised as far as it goes; `None` where there is none.
#[cfg(unix)]
fn raised() -> Option<usize> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let before = getrlimit(Resource::Nofile);
    let wanted = Rlimit { current: before.maximum, maximum: before.maximum };
    // Where it is refused, what there was before stays.
    let current = if setrlimit(Resource::Nofile, wanted).is_ok() { before.maximum } else { before.current };
    current.map(|current| usize::try_from(current).unwrap_or(usize::MAX))
}

#[cfg(not(unix))]
fn raised() -> Option<usize> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_room_for_what_the_system_gives() {
        assert_eq!(room_for(1), 1);
        if let Some(most) = raised() {
            assert!((1..most).contains(&room_for(usize::MAX)));
        }
    }
}
