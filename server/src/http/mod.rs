//! The frame around the pages: listening, security headers, limits, static files, webhooks.

pub mod listener;
