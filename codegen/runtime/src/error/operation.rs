//! The error of a call, with the type of its operation.

use std::fmt;
use std::ops::Deref;

use super::{CallError, Error};
use crate::paging::PagingError;
use crate::request::RequestError;

/// The error of a call: an [`Error`], and if the server refused the call, `E`, the error enum of the operation.
///
/// It derefs to [`Error`] and is converted to it by `?`.
///
/// # Examples
///
/// ```
/// # use highlevel_runtime::{Client, Error};
/// # use highlevel_testing_api::pages::operations::{GetPageError, GetPageParams};
/// # use highlevel_testing_api::pages::Page;
/// async fn find(client: &Client) -> Result<Option<Page>, Error> {
///     match client.request(GetPageParams::new("ve9EPM428h8vShlRW1KT")).send().await {
///         Ok(page) => Ok(Some(page)),
///         Err(error) if error.is_not_found() => Ok(None),
///         Err(error) => match error.kind() {
///             Some(GetPageError::BadRequest(body)) => panic!("{:?}", body.message),
///             _ => Err(error.into()),
///         },
///     }
/// }
/// ```
pub struct OperationError<E>(Box<Typed<E>>);

struct Typed<E> {
    kind: Option<E>,
    error: Error,
}

impl<E> OperationError<E> {
    pub(crate) fn new(error: Error, kind: Option<E>) -> Self {
        Self(Box::new(Typed { kind, error }))
    }

    /// Returns the operation's own error, if the server refused the call.
    pub fn kind(&self) -> Option<&E> {
        self.0.kind.as_ref()
    }

    /// Returns the operation's own error and drops the rest.
    pub fn into_kind(self) -> Option<E> {
        self.0.kind
    }

    /// Returns the error without the type of the operation.
    pub fn into_error(self) -> Error {
        self.0.error
    }

    /// Returns the error, and the operation's own if the server refused.
    pub fn into_parts(self) -> (Error, Option<E>) {
        (self.0.error, self.0.kind)
    }
}

impl<E> Deref for OperationError<E> {
    type Target = Error;

    fn deref(&self) -> &Error {
        &self.0.error
    }
}

impl<E> From<OperationError<E>> for Error {
    fn from(error: OperationError<E>) -> Self {
        error.into_error()
    }
}

impl<E> From<Error> for OperationError<E> {
    fn from(error: Error) -> Self {
        Self::new(error, None)
    }
}

impl<E> From<CallError> for OperationError<E> {
    fn from(error: CallError) -> Self {
        Error::from(error).into()
    }
}

impl<E> From<PagingError> for OperationError<E> {
    fn from(error: PagingError) -> Self {
        Error::from(error).into()
    }
}

impl<E> From<RequestError> for OperationError<E> {
    fn from(error: RequestError) -> Self {
        Error::from(error).into()
    }
}

impl<E> fmt::Display for OperationError<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.error.fmt(formatter)
    }
}

/// Shows the same as [`Error`]. The operation's own error is omitted, because it holds the body and so customers' data.
impl<E> fmt::Debug for OperationError<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0.error, formatter)
    }
}

impl<E> std::error::Error for OperationError<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.error.source()
    }
}
