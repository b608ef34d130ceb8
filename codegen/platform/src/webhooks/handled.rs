//! The return values of a webhook handler.

use std::fmt::Display;

/// The result of a handler: nothing, or a `Result` whose error can be displayed. The error is logged.
pub trait Handled: sealed::Sealed {
    /// Returns the error of the handler, if it failed.
    #[doc(hidden)]
    fn into_result(self) -> Result<(), String>;
}

impl Handled for () {
    fn into_result(self) -> Result<(), String> {
        Ok(())
    }
}

impl<T, E: Display> Handled for Result<T, E> {
    fn into_result(self) -> Result<(), String> {
        self.map(drop).map_err(|error| error.to_string())
    }
}

mod sealed {
    pub trait Sealed {}

    impl Sealed for () {}

    impl<T, E> Sealed for Result<T, E> {}
}
