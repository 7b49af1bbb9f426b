//! What machines read: lists of pages for search engines, and of products for marketplaces. They are written while they are
//! sent, and may be kept as public pages may.

use super::{
    public_file::{file, unchanged},
    refusal::{Asker, page},
    site::Site,
};
use app::pages::{PageResponse, Products, Sitemap, robots, sitemap_index};
use axum::{
    body::Body,
    extract::{Request, State},
    response::Response,
};
use futures::stream;
use http::{HeaderMap, HeaderValue, header};
use std::convert::Infallible;

const XML: &str = "application/xml; charset=utf-8";

/// `/robots.txt`
pub async fn rules(State(site): State<Site>) -> Response {
    let mut response = page(PageResponse::document(robots(&site.app)).public());
    let plain = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, plain);
    response
}

/// `/sitemap.xml`
pub async fn index(State(site): State<Site>, request: Request) -> Response {
    let (text, tag) = sitemap_index(&site.app);
    answer(request.headers(), &tag, XML, std::iter::once(text))
}

/// `/sitemaps/…`
pub async fn sitemap(State(site): State<Site>, request: Request) -> Response {
    let path = request.uri().path();
    let Some(list) = Sitemap::at(&site.app, path) else { return missing(&site, &request) };
    let tag = list.tag(path);
    answer(request.headers(), &tag, XML, list)
}

/// `/{market}/{locale}/feeds/…`
pub async fn feed(State(site): State<Site>, request: Request) -> Response {
    let path = request.uri().path();
    let Some(products) = Products::at(&site.app, path) else { return missing(&site, &request) };
    let (tag, kind) = (products.tag(path), products.content_type());
    answer(request.headers(), &tag, kind, products)
}

fn missing(site: &Site, request: &Request) -> Response {
    Asker::new(site, request.uri(), request.headers()).missing(site)
}

fn answer(
    asked: &HeaderMap,
    tag: &str,
    kind: &'static str,
    pieces: impl Iterator<Item = String> + Send + 'static,
) -> Response {
    let written = || Body::from_stream(stream::iter(pieces.map(Ok::<_, Infallible>)));
    unchanged(asked, tag).unwrap_or_else(|| file(kind, tag, written()))
}
