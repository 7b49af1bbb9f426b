//! Everything that is no file and no action is a page, or a 404 in the reader's language.

use super::{
    refusal::{Asker, page},
    site::Site,
};
use app::{error::AppError, pages::PageRequest};
use axum::{
    extract::{Request, State},
    response::Response,
};
use http::{HeaderValue, Method, header};
use workflows::Caller;

/// Answers with a page.
pub async fn respond(State(site): State<Site>, request: Request) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let asker = Asker::new(&site, request.uri(), request.headers());
        let mut response = asker.refuse(&site, &AppError::MethodNotAllowed);
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    let (asked, _) = request.into_parts();
    if let Some(response) = site.kept.fill(&site.app, &asked).await {
        return response;
    }
    let caller = asked.extensions.get::<Caller>().cloned().unwrap_or_default();
    let asked = PageRequest { caller, ..site.page_request(&asked.uri, &asked.headers) };
    page(app::pages::respond(&site.app, &asked).await)
}
