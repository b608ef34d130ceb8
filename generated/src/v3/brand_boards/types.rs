//! Types of the requests and responses of the Brand Boards API.

use std::collections::BTreeMap;

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Timestamp, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use crate::{LocationId, UserId};

/// A brand board in a list, without its logos, colors and fonts.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BrandBoardSummary {
    /// Id of the brand board.
    ///
    /// Example: `65c8e4a7d92b1f3066ae57d4`.
    pub id: Option<String>,
    /// Display name of the board, such as `Acme Bakery`.
    pub name: Option<String>,
    /// When the board was last changed, RFC 3339.
    ///
    /// Example: `2024-01-05T12:00:00.000Z`.
    pub updated_at: Option<Timestamp>,
    /// Whether the board is the default brand board of the location.
    pub default: Option<bool>,
    /// Last change of the board, and the source that it was created from.
    pub meta: Option<BrandBoardMeta>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BrandBoardSummary {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BrandBoardSummary")?;
        Some(Self {
            id: object.optional("_id"),
            name: object.optional("name"),
            updated_at: object.optional("updatedAt"),
            default: object.optional("default"),
            meta: object.optional("meta"),
            extra: object.extra(),
        })
    }
}

/// Answers that a new brand voice is written from. The brand name, tone of voice,
/// target audience and customer pain points are required.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewBrandVoiceAnswers {
    /// Name under which customers know the brand.
    ///
    /// Example: `Acme Inc`.
    pub brand_name: String,
    /// Tone of the brand, such as `Professional and friendly`.
    pub tone_of_voice: String,
    /// Audience of the brand, such as `Small business owners`.
    pub target_audience: String,
    /// Problems of the brand's customers.
    ///
    /// Example: `Difficulty with time management`.
    pub customer_pain_points: String,
    /// Line of business, such as `Software Development`.
    pub business_type: Option<String>,
    /// URL of the company's website.
    ///
    /// Example: `https://example.com`.
    pub company_website: Option<String>,
    /// Email address of the company.
    ///
    /// Example: `contact@example.com`.
    pub company_email: Option<String>,
    /// Postal address of the company on one line.
    ///
    /// Example: `123 Main St, Anytown, CA`.
    pub company_address: Option<String>,
    /// Phone number of the company.
    pub phone: Option<BrandPhone>,
    /// Opening hours of the company, as free text such as `Mon-Fri 9am-5pm`.
    pub business_hours: Option<String>,
    /// Promise of the brand to its customers.
    ///
    /// Example: `We deliver on time, every time`.
    pub brand_promise: Option<String>,
    /// Beliefs of the brand, such as `Integrity, Excellence, Innovation`.
    pub brand_values: Option<String>,
    /// Mission of the brand, the reason why it exists.
    ///
    /// Example: `To empower small businesses with technology`.
    pub brand_purpose: Option<String>,
    /// Advantage of the brand over its competitors.
    ///
    /// Example: `Proprietary AI technology`.
    pub competitive_advantage: Option<String>,
    /// Disadvantage for customers who do nothing.
    ///
    /// Example: `Falling behind competitors`.
    pub risks_of_inaction: Option<String>,
    /// Unique selling points of the brand.
    pub unique_selling_proposition: Option<String>,
    /// Action that customers are asked to take, such as `Schedule a demo today`.
    pub call_to_action: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewBrandVoiceAnswers {
    /// Creates a value with the required fields.
    pub fn new(
        brand_name: impl Into<String>,
        tone_of_voice: impl Into<String>,
        target_audience: impl Into<String>,
        customer_pain_points: impl Into<String>,
    ) -> Self {
        Self {
            brand_name: brand_name.into(),
            tone_of_voice: tone_of_voice.into(),
            target_audience: target_audience.into(),
            customer_pain_points: customer_pain_points.into(),
            business_type: None,
            company_website: None,
            company_email: None,
            company_address: None,
            phone: None,
            business_hours: None,
            brand_promise: None,
            brand_values: None,
            brand_purpose: None,
            competitive_advantage: None,
            risks_of_inaction: None,
            unique_selling_proposition: None,
            call_to_action: None,
            extra: Extra::new(),
        }
    }

    /// Line of business, such as `Software Development`.
    #[must_use]
    pub fn business_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.business_type = value.into_optional();
        self
    }

    /// URL of the company's website.
    #[must_use]
    pub fn company_website(mut self, value: impl IntoOptional<String>) -> Self {
        self.company_website = value.into_optional();
        self
    }

    /// Email address of the company.
    #[must_use]
    pub fn company_email(mut self, value: impl IntoOptional<String>) -> Self {
        self.company_email = value.into_optional();
        self
    }

    /// Postal address of the company on one line.
    #[must_use]
    pub fn company_address(mut self, value: impl IntoOptional<String>) -> Self {
        self.company_address = value.into_optional();
        self
    }

    /// Phone number of the company.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<BrandPhone>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Opening hours of the company, as free text such as `Mon-Fri 9am-5pm`.
    #[must_use]
    pub fn business_hours(mut self, value: impl IntoOptional<String>) -> Self {
        self.business_hours = value.into_optional();
        self
    }

    /// Promise of the brand to its customers.
    #[must_use]
    pub fn brand_promise(mut self, value: impl IntoOptional<String>) -> Self {
        self.brand_promise = value.into_optional();
        self
    }

    /// Beliefs of the brand, such as `Integrity, Excellence, Innovation`.
    #[must_use]
    pub fn brand_values(mut self, value: impl IntoOptional<String>) -> Self {
        self.brand_values = value.into_optional();
        self
    }

    /// Mission of the brand, the reason why it exists.
    #[must_use]
    pub fn brand_purpose(mut self, value: impl IntoOptional<String>) -> Self {
        self.brand_purpose = value.into_optional();
        self
    }

    /// Advantage of the brand over its competitors.
    #[must_use]
    pub fn competitive_advantage(mut self, value: impl IntoOptional<String>) -> Self {
        self.competitive_advantage = value.into_optional();
        self
    }

    /// Disadvantage for customers who do nothing.
    #[must_use]
    pub fn risks_of_inaction(mut self, value: impl IntoOptional<String>) -> Self {
        self.risks_of_inaction = value.into_optional();
        self
    }

    /// Unique selling points of the brand.
    #[must_use]
    pub fn unique_selling_proposition(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.unique_selling_proposition = value.into_optional();
        self
    }

    /// Action that customers are asked to take, such as `Schedule a demo today`.
    #[must_use]
    pub fn call_to_action(mut self, value: impl IntoOptional<String>) -> Self {
        self.call_to_action = value.into_optional();
        self
    }
}

