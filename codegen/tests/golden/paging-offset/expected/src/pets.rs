//! The Pets API, version 2: 2 operations.

use highlevel_runtime::{Client, Request};

mod errors;
mod list_pets;
mod list_visits;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::errors::ListError;
pub use self::list_pets::{ListPets, ListPetsError, ListPetsParams};
pub use self::list_visits::{ListVisits, ListVisitsError, ListVisitsParams};
pub use self::types::{Visit, Visits, VisitsResults, VisitsTotalItem};

/// The Pets API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a Client,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the pets.
    ///
    /// It answers with one page of a list; [`pages`](highlevel_runtime::Request::pages)
    /// and [`items`](highlevel_runtime::Request::items) read the whole list.
    ///
    /// `GET /pets`
    pub fn list_pets(&self, limit: i64, skip: i64) -> ListPets {
        let params = ListPetsParams::new(limit, skip);
        ListPets {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the visits of a pet.
    ///
    /// It answers with one page of a list; [`pages`](highlevel_runtime::Request::pages)
    /// and [`items`](highlevel_runtime::Request::items) read the whole list.
    ///
    /// `GET /pets/{petId}/visits`
    pub fn list_visits(&self, pet_id: impl Into<String>) -> ListVisits {
        let params = ListVisitsParams::new(pet_id);
        ListVisits {
            request: Request::new(self.client, params),
        }
    }
}
