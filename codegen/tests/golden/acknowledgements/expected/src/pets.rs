//! The Pets API, version 2: 9 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
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

use highlevel_runtime::{Api, Client, Metadata, Operation, Request, impl_debug_params};

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

pub use self::check_number::{CheckNumber, CheckNumberError, CheckNumberParams};
pub use self::check_text::{CheckText, CheckTextError, CheckTextParams};
pub use self::count_pets::{CountPets, CountPetsError, CountPetsParams};
pub use self::delete_pet::{DeletePet, DeletePetError, DeletePetParams};
pub use self::get_message::{GetMessage, GetMessageError, GetMessageParams};
pub use self::get_owner::{GetOwner, GetOwnerError, GetOwnerParams};
pub use self::get_pet::{GetPet, GetPetError, GetPetParams};
pub use self::save_flag::{SaveFlag, SaveFlagError, SaveFlagParams};
pub use self::types::{Counted, Flag, Message, NumberFlag, Owner, Pet, TextFlag, Washed};
pub use self::wash_pet::{WashPet, WashPetError, WashPetParams};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Pets",
    version: "v2",
    module: "pets",
    feature: "pets",
};

/// Returns the operations of this API as data.
pub fn operations() -> &'static [&'static Metadata] {
    &[
        <CountPetsParams as Operation>::METADATA,
        <GetMessageParams as Operation>::METADATA,
        <CheckNumberParams as Operation>::METADATA,
        <GetOwnerParams as Operation>::METADATA,
        <GetPetParams as Operation>::METADATA,
        <WashPetParams as Operation>::METADATA,
        <DeletePetParams as Operation>::METADATA,
        <SaveFlagParams as Operation>::METADATA,
        <CheckTextParams as Operation>::METADATA,
    ]
}

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
    /// Returns [`Counted`]. Errors are [`CountPetsError`].
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
    pub fn count_pets(&self) -> CountPets {
        let params = CountPetsParams::new();
        Request::new(self.client, params)
    }

    /// A text without a flag.
    ///
    /// Returns [`Message`]. Errors are [`GetMessageError`].
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
    pub fn get_message(&self) -> GetMessage {
        let params = GetMessageParams::new();
        Request::new(self.client, params)
    }

    /// A flag that is a number.
    ///
    /// Returns [`NumberFlag`]. Errors are [`CheckNumberError`].
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
    pub fn check_number(&self) -> CheckNumber {
        let params = CheckNumberParams::new();
        Request::new(self.client, params)
    }

    /// A text that is an object.
    ///
    /// Returns [`Owner`]. Errors are [`GetOwnerError`].
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
    pub fn get_owner(&self) -> GetOwner {
        let params = GetOwnerParams::new();
        Request::new(self.client, params)
    }

    /// The part is no response.
    ///
    /// Returns [`Pet`]. Errors are [`GetPetError`].
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
    pub fn get_pet(&self) -> GetPet {
        let params = GetPetParams::new();
        Request::new(self.client, params)
    }

    /// The response is a part of another one too.
    ///
    /// Returns [`Acknowledgement`](highlevel_runtime::Acknowledgement). Errors are
    /// [`WashPetError`].
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
    pub fn wash_pet(&self) -> WashPet {
        let params = WashPetParams::new();
        Request::new(self.client, params)
    }

    /// Deletes a pet.
    ///
    /// Returns [`Acknowledgement`](highlevel_runtime::Acknowledgement). Errors are
    /// [`DeletePetError`].
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
    pub fn delete_pet(&self) -> DeletePet {
        let params = DeletePetParams::new();
        Request::new(self.client, params)
    }

    /// A body with the same members is none.
    ///
    /// Returns [`Acknowledgement`](highlevel_runtime::Acknowledgement). Errors are
    /// [`SaveFlagError`].
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
    pub fn save_flag(&self, body: Flag) -> SaveFlag {
        let params = SaveFlagParams::new(body);
        Request::new(self.client, params)
    }

    /// A flag that is a text.
    ///
    /// Returns [`TextFlag`]. Errors are [`CheckTextError`].
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
    pub fn check_text(&self) -> CheckText {
        let params = CheckTextParams::new();
        Request::new(self.client, params)
    }
}

impl_debug_params! {
    CountPetsParams, GetMessageParams, CheckNumberParams, GetOwnerParams, GetPetParams,
    WashPetParams, DeletePetParams, SaveFlagParams, CheckTextParams,
}
