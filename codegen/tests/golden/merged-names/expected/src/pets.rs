//! The Pets API, version 2: one operation.

use highlevel_runtime::{Client, Request};

mod get_pet;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::get_pet::{GetPet, GetPetError, GetPetParams};
pub use self::types::{Named, Pet};

/// The Pets API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a Client,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Returns a pet.
    ///
    /// `GET /pets`
    pub fn get_pet(&self) -> GetPet {
        let params = GetPetParams::new();
        GetPet {
            request: Request::new(self.client, params),
        }
    }
}
