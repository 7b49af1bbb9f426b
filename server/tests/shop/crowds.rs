//! Too many, too slow, and too much at once, through real sockets.

use crate::{
    process::{get, run, serve},
    test_shop::{Folder, TestShop},
};
use server::http::{
    descriptors::room_for,
    listener::{self, Patience},
    router,
};
use std::{net::SocketAddr, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::watch,
};

/// A shop that listens, for as long as the sender is kept.
async fn listening(shop: &TestShop, patience: Patience) -> (SocketAddr, watch::Sender<bool>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    let (end, ending) = watch::channel(false);
    tokio::spawn(listener::serve(listener, router(&shop.site), patience, ending));
    (addr, end)
}

async fn said(addr: SocketAddr, request: String) -> String {
    answer(TcpStream::connect(addr).await.unwrap(), request).await
}

async fn answer(mut stream: TcpStream, request: String) -> String {
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

fn ask(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n")
}

#[tokio::test]
async fn a_body_that_trickles_is_cut_off() {
    let shop = TestShop::open().await;
    let patience = Patience { body: Duration::from_millis(50), ..Patience::default() };
    let (addr, _end) = listening(&shop, patience).await;
    let mut stream = TcpStream::connect(addr).await.unwrap();
    let head = "POST /api/cart/add HTTP/1.1\r\nhost: 127.0.0.1:3000\r\norigin: http://127.0.0.1:3000\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: 1000\r\n\r\nsku=";
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 4") && answer.contains("connection: close"), "{answer}");
    // A page has no use for a body and does not wait for one.
    let mut stream = TcpStream::connect(addr).await.unwrap();
    stream.write_all(b"GET /de/de/ HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\nx").await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    assert!(answer.starts_with(b"HTTP/1.1 200"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn too_much_at_once_is_refused_early_and_the_rest_is_answered() {
    let shop = TestShop::open().await;
    let (addr, _end) = listening(&shop, Patience::default()).await;
    // Pages of their own, so that nothing of it is kept.
    for _ in 0..20 {
        assert!(said(addr, ask("/de/ar/orders")).await.starts_with("HTTP/1.1 200"));
    }
    // All stand at the door before the first one asks: how many of them are refused depends on the machine.
    let mut crowd = Vec::new();
    for _ in 0..400 {
        crowd.push(TcpStream::connect(addr).await.unwrap());
    }
    let crowd: Vec<_> =
        crowd.into_iter().map(|stream| tokio::spawn(answer(stream, ask("/de/ar/orders")))).collect();
    let (health, file) =
        (said(addr, ask("/healthz")).await, said(addr, ask("/assets/icons/favicon.svg")).await);
    assert!(health.ends_with("alive"), "{health}");
    assert!(!file.starts_with("HTTP/1.1 503"), "{file}");
    let (mut answered, mut refused) = (0, 0);
    for one in crowd {
        let answer = one.await.unwrap();
        if answer.starts_with("HTTP/1.1 200") {
            answered += 1;
            continue;
        }
        refused += 1;
        assert!(answer.starts_with("HTTP/1.1 503") && answer.len() < 2_000, "{answer}");
        assert!(answer.contains("retry-after: 1") && answer.contains("cache-control: no-store"), "{answer}");
        assert!(answer.contains("<html lang=\"ar\" dir=\"rtl\">"), "in the reader's language: {answer}");
        assert!(answer.contains("content-security-policy: "), "{answer}");
    }
    assert!(answered > 0 && refused > 0, "{answered} answered, {refused} refused");
    assert!(said(addr, ask("/de/ar/orders")).await.starts_with("HTTP/1.1 200"), "and then it is over");
    let counted = shop.operator().get("/metrics").await.body;
    assert!(counted.contains(&format!("caravel_refused_total{{gate=\"pages\"}} {refused}")), "{counted}");
}

#[test]
fn ten_thousand_idle_connections_cost_little_and_lock_nobody_out() {
    let folder = Folder::new();
    assert!(run(&folder.0, &["migrate"]).0 && run(&folder.0, &["seed", "--demo"]).0);
    let serving = serve(&folder.0);
    // Both ends are limited; the server's own limit of connections is 10,000.
    let many = room_for(10_000);
    assert!(get(&serving.addr, "/de/de/").starts_with("HTTP/1.1 200"));
    let before = resident(serving.id());
    let idle: Vec<_> = (0..many).map(|_| std::net::TcpStream::connect(&serving.addr).unwrap()).collect();
    for _ in 0..20 {
        assert!(get(&serving.addr, "/de/de/").starts_with("HTTP/1.1 200"));
    }
    if let (Some(before), Some(after)) = (before, resident(serving.id())) {
        let each = after.saturating_sub(before) * 1_024 / many;
        // Not optimized, so generous; a conversation has 16 KiB of buffers.
        assert!(each < 16_000, "{each} bytes for a connection that asks nothing");
    }
    drop(idle);
}

/// The memory of a process, in KiB; `None` where the system does not tell.
fn resident(id: u32) -> Option<usize> {
    let status = std::fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}
