//! "No more of these mails" by one press in the mail program itself (RFC 8058): it posts to the address in the header of
//! the mail, which in a browser is the page on which the notice can be taken back.

use super::{pages, site::Site};
use axum::{
    body::{Body, to_bytes},
    extract::{Path, Request, State},
    response::{IntoResponse, Response},
};
use http::{HeaderValue, Method, StatusCode, header};

/// What a mail program posts, as a form of either kind.
const ONE_CLICK: &[u8] = b"One-Click";
/// That with boundaries and headers.
const LONGEST: usize = 4 << 10;

/// Takes a notice back where a mail program asks for it; everything else is a question for the page. Whoever names no
/// notice that is waited for is answered the same: a mail program tells its reader that it has worked.
pub async fn page_or_stop(
    State(site): State<Site>,
    Path((_, _, ticket)): Path<(String, String, String)>,
    request: Request,
) -> Response {
    if request.method() != Method::POST {
        return pages::respond(State(site), request).await;
    }
    let (asked, body) = request.into_parts();
    let body = to_bytes(body, LONGEST).await.unwrap_or_default();
    if !body.windows(ONE_CLICK.len()).any(|part| part == ONE_CLICK) {
        return pages::respond(State(site), Request::from_parts(asked, Body::empty())).await;
    }
    match workflows::forget_notice(&site.app.shop, &ticket).await {
        Ok(_) => [(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))].into_response(),
        Err(error) => {
            tracing::error!(%error, "notice not taken back");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}
