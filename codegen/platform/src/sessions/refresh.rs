//! Obtaining a token in one task of one process at a time, even if many tasks and processes need it.

pub(super) mod accounts;
mod driver;
pub(super) mod flight;
pub(super) mod need;
pub(super) mod obtain;
mod patience;
pub(super) mod save;
mod settle;
pub(super) mod state;
pub(super) mod turns;
pub(super) mod watch;
