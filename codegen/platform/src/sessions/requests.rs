//! The requests by which tokens are acquired, and what their failures mean.

pub(super) mod app;
pub(super) mod ask;
mod binding;
pub(super) mod calls;
mod refusal;
