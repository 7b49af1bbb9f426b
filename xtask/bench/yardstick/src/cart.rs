//! Shoppers who put things into their carts, one after the other, as fast as they are answered.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::answer::Reader;
use crate::load::Counted;

/// How many different things go into one cart before the next shopper comes.
const A_CART: usize = 4;

/// Who puts what where.
#[derive(clap::Args, Clone)]
pub struct Options {
    #[arg(long)]
    addr: SocketAddr,
    /// Shoppers at the same time.
    #[arg(long, default_value_t = 16)]
    clients: u32,
    #[arg(long, default_value_t = 5.0)]
    seconds: f64,
    /// What they choose from; what cannot be had is left out.
    #[arg(required = true)]
    skus: Vec<String>,
}

/// Runs to its end.
///
/// # Errors
/// When nothing can be put into a cart at all.
pub fn run(options: &Options) -> Result<Counted> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut skus = Vec::new();
        for sku in &options.skus {
            let mut shopper = Shopper::new(options.addr, 0).await?;
            if shopper.add(sku).await? == 200 {
                skus.push(sku.clone());
            }
        }
        ensure!(skus.len() >= A_CART, "only {} of the things can be put into a cart", skus.len());
        let begun = Instant::now();
        let end = begun + Duration::from_secs_f64(options.seconds);
        let mut shoppers = Vec::new();
        for number in 0..options.clients {
            let shopper = Shopper::new(options.addr, number).await?;
            shoppers.push(tokio::spawn(shopper.shop(skus.clone(), end)));
        }
        let mut all = Counted::default();
        for shopper in shoppers {
            all.add(shopper.await?);
        }
        Ok(all.summed_up(begun))
    })
}

/// A shopper on a connection of her own.
pub struct Shopper {
    addr: SocketAddr,
    stream: TcpStream,
    reader: Reader,
    buffer: Vec<u8>,
    turn: usize,
    cart: Option<String>,
}

impl Shopper {
    pub async fn new(addr: SocketAddr, number: u32) -> Result<Self> {
        let stream = TcpStream::connect(addr).await?;
        stream.set_nodelay(true)?;
        let turn = usize::try_from(number)?;
        Ok(Self { addr, stream, reader: Reader::default(), buffer: Vec::new(), turn, cart: None })
    }

    async fn shop(mut self, skus: Vec<String>, end: Instant) -> Counted {
        let mut counted = Counted::default();
        while Instant::now() < end {
            if self.turn.is_multiple_of(A_CART) {
                self.cart = None;
            }
            self.turn += 1;
            let Some(sku) = skus.get(self.turn % skus.len().max(1)) else { break };
            let asked = Instant::now();
            match self.add(sku).await {
                Ok(status) => counted.count_status(status, asked.elapsed()),
                Err(_) => {
                    counted.fail();
                    break;
                }
            }
        }
        counted
    }

    /// Puts one piece into the cart, and gives the status of the answer.
    async fn add(&mut self, sku: &str) -> Result<u16> {
        self.post("/api/cart/add", &format!("sku={sku}&quantity=1&market=us&locale=en")).await
    }

    /// Lets the cart go: the next thing goes into a new one.
    pub fn forget(&mut self) {
        self.cart = None;
    }

    /// Sends a form, and gives the status of the answer.
    pub async fn post(&mut self, path: &str, body: &str) -> Result<u16> {
        let addr = self.addr;
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: {addr}\r\nOrigin: http://{addr}\r\nAccept: application/json\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
            body.len()
        );
        self.ask(&head, body).await
    }

    /// Asks for a page, and gives the status of the answer.
    pub async fn get(&mut self, path: &str) -> Result<u16> {
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: {}\r\nAccept: text/html\r\n", self.addr), "").await
    }

    /// What stands between two texts in the last answer.
    pub fn told(&self, before: &str, after: &str) -> Option<String> {
        let text = String::from_utf8_lossy(&self.buffer);
        let (_, rest) = text.split_once(before)?;
        Some(rest.split_once(after)?.0.to_owned())
    }

    async fn ask(&mut self, head: &str, body: &str) -> Result<u16> {
        let cookie = self.cart.as_ref().map(|cart| format!("Cookie: cart={cart}\r\n")).unwrap_or_default();
        self.stream.write_all(format!("{head}{cookie}\r\n{body}").as_bytes()).await?;
        self.buffer.clear();
        loop {
            let read = self.stream.read_buf(&mut self.buffer).await?;
            ensure!(read > 0, "the connection ended within an answer");
            if let Some(answer) = self.reader.read(&self.buffer)? {
                if let Some(cart) = cart_in(&self.buffer) {
                    self.cart = Some(cart);
                }
                return Ok(answer.status);
            }
        }
    }
}

/// The secret of the cart in an answer's head.
fn cart_in(answer: &[u8]) -> Option<String> {
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = std::str::from_utf8(answer.get(..end)?).context("a head that is no text").ok()?;
    head.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        let is_cookie = name.eq_ignore_ascii_case("set-cookie");
        let cart = value.strip_prefix("cart=").filter(|_| is_cookie)?;
        cart.split(';').next().map(str::to_owned)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cart_is_kept() {
        let answer = b"HTTP/1.1 200 OK\r\nset-cookie: cart_count=1; Path=/\r\nset-cookie: cart=abc; Path=/\r\n\r\ncart=x";
        assert_eq!(cart_in(answer), Some("abc".to_owned()));
        assert_eq!(cart_in(b"HTTP/1.1 200 OK\r\n\r\nset-cookie: cart=x"), None);
    }
}
