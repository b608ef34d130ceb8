//! The Pets API, version 2: 3 operations.

use highlevel_runtime::{Client, Request};

mod errors;
mod list_feeds;
mod list_pets;
mod list_visits;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::errors::ListError;
pub use self::list_feeds::{ListFeeds, ListFeedsError, ListFeedsParams};
pub use self::list_pets::{ListPets, ListPetsError, ListPetsParams};
pub use self::list_visits::{ListVisits, ListVisitsError, ListVisitsParams};
pub use self::types::{Data, ListVisitsResponse, PetsResponse, ResultObject};

/// The Pets API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a Client,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the pets.
    ///
    /// It answers with one page of a list; [`pages`](highlevel_runtime::Request::pages)
    /// and [`items`](highlevel_runtime::Request::items) read the whole list.
    ///
    /// `GET /pets`
    pub fn list_pets(&self) -> ListPets {
        let params = ListPetsParams::new();
        ListPets {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the visits, of which the server decides how many are on a page.
    ///
    /// It answers with one page of a list; [`pages`](highlevel_runtime::Request::pages)
    /// and [`items`](highlevel_runtime::Request::items) read the whole list.
    ///
    /// `GET /visits`
    pub fn list_visits(&self) -> ListVisits {
        let params = ListVisitsParams::new();
        ListVisits {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the feeds, which do not page.
    ///
    /// `GET /feeds`
    pub fn list_feeds(&self) -> ListFeeds {
        let params = ListFeedsParams::new();
        ListFeeds {
            request: Request::new(self.client, params),
        }
    }
}
