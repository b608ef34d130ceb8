//! `create-pet`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, request_builder,
};

use super::Pet;

/// Registers a pet.
///
/// Created by [`Pets::create_pet`](super::Pets::create_pet).
///
/// `POST /pets`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct CreatePet {
    pub(super) request: Request<CreatePetParams>,
}

impl CreatePet {
    /// The last;
    pub fn gait(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().gait = value.into_optional();
        self
    }
}

request_builder! {
    CreatePet, CreatePetParams
}

/// The parameters of [`CreatePet`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(
    clippy::struct_excessive_bools,
    reason = "the documentation has them as booleans"
)]
#[non_exhaustive]
pub struct CreatePetParams {
    /// The query parameter `alive`.
    pub alive: bool,
    /// The query parameter `brown`.
    pub brown: bool,
    /// The query parameter `calm`.
    pub calm: bool,
    /// The query parameter `deaf`.
    pub deaf: bool,
    /// The query parameter `eats`.
    pub eats: String,
    /// The query parameter `fur`.
    pub fur: String,
    /// The request body.
    pub body: Pet,
    /// The last;
    pub gait: Option<String>,
}

impl CreatePetParams {
    /// Creates the parameters.
    pub fn new(
        required: CreatePetRequired<impl Into<String>, impl Into<String>>,
    ) -> Self {
        let CreatePetRequired { alive, brown, calm, deaf, eats, fur, body } = required;
        Self {
            alive,
            brown,
            calm,
            deaf,
            eats: eats.into(),
            fur: fur.into(),
            body,
            gait: None,
        }
    }
}

/// The arguments of [`CreatePetParams::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "the documentation has them as booleans"
)]
pub struct CreatePetRequired<Eats, Fur> {
    /// The query parameter `alive`.
    pub alive: bool,
    /// The query parameter `brown`.
    pub brown: bool,
    /// The query parameter `calm`.
    pub calm: bool,
    /// The query parameter `deaf`.
    pub deaf: bool,
    /// The query parameter `eats`.
    pub eats: Eats,
    /// The query parameter `fur`.
    pub fur: Fur,
    /// The request body.
    pub body: Pet,
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
        path: "/pets",
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
        request.query("alive", &self.alive);
        request.query("brown", &self.brown);
        request.query("calm", &self.calm);
        request.query("deaf", &self.deaf);
        request.query("eats", &self.eats);
        request.query("fur", &self.fur);
        request.query("gait", &self.gait);
        request.json(&self.body);
    }
}

/// Errors of [`CreatePet`].
pub type CreatePetError = super::errors::PetsError;
