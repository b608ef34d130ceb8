//! The Store API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::StoreError;
use super::operations::{
    CreateShippingCarrierParams, CreateShippingRateParams, CreateShippingZoneParams,
    CreateStoreSettingParams, DeleteShippingCarrierParams, DeleteShippingRateParams,
    DeleteShippingZoneParams, GetShippingCarrierParams, GetShippingRateParams,
    GetShippingZoneParams, GetStoreSettingsParams, ListAvailableShippingRatesParams,
    ListShippingCarriersParams, ListShippingRatesParams, ListShippingZonesParams,
    UpdateShippingCarrierParams, UpdateShippingRateParams, UpdateShippingZoneParams,
};

/// The mock of the Store API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Store<'a> {
    mock: &'a Mock,
}

impl<'a> Store<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_shipping_carriers`](super::Store::list_shipping_carriers).
    pub fn list_shipping_carriers(&self) -> Expect<'a, ListShippingCarriersParams> {
        self.mock.expect()
    }

    /// Mocks [`create_shipping_carrier`](super::Store::create_shipping_carrier).
    pub fn create_shipping_carrier(&self) -> Expect<'a, CreateShippingCarrierParams> {
        self.mock.expect()
    }

    /// Mocks [`get_shipping_carrier`](super::Store::get_shipping_carrier).
    pub fn get_shipping_carrier(&self) -> Expect<'a, GetShippingCarrierParams> {
        self.mock.expect()
    }

    /// Mocks [`update_shipping_carrier`](super::Store::update_shipping_carrier).
    pub fn update_shipping_carrier(&self) -> Expect<'a, UpdateShippingCarrierParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_shipping_carrier`](super::Store::delete_shipping_carrier).
    pub fn delete_shipping_carrier(&self) -> Expect<'a, DeleteShippingCarrierParams> {
        self.mock.expect()
    }

    /// Mocks [`list_shipping_zones`](super::Store::list_shipping_zones).
    pub fn list_shipping_zones(&self) -> Expect<'a, ListShippingZonesParams> {
        self.mock.expect()
    }

    /// Mocks [`create_shipping_zone`](super::Store::create_shipping_zone).
    pub fn create_shipping_zone(&self) -> Expect<'a, CreateShippingZoneParams> {
        self.mock.expect()
    }

    /// Mocks [`list_available_shipping_rates`](super::Store::list_available_shipping_rates).
    pub fn list_available_shipping_rates(
        &self,
    ) -> Expect<'a, ListAvailableShippingRatesParams> {
        self.mock.expect()
    }

    /// Mocks [`get_shipping_zone`](super::Store::get_shipping_zone).
    pub fn get_shipping_zone(&self) -> Expect<'a, GetShippingZoneParams> {
        self.mock.expect()
    }

    /// Mocks [`update_shipping_zone`](super::Store::update_shipping_zone).
    pub fn update_shipping_zone(&self) -> Expect<'a, UpdateShippingZoneParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_shipping_zone`](super::Store::delete_shipping_zone).
    pub fn delete_shipping_zone(&self) -> Expect<'a, DeleteShippingZoneParams> {
        self.mock.expect()
    }

    /// Mocks [`list_shipping_rates`](super::Store::list_shipping_rates).
    pub fn list_shipping_rates(&self) -> Expect<'a, ListShippingRatesParams> {
        self.mock.expect()
    }

    /// Mocks [`create_shipping_rate`](super::Store::create_shipping_rate).
    pub fn create_shipping_rate(&self) -> Expect<'a, CreateShippingRateParams> {
        self.mock.expect()
    }

    /// Mocks [`get_shipping_rate`](super::Store::get_shipping_rate).
    pub fn get_shipping_rate(&self) -> Expect<'a, GetShippingRateParams> {
        self.mock.expect()
    }

    /// Mocks [`update_shipping_rate`](super::Store::update_shipping_rate).
    pub fn update_shipping_rate(&self) -> Expect<'a, UpdateShippingRateParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_shipping_rate`](super::Store::delete_shipping_rate).
    pub fn delete_shipping_rate(&self) -> Expect<'a, DeleteShippingRateParams> {
        self.mock.expect()
    }

    /// Mocks [`get_store_settings`](super::Store::get_store_settings).
    pub fn get_store_settings(&self) -> Expect<'a, GetStoreSettingsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_store_setting`](super::Store::create_store_setting).
    pub fn create_store_setting(&self) -> Expect<'a, CreateStoreSettingParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListShippingCarriersParams>(),
    Listed::of::<CreateShippingCarrierParams>(),
    Listed::of::<GetShippingCarrierParams>(),
    Listed::of::<UpdateShippingCarrierParams>(),
    Listed::of::<DeleteShippingCarrierParams>(),
    Listed::of::<ListShippingZonesParams>(),
    Listed::of::<CreateShippingZoneParams>(),
    Listed::of::<ListAvailableShippingRatesParams>(),
    Listed::of::<GetShippingZoneParams>(),
    Listed::of::<UpdateShippingZoneParams>(),
    Listed::of::<DeleteShippingZoneParams>(),
    Listed::of::<ListShippingRatesParams>(),
    Listed::of::<CreateShippingRateParams>(),
    Listed::of::<GetShippingRateParams>(),
    Listed::of::<UpdateShippingRateParams>(),
    Listed::of::<DeleteShippingRateParams>(),
    Listed::of::<GetStoreSettingsParams>(),
    Listed::of::<CreateStoreSettingParams>(),
];

