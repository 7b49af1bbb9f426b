//! The least that a page can cost: its bytes, from memory, by axum with nothing around it.

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::{Context, Result};
use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use axum::serve::ListenerExt;
use axum::{Router, routing::get};
use bytes::Bytes;
use tokio::net::TcpListener;

const HTML: &str = "text/html; charset=utf-8";

/// What to serve where.
#[derive(clap::Args)]
pub struct Options {
    #[arg(long)]
    addr: SocketAddr,
    /// The bytes for `/identity`.
    #[arg(long)]
    identity: PathBuf,
    /// The bytes for `/br`.
    #[arg(long)]
    br: PathBuf,
}

/// Serves until it is ended.
///
/// # Errors
/// When a file cannot be read, or the address is taken.
pub fn serve(options: &Options) -> Result<()> {
    let read =
        |path: &PathBuf| std::fs::read(path).map(Bytes::from).context("cannot read the bytes to serve");
    let (identity, br) = (read(&options.identity)?, read(&options.br)?);
    let routes = Router::new()
        .route("/identity", get(move || std::future::ready(([(CONTENT_TYPE, HTML)], identity.clone()))))
        .route(
            "/br",
            get(move || std::future::ready(([(CONTENT_TYPE, HTML), (CONTENT_ENCODING, "br")], br.clone()))),
        );
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(options.addr).await?;
        // Without it the floor would not be the fastest that axum can do.
        let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
        Ok(axum::serve(listener, routes).await?)
    })
}
