//! The Links API, version 2: 2 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_links`](Pets::list_links) | `GET /links` | Lists the links. |
//! | [`update_link`](Pets::update_link) | `PUT /links/{id}` | Changes a link. |

use highlevel_runtime::{Api, Client, Metadata, Operation, Request, impl_debug_params};

mod list_links;
mod types;
mod update_link;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::list_links::{ListLinks, ListLinksError, ListLinksParams};
pub use self::types::{Link, Owner};
pub use self::update_link::{UpdateLink, UpdateLinkError, UpdateLinkParams};
pub use crate::shared::pets::{Click, LinkChange, LinkKind, LinkList, LinkOrder, Problem};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Links",
    version: "v2",
    module: "pets",
    feature: "pets",
};

/// Returns the operations of this API as data.
pub fn operations() -> &'static [&'static Metadata] {
    &[
        <ListLinksParams as Operation>::METADATA,
        <UpdateLinkParams as Operation>::METADATA,
    ]
}

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
    /// Returns [`LinkList`]. Errors are [`ListLinksError`].
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
    pub fn list_links(&self) -> ListLinks {
        let params = ListLinksParams::new();
        ListLinks {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a link.
    ///
    /// use another link.
    ///
    /// Only the target can be changed.
    ///
    /// Returns [`Link`]. Errors are [`UpdateLinkError`].
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
    pub fn update_link(&self, id: impl Into<String>, body: LinkChange) -> UpdateLink {
        let params = UpdateLinkParams::new(id, body);
        Request::new(self.client, params)
    }
}

impl_debug_params! {
    ListLinksParams, UpdateLinkParams,
}
