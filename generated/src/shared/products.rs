//! Types shared by the versions of the Products API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::json::{debug_fields, debug_variant, raw};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Alternative, Decode, Encode, Extra, IntoOptional, Node, Timestamp, Writer,
    impl_debug, impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use crate::{CollectionId, LocationId, PriceId, ProductId, UserId};

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

/// A price in a bulk edit.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkEditPrice {
    /// Id of the price.
    ///
    /// Example: `64a1b2c3d4e5f67890123456`.
    pub id: PriceId,
    /// Name of the price.
    ///
    /// Example: `Standard Plan`.
    pub name: Option<String>,
    /// Price of one unit of the product, at least 0.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths. Example: `99.99`.
    pub amount: Option<f64>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Higher price that is shown for comparison.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths. Example: `129.99`.
    pub compare_at_price: Option<f64>,
    /// Number of units in stock.
    ///
    /// Example: `100`.
    pub available_quantity: Option<i64>,
    /// Whether HighLevel tracks the stock.
    pub track_inventory: Option<bool>,
    /// Whether the product can be bought while it is out of stock.
    pub allow_out_of_stock_purchases: Option<bool>,
    /// Stock keeping unit, such as `SKU-001`.
    pub sku: Option<String>,
    /// Length of the free trial, in days.
    ///
    /// Example: `7`.
    pub trial_period: Option<i64>,
    /// Number of payments after which a recurring price ends, at least 1.
    ///
    /// Example: `12`.
    pub total_cycles: Option<i64>,
    /// Fee that is charged once, in units of the currency.
    ///
    /// Example: `25`.
    pub setup_fee: Option<f64>,
    /// Weight and dimensions, for the cost of shipping.
    pub shipping_options: Option<ShippingOptions>,
    /// Payment interval, if the type is `recurring`.
    pub recurring: Option<Recurring>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BulkEditPrice {
    /// Creates a value with the required fields.
    pub fn new(id: impl Into<PriceId>) -> Self {
        Self {
            id: id.into(),
            name: None,
            amount: None,
            currency: None,
            compare_at_price: None,
            available_quantity: None,
            track_inventory: None,
            allow_out_of_stock_purchases: None,
            sku: None,
            trial_period: None,
            total_cycles: None,
            setup_fee: None,
            shipping_options: None,
            recurring: None,
            extra: Extra::new(),
        }
    }

    /// Name of the price.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Price of one unit of the product, at least 0. HighLevel does not document whether
    /// it is in units of the currency or in hundredths.
    #[must_use]
    pub fn amount(mut self, value: impl IntoOptional<f64>) -> Self {
        self.amount = value.into_optional();
        self
    }

    /// Code of the currency, such as `USD`.
    #[must_use]
    pub fn currency(mut self, value: impl IntoOptional<String>) -> Self {
        self.currency = value.into_optional();
        self
    }

    /// Higher price that is shown for comparison. HighLevel does not document whether it
    /// is in units of the currency or in hundredths.
    #[must_use]
    pub fn compare_at_price(mut self, value: impl IntoOptional<f64>) -> Self {
        self.compare_at_price = value.into_optional();
        self
    }

    /// Number of units in stock.
    #[must_use]
    pub fn available_quantity(mut self, value: impl IntoOptional<i64>) -> Self {
        self.available_quantity = value.into_optional();
        self
    }

    /// Whether HighLevel tracks the stock.
    #[must_use]
    pub fn track_inventory(mut self, value: impl IntoOptional<bool>) -> Self {
        self.track_inventory = value.into_optional();
        self
    }

    /// Whether the product can be bought while it is out of stock.
    #[must_use]
    pub fn allow_out_of_stock_purchases(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.allow_out_of_stock_purchases = value.into_optional();
        self
    }

    /// Stock keeping unit, such as `SKU-001`.
    #[must_use]
    pub fn sku(mut self, value: impl IntoOptional<String>) -> Self {
        self.sku = value.into_optional();
        self
    }

    /// Length of the free trial, in days.
    #[must_use]
    pub fn trial_period(mut self, value: impl IntoOptional<i64>) -> Self {
        self.trial_period = value.into_optional();
        self
    }

    /// Number of payments after which a recurring price ends, at least 1.
    #[must_use]
    pub fn total_cycles(mut self, value: impl IntoOptional<i64>) -> Self {
        self.total_cycles = value.into_optional();
        self
    }

    /// Fee that is charged once, in units of the currency.
    #[must_use]
    pub fn setup_fee(mut self, value: impl IntoOptional<f64>) -> Self {
        self.setup_fee = value.into_optional();
        self
    }

    /// Weight and dimensions, for the cost of shipping.
    #[must_use]
    pub fn shipping_options(
        mut self,
        value: impl IntoOptional<ShippingOptions>,
    ) -> Self {
        self.shipping_options = value.into_optional();
        self
    }

    /// Payment interval, if the type is `recurring`.
    #[must_use]
    pub fn recurring(mut self, value: impl IntoOptional<Recurring>) -> Self {
        self.recurring = value.into_optional();
        self
    }
}

impl Encode for BulkEditPrice {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("name", &self.name);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.field("compareAtPrice", &self.compare_at_price);
        object.field("availableQuantity", &self.available_quantity);
        object.field("trackInventory", &self.track_inventory);
        object.field("allowOutOfStockPurchases", &self.allow_out_of_stock_purchases);
        object.field("sku", &self.sku);
        object.field("trialPeriod", &self.trial_period);
        object.field("totalCycles", &self.total_cycles);
        object.field("setupFee", &self.setup_fee);
        object.field("shippingOptions", &self.shipping_options);
        object.field("recurring", &self.recurring);
    }
}

/// A product in a bulk edit, with its new content.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkEditProduct {
    /// Id of the product.
    ///
    /// Example: `64a1b2c3d4e5f67890123456`.
    pub id: ProductId,
    /// Name of the product.
    ///
    /// Example: `Premium Product`.
    pub name: Option<String>,
    /// Description of the product.
    pub description: Option<String>,
    /// URL of the picture of the product.
    ///
    /// Example: `https://example.com/product-image.jpg`.
    pub image: Option<String>,
    /// Whether the product is sold in the online store.
    pub available_in_store: Option<bool>,
    /// Prices of the product to update.
    pub prices: Option<Vec<BulkEditPrice>>,
    /// Ids of the collections that the product is in.
    ///
    /// Example: `["64a1b2c3d4e5f67890123458","64a1b2c3d4e5f67890123459"]`.
    pub collection_ids: Option<Vec<CollectionId>>,
    /// Whether the label is shown; requires `label`.
    pub is_label_enabled: Option<bool>,
    /// Whether taxes are charged on the product; requires `taxes`.
    pub is_taxes_enabled: Option<bool>,
    /// Title and description for search engines and previews.
    pub seo: Option<ProductSeo>,
    /// Part of the product page's URL that names the product.
    ///
    /// Example: `premium-product`.
    pub slug: Option<String>,
    /// Id of the tax category by which taxes are calculated automatically.
    ///
    /// Example: `64a1b2c3d4e5f67890123460`.
    pub automatic_tax_category_id: Option<String>,
    /// Whether the price contains the taxes.
    pub tax_inclusive: Option<bool>,
    /// Taxes on the product. The members of an entry are not documented.
    pub taxes: Option<Vec<Map<String, Value>>>,
    /// Pictures and videos of the product.
    pub media: Option<Vec<ProductMedia>>,
    /// Label that is shown on the product, and the period in which it is shown.
    pub label: Option<ProductLabel>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BulkEditProduct {
    /// Creates a value with the required fields.
    pub fn new(id: impl Into<ProductId>) -> Self {
        Self {
            id: id.into(),
            name: None,
            description: None,
            image: None,
            available_in_store: None,
            prices: None,
            collection_ids: None,
            is_label_enabled: None,
            is_taxes_enabled: None,
            seo: None,
            slug: None,
            automatic_tax_category_id: None,
            tax_inclusive: None,
            taxes: None,
            media: None,
            label: None,
            extra: Extra::new(),
        }
    }

    /// Name of the product.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Description of the product.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// URL of the picture of the product.
    #[must_use]
    pub fn image(mut self, value: impl IntoOptional<String>) -> Self {
        self.image = value.into_optional();
        self
    }

    /// Whether the product is sold in the online store.
    #[must_use]
    pub fn available_in_store(mut self, value: impl IntoOptional<bool>) -> Self {
        self.available_in_store = value.into_optional();
        self
    }

    /// Prices of the product to update.
    #[must_use]
    pub fn prices(mut self, value: impl IntoOptional<Vec<BulkEditPrice>>) -> Self {
        self.prices = value.into_optional();
        self
    }

    /// Ids of the collections that the product is in.
    #[must_use]
    pub fn collection_ids(
        mut self,
        value: impl IntoOptional<Vec<CollectionId>>,
    ) -> Self {
        self.collection_ids = value.into_optional();
        self
    }

    /// Whether the label is shown; requires `label`.
    #[must_use]
    pub fn is_label_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_label_enabled = value.into_optional();
        self
    }

    /// Whether taxes are charged on the product; requires `taxes`.
    #[must_use]
    pub fn is_taxes_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_taxes_enabled = value.into_optional();
        self
    }

    /// Title and description for search engines and previews.
    #[must_use]
    pub fn seo(mut self, value: impl IntoOptional<ProductSeo>) -> Self {
        self.seo = value.into_optional();
        self
    }

    /// Part of the product page's URL that names the product.
    #[must_use]
    pub fn slug(mut self, value: impl IntoOptional<String>) -> Self {
        self.slug = value.into_optional();
        self
    }

    /// Id of the tax category by which taxes are calculated automatically.
    #[must_use]
    pub fn automatic_tax_category_id(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.automatic_tax_category_id = value.into_optional();
        self
    }

    /// Whether the price contains the taxes.
    #[must_use]
    pub fn tax_inclusive(mut self, value: impl IntoOptional<bool>) -> Self {
        self.tax_inclusive = value.into_optional();
        self
    }

    /// Taxes on the product. The members of an entry are not documented.
    #[must_use]
    pub fn taxes(mut self, value: impl IntoOptional<Vec<Map<String, Value>>>) -> Self {
        self.taxes = value.into_optional();
        self
    }

    /// Pictures and videos of the product.
    #[must_use]
    pub fn media(mut self, value: impl IntoOptional<Vec<ProductMedia>>) -> Self {
        self.media = value.into_optional();
        self
    }

    /// Label that is shown on the product, and the period in which it is shown.
    #[must_use]
    pub fn label(mut self, value: impl IntoOptional<ProductLabel>) -> Self {
        self.label = value.into_optional();
        self
    }
}

impl Encode for BulkEditProduct {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("image", &self.image);
        object.field("availableInStore", &self.available_in_store);
        object.field("prices", &self.prices);
        object.field("collectionIds", &self.collection_ids);
        object.field("isLabelEnabled", &self.is_label_enabled);
        object.field("isTaxesEnabled", &self.is_taxes_enabled);
        object.field("seo", &self.seo);
        object.field("slug", &self.slug);
        object.field("automaticTaxCategoryId", &self.automatic_tax_category_id);
        object.field("taxInclusive", &self.tax_inclusive);
        object.field("taxes", &self.taxes);
        object.field("medias", &self.media);
        object.field("label", &self.label);
    }
}

/// Products to update in one call.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkProductDetailsUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](BulkProductDetailsUpdate::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Products to update. Each product and each price counts towards the limit of 30.
    pub products: Vec<BulkEditProduct>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BulkProductDetailsUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        products: impl IntoIterator<Item = BulkEditProduct>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            products: products.into_iter().collect(),
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](BulkProductDetailsUpdate::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }
}

