//! The Pets API, version 2: one operation.

use highlevel_runtime::{Client, Request};

mod delete_pets;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::delete_pets::{DeletePets, DeletePetsError, DeletePetsParams};
pub use self::types::{DeletePetsUnprocessableEntityBody, Problem};

/// The Pets API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a Client,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Deletes all pets.
    ///
    /// `DELETE /pets`
    pub fn delete_pets(&self) -> DeletePets {
        let params = DeletePetsParams::new();
        DeletePets {
            request: Request::new(self.client, params),
        }
    }
}
