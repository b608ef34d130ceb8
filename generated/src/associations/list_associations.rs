//! `find-associations`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{Association, AssociationList};
use crate::LocationId;

/// Lists the associations of a location.
///
/// Created by
/// [`Associations::list_associations`](super::Associations::list_associations).
///
/// Returns one page, [`AssociationList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /associations/`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListAssociations {
    pub(super) request: Request<ListAssociationsParams>,
}

impl ListAssociations {
    /// Number of entries to skip before the first one returned.
    ///
    /// Always sent, as `0` until it is set; `None` changes nothing.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().skip = value;
        }
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Always sent, as `20` until it is set; `None` changes nothing.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().limit = value;
        }
        self
    }
}

request_builder! {
    ListAssociations, ListAssociationsParams
}

/// The parameters of [`ListAssociations`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListAssociationsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Number of entries to skip before the first one returned.
    pub skip: i64,
    /// Maximum number of entries to return.
    pub limit: i64,
}

impl ListAssociationsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            skip: 0,
            limit: 20,
        }
    }
}

impl Operation for ListAssociationsParams {
    type Output = AssociationList;
    type Whole = AssociationList;
    type Error = ListAssociationsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "find-associations",
        name: "list_associations",
        summary: "Lists the associations of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/associations/",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["associations.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/associations/find-associations",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("skip", &self.skip);
        request.query("limit", &self.limit);
    }
}

impl Paginated for ListAssociationsParams {
    type Item = Association;

    const PAGING: &'static Paging = &Paging {
        items: "$.associations",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: AssociationList) -> Vec<Association> {
        page.associations
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

/// Errors of [`ListAssociations`].
pub type ListAssociationsError = super::errors::AssociationsError;
