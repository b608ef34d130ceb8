//! The Email Isv API, version 3: one operation.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

use crate::LocationId;

mod types;
mod verify_email;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::types::{EmailVerifiedResponse, VerifyEmailResponse};
pub use self::verify_email::{VerifyEmail, VerifyEmailError, VerifyEmailParams};
pub use crate::shared::email_isv::{
    BounceRisk, EmailNotVerifiedResponse, EmailVerification, LeadConnectorRecommendation,
    VerificationResult, VerificationType,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Email Isv",
    version: "v3",
    module: "v3::email_isv",
    feature: "v3-email-isv",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[<VerifyEmailParams as Operation>::METADATA];

/// The Email Isv API: a method for each operation.
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
    /// It costs money: the location pays if its usage is billed on to it, else the
    /// company. Where verification is turned off the response says that nothing was
    /// verified, with the same status.
    ///
    /// Needs a location's token with the scope `lc-email.readonly`.
    ///
    /// `POST /email/verify`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/email-isv-v3.json))
    pub fn verify_email(
        &self,
        location_id: impl Into<LocationId>,
        body: EmailVerification,
    ) -> VerifyEmail {
        let params = VerifyEmailParams::new(location_id, body);
        VerifyEmail {
            request: Request::new(self.client, params),
        }
    }
}
