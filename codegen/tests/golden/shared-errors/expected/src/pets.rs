//! The Pets API, version 2: 5 operations.

use highlevel_runtime::Client;

mod cancel_visits;
mod create_pet;
mod create_visit;
mod errors;
mod find_pets;
mod list_visits;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::cancel_visits::{CancelVisits, CancelVisitsError, CancelVisitsParams};
pub use self::create_pet::{CreatePet, CreatePetError, CreatePetParams};
pub use self::create_visit::{CreateVisit, CreateVisitError, CreateVisitParams};
pub use self::errors::{PetsError, VisitsError};
pub use self::find_pets::{FindPets, FindPetsError, FindPetsParams};
pub use self::list_visits::{ListVisits, ListVisitsError, ListVisitsParams};

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
        FindPets::new(self.client, FindPetsParams::new())
    }

    /// Adds a pet.
    ///
    /// `POST /pets`
    pub fn create_pet(&self) -> CreatePet {
        CreatePet::new(self.client, CreatePetParams::new())
    }

    /// Lists visits.
    ///
    /// `GET /visits`
    pub fn list_visits(&self) -> ListVisits {
        ListVisits::new(self.client, ListVisitsParams::new())
    }

    /// Plans a visit.
    ///
    /// `POST /visits`
    pub fn create_visit(&self) -> CreateVisit {
        CreateVisit::new(self.client, CreateVisitParams::new())
    }

    /// Cancels all visits.
    ///
    /// `DELETE /visits`
    pub fn cancel_visits(&self) -> CancelVisits {
        CancelVisits::new(self.client, CancelVisitsParams::new())
    }
}
