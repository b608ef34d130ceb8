//! `list-documents-contracts`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{DocumentList, DocumentStatus, DocumentsContractsError, PaymentStatus};

/// Lists the documents and contracts of a location.
///
/// Give both `dateFrom` and `dateTo` or neither.
///
/// Needs a location's or an agency's token with the scope
/// `documents_contracts/list.readonly`.
///
/// `GET /proposals/document`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/proposals-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct ListDocumentsContracts {
    request: Request<ListDocumentsContractsParams>,
}

impl ListDocumentsContracts {
    pub(super) fn new(client: &Client, params: ListDocumentsContractsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }

    /// Sets the query parameter `status`.
    pub fn status(mut self, value: impl IntoIterator<Item = DocumentStatus>) -> Self {
        let value = value.into_iter().collect();
        self.request.params_mut().status = Some(value);
        self
    }

    /// Sets the query parameter `paymentStatus`.
    pub fn payment_status(
        mut self,
        value: impl IntoIterator<Item = PaymentStatus>,
    ) -> Self {
        let value = value.into_iter().collect();
        self.request.params_mut().payment_status = Some(value);
        self
    }

    /// Sets the query parameter `limit`.
    ///
    /// How many entries to return at most.
    pub fn limit(mut self, value: i64) -> Self {
        self.request.params_mut().limit = Some(value);
        self
    }

    /// Sets the query parameter `skip`.
    ///
    /// How many entries to pass over before the first one returned.
    pub fn skip(mut self, value: i64) -> Self {
        self.request.params_mut().skip = Some(value);
        self
    }

    /// Sets the query parameter `query`.
    ///
    /// Text to look for.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.request.params_mut().query = Some(value.into());
        self
    }

    /// Sets the query parameter `dateFrom`.
    pub fn date_from(mut self, value: impl Into<String>) -> Self {
        self.request.params_mut().date_from = Some(value.into());
        self
    }

    /// Sets the query parameter `dateTo`.
    pub fn date_to(mut self, value: impl Into<String>) -> Self {
        self.request.params_mut().date_to = Some(value.into());
        self
    }
}

request_builder! {
    ListDocumentsContracts, ListDocumentsContractsParams
}

/// The parameters of [`ListDocumentsContracts`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListDocumentsContractsParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The query parameter `status`.
    pub status: Option<Vec<DocumentStatus>>,
    /// The query parameter `paymentStatus`.
    pub payment_status: Option<Vec<PaymentStatus>>,
    /// How many entries to return at most.
    pub limit: Option<i64>,
    /// How many entries to pass over before the first one returned.
    pub skip: Option<i64>,
    /// Text to look for.
    pub query: Option<String>,
    /// The query parameter `dateFrom`.
    pub date_from: Option<String>,
    /// The query parameter `dateTo`.
    pub date_to: Option<String>,
}

impl ListDocumentsContractsParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>) -> Self {
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

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for ListDocumentsContractsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("ListDocumentsContractsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            status: object.optional("status"),
            payment_status: object.optional("paymentStatus"),
            limit: object.optional("limit"),
            skip: object.optional("skip"),
            query: object.optional("query"),
            date_from: object.optional("dateFrom"),
            date_to: object.optional("dateTo"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for ListDocumentsContractsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("status", &self.status);
        object.field("paymentStatus", &self.payment_status);
        object.field("limit", &self.limit);
        object.field("skip", &self.skip);
        object.field("query", &self.query);
        object.field("dateFrom", &self.date_from);
        object.field("dateTo", &self.date_to);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    ListDocumentsContractsParams
}

impl Operation for ListDocumentsContractsParams {
    type Output = DocumentList;
    type Error = ListDocumentsContractsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "list-documents-contracts",
        method: Method::GET,
        path: "/proposals/document",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400],
        scopes: &["documents_contracts/list.readonly"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/proposals-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query_joined("status", &self.status, ',');
        request.query_joined("paymentStatus", &self.payment_status, ',');
        request.query("limit", &self.limit);
        request.query("skip", &self.skip);
        request.query("query", &self.query);
        request.query("dateFrom", &self.date_from);
        request.query("dateTo", &self.date_to);
    }

    fn output(response: &ResponseParts) -> Result<DocumentList, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`ListDocumentsContracts`].
pub type ListDocumentsContractsError = DocumentsContractsError;
