//! The Pets API, version 2: 9 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`count_pets`](Pets::count_pets) | `GET /count` | A member too many. |
//! | [`get_message`](Pets::get_message) | `GET /message` | A text without a flag. |
//! | [`check_number`](Pets::check_number) | `GET /number` | A flag that is a number. |
//! | [`get_owner`](Pets::get_owner) | `GET /owner` | A text that is an object. |
//! | [`get_pet`](Pets::get_pet) | `GET /pet` | The part is no response. |
//! | [`wash_pet`](Pets::wash_pet) | `PUT /pet` | The response is a part of another one too. |
//! | [`delete_pet`](Pets::delete_pet) | `DELETE /pet` | Deletes a pet. |
//! | [`save_flag`](Pets::save_flag) | `POST /sent` | A body with the same members is none. |
//! | [`check_text`](Pets::check_text) | `GET /text` | A flag that is a text. |

use highlevel_runtime::{Api, Client, Request};

mod check_number;
mod check_text;
mod count_pets;
mod delete_pet;
mod errors;
mod get_message;
mod get_owner;
mod get_pet;
mod save_flag;
mod types;
mod wash_pet;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{Counted, Flag, Message, NumberFlag, Owner, Pet, TextFlag, Washed};

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

    /// A member too many.
    ///
    /// Returns [`Counted`]. Errors are [`CountPetsError`](operations::CountPetsError).
    ///
    /// `GET /count`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let counted = client.pets().count_pets().await?;
    /// println!("{:?}", counted.count);
    /// # Ok(())
    /// # }
    /// ```
    pub fn count_pets(&self) -> operations::CountPets {
        let params = operations::CountPetsParams::new();
        Request::new(self.client, params)
    }

    /// A text without a flag.
    ///
    /// Returns [`Message`]. Errors are [`GetMessageError`](operations::GetMessageError).
    ///
    /// `GET /message`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let message = client.pets().get_message().await?;
    /// println!("{:?}", message.message);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_message(&self) -> operations::GetMessage {
        let params = operations::GetMessageParams::new();
        Request::new(self.client, params)
    }

    /// A flag that is a number.
    ///
    /// Returns [`NumberFlag`]. Errors are
    /// [`CheckNumberError`](operations::CheckNumberError).
    ///
    /// `GET /number`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let number_flag = client.pets().check_number().await?;
    /// println!("{:?}", number_flag.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn check_number(&self) -> operations::CheckNumber {
        let params = operations::CheckNumberParams::new();
        Request::new(self.client, params)
    }

    /// A text that is an object.
    ///
    /// Returns [`Owner`]. Errors are [`GetOwnerError`](operations::GetOwnerError).
    ///
    /// `GET /owner`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let owner = client.pets().get_owner().await?;
    /// println!("{:?}", owner.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_owner(&self) -> operations::GetOwner {
        let params = operations::GetOwnerParams::new();
        Request::new(self.client, params)
    }

    /// The part is no response.
    ///
    /// Returns [`Pet`]. Errors are [`GetPetError`](operations::GetPetError).
    ///
    /// `GET /pet`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let pet = client.pets().get_pet().await?;
    /// println!("{:?}", pet.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pet(&self) -> operations::GetPet {
        let params = operations::GetPetParams::new();
        Request::new(self.client, params)
    }

    /// The response is a part of another one too.
    ///
    /// Returns [`Acknowledgement`](highlevel_runtime::Acknowledgement). Errors are
    /// [`WashPetError`](operations::WashPetError).
    ///
    /// `PUT /pet`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().wash_pet().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn wash_pet(&self) -> operations::WashPet {
        let params = operations::WashPetParams::new();
        Request::new(self.client, params)
    }

    /// Deletes a pet.
    ///
    /// Returns [`Acknowledgement`](highlevel_runtime::Acknowledgement). Errors are
    /// [`DeletePetError`](operations::DeletePetError).
    ///
    /// `DELETE /pet`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().delete_pet().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_pet(&self) -> operations::DeletePet {
        let params = operations::DeletePetParams::new();
        Request::new(self.client, params)
    }

    /// A body with the same members is none.
    ///
    /// Returns [`Acknowledgement`](highlevel_runtime::Acknowledgement). Errors are
    /// [`SaveFlagError`](operations::SaveFlagError).
    ///
    /// `POST /sent`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::Flag;
    ///
    /// client.pets().save_flag(Flag::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn save_flag(&self, body: Flag) -> operations::SaveFlag {
        let params = operations::SaveFlagParams::new(body);
        Request::new(self.client, params)
    }

    /// A flag that is a text.
    ///
    /// Returns [`TextFlag`]. Errors are [`CheckTextError`](operations::CheckTextError).
    ///
    /// `GET /text`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let text_flag = client.pets().check_text().await?;
    /// println!("{:?}", text_flag.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn check_text(&self) -> operations::CheckText {
        let params = operations::CheckTextParams::new();
        Request::new(self.client, params)
    }
}
