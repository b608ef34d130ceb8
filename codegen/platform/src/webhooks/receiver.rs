//! Processing requests: calls a handler for each delivery that was not processed before.

use std::fmt;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use highlevel_runtime::internal::crypto::digest;
use tokio::sync::Semaphore;
use tracing::Instrument;
use tracing::instrument::WithSubscriber;

use highlevel_runtime::bytes::Bytes;
use highlevel_runtime::http::{HeaderMap, Request, Response};
use highlevel_runtime::internal::random_u64;
use highlevel_runtime::json::Decode;

use super::delivery::Delivery;
use super::handled::Handled;
use super::received::{Held, Received};
use super::rejection::Rejection;
use super::seen::{Claim, RecentDeliveries, SeenDeliveries};
use super::verifier::{DEFAULT_MAX_AGE, Verifier};

/// Default maximum size of a body.
const MAX_BODY_BYTES: usize = 2 * 1024 * 1024;

/// Default maximum duration of a handler before a retry of its delivery is processed, too.
const LEASE: Duration = Duration::from_secs(5 * 60);

/// Default maximum number of deliveries that are processed in the background at a time.
const MAX_IN_BACKGROUND: usize = 1000;

/// Maximum length of the ids of a delivery and its app, together, that are stored unchanged. HighLevel's have 36 and 24 bytes.
const MAX_ID: usize = 128;

/// Receives webhooks: verifies each request, recognizes duplicates, and calls a handler. Cloning is cheap: the clones share all
/// state.
///
/// # Duplicates
///
/// HighLevel retries a delivery that was not acknowledged, a limited number of times. So [`handle`](Self::handle) acknowledges a
/// delivery only when its handler has succeeded. Until then the delivery is claimed: a retry that arrives meanwhile gets the
/// status 429, so that HighLevel sends it again later. If the handler fails, the claim is released and the status is 429 as well,
/// see [`Rejection`]. If the process ends, the claim expires after [`lease`](Self::lease). A delivery that was processed is
/// acknowledged with 200 and not processed again.
///
/// So a delivery that is verified is lost only if each of its retries fails, or if a handler that runs
/// [in the background](Self::handle_in_background) fails or does not complete. It is processed more than once only in these
/// cases:
///
/// - A handler takes longer than the lease, or fails after it has done a part of its work.
/// - The process ends, the store fails, or a [`Received`] is dropped, between doing the work and recording it.
/// - The delivery is sent again to a process that does not share the store, or after its id was forgotten, but before it is too old. The default store is that of one
///   process; it forgets all ids when the process ends, and the oldest ones beyond 100,000. Any store forgets an id after [`remember_for`](Self::remember_for).
///   By then the delivery is too old, unless that time is shorter than the maximum age of the verifier, the verifier allows
///   any age, or the delivery has no timestamp.
///
/// If that matters, make the work itself idempotent, by [`webhook_id`](Delivery::webhook_id).
///
/// Ids are remembered in memory unless [`remember_in`](Self::remember_in) sets a store. A delivery without an id, or with
/// a very long one, is recognized by its whole body.
pub struct Receiver<E> {
    verifier: Verifier<E>,
    settings: Settings,
    shared: Arc<Shared>,
}

#[derive(Clone)]
struct Settings {
    seen: Arc<dyn SeenDeliveries>,
    max_body_bytes: usize,
    lease: Duration,
    keep: Duration,
    max_in_background: usize,
}

/// The state that the clones of a receiver share.
struct Shared {
    /// Identifies the claims of this receiver and its clones.
    holder: u64,
    claims: AtomicU64,
    background: Arc<Semaphore>,
}

impl<E> Receiver<E> {
    /// Creates a receiver of the deliveries that `verifier` accepts.
    pub fn new(verifier: Verifier<E>) -> Self {
        let keep = verifier.oldest().unwrap_or(DEFAULT_MAX_AGE);
        Self {
            verifier,
            settings: Settings {
                seen: Arc::new(RecentDeliveries::new()),
                max_body_bytes: MAX_BODY_BYTES,
                lease: LEASE,
                keep,
                max_in_background: MAX_IN_BACKGROUND,
            },
            shared: Arc::new(Shared::new(MAX_IN_BACKGROUND)),
        }
    }

    /// Sets the store for the ids of deliveries: the memory of this process unless set. A store of sessions
    /// (`SqliteStore`, `RedisStore`) can be cloned and passed here.
    #[must_use]
    pub fn remember_in(mut self, seen: impl SeenDeliveries + 'static) -> Self {
        self.settings.seen = Arc::new(seen);
        self
    }

    /// Sets the time for which ids are remembered after a delivery was processed: the verifier's maximum age unless
    /// set, and seven days if it allows any age. A delivery that is replayed later is processed again, unless it is too
    /// old by then.
    #[must_use]
    pub fn remember_for(mut self, keep: Duration) -> Self {
        self.settings.keep = keep;
        self
    }

