//! Implementations of serde's traits for the OAuth API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    GetAccessTokenParams, GetLocationAccessTokenParams, ListInstalledLocationsParams,
};
use super::{
    AccessToken, AccessTokenGrant, InstalledLocationList, InstalledLocationListMetadata,
    LocationAccessToken, OauthErrorBody, OauthErrorDetails, Pagination,
};

impl Encode for OauthErrorDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("code", &self.code);
        object.field("message", &self.message);
        object.field("details", &self.details);
        object.field("resolution", &self.resolution);
    }
}

impl Encode for OauthErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("error", &self.error);
    }
}

impl Decode for AccessTokenGrant {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AccessTokenGrant")?;
        Some(Self {
            client_id: object.required("clientId")?,
            client_secret: object.required("clientSecret")?,
            grant_type: object.required("grantType")?,
            code: object.optional("code"),
            refresh_token: object.optional("refreshToken"),
            user_type: object.optional("userType"),
            redirect_uri: object.optional("redirectUri"),
            extra: object.extra(),
        })
    }
}

impl Encode for AccessToken {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("accessToken", &self.access_token);
        object.field("tokenType", &self.token_type);
        object.field("expiresIn", &self.expires_in);
        object.field("refreshToken", &self.refresh_token);
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

impl Encode for InstalledLocationList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.field("metadata", &self.metadata);
        object.field("installToFutureLocations", &self.install_to_future_locations);
    }
}

impl Encode for LocationAccessToken {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("accessToken", &self.access_token);
        object.field("tokenType", &self.token_type);
        object.field("expiresIn", &self.expires_in);
        object.field("scope", &self.scope);
        object.field("locationId", &self.location_id);
        object.field("planId", &self.plan_id);
        object.field("userId", &self.user_id);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("refreshToken", &self.refresh_token);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for InstalledLocationListMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("filterApplied", &self.filter_applied);
        object.field("sortApplied", &self.sort_applied);
    }
}

impl Encode for Pagination {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("totalRecords", &self.total_records);
        object.field("hasNextPage", &self.has_next_page);
        object.field("hasPrevPage", &self.has_prev_page);
        object.field("nextPageToken", &self.next_page_token);
        object.field("prevPageToken", &self.prev_page_token);
        object.field("currentPageSize", &self.current_page_size);
        object.field("estimatedTotalRecords", &self.estimated_total_records);
    }
}

impl Decode for ListInstalledLocationsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListInstalledLocationsParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            app_id: object.required("appId")?,
            page_size: object.optional("pageSize"),
            page_token: object.optional("pageToken"),
            query: object.optional("query"),
            is_installed: object.optional("isInstalled"),
            restrict_to_user_locations: object.optional("restrictToUserLocations"),
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
        object.field("pageSize", &self.page_size);
        object.field("pageToken", &self.page_token);
        object.field("query", &self.query);
        object.field("isInstalled", &self.is_installed);
        object.field("restrictToUserLocations", &self.restrict_to_user_locations);
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
    OauthErrorDetails, OauthErrorBody, AccessTokenGrant, AccessToken,
    InstalledLocationList, LocationAccessToken, InstalledLocationListMetadata,
    Pagination, ListInstalledLocationsParams, GetLocationAccessTokenParams,
    GetAccessTokenParams,
}
