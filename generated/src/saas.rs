//! The Saas API, version 2: 22 operations.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

use crate::{CompanyId, LocationId};

mod bulk_disable_saas;
mod bulk_disable_saas_deprecated;
mod bulk_enable_saas;
mod bulk_enable_saas_deprecated;
mod enable_saas_location;
mod enable_saas_location_deprecated;
mod errors;
mod find_locations;
mod find_locations_deprecated;
mod get_agency_plans;
mod get_agency_plans_deprecated;
mod get_location_subscription;
mod get_location_subscription_deprecated;
mod get_saas_locations;
mod get_saas_locations_deprecated;
mod get_saas_plan;
mod get_saas_plan_deprecated;
mod pause_location;
mod pause_location_deprecated;
mod update_rebilling;
mod update_rebilling_deprecated;
mod update_saas_subscription;
mod update_saas_subscription_deprecated;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::bulk_disable_saas::{
    BulkDisableSaas, BulkDisableSaasError, BulkDisableSaasParams,
};
pub use self::bulk_disable_saas_deprecated::{
    BulkDisableSaasDeprecated, BulkDisableSaasDeprecatedError,
    BulkDisableSaasDeprecatedParams,
};
pub use self::bulk_enable_saas::{
    BulkEnableSaas, BulkEnableSaasError, BulkEnableSaasParams,
};
pub use self::bulk_enable_saas_deprecated::{
    BulkEnableSaasDeprecated, BulkEnableSaasDeprecatedError,
    BulkEnableSaasDeprecatedParams,
};
pub use self::enable_saas_location::{
    EnableSaasLocation, EnableSaasLocationError, EnableSaasLocationParams,
};
pub use self::enable_saas_location_deprecated::{
    EnableSaasLocationDeprecated, EnableSaasLocationDeprecatedError,
    EnableSaasLocationDeprecatedParams,
};
pub use self::find_locations::{FindLocations, FindLocationsError, FindLocationsParams};
pub use self::find_locations_deprecated::{
    FindLocationsDeprecated, FindLocationsDeprecatedError, FindLocationsDeprecatedParams,
};
pub use self::get_agency_plans::{
    GetAgencyPlans, GetAgencyPlansError, GetAgencyPlansParams,
};
pub use self::get_agency_plans_deprecated::{
    GetAgencyPlansDeprecated, GetAgencyPlansDeprecatedError,
    GetAgencyPlansDeprecatedParams,
};
pub use self::get_location_subscription::{
    GetLocationSubscription, GetLocationSubscriptionError, GetLocationSubscriptionParams,
};
pub use self::get_location_subscription_deprecated::{
    GetLocationSubscriptionDeprecated, GetLocationSubscriptionDeprecatedError,
    GetLocationSubscriptionDeprecatedParams,
};
pub use self::get_saas_locations::{
    GetSaasLocations, GetSaasLocationsError, GetSaasLocationsParams,
};
pub use self::get_saas_locations_deprecated::{
    GetSaasLocationsDeprecated, GetSaasLocationsDeprecatedError,
    GetSaasLocationsDeprecatedParams,
};
pub use self::get_saas_plan::{GetSaasPlan, GetSaasPlanError, GetSaasPlanParams};
pub use self::get_saas_plan_deprecated::{
    GetSaasPlanDeprecated, GetSaasPlanDeprecatedError, GetSaasPlanDeprecatedParams,
};
pub use self::pause_location::{PauseLocation, PauseLocationError, PauseLocationParams};
pub use self::pause_location_deprecated::{
    PauseLocationDeprecated, PauseLocationDeprecatedError, PauseLocationDeprecatedParams,
};
pub use self::update_rebilling::{
    UpdateRebilling, UpdateRebillingError, UpdateRebillingParams,
};
pub use self::update_rebilling_deprecated::{
    UpdateRebillingDeprecated, UpdateRebillingDeprecatedError,
    UpdateRebillingDeprecatedParams,
};
pub use self::update_saas_subscription::{
    UpdateSaasSubscription, UpdateSaasSubscriptionError, UpdateSaasSubscriptionParams,
};
pub use self::update_saas_subscription_deprecated::{
    UpdateSaasSubscriptionDeprecated, UpdateSaasSubscriptionDeprecatedError,
    UpdateSaasSubscriptionDeprecatedParams,
};
pub use crate::shared::saas::{
    AgencyPlan, BadRequest, BillingInterval, BulkDisableSaasBody, BulkDisableSaasOutcome,
    BulkDisableSaasResponse, BulkEnableSaasBody, BulkEnableSaasResponse, EnableSaasBody,
    EnableSaasOutcome, EnableSaasResponse, InternalServerError, LocationSubscription,
    Pagination, PauseLocationBody, PlanPrice, RebillingConfig, RebillingProduct,
    ResourceNotFound, SaasAssignment, SaasLocation, SaasLocationList, SaasPlan,
    SubscriptionInfo, Unauthorized, UpdateRebillingBody, UpdateRebillingResponse,
    UpdateSubscription,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Saas",
    version: "v2",
    module: "saas",
    feature: "saas",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[
    <GetAgencyPlansDeprecatedParams as Operation>::METADATA,
    <BulkDisableSaasDeprecatedParams as Operation>::METADATA,
    <BulkEnableSaasDeprecatedParams as Operation>::METADATA,
    <EnableSaasLocationDeprecatedParams as Operation>::METADATA,
    <GetLocationSubscriptionDeprecatedParams as Operation>::METADATA,
    <FindLocationsDeprecatedParams as Operation>::METADATA,
    <PauseLocationDeprecatedParams as Operation>::METADATA,
    <GetSaasLocationsDeprecatedParams as Operation>::METADATA,
    <GetSaasPlanDeprecatedParams as Operation>::METADATA,
    <UpdateRebillingDeprecatedParams as Operation>::METADATA,
    <UpdateSaasSubscriptionDeprecatedParams as Operation>::METADATA,
    <GetAgencyPlansParams as Operation>::METADATA,
    <BulkDisableSaasParams as Operation>::METADATA,
    <BulkEnableSaasParams as Operation>::METADATA,
    <EnableSaasLocationParams as Operation>::METADATA,
    <GetLocationSubscriptionParams as Operation>::METADATA,
    <FindLocationsParams as Operation>::METADATA,
    <PauseLocationParams as Operation>::METADATA,
    <GetSaasLocationsParams as Operation>::METADATA,
    <GetSaasPlanParams as Operation>::METADATA,
    <UpdateRebillingParams as Operation>::METADATA,
    <UpdateSaasSubscriptionParams as Operation>::METADATA,
];

/// The Saas API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Saas<'a> {
    client: &'a Client,
}

