//! Where the desk is, on the operator's listener only.

/// What is translated and what is not.
pub const HOME: &str = "/desk";
/// The same of one language, file by file.
pub const LANGUAGE: &str = "/desk/{locale}";
/// Every mail that the shop writes.
pub const MAILS: &str = "/desk/mails";
/// One of them in a language: `.html`, or `.txt`.
pub const MAIL: &str = "/desk/mails/{locale}/{file}";
/// What open pages are told of changes.
pub const LIVE: &str = "/desk/live";
/// What makes marks clickable and pages live.
pub const SCRIPT: &str = "/desk/desk.js";
/// How the desk looks.
pub const STYLE: &str = "/desk/desk.css";
