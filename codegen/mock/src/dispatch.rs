//! The state of a mock: keeps expectations and received requests, and decides how to respond to a request.

use std::any::{Any, TypeId};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::expectation::{Action, Expectation};
use super::operation::Listed;
use super::request::{RawRequest, Unmatched};
use super::response::MockResponse;
use super::route::{Route, route};
use super::write;

/// The state of a mock.
pub(super) struct State {
    operations: &'static [&'static [Listed]],
    book: Mutex<Book>,
}

#[derive(Default)]
struct Book {
    expectations: Vec<Arc<Expectation>>,
    requests: Vec<Received>,
    unmatched: Vec<Unmatched>,
    /// The panic messages of the closures of expectations.
    panics: Vec<String>,
    /// Whether the mock returns the example of an operation without an expectation.
    shows_examples: bool,
}

struct Received {
    request: Arc<RawRequest>,
    operations: Vec<TypeId>,
}

/// The mock's reaction to a request.
pub(super) struct Reaction {
    /// The response, or `None` to close the connection.
    pub(super) response: Option<MockResponse>,
    pub(super) delay: Duration,
}

impl State {
    pub(super) fn new(operations: &'static [&'static [Listed]]) -> Self {
        Self {
            operations,
            book: Mutex::default(),
        }
    }

    pub(super) fn state(&self, expectation: Expectation) {
        self.book().expectations.push(Arc::new(expectation));
    }

    pub(super) fn respond_with_examples(&self) {
        self.book().shows_examples = true;
    }

    /// Returns the operations for which `is_meant` returns true.
    pub(super) fn operations_where(&self, is_meant: impl Fn(&Listed) -> bool) -> Vec<Listed> {
        let operations = self.operations.iter().copied().flatten();
        operations
            .filter(|listed| is_meant(listed))
            .copied()
            .collect()
    }

    pub(super) fn requests(&self) -> Vec<Arc<RawRequest>> {
        let book = self.book();
        let requests = book.requests.iter();
        requests
            .map(|received| Arc::clone(&received.request))
            .collect()
    }

    /// Returns the requests that call an operation.
    pub(super) fn requests_of(&self, operation: TypeId) -> Vec<Arc<RawRequest>> {
        let book = self.book();
        let requests = book.requests.iter();
        requests
            .filter(|received| received.operations.contains(&operation))
            .map(|received| Arc::clone(&received.request))
            .collect()
    }

    pub(super) fn unmatched(&self) -> Vec<Unmatched> {
        self.book().unmatched.clone()
    }

    pub(super) fn reset(&self) {
        *self.book() = Book::default();
    }

    /// Describes all unmet expectations and panics of closures, then the unmatched requests. Returns `None` if there are neither
    /// unmet expectations nor panics.
    pub(super) fn problems(&self) -> Option<String> {
        let book = self.book();
        let unmet = book.expectations.iter().filter_map(|each| each.problem());
        let mut problems: Vec<String> = unmet.chain(book.panics.iter().cloned()).collect();
        if problems.is_empty() {
            return None;
        }
        problems.insert(0, "the mock was not used as expected:".to_owned());
        if !book.unmatched.is_empty() {
            problems.push("requests that no expectation accepted:".to_owned());
            problems.extend(book.unmatched.iter().map(ToString::to_string));
        }
        Some(problems.join("\n"))
    }

    /// Decides how to respond to a request. No lock is held while closures of the test run, so they may use the mock.
    pub(super) fn react(&self, request: RawRequest) -> Reaction {
        let request = Arc::new(request);
        let route = route(self.operations.iter().copied().flatten(), &request);
        let expectations = self.receive(&request, &route);
        if expectations.is_empty()
            && let Some(example) = self.example(&route, &request)
        {
            return Reaction::immediate(example);
        }
        let mut reasons = Vec::new();
        let mut exhausted = Vec::new();
        for (index, expectation) in expectations.iter().enumerate() {
            let reason = match catch(|| (expectation.fits)(&request)) {
                Err(panic) => return self.panicked(expectation, &panic),
                Ok(Err(reason)) => reason,
                Ok(Ok(())) if expectation.claim() => return self.act(expectation, &request),
                Ok(Ok(())) => {
                    exhausted.push(expectation);
                    format!(
                        "it accepts {}, so it refuses this one; set a higher count by `times`, or add an expectation",
                        expectation.times
                    )
                }
            };
            reasons.push(format!("expectation {}: {reason}", index + 1));
        }
        for expectation in exhausted {
            expectation.refuse();
        }
        self.refuse(request, &explain(&route, &reasons))
    }

    /// Keeps a request and returns the expectations on its operation.
    fn receive(&self, request: &Arc<RawRequest>, route: &Route) -> Vec<Arc<Expectation>> {
        let operations: Vec<TypeId> = route.called.iter().map(|listed| (listed.id)()).collect();
        let mut book = self.book();
        let expectations = book.expectations.iter();
        let expectations = expectations
            .filter(|each| operations.contains(&(each.operation.id)()))
            .cloned()
            .collect();
        book.requests.push(Received {
            request: Arc::clone(request),
            operations,
        });
        expectations
    }

    /// Returns the example of the called operation, if the test has enabled examples.
    fn example(&self, route: &Route, request: &RawRequest) -> Option<MockResponse> {
        if !self.book().shows_examples {
            return None;
        }
        let Listed {
            example, metadata, ..
        } = route.called.first()?;
        Some(example.respond(metadata, request))
    }

    fn act(&self, expectation: &Expectation, request: &RawRequest) -> Reaction {
        let response = match &expectation.action {
            Action::Respond(response) => Some(MockResponse::clone(response)),
            Action::Compute(compute) => match catch(|| compute(request)) {
                Ok(response) => Some(response),
                Err(panic) => return self.panicked(expectation, &panic),
            },
            Action::DropConnection => None,
        };
        let response = response.map(|response| with_headers(response, &expectation.headers));
        Reaction {
            response,
            delay: expectation.delay,
        }
    }

    /// Records a request as unmatched and returns 501.
    fn refuse(&self, request: Arc<RawRequest>, why: &str) -> Reaction {
        let reason = format!(
            "the mock has no response for {} {}: {why}",
            request.method(),
            request.path()
        );
        let response = write::message(StatusCode::NOT_IMPLEMENTED, &reason);
        self.book().unmatched.push(Unmatched { request, reason });
        Reaction::immediate(response)
    }

    /// Responds to a request whose expectation has a closure that panicked; verification reports the panic.
    fn panicked(&self, expectation: &Expectation, panic: &str) -> Reaction {
        let message = format!("{expectation}: its closure panicked: {panic}");
        let response = write::message(StatusCode::INTERNAL_SERVER_ERROR, &message);
        self.book().panics.push(message);
        Reaction::immediate(response)
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reaction {
    fn immediate(response: MockResponse) -> Self {
        Self {
            response: Some(response),
            delay: Duration::ZERO,
        }
    }
}

/// Explains why the mock has no response for a request.
fn explain(route: &Route, reasons: &[String]) -> String {
    let names = |operations: &[Listed]| {
        let names: Vec<String> = operations
            .iter()
            .map(|operation| format!("`{}`", operation.name))
            .collect();
        names.join(" or ")
    };
    if !route.called.is_empty() {
        let called = names(&route.called);
        if reasons.is_empty() {
            return format!(
                "it calls {called}, which has no expectation; add one, or call `respond_with_examples`"
            );
        }
        return format!("it calls {called}; {}", reasons.join("; "));
    }
    if !route.similar.is_empty() {
        let headers: Vec<String> = route
            .similar
            .iter()
            .flat_map(|operation| operation.metadata.headers)
            .map(|(name, value)| format!("`{name}: {value}`"))
            .collect();
        return format!(
            "it would call {}, but does not send the header {}; send it",
            names(&route.similar),
            headers.join(" or ")
        );
    }
    "no operation of the enabled APIs has this method and path; correct the request, or enable the Cargo feature of its API".to_owned()
}

fn with_headers(mut response: MockResponse, headers: &HeaderMap) -> MockResponse {
    for (name, value) in headers {
        response.headers.append(name, value.clone());
    }
    response
}

/// Runs a closure of the test and returns its panic message if it panics.
fn catch<R>(closure: impl FnOnce() -> R) -> Result<R, String> {
    catch_unwind(AssertUnwindSafe(closure)).map_err(|panic| message_of(&*panic))
}

fn message_of(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "without a message".to_owned())
}
