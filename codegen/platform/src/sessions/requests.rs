//! The requests that obtain tokens, and the meaning of their failures.

pub(super) mod app;
pub(super) mod ask;
mod binding;
pub(super) mod calls;
mod refusal;
