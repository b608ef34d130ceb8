//! An operation as data.

use http::Method;

use crate::token_type::TokenType;

/// What is known of an operation before it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Metadata {
    /// The name that the documentation gives it.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL, with placeholders: `/users/{userId}`.
    pub path: &'static str,
    /// The headers that every call sends, such as `Version`.
    pub headers: &'static [(&'static str, &'static str)],
    /// The statuses that [`Operation::output`](crate::Operation::output) reads.
    pub success: &'static [u16],
    /// The documented statuses that [`ErrorKind::read`](crate::ErrorKind::read) reads.
    pub errors: &'static [u16],
    /// The scopes that a token needs.
    pub scopes: &'static [&'static str],
    /// The kinds of token that are accepted: empty when that is not documented.
    pub tokens: &'static [TokenType],
    /// The address of its documentation page.
    pub docs: &'static str,
}

impl Metadata {
    /// Returns whether a response with this status is read by [`Operation::output`](crate::Operation::output): a documented success, or an
    /// undocumented 2xx, unless only other statuses are documented as success.
    pub fn is_success(&self, status: u16) -> bool {
        let is_2xx = |status: &u16| (200..300).contains(status);
        let succeeds_with_2xx = self.success.is_empty() || self.success.iter().any(is_2xx);
        self.success.contains(&status)
            || (succeeds_with_2xx && is_2xx(&status) && !self.errors.contains(&status))
    }
}
