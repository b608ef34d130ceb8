//! The whole crate of this case, which `build.rs` generates.

include!(concat!(env!("OUT_DIR"), "/three-versions/src/lib.rs"));
