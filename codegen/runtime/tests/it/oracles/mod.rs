//! What must hold of any input: asked by property tests, by the fuzz targets in `fuzz/` and of their seeds.

pub(crate) mod headers;
pub(crate) mod json;
pub(crate) mod message;
