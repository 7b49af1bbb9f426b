//! A small HTTP/1.1 client on kept-alive connections: one to read an answer, one to count many.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Barrier;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

const PATIENCE: Duration = Duration::from_secs(10);

/// An answer, its body as it came over the wire.
pub struct Answer {
    head: String,
    /// The bytes of the body, still encoded.
    pub body: Vec<u8>,
}

impl Answer {
    /// A header's value; its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (own, value) = line.split_once(':')?;
            own.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }

    /// The body as text.
    pub fn text(&self) -> Result<&str> {
        std::str::from_utf8(&self.body).context("the answer is no text")
    }

    fn status(&self) -> &str {
        self.head.split(' ').nth(1).unwrap_or("none")
    }
}

/// Fetches a path that must answer 200.
pub fn get(addr: SocketAddr, path: &str, encoding: &str) -> Result<Answer> {
    let mut connection = Connection::open(addr)?;
    let answer = connection.ask(&request(addr, path, encoding))?;
    ensure!(answer.status() == "200", "{path} answers {}", answer.status());
    Ok(answer)
}

/// Asks for `paths` in turn, on `connections` at once, until `enough` says so (with the number so far), and
/// gives the number of answers.
pub fn load(
    addr: SocketAddr,
    paths: &[String],
    connections: usize,
    enough: &(dyn Fn(u64) -> bool + Sync),
) -> Result<(u64, Duration)> {
    let requests: Vec<Vec<u8>> = paths.iter().map(|path| request(addr, path, "identity")).collect();
    ensure!(!requests.is_empty(), "no path to ask for");
    let (count, start) = (AtomicU64::new(0), Barrier::new(connections.saturating_add(1)));
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..connections)
            .map(|offset| {
                let (requests, count, start) = (&requests, &count, &start);
                scope.spawn(move || -> Result<()> {
                    let opened = requests
                        .iter()
                        .map(|request| Repeated::open(addr, request))
                        .collect::<Result<Vec<_>>>();
                    // Reached by a failed worker too: the others would wait for ever.
                    start.wait();
                    let mut opened = opened?;
                    let turns = opened.len();
                    for turn in offset.. {
                        if enough(count.load(Ordering::Relaxed)) {
                            return Ok(());
                        }
                        if let Some(one) = opened.get_mut(turn % turns) {
                            one.ask()?;
                        }
                        count.fetch_add(1, Ordering::Relaxed);
                    }
                    Ok(())
                })
            })
            .collect();
        start.wait();
        let begun = Instant::now();
        for worker in workers {
            match worker.join() {
                Ok(outcome) => outcome?,
                Err(_) => bail!("a connection's thread ended badly"),
            }
        }
        Ok((count.load(Ordering::Relaxed), begun.elapsed()))
    })
}

fn request(addr: SocketAddr, path: &str, encoding: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: {addr}\r\nAccept: text/html\r\nAccept-Encoding: {encoding}\r\n\r\n")
        .into_bytes()
}

struct Connection {
    stream: TcpStream,
}

impl Connection {
    fn open(addr: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect_timeout(&addr, PATIENCE).context("the server takes no connection")?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self { stream })
    }

    fn ask(&mut self, request: &[u8]) -> Result<Answer> {
        self.stream.write_all(request)?;
        let (mut bytes, mut buffer) = (Vec::new(), [0; 16 * 1024]);
        loop {
            let read = self.stream.read(&mut buffer)?;
            ensure!(read > 0, "the server closed the connection within an answer");
            bytes.extend_from_slice(buffer.get(..read).unwrap_or_default());
            if let Some(answer) = whole(&bytes)? {
                return Ok(answer);
            }
        }
    }
}