    /// Sets the maximum duration of a handler before a retry of its delivery is processed, too: five minutes unless
    /// set.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Self {
        self.settings.lease = lease;
        self
    }

    /// Sets the maximum size of a body: 2 MiB unless set. A longer one is rejected with 413.
    #[must_use]
    pub fn max_body_bytes(mut self, bytes: usize) -> Self {
        self.settings.max_body_bytes = bytes;
        self
    }

    /// Sets the maximum number of deliveries that [`handle_in_background`](Self::handle_in_background) processes at a
    /// time: 1,000 unless set. Further ones are rejected with 429. Call it before the receiver is cloned: clones made
    /// earlier keep the earlier number.
    #[must_use]
    pub fn max_in_background(mut self, count: usize) -> Self {
        let count = count.min(Semaphore::MAX_PERMITS).min(u32::MAX as usize);
        self.settings.max_in_background = count;
        self.shared = Arc::new(Shared::new(count));
        self
    }

    /// Waits until all deliveries in the background are processed. Call it before the process ends.
    /// [`handle_in_background`](Self::handle_in_background) rejects deliveries that arrive meanwhile with 429, and accepts later
    /// ones again.
    pub async fn drain(&self) {
        let all = u32::try_from(self.settings.max_in_background);
        let all = all.expect("the maximum fits in 32 bits");
        // `acquire_many` fails only on a closed semaphore, and this one is never closed.
        let _ = self.shared.background.acquire_many(all).await;
    }

    #[cfg(feature = "axum")]
    pub(super) fn body_limit(&self) -> usize {
        self.settings.max_body_bytes
    }
}

impl<E: Decode> Receiver<E> {
    /// Verifies a request and claims its delivery. `body` is the received body, unchanged.
    ///
    /// # Errors
    ///
    /// Fails when the request must not be processed. Respond with the status of the [`Rejection`], even for a duplicate, which
    /// is not a failure.
    pub async fn receive(
        &self,
        headers: &HeaderMap,
        body: impl Into<Bytes>,
    ) -> Result<Received<E>, Rejection> {
        let received = self.try_receive(headers, body.into()).await;
        if let Err(rejection) = &received {
            match rejection {
                Rejection::Duplicate | Rejection::InProgress => {
                    tracing::debug!(reason = %rejection, "a webhook is not processed");
                }
                _ => {
                    tracing::warn!(reason = %rejection, status = rejection.status().as_u16(), "a webhook is rejected");
                }
            }
        }
        received
    }

    async fn try_receive(
        &self,
        headers: &HeaderMap,
        body: Bytes,
    ) -> Result<Received<E>, Rejection> {
        let settings = &self.settings;
        let limit = settings.max_body_bytes;
        if body.len() > limit {
            return Err(Rejection::BodyTooLarge { limit });
        }
        let delivery = self.verifier.verify(headers, body)?;
        let id = identify(&delivery);
        let holder = self.shared.next_holder();
        let claim = settings.seen.claim(&id, &holder, settings.lease).await;
        match claim.map_err(Rejection::Store)? {
            Claim::New => {}
            Claim::InProgress => return Err(Rejection::InProgress),
            Claim::Accepted => return Err(Rejection::Duplicate),
        }
        // If the timestamp is ahead of this clock, the delivery stays acceptable for longer, so its id is kept for longer.
        let ahead = delivery
            .timestamp
            .map(|time| time.duration_since(SystemTime::now()));
        let ahead = ahead.and_then(Result::ok).unwrap_or_default();
        let keep = settings.keep.saturating_add(ahead);
        let claim = Held::new(Arc::clone(&settings.seen), id, holder, keep);
        Ok(Received::new(delivery, claim))
    }
}

