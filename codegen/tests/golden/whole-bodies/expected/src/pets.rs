//! The Pets API, version 2: 8 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`send_null`](Pets::send_null) | `PUT /pets/{petId}/whole` | The property can be null. |
//! | [`send_same_name`](Pets::send_same_name) | `POST /pets/{petId}/whole` | The property is called like the parameter. |
//! | [`send_others`](Pets::send_others) | `DELETE /pets/{petId}/whole` | The body can have other members. |
//! | [`send_object`](Pets::send_object) | `PATCH /pets/{petId}/whole` | The property is an object. |
//! | [`send_optional`](Pets::send_optional) | `PUT /whole` | The body is optional. |
//! | [`send_form`](Pets::send_form) | `POST /whole` | The body is a form. |
//! | [`send_two`](Pets::send_two) | `DELETE /whole` | One of two properties is optional and has one possible value. |
//! | [`send_number_text`](Pets::send_number_text) | `PATCH /whole` | The property is a number that is written as a string. |

use highlevel_runtime::{Api, Client, Request};

mod errors;
mod send_form;
mod send_null;
mod send_number_text;
mod send_object;
mod send_optional;
mod send_others;
mod send_same_name;
mod send_two;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{
    SendFormBody, SendNullBody, SendNumberTextBody, SendObjectBody, SendObjectBodyOwner,
    SendOptionalBody, SendOthersBody, SendSameNameBody, SendTwoBody, SendTwoBodyType,
};

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

    /// The property can be null.
    ///
    /// Returns no content. Errors are [`SendNullError`](operations::SendNullError).
    ///
    /// `PUT /pets/{petId}/whole`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::SendNullBody;
    ///
    /// client.pets().send_null("pet-id", SendNullBody::new("owner")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_null(
        &self,
        pet_id: impl Into<String>,
        body: SendNullBody,
    ) -> operations::SendNull {
        let params = operations::SendNullParams::new(pet_id, body);
        Request::new(self.client, params)
    }

    /// The property is called like the parameter.
    ///
    /// Returns no content. Errors are
    /// [`SendSameNameError`](operations::SendSameNameError).
    ///
    /// `POST /pets/{petId}/whole`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::SendSameNameBody;
    ///
    /// client.pets().send_same_name("pet-id", SendSameNameBody::new("pet-id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_same_name(
        &self,
        pet_id: impl Into<String>,
        body: SendSameNameBody,
    ) -> operations::SendSameName {
        let params = operations::SendSameNameParams::new(pet_id, body);
        Request::new(self.client, params)
    }

    /// The body can have other members.
    ///
    /// Returns no content. Errors are [`SendOthersError`](operations::SendOthersError).
    ///
    /// `DELETE /pets/{petId}/whole`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::SendOthersBody;
    ///
    /// client.pets().send_others("pet-id", SendOthersBody::new("owner")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_others(
        &self,
        pet_id: impl Into<String>,
        body: SendOthersBody,
    ) -> operations::SendOthers {
        let params = operations::SendOthersParams::new(pet_id, body);
        Request::new(self.client, params)
    }

    /// The property is an object.
    ///
    /// Returns no content. Errors are [`SendObjectError`](operations::SendObjectError).
    ///
    /// `PATCH /pets/{petId}/whole`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::{SendObjectBody, SendObjectBodyOwner};
    ///
    /// client
    ///     .pets()
    ///     .send_object("pet-id", SendObjectBody::new(SendObjectBodyOwner::new()))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_object(
        &self,
        pet_id: impl Into<String>,
        body: SendObjectBody,
    ) -> operations::SendObject {
        let params = operations::SendObjectParams::new(pet_id, body);
        Request::new(self.client, params)
    }

    /// The body is optional.
    ///
    /// Returns no content. Errors are
    /// [`SendOptionalError`](operations::SendOptionalError).
    ///
    /// `PUT /whole`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().send_optional().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_optional(&self) -> operations::SendOptional {
        let params = operations::SendOptionalParams::new();
        operations::SendOptional {
            request: Request::new(self.client, params),
        }
    }

    /// The body is a form.
    ///
    /// Returns no content. Errors are [`SendFormError`](operations::SendFormError).
    ///
    /// `POST /whole`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::SendFormBody;
    ///
    /// client.pets().send_form(SendFormBody::new("owner")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_form(&self, body: SendFormBody) -> operations::SendForm {
        let params = operations::SendFormParams::new(body);
        Request::new(self.client, params)
    }

    /// One of two properties is optional and has one possible value.
    ///
    /// Returns no content. Errors are [`SendTwoError`](operations::SendTwoError).
    ///
    /// `DELETE /whole`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::SendTwoBody;
    ///
    /// client.pets().send_two(SendTwoBody::new("owner")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_two(&self, body: SendTwoBody) -> operations::SendTwo {
        let params = operations::SendTwoParams::new(body);
        Request::new(self.client, params)
    }

    /// The property is a number that is written as a string.
    ///
    /// Returns no content. Errors are
    /// [`SendNumberTextError`](operations::SendNumberTextError).
    ///
    /// `PATCH /whole`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::SendNumberTextBody;
    ///
    /// client.pets().send_number_text(SendNumberTextBody::new(1)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_number_text(
        &self,
        body: SendNumberTextBody,
    ) -> operations::SendNumberText {
        let params = operations::SendNumberTextParams::new(body);
        Request::new(self.client, params)
    }
}
