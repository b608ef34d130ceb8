//! The Funnels API, version 3: 7 operations.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

use crate::{FunnelId, LocationId};

mod create_redirect;
mod delete_redirect;
mod errors;
mod get_pages_count;
mod list_funnels;
mod list_pages;
mod list_redirects;
mod update_redirect;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::create_redirect::{
    CreateRedirect, CreateRedirectError, CreateRedirectParams,
};
pub use self::delete_redirect::{
    DeleteRedirect, DeleteRedirectError, DeleteRedirectParams,
};
pub use self::get_pages_count::{GetPagesCount, GetPagesCountError, GetPagesCountParams};
pub use self::list_funnels::{ListFunnels, ListFunnelsError, ListFunnelsParams};
pub use self::list_pages::{ListPages, ListPagesError, ListPagesParams};
pub use self::list_redirects::{ListRedirects, ListRedirectsError, ListRedirectsParams};
pub use self::update_redirect::{
    UpdateRedirect, UpdateRedirectError, UpdateRedirectParams,
};
pub use crate::shared::funnels::{
    CreateRedirectResponse, DeleteRedirectResponse, Funnel, FunnelList, FunnelPage,
    FunnelPageCountResponse, FunnelStep, NewRedirect, NewRedirectRequired, Redirect,
    RedirectAction, RedirectDeletion, RedirectList, RedirectListResponse, RedirectUpdate,
    UpdateRedirectResponse,
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
    <ListFunnelsParams as Operation>::METADATA,
    <CreateRedirectParams as Operation>::METADATA,
    <ListRedirectsParams as Operation>::METADATA,
    <DeleteRedirectParams as Operation>::METADATA,
    <UpdateRedirectParams as Operation>::METADATA,
    <ListPagesParams as Operation>::METADATA,
    <GetPagesCountParams as Operation>::METADATA,
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
    #[doc(alias = "getFunnels")]
    pub fn list_funnels(&self, location_id: impl Into<LocationId>) -> ListFunnels {
        let params = ListFunnelsParams::new(location_id);
        ListFunnels {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a URL redirect.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `CreateRedirectResponse`.
    ///
    /// Needs a location's token with the scope `funnels/redirect.write`.
    ///
    /// `POST /funnels/lookup/redirect`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/funnels-v3.json))
    pub fn create_redirect(&self, body: NewRedirect) -> CreateRedirect {
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
    #[doc(alias = "fetch-redirects-list")]
    pub fn list_redirects(&self, location_id: impl Into<LocationId>) -> ListRedirects {
        let params = ListRedirectsParams::new(location_id);
        ListRedirects {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a URL redirect.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `DeleteRedirectResponse`.
    ///
    /// Needs a location's token with the scope `funnels/redirect.write`.
    ///
    /// `DELETE /funnels/lookup/redirect/{id}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/funnels-v3.json))
    #[doc(alias = "delete-redirect-by-id")]
    pub fn delete_redirect(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> DeleteRedirect {
        let params = DeleteRedirectParams::new(location_id, id);
        DeleteRedirect {
            request: Request::new(self.client, params),
        }
    }

    /// Changes where a URL redirect leads.
    ///
    /// Its domain and its path stay as they are.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `UpdateRedirectResponse`.
    ///
    /// Needs a location's token with the scope `funnels/redirect.write`.
    ///
    /// `PATCH /funnels/lookup/redirect/{id}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/funnels-v3.json))
    #[doc(alias = "update-redirect-by-id")]
    pub fn update_redirect(
        &self,
        id: impl Into<String>,
        body: RedirectUpdate,
    ) -> UpdateRedirect {
        let params = UpdateRedirectParams::new(id, body);
        UpdateRedirect {
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
    #[doc(alias = "getPagesByFunnelId")]
    pub fn list_pages(
        &self,
        location_id: impl Into<LocationId>,
        funnel_id: impl Into<FunnelId>,
    ) -> ListPages {
        let params = ListPagesParams::new(location_id, funnel_id);
        ListPages {
            request: Request::new(self.client, params),
        }
    }

    /// Counts the pages of a funnel.
    ///
    /// Needs a location's token with the scope `funnels/pagecount.readonly`.
    ///
    /// `GET /funnels/page/count`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/funnels-v3.json))
    #[doc(alias = "getPagesCountByFunnelId")]
    pub fn get_pages_count(
        &self,
        location_id: impl Into<LocationId>,
        funnel_id: impl Into<FunnelId>,
    ) -> GetPagesCount {
        let params = GetPagesCountParams::new(location_id, funnel_id);
        GetPagesCount {
            request: Request::new(self.client, params),
        }
    }
}
