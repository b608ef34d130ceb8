//! What the Pets API sends and receives.

use highlevel_runtime::{
    Decode, Encode, File, Form, Multipart, Node, Writer, impl_debug, impl_default,
};

/// The documented schema `Pet`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pet {
    /// The property `name`.
    pub name: Option<String>,
}

impl Decode for Pet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            name: object.optional("name"),
        })
    }
}

/// An object described within `v2/pets.yaml`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AdoptPetBodyHome {
    /// The property `town`.
    pub town: Option<String>,
}

impl AdoptPetBodyHome {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `town`.
    #[must_use]
    pub fn town(mut self, value: impl Into<String>) -> Self {
        self.town = Some(value.into());
        self
    }
}

impl Encode for AdoptPetBodyHome {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("town", &self.town);
    }
}

/// An object described within `v2/pets.yaml`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AdoptPetBody {
    /// The part `photo`.
    pub photo: File,
    /// The part `home`.
    pub home: Option<AdoptPetBodyHome>,
}

impl AdoptPetBody {
    /// Makes a form from what is required.
    pub fn new(photo: File) -> Self {
        Self { photo, home: None }
    }

    /// Sets `home`.
    #[must_use]
    #[inline]
    pub fn home(mut self, value: AdoptPetBodyHome) -> Self {
        self.home = Some(value);
        self
    }
}

impl Multipart for AdoptPetBody {
    #[inline]
    fn write(&self, form: &mut Form) {
        form.file("photo", &self.photo);
        form.json("home", &self.home);
    }
}

/// An object described within `v2/pets.yaml`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetTokenBody {
    /// The property `code`.
    pub code: Option<String>,
}

impl GetTokenBody {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
}

impl Encode for GetTokenBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("code", &self.code);
    }
}

impl_debug! {
    AdoptPetBodyHome, GetTokenBody,
}

impl_default! {
    Pet,
}
