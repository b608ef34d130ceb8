//! Types shared by the versions of the Custom Menus API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Timestamp, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use crate::LocationId;

/// A custom menu link to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewCustomMenu {
    /// Text of the link in the menu.
    ///
    /// Example: `Custom Menu`.
    pub title: String,
    /// URL that the link opens, such as `https://custom-menus.com/`.
    pub url: String,
    /// Icon that is shown beside the title.
    pub icon: Icon,
    /// Whether the menu of the company (agency) shows the link.
    ///
    /// Default: `true`.
    pub show_on_company: bool,
    /// Whether the menus of locations show the link.
    ///
    /// Default: `true`.
    pub show_on_location: bool,
    /// Whether all locations show the link, instead of those in `locations`.
    ///
    /// Default: `true`.
    pub show_to_all_locations: bool,
    /// Way in which the link opens, such as in an iframe or a new tab.
    pub open_mode: OpenMode,
    /// Ids of the locations that show the link. Used only if
    /// [`show_on_location`](NewCustomMenu::show_on_location) is true and
    /// [`show_to_all_locations`](NewCustomMenu::show_to_all_locations) is false.
    ///
    /// Example: `["gfWreTIHL8pDbggBb7af","67WreTIHL8pDbggBb7ty"]`.
    pub locations: Vec<LocationId>,
    /// Role of the users who see the link.
    pub user_role: MenuAudience,
    /// Whether the page may use the camera. Only for links that open in an iframe.
    pub allow_camera: Option<bool>,
    /// Whether the page may use the microphone. Only for links that open in an iframe.
    pub allow_microphone: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewCustomMenu::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewCustomMenuRequired<Title, UrlValue, Locations> {
    /// Text of the link in the menu.
    ///
    /// Example: `Custom Menu`.
    pub title: Title,
    /// URL that the link opens, such as `https://custom-menus.com/`.
    pub url: UrlValue,
    /// Icon that is shown beside the title.
    pub icon: Icon,
    /// Way in which the link opens, such as in an iframe or a new tab.
    pub open_mode: OpenMode,
    /// Ids of the locations that show the link. Used only if
    /// [`show_on_location`](NewCustomMenu::show_on_location) is true and
    /// [`show_to_all_locations`](NewCustomMenu::show_to_all_locations) is false.
    ///
    /// Example: `["gfWreTIHL8pDbggBb7af","67WreTIHL8pDbggBb7ty"]`.
    pub locations: Locations,
    /// Role of the users who see the link.
    pub user_role: MenuAudience,
}

impl NewCustomMenu {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewCustomMenuRequired<
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = impl Into<LocationId>>,
        >,
    ) -> Self {
        let NewCustomMenuRequired {
            title,
            url,
            icon,
            open_mode,
            locations,
            user_role,
        } = required;
        Self {
            title: title.into(),
            url: url.into(),
            icon,
            show_on_company: true,
            show_on_location: true,
            show_to_all_locations: true,
            open_mode,
            locations: locations.into_iter().map(Into::into).collect(),
            user_role,
            allow_camera: None,
            allow_microphone: None,
            extra: Extra::new(),
        }
    }

    /// Whether the menu of the company (agency) shows the link. Default: `true`. `None`
    /// keeps the default.
    #[must_use]
    pub fn show_on_company(mut self, value: impl IntoOptional<bool>) -> Self {
        if let Some(value) = value.into_optional() {
            self.show_on_company = value;
        }
        self
    }

    /// Whether the menus of locations show the link. Default: `true`. `None` keeps the
    /// default.
    #[must_use]
    pub fn show_on_location(mut self, value: impl IntoOptional<bool>) -> Self {
        if let Some(value) = value.into_optional() {
            self.show_on_location = value;
        }
        self
    }

    /// Whether all locations show the link, instead of those in `locations`. Default:
    /// `true`. `None` keeps the default.
    #[must_use]
    pub fn show_to_all_locations(mut self, value: impl IntoOptional<bool>) -> Self {
        if let Some(value) = value.into_optional() {
            self.show_to_all_locations = value;
        }
        self
    }

    /// Whether the page may use the camera. Only for links that open in an iframe.
    #[must_use]
    pub fn allow_camera(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_camera = value.into_optional();
        self
    }

    /// Whether the page may use the microphone. Only for links that open in an iframe.
    #[must_use]
    pub fn allow_microphone(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_microphone = value.into_optional();
        self
    }
}

