//! The library of `cargo xtask`, which the benchmarks in `bench/` use, too: finding the workspace, generating the crate, and
//! updating files on disk.

pub mod former;
pub mod generate;
pub mod source;
pub mod tree;
pub mod workspace;

mod drift;
mod settle;
mod write;

/// Generating allocates and frees millions of tokens. With the system's allocator it takes 20 to 50 % longer, most on a loaded
/// machine. The allocator is declared here, so that the benchmarks use the same one as `cargo xtask gen`.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
