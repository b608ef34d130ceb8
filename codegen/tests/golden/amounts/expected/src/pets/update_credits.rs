//! `update-credits`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

/// Updates credits.
///
/// Created by [`Pets::update_credits`](super::Pets::update_credits).
///
/// `PUT /pet`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateCredits = Request<UpdateCreditsParams>;

/// The parameters of [`UpdateCredits`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateCreditsParams {
    /// The property `credits` of the body.
    ///
    /// In units of the currency, such as dollars.
    pub credits: f64,
}

impl UpdateCreditsParams {
    /// Creates the parameters.
    pub fn new(credits: f64) -> Self {
        Self { credits }
    }
}

impl Operation for UpdateCreditsParams {
    type Output = ();
    type Whole = ();
    type Error = UpdateCreditsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-credits",
        name: "update_credits",
        summary: "Updates credits.",
        deprecated: None,
        method: Method::PUT,
        path: "/pet",
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
        request.properties(&[("credits", &self.credits)]);
    }
}

/// Errors of [`UpdateCredits`].
pub type UpdateCreditsError = super::errors::PetsError;
