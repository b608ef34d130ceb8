//! The app, its requests for tokens and locations, and the meaning of their failures.

pub(super) mod app;
pub(super) mod ask;
mod binding;
pub(super) mod calls;
mod refusal;
