//! `create-link`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Link, LinkResponse, NewLink};

/// Creates a trigger link.
///
/// Created by [`Links::create_link`](super::Links::create_link).
///
/// Returns [`Link`]: the field `link` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`LinkResponse`], in a `Response`.
///
/// `POST /links/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateLink = Request<CreateLinkParams>;

/// The parameters of [`CreateLink`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateLinkParams {
    /// A trigger link to create.
    pub body: NewLink,
}

impl CreateLinkParams {
    /// Creates the parameters.
    pub fn new(body: NewLink) -> Self {
        Self { body }
    }
}

impl Operation for CreateLinkParams {
    type Output = Link;
    type Whole = LinkResponse;
    type Error = CreateLinkError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-link",
        name: "create_link",
        summary: "Creates a trigger link.",
        deprecated: None,
        method: Method::POST,
        path: "/links/",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["links.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/links/create-link",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Link, DecodeError> {
        response.payload(&[&["link"]], |envelope: LinkResponse| envelope.link)
    }
}

/// Errors of [`CreateLink`].
pub type CreateLinkError = super::errors::CreateLinkError;
