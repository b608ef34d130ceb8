//! Implementations of serde's traits for the OAuth API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde, open_enum_decode};

use super::{GrantType, InstalledLocation, LocationTokenGrant, UserType};

open_enum_decode! {
    GrantType,
}

impl Decode for LocationTokenGrant {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LocationTokenGrant")?;
        Some(Self {
            company_id: object.required("companyId")?,
            location_id: object.required("locationId")?,
            extra: object.extra(),
        })
    }
}

impl Encode for InstalledLocation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("name", &self.name);
        object.field("address", &self.address);
        object.field("isInstalled", &self.is_installed);
        object.field("versionId", &self.version_id);
        object.field("installedAt", &self.installed_at);
    }
}

impl_serde! {
    LocationTokenGrant, InstalledLocation, UserType, GrantType,
}
