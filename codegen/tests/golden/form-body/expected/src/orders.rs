//! The Orders API, version 2: one operation.

use highlevel_runtime::{Client, Request};

mod get_token;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::get_token::{GetToken, GetTokenError, GetTokenParams};
pub use self::types::{GetTokenResponse, TokenRequest, TokenRequestGrant};

/// The Orders API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    client: &'a Client,
}

impl<'a> Orders<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Exchanges a code for a token.
    ///
    /// `POST /token`
    pub fn get_token(&self, body: TokenRequest) -> GetToken {
        let params = GetTokenParams::new(body);
        GetToken {
            request: Request::new(self.client, params),
        }
    }
}
