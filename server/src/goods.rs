//! What digital goods are made of: files in `demo/files` of the data, from a folder or from the binary.

use crate::data;
use axum::body::Body;
use sha2::{Digest, Sha256};
use std::{
    borrow::Cow,
    io::{self, SeekFrom},
    path::PathBuf,
    time::UNIX_EPOCH,
};
use tokio::{
    fs::File,
    io::{AsyncReadExt, AsyncSeekExt},
};
use tokio_util::io::ReaderStream;

/// So many bytes of a file are in memory at a time, for each who downloads it.
const PIECE: usize = 64 * 1024;

/// The files, wherever they are.
#[derive(Debug, Clone, Default)]
pub struct DigitalGoods {
    folder: Option<PathBuf>,
}

/// A file that is there, and stays what it is while it is sent.
#[derive(Debug)]
pub struct DigitalGood {
    source: Source,
    /// Its length in bytes.
    pub length: u64,
    /// Its ETag, with quotation marks: another one when the file was changed.
    pub tag: String,
}

#[derive(Debug)]
enum Source {
    File(File),
    Bytes(Cow<'static, [u8]>),
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

    /// Opens a file; `None` when there is none of the name, or it cannot be read.
    pub async fn open(&self, name: &str) -> Option<DigitalGood> {
        // Names were checked when the catalog was read; a row written by other hands was not.
        if name.contains(['/', '\\']) || name.starts_with('.') {
            return None;
        }
        let Some(folder) = &self.folder else { return Some(carried(data::embedded_file(name)?)) };
        let file = File::open(folder.join(name)).await.ok()?;
        let about = file.metadata().await.ok().filter(std::fs::Metadata::is_file)?;
        let since = about.modified().ok()?.duration_since(UNIX_EPOCH).unwrap_or_default();
        let (length, tag) = (about.len(), format!("\"{:x}-{:x}\"", about.len(), since.as_nanos()));
        Some(DigitalGood { source: Source::File(file), length, tag })
    }
}

/// A file that the binary carries.
fn carried(bytes: Cow<'static, [u8]>) -> DigitalGood {
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    let hash = Sha256::digest(&bytes);
    let tag = hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect::<String>();
    DigitalGood { source: Source::Bytes(bytes), length, tag: format!("\"{tag}\"") }
}

impl DigitalGood {
    /// So many bytes from one on, read as they are sent.
    ///
    /// # Errors
    /// When a file cannot be read at that place.
    pub async fn body(self, from: u64, count: u64) -> io::Result<Body> {
        match self.source {
            Source::File(mut file) => {
                file.seek(SeekFrom::Start(from)).await?;
                Ok(Body::from_stream(ReaderStream::with_capacity(file.take(count), PIECE)))
            }
            Source::Bytes(bytes) => {
                let at = |place: u64| usize::try_from(place).unwrap_or(usize::MAX).min(bytes.len());
                let part = at(from)..at(from.saturating_add(count));
                Ok(match bytes {
                    Cow::Borrowed(bytes) => Body::from(bytes.get(part).unwrap_or_default()),
                    Cow::Owned(bytes) => Body::from(bytes.get(part).unwrap_or_default().to_vec()),
                })
            }
        }
    }
}
