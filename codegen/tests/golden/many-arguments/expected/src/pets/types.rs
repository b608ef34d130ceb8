//! Types of the requests and responses of the Pets API.

use highlevel_runtime::{
    Encode, Extra, Form, Multipart, Writer, impl_debug, impl_debug_fields, impl_extra,
};

/// The documented schema `Pet`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(
    clippy::struct_excessive_bools,
    reason = "the documentation has them as booleans"
)]
#[non_exhaustive]
pub struct Pet {
    /// The property `alive`.
    pub alive: bool,
    /// The property `brown`.
    pub brown: bool,
    /// The property `calm`.
    pub calm: bool,
    /// The property `deaf`.
    pub deaf: bool,
    /// The property `eats`.
    pub eats: String,
    /// The property `fur`.
    pub fur: String,
    /// The property `gait`.
    pub gait: String,
    /// The property `home`.
    pub home: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`Pet::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "the documentation has them as booleans"
)]
pub struct PetRequired<Eats, Fur, Gait, Home> {
    /// The property `alive`.
    pub alive: bool,
    /// The property `brown`.
    pub brown: bool,
    /// The property `calm`.
    pub calm: bool,
    /// The property `deaf`.
    pub deaf: bool,
    /// The property `eats`.
    pub eats: Eats,
    /// The property `fur`.
    pub fur: Fur,
    /// The property `gait`.
    pub gait: Gait,
    /// The property `home`.
    pub home: Home,
}

impl Pet {
    /// Creates a value with the required fields.
    pub fn new(
        required: PetRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let PetRequired { alive, brown, calm, deaf, eats, fur, gait, home } = required;
        Self {
            alive,
            brown,
            calm,
            deaf,
            eats: eats.into(),
            fur: fur.into(),
            gait: gait.into(),
            home: home.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("alive", &self.alive);
        object.field("brown", &self.brown);
        object.field("calm", &self.calm);
        object.field("deaf", &self.deaf);
        object.field("eats", &self.eats);
        object.field("fur", &self.fur);
        object.field("gait", &self.gait);
        object.field("home", &self.home);
    }
}

/// The documented schema `Photo`.
#[derive(Clone)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "the documentation has them as booleans"
)]
#[non_exhaustive]
pub struct Photo {
    /// The part `alive`.
    pub alive: bool,
    /// The part `brown`.
    pub brown: bool,
    /// The part `calm`.
    pub calm: bool,
    /// The part `deaf`.
    pub deaf: bool,
    /// The part `eats`.
    pub eats: String,
    /// The part `fur`.
    pub fur: String,
    /// The part `gait`.
    pub gait: String,
    /// The part `home`.
    pub home: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Photo {
    /// Creates a form with the required fields.
    pub fn new(
        required: PhotoRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let PhotoRequired { alive, brown, calm, deaf, eats, fur, gait, home } = required;
        Self {
            alive,
            brown,
            calm,
            deaf,
            eats: eats.into(),
            fur: fur.into(),
            gait: gait.into(),
            home: home.into(),
            extra: Extra::new(),
        }
    }
}

/// The arguments of [`Photo::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "the documentation has them as booleans"
)]
pub struct PhotoRequired<Eats, Fur, Gait, Home> {
    /// The part `alive`.
    pub alive: bool,
    /// The part `brown`.
    pub brown: bool,
    /// The part `calm`.
    pub calm: bool,
    /// The part `deaf`.
    pub deaf: bool,
    /// The part `eats`.
    pub eats: Eats,
    /// The part `fur`.
    pub fur: Fur,
    /// The part `gait`.
    pub gait: Gait,
    /// The part `home`.
    pub home: Home,
}

impl Multipart for Photo {
    #[inline]
    fn write(&self, form: &mut Form) {
        form.field("alive", &self.alive);
        form.field("brown", &self.brown);
        form.field("calm", &self.calm);
        form.field("deaf", &self.deaf);
        form.field("eats", &self.eats);
        form.field("fur", &self.fur);
        form.field("gait", &self.gait);
        form.field("home", &self.home);
        form.extra(&self.extra);
    }
}

impl_debug! {
    Pet,
}

impl_debug_fields! {
    Photo { alive, brown, calm, deaf, eats, fur, gait, home },
}

impl_extra! {
    Pet, Photo,
}
