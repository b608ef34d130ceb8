//! The OAuth API, version 2: 4 operations.
//!
//! [`Client::oauth`](crate::Client::oauth) returns the handle [`Oauth`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Billing
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`report_payment`](Oauth::report_payment) | `POST /oauth/billing/webhook` | Reports a payment that the app collected itself. The report completes or fails the installation. |
//!
//! # OAuth 2.0
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_installed_locations`](Oauth::list_installed_locations) | `GET /oauth/installedLocations` | Lists the locations of a company, and whether an app is installed in each. |
//! | [`get_location_access_token`](Oauth::get_location_access_token) | `POST /oauth/locationToken` | Obtains an access token for a location with the token of its company. |
//! | [`get_access_token`](Oauth::get_access_token) | `POST /oauth/token` | Exchanges an authorization code or a refresh token for an access token. |

use highlevel_runtime::{Api, Client, Request};

use crate::{AppId, CompanyId};

mod errors;
mod get_access_token;
mod get_location_access_token;
mod list_installed_locations;
mod report_payment;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{
    AccessToken, AccessTokenGrant, InstalledLocationList, LocationAccessToken,
    PaymentAccountType, PaymentRecurrence, PaymentReport, PaymentReportRequired,
    PaymentReportStatus,
};
pub use crate::shared::oauth::{
    GrantType, InstalledLocation, LocationTokenGrant, UserType,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "OAuth",
    version: "v2",
    module: "oauth",
    feature: "oauth",
};

/// The OAuth API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Oauth<'a> {
    client: &'a Client,
}

impl<'a> Oauth<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Reports a payment that the app collected itself. The report completes or fails the
    /// installation.
    ///
    /// For apps that are paid for outside of HighLevel. Call this operation once for each
    /// location and company in the billing URL. No token is needed: the client key and
    /// the client secret of the app are sent as headers.
    ///
    /// Returns no content. Errors are
    /// [`ReportPaymentError`](operations::ReportPaymentError).
    ///
    /// `POST /oauth/billing/webhook`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/oauth/Billing))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::oauth::{
    ///     PaymentAccountType, PaymentRecurrence, PaymentReport, PaymentReportRequired,
    ///     PaymentReportStatus,
    /// };
    ///
    /// client
    ///     .oauth()
    ///     .report_payment(
    ///         "client-key",
    ///         "client-secret",
    ///         PaymentReport::new(PaymentReportRequired {
    ///                 client_id: "65e0a7c41d9f3b2876c5e810-lq2k9dfe",
    ///                 auth_type: PaymentAccountType::Company,
    ///                 amount: 10.0,
    ///                 status: PaymentReportStatus::Completed,
    ///                 payment_type: PaymentRecurrence::OneTime,
    ///             })
    ///             .company_id("5DP4iH6HLkQsiKESj6rh")
    ///             .payment_id("pi_3QDPY5FpU9DlKp7R0BXfywxZ"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn report_payment(
        &self,
        client_key: impl Into<String>,
        client_secret: impl Into<String>,
        body: PaymentReport,
    ) -> operations::ReportPayment {
        let params = operations::ReportPaymentParams::new(
            client_key,
            client_secret,
            body,
        );
        Request::new(self.client, params)
    }

    /// Lists the locations of a company, and whether an app is installed in each.
    ///
    /// Returns one page, [`InstalledLocationList`]. Use [`pages`](crate::Request::pages)
    /// or [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListInstalledLocationsError`](operations::ListInstalledLocationsError).
    ///
    /// Needs a company's token with the scope `oauth.readonly`.
    ///
    /// `GET /oauth/installedLocations`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/oauth/get-installed-location))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut installed_locations = client
    ///     .oauth()
    ///     .list_installed_locations("5DP4iH6HLkQsiKESj6rh", "65e0a7c41d9f3b2876c5e810")
    ///     .is_installed(true)
    ///     .items();
    /// while let Some(installed_location) = installed_locations.next().await {
    ///     let installed_location = installed_location?;
    ///     println!("{:?}", installed_location.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-installed-location")]
    pub fn list_installed_locations(
        &self,
        company_id: impl Into<CompanyId>,
        app_id: impl Into<AppId>,
    ) -> operations::ListInstalledLocations {
        let params = operations::ListInstalledLocationsParams::new(company_id, app_id);
        operations::ListInstalledLocations {
            request: Request::new(self.client, params),
        }
    }

    /// Obtains an access token for a location with the token of its company.
    ///
    /// The app must be installed in the location.
    ///
    /// Returns [`LocationAccessToken`]. Errors are
    /// [`GetLocationAccessTokenError`](operations::GetLocationAccessTokenError).
    ///
    /// Needs a company's token with the scope `oauth.write`.
    ///
    /// `POST /oauth/locationToken`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/oauth/get-location-access-token))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::oauth::LocationTokenGrant;
    ///
    /// let location_access_token = client
    ///     .oauth()
    ///     .get_location_access_token(
    ///         LocationTokenGrant::new("ve9EPM428h8vShlRW1KT", "5DP4iH6HLkQsiKESj6rh"),
    ///     )
    ///     .await?;
    /// println!("{:?}", location_access_token.expires_in);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_location_access_token(
        &self,
        body: LocationTokenGrant,
    ) -> operations::GetLocationAccessToken {
        let params = operations::GetLocationAccessTokenParams::new(body);
        Request::new(self.client, params)
    }

    /// Exchanges an authorization code or a refresh token for an access token.
    ///
    /// No token is needed. Every refresh token works once: the response contains the next
    /// one. Two refreshes at the same time can lose the session. An access token is valid
    /// for a day.
    ///
    /// Returns [`AccessToken`]. Errors are
    /// [`GetAccessTokenError`](operations::GetAccessTokenError).
    ///
    /// `POST /oauth/token`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/oauth/get-access-token))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::oauth::{AccessTokenGrant, GrantType};
    ///
    /// let access_token = client
    ///     .oauth()
    ///     .get_access_token(
    ///         AccessTokenGrant::new(
    ///                 "65e0a7c41d9f3b2876c5e810-lq2k9dfe",
    ///                 "client-secret",
    ///                 GrantType::AuthorizationCode,
    ///             )
    ///             .code("authorization-code"),
    ///     )
    ///     .await?;
    /// println!("{:?}", access_token.expires_in);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_access_token(
        &self,
        body: AccessTokenGrant,
    ) -> operations::GetAccessToken {
        let params = operations::GetAccessTokenParams::new(body);
        Request::new(self.client, params)
    }
}
