//! Types shared by the versions of the Businesses API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{
    CustomField, CustomFieldValue, Decode, Encode, Extra, IntoOptional, Node, Timestamp,
    Writer, impl_debug, impl_debug_fields, impl_default, impl_extra,
};

use crate::{BusinessId, LocationId};

/// Person or program that created or changed a business.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BusinessOrigin {
    /// How the change was made, such as `INTEGRATION`.
    pub source: Option<String>,
    /// Channel of the change, such as `OAUTH`.
    pub channel: Option<String>,
    /// Id of the user or the integration that made the change.
    pub source_id: Option<String>,
    /// When the change was made, RFC 3339.
    pub created_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BusinessOrigin {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BusinessOrigin")?;
        Some(Self {
            source: object.optional("source"),
            channel: object.optional("channel"),
            source_id: object.optional("sourceId"),
            created_at: object.optional("createdAt"),
            extra: object.extra(),
        })
    }
}

/// A business: a company that contacts of a location belong to.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Business {
    /// Id of the business.
    ///
    /// Example: `63771dcac1116f0e21de8e12`.
    pub id: Option<BusinessId>,
    /// Name of the business.
    ///
    /// Example: `Microsoft`.
    pub name: Option<String>,
    /// Phone number of the business, such as `+18832327657`.
    pub phone: Option<String>,
    /// Email address of the business.
    ///
    /// Example: `abc@microsoft.com`.
    pub email: Option<String>,
    /// URL of the business's website.
    ///
    /// Example: `microsoft.com`.
    pub website: Option<String>,
    /// Street and house number.
    pub address: Option<String>,
    /// City of the address.
    pub city: Option<String>,
    /// Description of the business.
    pub description: Option<String>,
    /// State or province of the address.
    pub state: Option<String>,
    /// Postal code of the address.
    pub postal_code: Option<String>,
    /// Country of the address.
    ///
    /// Example: `united states`.
    pub country: Option<String>,
    /// Person or program that last changed the business.
    pub updated_by: Option<BusinessOrigin>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Person or program that created the business.
    pub created_by: Option<BusinessOrigin>,
    /// When the business was created, RFC 3339.
    pub created_at: Option<Timestamp>,
    /// When the business was last changed, RFC 3339.
    pub updated_at: Option<Timestamp>,
    /// Values of custom fields.
    pub custom_fields: Vec<CustomField>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Business {
    /// Looks up the value of a custom field by id.
    pub fn custom_field(&self, id: &str) -> Option<&CustomFieldValue> {
        CustomField::find(&self.custom_fields, id)
    }
}

impl Decode for Business {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Business")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            phone: object.optional("phone"),
            email: object.optional("email"),
            website: object.optional("website"),
            address: object.optional("address"),
            city: object.optional("city"),
            description: object.optional("description"),
            state: object.optional("state"),
            postal_code: object.optional("postalCode"),
            country: object.optional("country"),
            updated_by: object.optional("updatedBy"),
            location_id: object.optional("locationId"),
            created_by: object.optional("createdBy"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            custom_fields: object.list("customFields"),
            extra: object.extra(),
        })
    }
}

/// A business to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewBusiness {
    /// Name of the business.
    ///
    /// Example: `Microsoft`.
    pub name: String,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Phone number of the business, such as `+18832327657`.
    pub phone: Option<String>,
    /// Email address of the business.
    ///
    /// Example: `john@deo.com`.
    pub email: Option<String>,
    /// URL of the business's website.
    ///
    /// Example: `www.xyz.com`.
    pub website: Option<String>,
    /// Street and house number.
    ///
    /// Example: `4th fleet street`.
    pub address: Option<String>,
    /// City of the address.
    ///
    /// Example: `new york`.
    pub city: Option<String>,
    /// Postal code of the address.
    ///
    /// Example: `12312312`.
    pub postal_code: Option<String>,
    /// State or province of the address.
    ///
    /// Example: `new york`.
    pub state: Option<String>,
    /// Country of the address.
    ///
    /// Example: `us`.
    pub country: Option<String>,
    /// Description of the business.
    pub description: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewBusiness {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>, name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            location_id: location_id.into(),
            phone: None,
            email: None,
            website: None,
            address: None,
            city: None,
            postal_code: None,
            state: None,
            country: None,
            description: None,
            extra: Extra::new(),
        }
    }

    /// Phone number of the business, such as `+18832327657`.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Email address of the business.
    #[must_use]
    pub fn email(mut self, value: impl IntoOptional<String>) -> Self {
        self.email = value.into_optional();
        self
    }

    /// URL of the business's website.
    #[must_use]
    pub fn website(mut self, value: impl IntoOptional<String>) -> Self {
        self.website = value.into_optional();
        self
    }

    /// Street and house number.
    #[must_use]
    pub fn address(mut self, value: impl IntoOptional<String>) -> Self {
        self.address = value.into_optional();
        self
    }

    /// City of the address.
    #[must_use]
    pub fn city(mut self, value: impl IntoOptional<String>) -> Self {
        self.city = value.into_optional();
        self
    }

    /// Postal code of the address.
    #[must_use]
    pub fn postal_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.postal_code = value.into_optional();
        self
    }

    /// State or province of the address.
    #[must_use]
    pub fn state(mut self, value: impl IntoOptional<String>) -> Self {
        self.state = value.into_optional();
        self
    }

    /// Country of the address.
    #[must_use]
    pub fn country(mut self, value: impl IntoOptional<String>) -> Self {
        self.country = value.into_optional();
        self
    }

    /// Description of the business.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }
}

