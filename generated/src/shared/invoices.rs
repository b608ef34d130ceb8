//! Types shared by the versions of the Invoices API.

#[cfg(feature = "serde")]
mod json;

use std::collections::BTreeMap;

use highlevel_runtime::json::{WrittenAs, debug_fields, hidden, raw};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Alternative, Date, Decode, Encode, Extra, IntoOptional, Node, Timestamp, Writer,
    impl_debug, impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use crate::{
    CompanyId, ContactId, EstimateId, InvoiceId, LocationId, PriceId, ProductId, UserId,
};

/// Type of the account that owns a record; only `location` is documented.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum AltType {
    /// `location`
    Location,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl AltType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Location => "location",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AltType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "location" => Self::Location,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// The time at which a queued task was created, or is due.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AutoPaymentTaskTime {
    /// Nanoseconds in addition to `seconds`.
    pub nanos: Option<i64>,
    /// Seconds since the Unix epoch.
    pub seconds: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AutoPaymentTaskTime {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AutoPaymentTaskTime")?;
        Some(Self {
            nanos: object.optional("nanos"),
            seconds: object.optional("seconds"),
            extra: object.extra(),
        })
    }
}

/// Unit of the interval of a recurrence or a reminder, such as `monthly`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum RecurrenceInterval {
    /// `yearly`
    Yearly,
    /// `monthly`
    Monthly,
    /// `weekly`
    Weekly,
    /// `daily`
    Daily,
    /// `hourly`
    Hourly,
    /// `minutely`
    Minutely,
    /// `secondly`
    Secondly,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl RecurrenceInterval {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Yearly => "yearly",
            Self::Monthly => "monthly",
            Self::Weekly => "weekly",
            Self::Daily => "daily",
            Self::Hourly => "hourly",
            Self::Minutely => "minutely",
            Self::Secondly => "secondly",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RecurrenceInterval {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "yearly" => Self::Yearly,
            "monthly" => Self::Monthly,
            "weekly" => Self::Weekly,
            "daily" => Self::Daily,
            "hourly" => Self::Hourly,
            "minutely" => Self::Minutely,
            "secondly" => Self::Secondly,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// How to send an estimate or an invoice: by email, by text message or by both. With
/// `send_manually` nothing is sent; only the status becomes `sent`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum SendAction {
    /// `sms_and_email`
    SmsAndEmail,
    /// `send_manually`
    SendManually,
    /// `email`
    Email,
    /// `sms`
    Sms,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl SendAction {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SmsAndEmail => "sms_and_email",
            Self::SendManually => "send_manually",
            Self::Email => "email",
            Self::Sms => "sms",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SendAction {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "sms_and_email" => Self::SmsAndEmail,
            "send_manually" => Self::SendManually,
            "email" => Self::Email,
            "sms" => Self::Sms,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// A further email address of a contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AdditionalEmail {
    /// Email address in addition to the main one.
    ///
    /// Example: `alex@example.com`.
    pub email: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AdditionalEmail {
    /// Creates a value with the required fields.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: Some(email.into()),
            ..Self::default()
        }
    }
}

impl Decode for AdditionalEmail {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AdditionalEmail")?;
        Some(Self {
            email: object.optional("email"),
            extra: object.extra(),
        })
    }
}

impl Encode for AdditionalEmail {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("email", &self.email);
    }
}

/// A postal address of a contact or a business.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Address {
    /// First line of the address, such as the street and house number.
    ///
    /// Example: `9931 Beechwood`.
    pub address_line1: Option<String>,
    /// Second line of the address, such as an apartment or floor.
    ///
    /// Example: `Beechwood`.
    pub address_line2: Option<String>,
    /// City of the address.
    ///
    /// Example: `St. Houston`.
    pub city: Option<String>,
    /// State or province of the address.
    ///
    /// Example: `TX`.
    pub state: Option<String>,
    /// Two-letter country code of ISO 3166-1, such as `US`.
    pub country_code: Option<String>,
    /// Postal code of the address.
    ///
    /// Example: `559-6993`.
    pub postal_code: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Address {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// First line of the address, such as the street and house number.
    #[must_use]
    pub fn address_line1(mut self, value: impl IntoOptional<String>) -> Self {
        self.address_line1 = value.into_optional();
        self
    }

    /// Second line of the address, such as an apartment or floor.
    #[must_use]
    pub fn address_line2(mut self, value: impl IntoOptional<String>) -> Self {
        self.address_line2 = value.into_optional();
        self
    }

    /// City of the address.
    #[must_use]
    pub fn city(mut self, value: impl IntoOptional<String>) -> Self {
        self.city = value.into_optional();
        self
    }

    /// State or province of the address.
    #[must_use]
    pub fn state(mut self, value: impl IntoOptional<String>) -> Self {
        self.state = value.into_optional();
        self
    }

    /// Two-letter country code of ISO 3166-1, such as `US`.
    #[must_use]
    pub fn country_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.country_code = value.into_optional();
        self
    }

    /// Postal code of the address.
    #[must_use]
    pub fn postal_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.postal_code = value.into_optional();
        self
    }
}

impl Decode for Address {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Address")?;
        Some(Self {
            address_line1: object.optional("addressLine1"),
            address_line2: object.optional("addressLine2"),
            city: object.optional("city"),
            state: object.optional("state"),
            country_code: object.optional("countryCode"),
            postal_code: object.optional("postalCode"),
            extra: object.extra(),
        })
    }
}

impl Encode for Address {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("addressLine1", &self.address_line1);
        object.field("addressLine2", &self.address_line2);
        object.field("city", &self.city);
        object.field("state", &self.state);
        object.field("countryCode", &self.country_code);
        object.field("postalCode", &self.postal_code);
    }
}

/// A file that is attached to an invoice, a schedule, a template or an estimate.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Attachment {
    /// Id of the file.
    ///
    /// Example: `6241712be68f7a98102ba272`.
    pub id: Option<String>,
    /// Name of the file.
    ///
    /// Example: `Electronics.pdf`.
    pub name: Option<String>,
    /// URL of the file.
    ///
    /// Example: `https://example.com/digital-delivery`.
    pub url: Option<String>,
    /// Type of the file; HighLevel does not document the values.
    pub type_: Option<String>,
    /// Size of the file, counted in bytes.
    ///
    /// Example: `10000`.
    pub size: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`Attachment::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct AttachmentRequired<Id, Name, UrlValue, Type> {
    /// Id of the file.
    ///
    /// Example: `6241712be68f7a98102ba272`.
    pub id: Id,
    /// Name of the file.
    ///
    /// Example: `Electronics.pdf`.
    pub name: Name,
    /// URL of the file.
    ///
    /// Example: `https://example.com/digital-delivery`.
    pub url: UrlValue,
    /// Type of the file; HighLevel does not document the values.
    pub type_: Type,
    /// Size of the file, counted in bytes.
    ///
    /// Example: `10000`.
    pub size: i64,
}

impl Attachment {
    /// Creates a value with the required fields.
    pub fn new(
        required: AttachmentRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let AttachmentRequired { id, name, url, type_, size } = required;
        Self {
            id: Some(id.into()),
            name: Some(name.into()),
            url: Some(url.into()),
            type_: Some(type_.into()),
            size: Some(size),
            ..Self::default()
        }
    }
}

impl Decode for Attachment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Attachment")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            url: object.optional("url"),
            type_: object.optional("type"),
            size: object.optional("size"),
            extra: object.extra(),
        })
    }
}

impl Encode for Attachment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("url", &self.url);
        object.field("type", &self.type_);
        object.field("size", &self.size);
    }
}

/// Settings for creating an invoice from an estimate automatically.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AutoInvoicing {
    /// Whether automatic invoicing is on for the estimate.
    pub enabled: Option<bool>,
    /// Whether direct payment is on for the automatic invoice; HighLevel does not
    /// document what a direct payment is.
    pub direct_payments: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`AutoInvoicing::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct AutoInvoicingRequired {
    /// Whether automatic invoicing is on for the estimate.
    pub enabled: bool,
}

impl AutoInvoicing {
    /// Creates a value with the required fields.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "the struct exists only to name the arguments"
    )]
    pub fn new(required: AutoInvoicingRequired) -> Self {
        let AutoInvoicingRequired { enabled } = required;
        Self {
            enabled: Some(enabled),
            ..Self::default()
        }
    }

    /// Whether direct payment is on for the automatic invoice; HighLevel does not
    /// document what a direct payment is.
    #[must_use]
    pub fn direct_payments(mut self, value: impl IntoOptional<bool>) -> Self {
        self.direct_payments = value.into_optional();
        self
    }
}

impl Decode for AutoInvoicing {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AutoInvoicing")?;
        Some(Self {
            enabled: object.optional("enabled"),
            direct_payments: object.optional("directPayments"),
            extra: object.extra(),
        })
    }
}

impl Encode for AutoInvoicing {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("enabled", &self.enabled);
        object.field("directPayments", &self.direct_payments);
    }
}

/// Settings for charging the invoices of a schedule, or a single invoice,
/// automatically.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AutoPaymentDetails {
    /// Whether payments are charged automatically.
    pub enable: bool,
    /// Type of the payment method that is charged, such as `card`. The reference does not
    /// list the types.
    pub type_: Option<String>,
    /// Id of the saved payment method that is charged.
    pub payment_method_id: Option<String>,
    /// Id of the customer who is charged.
    pub customer_id: Option<String>,
    /// The card, if the payment method is a card.
    pub card: Option<Card>,
    /// The bank account, for payments from a US bank account.
    pub us_bank_account: Option<UsBankAccount>,
    /// The bank account, for European direct debit (SEPA).
    pub sepa_direct_debit: Option<SepaDirectDebit>,
    /// The bank account, for UK direct debit (Bacs).
    pub bacs_direct_debit: Option<BacsDirectDebit>,
    /// The bank account, for Australian direct debit (BECS).
    pub becs_direct_debit: Option<BecsDirectDebit>,
    /// Id of the saved card that is charged.
    pub card_id: Option<String>,
    /// The payment provider that charges the payment. Its members are not documented.
    pub provider: Option<Map<String, Value>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`AutoPaymentDetails::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct AutoPaymentDetailsRequired {
    /// Whether payments are charged automatically.
    pub enable: bool,
}

impl AutoPaymentDetails {
    /// Creates a value with the required fields.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "the struct exists only to name the arguments"
    )]
    pub fn new(required: AutoPaymentDetailsRequired) -> Self {
        let AutoPaymentDetailsRequired { enable } = required;
        Self {
            enable,
            type_: None,
            payment_method_id: None,
            customer_id: None,
            card: None,
            us_bank_account: None,
            sepa_direct_debit: None,
            bacs_direct_debit: None,
            becs_direct_debit: None,
            card_id: None,
            provider: None,
            extra: Extra::new(),
        }
    }

    /// Type of the payment method that is charged, such as `card`. The reference does not
    /// list the types.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the saved payment method that is charged.
    #[must_use]
    pub fn payment_method_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.payment_method_id = value.into_optional();
        self
    }

    /// Id of the customer who is charged.
    #[must_use]
    pub fn customer_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.customer_id = value.into_optional();
        self
    }

    /// The card, if the payment method is a card.
    #[must_use]
    pub fn card(mut self, value: impl IntoOptional<Card>) -> Self {
        self.card = value.into_optional();
        self
    }

    /// The bank account, for payments from a US bank account.
    #[must_use]
    pub fn us_bank_account(mut self, value: impl IntoOptional<UsBankAccount>) -> Self {
        self.us_bank_account = value.into_optional();
        self
    }

    /// The bank account, for European direct debit (SEPA).
    #[must_use]
    pub fn sepa_direct_debit(
        mut self,
        value: impl IntoOptional<SepaDirectDebit>,
    ) -> Self {
        self.sepa_direct_debit = value.into_optional();
        self
    }

    /// The bank account, for UK direct debit (Bacs).
    #[must_use]
    pub fn bacs_direct_debit(
        mut self,
        value: impl IntoOptional<BacsDirectDebit>,
    ) -> Self {
        self.bacs_direct_debit = value.into_optional();
        self
    }

    /// The bank account, for Australian direct debit (BECS).
    #[must_use]
    pub fn becs_direct_debit(
        mut self,
        value: impl IntoOptional<BecsDirectDebit>,
    ) -> Self {
        self.becs_direct_debit = value.into_optional();
        self
    }

    /// Id of the saved card that is charged.
    #[must_use]
    pub fn card_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.card_id = value.into_optional();
        self
    }

    /// The payment provider that charges the payment. Its members are not documented.
    #[must_use]
    pub fn provider(mut self, value: impl IntoOptional<Map<String, Value>>) -> Self {
        self.provider = value.into_optional();
        self
    }
}

impl Encode for AutoPaymentDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("enable", &self.enable);
        object.field("type", &self.type_);
        object.field("paymentMethodId", &self.payment_method_id);
        object.field("customerId", &self.customer_id);
        object.field("card", &self.card);
        object.field("usBankAccount", &self.us_bank_account);
        object.field("sepaDirectDebit", &self.sepa_direct_debit);
        object.field("bacsDirectDebit", &self.bacs_direct_debit);
        object.field("becsDirectDebit", &self.becs_direct_debit);
        object.field("cardId", &self.card_id);
        object.field("provider", &self.provider);
    }
}

/// New settings for charging the invoices of a schedule automatically.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AutoPayment {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](AutoPayment::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: AltType,
    /// Id of the schedule.
    pub id: String,
    /// Settings for charging the invoices automatically.
    pub auto_payment: AutoPaymentDetails,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AutoPayment {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
        auto_payment: AutoPaymentDetails,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            id: id.into(),
            auto_payment,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](AutoPayment::location_id) identifies;
    /// only `location` is documented. Always sent, as `AltType::Location` until it is
    /// set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }
}

impl Encode for AutoPayment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("id", &self.id);
        object.field("autoPayment", &self.auto_payment);
    }
}

/// A bank account in the UK that is charged by direct debit (Bacs).
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BacsDirectDebit {
    /// Sort code of the bank branch.
    pub sort_code: String,
    /// Last four digits of the account number.
    pub last4: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BacsDirectDebit {
    /// Creates a value with the required fields.
    pub fn new(sort_code: impl Into<String>, last4: impl Into<String>) -> Self {
        Self {
            sort_code: sort_code.into(),
            last4: last4.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for BacsDirectDebit {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("sort_code", &self.sort_code);
        object.field("last4", &self.last4);
    }
}

/// A bank account in Australia that is charged by direct debit (BECS).
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BecsDirectDebit {
    /// BSB number of the bank branch.
    pub bsb_number: String,
    /// Last four digits of the account number.
    pub last4: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BecsDirectDebit {
    /// Creates a value with the required fields.
    pub fn new(bsb_number: impl Into<String>, last4: impl Into<String>) -> Self {
        Self {
            bsb_number: bsb_number.into(),
            last4: last4.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for BecsDirectDebit {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("bsb_number", &self.bsb_number);
        object.field("last4", &self.last4);
    }
}

/// The business that issues an invoice or an estimate, as printed on it.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BusinessDetails {
    /// URL of the logo of the business.
    pub logo_url: Option<String>,
    /// Name of the business.
    ///
    /// Example: `ABC Corp.`.
    pub name: Option<String>,
    /// Phone number of the business, such as `+1-214-559-6993`.
    pub phone_no: Option<String>,
    /// Postal address of the business.
    pub address: Option<Address>,
    /// URL of the website of the business.
    ///
    /// Example: `www.example.com`.
    pub website: Option<String>,
    /// Custom values that are printed with the business.
    pub custom_values: Option<Vec<BusinessCustomValue>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BusinessDetails {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// URL of the logo of the business.
    #[must_use]
    pub fn logo_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.logo_url = value.into_optional();
        self
    }

    /// Name of the business.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Phone number of the business, such as `+1-214-559-6993`.
    #[must_use]
    pub fn phone_no(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone_no = value.into_optional();
        self
    }

    /// Postal address of the business.
    #[must_use]
    pub fn address(mut self, value: impl IntoOptional<Address>) -> Self {
        self.address = value.into_optional();
        self
    }

    /// URL of the website of the business.
    #[must_use]
    pub fn website(mut self, value: impl IntoOptional<String>) -> Self {
        self.website = value.into_optional();
        self
    }

    /// Custom values that are printed with the business.
    #[must_use]
    pub fn custom_values(
        mut self,
        value: impl IntoOptional<Vec<BusinessCustomValue>>,
    ) -> Self {
        self.custom_values = value.into_optional();
        self
    }
}

impl Decode for BusinessDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BusinessDetails")?;
        Some(Self {
            logo_url: object.optional("logoUrl"),
            name: object.optional("name"),
            phone_no: object.optional("phoneNo"),
            address: object.optional("address"),
            website: object.optional("website"),
            custom_values: object.optional("customValues"),
            extra: object.extra(),
        })
    }
}

impl Encode for BusinessDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("logoUrl", &self.logo_url);
        object.field("name", &self.name);
        object.field("phoneNo", &self.phone_no);
        object.field("address", &self.address);
        object.field("website", &self.website);
        object.field("customValues", &self.custom_values);
    }
}

/// The card that a payment is made with.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Card {
    /// Brand of the card.
    pub brand: String,
    /// Last four digits of the card number.
    pub last4: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Card {
    /// Creates a value with the required fields.
    pub fn new(brand: impl Into<String>, last4: impl Into<String>) -> Self {
        Self {
            brand: brand.into(),
            last4: last4.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for Card {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("brand", &self.brand);
        object.field("last4", &self.last4);
    }
}

/// The cheque that a payment was made with.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Cheque {
    /// Number printed on the cheque.
    ///
    /// Example: `129-129-129-912`.
    pub number: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Cheque {
    /// Creates a value with the required fields.
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for Cheque {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("number", &self.number);
    }
}

/// The contact that an invoice or an estimate is for, as printed on it.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ContactDetails {
    /// Id of the contact.
    ///
    /// Example: `OP7z4LCyPACyH5fcEIZa`.
    pub id: Option<ContactId>,
    /// Name of the contact.
    ///
    /// Example: `Jane Doe`.
    pub name: Option<String>,
    /// The contact's phone number, such as `+1234567890`.
    pub phone_no: Option<String>,
    /// The contact's email address.
    ///
    /// Example: `jane@example.com`.
    pub email: Option<String>,
    /// Further email addresses to save with the contact.
    pub additional_emails: Option<Vec<AdditionalEmail>>,
    /// Name of the company for which the contact works.
    ///
    /// Example: `ABC Corp.`.
    pub company_name: Option<String>,
    /// Postal address of the contact.
    pub address: Option<Address>,
    /// Custom fields of the contact that are printed with the contact.
    pub custom_fields: Option<Vec<ContactDetailsField>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ContactDetails {
    /// Creates a value with the required fields.
    pub fn new(
        id: impl Into<ContactId>,
        name: impl Into<String>,
        phone_no: impl Into<String>,
        email: impl Into<String>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            name: Some(name.into()),
            phone_no: Some(phone_no.into()),
            email: Some(email.into()),
            ..Self::default()
        }
    }

    /// Further email addresses to save with the contact.
    #[must_use]
    pub fn additional_emails(
        mut self,
        value: impl IntoOptional<Vec<AdditionalEmail>>,
    ) -> Self {
        self.additional_emails = value.into_optional();
        self
    }

    /// Name of the company for which the contact works.
    #[must_use]
    pub fn company_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.company_name = value.into_optional();
        self
    }

    /// Postal address of the contact.
    #[must_use]
    pub fn address(mut self, value: impl IntoOptional<Address>) -> Self {
        self.address = value.into_optional();
        self
    }

    /// Custom fields of the contact that are printed with the contact.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl IntoOptional<Vec<ContactDetailsField>>,
    ) -> Self {
        self.custom_fields = value.into_optional();
        self
    }
}

impl Decode for ContactDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ContactDetails")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            phone_no: object.optional("phoneNo"),
            email: object.optional("email"),
            additional_emails: object.optional("additionalEmails"),
            company_name: object.optional("companyName"),
            address: object.optional("address"),
            custom_fields: object.optional("customFields"),
            extra: object.extra(),
        })
    }
}

impl Encode for ContactDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("phoneNo", &self.phone_no);
        object.field("email", &self.email);
        object.field("additionalEmails", &self.additional_emails);
        object.field("companyName", &self.company_name);
        object.field("address", &self.address);
        object.field("customFields", &self.custom_fields);
    }
}

/// An estimate to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewEstimate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](NewEstimate::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: AltType,
    /// Name of the estimate.
    ///
    /// Example: `Home Service Estimate`.
    pub name: String,
    /// The business that issues the estimate, as printed on the estimate.
    pub business_details: BusinessDetails,
    /// Code of the currency, such as `USD`.
    pub currency: String,
    /// Goods and services, with prices and taxes.
    pub items: Vec<EstimateLineItem>,
    /// Whether payments are real, not tests.
    ///
    /// Default: `true`.
    pub live_mode: Option<bool>,
    /// Discount on the total.
    pub discount: Discount,
    /// Terms that are printed on the estimate; HTML is allowed.
    ///
    /// Example: `<p>This is a default terms.</p>`.
    pub terms_notes: Option<String>,
    /// Heading of the estimate, such as `ESTIMATE`.
    pub title: Option<String>,
    /// The contact that the estimate is for, as printed on the estimate.
    pub contact_details: ContactDetails,
    /// Number of the estimate, without the prefix. By default the next free one is used.
    ///
    /// Example: `1001`.
    pub estimate_number: Option<i64>,
    /// Day on which the estimate is issued.
    ///
    /// Example: `2024-08-07`.
    pub issue_date: Option<Date>,
    /// Date on which the estimate expires.
    ///
    /// Example: `2024-08-10`.
    pub expiry_date: Option<Date>,
    /// Recipients of the estimate.
    pub sent_to: Option<SentTo>,
    /// Whether taxes are calculated automatically.
    ///
    /// Default: `false`.
    pub automatic_taxes_enabled: Option<bool>,
    /// Metadata of the estimate. HighLevel does not document the members.
    pub meta: Option<Map<String, Value>>,
    /// Settings for sending the estimate immediately after it is saved.
    pub send_estimate_details: Option<EstimateDelivery>,
    /// Whether the estimate recurs, and when.
    pub frequency_settings: FrequencySettings,
    /// Prefix of the number of the estimate; `EST-` by default.
    pub estimate_number_prefix: Option<String>,
    /// Id of a user; HighLevel does not document how the user relates to the estimate.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: Option<UserId>,
    /// Files attached to the estimate.
    pub attachments: Option<Vec<Attachment>>,
    /// Whether an invoice is created from the estimate automatically.
    pub auto_invoice: Option<AutoInvoicing>,
    /// Charges that are added to the total, such as a processing fee.
    pub miscellaneous_charges: Option<MiscellaneousCharges>,
    /// Installments in which the total is paid, and the rule for their due dates.
    pub payment_schedule_config: Option<PaymentScheduleConfig>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewEstimate::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewEstimateRequired<LocationIdValue, Name, Currency, Items> {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationIdValue,
    /// Name of the estimate.
    ///
    /// Example: `Home Service Estimate`.
    pub name: Name,
    /// The business that issues the estimate, as printed on the estimate.
    pub business_details: BusinessDetails,
    /// Code of the currency, such as `USD`.
    pub currency: Currency,
    /// Goods and services, with prices and taxes.
    pub items: Items,
    /// Discount on the total.
    pub discount: Discount,
    /// The contact that the estimate is for, as printed on the estimate.
    pub contact_details: ContactDetails,
    /// Whether the estimate recurs, and when.
    pub frequency_settings: FrequencySettings,
}

impl NewEstimate {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewEstimateRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = EstimateLineItem>,
        >,
    ) -> Self {
        let NewEstimateRequired {
            location_id,
            name,
            business_details,
            currency,
            items,
            discount,
            contact_details,
            frequency_settings,
        } = required;
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            name: name.into(),
            business_details,
            currency: currency.into(),
            items: items.into_iter().collect(),
            discount,
            contact_details,
            frequency_settings,
            live_mode: None,
            terms_notes: None,
            title: None,
            estimate_number: None,
            issue_date: None,
            expiry_date: None,
            sent_to: None,
            automatic_taxes_enabled: None,
            meta: None,
            send_estimate_details: None,
            estimate_number_prefix: None,
            user_id: None,
            attachments: None,
            auto_invoice: None,
            miscellaneous_charges: None,
            payment_schedule_config: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](NewEstimate::location_id) identifies;
    /// only `location` is documented. Always sent, as `AltType::Location` until it is
    /// set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Whether payments are real, not tests. Default: `true`.
    #[must_use]
    pub fn live_mode(mut self, value: impl IntoOptional<bool>) -> Self {
        self.live_mode = value.into_optional();
        self
    }

    /// Terms that are printed on the estimate; HTML is allowed.
    #[must_use]
    pub fn terms_notes(mut self, value: impl IntoOptional<String>) -> Self {
        self.terms_notes = value.into_optional();
        self
    }

    /// Heading of the estimate, such as `ESTIMATE`.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Number of the estimate, without the prefix. By default the next free one is used.
    #[must_use]
    pub fn estimate_number(mut self, value: impl IntoOptional<i64>) -> Self {
        self.estimate_number = value.into_optional();
        self
    }

    /// Day on which the estimate is issued.
    #[must_use]
    pub fn issue_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.issue_date = value.into_optional();
        self
    }

    /// Date on which the estimate expires.
    #[must_use]
    pub fn expiry_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.expiry_date = value.into_optional();
        self
    }

    /// Recipients of the estimate.
    #[must_use]
    pub fn sent_to(mut self, value: impl IntoOptional<SentTo>) -> Self {
        self.sent_to = value.into_optional();
        self
    }

    /// Whether taxes are calculated automatically. Default: `false`.
    #[must_use]
    pub fn automatic_taxes_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.automatic_taxes_enabled = value.into_optional();
        self
    }

    /// Metadata of the estimate. HighLevel does not document the members.
    #[must_use]
    pub fn meta(mut self, value: impl IntoOptional<Map<String, Value>>) -> Self {
        self.meta = value.into_optional();
        self
    }

    /// Settings for sending the estimate immediately after it is saved.
    #[must_use]
    pub fn send_estimate_details(
        mut self,
        value: impl IntoOptional<EstimateDelivery>,
    ) -> Self {
        self.send_estimate_details = value.into_optional();
        self
    }

    /// Prefix of the number of the estimate; `EST-` by default.
    #[must_use]
    pub fn estimate_number_prefix(mut self, value: impl IntoOptional<String>) -> Self {
        self.estimate_number_prefix = value.into_optional();
        self
    }

    /// Id of a user; HighLevel does not document how the user relates to the estimate.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }

    /// Files attached to the estimate.
    #[must_use]
    pub fn attachments(mut self, value: impl IntoOptional<Vec<Attachment>>) -> Self {
        self.attachments = value.into_optional();
        self
    }

    /// Whether an invoice is created from the estimate automatically.
    #[must_use]
    pub fn auto_invoice(mut self, value: impl IntoOptional<AutoInvoicing>) -> Self {
        self.auto_invoice = value.into_optional();
        self
    }

    /// Charges that are added to the total, such as a processing fee.
    #[must_use]
    pub fn miscellaneous_charges(
        mut self,
        value: impl IntoOptional<MiscellaneousCharges>,
    ) -> Self {
        self.miscellaneous_charges = value.into_optional();
        self
    }

    /// Installments in which the total is paid, and the rule for their due dates.
    #[must_use]
    pub fn payment_schedule_config(
        mut self,
        value: impl IntoOptional<PaymentScheduleConfig>,
    ) -> Self {
        self.payment_schedule_config = value.into_optional();
        self
    }
}

