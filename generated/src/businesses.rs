//! The Businesses API, version 2: 5 operations.
//!
//! [`Client::businesses`](crate::Client::businesses) returns the handle [`Businesses`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Businesses
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_businesses`](Businesses::list_businesses) | `GET /businesses/` | Lists the businesses of a location. |
//! | [`create_business`](Businesses::create_business) | `POST /businesses/` | Creates a business in a location. |
//! | [`get_business`](Businesses::get_business) | `GET /businesses/{businessId}` | Returns a business, a company that contacts belong to. |
//! | [`update_business`](Businesses::update_business) | `PUT /businesses/{businessId}` | Updates a business. |
//! | [`delete_business`](Businesses::delete_business) | `DELETE /businesses/{businessId}` | Deletes a business. |

use highlevel_runtime::{Api, Client, Request};

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

pub mod operations;

pub use crate::shared::businesses::{
    Business, BusinessList, BusinessOrigin, BusinessResponse, BusinessUpdate,
    NewBusiness, SavedBusinessResponse,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Businesses",
    version: "v2",
    module: "businesses",
    feature: "businesses",
};

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
    /// To search businesses by the values of fields, use `search_object_records` of the
    /// module `objects` with the key `business`.
    ///
    /// Returns one page, [`BusinessList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListBusinessesError`](operations::ListBusinessesError).
    ///
    /// Needs a location's token with the scope `businesses.readonly`.
    ///
    /// `GET /businesses/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/businesses/get-businesses-by-location))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut businesses = client
    ///     .businesses()
    ///     .list_businesses("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(business) = businesses.next().await {
    ///     let business = business?;
    ///     println!("{:?}", business.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-businesses-by-location")]
    pub fn list_businesses(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListBusinesses {
        let params = operations::ListBusinessesParams::new(location_id);
        operations::ListBusinesses {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a business in a location.
    ///
    /// Returns [`Business`]: the field `business` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`SavedBusinessResponse`], in a `Response`. Errors are
    /// [`CreateBusinessError`](operations::CreateBusinessError).
    ///
    /// Needs a location's token with the scope `businesses.write`.
    ///
    /// `POST /businesses/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/businesses/create-business))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::businesses::NewBusiness;
    ///
    /// let business = client
    ///     .businesses()
    ///     .create_business(
    ///         NewBusiness::new("ve9EPM428h8vShlRW1KT", "Acme Corporation")
    ///             .website("https://example.com"),
    ///     )
    ///     .await?;
    /// println!("{:?}", business.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_business(&self, body: NewBusiness) -> operations::CreateBusiness {
        let params = operations::CreateBusinessParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns a business, a company that contacts belong to.
    ///
    /// Returns [`Business`]: the field `business` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`BusinessResponse`], in a `Response`. Errors are
    /// [`GetBusinessError`](operations::GetBusinessError).
    ///
    /// Needs a location's token with the scope `businesses.readonly`.
    ///
    /// `GET /businesses/{businessId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/businesses/get-business))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let business = client.businesses().get_business("63771dcac1116f0e21de8e12").await?;
    /// println!("{:?}", business.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_business(
        &self,
        business_id: impl Into<BusinessId>,
    ) -> operations::GetBusiness {
        let params = operations::GetBusinessParams::new(business_id);
        Request::new(self.client, params)
    }

    /// Updates a business.
    ///
    /// Returns [`Business`]: the field `business` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`SavedBusinessResponse`], in a `Response`. Errors are
    /// [`UpdateBusinessError`](operations::UpdateBusinessError).
    ///
    /// Needs a location's token with the scope `businesses.write`.
    ///
    /// `PUT /businesses/{businessId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/businesses/update-business))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::businesses::BusinessUpdate;
    ///
    /// let business = client
    ///     .businesses()
    ///     .update_business(
    ///         "63771dcac1116f0e21de8e12",
    ///         BusinessUpdate::new().name("Acme Inc.").phone("+12025550123"),
    ///     )
    ///     .await?;
    /// println!("{:?}", business.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_business(
        &self,
        business_id: impl Into<BusinessId>,
        body: BusinessUpdate,
    ) -> operations::UpdateBusiness {
        let params = operations::UpdateBusinessParams::new(business_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a business.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteBusinessError`](operations::DeleteBusinessError).
    ///
    /// Needs a location's token with the scope `businesses.write`.
    ///
    /// `DELETE /businesses/{businessId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/businesses/delete-business))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.businesses().delete_business("63771dcac1116f0e21de8e12").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_business(
        &self,
        business_id: impl Into<BusinessId>,
    ) -> operations::DeleteBusiness {
        let params = operations::DeleteBusinessParams::new(business_id);
        Request::new(self.client, params)
    }
}
