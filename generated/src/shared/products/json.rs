//! Implementations of serde's traits for the Products API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde, open_enum_decode};

use super::{
    AltType, BulkEditPrice, BulkEditProduct, BulkEditResponse, BulkPriceField,
    BulkPriceOperation, BulkProductDetailsUpdate, BulkProductReviewUpdate,
    BulkProductUpdate, BulkUpdateFilters, BulkUpdateType, CollectionSeo,
    CountReviewsResponse, CreateProductCollectionResponse, DisplayPriorityUpdate,
    InventoryItem, InventoryItemUpdate, InventoryList, InventoryTotal, InventoryUpdate,
    LengthUnit, MembershipOffer, NewPrice, NewProduct, NewProductCollection, Price,
    PriceDimensions, PriceInternalSource, PriceList, PriceMeta, PriceSource, PriceType,
    PriceUpdate, Product, ProductCollection, ProductCollectionList,
    ProductCollectionResponse, ProductCollectionUpdate, ProductLabel, ProductList,
    ProductListTotal, ProductMedia, ProductMediaType, ProductReviewList,
    ProductReviewUpdate, ProductSeo, ProductStats, ProductTax, ProductTaxEntry,
    ProductType, ProductUpdate, ProductVariant, ProductVariantOption, Recurring,
    RecurringInterval, ReviewAuthor, ReviewReference, ReviewReply, ReviewSortField,
    ShippingOptions, SortOrder, StoreAction, StoreStatusUpdate, WeightOptions, WeightUnit,
};

open_enum_decode! {
    AltType, BulkUpdateType, LengthUnit, PriceSource, PriceInternalSource,
    BulkPriceOperation, ProductMediaType, StoreAction, WeightUnit, SortOrder,
    ReviewSortField,
}

impl Decode for BulkEditPrice {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkEditPrice")?;
        Some(Self {
            id: object.required("_id")?,
            name: object.optional("name"),
            amount: object.optional("amount"),
            currency: object.optional("currency"),
            compare_at_price: object.optional("compareAtPrice"),
            available_quantity: object.optional("availableQuantity"),
            track_inventory: object.optional("trackInventory"),
            allow_out_of_stock_purchases: object.optional("allowOutOfStockPurchases"),
            sku: object.optional("sku"),
            trial_period: object.optional("trialPeriod"),
            total_cycles: object.optional("totalCycles"),
            setup_fee: object.optional("setupFee"),
            shipping_options: object.optional("shippingOptions"),
            recurring: object.optional("recurring"),
            extra: object.extra(),
        })
    }
}

impl Decode for BulkEditProduct {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkEditProduct")?;
        Some(Self {
            id: object.required("_id")?,
            name: object.optional("name"),
            description: object.optional("description"),
            image: object.optional("image"),
            available_in_store: object.optional("availableInStore"),
            prices: object.optional("prices"),
            collection_ids: object.optional("collectionIds"),
            is_label_enabled: object.optional("isLabelEnabled"),
            is_taxes_enabled: object.optional("isTaxesEnabled"),
            seo: object.optional("seo"),
            slug: object.optional("slug"),
            automatic_tax_category_id: object.optional("automaticTaxCategoryId"),
            tax_inclusive: object.optional("taxInclusive"),
            taxes: object.optional("taxes"),
            media: object.optional("medias"),
            label: object.optional("label"),
            extra: object.extra(),
        })
    }
}

impl Decode for BulkProductDetailsUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkProductDetailsUpdate")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            products: object.required("products")?,
            extra: object.extra(),
        })
    }
}

impl Encode for BulkEditResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("status", &self.status);
        object.field("updatedCount", &self.updated_count);
    }
}

impl Decode for BulkProductUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkProductUpdate")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            type_: object.required("type")?,
            product_ids: object.required("productIds")?,
            filters: object.optional("filters"),
            price: object.optional("price"),
            compare_at_price: object.optional("compareAtPrice"),
            availability: object.optional("availability"),
            collection_ids: object.optional("collectionIds"),
            currency: object.optional("currency"),
            extra: object.extra(),
        })
    }
}

impl Decode for BulkUpdateFilters {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkUpdateFilters")?;
        Some(Self {
            collection_ids: object.optional("collectionIds"),
            product_type: object.optional("productType"),
            available_in_store: object.optional("availableInStore"),
            search: object.optional("search"),
            extra: object.extra(),
        })
    }
}