impl Encode for BulkProductDetailsUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("products", &self.products);
    }
}

/// Result of a bulk edit: the number of products that were updated.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkEditResponse {
    /// Message that describes the result, such as `Products updated successfully`.
    pub message: Option<String>,
    /// Whether the call succeeded.
    pub status: Option<bool>,
    /// Number of products that were updated.
    ///
    /// Example: `5`.
    pub updated_count: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BulkEditResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkEditResponse")?;
        Some(Self {
            message: object.optional("message"),
            status: object.optional("status"),
            updated_count: object.optional("updatedCount"),
            extra: object.extra(),
        })
    }
}

/// A change to apply to many products.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkProductUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](BulkProductUpdate::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Change to apply: new prices, availability, collections or currency, or deletion
    /// (`bulk-delete-products`).
    pub type_: BulkUpdateType,
    /// Ids of the products to update.
    ///
    /// Example: `["5f8d0d55b54764421b7156c1"]`.
    pub product_ids: Vec<ProductId>,
    /// Filters for the products to update. The reference applies them if `selectAll` is
    /// true, but documents no such property.
    pub filters: Option<BulkUpdateFilters>,
    /// Change of the price. Only if `type_` is `bulk-update-price`.
    pub price: Option<BulkPriceField>,
    /// Change of the price for comparison. Only if `type_` is `bulk-update-price`.
    pub compare_at_price: Option<BulkPriceField>,
    /// Whether the products are sold in the online store. Only if `type_` is
    /// `bulk-update-availability`.
    pub availability: Option<bool>,
    /// Ids of the new collections. Only if `type_` is `bulk-update-product-collection`.
    pub collection_ids: Option<Vec<CollectionId>>,
    /// Code of the new currency, such as `USD`. Only if `type_` is
    /// `bulk-update-currency`.
    pub currency: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BulkProductUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        type_: BulkUpdateType,
        product_ids: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            type_,
            product_ids: product_ids.into_iter().map(Into::into).collect(),
            filters: None,
            price: None,
            compare_at_price: None,
            availability: None,
            collection_ids: None,
            currency: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](BulkProductUpdate::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Filters for the products to update. The reference applies them if `selectAll` is
    /// true, but documents no such property.
    #[must_use]
    pub fn filters(mut self, value: impl IntoOptional<BulkUpdateFilters>) -> Self {
        self.filters = value.into_optional();
        self
    }

    /// Change of the price. Only if `type_` is `bulk-update-price`.
    #[must_use]
    pub fn price(mut self, value: impl IntoOptional<BulkPriceField>) -> Self {
        self.price = value.into_optional();
        self
    }

    /// Change of the price for comparison. Only if `type_` is `bulk-update-price`.
    #[must_use]
    pub fn compare_at_price(mut self, value: impl IntoOptional<BulkPriceField>) -> Self {
        self.compare_at_price = value.into_optional();
        self
    }

    /// Whether the products are sold in the online store. Only if `type_` is
    /// `bulk-update-availability`.
    #[must_use]
    pub fn availability(mut self, value: impl IntoOptional<bool>) -> Self {
        self.availability = value.into_optional();
        self
    }

    /// Ids of the new collections. Only if `type_` is `bulk-update-product-collection`.
    #[must_use]
    pub fn collection_ids(
        mut self,
        value: impl IntoOptional<Vec<CollectionId>>,
    ) -> Self {
        self.collection_ids = value.into_optional();
        self
    }

    /// Code of the new currency, such as `USD`. Only if `type_` is
    /// `bulk-update-currency`.
    #[must_use]
    pub fn currency(mut self, value: impl IntoOptional<String>) -> Self {
        self.currency = value.into_optional();
        self
    }
}

impl Encode for BulkProductUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("type", &self.type_);
        object.field("productIds", &self.product_ids);
        object.field("filters", &self.filters);
        object.field("price", &self.price);
        object.field("compareAtPrice", &self.compare_at_price);
        object.field("availability", &self.availability);
        object.field("collectionIds", &self.collection_ids);
        object.field("currency", &self.currency);
    }
}

/// Filters for the products that a bulk update changes.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkUpdateFilters {
    /// Ids of collections; only products of these collections are updated.
    pub collection_ids: Option<Vec<CollectionId>>,
    /// Type of the products to update, such as `one-time`.
    pub product_type: Option<String>,
    /// Whether to update only products that are sold in the online store (true), or only
    /// the others (false).
    pub available_in_store: Option<bool>,
    /// Text to look for in the products.
    ///
    /// Example: `blue t-shirt`.
    pub search: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BulkUpdateFilters {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of collections; only products of these collections are updated.
    #[must_use]
    pub fn collection_ids(
        mut self,
        value: impl IntoOptional<Vec<CollectionId>>,
    ) -> Self {
        self.collection_ids = value.into_optional();
        self
    }

    /// Type of the products to update, such as `one-time`.
    #[must_use]
    pub fn product_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.product_type = value.into_optional();
        self
    }

    /// Whether to update only products that are sold in the online store (true), or only
    /// the others (false).
    #[must_use]
    pub fn available_in_store(mut self, value: impl IntoOptional<bool>) -> Self {
        self.available_in_store = value.into_optional();
        self
    }

    /// Text to look for in the products.
    #[must_use]
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.search = value.into_optional();
        self
    }
}

impl Encode for BulkUpdateFilters {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("collectionIds", &self.collection_ids);
        object.field("productType", &self.product_type);
        object.field("availableInStore", &self.available_in_store);
        object.field("search", &self.search);
    }
}

/// Title and description of a collection for search engines and previews.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CollectionSeo {
    /// Title for search engines and previews.
    ///
    /// Example: `Best Sellers`.
    pub title: Option<String>,
    /// Description for search engines and previews.
    ///
    /// Example: `Collections where all the best products are available`.
    pub description: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CollectionSeo {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Title for search engines and previews.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Description for search engines and previews.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }
}

impl Decode for CollectionSeo {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CollectionSeo")?;
        Some(Self {
            title: object.optional("title"),
            description: object.optional("description"),
            extra: object.extra(),
        })
    }
}

impl Encode for CollectionSeo {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("description", &self.description);
    }
}

/// A collection: a group of products in the online store.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductCollection {
    /// Id of the collection.
    pub id: Option<CollectionId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `Z4Bxl8J4SaPEPLq9IQ8g`.
    pub location_id: Option<LocationId>,
    /// Name of the collection.
    ///
    /// Example: `Best Sellers`.
    pub name: Option<String>,
    /// Part of the collection page's URL that names the collection. It is unique and has
    /// neither spaces nor special characters.
    ///
    /// Example: `best-sellers`.
    pub slug: Option<String>,
    /// URL of the thumbnail of the collection.
    ///
    /// Example: `http://example.com/watermark.png`.
    pub image: Option<String>,
    /// Title and description for search engines and previews.
    pub seo: Option<CollectionSeo>,
    /// When the collection was created, RFC 3339.
    ///
    /// Example: `2024-02-22T09:27:19.728Z`.
    pub created_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ProductCollection {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductCollection")?;
        Some(Self {
            id: object.optional("_id"),
            location_id: object.optional("altId"),
            name: object.optional("name"),
            slug: object.optional("slug"),
            image: object.optional("image"),
            seo: object.optional("seo"),
            created_at: object.optional("createdAt"),
            extra: object.extra(),
        })
    }
}

/// Number of reviews of each status.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CountReviewsResponse {
    /// Counts of reviews by status. The members of an entry are not documented.
    pub data: Vec<Map<String, Value>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for CountReviewsResponse {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "CountReviewsResponse",
            &[("data", &raw(&self.data)), ("extra", &self.extra)],
        )
    }
}

impl Decode for CountReviewsResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CountReviewsResponse")?;
        Some(Self {
            data: object.list("data"),
            extra: object.extra(),
        })
    }
}

/// The new collection of products.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateProductCollectionResponse {
    /// The new collection.
    pub data: Option<ProductCollection>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreateProductCollectionResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateProductCollectionResponse")?;
        Some(Self {
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// A price of a product to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewPrice {
    /// Name of the price.
    pub name: String,
    /// Whether the price is paid once (`one_time`) or at an interval (`recurring`).
    pub type_: PriceType,
    /// Code of the currency, such as `USD`.
    pub currency: String,
    /// Price of one unit of the product, at least 0.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths. Example: `99.99`.
    pub amount: f64,
    /// Payment interval, if the type is `recurring`.
    pub recurring: Option<Recurring>,
    /// Description of the price.
    pub description: Option<String>,
    /// Membership offers that the buyer gets with this price.
    pub membership_offers: Option<Vec<MembershipOffer>>,
    /// Length of the free trial, in days.
    ///
    /// Example: `7`.
    pub trial_period: Option<i64>,
    /// Number of payments after which a recurring price ends, at least 1.
    ///
    /// Example: `12`.
    pub total_cycles: Option<i64>,
    /// Fee that is charged once, in units of the currency.
    ///
    /// Example: `10.99`.
    pub setup_fee: Option<f64>,
    /// Ids of the options of variants that the price is for.
    ///
    /// Example: `["option_id_1","option_id_2"]`.
    pub variant_option_ids: Option<Vec<String>>,
    /// Higher price that is shown for comparison.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths. Example: `19.99`.
    pub compare_at_price: Option<f64>,
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the user who creates the price.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: Option<UserId>,
    /// Origin of the price, if it was imported.
    pub meta: Option<PriceMeta>,
    /// Whether HighLevel tracks the stock.
    pub track_inventory: Option<bool>,
    /// Number of units in stock.
    ///
    /// Example: `5`.
    pub available_quantity: Option<i64>,
    /// Whether the product can be bought while it is out of stock.
    pub allow_out_of_stock_purchases: Option<bool>,
    /// Stock keeping unit, such as `SKU-001`.
    pub sku: Option<String>,
    /// Weight and dimensions, for the cost of shipping.
    pub shipping_options: Option<ShippingOptions>,
    /// Whether the product is a digital one.
    pub is_digital_product: Option<bool>,
    /// Delivery of a digital product. The shape of an entry is not documented.
    pub digital_delivery: Option<Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewPrice::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewPriceRequired<LocationIdValue, Name, Currency> {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationIdValue,
    /// Name of the price.
    pub name: Name,
    /// Whether the price is paid once (`one_time`) or at an interval (`recurring`).
    pub type_: PriceType,
    /// Code of the currency, such as `USD`.
    pub currency: Currency,
    /// Price of one unit of the product, at least 0.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths. Example: `99.99`.
    pub amount: f64,
}

impl NewPrice {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewPriceRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let NewPriceRequired { location_id, name, type_, currency, amount } = required;
        Self {
            name: name.into(),
            type_,
            currency: currency.into(),
            amount,
            location_id: location_id.into(),
            recurring: None,
            description: None,
            membership_offers: None,
            trial_period: None,
            total_cycles: None,
            setup_fee: None,
            variant_option_ids: None,
            compare_at_price: None,
            user_id: None,
            meta: None,
            track_inventory: None,
            available_quantity: None,
            allow_out_of_stock_purchases: None,
            sku: None,
            shipping_options: None,
            is_digital_product: None,
            digital_delivery: None,
            extra: Extra::new(),
        }
    }

    /// Payment interval, if the type is `recurring`.
    #[must_use]
    pub fn recurring(mut self, value: impl IntoOptional<Recurring>) -> Self {
        self.recurring = value.into_optional();
        self
    }

    /// Description of the price.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Membership offers that the buyer gets with this price.
    #[must_use]
    pub fn membership_offers(
        mut self,
        value: impl IntoOptional<Vec<MembershipOffer>>,
    ) -> Self {
        self.membership_offers = value.into_optional();
        self
    }

    /// Length of the free trial, in days.
    #[must_use]
    pub fn trial_period(mut self, value: impl IntoOptional<i64>) -> Self {
        self.trial_period = value.into_optional();
        self
    }

    /// Number of payments after which a recurring price ends, at least 1.
    #[must_use]
    pub fn total_cycles(mut self, value: impl IntoOptional<i64>) -> Self {
        self.total_cycles = value.into_optional();
        self
    }

    /// Fee that is charged once, in units of the currency.
    #[must_use]
    pub fn setup_fee(mut self, value: impl IntoOptional<f64>) -> Self {
        self.setup_fee = value.into_optional();
        self
    }

    /// Ids of the options of variants that the price is for.
    #[must_use]
    pub fn variant_option_ids(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.variant_option_ids = value.into_optional();
        self
    }

    /// Higher price that is shown for comparison. HighLevel does not document whether it
    /// is in units of the currency or in hundredths.
    #[must_use]
    pub fn compare_at_price(mut self, value: impl IntoOptional<f64>) -> Self {
        self.compare_at_price = value.into_optional();
        self
    }

    /// Id of the user who creates the price.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }

    /// Origin of the price, if it was imported.
    #[must_use]
    pub fn meta(mut self, value: impl IntoOptional<PriceMeta>) -> Self {
        self.meta = value.into_optional();
        self
    }

    /// Whether HighLevel tracks the stock.
    #[must_use]
    pub fn track_inventory(mut self, value: impl IntoOptional<bool>) -> Self {
        self.track_inventory = value.into_optional();
        self
    }

    /// Number of units in stock.
    #[must_use]
    pub fn available_quantity(mut self, value: impl IntoOptional<i64>) -> Self {
        self.available_quantity = value.into_optional();
        self
    }

    /// Whether the product can be bought while it is out of stock.
    #[must_use]
    pub fn allow_out_of_stock_purchases(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.allow_out_of_stock_purchases = value.into_optional();
        self
    }

    /// Stock keeping unit, such as `SKU-001`.
    #[must_use]
    pub fn sku(mut self, value: impl IntoOptional<String>) -> Self {
        self.sku = value.into_optional();
        self
    }

    /// Weight and dimensions, for the cost of shipping.
    #[must_use]
    pub fn shipping_options(
        mut self,
        value: impl IntoOptional<ShippingOptions>,
    ) -> Self {
        self.shipping_options = value.into_optional();
        self
    }

    /// Whether the product is a digital one.
    #[must_use]
    pub fn is_digital_product(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_digital_product = value.into_optional();
        self
    }

    /// Delivery of a digital product. The shape of an entry is not documented.
    #[must_use]
    pub fn digital_delivery(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.digital_delivery = value.into_optional();
        self
    }
}

impl Encode for NewPrice {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("type", &self.type_);
        object.field("currency", &self.currency);
        object.field("amount", &self.amount);
        object.field("recurring", &self.recurring);
        object.field("description", &self.description);
        object.field("membershipOffers", &self.membership_offers);
        object.field("trialPeriod", &self.trial_period);
        object.field("totalCycles", &self.total_cycles);
        object.field("setupFee", &self.setup_fee);
        object.field("variantOptionIds", &self.variant_option_ids);
        object.field("compareAtPrice", &self.compare_at_price);
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("meta", &self.meta);
        object.field("trackInventory", &self.track_inventory);
        object.field("availableQuantity", &self.available_quantity);
        object.field("allowOutOfStockPurchases", &self.allow_out_of_stock_purchases);
        object.field("sku", &self.sku);
        object.field("shippingOptions", &self.shipping_options);
        object.field("isDigitalProduct", &self.is_digital_product);
        object.field("digitalDelivery", &self.digital_delivery);
    }
}

