//! The error of a call that the rate limit did not permit.

use std::fmt;
use std::time::Duration;

use super::budget::Refusal;
use crate::metadata::Metadata;
use crate::text::one_line;

/// A call that was not sent, or not retried, because the rate limit of its account is exhausted and the server would have
/// refused it.
#[derive(Clone)]
pub struct LimitError {
    operation: &'static Metadata,
    account: Option<String>,
    refusal: Refusal,
    is_sent: bool,
}

impl LimitError {
    pub(crate) fn new(
        operation: &'static Metadata,
        account: Option<&str>,
        refusal: Refusal,
    ) -> Self {
        Self {
            operation,
            account: account.map(str::to_owned),
            refusal,
            is_sent: false,
        }
    }

    /// Records whether the server may have received an earlier attempt.
    pub(crate) fn after(mut self, is_sent: bool) -> Self {
        self.is_sent = is_sent;
        self
    }

    /// Returns whether the server certainly received nothing of the call, because no earlier attempt can have reached it.
    pub fn is_unsent(&self) -> bool {
        !self.is_sent
    }

    /// Returns the operation that was to be called.
    pub fn operation(&self) -> &'static Metadata {
        self.operation
    }

    /// Returns the id of the location or company whose limit is exhausted, if it is known.
    pub fn account(&self) -> Option<&str> {
        self.account.as_deref()
    }

    /// Returns whether the daily limit is exhausted.
    pub fn is_daily(&self) -> bool {
        matches!(self.refusal, Refusal::Day { .. })
    }

    /// Returns the remaining delay after a 429, which the server stated or the client assumes, if that is the reason.
    pub fn retry_after(&self) -> Option<Duration> {
        match self.refusal {
            Refusal::Interval { wait } => wait,
            Refusal::Day { .. } => None,
        }
    }
}

impl fmt::Debug for LimitError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("LimitError")
            .field("operation", &format_args!("{}", self.operation))
            .field("account", &self.account)
            .field("refusal", &self.refusal)
            .field("is_sent", &self.is_sent)
            .finish()
    }
}

impl fmt::Display for LimitError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let again = if self.is_sent { " again" } else { "" };
        write!(formatter, "{}: not sent{again}: ", self.operation)?;
        match self.refusal {
            Refusal::Interval { wait: None } => formatter.write_str(
                "the rate limit did not permit the call within its maximum wait; make fewer calls or increase `limit_wait`",
            )?,
            Refusal::Interval { wait: Some(wait) } => write!(
                formatter,
                "the server rejected a call with 429, and the wait of {} s is longer than a call waits for its turn",
                wait.as_secs_f32().ceil()
            )?,
            Refusal::Day { limit: Some(limit) } => {
                write!(formatter, "the daily limit of {limit} calls is exhausted")?;
            }
            Refusal::Day { limit: None } => formatter.write_str("the daily limit is exhausted")?,
        }
        match &self.account {
            Some(account) => write!(formatter, " (account {})", one_line(account, 100)),
            None => Ok(()),
        }
    }
}

impl std::error::Error for LimitError {}
