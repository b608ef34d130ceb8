//! The Payments API, version 2: 23 operations.
//!
//! [`Client::payments`](crate::Client::payments) returns the handle [`Payments`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Coupons
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_coupon`](Payments::get_coupon) | `GET /payments/coupon` | Returns a coupon. |
//! | [`update_coupon`](Payments::update_coupon) | `PUT /payments/coupon` | Replaces the content of a coupon. |
//! | [`create_coupon`](Payments::create_coupon) | `POST /payments/coupon` | Creates a coupon. |
//! | [`delete_coupon`](Payments::delete_coupon) | `DELETE /payments/coupon` | Deletes a coupon permanently. |
//! | [`list_coupons`](Payments::list_coupons) | `GET /payments/coupon/list` | Lists the coupons of a location. |
//!
//! # Custom Provider
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`update_custom_provider_capabilities`](Payments::update_custom_provider_capabilities) | `PUT /payments/custom-provider/capabilities` | Sets the capabilities of the custom payment provider of an app. |
//! | [`get_custom_provider_config`](Payments::get_custom_provider_config) | `GET /payments/custom-provider/connect` | Returns the custom payment provider of a location with its configuration. |
//! | [`create_custom_provider_config`](Payments::create_custom_provider_config) | `POST /payments/custom-provider/connect` | Sets the live and test keys of a custom payment provider. |
//! | [`disconnect_custom_provider_config`](Payments::disconnect_custom_provider_config) | `POST /payments/custom-provider/disconnect` | Removes the live or the test keys of a custom payment provider. |
//! | [`create_custom_provider`](Payments::create_custom_provider) | `POST /payments/custom-provider/provider` | Creates the custom payment provider of an app in a location. |
//! | [`delete_custom_provider`](Payments::delete_custom_provider) | `DELETE /payments/custom-provider/provider` | Removes the custom payment provider of an app from a location. |
//!
//! # Integrations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_integration_providers`](Payments::list_integration_providers) | `GET /payments/integrations/provider/whitelabel` | Lists the white-label payment providers of a location. |
//! | [`create_integration_provider`](Payments::create_integration_provider) | `POST /payments/integrations/provider/whitelabel` | Creates a white-label payment provider on top of Authorize.net or NMI. |
//!
//! # Orders
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_orders`](Payments::list_orders) | `GET /payments/orders` | Lists the orders of a location. |
//! | [`get_order`](Payments::get_order) | `GET /payments/orders/{orderId}` | Returns an order. |
//! | [`record_order_payment`](Payments::record_order_payment) | `POST /payments/orders/{orderId}/record-payment` | Records a payment that was made outside HighLevel, and sets the order's status to `Paid`. |
//!
//! # Order fulfillments
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_order_fulfillments`](Payments::list_order_fulfillments) | `GET /payments/orders/{orderId}/fulfillments` | Lists the fulfillments of an order. |
//! | [`create_order_fulfillment`](Payments::create_order_fulfillment) | `POST /payments/orders/{orderId}/fulfillments` | Marks items of an order as shipped, with tracking data for the parcels. |
//!
//! # Order Notes
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_order_notes`](Payments::list_order_notes) | `GET /payments/orders/{orderId}/notes` | Lists the notes of an order. |
//!
//! # Subscriptions
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_subscriptions`](Payments::list_subscriptions) | `GET /payments/subscriptions` | Lists the subscriptions of a location. |
//! | [`get_subscription`](Payments::get_subscription) | `GET /payments/subscriptions/{subscriptionId}` | Returns a subscription. |
//!
//! # Transactions
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_transactions`](Payments::list_transactions) | `GET /payments/transactions` | Lists the transactions of a location. |
//! | [`get_transaction`](Payments::get_transaction) | `GET /payments/transactions/{transactionId}` | Returns a transaction. |

use highlevel_runtime::{Api, Client, Request};

use crate::{LocationId, OrderId, SubscriptionId, TransactionId};

mod create_coupon;
mod create_custom_provider;
mod create_custom_provider_config;
mod create_integration_provider;
mod create_order_fulfillment;
mod delete_coupon;
mod delete_custom_provider;
mod disconnect_custom_provider_config;
mod errors;
mod get_coupon;
mod get_custom_provider_config;
mod get_order;
mod get_subscription;
mod get_transaction;
mod list_coupons;
mod list_integration_providers;
mod list_order_fulfillments;
mod list_order_notes;
mod list_orders;
mod list_subscriptions;
mod list_transactions;
mod record_order_payment;
mod types;
mod update_coupon;
mod update_custom_provider_capabilities;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::disconnect_custom_provider_config::DisconnectCustomProviderConfigRequired;
pub use self::types::{
    Coupon, CouponList, CouponUpdate, CouponUpdateRequired, NewCoupon, NewCouponRequired,
    Order, Subscription,
};
pub use crate::shared::payments::{
    AltType, AmountSummary, Card, CardType, Charge, ChargeSnapshot, Cheque,
    ConnectedPaymentAccount, CouponDeletion, CouponResponse, CouponStatus,
    CustomProvider, CustomProviderCapabilitiesUpdate,
    CustomProviderCapabilitiesUpdateRequired, CustomProviderKeys, CustomProviderMode,
    CustomProviderModes, DayOfWeek, DiscountType, EntitySourceMeta, FulfilledItem,
    Fulfillment, FulfillmentItem, FulfillmentTracking, FuturePayments,
    FuturePaymentsType, FuturePaymentsUnit, IntegrationProvider, IntegrationProviderList,
    InternalSource, ManualPaymentMode, MembershipOffer, MonthOfYear, NewCustomProvider,
    NewCustomProviderConfig, NewCustomProviderRequired, NewIntegrationProvider,
    NewIntegrationProviderRequired, NewOrderFulfillment, NewOrderFulfillmentRequired,
    OrderAffiliate, OrderAttribution, OrderContactField, OrderContactSnapshot,
    OrderContactSnapshotCreatedBy, OrderFulfillmentList, OrderFulfillmentResponse,
    OrderItem, OrderList, OrderPaymentRecord, OrderSource, OrderSourceSubType,
    OrderSourceType, OrderSummary, OrderSummarySourceMeta, PaymentStatus, Price,
    PriceType, Product, ProductLabel, ProductTax, ProductTaxEntry, ProductType,
    ProductVariant, ProductVariantOption, ProviderBase,
    RecordOrderPaymentNotFoundErrorBody, RecurrenceInterval, RecurrenceRule, Recurring,
    RecurringInterval, RecurringProduct, ScheduleOptions, SnapshotCharges,
    SubscriptionAutoPayment, SubscriptionList, SubscriptionSummary, Transaction,
    TransactionList, TransactionSummary, UsedCard, UsedPaymentMethod, UsedPaymentProvider,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Payments",
    version: "v2",
    module: "payments",
    feature: "payments",
};

/// The Payments API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Payments<'a> {
    client: &'a Client,
}

impl<'a> Payments<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Returns a coupon.
    ///
    /// Both the id and the code are required.
    ///
    /// Returns [`CouponResponse`]. Errors are
    /// [`GetCouponError`](operations::GetCouponError).
    ///
    /// Needs a location's token with the scope `payments/coupons.readonly`.
    ///
    /// `GET /payments/coupon`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/get-coupon))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .payments()
    ///     .get_coupon("3SwdhCsvxI8Au3KsPJt6", "6241712be68f7a98102ba272", "NEWYEAR2027")
    ///     .await?;
    /// println!("{:?}", response.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_coupon(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
        code: impl Into<String>,
    ) -> operations::GetCoupon {
        let params = operations::GetCouponParams::new(location_id, id, code);
        operations::GetCoupon {
            request: Request::new(self.client, params),
        }
    }

    /// Replaces the content of a coupon.
    ///
    /// Returns [`CouponResponse`]. Errors are
    /// [`UpdateCouponError`](operations::UpdateCouponError).
    ///
    /// Needs a location's token with the scope `payments/coupons.write`.
    ///
    /// `PUT /payments/coupon`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/update-coupon))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::payments::{CouponUpdate, CouponUpdateRequired, DiscountType};
    ///
    /// let response = client
    ///     .payments()
    ///     .update_coupon(
    ///         CouponUpdate::new(CouponUpdateRequired {
    ///                 location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///                 name: "New Year Sale",
    ///                 code: "NEWYEAR2027",
    ///                 discount_type: DiscountType::Percentage,
    ///                 discount_value: 15.0,
    ///                 start_date: "2026-12-31T00:00:00Z",
    ///                 id: "6241712be68f7a98102ba272",
    ///             })
    ///             .end_date("2027-01-07T00:00:00Z"),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.discount_value);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_coupon(&self, body: CouponUpdate) -> operations::UpdateCoupon {
        let params = operations::UpdateCouponParams::new(body);
        Request::new(self.client, params)
    }

    /// Creates a coupon.
    ///
    /// Returns [`CouponResponse`]. Errors are
    /// [`CreateCouponError`](operations::CreateCouponError).
    ///
    /// Needs a location's token with the scope `payments/coupons.write`.
    ///
    /// `POST /payments/coupon`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/create-coupon))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::payments::{DiscountType, NewCoupon, NewCouponRequired};
    ///
    /// let response = client
    ///     .payments()
    ///     .create_coupon(
    ///         NewCoupon::new(NewCouponRequired {
    ///                 location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///                 name: "New Year Sale",
    ///                 code: "NEWYEAR2027",
    ///                 discount_type: DiscountType::Percentage,
    ///                 discount_value: 10.0,
    ///                 start_date: "2026-12-31T00:00:00Z",
    ///             })
    ///             .end_date("2027-01-07T00:00:00Z"),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_coupon(&self, body: NewCoupon) -> operations::CreateCoupon {
        let params = operations::CreateCouponParams::new(body);
        Request::new(self.client, params)
    }

    /// Deletes a coupon permanently.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteCouponError`](operations::DeleteCouponError).
    ///
    /// Needs a location's token with the scope `payments/coupons.write`.
    ///
    /// `DELETE /payments/coupon`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/delete-coupon))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::payments::CouponDeletion;
    ///
    /// client
    ///     .payments()
    ///     .delete_coupon(
    ///         CouponDeletion::new("3SwdhCsvxI8Au3KsPJt6", "6241712be68f7a98102ba272"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_coupon(&self, body: CouponDeletion) -> operations::DeleteCoupon {
        let params = operations::DeleteCouponParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the coupons of a location.
    ///
    /// Returns one page, [`CouponList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListCouponsError`](operations::ListCouponsError).
    ///
    /// Needs a location's token with the scope `payments/coupons.readonly`.
    ///
    /// `GET /payments/coupon/list`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/list-coupons))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut coupons = client.payments().list_coupons("3SwdhCsvxI8Au3KsPJt6").items();
    /// while let Some(coupon) = coupons.next().await {
    ///     let coupon = coupon?;
    ///     println!("{:?}", coupon.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_coupons(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListCoupons {
        let params = operations::ListCouponsParams::new(location_id);
        operations::ListCoupons {
            request: Request::new(self.client, params),
        }
    }

    /// Sets the capabilities of the custom payment provider of an app.
    ///
    /// Pass the id of a company or of a location.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`UpdateCustomProviderCapabilitiesError`](operations::UpdateCustomProviderCapabilitiesError).
    ///
    /// Needs a location's token with the scope `payments/custom-provider.write`.
    ///
    /// `PUT /payments/custom-provider/capabilities`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/custom-provider-marketplace-app-update-capabilities))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::payments::{
    ///     CustomProviderCapabilitiesUpdate, CustomProviderCapabilitiesUpdateRequired,
    /// };
    ///
    /// client
    ///     .payments()
    ///     .update_custom_provider_capabilities(
    ///         CustomProviderCapabilitiesUpdate::new(CustomProviderCapabilitiesUpdateRequired {
    ///                 supports_subscription_schedules: true,
    ///             })
    ///             .location_id("ve9EPM428h8vShlRW1KT"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "custom-provider-marketplace-app-update-capabilities")]
    pub fn update_custom_provider_capabilities(
        &self,
        body: CustomProviderCapabilitiesUpdate,
    ) -> operations::UpdateCustomProviderCapabilities {
        let params = operations::UpdateCustomProviderCapabilitiesParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns the custom payment provider of a location with its configuration.
    ///
    /// Returns [`CustomProvider`]. Errors are
    /// [`GetCustomProviderConfigError`](operations::GetCustomProviderConfigError).
    ///
    /// Needs a location's token with the scope `payments/custom-provider.readonly`.
    ///
    /// `GET /payments/custom-provider/connect`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/fetch-config))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let custom_provider = client
    ///     .payments()
    ///     .get_custom_provider_config("ve9EPM428h8vShlRW1KT")
    ///     .await?;
    /// println!("{:?}", custom_provider.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fetch-config")]
    pub fn get_custom_provider_config(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::GetCustomProviderConfig {
        let params = operations::GetCustomProviderConfigParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Sets the live and test keys of a custom payment provider.
    ///
    /// Returns [`CustomProvider`]. Errors are
    /// [`CreateCustomProviderConfigError`](operations::CreateCustomProviderConfigError).
    ///
    /// Needs a location's token with the scope `payments/custom-provider.write`.
    ///
    /// `POST /payments/custom-provider/connect`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/create-config))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::payments::{CustomProviderKeys, NewCustomProviderConfig};
    ///
    /// let custom_provider = client
    ///     .payments()
    ///     .create_custom_provider_config(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         NewCustomProviderConfig::new(
    ///             CustomProviderKeys::new("live-api-key", "live-publishable-key"),
    ///             CustomProviderKeys::new("test-api-key", "test-publishable-key"),
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", custom_provider.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-config")]
    pub fn create_custom_provider_config(
        &self,
        location_id: impl Into<LocationId>,
        body: NewCustomProviderConfig,
    ) -> operations::CreateCustomProviderConfig {
        let params = operations::CreateCustomProviderConfigParams::new(
            location_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Removes the live or the test keys of a custom payment provider.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DisconnectCustomProviderConfigError`](operations::DisconnectCustomProviderConfigError).
    ///
    /// Needs a location's token with the scope `payments/custom-provider.write`.
    ///
    /// `POST /payments/custom-provider/disconnect`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/disconnect-config))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::payments::DisconnectCustomProviderConfigRequired;
    ///
    /// client
    ///     .payments()
    ///     .disconnect_custom_provider_config(DisconnectCustomProviderConfigRequired {
    ///         location_id: "ve9EPM428h8vShlRW1KT",
    ///         live_mode: false,
    ///     })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "disconnect-config")]
    pub fn disconnect_custom_provider_config(
        &self,
        required: DisconnectCustomProviderConfigRequired<impl Into<LocationId>>,
    ) -> operations::DisconnectCustomProviderConfig {
        let params = operations::DisconnectCustomProviderConfigParams::new(required);
        Request::new(self.client, params)
    }

    /// Creates the custom payment provider of an app in a location.
    ///
    /// Then set the keys of the provider with
    /// [`create_custom_provider_config`](crate::payments::Payments::create_custom_provider_config).
    ///
    /// Returns [`CustomProvider`]. Errors are
    /// [`CreateCustomProviderError`](operations::CreateCustomProviderError).
    ///
    /// Needs a location's token with the scope `payments/custom-provider.write`.
    ///
    /// `POST /payments/custom-provider/provider`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/create-integration))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::payments::{NewCustomProvider, NewCustomProviderRequired};
    ///
    /// let custom_provider = client
    ///     .payments()
    ///     .create_custom_provider(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         NewCustomProvider::new(NewCustomProviderRequired {
    ///             name: "Easy Direct",
    ///             description: "Card payments by Easy Direct",
    ///             payments_url: "https://example.com/pay",
    ///             query_url: "https://example.com/query",
    ///             image_url: "https://example.com/logo.png",
    ///             supports_subscription_schedule: true,
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", custom_provider.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-integration")]
    pub fn create_custom_provider(
        &self,
        location_id: impl Into<LocationId>,
        body: NewCustomProvider,
    ) -> operations::CreateCustomProvider {
        let params = operations::CreateCustomProviderParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Removes the custom payment provider of an app from a location.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteCustomProviderError`](operations::DeleteCustomProviderError).
    ///
    /// Needs a location's token with the scope `payments/custom-provider.write`.
    ///
    /// `DELETE /payments/custom-provider/provider`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/delete-integration))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.payments().delete_custom_provider("ve9EPM428h8vShlRW1KT").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-integration")]
    pub fn delete_custom_provider(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::DeleteCustomProvider {
        let params = operations::DeleteCustomProviderParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Lists the white-label payment providers of a location.
    ///
    /// Returns one page, [`IntegrationProviderList`]. Use
    /// [`pages`](crate::Request::pages) or [`items`](crate::Request::items) to iterate
    /// over all of them. Errors are
    /// [`ListIntegrationProvidersError`](operations::ListIntegrationProvidersError).
    ///
    /// Needs a location's token with the scope `payments/integration.readonly`.
    ///
    /// `GET /payments/integrations/provider/whitelabel`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/list-integration-providers))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut integration_providers = client
    ///     .payments()
    ///     .list_integration_providers("3SwdhCsvxI8Au3KsPJt6")
    ///     .items();
    /// while let Some(integration_provider) = integration_providers.next().await {
    ///     let integration_provider = integration_provider?;
    ///     println!("{:?}", integration_provider.title);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_integration_providers(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListIntegrationProviders {
        let params = operations::ListIntegrationProvidersParams::new(location_id);
        operations::ListIntegrationProviders {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a white-label payment provider on top of Authorize.net or NMI.
    ///
    /// Only the token of a marketplace app is accepted.
    ///
    /// Returns [`IntegrationProvider`]. Errors are
    /// [`CreateIntegrationProviderError`](operations::CreateIntegrationProviderError).
    ///
    /// Needs a location's token with the scope `payments/integration.write`.
    ///
    /// `POST /payments/integrations/provider/whitelabel`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/create-integration-provider))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::payments::{
    ///     NewIntegrationProvider, NewIntegrationProviderRequired, ProviderBase,
    /// };
    ///
    /// let integration_provider = client
    ///     .payments()
    ///     .create_integration_provider(
    ///         NewIntegrationProvider::new(NewIntegrationProviderRequired {
    ///             location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///             unique_name: "easy-direct",
    ///             title: "Easy Direct",
    ///             provider: ProviderBase::AuthorizeNet,
    ///             description: "Card payments by Easy Direct",
    ///             image_url: "https://example.com/image.jpg",
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", integration_provider.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_integration_provider(
        &self,
        body: NewIntegrationProvider,
    ) -> operations::CreateIntegrationProvider {
        let params = operations::CreateIntegrationProviderParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the orders of a location.
    ///
    /// Returns one page, [`OrderList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListOrdersError`](operations::ListOrdersError).
    ///
    /// Needs a location's token with the scope `payments/orders.readonly`.
    ///
    /// `GET /payments/orders`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/list-orders))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut order_summaries = client
    ///     .payments()
    ///     .list_orders("3SwdhCsvxI8Au3KsPJt6")
    ///     .items();
    /// while let Some(order_summary) = order_summaries.next().await {
    ///     let order_summary = order_summary?;
    ///     println!("{:?}", order_summary.contact_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_orders(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListOrders {
        let params = operations::ListOrdersParams::new(location_id);
        operations::ListOrders {
            request: Request::new(self.client, params),
        }
    }

    /// Returns an order.
    ///
    /// The response does not contain the transactions;
    /// [`list_transactions`](crate::payments::Payments::list_transactions) finds them by
    /// the id of the order.
    ///
    /// Returns [`Order`]. Errors are [`GetOrderError`](operations::GetOrderError).
    ///
    /// Needs a location's token with the scope `payments/orders.readonly`.
    ///
    /// `GET /payments/orders/{orderId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/get-order-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let order = client
    ///     .payments()
    ///     .get_order("3SwdhCsvxI8Au3KsPJt6", "653f5e0cde5a1314e62a837c")
    ///     .await?;
    /// for order_item in order.items {
    ///     println!("{:?}", order_item.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-order-by-id")]
    pub fn get_order(
        &self,
        location_id: impl Into<LocationId>,
        order_id: impl Into<OrderId>,
    ) -> operations::GetOrder {
        let params = operations::GetOrderParams::new(location_id, order_id);
        operations::GetOrder {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the fulfillments of an order.
    ///
    /// Returns a list of [`Fulfillment`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`OrderFulfillmentList`], in a `Response`. Errors are
    /// [`ListOrderFulfillmentsError`](operations::ListOrderFulfillmentsError).
    ///
    /// Needs a location's token with the scope `payments/orders.readonly`.
    ///
    /// `GET /payments/orders/{orderId}/fulfillments`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/list-order-fulfillment))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let fulfillments = client
    ///     .payments()
    ///     .list_order_fulfillments("3SwdhCsvxI8Au3KsPJt6", "653f5e0cde5a1314e62a837c")
    ///     .await?;
    /// for fulfillment in fulfillments {
    ///     for fulfillment_tracking in fulfillment.trackings {
    ///         println!("{:?}", fulfillment_tracking.tracking_number);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-order-fulfillment")]
    pub fn list_order_fulfillments(
        &self,
        location_id: impl Into<LocationId>,
        order_id: impl Into<OrderId>,
    ) -> operations::ListOrderFulfillments {
        let params = operations::ListOrderFulfillmentsParams::new(location_id, order_id);
        operations::ListOrderFulfillments {
            request: Request::new(self.client, params),
        }
    }

    /// Marks items of an order as shipped, with tracking data for the parcels.
    ///
    /// Returns [`Fulfillment`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`OrderFulfillmentResponse`], in a `Response`. Errors are
    /// [`CreateOrderFulfillmentError`](operations::CreateOrderFulfillmentError).
    ///
    /// Needs a location's token with the scope `payments/orders.write`.
    ///
    /// `POST /payments/orders/{orderId}/fulfillments`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/create-order-fulfillment))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::payments::{
    ///     FulfillmentItem, FulfillmentTracking, NewOrderFulfillment,
    ///     NewOrderFulfillmentRequired,
    /// };
    ///
    /// let fulfillment = client
    ///     .payments()
    ///     .create_order_fulfillment(
    ///         "653f5e0cde5a1314e62a837c",
    ///         NewOrderFulfillment::new(NewOrderFulfillmentRequired {
    ///             location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///             trackings: [
    ///                 FulfillmentTracking::new()
    ///                     .tracking_number("40012345678")
    ///                     .shipping_carrier("FedEx"),
    ///             ],
    ///             items: [FulfillmentItem::new("65f4c1b7e2d80a39b61c4e75", 1)],
    ///             notify_customer: true,
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", fulfillment.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_order_fulfillment(
        &self,
        order_id: impl Into<OrderId>,
        body: NewOrderFulfillment,
    ) -> operations::CreateOrderFulfillment {
        let params = operations::CreateOrderFulfillmentParams::new(order_id, body);
        Request::new(self.client, params)
    }

    /// Lists the notes of an order.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListOrderNotesError`](operations::ListOrderNotesError).
    ///
    /// Needs a location's token.
    ///
    /// `GET /payments/orders/{orderId}/notes`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/list-order-notes))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .payments()
    ///     .list_order_notes("3SwdhCsvxI8Au3KsPJt6", "653f5e0cde5a1314e62a837c")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_order_notes(
        &self,
        location_id: impl Into<LocationId>,
        order_id: impl Into<OrderId>,
    ) -> operations::ListOrderNotes {
        let params = operations::ListOrderNotesParams::new(location_id, order_id);
        operations::ListOrderNotes {
            request: Request::new(self.client, params),
        }
    }

    /// Records a payment that was made outside HighLevel, and sets the order's status to
    /// `Paid`.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`RecordOrderPaymentError`](operations::RecordOrderPaymentError).
    ///
    /// Needs a location's token with the scope `payments/orders.collectPayment`.
    ///
    /// `POST /payments/orders/{orderId}/record-payment`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/record-order-payment))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::payments::{ManualPaymentMode, OrderPaymentRecord};
    ///
    /// client
    ///     .payments()
    ///     .record_order_payment(
    ///         "653f5e0cde5a1314e62a837c",
    ///         OrderPaymentRecord::new("3SwdhCsvxI8Au3KsPJt6", ManualPaymentMode::Cash)
    ///             .amount(100.0),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn record_order_payment(
        &self,
        order_id: impl Into<OrderId>,
        body: OrderPaymentRecord,
    ) -> operations::RecordOrderPayment {
        let params = operations::RecordOrderPaymentParams::new(order_id, body);
        Request::new(self.client, params)
    }

    /// Lists the subscriptions of a location.
    ///
    /// Returns one page, [`SubscriptionList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListSubscriptionsError`](operations::ListSubscriptionsError).
    ///
    /// Needs a location's token with the scope `payments/subscriptions.readonly`.
    ///
    /// `GET /payments/subscriptions`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/list-subscriptions))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut subscription_summaries = client
    ///     .payments()
    ///     .list_subscriptions("3SwdhCsvxI8Au3KsPJt6")
    ///     .items();
    /// while let Some(subscription_summary) = subscription_summaries.next().await {
    ///     let subscription_summary = subscription_summary?;
    ///     println!("{:?}", subscription_summary.contact_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_subscriptions(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListSubscriptions {
        let params = operations::ListSubscriptionsParams::new(location_id);
        operations::ListSubscriptions {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a subscription.
    ///
    /// Returns [`Subscription`]. Errors are
    /// [`GetSubscriptionError`](operations::GetSubscriptionError).
    ///
    /// Needs a location's token with the scope `payments/subscriptions.readonly`.
    ///
    /// `GET /payments/subscriptions/{subscriptionId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/get-subscription-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let subscription = client
    ///     .payments()
    ///     .get_subscription("3SwdhCsvxI8Au3KsPJt6", "6322e9c9e39fc14ab3ed7042")
    ///     .await?;
    /// println!("{:?}", subscription.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-subscription-by-id")]
    pub fn get_subscription(
        &self,
        location_id: impl Into<LocationId>,
        subscription_id: impl Into<SubscriptionId>,
    ) -> operations::GetSubscription {
        let params = operations::GetSubscriptionParams::new(
            location_id,
            subscription_id,
        );
        operations::GetSubscription {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the transactions of a location.
    ///
    /// Returns one page, [`TransactionList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListTransactionsError`](operations::ListTransactionsError).
    ///
    /// Needs a location's token with the scope `payments/transactions.readonly`.
    ///
    /// `GET /payments/transactions`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/list-transactions))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut transaction_summaries = client
    ///     .payments()
    ///     .list_transactions("3SwdhCsvxI8Au3KsPJt6")
    ///     .items();
    /// while let Some(transaction_summary) = transaction_summaries.next().await {
    ///     let transaction_summary = transaction_summary?;
    ///     println!("{:?}", transaction_summary.contact_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_transactions(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListTransactions {
        let params = operations::ListTransactionsParams::new(location_id);
        operations::ListTransactions {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a transaction.
    ///
    /// Returns [`Transaction`]. Errors are
    /// [`GetTransactionError`](operations::GetTransactionError).
    ///
    /// Needs a location's token with the scope `payments/transactions.readonly`.
    ///
    /// `GET /payments/transactions/{transactionId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/get-transaction-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let transaction = client
    ///     .payments()
    ///     .get_transaction("3SwdhCsvxI8Au3KsPJt6", "61dd0feac077f72010f78804")
    ///     .await?;
    /// println!("{:?}", transaction.amount);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-transaction-by-id")]
    pub fn get_transaction(
        &self,
        location_id: impl Into<LocationId>,
        transaction_id: impl Into<TransactionId>,
    ) -> operations::GetTransaction {
        let params = operations::GetTransactionParams::new(location_id, transaction_id);
        operations::GetTransaction {
            request: Request::new(self.client, params),
        }
    }
}
