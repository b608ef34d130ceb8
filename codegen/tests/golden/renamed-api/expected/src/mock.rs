//! A local mock server of Pets for tests: see [`Mock`].

use std::ops::Deref;

use highlevel_runtime::ClientBuilder;
use highlevel_mock::Listed;

use crate::Client;

#[doc(inline)]
pub use highlevel_mock::{
    Example, Expect, FromJson, MockOperation, MockResponse, RawRequest, Times, Unmatched,
};

/// A local mock server of Pets, whose responses a test defines with the types of the operations.
///
/// It is a real HTTP server with a thread of its own, so it works in any test, with or without a Tokio runtime.
/// Dropping it stops the server, and panics if an expectation with a count was not met.
///
/// Expectations on an operation are tried in the order of their definition. The first that matches the request and is
/// not exhausted responds. A request that matches none receives a 501, whose message says why, and is kept
/// in [`unmatched`](Mock#method.unmatched). A request selects its operation by method and
/// path; if several versions of an API document the same, the expectations on each apply.
#[derive(Debug)]
pub struct Mock {
    runtime: highlevel_mock::Mock,
}

impl Mock {
    /// Starts a mock.
    ///
    /// # Panics
    ///
    /// Panics when the loopback has no free port, or when no thread can be started.
    #[must_use = "the mock stops when it is dropped"]
    pub fn start() -> Self {
        Self {
            runtime: highlevel_mock::Mock::start(OPERATIONS),
        }
    }

    /// Returns a client that calls the mock.
    pub fn client(&self) -> Client {
        self.runtime.client()
    }

    /// Returns a builder of a client that calls the mock, for example to set a timeout or a token.
    ///
    /// The client does not retry, so that a test sees every response; `retry(RetryPolicy::new())` enables the default
    /// policy.
    ///
    /// Every operation accepts its token. With `Token::location` or `Token::company` a test checks
    /// whether the operations that it calls accept such a token.
    pub fn client_builder(&self) -> ClientBuilder<Client> {
        self.runtime.client_builder()
    }

    /// Returns the mock of the Pets API, version 2.
    #[cfg(feature = "pets")]
    pub fn pets(&self) -> crate::pets::mock::Pets<'_> {
        crate::pets::mock::Pets::new(&self.runtime)
    }

    /// Returns the mock of the Animals API, version 3.
    #[doc(alias = "pets")]
    #[doc(alias = "zoo_animals")]
    #[cfg(feature = "v3-animals")]
    pub fn v3_animals(&self) -> crate::v3::animals::mock::Animals<'_> {
        crate::v3::animals::mock::Animals::new(&self.runtime)
    }
}

impl Deref for Mock {
    type Target = highlevel_mock::Mock;

    fn deref(&self) -> &Self::Target {
        &self.runtime
    }
}

/// The operations of all enabled APIs, one list per API.
const OPERATIONS: &[&[Listed]] = &[
    #[cfg(feature = "pets")]
    crate::pets::mock::OPERATIONS,
    #[cfg(feature = "v3-animals")]
    crate::v3::animals::mock::OPERATIONS,
];
