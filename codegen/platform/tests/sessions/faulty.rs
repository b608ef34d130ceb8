//! A store with injected faults.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use highlevel_platform::sessions::{StoreError, StoreFuture, TokenStore};

/// A fault of a store when a value is replaced.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Mishap {
    /// Fails without replacing the value.
    Fail,
    /// Replaces the value, but reports a failure.
    FailAfter,
    /// Replaces the value, but reports a failure, and is down from then on.
    DownAfter,
    /// Replaces the value after a delay.
    Delay(Duration),
    /// Replaces the value, and returns after a delay.
    DelayAfter(Duration),
    /// Aborts the process before the value is replaced.
    Abort,
    /// Aborts the process after the value is replaced.
    AbortAfter,
}

/// A store with faults, at most one for each call that replaces a value. It can also be down, then reading and
/// replacing fail, or unable to list keys. In a refresh the first call stores the claim and the second one the new tokens.
pub(crate) struct Faulty<S> {
    inner: S,
    mishaps: Mutex<BTreeMap<usize, Mishap>>,
    replaced: AtomicUsize,
    is_down: AtomicBool,
    cannot_list: AtomicBool,
}

impl<S> Faulty<S> {
    pub(crate) fn new(inner: S, mishaps: impl IntoIterator<Item = (usize, Mishap)>) -> Self {
        Self {
            inner,
            mishaps: Mutex::new(mishaps.into_iter().collect()),
            replaced: AtomicUsize::new(0),
            is_down: AtomicBool::new(false),
            cannot_list: AtomicBool::new(false),
        }
    }

    pub(crate) fn set_down(&self, is_down: bool) {
        self.is_down.store(is_down, Ordering::SeqCst);
    }

    /// Returns the number of calls that replaced a value or failed to.
    pub(crate) fn writes(&self) -> usize {
        self.replaced.load(Ordering::SeqCst)
    }

    /// Sets whether listing keys fails.
    pub(crate) fn set_cannot_list(&self, cannot_list: bool) {
        self.cannot_list.store(cannot_list, Ordering::SeqCst);
    }

    fn check(&self) -> Result<(), StoreError> {
        if self.is_down.load(Ordering::SeqCst) {
            return Err(StoreError::new("the store is down").retryable());
        }
        Ok(())
    }
}

impl<S: TokenStore> TokenStore for Faulty<S> {
    fn load<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Vec<u8>>> {
        Box::pin(async move {
            self.check()?;
            self.inner.load(key).await
        })
    }

    fn compare_and_set<'a>(
        &'a self,
        key: &'a str,
        expected: Option<&'a [u8]>,
        new: Option<&'a [u8]>,
    ) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            self.check()?;
            let number = self.replaced.fetch_add(1, Ordering::SeqCst) + 1;
            let mishap = self
                .mishaps
                .lock()
                .expect("no test panics with the lock")
                .remove(&number);
            let failure = || StoreError::new("the disk is full").retryable();
            match mishap {
                Some(Mishap::Fail) => return Err(failure()),
                Some(Mishap::Delay(delay)) => tokio::time::sleep(delay).await,
                Some(Mishap::Abort) => std::process::abort(),
                _ => {}
            }
            let result = self.inner.compare_and_set(key, expected, new).await;
            match mishap {
                Some(Mishap::FailAfter) => return Err(failure()),
                Some(Mishap::DownAfter) => {
                    self.set_down(true);
                    return Err(failure());
                }
                Some(Mishap::DelayAfter(delay)) => tokio::time::sleep(delay).await,
                Some(Mishap::AbortAfter) => std::process::abort(),
                _ => {}
            }
            result
        })
    }

    fn keys<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<String>> {
        Box::pin(async move {
            if self.cannot_list.load(Ordering::SeqCst) {
                return Err(StoreError::new("the keys cannot be listed").retryable());
            }
            self.inner.keys(prefix).await
        })
    }
}
