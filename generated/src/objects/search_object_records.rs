//! `search-object-records`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep, Request,
    RequestParts, TokenType,
};

use super::{FoundRecord, ObjectRecordList, ObjectRecordSearch};

/// Lists the records of an object that match a query or filters.
///
/// Created by
/// [`Objects::search_object_records`](super::Objects::search_object_records).
///
/// Returns one page, [`ObjectRecordList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `POST /objects/{schemaKey}/records/search`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SearchObjectRecords = Request<SearchObjectRecordsParams>;

/// The parameters of [`SearchObjectRecords`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SearchObjectRecordsParams {
    /// Key of the object whose records to search; the key of a custom object begins with
    /// `custom_objects.`.
    ///
    /// Example: `custom_objects.pet`.
    pub schema_key: String,
    /// Query, filters and page of a search for records of an object.
    pub body: ObjectRecordSearch,
}

impl SearchObjectRecordsParams {
    /// Creates the parameters.
    pub fn new(schema_key: impl Into<String>, body: ObjectRecordSearch) -> Self {
        Self {
            schema_key: schema_key.into(),
            body,
        }
    }
}

impl Operation for SearchObjectRecordsParams {
    type Output = ObjectRecordList;
    type Whole = ObjectRecordList;
    type Error = SearchObjectRecordsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "search-object-records",
        name: "search_object_records",
        summary: "Lists the records of an object that match a query or filters.",
        deprecated: None,
        method: Method::POST,
        path: "/objects/{schemaKey}/records/search",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["objects/record.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/objects/search-object-records",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("schemaKey", &self.schema_key);
        request.json(&self.body);
    }
}

impl Paginated for SearchObjectRecordsParams {
    type Item = FoundRecord;

    const PAGING: &'static Paging = &Paging {
        items: "$.records",
        limit: Some("pageLimit"),
        maximum: None,
        step: PagingStep::Cursor(&[("searchAfter", "@.searchAfter")]),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: ObjectRecordList) -> Vec<FoundRecord> {
        page.records
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.body.page_limit),
            position: [Some(&mut self.body.search_after), None],
            without: None,
        }
    }
}

/// Errors of [`SearchObjectRecords`].
pub type SearchObjectRecordsError = super::errors::ObjectRecordError;
