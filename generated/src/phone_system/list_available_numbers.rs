//! `available-numbers`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{AvailableNumberList, NumberType};
use crate::LocationId;

/// Lists the phone numbers of a country that a location can buy.
///
/// Created by
/// [`PhoneSystem::list_available_numbers`](super::PhoneSystem::list_available_numbers).
///
/// `GET /phone-system/numbers/location/{locationId}/available`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListAvailableNumbers {
    pub(super) request: Request<ListAvailableNumbersParams>,
}

impl ListAvailableNumbers {
    /// Types of numbers to look for, such as `local`.
    pub fn number_types(mut self, value: impl IntoOptional<Vec<NumberType>>) -> Self {
        self.request.params_mut().number_types = value.into_optional();
        self
    }

    /// Digits with which the numbers begin.
    ///
    /// Example: `830`.
    pub fn first_part(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().first_part = value.into_optional();
        self
    }

    /// Digits with which the numbers end.
    ///
    /// Example: `825`.
    pub fn last_part(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().last_part = value.into_optional();
        self
    }

    /// Digits that the numbers contain anywhere.
    ///
    /// Example: `825`.
    pub fn anywhere(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().anywhere = value.into_optional();
        self
    }

    /// Whether the numbers must be able to send and receive SMS.
    pub fn sms_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().sms_enabled = value.into_optional();
        self
    }

    /// Whether the numbers must be able to send and receive MMS.
    pub fn mms_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().mms_enabled = value.into_optional();
        self
    }

    /// Whether the numbers must be able to make and receive calls.
    pub fn voice_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().voice_enabled = value.into_optional();
        self
    }
}

request_builder! {
    ListAvailableNumbers, ListAvailableNumbersParams
}

/// The parameters of [`ListAvailableNumbers`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListAvailableNumbersParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Two-letter country code (ISO 3166-1) of the numbers, such as `US`.
    pub country_code: String,
    /// Types of numbers to look for, such as `local`.
    pub number_types: Option<Vec<NumberType>>,
    /// Digits with which the numbers begin.
    ///
    /// Example: `830`.
    pub first_part: Option<String>,
    /// Digits with which the numbers end.
    ///
    /// Example: `825`.
    pub last_part: Option<String>,
    /// Digits that the numbers contain anywhere.
    ///
    /// Example: `825`.
    pub anywhere: Option<String>,
    /// Whether the numbers must be able to send and receive SMS.
    pub sms_enabled: Option<bool>,
    /// Whether the numbers must be able to send and receive MMS.
    pub mms_enabled: Option<bool>,
    /// Whether the numbers must be able to make and receive calls.
    pub voice_enabled: Option<bool>,
}

impl ListAvailableNumbersParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        country_code: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            country_code: country_code.into(),
            number_types: None,
            first_part: None,
            last_part: None,
            anywhere: None,
            sms_enabled: None,
            mms_enabled: None,
            voice_enabled: None,
        }
    }
}

impl Operation for ListAvailableNumbersParams {
    type Output = AvailableNumberList;
    type Whole = AvailableNumberList;
    type Error = ListAvailableNumbersError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "available-numbers",
        name: "list_available_numbers",
        summary: "Lists the phone numbers of a country that a location can buy.",
        deprecated: None,
        method: Method::GET,
        path: "/phone-system/numbers/location/{locationId}/available",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 500],
        scopes: &["phonenumbers.read"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/phone-system/available-numbers",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.query("countryCode", &self.country_code);
        request.query_joined("numberTypes", &self.number_types, ',');
        request.query("firstPart", &self.first_part);
        request.query("lastPart", &self.last_part);
        request.query("anywhere", &self.anywhere);
        request.query("smsEnabled", &self.sms_enabled);
        request.query("mmsEnabled", &self.mms_enabled);
        request.query("voiceEnabled", &self.voice_enabled);
    }
}

/// Errors of [`ListAvailableNumbers`].
pub type ListAvailableNumbersError = super::errors::NumberError;
