//! Implementations of serde's traits for the Users API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    CreateUserParams, DeleteUserParams, GetUserParams, ListUsersParams,
    SearchUsersByEmailParams, SearchUsersParams, UpdateUserParams,
};
use super::{LocationUserList, NewUser, User, UserList, UserScope, UserUpdate};

impl Decode for NewUser {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewUser")?;
        Some(Self {
            company_id: object.required("companyId")?,
            first_name: object.required("firstName")?,
            last_name: object.required("lastName")?,
            email: object.required("email")?,
            password: object.required("password")?,
            phone: object.optional("phone"),
            type_: object.required("type")?,
            role: object.required("role")?,
            location_ids: object.required("locationIds")?,
            permissions: object.optional("permissions"),
            scopes: object.optional("scopes"),
            scopes_assigned_to_only: object.optional("scopesAssignedToOnly"),
            profile_photo: object.optional("profilePhoto"),
            twilio_phone: object.optional("twilioPhone"),
            platform_language: object.optional("platformLanguage"),
            extra: object.extra(),
        })
    }
}

impl Encode for LocationUserList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("users", &self.users);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for UserList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("users", &self.users);
        object.field("count", &self.count);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for UserUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UserUpdate")?;
        Some(Self {
            first_name: object.optional("firstName"),
            last_name: object.optional("lastName"),
            email: object.optional("email"),
            password: object.optional("password"),
            phone: object.optional("phone"),
            type_: object.optional("type"),
            role: object.optional("role"),
            company_id: object.optional("companyId"),
            location_ids: object.optional("locationIds"),
            permissions: object.optional("permissions"),
            scopes: object.optional("scopes"),
            scopes_assigned_to_only: object.optional("scopesAssignedToOnly"),
            profile_photo: object.optional("profilePhoto"),
            twilio_phone: object.optional("twilioPhone"),
            platform_language: object.optional("platformLanguage"),
            extra: object.extra(),
        })
    }
}

impl Encode for User {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("firstName", &self.first_name);
        object.field("lastName", &self.last_name);
        object.field("email", &self.email);
        object.field("phone", &self.phone);
        object.field("extension", &self.extension);
        object.field("permissions", &self.permissions);
        object.field("roles", &self.roles);
        object.field("deleted", &self.deleted);
        object.field("lcPhone", &self.lc_phone);
        object.field("platformLanguage", &self.platform_language);
        object.field("scopes", &self.scopes);
        object.field("scopesAssignedToOnly", &self.scopes_assigned_to_only);
        object.field("totpEnabled", &self.totp_enabled);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for ListUsersParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListUsersParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListUsersParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for CreateUserParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateUserParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateUserParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for SearchUsersParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchUsersParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            query: object.optional("query"),
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            location_id: object.optional("locationId"),
            type_: object.optional("type"),
            role: object.optional("role"),
            ids: object.optional("ids"),
            sort: object.optional("sort"),
            sort_direction: object.optional("sortDirection"),
            two_way_sync_enabled: object.optional("enabled2waySync"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for SearchUsersParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("query", &self.query);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
        object.field("role", &self.role);
        object.field("ids", &self.ids);
        object.field("sort", &self.sort);
        object.field("sortDirection", &self.sort_direction);
        object.field("enabled2waySync", &self.two_way_sync_enabled);
    }
}

impl Decode for SearchUsersByEmailParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchUsersByEmailParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for SearchUsersByEmailParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetUserParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetUserParams")?;
        let params = Self {
            user_id: object.required("userId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetUserParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("userId", &self.user_id);
    }
}

impl Decode for UpdateUserParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateUserParams")?;
        let params = Self {
            user_id: object.required("userId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateUserParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("userId", &self.user_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteUserParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteUserParams")?;
        let params = Self {
            user_id: object.required("userId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteUserParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("userId", &self.user_id);
    }
}

impl_serde! {
    NewUser, LocationUserList, UserList, UserUpdate, User, UserScope, ListUsersParams,
    CreateUserParams, SearchUsersParams, SearchUsersByEmailParams, GetUserParams,
    UpdateUserParams, DeleteUserParams,
}