impl Encode for NewBrandVoiceAnswers {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("brandName", &self.brand_name);
        object.field("toneOfVoice", &self.tone_of_voice);
        object.field("targetAudience", &self.target_audience);
        object.field("customerPainPoints", &self.customer_pain_points);
        object.field("businessType", &self.business_type);
        object.field("companyWebsite", &self.company_website);
        object.field("companyEmail", &self.company_email);
        object.field("companyAddress", &self.company_address);
        object.field("phone", &self.phone);
        object.field("businessHours", &self.business_hours);
        object.field("brandPromise", &self.brand_promise);
        object.field("brandValues", &self.brand_values);
        object.field("brandPurpose", &self.brand_purpose);
        object.field("competitiveAdvantage", &self.competitive_advantage);
        object.field("risksOfInaction", &self.risks_of_inaction);
        object.field("uniqueSellingProposition", &self.unique_selling_proposition);
        object.field("callToAction", &self.call_to_action);
    }
}

/// Answers that a brand voice is written from.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BrandVoiceAnswers {
    /// Name under which customers know the brand.
    ///
    /// Example: `Acme Inc`.
    pub brand_name: Option<String>,
    /// Tone of the brand, such as `Professional and friendly`.
    pub tone_of_voice: Option<String>,
    /// Audience of the brand, such as `Small business owners`.
    pub target_audience: Option<String>,
    /// Problems of the brand's customers.
    ///
    /// Example: `Difficulty with time management`.
    pub customer_pain_points: Option<String>,
    /// Line of business, such as `Software Development`.
    pub business_type: Option<String>,
    /// URL of the company's website.
    ///
    /// Example: `https://example.com`.
    pub company_website: Option<String>,
    /// Email address of the company.
    ///
    /// Example: `contact@example.com`.
    pub company_email: Option<String>,
    /// Postal address of the company on one line.
    ///
    /// Example: `123 Main St, Anytown, CA`.
    pub company_address: Option<String>,
    /// Phone number of the company.
    pub phone: Option<BrandPhone>,
    /// Opening hours of the company, as free text such as `Mon-Fri 9am-5pm`.
    pub business_hours: Option<String>,
    /// Promise of the brand to its customers.
    ///
    /// Example: `We deliver on time, every time`.
    pub brand_promise: Option<String>,
    /// Beliefs of the brand, such as `Integrity, Excellence, Innovation`.
    pub brand_values: Option<String>,
    /// Mission of the brand, the reason why it exists.
    ///
    /// Example: `To empower small businesses with technology`.
    pub brand_purpose: Option<String>,
    /// Advantage of the brand over its competitors.
    ///
    /// Example: `Proprietary AI technology`.
    pub competitive_advantage: Option<String>,
    /// Disadvantage for customers who do nothing.
    ///
    /// Example: `Falling behind competitors`.
    pub risks_of_inaction: Option<String>,
    /// Unique selling points of the brand.
    pub unique_selling_proposition: Option<String>,
    /// Action that customers are asked to take, such as `Schedule a demo today`.
    pub call_to_action: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BrandVoiceAnswers {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name under which customers know the brand.
    #[must_use]
    pub fn brand_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.brand_name = value.into_optional();
        self
    }

    /// Tone of the brand, such as `Professional and friendly`.
    #[must_use]
    pub fn tone_of_voice(mut self, value: impl IntoOptional<String>) -> Self {
        self.tone_of_voice = value.into_optional();
        self
    }

    /// Audience of the brand, such as `Small business owners`.
    #[must_use]
    pub fn target_audience(mut self, value: impl IntoOptional<String>) -> Self {
        self.target_audience = value.into_optional();
        self
    }

    /// Problems of the brand's customers.
    #[must_use]
    pub fn customer_pain_points(mut self, value: impl IntoOptional<String>) -> Self {
        self.customer_pain_points = value.into_optional();
        self
    }

    /// Line of business, such as `Software Development`.
    #[must_use]
    pub fn business_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.business_type = value.into_optional();
        self
    }

    /// URL of the company's website.
    #[must_use]
    pub fn company_website(mut self, value: impl IntoOptional<String>) -> Self {
        self.company_website = value.into_optional();
        self
    }

    /// Email address of the company.
    #[must_use]
    pub fn company_email(mut self, value: impl IntoOptional<String>) -> Self {
        self.company_email = value.into_optional();
        self
    }

    /// Postal address of the company on one line.
    #[must_use]
    pub fn company_address(mut self, value: impl IntoOptional<String>) -> Self {
        self.company_address = value.into_optional();
        self
    }

    /// Phone number of the company.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<BrandPhone>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Opening hours of the company, as free text such as `Mon-Fri 9am-5pm`.
    #[must_use]
    pub fn business_hours(mut self, value: impl IntoOptional<String>) -> Self {
        self.business_hours = value.into_optional();
        self
    }

    /// Promise of the brand to its customers.
    #[must_use]
    pub fn brand_promise(mut self, value: impl IntoOptional<String>) -> Self {
        self.brand_promise = value.into_optional();
        self
    }

    /// Beliefs of the brand, such as `Integrity, Excellence, Innovation`.
    #[must_use]
    pub fn brand_values(mut self, value: impl IntoOptional<String>) -> Self {
        self.brand_values = value.into_optional();
        self
    }

    /// Mission of the brand, the reason why it exists.
    #[must_use]
    pub fn brand_purpose(mut self, value: impl IntoOptional<String>) -> Self {
        self.brand_purpose = value.into_optional();
        self
    }

    /// Advantage of the brand over its competitors.
    #[must_use]
    pub fn competitive_advantage(mut self, value: impl IntoOptional<String>) -> Self {
        self.competitive_advantage = value.into_optional();
        self
    }

    /// Disadvantage for customers who do nothing.
    #[must_use]
    pub fn risks_of_inaction(mut self, value: impl IntoOptional<String>) -> Self {
        self.risks_of_inaction = value.into_optional();
        self
    }

    /// Unique selling points of the brand.
    #[must_use]
    pub fn unique_selling_proposition(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.unique_selling_proposition = value.into_optional();
        self
    }

    /// Action that customers are asked to take, such as `Schedule a demo today`.
    #[must_use]
    pub fn call_to_action(mut self, value: impl IntoOptional<String>) -> Self {
        self.call_to_action = value.into_optional();
        self
    }
}

