//! app

