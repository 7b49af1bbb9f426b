//! The pictures that stand for pages elsewhere: a photograph, what the page is called and what it costs, drawn once and
//! kept, as far as there is room.

mod drawing;
mod fonts;
mod lines;

use crate::http::StaticFiles;
use app::pages::Card;
use bytes::Bytes;
use fonts::Fonts;
use moka::future::Cache;
use std::{path::PathBuf, sync::Arc};
use tokio::sync::Semaphore;

/// How many bytes of pictures are kept.
const KEPT: u64 = 16 << 20;

/// The pictures, and what they are drawn with. Clones are one.
#[derive(Clone)]
pub struct Cards {
    fonts: Arc<Fonts>,
    kept: Cache<Card, Bytes>,
    /// One is drawn at a time: they are for machines, who wait, and pages go before.
    pen: Arc<Semaphore>,
}

impl Cards {
    /// With the fonts of a folder beside the shop's own.
    pub fn new(fonts: Option<PathBuf>) -> Self {
        let weight = |_: &Card, picture: &Bytes| u32::try_from(picture.len()).unwrap_or(u32::MAX);
        Self {
            fonts: Arc::new(Fonts::new(fonts)),
            kept: Cache::builder().max_capacity(KEPT).weigher(weight).build(),
            pen: Arc::new(Semaphore::new(1)),
        }
    }

    /// The picture as JPEG; many who ask at once wait for one drawing. `None` where it cannot be drawn.
    pub async fn picture(&self, card: Card, files: &StaticFiles) -> Option<Bytes> {
        let draw = async {
            let photograph = match &card.photograph {
                Some(name) => files.picture(name).await,
                None => None,
            };
            // The semaphore is never closed.
            let _pen = self.pen.acquire().await.ok()?;
            let (card, fonts) = (card.clone(), self.fonts.clone());
            let drawn =
                tokio::task::spawn_blocking(move || drawing::draw(&card, photograph.as_deref(), &fonts));
            drawn.await.ok()?.map(Bytes::from)
        };
        self.kept.optionally_get_with(card.clone(), draw).await
    }
}
