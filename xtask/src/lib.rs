//! Code that `cargo xtask` and the benchmarks in `bench/` share: finding the workspace, and writing the output.

pub mod former;
pub mod generate;
pub mod source;
pub mod tree;
pub mod workspace;

mod drift;
mod settle;
mod write;

/// Generating allocates and frees millions of tokens. The system's allocator takes a fifth to a half longer over all of it,
/// most where other programs run beside it. It is here so that the benchmarks measure what `cargo xtask gen` runs.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
