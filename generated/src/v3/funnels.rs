//! The Funnels API, version 3: 7 operations.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

use crate::{FunnelId, LocationId};

mod create_redirect;
mod delete_redirect_by_id;
mod errors;
mod fetch_redirects_list;
mod get_funnels;
mod get_pages_by_funnel_id;
mod get_pages_count_by_funnel_id;
mod update_redirect_by_id;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::create_redirect::{
    CreateRedirect, CreateRedirectError, CreateRedirectParams,
};
pub use self::delete_redirect_by_id::{
    DeleteRedirectById, DeleteRedirectByIdError, DeleteRedirectByIdParams,
};
pub use self::fetch_redirects_list::{
    FetchRedirectsList, FetchRedirectsListError, FetchRedirectsListParams,
};
pub use self::get_funnels::{GetFunnels, GetFunnelsError, GetFunnelsParams};
pub use self::get_pages_by_funnel_id::{
    GetPagesByFunnelId, GetPagesByFunnelIdError, GetPagesByFunnelIdParams,
};
pub use self::get_pages_count_by_funnel_id::{
    GetPagesCountByFunnelId, GetPagesCountByFunnelIdError, GetPagesCountByFunnelIdParams,
};
pub use self::update_redirect_by_id::{
    UpdateRedirectById, UpdateRedirectByIdError, UpdateRedirectByIdParams,
};
pub use crate::shared::funnels::{
    CreateRedirectBody, CreateRedirectBodyRequired, CreateRedirectResponse,
    DeleteRedirectResponse, Funnel, FunnelListResponse, FunnelPage,
    FunnelPageCountResponse, FunnelStep, Redirect, RedirectAction, RedirectDeletion,
    RedirectList, RedirectListResponse, UpdateRedirectBody, UpdateRedirectResponse,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Funnels",
    version: "v3",
    module: "v3::funnels",
    feature: "v3-funnels",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[
    <GetFunnelsParams as Operation>::METADATA,
    <CreateRedirectParams as Operation>::METADATA,
    <FetchRedirectsListParams as Operation>::METADATA,
    <DeleteRedirectByIdParams as Operation>::METADATA,
    <UpdateRedirectByIdParams as Operation>::METADATA,
    <GetPagesByFunnelIdParams as Operation>::METADATA,
    <GetPagesCountByFunnelIdParams as Operation>::METADATA,
];

/// The Funnels API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Funnels<'a> {
    client: &'a Client,
}

impl<'a> Funnels<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the funnels and websites of a location.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `funnels/funnel.readonly`.
    ///
    /// `GET /funnels/funnel/list`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/funnels-v3.json))
    pub fn get_funnels(&self, location_id: impl Into<LocationId>) -> GetFunnels {
        let params = GetFunnelsParams::new(location_id);
        GetFunnels {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a URL redirect.
    ///
    /// Needs a location's token with the scope `funnels/redirect.write`.
    ///
    /// `POST /funnels/lookup/redirect`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/funnels-v3.json))
    pub fn create_redirect(&self, body: CreateRedirectBody) -> CreateRedirect {
        let params = CreateRedirectParams::new(body);
        CreateRedirect {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the URL redirects of a location.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `funnels/redirect.readonly`.
    ///
    /// `GET /funnels/lookup/redirect/list`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/funnels-v3.json))
    pub fn fetch_redirects_list(
        &self,
        location_id: impl Into<LocationId>,
    ) -> FetchRedirectsList {
        let params = FetchRedirectsListParams::new(location_id);
        FetchRedirectsList {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a URL redirect.
    ///
    /// Needs a location's token with the scope `funnels/redirect.write`.
    ///
    /// `DELETE /funnels/lookup/redirect/{id}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/funnels-v3.json))
    pub fn delete_redirect_by_id(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> DeleteRedirectById {
        let params = DeleteRedirectByIdParams::new(location_id, id);
        DeleteRedirectById {
            request: Request::new(self.client, params),
        }
    }

    /// Changes where a URL redirect leads.
    ///
    /// Its domain and its path stay as they are.
    ///
    /// Needs a location's token with the scope `funnels/redirect.write`.
    ///
    /// `PATCH /funnels/lookup/redirect/{id}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/funnels-v3.json))
    pub fn update_redirect_by_id(
        &self,
        id: impl Into<String>,
        body: UpdateRedirectBody,
    ) -> UpdateRedirectById {
        let params = UpdateRedirectByIdParams::new(id, body);
        UpdateRedirectById {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the pages of a funnel.
    ///
    /// A `limit` above 20 is refused, as integrations report.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `funnels/page.readonly`.
    ///
    /// `GET /funnels/page`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/funnels-v3.json))
    pub fn get_pages_by_funnel_id(
        &self,
        location_id: impl Into<LocationId>,
        funnel_id: impl Into<FunnelId>,
    ) -> GetPagesByFunnelId {
        let params = GetPagesByFunnelIdParams::new(location_id, funnel_id);
        GetPagesByFunnelId {
            request: Request::new(self.client, params),
        }
    }

    /// Counts the pages of a funnel.
    ///
    /// Needs a location's token with the scope `funnels/pagecount.readonly`.
    ///
    /// `GET /funnels/page/count`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/funnels-v3.json))
    pub fn get_pages_count_by_funnel_id(
        &self,
        location_id: impl Into<LocationId>,
        funnel_id: impl Into<FunnelId>,
    ) -> GetPagesCountByFunnelId {
        let params = GetPagesCountByFunnelIdParams::new(location_id, funnel_id);
        GetPagesCountByFunnelId {
            request: Request::new(self.client, params),
        }
    }
}