mock_operation! {
    ListShippingCarriersParams, "store().list_shipping_carriers()", payload("data"),
    [query("altId"), query("altType")],
    "{\"status\":true,\"message\":\"Successfully created\",\"data\":[{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"FedEx\",\"callbackUrl\":\"https://example.com/get-shipping-rates\",\"services\":[{\"name\":\"Priority Mail Express International\",\"value\":\"PriorityMailExpressInternational\"}],\"allowsMultipleServiceSelection\":true,\"_id\":\"655b33a82209e60b6adb87a5\",\"marketplaceAppId\":\"655b33a82209e60b6adb87a5\",\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}]}"
}

mock_operation! {
    CreateShippingCarrierParams, "store().create_shipping_carrier()", payload("data"),
    [json("body")],
    "{\"status\":true,\"message\":\"Successfully created\",\"data\":{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"FedEx\",\"callbackUrl\":\"https://example.com/get-shipping-rates\",\"services\":[{\"name\":\"Priority Mail Express International\",\"value\":\"PriorityMailExpressInternational\"}],\"allowsMultipleServiceSelection\":true,\"_id\":\"655b33a82209e60b6adb87a5\",\"marketplaceAppId\":\"655b33a82209e60b6adb87a5\",\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}}"
}

mock_operation! {
    GetShippingCarrierParams, "store().get_shipping_carrier()", payload("data"),
    [path("shippingCarrierId"), query("altId"), query("altType")],
    "{\"status\":true,\"message\":\"Successfully created\",\"data\":{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"FedEx\",\"callbackUrl\":\"https://example.com/get-shipping-rates\",\"services\":[{\"name\":\"Priority Mail Express International\",\"value\":\"PriorityMailExpressInternational\"}],\"allowsMultipleServiceSelection\":true,\"_id\":\"655b33a82209e60b6adb87a5\",\"marketplaceAppId\":\"655b33a82209e60b6adb87a5\",\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}}"
}

mock_operation! {
    UpdateShippingCarrierParams, "store().update_shipping_carrier()", payload("data"),
    [path("shippingCarrierId"), json("body")],
    "{\"status\":true,\"message\":\"Successfully created\",\"data\":{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"FedEx\",\"callbackUrl\":\"https://example.com/get-shipping-rates\",\"services\":[{\"name\":\"Priority Mail Express International\",\"value\":\"PriorityMailExpressInternational\"}],\"allowsMultipleServiceSelection\":true,\"_id\":\"655b33a82209e60b6adb87a5\",\"marketplaceAppId\":\"655b33a82209e60b6adb87a5\",\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}}"
}

