//! Named points at which the process can be made to die, so that tests see what a restart makes of it. They stand before
//! and after each commit and each outside call on the way from the order to its money; `server/tests/shop/failpoints.rs`
//! has the table.

/// Ends the process at once, as a power cut would, where `CARAVEL_FAILPOINT` has this name. A program built for release
/// has none of it.
macro_rules! failpoint {
    ($name:literal) => {
        #[cfg(debug_assertions)]
        if std::env::var_os("CARAVEL_FAILPOINT").is_some_and(|name| name == $name) {
            std::process::abort();
        }
    };
}

pub(crate) use failpoint;
