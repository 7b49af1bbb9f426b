//! Folders that are watched for changes.

use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};
use std::{path::Path, sync::Arc, time::Duration};
use tokio::{sync::Notify, time::timeout};

/// An editor writes a file in several steps: a change is told once it has been quiet for so long.
const QUIET: Duration = Duration::from_millis(100);

/// Tells when something in a folder changes.
pub struct Watching {
    told: Arc<Notify>,
    _watcher: RecommendedWatcher,
}

impl Watching {
    /// Watches folders; `None` when there is none to watch, or the system watches nothing for us.
    pub fn new<'a>(folders: impl IntoIterator<Item = Option<&'a Path>>) -> Option<Self> {
        let folders: Vec<&Path> = folders.into_iter().flatten().collect();
        if folders.is_empty() {
            return None;
        }
        let told = Arc::new(Notify::new());
        let tell = told.clone();
        let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            // Our own reading is an event too, and would never end.
            if event.is_ok_and(|event| !event.kind.is_access()) {
                tell.notify_one();
            }
        });
        let watched = watcher.and_then(|mut watcher| {
            for folder in folders {
                watcher.watch(folder, RecursiveMode::Recursive)?;
            }
            Ok(watcher)
        });
        match watched {
            Ok(watcher) => Some(Self { told, _watcher: watcher }),
            Err(error) => {
                tracing::warn!(%error, "changes of words and data are seen at the next start only");
                None
            }
        }
    }

    /// Waits for a change, and until it is over.
    pub async fn changed(&mut self) {
        self.told.notified().await;
        while timeout(QUIET, self.told.notified()).await.is_ok() {}
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[tokio::test]
    async fn a_change_below_the_folder_is_told() {
        let folder = std::env::temp_dir().join(format!("caravel-watch-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("de")).unwrap();
        let mut watching = Watching::new([Some(folder.as_path()), None]).unwrap();
        std::fs::write(folder.join("de/cart.ftl"), "a = b").unwrap();
        watching.changed().await;
        let quiet = timeout(Duration::from_millis(50), async {
            drop(std::fs::read(folder.join("de/cart.ftl")));
            watching.changed().await;
        });
        assert!(quiet.await.is_err());
        std::fs::remove_dir_all(folder).unwrap();
        assert!(Watching::new([None]).is_none());
    }
}
