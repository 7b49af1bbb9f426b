//! The accept loop. axum's own sets no timers: a client that sends its headers slowly would hold a connection
//! for ever.

use super::{
    caller::Peer,
    crowd::{Crowd, Place},
    noticed::Noticed,
    stalled::Stalled,
};
use axum::{Router, body::Body, extract::Request};
use futures::future::BoxFuture;
use http::Method;
use hyper::body::Incoming;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::{
    convert::Infallible,
    io,
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinSet,
    time::{sleep, timeout},
};
use tower::{Service, ServiceExt};

/// What a connection may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// How long a request's head may take to arrive, and how long a connection may lie idle.
    pub head: Duration,
    /// How long a request's body may take to arrive.
    pub body: Duration,
    /// How long an answer may stand still because nobody takes it.
    pub stall: Duration,
    /// How long requests may take to finish once the shop is to end.
    pub grace: Duration,
    /// How long a connection that has asked nothing yet may still ask once the shop is to end.
    pub last_call: Duration,
    /// How many connections are open at once. At that number those that wait give way to new ones.
    pub connections: usize,
    /// How many connections that have been answered wait for another request; each keeps its buffers.
    pub resting: usize,
}

/// How long a request had waited when it was read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Waited(pub Duration);

impl Default for Patience {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(10),
            body: Duration::from_secs(15),
            stall: Duration::from_secs(10),
            grace: Duration::from_secs(10),
            last_call: Duration::from_millis(500),
            connections: 10_000,
            resting: 2_000,
        }
    }
}

/// Serves until `ending` turns true and the requests under way are answered, or the grace is over.
///
/// New connections are taken while others finish: a load balancer that asks `/readyz` gets its answer.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    patience: Patience,
    mut ending: watch::Receiver<bool>,
) {
    let crowd = Crowd::new(patience.connections, patience.resting);
    let mut open = JoinSet::new();
    // Kept from turn to turn: a connection that has been taken and waits for its place must not be dropped.
    let mut coming = pin!(accept(&listener, &crowd));
    loop {
        tokio::select! {
            taken = coming.as_mut() => {
                open.spawn(connection(taken, router.clone(), patience, ending.clone()));
                coming.set(accept(&listener, &crowd));
            }
            Some(_) = open.join_next() => {}
            () = until_ending(&mut ending) => break,
        }
    }
    let finished = async {
        while !open.is_empty() {
            tokio::select! {
                taken = coming.as_mut() => {
                    open.spawn(connection(taken, router.clone(), patience, ending.clone()));
                    coming.set(accept(&listener, &crowd));
                }
                Some(_) = open.join_next() => {}
            }
        }
    };
    if timeout(patience.grace, finished).await.is_err() {
        tracing::warn!(connections = open.len(), "requests were cut off at the end");
    }
}

/// Waits until the shop is to end. A sender that is gone is an end too.
pub async fn until_ending(ending: &mut watch::Receiver<bool>) {
    // An error means that the sender is gone.
    drop(ending.wait_for(|ending| *ending).await);
}

async fn accept(listener: &TcpListener, crowd: &Arc<Crowd>) -> (TcpStream, Place) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => return (stream, crowd.enter().await),
            Err(error) if is_of_one_connection(&error) => {}
            Err(error) => {
                // Out of file descriptors, most likely: others have to close first.
                tracing::error!(%error, "cannot accept connections");
                sleep(Duration::from_millis(200)).await;
            }
        }
    }
}

fn is_of_one_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

/// Answers a connection to its end; only then is its place free again.
async fn connection(
    (stream, place): (TcpStream, Place),
    router: Router,
    patience: Patience,
    mut ending: watch::Receiver<bool>,
) {
    // Without it small answers wait for the client's acknowledgement. A socket that refuses still works.
    drop(stream.set_nodelay(true));
    // Until something comes there is nothing to make buffers for: browsers connect in advance, others to do harm.
    let came = tokio::select! {
        came = timeout(patience.head, stream.readable()) => came,
        () = place.asked_to_go() => return,
        () = until_ending(&mut ending) => timeout(patience.last_call, stream.readable()).await,
    };
    if let Ok(Ok(())) = came {
        trace(talking(stream, place, router, patience, ending).await);
    }
}

/// In a box of its own that is made when it is needed, so that a silent connection takes no room for it.
fn talking(
    stream: TcpStream,
    place: Place,
    router: Router,
    patience: Patience,
    ending: watch::Receiver<bool>,
) -> BoxFuture<'static, hyper::Result<()>> {
    Box::pin(talk(stream, place, router, patience, ending))
}

async fn talk(
    stream: TcpStream,
    place: Place,
    router: Router,
    patience: Patience,
    mut ending: watch::Receiver<bool>,
) -> hyper::Result<()> {
    let place = Arc::new(place);
    let own = place.clone();
    let peer = stream.peer_addr().ok().map(|address| Peer(address.ip()));
    let stream = Noticed::new(stream);
    let bell = stream.bell();
    let asked = Arc::new(AtomicBool::new(false));
    let has_asked = asked.clone();
    let service = hyper::service::service_fn(move |mut request: hyper::Request<Incoming>| {
        let (place, router) = (own.clone(), router.clone());
        has_asked.store(true, Ordering::Relaxed);
        place.works();
        request.extensions_mut().insert(Waited(bell.waited()));
        if let Some(peer) = peer {
            request.extensions_mut().insert(peer);
        }
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            request.extensions_mut().insert(patience);
        }
        async move {
            let answer = answer(router, request.map(Body::new)).await;
            place.rests();
            answer
        }
    });
    let mut builder = hyper::server::conn::http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(patience.head);
    let stream = Stalled::new(stream, patience.stall);
    let mut served = pin!(builder.serve_connection(TokioIo::new(stream), service));
    tokio::select! {
        result = served.as_mut() => return result,
        // What it is just doing it still finishes.
        () = place.asked_to_go() => {}
        () = until_ending(&mut ending) => {
            if !asked.load(Ordering::Relaxed) {
                // What has come is still to be read: ended now, hyper would not even look at it.
                tokio::select! {
                    result = served.as_mut() => return result,
                    () = sleep(patience.last_call) => {}
                }
            }
        }
    }
    served.as_mut().graceful_shutdown();
    served.await
}

async fn answer(mut router: Router, request: Request) -> Result<axum::response::Response, Infallible> {
    let ready = <Router as ServiceExt<Request>>::ready(&mut router).await?;
    ready.call(request).await
}

fn trace(result: hyper::Result<()>) {
    if let Err(error) = result {
        // Clients hang up, stall and talk nonsense all day long.
        tracing::trace!(%error, "connection ended");
    }
}

#[cfg(test)]
#[path = "listener_tests.rs"]
mod tests;
