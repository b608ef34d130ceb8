//! The Phone System API, version 2: 4 operations.
//!
//! [`Client::phone_system`](crate::Client::phone_system) returns the handle [`PhoneSystem`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Number Pools
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_number_pools`](PhoneSystem::list_number_pools) | `GET /phone-system/number-pools` | Lists the number pools of a location. |
//!
//! # Phone Numbers
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_active_numbers`](PhoneSystem::list_active_numbers) | `GET /phone-system/numbers/location/{locationId}` | Lists the phone numbers that a location has. |
//! | [`list_available_numbers`](PhoneSystem::list_available_numbers) | `GET /phone-system/numbers/location/{locationId}/available` | Lists the phone numbers of a country that a location can buy. |
//! | [`purchase_phone_number`](PhoneSystem::purchase_phone_number) | `POST /phone-system/numbers/location/{locationId}/purchase` | Buys a phone number for a location. |

use highlevel_runtime::{Api, Client, Request};

use crate::LocationId;

mod errors;
mod list_active_numbers;
mod list_available_numbers;
mod list_number_pools;
mod purchase_phone_number;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{
    ActiveNumber, ActiveNumberList, ActiveNumbersErrorBody, AddressRequirement,
    AvailableNumber, AvailableNumberCapabilities, AvailableNumberList,
    BadPhoneRequestErrorBody, NotConnectedErrorBody, NumberPool, NumberPoolList,
    NumberPrice, NumberPurchase, PhoneAccount, PooledNumber,
};
pub use crate::shared::phone_system::{
    AccountStatus, InboundCallService, InboundCallServiceType, NumberCapabilities,
    NumberOrigin, NumberType, PhoneNumberType,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Phone System",
    version: "v2",
    module: "phone_system",
    feature: "phone-system",
};

/// The Phone System API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct PhoneSystem<'a> {
    client: &'a Client,
}

impl<'a> PhoneSystem<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the number pools of a location.
    ///
    /// A number pool is a set of phone numbers that share their settings, such as
    /// forwarding and recording.
    ///
    /// Returns [`NumberPoolList`]. Errors are
    /// [`ListNumberPoolsError`](operations::ListNumberPoolsError).
    ///
    /// Needs a location's token with the scope `numberpools.read`.
    ///
    /// `GET /phone-system/number-pools`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/phone-system/get-number-pool-list))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let number_pool_list = client
    ///     .phone_system()
    ///     .list_number_pools()
    ///     .location_id("ve9EPM428h8vShlRW1KT")
    ///     .await?;
    /// for number_pool in number_pool_list.data {
    ///     println!("{:?}", number_pool.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getNumberPoolList")]
    pub fn list_number_pools(&self) -> operations::ListNumberPools {
        let params = operations::ListNumberPoolsParams::new();
        operations::ListNumberPools {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the phone numbers that a location has.
    ///
    /// Numbers of a pool are omitted unless
    /// [`skip_number_pool`](crate::phone_system::operations::ListActiveNumbersParams::skip_number_pool)
    /// is false. The first page is 0.
    ///
    /// Returns one page, [`ActiveNumberList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListActiveNumbersError`](operations::ListActiveNumbersError).
    ///
    /// Needs a location's token with the scope `phonenumbers.read`.
    ///
    /// `GET /phone-system/numbers/location/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/phone-system/active-numbers))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut active_numbers = client
    ///     .phone_system()
    ///     .list_active_numbers("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(active_number) = active_numbers.next().await {
    ///     let active_number = active_number?;
    ///     println!("{:?}", active_number.phone_number);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "active-numbers")]
    pub fn list_active_numbers(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListActiveNumbers {
        let params = operations::ListActiveNumbersParams::new(location_id);
        operations::ListActiveNumbers {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the phone numbers of a country that a location can buy.
    ///
    /// Buy one of the listed numbers by
    /// [`purchase_phone_number`](crate::phone_system::PhoneSystem::purchase_phone_number),
    /// with the fingerprint id from the response.
    ///
    /// Returns [`AvailableNumberList`]. Errors are
    /// [`ListAvailableNumbersError`](operations::ListAvailableNumbersError).
    ///
    /// Needs a location's token with the scope `phonenumbers.read`.
    ///
    /// `GET /phone-system/numbers/location/{locationId}/available`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/phone-system/available-numbers))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let available_number_list = client
    ///     .phone_system()
    ///     .list_available_numbers("ve9EPM428h8vShlRW1KT", "US")
    ///     .await?;
    /// for available_number in available_number_list.numbers {
    ///     println!("{:?}", available_number.phone_number);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "available-numbers")]
    pub fn list_available_numbers(
        &self,
        location_id: impl Into<LocationId>,
        country_code: impl Into<String>,
    ) -> operations::ListAvailableNumbers {
        let params = operations::ListAvailableNumbersParams::new(
            location_id,
            country_code,
        );
        operations::ListAvailableNumbers {
            request: Request::new(self.client, params),
        }
    }

    /// Buys a phone number for a location.
    ///
    /// The location pays for it. Some countries require a Twilio address (`address_sid`)
    /// or a regulatory bundle (`bundle_sid`).
    ///
    /// Returns [`PhoneAccount`]. Errors are
    /// [`PurchasePhoneNumberError`](operations::PurchasePhoneNumberError).
    ///
    /// Needs a location's token with the scope `phonenumbers.write`.
    ///
    /// `POST /phone-system/numbers/location/{locationId}/purchase`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/phone-system/purchase-phone-number))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::phone_system::NumberPurchase;
    ///
    /// let phone_account = client
    ///     .phone_system()
    ///     .purchase_phone_number(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         NumberPurchase::new("+12025550123"),
    ///     )
    ///     .await?;
    /// println!("{:?}", phone_account.numbers);
    /// # Ok(())
    /// # }
    /// ```
    pub fn purchase_phone_number(
        &self,
        location_id: impl Into<LocationId>,
        body: NumberPurchase,
    ) -> operations::PurchasePhoneNumber {
        let params = operations::PurchasePhoneNumberParams::new(location_id, body);
        Request::new(self.client, params)
    }
}