/// A collection of products to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewProductCollection {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](NewProductCollection::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Id of the collection, a MongoDB object id; HighLevel does not document its purpose
    /// in a new collection.
    ///
    /// Example: `66057f9d28536eae584ec047`.
    pub collection_id: Option<CollectionId>,
    /// Name of the collection.
    ///
    /// Example: `Best Sellers`.
    pub name: String,
    /// Part of the collection page's URL that names the collection. It must be unique,
    /// without spaces and special characters.
    ///
    /// Example: `best-sellers`.
    pub slug: String,
    /// URL of the thumbnail of the collection.
    ///
    /// Example: `http://example.com/watermark.png`.
    pub image: Option<String>,
    /// Title and description for search engines and previews.
    pub seo: Option<CollectionSeo>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewProductCollection {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        name: impl Into<String>,
        slug: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            name: name.into(),
            slug: slug.into(),
            collection_id: None,
            image: None,
            seo: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](NewProductCollection::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Id of the collection, a MongoDB object id; HighLevel does not document its purpose
    /// in a new collection.
    #[must_use]
    pub fn collection_id(mut self, value: impl IntoOptional<CollectionId>) -> Self {
        self.collection_id = value.into_optional();
        self
    }

    /// URL of the thumbnail of the collection.
    #[must_use]
    pub fn image(mut self, value: impl IntoOptional<String>) -> Self {
        self.image = value.into_optional();
        self
    }

    /// Title and description for search engines and previews.
    #[must_use]
    pub fn seo(mut self, value: impl IntoOptional<CollectionSeo>) -> Self {
        self.seo = value.into_optional();
        self
    }
}

impl Encode for NewProductCollection {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("collectionId", &self.collection_id);
        object.field("name", &self.name);
        object.field("slug", &self.slug);
        object.field("image", &self.image);
        object.field("seo", &self.seo);
    }
}

/// A product to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewProduct {
    /// Name of the product.
    ///
    /// Example: `Awesome Product`.
    pub name: String,
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Description of the product.
    ///
    /// Example: `Product description goes here.`.
    pub description: Option<String>,
    /// Whether the product is digital, physical, a service, or both digital and physical.
    pub product_type: ProductType,
    /// URL of the picture of the product.
    pub image: Option<String>,
    /// Text that appears on the customer's bank statement.
    ///
    /// Example: `ACME STORE`.
    pub statement_descriptor: Option<String>,
    /// Whether the product is sold in the online store.
    pub available_in_store: Option<bool>,
    /// Pictures and videos of the product.
    pub media: Option<Vec<ProductMedia>>,
    /// Variants of the product: properties in which it varies, such as size.
    pub variants: Option<Vec<ProductVariant>>,
    /// Ids of the collections that the product is in.
    ///
    /// Example: `["65d71377c326ea78e1c47df5","65d71377c326ea78e1c47d34"]`.
    pub collection_ids: Option<Vec<CollectionId>>,
    /// Whether taxes are charged on the product; requires `taxes`.
    ///
    /// Default: `false`.
    pub is_taxes_enabled: Option<bool>,
    /// Ids of the taxes on the product; requires
    /// [`is_taxes_enabled`](NewProduct::is_taxes_enabled).
    ///
    /// Example: `["654492a4e6bef380114de15a"]`.
    pub taxes: Option<Vec<String>>,
    /// Id of the tax category by which taxes are calculated automatically.
    ///
    /// Example: `65d71377c326ea78e1c47df5`.
    pub automatic_tax_category_id: Option<String>,
    /// Whether the label is shown; requires `label`.
    ///
    /// Default: `false`.
    pub is_label_enabled: Option<bool>,
    /// Label that is shown on the product, and the period in which it is shown.
    pub label: Option<ProductLabel>,
    /// Part of the product page's URL that names the product.
    ///
    /// Example: `awesome-product`.
    pub slug: Option<String>,
    /// Title and description for search engines and previews.
    pub seo: Option<ProductSeo>,
    /// Whether the price contains the taxes.
    ///
    /// Default: `false`.
    pub tax_inclusive: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewProduct {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        name: impl Into<String>,
        product_type: ProductType,
    ) -> Self {
        Self {
            name: name.into(),
            location_id: location_id.into(),
            product_type,
            description: None,
            image: None,
            statement_descriptor: None,
            available_in_store: None,
            media: None,
            variants: None,
            collection_ids: None,
            is_taxes_enabled: None,
            taxes: None,
            automatic_tax_category_id: None,
            is_label_enabled: None,
            label: None,
            slug: None,
            seo: None,
            tax_inclusive: None,
            extra: Extra::new(),
        }
    }

    /// Description of the product.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// URL of the picture of the product.
    #[must_use]
    pub fn image(mut self, value: impl IntoOptional<String>) -> Self {
        self.image = value.into_optional();
        self
    }

    /// Text that appears on the customer's bank statement.
    #[must_use]
    pub fn statement_descriptor(mut self, value: impl IntoOptional<String>) -> Self {
        self.statement_descriptor = value.into_optional();
        self
    }

    /// Whether the product is sold in the online store.
    #[must_use]
    pub fn available_in_store(mut self, value: impl IntoOptional<bool>) -> Self {
        self.available_in_store = value.into_optional();
        self
    }

    /// Pictures and videos of the product.
    #[must_use]
    pub fn media(mut self, value: impl IntoOptional<Vec<ProductMedia>>) -> Self {
        self.media = value.into_optional();
        self
    }

    /// Variants of the product: properties in which it varies, such as size.
    #[must_use]
    pub fn variants(mut self, value: impl IntoOptional<Vec<ProductVariant>>) -> Self {
        self.variants = value.into_optional();
        self
    }

    /// Ids of the collections that the product is in.
    #[must_use]
    pub fn collection_ids(
        mut self,
        value: impl IntoOptional<Vec<CollectionId>>,
    ) -> Self {
        self.collection_ids = value.into_optional();
        self
    }

    /// Whether taxes are charged on the product; requires `taxes`. Default: `false`.
    #[must_use]
    pub fn is_taxes_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_taxes_enabled = value.into_optional();
        self
    }

    /// Ids of the taxes on the product; requires
    /// [`is_taxes_enabled`](NewProduct::is_taxes_enabled).
    #[must_use]
    pub fn taxes(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.taxes = value.into_optional();
        self
    }

    /// Id of the tax category by which taxes are calculated automatically.
    #[must_use]
    pub fn automatic_tax_category_id(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.automatic_tax_category_id = value.into_optional();
        self
    }

    /// Whether the label is shown; requires `label`. Default: `false`.
    #[must_use]
    pub fn is_label_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_label_enabled = value.into_optional();
        self
    }

    /// Label that is shown on the product, and the period in which it is shown.
    #[must_use]
    pub fn label(mut self, value: impl IntoOptional<ProductLabel>) -> Self {
        self.label = value.into_optional();
        self
    }

    /// Part of the product page's URL that names the product.
    #[must_use]
    pub fn slug(mut self, value: impl IntoOptional<String>) -> Self {
        self.slug = value.into_optional();
        self
    }

    /// Title and description for search engines and previews.
    #[must_use]
    pub fn seo(mut self, value: impl IntoOptional<ProductSeo>) -> Self {
        self.seo = value.into_optional();
        self
    }

    /// Whether the price contains the taxes. Default: `false`.
    #[must_use]
    pub fn tax_inclusive(mut self, value: impl IntoOptional<bool>) -> Self {
        self.tax_inclusive = value.into_optional();
        self
    }
}

impl Encode for NewProduct {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("locationId", &self.location_id);
        object.field("description", &self.description);
        object.field("productType", &self.product_type);
        object.field("image", &self.image);
        object.field("statementDescriptor", &self.statement_descriptor);
        object.field("availableInStore", &self.available_in_store);
        object.field("medias", &self.media);
        object.field("variants", &self.variants);
        object.field("collectionIds", &self.collection_ids);
        object.field("isTaxesEnabled", &self.is_taxes_enabled);
        object.field("taxes", &self.taxes);
        object.field("automaticTaxCategoryId", &self.automatic_tax_category_id);
        object.field("isLabelEnabled", &self.is_label_enabled);
        object.field("label", &self.label);
        object.field("slug", &self.slug);
        object.field("seo", &self.seo);
        object.field("taxInclusive", &self.tax_inclusive);
    }
}

