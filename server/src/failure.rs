//! Why a command did not do what it should.

use std::fmt;

/// What the operator reads, a line a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure(pub Vec<String>);

impl Failure {
    /// One fault.
    pub fn new(text: impl Into<String>) -> Self {
        Self(vec![text.into()])
    }

    /// A fault at something that is named.
    pub fn at(name: &str, error: &dyn std::error::Error) -> Self {
        let mut text = format!("{name}: {error}");
        let mut source = error.source();
        while let Some(cause) = source {
            text.push_str(&format!(": {cause}"));
            source = cause.source();
        }
        Self(vec![text])
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl std::error::Error for Failure {}

impl From<crate::config::Faults> for Failure {
    fn from(faults: crate::config::Faults) -> Self {
        Self(faults.0.iter().map(ToString::to_string).collect())
    }
}

impl From<workflows::StorageError> for Failure {
    fn from(error: workflows::StorageError) -> Self {
        Self::at("DATABASE_URL", &error)
    }
}
