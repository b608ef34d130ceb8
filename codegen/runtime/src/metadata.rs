//! An operation as data, such as its path, scopes, token types, statuses and pagination; and finding operations by path and text.

mod api;
mod paging;
pub(crate) mod route;
mod search;

use std::fmt;

use http::Method;

use crate::token_type::TokenType;

pub use api::Api;
pub use paging::{Paging, PagingStep};
pub use search::operations_at;

/// Static facts about an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Metadata {
    /// The API that the operation belongs to.
    pub api: &'static Api,
    /// The id in the documentation: `get-contact`. It is unique within a version of an API, but two APIs can have the same id.
    pub id: &'static str,
    /// The name in Rust, that of the method of the API's handle: `get_contact`.
    pub name: &'static str,
    /// The summary of the operation: one line of Markdown.
    pub summary: &'static str,
    /// The note about the deprecation, usually with the replacement, if the operation is deprecated.
    pub deprecated: Option<&'static str>,
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL, with placeholders: `/users/{userId}`.
    pub path: &'static str,
    /// Whether carrying the operation out twice has the same effect as once: its method says so (all but `POST`, `PATCH` and
    /// `CONNECT`), or it only reads. Unless [`CallOptions::idempotent`](crate::CallOptions::idempotent) overrides this, such a call
    /// is also retried after a transient failure that leaves open whether the server has carried it out.
    pub is_idempotent: bool,
    /// The headers that every call sends, such as `Version`.
    pub headers: &'static [(&'static str, &'static str)],
    /// The documented statuses that [`Operation::output`](crate::Operation::output) reads.
    pub success: &'static [u16],
    /// The documented statuses that [`ErrorKind::read`](crate::ErrorKind::read) reads.
    pub errors: &'static [u16],
    /// The scopes that a token needs.
    pub scopes: &'static [&'static str],
    /// The accepted types of token: empty if they are not documented.
    pub tokens: &'static [TokenType],
    /// The pagination of its list, if its response is one page of a list.
    pub paging: Option<&'static Paging>,
    /// The URL of its documentation page, or of the start page of the documentation if it has none of its own. Empty if neither
    /// is known.
    pub docs: &'static str,
}

impl Metadata {
    /// Creates the metadata of an operation that the crate does not have. Every 2xx is a success, and nothing else is
    /// documented.
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            api: &Api {
                title: "",
                version: "",
                module: "",
                feature: "",
            },
            id,
            name: "",
            summary: "",
            deprecated: None,
            is_idempotent: !matches!(method, Method::POST | Method::PATCH | Method::CONNECT),
            method,
            path,
            headers: &[],
            success: &[],
            errors: &[],
            scopes: &[],
            tokens: &[],
            paging: None,
            docs: "",
        }
    }

    /// Returns whether a response with this status is read by [`Operation::output`](crate::Operation::output): a documented
    /// success, or an undocumented 2xx, unless only other statuses are documented as success.
    pub fn is_success(&self, status: u16) -> bool {
        let is_2xx = |status: &u16| (200..300).contains(status);
        let succeeds_with_2xx = self.success.is_empty() || self.success.iter().any(is_2xx);
        self.success.contains(&status)
            || (succeeds_with_2xx && is_2xx(&status) && !self.errors.contains(&status))
    }

    /// Returns whether two calls with the same parameters have the same effect as one, so that a call is also retried
    /// when the server may have processed it.
    pub fn is_idempotent(&self) -> bool {
        self.is_idempotent
    }

    /// Returns all documented statuses: those of successes, then those of errors.
    pub fn statuses(&self) -> impl Iterator<Item = u16> + use<> {
        self.success.iter().chain(self.errors).copied()
    }

    /// Returns whether a token needs this scope: `contacts.readonly`.
    pub fn needs_scope(&self, scope: &str) -> bool {
        self.scopes.contains(&scope)
    }

    /// Returns whether a token of this type is accepted, or whether that is not documented.
    pub fn accepts(&self, token: TokenType) -> bool {
        self.tokens.is_empty() || self.tokens.contains(&token)
    }
}

/// Shows the operation as programs call it: `contacts.get_contact`. An operation that the crate does not have is shown by its id.
impl fmt::Display for Metadata {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.api.module.is_empty() {
            return formatter.write_str(self.id);
        }
        for (index, segment) in self.api.module.split("::").enumerate() {
            let separator = if index == 0 { "" } else { "_" };
            write!(formatter, "{separator}{segment}")?;
        }
        write!(formatter, ".{}", self.name)
    }
}

#[cfg(test)]
mod tests;
