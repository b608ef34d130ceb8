//! The Links API, version 3: 6 operations.
//!
//! [`Client::v3_links`](crate::Client::v3_links) returns the handle [`Links`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Trigger Links
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_links`](Links::list_links) | `GET /links/` | Lists the trigger links of a location. |
//! | [`create_link`](Links::create_link) | `POST /links/` | Creates a trigger link. |
//! | [`get_link`](Links::get_link) | `GET /links/id/{linkId}` | Returns a trigger link. |
//! | [`update_link`](Links::update_link) | `PUT /links/{linkId}` | Updates the name and the destination of a trigger link. |
//! | [`delete_link`](Links::delete_link) | `DELETE /links/{linkId}` | Deletes a trigger link. |
//!
//! # Trigger Links Search
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`search_trigger_links`](Links::search_trigger_links) | `GET /links/search` | Searches the trigger links of a location. |

use highlevel_runtime::{Api, Client, Request};

use crate::{LinkId, LocationId};

mod create_link;
mod delete_link;
mod errors;
mod get_link;
mod list_links;
mod search_trigger_links;
mod update_link;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use crate::shared::links::{Link, LinkList, LinkResponse, LinkUpdate, NewLink};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Links",
    version: "v3",
    module: "v3::links",
    feature: "v3-links",
};

/// The Links API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Links<'a> {
    client: &'a Client,
}

impl<'a> Links<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the trigger links of a location.
    ///
    /// Returns a list of [`Link`]: the field `links` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body, [`LinkList`],
    /// in a `Response`. Errors are [`ListLinksError`](operations::ListLinksError).
    ///
    /// Needs a location's token with the scope `links.readonly`.
    ///
    /// `GET /links/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/links/get-links))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let links = client.v3_links().list_links("ve9EPM428h8vShlRW1KT").await?;
    /// for link in links {
    ///     println!("{:?}", link.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-links")]
    pub fn list_links(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListLinks {
        let params = operations::ListLinksParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Creates a trigger link.
    ///
    /// Returns [`Link`]: the field `link` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`LinkResponse`], in a `Response`. Errors are
    /// [`CreateLinkError`](operations::CreateLinkError).
    ///
    /// Needs a location's token with the scope `links.write`.
    ///
    /// `POST /links/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/links/create-link))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::links::NewLink;
    ///
    /// let link = client
    ///     .v3_links()
    ///     .create_link(
    ///         NewLink::new(
    ///             "ve9EPM428h8vShlRW1KT",
    ///             "Spring sale",
    ///             "https://example.com/spring-sale",
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", link.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_link(&self, body: NewLink) -> operations::CreateLink {
        let params = operations::CreateLinkParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns a trigger link.
    ///
    /// Returns [`Link`]: the field `link` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`LinkResponse`], in a `Response`. Errors are
    /// [`GetLinkError`](operations::GetLinkError).
    ///
    /// Needs a location's token with the scope `links.readonly`.
    ///
    /// `GET /links/id/{linkId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/links/get-link-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let link = client
    ///     .v3_links()
    ///     .get_link("ve9EPM428h8vShlRW1KT", "n4AriwEnFrGh3tu08W0U")
    ///     .await?;
    /// println!("{:?}", link.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-link-by-id")]
    pub fn get_link(
        &self,
        location_id: impl Into<LocationId>,
        link_id: impl Into<LinkId>,
    ) -> operations::GetLink {
        let params = operations::GetLinkParams::new(location_id, link_id);
        Request::new(self.client, params)
    }

    /// Searches the trigger links of a location.
    ///
    /// Returns one page, [`LinkList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`SearchTriggerLinksError`](operations::SearchTriggerLinksError).
    ///
    /// Needs a location's token with the scope `links.readonly`.
    ///
    /// `GET /links/search`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/links/search-trigger-links))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut links = client
    ///     .v3_links()
    ///     .search_trigger_links("ve9EPM428h8vShlRW1KT")
    ///     .query("sale")
    ///     .items();
    /// while let Some(link) = links.next().await {
    ///     let link = link?;
    ///     println!("{:?}", link.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_trigger_links(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::SearchTriggerLinks {
        let params = operations::SearchTriggerLinksParams::new(location_id);
        operations::SearchTriggerLinks {
            request: Request::new(self.client, params),
        }
    }

    /// Updates the name and the destination of a trigger link.
    ///
    /// Returns [`Link`]: the field `link` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`LinkResponse`], in a `Response`. Errors are
    /// [`UpdateLinkError`](operations::UpdateLinkError).
    ///
    /// Needs a location's token with the scope `links.write`.
    ///
    /// `PUT /links/{linkId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/links/update-link))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::links::LinkUpdate;
    ///
    /// let link = client
    ///     .v3_links()
    ///     .update_link(
    ///         "n4AriwEnFrGh3tu08W0U",
    ///         LinkUpdate::new("Summer sale", "https://example.com/summer-sale"),
    ///     )
    ///     .await?;
    /// println!("{:?}", link.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_link(
        &self,
        link_id: impl Into<LinkId>,
        body: LinkUpdate,
    ) -> operations::UpdateLink {
        let params = operations::UpdateLinkParams::new(link_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a trigger link.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteLinkError`](operations::DeleteLinkError).
    ///
    /// Needs a location's token with the scope `links.write`.
    ///
    /// `DELETE /links/{linkId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/links/delete-link))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.v3_links().delete_link("n4AriwEnFrGh3tu08W0U").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_link(&self, link_id: impl Into<LinkId>) -> operations::DeleteLink {
        let params = operations::DeleteLinkParams::new(link_id);
        Request::new(self.client, params)
    }
}
