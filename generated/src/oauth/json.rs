//! Implementations of serde's traits for the OAuth API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde, open_enum_decode};

use super::operations::{
    GetAccessTokenParams, GetLocationAccessTokenParams, ListInstalledLocationsParams,
    ReportPaymentParams,
};
use super::{
    AccessToken, AccessTokenGrant, InstalledLocationList, LocationAccessToken,
    PaymentAccountType, PaymentRecurrence, PaymentReport, PaymentReportStatus,
};

open_enum_decode! {
    PaymentAccountType, PaymentReportStatus, PaymentRecurrence,
}

impl Encode for AccessToken {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("access_token", &self.access_token);
        object.field("token_type", &self.token_type);
        object.field("expires_in", &self.expires_in);
        object.field("refresh_token", &self.refresh_token);
        object.field("scope", &self.scope);
        object.field("userType", &self.user_type);
        object.field("locationId", &self.location_id);
        object.field("companyId", &self.company_id);
        object.field("approvedLocations", &self.approved_locations);
        object.field("userId", &self.user_id);
        object.field("planId", &self.plan_id);
        object.field("isBulkInstallation", &self.is_bulk_installation);
        object.field("installToFutureLocations", &self.install_to_future_locations);
        object.field("approveAllLocations", &self.approve_all_locations);
        object.field("refreshTokenId", &self.refresh_token_id);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for AccessTokenGrant {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AccessTokenGrant")?;
        Some(Self {
            client_id: object.required("client_id")?,
            client_secret: object.required("client_secret")?,
            grant_type: object.required("grant_type")?,
            code: object.optional("code"),
            refresh_token: object.optional("refresh_token"),
            user_type: object.optional("user_type"),
            redirect_uri: object.optional("redirect_uri"),
            extra: object.extra(),
        })
    }
}

impl Encode for InstalledLocationList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locations", &self.locations);
        object.field("count", &self.count);
        object.field("installToFutureLocations", &self.install_to_future_locations);
    }
}

impl Encode for LocationAccessToken {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("access_token", &self.access_token);
        object.field("token_type", &self.token_type);
        object.field("expires_in", &self.expires_in);
        object.field("scope", &self.scope);
        object.field("locationId", &self.location_id);
        object.field("planId", &self.plan_id);
        object.field("userId", &self.user_id);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("refresh_token", &self.refresh_token);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for PaymentReport {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PaymentReport")?;
        Some(Self {
            client_id: object.required("clientId")?,
            auth_type: object.required("authType")?,
            location_id: object.optional("locationId"),
            company_id: object.optional("companyId"),
            subscription_id: object.optional("subscriptionId"),
            payment_id: object.optional("paymentId"),
            amount: object.required("amount")?,
            status: object.required("status")?,
            payment_type: object.required("paymentType")?,
            extra: object.extra(),
        })
    }
}

impl Decode for ReportPaymentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ReportPaymentParams")?;
        let params = Self {
            client_key: object.required("x-ghl-client-key")?,
            client_secret: object.required("x-ghl-client-secret")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ReportPaymentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("x-ghl-client-key", &self.client_key);
        object.field("x-ghl-client-secret", &self.client_secret);
        object.field("body", &self.body);
    }
}

impl Decode for ListInstalledLocationsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListInstalledLocationsParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            app_id: object.required("appId")?,
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            query: object.optional("query"),
            is_installed: object.optional("isInstalled"),
            version_id: object.optional("versionId"),
            on_trial: object.optional("onTrial"),
            plan_id: object.optional("planId"),
            location_id: object.optional("locationId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListInstalledLocationsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("appId", &self.app_id);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
        object.field("query", &self.query);
        object.field("isInstalled", &self.is_installed);
        object.field("versionId", &self.version_id);
        object.field("onTrial", &self.on_trial);
        object.field("planId", &self.plan_id);
        object.field("locationId", &self.location_id);
    }
}

impl Decode for GetLocationAccessTokenParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLocationAccessTokenParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetLocationAccessTokenParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetAccessTokenParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetAccessTokenParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetAccessTokenParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl_serde! {
    AccessToken, AccessTokenGrant, InstalledLocationList, LocationAccessToken,
    PaymentReport, PaymentAccountType, PaymentReportStatus, PaymentRecurrence,
    ReportPaymentParams, ListInstalledLocationsParams, GetLocationAccessTokenParams,
    GetAccessTokenParams,
}
