//! What is stored of a session, and how it is encrypted.

pub(super) mod account;
pub(super) mod claim;
pub(super) mod companies;
pub(super) mod failed;
pub(super) mod record;
pub(super) mod seal;
pub(super) mod timestamp;
pub(super) mod vault;
