//! Webhooks: keys, verification, replays and receivers.

mod app;
mod keys;
mod receiver;
#[cfg(feature = "redis")]
mod redis;
mod seen;
mod signed;
mod verifier;