mock_operation! {
    DeleteShippingCarrierParams, "store().delete_shipping_carrier()", json,
    [path("shippingCarrierId"), query("altId"), query("altType")],
    "{\"status\":true,\"message\":\"Successfully created\"}"
}

mock_operation! {
    ListShippingZonesParams, "store().list_shipping_zones()", json, [query("altId"),
    query("altType"), query("limit"), query("offset"), query("withShippingRate")],
    "{\"total\":20,\"data\":[{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"North zone\",\"_id\":\"655b33a82209e60b6adb87a5\",\"shippingRates\":[{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"Standard shipping\",\"description\":\"Ships next day\",\"currency\":\"USD\",\"amount\":9.99,\"conditionType\":\"price\",\"minCondition\":20,\"maxCondition\":100,\"isCarrierRate\":true,\"shippingCarrierId\":\"66e2d5b80f4a7c913d6be042\",\"percentageOfRateFee\":10.99,\"_id\":\"655b33a82209e60b6adb87a5\",\"shippingZoneId\":\"655b33a82209e60b6adb87a5\",\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}],\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}]}"
}

mock_operation! {
    CreateShippingZoneParams, "store().create_shipping_zone()", payload("data"),
    [json("body")],
    "{\"status\":true,\"message\":\"Successfully created\",\"data\":{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"North zone\",\"_id\":\"655b33a82209e60b6adb87a5\",\"shippingRates\":[{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"Standard shipping\",\"description\":\"Ships next day\",\"currency\":\"USD\",\"amount\":9.99,\"conditionType\":\"price\",\"minCondition\":20,\"maxCondition\":100,\"isCarrierRate\":true,\"shippingCarrierId\":\"66e2d5b80f4a7c913d6be042\",\"percentageOfRateFee\":10.99,\"shippingCarrierServices\":[{\"name\":\"Priority Mail Express International\",\"value\":\"PriorityMailExpressInternational\"}],\"_id\":\"655b33a82209e60b6adb87a5\",\"shippingZoneId\":\"655b33a82209e60b6adb87a5\",\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}],\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}}"
}

mock_operation! {
    ListAvailableShippingRatesParams, "store().list_available_shipping_rates()",
    payload("data"), [json("body")],
    "{\"status\":true,\"message\":\"Successfully created\",\"data\":[{\"name\":\"North zone\",\"description\":\"Ships next day\",\"currency\":\"USD\",\"amount\":99.99,\"isCarrierRate\":true,\"shippingCarrierId\":\"655b33a82209e60b6adb87a5\",\"percentageOfRateFee\":10.99,\"shippingCarrierServices\":[{\"name\":\"Priority Mail Express International\",\"value\":\"PriorityMailExpressInternational\"}],\"_id\":\"655b33a82209e60b6adb87a5\",\"shippingZoneId\":\"655b33a82209e60b6adb87a5\"}]}"
}

mock_operation! {
    GetShippingZoneParams, "store().get_shipping_zone()", payload("data"),
    [path("shippingZoneId"), query("altId"), query("altType"),
    query("withShippingRate")],
    "{\"status\":true,\"message\":\"Successfully created\",\"data\":{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"North zone\",\"_id\":\"655b33a82209e60b6adb87a5\",\"shippingRates\":[{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"Standard shipping\",\"description\":\"Ships next day\",\"currency\":\"USD\",\"amount\":9.99,\"conditionType\":\"price\",\"minCondition\":20,\"maxCondition\":100,\"isCarrierRate\":true,\"shippingCarrierId\":\"66e2d5b80f4a7c913d6be042\",\"percentageOfRateFee\":10.99,\"shippingCarrierServices\":[{\"name\":\"Priority Mail Express International\",\"value\":\"PriorityMailExpressInternational\"}],\"_id\":\"655b33a82209e60b6adb87a5\",\"shippingZoneId\":\"655b33a82209e60b6adb87a5\",\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}],\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}}"
}

