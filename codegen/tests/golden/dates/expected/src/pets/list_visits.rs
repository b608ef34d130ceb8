//! `list-visits`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Date, IntoOptional, Metadata, Operation, Request, RequestParts, request_builder,
};

use super::{ListVisitsVersion, Visit};

/// Lists visits.
///
/// Created by [`Pets::list_visits`](super::Pets::list_visits).
///
/// `GET /pets/{bornOn}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListVisits {
    pub(super) request: Request<ListVisitsParams>,
}

impl ListVisits {
    /// The query parameter `days`.
    pub fn days(mut self, value: impl IntoOptional<Vec<Date>>) -> Self {
        self.request.params_mut().days = value.into_optional();
        self
    }

    /// The query parameter `version`.
    pub fn version(mut self, value: impl IntoOptional<ListVisitsVersion>) -> Self {
        self.request.params_mut().version = value.into_optional();
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
    /// The path parameter `bornOn`.
    pub born_on: Date,
    /// The query parameter `from`.
    ///
    /// Example: `2026-01-31`.
    pub from: Date,
    /// The query parameter `until`.
    ///
    /// Example: `2026-01-31`.
    pub until: Date,
    /// The query parameter `days`.
    pub days: Option<Vec<Date>>,
    /// The query parameter `version`.
    pub version: Option<ListVisitsVersion>,
}

impl ListVisitsParams {
    /// Creates the parameters.
    pub fn new(
        born_on: impl Into<Date>,
        from: impl Into<Date>,
        until: impl Into<Date>,
    ) -> Self {
        Self {
            born_on: born_on.into(),
            from: from.into(),
            until: until.into(),
            days: None,
            version: None,
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
        path: "/pets/{bornOn}",
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
        request.path("bornOn", &WrittenAs(&self.born_on, "date"));
        request.query("from", &WrittenAs(&self.from, "date"));
        request.query("until", &WrittenAs(&self.until, "date"));
        request.query("days", &WrittenAs(&self.days, "date"));
        request.query("version", &self.version);
    }
}

/// Errors of [`ListVisits`].
pub type ListVisitsError = super::errors::VisitError;
