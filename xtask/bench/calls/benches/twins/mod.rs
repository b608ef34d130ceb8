//! The types that the benches read and write, as a program would define them for serde: with the same fields and owned strings.
//! Nulls and undocumented members are dropped.
#![allow(dead_code, reason = "each bench uses a different part of this module")]
#![allow(
    clippy::struct_field_names,
    reason = "the fields are named as HighLevel names them"
)]

pub(crate) mod contacts;
pub(crate) mod invoices;
