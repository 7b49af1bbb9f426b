//! Why a picture with a return is not taken, and what to do then.

use commerce::return_request::{MOST_MEGABYTES, MOST_PICTURES, PictureFault};
use l10n::{Args, Voice};

/// The field of the form.
pub(super) const FIELD: &str = "picture";

pub(super) const fn code(fault: PictureFault) -> &'static str {
    match fault {
        PictureFault::TooLarge => "picture_large",
        PictureFault::NotAPicture => "picture_unreadable",
        PictureFault::TooMany => "pictures_many",
    }
}

pub(super) fn message(voice: &Voice, fault: PictureFault) -> String {
    match fault {
        PictureFault::TooLarge => {
            voice.text_with("error-picture-large", &Args::new().number("size", MOST_MEGABYTES))
        }
        PictureFault::NotAPicture => voice.text("error-picture-unreadable"),
        PictureFault::TooMany => {
            voice.text_with("error-pictures-many", &Args::new().number("most", MOST_PICTURES))
        }
    }
}
