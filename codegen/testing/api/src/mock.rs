//! A loopback Pets for tests: see [`Mock`].

use std::ops::Deref;

use highlevel_runtime::ClientBuilder;
use highlevel_mock::Listed;

use crate::Client;

pub use highlevel_mock::{Expect, MockOperation, RawAnswer, RawRequest, Times, Unmatched};

/// A Pets on the loopback that answers what a test says, in the types of the operations.
///
/// It is a real HTTP server with a thread of its own, so it works in any test, with or without a Tokio runtime.
/// Being dropped it stops, and panics if an expectation with a stated count was not met.
///
/// Expectations on an operation are tried in the order in which they were stated: the first answers that takes the
/// request and may still be used. A request that none takes is answered with 501, whose message says why, and kept
/// in [`unmatched`](highlevel_mock::Mock::unmatched). Operations are told apart by method, path and
/// `Version`; where both versions of an API document the very same, expectations on either answer.
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

    /// Begins to build a client that calls the mock, for a timeout or a token of its own.
    ///
    /// It repeats no call, so that a test sees every answer; with `retry(RetryPolicy::new())` it does what a
    /// program's client does.
    ///
    /// Its token is one that every operation accepts. With `Token::location` or `Token::agency` a test finds out
    /// whether the operations that it calls accept such a token.
    pub fn client_builder(&self) -> ClientBuilder<Client> {
        self.runtime.client_builder()
    }

    /// Leads to the Accounts API.
    #[cfg(feature = "accounts")]
    pub fn accounts(&self) -> crate::accounts::mock::Accounts<'_> {
        crate::accounts::mock::Accounts::new(&self.runtime)
    }

    /// Leads to the Pages API.
    #[cfg(feature = "pages")]
    pub fn pages(&self) -> crate::pages::mock::Pages<'_> {
        crate::pages::mock::Pages::new(&self.runtime)
    }

    /// Leads to the Shelter API.
    #[cfg(feature = "shelter")]
    pub fn shelter(&self) -> crate::shelter::mock::Shelter<'_> {
        crate::shelter::mock::Shelter::new(&self.runtime)
    }
}

impl Deref for Mock {
    type Target = highlevel_mock::Mock;

    fn deref(&self) -> &Self::Target {
        &self.runtime
    }
}

/// What tells requests apart.
const OPERATIONS: &[&[Listed]] = &[
    #[cfg(feature = "accounts")]
    crate::accounts::mock::OPERATIONS,
    #[cfg(feature = "pages")]
    crate::pages::mock::OPERATIONS,
    #[cfg(feature = "shelter")]
    crate::shelter::mock::OPERATIONS,
];
