//! The Businesses API, version 3: 5 operations.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

use crate::{BusinessId, LocationId};

mod create_business;
mod delete_business;
mod errors;
mod get_business;
mod list_businesses;
mod update_business;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::create_business::{
    CreateBusiness, CreateBusinessError, CreateBusinessParams,
};
pub use self::delete_business::{
    DeleteBusiness, DeleteBusinessError, DeleteBusinessParams,
};
pub use self::get_business::{GetBusiness, GetBusinessError, GetBusinessParams};
pub use self::list_businesses::{
    ListBusinesses, ListBusinessesError, ListBusinessesParams,
};
pub use self::update_business::{
    UpdateBusiness, UpdateBusinessError, UpdateBusinessParams,
};
pub use crate::shared::businesses::{
    Business, BusinessCreatedByOrUpdatedBy, BusinessList, BusinessResponse,
    BusinessUpdate, DeleteBusinessResponse, NewBusiness, SavedBusinessResponse,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Businesses",
    version: "v3",
    module: "v3::businesses",
    feature: "v3-businesses",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[
    <ListBusinessesParams as Operation>::METADATA,
    <CreateBusinessParams as Operation>::METADATA,
    <GetBusinessParams as Operation>::METADATA,
    <UpdateBusinessParams as Operation>::METADATA,
    <DeleteBusinessParams as Operation>::METADATA,
];

/// The Businesses API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Businesses<'a> {
    client: &'a Client,
}

impl<'a> Businesses<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the businesses of a location.
    ///
    /// Limit and offset are sent as text. To search businesses by their fields, use
    /// `search-object- records` of the objects with the key `business`.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `businesses.readonly`.
    ///
    /// `GET /businesses/`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/businesses-v3.json))
    #[doc(alias = "get-businesses-by-location")]
    pub fn list_businesses(&self, location_id: impl Into<LocationId>) -> ListBusinesses {
        let params = ListBusinessesParams::new(location_id);
        ListBusinesses {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a business in a location.
    ///
    /// Returns the member `buiseness` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `SavedBusinessResponse`.
    ///
    /// Needs a location's token with the scope `businesses.write`.
    ///
    /// `POST /businesses/`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/businesses-v3.json))
    pub fn create_business(&self, body: NewBusiness) -> CreateBusiness {
        let params = CreateBusinessParams::new(body);
        CreateBusiness {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a business, a company that contacts belong to.
    ///
    /// Returns the member `business` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `BusinessResponse`.
    ///
    /// Needs a location's token with the scope `businesses.readonly`.
    ///
    /// `GET /businesses/{businessId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/businesses-v3.json))
    pub fn get_business(&self, business_id: impl Into<BusinessId>) -> GetBusiness {
        let params = GetBusinessParams::new(business_id);
        GetBusiness {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a business.
    ///
    /// Returns the member `buiseness` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `SavedBusinessResponse`.
    ///
    /// Needs a location's token with the scope `businesses.write`.
    ///
    /// `PUT /businesses/{businessId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/businesses-v3.json))
    pub fn update_business(
        &self,
        business_id: impl Into<BusinessId>,
        body: BusinessUpdate,
    ) -> UpdateBusiness {
        let params = UpdateBusinessParams::new(business_id, body);
        UpdateBusiness {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a business.
    ///
    /// Needs a location's token with the scope `businesses.write`.
    ///
    /// `DELETE /businesses/{businessId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/businesses-v3.json))
    pub fn delete_business(&self, business_id: impl Into<BusinessId>) -> DeleteBusiness {
        let params = DeleteBusinessParams::new(business_id);
        DeleteBusiness {
            request: Request::new(self.client, params),
        }
    }
}
