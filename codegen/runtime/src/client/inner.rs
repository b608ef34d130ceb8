//! The state that the clones of a client share.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use url::Url;

use crate::hook::Hook;
use crate::limits::{LimitRegistry, LimitWait};
use crate::retry::{RetryPolicy, RetryQuota};

use super::defaults::Defaults;
use super::pools::Pools;

pub(super) struct Inner {
    pub(super) http: Pools,
    pub(super) base_url: Url,
    pub(super) settings: Settings,
    pub(super) limits: LimitRegistry,
    pub(super) quota: RetryQuota,
}

/// The settings with which the client was built.
pub(super) struct Settings {
    pub(super) user_agent: HeaderValue,
    pub(super) timeout: Option<Duration>,
    /// Whether the builder set no timeout, so that the default applies.
    pub(super) has_default_timeout: bool,
    pub(super) attempt_timeout: Option<Duration>,
    pub(super) idle_timeout: Option<Duration>,
    pub(super) retry: RetryPolicy,
    pub(super) max_response_bytes: usize,
    pub(super) hooks: Vec<Arc<dyn Hook>>,
    pub(super) limit_wait: LimitWait,
    pub(super) defaults: Option<Box<Defaults>>,
}