impl Encode for ProductCollection {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("altId", &self.location_id);
        object.field("name", &self.name);
        object.field("slug", &self.slug);
        object.field("image", &self.image);
        object.field("seo", &self.seo);
        object.field("createdAt", &self.created_at);
    }
}

impl Encode for CountReviewsResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
    }
}

impl Encode for CreateProductCollectionResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
    }
}

impl Decode for NewPrice {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewPrice")?;
        Some(Self {
            name: object.required("name")?,
            type_: object.required("type")?,
            currency: object.required("currency")?,
            amount: object.required("amount")?,
            recurring: object.optional("recurring"),
            description: object.optional("description"),
            membership_offers: object.optional("membershipOffers"),
            trial_period: object.optional("trialPeriod"),
            total_cycles: object.optional("totalCycles"),
            setup_fee: object.optional("setupFee"),
            variant_option_ids: object.optional("variantOptionIds"),
            compare_at_price: object.optional("compareAtPrice"),
            location_id: object.required("locationId")?,
            user_id: object.optional("userId"),
            meta: object.optional("meta"),
            track_inventory: object.optional("trackInventory"),
            available_quantity: object.optional("availableQuantity"),
            allow_out_of_stock_purchases: object.optional("allowOutOfStockPurchases"),
            sku: object.optional("sku"),
            shipping_options: object.optional("shippingOptions"),
            is_digital_product: object.optional("isDigitalProduct"),
            digital_delivery: object.optional("digitalDelivery"),
            extra: object.extra(),
        })
    }
}

impl Decode for NewProductCollection {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewProductCollection")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            collection_id: object.optional("collectionId"),
            name: object.required("name")?,
            slug: object.required("slug")?,
            image: object.optional("image"),
            seo: object.optional("seo"),
            extra: object.extra(),
        })
    }
}

impl Decode for NewProduct {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewProduct")?;
        Some(Self {
            name: object.required("name")?,
            location_id: object.required("locationId")?,
            description: object.optional("description"),
            product_type: object.required("productType")?,
            image: object.optional("image"),
            statement_descriptor: object.optional("statementDescriptor"),
            available_in_store: object.optional("availableInStore"),
            media: object.optional("medias"),
            variants: object.optional("variants"),
            collection_ids: object.optional("collectionIds"),
            is_taxes_enabled: object.optional("isTaxesEnabled"),
            taxes: object.optional("taxes"),
            automatic_tax_category_id: object.optional("automaticTaxCategoryId"),
            is_label_enabled: object.optional("isLabelEnabled"),
            label: object.optional("label"),
            slug: object.optional("slug"),
            seo: object.optional("seo"),
            tax_inclusive: object.optional("taxInclusive"),
            extra: object.extra(),
        })
    }
}

impl Encode for ProductCollectionResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
        object.field("status", &self.status);
    }
}

impl Encode for Price {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("membershipOffers", &self.membership_offers);
        object.field("variantOptionIds", &self.variant_option_ids);
        object.field("locationId", &self.location_id);
        object.field("product", &self.product);
        object.field("userId", &self.user_id);
        object.field("name", &self.name);
        object.field("type", &self.type_);
        object.field("currency", &self.currency);
        object.field("amount", &self.amount);
        object.field("recurring", &self.recurring);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("compareAtPrice", &self.compare_at_price);
        object.field("trackInventory", &self.track_inventory);
        object.field("availableQuantity", &self.available_quantity);
        object.field("allowOutOfStockPurchases", &self.allow_out_of_stock_purchases);
    }
}

impl Encode for Product {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("description", &self.description);
        object.field("variants", &self.variants);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("productType", &self.product_type);
        object.field("availableInStore", &self.available_in_store);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("statementDescriptor", &self.statement_descriptor);
        object.field("image", &self.image);
        object.field("collectionIds", &self.collection_ids);
        object.field("isTaxesEnabled", &self.is_taxes_enabled);
        object.field("taxes", &self.taxes);
        object.field("automaticTaxCategoryId", &self.automatic_tax_category_id);
        object.field("label", &self.label);
        object.field("slug", &self.slug);
    }
}

impl Encode for InventoryList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("inventory", &self.inventory);
        object.field("total", &self.total);
    }
}

impl Encode for ProductStats {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("totalProducts", &self.total_products);
        object.field("includedInStore", &self.included_in_store);
        object.field("excludedFromStore", &self.excluded_from_store);
    }
}