impl Decode for BrandVoiceAnswers {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BrandVoiceAnswers")?;
        Some(Self {
            brand_name: object.optional("brandName"),
            tone_of_voice: object.optional("toneOfVoice"),
            target_audience: object.optional("targetAudience"),
            customer_pain_points: object.optional("customerPainPoints"),
            business_type: object.optional("businessType"),
            company_website: object.optional("companyWebsite"),
            company_email: object.optional("companyEmail"),
            company_address: object.optional("companyAddress"),
            phone: object.optional("phone"),
            business_hours: object.optional("businessHours"),
            brand_promise: object.optional("brandPromise"),
            brand_values: object.optional("brandValues"),
            brand_purpose: object.optional("brandPurpose"),
            competitive_advantage: object.optional("competitiveAdvantage"),
            risks_of_inaction: object.optional("risksOfInaction"),
            unique_selling_proposition: object.optional("uniqueSellingProposition"),
            call_to_action: object.optional("callToAction"),
            extra: object.extra(),
        })
    }
}

impl Encode for BrandVoiceAnswers {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("brandName", &self.brand_name);
        object.field("toneOfVoice", &self.tone_of_voice);
        object.field("targetAudience", &self.target_audience);
        object.field("customerPainPoints", &self.customer_pain_points);
        object.field("businessType", &self.business_type);
        object.field("companyWebsite", &self.company_website);
        object.field("companyEmail", &self.company_email);
        object.field("companyAddress", &self.company_address);
        object.field("phone", &self.phone);
        object.field("businessHours", &self.business_hours);
        object.field("brandPromise", &self.brand_promise);
        object.field("brandValues", &self.brand_values);
        object.field("brandPurpose", &self.brand_purpose);
        object.field("competitiveAdvantage", &self.competitive_advantage);
        object.field("risksOfInaction", &self.risks_of_inaction);
        object.field("uniqueSellingProposition", &self.unique_selling_proposition);
        object.field("callToAction", &self.call_to_action);
    }
}

