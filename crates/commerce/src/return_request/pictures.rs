//! Pictures of what is wrong with goods that go back.

/// So many go with a return: the whole, what is wrong with it from near, and the parcel.
pub const MOST_PICTURES: u32 = 3;
/// The most megabytes of one as it is sent. Telephones write 2 to 8, and 10 or so at fifty megapixels.
pub const MOST_MEGABYTES: u32 = 12;
/// The longest side of one as it is kept, in pixels: a crack can be seen, and a shelf of them is no burden.
pub const LONGEST_SIDE: u32 = 1_600;

/// Why a picture is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PictureFault {
    /// It has more than [`MOST_MEGABYTES`], or more pixels than anybody unpacks.
    #[error("the picture is too large")]
    TooLarge,
    /// It is none, is of another kind, or is damaged.
    #[error("the file is no picture that can be opened")]
    NotAPicture,
    /// There are more than [`MOST_PICTURES`].
    #[error("a return has no room for more pictures")]
    TooMany,
}
