//! The Links API, version 2: 2 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_links`](Pets::list_links) | `GET /links` | Lists the links. |
//! | [`update_link`](Pets::update_link) | `PUT /links/{id}` | **Deprecated.** Changes a link. |

use highlevel_runtime::{Api, Client, Request};

mod list_links;
mod types;
mod update_link;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{Link, Owner};
pub use crate::shared::pets::{Click, LinkChange, LinkKind, LinkList, LinkOrder, Problem};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Links",
    version: "v2",
    module: "pets",
    feature: "pets",
};

/// The Links API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a Client,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the links.
    ///
    /// Returns [`LinkList`]. Errors are [`ListLinksError`](operations::ListLinksError).
    ///
    /// `GET /links`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let link_list = client.pets().list_links().await?;
    /// println!("{:?}", link_list.total);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getLinks")]
    pub fn list_links(&self) -> operations::ListLinks {
        let params = operations::ListLinksParams::new();
        operations::ListLinks {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a link.
    ///
    /// use another link.
    ///
    /// Only the target can be changed.
    ///
    /// Returns [`Link`]. Errors are [`UpdateLinkError`](operations::UpdateLinkError).
    ///
    /// `PUT /links/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::LinkChange;
    ///
    /// let link = client.pets().update_link("id", LinkChange::new()).await?;
    /// println!("{:?}", link.name);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "use another link")]
    pub fn update_link(
        &self,
        id: impl Into<String>,
        body: LinkChange,
    ) -> operations::UpdateLink {
        let params = operations::UpdateLinkParams::new(id, body);
        Request::new(self.client, params)
    }
}
