//! `report-payment`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

use super::PaymentReport;

/// Reports a payment that the app collected itself. The report completes or fails the
/// installation.
///
/// Created by [`Oauth::report_payment`](super::Oauth::report_payment).
///
/// `POST /oauth/billing/webhook`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ReportPayment = Request<ReportPaymentParams>;

/// The parameters of [`ReportPayment`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ReportPaymentParams {
    /// The client key of the app.
    pub client_key: String,
    /// The client secret that belongs to the key.
    pub client_secret: String,
    /// A payment for the app, collected from one location or company.
    pub body: PaymentReport,
}

impl ReportPaymentParams {
    /// Creates the parameters.
    pub fn new(
        client_key: impl Into<String>,
        client_secret: impl Into<String>,
        body: PaymentReport,
    ) -> Self {
        Self {
            client_key: client_key.into(),
            client_secret: client_secret.into(),
            body,
        }
    }
}

impl Operation for ReportPaymentParams {
    type Output = ();
    type Whole = ();
    type Error = ReportPaymentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "report-payment",
        name: "report_payment",
        summary: "Reports a payment that the app collected itself. The report completes or fails the installation.",
        deprecated: None,
        method: Method::POST,
        path: "/oauth/billing/webhook",
        is_idempotent: false,
        headers: &[],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/oauth/Billing",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.header("x-ghl-client-key", &self.client_key);
        request.header("x-ghl-client-secret", &self.client_secret);
        request.json(&self.body);
    }
}

/// Errors of [`ReportPayment`].
pub type ReportPaymentError = super::errors::OauthError;
