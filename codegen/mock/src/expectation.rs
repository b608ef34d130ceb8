//! An expectation of a test: the response, its conditions and how often it is used.

use std::fmt;
use std::panic::Location;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use http::HeaderMap;

use super::operation::Listed;
use super::request::RawRequest;
use super::response::MockResponse;
use super::times::Times;

/// An expectation of a test on an operation.
pub(super) struct Expectation {
    pub(super) operation: Listed,
    pub(super) stated_at: &'static Location<'static>,
    pub(super) times: Times,
    pub(super) fits: Fits,
    pub(super) action: Action,
    pub(super) headers: HeaderMap,
    pub(super) delay: Duration,
    pub(super) count: Mutex<Count>,
}

/// Checks whether an expectation accepts a request. The error is the reason why not.
pub(super) type Fits = Box<dyn Fn(&RawRequest) -> Result<(), String> + Send + Sync>;

/// The response of an expectation.
pub(super) enum Action {
    Respond(Box<MockResponse>),
    Compute(Box<dyn Fn(&RawRequest) -> MockResponse + Send + Sync>),
    DropConnection,
}

/// The numbers of requests that an expectation accepted and refused.
#[derive(Clone, Copy, Default)]
pub(super) struct Count {
    /// The requests that the expectation responded to.
    responded: usize,
    /// The requests that fulfilled the conditions after the count was exhausted, and that no other expectation accepted.
    refused: usize,
}

impl Expectation {
    /// Uses the expectation for a request, unless its count is exhausted.
    pub(super) fn claim(&self) -> bool {
        let mut count = self.lock();
        let allowed = self.times.allows_another(count.responded);
        count.responded += usize::from(allowed);
        allowed
    }

    /// Counts a request that came after the count was exhausted.
    pub(super) fn refuse(&self) {
        self.lock().refused += 1;
    }

    /// Returns the reason if the expectation was not met.
    pub(super) fn problem(&self) -> Option<String> {
        let count = self.received();
        (!self.times.contains(count))
            .then(|| format!("{self}: expected {}, received {count}", self.times))
    }

    /// Returns the number of requests that the expectation accepted or refused.
    pub(super) fn received(&self) -> usize {
        let count = self.lock();
        count.responded + count.refused
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Count> {
        self.count.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Names the operation, its method and path, and where the expectation was stated.
impl fmt::Display for Expectation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Listed { name, metadata, .. } = self.operation;
        write!(
            formatter,
            "`{name}` ({} {}), stated at {}",
            metadata.method, metadata.path, self.stated_at
        )
    }
}
