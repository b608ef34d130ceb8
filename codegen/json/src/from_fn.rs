//! A value whose `Debug` output a closure writes. The standard library has this since Rust 1.93.

use std::fmt;

/// Returns a value that `show` formats.
pub(crate) fn debug_from_fn<F>(show: F) -> impl fmt::Debug
where
    F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result,
{
    FromFn(show)
}

struct FromFn<F>(F);

impl<F> fmt::Debug for FromFn<F>
where
    F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result,
{
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self.0)(formatter)
    }
}
