//! Many requests on kept-alive connections: as fast as they are answered, or at a given rate.
#![allow(clippy::float_arithmetic, reason = "times, no money")]

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use serde::Serialize;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::answer::{Answer, Reader};

const ROOM: usize = 64 * 1024;
/// An answer that takes longer counts as failed.
const PATIENCE: Duration = Duration::from_secs(10);

/// What to ask, how often, and for how long.
#[derive(clap::Args, Clone)]
pub struct Options {
    #[arg(long)]
    addr: SocketAddr,
    /// The encoding to accept.
    #[arg(long, default_value = "identity")]
    encoding: String,
    #[arg(long, default_value_t = 32)]
    connections: u32,
    #[arg(long, default_value_t = 2)]
    threads: u32,
    #[arg(long, default_value_t = 5.0)]
    seconds: f64,
    /// Requests a second, asked for whether or not the last ones are answered; else the next request of a
    /// connection follows the last answer.
    #[arg(long)]
    rate: Option<f64>,
    /// The paths, asked for in turn.
    #[arg(required = true)]
    paths: Vec<String>,
}

/// What came of it.
#[derive(Debug, Default, Serialize)]
pub struct Counted {
    /// Answers of 200.
    answers: u64,
    /// Answers of 503.
    refused: u64,
    /// Those of them that say when to come again.
    retry_after: u64,
    /// Answers of any other status.
    others: u64,
    /// No answer, or none in time.
    failed: u64,
    /// How long it took.
    seconds: f64,
    /// Half of the answers of 200 took at most this long, in microseconds.
    p50: u32,
    /// 99 of 100 of them.
    p99: u32,
    #[serde(skip)]
    times: Vec<u32>,
}

/// Runs the load to its end.
///
/// # Errors
/// When nobody answers at the address at all.
pub fn run(options: Options) -> Result<Counted> {
    let begun = Instant::now();
    let end = begun + Duration::from_secs_f64(options.seconds);
    let threads: Vec<_> = (0..options.threads.max(1))
        .map(|thread| {
            let options = options.clone();
            std::thread::spawn(move || one_thread(&options, thread, begun, end))
        })
        .collect();
    let mut all = Counted::default();
    for thread in threads {
        match thread.join() {
            Ok(counted) => all.add(counted?),
            Err(_) => bail!("a thread ended badly"),
        }
    }
    let all = all.summed_up(begun);
    if all.answers + all.refused + all.others == 0 {
        bail!("no answer at {}", options.addr);
    }
    Ok(all)
}

impl Counted {
    /// With the time it took, and how the times of the answers are spread.
    pub fn summed_up(mut self, begun: Instant) -> Self {
        self.seconds = begun.elapsed().as_secs_f64();
        self.times.sort_unstable();
        let part = |share: usize| self.times.get(self.times.len() * share / 100).copied().unwrap_or(0);
        (self.p50, self.p99) = (part(50), part(99));
        self
    }

    /// Adds what another has counted.
    pub fn add(&mut self, other: Self) {
        self.answers += other.answers;
        self.refused += other.refused;
        self.retry_after += other.retry_after;
        self.others += other.others;
        self.failed += other.failed;
        self.times.extend(other.times);
    }

    fn count(&mut self, answer: Answer, time: Duration) {
        self.retry_after += u64::from(answer.status == 503 && answer.retry_after);
        self.count_status(answer.status, time);
    }

    /// Counts an answer by its status.
    pub fn count_status(&mut self, status: u16, time: Duration) {
        match status {
            200 => {
                self.answers += 1;
                self.times.push(u32::try_from(time.as_micros()).unwrap_or(u32::MAX));
            }
            503 => self.refused += 1,
            _ => self.others += 1,
        }
    }

    /// Counts a request without an answer.
    pub fn fail(&mut self) {
        self.failed += 1;
    }
}

fn one_thread(options: &Options, thread: u32, begun: Instant, end: Instant) -> Result<Counted> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let own = (0..options.connections).filter(|number| number % options.threads.max(1) == thread);
        let workers: Vec<_> =
            own.map(|number| tokio::spawn(Worker::new(options, number, begun).work(end))).collect();
        let mut all = Counted::default();
        for worker in workers {
            all.add(worker.await?);
        }
        Ok(all)
    })
}

struct Worker {
    addr: SocketAddr,
    requests: Vec<Vec<u8>>,
    turn: usize,
    /// The first moment to ask at, and the time between two.
    pace: Option<(Instant, Duration)>,
    connection: Option<Connection>,
}

struct Connection {
    stream: TcpStream,
    reader: Reader,
    buffer: Vec<u8>,
}