/// A brand voice in a list, without its answers.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BrandVoiceSummary {
    /// Id of the brand voice.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub id: Option<String>,
    /// Name of the brand voice, such as `Friendly and local`.
    pub name: Option<String>,
    /// Whether the voice is the default brand voice of the location.
    pub is_default: Option<bool>,
    /// When the voice was created, RFC 3339.
    ///
    /// Example: `2024-01-05T12:00:00.000Z`.
    pub created_at: Option<Timestamp>,
    /// When the voice was last changed, RFC 3339.
    ///
    /// Example: `2024-01-05T12:00:00.000Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BrandVoiceSummary {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BrandVoiceSummary")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            is_default: object.optional("isDefault"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// A color of a brand, in several notations.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Color {
    /// Id of the color, such as `color_xyz789`.
    pub id: Option<String>,
    /// Color in hexadecimal notation with opacity, such as `#FF5733FF`.
    pub hexa: Option<String>,
    /// Color in decimal notation with opacity, such as `rgba(255, 87, 51, 1)`.
    pub rgba: Option<String>,
    /// Color in hexadecimal notation, such as `#FF5733`.
    pub hex: Option<String>,
    /// Color in decimal notation, such as `rgb(255, 87, 51)`.
    pub rgb: Option<String>,
    /// Name of the color, such as `Brand Orange`.
    pub label: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`Color::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct ColorRequired<Hexa, Rgba, Hex, Rgb, Label> {
    /// Color in hexadecimal notation with opacity, such as `#FF5733FF`.
    pub hexa: Hexa,
    /// Color in decimal notation with opacity, such as `rgba(255, 87, 51, 1)`.
    pub rgba: Rgba,
    /// Color in hexadecimal notation, such as `#FF5733`.
    pub hex: Hex,
    /// Color in decimal notation, such as `rgb(255, 87, 51)`.
    pub rgb: Rgb,
    /// Name of the color, such as `Brand Orange`.
    pub label: Label,
}

impl Color {
    /// Creates a value with the required fields.
    pub fn new(
        required: ColorRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let ColorRequired { hexa, rgba, hex, rgb, label } = required;
        Self {
            hexa: Some(hexa.into()),
            rgba: Some(rgba.into()),
            hex: Some(hex.into()),
            rgb: Some(rgb.into()),
            label: Some(label.into()),
            ..Self::default()
        }
    }

    /// Id of the color, such as `color_xyz789`.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }
}

impl Decode for Color {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Color")?;
        Some(Self {
            id: object.optional("id"),
            hexa: object.optional("hexa"),
            rgba: object.optional("rgba"),
            hex: object.optional("hex"),
            rgb: object.optional("rgb"),
            label: object.optional("label"),
            extra: object.extra(),
        })
    }
}

impl Encode for Color {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("hexa", &self.hexa);
        object.field("rgba", &self.rgba);
        object.field("hex", &self.hex);
        object.field("rgb", &self.rgb);
        object.field("label", &self.label);
    }
}

