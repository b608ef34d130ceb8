//! The public API of sessions.

pub(super) mod authorize;
pub(super) mod builder;
pub(super) mod clients;
pub(super) mod install;
#[cfg(feature = "webhooks")]
mod lifecycle;
mod locations;
mod manage;
pub(super) mod tokens;
