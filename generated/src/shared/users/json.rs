//! Implementations of serde's traits for the Users API.

use highlevel_runtime::json::FromText;
use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{Permissions, PlatformLanguage, Role, UserRole, UserSearch, UserType};

impl Decode for UserSearch {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UserSearch")?;
        Some(Self {
            company_id: object.required("companyId")?,
            emails: object.required("emails")?,
            deleted: object.optional("deleted"),
            skip: object.optional::<FromText<_>>("skip").map(|text| text.0),
            limit: object.optional::<FromText<_>>("limit").map(|text| text.0),
            projection: object.optional("projection"),
            extra: object.extra(),
        })
    }
}

impl Encode for Role {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("role", &self.role);
        object.field("locationIds", &self.location_ids);
        object.field("restrictSubAccount", &self.restrict_sub_account);
    }
}

impl_serde! {
    UserSearch, Permissions, Role, UserType, UserRole, PlatformLanguage,
}
