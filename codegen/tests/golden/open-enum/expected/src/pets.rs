//! The Pets API, version 2: one operation.

use highlevel_runtime::{Client, Request};

mod find_pets;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::find_pets::{FindPets, FindPetsError, FindPetsParams};
pub use self::types::{AgeGroup, FindPetsSort, Status};

/// The Pets API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a Client,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Finds pets.
    ///
    /// `GET /pets`
    pub fn find_pets(&self) -> FindPets {
        let params = FindPetsParams::new();
        FindPets {
            request: Request::new(self.client, params),
        }
    }
}
