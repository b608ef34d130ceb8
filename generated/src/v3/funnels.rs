//! The Funnels API, version 3: 7 operations.
//!
//! [`Client::v3_funnels`](crate::Client::v3_funnels) returns the handle [`Funnels`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Funnel
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_funnels`](Funnels::list_funnels) | `GET /funnels/funnel/list` | Lists the funnels and websites of a location. |
//! | [`list_pages`](Funnels::list_pages) | `GET /funnels/page` | Lists the pages of a funnel. |
//! | [`count_pages`](Funnels::count_pages) | `GET /funnels/page/count` | Counts the pages of a funnel. |
//!
//! # Redirect
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_redirect`](Funnels::create_redirect) | `POST /funnels/lookup/redirect` | Creates a URL redirect. |
//! | [`list_redirects`](Funnels::list_redirects) | `GET /funnels/lookup/redirect/list` | Lists the URL redirects of a location. |
//! | [`delete_redirect`](Funnels::delete_redirect) | `DELETE /funnels/lookup/redirect/{id}` | Deletes a URL redirect. |
//! | [`update_redirect`](Funnels::update_redirect) | `PATCH /funnels/lookup/redirect/{id}` | Updates the target of a URL redirect. |

use highlevel_runtime::{Api, Client, Request};

use crate::{FunnelId, LocationId};

