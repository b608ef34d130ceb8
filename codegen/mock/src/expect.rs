//! Setting an expectation with the types of its operation.

use std::any::TypeId;
use std::fmt;
use std::panic::Location;
use std::sync::Mutex;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::Value;

use highlevel_runtime::Operation;

use super::dispatch::State;
use super::expectation::{Action, Expectation, Fits};
use super::operation::{Listed, MockError, MockOperation};
use super::read::read;
use super::request::RawRequest;
use super::response::{MockResponse, checked_header, checked_status, response_header};
use super::times::Times;
use super::write;

/// An expectation on the operation with the parameters `P`, not added to the mock yet.
///
/// First set which requests it accepts ([`with`](Self::with), [`with_header`](Self::with_header)), how often
/// ([`times`](Self::times)), and the delay ([`delay`](Self::delay)) and further headers
/// ([`response_header`](Self::response_header)) of its response. The method that sets the response, such as
/// [`returns`](Self::returns), then adds the expectation to the mock. If several expectations of an operation accept a request,
/// the first one that may still be used responds.
#[must_use = "an expectation takes effect only with `returns` or another method that sets the response"]
pub struct Expect<'m, P> {
    state: &'m State,
    conditions: Conditions<P>,
    times: Times,
    headers: HeaderMap,
    delay: Duration,
}

type Condition<P> = Box<dyn Fn(&P) -> bool + Send + Sync>;

/// The conditions on a request.
struct Conditions<P> {
    params: Vec<Condition<P>>,
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl<'m, P: MockOperation> Expect<'m, P> {
    pub(super) fn new(state: &'m State) -> Self {
        Self {
            state,
            conditions: Conditions {
                params: Vec::new(),
                headers: Vec::new(),
            },
            times: Times::ANY,
            headers: HeaderMap::new(),
            delay: Duration::ZERO,
        }
    }

    /// Accepts only requests for which `condition` returns true. If there are several conditions, all must hold.
    ///
    /// The condition runs on the mock's thread when a request arrives that no earlier expectation has accepted. If it panics
    /// there, the call gets a 500 and the mock's verification fails.
    pub fn with(mut self, condition: impl Fn(&P) -> bool + Send + Sync + 'static) -> Self {
        self.conditions.params.push(Box::new(condition));
        self
    }

    /// Accepts only requests that have this header with this value, whether the operation documents it or not:
    /// `.with_header("authorization", "Bearer token-of-l1")`. All conditions must hold.
    ///
    /// The mock's messages name the header, but print neither the expected value nor the received one.
    ///
    /// # Panics
    ///
    /// Panics when a header cannot have this name or this value.
    #[track_caller]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.conditions.headers.push(checked_header(name, value));
        self
    }

    /// Sets how often the expectation may be used and must have been used at verification: `2`, `1..`, `..=3`, and `0`
    /// for never. By default it may be used any number of times, including never.
    pub fn times(mut self, times: impl Into<Times>) -> Self {
        self.times = times.into();
        self
    }

    /// Adds a header to the response, such as `Retry-After`. The condition on a header of the request is
    /// [`with_header`](Self::with_header).
    ///
    /// # Panics
    ///
    /// Panics as [`MockResponse::header`] does.
    #[track_caller]
    pub fn response_header(mut self, name: &str, value: &str) -> Self {
        let (name, value) = response_header(name, value);
        self.headers.append(name, value);
        self
    }