impl<'a> Saas<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the plans that a company offers its locations.
    ///
    /// HighLevel has deprecated this address; use `get_agency_plans`, which is the same
    /// at another.
    ///
    /// Needs an agency's token.
    ///
    /// `GET /saas-api/public-api/agency-plans/{companyId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-agency-plans-deprecated))
    #[deprecated(
        note = "HighLevel has deprecated this address; use `get_agency_plans`, which is the same at another"
    )]
    pub fn get_agency_plans_deprecated(
        &self,
        company_id: impl Into<CompanyId>,
    ) -> GetAgencyPlansDeprecated {
        let params = GetAgencyPlansDeprecatedParams::new(company_id);
        GetAgencyPlansDeprecated {
            request: Request::new(self.client, params),
        }
    }

    /// Disables SaaS mode for several locations of a company.
    ///
    /// HighLevel has deprecated this address; use `bulk_disable_saas`, which is the same
    /// at another.
    ///
    /// Needs a location's or an agency's token with the scope `saas/company.write`.
    ///
    /// `POST /saas-api/public-api/bulk-disable-saas/{companyId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/bulk-disable-saas-deprecated))
    #[deprecated(
        note = "HighLevel has deprecated this address; use `bulk_disable_saas`, which is the same at another"
    )]
    pub fn bulk_disable_saas_deprecated(
        &self,
        company_id: impl Into<CompanyId>,
        body: BulkDisableSaasBody,
    ) -> BulkDisableSaasDeprecated {
        let params = BulkDisableSaasDeprecatedParams::new(company_id, body);
        BulkDisableSaasDeprecated {
            request: Request::new(self.client, params),
        }
    }

    /// Enables SaaS mode for several locations of a company.
    ///
    /// HighLevel has deprecated this address; use `bulk_enable_saas`, which is the same
    /// at another.
    ///
    /// Needs an agency's token.
    ///
    /// `POST /saas-api/public-api/bulk-enable-saas/{companyId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/bulk-enable-saas-deprecated))
    #[deprecated(
        note = "HighLevel has deprecated this address; use `bulk_enable_saas`, which is the same at another"
    )]
    pub fn bulk_enable_saas_deprecated(
        &self,
        company_id: impl Into<CompanyId>,
        body: BulkEnableSaasBody,
    ) -> BulkEnableSaasDeprecated {
        let params = BulkEnableSaasDeprecatedParams::new(company_id, body);
        BulkEnableSaasDeprecated {
            request: Request::new(self.client, params),
        }
    }

    /// Enables SaaS mode for a location.
    ///
    /// HighLevel has deprecated this address; use `enable_saas_location`, which is the
    /// same at another.
    ///
    /// Needs a location's or an agency's token with the scope `saas/location.write`.
    ///
    /// `POST /saas-api/public-api/enable-saas/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/enable-saas-location-deprecated))
    #[deprecated(
        note = "HighLevel has deprecated this address; use `enable_saas_location`, which is the same at another"
    )]
    pub fn enable_saas_location_deprecated(
        &self,
        location_id: impl Into<LocationId>,
        body: EnableSaasBody,
    ) -> EnableSaasLocationDeprecated {
        let params = EnableSaasLocationDeprecatedParams::new(location_id, body);
        EnableSaasLocationDeprecated {
            request: Request::new(self.client, params),
        }
    }

    /// Returns the SaaS subscription of a location.
    ///
    /// HighLevel has deprecated this address; use `get_location_subscription`, which is
    /// the same at another.
    ///
    /// Needs an agency's token.
    ///
    /// `GET /saas-api/public-api/get-saas-subscription/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-location-subscription-deprecated))
    #[deprecated(
        note = "HighLevel has deprecated this address; use `get_location_subscription`, which is the same at another"
    )]
    pub fn get_location_subscription_deprecated(
        &self,
        location_id: impl Into<LocationId>,
        company_id: impl Into<CompanyId>,
    ) -> GetLocationSubscriptionDeprecated {
        let params = GetLocationSubscriptionDeprecatedParams::new(
            location_id,
            company_id,
        );
        GetLocationSubscriptionDeprecated {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the locations of a Stripe customer or subscription.
    ///
    /// HighLevel has deprecated this address; use `find_locations`, which is the same at
    /// another.
    ///
    /// Needs a location's or an agency's token with the scope `saas/location.read`.
    ///
    /// `GET /saas-api/public-api/locations`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/locations-deprecated))
    #[doc(alias = "locations-deprecated")]
    #[deprecated(
        note = "HighLevel has deprecated this address; use `find_locations`, which is the same at another"
    )]
    pub fn find_locations_deprecated(
        &self,
        company_id: impl Into<CompanyId>,
    ) -> FindLocationsDeprecated {
        let params = FindLocationsDeprecatedParams::new(company_id);
        FindLocationsDeprecated {
            request: Request::new(self.client, params),
        }
    }

    /// Pauses a location or lets it run again.
    ///
    /// HighLevel has deprecated this address; use `pause_location`, which is the same at
    /// another.
    ///
    /// Needs an agency's token.
    ///
    /// `POST /saas-api/public-api/pause/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/pause-location-deprecated))
    #[deprecated(
        note = "HighLevel has deprecated this address; use `pause_location`, which is the same at another"
    )]
    pub fn pause_location_deprecated(
        &self,
        location_id: impl Into<LocationId>,
        body: PauseLocationBody,
    ) -> PauseLocationDeprecated {
        let params = PauseLocationDeprecatedParams::new(location_id, body);
        PauseLocationDeprecated {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the locations of a company that are in SaaS mode, page by page.
    ///
    /// HighLevel has deprecated this address; use `get_saas_locations`, which is the same
    /// at another.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs an agency's token.
    ///
    /// `GET /saas-api/public-api/saas-locations/{companyId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-saas-locations-deprecated))
    #[deprecated(
        note = "HighLevel has deprecated this address; use `get_saas_locations`, which is the same at another"
    )]
    pub fn get_saas_locations_deprecated(
        &self,
        company_id: impl Into<CompanyId>,
    ) -> GetSaasLocationsDeprecated {
        let params = GetSaasLocationsDeprecatedParams::new(company_id);
        GetSaasLocationsDeprecated {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a plan that a company offers its locations.
    ///
    /// HighLevel has deprecated this address; use `get_saas_plan`, which is the same at
    /// another.
    ///
    /// Needs an agency's token.
    ///
    /// `GET /saas-api/public-api/saas-plan/{planId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-saas-plan-deprecated))
    #[deprecated(
        note = "HighLevel has deprecated this address; use `get_saas_plan`, which is the same at another"
    )]
    pub fn get_saas_plan_deprecated(
        &self,
        company_id: impl Into<CompanyId>,
        plan_id: impl Into<String>,
    ) -> GetSaasPlanDeprecated {
        let params = GetSaasPlanDeprecatedParams::new(company_id, plan_id);
        GetSaasPlanDeprecated {
            request: Request::new(self.client, params),
        }
    }

    /// Sets for several locations how the use of a product is charged on to them.
    ///
    /// HighLevel has deprecated this address; use `update_rebilling`, which is the same
    /// at another.
    ///
    /// Needs an agency's token.
    ///
    /// `POST /saas-api/public-api/update-rebilling/{companyId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/update-rebilling-deprecated))
    #[deprecated(
        note = "HighLevel has deprecated this address; use `update_rebilling`, which is the same at another"
    )]
    pub fn update_rebilling_deprecated(
        &self,
        company_id: impl Into<CompanyId>,
        body: UpdateRebillingBody,
    ) -> UpdateRebillingDeprecated {
        let params = UpdateRebillingDeprecatedParams::new(company_id, body);
        UpdateRebillingDeprecated {
            request: Request::new(self.client, params),
        }
    }

    /// Sets the Stripe subscription and customer that a location pays by.
    ///
    /// HighLevel has deprecated this address; use `update_saas_subscription`, which is
    /// the same at another.
    ///
    /// Needs an agency's token with the scope `saas/location.write`.
    ///
    /// `PUT /saas-api/public-api/update-saas-subscription/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/update-saas-subscription-deprecated))
    #[deprecated(
        note = "HighLevel has deprecated this address; use `update_saas_subscription`, which is the same at another"
    )]
    pub fn update_saas_subscription_deprecated(
        &self,
        location_id: impl Into<LocationId>,
        body: UpdateSubscription,
    ) -> UpdateSaasSubscriptionDeprecated {
        let params = UpdateSaasSubscriptionDeprecatedParams::new(location_id, body);
        UpdateSaasSubscriptionDeprecated {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the plans that a company offers its locations.
    ///
    /// Needs an agency's token.
    ///
    /// `GET /saas/agency-plans/{companyId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-agency-plans))
    pub fn get_agency_plans(&self, company_id: impl Into<CompanyId>) -> GetAgencyPlans {
        let params = GetAgencyPlansParams::new(company_id);
        GetAgencyPlans {
            request: Request::new(self.client, params),
        }
    }

    /// Disables SaaS mode for several locations of a company.
    ///
    /// Needs a location's or an agency's token with the scope `saas/company.write`.
    ///
    /// `POST /saas/bulk-disable-saas/{companyId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/bulk-disable-saas))
    pub fn bulk_disable_saas(
        &self,
        company_id: impl Into<CompanyId>,
        body: BulkDisableSaasBody,
    ) -> BulkDisableSaas {
        let params = BulkDisableSaasParams::new(company_id, body);
        BulkDisableSaas {
            request: Request::new(self.client, params),
        }
    }

    /// Enables SaaS mode for several locations of a company.
    ///
    /// Locations on either version of SaaS mode are accepted.
    ///
    /// Needs an agency's token.
    ///
    /// `POST /saas/bulk-enable-saas/{companyId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/bulk-enable-saas))
    pub fn bulk_enable_saas(
        &self,
        company_id: impl Into<CompanyId>,
        body: BulkEnableSaasBody,
    ) -> BulkEnableSaas {
        let params = BulkEnableSaasParams::new(company_id, body);
        BulkEnableSaas {
            request: Request::new(self.client, params),
        }
    }

    /// Enables SaaS mode for a location.
    ///
    /// Agencies need the Agency Pro plan for it. The Stripe account and customer are for
    /// version 1 of SaaS mode; version 2 needs the contact, and a plan with its price
    /// only to set a subscription up in advance.
    ///
    /// Needs a location's or an agency's token with the scope `saas/location.write`.
    ///
    /// `POST /saas/enable-saas/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/enable-saas-location))
    pub fn enable_saas_location(
        &self,
        location_id: impl Into<LocationId>,
        body: EnableSaasBody,
    ) -> EnableSaasLocation {
        let params = EnableSaasLocationParams::new(location_id, body);
        EnableSaasLocation {
            request: Request::new(self.client, params),
        }
    }

    /// Returns the SaaS subscription of a location.
    ///
    /// Needs an agency's token.
    ///
    /// `GET /saas/get-saas-subscription/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-location-subscription))
    pub fn get_location_subscription(
        &self,
        location_id: impl Into<LocationId>,
        company_id: impl Into<CompanyId>,
    ) -> GetLocationSubscription {
        let params = GetLocationSubscriptionParams::new(location_id, company_id);
        GetLocationSubscription {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the locations of a Stripe customer or subscription.
    ///
    /// Pass either of the two. The response contains ids.
    ///
    /// Needs a location's or an agency's token with the scope `saas/location.read`.
    ///
    /// `GET /saas/locations`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/locations))
    #[doc(alias = "locations")]
    pub fn find_locations(&self, company_id: impl Into<CompanyId>) -> FindLocations {
        let params = FindLocationsParams::new(company_id);
        FindLocations {
            request: Request::new(self.client, params),
        }
    }

    /// Pauses a location or lets it run again.
    ///
    /// Needs an agency's token.
    ///
    /// `POST /saas/pause/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/pause-location))
    pub fn pause_location(
        &self,
        location_id: impl Into<LocationId>,
        body: PauseLocationBody,
    ) -> PauseLocation {
        let params = PauseLocationParams::new(location_id, body);
        PauseLocation {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the locations of a company that are in SaaS mode, page by page.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs an agency's token.
    ///
    /// `GET /saas/saas-locations/{companyId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-saas-locations))
    pub fn get_saas_locations(
        &self,
        company_id: impl Into<CompanyId>,
    ) -> GetSaasLocations {
        let params = GetSaasLocationsParams::new(company_id);
        GetSaasLocations {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a plan that a company offers its locations.
    ///
    /// Needs an agency's token.
    ///
    /// `GET /saas/saas-plan/{planId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-saas-plan))
    pub fn get_saas_plan(
        &self,
        company_id: impl Into<CompanyId>,
        plan_id: impl Into<String>,
    ) -> GetSaasPlan {
        let params = GetSaasPlanParams::new(company_id, plan_id);
        GetSaasPlan {
            request: Request::new(self.client, params),
        }
    }

    /// Sets for several locations how the use of a product is charged on to them.
    ///
    /// The markup is a percentage of the price: with 5, a price of 100 is charged as 105.
    ///
    /// Needs an agency's token.
    ///
    /// `POST /saas/update-rebilling/{companyId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/update-rebilling))
    pub fn update_rebilling(
        &self,
        company_id: impl Into<CompanyId>,
        body: UpdateRebillingBody,
    ) -> UpdateRebilling {
        let params = UpdateRebillingParams::new(company_id, body);
        UpdateRebilling {
            request: Request::new(self.client, params),
        }
    }

    /// Sets the Stripe subscription and customer that a location pays by.
    ///
    /// Needs an agency's token with the scope `saas/location.write`.
    ///
    /// `PUT /saas/update-saas-subscription/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/generate-payment-link))
    #[doc(alias = "generate-payment-link")]
    pub fn update_saas_subscription(
        &self,
        location_id: impl Into<LocationId>,
        body: UpdateSubscription,
    ) -> UpdateSaasSubscription {
        let params = UpdateSaasSubscriptionParams::new(location_id, body);
        UpdateSaasSubscription {
            request: Request::new(self.client, params),
        }
    }
}