impl Encode for NewEstimate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("businessDetails", &self.business_details);
        object.field("currency", &self.currency);
        object.field("items", &self.items);
        object.field("liveMode", &self.live_mode);
        object.field("discount", &self.discount);
        object.field("termsNotes", &self.terms_notes);
        object.field("title", &self.title);
        object.field("contactDetails", &self.contact_details);
        object.field("estimateNumber", &self.estimate_number);
        object.field("issueDate", &WrittenAs(&self.issue_date, "date"));
        object.field("expiryDate", &WrittenAs(&self.expiry_date, "date"));
        object.field("sentTo", &self.sent_to);
        object.field("automaticTaxesEnabled", &self.automatic_taxes_enabled);
        object.field("meta", &self.meta);
        object.field("sendEstimateDetails", &self.send_estimate_details);
        object.field("frequencySettings", &self.frequency_settings);
        object.field("estimateNumberPrefix", &self.estimate_number_prefix);
        object.field("userId", &self.user_id);
        object.field("attachments", &self.attachments);
        object.field("autoInvoice", &self.auto_invoice);
        object.field("miscellaneousCharges", &self.miscellaneous_charges);
        object.field("paymentScheduleConfig", &self.payment_schedule_config);
    }
}

/// An invoice to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewInvoice {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](NewInvoice::location_id) identifies; only
    /// `location` is documented.
    pub alt_type: AltType,
    /// Name of the invoice.
    ///
    /// Example: `New Invoice`.
    pub name: String,
    /// The business that issues the invoice, as printed on the invoice.
    pub business_details: BusinessDetails,
    /// Code of the currency, such as `USD`.
    pub currency: String,
    /// Goods and services, with prices and taxes.
    pub items: Vec<InvoiceItem>,
    /// Discount on the total.
    pub discount: Discount,
    /// Terms that are printed on the invoice; HTML is allowed.
    ///
    /// Example: `<p>This is a default terms.</p>`.
    pub terms_notes: Option<String>,
    /// Heading of the invoice, such as `INVOICE`.
    pub title: Option<String>,
    /// The contact that the invoice is for, as printed on the invoice.
    pub contact_details: ContactDetails,
    /// Number of the invoice, such as `1001`.
    pub invoice_number: Option<String>,
    /// Day on which the invoice is issued.
    ///
    /// Example: `2023-01-01`.
    pub issue_date: Date,
    /// Date on which the payment is due.
    ///
    /// Example: `2023-01-14`.
    pub due_date: Option<Date>,
    /// Recipients of the invoice.
    pub sent_to: SentTo,
    /// Whether payments are real, not tests.
    pub live_mode: bool,
    /// Whether taxes are calculated automatically.
    pub automatic_taxes_enabled: Option<bool>,
    /// Installments in which the total is paid.
    pub payment_schedule: Option<PaymentSchedule>,
    /// Fees that are added to an invoice that is paid late.
    pub late_fees_configuration: Option<LateFeesConfiguration>,
    /// Tips that can be added to a payment.
    pub tips_configuration: Option<TipsConfiguration>,
    /// Prefix of the number of the invoice, such as `INV-`.
    pub invoice_number_prefix: Option<String>,
    /// Accepted payment methods.
    pub payment_methods: Option<PaymentMethods>,
    /// Files attached to the invoice.
    pub attachments: Option<Vec<Attachment>>,
    /// Charges that are added to the total, such as a processing fee.
    pub miscellaneous_charges: Option<MiscellaneousCharges>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewInvoice::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewInvoiceRequired<LocationIdValue, Name, Currency, Items, IssueDate> {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationIdValue,
    /// Name of the invoice.
    ///
    /// Example: `New Invoice`.
    pub name: Name,
    /// The business that issues the invoice, as printed on the invoice.
    pub business_details: BusinessDetails,
    /// Code of the currency, such as `USD`.
    pub currency: Currency,
    /// Goods and services, with prices and taxes.
    pub items: Items,
    /// Discount on the total.
    pub discount: Discount,
    /// The contact that the invoice is for, as printed on the invoice.
    pub contact_details: ContactDetails,
    /// Day on which the invoice is issued.
    ///
    /// Example: `2023-01-01`.
    pub issue_date: IssueDate,
    /// Recipients of the invoice.
    pub sent_to: SentTo,
    /// Whether payments are real, not tests.
    pub live_mode: bool,
}

impl NewInvoice {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewInvoiceRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = InvoiceItem>,
            impl Into<Date>,
        >,
    ) -> Self {
        let NewInvoiceRequired {
            location_id,
            name,
            business_details,
            currency,
            items,
            discount,
            contact_details,
            issue_date,
            sent_to,
            live_mode,
        } = required;
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            name: name.into(),
            business_details,
            currency: currency.into(),
            items: items.into_iter().collect(),
            discount,
            contact_details,
            issue_date: issue_date.into(),
            sent_to,
            live_mode,
            terms_notes: None,
            title: None,
            invoice_number: None,
            due_date: None,
            automatic_taxes_enabled: None,
            payment_schedule: None,
            late_fees_configuration: None,
            tips_configuration: None,
            invoice_number_prefix: None,
            payment_methods: None,
            attachments: None,
            miscellaneous_charges: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](NewInvoice::location_id) identifies; only
    /// `location` is documented. Always sent, as `AltType::Location` until it is set;
    /// `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Terms that are printed on the invoice; HTML is allowed.
    #[must_use]
    pub fn terms_notes(mut self, value: impl IntoOptional<String>) -> Self {
        self.terms_notes = value.into_optional();
        self
    }

    /// Heading of the invoice, such as `INVOICE`.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Number of the invoice, such as `1001`.
    #[must_use]
    pub fn invoice_number(mut self, value: impl IntoOptional<String>) -> Self {
        self.invoice_number = value.into_optional();
        self
    }

    /// Date on which the payment is due.
    #[must_use]
    pub fn due_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.due_date = value.into_optional();
        self
    }

    /// Whether taxes are calculated automatically.
    #[must_use]
    pub fn automatic_taxes_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.automatic_taxes_enabled = value.into_optional();
        self
    }

    /// Installments in which the total is paid.
    #[must_use]
    pub fn payment_schedule(
        mut self,
        value: impl IntoOptional<PaymentSchedule>,
    ) -> Self {
        self.payment_schedule = value.into_optional();
        self
    }

    /// Fees that are added to an invoice that is paid late.
    #[must_use]
    pub fn late_fees_configuration(
        mut self,
        value: impl IntoOptional<LateFeesConfiguration>,
    ) -> Self {
        self.late_fees_configuration = value.into_optional();
        self
    }

    /// Tips that can be added to a payment.
    #[must_use]
    pub fn tips_configuration(
        mut self,
        value: impl IntoOptional<TipsConfiguration>,
    ) -> Self {
        self.tips_configuration = value.into_optional();
        self
    }

    /// Prefix of the number of the invoice, such as `INV-`.
    #[must_use]
    pub fn invoice_number_prefix(mut self, value: impl IntoOptional<String>) -> Self {
        self.invoice_number_prefix = value.into_optional();
        self
    }

    /// Accepted payment methods.
    #[must_use]
    pub fn payment_methods(mut self, value: impl IntoOptional<PaymentMethods>) -> Self {
        self.payment_methods = value.into_optional();
        self
    }

    /// Files attached to the invoice.
    #[must_use]
    pub fn attachments(mut self, value: impl IntoOptional<Vec<Attachment>>) -> Self {
        self.attachments = value.into_optional();
        self
    }

    /// Charges that are added to the total, such as a processing fee.
    #[must_use]
    pub fn miscellaneous_charges(
        mut self,
        value: impl IntoOptional<MiscellaneousCharges>,
    ) -> Self {
        self.miscellaneous_charges = value.into_optional();
        self
    }
}

impl Encode for NewInvoice {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("businessDetails", &self.business_details);
        object.field("currency", &self.currency);
        object.field("items", &self.items);
        object.field("discount", &self.discount);
        object.field("termsNotes", &self.terms_notes);
        object.field("title", &self.title);
        object.field("contactDetails", &self.contact_details);
        object.field("invoiceNumber", &self.invoice_number);
        object.field("issueDate", &WrittenAs(&self.issue_date, "date"));
        object.field("dueDate", &WrittenAs(&self.due_date, "date"));
        object.field("sentTo", &self.sent_to);
        object.field("liveMode", &self.live_mode);
        object.field("automaticTaxesEnabled", &self.automatic_taxes_enabled);
        object.field("paymentSchedule", &self.payment_schedule);
        object.field("lateFeesConfiguration", &self.late_fees_configuration);
        object.field("tipsConfiguration", &self.tips_configuration);
        object.field("invoiceNumberPrefix", &self.invoice_number_prefix);
        object.field("paymentMethods", &self.payment_methods);
        object.field("attachments", &self.attachments);
        object.field("miscellaneousCharges", &self.miscellaneous_charges);
    }
}

/// Settings for creating an invoice from an estimate.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewInvoiceFromEstimate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](NewInvoiceFromEstimate::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Whether the estimate gets the status `invoiced`.
    pub mark_as_invoiced: bool,
    /// Version of the request, `v1` or `v2`. The difference is not documented.
    pub version: Option<InvoiceFromEstimateVersion>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewInvoiceFromEstimate::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewInvoiceFromEstimateRequired<LocationIdValue> {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationIdValue,
    /// Whether the estimate gets the status `invoiced`.
    pub mark_as_invoiced: bool,
}

impl NewInvoiceFromEstimate {
    /// Creates a value with the required fields.
    pub fn new(required: NewInvoiceFromEstimateRequired<impl Into<LocationId>>) -> Self {
        let NewInvoiceFromEstimateRequired { location_id, mark_as_invoiced } = required;
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            mark_as_invoiced,
            version: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](NewInvoiceFromEstimate::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Version of the request, `v1` or `v2`. The difference is not documented.
    #[must_use]
    pub fn version(
        mut self,
        value: impl IntoOptional<InvoiceFromEstimateVersion>,
    ) -> Self {
        self.version = value.into_optional();
        self
    }
}

impl Encode for NewInvoiceFromEstimate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("markAsInvoiced", &self.mark_as_invoiced);
        object.field("version", &self.version);
    }
}

/// An estimate and the invoice that was created from it.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateInvoiceFromEstimateResponse {
    /// The estimate that the invoice was created from.
    pub estimate: Option<Estimate>,
    /// The new invoice.
    pub invoice: Option<Invoice>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreateInvoiceFromEstimateResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateInvoiceFromEstimateResponse")?;
        Some(Self {
            estimate: object.optional("estimate"),
            invoice: object.optional("invoice"),
            extra: object.extra(),
        })
    }
}

/// A schedule of recurring invoices to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewInvoiceSchedule {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](NewInvoiceSchedule::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Name of the schedule.
    pub name: String,
    /// The contact that the invoices are for, as printed on the invoices.
    pub contact_details: ContactDetails,
    /// Times at which the invoices are created.
    pub schedule: ScheduleOptions,
    /// Whether payments are real, not tests.
    pub live_mode: bool,
    /// The business that issues the invoices, as printed on the invoices.
    pub business_details: BusinessDetails,
    /// Code of the currency, such as `USD`.
    pub currency: String,
    /// Goods and services, with prices and taxes.
    pub items: Vec<InvoiceItem>,
    /// Whether taxes are calculated automatically.
    pub automatic_taxes_enabled: Option<bool>,
    /// Discount on the total.
    pub discount: Discount,
    /// Terms that are printed on the invoices.
    pub terms_notes: Option<String>,
    /// Heading of the invoices, such as `INVOICE`.
    pub title: Option<String>,
    /// Tips that can be added to a payment.
    pub tips_configuration: Option<TipsConfiguration>,
    /// Fees that are added to an invoice that is paid late.
    pub late_fees_configuration: Option<LateFeesConfiguration>,
    /// Prefix of the number of the invoice, such as `INV-`.
    pub invoice_number_prefix: Option<String>,
    /// Accepted payment methods.
    pub payment_methods: Option<PaymentMethods>,
    /// Files attached to the invoices of the schedule.
    pub attachments: Option<Vec<Attachment>>,
    /// Charges that are added to the total, such as a processing fee.
    pub miscellaneous_charges: Option<MiscellaneousCharges>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewInvoiceSchedule::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewInvoiceScheduleRequired<LocationIdValue, Name, Currency, Items> {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationIdValue,
    /// Name of the schedule.
    pub name: Name,
    /// The contact that the invoices are for, as printed on the invoices.
    pub contact_details: ContactDetails,
    /// Times at which the invoices are created.
    pub schedule: ScheduleOptions,
    /// Whether payments are real, not tests.
    pub live_mode: bool,
    /// The business that issues the invoices, as printed on the invoices.
    pub business_details: BusinessDetails,
    /// Code of the currency, such as `USD`.
    pub currency: Currency,
    /// Goods and services, with prices and taxes.
    pub items: Items,
    /// Discount on the total.
    pub discount: Discount,
}

impl NewInvoiceSchedule {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewInvoiceScheduleRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = InvoiceItem>,
        >,
    ) -> Self {
        let NewInvoiceScheduleRequired {
            location_id,
            name,
            contact_details,
            schedule,
            live_mode,
            business_details,
            currency,
            items,
            discount,
        } = required;
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            name: name.into(),
            contact_details,
            schedule,
            live_mode,
            business_details,
            currency: currency.into(),
            items: items.into_iter().collect(),
            discount,
            automatic_taxes_enabled: None,
            terms_notes: None,
            title: None,
            tips_configuration: None,
            late_fees_configuration: None,
            invoice_number_prefix: None,
            payment_methods: None,
            attachments: None,
            miscellaneous_charges: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](NewInvoiceSchedule::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Whether taxes are calculated automatically.
    #[must_use]
    pub fn automatic_taxes_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.automatic_taxes_enabled = value.into_optional();
        self
    }

    /// Terms that are printed on the invoices.
    #[must_use]
    pub fn terms_notes(mut self, value: impl IntoOptional<String>) -> Self {
        self.terms_notes = value.into_optional();
        self
    }

    /// Heading of the invoices, such as `INVOICE`.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Tips that can be added to a payment.
    #[must_use]
    pub fn tips_configuration(
        mut self,
        value: impl IntoOptional<TipsConfiguration>,
    ) -> Self {
        self.tips_configuration = value.into_optional();
        self
    }

    /// Fees that are added to an invoice that is paid late.
    #[must_use]
    pub fn late_fees_configuration(
        mut self,
        value: impl IntoOptional<LateFeesConfiguration>,
    ) -> Self {
        self.late_fees_configuration = value.into_optional();
        self
    }

    /// Prefix of the number of the invoice, such as `INV-`.
    #[must_use]
    pub fn invoice_number_prefix(mut self, value: impl IntoOptional<String>) -> Self {
        self.invoice_number_prefix = value.into_optional();
        self
    }

    /// Accepted payment methods.
    #[must_use]
    pub fn payment_methods(mut self, value: impl IntoOptional<PaymentMethods>) -> Self {
        self.payment_methods = value.into_optional();
        self
    }

    /// Files attached to the invoices of the schedule.
    #[must_use]
    pub fn attachments(mut self, value: impl IntoOptional<Vec<Attachment>>) -> Self {
        self.attachments = value.into_optional();
        self
    }

    /// Charges that are added to the total, such as a processing fee.
    #[must_use]
    pub fn miscellaneous_charges(
        mut self,
        value: impl IntoOptional<MiscellaneousCharges>,
    ) -> Self {
        self.miscellaneous_charges = value.into_optional();
        self
    }
}

impl Encode for NewInvoiceSchedule {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("contactDetails", &self.contact_details);
        object.field("schedule", &self.schedule);
        object.field("liveMode", &self.live_mode);
        object.field("businessDetails", &self.business_details);
        object.field("currency", &self.currency);
        object.field("items", &self.items);
        object.field("automaticTaxesEnabled", &self.automatic_taxes_enabled);
        object.field("discount", &self.discount);
        object.field("termsNotes", &self.terms_notes);
        object.field("title", &self.title);
        object.field("tipsConfiguration", &self.tips_configuration);
        object.field("lateFeesConfiguration", &self.late_fees_configuration);
        object.field("invoiceNumberPrefix", &self.invoice_number_prefix);
        object.field("paymentMethods", &self.payment_methods);
        object.field("attachments", &self.attachments);
        object.field("miscellaneousCharges", &self.miscellaneous_charges);
    }
}

/// An invoice template to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewInvoiceTemplate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](NewInvoiceTemplate::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Whether the template is internal. Its effect is not documented.
    pub internal: Option<bool>,
    /// Name of the template.
    ///
    /// Example: `New Template`.
    pub name: String,
    /// The business that issues the invoices, as printed on the invoices.
    pub business_details: BusinessDetails,
    /// Code of the currency, such as `USD`.
    pub currency: String,
    /// Goods and services, with prices and taxes.
    pub items: Vec<InvoiceItem>,
    /// Whether taxes are calculated automatically.
    pub automatic_taxes_enabled: Option<bool>,
    /// Discount on the total.
    pub discount: Option<Discount>,
    /// Terms that are printed on the invoices.
    pub terms_notes: Option<String>,
    /// Title of the template, such as `New Template`.
    pub title: Option<String>,
    /// Tips that can be added to a payment.
    pub tips_configuration: Option<TipsConfiguration>,
    /// Fees that are added to an invoice that is paid late.
    pub late_fees_configuration: Option<LateFeesConfiguration>,
    /// Prefix of the number of the invoice, such as `INV-`.
    pub invoice_number_prefix: Option<String>,
    /// Accepted payment methods.
    pub payment_methods: Option<PaymentMethods>,
    /// Files attached to the invoices created from the template.
    pub attachments: Option<Vec<Attachment>>,
    /// Charges that are added to the total, such as a processing fee.
    pub miscellaneous_charges: Option<MiscellaneousCharges>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewInvoiceTemplate::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewInvoiceTemplateRequired<LocationIdValue, Name, Currency, Items> {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationIdValue,
    /// Name of the template.
    ///
    /// Example: `New Template`.
    pub name: Name,
    /// The business that issues the invoices, as printed on the invoices.
    pub business_details: BusinessDetails,
    /// Code of the currency, such as `USD`.
    pub currency: Currency,
    /// Goods and services, with prices and taxes.
    pub items: Items,
}

impl NewInvoiceTemplate {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewInvoiceTemplateRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = InvoiceItem>,
        >,
    ) -> Self {
        let NewInvoiceTemplateRequired {
            location_id,
            name,
            business_details,
            currency,
            items,
        } = required;
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            name: name.into(),
            business_details,
            currency: currency.into(),
            items: items.into_iter().collect(),
            internal: None,
            automatic_taxes_enabled: None,
            discount: None,
            terms_notes: None,
            title: None,
            tips_configuration: None,
            late_fees_configuration: None,
            invoice_number_prefix: None,
            payment_methods: None,
            attachments: None,
            miscellaneous_charges: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](NewInvoiceTemplate::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Whether the template is internal. Its effect is not documented.
    #[must_use]
    pub fn internal(mut self, value: impl IntoOptional<bool>) -> Self {
        self.internal = value.into_optional();
        self
    }

    /// Whether taxes are calculated automatically.
    #[must_use]
    pub fn automatic_taxes_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.automatic_taxes_enabled = value.into_optional();
        self
    }

    /// Discount on the total.
    #[must_use]
    pub fn discount(mut self, value: impl IntoOptional<Discount>) -> Self {
        self.discount = value.into_optional();
        self
    }

    /// Terms that are printed on the invoices.
    #[must_use]
    pub fn terms_notes(mut self, value: impl IntoOptional<String>) -> Self {
        self.terms_notes = value.into_optional();
        self
    }

    /// Title of the template, such as `New Template`.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Tips that can be added to a payment.
    #[must_use]
    pub fn tips_configuration(
        mut self,
        value: impl IntoOptional<TipsConfiguration>,
    ) -> Self {
        self.tips_configuration = value.into_optional();
        self
    }

    /// Fees that are added to an invoice that is paid late.
    #[must_use]
    pub fn late_fees_configuration(
        mut self,
        value: impl IntoOptional<LateFeesConfiguration>,
    ) -> Self {
        self.late_fees_configuration = value.into_optional();
        self
    }

    /// Prefix of the number of the invoice, such as `INV-`.
    #[must_use]
    pub fn invoice_number_prefix(mut self, value: impl IntoOptional<String>) -> Self {
        self.invoice_number_prefix = value.into_optional();
        self
    }

    /// Accepted payment methods.
    #[must_use]
    pub fn payment_methods(mut self, value: impl IntoOptional<PaymentMethods>) -> Self {
        self.payment_methods = value.into_optional();
        self
    }

    /// Files attached to the invoices created from the template.
    #[must_use]
    pub fn attachments(mut self, value: impl IntoOptional<Vec<Attachment>>) -> Self {
        self.attachments = value.into_optional();
        self
    }

    /// Charges that are added to the total, such as a processing fee.
    #[must_use]
    pub fn miscellaneous_charges(
        mut self,
        value: impl IntoOptional<MiscellaneousCharges>,
    ) -> Self {
        self.miscellaneous_charges = value.into_optional();
        self
    }
}

impl Encode for NewInvoiceTemplate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("internal", &self.internal);
        object.field("name", &self.name);
        object.field("businessDetails", &self.business_details);
        object.field("currency", &self.currency);
        object.field("items", &self.items);
        object.field("automaticTaxesEnabled", &self.automatic_taxes_enabled);
        object.field("discount", &self.discount);
        object.field("termsNotes", &self.terms_notes);
        object.field("title", &self.title);
        object.field("tipsConfiguration", &self.tips_configuration);
        object.field("lateFeesConfiguration", &self.late_fees_configuration);
        object.field("invoiceNumberPrefix", &self.invoice_number_prefix);
        object.field("paymentMethods", &self.payment_methods);
        object.field("attachments", &self.attachments);
        object.field("miscellaneousCharges", &self.miscellaneous_charges);
    }
}

/// Messages about invoices and estimates to customers and to the team.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomNotification {
    /// Message to the customer, with the invoice.
    pub customer_send_invoice: Option<CustomNotificationItem>,
    /// Message to the team when a payment succeeded.
    pub team_payment_success: Option<CustomNotificationItem>,
    /// Message to the customer when a payment succeeded.
    pub customer_payment_success: Option<CustomNotificationItem>,
    /// Message to the team when an automatic payment succeeded.
    pub team_auto_payment_success: Option<CustomNotificationItem>,
    /// Message to the customer when an automatic payment succeeded.
    pub customer_auto_payment_success: Option<CustomNotificationItem>,
    /// Message to the team when a payment failed.
    pub team_payment_failure: Option<CustomNotificationItem>,
    /// Message to the customer when a payment failed.
    pub customer_payment_failure: Option<CustomNotificationItem>,
    /// Message to the team when an automatic payment failed.
    pub team_auto_payment_failure: Option<CustomNotificationItem>,
    /// Message to the customer when an automatic payment failed.
    pub customer_auto_payment_failure: Option<CustomNotificationItem>,
    /// Message to the customer with information about an automatic payment.
    pub customer_auto_payment_info: Option<CustomNotificationItem>,
    /// Message to the customer when the amount of an automatic payment changed.
    pub customer_auto_payment_amount_changed: Option<CustomNotificationItem>,
    /// Message to the team when an automatic payment was skipped.
    pub team_auto_payment_skip: Option<CustomNotificationItem>,
    /// Message to the team when an invoice of a schedule could not be sent.
    pub team_recurring_send_invoice_failed: Option<CustomNotificationItem>,
    /// Message to the customer, with the estimate.
    pub customer_send_estimate: Option<CustomNotificationItem>,
    /// Message to the team when a customer accepted an estimate.
    pub team_estimate_accepted: Option<CustomNotificationItem>,
    /// Message to the team when a customer declined an estimate.
    pub team_estimate_declined: Option<CustomNotificationItem>,
    /// Members without a field of their own whose values have this type, by their JSON
    /// keys; `extra` has the rest.
    pub others: BTreeMap<String, CustomNotificationItem>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CustomNotification {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomNotification")?;
        Some(Self {
            customer_send_invoice: object.optional("customerSendInvoice"),
            team_payment_success: object.optional("teamPaymentSuccess"),
            customer_payment_success: object.optional("customerPaymentSuccess"),
            team_auto_payment_success: object.optional("teamAutoPaymentSuccess"),
            customer_auto_payment_success: object.optional("customerAutoPaymentSuccess"),
            team_payment_failure: object.optional("teamPaymentFailure"),
            customer_payment_failure: object.optional("customerPaymentFailure"),
            team_auto_payment_failure: object.optional("teamAutoPaymentFailure"),
            customer_auto_payment_failure: object.optional("customerAutoPaymentFailure"),
            customer_auto_payment_info: object.optional("customerAutoPaymentInfo"),
            customer_auto_payment_amount_changed: object
                .optional("customerAutoPaymentAmountChanged"),
            team_auto_payment_skip: object.optional("teamAutoPaymentSkip"),
            team_recurring_send_invoice_failed: object
                .optional("teamRecurringSendInvoiceFailed"),
            customer_send_estimate: object.optional("customerSendEstimate"),
            team_estimate_accepted: object.optional("teamEstimateAccepted"),
            team_estimate_declined: object.optional("teamEstimateDeclined"),
            others: object
                .others(
                    &[
                        "customerSendInvoice",
                        "teamPaymentSuccess",
                        "customerPaymentSuccess",
                        "teamAutoPaymentSuccess",
                        "customerAutoPaymentSuccess",
                        "teamPaymentFailure",
                        "customerPaymentFailure",
                        "teamAutoPaymentFailure",
                        "customerAutoPaymentFailure",
                        "customerAutoPaymentInfo",
                        "customerAutoPaymentAmountChanged",
                        "teamAutoPaymentSkip",
                        "teamRecurringSendInvoiceFailed",
                        "customerSendEstimate",
                        "teamEstimateAccepted",
                        "teamEstimateDeclined",
                    ],
                ),
            extra: object.extra(),
        })
    }
}