    /// Sets the delay before the mock responds. By default there is none.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Responds with a success. The status is the first documented one.
    ///
    /// # Panics
    ///
    /// Panics when the value contains something that the response cannot express, such as an infinite number in JSON, or an
    /// invalid header value or media type of a file.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a test makes the value for this call"
    )]
    #[track_caller]
    pub fn returns(self, response: P::Success) {
        self.returns_raw(P::success(&response));
    }

    /// Responds with a success whose body is this envelope, with or without its payload and with all its other members.
    ///
    /// # Panics
    ///
    /// Panics as [`returns`](Self::returns) does.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a test makes the value for this call"
    )]
    #[track_caller]
    pub fn returns_whole(self, whole: P::WholeSuccess) {
        self.returns_raw(P::whole_success(&whole));
    }

    /// Responds with a success with this JSON as its body, whether the operation documents it or not:
    /// `.returns_json(json!({"contact": {"id": "c1"}}))`. The status is the first documented one.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a test makes the value for this call"
    )]
    #[track_caller]
    pub fn returns_json(self, body: Value) {
        self.returns_raw(MockResponse::empty(write::success(P::METADATA)).json(&body));
    }

    /// Responds with an error status and this JSON as its body: `.fails_with_json(400, json!({"message": "no"}))`.
    ///
    /// # Panics
    ///
    /// Panics when `status` is not a valid status.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a test makes the value for this call"
    )]
    #[track_caller]
    pub fn fails_with_json<S>(self, status: S, body: Value)
    where
        S: TryInto<StatusCode, Error: fmt::Debug>,
    {
        self.returns_raw(MockResponse::empty(checked_status(status)).json(&body));
    }

    /// Responds with an example of a success: the documented one, or one made from the types where the documentation has none.
    /// A list has two pages: the example, and an empty one. An example without items or without the position of a next page is
    /// the only page. [`Mock::respond_with_examples`] does so for every operation.
    ///
    /// [`Mock::respond_with_examples`]: crate::Mock::respond_with_examples
    #[track_caller]
    pub fn returns_example(self) {
        let respond = |request: &RawRequest| P::EXAMPLE.respond(P::METADATA, request);
        self.state(Action::Compute(Box::new(respond)));
    }

    /// Responds with an error that the operation documents. The status of `Undocumented` is 500, or the next one that is not
    /// documented.
    ///
    /// # Panics
    ///
    /// Panics as [`returns`](Self::returns) does.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a test makes the value for this call"
    )]
    #[track_caller]
    pub fn fails(self, error: P::Error) {
        self.returns_raw(write::failure(P::METADATA, &error.failure()));
    }

    /// Responds with any error status. The body is the documented example of the status or, if there is none, a typical body of
    /// HighLevel.
    ///
    /// # Panics
    ///
    /// Panics when `status` is not a valid status.
    #[track_caller]
    pub fn fails_with_status<S>(self, status: S)
    where
        S: TryInto<StatusCode, Error: fmt::Debug>,
    {
        let status = checked_status(status);
        let mut examples = P::Error::examples().iter();
        match examples.find(|(documented, _)| *documented == status.as_u16()) {
            Some((_, body)) => self.returns_raw(write::json_text(status, *body)),
            None => self.returns_raw(write::bare_failure(status)),
        }
    }

    /// Responds with the result of `respond`, which gets the parameters of the request.
    ///
    /// The closure runs on the mock's thread, which handles no other request meanwhile. If it panics, the call gets a 500 and
    /// the mock's verification fails.
    #[track_caller]
    pub fn responds<F>(self, respond: F)
    where
        F: Fn(&P) -> Result<P::Success, P::Error> + Send + Sync + 'static,
    {
        let compute = move |params: &P| match respond(params) {
            Ok(response) => P::success(&response),
            Err(error) => write::failure(P::METADATA, &error.failure()),
        };
        self.state(Action::Compute(Box::new(move |request| {
            // A request that cannot be read does not fulfil the conditions, so reading it does not fail here.
            read::<P>(request).map_or_else(
                |reason| write::message(StatusCode::NOT_IMPLEMENTED, &reason),
                |params| compute(&params),
            )
        })));
    }

    /// Responds with a response that the types of the operation cannot express.
    #[track_caller]
    pub fn returns_raw(self, response: MockResponse) {
        self.state(Action::Respond(Box::new(response)));
    }

    /// Closes the connection without a response.
    #[track_caller]
    pub fn drops_connection(self) {
        self.state(Action::DropConnection);
    }

    /// Returns the requests of the operation that were received so far and fulfil the conditions, whether an expectation accepted
    /// them or not. A parameter in the path, the query, a header or a form whose type is raw JSON is returned as a string.
    pub fn requests(&self) -> Vec<P> {
        let requests = self.state.requests_of(TypeId::of::<P>());
        requests
            .iter()
            .filter_map(|request| self.conditions.read(request).ok())
            .collect()
    }

    #[track_caller]
    fn state(self, action: Action) {
        self.state.state(Expectation {
            operation: Listed::of::<P>(),
            stated_at: Location::caller(),
            times: self.times,
            fits: self.conditions.into_fits(),
            action,
            headers: self.headers,
            delay: self.delay,
            count: Mutex::default(),
        });
    }
}

impl<P: MockOperation> Conditions<P> {
    /// Reads the parameters of a request that fulfils all conditions. The error is the reason why it does not.
    fn read(&self, request: &RawRequest) -> Result<P, String> {
        let params = read::<P>(request)?;
        // The values are not printed, because they may be secrets.
        for (name, value) in &self.headers {
            let mut sent = request.headers().get_all(name).iter().peekable();
            if sent.peek().is_none() {
                return Err(format!(
                    "it expects the header `{name}`, which the request lacks"
                ));
            }
            if !sent.any(|sent| sent == value) {
                return Err(format!("it expects another value of the header `{name}`"));
            }
        }
        let hold = self.params.iter().all(|condition| condition(&params));
        hold.then_some(params)
            .ok_or_else(|| "its condition does not hold".to_owned())
    }

    /// Combines the conditions into one.
    fn into_fits(self) -> Fits
    where
        P: 'static,
    {
        Box::new(move |request| self.read(request).map(drop))
    }
}

impl<P: Operation> fmt::Debug for Expect<'_, P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Expect")
            .field("operation", &P::METADATA.id)
            .field("times", &self.times)
            .finish_non_exhaustive()
    }
}
