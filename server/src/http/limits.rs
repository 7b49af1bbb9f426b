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
use tokio::{sync::Semaphore, time::timeout};

/// The most bytes of a body: longer than any form of ours.
pub const MOST: usize = 64 * 1024;
/// So much of a body that is too long is read and thrown away: a client that is still sending would otherwise lose
/// the answer with its connection.
const DRAINED: usize = 1024 * 1024;
/// The most bytes of a form with pictures: as many as a return has, and one too many.
const MOST_WITH_PICTURES: usize = (MOST_PICTURES + 1) * MOST_MEGABYTES as usize * 1_000_000 + MOST;
/// So many of them are read at once, so that they take no more memory than this many times that.
static UPLOADS: Semaphore = Semaphore::const_new(4);
/// How many times longer than a form one with pictures may take: a telephone in the country sends a megabyte in ten seconds.
const SLOWER: u32 = 20;

enum Read {
    Whole(bytes::Bytes),
    TooLong,
    Broken,
}

/// Hands on a request whose body is whole and short enough.
pub async fn guard(State(site): State<Site>, request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let mut patience = parts.extensions.get::<Patience>().copied().unwrap_or_default().body;
    let mut most = MOST;
    let is_upload = uploads::has_pictures(&parts.method, &parts.uri, &parts.headers);
    // Held until the request is answered.
    let _turn = if is_upload {
        let Ok(turn) = UPLOADS.try_acquire() else {
            return closing(&site, &parts, &AppError::Busy);
        };
        (patience, most) = (patience.saturating_mul(SLOWER), MOST_WITH_PICTURES);
        Some(turn)
    } else {
        None
    };
    let error = match timeout(patience, read(body, most)).await {
        Ok(Read::Whole(bytes)) => return next.run(Request::from_parts(parts, Body::from(bytes))).await,
        Ok(Read::TooLong) if is_upload => AppError::Picture(PictureFault::TooLarge),
        Ok(Read::TooLong) => AppError::TooLarge,
        Ok(Read::Broken) | Err(_) => AppError::BadRequest,
    };
    closing(&site, &parts, &error)
}

fn closing(site: &Site, parts: &Parts, error: &AppError) -> Response {
    let mut response = Asker::new(site, &parts.uri, &parts.headers).refuse(site, error);
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

async fn read(mut body: Body, most: usize) -> Read {
    let mut bytes = Vec::new();
    let mut seen = 0_usize;
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else { return Read::Broken };
        let Some(data) = frame.data_ref() else { continue };
        seen = seen.saturating_add(data.len());
        if seen <= most {
            bytes.extend_from_slice(data);
        } else if seen > most.saturating_add(DRAINED) {
            break;
        }
    }
    if seen > most { Read::TooLong } else { Read::Whole(bytes.into()) }
}
