//! Executing a call with its retries. The code is not generic over the operation, so it is compiled once.

use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::StatusCode;
use tokio::time::Instant;
use tracing::{Instrument, Span, field};
use url::Url;

use crate::error::{CallError, Progress};
use crate::hook::Attempt;
use crate::limits::{LimitWait, Permit, Turn};
use crate::metadata::Metadata;
use crate::options::CallOptions;
use crate::request::{Body, RequestParts, Upload, UploadState};
use crate::response::{Answer, retry_after};
use crate::retry::{RetryPolicy, retried_error, retried_status};
use crate::token_refusal::TokenRefusal;
use crate::transport::{TransportError, TransportErrorKind};

use super::Client;
use super::tokens::Authorization;
use super::watch::Watch;

/// The future of a call.
pub(crate) type Call = Pin<Box<dyn Future<Output = Result<Answer, CallError>> + Send>>;

/// A part of a call that has a deadline. It is pinned by the caller, because a future that is moved into another future is
/// stored twice.
pub(super) type Work<'w, R> = Pin<&'w mut (dyn Future<Output = Result<R, CallError>> + Send)>;

/// The data that all attempts of a call share.
pub(super) struct Plan<'a> {
    pub(super) parts: &'a RequestParts,
    pub(super) url: &'a Url,
    pub(super) started: Instant,
    retry: &'a RetryPolicy,
    /// Whether the call may be carried out twice.
    is_idempotent: bool,
    /// The account that the options of the call name. Otherwise the rate limit of the token's account applies.
    account: Option<&'a Arc<str>>,
    limit_wait: LimitWait,
    /// The time that the call has waited for the rate limit, if that does not count towards the timeout.
    waited: Duration,
    attempt_timeout: Option<Duration>,
    /// The deadline of the whole call.
    deadline: Option<Instant>,
    /// Whether the timeout is the default, not set by the call or its client.
    has_default_timeout: bool,
}

impl Client {
    /// Executes the call that `parts` describe. The future is boxed, so that the futures of the operations stay small and cheap
    /// to compile.
    pub(crate) fn execute(
        self,
        mut parts: RequestParts,
        options: Option<Box<CallOptions>>,
    ) -> Call {
        Box::pin(async move {
            let options = options.unwrap_or_default();
            self.complete(&mut parts, &options);
            let url = self.url(&parts)?;
            let settings = &self.inner.settings;
            let started = Instant::now();
            let timeout = options.timeout_or(settings.timeout);
            let metadata = parts.metadata;
            let mut plan = Plan {
                parts: &parts,
                url: &url,
                started,
                retry: options.retry_or(&settings.retry),
                is_idempotent: options.is_idempotent_or(metadata.is_idempotent),
                account: options.account(),
                limit_wait: options.limit_wait_or(settings.limit_wait),
                waited: Duration::ZERO,
                attempt_timeout: options.attempt_timeout_or(settings.attempt_timeout),
                deadline: timeout.and_then(|timeout| started.checked_add(timeout)),
                has_default_timeout: settings.has_default_timeout && !options.has_timeout(),
            };
            let mut progress = Progress::default();
            let span = span_of_call(metadata);
            let result = {
                let attempts = pin!(self.attempts(&mut plan, &mut progress));
                attempts.instrument(span.clone()).await
            };
            report(&span, progress, &result);
            result.map_err(|error| error.after(progress))
        })
    }

    /// Attempts the call until it succeeds or is not retried. Records the attempts.
    async fn attempts(
        &self,
        plan: &mut Plan<'_>,
        progress: &mut Progress,
    ) -> Result<Answer, CallError> {
        let mut is_refreshed = false;
        let mut spent = 0;
        let mut authorization = self.authorize(plan).await?;
        loop {
            let permit = self.permit(plan, &authorization).await?;
            progress.attempts += 1;
            let number = progress.attempts;
            let mut watch = Watch::new(&self.inner.settings.hooks, plan.attempt(number));
            let result = self.attempt(plan, permit, &authorization, &mut watch).await;
            progress.is_sent |= may_have_arrived(&result);
            let result = watch.keep(result);
            if !is_refreshed
                && let Some(refreshed) = self.refresh(plan, &authorization, result).await?
            {
                drop(watch.end(true));
                is_refreshed = true;
                authorization = refreshed;
                continue;
            }
            let next = self.next_attempt(plan, number, result);
            let result = watch.end(next.is_some());
            let Some((delay, cost)) = next else {
                if matches!(&result, Ok(answer) if !answer.response.status().is_server_error()) {
                    self.inner.quota.refill(spent);
                }
                return result;
            };
            spent += cost;
            drop(result);
            let wait = span_of_wait(plan.parts.metadata, "retry");
            tokio::time::sleep(delay).instrument(wait).await;
            // The token may have expired during the wait.
            authorization = self.authorize(plan).await?;
        }
    }