/// A message about invoices or estimates, and its templates.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomNotificationItem {
    /// Whether the message is sent.
    pub enabled: Option<bool>,
    /// Template from which the email is created.
    pub email_template: Option<String>,
    /// Template of the text message.
    pub sms_template: Option<String>,
    /// Name of the sender.
    ///
    /// Example: `Alex`.
    pub from_name: Option<String>,
    /// Email address of the sender.
    ///
    /// Example: `alex@example.com`.
    pub from_email: Option<String>,
    /// Subject of the email, such as `Thank you for purchasing`.
    pub email_subject: Option<String>,
    /// Id of the default template of the email.
    ///
    /// Example: `dhwjqi2899012990w2u`.
    pub default_email_template_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CustomNotificationItem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomNotificationItem")?;
        Some(Self {
            enabled: object.optional("enabled"),
            email_template: object.optional("emailTemplate"),
            sms_template: object.optional("smsTemplate"),
            from_name: object.optional("fromName"),
            from_email: object.optional("fromEmail"),
            email_subject: object.optional("emailSubject"),
            default_email_template_id: object.optional("defaultEmailTemplateId"),
            extra: object.extra(),
        })
    }
}

/// Recurrence rule of a schedule, similar to an RRULE of iCalendar.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecurrenceRule {
    /// Unit of `interval`, such as months.
    pub interval_type: Option<RecurrenceInterval>,
    /// Number of intervals from one run to the next; 2 with `monthly` means every second
    /// month.
    ///
    /// Example: `2`.
    pub interval: Option<i64>,
    /// First day on which the schedule may run.
    ///
    /// Example: `2023-01-01`.
    pub start_date: Option<Date>,
    /// Time of day at which the schedule begins, `HH:mm:ss`.
    ///
    /// Example: `20:45:00`.
    pub start_time: Option<String>,
    /// Last day on which the schedule may run.
    ///
    /// Example: `2029-11-01`.
    pub end_date: Option<Date>,
    /// Time of day at which the schedule ends, `HH:mm:ss`.
    ///
    /// Example: `18:45:00`.
    pub end_time: Option<String>,
    /// Day of the month, 1 to 28, or -1 for the last day of the month.
    ///
    /// Example: `15`.
    pub day_of_month: Option<i64>,
    /// Day of the week, by its first two letters.
    pub day_of_week: Option<DayOfWeek>,
    /// Week of the month, 1 to 4, or -1 for the last week of the month.
    ///
    /// Example: `-1`.
    pub week_of_month: Option<i64>,
    /// Month of the year, by its first three letters.
    pub month_of_year: Option<MonthOfYear>,
    /// Maximum number of runs.
    ///
    /// Example: `10`.
    pub count: Option<i64>,
    /// Number of days by which a run precedes its date.
    ///
    /// Example: `5`.
    pub days_before: Option<i64>,
    /// Whether the schedule starts on the date on which the primary user accepts the
    /// document. HighLevel does not document who the primary user is.
    pub use_start_as_primary_user_accepted: Option<bool>,
    /// Condition that ends the schedule, such as `after`, `by` or `count`; HighLevel does
    /// not document what each value means.
    pub end_type: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl RecurrenceRule {
    /// Creates a value with the required fields.
    pub fn new(
        interval_type: RecurrenceInterval,
        interval: i64,
        start_date: impl Into<Date>,
    ) -> Self {
        Self {
            interval_type: Some(interval_type),
            interval: Some(interval),
            start_date: Some(start_date.into()),
            ..Self::default()
        }
    }

    /// Time of day at which the schedule begins, `HH:mm:ss`.
    #[must_use]
    pub fn start_time(mut self, value: impl IntoOptional<String>) -> Self {
        self.start_time = value.into_optional();
        self
    }

    /// Last day on which the schedule may run.
    #[must_use]
    pub fn end_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.end_date = value.into_optional();
        self
    }

    /// Time of day at which the schedule ends, `HH:mm:ss`.
    #[must_use]
    pub fn end_time(mut self, value: impl IntoOptional<String>) -> Self {
        self.end_time = value.into_optional();
        self
    }

    /// Day of the month, 1 to 28, or -1 for the last day of the month.
    #[must_use]
    pub fn day_of_month(mut self, value: impl IntoOptional<i64>) -> Self {
        self.day_of_month = value.into_optional();
        self
    }

    /// Day of the week, by its first two letters.
    #[must_use]
    pub fn day_of_week(mut self, value: impl IntoOptional<DayOfWeek>) -> Self {
        self.day_of_week = value.into_optional();
        self
    }

    /// Week of the month, 1 to 4, or -1 for the last week of the month.
    #[must_use]
    pub fn week_of_month(mut self, value: impl IntoOptional<i64>) -> Self {
        self.week_of_month = value.into_optional();
        self
    }

    /// Month of the year, by its first three letters.
    #[must_use]
    pub fn month_of_year(mut self, value: impl IntoOptional<MonthOfYear>) -> Self {
        self.month_of_year = value.into_optional();
        self
    }

    /// Maximum number of runs.
    #[must_use]
    pub fn count(mut self, value: impl IntoOptional<i64>) -> Self {
        self.count = value.into_optional();
        self
    }

    /// Number of days by which a run precedes its date.
    #[must_use]
    pub fn days_before(mut self, value: impl IntoOptional<i64>) -> Self {
        self.days_before = value.into_optional();
        self
    }

    /// Whether the schedule starts on the date on which the primary user accepts the
    /// document. HighLevel does not document who the primary user is.
    #[must_use]
    pub fn use_start_as_primary_user_accepted(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.use_start_as_primary_user_accepted = value.into_optional();
        self
    }

    /// Condition that ends the schedule, such as `after`, `by` or `count`; HighLevel does
    /// not document what each value means.
    #[must_use]
    pub fn end_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.end_type = value.into_optional();
        self
    }
}

impl Decode for RecurrenceRule {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecurrenceRule")?;
        Some(Self {
            interval_type: object.optional("intervalType"),
            interval: object.optional("interval"),
            start_date: object.optional("startDate"),
            start_time: object.optional("startTime"),
            end_date: object.optional("endDate"),
            end_time: object.optional("endTime"),
            day_of_month: object.optional("dayOfMonth"),
            day_of_week: object.optional("dayOfWeek"),
            week_of_month: object.optional("numOfWeek"),
            month_of_year: object.optional("monthOfYear"),
            count: object.optional("count"),
            days_before: object.optional("daysBefore"),
            use_start_as_primary_user_accepted: object
                .optional("useStartAsPrimaryUserAccepted"),
            end_type: object.optional("endType"),
            extra: object.extra(),
        })
    }
}

impl Encode for RecurrenceRule {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("intervalType", &self.interval_type);
        object.field("interval", &self.interval);
        object.field("startDate", &self.start_date);
        object.field("startTime", &self.start_time);
        object.field("endDate", &self.end_date);
        object.field("endTime", &self.end_time);
        object.field("dayOfMonth", &self.day_of_month);
        object.field("dayOfWeek", &self.day_of_week);
        object.field("numOfWeek", &self.week_of_month);
        object.field("monthOfYear", &self.month_of_year);
        object.field("count", &self.count);
        object.field("daysBefore", &self.days_before);
        object
            .field(
                "useStartAsPrimaryUserAccepted",
                &self.use_start_as_primary_user_accepted,
            );
        object.field("endType", &self.end_type);
    }
}

/// A reduction of the price, by an amount or a percentage.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Discount {
    /// The discount: a percentage or an amount, depending on [`type_`](Discount::type_).
    ///
    /// Default: `0`. An amount is in units of the currency, such as dollars. Example:
    /// `10`.
    pub value: Option<f64>,
    /// Whether the discount is a percentage or a fixed amount.
    ///
    /// Default: `percentage`.
    pub type_: Option<DiscountType>,
    /// Ids of the products that the discount applies to.
    pub valid_on_product_ids: Option<Vec<ProductId>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Discount {
    /// Creates a value with the defaults.
    pub fn new() -> Self {
        Self {
            type_: Some(DiscountType::Percentage),
            ..Self::default()
        }
    }

    /// The discount: a percentage or an amount, depending on [`type_`](Discount::type_).
    /// Default: `0`. An amount is in units of the currency, such as dollars.
    #[must_use]
    pub fn value(mut self, value: impl IntoOptional<f64>) -> Self {
        self.value = value.into_optional();
        self
    }

    /// Whether the discount is a percentage or a fixed amount. Default: `percentage`.
    /// `None` keeps the default.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<DiscountType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.type_ = Some(value);
        }
        self
    }

    /// Ids of the products that the discount applies to.
    #[must_use]
    pub fn valid_on_product_ids(
        mut self,
        value: impl IntoOptional<Vec<ProductId>>,
    ) -> Self {
        self.valid_on_product_ids = value.into_optional();
        self
    }
}

impl Decode for Discount {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Discount")?;
        Some(Self {
            value: object.optional("value"),
            type_: object.optional("type"),
            valid_on_product_ids: object.optional("validOnProductIds"),
            extra: object.extra(),
        })
    }
}

impl Encode for Discount {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("value", &self.value);
        object.field("type", &self.type_);
        object.field("validOnProductIds", &self.valid_on_product_ids);
    }
}

/// An item of an estimate.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EstimateLineItem {
    /// Name of the item.
    ///
    /// Example: `Roof repair`.
    pub name: Option<String>,
    /// Description of the item.
    ///
    /// Example: `ABC Corp.`.
    pub description: Option<String>,
    /// Id of the product that the item sells.
    ///
    /// Example: `60d21b4667d0d8992e610c88`.
    pub product_id: Option<ProductId>,
    /// Id of the price of the product.
    pub price_id: Option<PriceId>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Price of one unit of the item, in units of the currency.
    ///
    /// Example: `999`.
    pub amount: Option<f64>,
    /// Quantity of the item.
    ///
    /// Example: `1`.
    pub quantity: Option<f64>,
    /// Taxes on the item.
    pub taxes: Option<Vec<ItemTax>>,
    /// Id of the tax category by which the tax is calculated automatically.
    ///
    /// Example: `6578278e879ad2646715ba9c`.
    pub automatic_tax_category_id: Option<String>,
    /// Whether the item is a setup fee, which is only on the first invoice of a schedule.
    pub is_setup_fee_item: Option<bool>,
    /// Whether the price is paid once (`one_time`) or at an interval (`recurring`).
    pub type_: Option<PriceType>,
    /// Whether the amount contains the tax.
    ///
    /// Default: `false`.
    pub tax_inclusive: Option<bool>,
    /// URLs of the files that are attached to the item.
    pub attachments: Option<Vec<String>>,
    /// Id of the item.
    pub id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl EstimateLineItem {
    /// Creates a value with the required fields.
    pub fn new(
        name: impl Into<String>,
        currency: impl Into<String>,
        amount: f64,
        quantity: f64,
    ) -> Self {
        Self {
            name: Some(name.into()),
            currency: Some(currency.into()),
            amount: Some(amount),
            quantity: Some(quantity),
            ..Self::default()
        }
    }

    /// Description of the item.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Id of the product that the item sells.
    #[must_use]
    pub fn product_id(mut self, value: impl IntoOptional<ProductId>) -> Self {
        self.product_id = value.into_optional();
        self
    }

    /// Id of the price of the product.
    #[must_use]
    pub fn price_id(mut self, value: impl IntoOptional<PriceId>) -> Self {
        self.price_id = value.into_optional();
        self
    }

    /// Taxes on the item.
    #[must_use]
    pub fn taxes(mut self, value: impl IntoOptional<Vec<ItemTax>>) -> Self {
        self.taxes = value.into_optional();
        self
    }

    /// Id of the tax category by which the tax is calculated automatically.
    #[must_use]
    pub fn automatic_tax_category_id(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.automatic_tax_category_id = value.into_optional();
        self
    }

    /// Whether the item is a setup fee, which is only on the first invoice of a schedule.
    #[must_use]
    pub fn is_setup_fee_item(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_setup_fee_item = value.into_optional();
        self
    }

    /// Whether the price is paid once (`one_time`) or at an interval (`recurring`).
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<PriceType>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Whether the amount contains the tax. Default: `false`.
    #[must_use]
    pub fn tax_inclusive(mut self, value: impl IntoOptional<bool>) -> Self {
        self.tax_inclusive = value.into_optional();
        self
    }

    /// URLs of the files that are attached to the item.
    #[must_use]
    pub fn attachments(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.attachments = value.into_optional();
        self
    }

    /// Id of the item.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }
}

impl Decode for EstimateLineItem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EstimateLineItem")?;
        Some(Self {
            name: object.optional("name"),
            description: object.optional("description"),
            product_id: object.optional("productId"),
            price_id: object.optional("priceId"),
            currency: object.optional("currency"),
            amount: object.optional("amount"),
            quantity: object.optional("qty"),
            taxes: object.optional("taxes"),
            automatic_tax_category_id: object.optional("automaticTaxCategoryId"),
            is_setup_fee_item: object.optional("isSetupFeeItem"),
            type_: object.optional("type"),
            tax_inclusive: object.optional("taxInclusive"),
            attachments: object.optional("attachments"),
            id: object.optional("_id"),
            extra: object.extra(),
        })
    }
}

impl Encode for EstimateLineItem {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("productId", &self.product_id);
        object.field("priceId", &self.price_id);
        object.field("currency", &self.currency);
        object.field("amount", &self.amount);
        object.field("qty", &self.quantity);
        object.field("taxes", &self.taxes);
        object.field("automaticTaxCategoryId", &self.automatic_tax_category_id);
        object.field("isSetupFeeItem", &self.is_setup_fee_item);
        object.field("type", &self.type_);
        object.field("taxInclusive", &self.tax_inclusive);
        object.field("attachments", &self.attachments);
        object.field("_id", &self.id);
    }
}

/// An estimate: an offer of goods and services to a contact, which can become an
/// invoice.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Estimate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: Option<LocationId>,
    /// Type of the account that [`location_id`](Estimate::location_id) identifies; only
    /// `location` is documented.
    pub alt_type: Option<AltType>,
    /// Id of the estimate.
    ///
    /// Example: `67ac9a51106ee8311e911XXXX`.
    pub id: Option<EstimateId>,
    /// Whether payments are real, not tests.
    pub live_mode: Option<bool>,
    /// Whether the estimate was deleted.
    pub deleted: Option<bool>,
    /// Name of the estimate.
    pub name: Option<String>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// The business that issues the estimate, as printed on the estimate.
    pub business_details: Option<BusinessDetails>,
    /// Goods and services, with prices and taxes.
    pub items: Vec<EstimateLineItem>,
    /// Discount on the total.
    pub discount: Option<Discount>,
    /// Heading of the estimate, such as `ESTIMATE`.
    pub title: Option<String>,
    /// Prefix of the number of the estimate, such as `EST-`.
    pub estimate_number_prefix: Option<String>,
    /// Files attached to the estimate.
    pub attachments: Vec<Attachment>,
    /// Id of the user who last changed the estimate.
    ///
    /// Example: `3HIpOF9NIc5ltriQXXXX`.
    pub updated_by: Option<UserId>,
    /// Total of the estimate, in units of the currency.
    ///
    /// Example: `1222.03`.
    pub total: Option<f64>,
    /// When the estimate was created, RFC 3339.
    ///
    /// Example: `2025-02-12T13:17:47.416Z`.
    pub created_at: Option<Timestamp>,
    /// When the estimate was last changed, RFC 3339.
    ///
    /// Example: `2025-02-12T13:17:47.416Z`.
    pub updated_at: Option<Timestamp>,
    /// Version number of the record, counted from 0.
    ///
    /// Example: `0`.
    pub v: Option<i64>,
    /// Whether taxes are calculated automatically.
    pub automatic_taxes_enabled: Option<bool>,
    /// Terms that are printed on the estimate; they can contain HTML.
    ///
    /// Example: `<p>All services are subject to availability.</p>`.
    pub terms_notes: Option<String>,
    /// Id of the company (agency).
    ///
    /// Example: `COMP12345`.
    pub company_id: Option<CompanyId>,
    /// The contact that the estimate is for, as printed on the estimate.
    pub contact_details: Option<ContactDetails>,
    /// When the estimate was issued, RFC 3339.
    ///
    /// Example: `2023-06-15T00:00:00.000Z`.
    pub issue_date: Option<Timestamp>,
    /// When the estimate expires, RFC 3339.
    ///
    /// Example: `2023-07-15T00:00:00.000Z`.
    pub expiry_date: Option<Timestamp>,
    /// Sender of the estimate, a user; the documented example is an email address, not an
    /// id.
    ///
    /// Example: `user@example.com`.
    pub sent_by: Option<String>,
    /// Whether the taxes were calculated automatically.
    pub automatic_taxes_calculated: Option<bool>,
    /// Metadata of the estimate. HighLevel does not document the members.
    pub meta: Option<Map<String, Value>>,
    /// Actions on the estimate, one entry for each action.
    pub estimate_action_history: Vec<EstimateAction>,
    /// Recipients of the estimate.
    pub sent_to: Option<SentTo>,
    /// Whether the estimate recurs, and when.
    pub frequency_settings: Option<FrequencySettings>,
    /// When the recipient last opened the estimate, RFC 3339.
    ///
    /// Example: `2023-06-20T08:30:00.000Z`.
    pub last_visited_at: Option<Timestamp>,
    /// Total of the estimate, converted to US dollars.
    ///
    /// Example: `1500.75`.
    pub total_amount_in_usd: Option<f64>,
    /// Whether an invoice is created from the estimate automatically.
    pub auto_invoice: Option<AutoInvoicing>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `010c7a01-857f-4619-970d-xyxyxyxy`.
    pub trace_id: Option<String>,
    /// Status of the estimate. `all` is only used as a filter of lists.
    pub estimate_status: Option<EstimateStatus>,
    /// Number of the estimate, without the prefix.
    pub estimate_number: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for Estimate {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "Estimate",
            &[
                ("location_id", &self.location_id),
                ("alt_type", &self.alt_type),
                ("id", &self.id),
                ("live_mode", &self.live_mode),
                ("deleted", &self.deleted),
                ("name", &self.name),
                ("currency", &self.currency),
                ("business_details", &self.business_details),
                ("items", &self.items),
                ("discount", &self.discount),
                ("title", &self.title),
                ("estimate_number_prefix", &self.estimate_number_prefix),
                ("attachments", &self.attachments),
                ("updated_by", &self.updated_by),
                ("total", &self.total),
                ("created_at", &self.created_at),
                ("updated_at", &self.updated_at),
                ("v", &self.v),
                ("automatic_taxes_enabled", &self.automatic_taxes_enabled),
                ("terms_notes", &self.terms_notes),
                ("company_id", &self.company_id),
                ("contact_details", &self.contact_details),
                ("issue_date", &self.issue_date),
                ("expiry_date", &self.expiry_date),
                ("sent_by", &self.sent_by),
                ("automatic_taxes_calculated", &self.automatic_taxes_calculated),
                ("meta", &raw(&self.meta)),
                ("estimate_action_history", &self.estimate_action_history),
                ("sent_to", &self.sent_to),
                ("frequency_settings", &self.frequency_settings),
                ("last_visited_at", &self.last_visited_at),
                ("total_amount_in_usd", &self.total_amount_in_usd),
                ("auto_invoice", &self.auto_invoice),
                ("trace_id", &self.trace_id),
                ("estimate_status", &self.estimate_status),
                ("estimate_number", &self.estimate_number),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for Estimate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Estimate")?;
        Some(Self {
            location_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            id: object.optional("_id"),
            live_mode: object.optional("liveMode"),
            deleted: object.optional("deleted"),
            name: object.optional("name"),
            currency: object.optional("currency"),
            business_details: object.optional("businessDetails"),
            items: object.list("items"),
            discount: object.optional("discount"),
            title: object.optional("title"),
            estimate_number_prefix: object.optional("estimateNumberPrefix"),
            attachments: object.list("attachments"),
            updated_by: object.optional("updatedBy"),
            total: object.optional("total"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            v: object.optional("__v"),
            automatic_taxes_enabled: object.optional("automaticTaxesEnabled"),
            terms_notes: object.optional("termsNotes"),
            company_id: object.optional("companyId"),
            contact_details: object.optional("contactDetails"),
            issue_date: object.optional("issueDate"),
            expiry_date: object.optional("expiryDate"),
            sent_by: object.optional("sentBy"),
            automatic_taxes_calculated: object.optional("automaticTaxesCalculated"),
            meta: object.optional("meta"),
            estimate_action_history: object.list("estimateActionHistory"),
            sent_to: object.optional("sentTo"),
            frequency_settings: object.optional("frequencySettings"),
            last_visited_at: object.optional("lastVisitedAt"),
            total_amount_in_usd: object.optional("totalamountInUSD"),
            auto_invoice: object.optional("autoInvoice"),
            trace_id: object.optional("traceId"),
            estimate_status: object.optional("estimateStatus"),
            estimate_number: object.optional("estimateNumber"),
            extra: object.extra(),
        })
    }
}

/// A template from which estimates are created.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EstimateTemplate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: Option<LocationId>,
    /// Type of the account that [`location_id`](EstimateTemplate::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: Option<AltType>,
    /// Id of the template.
    ///
    /// Example: `67ac9a51106ee8311e911XXXX`.
    pub id: Option<String>,
    /// Whether payments are real, not tests.
    pub live_mode: Option<bool>,
    /// Whether this estimate template was deleted.
    pub deleted: Option<bool>,
    /// Name of the template.
    pub name: Option<String>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// The business that issues the estimates, as printed on the estimates.
    pub business_details: Option<BusinessDetails>,
    /// Goods and services, with prices and taxes.
    pub items: Vec<EstimateLineItem>,
    /// Discount on the total.
    pub discount: Option<Discount>,
    /// Heading of the estimates, such as `ESTIMATE`.
    pub title: Option<String>,
    /// Prefix of the number of the estimate, such as `EST-`.
    pub estimate_number_prefix: Option<String>,
    /// Files attached to the estimates created from the template.
    pub attachments: Vec<Attachment>,
    /// Id of the user who last changed the template.
    ///
    /// Example: `3HIpOF9NIc5ltriQXXXX`.
    pub updated_by: Option<UserId>,
    /// Total of the template, in units of the currency.
    ///
    /// Example: `1222.03`.
    pub total: Option<f64>,
    /// When the template was created, RFC 3339.
    ///
    /// Example: `2025-02-12T13:17:47.416Z`.
    pub created_at: Option<Timestamp>,
    /// When the template was last changed, RFC 3339.
    ///
    /// Example: `2025-02-12T13:17:47.416Z`.
    pub updated_at: Option<Timestamp>,
    /// Version number of the record, counted from 0.
    ///
    /// Example: `0`.
    pub v: Option<i64>,
    /// Whether taxes are calculated automatically.
    pub automatic_taxes_enabled: Option<bool>,
    /// Terms that are printed on the estimate; they can contain HTML.
    ///
    /// Example: `<p>All services are subject to availability.</p>`.
    pub terms_notes: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EstimateTemplate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EstimateTemplate")?;
        Some(Self {
            location_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            id: object.optional("_id"),
            live_mode: object.optional("liveMode"),
            deleted: object.optional("deleted"),
            name: object.optional("name"),
            currency: object.optional("currency"),
            business_details: object.optional("businessDetails"),
            items: object.list("items"),
            discount: object.optional("discount"),
            title: object.optional("title"),
            estimate_number_prefix: object.optional("estimateNumberPrefix"),
            attachments: object.list("attachments"),
            updated_by: object.optional("updatedBy"),
            total: object.optional("total"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            v: object.optional("__v"),
            automatic_taxes_enabled: object.optional("automaticTaxesEnabled"),
            terms_notes: object.optional("termsNotes"),
            extra: object.extra(),
        })
    }
}

/// The content of an estimate template.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EstimateTemplateFields {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](EstimateTemplateFields::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Name of the template.
    ///
    /// Example: `Home Service Estimate Template`.
    pub name: String,
    /// The business that issues the estimates, as printed on the estimates.
    pub business_details: BusinessDetails,
    /// Code of the currency, such as `USD`.
    pub currency: String,
    /// Goods and services, with prices and taxes.
    pub items: Vec<EstimateLineItem>,
    /// Whether payments are real, not tests.
    ///
    /// Default: `true`.
    pub live_mode: Option<bool>,
    /// Discount on the total.
    pub discount: Discount,
    /// Terms that are printed on the estimate; HTML is allowed.
    ///
    /// Example: `<p>This is a default terms.</p>`.
    pub terms_notes: Option<String>,
    /// Heading of the estimates, such as `ESTIMATE`.
    pub title: Option<String>,
    /// Whether taxes are calculated automatically.
    ///
    /// Default: `false`.
    pub automatic_taxes_enabled: Option<bool>,
    /// Metadata of the template. HighLevel does not document the members.
    pub meta: Option<Map<String, Value>>,
    /// Settings for sending the estimate immediately after it is saved.
    pub send_estimate_details: Option<EstimateDelivery>,
    /// Prefix of the number of the estimate; `EST-` by default.
    pub estimate_number_prefix: Option<String>,
    /// Files attached to the estimates created from the template.
    pub attachments: Option<Vec<Attachment>>,
    /// Charges that are added to the total, such as a processing fee.
    pub miscellaneous_charges: Option<MiscellaneousCharges>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`EstimateTemplateFields::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct EstimateTemplateFieldsRequired<LocationIdValue, Name, Currency, Items> {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationIdValue,
    /// Name of the template.
    ///
    /// Example: `Home Service Estimate Template`.
    pub name: Name,
    /// The business that issues the estimates, as printed on the estimates.
    pub business_details: BusinessDetails,
    /// Code of the currency, such as `USD`.
    pub currency: Currency,
    /// Goods and services, with prices and taxes.
    pub items: Items,
    /// Discount on the total.
    pub discount: Discount,
}

impl EstimateTemplateFields {
    /// Creates a value with the required fields.
    pub fn new(
        required: EstimateTemplateFieldsRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = EstimateLineItem>,
        >,
    ) -> Self {
        let EstimateTemplateFieldsRequired {
            location_id,
            name,
            business_details,
            currency,
            items,
            discount,
        } = required;
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            name: name.into(),
            business_details,
            currency: currency.into(),
            items: items.into_iter().collect(),
            discount,
            live_mode: None,
            terms_notes: None,
            title: None,
            automatic_taxes_enabled: None,
            meta: None,
            send_estimate_details: None,
            estimate_number_prefix: None,
            attachments: None,
            miscellaneous_charges: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](EstimateTemplateFields::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Whether payments are real, not tests. Default: `true`.
    #[must_use]
    pub fn live_mode(mut self, value: impl IntoOptional<bool>) -> Self {
        self.live_mode = value.into_optional();
        self
    }

    /// Terms that are printed on the estimate; HTML is allowed.
    #[must_use]
    pub fn terms_notes(mut self, value: impl IntoOptional<String>) -> Self {
        self.terms_notes = value.into_optional();
        self
    }

    /// Heading of the estimates, such as `ESTIMATE`.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Whether taxes are calculated automatically. Default: `false`.
    #[must_use]
    pub fn automatic_taxes_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.automatic_taxes_enabled = value.into_optional();
        self
    }

    /// Metadata of the template. HighLevel does not document the members.
    #[must_use]
    pub fn meta(mut self, value: impl IntoOptional<Map<String, Value>>) -> Self {
        self.meta = value.into_optional();
        self
    }

    /// Settings for sending the estimate immediately after it is saved.
    #[must_use]
    pub fn send_estimate_details(
        mut self,
        value: impl IntoOptional<EstimateDelivery>,
    ) -> Self {
        self.send_estimate_details = value.into_optional();
        self
    }

    /// Prefix of the number of the estimate; `EST-` by default.
    #[must_use]
    pub fn estimate_number_prefix(mut self, value: impl IntoOptional<String>) -> Self {
        self.estimate_number_prefix = value.into_optional();
        self
    }

    /// Files attached to the estimates created from the template.
    #[must_use]
    pub fn attachments(mut self, value: impl IntoOptional<Vec<Attachment>>) -> Self {
        self.attachments = value.into_optional();
        self
    }

    /// Charges that are added to the total, such as a processing fee.
    #[must_use]
    pub fn miscellaneous_charges(
        mut self,
        value: impl IntoOptional<MiscellaneousCharges>,
    ) -> Self {
        self.miscellaneous_charges = value.into_optional();
        self
    }
}

impl Encode for EstimateTemplateFields {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("businessDetails", &self.business_details);
        object.field("currency", &self.currency);
        object.field("items", &self.items);
        object.field("liveMode", &self.live_mode);
        object.field("discount", &self.discount);
        object.field("termsNotes", &self.terms_notes);
        object.field("title", &self.title);
        object.field("automaticTaxesEnabled", &self.automatic_taxes_enabled);
        object.field("meta", &self.meta);
        object.field("sendEstimateDetails", &self.send_estimate_details);
        object.field("estimateNumberPrefix", &self.estimate_number_prefix);
        object.field("attachments", &self.attachments);
        object.field("miscellaneousCharges", &self.miscellaneous_charges);
    }
}

/// Settings for the recurrence of an estimate.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FrequencySettings {
    /// Whether the estimate recurs.
    pub enabled: Option<bool>,
    /// When the estimate recurs.
    pub schedule: Option<ScheduleOptions>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`FrequencySettings::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct FrequencySettingsRequired {
    /// Whether the estimate recurs.
    pub enabled: bool,
    /// When the estimate recurs.
    pub schedule: ScheduleOptions,
}

