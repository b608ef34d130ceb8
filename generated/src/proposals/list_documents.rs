//! `list-documents-contracts`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, Timestamp, TokenType, request_builder,
};

use super::{Document, DocumentList, DocumentStatus, PaymentStatus};
use crate::LocationId;

/// Lists the documents and contracts of a location.
///
/// Created by [`Proposals::list_documents`](super::Proposals::list_documents).
///
/// Returns one page, [`DocumentList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /proposals/document`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListDocuments {
    pub(super) request: Request<ListDocumentsParams>,
}

impl ListDocuments {
    /// Statuses of the documents to list.
    pub fn status(mut self, value: impl IntoOptional<Vec<DocumentStatus>>) -> Self {
        self.request.params_mut().status = value.into_optional();
        self
    }

    /// Payment statuses of the documents to list.
    pub fn payment_status(
        mut self,
        value: impl IntoOptional<Vec<PaymentStatus>>,
    ) -> Self {
        self.request.params_mut().payment_status = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Example: `10`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `0`.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
        self
    }

    /// Text to look for.
    ///
    /// Example: `document`.
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().query = value.into_optional();
        self
    }

    /// When the period begins, RFC 3339; needs
    /// [`date_to`](crate::proposals::operations::ListDocumentsParams::date_to) as well.
    /// HighLevel does not document which date of a document it compares.
    ///
    /// Example: `2025-02-03T18:30:00.000Z`.
    pub fn date_from(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.request.params_mut().date_from = value.into_optional();
        self
    }

    /// When the period ends, RFC 3339; needs
    /// [`date_from`](crate::proposals::operations::ListDocumentsParams::date_from) as
    /// well. HighLevel does not document which date of a document it compares.
    ///
    /// Example: `2025-02-14T18:29:59.999Z`.
    pub fn date_to(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.request.params_mut().date_to = value.into_optional();
        self
    }
}

request_builder! {
    ListDocuments, ListDocumentsParams
}

/// The parameters of [`ListDocuments`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListDocumentsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Statuses of the documents to list.
    pub status: Option<Vec<DocumentStatus>>,
    /// Payment statuses of the documents to list.
    pub payment_status: Option<Vec<PaymentStatus>>,
    /// Maximum number of entries to return.
    ///
    /// Example: `10`.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `0`.
    pub skip: Option<i64>,
    /// Text to look for.
    ///
    /// Example: `document`.
    pub query: Option<String>,
    /// When the period begins, RFC 3339; needs
    /// [`date_to`](crate::proposals::operations::ListDocumentsParams::date_to) as well.
    /// HighLevel does not document which date of a document it compares.
    ///
    /// Example: `2025-02-03T18:30:00.000Z`.
    pub date_from: Option<Timestamp>,
    /// When the period ends, RFC 3339; needs
    /// [`date_from`](crate::proposals::operations::ListDocumentsParams::date_from) as
    /// well. HighLevel does not document which date of a document it compares.
    ///
    /// Example: `2025-02-14T18:29:59.999Z`.
    pub date_to: Option<Timestamp>,
}

impl ListDocumentsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            status: None,
            payment_status: None,
            limit: None,
            skip: None,
            query: None,
            date_from: None,
            date_to: None,
        }
    }
}

impl Operation for ListDocumentsParams {
    type Output = DocumentList;
    type Whole = DocumentList;
    type Error = ListDocumentsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-documents-contracts",
        name: "list_documents",
        summary: "Lists the documents and contracts of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/proposals/document",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400],
        scopes: &["documents_contracts/list.readonly"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/proposals/list-documents-contracts",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query_joined("status", &self.status, ',');
        request.query_joined("paymentStatus", &self.payment_status, ',');
        request.query("limit", &self.limit);
        request.query("skip", &self.skip);
        request.query("query", &self.query);
        request.query("dateFrom", &WrittenAs(&self.date_from, "rfc3339"));
        request.query("dateTo", &WrittenAs(&self.date_to, "rfc3339"));
    }
}

impl Paginated for ListDocumentsParams {
    type Item = Document;

    const PAGING: &'static Paging = &Paging {
        items: "$.documents",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: DocumentList) -> Vec<Document> {
        page.documents
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

/// Errors of [`ListDocuments`].
pub type ListDocumentsError = super::errors::ProposalsError;
