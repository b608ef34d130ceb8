//! A mock of HighLevel on the loopback interface, for users' tests: a server whose responses a test sets with the types of the
//! operations.
//!
//! Generated code declares for each operation where its parameters are in a request ([`Place`]) and how its responses are
//! written ([`MockOperation`]). All other code of the mock is in this crate. Its server is not generic over the operations.

#[cfg(not(any(feature = "ring", feature = "aws-lc-rs")))]
compile_error!(
    "the mock needs a cryptography library: enable the feature `ring`, which is enabled by default, or `aws-lc-rs`"
);

mod body;
mod dispatch;
mod example;
mod expect;
mod expectation;
mod form;
mod from_json;
#[cfg(feature = "fuzzing")]
#[doc(hidden)]
pub mod fuzzing;
mod operation;
mod pages;
mod read;
mod recording;
mod request;
mod response;
mod route;
mod sample;
mod server;
mod stand_in;
mod times;
mod webhooks;
#[doc(hidden)]
pub mod write;

use std::fmt;
use std::sync::Arc;

use url::Url;

use highlevel_runtime::{Client, ClientBuilder, RetryPolicy, Token};

use dispatch::State;
use server::Server;

pub use example::Example;
pub use expect::Expect;
pub use from_json::FromJson;
pub use operation::{Failure, Listed, MockError, MockOperation, Place};
pub use request::{RawRequest, Unmatched};
pub use response::MockResponse;
pub use sample::{EventExample, sample, sample_event};
pub use times::Times;
pub use webhooks::{SendError, WebhookSender};

// Used by the exported macros.
#[doc(hidden)]
pub use highlevel_runtime as runtime;
#[doc(hidden)]
pub use sample::write_sample;

/// A server on 127.0.0.1 with its own thread, which runs until this value is dropped.
///
/// When dropped, it checks its expectations as [`verify`](Self::verify) does, unless the thread is already panicking. If a test
/// returns an error by `?` before all counts are met, that check panics and the error is not printed: let the test `unwrap` the result, or
/// print the error before the mock is dropped.
pub struct Mock {
    server: Server,
    state: Arc<State>,
}

impl Mock {
    /// Starts a server for `operations`.
    ///
    /// # Panics
    ///
    /// Panics when the loopback has no free port, or when the server's runtime or thread cannot be started.
    pub fn start(operations: &'static [&'static [Listed]]) -> Self {
        let state = Arc::new(State::new(operations));
        let server = Server::start(Arc::clone(&state))
            .unwrap_or_else(|error| panic!("the mock cannot listen on 127.0.0.1: {error}"));
        Self { server, state }
    }

    /// Returns the URL of the mock, to be used as a client's base URL.
    ///
    /// `Sessions::client` accepts no builder with a token, such as that of [`client_builder`](Self::client_builder); pass
    /// `Client::builder().base_url(mock.url().as_str())`.
    pub fn url(&self) -> &Url {
        self.server.url()
    }

    /// Returns a builder of a client that calls the mock, to set a timeout or a token.
    ///
    /// It does not retry, so that a test sees every response; with `retry(RetryPolicy::new())` it retries like a
    /// program's client.
    ///
    /// The type of its token is unknown, so that it may call every operation. Set `Token::location` or `Token::company` to test
    /// whether the operations accept that type of token.
    pub fn client_builder<C>(&self) -> ClientBuilder<C> {
        ClientBuilder::new()
            .base_url(self.url().as_str())
            .token(Token::private_integration(TOKEN))
            .retry(RetryPolicy::never())
    }

    /// Returns a client that calls the mock.
    pub fn client<C: From<Client>>(&self) -> C {
        self.client_builder()
            .build()
            .expect("the settings of the mock's client are valid")
    }

    /// Begins an expectation on an operation.
    pub fn expect<P: MockOperation>(&self) -> Expect<'_, P> {
        Expect::new(&self.state)
    }

    /// Lets the mock respond to every operation without an expectation with an example, so that a program can be tried against
    /// the mock before its test has expectations.
    ///
    /// The example is the documented one, or is made from the types where the documentation has none. A list has two pages: the
    /// example, and an empty one. An example without items or without the position of a next page is the only page. An
    /// expectation on an operation replaces its example.
    pub fn respond_with_examples(&self) {
        self.state.respond_with_examples();
    }

    /// Returns all received requests, in order.
    pub fn requests(&self) -> Vec<Arc<RawRequest>> {
        self.state.requests()
    }

    /// Returns the requests that the mock refused with 501, with the reasons: no expectation accepted them, and no example was
    /// sent instead.
    pub fn unmatched(&self) -> Vec<Unmatched> {
        self.state.unmatched()
    }

    /// Checks that the count of every expectation that states one was met, and that no closure of an expectation
    /// panicked.
    ///
    /// # Panics
    ///
    /// Panics with a list of the unmet expectations and the panics of closures. The list ends with the
    /// [`unmatched`](Self::unmatched) requests. Such a request causes a panic only if it exceeds the count of an expectation.
    #[track_caller]
    pub fn verify(&self) {
        if let Some(problems) = self.state.problems() {
            panic!("{problems}");
        }
    }

    /// Returns the mock to the state after its start, at the same URL: removes all expectations, without checking them, and all
    /// received requests, also those of [`unmatched`](Self::unmatched), drops the recorded panics of closures, and turns
    /// [`respond_with_examples`](Self::respond_with_examples) off.
    pub fn reset(&self) {
        self.state.reset();
    }
}

/// The token of the mock's clients: it is not a secret, but is treated as one.
const TOKEN: &str = "mock-token";

impl Drop for Mock {
    fn drop(&mut self) {
        self.server.stop();
        if !std::thread::panicking() {
            self.verify();
        }
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Mock")
            .field("url", &self.url().as_str())
            .finish_non_exhaustive()
    }
}