mock_operation! {
    UpdateShippingZoneParams, "store().update_shipping_zone()", payload("data"),
    [path("shippingZoneId"), json("body")],
    "{\"status\":true,\"message\":\"Successfully created\",\"data\":{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"North zone\",\"_id\":\"655b33a82209e60b6adb87a5\",\"shippingRates\":[{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"Standard shipping\",\"description\":\"Ships next day\",\"currency\":\"USD\",\"amount\":9.99,\"conditionType\":\"price\",\"minCondition\":20,\"maxCondition\":100,\"isCarrierRate\":true,\"shippingCarrierId\":\"66e2d5b80f4a7c913d6be042\",\"percentageOfRateFee\":10.99,\"shippingCarrierServices\":[{\"name\":\"Priority Mail Express International\",\"value\":\"PriorityMailExpressInternational\"}],\"_id\":\"655b33a82209e60b6adb87a5\",\"shippingZoneId\":\"655b33a82209e60b6adb87a5\",\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}],\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}}"
}

mock_operation! {
    DeleteShippingZoneParams, "store().delete_shipping_zone()", json,
    [path("shippingZoneId"), query("altId"), query("altType")],
    "{\"status\":true,\"message\":\"Successfully created\"}"
}

mock_operation! {
    ListShippingRatesParams, "store().list_shipping_rates()", json,
    [path("shippingZoneId"), query("altId"), query("altType"), query("limit"),
    query("offset")],
    "{\"total\":20,\"data\":[{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"Standard shipping\",\"description\":\"Ships next day\",\"currency\":\"USD\",\"amount\":9.99,\"conditionType\":\"price\",\"minCondition\":20,\"maxCondition\":100,\"isCarrierRate\":true,\"shippingCarrierId\":\"66e2d5b80f4a7c913d6be042\",\"percentageOfRateFee\":10.99,\"shippingCarrierServices\":[{\"name\":\"Priority Mail Express International\",\"value\":\"PriorityMailExpressInternational\"}],\"_id\":\"655b33a82209e60b6adb87a5\",\"shippingZoneId\":\"655b33a82209e60b6adb87a5\",\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}]}"
}

mock_operation! {
    CreateShippingRateParams, "store().create_shipping_rate()", payload("data"),
    [path("shippingZoneId"), json("body")],
    "{\"status\":true,\"message\":\"Successfully created\",\"data\":{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"Standard shipping\",\"description\":\"Ships next day\",\"currency\":\"USD\",\"amount\":9.99,\"conditionType\":\"price\",\"minCondition\":20,\"maxCondition\":100,\"isCarrierRate\":true,\"shippingCarrierId\":\"66e2d5b80f4a7c913d6be042\",\"percentageOfRateFee\":10.99,\"shippingCarrierServices\":[{\"name\":\"Priority Mail Express International\",\"value\":\"PriorityMailExpressInternational\"}],\"_id\":\"655b33a82209e60b6adb87a5\",\"shippingZoneId\":\"655b33a82209e60b6adb87a5\",\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}}"
}

mock_operation! {
    GetShippingRateParams, "store().get_shipping_rate()", payload("data"),
    [path("shippingZoneId"), path("shippingRateId"), query("altId"), query("altType")],
    "{\"status\":true,\"message\":\"Successfully created\",\"data\":{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"Standard shipping\",\"description\":\"Ships next day\",\"currency\":\"USD\",\"amount\":9.99,\"conditionType\":\"price\",\"minCondition\":20,\"maxCondition\":100,\"isCarrierRate\":true,\"shippingCarrierId\":\"66e2d5b80f4a7c913d6be042\",\"percentageOfRateFee\":10.99,\"shippingCarrierServices\":[{\"name\":\"Priority Mail Express International\",\"value\":\"PriorityMailExpressInternational\"}],\"_id\":\"655b33a82209e60b6adb87a5\",\"shippingZoneId\":\"655b33a82209e60b6adb87a5\",\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}}"
}