    async fn authorize(&self, plan: &Plan<'_>) -> Result<Authorization, CallError> {
        let token = self.tokens.authorize(plan.parts.metadata);
        plan.within_call(pin!(token)).await
    }

    /// Waits for the rate limit of the account, as `plan.limit_wait` says.
    async fn permit(
        &self,
        plan: &mut Plan<'_>,
        authorization: &Authorization,
    ) -> Result<Permit, CallError> {
        let of_token = authorization
            .as_ref()
            .and_then(|(token, _)| token.shared_account());
        let account = plan.account.or(of_token);
        let (limits, wait) = (&self.inner.limits, plan.limit_wait);
        let budget = match limits.acquire_now(account, wait) {
            Turn::Now(permit) => return Ok(permit),
            Turn::Later(budget) => budget,
        };
        let (metadata, reason) = (plan.parts.metadata, budget.reason());
        tracing::debug!(operation = %metadata, reason, "waits for its turn");
        let permit = async { Ok(limits.acquire(budget, metadata, account, wait).await?) };
        let permit = pin!(permit.instrument(span_of_wait(metadata, reason)));
        if wait != LimitWait::AsLongAsNeeded {
            return plan.within_call(permit).await;
        }
        let began = Instant::now();
        let permit = permit.await;
        plan.postpone(began.elapsed());
        permit
    }

    /// Returns another token if a 401 states that the one that was sent is invalid, because then the server has not processed
    /// the call. A 401 without that statement is not enough: HighLevel also sends it for overload, missing scopes, other locations
    /// and unknown paths. Returns `None` otherwise, if the body cannot be sent again, or if there is no other token.
    async fn refresh(
        &self,
        plan: &Plan<'_>,
        refused: &Authorization,
        result: &Result<Answer, CallError>,
    ) -> Result<Option<Authorization>, CallError> {
        let (Ok(answer), Some((token, _))) = (result, refused) else {
            return Ok(None);
        };
        let response = &answer.response;
        let is_refused = response.status() == StatusCode::UNAUTHORIZED
            && response.token_refusal() == Some(TokenRefusal::Invalid);
        if !is_refused || !plan.parts.body.is_repeatable() {
            return Ok(None);
        }
        let refreshed = self.tokens.refresh(plan.parts.metadata, token);
        let refreshed = plan.within_call(pin!(refreshed)).await?;
        Ok(refreshed.is_some().then_some(refreshed))
    }

    /// Decides whether there is another attempt, and returns its delay and cost.
    fn next_attempt(
        &self,
        plan: &Plan<'_>,
        number: u32,
        result: &Result<Answer, CallError>,
    ) -> Option<(Duration, u32)> {
        let is_idempotent = plan.is_idempotent;
        let (transient, asked) = match result {
            Ok(answer) => {
                let response = &answer.response;
                let asked = retry_after(response.headers(), SystemTime::now());
                (retried_status(is_idempotent, response.status())?, asked)
            }
            Err(CallError::Transport(error)) => (retried_error(is_idempotent, error)?, None),
            Err(_) => return None,
        };
        if !plan.parts.body.is_repeatable() || is_out_for_today(result) {
            return None;
        }
        let now = Instant::now();
        let elapsed = (now - plan.started).saturating_sub(plan.waited);
        let delay = plan.retry.delay(number, elapsed, asked)?;
        // Do not wait if the timeout would interrupt the wait: the error of this attempt tells more than a timeout.
        let begins = now.checked_add(delay)?;
        if plan.deadline.is_some_and(|deadline| begins >= deadline) {
            return None;
        }
        let cost = self.inner.quota.take(transient)?;
        let operation = plan.parts.metadata;
        tracing::warn!(
            %operation,
            attempt = number,
            ?transient,
            ?delay,
            "will retry"
        );
        Some((delay, cost))
    }
}

