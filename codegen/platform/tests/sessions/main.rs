//! Sessions over real sockets, stores and processes, with faults injected.

mod binding;
mod encryption;
mod faults;
mod faulty;
mod flights;
mod install;
mod kinds;
mod processes;
#[cfg(feature = "redis")]
mod redis;
mod refresh;
mod secrecy;
mod server;
mod setup;
mod sqlite;
mod stores;
