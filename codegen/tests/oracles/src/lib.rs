//! What must hold of any input: asked by property tests, by the fuzz targets, and of the inputs that these found.

pub mod headers;
pub mod json;
pub mod message;
#[cfg(fuzzing)]
pub mod response;