impl Encode for NewBusiness {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("locationId", &self.location_id);
        object.field("phone", &self.phone);
        object.field("email", &self.email);
        object.field("website", &self.website);
        object.field("address", &self.address);
        object.field("city", &self.city);
        object.field("postalCode", &self.postal_code);
        object.field("state", &self.state);
        object.field("country", &self.country);
        object.field("description", &self.description);
    }
}

/// The response with one business.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BusinessResponse {
    /// The requested business.
    pub business: Option<Business>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BusinessResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BusinessResponse")?;
        Some(Self {
            business: object.optional("business"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The businesses of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BusinessList {
    /// The businesses of this page.
    pub businesses: Vec<Business>,
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BusinessList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BusinessList")?;
        Some(Self {
            businesses: object.list("businesses"),
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Changes to a business.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BusinessUpdate {
    /// Name of the business.
    ///
    /// Example: `Microsoft`.
    pub name: Option<String>,
    /// Phone number of the business, such as `+18832327657`.
    pub phone: Option<String>,
    /// Email address of the business.
    ///
    /// Example: `john@deo.com`.
    pub email: Option<String>,
    /// Postal code of the address.
    ///
    /// Example: `12312312`.
    pub postal_code: Option<String>,
    /// URL of the business's website.
    ///
    /// Example: `www.xyz.com`.
    pub website: Option<String>,
    /// Street and house number.
    ///
    /// Example: `4th fleet street`.
    pub address: Option<String>,
    /// State or province of the address.
    ///
    /// Example: `new york`.
    pub state: Option<String>,
    /// City of the address.
    ///
    /// Example: `new york`.
    pub city: Option<String>,
    /// Country of the address.
    ///
    /// Example: `us`.
    pub country: Option<String>,
    /// Description of the business.
    pub description: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BusinessUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the business.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Phone number of the business, such as `+18832327657`.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Email address of the business.
    #[must_use]
    pub fn email(mut self, value: impl IntoOptional<String>) -> Self {
        self.email = value.into_optional();
        self
    }

    /// Postal code of the address.
    #[must_use]
    pub fn postal_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.postal_code = value.into_optional();
        self
    }

    /// URL of the business's website.
    #[must_use]
    pub fn website(mut self, value: impl IntoOptional<String>) -> Self {
        self.website = value.into_optional();
        self
    }

    /// Street and house number.
    #[must_use]
    pub fn address(mut self, value: impl IntoOptional<String>) -> Self {
        self.address = value.into_optional();
        self
    }

    /// State or province of the address.
    #[must_use]
    pub fn state(mut self, value: impl IntoOptional<String>) -> Self {
        self.state = value.into_optional();
        self
    }

    /// City of the address.
    #[must_use]
    pub fn city(mut self, value: impl IntoOptional<String>) -> Self {
        self.city = value.into_optional();
        self
    }

    /// Country of the address.
    #[must_use]
    pub fn country(mut self, value: impl IntoOptional<String>) -> Self {
        self.country = value.into_optional();
        self
    }

    /// Description of the business.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }
}

impl Encode for BusinessUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("phone", &self.phone);
        object.field("email", &self.email);
        object.field("postalCode", &self.postal_code);
        object.field("website", &self.website);
        object.field("address", &self.address);
        object.field("state", &self.state);
        object.field("city", &self.city);
        object.field("country", &self.country);
        object.field("description", &self.description);
    }
}

/// The response with the business that was created or updated.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SavedBusinessResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The business that was created or updated. The API misspells its key.
    ///
    /// Received under the JSON key `buiseness`, or else `business`.
    pub business: Option<Business>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SavedBusinessResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SavedBusinessResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            business: object.optional(object.present_name(&["buiseness", "business"])),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    NewBusiness, BusinessUpdate,
}

impl_debug_fields! {
    BusinessOrigin { source, channel, source_id, created_at }, Business { id, name,
    phone, email, website, address, city, description, state, postal_code, country,
    updated_by, location_id, created_by, created_at, updated_at, custom_fields },
    BusinessResponse { business, trace_id }, BusinessList { businesses, success, trace_id
    }, SavedBusinessResponse { success, business, trace_id },
}

impl_default! {
    BusinessOrigin, Business, BusinessResponse, BusinessList, SavedBusinessResponse,
}

impl_extra! {
    NewBusiness, BusinessUpdate,
}
