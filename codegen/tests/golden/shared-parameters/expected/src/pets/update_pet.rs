//! `update-pet`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::{Pet, PetError};

/// Updates a pet.
///
/// `PUT /pets/{petId}`
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdatePet {
    request: Request<UpdatePetParams>,
}

impl UpdatePet {
    pub(super) fn new(client: &Client, params: UpdatePetParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdatePet, UpdatePetParams
}

/// The parameters of [`UpdatePet`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePetParams {
    /// The path parameter `petId`.
    pub pet_id: String,
    /// The query parameter `lang`.
    pub lang: String,
    /// The request body.
    pub body: Pet,
}

impl UpdatePetParams {
    /// Makes the parameters from what is required.
    pub fn new(pet_id: impl Into<String>, lang: impl Into<String>, body: Pet) -> Self {
        Self {
            pet_id: pet_id.into(),
            lang: lang.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdatePetParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdatePetParams")?;
        Some(Self {
            pet_id: object.required("petId")?,
            lang: object.required("lang")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdatePetParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("petId", &self.pet_id);
        object.field("lang", &self.lang);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdatePetParams
}

impl Operation for UpdatePetParams {
    type Output = ();
    type Error = UpdatePetError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-pet",
        method: Method::PUT,
        path: "/pets/{petId}",
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        docs: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("petId", &self.pet_id);
        request.query("lang", &self.lang);
        request.json(&self.body);
    }

    fn output(_response: &ResponseParts) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// What can go wrong with [`UpdatePet`].
pub type UpdatePetError = PetError;