impl Encode for NewCustomMenu {
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

/// A custom link in the menu of a company or its locations.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomMenu {
    /// Id of the link.
    ///
    /// Example: `12345`.
    pub id: Option<String>,
    /// Icon that is shown beside the title.
    pub icon: Option<IconUpdate>,
    /// Text of the link in the menu.
    ///
    /// Example: `Dashboard`.
    pub title: Option<String>,
    /// URL that the link opens, such as `https://custom-menus.com/`.
    pub url: Option<String>,
    /// Position of the link in the menu.
    ///
    /// Example: `1`.
    pub order: Option<i64>,
    /// Whether the menu of the company (agency) shows the link.
    pub show_on_company: Option<bool>,
    /// Whether the menus of locations show the link.
    pub show_on_location: Option<bool>,
    /// Whether all locations show the link, instead of those in `locations`.
    pub show_to_all_locations: Option<bool>,
    /// Ids of the locations that show the link. Used only if
    /// [`show_on_location`](CustomMenu::show_on_location) is true and
    /// [`show_to_all_locations`](CustomMenu::show_to_all_locations) is false.
    ///
    /// Example: `["gfWreTIHL8pDbggBb7af","67WreTIHL8pDbggBb7ty"]`.
    pub locations: Vec<LocationId>,
    /// Way in which the link opens, such as in an iframe or a new tab.
    pub open_mode: Option<OpenMode>,
    /// Role of the users who see the link.
    pub user_role: Option<MenuAudience>,
    /// Whether the page may use the camera. Only for links that open in an iframe.
    pub allow_camera: Option<bool>,
    /// Whether the page may use the microphone. Only for links that open in an iframe.
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

/// Confirms that a custom menu link was deleted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteCustomMenuResponse {
    /// Whether the link was deleted.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// Message that confirms the deletion.
    ///
    /// Example: `Custom menu successfully deleted`.
    pub message: Option<String>,
    /// Id of the link that was deleted.
    ///
    /// Example: `12345abcde`.
    pub deleted_menu_id: Option<String>,
    /// When the link was deleted, RFC 3339.
    ///
    /// Example: `2023-09-12T15:30:45.123Z`.
    pub deleted_at: Option<Timestamp>,
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

/// A page of custom menu links.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomMenuList {
    /// Links of the page.
    pub custom_menus: Vec<CustomMenu>,
    /// Number of links, on all pages.
    ///
    /// Example: `100`.
    pub total_links: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CustomMenuList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomMenuList")?;
        Some(Self {
            custom_menus: object.list("customMenus"),
            total_links: object.optional("totalLinks"),
            extra: object.extra(),
        })
    }
}

/// Response with a custom menu link.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomMenuResponse {
    /// The link that was requested or created.
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

/// Icon of a custom menu link, from Font Awesome.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Icon {
    /// Font Awesome name of the icon, such as `yin-yang`.
    pub name: String,
    /// Font Awesome style of the icon, which is brands (`fab`), solid (`fas`) or regular
    /// (`far`).
    pub font_family: IconFont,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Icon {
    /// Creates a value with the required fields.
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

/// Icon of a custom menu link, from Font Awesome; its parts may be missing.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct IconUpdate {
    /// Font Awesome name of the icon, such as `yin-yang`.
    pub name: Option<String>,
    /// Font Awesome style of the icon, which is brands (`fab`), solid (`fas`) or regular
    /// (`far`).
    pub font_family: Option<IconFont>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl IconUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Font Awesome name of the icon, such as `yin-yang`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Font Awesome style of the icon, which is brands (`fab`), solid (`fas`) or regular
    /// (`far`).
    #[must_use]
    pub fn font_family(mut self, value: impl IntoOptional<IconFont>) -> Self {
        self.font_family = value.into_optional();
        self
    }
}

impl Decode for IconUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("IconUpdate")?;
        Some(Self {
            name: object.optional("name"),
            font_family: object.optional("fontFamily"),
            extra: object.extra(),
        })
    }
}

impl Encode for IconUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("fontFamily", &self.font_family);
    }
}