impl<'a> Plan<'a> {
    /// Runs `attempt` until its deadline or that of the whole call. While an upload makes progress, the deadline of the attempt
    /// moves on.
    pub(super) async fn within_attempt<R>(
        &self,
        mut attempt: Work<'_, R>,
        upload: &Upload,
        idle: Option<Duration>,
    ) -> Result<R, CallError> {
        let began = Instant::now();
        loop {
            // An upload sends no notification when it starts or stalls, so look at its state again at this time.
            let look = match &self.parts.body {
                Body::Multipart { .. } => idle.and_then(|idle| Instant::now().checked_add(idle)),
                Body::Empty | Body::Json(_) | Body::Form(_) => None,
            };
            let deadline = self.deadline_of_attempt(began, upload.state(), idle);
            let Some(wake) = earlier(deadline, look) else {
                return attempt.await;
            };
            if let Ok(result) = tokio::time::timeout_at(wake, attempt.as_mut()).await {
                return result;
            }
            let deadline = self.deadline_of_attempt(began, upload.state(), idle);
            if deadline.is_some_and(|deadline| Instant::now() >= deadline) {
                return Err(self.timed_out());
            }
        }
    }

    fn deadline_of_attempt(
        &self,
        began: Instant,
        upload: UploadState,
        idle: Option<Duration>,
    ) -> Option<Instant> {
        let (since, timeout) = match upload {
            UploadState::None => (began, self.attempt_timeout),
            UploadState::Moving(moved) => (moved, idle.or(self.attempt_timeout)),
            UploadState::Sent(sent) => (sent, self.attempt_timeout),
        };
        let by_itself = timeout.and_then(|timeout| since.checked_add(timeout));
        earlier(by_itself, self.deadline_with(upload))
    }

    /// Returns the deadline of the whole call. The default timeout does not end an attempt that uploads a multipart form, neither
    /// during the upload nor after it.
    fn deadline_with(&self, upload: UploadState) -> Option<Instant> {
        let is_uploading = upload != UploadState::None;
        self.deadline
            .filter(|_| !(is_uploading && self.has_default_timeout))
    }

    fn timed_out(&self) -> CallError {
        TransportError::new(self.parts.metadata, TransportErrorKind::Timeout).into()
    }

    /// Runs `work` until the deadline of the call.
    async fn within_call<R>(&self, work: Work<'_, R>) -> Result<R, CallError> {
        self.by(self.deadline, work).await
    }

    async fn by<R>(&self, deadline: Option<Instant>, work: Work<'_, R>) -> Result<R, CallError> {
        let Some(deadline) = deadline else {
            return work.await;
        };
        tokio::time::timeout_at(deadline, work)
            .await
            .unwrap_or_else(|_| Err(self.timed_out()))
    }

    /// Excludes the time that the call waited for the rate limit from its timeout.
    fn postpone(&mut self, waited: Duration) {
        self.waited += waited;
        let deadline = self.deadline.take();
        self.deadline = deadline.and_then(|deadline| deadline.checked_add(waited));
    }

    fn attempt(&self, number: u32) -> Attempt<'a> {
        Attempt {
            operation: self.parts.metadata,
            params: self.parts.params,
            url: self.url,
            number,
        }
    }
}

/// Creates the span around all attempts and waits of a call.
fn span_of_call(metadata: &Metadata) -> Span {
    tracing::info_span!(
        "highlevel.call",
        otel.name = %metadata,
        otel.kind = "internal",
        operation = %metadata,
        attempts = field::Empty,
        http.response.status_code = field::Empty,
        error.type = field::Empty,
    )
}

/// Creates the span of a wait before an attempt.
fn span_of_wait(metadata: &Metadata, reason: &'static str) -> Span {
    tracing::debug_span!("highlevel.wait", operation = %metadata, reason)
}

/// Records the result of a call in its span.
fn report(span: &Span, progress: Progress, result: &Result<Answer, CallError>) {
    if span.is_disabled() {
        return;
    }
    span.record("attempts", progress.attempts);
    match result {
        Ok(answer) => {
            let status = answer.response.status().as_u16();
            span.record("http.response.status_code", status);
            if status >= 400 {
                span.record("error.type", field::display(status));
            }
        }
        Err(error) => {
            span.record("error.type", error.name());
        }
    }
}

fn earlier(one: Option<Instant>, other: Option<Instant>) -> Option<Instant> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

/// Returns whether the server may have received a part of the request.
fn may_have_arrived(result: &Result<Answer, CallError>) -> bool {
    match result {
        Ok(_) => true,
        Err(CallError::Transport(error)) => !error.is_unsent(),
        Err(CallError::Request(_) | CallError::Token(_) | CallError::Limit(_)) => false,
    }
}

/// Returns whether the response states that the daily limit is exhausted.
fn is_out_for_today(result: &Result<Answer, CallError>) -> bool {
    matches!(result, Ok(answer) if answer.response.rate_limits().is_day_over())
}
