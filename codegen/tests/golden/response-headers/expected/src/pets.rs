//! The Pets API, version 2: one operation.

use highlevel_runtime::{Client, Request};

mod count_pets;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::count_pets::{CountPets, CountPetsError, CountPetsParams};
pub use self::types::CountPetsHeaders;

/// The Pets API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a Client,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Counts pets.
    ///
    /// `HEAD /pets`
    pub fn count_pets(&self) -> CountPets {
        let params = CountPetsParams::new();
        CountPets {
            request: Request::new(self.client, params),
        }
    }
}
