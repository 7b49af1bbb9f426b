//! Bodies are read before anybody works with them, up to a limit.

use super::{listener::Patience, refusal::Asker, site::Site};
use app::error::AppError;
use axum::{
    body::Body,
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use http::{HeaderValue, Method, header};
use http_body_util::BodyExt;
use tokio::time::timeout;

/// The most bytes of a body: longer than any form of ours.
pub const MOST: usize = 64 * 1024;
/// So much of a body that is too long is read and thrown away: a client that is still sending would otherwise lose
/// the answer with its connection.
const DRAINED: usize = 1024 * 1024;
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
    let patience = parts.extensions.get::<Patience>().copied().unwrap_or_default().body;
    let error = match timeout(patience, read(body)).await {
        Ok(Read::Whole(bytes)) => return next.run(Request::from_parts(parts, Body::from(bytes))).await,
        Ok(Read::TooLong) => AppError::TooLarge,
        Ok(Read::Broken) | Err(_) => AppError::BadRequest,
    };
    let mut response = Asker::new(&site, &parts.uri, &parts.headers).refuse(&site, &error);
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

async fn read(mut body: Body) -> Read {
    let mut bytes = Vec::new();
    let mut seen = 0_usize;
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else { return Read::Broken };
        let Some(data) = frame.data_ref() else { continue };
        seen = seen.saturating_add(data.len());
        if seen <= MOST {
            bytes.extend_from_slice(data);
        } else if seen > DRAINED {
            break;
        }
    }
    if seen > MOST { Read::TooLong } else { Read::Whole(bytes.into()) }
}
