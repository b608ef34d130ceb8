//! What users call.

pub(super) mod authorize;
pub(super) mod builder;
pub(super) mod install;
mod locations;
mod manage;
pub(super) mod tokens;
