//! The Pets API, version 2: one operation.

use highlevel_runtime::{Client, Request};

mod import_pets;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::import_pets::{ImportPets, ImportPetsError, ImportPetsParams};
pub use self::types::{ImportPetsBody, ImportPetsBodyOptions};

/// The Pets API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a Client,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Imports pets from files.
    ///
    /// `POST /pets/import`
    pub fn import_pets(&self, body: ImportPetsBody) -> ImportPets {
        let params = ImportPetsParams::new(body);
        ImportPets {
            request: Request::new(self.client, params),
        }
    }
}
