//! `get-forms`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{FormList, FormSummary};
use crate::LocationId;

/// Lists the forms of a location.
///
/// Created by [`Forms::list_forms`](super::Forms::list_forms).
///
/// Returns one page, [`FormList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /forms/`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListForms {
    pub(super) request: Request<ListFormsParams>,
}

impl ListForms {
    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `0`.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
        self
    }

    /// Number of forms per page, at most 50.
    ///
    /// Default: `10`. Example: `20`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Type of the entries to list, such as `folder`.
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().type_ = value.into_optional();
        self
    }
}

request_builder! {
    ListForms, ListFormsParams
}

/// The parameters of [`ListForms`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListFormsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `0`.
    pub skip: Option<i64>,
    /// Number of forms per page, at most 50.
    ///
    /// Default: `10`. Example: `20`.
    pub limit: Option<i64>,
    /// Type of the entries to list, such as `folder`.
    pub type_: Option<String>,
}

impl ListFormsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            skip: None,
            limit: None,
            type_: None,
        }
    }
}

impl Operation for ListFormsParams {
    type Output = FormList;
    type Whole = FormList;
    type Error = ListFormsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-forms",
        name: "list_forms",
        summary: "Lists the forms of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/forms/",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["forms.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/forms/get-forms",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("skip", &self.skip);
        request.query("limit", &self.limit);
        request.query("type", &self.type_);
    }
}

impl Paginated for ListFormsParams {
    type Item = FormSummary;

    const PAGING: &'static Paging = &Paging {
        items: "$.forms",
        limit: Some("limit"),
        maximum: Some(50),
        step: PagingStep::Offset("skip"),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: FormList) -> Vec<FormSummary> {
        page.forms
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.skip), None],
            without: None,
        }
    }
}

/// Errors of [`ListForms`].
pub type ListFormsError = super::errors::FormObjectError;
