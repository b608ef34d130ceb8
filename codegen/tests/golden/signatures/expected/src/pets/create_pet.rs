//! `create-pet`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::Collar;

/// Registers a pet.
///
/// Created by [`Pets::create_pet`](super::Pets::create_pet).
///
/// `POST /kennels/{kennel}/pets`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct CreatePet {
    pub(super) request: Request<CreatePetParams>,
}

impl CreatePet {
    /// The query parameter `name`.
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().name = value.into_optional();
        self
    }
}

request_builder! {
    CreatePet, CreatePetParams
}

/// The parameters of [`CreatePet`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreatePetParams {
    /// The request body.
    pub body: Collar,
    /// The query parameter `owner`.
    pub owner: String,
    /// The query parameter `breeder`.
    pub breeder: String,
    /// The path parameter `kennel`.
    pub kennel: String,
    /// The query parameter `name`.
    pub name: Option<String>,
}

impl CreatePetParams {
    /// Creates the parameters.
    pub fn new(
        body: Collar,
        owner: impl Into<String>,
        breeder: impl Into<String>,
        kennel: impl Into<String>,
    ) -> Self {
        Self {
            body,
            owner: owner.into(),
            breeder: breeder.into(),
            kennel: kennel.into(),
            name: None,
        }
    }
}

impl Operation for CreatePetParams {
    type Output = ();
    type Whole = ();
    type Error = CreatePetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-pet",
        name: "create_pet",
        summary: "Registers a pet.",
        deprecated: None,
        method: Method::POST,
        path: "/kennels/{kennel}/pets",
        is_idempotent: false,
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
        request.path("kennel", &self.kennel);
        request.query("breeder", &self.breeder);
        request.query("owner", &self.owner);
        request.query("name", &self.name);
        request.json(&self.body);
    }
}

/// Errors of [`CreatePet`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum CreatePetError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for CreatePetError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
