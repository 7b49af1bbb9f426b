//! The listener, through real sockets.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]
use super::*;
use axum::routing::{MethodRouter, get};
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

/// Says when it has begun, and finishes when it is told to.
fn slow(begun: &Arc<Notify>, go_on: &Arc<Notify>) -> MethodRouter {
    let (tell, wait) = (begun.clone(), go_on.clone());
    get(move || {
        let (tell, wait) = (tell.clone(), wait.clone());
        async move {
            tell.notify_one();
            wait.notified().await;
            "finished"
        }
    })
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
async fn a_connection_over_the_limit_waits_for_those_that_are_answered() {
    let (begun, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let router = hello().route("/slow", slow(&begun, &go_on));
    let running = start(router, Patience { connections: 1, ..Patience::default() }).await;
    let addr = running.addr;
    let first = tokio::spawn(async move { said(addr, "GET /slow HTTP/1.1\r\nhost: x\r\n\r\n").await });
    begun.notified().await;
    let second = said(addr, ASK);
    tokio::pin!(second);
    let early = timeout(Duration::from_millis(30), second.as_mut()).await;
    assert!(early.is_err());
    go_on.notify_one();
    assert!(second.await.ends_with("hello"));
    assert!(first.await.unwrap().ends_with("finished"), "it gave way only when it was answered");
}

#[tokio::test]
async fn a_silent_connection_takes_little_room() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
    let taken = (client, Crowd::new(1, 1).enter().await);
    let (_end, ending) = watch::channel(false);
    let size = size_of_val(&connection(taken, hello(), Patience::default(), ending));
    assert!(size < 3_000, "{size} bytes");
}

#[tokio::test]
async fn who_waits_gives_way_to_who_comes() {
    let running = start(hello(), Patience { connections: 50, ..Patience::default() }).await;
    let mut silent = Vec::new();
    for _ in 0..49 {
        silent.push(TcpStream::connect(running.addr).await.unwrap());
    }
    let mut resting = TcpStream::connect(running.addr).await.unwrap();
    let mut buffer = [0; 1024];
    resting.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    let read = resting.read(&mut buffer).await.unwrap();
    assert!(String::from_utf8_lossy(&buffer[..read]).ends_with("hello"));
    for _ in 0..60 {
        assert!(said(running.addr, ASK).await.ends_with("hello"));
    }
    assert_eq!(silent[0].read(&mut buffer).await.unwrap_or(0), 0, "the one that was silent longest is gone");
    resting.write_all(ASK.as_bytes()).await.unwrap();
    let mut answer = String::new();
    resting.read_to_string(&mut answer).await.unwrap();
    assert!(answer.ends_with("hello"), "the one that had asked before is not");
}

#[tokio::test]
async fn only_so_many_rest() {
    let running = start(hello(), Patience { resting: 3, ..Patience::default() }).await;
    let mut open = Vec::new();
    let mut buffer = [0; 1024];
    for _ in 0..4 {
        let mut stream = TcpStream::connect(running.addr).await.unwrap();
        stream.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
        assert!(stream.read(&mut buffer).await.unwrap() > 0);
        open.push(stream);
    }
    assert_eq!(open[0].read(&mut buffer).await.unwrap_or(0), 0);
    open[3].write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    assert!(open[3].read(&mut buffer).await.unwrap() > 0);
}

#[tokio::test]
async fn a_client_that_does_not_take_its_answer_is_cut_off() {
    const MUCH: usize = 64 * 1024 * 1024;
    let much = get(|| async { vec![b'x'; MUCH] });
    let patience = Patience { stall: Duration::from_millis(50), ..Patience::default() };
    let running = start(hello().route("/much", much), patience).await;
    let mut stream = TcpStream::connect(running.addr).await.unwrap();
    stream.write_all(b"GET /much HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    let mut first = [0; 1024];
    stream.read_exact(&mut first).await.unwrap();
    // The one place in the crowd tells when the connection has ended.
    let mut read = first.len();
    let mut buffer = vec![0; 64 * 1024];
    sleep(Duration::from_millis(200)).await;
    while let Ok(more @ 1..) = stream.read(&mut buffer).await {
        read += more;
    }
    assert!(read < MUCH, "all {read} bytes were sent to who did not read them");
    assert!(said(running.addr, ASK).await.ends_with("hello"));
}

#[tokio::test]
async fn the_end_waits_for_requests_and_answers_new_ones_meanwhile() {
    let (begun, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let router = hello().route("/slow", slow(&begun, &go_on));
    let running = start(router, Patience::default()).await;
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
