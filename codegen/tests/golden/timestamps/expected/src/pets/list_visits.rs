//! `list-visits`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, Timestamp, request_builder,
};

use super::Visit;

/// Lists visits.
///
/// Created by [`Pets::list_visits`](super::Pets::list_visits).
///
/// `GET /pets/{createdAt}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListVisits {
    pub(super) request: Request<ListVisitsParams>,
}

impl ListVisits {
    /// The query parameter `until`.
    ///
    /// Transmitted as milliseconds since the Unix epoch. Example: `1767323045000`.
    pub fn until(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.request.params_mut().until = value.into_optional();
        self
    }

    /// The query parameter `seenAt`.
    ///
    /// Transmitted as seconds since the Unix epoch. Example: `1767323045`.
    pub fn seen_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.request.params_mut().seen_at = value.into_optional();
        self
    }

    /// The query parameter `days`.
    pub fn days(mut self, value: impl IntoOptional<Vec<Timestamp>>) -> Self {
        self.request.params_mut().days = value.into_optional();
        self
    }

    /// The query parameter `phone`.
    ///
    /// Example: `1767323045`.
    pub fn phone(mut self, value: impl IntoOptional<f64>) -> Self {
        self.request.params_mut().phone = value.into_optional();
        self
    }
}

request_builder! {
    ListVisits, ListVisitsParams
}

/// The parameters of [`ListVisits`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListVisitsParams {
    /// The path parameter `createdAt`.
    pub created_at: Timestamp,
    /// The query parameter `from`.
    ///
    /// Example: `2026-01-02T03:04:05+01:00`.
    pub from: Timestamp,
    /// The query parameter `until`.
    ///
    /// Transmitted as milliseconds since the Unix epoch. Example: `1767323045000`.
    pub until: Option<Timestamp>,
    /// The query parameter `seenAt`.
    ///
    /// Transmitted as seconds since the Unix epoch. Example: `1767323045`.
    pub seen_at: Option<Timestamp>,
    /// The query parameter `days`.
    pub days: Option<Vec<Timestamp>>,
    /// The query parameter `phone`.
    ///
    /// Example: `1767323045`.
    pub phone: Option<f64>,
}

impl ListVisitsParams {
    /// Creates the parameters.
    pub fn new(created_at: impl Into<Timestamp>, from: impl Into<Timestamp>) -> Self {
        Self {
            created_at: created_at.into(),
            from: from.into(),
            until: None,
            seen_at: None,
            days: None,
            phone: None,
        }
    }
}

impl Operation for ListVisitsParams {
    type Output = Visit;
    type Whole = Visit;
    type Error = ListVisitsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-visits",
        name: "list_visits",
        summary: "Lists visits.",
        deprecated: None,
        method: Method::GET,
        path: "/pets/{createdAt}",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("createdAt", &WrittenAs(&self.created_at, "rfc3339"));
        request.query("from", &WrittenAs(&self.from, "rfc3339"));
        request.query("until", &WrittenAs(&self.until, "milliseconds"));
        request.query("seenAt", &WrittenAs(&self.seen_at, "seconds-text"));
        request.query("days", &WrittenAs(&self.days, "rfc3339"));
        request.query("phone", &self.phone);
    }
}

/// Errors of [`ListVisits`].
pub type ListVisitsError = super::errors::VisitError;