/// A brand board to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewBrandBoard {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Display name of the board, such as `Acme Bakery`.
    pub name: String,
    /// Logos of the brand.
    pub logos: Option<Vec<BrandLogo>>,
    /// Colors of the brand.
    pub colors: Option<Vec<Color>>,
    /// Fonts of the brand.
    pub fonts: Option<Vec<Font>>,
    /// Whether the board becomes the default brand board of the location.
    pub default: Option<bool>,
    /// Id of a board to copy.
    ///
    /// Example: `65c8e4a7d92b1f3066ae57d4`.
    pub brand_board_id: Option<String>,
    /// Id of the folder in the media library that the board belongs to.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub parent_id: Option<String>,
    /// Source of a brand board: another board (`template`), nothing (`blank`), a
    /// snapshot, that is, a copied setup of another location (`snapshot`), or the design
    /// of a website (`url`).
    pub type_: Option<BrandBoardSource>,
    /// URL of a website whose colors, fonts and logos are copied.
    ///
    /// Example: `https://example.com`.
    pub url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewBrandBoard {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>, name: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            name: name.into(),
            logos: None,
            colors: None,
            fonts: None,
            default: None,
            brand_board_id: None,
            parent_id: None,
            type_: None,
            url: None,
            extra: Extra::new(),
        }
    }

    /// Logos of the brand.
    #[must_use]
    pub fn logos(mut self, value: impl IntoOptional<Vec<BrandLogo>>) -> Self {
        self.logos = value.into_optional();
        self
    }

    /// Colors of the brand.
    #[must_use]
    pub fn colors(mut self, value: impl IntoOptional<Vec<Color>>) -> Self {
        self.colors = value.into_optional();
        self
    }

    /// Fonts of the brand.
    #[must_use]
    pub fn fonts(mut self, value: impl IntoOptional<Vec<Font>>) -> Self {
        self.fonts = value.into_optional();
        self
    }

    /// Whether the board becomes the default brand board of the location.
    #[must_use]
    pub fn with_default(mut self, value: impl IntoOptional<bool>) -> Self {
        self.default = value.into_optional();
        self
    }

    /// Id of a board to copy.
    #[must_use]
    pub fn brand_board_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.brand_board_id = value.into_optional();
        self
    }

    /// Id of the folder in the media library that the board belongs to.
    #[must_use]
    pub fn parent_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.parent_id = value.into_optional();
        self
    }

    /// Source of a brand board: another board (`template`), nothing (`blank`), a
    /// snapshot, that is, a copied setup of another location (`snapshot`), or the design
    /// of a website (`url`).
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<BrandBoardSource>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// URL of a website whose colors, fonts and logos are copied.
    #[must_use]
    pub fn with_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.url = value.into_optional();
        self
    }
}

impl Encode for NewBrandBoard {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("logos", &self.logos);
        object.field("colors", &self.colors);
        object.field("fonts", &self.fonts);
        object.field("default", &self.default);
        object.field("brandBoardId", &self.brand_board_id);
        object.field("parentId", &self.parent_id);
        object.field("type", &self.type_);
        object.field("url", &self.url);
    }
}

/// A brand voice to create, from answers, a website or a description.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewBrandVoice {
    /// Name of the brand voice, such as `Friendly and local`.
    pub name: Option<String>,
    /// Source of a brand voice: answers (`manual`), a website (`url`) or a description of
    /// the company (`description`).
    pub type_: BrandVoiceSource,
    /// URL of the website to create the voice from; required for the type `url`.
    ///
    /// Example: `https://example.com`.
    pub url: Option<String>,
    /// Description of the company to create the voice from; required for the type
    /// `description`, optional for `url`.
    pub description: Option<String>,
    /// Answers to create the voice from; required for the type `manual`.
    pub answers: Option<NewBrandVoiceAnswers>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewBrandVoice {
    /// Creates a value with the required fields.
    pub fn new(type_: BrandVoiceSource) -> Self {
        Self {
            type_,
            name: None,
            url: None,
            description: None,
            answers: None,
            extra: Extra::new(),
        }
    }

    /// Name of the brand voice, such as `Friendly and local`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// URL of the website to create the voice from; required for the type `url`.
    #[must_use]
    pub fn with_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.url = value.into_optional();
        self
    }

    /// Description of the company to create the voice from; required for the type
    /// `description`, optional for `url`.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Answers to create the voice from; required for the type `manual`.
    #[must_use]
    pub fn answers(mut self, value: impl IntoOptional<NewBrandVoiceAnswers>) -> Self {
        self.answers = value.into_optional();
        self
    }
}

impl Encode for NewBrandVoice {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("type", &self.type_);
        object.field("url", &self.url);
        object.field("description", &self.description);
        object.field("answers", &self.answers);
    }
}

/// A font of a brand.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Font {
    /// Id of the font, such as `font_def456`.
    pub id: Option<String>,
    /// Name of the font family, such as `Montserrat`.
    pub font: Option<String>,
    /// Font family that is used if the first one is not available, such as `sans-serif`.
    pub fallback: Option<String>,
    /// Use of the font, such as `Heading Font`.
    pub label: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Font {
    /// Creates a value with the required fields.
    pub fn new(
        font: impl Into<String>,
        fallback: impl Into<String>,
        label: impl Into<String>,
    ) -> Self {
        Self {
            font: Some(font.into()),
            fallback: Some(fallback.into()),
            label: Some(label.into()),
            ..Self::default()
        }
    }

    /// Id of the font, such as `font_def456`.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }
}

