//! Obtaining a token once, however many tasks and processes need it.

pub(super) mod flight;
pub(super) mod need;
pub(super) mod obtain;
pub(super) mod save;
mod settle;
pub(super) mod state;
mod watch;
