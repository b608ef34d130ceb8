//! Tests of the runtime through its public API. They are one binary, so that it links once.

mod blocking;
mod bulk;
mod calls;
mod client;
mod compression;
mod debug;
mod download;
mod errors;
mod faults;
mod hooks;
mod kept;
mod leniency;
mod limits;
mod one_error;
mod operations;
mod options;
mod parameters;
mod raw_call;
mod recorder;
mod retry;
mod secrecy;
mod server;
mod stated_failures;
mod token_source;
mod upload;
mod ways_in;

/// The generated API that the tests call.
use highlevel_testing_api::pages as api;
