//! Clients and their token, for the tests of the crate.
#![allow(
    dead_code,
    reason = "every test file is a crate of its own and needs another part of this one"
)]

use std::time::Duration;

use highlevel::{Client, Token};
use highlevel_testing::Server;

/// The token of the clients of this module. Tests search the output for parts of it, so no other string may contain one.
pub(crate) const SECRET: &str = "pit-Q7mZx0vKs83Jd-nobody-may-see-HyT2rLw94bEu";

/// Returns a client of `server`.
pub(crate) fn client(server: &Server) -> Client {
    client_at(&server.url)
}

/// Returns a client of the server at `base_url`.
pub(crate) fn client_at(base_url: &str) -> Client {
    Client::builder()
        .token(Token::location(SECRET))
        .base_url(base_url)
        .timeout(Duration::from_secs(20))
        .build()
        .expect("the settings are valid")
}
