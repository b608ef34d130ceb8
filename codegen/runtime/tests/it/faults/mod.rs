//! Servers and networks that misbehave: for each fault the right error, no hang, no panic, no secret, no repeated `POST`.

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

use crate::api::{CreatePageParams, GetPageError, GetPageParams, Page};
use crate::server::SECRET;

/// A row of the table: what the server does, and what a call makes of it.
struct Fault {
    server: Behaviour,
    expected: Expected,
    repeated: Repeated,
    patience: Patience,
}

enum Behaviour {
    /// Nobody listens.
    Absent,
    Steps(Vec<Step>),
}

/// How a call ends.
enum Expected {
    Transport(TransportErrorKind),
    /// A response that is no success.
    Api(u16),
    /// A success that cannot be read: the message has this in it.
    Decode(&'static str),
    /// A value whose id is this.
    Value(Option<&'static str>),
}

/// Which calls are retried.
#[derive(Clone, Copy, PartialEq)]
enum Repeated {
    Never,
    /// Only those that may be carried out twice.
    Get,
    /// Those too that may not, because they certainly were not carried out.
    GetAndPost,
}

/// How long the client waits.
#[derive(Clone, Copy)]
enum Patience {
    /// So long that only a hang would notice.
    Long,
    /// So short that a silent server costs no time.
    Short,
}

const ATTEMPTS: u32 = 3;
const MAX_RESPONSE_BYTES: usize = 1024 * 1024;
/// A call that takes so long hangs.
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

    /// A response is not retried, whatever it is, unless it says that the server failed.
    fn answer(steps: Vec<Step>, expected: Expected) -> Self {
        Self::new(steps, expected, Repeated::Never)
    }

    /// A connection that breaks may have carried a `POST` out.
    fn broken(steps: Vec<Step>, kind: TransportErrorKind) -> Self {
        Self::new(steps, Expected::Transport(kind), Repeated::Get)
    }

    /// A silent server is given up.
    fn silent(steps: Vec<Step>) -> Self {
        Self {
            patience: Patience::Short,
            ..Self::broken(steps, TransportErrorKind::Timeout)
        }
    }

    /// Calls the server by both methods, one after the other.
    async fn check(self) {
        let post = create_page();
        let get = GetPageParams::new("loc");
        let is_posted_again = self.repeated == Repeated::GetAndPost;
        let is_got_again = self.repeated != Repeated::Never;
        self.check_call(get, is_got_again).await;
        self.check_call(post, is_posted_again).await;
    }

    async fn check_call<P>(&self, params: P, is_repeated: bool)
    where
        P: Operation<Output = Page, Error = GetPageError>,
    {
        let server = match &self.server {
            Behaviour::Absent => Server::absent().await,
            Behaviour::Steps(steps) => Server::following(steps.clone()).await,
        };
        let method = &P::METADATA.method;
        let attempts = if is_repeated { ATTEMPTS } else { 1 };
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

/// A call that must not be carried out twice.
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

/// Makes a test of each row.
macro_rules! faults {
    ($($name:ident: $fault:expr;)+) => {$(
        #[tokio::test]
        async fn $name() {
            $fault.check().await;
        }
    )+};
}
pub(crate) use faults;
