//! A small HTTP/1.1 client that reads one answer.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context, Result, ensure};

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
}
