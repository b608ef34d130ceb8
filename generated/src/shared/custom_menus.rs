//! What the versions of the Custom Menus API have in common.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_default,
    impl_extra, open_enum,
};

/// The documented schema `CreateCustomMenuDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateCustomMenuBody {
    /// Its title.
    ///
    /// Example: `Custom Menu`.
    pub title: String,
    /// Its URL.
    ///
    /// Example: `https://custom-menus.com/`.
    pub url: String,
    /// The property `icon`.
    pub icon: Icon,
    /// The property `showOnCompany`.
    ///
    /// Default: `true`.
    pub show_on_company: bool,
    /// The property `showOnLocation`.
    ///
    /// Default: `true`.
    pub show_on_location: bool,
    /// The property `showToAllLocations`.
    ///
    /// Default: `true`.
    pub show_to_all_locations: bool,
    /// The property `openMode`.
    pub open_mode: OpenMode,
    /// The property `locations`.
    ///
    /// Example: `["gfWreTIHL8pDbggBb7af","67WreTIHL8pDbggBb7ty"]`.
    pub locations: Vec<String>,
    /// The property `userRole`.
    pub user_role: MenuAudience,
    /// The property `allowCamera`.
    pub allow_camera: Option<bool>,
    /// The property `allowMicrophone`.
    pub allow_microphone: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CreateCustomMenuBody {
    /// Makes a value from what is required.
    #[allow(
        clippy::too_many_arguments,
        reason = "the documentation requires all of them"
    )]
    pub fn new(
        title: impl Into<String>,
        url: impl Into<String>,
        icon: Icon,
        show_on_company: bool,
        show_on_location: bool,
        show_to_all_locations: bool,
        open_mode: OpenMode,
        locations: impl IntoIterator<Item = impl Into<String>>,
        user_role: MenuAudience,
    ) -> Self {
        Self {
            title: title.into(),
            url: url.into(),
            icon,
            show_on_company,
            show_on_location,
            show_to_all_locations,
            open_mode,
            locations: locations.into_iter().map(Into::into).collect(),
            user_role,
            allow_camera: None,
            allow_microphone: None,
            extra: Extra::new(),
        }
    }

    /// Sets `allow_camera`.
    #[must_use]
    pub fn allow_camera(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_camera = value.into_optional();
        self
    }

    /// Sets `allow_microphone`.
    #[must_use]
    pub fn allow_microphone(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_microphone = value.into_optional();
        self
    }
}

impl Encode for CreateCustomMenuBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("url", &self.url);
        object.field("icon", &self.icon);
        object.field("showOnCompany", &self.show_on_company);
        object.field("showOnLocation", &self.show_on_location);
        object.field("showToAllLocations", &self.show_to_all_locations);
        object.field("openMode", &self.open_mode);
        object.field("locations", &self.locations);
        object.field("userRole", &self.user_role);
        object.field("allowCamera", &self.allow_camera);
        object.field("allowMicrophone", &self.allow_microphone);
    }
}

