//! Webhooks: verification, replays, receivers and sessions.

mod keys;
mod signed;
mod verifier;