/// A collection, and whether the call succeeded.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductCollectionResponse {
    /// The requested collection.
    pub data: Option<ProductCollection>,
    /// Whether the call succeeded.
    pub status: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ProductCollectionResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductCollectionResponse")?;
        Some(Self {
            data: object.optional("data"),
            status: object.optional("status"),
            extra: object.extra(),
        })
    }
}

/// A price of a product.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Price {
    /// Id of the price.
    ///
    /// Example: `655b33aa2209e60b6adb87a7`.
    pub id: Option<PriceId>,
    /// Membership offers that the buyer gets with this price.
    pub membership_offers: Vec<MembershipOffer>,
    /// Ids of the options of variants that the price is for.
    ///
    /// Example: `["h4z7u0im2q8","h3nst2ltsnn"]`.
    pub variant_option_ids: Vec<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: Option<LocationId>,
    /// Id of the price's product.
    ///
    /// Example: `655b33a82209e60b6adb87a5`.
    pub product: Option<ProductId>,
    /// Id of the user who created the price.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: Option<UserId>,
    /// Name of the price.
    ///
    /// Example: `Red / S`.
    pub name: Option<String>,
    /// Whether the price is paid once (`one_time`) or at an interval (`recurring`).
    pub type_: Option<PriceType>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Price of one unit of the product, at least 0.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths. Example: `199999`.
    pub amount: Option<f64>,
    /// Payment interval, if the type is `recurring`.
    pub recurring: Option<Recurring>,
    /// When the price was created, RFC 3339.
    ///
    /// Example: `2023-11-20T10:23:38.645Z`.
    pub created_at: Option<Timestamp>,
    /// When the price was last changed, RFC 3339.
    ///
    /// Example: `2024-01-23T09:57:04.852Z`.
    pub updated_at: Option<Timestamp>,
    /// Higher price that is shown for comparison.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths. Example: `2000000`.
    pub compare_at_price: Option<f64>,
    /// Whether HighLevel tracks the stock.
    pub track_inventory: Option<bool>,
    /// Number of units in stock.
    ///
    /// Example: `5`.
    pub available_quantity: Option<i64>,
    /// Whether the product can be bought while it is out of stock.
    pub allow_out_of_stock_purchases: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Price {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Price")?;
        Some(Self {
            id: object.optional("_id"),
            membership_offers: object.list("membershipOffers"),
            variant_option_ids: object.list("variantOptionIds"),
            location_id: object.optional("locationId"),
            product: object.optional("product"),
            user_id: object.optional("userId"),
            name: object.optional("name"),
            type_: object.optional("type"),
            currency: object.optional("currency"),
            amount: object.optional("amount"),
            recurring: object.optional("recurring"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            compare_at_price: object.optional("compareAtPrice"),
            track_inventory: object.optional("trackInventory"),
            available_quantity: object.optional("availableQuantity"),
            allow_out_of_stock_purchases: object.optional("allowOutOfStockPurchases"),
            extra: object.extra(),
        })
    }
}

/// A product or service that a location sells.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Product {
    /// Id of this product.
    ///
    /// Example: `655b33a82209e60b6adb87a5`.
    pub id: Option<ProductId>,
    /// Description of the product.
    ///
    /// Example: `This is a really awesome product`.
    pub description: Option<String>,
    /// Variants of the product: properties in which it varies, such as size.
    pub variants: Vec<ProductVariant>,
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: Option<LocationId>,
    /// Name of the product.
    ///
    /// Example: `Awesome Product`.
    pub name: Option<String>,
    /// Whether the product is digital, physical, a service, or both digital and physical.
    pub product_type: Option<ProductType>,
    /// Whether the product is sold in the online store.
    pub available_in_store: Option<bool>,
    /// When the product was created, RFC 3339.
    ///
    /// Example: `2023-11-20T10:23:36.515Z`.
    pub created_at: Option<Timestamp>,
    /// When the product was last changed, RFC 3339.
    ///
    /// Example: `2024-01-23T09:57:04.846Z`.
    pub updated_at: Option<Timestamp>,
    /// Text that appears on the customer's bank statement.
    ///
    /// Example: `ACME STORE`.
    pub statement_descriptor: Option<String>,
    /// URL of the picture of the product.
    pub image: Option<String>,
    /// Ids of the collections that the product is in.
    ///
    /// Example: `["65d71377c326ea78e1c47df5","65d71377c326ea78e1c47d34"]`.
    pub collection_ids: Vec<CollectionId>,
    /// Whether taxes are charged on the product.
    ///
    /// Default: `false`.
    pub is_taxes_enabled: Option<bool>,
    /// Taxes on the product: ids, or the taxes themselves if the call asked to expand
    /// `tax`.
    pub taxes: Vec<ProductTaxEntry>,
    /// Id of the tax category by which taxes are calculated automatically.
    ///
    /// Example: `65d71377c326ea78e1c47df5`.
    pub automatic_tax_category_id: Option<String>,
    /// Label that is shown on the product, and the period in which it is shown.
    pub label: Option<ProductLabel>,
    /// Part of the product page's URL that names the product.
    ///
    /// Example: `washing-machine`.
    pub slug: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Product {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Product")?;
        Some(Self {
            id: object.optional("_id"),
            description: object.optional("description"),
            variants: object.list("variants"),
            location_id: object.optional("locationId"),
            name: object.optional("name"),
            product_type: object.optional("productType"),
            available_in_store: object.optional("availableInStore"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            statement_descriptor: object.optional("statementDescriptor"),
            image: object.optional("image"),
            collection_ids: object.list("collectionIds"),
            is_taxes_enabled: object.optional("isTaxesEnabled"),
            taxes: object.list("taxes"),
            automatic_tax_category_id: object.optional("automaticTaxCategoryId"),
            label: object.optional("label"),
            slug: object.optional("slug"),
            extra: object.extra(),
        })
    }
}

/// A page of the stock of products, one entry for each price.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InventoryList {
    /// Stock of each price on this page.
    pub inventory: Vec<InventoryItem>,
    /// Number of prices on all pages.
    pub total: Option<InventoryTotal>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InventoryList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InventoryList")?;
        Some(Self {
            inventory: object.list("inventory"),
            total: object.optional("total"),
            extra: object.extra(),
        })
    }
}

/// Number of products of a location, and number of products that a store sells.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductStats {
    /// Number of products that the location has.
    ///
    /// Example: `100`.
    pub total_products: Option<i64>,
    /// Number of products that the store sells.
    ///
    /// Example: `80`.
    pub included_in_store: Option<i64>,
    /// Number of products that the store does not sell.
    ///
    /// Example: `20`.
    pub excluded_from_store: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ProductStats {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductStats")?;
        Some(Self {
            total_products: object.optional("totalProducts"),
            included_in_store: object.optional("includedInStore"),
            excluded_from_store: object.optional("excludedFromStore"),
            extra: object.extra(),
        })
    }
}

/// The stock of one price of a product.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InventoryItem {
    /// Id of the price that the stock belongs to.
    ///
    /// Example: `65f4c1b7e2d80a39b61c4e75`.
    pub id: Option<PriceId>,
    /// Name of the price.
    ///
    /// Example: `Medium T-shirt`.
    pub name: Option<String>,
    /// Number of units in stock.
    ///
    /// Example: `50`.
    pub available_quantity: Option<i64>,
    /// Stock keeping unit, such as `SKU-001`.
    pub sku: Option<String>,
    /// Whether the product can be bought at this price while it is out of stock.
    pub allow_out_of_stock_purchases: Option<bool>,
    /// Id of the price's product.
    ///
    /// Example: `6241712be68f7a98102ba270`.
    pub product: Option<ProductId>,
    /// When the item was last changed, RFC 3339.
    ///
    /// Example: `2023-12-12T09:27:42.355Z`.
    pub updated_at: Option<Timestamp>,
    /// URL of the picture of the product.
    ///
    /// Example: `https://example.com/images/product.jpg`.
    pub image: Option<String>,
    /// Name of the product that the price belongs to.
    ///
    /// Example: `T-shirt`.
    pub product_name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InventoryItem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InventoryItem")?;
        Some(Self {
            id: object.optional("_id"),
            name: object.optional("name"),
            available_quantity: object.optional("availableQuantity"),
            sku: object.optional("sku"),
            allow_out_of_stock_purchases: object.optional("allowOutOfStockPurchases"),
            product: object.optional("product"),
            updated_at: object.optional("updatedAt"),
            image: object.optional("image"),
            product_name: object.optional("productName"),
            extra: object.extra(),
        })
    }
}

/// A page of collections.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductCollectionList {
    /// Collections of this page.
    pub data: Vec<ProductCollection>,
    /// Number of collections on all pages.
    pub total: Option<i64>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ProductCollectionList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductCollectionList")?;
        Some(Self {
            data: object.list("data"),
            total: object.optional("total"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A page of the prices of a product.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PriceList {
    /// Prices of this page.
    pub prices: Vec<Price>,
    /// Number of prices on all pages.
    ///
    /// Example: `10`.
    pub total: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PriceList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PriceList")?;
        Some(Self {
            prices: object.list("prices"),
            total: object.optional("total"),
            extra: object.extra(),
        })
    }
}

/// A page of reviews.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductReviewList {
    /// Reviews of this page. The members of an entry are not documented.
    pub data: Vec<Map<String, Value>>,
    /// Number of reviews on all pages.
    pub total: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for ProductReviewList {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "ProductReviewList",
            &[("data", &raw(&self.data)), ("total", &self.total), ("extra", &self.extra)],
        )
    }
}

impl Decode for ProductReviewList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductReviewList")?;
        Some(Self {
            data: object.list("data"),
            total: object.optional("total"),
            extra: object.extra(),
        })
    }
}

/// A page of products.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductList {
    /// Products of this page.
    pub products: Vec<Product>,
    /// Number of products on all pages, as a list of one entry.
    pub total: Vec<ProductListTotal>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ProductList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductList")?;
        Some(Self {
            products: object.list("products"),
            total: object.list("total"),
            extra: object.extra(),
        })
    }
}

/// Number of products on all pages of a list.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductListTotal {
    /// Number of products on all pages.
    ///
    /// Example: `20`.
    pub total: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ProductListTotal {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductListTotal")?;
        Some(Self {
            total: object.optional("total"),
            extra: object.extra(),
        })
    }
}

/// An offer of HighLevel's memberships (courses), which the buyer gets with a price.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MembershipOffer {
    /// Label of the offer, such as `top_50`.
    pub label: Option<String>,
    /// Value of the offer, such as `50`; HighLevel does not document its meaning.
    pub value: Option<String>,
    /// Id of the offer.
    ///
    /// Example: `655b33aa2209e60b6adb87a7`.
    pub id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl MembershipOffer {
    /// Creates a value with the required fields.
    pub fn new(
        label: impl Into<String>,
        value: impl Into<String>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            label: Some(label.into()),
            value: Some(value.into()),
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Decode for MembershipOffer {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MembershipOffer")?;
        Some(Self {
            label: object.optional("label"),
            value: object.optional("value"),
            id: object.optional("_id"),
            extra: object.extra(),
        })
    }
}

impl Encode for MembershipOffer {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("label", &self.label);
        object.field("value", &self.value);
        object.field("_id", &self.id);
    }
}