impl<E: Decode + Send + 'static> Receiver<E> {
    /// Processes a request: calls `handler` if its delivery is new, and responds after the handler has completed.
    ///
    /// The handler should be fast: store the event or put it into a queue, and do longer work elsewhere. The handler returns
    /// nothing or a `Result`; if it fails or panics, the response asks HighLevel to send the delivery again. The handler
    /// runs to its end even if HighLevel closes the connection.
    ///
    /// # Panics
    ///
    /// Panics outside of a Tokio runtime.
    pub async fn handle<H, F>(&self, request: Request<Bytes>, handler: H) -> Response<Bytes>
    where
        H: FnOnce(Delivery<E>) -> F,
        F: Future<Output: Handled> + Send + 'static,
    {
        let (head, body) = request.into_parts();
        let received = self.receive(&head.headers, body).await;
        let received = match received {
            Ok(received) => received,
            Err(rejection) => return rejection.to_response(),
        };
        let (delivery, claim) = received.into_parts();
        let handling = match call(delivery, handler) {
            Ok(handling) => handling,
            Err(rejection) => return rejection.to_response(),
        };
        let work = settle(claim, handling);
        // The handler runs in its own task: if the sender closes the connection, the handler must not be cancelled half-way.
        let task = tokio::spawn(work.in_current_span().with_current_subscriber());
        respond(task.await.unwrap_or_else(|error| {
            tracing::error!(%error, "the handler of a webhook panicked or was cancelled");
            Err(Rejection::Failed)
        }))
    }

    /// Processes a request: if its delivery is new, calls `handler`, and responds while the future of `handler` runs in the
    /// background.
    ///
    /// HighLevel does not send the delivery again once it has the response. So if the future of the handler fails or
    /// panics, or the process ends before it has completed, the event is lost unless a developer resends it manually.
    /// [`handle`](Self::handle) loses an event only if every retry fails.
    /// Call [`drain`](Self::drain) before the process ends.
    ///
    /// # Panics
    ///
    /// Panics outside of a Tokio runtime.
    pub async fn handle_in_background<H, F>(
        &self,
        request: Request<Bytes>,
        handler: H,
    ) -> Response<Bytes>
    where
        H: FnOnce(Delivery<E>) -> F,
        F: Future<Output: Handled> + Send + 'static,
    {
        let (head, body) = request.into_parts();
        let received = self.receive(&head.headers, body).await;
        respond(received.and_then(|received| {
            let background = Arc::clone(&self.shared.background);
            let Ok(permit) = background.try_acquire_owned() else {
                tracing::warn!(reason = %Rejection::Busy, "a webhook is rejected");
                return Err(Rejection::Busy);
            };
            let (delivery, claim) = received.into_parts();
            let work = settle(claim, call(delivery, handler)?);
            let task = async move {
                // The response does not wait for the result, so a failure is only logged.
                let _ = work.await;
                drop(permit);
            };
            tokio::spawn(task.in_current_span().with_current_subscriber());
            Ok(())
        }))
    }
}

impl Shared {
    fn new(max_in_background: usize) -> Self {
        Self {
            holder: random_u64(),
            claims: AtomicU64::new(0),
            background: Arc::new(Semaphore::new(max_in_background)),
        }
    }

    /// Returns a unique name for the next claim.
    fn next_holder(&self) -> String {
        let claim = self.claims.fetch_add(1, Ordering::Relaxed);
        format!("{:016x}-{claim}", self.holder)
    }
}

/// Calls a handler, which returns its future. A panic is a failure.
fn call<E, H, F>(delivery: Delivery<E>, handler: H) -> Result<F, Rejection>
where
    H: FnOnce(Delivery<E>) -> F,
{
    panic::catch_unwind(AssertUnwindSafe(|| handler(delivery))).map_err(|_| {
        tracing::error!("the handler of a webhook panicked");
        Rejection::Failed
    })
}

/// Awaits the future of a handler, and settles the claim by its result.
async fn settle<F>(mut claim: Held, handling: F) -> Result<(), Rejection>
where
    F: Future<Output: Handled>,
{
    let Err(reason) = handling.await.into_result() else {
        if let Err(error) = claim.accept().await {
            tracing::warn!(%error, "a webhook was processed but could not be recorded; a replay of it is processed again");
        }
        return Ok(());
    };
    tracing::error!(reason, "the handler of a webhook failed");
    if let Err(error) = claim.release().await {
        tracing::warn!(%error, "a webhook could not be released; its retries are processed when its lease expires");
    }
    Err(Rejection::Failed)
}

/// Returns the key that identifies a delivery: its app and its id, because apps may share a store; or a hash of its body if it
/// has no id or the two are too long.
fn identify<E>(delivery: &Delivery<E>) -> String {
    let app = delivery.app_id.as_deref().unwrap_or_default();
    match &delivery.webhook_id {
        Some(id) if id.len() + app.len() <= MAX_ID => format!("{app}/{id}"),
        _ => {
            let digest = digest::digest(&digest::SHA256, &delivery.body);
            format!("sha256/{}", URL_SAFE_NO_PAD.encode(digest))
        }
    }
}

fn respond(result: Result<(), Rejection>) -> Response<Bytes> {
    match result {
        Ok(()) => Response::new(Bytes::new()),
        Err(rejection) => rejection.to_response(),
    }
}

impl<E> Clone for Receiver<E> {
    fn clone(&self) -> Self {
        Self {
            verifier: self.verifier.clone(),
            settings: self.settings.clone(),
            shared: Arc::clone(&self.shared),
        }
    }
}

impl<E> fmt::Debug for Receiver<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Receiver")
            .field("verifier", &self.verifier)
            .field("max_body_bytes", &self.settings.max_body_bytes)
            .field("lease", &self.settings.lease)
            .finish_non_exhaustive()
    }
}
