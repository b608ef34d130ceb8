//! Sessions over real sockets, stores and processes, with faults injected.

mod arrival;
mod binding;
mod blocked;
mod bounds;
mod clients;
mod clock;
mod encryption;
mod faults;
mod faulty;
mod flights;
mod install;
mod kinds;
mod outage;
mod processes;
mod recovery;
#[cfg(feature = "redis")]
mod redis;
mod refresh;
mod refusals;
mod secrecy;
mod server;
mod setup;
mod sqlite;
mod stores;
mod unsaved;
mod webhooks;
