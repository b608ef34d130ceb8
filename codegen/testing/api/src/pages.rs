//! The Pages API, version 2: 10 operations.
//!
//! [`Client::pages`](crate::Client::pages) returns the handle [`Pages`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`start`](Pages::start) | `GET /oauth/start` | Starts a login by a redirect. |
//! | [`exchange`](Pages::exchange) | `POST /oauth/token/` | Returns text for a form. |
//! | [`create_page`](Pages::create_page) | `POST /pages` | Creates a page. |
//! | [`get_page`](Pages::get_page) | `GET /pages/{locationId}/page` | Returns a page. Its parameters have every style. |
//! | [`set_page_expiry`](Pages::set_page_expiry) | `PUT /pages/{pageId}/expiry` | Sets when a page expires. The only property of the body is optional. |
//! | [`add_labels`](Pages::add_labels) | `POST /pages/{pageId}/labels` | Adds labels to a page. The body has one property. |
//! | [`lock_page`](Pages::lock_page) | `PUT /pages/{pageId}/lock` | Locks a page. One of the two properties of the body has one possible value. |
//! | [`recording`](Pages::recording) | `GET /recording` | Returns a file to a company. |
//! | [`create_tag`](Pages::create_tag) | `POST /tags` | Creates a tag, which is only sent. |
//! | [`upload`](Pages::upload) | `POST /upload` | Uploads files. |

use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{Api, Client, Request};

mod add_labels;
mod create_page;
mod create_tag;
mod errors;
mod exchange;
mod get_page;
mod lock_page;
mod recording;
mod set_page_expiry;
mod start;
mod types;
mod upload;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{
    Failure, FailureList, LockPageBodyOwnerType, Page, StartHeaders, Status, Tag,
    UploadBody,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Pages",
    version: "v2",
    module: "pages",
    feature: "pages",
};

/// The Pages API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Pages<'a> {
    client: &'a Client,
}

impl<'a> Pages<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Starts a login by a redirect.
    ///
    /// Returns [`StartHeaders`]. Errors are [`StartError`](operations::StartError).
    ///
    /// Needs a shop's token with the scopes `oauth.readonly`, `pages.readonly`.
    ///
    /// `GET /oauth/start`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let start_headers = client.pages().start().await?;
    /// println!("{:?}", start_headers.location);
    /// # Ok(())
    /// # }
    /// ```
    pub fn start(&self) -> operations::Start {
        let params = operations::StartParams::new();
        Request::new(self.client, params)
    }

    /// Returns text for a form.
    ///
    /// Returns the text of the response. Errors are
    /// [`ExchangeError`](operations::ExchangeError).
    ///
    /// `POST /oauth/token/`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let text = client
    ///     .pages()
    ///     .exchange(pets::serde_json::Map::from_iter([("key".to_owned(), "value".into())]))
    ///     .await?;
    /// println!("{text}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-access-token")]
    pub fn exchange(&self, body: Map<String, Value>) -> operations::Exchange {
        let params = operations::ExchangeParams::new(body);
        Request::new(self.client, params)
    }

    /// Creates a page.
    ///
    /// Returns [`Page`]. Errors are [`CreatePageError`](operations::CreatePageError).
    ///
    /// Needs a shop's token with the scope `pages.readonly`.
    ///
    /// `POST /pages`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pages::Page;
    ///
    /// let response = client
    ///     .pages()
    ///     .create_page(
    ///         Page::new(
    ///             ["tags"],
    ///             [
    ///                 Page::new(
    ///                     ["tags"],
    ///                     [],
    ///                     std::collections::BTreeMap::from([("key".to_owned(), 1.into())]),
    ///                 ),
    ///             ],
    ///             std::collections::BTreeMap::from([("key".to_owned(), 1.into())]),
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_page(&self, body: Page) -> operations::CreatePage {
        let params = operations::CreatePageParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns a page. Its parameters have every style.
    ///
    /// Returns [`Page`]. Errors are [`GetPageError`](operations::GetPageError).
    ///
    /// Needs a shop's token with the scope `pages.readonly`.
    ///
    /// `GET /pages/{locationId}/page`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let response = client.pages().get_page("location-id").await?;
    /// println!("{:?}", response.status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_page(&self, location_id: impl Into<String>) -> operations::GetPage {
        let params = operations::GetPageParams::new(location_id);
        operations::GetPage {
            request: Request::new(self.client, params),
        }
    }

    /// Sets when a page expires. The only property of the body is optional.
    ///
    /// Returns no content. Errors are
    /// [`SetPageExpiryError`](operations::SetPageExpiryError).
    ///
    /// Needs a shop's token with the scope `pages.readonly`.
    ///
    /// `PUT /pages/{pageId}/expiry`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pages().set_page_expiry("page-id").expires_at("2026-01-02T03:04:05Z").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_page_expiry(
        &self,
        page_id: impl Into<String>,
    ) -> operations::SetPageExpiry {
        let params = operations::SetPageExpiryParams::new(page_id);
        operations::SetPageExpiry {
            request: Request::new(self.client, params),
        }
    }

    /// Adds labels to a page. The body has one property.
    ///
    /// Returns no content. Errors are [`AddLabelsError`](operations::AddLabelsError).
    ///
    /// Needs a shop's token with the scope `pages.readonly`.
    ///
    /// `POST /pages/{pageId}/labels`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pages().add_labels("page-id", ["labels"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_labels(
        &self,
        page_id: impl Into<String>,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::AddLabels {
        let params = operations::AddLabelsParams::new(page_id, labels);
        Request::new(self.client, params)
    }

    /// Locks a page. One of the two properties of the body has one possible value.
    ///
    /// Returns no content. Errors are [`LockPageError`](operations::LockPageError).
    ///
    /// Needs a shop's token with the scope `pages.readonly`.
    ///
    /// `PUT /pages/{pageId}/lock`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pages().lock_page("page-id", "owner").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn lock_page(
        &self,
        page_id: impl Into<String>,
        owner: impl Into<String>,
    ) -> operations::LockPage {
        let params = operations::LockPageParams::new(page_id, owner);
        operations::LockPage {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a file to a company.
    ///
    /// Returns a [`Download`](highlevel_runtime::Download). Errors are
    /// [`RecordingError`](operations::RecordingError).
    ///
    /// Needs a company's token.
    ///
    /// `GET /recording`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let download = client.pages().recording().await?;
    /// download.save_to("file").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-recording")]
    pub fn recording(&self) -> operations::Recording {
        let params = operations::RecordingParams::new();
        Request::new(self.client, params)
    }

    /// Creates a tag, which is only sent.
    ///
    /// Returns no content. Errors are [`CreateTagError`](operations::CreateTagError).
    ///
    /// Needs a shop's token with the scope `pages.readonly`.
    ///
    /// `POST /tags`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pages::Tag;
    ///
    /// client.pages().create_tag(Tag::new("name")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_tag(&self, body: Tag) -> operations::CreateTag {
        let params = operations::CreateTagParams::new(body);
        Request::new(self.client, params)
    }

    /// Uploads files.
    ///
    /// Returns no content. Errors are [`UploadError`](operations::UploadError).
    ///
    /// `POST /upload`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pages::UploadBody;
    ///
    /// client.pages().upload(UploadBody::new(pets::File::from_path("document.pdf"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "upload-csv")]
    pub fn upload(&self, body: UploadBody) -> operations::Upload {
        let params = operations::UploadParams::new(body);
        Request::new(self.client, params)
    }
}
