//! Where an answer ends, and what it says first.

use anyhow::{Context, Result, bail};

/// An answer that is there to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// How many bytes it took, head and body.
    pub length: usize,
    /// Whether the connection ends with it.
    pub closes: bool,
    /// Whether it says when to come again.
    pub retry_after: bool,
}

/// Reads answers of one server, which mostly begin with the same head.
#[derive(Default)]
pub struct Reader {
    head: Vec<u8>,
    last: Option<Answer>,
}

impl Reader {
    /// The answer at the beginning of `bytes`, once all of it is there.
    ///
    /// # Errors
    /// When it is no HTTP/1.1.
    pub fn read(&mut self, bytes: &[u8]) -> Result<Option<Answer>> {
        if let Some(last) = self.last.filter(|_| bytes.starts_with(&self.head)) {
            return Ok((bytes.len() >= last.length).then_some(last));
        }
        let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") else { return Ok(None) };
        let (head, body) =
            (bytes.get(..end + 4).unwrap_or_default(), bytes.get(end + 4..).unwrap_or_default());
        let text = std::str::from_utf8(head).context("a head that is no text")?;
        let value = |name: &str| {
            text.lines().find_map(|line| {
                let (own, value) = line.split_once(':')?;
                own.eq_ignore_ascii_case(name).then_some(value.trim())
            })
        };
        let status = text.split(' ').nth(1).and_then(|status| status.parse().ok()).context("no status")?;
        let chunked = value("transfer-encoding").is_some_and(|value| value.eq_ignore_ascii_case("chunked"));
        let length = if chunked {
            let Some(length) = chunks(body)? else { return Ok(None) };
            length
        } else {
            match value("content-length") {
                Some(length) => length.parse::<usize>().context("a length that is no number")?,
                None if status == 204 || status == 304 => 0,
                None => bail!("an answer of no known length"),
            }
        };
        let answer = Answer {
            status,
            length: head.len() + length,
            closes: value("connection").is_some_and(|value| value.eq_ignore_ascii_case("close")),
            retry_after: value("retry-after").is_some(),
        };
        // The length of chunks is no promise for the next answer.
        if !chunked {
            head.clone_into(&mut self.head);
            self.last = Some(answer);
        }
        Ok((bytes.len() >= answer.length).then_some(answer))
    }
}

// How many bytes the chunks and their ends take.
fn chunks(bytes: &[u8]) -> Result<Option<usize>> {
    let mut at = 0;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        let Some(line) = rest.windows(2).position(|window| window == b"\r\n") else { return Ok(None) };
        let size = std::str::from_utf8(rest.get(..line).unwrap_or_default())?.split(';').next().unwrap_or("");
        let size = usize::from_str_radix(size.trim(), 16).context("the size of a chunk")?;
        at += line + 2 + size + 2;
        if bytes.len() < at {
            return Ok(None);
        }
        if size == 0 {
            return Ok(Some(at));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_there_when_its_last_byte_is() {
        let plain = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nalive".as_slice();
        let chunked =
            b"HTTP/1.1 503 No\r\nRetry-After: 1\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n\
                        3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n"
                .as_slice();
        for (bytes, status, refused) in [(plain, 200, false), (chunked, 503, true)] {
            let mut reader = Reader::default();
            for end in 0..bytes.len() {
                assert_eq!(reader.read(&bytes[..end]).unwrap(), None, "{end}");
            }
            let answer = Answer { status, length: bytes.len(), closes: refused, retry_after: refused };
            assert_eq!(reader.read(bytes).unwrap(), Some(answer));
        }
    }

    #[test]
    fn another_head_is_read_anew() {
        let mut reader = Reader::default();
        let length = |answer: Option<Answer>| answer.map(|answer| (answer.status, answer.length));
        for (bytes, expected) in [
            (b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nab".as_slice(), (200, 40)),
            (b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\ncd", (200, 40)),
            (b"HTTP/1.1 304 No\r\netag: 1\r\n\r\n", (304, 28)),
        ] {
            assert_eq!(length(reader.read(bytes).unwrap()), Some(expected));
        }
        assert!(reader.read(b"HTTP/1.1 200 OK\r\n\r\nendless").is_err());
    }
}