impl FrequencySettings {
    /// Creates a value with the required fields.
    pub fn new(required: FrequencySettingsRequired) -> Self {
        let FrequencySettingsRequired { enabled, schedule } = required;
        Self {
            enabled: Some(enabled),
            schedule: Some(schedule),
            ..Self::default()
        }
    }
}

impl Decode for FrequencySettings {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FrequencySettings")?;
        Some(Self {
            enabled: object.optional("enabled"),
            schedule: object.optional("schedule"),
            extra: object.extra(),
        })
    }
}

impl Encode for FrequencySettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("enabled", &self.enabled);
        object.field("schedule", &self.schedule);
    }
}

/// The number of the next estimate.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GenerateEstimateNumberResponse {
    /// Number that the next estimate of the location gets.
    pub estimate_number: Option<i64>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for GenerateEstimateNumberResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GenerateEstimateNumberResponse")?;
        Some(Self {
            estimate_number: object.optional("estimateNumber"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The number of the next invoice.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GenerateInvoiceNumberResponse {
    /// Number that the next invoice of the location gets, such as `19`.
    pub invoice_number: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for GenerateInvoiceNumberResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GenerateInvoiceNumberResponse")?;
        Some(Self {
            invoice_number: object.optional("invoiceNumber"),
            extra: object.extra(),
        })
    }
}

/// An invoice: a request to a contact to pay for goods and services.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Invoice {
    /// Id of the invoice.
    ///
    /// Example: `6578278e879ad2646715ba9c`.
    pub id: Option<InvoiceId>,
    /// Progress of the invoice, from `draft` and `sent` to `paid`; `void` if the invoice
    /// was voided.
    pub status: Option<InvoiceStatus>,
    /// Whether payments are real, not tests.
    pub live_mode: Option<bool>,
    /// Amount that has been paid, in units of the currency.
    ///
    /// Example: `0`.
    pub amount_paid: Option<f64>,
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: Option<LocationId>,
    /// Type of the account that [`location_id`](Invoice::location_id) identifies; only
    /// `location` is documented.
    pub alt_type: Option<AltType>,
    /// Name of the invoice.
    ///
    /// Example: `New Invoice`.
    pub name: Option<String>,
    /// Number of the invoice, such as `1001`.
    pub invoice_number: Option<String>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Date on which the invoice was issued. Servers also send a date and time.
    ///
    /// Example: `2023-01-01`.
    pub issue_date: Option<Date>,
    /// Date on which the payment is due. Servers also send a date and time.
    ///
    /// Example: `2023-01-01`.
    pub due_date: Option<Date>,
    /// Goods and services that the invoice charges.
    pub invoice_items: Vec<InvoiceItem>,
    /// Total of the invoice, in units of the currency.
    ///
    /// Example: `999`.
    pub total: Option<f64>,
    /// Heading of the invoice, such as `INVOICE`.
    pub title: Option<String>,
    /// Amount that is still to be paid, in units of the currency.
    ///
    /// Example: `999`.
    pub amount_due: Option<f64>,
    /// When the invoice was created, RFC 3339.
    ///
    /// Example: `2023-12-12T09:27:42.355Z`.
    pub created_at: Option<Timestamp>,
    /// When the invoice was last changed, RFC 3339.
    ///
    /// Example: `2023-12-12T09:27:42.355Z`.
    pub updated_at: Option<Timestamp>,
    /// Whether taxes are calculated automatically.
    pub automatic_taxes_enabled: Option<bool>,
    /// Whether the taxes were calculated automatically.
    pub automatic_taxes_calculated: Option<bool>,
    /// Subtotal, discount and tax that make up the total.
    pub total_summary: Option<TotalSummary>,
    /// Reminders of the invoice, planned and sent.
    pub reminders_configuration: Option<RemindersConfiguration>,
    /// The business that issues the invoice, as printed on the invoice.
    pub business_details: Option<BusinessDetails>,
    /// The contact that the invoice is for, as printed on the invoice.
    pub contact_details: Option<ContactDetails>,
    /// Discount on the total.
    pub discount: Option<Discount>,
    /// Installments in which the total is paid.
    pub payment_schedule: Option<PaymentSchedule>,
    /// Total of the invoice, in units of the currency; HighLevel does not document how it
    /// differs from `total`.
    pub invoice_total: Option<f64>,
    /// When a payment was last received, RFC 3339.
    pub last_paid_at: Option<Timestamp>,
    /// When the recipient last opened the invoice, RFC 3339.
    pub last_visited_at: Option<Timestamp>,
    /// Statuses of the invoice that were set by hand.
    pub manual_status_transitions: Option<InvoiceManualStatusTransitions>,
    /// Data of the last automatic payment, and of the scheduled tasks of the invoice.
    pub meta: Option<InvoiceMeta>,
    /// Id of the schedule that created the invoice.
    pub schedule_id: Option<String>,
    /// Type of the schedule that created the invoice; HighLevel does not document the
    /// values.
    pub schedule_type: Option<String>,
    /// When the invoice was sent, RFC 3339.
    pub sent_at: Option<Timestamp>,
    /// Id of the user who sent the invoice.
    pub sent_by: Option<UserId>,
    /// Name and email address of the sender of the invoice.
    pub sent_from: Option<InvoiceSentFrom>,
    /// Addresses and numbers to which the invoice was sent.
    pub sent_to: Option<InvoiceSentTo>,
    /// How the invoice was created; HighLevel does not document the values.
    pub source: Option<String>,
    /// Terms that are printed on the invoice.
    pub terms_notes: Option<String>,
    /// Tips that were paid.
    pub tips_received: Vec<Value>,
    /// Id of the user who last changed the invoice.
    pub updated_by: Option<UserId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for Invoice {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "Invoice",
            &[
                ("id", &self.id),
                ("status", &self.status),
                ("live_mode", &self.live_mode),
                ("amount_paid", &self.amount_paid),
                ("location_id", &self.location_id),
                ("alt_type", &self.alt_type),
                ("name", &self.name),
                ("invoice_number", &self.invoice_number),
                ("currency", &self.currency),
                ("issue_date", &self.issue_date),
                ("due_date", &self.due_date),
                ("invoice_items", &self.invoice_items),
                ("total", &self.total),
                ("title", &self.title),
                ("amount_due", &self.amount_due),
                ("created_at", &self.created_at),
                ("updated_at", &self.updated_at),
                ("automatic_taxes_enabled", &self.automatic_taxes_enabled),
                ("automatic_taxes_calculated", &self.automatic_taxes_calculated),
                ("total_summary", &self.total_summary),
                ("reminders_configuration", &self.reminders_configuration),
                ("business_details", &self.business_details),
                ("contact_details", &self.contact_details),
                ("discount", &self.discount),
                ("payment_schedule", &self.payment_schedule),
                ("invoice_total", &self.invoice_total),
                ("last_paid_at", &self.last_paid_at),
                ("last_visited_at", &self.last_visited_at),
                ("manual_status_transitions", &self.manual_status_transitions),
                ("meta", &self.meta),
                ("schedule_id", &self.schedule_id),
                ("schedule_type", &self.schedule_type),
                ("sent_at", &self.sent_at),
                ("sent_by", &self.sent_by),
                ("sent_from", &self.sent_from),
                ("sent_to", &self.sent_to),
                ("source", &self.source),
                ("terms_notes", &self.terms_notes),
                ("tips_received", &raw(&self.tips_received)),
                ("updated_by", &self.updated_by),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for Invoice {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Invoice")?;
        Some(Self {
            id: object.optional("_id"),
            status: object.optional("status"),
            live_mode: object.optional("liveMode"),
            amount_paid: object.optional("amountPaid"),
            location_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            name: object.optional("name"),
            invoice_number: object.optional("invoiceNumber"),
            currency: object.optional("currency"),
            issue_date: object.optional("issueDate"),
            due_date: object.optional("dueDate"),
            invoice_items: object.list("invoiceItems"),
            total: object.optional("total"),
            title: object.optional("title"),
            amount_due: object.optional("amountDue"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            automatic_taxes_enabled: object.optional("automaticTaxesEnabled"),
            automatic_taxes_calculated: object.optional("automaticTaxesCalculated"),
            total_summary: object.optional("totalSummary"),
            reminders_configuration: object.optional("remindersConfiguration"),
            business_details: object.optional("businessDetails"),
            contact_details: object.optional("contactDetails"),
            discount: object.optional("discount"),
            payment_schedule: object.optional("paymentSchedule"),
            invoice_total: object.optional("invoiceTotal"),
            last_paid_at: object.optional("lastPaidAt"),
            last_visited_at: object.optional("lastVisitedAt"),
            manual_status_transitions: object.optional("manualStatusTransitions"),
            meta: object.optional("meta"),
            schedule_id: object.optional("scheduleId"),
            schedule_type: object.optional("scheduleType"),
            sent_at: object.optional("sentAt"),
            sent_by: object.optional("sentBy"),
            sent_from: object.optional("sentFrom"),
            sent_to: object.optional("sentTo"),
            source: object.optional("source"),
            terms_notes: object.optional("termsNotes"),
            tips_received: object.list("tipsReceived"),
            updated_by: object.optional("updatedBy"),
            extra: object.extra(),
        })
    }
}

/// The settings of a location for invoices and estimates.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceSettings {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: Option<LocationId>,
    /// Type of the account that [`location_id`](InvoiceSettings::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: Option<AltType>,
    /// Terms that are printed on invoices.
    ///
    /// Example: `Payment is due within 30 days.`.
    pub terms_note: Option<String>,
    /// Terms that are printed on estimates.
    ///
    /// Example: `This estimate is valid for 30 days.`.
    pub estimates_terms_note: Option<String>,
    /// Heading of invoices, such as `INVOICE`.
    ///
    /// At most 40 characters.
    pub title: Option<String>,
    /// Heading of estimates, such as `ESTIMATE`.
    ///
    /// At most 40 characters.
    pub estimates_title: Option<String>,
    /// Prefix of the numbers of invoices, such as `INV-`.
    ///
    /// At most 10 characters.
    pub invoice_number_prefix: Option<String>,
    /// Prefix of the numbers of estimates, such as `EST-`.
    ///
    /// At most 10 characters.
    pub estimate_number_prefix: Option<String>,
    /// Number of days from the date of an invoice until the payment is due.
    ///
    /// Example: `30`.
    pub due_after_x_days: Option<i64>,
    /// Number of days from the date of an estimate until the estimate expires.
    ///
    /// Example: `30`.
    pub estimates_expire_after_x_days: Option<i64>,
    /// Minimum size of a partial payment, in percent of the total.
    ///
    /// Example: `25`.
    pub minimum_percentage_partial_payment: Option<f64>,
    /// Custom fields of the settings; the example has two ids, but their effect is not
    /// documented.
    ///
    /// At most 3 elements. Example:
    /// `["6578278e879ad2646715baxc","6901e9fb77ac4d701ba0b996"]`.
    pub custom_fields: Vec<String>,
    /// Messages about invoices and estimates to customers and to the team.
    pub custom_notification: Option<CustomNotification>,
    /// The business, as printed on invoices and estimates.
    pub business_details: Option<InvoiceSettingsBusinessDetails>,
    /// Sender of the emails.
    pub sender_configuration: Option<Sender>,
    /// Settings for copying descriptions of products into invoices.
    pub product_settings: Option<InvoiceProductSettings>,
    /// Reminders of invoices.
    pub reminder_settings: Option<ReminderSettings>,
    /// Fees for late payment of invoices.
    pub late_fees_configuration: Option<LateFeesConfiguration>,
    /// Tips that can be added to a payment.
    pub tips_configuration: Option<TipsConfiguration>,
    /// Accepted payment methods of invoices.
    pub payment_methods: Option<PaymentMethods>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceSettings {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceSettings")?;
        Some(Self {
            location_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            terms_note: object.optional("termsNote"),
            estimates_terms_note: object.optional("estimatesTermsNote"),
            title: object.optional("title"),
            estimates_title: object.optional("estimatesTitle"),
            invoice_number_prefix: object.optional("invoiceNumberPrefix"),
            estimate_number_prefix: object.optional("estimateNumberPrefix"),
            due_after_x_days: object.optional("dueAfterXDays"),
            estimates_expire_after_x_days: object.optional("estimatesExpireAfterXDays"),
            minimum_percentage_partial_payment: object
                .optional("minimumPercentagePartialPayment"),
            custom_fields: object.list("customFields"),
            custom_notification: object.optional("customNotification"),
            business_details: object.optional("businessDetails"),
            sender_configuration: object.optional("senderConfiguration"),
            product_settings: object.optional("productSettings"),
            reminder_settings: object.optional("reminderSettings"),
            late_fees_configuration: object.optional("lateFeesConfiguration"),
            tips_configuration: object.optional("tipsConfiguration"),
            payment_methods: object.optional("paymentMethods"),
            extra: object.extra(),
        })
    }
}

/// A schedule of recurring invoices.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceSchedule {
    /// Id of the schedule.
    ///
    /// Example: `65a1f0d3c27b4e8f9d60125e`.
    pub id: Option<String>,
    /// Status of the schedule, such as `draft`.
    pub status: Option<String>,
    /// Whether payments are real, not tests.
    pub live_mode: Option<bool>,
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: Option<LocationId>,
    /// Type of the account that [`location_id`](InvoiceSchedule::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: Option<AltType>,
    /// Name of the schedule.
    ///
    /// Example: `New Invoice`.
    pub name: Option<String>,
    /// Times at which the invoices are created.
    pub schedule: Option<ScheduleOptions>,
    /// Invoices that belong to the schedule.
    pub invoices: Vec<Invoice>,
    /// The business that issues the invoices, as printed on the invoices.
    pub business_details: Option<BusinessDetails>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// The contact that the invoices are for, as printed on the invoices.
    pub contact_details: Option<ContactDetails>,
    /// Discount on the total.
    pub discount: Option<Discount>,
    /// Goods and services, with prices and taxes.
    pub items: Vec<InvoiceItem>,
    /// Total of the schedule, in units of the currency. HighLevel does not document
    /// whether it is the total of one invoice or of all.
    ///
    /// Example: `999`.
    pub total: Option<f64>,
    /// Heading of the invoices, such as `INVOICE`.
    pub title: Option<String>,
    /// Terms that are printed on the invoices.
    ///
    /// Example: `Confidential`.
    pub terms_notes: Option<String>,
    /// Terms of the invoices after custom values were filled in.
    ///
    /// Example: `Confidential`.
    pub compiled_terms_notes: Option<String>,
    /// When the schedule was created, RFC 3339.
    ///
    /// Example: `2023-12-12T09:27:42.355Z`.
    pub created_at: Option<Timestamp>,
    /// When the schedule was last changed, RFC 3339.
    ///
    /// Example: `2023-12-12T09:27:42.355Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceSchedule {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceSchedule")?;
        Some(Self {
            id: object.optional("_id"),
            status: object.optional("status"),
            live_mode: object.optional("liveMode"),
            location_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            name: object.optional("name"),
            schedule: object.optional("schedule"),
            invoices: object.list("invoices"),
            business_details: object.optional("businessDetails"),
            currency: object.optional("currency"),
            contact_details: object.optional("contactDetails"),
            discount: object.optional("discount"),
            items: object.list("items"),
            total: object.optional("total"),
            title: object.optional("title"),
            terms_notes: object.optional("termsNotes"),
            compiled_terms_notes: object.optional("compiledTermsNotes"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// A template from which invoices are created.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceTemplate {
    /// Id of the template.
    ///
    /// Example: `64e8c71b9f2d05a3b6147fe9`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: Option<LocationId>,
    /// Type of the account that [`location_id`](InvoiceTemplate::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: Option<AltType>,
    /// Name of the template.
    ///
    /// Example: `New Template`.
    pub name: Option<String>,
    /// The business that issues the invoices, as printed on the invoices.
    pub business_details: Option<BusinessDetails>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Discount on the total.
    pub discount: Option<Discount>,
    /// Goods and services, with prices and taxes.
    pub items: Vec<InvoiceItem>,
    /// Prefix of the number of the invoice, such as `INV-`.
    pub invoice_number_prefix: Option<String>,
    /// Total of the template, in units of the currency.
    ///
    /// Example: `999`.
    pub total: Option<f64>,
    /// When the template was created, RFC 3339.
    ///
    /// Example: `2023-12-12T09:27:42.355Z`.
    pub created_at: Option<Timestamp>,
    /// When the template was last changed, RFC 3339.
    ///
    /// Example: `2023-12-12T09:27:42.355Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceTemplate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceTemplate")?;
        Some(Self {
            id: object.optional("_id"),
            location_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            name: object.optional("name"),
            business_details: object.optional("businessDetails"),
            currency: object.optional("currency"),
            discount: object.optional("discount"),
            items: object.list("items"),
            invoice_number_prefix: object.optional("invoiceNumberPrefix"),
            total: object.optional("total"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// An item of an invoice.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceItem {
    /// Name of the item.
    ///
    /// Example: `Web design`.
    pub name: Option<String>,
    /// Description of the item.
    ///
    /// Example: `ABC Corp.`.
    pub description: Option<String>,
    /// Id of the product that the item sells.
    ///
    /// Example: `60d21b4667d0d8992e610c88`.
    pub product_id: Option<ProductId>,
    /// Id of the price of the product.
    pub price_id: Option<PriceId>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Price of one unit of the item, in units of the currency.
    ///
    /// Example: `999`.
    pub amount: Option<f64>,
    /// Quantity of the item.
    ///
    /// Example: `1`.
    pub quantity: Option<f64>,
    /// Taxes on the item.
    pub taxes: Option<Vec<ItemTax>>,
    /// Id of the tax category by which the tax is calculated automatically.
    ///
    /// Example: `6578278e879ad2646715ba9c`.
    pub automatic_tax_category_id: Option<String>,
    /// Whether the item is a setup fee, which is only on the first invoice of a schedule.
    pub is_setup_fee_item: Option<bool>,
    /// Whether the price is paid once (`one_time`) or at an interval (`recurring`).
    pub type_: Option<PriceType>,
    /// Whether the amount contains the tax.
    ///
    /// Default: `false`.
    pub tax_inclusive: Option<bool>,
    /// Id of the item.
    pub id: Option<String>,
    /// Discount of the item, in units of the currency.
    pub item_total_discount: Option<f64>,
    /// Tax of the item, in units of the currency.
    pub item_total_tax: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl InvoiceItem {
    /// Creates a value with the required fields.
    pub fn new(
        name: impl Into<String>,
        currency: impl Into<String>,
        amount: f64,
        quantity: f64,
    ) -> Self {
        Self {
            name: Some(name.into()),
            currency: Some(currency.into()),
            amount: Some(amount),
            quantity: Some(quantity),
            ..Self::default()
        }
    }

    /// Description of the item.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Id of the product that the item sells.
    #[must_use]
    pub fn product_id(mut self, value: impl IntoOptional<ProductId>) -> Self {
        self.product_id = value.into_optional();
        self
    }

    /// Id of the price of the product.
    #[must_use]
    pub fn price_id(mut self, value: impl IntoOptional<PriceId>) -> Self {
        self.price_id = value.into_optional();
        self
    }

    /// Taxes on the item.
    #[must_use]
    pub fn taxes(mut self, value: impl IntoOptional<Vec<ItemTax>>) -> Self {
        self.taxes = value.into_optional();
        self
    }

    /// Id of the tax category by which the tax is calculated automatically.
    #[must_use]
    pub fn automatic_tax_category_id(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.automatic_tax_category_id = value.into_optional();
        self
    }

    /// Whether the item is a setup fee, which is only on the first invoice of a schedule.
    #[must_use]
    pub fn is_setup_fee_item(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_setup_fee_item = value.into_optional();
        self
    }

    /// Whether the price is paid once (`one_time`) or at an interval (`recurring`).
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<PriceType>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Whether the amount contains the tax. Default: `false`.
    #[must_use]
    pub fn tax_inclusive(mut self, value: impl IntoOptional<bool>) -> Self {
        self.tax_inclusive = value.into_optional();
        self
    }

    /// Id of the item.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Discount of the item, in units of the currency.
    #[must_use]
    pub fn item_total_discount(mut self, value: impl IntoOptional<f64>) -> Self {
        self.item_total_discount = value.into_optional();
        self
    }

    /// Tax of the item, in units of the currency.
    #[must_use]
    pub fn item_total_tax(mut self, value: impl IntoOptional<f64>) -> Self {
        self.item_total_tax = value.into_optional();
        self
    }
}

impl Decode for InvoiceItem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceItem")?;
        Some(Self {
            name: object.optional("name"),
            description: object.optional("description"),
            product_id: object.optional("productId"),
            price_id: object.optional("priceId"),
            currency: object.optional("currency"),
            amount: object.optional("amount"),
            quantity: object.optional("qty"),
            taxes: object.optional("taxes"),
            automatic_tax_category_id: object.optional("automaticTaxCategoryId"),
            is_setup_fee_item: object.optional("isSetupFeeItem"),
            type_: object.optional("type"),
            tax_inclusive: object.optional("taxInclusive"),
            id: object.optional("_id"),
            item_total_discount: object.optional("itemTotalDiscount"),
            item_total_tax: object.optional("itemTotalTax"),
            extra: object.extra(),
        })
    }
}

impl Encode for InvoiceItem {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("productId", &self.product_id);
        object.field("priceId", &self.price_id);
        object.field("currency", &self.currency);
        object.field("amount", &self.amount);
        object.field("qty", &self.quantity);
        object.field("taxes", &self.taxes);
        object.field("automaticTaxCategoryId", &self.automatic_tax_category_id);
        object.field("isSetupFeeItem", &self.is_setup_fee_item);
        object.field("type", &self.type_);
        object.field("taxInclusive", &self.tax_inclusive);
        object.field("_id", &self.id);
        object.field("itemTotalDiscount", &self.item_total_discount);
        object.field("itemTotalTax", &self.item_total_tax);
    }
}

/// Settings for copying descriptions of products into invoices.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceProductSettings {
    /// Whether the descriptions of products are imported.
    pub enable_import_product_description: Option<bool>,
    /// Whether an item can be without the description of its product.
    pub description_optional: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceProductSettings {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceProductSettings")?;
        Some(Self {
            enable_import_product_description: object
                .optional("enableImportProductDescription"),
            description_optional: object.optional("descriptionOptional"),
            extra: object.extra(),
        })
    }
}

/// The business of a location, as printed on invoices and estimates.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceSettingsBusinessDetails {
    /// URL of the logo of the business.
    pub logo_url: Option<String>,
    /// Name of the business.
    pub name: Option<String>,
    /// Phone number of the business, such as `+1-214-559-6993`.
    pub phone_no: Option<String>,
    /// Postal address of the business.
    pub address: Option<Address>,
    /// URL of the website of the business.
    pub website: Option<String>,
    /// Custom values that are printed with the business. The reference does not say
    /// whether the strings are ids, names or contents.
    pub custom_values: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceSettingsBusinessDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceSettingsBusinessDetails")?;
        Some(Self {
            logo_url: object.optional("logoUrl"),
            name: object.optional("name"),
            phone_no: object.optional("phoneNo"),
            address: object.optional("address"),
            website: object.optional("website"),
            custom_values: object.list("customValues"),
            extra: object.extra(),
        })
    }
}

/// Name and email address of the sender of an email.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Sender {
    /// Name of the sender.
    ///
    /// Example: `Alex`.
    pub from_name: Option<String>,
    /// Email address of the sender.
    ///
    /// Example: `alex@example.com`.
    pub from_email: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Sender {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the sender.
    #[must_use]
    pub fn from_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.from_name = value.into_optional();
        self
    }

    /// Email address of the sender.
    #[must_use]
    pub fn from_email(mut self, value: impl IntoOptional<String>) -> Self {
        self.from_email = value.into_optional();
        self
    }
}

impl Decode for Sender {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Sender")?;
        Some(Self {
            from_name: object.optional("fromName"),
            from_email: object.optional("fromEmail"),
            extra: object.extra(),
        })
    }
}

impl Encode for Sender {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("fromName", &self.from_name);
        object.field("fromEmail", &self.from_email);
    }
}

/// A tax on an item.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ItemTax {
    /// Id of the tax.
    pub id: Option<String>,
    /// Name of the tax.
    pub name: Option<String>,
    /// Rate of the tax, in percent.
    pub rate: Option<f64>,
    /// Calculation of the tax; `exclusive` means that the tax is added to the price.
    pub calculation: Option<TaxCalculation>,
    /// Description of the tax.
    pub description: Option<String>,
    /// Id of the tax; HighLevel does not document how it differs from
    /// [`id`](ItemTax::id).
    pub tax_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ItemTax {
    /// Creates a value with the required fields.
    pub fn new(id: impl Into<String>, name: impl Into<String>, rate: f64) -> Self {
        Self {
            id: Some(id.into()),
            name: Some(name.into()),
            rate: Some(rate),
            ..Self::default()
        }
    }

    /// Calculation of the tax; `exclusive` means that the tax is added to the price.
    #[must_use]
    pub fn calculation(mut self, value: impl IntoOptional<TaxCalculation>) -> Self {
        self.calculation = value.into_optional();
        self
    }

    /// Description of the tax.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Id of the tax; HighLevel does not document how it differs from
    /// [`id`](ItemTax::id).
    #[must_use]
    pub fn tax_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.tax_id = value.into_optional();
        self
    }
}

