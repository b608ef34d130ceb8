//! A new delivery, and the claim on it.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use super::delivery::Delivery;
use super::seen::SeenDeliveries;
use crate::store_error::StoreError;

/// A delivery that is new, or whose earlier processing failed or did not complete within its lease.
///
/// Call [`accept`](Self::accept) when it is processed or safely queued, then respond with 200. If it is dropped without that,
/// the claim is released, or expires if there is no Tokio runtime. Respond with another status in this case, so that HighLevel
/// retries and the retry is processed.
#[must_use = "a delivery that is not accepted is processed again when HighLevel retries it"]
pub struct Received<E> {
    delivery: Option<Delivery<E>>,
    claim: Held,
}

/// A claim on an id. It is released on drop unless it is settled.
pub(super) struct Held {
    seen: Arc<dyn SeenDeliveries>,
    id: String,
    holder: String,
    keep: Duration,
    is_settled: bool,
}

impl<E> Received<E> {
    pub(super) fn new(delivery: Delivery<E>, claim: Held) -> Self {
        Self {
            delivery: Some(delivery),
            claim,
        }
    }

    /// Records that the delivery was processed, so that further deliveries with its id are duplicates.
    ///
    /// # Errors
    ///
    /// Fails when the store cannot be written. The delivery stays claimed until its lease expires.
    pub async fn accept(self) -> Result<Delivery<E>, StoreError> {
        let (delivery, mut claim) = self.into_parts();
        claim.accept().await?;
        Ok(delivery)
    }

    /// Separates the claim from the delivery.
    pub(super) fn into_parts(mut self) -> (Delivery<E>, Held) {
        let delivery = self.delivery.take();
        (
            delivery.expect("only `into_parts` takes the delivery"),
            self.claim,
        )
    }
}

impl<E> Deref for Received<E> {
    type Target = Delivery<E>;

    fn deref(&self) -> &Delivery<E> {
        let delivery = self.delivery.as_ref();
        delivery.expect("the delivery is present until `into_parts`")
    }
}

impl<E> fmt::Debug for Received<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_tuple("Received")
            .field(&self.delivery)
            .finish()
    }
}

impl Held {
    pub(super) fn new(
        seen: Arc<dyn SeenDeliveries>,
        id: String,
        holder: String,
        keep: Duration,
    ) -> Self {
        Self {
            seen,
            id,
            holder,
            keep,
            is_settled: false,
        }
    }

    pub(super) async fn accept(&mut self) -> Result<(), StoreError> {
        // The handler has succeeded, so the claim must not be released even if `accept` fails: the delivery would be processed
        // twice.
        self.is_settled = true;
        self.seen.accept(&self.id, self.keep).await
    }

    pub(super) async fn release(&mut self) -> Result<(), StoreError> {
        self.is_settled = true;
        self.seen.release(&self.id, &self.holder).await
    }
}

impl Drop for Held {
    /// Releases the claim, for example when the request is cancelled or the handler panics. Without a runtime, the claim
    /// expires instead.
    fn drop(&mut self) {
        if self.is_settled {
            return;
        }
        let Ok(runtime) = tokio::runtime::Handle::try_current() else {
            return;
        };
        let (seen, id, holder) = (
            Arc::clone(&self.seen),
            std::mem::take(&mut self.id),
            std::mem::take(&mut self.holder),
        );
        runtime.spawn(async move {
            if let Err(error) = seen.release(&id, &holder).await {
                tracing::warn!(%error, "a delivery could not be released; its retries are processed when its lease expires");
            }
        });
    }
}
