//! The Pets API, version 2: 2 operations.

use highlevel_runtime::{Client, Request};

mod adopt_pet;
mod get_token;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::adopt_pet::{AdoptPet, AdoptPetError, AdoptPetParams};
pub use self::get_token::{GetToken, GetTokenError, GetTokenParams};
pub use self::types::{AdoptPetBody, AdoptPetBodyHome, GetTokenBody, Pet};

/// The Pets API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a Client,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Adopts a pet.
    ///
    /// `POST /pets/{id}`
    pub fn adopt_pet(&self, id: impl Into<String>) -> AdoptPet {
        let params = AdoptPetParams::new(id);
        AdoptPet {
            request: Request::new(self.client, params),
        }
    }

    /// Exchanges a code.
    ///
    /// `POST /pets/token`
    pub fn get_token(&self) -> GetToken {
        let params = GetTokenParams::new();
        GetToken {
            request: Request::new(self.client, params),
        }
    }
}