impl Decode for ItemTax {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ItemTax")?;
        Some(Self {
            id: object.optional("_id"),
            name: object.optional("name"),
            rate: object.optional("rate"),
            calculation: object.optional("calculation"),
            description: object.optional("description"),
            tax_id: object.optional("taxId"),
            extra: object.extra(),
        })
    }
}

impl Encode for ItemTax {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("name", &self.name);
        object.field("rate", &self.rate);
        object.field("calculation", &self.calculation);
        object.field("description", &self.description);
        object.field("taxId", &self.tax_id);
    }
}

/// Fees that are added to an invoice that is paid late.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LateFeesConfiguration {
    /// Whether late fees are charged.
    pub enable: Option<bool>,
    /// The fee: an amount or a percentage, depending on
    /// [`type_`](LateFeesConfiguration::type_).
    ///
    /// An amount is in units of the currency, such as dollars. Example: `10`.
    pub value: Option<f64>,
    /// Whether the fee is a fixed amount or a percentage.
    pub type_: Option<LateFeesType>,
    /// How often the fee is charged.
    pub frequency: Option<LateFeesFrequency>,
    /// Time after the due date in which no fee is charged.
    pub grace: Option<LateFeesGrace>,
    /// Upper limit of all late fees.
    pub max_late_fees: Option<MaxLateFees>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`LateFeesConfiguration::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct LateFeesConfigurationRequired {
    /// Whether late fees are charged.
    pub enable: bool,
    /// The fee: an amount or a percentage, depending on
    /// [`type_`](LateFeesConfiguration::type_).
    ///
    /// An amount is in units of the currency, such as dollars. Example: `10`.
    pub value: f64,
    /// Whether the fee is a fixed amount or a percentage.
    pub type_: LateFeesType,
    /// How often the fee is charged.
    pub frequency: LateFeesFrequency,
}

impl LateFeesConfiguration {
    /// Creates a value with the required fields.
    pub fn new(required: LateFeesConfigurationRequired) -> Self {
        let LateFeesConfigurationRequired { enable, value, type_, frequency } = required;
        Self {
            enable: Some(enable),
            value: Some(value),
            type_: Some(type_),
            frequency: Some(frequency),
            ..Self::default()
        }
    }

    /// Time after the due date in which no fee is charged.
    #[must_use]
    pub fn grace(mut self, value: impl IntoOptional<LateFeesGrace>) -> Self {
        self.grace = value.into_optional();
        self
    }

    /// Upper limit of all late fees.
    #[must_use]
    pub fn max_late_fees(mut self, value: impl IntoOptional<MaxLateFees>) -> Self {
        self.max_late_fees = value.into_optional();
        self
    }
}

impl Decode for LateFeesConfiguration {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LateFeesConfiguration")?;
        Some(Self {
            enable: object.optional("enable"),
            value: object.optional("value"),
            type_: object.optional("type"),
            frequency: object.optional("frequency"),
            grace: object.optional("grace"),
            max_late_fees: object.optional("maxLateFees"),
            extra: object.extra(),
        })
    }
}

impl Encode for LateFeesConfiguration {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("enable", &self.enable);
        object.field("value", &self.value);
        object.field("type", &self.type_);
        object.field("frequency", &self.frequency);
        object.field("grace", &self.grace);
        object.field("maxLateFees", &self.max_late_fees);
    }
}

/// Interval at which a late fee is charged.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LateFeesFrequency {
    /// Number of intervals from one charge of the fee to the next.
    ///
    /// Example: `1`.
    pub interval_count: Option<i64>,
    /// Unit of [`interval_count`](LateFeesFrequency::interval_count); with `one_time` the
    /// fee is charged once.
    pub interval: Option<LateFeesInterval>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LateFeesFrequency {
    /// Creates a value with the required fields.
    pub fn new(interval_count: i64, interval: LateFeesInterval) -> Self {
        Self {
            interval_count: Some(interval_count),
            interval: Some(interval),
            ..Self::default()
        }
    }
}

impl Decode for LateFeesFrequency {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LateFeesFrequency")?;
        Some(Self {
            interval_count: object.optional("intervalCount"),
            interval: object.optional("interval"),
            extra: object.extra(),
        })
    }
}

impl Encode for LateFeesFrequency {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("intervalCount", &self.interval_count);
        object.field("interval", &self.interval);
    }
}

/// Time after the due date in which no late fee is charged.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LateFeesGrace {
    /// Length of the grace period, in days.
    ///
    /// Example: `10`.
    pub interval_count: Option<i64>,
    /// Unit of [`interval_count`](LateFeesGrace::interval_count); only `day` is
    /// documented.
    pub interval: Option<LateFeesGraceInterval>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LateFeesGrace {
    /// Creates a value with the required fields.
    pub fn new(interval_count: i64) -> Self {
        Self {
            interval_count: Some(interval_count),
            interval: Some(LateFeesGraceInterval::Day),
            ..Self::default()
        }
    }

    /// Unit of [`interval_count`](LateFeesGrace::interval_count); only `day` is
    /// documented. Always sent, as `LateFeesGraceInterval::Day` until it is set; `None`
    /// changes nothing.
    #[must_use]
    pub fn interval(mut self, value: impl IntoOptional<LateFeesGraceInterval>) -> Self {
        if let Some(value) = value.into_optional() {
            self.interval = Some(value);
        }
        self
    }
}

impl Decode for LateFeesGrace {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LateFeesGrace")?;
        Some(Self {
            interval_count: object.optional("intervalCount"),
            interval: object.optional("interval"),
            extra: object.extra(),
        })
    }
}

impl Encode for LateFeesGrace {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("intervalCount", &self.interval_count);
        object.field("interval", &self.interval);
    }
}

/// The upper limit of all late fees of an invoice.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MaxLateFees {
    /// Type of the limit; only `fixed`, an amount, is documented.
    pub type_: Option<MaxLateFeesType>,
    /// Maximum amount of late fees.
    ///
    /// In units of the currency, such as dollars.
    pub value: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl MaxLateFees {
    /// Creates a value with the required fields.
    pub fn new(value: f64) -> Self {
        Self {
            type_: Some(MaxLateFeesType::Fixed),
            value: Some(value),
            ..Self::default()
        }
    }

    /// Type of the limit; only `fixed`, an amount, is documented. Always sent, as
    /// `MaxLateFeesType::Fixed` until it is set; `None` changes nothing.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<MaxLateFeesType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.type_ = Some(value);
        }
        self
    }
}

impl Decode for MaxLateFees {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MaxLateFees")?;
        Some(Self {
            type_: object.optional("type"),
            value: object.optional("value"),
            extra: object.extra(),
        })
    }
}

impl Encode for MaxLateFees {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("value", &self.value);
    }
}

/// A page of estimate templates.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EstimateTemplateList {
    /// Estimate templates of this page.
    pub data: Vec<EstimateTemplate>,
    /// Number of estimate templates on all pages.
    pub total_count: Option<i64>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EstimateTemplateList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EstimateTemplateList")?;
        Some(Self {
            data: object.list("data"),
            total_count: object.optional("totalCount"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A page of estimates.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EstimateList {
    /// Estimates of this page.
    pub estimates: Vec<Estimate>,
    /// Number of estimates on all pages.
    pub total: Option<i64>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EstimateList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EstimateList")?;
        Some(Self {
            estimates: object.list("estimates"),
            total: object.optional("total"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A page of invoices.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceList {
    /// Invoices of this page.
    pub invoices: Vec<Invoice>,
    /// Number of invoices on all pages.
    ///
    /// Example: `100`.
    pub total: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceList")?;
        Some(Self {
            invoices: object.list("invoices"),
            total: object.optional("total"),
            extra: object.extra(),
        })
    }
}

/// A page of invoice schedules.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceScheduleList {
    /// Schedules of this page.
    pub schedules: Vec<InvoiceSchedule>,
    /// Number of schedules on all pages.
    ///
    /// Example: `100`.
    pub total: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceScheduleList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceScheduleList")?;
        Some(Self {
            schedules: object.list("schedules"),
            total: object.optional("total"),
            extra: object.extra(),
        })
    }
}

/// A page of invoice templates.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceTemplateList {
    /// Invoice templates of this page.
    pub data: Vec<InvoiceTemplate>,
    /// Number of invoice templates on all pages.
    ///
    /// Example: `100`.
    pub total_count: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceTemplateList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceTemplateList")?;
        Some(Self {
            data: object.list("data"),
            total_count: object.optional("totalCount"),
            extra: object.extra(),
        })
    }
}

/// Accepted payment methods of an invoice.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PaymentMethods {
    /// Restrictions of payments through Stripe.
    pub stripe: Option<StripePaymentMethod>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl PaymentMethods {
    /// Creates a value with the required fields.
    pub fn new(stripe: StripePaymentMethod) -> Self {
        Self {
            stripe: Some(stripe),
            ..Self::default()
        }
    }
}

impl Decode for PaymentMethods {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PaymentMethods")?;
        Some(Self {
            stripe: object.optional("stripe"),
            extra: object.extra(),
        })
    }
}

impl Encode for PaymentMethods {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("stripe", &self.stripe);
    }
}

/// Installments in which the total of an estimate is paid, and the rule for their due
/// dates.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PaymentScheduleConfig {
    /// Whether the installments are fixed amounts or percentages of the total.
    pub type_: PaymentScheduleType,
    /// Rule for the due dates of the installments.
    pub date_config: PaymentScheduleDateConfig,
    /// The installments, which add up to the total.
    pub schedules: Vec<Installment>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl PaymentScheduleConfig {
    /// Creates a value with the required fields.
    pub fn new(
        type_: PaymentScheduleType,
        date_config: PaymentScheduleDateConfig,
        schedules: impl IntoIterator<Item = Installment>,
    ) -> Self {
        Self {
            type_,
            date_config,
            schedules: schedules.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Encode for PaymentScheduleConfig {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("dateConfig", &self.date_config);
        object.field("schedules", &self.schedules);
    }
}

/// Rule for the due dates of the installments of an estimate.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PaymentScheduleDateConfig {
    /// Whether the deposit is due when the estimate is accepted (`estimate_accepted`) or
    /// on a separate date (`custom`).
    pub deposit_date_type: DepositDateType,
    /// Whether the later installments are due at a regular interval (`regular_interval`)
    /// or on individual dates (`custom`).
    pub schedule_date_type: ScheduleDateType,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl PaymentScheduleDateConfig {
    /// Creates a value with the required fields.
    pub fn new(
        deposit_date_type: DepositDateType,
        schedule_date_type: ScheduleDateType,
    ) -> Self {
        Self {
            deposit_date_type,
            schedule_date_type,
            extra: Extra::new(),
        }
    }
}

impl Encode for PaymentScheduleDateConfig {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("depositDateType", &self.deposit_date_type);
        object.field("scheduleDateType", &self.schedule_date_type);
    }
}

/// Installments in which the total of an invoice is paid.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PaymentSchedule {
    /// Whether the installments are fixed amounts or percentages of the total.
    pub type_: Option<PaymentScheduleType>,
    /// The installments, which add up to the total.
    pub schedules: Vec<Installment>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl PaymentSchedule {
    /// Creates a value with the required fields.
    pub fn new(
        type_: PaymentScheduleType,
        schedules: impl IntoIterator<Item = Installment>,
    ) -> Self {
        Self {
            type_: Some(type_),
            schedules: schedules.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Decode for PaymentSchedule {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PaymentSchedule")?;
        Some(Self {
            type_: object.optional("type"),
            schedules: object.list("schedules"),
            extra: object.extra(),
        })
    }
}

impl Encode for PaymentSchedule {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("schedules", &self.schedules);
    }
}

/// Charges that are added to an invoice or an estimate, such as a processing fee.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MiscellaneousCharges {
    /// Charges that are added to the total.
    pub charges: Vec<ProcessingFeeCharge>,
    /// Sum of the charges that were collected.
    ///
    /// In units of the currency, such as dollars. Example: `10`.
    pub collected_miscellaneous_charges: Option<f64>,
    /// Charges that were paid.
    pub paid_charges: Option<Vec<PaidCharge>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl MiscellaneousCharges {
    /// Creates a value with the required fields.
    pub fn new(charges: impl IntoIterator<Item = ProcessingFeeCharge>) -> Self {
        Self {
            charges: charges.into_iter().collect(),
            collected_miscellaneous_charges: None,
            paid_charges: None,
            extra: Extra::new(),
        }
    }

    /// Sum of the charges that were collected. In units of the currency, such as dollars.
    #[must_use]
    pub fn collected_miscellaneous_charges(
        mut self,
        value: impl IntoOptional<f64>,
    ) -> Self {
        self.collected_miscellaneous_charges = value.into_optional();
        self
    }

    /// Charges that were paid.
    #[must_use]
    pub fn paid_charges(mut self, value: impl IntoOptional<Vec<PaidCharge>>) -> Self {
        self.paid_charges = value.into_optional();
        self
    }
}

impl Encode for MiscellaneousCharges {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("charges", &self.charges);
        object
            .field(
                "collectedMiscellaneousCharges",
                &self.collected_miscellaneous_charges,
            );
        object.field("paidCharges", &self.paid_charges);
    }
}

/// A charge that was paid with an invoice.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PaidCharge {
    /// Name of the charge.
    ///
    /// Example: `Processing Fee`.
    pub name: String,
    /// Configured value of the charge; the reference does not say whether it is a rate or
    /// an amount.
    ///
    /// An amount is in units of the currency, such as dollars. Example: `10`.
    pub charge: f64,
    /// Amount that was charged.
    ///
    /// In units of the currency, such as dollars. Example: `10`.
    pub amount: f64,
    /// Id of the charge.
    ///
    /// Example: `673d01d7d547648a8dab6211`.
    pub id: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl PaidCharge {
    /// Creates a value with the required fields.
    pub fn new(
        name: impl Into<String>,
        charge: f64,
        amount: f64,
        id: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            charge,
            amount,
            id: id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for PaidCharge {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("charge", &self.charge);
        object.field("amount", &self.amount);
        object.field("_id", &self.id);
    }
}

/// A payment that a customer made for an invoice outside of HighLevel.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoicePaymentRecord {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](InvoicePaymentRecord::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// How the customer paid, such as `cash` or `card`.
    pub mode: ManualPaymentMode,
    /// The card that was charged; only if `mode` is `card`.
    pub card: Option<Card>,
    /// The cheque that the contact paid with; only if `mode` is `cheque`.
    pub cheque: Option<Cheque>,
    /// Note to keep with the transaction.
    ///
    /// Example: `This was a direct payment`.
    pub notes: String,
    /// Amount that was paid, in units of the currency.
    ///
    /// Example: `999`.
    pub amount: Option<f64>,
    /// Metadata of the payment. HighLevel does not document the members.
    pub meta: Option<Map<String, Value>>,
    /// Ids of the installments that were paid.
    ///
    /// Example: `["6578278e879ad2646715ba9c"]`.
    pub payment_schedule_ids: Option<Vec<String>>,
    /// When the payment was made, RFC 3339.
    ///
    /// Example: `2025-03-19T05:03:00.000Z`.
    pub fulfilled_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl InvoicePaymentRecord {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        mode: ManualPaymentMode,
        notes: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            mode,
            notes: notes.into(),
            card: None,
            cheque: None,
            amount: None,
            meta: None,
            payment_schedule_ids: None,
            fulfilled_at: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](InvoicePaymentRecord::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// The card that was charged; only if `mode` is `card`.
    #[must_use]
    pub fn card(mut self, value: impl IntoOptional<Card>) -> Self {
        self.card = value.into_optional();
        self
    }

    /// The cheque that the contact paid with; only if `mode` is `cheque`.
    #[must_use]
    pub fn cheque(mut self, value: impl IntoOptional<Cheque>) -> Self {
        self.cheque = value.into_optional();
        self
    }

    /// Amount that was paid, in units of the currency.
    #[must_use]
    pub fn amount(mut self, value: impl IntoOptional<f64>) -> Self {
        self.amount = value.into_optional();
        self
    }

    /// Metadata of the payment. HighLevel does not document the members.
    #[must_use]
    pub fn meta(mut self, value: impl IntoOptional<Map<String, Value>>) -> Self {
        self.meta = value.into_optional();
        self
    }

    /// Ids of the installments that were paid.
    #[must_use]
    pub fn payment_schedule_ids(
        mut self,
        value: impl IntoOptional<Vec<String>>,
    ) -> Self {
        self.payment_schedule_ids = value.into_optional();
        self
    }

    /// When the payment was made, RFC 3339.
    #[must_use]
    pub fn fulfilled_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.fulfilled_at = value.into_optional();
        self
    }
}

impl Encode for InvoicePaymentRecord {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("mode", &self.mode);
        object.field("card", &self.card);
        object.field("cheque", &self.cheque);
        object.field("notes", &self.notes);
        object.field("amount", &self.amount);
        object.field("meta", &self.meta);
        object.field("paymentScheduleIds", &self.payment_schedule_ids);
        object.field("fulfilledAt", &WrittenAs(&self.fulfilled_at, "rfc3339"));
    }
}

/// The invoice after a payment was recorded.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecordInvoicePaymentResponse {
    /// Whether the payment was recorded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The invoice after the payment.
    pub invoice: Option<Invoice>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RecordInvoicePaymentResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecordInvoicePaymentResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            invoice: object.optional("invoice"),
            extra: object.extra(),
        })
    }
}

/// A message that reminds a customer of an invoice.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Reminder {
    /// Whether the reminder is sent.
    pub enabled: Option<bool>,
    /// Template of the email, such as `default`.
    pub email_template: Option<String>,
    /// Template of the text message, such as `default`.
    pub sms_template: Option<String>,
    /// Subject that the email of the reminder has.
    ///
    /// Example: `Reminder`.
    pub email_subject: Option<String>,
    /// Id of the reminder, a UUID.
    ///
    /// Example: `9333e45f-a27d-4659-90e5-76c5ef06d094`.
    pub reminder_id: Option<String>,
    /// Name of the reminder, such as `Special Reminder`.
    pub reminder_name: Option<String>,
    /// Whether the reminder is sent before or after the event in
    /// [`reminder_invoice_condition`](Reminder::reminder_invoice_condition).
    pub reminder_time: Option<ReminderTime>,
    /// Unit of [`reminder_number`](Reminder::reminder_number).
    pub interval_type: Option<RecurrenceInterval>,
    /// Maximum number of times that the reminder is sent.
    ///
    /// Example: `3`.
    pub max_reminders: Option<i64>,
    /// Event that the reminder refers to: the invoice was sent (`invoice_sent`) or is
    /// overdue (`invoice_overdue`).
    pub reminder_invoice_condition: Option<ReminderCondition>,
    /// Number of intervals from one reminder to the next, in units of
    /// [`interval_type`](Reminder::interval_type).
    ///
    /// Example: `10`.
    pub reminder_number: Option<i64>,
    /// Start of the hours in which reminders are sent, such as `9:00 AM`.
    pub start_time: Option<String>,
    /// End of the hours in which reminders are sent, such as `5:00 PM`.
    pub end_time: Option<String>,
    /// Time zone of [`start_time`](Reminder::start_time) and
    /// [`end_time`](Reminder::end_time); `businessTZ` is the time zone of the business.
    pub timezone: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Reminder {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Reminder")?;
        Some(Self {
            enabled: object.optional("enabled"),
            email_template: object.optional("emailTemplate"),
            sms_template: object.optional("smsTemplate"),
            email_subject: object.optional("emailSubject"),
            reminder_id: object.optional("reminderId"),
            reminder_name: object.optional("reminderName"),
            reminder_time: object.optional("reminderTime"),
            interval_type: object.optional("intervalType"),
            max_reminders: object.optional("maxReminders"),
            reminder_invoice_condition: object.optional("reminderInvoiceCondition"),
            reminder_number: object.optional("reminderNumber"),
            start_time: object.optional("startTime"),
            end_time: object.optional("endTime"),
            timezone: object.optional("timezone"),
            extra: object.extra(),
        })
    }
}

/// The reminders of an invoice, or of all invoices of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ReminderSettings {
    /// Id of the default template of the emails.
    ///
    /// Example: `dhwjqi2899012990w2u`.
    pub default_email_template_id: Option<String>,
    /// Reminders that are sent.
    pub reminders: Vec<Reminder>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ReminderSettings {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ReminderSettings")?;
        Some(Self {
            default_email_template_id: object.optional("defaultEmailTemplateId"),
            reminders: object.list("reminders"),
            extra: object.extra(),
        })
    }
}

/// The reminders of an invoice.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RemindersConfiguration {
    /// Runs of the reminders. The members of an entry are not documented.
    pub reminder_execution_details_list: Vec<Map<String, Value>>,
    /// Reminders to send, and the times at which to send them.
    pub reminder_settings: Option<ReminderSettings>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for RemindersConfiguration {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "RemindersConfiguration",
            &[
                (
                    "reminder_execution_details_list",
                    &raw(&self.reminder_execution_details_list),
                ),
                ("reminder_settings", &self.reminder_settings),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for RemindersConfiguration {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RemindersConfiguration")?;
        Some(Self {
            reminder_execution_details_list: object.list("reminderExecutionDetailsList"),
            reminder_settings: object.optional("reminderSettings"),
            extra: object.extra(),
        })
    }
}

/// Settings for starting an invoice schedule.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceScheduleStart {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](InvoiceScheduleStart::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Whether the invoices of the schedule take real payments, not tests.
    pub live_mode: bool,
    /// Settings for charging the invoices automatically.
    pub auto_payment: Option<AutoPaymentDetails>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`InvoiceScheduleStart::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct InvoiceScheduleStartRequired<LocationIdValue> {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationIdValue,
    /// Whether the invoices of the schedule take real payments, not tests.
    pub live_mode: bool,
}

impl InvoiceScheduleStart {
    /// Creates a value with the required fields.
    pub fn new(required: InvoiceScheduleStartRequired<impl Into<LocationId>>) -> Self {
        let InvoiceScheduleStartRequired { location_id, live_mode } = required;
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            live_mode,
            auto_payment: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](InvoiceScheduleStart::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Settings for charging the invoices automatically.
    #[must_use]
    pub fn auto_payment(mut self, value: impl IntoOptional<AutoPaymentDetails>) -> Self {
        self.auto_payment = value.into_optional();
        self
    }
}

impl Encode for InvoiceScheduleStart {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("liveMode", &self.live_mode);
        object.field("autoPayment", &self.auto_payment);
    }
}

/// Times at which a schedule runs, either once or repeatedly by a rule.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ScheduleOptions {
    /// Time at which the schedule runs once, if there is no rule.
    pub execute_at: Option<Timestamp>,
    /// Rule by which the schedule recurs.
    pub rrule: Option<RecurrenceRule>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ScheduleOptions {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Time at which the schedule runs once, if there is no rule.
    #[must_use]
    pub fn execute_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.execute_at = value.into_optional();
        self
    }

    /// Rule by which the schedule recurs.
    #[must_use]
    pub fn rrule(mut self, value: impl IntoOptional<RecurrenceRule>) -> Self {
        self.rrule = value.into_optional();
        self
    }
}

impl Decode for ScheduleOptions {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ScheduleOptions")?;
        Some(Self {
            execute_at: object.optional("executeAt"),
            rrule: object.optional("rrule"),
            extra: object.extra(),
        })
    }
}

impl Encode for ScheduleOptions {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("executeAt", &self.execute_at);
        object.field("rrule", &self.rrule);
    }
}

/// Settings for sending an estimate.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EstimateDelivery {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](EstimateDelivery::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// How to send the estimate: by email, by text message or by both. With
    /// `send_manually` nothing is sent; the estimate only gets the status `sent`.
    pub action: SendAction,
    /// Whether to send the estimate for real payments, not as a test.
    pub live_mode: bool,
    /// Id of the user who sends the estimate; the user must have access to the location.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: UserId,
    /// Sender of the email. It has no effect with `send_manually`.
    pub sent_from: Option<Sender>,
    /// Name under which the estimate is sent.
    ///
    /// Example: `Estimate`.
    pub estimate_name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`EstimateDelivery::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct EstimateDeliveryRequired<LocationIdValue, UserIdValue> {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationIdValue,
    /// How to send the estimate: by email, by text message or by both. With
    /// `send_manually` nothing is sent; the estimate only gets the status `sent`.
    pub action: SendAction,
    /// Whether to send the estimate for real payments, not as a test.
    pub live_mode: bool,
    /// Id of the user who sends the estimate; the user must have access to the location.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: UserIdValue,
}

impl EstimateDelivery {
    /// Creates a value with the required fields.
    pub fn new(
        required: EstimateDeliveryRequired<impl Into<LocationId>, impl Into<UserId>>,
    ) -> Self {
        let EstimateDeliveryRequired { location_id, action, live_mode, user_id } = required;
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            action,
            live_mode,
            user_id: user_id.into(),
            sent_from: None,
            estimate_name: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](EstimateDelivery::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Sender of the email. It has no effect with `send_manually`.
    #[must_use]
    pub fn sent_from(mut self, value: impl IntoOptional<Sender>) -> Self {
        self.sent_from = value.into_optional();
        self
    }

    /// Name under which the estimate is sent.
    #[must_use]
    pub fn estimate_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.estimate_name = value.into_optional();
        self
    }
}

impl Encode for EstimateDelivery {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("action", &self.action);
        object.field("liveMode", &self.live_mode);
        object.field("userId", &self.user_id);
        object.field("sentFrom", &self.sent_from);
        object.field("estimateName", &self.estimate_name);
    }
}

/// Settings for sending an invoice.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceDelivery {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](InvoiceDelivery::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: AltType,
    /// Id of the user who sends the invoice; the user must have access to the location.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: UserId,
    /// How to send the invoice: by email, by text message or by both. With
    /// `send_manually` nothing is sent; the invoice only gets the status `sent`.
    pub action: SendAction,
    /// Whether to send the invoice for real payments, not as a test.
    pub live_mode: bool,
    /// Sender of the email. It has no effect with `send_manually`.
    pub sent_from: Option<Sender>,
    /// Settings for charging the invoice automatically.
    pub auto_payment: Option<AutoPaymentDetails>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`InvoiceDelivery::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct InvoiceDeliveryRequired<LocationIdValue, UserIdValue> {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationIdValue,
    /// Id of the user who sends the invoice; the user must have access to the location.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: UserIdValue,
    /// How to send the invoice: by email, by text message or by both. With
    /// `send_manually` nothing is sent; the invoice only gets the status `sent`.
    pub action: SendAction,
    /// Whether to send the invoice for real payments, not as a test.
    pub live_mode: bool,
}

impl InvoiceDelivery {
    /// Creates a value with the required fields.
    pub fn new(
        required: InvoiceDeliveryRequired<impl Into<LocationId>, impl Into<UserId>>,
    ) -> Self {
        let InvoiceDeliveryRequired { location_id, user_id, action, live_mode } = required;
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            user_id: user_id.into(),
            action,
            live_mode,
            sent_from: None,
            auto_payment: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](InvoiceDelivery::location_id) identifies;
    /// only `location` is documented. Always sent, as `AltType::Location` until it is
    /// set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Sender of the email. It has no effect with `send_manually`.
    #[must_use]
    pub fn sent_from(mut self, value: impl IntoOptional<Sender>) -> Self {
        self.sent_from = value.into_optional();
        self
    }

