//! `add-pet`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, request_builder,
};

use super::{Added, CageUnit, NewPet};

/// Adds a pet to the shelter
/// [`shelter_id`](crate::pets::operations::AddPetParams::shelter_id).
///
/// Created by [`Pets::add_pet`](super::Pets::add_pet).
///
/// `POST /pets`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct AddPet {
    pub(super) request: Request<AddPetParams>,
}

impl AddPet {
    /// The query parameter `ownerId`.
    ///
    /// Example: `abc`.
    pub fn owner_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().owner_id = value.into_optional();
        self
    }

    /// The [`cage_size`](NewPet::cage_size), in the unit of
    /// [`cage_unit`](crate::pets::operations::AddPetParams::cage_unit); not with
    /// [`owner_id`](crate::pets::operations::AddPetParams::owner_id).
    pub fn cage_size(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().cage_size = value.into_optional();
        self
    }

    /// Unit of [`cage_size`](crate::pets::operations::AddPetParams::cage_size).
    pub fn cage_unit(mut self, value: impl IntoOptional<CageUnit>) -> Self {
        self.request.params_mut().cage_unit = value.into_optional();
        self
    }
}

request_builder! {
    AddPet, AddPetParams
}

/// The parameters of [`AddPet`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AddPetParams {
    /// The query parameter `shelterId`.
    ///
    /// Example: `abc`.
    pub shelter_id: String,
    /// The request body.
    pub body: NewPet,
    /// The query parameter `ownerId`.
    ///
    /// Example: `abc`.
    pub owner_id: Option<String>,
    /// The [`cage_size`](NewPet::cage_size), in the unit of
    /// [`cage_unit`](crate::pets::operations::AddPetParams::cage_unit); not with
    /// [`owner_id`](crate::pets::operations::AddPetParams::owner_id).
    pub cage_size: Option<i64>,
    /// Unit of [`cage_size`](crate::pets::operations::AddPetParams::cage_size).
    pub cage_unit: Option<CageUnit>,
}

impl AddPetParams {
    /// Creates the parameters.
    pub fn new(shelter_id: impl Into<String>, body: NewPet) -> Self {
        Self {
            shelter_id: shelter_id.into(),
            body,
            owner_id: None,
            cage_size: None,
            cage_unit: None,
        }
    }
}

impl Operation for AddPetParams {
    type Output = Added;
    type Whole = Added;
    type Error = AddPetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "add-pet",
        name: "add_pet",
        summary: "Adds a pet to the shelter `shelter_id`.",
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
        request.query("shelterId", &self.shelter_id);
        request.query("ownerId", &self.owner_id);
        request.query("cageSize", &self.cage_size);
        request.query("cageUnit", &self.cage_unit);
        request.json(&self.body);
    }
}

/// Errors of [`AddPet`].
pub type AddPetError = super::errors::PetError;