impl Decode for Font {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Font")?;
        Some(Self {
            id: object.optional("id"),
            font: object.optional("font"),
            fallback: object.optional("fallback"),
            label: object.optional("label"),
            extra: object.extra(),
        })
    }
}

impl Encode for Font {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("font", &self.font);
        object.field("fallback", &self.fallback);
        object.field("label", &self.label);
    }
}

/// A brand board: the logos, colors and fonts of a brand.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BrandBoard {
    /// Id of the brand board.
    ///
    /// Example: `65c8e4a7d92b1f3066ae57d4`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Display name of the board, such as `Acme Bakery`.
    pub name: Option<String>,
    /// Logos of the brand.
    pub logos: Vec<BrandLogo>,
    /// Colors of the brand.
    pub colors: Vec<Color>,
    /// Fonts of the brand.
    pub fonts: Vec<Font>,
    /// Whether the board is the default brand board of the location.
    pub default: Option<bool>,
    /// Whether the board is marked as deleted.
    pub deleted: Option<bool>,
    /// Id of the folder in the media library that the board belongs to.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub parent_id: Option<String>,
    /// Id of the media library folder with the files of this board.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub folder_id: Option<String>,
    /// Id of the original board, if this one came with a snapshot.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub origin_id: Option<String>,
    /// Last change of the board, and the source that it was created from.
    pub meta: Option<BrandBoardMeta>,
    /// Assets that were not found on the website; returned only when a board is created
    /// from a URL.
    pub missing_assets: Option<MissingAssets>,
    /// When the board was created, RFC 3339.
    ///
    /// Example: `2024-01-05T12:00:00.000Z`.
    pub created_at: Option<Timestamp>,
    /// When the board was last changed, RFC 3339.
    ///
    /// Example: `2024-01-05T12:00:00.000Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BrandBoard {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BrandBoard")?;
        Some(Self {
            id: object.optional("_id"),
            location_id: object.optional("locationId"),
            name: object.optional("name"),
            logos: object.list("logos"),
            colors: object.list("colors"),
            fonts: object.list("fonts"),
            default: object.optional("default"),
            deleted: object.optional("deleted"),
            parent_id: object.optional("parentId"),
            folder_id: object.optional("folderId"),
            origin_id: object.optional("originId"),
            meta: object.optional("meta"),
            missing_assets: object.optional("missingAssets"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// A page of the brand boards of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BrandBoardList {
    /// Brand boards of the page.
    pub brand_boards: Vec<BrandBoardSummary>,
    /// Total number of matching boards.
    ///
    /// Example: `42`.
    pub total_count: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BrandBoardList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BrandBoardList")?;
        Some(Self {
            brand_boards: object.list("brandBoards"),
            total_count: object.optional("totalCount"),
            extra: object.extra(),
        })
    }
}

/// A brand voice: how a brand speaks to its customers.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BrandVoice {
    /// Id of the brand voice.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub id: Option<String>,
    /// Name of the brand voice, such as `Friendly and local`.
    pub name: Option<String>,
    /// Whether the voice is the default brand voice of the location.
    pub is_default: Option<bool>,
    /// When the voice was created, RFC 3339.
    ///
    /// Example: `2024-01-05T12:00:00.000Z`.
    pub created_at: Option<Timestamp>,
    /// When the voice was last changed, RFC 3339.
    ///
    /// Example: `2024-01-05T12:00:00.000Z`.
    pub updated_at: Option<Timestamp>,
    /// Id of the location (sub-account).
    ///
    /// Example: `oHJiAh0wDG3BzmzACVD6`.
    pub location_id: Option<LocationId>,
    /// Whether the voice is marked as deleted.
    pub deleted: Option<bool>,
    /// Answers that the voice was written from.
    pub answers: Option<BrandVoiceAnswers>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BrandVoice {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BrandVoice")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            is_default: object.optional("isDefault"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            location_id: object.optional("locationId"),
            deleted: object.optional("deleted"),
            answers: object.optional("answers"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A page of the brand voices of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BrandVoiceList {
    /// Brand voices of the page.
    pub items: Vec<BrandVoiceSummary>,
    /// Total number of matching voices.
    ///
    /// Example: `25`.
    pub total: Option<i64>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BrandVoiceList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BrandVoiceList")?;
        Some(Self {
            items: object.list("items"),
            total: object.optional("total"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A logo of a brand.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BrandLogo {
    /// Id of the logo, such as `logo_abc123`.
    pub id: Option<String>,
    /// Public URL of the image; HighLevel copies it into the board's folder of the media
    /// library.
    ///
    /// Example: `https://storage.googleapis.com/bucket/logos/my-logo.png`.
    pub url: Option<String>,
    /// Name of the logo, such as `Primary Logo`.
    pub label: Option<String>,
    /// Path of the file in the media library, below `/locations/`.
    ///
    /// Example: `/locations/ve9EPM428h8vShlRW1KT/logos/my-logo.png`.
    pub path: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BrandLogo {
    /// Creates a value with the required fields.
    pub fn new(
        url: impl Into<String>,
        label: impl Into<String>,
        path: impl Into<String>,
    ) -> Self {
        Self {
            url: Some(url.into()),
            label: Some(label.into()),
            path: Some(path.into()),
            ..Self::default()
        }
    }

    /// Id of the logo, such as `logo_abc123`.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }
}

impl Decode for BrandLogo {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BrandLogo")?;
        Some(Self {
            id: object.optional("id"),
            url: object.optional("url"),
            label: object.optional("label"),
            path: object.optional("path"),
            extra: object.extra(),
        })
    }
}

impl Encode for BrandLogo {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("url", &self.url);
        object.field("label", &self.label);
        object.field("path", &self.path);
    }
}

/// Last change of a brand board, and the source that the board was created from.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BrandBoardMeta {
    /// Id of the user who last changed the board.
    ///
    /// Example: `user_abc123`.
    pub updated_by: Option<UserId>,
    /// Last action on the board, such as `UPDATE`.
    pub last_action: Option<String>,
    /// Id of the board that this one was created from, if it was created from a template.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub source_id: Option<String>,
    /// Source of a brand board: another board (`template`), nothing (`blank`), a
    /// snapshot, that is, a copied setup of another location (`snapshot`), or the design
    /// of a website (`url`).
    pub source_type: Option<BrandBoardSource>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BrandBoardMeta {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BrandBoardMeta")?;
        Some(Self {
            updated_by: object.optional("updatedBy"),
            last_action: object.optional("lastAction"),
            source_id: object.optional("sourceId"),
            source_type: object.optional("sourceType"),
            extra: object.extra(),
        })
    }
}

/// Assets that were missing on a website from which a brand board was created.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MissingAssets {
    /// Labels of the logos that are missing and were replaced by a default.
    ///
    /// Example: `["Footer"]`.
    pub logos: Vec<String>,
    /// Labels of the fonts that are missing and were replaced by a default.
    ///
    /// Example: `["Arial"]`.
    pub fonts: Vec<String>,
    /// Labels of the colors that are missing and were replaced by a default.
    pub colors: Vec<String>,
    /// Members without a field of their own whose values have this type, by their JSON
    /// keys; `extra` has the rest.
    pub others: BTreeMap<String, Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for MissingAssets {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MissingAssets")?;
        Some(Self {
            logos: object.list("logos"),
            fonts: object.list("fonts"),
            colors: object.list("colors"),
            others: object.others(&["logos", "fonts", "colors"]),
            extra: object.extra(),
        })
    }
}

/// The brand voice that is now the default.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SetDefaultBrandVoiceResponse {
    /// Whether the voice is the default now.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// Id of the brand voice that is the default now.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub brand_voice_id: Option<String>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SetDefaultBrandVoiceResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SetDefaultBrandVoiceResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            brand_voice_id: object.optional("brandVoiceId"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Changes to a brand board.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BrandBoardUpdate {
    /// Display name of the board, such as `Acme Bakery`.
    pub name: Option<String>,
    /// Logos of the brand after the change.
    pub logos: Option<Vec<BrandLogo>>,
    /// Colors of the brand after the change.
    pub colors: Option<Vec<Color>>,
    /// Fonts of the brand after the change.
    pub fonts: Option<Vec<Font>>,
    /// Whether the board becomes the default brand board of the location.
    pub default: Option<bool>,
    /// Id of the folder in the media library that the board belongs to. HighLevel
    /// documents that it does not use this field yet.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub parent_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BrandBoardUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Display name of the board, such as `Acme Bakery`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Logos of the brand after the change.
    #[must_use]
    pub fn logos(mut self, value: impl IntoOptional<Vec<BrandLogo>>) -> Self {
        self.logos = value.into_optional();
        self
    }

    /// Colors of the brand after the change.
    #[must_use]
    pub fn colors(mut self, value: impl IntoOptional<Vec<Color>>) -> Self {
        self.colors = value.into_optional();
        self
    }

    /// Fonts of the brand after the change.
    #[must_use]
    pub fn fonts(mut self, value: impl IntoOptional<Vec<Font>>) -> Self {
        self.fonts = value.into_optional();
        self
    }

    /// Whether the board becomes the default brand board of the location.
    #[must_use]
    pub fn with_default(mut self, value: impl IntoOptional<bool>) -> Self {
        self.default = value.into_optional();
        self
    }

    /// Id of the folder in the media library that the board belongs to. HighLevel
    /// documents that it does not use this field yet.
    #[must_use]
    pub fn parent_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.parent_id = value.into_optional();
        self
    }
}

impl Encode for BrandBoardUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("logos", &self.logos);
        object.field("colors", &self.colors);
        object.field("fonts", &self.fonts);
        object.field("default", &self.default);
        object.field("parentId", &self.parent_id);
    }
}

