//! Types of the requests and responses of the Brand Boards API.

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
pub struct ColorRequired<Id, Hexa, Rgba, Hex, Rgb, Label> {
    /// Id of the color, such as `color_xyz789`.
    pub id: Id,
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
            impl Into<String>,
        >,
    ) -> Self {
        let ColorRequired { id, hexa, rgba, hex, rgb, label } = required;
        Self {
            id: Some(id.into()),
            hexa: Some(hexa.into()),
            rgba: Some(rgba.into()),
            hex: Some(hex.into()),
            rgb: Some(rgb.into()),
            label: Some(label.into()),
            ..Self::default()
        }
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
    /// Source of a brand board: another board (`template`), nothing (`blank`) or a
    /// snapshot, that is, a copied setup of another location (`snapshot`).
    pub type_: Option<BrandBoardSource>,
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

    /// Source of a brand board: another board (`template`), nothing (`blank`) or a
    /// snapshot, that is, a copied setup of another location (`snapshot`).
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<BrandBoardSource>) -> Self {
        self.type_ = value.into_optional();
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
        id: impl Into<String>,
        font: impl Into<String>,
        fallback: impl Into<String>,
        label: impl Into<String>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            font: Some(font.into()),
            fallback: Some(fallback.into()),
            label: Some(label.into()),
            ..Self::default()
        }
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
        id: impl Into<String>,
        url: impl Into<String>,
        label: impl Into<String>,
        path: impl Into<String>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            url: Some(url.into()),
            label: Some(label.into()),
            path: Some(path.into()),
            ..Self::default()
        }
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
    /// Source of a brand board: another board (`template`), nothing (`blank`) or a
    /// snapshot, that is, a copied setup of another location (`snapshot`).
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

/// Source of a brand board: another board (`template`), nothing (`blank`) or a
/// snapshot, that is, a copied setup of another location (`snapshot`).
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
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    Color, NewBrandBoard, Font, BrandLogo, BrandBoardUpdate,
}

impl_debug_fields! {
    BrandBoardSummary { id, name, updated_at, default, meta }, BrandBoard { id,
    location_id, name, logos, colors, fonts, default, deleted, parent_id, folder_id,
    origin_id, meta, created_at, updated_at }, BrandBoardList { brand_boards, total_count
    }, BrandBoardMeta { updated_by, last_action, source_id, source_type },
}

impl_default! {
    BrandBoardSummary, Color, Font, BrandBoard, BrandBoardList, BrandLogo,
    BrandBoardMeta,
}

impl_extra! {
    Color, NewBrandBoard, Font, BrandLogo, BrandBoardUpdate,
}

open_enum! {
    BrandBoardSource,
}

open_enum_decode! {
    BrandBoardSource,
}

open_enum_encode! {
    BrandBoardSource,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    BrandBoardSource,
}