/// The documented schema `CustomMenuSchema`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomMenu {
    /// Its id.
    ///
    /// Example: `12345`.
    pub id: Option<String>,
    /// The property `icon`.
    pub icon: Option<PartialIcon>,
    /// Its title.
    ///
    /// Example: `Dashboard`.
    pub title: Option<String>,
    /// Its URL.
    ///
    /// Example: `/dashboard`.
    pub url: Option<String>,
    /// The property `order`.
    ///
    /// Example: `1`.
    pub order: Option<i64>,
    /// The property `showOnCompany`.
    pub show_on_company: Option<bool>,
    /// The property `showOnLocation`.
    pub show_on_location: Option<bool>,
    /// The property `showToAllLocations`.
    pub show_to_all_locations: Option<bool>,
    /// The property `locations`.
    ///
    /// Example: `["gfWreTIHL8pDbggBb7af","67WreTIHL8pDbggBb7ty"]`.
    pub locations: Vec<String>,
    /// The property `openMode`.
    pub open_mode: Option<OpenMode>,
    /// The property `userRole`.
    pub user_role: Option<MenuAudience>,
    /// The property `allowCamera`.
    pub allow_camera: Option<bool>,
    /// The property `allowMicrophone`.
    pub allow_microphone: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CustomMenu {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomMenu")?;
        Some(Self {
            id: object.optional("id"),
            icon: object.optional("icon"),
            title: object.optional("title"),
            url: object.optional("url"),
            order: object.optional("order"),
            show_on_company: object.optional("showOnCompany"),
            show_on_location: object.optional("showOnLocation"),
            show_to_all_locations: object.optional("showToAllLocations"),
            locations: object.list("locations"),
            open_mode: object.optional("openMode"),
            user_role: object.optional("userRole"),
            allow_camera: object.optional("allowCamera"),
            allow_microphone: object.optional("allowMicrophone"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `DeleteCustomMenuSuccessfulResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteCustomMenuResponse {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The property `message`.
    ///
    /// Example: `Custom menu successfully deleted`.
    pub message: Option<String>,
    /// The property `deletedMenuId`.
    ///
    /// Example: `12345abcde`.
    pub deleted_menu_id: Option<String>,
    /// The property `deletedAt`.
    ///
    /// Format: RFC 3339 date and time. Example: `2023-09-12T15:30:45.123Z`.
    pub deleted_at: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeleteCustomMenuResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCustomMenuResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            message: object.optional("message"),
            deleted_menu_id: object.optional("deletedMenuId"),
            deleted_at: object.optional("deletedAt"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `GetCustomMenusResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetCustomMenusResponse {
    /// The property `customMenus`.
    pub custom_menus: Vec<CustomMenu>,
    /// The property `totalLinks`.
    ///
    /// Example: `100`.
    pub total_links: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for GetCustomMenusResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCustomMenusResponse")?;
        Some(Self {
            custom_menus: object.list("customMenus"),
            total_links: object.optional("totalLinks"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `GetSingleCustomMenusSuccessfulResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomMenuResponse {
    /// The property `customMenu`.
    pub custom_menu: Option<CustomMenu>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CustomMenuResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomMenuResponse")?;
        Some(Self {
            custom_menu: object.optional("customMenu"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `IconSchema`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Icon {
    /// Its name.
    ///
    /// Example: `yin-yang`.
    pub name: String,
    /// The property `fontFamily`.
    pub font_family: IconFont,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Icon {
    /// Makes a value from what is required.
    pub fn new(name: impl Into<String>, font_family: IconFont) -> Self {
        Self {
            name: name.into(),
            font_family,
            extra: Extra::new(),
        }
    }
}

impl Encode for Icon {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("fontFamily", &self.font_family);
    }
}

/// The documented schema `IconSchemaOptional`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PartialIcon {
    /// Its name.
    ///
    /// Example: `yin-yang`.
    pub name: Option<String>,
    /// The property `fontFamily`.
    pub font_family: Option<IconFont>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl PartialIcon {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Sets `font_family`.
    #[must_use]
    pub fn font_family(mut self, value: impl IntoOptional<IconFont>) -> Self {
        self.font_family = value.into_optional();
        self
    }
}

impl Decode for PartialIcon {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PartialIcon")?;
        Some(Self {
            name: object.optional("name"),
            font_family: object.optional("fontFamily"),
            extra: object.extra(),
        })
    }
}

impl Encode for PartialIcon {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("fontFamily", &self.font_family);
    }
}

/// The documented schema `UpdateCustomMenuDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateCustomMenuBody {
    /// Its title.
    ///
    /// Example: `Custom Menu`.
    pub title: Option<String>,
    /// Its URL.
    ///
    /// Example: `https://custom-menus.com/`.
    pub url: Option<String>,
    /// The property `icon`.
    pub icon: Option<PartialIcon>,
    /// The property `showOnCompany`.
    ///
    /// Default: `true`.
    pub show_on_company: Option<bool>,
    /// The property `showOnLocation`.
    ///
    /// Default: `true`.
    pub show_on_location: Option<bool>,
    /// The property `showToAllLocations`.
    ///
    /// Default: `true`.
    pub show_to_all_locations: Option<bool>,
    /// The property `openMode`.
    pub open_mode: Option<OpenMode>,
    /// The property `locations`.
    ///
    /// Example: `["gfWreTIHL8pDbggBb7af","67WreTIHL8pDbggBb7ty"]`.
    pub locations: Option<Vec<String>>,
    /// The property `userRole`.
    pub user_role: Option<MenuAudience>,
    /// The property `allowCamera`.
    pub allow_camera: Option<bool>,
    /// The property `allowMicrophone`.
    pub allow_microphone: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl UpdateCustomMenuBody {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.url = value.into_optional();
        self
    }

    /// Sets `icon`.
    #[must_use]
    pub fn icon(mut self, value: impl IntoOptional<PartialIcon>) -> Self {
        self.icon = value.into_optional();
        self
    }

    /// Sets `show_on_company`.
    #[must_use]
    pub fn show_on_company(mut self, value: impl IntoOptional<bool>) -> Self {
        self.show_on_company = value.into_optional();
        self
    }

    /// Sets `show_on_location`.
    #[must_use]
    pub fn show_on_location(mut self, value: impl IntoOptional<bool>) -> Self {
        self.show_on_location = value.into_optional();
        self
    }

    /// Sets `show_to_all_locations`.
    #[must_use]
    pub fn show_to_all_locations(mut self, value: impl IntoOptional<bool>) -> Self {
        self.show_to_all_locations = value.into_optional();
        self
    }

    /// Sets `open_mode`.
    #[must_use]
    pub fn open_mode(mut self, value: impl IntoOptional<OpenMode>) -> Self {
        self.open_mode = value.into_optional();
        self
    }

    /// Sets `locations`.
    #[must_use]
    pub fn locations(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.locations = value.into_optional();
        self
    }

    /// Sets `user_role`.
    #[must_use]
    pub fn user_role(mut self, value: impl IntoOptional<MenuAudience>) -> Self {
        self.user_role = value.into_optional();
        self
    }

    /// Sets `allow_camera`.
    #[must_use]
    pub fn allow_camera(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_camera = value.into_optional();
        self
    }

    /// Sets `allow_microphone`.
    #[must_use]
    pub fn allow_microphone(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_microphone = value.into_optional();
        self
    }
}

impl Encode for UpdateCustomMenuBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("url", &self.url);
        object.field("icon", &self.icon);
        object.field("showOnCompany", &self.show_on_company);
        object.field("showOnLocation", &self.show_on_location);
        object.field("showToAllLocations", &self.show_to_all_locations);
        object.field("openMode", &self.open_mode);
        object.field("locations", &self.locations);
        object.field("userRole", &self.user_role);
        object.field("allowCamera", &self.allow_camera);
        object.field("allowMicrophone", &self.allow_microphone);
    }
}

/// The documented schema `UpdateCustomMenuLinkResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateCustomMenuResponse {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The property `customMenu`.
    pub custom_menu: Option<CustomMenu>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdateCustomMenuResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateCustomMenuResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            custom_menu: object.optional("customMenu"),
            extra: object.extra(),
        })
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum OpenMode {
    /// `iframe`
    Iframe,
    /// `new_tab`
    NewTab,
    /// `current_tab`
    CurrentTab,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl OpenMode {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Iframe => "iframe",
            Self::NewTab => "new_tab",
            Self::CurrentTab => "current_tab",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OpenMode {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "iframe" => Self::Iframe,
            "new_tab" => Self::NewTab,
            "current_tab" => Self::CurrentTab,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum MenuAudience {
    /// `all`
    All,
    /// `admin`
    Admin,
    /// `user`
    User,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl MenuAudience {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Admin => "admin",
            Self::User => "user",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MenuAudience {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "all" => Self::All,
            "admin" => Self::Admin,
            "user" => Self::User,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum IconFont {
    /// `fab`
    Fab,
    /// `fas`
    Fas,
    /// `far`
    Far,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl IconFont {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fab => "fab",
            Self::Fas => "fas",
            Self::Far => "far",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for IconFont {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "fab" => Self::Fab,
            "fas" => Self::Fas,
            "far" => Self::Far,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    CreateCustomMenuBody, Icon, PartialIcon, UpdateCustomMenuBody,
}

impl_default! {
    CustomMenu, DeleteCustomMenuResponse, GetCustomMenusResponse, CustomMenuResponse,
    PartialIcon, UpdateCustomMenuResponse,
}

impl_extra! {
    CreateCustomMenuBody, Icon, PartialIcon, UpdateCustomMenuBody,
}

open_enum! {
    OpenMode, MenuAudience, IconFont,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    OpenMode, MenuAudience, IconFont,
}
