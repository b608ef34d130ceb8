//! `get-transaction-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, Transaction};
use crate::{LocationId, TransactionId};

/// Returns a transaction.
///
/// Created by [`Payments::get_transaction`](super::Payments::get_transaction).
///
/// `GET /payments/transactions/{transactionId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetTransaction {
    pub(super) request: Request<GetTransactionParams>,
}

impl GetTransaction {
    /// Type of the account that
    /// [`location_id`](crate::payments::operations::GetTransactionParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }

    /// Id of the location (sub-account). May be omitted, because it is the same as
    /// [`location_id`](crate::payments::operations::GetTransactionParams::location_id).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub fn same_location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.request.params_mut().same_location_id = value.into_optional();
        self
    }
}

request_builder! {
    GetTransaction, GetTransactionParams
}

/// The parameters of [`GetTransaction`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetTransactionParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the transaction to return.
    ///
    /// Example: `61dd0feac077f72010f78804`.
    pub transaction_id: TransactionId,
    /// Type of the account that
    /// [`location_id`](crate::payments::operations::GetTransactionParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Id of the location (sub-account). May be omitted, because it is the same as
    /// [`location_id`](crate::payments::operations::GetTransactionParams::location_id).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub same_location_id: Option<LocationId>,
}

impl GetTransactionParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        transaction_id: impl Into<TransactionId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            transaction_id: transaction_id.into(),
            alt_type: AltType::Location,
            same_location_id: None,
        }
    }
}

impl Operation for GetTransactionParams {
    type Output = Transaction;
    type Whole = Transaction;
    type Error = GetTransactionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-transaction-by-id",
        name: "get_transaction",
        summary: "Returns a transaction.",
        deprecated: None,
        method: Method::GET,
        path: "/payments/transactions/{transactionId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/transactions.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/get-transaction-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("transactionId", &self.transaction_id);
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
        request.query("locationId", &self.same_location_id);
    }
}

/// Errors of [`GetTransaction`].
pub type GetTransactionError = super::errors::PaymentsError;