    /// Settings for charging the invoice automatically.
    #[must_use]
    pub fn auto_payment(mut self, value: impl IntoOptional<AutoPaymentDetails>) -> Self {
        self.auto_payment = value.into_optional();
        self
    }
}

impl Encode for InvoiceDelivery {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("userId", &self.user_id);
        object.field("action", &self.action);
        object.field("liveMode", &self.live_mode);
        object.field("sentFrom", &self.sent_from);
        object.field("autoPayment", &self.auto_payment);
    }
}

/// An invoice that was sent, with its email and text message.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SendInvoiceResponse {
    /// The invoice that was sent.
    pub invoice: Option<Invoice>,
    /// The text message. Its members are not documented.
    pub sms_data: Option<Map<String, Value>>,
    /// The email. Its members are not documented.
    pub email_data: Option<Map<String, Value>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for SendInvoiceResponse {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "SendInvoiceResponse",
            &[
                ("invoice", &self.invoice),
                ("sms_data", &raw(&self.sms_data)),
                ("email_data", &raw(&self.email_data)),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for SendInvoiceResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SendInvoiceResponse")?;
        Some(Self {
            invoice: object.optional("invoice"),
            sms_data: object.optional("smsData"),
            email_data: object.optional("emailData"),
            extra: object.extra(),
        })
    }
}

/// Recipients of an invoice or an estimate.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SentTo {
    /// Email addresses of the recipients.
    ///
    /// Example: `["jane@example.com"]`.
    pub email: Vec<String>,
    /// Email addresses that receive a copy of every email.
    ///
    /// Example: `["alex@example.com"]`.
    pub email_cc: Option<Vec<String>>,
    /// Email addresses that receive every email as a blind copy.
    ///
    /// Example: `["alex@example.com"]`.
    pub email_bcc: Option<Vec<String>>,
    /// Phone numbers for text messages, such as `+1-214-559-6993`.
    pub phone_no: Option<Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl SentTo {
    /// Creates a value with the required fields.
    pub fn new(email: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            email: email.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Email addresses that receive a copy of every email.
    #[must_use]
    pub fn email_cc(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.email_cc = value.into_optional();
        self
    }

    /// Email addresses that receive every email as a blind copy.
    #[must_use]
    pub fn email_bcc(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.email_bcc = value.into_optional();
        self
    }

    /// Phone numbers for text messages, such as `+1-214-559-6993`.
    #[must_use]
    pub fn phone_no(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.phone_no = value.into_optional();
        self
    }
}

impl Decode for SentTo {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SentTo")?;
        Some(Self {
            email: object.list("email"),
            email_cc: object.optional("emailCc"),
            email_bcc: object.optional("emailBcc"),
            phone_no: object.optional("phoneNo"),
            extra: object.extra(),
        })
    }
}

impl Encode for SentTo {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("email", &self.email);
        object.field("emailCc", &self.email_cc);
        object.field("emailBcc", &self.email_bcc);
        object.field("phoneNo", &self.phone_no);
    }
}

/// A bank account in Europe that is charged by direct debit (SEPA).
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SepaDirectDebit {
    /// Code of the bank that has the account.
    pub bank_code: String,
    /// Last four digits of the account number.
    pub last4: String,
    /// Code of the branch of the bank.
    pub branch_code: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl SepaDirectDebit {
    /// Creates a value with the required fields.
    pub fn new(
        bank_code: impl Into<String>,
        last4: impl Into<String>,
        branch_code: impl Into<String>,
    ) -> Self {
        Self {
            bank_code: bank_code.into(),
            last4: last4.into(),
            branch_code: branch_code.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for SepaDirectDebit {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("bank_code", &self.bank_code);
        object.field("last4", &self.last4);
        object.field("branch_code", &self.branch_code);
    }
}

/// Restrictions of payments through Stripe.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StripePaymentMethod {
    /// Whether only bank debits are accepted.
    pub enable_bank_debit_only: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`StripePaymentMethod::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct StripePaymentMethodRequired {
    /// Whether only bank debits are accepted.
    pub enable_bank_debit_only: bool,
}

impl StripePaymentMethod {
    /// Creates a value with the required fields.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "the struct exists only to name the arguments"
    )]
    pub fn new(required: StripePaymentMethodRequired) -> Self {
        let StripePaymentMethodRequired { enable_bank_debit_only } = required;
        Self {
            enable_bank_debit_only: Some(enable_bank_debit_only),
            ..Self::default()
        }
    }
}

impl Decode for StripePaymentMethod {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StripePaymentMethod")?;
        Some(Self {
            enable_bank_debit_only: object.optional("enableBankDebitOnly"),
            extra: object.extra(),
        })
    }
}

impl Encode for StripePaymentMethod {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("enableBankDebitOnly", &self.enable_bank_debit_only);
    }
}

/// An invoice to create or update, and whether to send it.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TextToPayInvoice {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](TextToPayInvoice::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Name of the invoice.
    ///
    /// Example: `New Invoice`.
    pub name: String,
    /// Code of the currency, such as `USD`.
    pub currency: String,
    /// Goods and services, with prices and taxes.
    pub items: Vec<InvoiceItem>,
    /// Terms that are printed on the invoice; HTML is allowed.
    ///
    /// Example: `<p>This is a default terms.</p>`.
    pub terms_notes: Option<String>,
    /// Heading of the invoice, such as `INVOICE`.
    pub title: Option<String>,
    /// The contact that the invoice is for, as printed on the invoice.
    pub contact_details: ContactDetails,
    /// Number of the invoice, such as `1001`.
    pub invoice_number: Option<String>,
    /// Day on which the invoice is issued.
    ///
    /// Example: `2023-01-01`.
    pub issue_date: Date,
    /// Date on which the payment is due.
    ///
    /// Example: `2023-01-14`.
    pub due_date: Option<Date>,
    /// Recipients of the invoice.
    pub sent_to: SentTo,
    /// Whether payments are real, not tests.
    pub live_mode: bool,
    /// Whether taxes are calculated automatically.
    pub automatic_taxes_enabled: Option<bool>,
    /// Installments in which the total is paid.
    pub payment_schedule: Option<PaymentSchedule>,
    /// Fees that are added to an invoice that is paid late.
    pub late_fees_configuration: Option<LateFeesConfiguration>,
    /// Tips that can be added to a payment.
    pub tips_configuration: Option<TipsConfiguration>,
    /// Prefix of the number of the invoice, such as `INV-`.
    pub invoice_number_prefix: Option<String>,
    /// Accepted payment methods.
    pub payment_methods: Option<PaymentMethods>,
    /// Files attached to the invoice.
    pub attachments: Option<Vec<Attachment>>,
    /// Charges that are added to the total, such as a processing fee.
    pub miscellaneous_charges: Option<MiscellaneousCharges>,
    /// Id of the invoice to update. Without one, an invoice is created.
    pub id: Option<InvoiceId>,
    /// Whether receipts contain the terms.
    pub include_terms_note: Option<bool>,
    /// Whether the invoice stays a draft or is sent immediately.
    pub action: TextToPayAction,
    /// Id of the user who creates the invoice.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: UserId,
    /// Discount on the total.
    pub discount: Option<Discount>,
    /// The business that issues the invoice, as printed on the invoice.
    pub business_details: Option<BusinessDetails>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`TextToPayInvoice::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct TextToPayInvoiceRequired<
    LocationIdValue,
    Name,
    Currency,
    Items,
    IssueDate,
    UserIdValue,
> {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationIdValue,
    /// Name of the invoice.
    ///
    /// Example: `New Invoice`.
    pub name: Name,
    /// Code of the currency, such as `USD`.
    pub currency: Currency,
    /// Goods and services, with prices and taxes.
    pub items: Items,
    /// The contact that the invoice is for, as printed on the invoice.
    pub contact_details: ContactDetails,
    /// Day on which the invoice is issued.
    ///
    /// Example: `2023-01-01`.
    pub issue_date: IssueDate,
    /// Recipients of the invoice.
    pub sent_to: SentTo,
    /// Whether payments are real, not tests.
    pub live_mode: bool,
    /// Whether the invoice stays a draft or is sent immediately.
    pub action: TextToPayAction,
    /// Id of the user who creates the invoice.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: UserIdValue,
}

impl TextToPayInvoice {
    /// Creates a value with the required fields.
    pub fn new(
        required: TextToPayInvoiceRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = InvoiceItem>,
            impl Into<Date>,
            impl Into<UserId>,
        >,
    ) -> Self {
        let TextToPayInvoiceRequired {
            location_id,
            name,
            currency,
            items,
            contact_details,
            issue_date,
            sent_to,
            live_mode,
            action,
            user_id,
        } = required;
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            name: name.into(),
            currency: currency.into(),
            items: items.into_iter().collect(),
            contact_details,
            issue_date: issue_date.into(),
            sent_to,
            live_mode,
            action,
            user_id: user_id.into(),
            terms_notes: None,
            title: None,
            invoice_number: None,
            due_date: None,
            automatic_taxes_enabled: None,
            payment_schedule: None,
            late_fees_configuration: None,
            tips_configuration: None,
            invoice_number_prefix: None,
            payment_methods: None,
            attachments: None,
            miscellaneous_charges: None,
            id: None,
            include_terms_note: None,
            discount: None,
            business_details: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](TextToPayInvoice::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Terms that are printed on the invoice; HTML is allowed.
    #[must_use]
    pub fn terms_notes(mut self, value: impl IntoOptional<String>) -> Self {
        self.terms_notes = value.into_optional();
        self
    }

    /// Heading of the invoice, such as `INVOICE`.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Number of the invoice, such as `1001`.
    #[must_use]
    pub fn invoice_number(mut self, value: impl IntoOptional<String>) -> Self {
        self.invoice_number = value.into_optional();
        self
    }

    /// Date on which the payment is due.
    #[must_use]
    pub fn due_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.due_date = value.into_optional();
        self
    }

    /// Whether taxes are calculated automatically.
    #[must_use]
    pub fn automatic_taxes_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.automatic_taxes_enabled = value.into_optional();
        self
    }

    /// Installments in which the total is paid.
    #[must_use]
    pub fn payment_schedule(
        mut self,
        value: impl IntoOptional<PaymentSchedule>,
    ) -> Self {
        self.payment_schedule = value.into_optional();
        self
    }

    /// Fees that are added to an invoice that is paid late.
    #[must_use]
    pub fn late_fees_configuration(
        mut self,
        value: impl IntoOptional<LateFeesConfiguration>,
    ) -> Self {
        self.late_fees_configuration = value.into_optional();
        self
    }

    /// Tips that can be added to a payment.
    #[must_use]
    pub fn tips_configuration(
        mut self,
        value: impl IntoOptional<TipsConfiguration>,
    ) -> Self {
        self.tips_configuration = value.into_optional();
        self
    }

    /// Prefix of the number of the invoice, such as `INV-`.
    #[must_use]
    pub fn invoice_number_prefix(mut self, value: impl IntoOptional<String>) -> Self {
        self.invoice_number_prefix = value.into_optional();
        self
    }

    /// Accepted payment methods.
    #[must_use]
    pub fn payment_methods(mut self, value: impl IntoOptional<PaymentMethods>) -> Self {
        self.payment_methods = value.into_optional();
        self
    }

    /// Files attached to the invoice.
    #[must_use]
    pub fn attachments(mut self, value: impl IntoOptional<Vec<Attachment>>) -> Self {
        self.attachments = value.into_optional();
        self
    }

    /// Charges that are added to the total, such as a processing fee.
    #[must_use]
    pub fn miscellaneous_charges(
        mut self,
        value: impl IntoOptional<MiscellaneousCharges>,
    ) -> Self {
        self.miscellaneous_charges = value.into_optional();
        self
    }

    /// Id of the invoice to update. Without one, an invoice is created.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<InvoiceId>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Whether receipts contain the terms.
    #[must_use]
    pub fn include_terms_note(mut self, value: impl IntoOptional<bool>) -> Self {
        self.include_terms_note = value.into_optional();
        self
    }

    /// Discount on the total.
    #[must_use]
    pub fn discount(mut self, value: impl IntoOptional<Discount>) -> Self {
        self.discount = value.into_optional();
        self
    }

    /// The business that issues the invoice, as printed on the invoice.
    #[must_use]
    pub fn business_details(
        mut self,
        value: impl IntoOptional<BusinessDetails>,
    ) -> Self {
        self.business_details = value.into_optional();
        self
    }
}

impl Encode for TextToPayInvoice {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("currency", &self.currency);
        object.field("items", &self.items);
        object.field("termsNotes", &self.terms_notes);
        object.field("title", &self.title);
        object.field("contactDetails", &self.contact_details);
        object.field("invoiceNumber", &self.invoice_number);
        object.field("issueDate", &WrittenAs(&self.issue_date, "date"));
        object.field("dueDate", &WrittenAs(&self.due_date, "date"));
        object.field("sentTo", &self.sent_to);
        object.field("liveMode", &self.live_mode);
        object.field("automaticTaxesEnabled", &self.automatic_taxes_enabled);
        object.field("paymentSchedule", &self.payment_schedule);
        object.field("lateFeesConfiguration", &self.late_fees_configuration);
        object.field("tipsConfiguration", &self.tips_configuration);
        object.field("invoiceNumberPrefix", &self.invoice_number_prefix);
        object.field("paymentMethods", &self.payment_methods);
        object.field("attachments", &self.attachments);
        object.field("miscellaneousCharges", &self.miscellaneous_charges);
        object.field("id", &self.id);
        object.field("includeTermsNote", &self.include_terms_note);
        object.field("action", &self.action);
        object.field("userId", &self.user_id);
        object.field("discount", &self.discount);
        object.field("businessDetails", &self.business_details);
    }
}

/// An invoice, and the URL of the page that shows it.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TextToPayInvoiceResponse {
    /// The invoice that was created or updated.
    pub invoice: Option<Invoice>,
    /// URL of the page on which the invoice can be viewed.
    pub invoice_url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TextToPayInvoiceResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TextToPayInvoiceResponse")?;
        Some(Self {
            invoice: object.optional("invoice"),
            invoice_url: object.optional("invoiceUrl"),
            extra: object.extra(),
        })
    }
}

/// Tips that can be added to a payment.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TipsConfiguration {
    /// Tips that can be chosen, in percent, such as `[5, 10, 15]`.
    pub tips_percentage: Vec<f64>,
    /// Whether a tip can be added.
    pub tips_enabled: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`TipsConfiguration::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct TipsConfigurationRequired<TipsPercentage> {
    /// Tips that can be chosen, in percent, such as `[5, 10, 15]`.
    pub tips_percentage: TipsPercentage,
    /// Whether a tip can be added.
    pub tips_enabled: bool,
}

impl TipsConfiguration {
    /// Creates a value with the required fields.
    pub fn new(
        required: TipsConfigurationRequired<impl IntoIterator<Item = f64>>,
    ) -> Self {
        let TipsConfigurationRequired { tips_percentage, tips_enabled } = required;
        Self {
            tips_percentage: tips_percentage.into_iter().collect(),
            tips_enabled: Some(tips_enabled),
            ..Self::default()
        }
    }
}

impl Decode for TipsConfiguration {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TipsConfiguration")?;
        Some(Self {
            tips_percentage: object.list("tipsPercentage"),
            tips_enabled: object.optional("tipsEnabled"),
            extra: object.extra(),
        })
    }
}

impl Encode for TipsConfiguration {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("tipsPercentage", &self.tips_percentage);
        object.field("tipsEnabled", &self.tips_enabled);
    }
}

/// Subtotal, discount and tax of an invoice.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TotalSummary {
    /// Sum of the items, before discount and tax, in units of the currency.
    ///
    /// Example: `999`.
    pub sub_total: Option<f64>,
    /// Sum of the discounts, in units of the currency.
    ///
    /// Example: `0`.
    pub discount: Option<f64>,
    /// Sum of the taxes, in units of the currency.
    ///
    /// Example: `0`.
    pub tax: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TotalSummary {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TotalSummary")?;
        Some(Self {
            sub_total: object.optional("subTotal"),
            discount: object.optional("discount"),
            tax: object.optional("tax"),
            extra: object.extra(),
        })
    }
}

/// A bank account in the US.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UsBankAccount {
    /// Name of the bank that has the account.
    pub bank_name: String,
    /// Last four digits of the account number.
    pub last4: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl UsBankAccount {
    /// Creates a value with the required fields.
    pub fn new(bank_name: impl Into<String>, last4: impl Into<String>) -> Self {
        Self {
            bank_name: bank_name.into(),
            last4: last4.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for UsBankAccount {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("bank_name", &self.bank_name);
        object.field("last4", &self.last4);
    }
}

/// The new content of an estimate, which replaces the old one.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EstimateUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](EstimateUpdate::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: AltType,
    /// Name of the estimate.
    ///
    /// Example: `Home Service Estimate`.
    pub name: String,
    /// The business that issues the estimate, as printed on the estimate.
    pub business_details: BusinessDetails,
    /// Code of the currency, such as `USD`.
    pub currency: String,
    /// Goods and services, with prices and taxes.
    pub items: Vec<EstimateLineItem>,
    /// Whether payments are real, not tests.
    ///
    /// Default: `true`.
    pub live_mode: Option<bool>,
    /// Discount on the total.
    pub discount: Discount,
    /// Terms that are printed on the estimate; HTML is allowed.
    ///
    /// Example: `<p>This is a default terms.</p>`.
    pub terms_notes: Option<String>,
    /// Heading of the estimate, such as `ESTIMATE`.
    pub title: Option<String>,
    /// The contact that the estimate is for, as printed on the estimate.
    pub contact_details: ContactDetails,
    /// Number of the estimate, without the prefix. By default the next free one is used.
    ///
    /// Example: `1001`.
    pub estimate_number: Option<i64>,
    /// Day on which the estimate is issued.
    ///
    /// Example: `2024-08-07`.
    pub issue_date: Option<Date>,
    /// Date on which the estimate expires.
    ///
    /// Example: `2024-08-10`.
    pub expiry_date: Option<Date>,
    /// Recipients of the estimate.
    pub sent_to: Option<SentTo>,
    /// Whether taxes are calculated automatically.
    ///
    /// Default: `false`.
    pub automatic_taxes_enabled: Option<bool>,
    /// Metadata of the estimate. HighLevel does not document the members.
    pub meta: Option<Map<String, Value>>,
    /// Settings for sending the estimate immediately after it is saved.
    pub send_estimate_details: Option<EstimateDelivery>,
    /// Whether the estimate recurs, and when.
    pub frequency_settings: FrequencySettings,
    /// Prefix of the number of the estimate; `EST-` by default.
    pub estimate_number_prefix: Option<String>,
    /// Id of a user; HighLevel does not document how the user relates to the estimate.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: Option<UserId>,
    /// Files attached to the estimate.
    pub attachments: Option<Vec<Attachment>>,
    /// Whether an invoice is created from the estimate automatically.
    pub auto_invoice: Option<AutoInvoicing>,
    /// Charges that are added to the total, such as a processing fee.
    pub miscellaneous_charges: Option<MiscellaneousCharges>,
    /// Installments in which the total is paid, and the rule for their due dates.
    pub payment_schedule_config: Option<PaymentScheduleConfig>,
    /// Status of the estimate. `all` is only used as a filter of lists.
    pub estimate_status: Option<EstimateStatus>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`EstimateUpdate::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct EstimateUpdateRequired<LocationIdValue, Name, Currency, Items> {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationIdValue,
    /// Name of the estimate.
    ///
    /// Example: `Home Service Estimate`.
    pub name: Name,
    /// The business that issues the estimate, as printed on the estimate.
    pub business_details: BusinessDetails,
    /// Code of the currency, such as `USD`.
    pub currency: Currency,
    /// Goods and services, with prices and taxes.
    pub items: Items,
    /// Discount on the total.
    pub discount: Discount,
    /// The contact that the estimate is for, as printed on the estimate.
    pub contact_details: ContactDetails,
    /// Whether the estimate recurs, and when.
    pub frequency_settings: FrequencySettings,
}

impl EstimateUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        required: EstimateUpdateRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = EstimateLineItem>,
        >,
    ) -> Self {
        let EstimateUpdateRequired {
            location_id,
            name,
            business_details,
            currency,
            items,
            discount,
            contact_details,
            frequency_settings,
        } = required;
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            name: name.into(),
            business_details,
            currency: currency.into(),
            items: items.into_iter().collect(),
            discount,
            contact_details,
            frequency_settings,
            live_mode: None,
            terms_notes: None,
            title: None,
            estimate_number: None,
            issue_date: None,
            expiry_date: None,
            sent_to: None,
            automatic_taxes_enabled: None,
            meta: None,
            send_estimate_details: None,
            estimate_number_prefix: None,
            user_id: None,
            attachments: None,
            auto_invoice: None,
            miscellaneous_charges: None,
            payment_schedule_config: None,
            estimate_status: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](EstimateUpdate::location_id) identifies;
    /// only `location` is documented. Always sent, as `AltType::Location` until it is
    /// set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Whether payments are real, not tests. Default: `true`.
    #[must_use]
    pub fn live_mode(mut self, value: impl IntoOptional<bool>) -> Self {
        self.live_mode = value.into_optional();
        self
    }

    /// Terms that are printed on the estimate; HTML is allowed.
    #[must_use]
    pub fn terms_notes(mut self, value: impl IntoOptional<String>) -> Self {
        self.terms_notes = value.into_optional();
        self
    }

    /// Heading of the estimate, such as `ESTIMATE`.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Number of the estimate, without the prefix. By default the next free one is used.
    #[must_use]
    pub fn estimate_number(mut self, value: impl IntoOptional<i64>) -> Self {
        self.estimate_number = value.into_optional();
        self
    }

    /// Day on which the estimate is issued.
    #[must_use]
    pub fn issue_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.issue_date = value.into_optional();
        self
    }

    /// Date on which the estimate expires.
    #[must_use]
    pub fn expiry_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.expiry_date = value.into_optional();
        self
    }

    /// Recipients of the estimate.
    #[must_use]
    pub fn sent_to(mut self, value: impl IntoOptional<SentTo>) -> Self {
        self.sent_to = value.into_optional();
        self
    }

    /// Whether taxes are calculated automatically. Default: `false`.
    #[must_use]
    pub fn automatic_taxes_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.automatic_taxes_enabled = value.into_optional();
        self
    }

    /// Metadata of the estimate. HighLevel does not document the members.
    #[must_use]
    pub fn meta(mut self, value: impl IntoOptional<Map<String, Value>>) -> Self {
        self.meta = value.into_optional();
        self
    }

    /// Settings for sending the estimate immediately after it is saved.
    #[must_use]
    pub fn send_estimate_details(
        mut self,
        value: impl IntoOptional<EstimateDelivery>,
    ) -> Self {
        self.send_estimate_details = value.into_optional();
        self
    }

    /// Prefix of the number of the estimate; `EST-` by default.
    #[must_use]
    pub fn estimate_number_prefix(mut self, value: impl IntoOptional<String>) -> Self {
        self.estimate_number_prefix = value.into_optional();
        self
    }

    /// Id of a user; HighLevel does not document how the user relates to the estimate.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }

    /// Files attached to the estimate.
    #[must_use]
    pub fn attachments(mut self, value: impl IntoOptional<Vec<Attachment>>) -> Self {
        self.attachments = value.into_optional();
        self
    }

    /// Whether an invoice is created from the estimate automatically.
    #[must_use]
    pub fn auto_invoice(mut self, value: impl IntoOptional<AutoInvoicing>) -> Self {
        self.auto_invoice = value.into_optional();
        self
    }

    /// Charges that are added to the total, such as a processing fee.
    #[must_use]
    pub fn miscellaneous_charges(
        mut self,
        value: impl IntoOptional<MiscellaneousCharges>,
    ) -> Self {
        self.miscellaneous_charges = value.into_optional();
        self
    }

    /// Installments in which the total is paid, and the rule for their due dates.
    #[must_use]
    pub fn payment_schedule_config(
        mut self,
        value: impl IntoOptional<PaymentScheduleConfig>,
    ) -> Self {
        self.payment_schedule_config = value.into_optional();
        self
    }

    /// Status of the estimate. `all` is only used as a filter of lists.
    #[must_use]
    pub fn estimate_status(mut self, value: impl IntoOptional<EstimateStatus>) -> Self {
        self.estimate_status = value.into_optional();
        self
    }
}

impl Encode for EstimateUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("businessDetails", &self.business_details);
        object.field("currency", &self.currency);
        object.field("items", &self.items);
        object.field("liveMode", &self.live_mode);
        object.field("discount", &self.discount);
        object.field("termsNotes", &self.terms_notes);
        object.field("title", &self.title);
        object.field("contactDetails", &self.contact_details);
        object.field("estimateNumber", &self.estimate_number);
        object.field("issueDate", &WrittenAs(&self.issue_date, "date"));
        object.field("expiryDate", &WrittenAs(&self.expiry_date, "date"));
        object.field("sentTo", &self.sent_to);
        object.field("automaticTaxesEnabled", &self.automatic_taxes_enabled);
        object.field("meta", &self.meta);
        object.field("sendEstimateDetails", &self.send_estimate_details);
        object.field("frequencySettings", &self.frequency_settings);
        object.field("estimateNumberPrefix", &self.estimate_number_prefix);
        object.field("userId", &self.user_id);
        object.field("attachments", &self.attachments);
        object.field("autoInvoice", &self.auto_invoice);
        object.field("miscellaneousCharges", &self.miscellaneous_charges);
        object.field("paymentScheduleConfig", &self.payment_schedule_config);
        object.field("estimateStatus", &self.estimate_status);
    }
}

