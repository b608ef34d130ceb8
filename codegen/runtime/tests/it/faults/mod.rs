//! Faults of servers and networks. Each must have the right result, without a hang, a panic or a leaked secret, and without a
//! second `POST` if the server may have processed the first.

mod bodies;
mod connections;
mod downloads;
mod framing;
mod json;
mod memory;
mod network;
mod redirects;
mod resets;
mod silence;
mod tls;
mod tls_provider;

use std::time::Duration;

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, Error, Operation, OperationError, Response, RetryPolicy, Token, TransportErrorKind,
};
use highlevel_testing::{Log, Server, Step, assert_hidden, shown};

use crate::api::Page;
use crate::api::operations::{CreatePageParams, GetPageError, GetPageParams};
use crate::server::SECRET;

/// A test case: the behavior of the server, and the expected result of a call.
struct Fault {
    server: Behaviour,
    expected: Expected,
    repeated: Repeated,
    patience: Patience,
}

enum Behaviour {
    /// No server is listening.
    Absent,
    Steps(Vec<Step>),
}

/// The expected result of a call.
enum Expected {
    Transport(TransportErrorKind),
    /// An error response.
    Api(u16),
    /// A success that cannot be decoded. The message contains this string.
    Decode(&'static str),
    /// A value with this id.
    Value(Option<&'static str>),
}

/// The calls that are retried.
#[derive(Clone, Copy, PartialEq)]
enum Repeated {
    Never,
    /// Only idempotent calls.
    Get,
    /// All calls, because the server has certainly not processed them.
    GetAndPost,
}

/// The timeouts of the client.
#[derive(Clone, Copy)]
enum Patience {
    /// So long that they only expire if a call hangs.
    Long,
    /// So short that a test with a silent server is fast.
    Short,
}

const ATTEMPTS: u32 = 3;
const MAX_RESPONSE_BYTES: usize = 1024 * 1024;
/// Time after which a call is considered to hang.
const HANG: Duration = Duration::from_secs(25);

impl Fault {
    fn new(steps: Vec<Step>, expected: Expected, repeated: Repeated) -> Self {
        Self {
            server: Behaviour::Steps(steps),
            expected,
            repeated,
            patience: Patience::Long,
        }
    }

    /// A response that is not retried.
    fn answer(steps: Vec<Step>, expected: Expected) -> Self {
        Self::new(steps, expected, Repeated::Never)
    }

    /// A broken connection or response. Only `GET` is retried, because the server may have processed a `POST`.
    fn broken(steps: Vec<Step>, kind: TransportErrorKind) -> Self {
        Self::new(steps, Expected::Transport(kind), Repeated::Get)
    }

    /// A silent or slow server, which causes a timeout.
    fn silent(steps: Vec<Step>) -> Self {
        Self {
            patience: Patience::Short,
            ..Self::broken(steps, TransportErrorKind::Timeout)
        }
    }

    /// Calls the server by `GET` and then by `POST`.
    async fn check(self) {
        let post = create_page();
        let get = GetPageParams::new("loc");
        let is_posted_again = self.repeated == Repeated::GetAndPost;
        let is_got_again = self.repeated != Repeated::Never;
        self.check_call(get, is_got_again).await;
        self.check_call(post, is_posted_again).await;
    }

    async fn check_call<P>(&self, params: P, is_retried: bool)
    where
        P: Operation<Output = Page, Error = GetPageError>,
    {
        let server = match &self.server {
            Behaviour::Absent => Server::absent().await,
            Behaviour::Steps(steps) => Server::following(steps.clone()).await,
        };
        let method = &P::METADATA.method;
        let attempts = if is_retried { ATTEMPTS } else { 1 };
        let (log, guard) = Log::start();
        let client = client(&server.url, self.patience);
        let call = client.request(params).send_with_meta();
        let result = tokio::time::timeout(HANG, call)
            .await
            .unwrap_or_else(|_| panic!("{method} hangs"));
        drop(guard);
        self.expected.check(method, &result, attempts);
        let text = match &result {
            Ok(response) => format!("{response:?} {:?}", response.mismatches()),
            Err(error) => shown(error),
        };
        assert_hidden(SECRET, &text);
        assert_hidden(SECRET, &log.text());
        let reached = match self.server {
            Behaviour::Absent => 0,
            Behaviour::Steps(_) => attempts as usize,
        };
        assert_eq!(server.requests().len(), reached, "{method}: {text}");
    }
}

impl Expected {
    fn check(
        &self,
        method: &Method,
        result: &Result<Response<Page>, OperationError<GetPageError>>,
        attempts: u32,
    ) {
        match (self, result.as_ref().map_err(|error| &**error)) {
            (Self::Transport(kind), Err(Error::Transport(error))) => {
                assert_eq!(error.kind(), *kind, "{method}: {error:?}");
                assert_eq!(error.attempts(), attempts, "{method}: {error:?}");
            }
            (Self::Api(status), Err(Error::Api(failure))) => {
                assert_eq!(failure.status().as_u16(), *status, "{method}");
                assert_eq!(failure.response().attempts(), attempts, "{method}");
            }
            (Self::Decode(message), Err(Error::Decode(failure))) => {
                assert!(failure.to_string().contains(message), "{method}: {failure}");
            }
            (Self::Value(id), Ok(response)) => {
                assert_eq!(response.value().id.as_deref(), *id, "{method}");
            }
            (_, result) => panic!("{method}: {result:?}"),
        }
        if let Err(error) = result {
            let text = error.to_string();
            assert!(text.len() < 1000, "{text}");
            assert!(!text.contains(char::is_control), "{text:?}");
        }
    }
}

fn client(url: &str, patience: Patience) -> Client {
    let (attempt, idle) = match patience {
        Patience::Long => (2 * HANG, 2 * HANG),
        Patience::Short => (Duration::from_millis(250), Duration::from_millis(150)),
    };
    let retry = RetryPolicy::new()
        .max_attempts(ATTEMPTS)
        .initial_backoff(Duration::from_millis(1))
        .max_backoff(Duration::from_millis(2));
    Client::builder()
        .token(Token::location(SECRET))
        .base_url(url)
        .timeout(2 * HANG)
        .attempt_timeout(attempt)
        .idle_timeout(idle)
        .retry(retry)
        // Ignore rate limits, so that responses with status 429 reach the calls.
        .limit_wait(highlevel_runtime::LimitWait::Ignored)
        .max_response_bytes(MAX_RESPONSE_BYTES)
        .build()
        .expect("the settings are valid")
}

/// Returns a call that is not idempotent.
fn create_page() -> CreatePageParams {
    CreatePageParams::new(Page::default().id("new"))
}

/// Receives a request and sends a whole response.
fn response(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Vec<Step> {
    crate::server::response(status, headers, body).steps()
}

fn send(bytes: impl AsRef<[u8]>) -> Step {
    Step::Send(bytes.as_ref().to_vec())
}

/// Defines a test for each case.
macro_rules! faults {
    ($($name:ident: $fault:expr;)+) => {$(
        #[tokio::test]
        async fn $name() {
            $fault.check().await;
        }
    )+};
}
pub(crate) use faults;
