//! What open pages are told: which words and data serve, and what is wrong with the files.

/// The state of words and data since the files were read last.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct News {
    /// The generations of words and world.
    pub state: String,
    /// What is wrong with the files, as `file:line: what`; their last good versions serve.
    pub problems: Vec<String>,
    /// The shop takes leave, and tells nothing more.
    pub is_over: bool,
}
