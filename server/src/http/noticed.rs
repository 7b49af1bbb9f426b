//! How long a request has waited for its turn since the system said that it was there.
//!
//! A server that has more to do than it can does not see those who wait: they stand before the tasks that would read
//! them. The time from the waking of a connection's task to its reading is how long that row is.

use futures::task::AtomicWaker;
use std::{
    io,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context, Poll, Wake, Waker},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    time::Instant,
};

/// A stream that takes the time between being woken and being read.
#[derive(Debug)]
pub struct Noticed<S> {
    inner: S,
    bell: Arc<Bell>,
    waker: Waker,
}

/// What of it is shared with whoever asks.
#[derive(Debug)]
pub struct Bell {
    task: AtomicWaker,
    begun: Instant,
    /// Microseconds from `begun` to when the connection was woken, plus one; zero when nobody has.
    rung: AtomicU64,
    waited: AtomicU64,
}

impl Bell {
    /// How long the newest bytes of the connection waited to be read.
    pub fn waited(&self) -> Duration {
        Duration::from_micros(self.waited.load(Ordering::Relaxed))
    }

    fn now(&self) -> u64 {
        u64::try_from(self.begun.elapsed().as_micros()).unwrap_or(u64::MAX - 1)
    }

    fn read(&self) {
        let waited = match self.rung.swap(0, Ordering::Relaxed) {
            0 => 0,
            rung => self.now().saturating_sub(rung - 1),
        };
        self.waited.store(waited, Ordering::Relaxed);
    }
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.rung.store(self.now() + 1, Ordering::Relaxed);
        self.task.wake();
    }
}

impl<S> Noticed<S> {
    /// The stream.
    pub fn new(inner: S) -> Self {
        let bell = Arc::new(Bell {
            task: AtomicWaker::new(),
            begun: Instant::now(),
            rung: AtomicU64::default(),
            waited: AtomicU64::default(),
        });
        Self { inner, waker: bell.clone().into(), bell }
    }

    /// The time it takes.
    pub fn bell(&self) -> Arc<Bell> {
        self.bell.clone()
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Noticed<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let Self { inner, bell, waker } = &mut *self;
        bell.task.register(cx.waker());
        let read = Pin::new(inner).poll_read(&mut Context::from_waker(waker), buffer);
        if read.is_ready() {
            bell.read();
        }
        read
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Noticed<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(cx, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write_vectored(cx, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::future::poll_fn;
    use tokio::{
        io::{AsyncWriteExt, duplex},
        time::advance,
    };

    async fn poll_once(stream: &mut Noticed<tokio::io::DuplexStream>) -> bool {
        let mut room = [0; 8];
        let mut buffer = ReadBuf::new(&mut room);
        poll_fn(|cx| Poll::Ready(Pin::new(&mut *stream).poll_read(cx, &mut buffer).is_ready())).await
    }

    #[tokio::test(start_paused = true)]
    async fn waiting_counts_from_the_waking_to_the_reading() {
        let (ours, mut theirs) = duplex(8);
        let mut stream = Noticed::new(ours);
        let bell = stream.bell();
        assert!(!poll_once(&mut stream).await);
        advance(Duration::from_secs(1)).await;
        theirs.write_all(b"a").await.unwrap();
        advance(Duration::from_millis(7)).await;
        assert!(poll_once(&mut stream).await);
        assert_eq!(bell.waited(), Duration::from_millis(7));
        theirs.write_all(b"b").await.unwrap();
        advance(Duration::from_millis(7)).await;
        assert!(poll_once(&mut stream).await);
        assert_eq!(
            bell.waited(),
            Duration::ZERO,
            "nobody was woken: it was still busy with the request before"
        );
    }
}