// An answer, once all of it is there.
fn whole(bytes: &[u8]) -> Result<Option<Answer>> {
    const END: &[u8] = b"\r\n\r\n";
    let Some(at) = bytes.windows(END.len()).position(|window| window == END) else { return Ok(None) };
    let head = String::from_utf8_lossy(bytes.get(..at).unwrap_or_default()).into_owned();
    let rest = bytes.get(at + END.len()..).unwrap_or_default();
    let mut answer = Answer { head, body: Vec::new() };
    if answer.header("transfer-encoding").is_some_and(|value| value.eq_ignore_ascii_case("chunked")) {
        let Some(body) = unchunked(rest)? else { return Ok(None) };
        answer.body = body;
        return Ok(Some(answer));
    }
    let length: usize = answer
        .header("content-length")
        .context("an answer without a length")?
        .parse()
        .context("its length")?;
    answer.body = rest.get(..length).unwrap_or_default().to_vec();
    Ok((rest.len() >= length).then_some(answer))
}

fn unchunked(mut rest: &[u8]) -> Result<Option<Vec<u8>>> {
    let mut body = Vec::new();
    loop {
        let Some(at) = rest.windows(2).position(|window| window == b"\r\n") else { return Ok(None) };
        let size = String::from_utf8_lossy(rest.get(..at).unwrap_or_default()).into_owned();
        let size = size.split(';').next().unwrap_or("").trim();
        let size = usize::from_str_radix(size, 16).context("the size of a chunk")?;
        let Some(chunk) = rest.get(at + 2..at + 2 + size) else { return Ok(None) };
        let Some(after) = rest.get(at + 4 + size..) else { return Ok(None) };
        if size == 0 {
            return Ok(Some(body));
        }
        body.extend_from_slice(chunk);
        rest = after;
    }
}

/// The same question again and again. The first answer's length is learned, so that counting the others
/// costs next to nothing beside answering them.
struct Repeated<'a> {
    connection: Connection,
    request: &'a [u8],
    buffer: Vec<u8>,
}

impl<'a> Repeated<'a> {
    fn open(addr: SocketAddr, request: &'a [u8]) -> Result<Self> {
        let mut connection = Connection::open(addr)?;
        let answer = connection.ask(request)?;
        ensure!(answer.status() == "200", "an answer of {}", answer.status());
        ensure!(answer.header("content-length").is_some(), "an answer of no known length cannot be counted");
        let length = answer.head.len() + 4 + answer.body.len();
        Ok(Self { connection, request, buffer: vec![0; length] })
    }

    fn ask(&mut self) -> Result<()> {
        self.connection.stream.write_all(self.request)?;
        self.connection.stream.read_exact(&mut self.buffer)?;
        ensure!(self.buffer.starts_with(b"HTTP/1.1 200"), "an answer under load was no 200");
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_to_their_end() {
        let plain = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nalive";
        assert!(whole(plain.get(..40).unwrap()).unwrap().is_none());
        let answer = whole(plain).unwrap().unwrap();
        assert_eq!((answer.status(), answer.text().unwrap()), ("200", "alive"));
        let chunked =
            b"HTTP/1.1 404 No\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n";
        let answer = whole(chunked).unwrap().unwrap();
        assert_eq!((answer.status(), answer.body.as_slice()), ("404", b"abcde".as_slice()));
        assert!(whole(chunked.get(..chunked.len() - 6).unwrap()).unwrap().is_none());
    }

    fn answer_all(listener: &std::net::TcpListener) {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            std::thread::spawn(move || {
                let (mut asked, mut buffer) = (Vec::new(), [0; 1024]);
                while let Ok(read @ 1..) = stream.read(&mut buffer) {
                    asked.extend_from_slice(buffer.get(..read).unwrap());
                    if asked.ends_with(b"\r\n\r\n") {
                        asked.clear();
                        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nalive").unwrap();
                    }
                }
            });
        }
    }

    #[test]
    fn as_many_are_asked_as_wanted() {
        let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let addr = listener.local_addr().unwrap();
        std::thread::spawn(move || answer_all(&listener));
        assert_eq!(get(addr, "/x", "br").unwrap().text().unwrap(), "alive");
        let paths = ["/a".to_owned(), "/b".to_owned()];
        let (answers, _) = load(addr, &paths, 4, &|answers| answers >= 100).unwrap();
        assert!((100..=104).contains(&answers), "{answers}");
        let closed = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap();
        assert!(load(closed, &paths, 4, &|_| false).is_err(), "a server that is gone ends the measurement");
    }
}
