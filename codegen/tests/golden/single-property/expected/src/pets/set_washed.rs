//! `set-washed`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

use super::Washed;

/// Records whether a pet is washed.
///
/// Created by [`Pets::set_washed`](super::Pets::set_washed).
///
/// `PUT /pets/{petId}/tags`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SetWashed = Request<SetWashedParams>;

/// The parameters of [`SetWashed`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SetWashedParams {
    /// The path parameter `petId`.
    pub pet_id: String,
    /// The property `washed` of the body.
    pub washed: bool,
}

impl SetWashedParams {
    /// Creates the parameters.
    pub fn new(required: SetWashedRequired<impl Into<String>>) -> Self {
        let SetWashedRequired { pet_id, washed } = required;
        Self {
            pet_id: pet_id.into(),
            washed,
        }
    }
}

/// The arguments of [`SetWashedParams::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct SetWashedRequired<PetId> {
    /// The path parameter `petId`.
    pub pet_id: PetId,
    /// The property `washed` of the body.
    pub washed: bool,
}

impl Operation for SetWashedParams {
    type Output = Washed;
    type Whole = Washed;
    type Error = SetWashedError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "set-washed",
        name: "set_washed",
        summary: "Records whether a pet is washed.",
        deprecated: None,
        method: Method::PUT,
        path: "/pets/{petId}/tags",
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
        request.path("petId", &self.pet_id);
        request.properties(&[("washed", &self.washed)]);
    }
}

/// Errors of [`SetWashed`].
pub type SetWashedError = super::errors::PetsError;