impl Encode for InventoryItem {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("name", &self.name);
        object.field("availableQuantity", &self.available_quantity);
        object.field("sku", &self.sku);
        object.field("allowOutOfStockPurchases", &self.allow_out_of_stock_purchases);
        object.field("product", &self.product);
        object.field("updatedAt", &self.updated_at);
        object.field("image", &self.image);
        object.field("productName", &self.product_name);
    }
}

impl Encode for ProductCollectionList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
        object.field("total", &self.total);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for PriceList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("prices", &self.prices);
        object.field("total", &self.total);
    }
}

impl Encode for ProductReviewList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
        object.field("total", &self.total);
    }
}

impl Encode for ProductList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("products", &self.products);
        object.field("total", &self.total);
    }
}

impl Encode for ProductListTotal {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("total", &self.total);
    }
}

impl Decode for PriceDimensions {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PriceDimensions")?;
        Some(Self {
            height: object.required("height")?,
            width: object.required("width")?,
            length: object.required("length")?,
            unit: object.required("unit")?,
            extra: object.extra(),
        })
    }
}

impl Decode for PriceMeta {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PriceMeta")?;
        Some(Self {
            source: object.required("source")?,
            source_id: object.optional("sourceId"),
            stripe_price_id: object.required("stripePriceId")?,
            internal_source: object.required("internalSource")?,
            extra: object.extra(),
        })
    }
}

impl Decode for BulkPriceField {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkPriceField")?;
        Some(Self {
            type_: object.required("type")?,
            value: object.required("value")?,
            round_to_whole: object.optional("roundToWhole"),
            extra: object.extra(),
        })
    }
}

impl Decode for ProductMedia {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductMedia")?;
        Some(Self {
            id: object.required("id")?,
            title: object.optional("title"),
            url: object.required("url")?,
            type_: object.required("type")?,
            is_featured: object.optional("isFeatured"),
            price_ids: object.optional("priceIds"),
            extra: object.extra(),
        })
    }
}

impl Decode for ReviewReply {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ReviewReply")?;
        Some(Self {
            headline: object.required("headline")?,
            comment: object.required("comment")?,
            user: object.required("user")?,
            extra: object.extra(),
        })
    }
}

impl Decode for ProductSeo {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductSeo")?;
        Some(Self {
            title: object.optional("title"),
            description: object.optional("description"),
            extra: object.extra(),
        })
    }
}

impl Decode for ShippingOptions {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingOptions")?;
        Some(Self {
            weight: object.optional("weight"),
            dimensions: object.optional("dimensions"),
            extra: object.extra(),
        })
    }
}

impl Decode for DisplayPriorityUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DisplayPriorityUpdate")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            products: object.required("products")?,
            extra: object.extra(),
        })
    }
}

impl Decode for InventoryUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InventoryUpdate")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            items: object.required("items")?,
            extra: object.extra(),
        })
    }
}

impl Decode for InventoryItemUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InventoryItemUpdate")?;
        Some(Self {
            price_id: object.required("priceId")?,
            available_quantity: object.optional("availableQuantity"),
            allow_out_of_stock_purchases: object.optional("allowOutOfStockPurchases"),
            extra: object.extra(),
        })
    }
}

impl Decode for PriceUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PriceUpdate")?;
        Some(Self {
            name: object.required("name")?,
            type_: object.required("type")?,
            currency: object.required("currency")?,
            amount: object.required("amount")?,
            recurring: object.optional("recurring"),
            description: object.optional("description"),
            membership_offers: object.optional("membershipOffers"),
            trial_period: object.optional("trialPeriod"),
            total_cycles: object.optional("totalCycles"),
            setup_fee: object.optional("setupFee"),
            variant_option_ids: object.optional("variantOptionIds"),
            compare_at_price: object.optional("compareAtPrice"),
            location_id: object.required("locationId")?,
            user_id: object.optional("userId"),
            meta: object.optional("meta"),
            track_inventory: object.optional("trackInventory"),
            available_quantity: object.optional("availableQuantity"),
            allow_out_of_stock_purchases: object.optional("allowOutOfStockPurchases"),
            sku: object.optional("sku"),
            shipping_options: object.optional("shippingOptions"),
            is_digital_product: object.optional("isDigitalProduct"),
            digital_delivery: object.optional("digitalDelivery"),
            extra: object.extra(),
        })
    }
}

