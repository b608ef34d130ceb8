//! `get-relations-by-record-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{Relation, RelationList};
use crate::{AssociationId, LocationId, RecordId};

/// Lists the relations of a record.
///
/// Created by [`Associations::list_relations`](super::Associations::list_relations).
///
/// Returns one page, [`RelationList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /associations/relations/{recordId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListRelations {
    pub(super) request: Request<ListRelationsParams>,
}

impl ListRelations {
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

    /// Ids of the associations whose relations to list.
    pub fn association_ids(
        mut self,
        value: impl IntoOptional<Vec<AssociationId>>,
    ) -> Self {
        self.request.params_mut().association_ids = value.into_optional();
        self
    }
}

request_builder! {
    ListRelations, ListRelationsParams
}

/// The parameters of [`ListRelations`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListRelationsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the record whose relations to list.
    ///
    /// Example: `632c34b4c9b7da3358ac9891`.
    pub record_id: RecordId,
    /// Number of entries to skip before the first one returned.
    pub skip: i64,
    /// Maximum number of entries to return.
    pub limit: i64,
    /// Ids of the associations whose relations to list.
    pub association_ids: Option<Vec<AssociationId>>,
}

impl ListRelationsParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        record_id: impl Into<RecordId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            record_id: record_id.into(),
            skip: 0,
            limit: 20,
            association_ids: None,
        }
    }
}

impl Operation for ListRelationsParams {
    type Output = RelationList;
    type Whole = RelationList;
    type Error = ListRelationsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-relations-by-record-id",
        name: "list_relations",
        summary: "Lists the relations of a record.",
        deprecated: None,
        method: Method::GET,
        path: "/associations/relations/{recordId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["associations/relation.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/associations/get-relations-by-record-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("recordId", &self.record_id);
        request.query("locationId", &self.location_id);
        request.query("skip", &self.skip);
        request.query("limit", &self.limit);
        request.query("associationIds", &self.association_ids);
    }
}

impl Paginated for ListRelationsParams {
    type Item = Relation;

    const PAGING: &'static Paging = &Paging {
        items: "$.relations",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: RelationList) -> Vec<Relation> {
        page.relations
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

/// Errors of [`ListRelations`].
pub type ListRelationsError = super::errors::AssociationsError;
