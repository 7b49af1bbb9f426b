//! The formats of the voice that speaks on this thread.
//!
//! A Fluent function sees its arguments and nothing else, and Fluent's hook for numbers is a plain function
//! pointer, while how an amount is written depends on the market as well as on the bundle's language. The formats
//! are therefore set on the thread while one message is formatted, which never waits for anything.

use crate::format::Formats;
use std::{cell::RefCell, sync::Arc};

thread_local! {
    static SPEAKING: RefCell<Option<Arc<Formats>>> = const { RefCell::new(None) };
}

struct Restore(Option<Arc<Formats>>);

impl Drop for Restore {
    fn drop(&mut self) {
        let before = self.0.take();
        SPEAKING.with(|cell| cell.replace(before));
    }
}

/// Runs `speak` with `formats` in force on this thread.
pub(crate) fn with_formats<R>(formats: &Arc<Formats>, speak: impl FnOnce() -> R) -> R {
    let _restore = Restore(SPEAKING.with(|cell| cell.replace(Some(formats.clone()))));
    speak()
}

/// The formats in force; `None` outside of [`with_formats`].
pub(crate) fn formats() -> Option<Arc<Formats>> {
    SPEAKING.with(|cell| cell.borrow().clone())
}
