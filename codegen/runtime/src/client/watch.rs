//! Calling the hooks of an attempt, so that each `before` is followed by an `after`.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use tokio::time::Instant;

use crate::error::CallError;
use crate::hook::{Attempt, Hook, Outcome};
use crate::response::Answer;

/// An attempt that hooks observe. When it is dropped, it calls `after` of the hooks whose `before` was called, unless that was done.
pub(super) struct Watch<'a> {
    hooks: &'a [Arc<dyn Hook>],
    attempt: Attempt<'a>,
    began: Instant,
    /// Number of hooks whose `before` was called, and number of those whose `after` was called.
    begun: usize,
    ended: usize,
    /// `None` until the attempt has ended.
    result: Option<Result<Answer, CallError>>,
    /// The duration of the attempt; `None` until it has ended.
    elapsed: Option<Duration>,
}

impl<'a> Watch<'a> {
    pub(super) fn new(hooks: &'a [Arc<dyn Hook>], attempt: Attempt<'a>) -> Self {
        Self {
            hooks,
            attempt,
            began: Instant::now(),
            begun: 0,
            ended: 0,
            result: None,
            elapsed: None,
        }
    }

    /// Returns the number of the attempt within the call.
    pub(super) fn number(&self) -> u32 {
        self.attempt.number
    }

    /// Calls `before` of all hooks, which can change the headers.
    pub(super) fn begin(&mut self, headers: &mut HeaderMap) {
        for hook in self.hooks {
            self.begun += 1;
            hook.before(&self.attempt, headers);
        }
    }

    /// Keeps the result and the duration of the attempt until it is known whether the call is retried. That can take as long as the
    /// refresh of a token.
    pub(super) fn keep(&mut self, result: Result<Answer, CallError>) -> &Result<Answer, CallError> {
        self.elapsed = Some(self.began.elapsed());
        self.result.insert(result)
    }

    /// Calls `after` of the hooks whose `before` was called, and returns the result of the attempt.
    ///
    /// # Panics
    ///
    /// Panics if no result was [kept](Self::keep).
    pub(super) fn end(mut self, is_retried: bool) -> Result<Answer, CallError> {
        self.tell(is_retried);
        self.result.take().expect("the attempt has ended")
    }

    fn tell(&mut self, is_retried: bool) {
        if self.ended == self.begun {
            return;
        }
        let (answer, error): (_, &(dyn std::error::Error + 'static)) = match &self.result {
            Some(Ok(answer)) => (Some(answer), &Dropped),
            Some(Err(error)) => (None, error.as_error()),
            None => (None, &Dropped),
        };
        let response = answer.map(|answer| &answer.response);
        let whole = answer.filter(|answer| answer.download.is_none());
        let outcome = Outcome {
            response: response.map(|response| (response.status(), response.headers())),
            body: whole.map(|answer| answer.response.body()),
            error: answer.is_none().then_some(error),
            elapsed: self.elapsed.unwrap_or_else(|| self.began.elapsed()),
            is_retried,
        };
        while self.ended < self.begun {
            let hook = &self.hooks[self.ended];
            self.ended += 1;
            hook.after(&self.attempt, &outcome);
        }
    }
}

impl Drop for Watch<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            // A panic while panicking would abort the program, so catch panics of the hooks.
            while self.ended < self.begun {
                let _ = catch_unwind(AssertUnwindSafe(|| self.tell(false)));
            }
        } else {
            self.tell(false);
        }
    }
}

/// The result that hooks receive for an attempt whose call was dropped.
#[derive(Debug)]
struct Dropped;

impl fmt::Display for Dropped {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the call was dropped before its response arrived")
    }
}

impl std::error::Error for Dropped {}
