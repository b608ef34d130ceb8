//! Types of the requests and responses of the Pets API.

use highlevel_runtime::{Encode, Extra, Writer, impl_debug, impl_extra};

/// The documented schema `Move`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Move {
    /// The property `petId`.
    pub pet_id: String,
    /// The property `ownerId`.
    pub owner_id: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Move {
    /// Creates a value with the required fields.
    pub fn new(pet_id: impl Into<String>, owner_id: impl Into<String>) -> Self {
        Self {
            pet_id: pet_id.into(),
            owner_id: owner_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for Move {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("petId", &self.pet_id);
        object.field("ownerId", &self.owner_id);
    }
}

/// The documented schema `Visit`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Visit {
    /// The property `petId`.
    pub pet_id: String,
    /// The property `doctorId`.
    pub doctor_id: String,
    /// The property `toolIds`.
    pub tool_ids: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`Visit::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct VisitRequired<PetId, DoctorId, ToolIds> {
    /// The property `petId`.
    pub pet_id: PetId,
    /// The property `doctorId`.
    pub doctor_id: DoctorId,
    /// The property `toolIds`.
    pub tool_ids: ToolIds,
}

impl Visit {
    /// Creates a value with the required fields.
    pub fn new(
        required: VisitRequired<
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = impl Into<String>>,
        >,
    ) -> Self {
        let VisitRequired { pet_id, doctor_id, tool_ids } = required;
        Self {
            pet_id: pet_id.into(),
            doctor_id: doctor_id.into(),
            tool_ids: tool_ids.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
}

impl Encode for Visit {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("petId", &self.pet_id);
        object.field("doctorId", &self.doctor_id);
        object.field("toolIds", &self.tool_ids);
    }
}

impl_debug! {
    Move, Visit,
}

impl_extra! {
    Move, Visit,
}
