//! Webhooks: verification, replays, receivers and sessions.

mod app;
mod keys;
mod receiver;
mod seen;
mod signed;
mod verifier;