/// The new content of an invoice, which replaces the old one.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](InvoiceUpdate::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: AltType,
    /// Name of the invoice.
    ///
    /// Example: `New Invoice`.
    pub name: String,
    /// Heading of the invoice, such as `INVOICE`.
    pub title: Option<String>,
    /// Code of the currency, such as `USD`.
    pub currency: String,
    /// Description of the invoice.
    ///
    /// Example: `ABC Corp payments`.
    pub description: Option<String>,
    /// The business that issues the invoice, as printed on the invoice.
    pub business_details: Option<BusinessDetails>,
    /// Number of the invoice, such as `1001`.
    pub invoice_number: Option<String>,
    /// Id of the contact that the invoice is for.
    pub contact_id: Option<ContactId>,
    /// The contact that the invoice is for, as printed on the invoice.
    pub contact_details: Option<ContactDetails>,
    /// Terms that are printed on the invoice; HTML is allowed.
    ///
    /// Example: `<p>This is a default terms.</p>`.
    pub terms_notes: Option<String>,
    /// Discount on the total.
    pub discount: Option<Discount>,
    /// Goods and services that the invoice charges; they replace all previous items.
    pub invoice_items: Vec<InvoiceItem>,
    /// Whether taxes are calculated automatically.
    pub automatic_taxes_enabled: Option<bool>,
    /// Whether payments are real, not tests.
    pub live_mode: Option<bool>,
    /// Day on which the invoice is issued.
    ///
    /// Example: `2023-01-01`.
    pub issue_date: Date,
    /// Date on which the payment is due.
    ///
    /// Example: `2023-01-14`.
    pub due_date: Date,
    /// Installments in which the total is paid.
    pub payment_schedule: Option<PaymentSchedule>,
    /// Tips that can be added to a payment.
    pub tips_configuration: Option<TipsConfiguration>,
    /// Data of the invoice in Xero. Its members are not documented.
    pub xero_details: Option<Map<String, Value>>,
    /// Prefix of the number of the invoice, such as `INV-`.
    pub invoice_number_prefix: Option<String>,
    /// Accepted payment methods.
    pub payment_methods: Option<PaymentMethods>,
    /// Files attached to the invoice.
    pub attachments: Option<Vec<Attachment>>,
    /// Charges that are added to the total, such as a processing fee.
    pub miscellaneous_charges: Option<MiscellaneousCharges>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`InvoiceUpdate::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct InvoiceUpdateRequired<
    LocationIdValue,
    Name,
    Currency,
    InvoiceItems,
    IssueDate,
    DueDate,
> {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationIdValue,
    /// Name of the invoice.
    ///
    /// Example: `New Invoice`.
    pub name: Name,
    /// Code of the currency, such as `USD`.
    pub currency: Currency,
    /// Goods and services that the invoice charges; they replace all previous items.
    pub invoice_items: InvoiceItems,
    /// Day on which the invoice is issued.
    ///
    /// Example: `2023-01-01`.
    pub issue_date: IssueDate,
    /// Date on which the payment is due.
    ///
    /// Example: `2023-01-14`.
    pub due_date: DueDate,
}

impl InvoiceUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        required: InvoiceUpdateRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = InvoiceItem>,
            impl Into<Date>,
            impl Into<Date>,
        >,
    ) -> Self {
        let InvoiceUpdateRequired {
            location_id,
            name,
            currency,
            invoice_items,
            issue_date,
            due_date,
        } = required;
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            name: name.into(),
            currency: currency.into(),
            invoice_items: invoice_items.into_iter().collect(),
            issue_date: issue_date.into(),
            due_date: due_date.into(),
            title: None,
            description: None,
            business_details: None,
            invoice_number: None,
            contact_id: None,
            contact_details: None,
            terms_notes: None,
            discount: None,
            automatic_taxes_enabled: None,
            live_mode: None,
            payment_schedule: None,
            tips_configuration: None,
            xero_details: None,
            invoice_number_prefix: None,
            payment_methods: None,
            attachments: None,
            miscellaneous_charges: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](InvoiceUpdate::location_id) identifies;
    /// only `location` is documented. Always sent, as `AltType::Location` until it is
    /// set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Heading of the invoice, such as `INVOICE`.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Description of the invoice.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// The business that issues the invoice, as printed on the invoice.
    #[must_use]
    pub fn business_details(
        mut self,
        value: impl IntoOptional<BusinessDetails>,
    ) -> Self {
        self.business_details = value.into_optional();
        self
    }

    /// Number of the invoice, such as `1001`.
    #[must_use]
    pub fn invoice_number(mut self, value: impl IntoOptional<String>) -> Self {
        self.invoice_number = value.into_optional();
        self
    }

    /// Id of the contact that the invoice is for.
    #[must_use]
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.contact_id = value.into_optional();
        self
    }

    /// The contact that the invoice is for, as printed on the invoice.
    #[must_use]
    pub fn contact_details(mut self, value: impl IntoOptional<ContactDetails>) -> Self {
        self.contact_details = value.into_optional();
        self
    }

    /// Terms that are printed on the invoice; HTML is allowed.
    #[must_use]
    pub fn terms_notes(mut self, value: impl IntoOptional<String>) -> Self {
        self.terms_notes = value.into_optional();
        self
    }

    /// Discount on the total.
    #[must_use]
    pub fn discount(mut self, value: impl IntoOptional<Discount>) -> Self {
        self.discount = value.into_optional();
        self
    }

    /// Whether taxes are calculated automatically.
    #[must_use]
    pub fn automatic_taxes_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.automatic_taxes_enabled = value.into_optional();
        self
    }

    /// Whether payments are real, not tests.
    #[must_use]
    pub fn live_mode(mut self, value: impl IntoOptional<bool>) -> Self {
        self.live_mode = value.into_optional();
        self
    }

    /// Installments in which the total is paid.
    #[must_use]
    pub fn payment_schedule(
        mut self,
        value: impl IntoOptional<PaymentSchedule>,
    ) -> Self {
        self.payment_schedule = value.into_optional();
        self
    }

    /// Tips that can be added to a payment.
    #[must_use]
    pub fn tips_configuration(
        mut self,
        value: impl IntoOptional<TipsConfiguration>,
    ) -> Self {
        self.tips_configuration = value.into_optional();
        self
    }

    /// Data of the invoice in Xero. Its members are not documented.
    #[must_use]
    pub fn xero_details(mut self, value: impl IntoOptional<Map<String, Value>>) -> Self {
        self.xero_details = value.into_optional();
        self
    }

    /// Prefix of the number of the invoice, such as `INV-`.
    #[must_use]
    pub fn invoice_number_prefix(mut self, value: impl IntoOptional<String>) -> Self {
        self.invoice_number_prefix = value.into_optional();
        self
    }

    /// Accepted payment methods.
    #[must_use]
    pub fn payment_methods(mut self, value: impl IntoOptional<PaymentMethods>) -> Self {
        self.payment_methods = value.into_optional();
        self
    }

    /// Files attached to the invoice.
    #[must_use]
    pub fn attachments(mut self, value: impl IntoOptional<Vec<Attachment>>) -> Self {
        self.attachments = value.into_optional();
        self
    }

    /// Charges that are added to the total, such as a processing fee.
    #[must_use]
    pub fn miscellaneous_charges(
        mut self,
        value: impl IntoOptional<MiscellaneousCharges>,
    ) -> Self {
        self.miscellaneous_charges = value.into_optional();
        self
    }
}

impl Encode for InvoiceUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("title", &self.title);
        object.field("currency", &self.currency);
        object.field("description", &self.description);
        object.field("businessDetails", &self.business_details);
        object.field("invoiceNumber", &self.invoice_number);
        object.field("contactId", &self.contact_id);
        object.field("contactDetails", &self.contact_details);
        object.field("termsNotes", &self.terms_notes);
        object.field("discount", &self.discount);
        object.field("invoiceItems", &self.invoice_items);
        object.field("automaticTaxesEnabled", &self.automatic_taxes_enabled);
        object.field("liveMode", &self.live_mode);
        object.field("issueDate", &WrittenAs(&self.issue_date, "date"));
        object.field("dueDate", &WrittenAs(&self.due_date, "date"));
        object.field("paymentSchedule", &self.payment_schedule);
        object.field("tipsConfiguration", &self.tips_configuration);
        object.field("xeroDetails", &self.xero_details);
        object.field("invoiceNumberPrefix", &self.invoice_number_prefix);
        object.field("paymentMethods", &self.payment_methods);
        object.field("attachments", &self.attachments);
        object.field("miscellaneousCharges", &self.miscellaneous_charges);
    }
}

/// The new late fees of an invoice or an invoice template.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LateFeesUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](LateFeesUpdate::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: AltType,
    /// Fees that are added to an invoice that is paid late.
    pub late_fees_configuration: LateFeesConfiguration,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LateFeesUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        late_fees_configuration: LateFeesConfiguration,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            late_fees_configuration,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](LateFeesUpdate::location_id) identifies;
    /// only `location` is documented. Always sent, as `AltType::Location` until it is
    /// set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }
}

impl Encode for LateFeesUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("lateFeesConfiguration", &self.late_fees_configuration);
    }
}

/// The new content of an invoice schedule, which replaces the old one.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceScheduleUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](InvoiceScheduleUpdate::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Name of the schedule.
    pub name: String,
    /// The contact that the invoices are for, as printed on the invoices.
    pub contact_details: ContactDetails,
    /// Times at which the invoices are created.
    pub schedule: ScheduleOptions,
    /// Whether payments are real, not tests.
    pub live_mode: bool,
    /// The business that issues the invoices, as printed on the invoices.
    pub business_details: BusinessDetails,
    /// Code of the currency, such as `USD`.
    pub currency: String,
    /// Goods and services, with prices and taxes.
    pub items: Vec<InvoiceItem>,
    /// Discount on the total.
    pub discount: Discount,
    /// Terms that are printed on the invoices.
    pub terms_notes: Option<String>,
    /// Heading of the invoices, such as `INVOICE`.
    pub title: Option<String>,
    /// Files attached to the invoices of the schedule.
    pub attachments: Option<Vec<Attachment>>,
    /// Charges that are added to the total, such as a processing fee.
    pub miscellaneous_charges: Option<MiscellaneousCharges>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`InvoiceScheduleUpdate::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct InvoiceScheduleUpdateRequired<LocationIdValue, Name, Currency, Items> {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationIdValue,
    /// Name of the schedule.
    pub name: Name,
    /// The contact that the invoices are for, as printed on the invoices.
    pub contact_details: ContactDetails,
    /// Times at which the invoices are created.
    pub schedule: ScheduleOptions,
    /// Whether payments are real, not tests.
    pub live_mode: bool,
    /// The business that issues the invoices, as printed on the invoices.
    pub business_details: BusinessDetails,
    /// Code of the currency, such as `USD`.
    pub currency: Currency,
    /// Goods and services, with prices and taxes.
    pub items: Items,
    /// Discount on the total.
    pub discount: Discount,
}

impl InvoiceScheduleUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        required: InvoiceScheduleUpdateRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = InvoiceItem>,
        >,
    ) -> Self {
        let InvoiceScheduleUpdateRequired {
            location_id,
            name,
            contact_details,
            schedule,
            live_mode,
            business_details,
            currency,
            items,
            discount,
        } = required;
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            name: name.into(),
            contact_details,
            schedule,
            live_mode,
            business_details,
            currency: currency.into(),
            items: items.into_iter().collect(),
            discount,
            terms_notes: None,
            title: None,
            attachments: None,
            miscellaneous_charges: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](InvoiceScheduleUpdate::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Terms that are printed on the invoices.
    #[must_use]
    pub fn terms_notes(mut self, value: impl IntoOptional<String>) -> Self {
        self.terms_notes = value.into_optional();
        self
    }

    /// Heading of the invoices, such as `INVOICE`.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Files attached to the invoices of the schedule.
    #[must_use]
    pub fn attachments(mut self, value: impl IntoOptional<Vec<Attachment>>) -> Self {
        self.attachments = value.into_optional();
        self
    }

    /// Charges that are added to the total, such as a processing fee.
    #[must_use]
    pub fn miscellaneous_charges(
        mut self,
        value: impl IntoOptional<MiscellaneousCharges>,
    ) -> Self {
        self.miscellaneous_charges = value.into_optional();
        self
    }
}

impl Encode for InvoiceScheduleUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("contactDetails", &self.contact_details);
        object.field("schedule", &self.schedule);
        object.field("liveMode", &self.live_mode);
        object.field("businessDetails", &self.business_details);
        object.field("currency", &self.currency);
        object.field("items", &self.items);
        object.field("discount", &self.discount);
        object.field("termsNotes", &self.terms_notes);
        object.field("title", &self.title);
        object.field("attachments", &self.attachments);
        object.field("miscellaneousCharges", &self.miscellaneous_charges);
    }
}

/// The new content of an invoice template, which replaces the old one.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceTemplateUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](InvoiceTemplateUpdate::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Whether the template is internal. Its effect is not documented.
    pub internal: Option<bool>,
    /// Name of the template.
    ///
    /// Example: `New Template`.
    pub name: String,
    /// The business that issues the invoices, as printed on the invoices.
    pub business_details: BusinessDetails,
    /// Code of the currency, such as `USD`.
    pub currency: String,
    /// Goods and services, with prices and taxes.
    pub items: Vec<InvoiceItem>,
    /// Discount on the total.
    pub discount: Option<Discount>,
    /// Terms that are printed on the invoices.
    pub terms_notes: Option<String>,
    /// Title of the template, such as `New Template`.
    pub title: Option<String>,
    /// Charges that are added to the total, such as a processing fee.
    pub miscellaneous_charges: Option<MiscellaneousCharges>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`InvoiceTemplateUpdate::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct InvoiceTemplateUpdateRequired<LocationIdValue, Name, Currency, Items> {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationIdValue,
    /// Name of the template.
    ///
    /// Example: `New Template`.
    pub name: Name,
    /// The business that issues the invoices, as printed on the invoices.
    pub business_details: BusinessDetails,
    /// Code of the currency, such as `USD`.
    pub currency: Currency,
    /// Goods and services, with prices and taxes.
    pub items: Items,
}

impl InvoiceTemplateUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        required: InvoiceTemplateUpdateRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = InvoiceItem>,
        >,
    ) -> Self {
        let InvoiceTemplateUpdateRequired {
            location_id,
            name,
            business_details,
            currency,
            items,
        } = required;
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            name: name.into(),
            business_details,
            currency: currency.into(),
            items: items.into_iter().collect(),
            internal: None,
            discount: None,
            terms_notes: None,
            title: None,
            miscellaneous_charges: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](InvoiceTemplateUpdate::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Whether the template is internal. Its effect is not documented.
    #[must_use]
    pub fn internal(mut self, value: impl IntoOptional<bool>) -> Self {
        self.internal = value.into_optional();
        self
    }

    /// Discount on the total.
    #[must_use]
    pub fn discount(mut self, value: impl IntoOptional<Discount>) -> Self {
        self.discount = value.into_optional();
        self
    }

    /// Terms that are printed on the invoices.
    #[must_use]
    pub fn terms_notes(mut self, value: impl IntoOptional<String>) -> Self {
        self.terms_notes = value.into_optional();
        self
    }

    /// Title of the template, such as `New Template`.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Charges that are added to the total, such as a processing fee.
    #[must_use]
    pub fn miscellaneous_charges(
        mut self,
        value: impl IntoOptional<MiscellaneousCharges>,
    ) -> Self {
        self.miscellaneous_charges = value.into_optional();
        self
    }
}

impl Encode for InvoiceTemplateUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("internal", &self.internal);
        object.field("name", &self.name);
        object.field("businessDetails", &self.business_details);
        object.field("currency", &self.currency);
        object.field("items", &self.items);
        object.field("discount", &self.discount);
        object.field("termsNotes", &self.terms_notes);
        object.field("title", &self.title);
        object.field("miscellaneousCharges", &self.miscellaneous_charges);
    }
}

/// Payment methods of the invoices created from a template.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceTemplatePaymentMethods {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that
    /// [`location_id`](InvoiceTemplatePaymentMethods::location_id) identifies; only
    /// `location` is documented.
    pub alt_type: AltType,
    /// Accepted payment methods.
    pub payment_methods: Option<PaymentMethods>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl InvoiceTemplatePaymentMethods {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            payment_methods: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that
    /// [`location_id`](InvoiceTemplatePaymentMethods::location_id) identifies; only
    /// `location` is documented. Always sent, as `AltType::Location` until it is set;
    /// `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Accepted payment methods.
    #[must_use]
    pub fn payment_methods(mut self, value: impl IntoOptional<PaymentMethods>) -> Self {
        self.payment_methods = value.into_optional();
        self
    }
}

impl Encode for InvoiceTemplatePaymentMethods {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("paymentMethods", &self.payment_methods);
    }
}

/// A custom value of the business.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BusinessCustomValue {
    /// Id of the custom value.
    pub id: Option<String>,
    /// Name under which the custom value is printed.
    pub name: Option<String>,
    /// Key of the custom value.
    pub field_key: Option<String>,
    /// Content of the custom value.
    pub value: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BusinessCustomValue {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the custom value.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Name under which the custom value is printed.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Key of the custom value.
    #[must_use]
    pub fn field_key(mut self, value: impl IntoOptional<String>) -> Self {
        self.field_key = value.into_optional();
        self
    }

    /// Content of the custom value.
    #[must_use]
    pub fn value(mut self, value: impl IntoOptional<String>) -> Self {
        self.value = value.into_optional();
        self
    }
}

impl Decode for BusinessCustomValue {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BusinessCustomValue")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            field_key: object.optional("fieldKey"),
            value: object.optional("value"),
            extra: object.extra(),
        })
    }
}

impl Encode for BusinessCustomValue {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("fieldKey", &self.field_key);
        object.field("value", &self.value);
    }
}

/// Definition of a custom field of a contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ContactCustomFieldDefinition {
    /// Id of the custom field.
    pub id: Option<String>,
    /// Name of the custom field.
    pub name: Option<String>,
    /// Key of the custom field.
    pub field_key: Option<String>,
    /// Type of the custom field.
    pub data_type: Option<String>,
    /// When the field was created, RFC 3339.
    pub date_added: Option<Timestamp>,
    /// Whether the entry is a field (`field`) or a folder.
    pub document_type: Option<String>,
    /// Id of the location (sub-account) that has the field.
    pub location_id: Option<LocationId>,
    /// Object that the field belongs to, such as `contact`.
    pub model: Option<String>,
    /// Id of the folder that contains the custom field.
    pub parent_id: Option<String>,
    /// Text that is shown while the field is empty.
    pub placeholder: Option<String>,
    /// Position of the custom field in the list.
    pub position: Option<f64>,
    /// Whether the field is a standard field and not a custom one. Observed, not
    /// documented.
    pub standard: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ContactCustomFieldDefinition {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the custom field.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Name of the custom field.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Key of the custom field.
    #[must_use]
    pub fn field_key(mut self, value: impl IntoOptional<String>) -> Self {
        self.field_key = value.into_optional();
        self
    }

    /// Type of the custom field.
    #[must_use]
    pub fn data_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.data_type = value.into_optional();
        self
    }

    /// When the field was created, RFC 3339.
    #[must_use]
    pub fn date_added(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.date_added = value.into_optional();
        self
    }

    /// Whether the entry is a field (`field`) or a folder.
    #[must_use]
    pub fn document_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.document_type = value.into_optional();
        self
    }

    /// Id of the location (sub-account) that has the field.
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Object that the field belongs to, such as `contact`.
    #[must_use]
    pub fn model(mut self, value: impl IntoOptional<String>) -> Self {
        self.model = value.into_optional();
        self
    }

    /// Id of the folder that contains the custom field.
    #[must_use]
    pub fn parent_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.parent_id = value.into_optional();
        self
    }

    /// Text that is shown while the field is empty.
    #[must_use]
    pub fn placeholder(mut self, value: impl IntoOptional<String>) -> Self {
        self.placeholder = value.into_optional();
        self
    }

    /// Position of the custom field in the list.
    #[must_use]
    pub fn position(mut self, value: impl IntoOptional<f64>) -> Self {
        self.position = value.into_optional();
        self
    }

    /// Whether the field is a standard field and not a custom one. Observed, not
    /// documented.
    #[must_use]
    pub fn standard(mut self, value: impl IntoOptional<bool>) -> Self {
        self.standard = value.into_optional();
        self
    }
}

impl Decode for ContactCustomFieldDefinition {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ContactCustomFieldDefinition")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            field_key: object.optional("fieldKey"),
            data_type: object.optional("dataType"),
            date_added: object.optional("dateAdded"),
            document_type: object.optional("documentType"),
            location_id: object.optional("locationId"),
            model: object.optional("model"),
            parent_id: object.optional("parentId"),
            placeholder: object.optional("placeholder"),
            position: object.optional("position"),
            standard: object.optional("standard"),
            extra: object.extra(),
        })
    }
}

impl Encode for ContactCustomFieldDefinition {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("fieldKey", &self.field_key);
        object.field("dataType", &self.data_type);
        object.field("dateAdded", &self.date_added);
        object.field("documentType", &self.document_type);
        object.field("locationId", &self.location_id);
        object.field("model", &self.model);
        object.field("parentId", &self.parent_id);
        object.field("placeholder", &self.placeholder);
        object.field("position", &self.position);
        object.field("standard", &self.standard);
    }
}

/// A custom field of a contact, with its value.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ContactDetailsFieldValue {
    /// Definition of a custom field of a contact.
    pub field: Option<ContactCustomFieldDefinition>,
    /// Content of the custom field.
    pub value: Option<Value>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ContactDetailsFieldValue {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Definition of a custom field of a contact.
    #[must_use]
    pub fn field(
        mut self,
        value: impl IntoOptional<ContactCustomFieldDefinition>,
    ) -> Self {
        self.field = value.into_optional();
        self
    }

    /// Content of the custom field.
    #[must_use]
    pub fn value(mut self, value: impl IntoOptional<Value>) -> Self {
        self.value = value.into_optional();
        self
    }
}

impl Decode for ContactDetailsFieldValue {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ContactDetailsFieldValue")?;
        Some(Self {
            field: object.optional("field"),
            value: object.optional("value"),
            extra: object.extra(),
        })
    }
}

impl Encode for ContactDetailsFieldValue {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("field", &self.field);
        object.field("value", &self.value);
    }
}