/// The dimensions of a product, for the cost of shipping.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PriceDimensions {
    /// Height of the product, in units of `unit`.
    ///
    /// Example: `10`.
    pub height: f64,
    /// Width of the product, in units of `unit`.
    ///
    /// Example: `10`.
    pub width: f64,
    /// Length of the product, in units of `unit`.
    ///
    /// Example: `10`.
    pub length: f64,
    /// Unit of height, width and length.
    pub unit: LengthUnit,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl PriceDimensions {
    /// Creates a value with the required fields.
    pub fn new(height: f64, width: f64, length: f64, unit: LengthUnit) -> Self {
        Self {
            height,
            width,
            length,
            unit,
            extra: Extra::new(),
        }
    }
}

impl Encode for PriceDimensions {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("height", &self.height);
        object.field("width", &self.width);
        object.field("length", &self.length);
        object.field("unit", &self.unit);
    }
}

/// Origin of an imported price.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PriceMeta {
    /// Service that the price was imported from.
    pub source: PriceSource,
    /// Id of the price at the service that it was imported from.
    ///
    /// Example: `123`.
    pub source_id: Option<String>,
    /// Id of the price at Stripe, such as `price_123`.
    pub stripe_price_id: String,
    /// Part of HighLevel in which the price was created.
    pub internal_source: PriceInternalSource,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl PriceMeta {
    /// Creates a value with the required fields.
    pub fn new(
        source: PriceSource,
        stripe_price_id: impl Into<String>,
        internal_source: PriceInternalSource,
    ) -> Self {
        Self {
            source,
            stripe_price_id: stripe_price_id.into(),
            internal_source,
            source_id: None,
            extra: Extra::new(),
        }
    }

    /// Id of the price at the service that it was imported from.
    #[must_use]
    pub fn source_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.source_id = value.into_optional();
        self
    }
}

impl Encode for PriceMeta {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("source", &self.source);
        object.field("sourceId", &self.source_id);
        object.field("stripePriceId", &self.stripe_price_id);
        object.field("internalSource", &self.internal_source);
    }
}

/// Change of a price in a bulk update.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkPriceField {
    /// Operation on the price: an increase or a reduction by an amount or a percentage,
    /// or a new price.
    pub type_: BulkPriceOperation,
    /// The change: an amount or a percentage, depending on
    /// [`type_`](BulkPriceField::type_).
    ///
    /// HighLevel does not document whether an amount is in units of the currency or in
    /// hundredths. Example: `100`.
    pub value: f64,
    /// Whether the new price is rounded to the nearest whole number.
    pub round_to_whole: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BulkPriceField {
    /// Creates a value with the required fields.
    pub fn new(type_: BulkPriceOperation, value: f64) -> Self {
        Self {
            type_,
            value,
            round_to_whole: None,
            extra: Extra::new(),
        }
    }

    /// Whether the new price is rounded to the nearest whole number.
    #[must_use]
    pub fn round_to_whole(mut self, value: impl IntoOptional<bool>) -> Self {
        self.round_to_whole = value.into_optional();
        self
    }
}

impl Encode for BulkPriceField {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("value", &self.value);
        object.field("roundToWhole", &self.round_to_whole);
    }
}

/// A label that is shown on a product during a period.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductLabel {
    /// Text of the label.
    ///
    /// Example: `Featured`.
    pub title: Option<String>,
    /// When the label is first shown, RFC 3339.
    ///
    /// Example: `2024-06-26T05:43:35.000Z`.
    pub start_date: Option<Timestamp>,
    /// When the label is last shown, RFC 3339.
    ///
    /// Example: `2024-06-30T05:43:39.000Z`.
    pub end_date: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ProductLabel {
    /// Creates a value with the required fields.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: Some(title.into()),
            ..Self::default()
        }
    }

    /// When the label is first shown, RFC 3339.
    #[must_use]
    pub fn start_date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.start_date = value.into_optional();
        self
    }

    /// When the label is last shown, RFC 3339.
    #[must_use]
    pub fn end_date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.end_date = value.into_optional();
        self
    }
}

impl Decode for ProductLabel {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductLabel")?;
        Some(Self {
            title: object.optional("title"),
            start_date: object.optional("startDate"),
            end_date: object.optional("endDate"),
            extra: object.extra(),
        })
    }
}

impl Encode for ProductLabel {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
    }
}

/// A picture or video of a product.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductMedia {
    /// Id of the picture or video.
    ///
    /// Example: `fzrgusiuu0m`.
    pub id: String,
    /// Title of the picture or video, such as its file name.
    ///
    /// Example: `1dd7dcd0-e71d-4cf7-a06b-6d47723d6a29.png`.
    pub title: Option<String>,
    /// URL of the picture or video.
    pub url: String,
    /// Type of the file: a picture or a video. According to the reference, videos are not
    /// supported yet.
    pub type_: ProductMediaType,
    /// Whether the picture or video is the featured one of the product.
    pub is_featured: Option<bool>,
    /// Ids of the prices to which the picture or video belongs.
    pub price_ids: Option<Vec<PriceId>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ProductMedia {
    /// Creates a value with the required fields.
    pub fn new(
        id: impl Into<String>,
        url: impl Into<String>,
        type_: ProductMediaType,
    ) -> Self {
        Self {
            id: id.into(),
            url: url.into(),
            type_,
            title: None,
            is_featured: None,
            price_ids: None,
            extra: Extra::new(),
        }
    }

    /// Title of the picture or video, such as its file name.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Whether the picture or video is the featured one of the product.
    #[must_use]
    pub fn is_featured(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_featured = value.into_optional();
        self
    }

    /// Ids of the prices to which the picture or video belongs.
    #[must_use]
    pub fn price_ids(mut self, value: impl IntoOptional<Vec<PriceId>>) -> Self {
        self.price_ids = value.into_optional();
        self
    }
}

impl Encode for ProductMedia {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("title", &self.title);
        object.field("url", &self.url);
        object.field("type", &self.type_);
        object.field("isFeatured", &self.is_featured);
        object.field("priceIds", &self.price_ids);
    }
}

/// A reply to a review.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ReviewReply {
    /// Heading of the reply.
    ///
    /// From 0 to 200 characters. Example: `Amazing product with great quality`.
    pub headline: String,
    /// Text of the reply.
    ///
    /// From 0 to 5000 characters.
    pub comment: String,
    /// Author of the reply.
    pub user: ReviewAuthor,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ReviewReply {
    /// Creates a value with the required fields.
    pub fn new(
        headline: impl Into<String>,
        comment: impl Into<String>,
        user: ReviewAuthor,
    ) -> Self {
        Self {
            headline: headline.into(),
            comment: comment.into(),
            user,
            extra: Extra::new(),
        }
    }
}

impl Encode for ReviewReply {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("headline", &self.headline);
        object.field("comment", &self.comment);
        object.field("user", &self.user);
    }
}

/// Title and description of a product for search engines and previews.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductSeo {
    /// Title for search engines and previews.
    ///
    /// Example: `Best Product - Buy Now`.
    pub title: Option<String>,
    /// Description for search engines and previews.
    pub description: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ProductSeo {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Title for search engines and previews.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Description for search engines and previews.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }
}

impl Encode for ProductSeo {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("description", &self.description);
    }
}

/// A property in which a product varies, such as its size.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductVariant {
    /// Id of the variant.
    ///
    /// Example: `38s63qmxfr4`.
    pub id: Option<String>,
    /// Name of the variant, such as `Size`.
    pub name: Option<String>,
    /// Options of the variant, such as the sizes.
    pub options: Vec<ProductVariantOption>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ProductVariant {
    /// Creates a value with the required fields.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        options: impl IntoIterator<Item = ProductVariantOption>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            name: Some(name.into()),
            options: options.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Decode for ProductVariant {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductVariant")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            options: object.list("options"),
            extra: object.extra(),
        })
    }
}

impl Encode for ProductVariant {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("options", &self.options);
    }
}

/// An option of a variant, such as one size.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductVariantOption {
    /// Id of the option.
    ///
    /// Example: `h4z7u0im2q8`.
    pub id: Option<String>,
    /// Name of the option, such as `Small`.
    pub name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ProductVariantOption {
    /// Creates a value with the required fields.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

impl Decode for ProductVariantOption {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductVariantOption")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            extra: object.extra(),
        })
    }
}

impl Encode for ProductVariantOption {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
    }
}

/// Payment interval of a recurring price.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Recurring {
    /// Unit of [`interval_count`](Recurring::interval_count), such as months.
    pub interval: Option<RecurringInterval>,
    /// Number of intervals from one payment to the next.
    ///
    /// Example: `1`.
    pub interval_count: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Recurring {
    /// Creates a value with the required fields.
    pub fn new(interval: RecurringInterval, interval_count: i64) -> Self {
        Self {
            interval: Some(interval),
            interval_count: Some(interval_count),
            ..Self::default()
        }
    }
}

impl Decode for Recurring {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Recurring")?;
        Some(Self {
            interval: object.optional("interval"),
            interval_count: object.optional("intervalCount"),
            extra: object.extra(),
        })
    }
}

impl Encode for Recurring {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("interval", &self.interval);
        object.field("intervalCount", &self.interval_count);
    }
}

/// Weight and dimensions of a product, for the cost of shipping.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ShippingOptions {
    /// Weight of the product.
    pub weight: Option<WeightOptions>,
    /// Height, width and length of the product.
    pub dimensions: Option<PriceDimensions>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ShippingOptions {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Weight of the product.
    #[must_use]
    pub fn weight(mut self, value: impl IntoOptional<WeightOptions>) -> Self {
        self.weight = value.into_optional();
        self
    }

    /// Height, width and length of the product.
    #[must_use]
    pub fn dimensions(mut self, value: impl IntoOptional<PriceDimensions>) -> Self {
        self.dimensions = value.into_optional();
        self
    }
}

impl Encode for ShippingOptions {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("weight", &self.weight);
        object.field("dimensions", &self.dimensions);
    }
}

/// The order in which a store shows products.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DisplayPriorityUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](DisplayPriorityUpdate::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Products with their display priorities. The members of an entry are not
    /// documented.
    pub products: Vec<Map<String, Value>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl DisplayPriorityUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        products: impl IntoIterator<Item = Map<String, Value>>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            products: products.into_iter().collect(),
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](DisplayPriorityUpdate::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }
}

impl Encode for DisplayPriorityUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("products", &self.products);
    }
}

/// New stock of prices.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InventoryUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](InventoryUpdate::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: AltType,
    /// Prices whose stock changes.
    pub items: Vec<InventoryItemUpdate>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl InventoryUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        items: impl IntoIterator<Item = InventoryItemUpdate>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            items: items.into_iter().collect(),
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](InventoryUpdate::location_id) identifies;
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

impl Encode for InventoryUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("items", &self.items);
    }
}

/// The new stock of a price.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InventoryItemUpdate {
    /// Id of the price whose stock changes.
    ///
    /// Example: `65f4c1b7e2d80a39b61c4e75`.
    pub price_id: PriceId,
    /// Number of units in stock.
    ///
    /// Example: `10`.
    pub available_quantity: Option<i64>,
    /// Whether the product can be bought at this price while it is out of stock.
    pub allow_out_of_stock_purchases: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl InventoryItemUpdate {
    /// Creates a value with the required fields.
    pub fn new(price_id: impl Into<PriceId>) -> Self {
        Self {
            price_id: price_id.into(),
            available_quantity: None,
            allow_out_of_stock_purchases: None,
            extra: Extra::new(),
        }
    }

    /// Number of units in stock.
    #[must_use]
    pub fn available_quantity(mut self, value: impl IntoOptional<i64>) -> Self {
        self.available_quantity = value.into_optional();
        self
    }

    /// Whether the product can be bought at this price while it is out of stock.
    #[must_use]
    pub fn allow_out_of_stock_purchases(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.allow_out_of_stock_purchases = value.into_optional();
        self
    }
}

