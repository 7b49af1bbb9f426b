//! What answers first: a page that is kept leaves without having passed anything else.

use super::{
    headers,
    shedding::{Passage, until_made},
    site::Site,
};
use axum::{Router, extract::Request, response::Response};
use futures::future::BoxFuture;
use std::{
    convert::Infallible,
    sync::Arc,
    task::{Context, Poll},
};
use tower::{Service, ServiceExt};

/// The kept pages, and the shop behind them.
#[derive(Clone)]
pub struct Front {
    site: Site,
    always: Arc<http::HeaderMap>,
    shop: Router,
}

impl Front {
    /// Before a shop that carries out whatever is not kept.
    pub fn new(site: &Site, shop: Router) -> Self {
        Self { site: site.clone(), always: Arc::new(headers::always(site)), shop }
    }
}

impl Service<Request> for Front {
    type Response = Response;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let Self { site, always, shop } = self.clone();
        Box::pin(async move {
            let (asked, body) = request.into_parts();
            if let Some(response) = site.kept.find(&site.app, &asked, &always).await {
                site.counts.answered(&asked.method, asked.uri.path(), response.status());
                site.visits.saw(&asked, &response);
                return Ok(response);
            }
            let turn = match site.gates.pass(&site, &asked, &always) {
                Passage::Open(turn) => turn,
                Passage::Refused(response) => {
                    site.counts.answered(&asked.method, asked.uri.path(), response.status());
                    return Ok(response);
                }
            };
            let response = shop.oneshot(Request::from_parts(asked.clone(), body)).await?;
            site.visits.saw(&asked, &response);
            Ok(until_made(response, turn))
        })
    }
}
