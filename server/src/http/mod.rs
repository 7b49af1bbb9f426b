//! The frame around the pages: listening, security headers, limits, static files, webhooks.

mod actions;
mod assets;
mod caller;
mod cards;
mod crawled;
mod crowd;
mod csrf;
pub mod descriptors;
mod desk;
mod downloads;
mod encoding;
mod front;
mod gate;
mod headers;
mod health;
mod limits;
pub mod listener;
mod metrics;
mod noticed;
mod page_cache;
mod pages;
pub mod panics;
mod public_file;
mod refusal;
mod return_pictures;
mod sandbox;
mod shedding;
mod site;
mod speculation;
mod stalled;
mod unsubscribe;
mod uploads;
mod visits;
mod webhooks;

pub use assets::StaticFiles;
pub use caller::{Callers, Peer};
pub use desk::News;
pub use headers::POLICY;
pub use page_cache::{Figures, PageCache};
pub use site::Site;
pub use visits::Visits;

use app::routes::{self, crawled as crawled_at};
use axum::{
    Router,
    middleware::from_fn_with_state,
    routing::{any, get},
};
use front::Front;
use std::path::Path;
use tower_http::{
    CompressionLevel,
    compression::{
        CompressionLayer,
        predicate::{NotForContentType, Predicate, SizeAbove},
    },
};

/// The shop as shoppers reach it: kept pages first, the rest behind them.
pub fn router(site: &Site) -> Router {
    Router::new().fallback_service(Front::new(site, shop(site)))
}

fn shop(site: &Site) -> Router {
    let pages = Router::new()
        .route("/api/{*action}", any(actions::act))
        .route("/sandbox/pay/{payment}", any(sandbox::pay))
        .route("/downloads/{link}", any(downloads::follow))
        .route("/downloads/{order}/{sku}", any(downloads::lead))
        .route("/return-pictures/{order}/{picture}", any(return_pictures::show))
        .route(crawled_at::ROBOTS, get(crawled::rules))
        .route(crawled_at::SITEMAP, get(crawled::index))
        .route("/cards/{*page}", get(cards::show))
        .route("/sitemaps/{file}", get(crawled::sitemap))
        .route("/{market}/{locale}/feeds/{file}", get(crawled::feed))
        .route("/{market}/{locale}/back-in-stock/{ticket}", any(unsubscribe::page_or_stop))
        .fallback(pages::respond)
        .layer(from_fn_with_state(site.clone(), caller::tell))
        .layer(compression());
    let outer = Router::new()
        .route(routes::SPECULATION_RULES, get(speculation::rules))
        .route("/assets/{*file}", any(assets::serve))
        .route("/pkg/{*file}", any(assets::serve))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/webhooks/{gateway}", any(webhooks::receive))
        .route("/webhooks/carrier/{carrier}", any(webhooks::receive_of_carrier))
        .fallback_service(pages.with_state(site.clone()));
    framed(outer, site)
}

/// The same shop for the operator and for who writes its words, and what only they see. `locales` is the folder of words, if
/// they come from one.
pub fn admin_router(site: &Site, locales: Option<&Path>) -> Router {
    let own = desk::routes(locales.map(Path::to_path_buf))
        .route("/metrics", get(metrics::metrics))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready));
    framed(own, site).fallback_service(desk::walk(site))
}

fn framed(routes: Router<Site>, site: &Site) -> Router {
    routes
        .layer(from_fn_with_state(site.clone(), limits::guard))
        .layer(from_fn_with_state(site.clone(), csrf::guard))
        .layer(from_fn_with_state(site.clone(), panics::catch))
        .layer(from_fn_with_state(site.clone(), headers::add))
        .layer(from_fn_with_state(site.clone(), metrics::count))
        .with_state(site.clone())
}

/// Pages are compressed as they are sent: fast rather than small, and not when that saves nothing.
fn compression() -> CompressionLayer<impl Predicate> {
    let worth = SizeAbove::new(860).and(NotForContentType::IMAGES);
    CompressionLayer::new().quality(CompressionLevel::Fastest).compress_when(worth)
}
