//! The Pets API, version 2: one operation.

use highlevel_runtime::{Client, Request};

mod find_visits;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::find_visits::{FindVisits, FindVisitsError, FindVisitsParams};

/// The Pets API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a Client,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Finds the visits of a pet.
    ///
    /// `GET /shelters/{shelterId}/pets/{number}`
    pub fn find_visits(
        &self,
        shelter_id: impl Into<String>,
        number: i64,
        owner_id: impl Into<String>,
    ) -> FindVisits {
        let params = FindVisitsParams::new(shelter_id, number, owner_id);
        FindVisits {
            request: Request::new(self.client, params),
        }
    }
}
