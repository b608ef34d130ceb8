//! The Pets API, version 2: 11 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_pets`](Pets::list_pets) | `GET /pets` | Lists pets. |
//! | [`create_pet`](Pets::create_pet) | `POST /pets` | Creates a pet. Its id is printed. |
//! | [`count_pets`](Pets::count_pets) | `GET /pets/by-colour` | Returns the pets of each colour. |
//! | [`list_ids`](Pets::list_ids) | `POST /pets/by-colour` | Returns ids. |
//! | [`get_pet`](Pets::get_pet) | `GET /pets/{id}` | Returns a pet. Its id is known. |
//! | [`update_pet`](Pets::update_pet) | `PUT /pets/{id}` | Updates a pet. The change is printed. |
//! | [`delete_pet`](Pets::delete_pet) | `DELETE /pets/{id}` | Deletes a pet. A confirmation is not printed. |
//! | [`get_stay`](Pets::get_stay) | `GET /pets/{id}/stay` | Returns a stay. A member of its only object is printed. |
//! | [`change_stay`](Pets::change_stay) | `PUT /pets/{id}/stay` | Changes a stay. The ids of the neighbours are printed. |
//! | [`start_stay`](Pets::start_stay) | `POST /pets/{id}/stay` | Starts a stay. The pet's colour is printed. |
//! | [`cancel_stay`](Pets::cancel_stay) | `DELETE /pets/{id}/stay` | Cancels a stay. A chosen result is printed. |

use highlevel_runtime::{Api, Client, Request};

mod cancel_stay;
mod change_stay;
mod count_pets;
mod create_pet;
mod delete_pet;
mod errors;
mod get_pet;
mod get_stay;
mod list_ids;
mod list_pets;
mod start_stay;
mod types;
mod update_pet;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{Pet, PetColour, Stay};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Pets",
    version: "v2",
    module: "pets",
    feature: "pets",
};

/// The Pets API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a Client,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists pets.
    ///
    /// Returns a list of [`Pet`]. Errors are
    /// [`ListPetsError`](operations::ListPetsError).
    ///
    /// `GET /pets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let pets = client.pets().list_pets().await?;
    /// for pet in pets {
    ///     println!("{:?}", pet.colour);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pets(&self) -> operations::ListPets {
        let params = operations::ListPetsParams::new();
        Request::new(self.client, params)
    }

    /// Creates a pet. Its id is printed.
    ///
    /// Returns [`Pet`]. Errors are [`CreatePetError`](operations::CreatePetError).
    ///
    /// `POST /pets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::Pet;
    ///
    /// let pet = client
    ///     .pets()
    ///     .create_pet(Pet::new().id("ocQHyuzHvysMo5N5VsXc").size(30.0))
    ///     .await?;
    /// println!("{:?}", pet.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_pet(&self, body: Pet) -> operations::CreatePet {
        let params = operations::CreatePetParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns the pets of each colour.
    ///
    /// Returns a map of [`Stay`] by key. Errors are
    /// [`CountPetsError`](operations::CountPetsError).
    ///
    /// `GET /pets/by-colour`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let entries = client.pets().count_pets().await?;
    /// for (key, stay) in &entries {
    ///     println!("{key}: {:?}", stay.pet);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn count_pets(&self) -> operations::CountPets {
        let params = operations::CountPetsParams::new();
        Request::new(self.client, params)
    }

    /// Returns ids.
    ///
    /// Returns a map of lists by key. Errors are
    /// [`ListIdsError`](operations::ListIdsError).
    ///
    /// `POST /pets/by-colour`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let response = client.pets().list_ids().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ids(&self) -> operations::ListIds {
        let params = operations::ListIdsParams::new();
        Request::new(self.client, params)
    }

    /// Returns a pet. Its id is known.
    ///
    /// Returns [`Pet`]. Errors are [`GetPetError`](operations::GetPetError).
    ///
    /// `GET /pets/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let pet = client.pets().get_pet("ve9EPM428h8vShlRW1KT").await?;
    /// println!("{:?}", pet.colour);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pet(&self, id: impl Into<String>) -> operations::GetPet {
        let params = operations::GetPetParams::new(id);
        Request::new(self.client, params)
    }

    /// Updates a pet. The change is printed.
    ///
    /// Returns [`Pet`]. Errors are [`UpdatePetError`](operations::UpdatePetError).
    ///
    /// `PUT /pets/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::Pet;
    ///
    /// let pet = client
    ///     .pets()
    ///     .update_pet("ve9EPM428h8vShlRW1KT", Pet::new().size(30.0))
    ///     .await?;
    /// println!("{:?}", pet.size);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_pet(&self, id: impl Into<String>, body: Pet) -> operations::UpdatePet {
        let params = operations::UpdatePetParams::new(id, body);
        Request::new(self.client, params)
    }

    /// Deletes a pet. A confirmation is not printed.
    ///
    /// Returns [`Pet`]. Errors are [`DeletePetError`](operations::DeletePetError).
    ///
    /// `DELETE /pets/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().delete_pet("ve9EPM428h8vShlRW1KT").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_pet(&self, id: impl Into<String>) -> operations::DeletePet {
        let params = operations::DeletePetParams::new(id);
        Request::new(self.client, params)
    }

    /// Returns a stay. A member of its only object is printed.
    ///
    /// Returns [`Stay`]. Errors are [`GetStayError`](operations::GetStayError).
    ///
    /// `GET /pets/{id}/stay`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let stay = client.pets().get_stay("ve9EPM428h8vShlRW1KT").await?;
    /// for pet in stay.neighbours {
    ///     println!("{:?}", pet.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_stay(&self, id: impl Into<String>) -> operations::GetStay {
        let params = operations::GetStayParams::new(id);
        Request::new(self.client, params)
    }

    /// Changes a stay. The ids of the neighbours are printed.
    ///
    /// Returns [`Stay`]. Errors are [`ChangeStayError`](operations::ChangeStayError).
    ///
    /// `PUT /pets/{id}/stay`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let stay = client.pets().change_stay("ve9EPM428h8vShlRW1KT").await?;
    /// for pet in stay.neighbours {
    ///     println!("{:?}", pet.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_stay(&self, id: impl Into<String>) -> operations::ChangeStay {
        let params = operations::ChangeStayParams::new(id);
        Request::new(self.client, params)
    }

    /// Starts a stay. The pet's colour is printed.
    ///
    /// Returns [`Stay`]. Errors are [`StartStayError`](operations::StartStayError).
    ///
    /// `POST /pets/{id}/stay`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let stay = client.pets().start_stay("ve9EPM428h8vShlRW1KT").await?;
    /// if let Some(pet) = stay.pet {
    ///     println!("{:?}", pet.colour);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_stay(&self, id: impl Into<String>) -> operations::StartStay {
        let params = operations::StartStayParams::new(id);
        Request::new(self.client, params)
    }

    /// Cancels a stay. A chosen result is printed.
    ///
    /// Returns [`Stay`]. Errors are [`CancelStayError`](operations::CancelStayError).
    ///
    /// `DELETE /pets/{id}/stay`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let stay = client.pets().cancel_stay("ve9EPM428h8vShlRW1KT").await?;
    /// for pet in stay.neighbours {
    ///     println!("{:?}", pet.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_stay(&self, id: impl Into<String>) -> operations::CancelStay {
        let params = operations::CancelStayParams::new(id);
        Request::new(self.client, params)
    }
}
