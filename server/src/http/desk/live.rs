//! `/desk/live`: tells an open page when words or data have changed, and what is wrong with their files.

use super::News;
use crate::http::site::Site;
use axum::{
    extract::State,
    response::{
        IntoResponse,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures::{Stream, stream};
use http::header;
use std::convert::Infallible;
use tokio::sync::watch::Receiver;

/// A stream of events: the state at once, and then each change.
pub async fn tell(State(site): State<Site>) -> impl IntoResponse {
    let headers = [(header::CACHE_CONTROL, "no-store")];
    (headers, Sse::new(events(site.hear_news())).keep_alive(KeepAlive::default()))
}

fn events(mut news: Receiver<News>) -> impl Stream<Item = Result<Event, Infallible>> {
    news.mark_changed();
    stream::unfold(news, |mut news| async move {
        news.changed().await.ok()?;
        let News { state, problems, is_over } = news.borrow_and_update().clone();
        if is_over {
            return None;
        }
        let told = serde_json::json!({ "state": state, "problems": problems });
        Some((Ok(Event::default().data(told.to_string())), news))
    })
}