/// Changes to a custom menu link. HighLevel does not document whether omitted fields
/// stay unchanged or get their defaults.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomMenuUpdate {
    /// Text of the link in the menu.
    ///
    /// Example: `Custom Menu`.
    pub title: Option<String>,
    /// URL that the link opens, such as `https://custom-menus.com/`.
    pub url: Option<String>,
    /// Icon that is shown beside the title.
    pub icon: Option<IconUpdate>,
    /// Whether the menu of the company (agency) shows the link.
    ///
    /// Default: `true`.
    pub show_on_company: Option<bool>,
    /// Whether the menus of locations show the link.
    ///
    /// Default: `true`.
    pub show_on_location: Option<bool>,
    /// Whether all locations show the link, instead of those in `locations`.
    ///
    /// Default: `true`.
    pub show_to_all_locations: Option<bool>,
    /// Way in which the link opens, such as in an iframe or a new tab.
    pub open_mode: Option<OpenMode>,
    /// Ids of the locations that show the link. Used only if
    /// [`show_on_location`](CustomMenuUpdate::show_on_location) is true and
    /// [`show_to_all_locations`](CustomMenuUpdate::show_to_all_locations) is false.
    ///
    /// Example: `["gfWreTIHL8pDbggBb7af","67WreTIHL8pDbggBb7ty"]`.
    pub locations: Option<Vec<LocationId>>,
    /// Role of the users who see the link.
    pub user_role: Option<MenuAudience>,
    /// Whether the page may use the camera. Only for links that open in an iframe.
    pub allow_camera: Option<bool>,
    /// Whether the page may use the microphone. Only for links that open in an iframe.
    pub allow_microphone: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CustomMenuUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Text of the link in the menu.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// URL that the link opens, such as `https://custom-menus.com/`.
    #[must_use]
    pub fn with_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.url = value.into_optional();
        self
    }

    /// Icon that is shown beside the title.
    #[must_use]
    pub fn icon(mut self, value: impl IntoOptional<IconUpdate>) -> Self {
        self.icon = value.into_optional();
        self
    }

    /// Whether the menu of the company (agency) shows the link. Default: `true`.
    #[must_use]
    pub fn show_on_company(mut self, value: impl IntoOptional<bool>) -> Self {
        self.show_on_company = value.into_optional();
        self
    }

    /// Whether the menus of locations show the link. Default: `true`.
    #[must_use]
    pub fn show_on_location(mut self, value: impl IntoOptional<bool>) -> Self {
        self.show_on_location = value.into_optional();
        self
    }

    /// Whether all locations show the link, instead of those in `locations`. Default:
    /// `true`.
    #[must_use]
    pub fn show_to_all_locations(mut self, value: impl IntoOptional<bool>) -> Self {
        self.show_to_all_locations = value.into_optional();
        self
    }

    /// Way in which the link opens, such as in an iframe or a new tab.
    #[must_use]
    pub fn open_mode(mut self, value: impl IntoOptional<OpenMode>) -> Self {
        self.open_mode = value.into_optional();
        self
    }

    /// Ids of the locations that show the link. Used only if
    /// [`show_on_location`](CustomMenuUpdate::show_on_location) is true and
    /// [`show_to_all_locations`](CustomMenuUpdate::show_to_all_locations) is false.
    #[must_use]
    pub fn locations(mut self, value: impl IntoOptional<Vec<LocationId>>) -> Self {
        self.locations = value.into_optional();
        self
    }

    /// Role of the users who see the link.
    #[must_use]
    pub fn user_role(mut self, value: impl IntoOptional<MenuAudience>) -> Self {
        self.user_role = value.into_optional();
        self
    }

    /// Whether the page may use the camera. Only for links that open in an iframe.
    #[must_use]
    pub fn allow_camera(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_camera = value.into_optional();
        self
    }

    /// Whether the page may use the microphone. Only for links that open in an iframe.
    #[must_use]
    pub fn allow_microphone(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_microphone = value.into_optional();
        self
    }
}

impl Encode for CustomMenuUpdate {
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

/// Response with an updated custom menu link.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateCustomMenuResponse {
    /// Whether the link was updated.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The link after the update.
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

/// Way in which the link opens, such as in an iframe or a new tab.
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

/// Role of the users who see the link.
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

/// Font Awesome style of the icon, which is brands (`fab`), solid (`fas`) or regular
/// (`far`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum IconFont {
    /// `fab`
    Brands,
    /// `fas`
    Solid,
    /// `far`
    Regular,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl IconFont {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Brands => "fab",
            Self::Solid => "fas",
            Self::Regular => "far",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for IconFont {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "fab" => Self::Brands,
            "fas" => Self::Solid,
            "far" => Self::Regular,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    NewCustomMenu, Icon, IconUpdate, CustomMenuUpdate,
}

impl_debug_fields! {
    CustomMenu { id, icon, title, url, order, show_on_company, show_on_location,
    show_to_all_locations, locations, open_mode, user_role, allow_camera,
    allow_microphone }, DeleteCustomMenuResponse { success, message, deleted_menu_id,
    deleted_at }, CustomMenuList { custom_menus, total_links }, CustomMenuResponse {
    custom_menu }, UpdateCustomMenuResponse { success, custom_menu },
}

impl_default! {
    CustomMenu, DeleteCustomMenuResponse, CustomMenuList, CustomMenuResponse, IconUpdate,
    UpdateCustomMenuResponse,
}

impl_extra! {
    NewCustomMenu, Icon, IconUpdate, CustomMenuUpdate,
}

open_enum! {
    OpenMode, MenuAudience, IconFont,
}

open_enum_decode! {
    OpenMode, MenuAudience, IconFont,
}

open_enum_encode! {
    OpenMode, MenuAudience, IconFont,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    OpenMode, MenuAudience, IconFont,
}
