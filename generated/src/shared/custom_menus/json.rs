//! Implementations of serde's traits for the Custom Menus API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    CustomMenu, CustomMenuList, CustomMenuResponse, CustomMenuUpdate,
    DeleteCustomMenuResponse, Icon, IconFont, IconUpdate, MenuAudience, NewCustomMenu,
    OpenMode, UpdateCustomMenuResponse,
};

impl Decode for NewCustomMenu {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewCustomMenu")?;
        Some(Self {
            title: object.required("title")?,
            url: object.required("url")?,
            icon: object.required("icon")?,
            show_on_company: object.required("showOnCompany")?,
            show_on_location: object.required("showOnLocation")?,
            show_to_all_locations: object.required("showToAllLocations")?,
            open_mode: object.required("openMode")?,
            locations: object.required("locations")?,
            user_role: object.required("userRole")?,
            allow_camera: object.optional("allowCamera"),
            allow_microphone: object.optional("allowMicrophone"),
            extra: object.extra(),
        })
    }
}

impl Encode for CustomMenu {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("icon", &self.icon);
        object.field("title", &self.title);
        object.field("url", &self.url);
        object.field("order", &self.order);
        object.field("showOnCompany", &self.show_on_company);
        object.field("showOnLocation", &self.show_on_location);
        object.field("showToAllLocations", &self.show_to_all_locations);
        object.field("locations", &self.locations);
        object.field("openMode", &self.open_mode);
        object.field("userRole", &self.user_role);
        object.field("allowCamera", &self.allow_camera);
        object.field("allowMicrophone", &self.allow_microphone);
    }
}

impl Encode for DeleteCustomMenuResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("message", &self.message);
        object.field("deletedMenuId", &self.deleted_menu_id);
        object.field("deletedAt", &self.deleted_at);
    }
}

impl Encode for CustomMenuList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("customMenus", &self.custom_menus);
        object.field("totalLinks", &self.total_links);
    }
}

impl Encode for CustomMenuResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("customMenu", &self.custom_menu);
    }
}

impl Decode for Icon {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Icon")?;
        Some(Self {
            name: object.required("name")?,
            font_family: object.required("fontFamily")?,
            extra: object.extra(),
        })
    }
}

impl Decode for CustomMenuUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomMenuUpdate")?;
        Some(Self {
            title: object.optional("title"),
            url: object.optional("url"),
            icon: object.optional("icon"),
            show_on_company: object.optional("showOnCompany"),
            show_on_location: object.optional("showOnLocation"),
            show_to_all_locations: object.optional("showToAllLocations"),
            open_mode: object.optional("openMode"),
            locations: object.optional("locations"),
            user_role: object.optional("userRole"),
            allow_camera: object.optional("allowCamera"),
            allow_microphone: object.optional("allowMicrophone"),
            extra: object.extra(),
        })
    }
}

impl Encode for UpdateCustomMenuResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("customMenu", &self.custom_menu);
    }
}

impl_serde! {
    NewCustomMenu, CustomMenu, DeleteCustomMenuResponse, CustomMenuList,
    CustomMenuResponse, Icon, IconUpdate, CustomMenuUpdate, UpdateCustomMenuResponse,
    OpenMode, MenuAudience, IconFont,
}
