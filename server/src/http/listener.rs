//! The accept loop. axum's own sets no timers: a client that sends its headers slowly would hold a connection
//! for ever.

use axum::{Router, body::Body, extract::Request};
use hyper::body::Incoming;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::{
    convert::Infallible,
    io,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{Semaphore, watch},
    task::JoinSet,
    time::{sleep, timeout},
};
use tower::{Service, ServiceExt};

/// What a connection may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// How long a request's head may take to arrive, and how long a connection may lie idle.
    pub head: Duration,
    /// How long requests may take to finish once the shop is to end.
    pub grace: Duration,
    /// How long a connection that has asked nothing yet may still ask once the shop is to end.
    pub last_call: Duration,
    /// How many connections are open at once.
    pub connections: usize,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(10),
            grace: Duration::from_secs(10),
            last_call: Duration::from_millis(500),
            connections: 10_000,
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
    let slots = Arc::new(Semaphore::new(patience.connections));
    let mut open = JoinSet::new();
    loop {
        tokio::select! {
            taken = accept(&listener, &slots) => {
                open.spawn(answered(taken, router.clone(), patience, ending.clone()));
            }
            Some(_) = open.join_next() => {}
            () = until_ending(&mut ending) => break,
        }
    }
    let finished = async {
        while !open.is_empty() {
            tokio::select! {
                taken = accept(&listener, &slots) => {
                    open.spawn(answered(taken, router.clone(), patience, ending.clone()));
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

/// A connection, with its place among those that may be open at once.
type Taken = (TcpStream, Option<tokio::sync::OwnedSemaphorePermit>);

/// Answers a connection to its end; only then is its place free again.
async fn answered(taken: Taken, router: Router, patience: Patience, ending: watch::Receiver<bool>) {
    let (stream, _place) = taken;
    connection(stream, router, patience, ending).await;
}

async fn accept(listener: &TcpListener, slots: &Arc<Semaphore>) -> Taken {
    // The semaphore is never closed.
    let slot = slots.clone().acquire_owned().await.ok();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => return (stream, slot),
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

async fn connection(
    stream: TcpStream,
    router: Router,
    patience: Patience,
    mut ending: watch::Receiver<bool>,
) {
    // Without it small answers wait for the client's acknowledgement. A socket that refuses still works.
    drop(stream.set_nodelay(true));
    let asked = Arc::new(AtomicBool::new(false));
    let has_asked = asked.clone();
    let service = hyper::service::service_fn(move |request: hyper::Request<Incoming>| {
        has_asked.store(true, Ordering::Relaxed);
        answer(router.clone(), request.map(Body::new))
    });
    let mut builder = hyper::server::conn::http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(patience.head);
    let served = builder.serve_connection(TokioIo::new(stream), service);
    tokio::pin!(served);
    let result = tokio::select! {
        result = served.as_mut() => result,
        () = until_ending(&mut ending) => {
            if !asked.load(Ordering::Relaxed) {
                // Browsers connect in advance; such a connection must not hold up the end.
                tokio::select! {
                    result = served.as_mut() => return trace(result),
                    () = sleep(patience.last_call) => {}
                }
                if !asked.load(Ordering::Relaxed) {
                    return;
                }
            }
            served.as_mut().graceful_shutdown();
            served.await
        }
    };
    trace(result);
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
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use axum::routing::get;
    use std::net::SocketAddr;
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        sync::Notify,
        task::JoinHandle,
    };

    struct Running {
        addr: SocketAddr,
        end: watch::Sender<bool>,
        server: JoinHandle<()>,
    }

    async fn start(router: Router, patience: Patience) -> Running {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let addr = listener.local_addr().unwrap();
        let (end, ending) = watch::channel(false);
        let server = tokio::spawn(serve(listener, router, patience, ending));
        Running { addr, end, server }
    }

    async fn said(addr: SocketAddr, request: &str) -> String {
        let mut stream = TcpStream::connect(addr).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        answer
    }

    const ASK: &str = "GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";

    fn hello() -> Router {
        Router::new().route("/", get(|| async { "hello" }))
    }

    #[tokio::test]
    async fn a_client_that_sends_its_head_slowly_is_cut_off() {
        let patience = Patience { head: Duration::from_millis(20), ..Patience::default() };
        let running = start(hello(), patience).await;
        let half = said(running.addr, "GET / HTTP/1.1\r\nhost:").await;
        assert!(!half.contains("hello"), "{half}");
        assert!(said(running.addr, ASK).await.ends_with("hello"));
    }

    #[tokio::test]
    async fn a_connection_over_the_limit_waits_for_its_turn() {
        let running = start(hello(), Patience { connections: 1, ..Patience::default() }).await;
        let first = TcpStream::connect(running.addr).await.unwrap();
        let second = said(running.addr, ASK);
        tokio::pin!(second);
        let early = timeout(Duration::from_millis(30), second.as_mut()).await;
        assert!(early.is_err());
        drop(first);
        assert!(second.await.ends_with("hello"));
    }

    #[tokio::test]
    async fn the_end_waits_for_requests_and_answers_new_ones_meanwhile() {
        let (begun, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let (tell, wait) = (begun.clone(), go_on.clone());
        let slow = get(move || {
            let (tell, wait) = (tell.clone(), wait.clone());
            async move {
                tell.notify_one();
                wait.notified().await;
                "finished"
            }
        });
        let running = start(hello().route("/slow", slow), Patience::default()).await;
        let addr = running.addr;
        // No `connection: close`: the server has to end the connection itself.
        let request = tokio::spawn(async move { said(addr, "GET /slow HTTP/1.1\r\nhost: x\r\n\r\n").await });
        begun.notified().await;
        running.end.send(true).unwrap();
        assert!(said(addr, ASK).await.ends_with("hello"));
        go_on.notify_one();
        assert!(request.await.unwrap().ends_with("finished"));
        running.server.await.unwrap();
        assert!(TcpStream::connect(addr).await.is_err());
    }

    #[tokio::test]
    async fn the_end_waits_neither_for_the_silent_nor_for_ever() {
        let short = Duration::from_millis(20);
        let running = start(hello(), Patience { last_call: short, ..Patience::default() }).await;
        let mut silent = TcpStream::connect(running.addr).await.unwrap();
        // An answer on a second connection shows that the first one has been accepted.
        said(running.addr, ASK).await;
        running.end.send(true).unwrap();
        running.server.await.unwrap();
        assert_eq!(silent.read(&mut [0; 8]).await.unwrap_or(0), 0);

        let never = get(std::future::pending::<()>);
        let running =
            start(Router::new().route("/", never), Patience { grace: short, ..Patience::default() }).await;
        let mut stuck = TcpStream::connect(running.addr).await.unwrap();
        stuck.write_all(ASK.as_bytes()).await.unwrap();
        running.end.send(true).unwrap();
        running.server.await.unwrap();
    }
}