impl Encode for InventoryItemUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("priceId", &self.price_id);
        object.field("availableQuantity", &self.available_quantity);
        object.field("allowOutOfStockPurchases", &self.allow_out_of_stock_purchases);
    }
}

/// The new content of a price.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PriceUpdate {
    /// Name of the price.
    pub name: String,
    /// Whether the price is paid once (`one_time`) or at an interval (`recurring`).
    pub type_: PriceType,
    /// Code of the currency, such as `USD`.
    pub currency: String,
    /// Price of one unit of the product, at least 0.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths. Example: `99.99`.
    pub amount: f64,
    /// Payment interval, if the type is `recurring`.
    pub recurring: Option<Recurring>,
    /// Description of the price.
    pub description: Option<String>,
    /// Membership offers that the buyer gets with this price.
    pub membership_offers: Option<Vec<MembershipOffer>>,
    /// Length of the free trial, in days.
    ///
    /// Example: `7`.
    pub trial_period: Option<i64>,
    /// Number of payments after which a recurring price ends, at least 1.
    ///
    /// Example: `12`.
    pub total_cycles: Option<i64>,
    /// Fee that is charged once, in units of the currency.
    ///
    /// Example: `10.99`.
    pub setup_fee: Option<f64>,
    /// Ids of the options of variants that the price is for.
    ///
    /// Example: `["option_id_1","option_id_2"]`.
    pub variant_option_ids: Option<Vec<String>>,
    /// Higher price that is shown for comparison.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths. Example: `19.99`.
    pub compare_at_price: Option<f64>,
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the user who created the price.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: Option<UserId>,
    /// Origin of the price, if it was imported.
    pub meta: Option<PriceMeta>,
    /// Whether HighLevel tracks the stock.
    pub track_inventory: Option<bool>,
    /// Number of units in stock.
    ///
    /// Example: `5`.
    pub available_quantity: Option<i64>,
    /// Whether the product can be bought while it is out of stock.
    pub allow_out_of_stock_purchases: Option<bool>,
    /// Stock keeping unit, such as `SKU-001`.
    pub sku: Option<String>,
    /// Weight and dimensions, for the cost of shipping.
    pub shipping_options: Option<ShippingOptions>,
    /// Whether the product is a digital one.
    pub is_digital_product: Option<bool>,
    /// Delivery of a digital product. The shape of an entry is not documented.
    pub digital_delivery: Option<Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`PriceUpdate::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct PriceUpdateRequired<LocationIdValue, Name, Currency> {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationIdValue,
    /// Name of the price.
    pub name: Name,
    /// Whether the price is paid once (`one_time`) or at an interval (`recurring`).
    pub type_: PriceType,
    /// Code of the currency, such as `USD`.
    pub currency: Currency,
    /// Price of one unit of the product, at least 0.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths. Example: `99.99`.
    pub amount: f64,
}

impl PriceUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        required: PriceUpdateRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let PriceUpdateRequired { location_id, name, type_, currency, amount } = required;
        Self {
            name: name.into(),
            type_,
            currency: currency.into(),
            amount,
            location_id: location_id.into(),
            recurring: None,
            description: None,
            membership_offers: None,
            trial_period: None,
            total_cycles: None,
            setup_fee: None,
            variant_option_ids: None,
            compare_at_price: None,
            user_id: None,
            meta: None,
            track_inventory: None,
            available_quantity: None,
            allow_out_of_stock_purchases: None,
            sku: None,
            shipping_options: None,
            is_digital_product: None,
            digital_delivery: None,
            extra: Extra::new(),
        }
    }

    /// Payment interval, if the type is `recurring`.
    #[must_use]
    pub fn recurring(mut self, value: impl IntoOptional<Recurring>) -> Self {
        self.recurring = value.into_optional();
        self
    }

    /// Description of the price.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Membership offers that the buyer gets with this price.
    #[must_use]
    pub fn membership_offers(
        mut self,
        value: impl IntoOptional<Vec<MembershipOffer>>,
    ) -> Self {
        self.membership_offers = value.into_optional();
        self
    }

    /// Length of the free trial, in days.
    #[must_use]
    pub fn trial_period(mut self, value: impl IntoOptional<i64>) -> Self {
        self.trial_period = value.into_optional();
        self
    }

    /// Number of payments after which a recurring price ends, at least 1.
    #[must_use]
    pub fn total_cycles(mut self, value: impl IntoOptional<i64>) -> Self {
        self.total_cycles = value.into_optional();
        self
    }

    /// Fee that is charged once, in units of the currency.
    #[must_use]
    pub fn setup_fee(mut self, value: impl IntoOptional<f64>) -> Self {
        self.setup_fee = value.into_optional();
        self
    }

    /// Ids of the options of variants that the price is for.
    #[must_use]
    pub fn variant_option_ids(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.variant_option_ids = value.into_optional();
        self
    }

    /// Higher price that is shown for comparison. HighLevel does not document whether it
    /// is in units of the currency or in hundredths.
    #[must_use]
    pub fn compare_at_price(mut self, value: impl IntoOptional<f64>) -> Self {
        self.compare_at_price = value.into_optional();
        self
    }

    /// Id of the user who created the price.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }

    /// Origin of the price, if it was imported.
    #[must_use]
    pub fn meta(mut self, value: impl IntoOptional<PriceMeta>) -> Self {
        self.meta = value.into_optional();
        self
    }

    /// Whether HighLevel tracks the stock.
    #[must_use]
    pub fn track_inventory(mut self, value: impl IntoOptional<bool>) -> Self {
        self.track_inventory = value.into_optional();
        self
    }

    /// Number of units in stock.
    #[must_use]
    pub fn available_quantity(mut self, value: impl IntoOptional<i64>) -> Self {
        self.available_quantity = value.into_optional();
        self
    }

    /// Whether the product can be bought while it is out of stock.
    #[must_use]
    pub fn allow_out_of_stock_purchases(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.allow_out_of_stock_purchases = value.into_optional();
        self
    }

    /// Stock keeping unit, such as `SKU-001`.
    #[must_use]
    pub fn sku(mut self, value: impl IntoOptional<String>) -> Self {
        self.sku = value.into_optional();
        self
    }

    /// Weight and dimensions, for the cost of shipping.
    #[must_use]
    pub fn shipping_options(
        mut self,
        value: impl IntoOptional<ShippingOptions>,
    ) -> Self {
        self.shipping_options = value.into_optional();
        self
    }

    /// Whether the product is a digital one.
    #[must_use]
    pub fn is_digital_product(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_digital_product = value.into_optional();
        self
    }

    /// Delivery of a digital product. The shape of an entry is not documented.
    #[must_use]
    pub fn digital_delivery(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.digital_delivery = value.into_optional();
        self
    }
}

impl Encode for PriceUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("type", &self.type_);
        object.field("currency", &self.currency);
        object.field("amount", &self.amount);
        object.field("recurring", &self.recurring);
        object.field("description", &self.description);
        object.field("membershipOffers", &self.membership_offers);
        object.field("trialPeriod", &self.trial_period);
        object.field("totalCycles", &self.total_cycles);
        object.field("setupFee", &self.setup_fee);
        object.field("variantOptionIds", &self.variant_option_ids);
        object.field("compareAtPrice", &self.compare_at_price);
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("meta", &self.meta);
        object.field("trackInventory", &self.track_inventory);
        object.field("availableQuantity", &self.available_quantity);
        object.field("allowOutOfStockPurchases", &self.allow_out_of_stock_purchases);
        object.field("sku", &self.sku);
        object.field("shippingOptions", &self.shipping_options);
        object.field("isDigitalProduct", &self.is_digital_product);
        object.field("digitalDelivery", &self.digital_delivery);
    }
}

/// The new content of a collection.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductCollectionUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](ProductCollectionUpdate::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Name of the collection.
    ///
    /// Example: `Best Sellers`.
    pub name: Option<String>,
    /// Part of the collection page's URL that names the collection. It must be unique,
    /// without spaces and special characters.
    ///
    /// Example: `best-sellers`.
    pub slug: Option<String>,
    /// URL of the thumbnail of the collection.
    ///
    /// Example: `http://example.com/watermark.png`.
    pub image: Option<String>,
    /// Title and description for search engines and previews.
    pub seo: Option<CollectionSeo>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ProductCollectionUpdate {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            name: None,
            slug: None,
            image: None,
            seo: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](ProductCollectionUpdate::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Name of the collection.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Part of the collection page's URL that names the collection. It must be unique,
    /// without spaces and special characters.
    #[must_use]
    pub fn slug(mut self, value: impl IntoOptional<String>) -> Self {
        self.slug = value.into_optional();
        self
    }

    /// URL of the thumbnail of the collection.
    #[must_use]
    pub fn image(mut self, value: impl IntoOptional<String>) -> Self {
        self.image = value.into_optional();
        self
    }

    /// Title and description for search engines and previews.
    #[must_use]
    pub fn seo(mut self, value: impl IntoOptional<CollectionSeo>) -> Self {
        self.seo = value.into_optional();
        self
    }
}

impl Encode for ProductCollectionUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("slug", &self.slug);
        object.field("image", &self.image);
        object.field("seo", &self.seo);
    }
}

