//! The stored record of a session, and its encryption.

pub(super) mod account;
pub(super) mod claim;
pub(super) mod companies;
pub(super) mod failed;
pub(super) mod record;
pub(super) mod seal;
pub(super) mod timestamp;
pub(super) mod vault;