/// A custom field of a contact: a string, whose content HighLevel does not document,
/// or the field with its value.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum ContactDetailsField {
    /// A string.
    String(String),
    /// A custom field of a contact, with its value.
    ContactDetailsFieldValue(ContactDetailsFieldValue),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl From<&str> for ContactDetailsField {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for ContactDetailsField {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<ContactDetailsFieldValue> for ContactDetailsField {
    #[inline]
    fn from(value: ContactDetailsFieldValue) -> Self {
        Self::ContactDetailsFieldValue(value)
    }
}

impl Decode for ContactDetailsField {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let fit = value
            .first_fit(
                &[
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::String),
                    },
                    Alternative {
                        keys: &["field", "value"],
                        decode: |value| value.fit().map(Self::ContactDetailsFieldValue),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

impl Encode for ContactDetailsField {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let value: &dyn Encode = match self {
            Self::String(value) => value,
            Self::ContactDetailsFieldValue(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
    }
}

/// Version of the request, `v1` or `v2`. The difference is not documented.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum InvoiceFromEstimateVersion {
    /// `v1`
    V1,
    /// `v2`
    V2,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl InvoiceFromEstimateVersion {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V1 => "v1",
            Self::V2 => "v2",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InvoiceFromEstimateVersion {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "v1" => Self::V1,
            "v2" => Self::V2,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Day of the week, by its first two letters.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum DayOfWeek {
    /// `mo`
    Monday,
    /// `tu`
    Tuesday,
    /// `we`
    Wednesday,
    /// `th`
    Thursday,
    /// `fr`
    Friday,
    /// `sa`
    Saturday,
    /// `su`
    Sunday,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl DayOfWeek {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Monday => "mo",
            Self::Tuesday => "tu",
            Self::Wednesday => "we",
            Self::Thursday => "th",
            Self::Friday => "fr",
            Self::Saturday => "sa",
            Self::Sunday => "su",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DayOfWeek {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "mo" => Self::Monday,
            "tu" => Self::Tuesday,
            "we" => Self::Wednesday,
            "th" => Self::Thursday,
            "fr" => Self::Friday,
            "sa" => Self::Saturday,
            "su" => Self::Sunday,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Month of the year, by its first three letters.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum MonthOfYear {
    /// `jan`
    January,
    /// `feb`
    February,
    /// `mar`
    March,
    /// `apr`
    April,
    /// `may`
    May,
    /// `jun`
    June,
    /// `jul`
    July,
    /// `aug`
    August,
    /// `sep`
    September,
    /// `oct`
    October,
    /// `nov`
    November,
    /// `dec`
    December,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl MonthOfYear {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::January => "jan",
            Self::February => "feb",
            Self::March => "mar",
            Self::April => "apr",
            Self::May => "may",
            Self::June => "jun",
            Self::July => "jul",
            Self::August => "aug",
            Self::September => "sep",
            Self::October => "oct",
            Self::November => "nov",
            Self::December => "dec",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MonthOfYear {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "jan" => Self::January,
            "feb" => Self::February,
            "mar" => Self::March,
            "apr" => Self::April,
            "may" => Self::May,
            "jun" => Self::June,
            "jul" => Self::July,
            "aug" => Self::August,
            "sep" => Self::September,
            "oct" => Self::October,
            "nov" => Self::November,
            "dec" => Self::December,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the discount is a percentage or a fixed amount.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum DiscountType {
    /// `percentage`
    Percentage,
    /// `fixed`
    Fixed,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl DiscountType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Percentage => "percentage",
            Self::Fixed => "fixed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DiscountType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "percentage" => Self::Percentage,
            "fixed" => Self::Fixed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the price is paid once (`one_time`) or at an interval (`recurring`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PriceType {
    /// `one_time`
    OneTime,
    /// `recurring`
    Recurring,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PriceType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OneTime => "one_time",
            Self::Recurring => "recurring",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PriceType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "one_time" => Self::OneTime,
            "recurring" => Self::Recurring,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An entry of the history of an estimate: an action, such as `Created`, and its
/// time.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EstimateAction {
    /// Action on the estimate, such as `Created`.
    pub action: Option<String>,
    /// Time of the action, RFC 3339.
    pub timestamp: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EstimateAction {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EstimateAction")?;
        Some(Self {
            action: object.optional("action"),
            timestamp: object.optional("timestamp"),
            extra: object.extra(),
        })
    }
}

/// Status of the estimate. `all` is only used as a filter of lists.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum EstimateStatus {
    /// `all`
    All,
    /// `draft`
    Draft,
    /// `sent`
    Sent,
    /// `accepted`
    Accepted,
    /// `declined`
    Declined,
    /// `invoiced`
    Invoiced,
    /// `viewed`
    Viewed,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl EstimateStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Draft => "draft",
            Self::Sent => "sent",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Invoiced => "invoiced",
            Self::Viewed => "viewed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EstimateStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "all" => Self::All,
            "draft" => Self::Draft,
            "sent" => Self::Sent,
            "accepted" => Self::Accepted,
            "declined" => Self::Declined,
            "invoiced" => Self::Invoiced,
            "viewed" => Self::Viewed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Progress of the invoice, from `draft` and `sent` to `paid`; `void` if the invoice
/// was voided.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum InvoiceStatus {
    /// `draft`
    Draft,
    /// `sent`
    Sent,
    /// `payment_processing`
    PaymentProcessing,
    /// `paid`
    Paid,
    /// `void`
    Void,
    /// `partially_paid`
    PartiallyPaid,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl InvoiceStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Sent => "sent",
            Self::PaymentProcessing => "payment_processing",
            Self::Paid => "paid",
            Self::Void => "void",
            Self::PartiallyPaid => "partially_paid",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InvoiceStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "draft" => Self::Draft,
            "sent" => Self::Sent,
            "payment_processing" => Self::PaymentProcessing,
            "paid" => Self::Paid,
            "void" => Self::Void,
            "partially_paid" => Self::PartiallyPaid,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Statuses of the invoice that were set by hand.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceManualStatusTransitions {
    /// Whether `paid` was set by hand.
    pub paid: Option<bool>,
    /// Whether `sent` was set by hand.
    pub sent: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceManualStatusTransitions {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceManualStatusTransitions")?;
        Some(Self {
            paid: object.optional("paid"),
            sent: object.optional("sent"),
            extra: object.extra(),
        })
    }
}

/// Error of the last attempt to charge the invoice automatically.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceMetaAutoPaymentError {
    /// Type of the error, as the payment provider names it.
    pub type_: Option<String>,
    /// Code with which the card was declined.
    pub decline_code: Option<String>,
    /// Error message of the payment provider.
    pub message: Option<String>,
    /// Id of the request at the payment provider.
    pub request_id: Option<String>,
    /// HTTP status of the failed attempt.
    pub status_code: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceMetaAutoPaymentError {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceMetaAutoPaymentError")?;
        Some(Self {
            type_: object.optional("type"),
            decline_code: object.optional("declineCode"),
            message: object.optional("message"),
            request_id: object.optional("requestId"),
            status_code: object.optional("statusCode"),
            extra: object.extra(),
        })
    }
}

/// Maximum duration of one attempt of the queued task.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AutoPaymentTaskDeadline {
    /// Nanoseconds in addition to `seconds`.
    pub nanos: Option<i64>,
    /// Length of the deadline in seconds.
    pub seconds: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AutoPaymentTaskDeadline {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AutoPaymentTaskDeadline")?;
        Some(Self {
            nanos: object.optional("nanos"),
            seconds: object.optional("seconds"),
            extra: object.extra(),
        })
    }
}

/// Headers of the queued request.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AutoPaymentHttpCallHeaders {
    /// Version of the API.
    pub version: Option<String>,
    /// Credentials of the queued request.
    pub authorization: Option<String>,
    /// Media type of the queued request.
    pub content_type: Option<String>,
    /// User agent of the queued request.
    pub user_agent: Option<String>,
    /// Channel of the change, such as `OAUTH`.
    pub channel: Option<String>,
    /// Header `source`: the type of client that queued the request; the values are not
    /// documented.
    pub source: Option<String>,
    /// Header `source_id`: id of the client that queued the request.
    pub source_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for AutoPaymentHttpCallHeaders {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "AutoPaymentHttpCallHeaders",
            &[
                ("version", &self.version),
                ("authorization", &hidden("Authorization", &self.authorization)),
                ("content_type", &self.content_type),
                ("user_agent", &self.user_agent),
                ("channel", &self.channel),
                ("source", &self.source),
                ("source_id", &self.source_id),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for AutoPaymentHttpCallHeaders {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AutoPaymentHttpCallHeaders")?;
        Some(Self {
            version: object.optional("version"),
            authorization: object.optional("Authorization"),
            content_type: object.optional("Content-Type"),
            user_agent: object.optional("User-Agent"),
            channel: object.optional("channel"),
            source: object.optional("source"),
            source_id: object.optional("source-id"),
            extra: object.extra(),
        })
    }
}

/// The HTTP request that the queued task sends. Contains credentials: do not log this
/// value.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AutoPaymentHttpCall {
    /// Body of the request.
    pub body: Option<String>,
    /// Headers of the queued request.
    pub headers: Option<AutoPaymentHttpCallHeaders>,
    /// Method of the queued request.
    pub http_method: Option<String>,
    /// URL of the queued request.
    pub url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AutoPaymentHttpCall {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AutoPaymentHttpCall")?;
        Some(Self {
            body: object.optional("body"),
            headers: object.optional("headers"),
            http_method: object.optional("httpMethod"),
            url: object.optional("url"),
            extra: object.extra(),
        })
    }
}

/// The queued task that charges the invoice automatically. Contains credentials: do
/// not log this value.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AutoPaymentTask {
    /// When the task was created.
    pub create_time: Option<AutoPaymentTaskTime>,
    /// Number of attempts.
    pub dispatch_count: Option<i64>,
    /// Maximum duration of one attempt of the queued task.
    pub dispatch_deadline: Option<AutoPaymentTaskDeadline>,
    /// The HTTP request that the queued task sends. Contains credentials: do not log this
    /// value.
    pub http_request: Option<AutoPaymentHttpCall>,
    /// Type of the queued message.
    pub message_type: Option<String>,
    /// Name of the queued task.
    pub name: Option<String>,
    /// Type of the queued payload.
    pub payload_type: Option<String>,
    /// Number of responses.
    pub response_count: Option<i64>,
    /// When the task is due.
    pub schedule_time: Option<AutoPaymentTaskTime>,
    /// Part of the task that is shown.
    pub view: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AutoPaymentTask {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AutoPaymentTask")?;
        Some(Self {
            create_time: object.optional("createTime"),
            dispatch_count: object.optional("dispatchCount"),
            dispatch_deadline: object.optional("dispatchDeadline"),
            http_request: object.optional("httpRequest"),
            message_type: object.optional("messageType"),
            name: object.optional("name"),
            payload_type: object.optional("payloadType"),
            response_count: object.optional("responseCount"),
            schedule_time: object.optional("scheduleTime"),
            view: object.optional("view"),
            extra: object.extra(),
        })
    }
}

/// The last attempt to charge the invoice automatically.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceMetaAutoPayment {
    /// Error of the last attempt to charge the invoice automatically.
    pub error: Option<InvoiceMetaAutoPaymentError>,
    /// Number of the attempt.
    pub retry: Option<i64>,
    /// Whether the attempt succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The queued task that charges the invoice automatically. Contains credentials: do
    /// not log this value.
    pub task_req: Option<AutoPaymentTask>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceMetaAutoPayment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceMetaAutoPayment")?;
        Some(Self {
            error: object.optional("error"),
            retry: object.optional("retry"),
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            task_req: object.optional("taskReq"),
            extra: object.extra(),
        })
    }
}

/// The next task of the invoice, and the time at which it runs.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceMetaNextChildTask {
    /// When the next task runs, RFC 3339.
    pub execute_at: Option<Timestamp>,
    /// Id of the next task.
    pub id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceMetaNextChildTask {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceMetaNextChildTask")?;
        Some(Self {
            execute_at: object.optional("executeAt"),
            id: object.optional("id"),
            extra: object.extra(),
        })
    }
}

/// The previous task of the invoice.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceMetaParentTask {
    /// Id of the previous task.
    pub id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceMetaParentTask {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceMetaParentTask")?;
        Some(Self {
            id: object.optional("id"),
            extra: object.extra(),
        })
    }
}

/// Data of the last automatic payment, and of the scheduled tasks of the invoice.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceMeta {
    /// The last attempt to charge the invoice automatically.
    pub auto_payment: Option<InvoiceMetaAutoPayment>,
    /// Id of the next task of the invoice.
    pub child_task_id: Option<String>,
    /// The next task of the invoice, and the time at which it runs.
    pub next_child_task: Option<InvoiceMetaNextChildTask>,
    /// The previous task of the invoice.
    pub parent_task: Option<InvoiceMetaParentTask>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceMeta {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceMeta")?;
        Some(Self {
            auto_payment: object.optional("autoPayment"),
            child_task_id: object.optional("childTaskId"),
            next_child_task: object.optional("nextChildTask"),
            parent_task: object.optional("parentTask"),
            extra: object.extra(),
        })
    }
}

/// Name and email address of the sender of the invoice.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceSentFrom {
    /// Email address of the sender.
    pub from_email: Option<String>,
    /// Name of the sender.
    pub from_name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceSentFrom {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceSentFrom")?;
        Some(Self {
            from_email: object.optional("fromEmail"),
            from_name: object.optional("fromName"),
            extra: object.extra(),
        })
    }
}

/// Addresses and numbers to which the invoice was sent.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceSentTo {
    /// Email addresses of the recipients.
    pub email: Vec<String>,
    /// Email addresses to which a blind copy was sent.
    pub email_bcc: Vec<String>,
    /// Email addresses to which a copy was sent.
    pub email_cc: Vec<String>,
    /// Phone numbers to which a text message was sent.
    pub phone_no: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceSentTo {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceSentTo")?;
        Some(Self {
            email: object.list("email"),
            email_bcc: object.list("emailBcc"),
            email_cc: object.list("emailCc"),
            phone_no: object.list("phoneNo"),
            extra: object.extra(),
        })
    }
}

/// Calculation of the tax; `exclusive` means that the tax is added to the price.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum TaxCalculation {
    /// `exclusive`
    Exclusive,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl TaxCalculation {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Exclusive => "exclusive",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TaxCalculation {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "exclusive" => Self::Exclusive,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the fee is a fixed amount or a percentage.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum LateFeesType {
    /// `fixed`
    Fixed,
    /// `percentage`
    Percentage,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl LateFeesType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fixed => "fixed",
            Self::Percentage => "percentage",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LateFeesType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "fixed" => Self::Fixed,
            "percentage" => Self::Percentage,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Unit of [`interval_count`](LateFeesFrequency::interval_count); with `one_time` the
/// fee is charged once.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum LateFeesInterval {
    /// `day`
    Day,
    /// `week`
    Week,
    /// `month`
    Month,
    /// `hour`
    Hour,
    /// `minute`
    Minute,
    /// `one_time`
    OneTime,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl LateFeesInterval {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Hour => "hour",
            Self::Minute => "minute",
            Self::OneTime => "one_time",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LateFeesInterval {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "day" => Self::Day,
            "week" => Self::Week,
            "month" => Self::Month,
            "hour" => Self::Hour,
            "minute" => Self::Minute,
            "one_time" => Self::OneTime,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Unit of [`interval_count`](LateFeesGrace::interval_count); only `day` is
/// documented.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum LateFeesGraceInterval {
    /// `day`
    Day,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl LateFeesGraceInterval {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LateFeesGraceInterval {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "day" => Self::Day,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Type of the limit; only `fixed`, an amount, is documented.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum MaxLateFeesType {
    /// `fixed`
    Fixed,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl MaxLateFeesType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fixed => "fixed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MaxLateFeesType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "fixed" => Self::Fixed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the installments are fixed amounts or percentages of the total.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PaymentScheduleType {
    /// `fixed`
    Fixed,
    /// `percentage`
    Percentage,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PaymentScheduleType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fixed => "fixed",
            Self::Percentage => "percentage",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PaymentScheduleType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "fixed" => Self::Fixed,
            "percentage" => Self::Percentage,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// User who recorded the payment.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InstallmentPayer {
    /// Id of the user who recorded the payment.
    pub user_id: Option<UserId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl InstallmentPayer {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the user who recorded the payment.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }
}

impl Decode for InstallmentPayer {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InstallmentPayer")?;
        Some(Self {
            user_id: object.optional("userId"),
            extra: object.extra(),
        })
    }
}

impl Encode for InstallmentPayer {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("userId", &self.user_id);
    }
}

/// An installment of a payment schedule.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Installment {
    /// Id of the installment.
    pub id: Option<String>,
    /// When the payment is due, RFC 3339.
    pub due_date: Option<Timestamp>,
    /// Payment status of the installment; HighLevel does not document the values.
    pub status: Option<String>,
    /// Amount of the installment, or percentage of the total.
    ///
    /// An amount is in units of the currency, such as dollars.
    pub value: Option<f64>,
    /// User who recorded the payment.
    pub paid_by: Option<InstallmentPayer>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Installment {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the installment.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// When the payment is due, RFC 3339.
    #[must_use]
    pub fn due_date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.due_date = value.into_optional();
        self
    }

    /// Payment status of the installment; HighLevel does not document the values.
    #[must_use]
    pub fn status(mut self, value: impl IntoOptional<String>) -> Self {
        self.status = value.into_optional();
        self
    }

    /// Amount of the installment, or percentage of the total. An amount is in units of
    /// the currency, such as dollars.
    #[must_use]
    pub fn value(mut self, value: impl IntoOptional<f64>) -> Self {
        self.value = value.into_optional();
        self
    }

    /// User who recorded the payment.
    #[must_use]
    pub fn paid_by(mut self, value: impl IntoOptional<InstallmentPayer>) -> Self {
        self.paid_by = value.into_optional();
        self
    }
}

impl Decode for Installment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Installment")?;
        Some(Self {
            id: object.optional("_id"),
            due_date: object.optional("dueDate"),
            status: object.optional("status"),
            value: object.optional("value"),
            paid_by: object.optional("paidBy"),
            extra: object.extra(),
        })
    }
}

impl Encode for Installment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("dueDate", &self.due_date);
        object.field("status", &self.status);
        object.field("value", &self.value);
        object.field("paidBy", &self.paid_by);
    }
}

/// Whether the deposit is due when the estimate is accepted (`estimate_accepted`) or
/// on a separate date (`custom`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum DepositDateType {
    /// `estimate_accepted`
    EstimateAccepted,
    /// `custom`
    Custom,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl DepositDateType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EstimateAccepted => "estimate_accepted",
            Self::Custom => "custom",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DepositDateType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "estimate_accepted" => Self::EstimateAccepted,
            "custom" => Self::Custom,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the later installments are due at a regular interval (`regular_interval`)
/// or on individual dates (`custom`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ScheduleDateType {
    /// `regular_interval`
    RegularInterval,
    /// `custom`
    Custom,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ScheduleDateType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::RegularInterval => "regular_interval",
            Self::Custom => "custom",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ScheduleDateType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "regular_interval" => Self::RegularInterval,
            "custom" => Self::Custom,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// A charge that is added to an invoice or an estimate.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProcessingFeeCharge {
    /// Id of the charge.
    pub id: Option<String>,
    /// Name of the charge, such as `Processing Fee`.
    pub name: Option<String>,
    /// Configured value of the charge; the reference does not say whether it is a rate or
    /// an amount.
    ///
    /// An amount is in units of the currency, such as dollars.
    pub charge: Option<f64>,
    /// Amount that is charged.
    ///
    /// In units of the currency, such as dollars.
    pub amount: Option<f64>,
    /// Whether the charge applies.
    pub enabled: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ProcessingFeeCharge {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the charge.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Name of the charge, such as `Processing Fee`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Configured value of the charge; the reference does not say whether it is a rate or
    /// an amount. An amount is in units of the currency, such as dollars.
    #[must_use]
    pub fn charge(mut self, value: impl IntoOptional<f64>) -> Self {
        self.charge = value.into_optional();
        self
    }

    /// Amount that is charged. In units of the currency, such as dollars.
    #[must_use]
    pub fn amount(mut self, value: impl IntoOptional<f64>) -> Self {
        self.amount = value.into_optional();
        self
    }

    /// Whether the charge applies.
    #[must_use]
    pub fn enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.enabled = value.into_optional();
        self
    }
}

impl Encode for ProcessingFeeCharge {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("name", &self.name);
        object.field("charge", &self.charge);
        object.field("amount", &self.amount);
        object.field("enabled", &self.enabled);
    }
}

/// How the customer paid, such as `cash` or `card`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ManualPaymentMode {
    /// `cash`
    Cash,
    /// `card`
    Card,
    /// `cheque`
    Cheque,
    /// `bank_transfer`
    BankTransfer,
    /// `other`
    Other,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ManualPaymentMode {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cash => "cash",
            Self::Card => "card",
            Self::Cheque => "cheque",
            Self::BankTransfer => "bank_transfer",
            Self::Other => "other",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ManualPaymentMode {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "cash" => Self::Cash,
            "card" => Self::Card,
            "cheque" => Self::Cheque,
            "bank_transfer" => Self::BankTransfer,
            "other" => Self::Other,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the reminder is sent before or after the event in
/// [`reminder_invoice_condition`](Reminder::reminder_invoice_condition).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ReminderTime {
    /// `before`
    Before,
    /// `after`
    After,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ReminderTime {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Before => "before",
            Self::After => "after",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ReminderTime {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "before" => Self::Before,
            "after" => Self::After,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Event that the reminder refers to: the invoice was sent (`invoice_sent`) or is
/// overdue (`invoice_overdue`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ReminderCondition {
    /// `invoice_sent`
    InvoiceSent,
    /// `invoice_overdue`
    InvoiceOverdue,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ReminderCondition {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvoiceSent => "invoice_sent",
            Self::InvoiceOverdue => "invoice_overdue",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ReminderCondition {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "invoice_sent" => Self::InvoiceSent,
            "invoice_overdue" => Self::InvoiceOverdue,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the invoice stays a draft or is sent immediately.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum TextToPayAction {
    /// `draft`
    Draft,
    /// `send`
    Send,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl TextToPayAction {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Send => "send",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TextToPayAction {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "draft" => Self::Draft,
            "send" => Self::Send,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether payments are live or tests; `default` is not documented.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PaymentMode {
    /// `default`
    Default,
    /// `live`
    Live,
    /// `test`
    Test,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PaymentMode {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Live => "live",
            Self::Test => "test",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PaymentMode {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "default" => Self::Default,
            "live" => Self::Live,
            "test" => Self::Test,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Field to sort invoices by.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum InvoiceSortField {
    /// `issueDate`
    IssueDate,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl InvoiceSortField {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::IssueDate => "issueDate",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InvoiceSortField {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "issueDate" => Self::IssueDate,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether to sort ascending or descending.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum SortOrder {
    /// `ascend`
    Ascend,
    /// `descend`
    Descend,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl SortOrder {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ascend => "ascend",
            Self::Descend => "descend",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SortOrder {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "ascend" => Self::Ascend,
            "descend" => Self::Descend,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    AdditionalEmail, Address, Attachment, AutoInvoicing, AutoPaymentDetails, AutoPayment,
    BacsDirectDebit, BecsDirectDebit, BusinessDetails, Card, Cheque, ContactDetails,
    NewEstimate, NewInvoice, NewInvoiceFromEstimate, NewInvoiceSchedule,
    NewInvoiceTemplate, RecurrenceRule, Discount, EstimateLineItem,
    EstimateTemplateFields, FrequencySettings, InvoiceItem, Sender, ItemTax,
    LateFeesConfiguration, LateFeesFrequency, LateFeesGrace, MaxLateFees, PaymentMethods,
    PaymentScheduleConfig, PaymentScheduleDateConfig, PaymentSchedule,
    MiscellaneousCharges, PaidCharge, InvoicePaymentRecord, InvoiceScheduleStart,
    ScheduleOptions, EstimateDelivery, InvoiceDelivery, SentTo, SepaDirectDebit,
    StripePaymentMethod, TextToPayInvoice, TipsConfiguration, UsBankAccount,
    EstimateUpdate, InvoiceUpdate, LateFeesUpdate, InvoiceScheduleUpdate,
    InvoiceTemplateUpdate, InvoiceTemplatePaymentMethods, BusinessCustomValue,
    ContactCustomFieldDefinition, ContactDetailsFieldValue, ContactDetailsField,
    InstallmentPayer, Installment, ProcessingFeeCharge,
}

impl_debug_fields! {
    AutoPaymentTaskTime { nanos, seconds }, CreateInvoiceFromEstimateResponse { estimate,
    invoice }, CustomNotification { customer_send_invoice, team_payment_success,
    customer_payment_success, team_auto_payment_success, customer_auto_payment_success,
    team_payment_failure, customer_payment_failure, team_auto_payment_failure,
    customer_auto_payment_failure, customer_auto_payment_info,
    customer_auto_payment_amount_changed, team_auto_payment_skip,
    team_recurring_send_invoice_failed, customer_send_estimate, team_estimate_accepted,
    team_estimate_declined, others }, CustomNotificationItem { enabled, email_template,
    sms_template, from_name, from_email, email_subject, default_email_template_id },
    EstimateTemplate { location_id, alt_type, id, live_mode, deleted, name, currency,
    business_details, items, discount, title, estimate_number_prefix, attachments,
    updated_by, total, created_at, updated_at, v, automatic_taxes_enabled, terms_notes },
    GenerateEstimateNumberResponse { estimate_number, trace_id },
    GenerateInvoiceNumberResponse { invoice_number }, InvoiceSettings { location_id,
    alt_type, terms_note, estimates_terms_note, title, estimates_title,
    invoice_number_prefix, estimate_number_prefix, due_after_x_days,
    estimates_expire_after_x_days, minimum_percentage_partial_payment, custom_fields,
    custom_notification, business_details, sender_configuration, product_settings,
    reminder_settings, late_fees_configuration, tips_configuration, payment_methods },
    InvoiceSchedule { id, status, live_mode, location_id, alt_type, name, schedule,
    invoices, business_details, currency, contact_details, discount, items, total, title,
    terms_notes, compiled_terms_notes, created_at, updated_at }, InvoiceTemplate { id,
    location_id, alt_type, name, business_details, currency, discount, items,
    invoice_number_prefix, total, created_at, updated_at }, InvoiceProductSettings {
    enable_import_product_description, description_optional },
    InvoiceSettingsBusinessDetails { logo_url, name, phone_no, address, website,
    custom_values }, EstimateTemplateList { data, total_count, trace_id }, EstimateList {
    estimates, total, trace_id }, InvoiceList { invoices, total }, InvoiceScheduleList {
    schedules, total }, InvoiceTemplateList { data, total_count },
    RecordInvoicePaymentResponse { success, invoice }, Reminder { enabled,
    email_template, sms_template, email_subject, reminder_id, reminder_name,
    reminder_time, interval_type, max_reminders, reminder_invoice_condition,
    reminder_number, start_time, end_time, timezone }, ReminderSettings {
    default_email_template_id, reminders }, TextToPayInvoiceResponse { invoice,
    invoice_url }, TotalSummary { sub_total, discount, tax }, EstimateAction { action,
    timestamp }, InvoiceManualStatusTransitions { paid, sent },
    InvoiceMetaAutoPaymentError { type_, decline_code, message, request_id, status_code
    }, AutoPaymentTaskDeadline { nanos, seconds }, AutoPaymentHttpCall { body, headers,
    http_method, url }, AutoPaymentTask { create_time, dispatch_count, dispatch_deadline,
    http_request, message_type, name, payload_type, response_count, schedule_time, view
    }, InvoiceMetaAutoPayment { error, retry, success, task_req },
    InvoiceMetaNextChildTask { execute_at, id }, InvoiceMetaParentTask { id },
    InvoiceMeta { auto_payment, child_task_id, next_child_task, parent_task },
    InvoiceSentFrom { from_email, from_name }, InvoiceSentTo { email, email_bcc,
    email_cc, phone_no },
}

impl_default! {
    AutoPaymentTaskTime, AdditionalEmail, Address, Attachment, AutoInvoicing,
    BusinessDetails, ContactDetails, CreateInvoiceFromEstimateResponse,
    CustomNotification, CustomNotificationItem, RecurrenceRule, Discount,
    EstimateLineItem, Estimate, EstimateTemplate, FrequencySettings,
    GenerateEstimateNumberResponse, GenerateInvoiceNumberResponse, Invoice,
    InvoiceSettings, InvoiceSchedule, InvoiceTemplate, InvoiceItem,
    InvoiceProductSettings, InvoiceSettingsBusinessDetails, Sender, ItemTax,
    LateFeesConfiguration, LateFeesFrequency, LateFeesGrace, MaxLateFees,
    EstimateTemplateList, EstimateList, InvoiceList, InvoiceScheduleList,
    InvoiceTemplateList, PaymentMethods, PaymentSchedule, RecordInvoicePaymentResponse,
    Reminder, ReminderSettings, RemindersConfiguration, ScheduleOptions,
    SendInvoiceResponse, SentTo, StripePaymentMethod, TextToPayInvoiceResponse,
    TipsConfiguration, TotalSummary, BusinessCustomValue, ContactCustomFieldDefinition,
    ContactDetailsFieldValue, EstimateAction, InvoiceManualStatusTransitions,
    InvoiceMetaAutoPaymentError, AutoPaymentTaskDeadline, AutoPaymentHttpCallHeaders,
    AutoPaymentHttpCall, AutoPaymentTask, InvoiceMetaAutoPayment,
    InvoiceMetaNextChildTask, InvoiceMetaParentTask, InvoiceMeta, InvoiceSentFrom,
    InvoiceSentTo, InstallmentPayer, Installment,
}

impl_extra! {
    AdditionalEmail, Address, Attachment, AutoInvoicing, AutoPaymentDetails, AutoPayment,
    BacsDirectDebit, BecsDirectDebit, BusinessDetails, Card, Cheque, ContactDetails,
    NewEstimate, NewInvoice, NewInvoiceFromEstimate, NewInvoiceSchedule,
    NewInvoiceTemplate, RecurrenceRule, Discount, EstimateLineItem,
    EstimateTemplateFields, FrequencySettings, InvoiceItem, Sender, ItemTax,
    LateFeesConfiguration, LateFeesFrequency, LateFeesGrace, MaxLateFees, PaymentMethods,
    PaymentScheduleConfig, PaymentScheduleDateConfig, PaymentSchedule,
    MiscellaneousCharges, PaidCharge, InvoicePaymentRecord, InvoiceScheduleStart,
    ScheduleOptions, EstimateDelivery, InvoiceDelivery, SentTo, SepaDirectDebit,
    StripePaymentMethod, TextToPayInvoice, TipsConfiguration, UsBankAccount,
    EstimateUpdate, InvoiceUpdate, LateFeesUpdate, InvoiceScheduleUpdate,
    InvoiceTemplateUpdate, InvoiceTemplatePaymentMethods, BusinessCustomValue,
    ContactCustomFieldDefinition, ContactDetailsFieldValue, InstallmentPayer,
    Installment, ProcessingFeeCharge,
}

open_enum! {
    AltType, RecurrenceInterval, SendAction, InvoiceFromEstimateVersion, DayOfWeek,
    MonthOfYear, DiscountType, PriceType, EstimateStatus, InvoiceStatus, TaxCalculation,
    LateFeesType, LateFeesInterval, LateFeesGraceInterval, MaxLateFeesType,
    PaymentScheduleType, DepositDateType, ScheduleDateType, ManualPaymentMode,
    ReminderTime, ReminderCondition, TextToPayAction, PaymentMode, InvoiceSortField,
    SortOrder,
}

open_enum_decode! {
    AltType, RecurrenceInterval, DayOfWeek, MonthOfYear, DiscountType, PriceType,
    EstimateStatus, InvoiceStatus, TaxCalculation, LateFeesType, LateFeesInterval,
    LateFeesGraceInterval, MaxLateFeesType, PaymentScheduleType, ReminderTime,
    ReminderCondition,
}

open_enum_encode! {
    AltType, RecurrenceInterval, SendAction, InvoiceFromEstimateVersion, DayOfWeek,
    MonthOfYear, DiscountType, PriceType, EstimateStatus, TaxCalculation, LateFeesType,
    LateFeesInterval, LateFeesGraceInterval, MaxLateFeesType, PaymentScheduleType,
    DepositDateType, ScheduleDateType, ManualPaymentMode, TextToPayAction, PaymentMode,
    InvoiceSortField, SortOrder,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    AltType, RecurrenceInterval, SendAction, InvoiceFromEstimateVersion, DayOfWeek,
    MonthOfYear, DiscountType, PriceType, EstimateStatus, InvoiceStatus, TaxCalculation,
    LateFeesType, LateFeesInterval, LateFeesGraceInterval, MaxLateFeesType,
    PaymentScheduleType, DepositDateType, ScheduleDateType, ManualPaymentMode,
    ReminderTime, ReminderCondition, TextToPayAction, PaymentMode, InvoiceSortField,
    SortOrder,
}
