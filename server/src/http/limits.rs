//! Bodies are read before anybody works with them, up to a limit.

use super::{listener::Patience, refusal::Asker, site::Site, uploads};
use app::error::AppError;
use axum::{
    body::Body,
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use commerce::return_request::{MOST_MEGABYTES, MOST_PICTURES, PictureFault};
use http::{HeaderValue, Method, header, request::Parts};
use http_body_util::BodyExt;
use std::time::Duration;
use tokio::{
    sync::{Semaphore, SemaphorePermit},
    time::{Instant, timeout, timeout_at},
};

/// The most bytes of a body: longer than any form of ours.
pub const MOST: usize = 64 * 1024;
/// So much of a body that is too long is read and thrown away: a client that is still sending would otherwise lose
/// the answer with its connection.
const DRAINED: usize = 1024 * 1024;
/// The same of a form with pictures, where one presses the wrong ones of a whole album.
const DRAINED_PICTURES: usize = 256 * 1024 * 1024;
/// The most bytes of a form with pictures: as many as a return has, and one too many.
const MOST_WITH_PICTURES: usize = (MOST_PICTURES + 1) as usize * MOST_MEGABYTES as usize * 1_000_000 + MOST;
/// So many of them are read at once beyond what any form has, so that they take no more memory than this many times that, and
/// as much again while they are taken apart.
static UPLOADS: Semaphore = Semaphore::const_new(4);
/// How long one waits for its turn; what is not read takes no memory meanwhile.
const TURN: Duration = Duration::from_secs(5);
/// A body may take a second longer for so many bytes of it that came: a telephone in the country sends twice that.
const PER_SECOND: usize = 50_000;

enum Read {
    /// With its turn, where it is longer than a form.
    Whole(bytes::Bytes, Option<SemaphorePermit<'static>>),
    TooLong,
    Broken,
    Busy,
}

/// Hands on a request whose body is whole and short enough.
pub async fn guard(State(site): State<Site>, request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let patience = parts.extensions.get::<Patience>().copied().unwrap_or_default().body;
    let is_upload = uploads::has_pictures(&parts.method, &parts.uri, &parts.headers);
    let (most, drained) = if is_upload { (MOST_WITH_PICTURES, DRAINED_PICTURES) } else { (MOST, DRAINED) };
    let error = match read(body, most, drained, patience).await {
        Read::Whole(bytes, turn) => {
            let answer = next.run(Request::from_parts(parts, Body::from(bytes))).await;
            drop(turn);
            return answer;
        }
        Read::TooLong if is_upload => AppError::Picture(PictureFault::TooLarge),
        Read::TooLong => AppError::TooLarge,
        Read::Broken => AppError::BadRequest,
        Read::Busy => AppError::Busy,
    };
    closing(&site, &parts, &error)
}

fn closing(site: &Site, parts: &Parts, error: &AppError) -> Response {
    let mut response = Asker::new(site, &parts.uri, &parts.headers).refuse(site, error);
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

async fn read(mut body: Body, most: usize, drained: usize, patience: Duration) -> Read {
    let begun = Instant::now();
    let mut bytes = Vec::new();
    let mut seen = 0_usize;
    let mut turn = None;
    loop {
        let longer = Duration::from_secs((seen / PER_SECOND) as u64);
        let frame = match timeout_at(begun + patience + longer, body.frame()).await {
            Ok(Some(Ok(frame))) => frame,
            Ok(None) => break,
            Ok(Some(Err(_))) | Err(_) => return Read::Broken,
        };
        let Some(data) = frame.data_ref() else { continue };
        seen = seen.saturating_add(data.len());
        if seen > most.saturating_add(drained) {
            break;
        }
        if seen > most {
            bytes.clear();
            continue;
        }
        if seen > MOST && turn.is_none() {
            let Ok(Ok(taken)) = timeout(TURN, UPLOADS.acquire()).await else { return Read::Busy };
            turn = Some(taken);
        }
        bytes.extend_from_slice(data);
    }
    if seen > most { Read::TooLong } else { Read::Whole(bytes.into(), turn) }
}
