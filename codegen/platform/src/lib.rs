//! Parts of HighLevel's platform other than its endpoints: the sessions of an app and their stores, webhooks of apps and
//! workflows, the users of custom pages, external billing, the custom fields of a location, and the logins of social networks.
//!
//! A program that only calls endpoints with a static token does not need this crate. `highlevel` re-exports the modules of this
//! crate, each behind a feature.

#[cfg(all(
    any(feature = "sessions", feature = "social-login", feature = "webhooks"),
    not(any(feature = "ring", feature = "aws-lc-rs"))
))]
compile_error!(
    "sessions, social logins and webhooks need a cryptography library: enable the feature `ring`, which is enabled by default, \
     or `aws-lc-rs`"
);

#[cfg(feature = "billing")]
pub mod billing;
#[cfg(feature = "field-registry")]
pub mod field_registry;
#[cfg(any(feature = "sessions", feature = "social-login"))]
mod random;
#[cfg(feature = "sessions")]
pub mod sessions;
#[cfg(feature = "social-login")]
pub mod social_login;
#[cfg(any(feature = "sessions", feature = "webhooks"))]
mod store_error;
#[cfg(feature = "user-context")]
pub mod user_context;
#[cfg(feature = "webhooks")]
pub mod webhooks;
#[cfg(feature = "webhooks")]
pub mod workflow_webhook;
