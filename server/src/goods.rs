//! What digital goods are made of: files in `demo/files` of the data, from a folder or from the binary.

use crate::data;
use std::{borrow::Cow, path::PathBuf};

/// The files, wherever they are.
#[derive(Debug, Clone, Default)]
pub struct DigitalGoods {
    folder: Option<PathBuf>,
}

impl DigitalGoods {
    /// Those of a folder of data, or the ones in the binary.
    pub fn new(data: Option<PathBuf>) -> Self {
        Self { folder: data.map(|data| data.join(data::FILES)) }
    }

    /// Whether there is a file of the name.
    pub fn has(&self, name: &str) -> bool {
        match &self.folder {
            Some(folder) => folder.join(name).is_file(),
            None => data::embedded_file(name).is_some(),
        }
    }

    /// The bytes of a file; `None` when there is none of the name.
    pub async fn read(&self, name: &str) -> Option<Cow<'static, [u8]>> {
        // Names were checked when the catalog was read; a row written by other hands was not.
        if name.contains(['/', '\\']) || name.starts_with('.') {
            return None;
        }
        match &self.folder {
            Some(folder) => tokio::fs::read(folder.join(name)).await.ok().map(Cow::Owned),
            None => data::embedded_file(name),
        }
    }
}
