//! The Pets API, version 2: one operation.

use highlevel_runtime::{Client, Request};

mod start_adoption;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::start_adoption::{StartAdoption, StartAdoptionError, StartAdoptionParams};
pub use self::types::AdoptionStart;

/// The Pets API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a Client,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Starts an adoption.
    ///
    /// `GET /adoptions/start`
    pub fn start_adoption(&self) -> StartAdoption {
        let params = StartAdoptionParams::new();
        StartAdoption {
            request: Request::new(self.client, params),
        }
    }
}
