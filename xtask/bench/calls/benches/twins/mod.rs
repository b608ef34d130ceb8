//! The types that the benches read and write, as somebody would write them for serde: the same fields, and strings owned
//! the same way.
#![allow(dead_code, reason = "every bench needs another part of it")]
#![allow(
    clippy::struct_field_names,
    reason = "the fields are named as HighLevel names them"
)]

pub(crate) mod contacts;
pub(crate) mod invoices;