/// The new content of a product.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductUpdate {
    /// Name of the product.
    ///
    /// Example: `Awesome Product`.
    pub name: String,
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Description of the product.
    ///
    /// Example: `Product description goes here.`.
    pub description: Option<String>,
    /// Whether the product is digital, physical, a service, or both digital and physical.
    pub product_type: ProductType,
    /// URL of the picture of the product.
    pub image: Option<String>,
    /// Text that appears on the customer's bank statement.
    ///
    /// Example: `ACME STORE`.
    pub statement_descriptor: Option<String>,
    /// Whether the product is sold in the online store.
    pub available_in_store: Option<bool>,
    /// Pictures and videos of the product.
    pub media: Option<Vec<ProductMedia>>,
    /// Variants of the product: properties in which it varies, such as size.
    pub variants: Option<Vec<ProductVariant>>,
    /// Ids of the collections that the product is in.
    ///
    /// Example: `["65d71377c326ea78e1c47df5","65d71377c326ea78e1c47d34"]`.
    pub collection_ids: Option<Vec<CollectionId>>,
    /// Whether taxes are charged on the product; requires `taxes`.
    ///
    /// Default: `false`.
    pub is_taxes_enabled: Option<bool>,
    /// Ids of the taxes on the product; requires
    /// [`is_taxes_enabled`](ProductUpdate::is_taxes_enabled).
    ///
    /// Example: `["654492a4e6bef380114de15a"]`.
    pub taxes: Option<Vec<String>>,
    /// Id of the tax category by which taxes are calculated automatically.
    ///
    /// Example: `65d71377c326ea78e1c47df5`.
    pub automatic_tax_category_id: Option<String>,
    /// Whether the label is shown; requires `label`.
    ///
    /// Default: `false`.
    pub is_label_enabled: Option<bool>,
    /// Label that is shown on the product, and the period in which it is shown.
    pub label: Option<ProductLabel>,
    /// Part of the product page's URL that names the product.
    ///
    /// Example: `awesome-product`.
    pub slug: Option<String>,
    /// Title and description for search engines and previews.
    pub seo: Option<ProductSeo>,
    /// Whether the price contains the taxes.
    ///
    /// Default: `false`.
    pub tax_inclusive: Option<bool>,
    /// Prices of the product; the shape of an entry is not documented.
    pub prices: Option<Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ProductUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        name: impl Into<String>,
        product_type: ProductType,
    ) -> Self {
        Self {
            name: name.into(),
            location_id: location_id.into(),
            product_type,
            description: None,
            image: None,
            statement_descriptor: None,
            available_in_store: None,
            media: None,
            variants: None,
            collection_ids: None,
            is_taxes_enabled: None,
            taxes: None,
            automatic_tax_category_id: None,
            is_label_enabled: None,
            label: None,
            slug: None,
            seo: None,
            tax_inclusive: None,
            prices: None,
            extra: Extra::new(),
        }
    }

    /// Description of the product.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// URL of the picture of the product.
    #[must_use]
    pub fn image(mut self, value: impl IntoOptional<String>) -> Self {
        self.image = value.into_optional();
        self
    }

    /// Text that appears on the customer's bank statement.
    #[must_use]
    pub fn statement_descriptor(mut self, value: impl IntoOptional<String>) -> Self {
        self.statement_descriptor = value.into_optional();
        self
    }

    /// Whether the product is sold in the online store.
    #[must_use]
    pub fn available_in_store(mut self, value: impl IntoOptional<bool>) -> Self {
        self.available_in_store = value.into_optional();
        self
    }

    /// Pictures and videos of the product.
    #[must_use]
    pub fn media(mut self, value: impl IntoOptional<Vec<ProductMedia>>) -> Self {
        self.media = value.into_optional();
        self
    }

    /// Variants of the product: properties in which it varies, such as size.
    #[must_use]
    pub fn variants(mut self, value: impl IntoOptional<Vec<ProductVariant>>) -> Self {
        self.variants = value.into_optional();
        self
    }

    /// Ids of the collections that the product is in.
    #[must_use]
    pub fn collection_ids(
        mut self,
        value: impl IntoOptional<Vec<CollectionId>>,
    ) -> Self {
        self.collection_ids = value.into_optional();
        self
    }

    /// Whether taxes are charged on the product; requires `taxes`. Default: `false`.
    #[must_use]
    pub fn is_taxes_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_taxes_enabled = value.into_optional();
        self
    }

    /// Ids of the taxes on the product; requires
    /// [`is_taxes_enabled`](ProductUpdate::is_taxes_enabled).
    #[must_use]
    pub fn taxes(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.taxes = value.into_optional();
        self
    }

    /// Id of the tax category by which taxes are calculated automatically.
    #[must_use]
    pub fn automatic_tax_category_id(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.automatic_tax_category_id = value.into_optional();
        self
    }

    /// Whether the label is shown; requires `label`. Default: `false`.
    #[must_use]
    pub fn is_label_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_label_enabled = value.into_optional();
        self
    }

    /// Label that is shown on the product, and the period in which it is shown.
    #[must_use]
    pub fn label(mut self, value: impl IntoOptional<ProductLabel>) -> Self {
        self.label = value.into_optional();
        self
    }

    /// Part of the product page's URL that names the product.
    #[must_use]
    pub fn slug(mut self, value: impl IntoOptional<String>) -> Self {
        self.slug = value.into_optional();
        self
    }

    /// Title and description for search engines and previews.
    #[must_use]
    pub fn seo(mut self, value: impl IntoOptional<ProductSeo>) -> Self {
        self.seo = value.into_optional();
        self
    }

    /// Whether the price contains the taxes. Default: `false`.
    #[must_use]
    pub fn tax_inclusive(mut self, value: impl IntoOptional<bool>) -> Self {
        self.tax_inclusive = value.into_optional();
        self
    }

    /// Prices of the product; the shape of an entry is not documented.
    #[must_use]
    pub fn prices(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.prices = value.into_optional();
        self
    }
}

impl Encode for ProductUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("locationId", &self.location_id);
        object.field("description", &self.description);
        object.field("productType", &self.product_type);
        object.field("image", &self.image);
        object.field("statementDescriptor", &self.statement_descriptor);
        object.field("availableInStore", &self.available_in_store);
        object.field("medias", &self.media);
        object.field("variants", &self.variants);
        object.field("collectionIds", &self.collection_ids);
        object.field("isTaxesEnabled", &self.is_taxes_enabled);
        object.field("taxes", &self.taxes);
        object.field("automaticTaxCategoryId", &self.automatic_tax_category_id);
        object.field("isLabelEnabled", &self.is_label_enabled);
        object.field("label", &self.label);
        object.field("slug", &self.slug);
        object.field("seo", &self.seo);
        object.field("taxInclusive", &self.tax_inclusive);
        object.field("prices", &self.prices);
    }
}

/// The new content of a review.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductReviewUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](ProductReviewUpdate::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Id of the reviewed product.
    ///
    /// Example: `60d21b4667d0d8992e610c88`.
    pub product_id: ProductId,
    /// Status of the review. The only documented value is `approved`.
    pub status: String,
    /// Replies to the review.
    pub reply: Option<Vec<ReviewReply>>,
    /// Rating of the product, such as 4.5.
    pub rating: Option<f64>,
    /// Heading of the review.
    ///
    /// Example: `Amazing product with great quality`.
    pub headline: Option<String>,
    /// Text of the review.
    pub detail: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ProductReviewUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        product_id: impl Into<ProductId>,
        status: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            product_id: product_id.into(),
            status: status.into(),
            reply: None,
            rating: None,
            headline: None,
            detail: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](ProductReviewUpdate::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Replies to the review.
    #[must_use]
    pub fn reply(mut self, value: impl IntoOptional<Vec<ReviewReply>>) -> Self {
        self.reply = value.into_optional();
        self
    }

    /// Rating of the product, such as 4.5.
    #[must_use]
    pub fn rating(mut self, value: impl IntoOptional<f64>) -> Self {
        self.rating = value.into_optional();
        self
    }

    /// Heading of the review.
    #[must_use]
    pub fn headline(mut self, value: impl IntoOptional<String>) -> Self {
        self.headline = value.into_optional();
        self
    }

    /// Text of the review.
    #[must_use]
    pub fn detail(mut self, value: impl IntoOptional<String>) -> Self {
        self.detail = value.into_optional();
        self
    }
}

impl Encode for ProductReviewUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("productId", &self.product_id);
        object.field("status", &self.status);
        object.field("reply", &self.reply);
        object.field("rating", &self.rating);
        object.field("headline", &self.headline);
        object.field("detail", &self.detail);
    }
}

