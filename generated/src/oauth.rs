//! The Oauth API, version 2: 4 operations.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

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

pub use self::get_access_token::{
    GetAccessToken, GetAccessTokenError, GetAccessTokenParams,
};
pub use self::get_location_access_token::{
    GetLocationAccessToken, GetLocationAccessTokenError, GetLocationAccessTokenParams,
};
pub use self::list_installed_locations::{
    ListInstalledLocations, ListInstalledLocationsError, ListInstalledLocationsParams,
};
pub use self::report_payment::{ReportPayment, ReportPaymentError, ReportPaymentParams};
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
    title: "Oauth",
    version: "v2",
    module: "oauth",
    feature: "oauth",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[
    <ReportPaymentParams as Operation>::METADATA,
    <ListInstalledLocationsParams as Operation>::METADATA,
    <GetLocationAccessTokenParams as Operation>::METADATA,
    <GetAccessTokenParams as Operation>::METADATA,
];

/// The Oauth API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Oauth<'a> {
    client: &'a Client,
}

impl<'a> Oauth<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Reports a payment that the app has taken itself, which completes or fails the
    /// installation.
    ///
    /// For apps that are paid for outside of HighLevel. Call it once for each location
    /// and company that the billing URL names. It needs no token: the key and the secret
    /// of the app, which also belong to the app's client id, are sent as headers.
    ///
    /// `POST /oauth/billing/webhook`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/oauth/Billing))
    pub fn report_payment(
        &self,
        client_key: impl Into<String>,
        client_secret: impl Into<String>,
        body: PaymentReport,
    ) -> ReportPayment {
        let params = ReportPaymentParams::new(client_key, client_secret, body);
        ReportPayment {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the locations of a company in which an app is installed.
    ///
    /// `skip` and `limit` are strings.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a company's token with the scope `oauth.readonly`.
    ///
    /// `GET /oauth/installedLocations`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/oauth/get-installed-location))
    #[doc(alias = "get-installed-location")]
    pub fn list_installed_locations(
        &self,
        company_id: impl Into<CompanyId>,
        app_id: impl Into<AppId>,
    ) -> ListInstalledLocations {
        let params = ListInstalledLocationsParams::new(company_id, app_id);
        ListInstalledLocations {
            request: Request::new(self.client, params),
        }
    }

    /// Turns the token of a company into a token of one of its locations.
    ///
    /// The app must be installed in the location.
    ///
    /// Needs a company's token with the scope `oauth.write`.
    ///
    /// `POST /oauth/locationToken`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/oauth/get-location-access-token))
    pub fn get_location_access_token(
        &self,
        body: LocationTokenGrant,
    ) -> GetLocationAccessToken {
        let params = GetLocationAccessTokenParams::new(body);
        GetLocationAccessToken {
            request: Request::new(self.client, params),
        }
    }

    /// Exchanges an authorization code or a refresh token for an access token.
    ///
    /// It needs no token. Every refresh token works once and is replaced by the one in
    /// the response, so two refreshes at the same time can lose the session. Access
    /// tokens live a day.
    ///
    /// `POST /oauth/token`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/oauth/get-access-token))
    pub fn get_access_token(&self, body: AccessTokenGrant) -> GetAccessToken {
        let params = GetAccessTokenParams::new(body);
        GetAccessToken {
            request: Request::new(self.client, params),
        }
    }
}