impl Worker {
    fn new(options: &Options, number: u32, begun: Instant) -> Self {
        let request = |path: &String| {
            let (addr, encoding) = (options.addr, &options.encoding);
            format!(
                "GET {path} HTTP/1.1\r\nHost: {addr}\r\nAccept: text/html\r\nAccept-Encoding: {encoding}\r\n\r\n"
            )
        };
        let between = |rate: f64| Duration::from_secs_f64(f64::from(options.connections) / rate.max(0.001));
        let pace = options.rate.map(between).map(|between| {
            // Spread over the first interval, or all would ask at once.
            (begun + between * number / options.connections.max(1), between)
        });
        Self {
            addr: options.addr,
            requests: options.paths.iter().map(|path| request(path).into_bytes()).collect(),
            turn: usize::try_from(number).unwrap_or(0),
            pace,
            connection: None,
        }
    }

    async fn work(mut self, end: Instant) -> Counted {
        let mut counted = Counted::default();
        loop {
            let asked = self.next_moment().await;
            if asked >= end || Instant::now() >= end {
                return counted;
            }
            match tokio::time::timeout(PATIENCE, self.ask()).await {
                Ok(Ok(answer)) => counted.count(answer, asked.elapsed()),
                Ok(Err(_)) | Err(_) => {
                    counted.failed += 1;
                    self.connection = None;
                    // A server that is gone must not be asked as fast as the machine can.
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
            }
        }
    }

    // Who is behind the pace counts from when she should have asked: waiting for a turn is waiting, too.
    async fn next_moment(&mut self) -> Instant {
        let Some((moment, between)) = &mut self.pace else { return Instant::now() };
        let due = *moment;
        *moment += *between;
        if due <= Instant::now() {
            return due;
        }
        tokio::time::sleep_until(due.into()).await;
        Instant::now()
    }

    async fn ask(&mut self) -> Result<Answer> {
        self.turn = self.turn.wrapping_add(1);
        let turns = self.requests.len().max(1);
        let Some(request) = self.requests.get(self.turn % turns) else { bail!("nothing to ask for") };
        let mut connection = match self.connection.take() {
            Some(connection) => connection,
            None => {
                let stream = TcpStream::connect(self.addr).await?;
                stream.set_nodelay(true)?;
                Connection { stream, reader: Reader::default(), buffer: vec![0; ROOM] }
            }
        };
        connection.stream.write_all(request).await?;
        let answer = connection.answer().await?;
        if !answer.closes {
            self.connection = Some(connection);
        }
        Ok(answer)
    }
}

impl Connection {
    async fn answer(&mut self) -> Result<Answer> {
        let mut filled = 0;
        loop {
            if filled == self.buffer.len() {
                self.buffer.resize(filled * 2, 0);
            }
            let room = self.buffer.get_mut(filled..).unwrap_or_default();
            let read = self.stream.read(room).await?;
            if read == 0 {
                bail!("the connection ended within an answer");
            }
            filled += read;
            if let Some(answer) = self.reader.read(self.buffer.get(..filled).unwrap_or_default())? {
                return Ok(answer);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};

    fn answer_all(listener: &std::net::TcpListener) {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            std::thread::spawn(move || {
                let (mut asked, mut buffer, mut turn) = (Vec::new(), [0; 1024], 0_u32);
                while let Ok(read @ 1..) = stream.read(&mut buffer) {
                    asked.extend_from_slice(&buffer[..read]);
                    if asked.ends_with(b"\r\n\r\n") {
                        asked.clear();
                        turn += 1;
                        let answer: &[u8] = match turn % 2 {
                            0 => b"HTTP/1.1 503 No\r\ncontent-length: 0\r\nretry-after: 1\r\n\r\n",
                            _ => b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nalive",
                        };
                        stream.write_all(answer).unwrap();
                    }
                }
            });
        }
    }

    fn options(addr: SocketAddr, rate: Option<f64>) -> Options {
        let paths = vec!["/a".to_owned(), "/b".to_owned()];
        Options { addr, encoding: "br".to_owned(), connections: 4, threads: 2, seconds: 0.5, rate, paths }
    }

    #[test]
    fn answers_and_refusals_are_counted_apart() {
        let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let addr = listener.local_addr().unwrap();
        std::thread::spawn(move || answer_all(&listener));
        let counted = run(options(addr, None)).unwrap();
        assert!(counted.answers.abs_diff(counted.refused) <= 4 && counted.answers > 4, "{counted:?}");
        assert_eq!((counted.retry_after, counted.others, counted.failed), (counted.refused, 0, 0));
        assert!(counted.p50 > 0 && counted.p50 <= counted.p99);
        // 100 a second for half a second, on a machine that may be busy.
        let paced = run(options(addr, Some(100.0))).unwrap();
        assert!((paced.answers + paced.refused) <= 52, "{paced:?}");
    }

    #[test]
    fn nobody_there_is_no_measurement() {
        let closed = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap();
        assert!(run(options(closed, None)).is_err());
    }
}