mock_operation! {
    UpdateShippingRateParams, "store().update_shipping_rate()", payload("data"),
    [path("shippingZoneId"), path("shippingRateId"), json("body")],
    "{\"status\":true,\"message\":\"Successfully created\",\"data\":{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"Standard shipping\",\"description\":\"Ships next day\",\"currency\":\"USD\",\"amount\":9.99,\"conditionType\":\"price\",\"minCondition\":20,\"maxCondition\":100,\"isCarrierRate\":true,\"shippingCarrierId\":\"66e2d5b80f4a7c913d6be042\",\"percentageOfRateFee\":10.99,\"shippingCarrierServices\":[{\"name\":\"Priority Mail Express International\",\"value\":\"PriorityMailExpressInternational\"}],\"_id\":\"655b33a82209e60b6adb87a5\",\"shippingZoneId\":\"655b33a82209e60b6adb87a5\",\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}}"
}

mock_operation! {
    DeleteShippingRateParams, "store().delete_shipping_rate()", json,
    [path("shippingZoneId"), path("shippingRateId"), query("altId"), query("altType")],
    "{\"status\":true,\"message\":\"Successfully created\"}"
}

mock_operation! {
    GetStoreSettingsParams, "store().get_store_settings()", payload("data"),
    [query("altId"), query("altType")],
    "{\"status\":true,\"message\":\"Successfully created\",\"data\":{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"shippingOrigin\":{\"name\":\"ABC Store\",\"country\":\"US\",\"state\":\"VA\",\"city\":\"Tokyo\",\"street1\":\"12 Main Road\",\"street2\":\"Street 2\",\"zip\":\"674561\",\"phone\":\"+1-214-559-6993\",\"email\":\"john@deo.com\"},\"storeOrderNotification\":{\"enabled\":true,\"subject\":\"Your order is placed !\",\"emailTemplateId\":\"6788d542f0462ffd6bc29bb9\",\"defaultEmailTemplateId\":\"6788d542f0462ffd6bc29bb9\"},\"storeOrderFulfillmentNotification\":{\"enabled\":true,\"subject\":\"Order fulfilled\",\"emailTemplateId\":\"6788d542f0462ffd6bc29bb9\",\"defaultEmailTemplateId\":\"6788d542f0462ffd6bc29bb9\"},\"_id\":\"655b33a82209e60b6adb87a5\",\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}}"
}

mock_operation! {
    CreateStoreSettingParams, "store().create_store_setting()", payload("data"),
    [json("body")],
    "{\"status\":true,\"message\":\"Successfully created\",\"data\":{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"shippingOrigin\":{\"name\":\"ABC Store\",\"country\":\"US\",\"state\":\"VA\",\"city\":\"Tokyo\",\"street1\":\"12 Main Road\",\"street2\":\"Street 2\",\"zip\":\"674561\",\"phone\":\"+1-214-559-6993\",\"email\":\"john@deo.com\"},\"storeOrderNotification\":{\"enabled\":true,\"subject\":\"Your order is placed !\",\"emailTemplateId\":\"6788d542f0462ffd6bc29bb9\",\"defaultEmailTemplateId\":\"6788d542f0462ffd6bc29bb9\"},\"storeOrderFulfillmentNotification\":{\"enabled\":true,\"subject\":\"Order fulfilled\",\"emailTemplateId\":\"6788d542f0462ffd6bc29bb9\",\"defaultEmailTemplateId\":\"6788d542f0462ffd6bc29bb9\"},\"_id\":\"655b33a82209e60b6adb87a5\",\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}}"
}

mock_error! {
    StoreError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
