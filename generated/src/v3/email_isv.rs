//! The Email ISV API, version 3: one operation.
//!
//! [`Client::v3_email_isv`](crate::Client::v3_email_isv) returns the handle [`EmailIsv`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Email Verification
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`verify_email`](EmailIsv::verify_email) | `POST /email/verify` | Verifies an email address, or that of a contact. |

use highlevel_runtime::{Api, Client, Request};

use crate::LocationId;

mod types;
mod verify_email;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{VerifiedEmail, VerifyEmailResponse};
pub use crate::shared::email_isv::{
    BounceRisk, EmailVerification, LeadConnectorRecommendation, UnverifiedEmail,
    VerificationResult, VerificationType,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Email ISV",
    version: "v3",
    module: "v3::email_isv",
    feature: "v3-email-isv",
};

/// The Email ISV API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct EmailIsv<'a> {
    client: &'a Client,
}

impl<'a> EmailIsv<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Verifies an email address, or that of a contact.
    ///
    /// The call is charged to the location if its company rebills usage, otherwise to the
    /// company. If verification is turned off, the response states that nothing was
    /// verified, with the same status.
    ///
    /// Returns [`VerifyEmailResponse`]. Errors are
    /// [`VerifyEmailError`](operations::VerifyEmailError).
    ///
    /// Needs a location's token with the scope `lc-email.readonly`.
    ///
    /// `POST /email/verify`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/email-isv/verify-email))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::email_isv::{EmailVerification, VerificationType};
    ///
    /// let response = client
    ///     .v3_email_isv()
    ///     .verify_email(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         EmailVerification::new(VerificationType::Email, "jane@example.com"),
    ///     )
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn verify_email(
        &self,
        location_id: impl Into<LocationId>,
        body: EmailVerification,
    ) -> operations::VerifyEmail {
        let params = operations::VerifyEmailParams::new(location_id, body);
        Request::new(self.client, params)
    }
}