/// Changes to a brand voice.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BrandVoiceUpdate {
    /// Name of the brand voice, such as `Friendly and local`.
    pub name: Option<String>,
    /// Answers to change.
    pub answers: Option<BrandVoiceAnswers>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BrandVoiceUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the brand voice, such as `Friendly and local`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Answers to change.
    #[must_use]
    pub fn answers(mut self, value: impl IntoOptional<BrandVoiceAnswers>) -> Self {
        self.answers = value.into_optional();
        self
    }
}

impl Encode for BrandVoiceUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("answers", &self.answers);
    }
}

/// Phone number of the company.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BrandPhone {
    /// National part of the number, such as `5551234567`.
    pub phone_number: Option<String>,
    /// Code of the number's country, such as `US`.
    pub country_code: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BrandPhone {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// National part of the number, such as `5551234567`.
    #[must_use]
    pub fn phone_number(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone_number = value.into_optional();
        self
    }

    /// Code of the number's country, such as `US`.
    #[must_use]
    pub fn country_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.country_code = value.into_optional();
        self
    }
}

impl Decode for BrandPhone {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BrandPhone")?;
        Some(Self {
            phone_number: object.optional("phoneNumber"),
            country_code: object.optional("countryCode"),
            extra: object.extra(),
        })
    }
}