/// A review whose status changes.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ReviewReference {
    /// Id of the review whose status changes.
    ///
    /// Example: `655b33aa2209e60b6adb87a7`.
    pub review_id: String,
    /// Id of the reviewed product.
    ///
    /// Example: `60d21b4667d0d8992e610c88`.
    pub product_id: ProductId,
    /// Id of the store in which the review was written.
    ///
    /// Example: `65b8d1f2c3a4e5f6a7b8c9d0`.
    pub store_id: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`ReviewReference::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct ReviewReferenceRequired<ReviewId, ProductIdValue, StoreId> {
    /// Id of the review whose status changes.
    ///
    /// Example: `655b33aa2209e60b6adb87a7`.
    pub review_id: ReviewId,
    /// Id of the reviewed product.
    ///
    /// Example: `60d21b4667d0d8992e610c88`.
    pub product_id: ProductIdValue,
    /// Id of the store in which the review was written.
    ///
    /// Example: `65b8d1f2c3a4e5f6a7b8c9d0`.
    pub store_id: StoreId,
}

impl ReviewReference {
    /// Creates a value with the required fields.
    pub fn new(
        required: ReviewReferenceRequired<
            impl Into<String>,
            impl Into<ProductId>,
            impl Into<String>,
        >,
    ) -> Self {
        let ReviewReferenceRequired { review_id, product_id, store_id } = required;
        Self {
            review_id: review_id.into(),
            product_id: product_id.into(),
            store_id: store_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for ReviewReference {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("reviewId", &self.review_id);
        object.field("productId", &self.product_id);
        object.field("storeId", &self.store_id);
    }
}

/// Reviews whose status changes, and their new status.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkProductReviewUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](BulkProductReviewUpdate::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Reviews whose status changes.
    pub reviews: Vec<ReviewReference>,
    /// Status of the review. The only documented value is `approved`.
    pub status: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BulkProductReviewUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        reviews: impl IntoIterator<Item = ReviewReference>,
        status: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            reviews: reviews.into_iter().collect(),
            status: status.into(),
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](BulkProductReviewUpdate::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }
}

impl Encode for BulkProductReviewUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("reviews", &self.reviews);
        object.field("status", &self.status);
    }
}

/// Products to add to a store or to remove from it.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StoreStatusUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](StoreStatusUpdate::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Whether to add the products to the store or to remove them.
    pub action: StoreAction,
    /// Ids of the products to add to the store or to remove from it.
    ///
    /// Example: `["5f8d0d55b54764421b7156c1"]`.
    pub product_ids: Vec<ProductId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl StoreStatusUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        action: StoreAction,
        product_ids: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            action,
            product_ids: product_ids.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](StoreStatusUpdate::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }
}

impl Encode for StoreStatusUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("action", &self.action);
        object.field("productIds", &self.product_ids);
    }
}

/// Author of a review or a reply.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ReviewAuthor {
    /// Name of the author.
    ///
    /// From 1 to 100 characters. Example: `John Doe`.
    pub name: String,
    /// Email address of the author.
    ///
    /// Example: `example@example.com`.
    pub email: String,
    /// Phone number of the author.
    ///
    /// Example: `+1-555-555-5555`.
    pub phone: Option<String>,
    /// Whether the author is a customer; otherwise the author is an administrator.
    pub is_customer: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ReviewAuthor {
    /// Creates a value with the required fields.
    pub fn new(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            email: email.into(),
            phone: None,
            is_customer: None,
            extra: Extra::new(),
        }
    }

    /// Phone number of the author.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Whether the author is a customer; otherwise the author is an administrator.
    #[must_use]
    pub fn is_customer(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_customer = value.into_optional();
        self
    }
}

impl Encode for ReviewAuthor {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("email", &self.email);
        object.field("phone", &self.phone);
        object.field("isCustomer", &self.is_customer);
    }
}

/// The weight of a product, for the cost of shipping.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WeightOptions {
    /// The weight, in units of `unit`.
    ///
    /// Example: `10`.
    pub value: f64,
    /// Unit of the weight.
    pub unit: WeightUnit,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl WeightOptions {
    /// Creates a value with the required fields.
    pub fn new(value: f64, unit: WeightUnit) -> Self {
        Self {
            value,
            unit,
            extra: Extra::new(),
        }
    }
}

impl Encode for WeightOptions {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("value", &self.value);
        object.field("unit", &self.unit);
    }
}

/// Change to apply: new prices, availability, collections or currency, or deletion
/// (`bulk-delete-products`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum BulkUpdateType {
    /// `bulk-update-price`
    UpdatePrice,
    /// `bulk-update-availability`
    UpdateAvailability,
    /// `bulk-update-product-collection`
    UpdateProductCollection,
    /// `bulk-delete-products`
    DeleteProducts,
    /// `bulk-update-currency`
    UpdateCurrency,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl BulkUpdateType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::UpdatePrice => "bulk-update-price",
            Self::UpdateAvailability => "bulk-update-availability",
            Self::UpdateProductCollection => "bulk-update-product-collection",
            Self::DeleteProducts => "bulk-delete-products",
            Self::UpdateCurrency => "bulk-update-currency",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BulkUpdateType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "bulk-update-price" => Self::UpdatePrice,
            "bulk-update-availability" => Self::UpdateAvailability,
            "bulk-update-product-collection" => Self::UpdateProductCollection,
            "bulk-delete-products" => Self::DeleteProducts,
            "bulk-update-currency" => Self::UpdateCurrency,
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

/// Whether the product is digital, physical, a service, or both digital and physical.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ProductType {
    /// `DIGITAL`
    Digital,
    /// `PHYSICAL`
    Physical,
    /// `SERVICE`
    Service,
    /// `PHYSICAL/DIGITAL`
    PhysicalDigital,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ProductType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Digital => "DIGITAL",
            Self::Physical => "PHYSICAL",
            Self::Service => "SERVICE",
            Self::PhysicalDigital => "PHYSICAL/DIGITAL",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ProductType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "DIGITAL" => Self::Digital,
            "PHYSICAL" => Self::Physical,
            "SERVICE" => Self::Service,
            "PHYSICAL/DIGITAL" => Self::PhysicalDigital,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// A tax on a product.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductTax {
    /// Id of the tax.
    pub id: Option<String>,
    /// Name of the tax, as shown to customers.
    pub name: Option<String>,
    /// Calculation of the tax, such as `exclusive`, which adds it to the price.
    pub calculation: Option<String>,
    /// Rate of the tax, in percent.
    pub rate: Option<f64>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Type of the account that [`location_id`](ProductTax::location_id) identifies; only
    /// `location` is documented.
    pub alt_type: Option<String>,
    /// Whether the tax was deleted.
    pub deleted: Option<bool>,
    /// When the tax was created, RFC 3339.
    pub created_at: Option<Timestamp>,
    /// When the tax was last changed, RFC 3339.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ProductTax {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductTax")?;
        Some(Self {
            id: object.optional("_id"),
            name: object.optional("name"),
            calculation: object.optional("calculation"),
            rate: object.optional("rate"),
            location_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            deleted: object.optional("deleted"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// A tax on a product: an id, or the tax itself if it was expanded.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum ProductTaxEntry {
    /// A string.
    String(String),
    /// A tax on a product.
    ProductTax(ProductTax),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl std::fmt::Debug for ProductTaxEntry {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::String(value) => debug_variant(formatter, "String", value),
            Self::ProductTax(value) => debug_variant(formatter, "ProductTax", value),
            Self::Other(value) => debug_variant(formatter, "Other", &raw(value)),
        }
    }
}

impl From<&str> for ProductTaxEntry {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for ProductTaxEntry {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<ProductTax> for ProductTaxEntry {
    #[inline]
    fn from(value: ProductTax) -> Self {
        Self::ProductTax(value)
    }
}

impl Decode for ProductTaxEntry {
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
                        keys: &[
                            "_id",
                            "name",
                            "calculation",
                            "rate",
                            "altId",
                            "altType",
                            "deleted",
                            "createdAt",
                            "updatedAt",
                        ],
                        decode: |value| value.fit().map(Self::ProductTax),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

/// Number of prices on all pages.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InventoryTotal {
    /// Number of prices on all pages.
    pub total: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InventoryTotal {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InventoryTotal")?;
        Some(Self {
            total: object.optional("total"),
            extra: object.extra(),
        })
    }
}

/// Unit of height, width and length.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum LengthUnit {
    /// `cm`
    Cm,
    /// `in`
    In,
    /// `m`
    M,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl LengthUnit {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cm => "cm",
            Self::In => "in",
            Self::M => "m",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LengthUnit {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "cm" => Self::Cm,
            "in" => Self::In,
            "m" => Self::M,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Service that the price was imported from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PriceSource {
    /// `stripe`
    Stripe,
    /// `woocommerce`
    Woocommerce,
    /// `shopify`
    Shopify,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PriceSource {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Stripe => "stripe",
            Self::Woocommerce => "woocommerce",
            Self::Shopify => "shopify",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PriceSource {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "stripe" => Self::Stripe,
            "woocommerce" => Self::Woocommerce,
            "shopify" => Self::Shopify,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Part of HighLevel in which the price was created.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PriceInternalSource {
    /// `agency_plan`
    AgencyPlan,
    /// `funnel`
    Funnel,
    /// `membership`
    Membership,
    /// `communities`
    Communities,
    /// `gokollab`
    Gokollab,
    /// `calendar`
    Calendar,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PriceInternalSource {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AgencyPlan => "agency_plan",
            Self::Funnel => "funnel",
            Self::Membership => "membership",
            Self::Communities => "communities",
            Self::Gokollab => "gokollab",
            Self::Calendar => "calendar",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PriceInternalSource {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "agency_plan" => Self::AgencyPlan,
            "funnel" => Self::Funnel,
            "membership" => Self::Membership,
            "communities" => Self::Communities,
            "gokollab" => Self::Gokollab,
            "calendar" => Self::Calendar,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Operation on the price: an increase or a reduction by an amount or a percentage,
/// or a new price.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum BulkPriceOperation {
    /// `INCREASE_BY_AMOUNT`
    IncreaseByAmount,
    /// `REDUCE_BY_AMOUNT`
    ReduceByAmount,
    /// `SET_NEW_PRICE`
    SetNewPrice,
    /// `INCREASE_BY_PERCENTAGE`
    IncreaseByPercentage,
    /// `REDUCE_BY_PERCENTAGE`
    ReduceByPercentage,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl BulkPriceOperation {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::IncreaseByAmount => "INCREASE_BY_AMOUNT",
            Self::ReduceByAmount => "REDUCE_BY_AMOUNT",
            Self::SetNewPrice => "SET_NEW_PRICE",
            Self::IncreaseByPercentage => "INCREASE_BY_PERCENTAGE",
            Self::ReduceByPercentage => "REDUCE_BY_PERCENTAGE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BulkPriceOperation {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "INCREASE_BY_AMOUNT" => Self::IncreaseByAmount,
            "REDUCE_BY_AMOUNT" => Self::ReduceByAmount,
            "SET_NEW_PRICE" => Self::SetNewPrice,
            "INCREASE_BY_PERCENTAGE" => Self::IncreaseByPercentage,
            "REDUCE_BY_PERCENTAGE" => Self::ReduceByPercentage,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Type of the file: a picture or a video. According to the reference, videos are not
/// supported yet.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ProductMediaType {
    /// `image`
    Image,
    /// `video`
    Video,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ProductMediaType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Image => "image",
            Self::Video => "video",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ProductMediaType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "image" => Self::Image,
            "video" => Self::Video,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Unit of [`interval_count`](Recurring::interval_count), such as months.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum RecurringInterval {
    /// `day`
    Day,
    /// `month`
    Month,
    /// `week`
    Week,
    /// `year`
    Year,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl RecurringInterval {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Week => "week",
            Self::Year => "year",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RecurringInterval {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "day" => Self::Day,
            "month" => Self::Month,
            "week" => Self::Week,
            "year" => Self::Year,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether to add the products to the store or to remove them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum StoreAction {
    /// `include`
    Include,
    /// `exclude`
    Exclude,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl StoreAction {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Include => "include",
            Self::Exclude => "exclude",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StoreAction {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "include" => Self::Include,
            "exclude" => Self::Exclude,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Unit of the weight.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum WeightUnit {
    /// `kg`
    Kg,
    /// `lb`
    Lb,
    /// `g`
    G,
    /// `oz`
    Oz,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl WeightUnit {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Kg => "kg",
            Self::Lb => "lb",
            Self::G => "g",
            Self::Oz => "oz",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for WeightUnit {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "kg" => Self::Kg,
            "lb" => Self::Lb,
            "g" => Self::G,
            "oz" => Self::Oz,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether to sort ascending or descending.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum SortOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl SortOrder {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SortOrder {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Field to sort reviews by.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ReviewSortField {
    /// `createdAt`
    CreatedAt,
    /// `rating`
    Rating,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ReviewSortField {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "createdAt",
            Self::Rating => "rating",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ReviewSortField {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "createdAt" => Self::CreatedAt,
            "rating" => Self::Rating,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    BulkEditPrice, BulkEditProduct, BulkProductDetailsUpdate, BulkProductUpdate,
    BulkUpdateFilters, CollectionSeo, NewPrice, NewProductCollection, NewProduct,
    MembershipOffer, PriceDimensions, PriceMeta, BulkPriceField, ProductLabel,
    ProductMedia, ReviewReply, ProductSeo, ProductVariant, ProductVariantOption,
    Recurring, ShippingOptions, DisplayPriorityUpdate, InventoryUpdate,
    InventoryItemUpdate, PriceUpdate, ProductCollectionUpdate, ProductUpdate,
    ProductReviewUpdate, ReviewReference, BulkProductReviewUpdate, StoreStatusUpdate,
    ReviewAuthor, WeightOptions,
}

impl_debug_fields! {
    BulkEditResponse { message, status, updated_count }, ProductCollection { id,
    location_id, name, slug, image, seo, created_at }, CreateProductCollectionResponse {
    data }, ProductCollectionResponse { data, status }, Price { id, membership_offers,
    variant_option_ids, location_id, product, user_id, name, type_, currency, amount,
    recurring, created_at, updated_at, compare_at_price, track_inventory,
    available_quantity, allow_out_of_stock_purchases }, Product { id, description,
    variants, location_id, name, product_type, available_in_store, created_at,
    updated_at, statement_descriptor, image, collection_ids, is_taxes_enabled, taxes,
    automatic_tax_category_id, label, slug }, InventoryList { inventory, total },
    ProductStats { total_products, included_in_store, excluded_from_store },
    InventoryItem { id, name, available_quantity, sku, allow_out_of_stock_purchases,
    product, updated_at, image, product_name }, ProductCollectionList { data, total,
    trace_id }, PriceList { prices, total }, ProductList { products, total },
    ProductListTotal { total }, ProductTax { id, name, calculation, rate, location_id,
    alt_type, deleted, created_at, updated_at }, InventoryTotal { total },
}

impl_default! {
    BulkEditResponse, CollectionSeo, ProductCollection, CountReviewsResponse,
    CreateProductCollectionResponse, ProductCollectionResponse, Price, Product,
    InventoryList, ProductStats, InventoryItem, ProductCollectionList, PriceList,
    ProductReviewList, ProductList, ProductListTotal, MembershipOffer, ProductLabel,
    ProductVariant, ProductVariantOption, Recurring, ProductTax, InventoryTotal,
}

impl_extra! {
    BulkEditPrice, BulkEditProduct, BulkProductDetailsUpdate, BulkProductUpdate,
    BulkUpdateFilters, CollectionSeo, NewPrice, NewProductCollection, NewProduct,
    MembershipOffer, PriceDimensions, PriceMeta, BulkPriceField, ProductLabel,
    ProductMedia, ReviewReply, ProductSeo, ProductVariant, ProductVariantOption,
    Recurring, ShippingOptions, DisplayPriorityUpdate, InventoryUpdate,
    InventoryItemUpdate, PriceUpdate, ProductCollectionUpdate, ProductUpdate,
    ProductReviewUpdate, ReviewReference, BulkProductReviewUpdate, StoreStatusUpdate,
    ReviewAuthor, WeightOptions,
}

open_enum! {
    AltType, BulkUpdateType, PriceType, ProductType, LengthUnit, PriceSource,
    PriceInternalSource, BulkPriceOperation, ProductMediaType, RecurringInterval,
    StoreAction, WeightUnit, SortOrder, ReviewSortField,
}

open_enum_decode! {
    PriceType, ProductType, RecurringInterval,
}

open_enum_encode! {
    AltType, BulkUpdateType, PriceType, ProductType, LengthUnit, PriceSource,
    PriceInternalSource, BulkPriceOperation, ProductMediaType, RecurringInterval,
    StoreAction, WeightUnit, SortOrder, ReviewSortField,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    AltType, BulkUpdateType, PriceType, ProductType, LengthUnit, PriceSource,
    PriceInternalSource, BulkPriceOperation, ProductMediaType, RecurringInterval,
    StoreAction, WeightUnit, SortOrder, ReviewSortField,
}