mod count_pages;
mod create_redirect;
mod delete_redirect;
mod errors;
mod list_funnels;
mod list_pages;
mod list_redirects;
mod update_redirect;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

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
    /// A funnel is a sequence of pages that leads a visitor to an action, such as a
    /// purchase.
    ///
    /// Returns one page, [`FunnelList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListFunnelsError`](operations::ListFunnelsError).
    ///
    /// Needs a location's token with the scope `funnels/funnel.readonly`.
    ///
    /// `GET /funnels/funnel/list`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/funnels/get-funnels))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut funnels = client.v3_funnels().list_funnels("6p2RxpgtMKQwO3E6IUaT").items();
    /// while let Some(funnel) = funnels.next().await {
    ///     let funnel = funnel?;
    ///     println!("{:?}", funnel.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getFunnels")]
    pub fn list_funnels(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListFunnels {
        let params = operations::ListFunnelsParams::new(location_id);
        operations::ListFunnels {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a URL redirect.
    ///
    /// Returns [`Redirect`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CreateRedirectResponse`], in a `Response`. Errors are
    /// [`CreateRedirectError`](operations::CreateRedirectError).
    ///
    /// Needs a location's token with the scope `funnels/redirect.write`.
    ///
    /// `POST /funnels/lookup/redirect`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/funnels/create-redirect))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::funnels::{NewRedirect, NewRedirectRequired, RedirectAction};
    ///
    /// let redirect = client
    ///     .v3_funnels()
    ///     .create_redirect(
    ///         NewRedirect::new(NewRedirectRequired {
    ///             location_id: "6p2RxpgtMKQwO3E6IUaT",
    ///             domain: "example.com",
    ///             path: "/old-pricing",
    ///             target: "https://www.example.com/pricing",
    ///             action: RedirectAction::Url,
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", redirect.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_redirect(&self, body: NewRedirect) -> operations::CreateRedirect {
        let params = operations::CreateRedirectParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the URL redirects of a location.
    ///
    /// Returns one page, [`RedirectListResponse`]. Use [`pages`](crate::Request::pages)
    /// or [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListRedirectsError`](operations::ListRedirectsError).
    ///
    /// Needs a location's token with the scope `funnels/redirect.readonly`.
    ///
    /// `GET /funnels/lookup/redirect/list`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/funnels/fetch-redirects-list))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut redirects = client
    ///     .v3_funnels()
    ///     .list_redirects("6p2RxpgtMKQwO3E6IUaT")
    ///     .items();
    /// while let Some(redirect) = redirects.next().await {
    ///     let redirect = redirect?;
    ///     println!("{:?}", redirect.path);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fetch-redirects-list")]
    pub fn list_redirects(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListRedirects {
        let params = operations::ListRedirectsParams::new(location_id);
        operations::ListRedirects {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a URL redirect.
    ///
    /// Returns [`RedirectDeletion`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`DeleteRedirectResponse`], in a `Response`. Errors are
    /// [`DeleteRedirectError`](operations::DeleteRedirectError).
    ///
    /// Needs a location's token with the scope `funnels/redirect.write`.
    ///
    /// `DELETE /funnels/lookup/redirect/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/funnels/delete-redirect-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_funnels()
    ///     .delete_redirect("6p2RxpgtMKQwO3E6IUaT", "6xRtq2LmWb8NsVd4KzJy")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-redirect-by-id")]
    pub fn delete_redirect(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::DeleteRedirect {
        let params = operations::DeleteRedirectParams::new(location_id, id);
        Request::new(self.client, params)
    }

    /// Updates the target of a URL redirect.
    ///
    /// The domain and the path of the redirect stay unchanged.
    ///
    /// Returns [`Redirect`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`UpdateRedirectResponse`], in a `Response`. Errors are
    /// [`UpdateRedirectError`](operations::UpdateRedirectError).
    ///
    /// Needs a location's token with the scope `funnels/redirect.write`.
    ///
    /// `PATCH /funnels/lookup/redirect/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/funnels/update-redirect-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::funnels::{RedirectAction, RedirectUpdate};
    ///
    /// let redirect = client
    ///     .v3_funnels()
    ///     .update_redirect(
    ///         "6xRtq2LmWb8NsVd4KzJy",
    ///         RedirectUpdate::new(
    ///             "6p2RxpgtMKQwO3E6IUaT",
    ///             "https://www.example.com/plans",
    ///             RedirectAction::Url,
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", redirect.target);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-redirect-by-id")]
    pub fn update_redirect(
        &self,
        id: impl Into<String>,
        body: RedirectUpdate,
    ) -> operations::UpdateRedirect {
        let params = operations::UpdateRedirectParams::new(id, body);
        Request::new(self.client, params)
    }

    /// Lists the pages of a funnel.
    ///
    /// Integrations report that the server rejects a `limit` above 20.
    ///
    /// Returns one page, a list of [`FunnelPage`]. Use [`pages`](crate::Request::pages)
    /// or [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListPagesError`](operations::ListPagesError).
    ///
    /// Needs a location's token with the scope `funnels/page.readonly`.
    ///
    /// `GET /funnels/page`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/funnels/get-pages-by-funnel-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut pages = client
    ///     .v3_funnels()
    ///     .list_pages("6p2RxpgtMKQwO3E6IUaT", "iucJ6TdFZiddhq9f6znh")
    ///     .items();
    /// while let Some(page) = pages.next().await {
    ///     let page = page?;
    ///     println!("{:?}", page.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPagesByFunnelId")]
    pub fn list_pages(
        &self,
        location_id: impl Into<LocationId>,
        funnel_id: impl Into<FunnelId>,
    ) -> operations::ListPages {
        let params = operations::ListPagesParams::new(location_id, funnel_id);
        operations::ListPages {
            request: Request::new(self.client, params),
        }
    }

    /// Counts the pages of a funnel.
    ///
    /// Returns [`FunnelPageCountResponse`]. Errors are
    /// [`CountPagesError`](operations::CountPagesError).
    ///
    /// Needs a location's token with the scope `funnels/pagecount.readonly`.
    ///
    /// `GET /funnels/page/count`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/funnels/get-pages-count-by-funnel-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .v3_funnels()
    ///     .count_pages("6p2RxpgtMKQwO3E6IUaT", "iucJ6TdFZiddhq9f6znh")
    ///     .await?;
    /// println!("{:?}", response.count);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPagesCountByFunnelId")]
    pub fn count_pages(
        &self,
        location_id: impl Into<LocationId>,
        funnel_id: impl Into<FunnelId>,
    ) -> operations::CountPages {
        let params = operations::CountPagesParams::new(location_id, funnel_id);
        operations::CountPages {
            request: Request::new(self.client, params),
        }
    }
}
