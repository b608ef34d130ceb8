//! The Pets API, version 2: one operation.

use highlevel_runtime::{Client, Request};

mod search_pets;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::search_pets::{SearchPets, SearchPetsError, SearchPetsParams};
pub use self::types::{Pet, PetSearch, PetsResponse};

/// The Pets API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a Client,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Searches the pets.
    ///
    /// It answers with one page of a list; [`pages`](highlevel_runtime::Request::pages)
    /// and [`items`](highlevel_runtime::Request::items) read the whole list.
    ///
    /// `POST /pets/search`
    pub fn search_pets(&self, body: PetSearch) -> SearchPets {
        let params = SearchPetsParams::new(body);
        SearchPets {
            request: Request::new(self.client, params),
        }
    }
}
