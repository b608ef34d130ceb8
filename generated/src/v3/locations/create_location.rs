//! `create-location`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{NewLocation, SavedLocation};

/// Creates a location (sub-account) in a company.
///
/// Created by [`Locations::create_location`](super::Locations::create_location).
///
/// `POST /locations/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateLocation = Request<CreateLocationParams>;

/// The parameters of [`CreateLocation`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateLocationParams {
    /// A location to create.
    pub body: NewLocation,
}

impl CreateLocationParams {
    /// Creates the parameters.
    pub fn new(body: NewLocation) -> Self {
        Self { body }
    }
}

impl Operation for CreateLocationParams {
    type Output = SavedLocation;
    type Whole = SavedLocation;
    type Error = CreateLocationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-location",
        name: "create_location",
        summary: "Creates a location (sub-account) in a company.",
        deprecated: None,
        method: Method::POST,
        path: "/locations/",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["locations.write"],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/create-location",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateLocation`].
pub type CreateLocationError = super::errors::CreateLocationError;