impl Decode for ProductCollectionUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductCollectionUpdate")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            name: object.optional("name"),
            slug: object.optional("slug"),
            image: object.optional("image"),
            seo: object.optional("seo"),
            extra: object.extra(),
        })
    }
}

impl Decode for ProductUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductUpdate")?;
        Some(Self {
            name: object.required("name")?,
            location_id: object.required("locationId")?,
            description: object.optional("description"),
            product_type: object.required("productType")?,
            image: object.optional("image"),
            statement_descriptor: object.optional("statementDescriptor"),
            available_in_store: object.optional("availableInStore"),
            media: object.optional("medias"),
            variants: object.optional("variants"),
            collection_ids: object.optional("collectionIds"),
            is_taxes_enabled: object.optional("isTaxesEnabled"),
            taxes: object.optional("taxes"),
            automatic_tax_category_id: object.optional("automaticTaxCategoryId"),
            is_label_enabled: object.optional("isLabelEnabled"),
            label: object.optional("label"),
            slug: object.optional("slug"),
            seo: object.optional("seo"),
            tax_inclusive: object.optional("taxInclusive"),
            prices: object.optional("prices"),
            extra: object.extra(),
        })
    }
}

impl Decode for ProductReviewUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductReviewUpdate")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            product_id: object.required("productId")?,
            status: object.required("status")?,
            reply: object.optional("reply"),
            rating: object.optional("rating"),
            headline: object.optional("headline"),
            detail: object.optional("detail"),
            extra: object.extra(),
        })
    }
}

impl Decode for ReviewReference {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ReviewReference")?;
        Some(Self {
            review_id: object.required("reviewId")?,
            product_id: object.required("productId")?,
            store_id: object.required("storeId")?,
            extra: object.extra(),
        })
    }
}

impl Decode for BulkProductReviewUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkProductReviewUpdate")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            reviews: object.required("reviews")?,
            status: object.required("status")?,
            extra: object.extra(),
        })
    }
}

impl Decode for StoreStatusUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StoreStatusUpdate")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            action: object.required("action")?,
            product_ids: object.required("productIds")?,
            extra: object.extra(),
        })
    }
}

impl Decode for ReviewAuthor {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ReviewAuthor")?;
        Some(Self {
            name: object.required("name")?,
            email: object.required("email")?,
            phone: object.optional("phone"),
            is_customer: object.optional("isCustomer"),
            extra: object.extra(),
        })
    }
}

impl Decode for WeightOptions {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WeightOptions")?;
        Some(Self {
            value: object.required("value")?,
            unit: object.required("unit")?,
            extra: object.extra(),
        })
    }
}

impl Encode for ProductTax {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("name", &self.name);
        object.field("calculation", &self.calculation);
        object.field("rate", &self.rate);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("deleted", &self.deleted);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for ProductTaxEntry {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let value: &dyn Encode = match self {
            Self::String(value) => value,
            Self::ProductTax(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
    }
}

impl Encode for InventoryTotal {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("total", &self.total);
    }
}

impl_serde! {
    AltType, BulkEditPrice, BulkEditProduct, BulkProductDetailsUpdate, BulkEditResponse,
    BulkProductUpdate, BulkUpdateFilters, CollectionSeo, ProductCollection,
    CountReviewsResponse, CreateProductCollectionResponse, NewPrice,
    NewProductCollection, NewProduct, ProductCollectionResponse, Price, Product,
    InventoryList, ProductStats, InventoryItem, ProductCollectionList, PriceList,
    ProductReviewList, ProductList, ProductListTotal, MembershipOffer, PriceDimensions,
    PriceMeta, BulkPriceField, ProductLabel, ProductMedia, ReviewReply, ProductSeo,
    ProductVariant, ProductVariantOption, Recurring, ShippingOptions,
    DisplayPriorityUpdate, InventoryUpdate, InventoryItemUpdate, PriceUpdate,
    ProductCollectionUpdate, ProductUpdate, ProductReviewUpdate, ReviewReference,
    BulkProductReviewUpdate, StoreStatusUpdate, ReviewAuthor, WeightOptions,
    BulkUpdateType, PriceType, ProductType, ProductTax, ProductTaxEntry, InventoryTotal,
    LengthUnit, PriceSource, PriceInternalSource, BulkPriceOperation, ProductMediaType,
    RecurringInterval, StoreAction, WeightUnit, SortOrder, ReviewSortField,
}
