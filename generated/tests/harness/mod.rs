//! The parts of the contract tests.

pub(crate) mod case;
pub(crate) mod disturb;
pub(crate) mod documents;
pub(crate) mod observed;
pub(crate) mod published;
pub(crate) mod rehearsal;
pub(crate) mod request;
pub(crate) mod sample;
pub(crate) mod schema;
pub(crate) mod server;
