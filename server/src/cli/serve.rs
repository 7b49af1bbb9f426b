//! `caravel serve`

use super::say;
use crate::{
    adapters::rates::Eurofxref,
    config::Settings,
    failure::Failure,
    http::{
        self,
        descriptors::room_for,
        listener::{self, Patience},
        panics,
    },
    jobs,
    open::open,
};
use std::{net::SocketAddr, path::Path, time::Duration};
use tokio::{net::TcpListener, sync::watch, time::timeout};

/// How many connections the operator's listener has: herself, and who counts for her.
const OPERATORS: usize = 100;
/// How long jobs may finish what they are doing at the end.
const LAST_JOBS: Duration = Duration::from_secs(10);

/// Serves until the process is told to end; requests under way are finished. Prints the shop's address once it
/// answers, and nothing else.
///
/// # Errors
/// Everything that keeps the shop closed.
pub async fn run(settings: &Settings, work: &Path) -> Result<(), Failure> {
    panics::log_place_only();
    let listener = bind("CARAVEL_ADDR", settings.network.addr).await?;
    let bound = listener.local_addr().map_err(|error| Failure::at("CARAVEL_ADDR", &error))?;
    let admin = match settings.network.admin_addr {
        Some(addr) => Some(bind("CARAVEL_ADMIN_ADDR", addr).await?),
        None => None,
    };
    let site = open(settings, work, settings.network.base_url(bound)).await?;
    let (end, ending) = watch::channel(false);
    let patience =
        Patience { connections: room_for(settings.network.connection_limit), ..Patience::default() };
    let feed = settings.rates_url.clone().map(Eurofxref);
    let mut jobs = jobs::start(&site, &settings.folders, feed, &ending);
    let shoppers = tokio::spawn(listener::serve(listener, http::router(&site), patience, ending.clone()));
    let operator = admin.map(|admin| {
        if let Ok(addr) = admin.local_addr() {
            tracing::info!("the desk and the operator's pages are at http://{addr}/desk");
        }
        let few = Patience { connections: OPERATORS, ..patience };
        let pages = http::admin_router(&site, settings.folders.locales.as_deref());
        tokio::spawn(listener::serve(admin, pages, few, ending.clone()))
    });
    say(&format!("http://{bound}"))?;

    told_to_end().await;
    tracing::info!("ending");
    site.end();
    end.send_replace(true);
    for served in [Some(shoppers), operator].into_iter().flatten() {
        if served.await.is_err() {
            tracing::error!("a listener ended early");
        }
    }
    if timeout(LAST_JOBS, async { while jobs.join_next().await.is_some() {} }).await.is_err() {
        tracing::warn!("jobs were cut off at the end");
    }
    site.app.shop.db.close().await;
    Ok(())
}

async fn bind(name: &str, addr: SocketAddr) -> Result<TcpListener, Failure> {
    TcpListener::bind(addr)
        .await
        .map_err(|error| Failure::new(format!("{name}: cannot listen at {addr}: {error}")))
}

async fn told_to_end() {
    let interrupted = async {
        if let Err(error) = tokio::signal::ctrl_c().await {
            tracing::warn!(%error, "Ctrl-C is not heard");
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        () = interrupted => {}
        () = terminated() => {}
    }
}

#[cfg(unix)]
async fn terminated() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut signals) => drop(signals.recv().await),
        Err(error) => {
            tracing::warn!(%error, "SIGTERM is not heard");
            std::future::pending::<()>().await;
        }
    }
}

#[cfg(not(unix))]
async fn terminated() {
    std::future::pending::<()>().await;
}