impl Encode for BrandPhone {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("phoneNumber", &self.phone_number);
        object.field("countryCode", &self.country_code);
    }
}

/// Source of a brand board: another board (`template`), nothing (`blank`), a
/// snapshot, that is, a copied setup of another location (`snapshot`), or the design
/// of a website (`url`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum BrandBoardSource {
    /// `template`
    Template,
    /// `blank`
    Blank,
    /// `snapshot`
    Snapshot,
    /// `url`
    Url,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl BrandBoardSource {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Template => "template",
            Self::Blank => "blank",
            Self::Snapshot => "snapshot",
            Self::Url => "url",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BrandBoardSource {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "template" => Self::Template,
            "blank" => Self::Blank,
            "snapshot" => Self::Snapshot,
            "url" => Self::Url,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Source of a brand voice: answers (`manual`), a website (`url`) or a description of
/// the company (`description`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum BrandVoiceSource {
    /// `manual`
    Manual,
    /// `url`
    Url,
    /// `description`
    Description,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl BrandVoiceSource {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Manual => "manual",
            Self::Url => "url",
            Self::Description => "description",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BrandVoiceSource {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "manual" => Self::Manual,
            "url" => Self::Url,
            "description" => Self::Description,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    NewBrandVoiceAnswers, BrandVoiceAnswers, Color, NewBrandBoard, NewBrandVoice, Font,
    BrandLogo, BrandBoardUpdate, BrandVoiceUpdate, BrandPhone,
}

impl_debug_fields! {
    BrandBoardSummary { id, name, updated_at, default, meta }, BrandVoiceSummary { id,
    name, is_default, created_at, updated_at }, BrandBoard { id, location_id, name,
    logos, colors, fonts, default, deleted, parent_id, folder_id, origin_id, meta,
    missing_assets, created_at, updated_at }, BrandBoardList { brand_boards, total_count
    }, BrandVoice { id, name, is_default, created_at, updated_at, location_id, deleted,
    answers, trace_id }, BrandVoiceList { items, total, trace_id }, BrandBoardMeta {
    updated_by, last_action, source_id, source_type }, MissingAssets { logos, fonts,
    colors, others }, SetDefaultBrandVoiceResponse { success, brand_voice_id, trace_id },
}

impl_default! {
    BrandBoardSummary, BrandVoiceAnswers, BrandVoiceSummary, Color, Font, BrandBoard,
    BrandBoardList, BrandVoice, BrandVoiceList, BrandLogo, BrandBoardMeta, MissingAssets,
    SetDefaultBrandVoiceResponse, BrandPhone,
}

impl_extra! {
    NewBrandVoiceAnswers, BrandVoiceAnswers, Color, NewBrandBoard, NewBrandVoice, Font,
    BrandLogo, BrandBoardUpdate, BrandVoiceUpdate, BrandPhone,
}

open_enum! {
    BrandBoardSource, BrandVoiceSource,
}

open_enum_decode! {
    BrandBoardSource,
}

open_enum_encode! {
    BrandBoardSource, BrandVoiceSource,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    BrandBoardSource, BrandVoiceSource,
}
