//! The Associations API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::AssociationsError;
use super::operations::{
    CreateAssociationParams, CreateRelationParams, DeleteAssociationParams,
    DeleteRelationParams, GetAssociationByKeyParams, GetAssociationParams,
    ListAssociationsOfObjectParams, ListAssociationsParams, ListRelationsParams,
    UpdateAssociationParams,
};

/// The mock of the Associations API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Associations<'a> {
    mock: &'a Mock,
}

impl<'a> Associations<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_associations`](super::Associations::list_associations).
    pub fn list_associations(&self) -> Expect<'a, ListAssociationsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_association`](super::Associations::create_association).
    pub fn create_association(&self) -> Expect<'a, CreateAssociationParams> {
        self.mock.expect()
    }

    /// Mocks [`get_association_by_key`](super::Associations::get_association_by_key).
    pub fn get_association_by_key(&self) -> Expect<'a, GetAssociationByKeyParams> {
        self.mock.expect()
    }

    /// Mocks [`list_associations_of_object`](super::Associations::list_associations_of_object).
    pub fn list_associations_of_object(
        &self,
    ) -> Expect<'a, ListAssociationsOfObjectParams> {
        self.mock.expect()
    }

    /// Mocks [`create_relation`](super::Associations::create_relation).
    pub fn create_relation(&self) -> Expect<'a, CreateRelationParams> {
        self.mock.expect()
    }

    /// Mocks [`list_relations`](super::Associations::list_relations).
    pub fn list_relations(&self) -> Expect<'a, ListRelationsParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_relation`](super::Associations::delete_relation).
    pub fn delete_relation(&self) -> Expect<'a, DeleteRelationParams> {
        self.mock.expect()
    }

    /// Mocks [`get_association`](super::Associations::get_association).
    pub fn get_association(&self) -> Expect<'a, GetAssociationParams> {
        self.mock.expect()
    }

    /// Mocks [`update_association`](super::Associations::update_association).
    pub fn update_association(&self) -> Expect<'a, UpdateAssociationParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_association`](super::Associations::delete_association).
    pub fn delete_association(&self) -> Expect<'a, DeleteAssociationParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListAssociationsParams>(),
    Listed::of::<CreateAssociationParams>(),
    Listed::of::<GetAssociationByKeyParams>(),
    Listed::of::<ListAssociationsOfObjectParams>(),
    Listed::of::<CreateRelationParams>(),
    Listed::of::<ListRelationsParams>(),
    Listed::of::<DeleteRelationParams>(),
    Listed::of::<GetAssociationParams>(),
    Listed::of::<UpdateAssociationParams>(),
    Listed::of::<DeleteAssociationParams>(),
];

mock_operation! {
    ListAssociationsParams, "associations().list_associations()", json,
    [query("locationId"), query("skip"), query("limit")],
    "{\"associations\":[{\"locationId\":\"string\",\"id\":\"6d6f6e676f5f6576656e7473\",\"key\":\"student\",\"firstObjectLabel\":\"student\",\"firstObjectKey\":\"custom_objects.children\",\"secondObjectLabel\":\"Teacher\",\"secondObjectKey\":\"contact\",\"associationType\":\"USER_DEFINED\"}]}"
}

mock_operation! {
    CreateAssociationParams, "associations().create_association()", json, [json("body")],
    "{\"locationId\":\"string\",\"id\":\"6d6f6e676f5f6576656e7473\",\"key\":\"student\",\"firstObjectLabel\":\"student\",\"firstObjectKey\":\"custom_objects.children\",\"secondObjectLabel\":\"Teacher\",\"secondObjectKey\":\"contact\",\"associationType\":\"USER_DEFINED\"}"
}

mock_operation! {
    GetAssociationByKeyParams, "associations().get_association_by_key()", json,
    [path("key_name"), query("locationId")],
    "{\"locationId\":\"string\",\"id\":\"6d6f6e676f5f6576656e7473\",\"key\":\"student\",\"firstObjectLabel\":\"student\",\"firstObjectKey\":\"custom_objects.children\",\"secondObjectLabel\":\"Teacher\",\"secondObjectKey\":\"contact\",\"associationType\":\"USER_DEFINED\"}"
}

mock_operation! {
    ListAssociationsOfObjectParams, "associations().list_associations_of_object()",
    payload("associations"), [path("objectKey"), query("locationId")],
    "{\"associations\":[{\"locationId\":\"string\",\"id\":\"6d6f6e676f5f6576656e7473\",\"key\":\"student\",\"firstObjectLabel\":\"student\",\"firstObjectKey\":\"custom_objects.children\",\"secondObjectLabel\":\"Teacher\",\"secondObjectKey\":\"contact\",\"associationType\":\"USER_DEFINED\"}]}"
}

mock_operation! {
    CreateRelationParams, "associations().create_relation()", json, [json("body")],
    "{\"id\":\"id\",\"associationId\":\"6d6f6e676f5f6576656e7473\",\"firstObjectKey\":\"custom_objects.children\",\"firstRecordId\":\"632c34b4c9b7da3358ac9891\",\"secondObjectKey\":\"contact\",\"secondRecordId\":\"632c34b4c9b7da3358ac9891\",\"locationId\":\"ve9EPM428h8vShlRW1KT\"}"
}

mock_operation! {
    ListRelationsParams, "associations().list_relations()", json, [path("recordId"),
    query("locationId"), query("skip"), query("limit"), query_list("associationIds")],
    "{\"relations\":[{\"id\":\"id\",\"associationId\":\"6d6f6e676f5f6576656e7473\",\"firstObjectKey\":\"custom_objects.children\",\"firstRecordId\":\"632c34b4c9b7da3358ac9891\",\"secondObjectKey\":\"contact\",\"secondRecordId\":\"632c34b4c9b7da3358ac9891\",\"locationId\":\"ve9EPM428h8vShlRW1KT\"}],\"total\":1}"
}

mock_operation! {
    DeleteRelationParams, "associations().delete_relation()", json, [path("recordId"),
    query("locationId")],
    "{\"locationId\":\"string\",\"id\":\"6d6f6e676f5f6576656e7473\",\"key\":\"student\",\"firstObjectLabel\":\"student\",\"firstObjectKey\":\"custom_objects.children\",\"secondObjectLabel\":\"Teacher\",\"secondObjectKey\":\"contact\",\"associationType\":\"USER_DEFINED\"}"
}

mock_operation! {
    GetAssociationParams, "associations().get_association()", json,
    [path("associationId")],
    "{\"locationId\":\"string\",\"id\":\"6d6f6e676f5f6576656e7473\",\"key\":\"student\",\"firstObjectLabel\":\"student\",\"firstObjectKey\":\"custom_objects.children\",\"secondObjectLabel\":\"Teacher\",\"secondObjectKey\":\"contact\",\"associationType\":\"USER_DEFINED\"}"
}

mock_operation! {
    UpdateAssociationParams, "associations().update_association()", json,
    [path("associationId"), json("body")],
    "{\"locationId\":\"string\",\"id\":\"6d6f6e676f5f6576656e7473\",\"key\":\"student\",\"firstObjectLabel\":\"student\",\"firstObjectKey\":\"custom_objects.children\",\"secondObjectLabel\":\"Teacher\",\"secondObjectKey\":\"contact\",\"associationType\":\"USER_DEFINED\"}"
}

mock_operation! {
    DeleteAssociationParams, "associations().delete_association()", json,
    [path("associationId")],
    "{\"deleted\":true,\"id\":\"6d6f6e676f5f6576656e7473\",\"message\":\"Association deleted successfully\"}"
}

mock_error! {
    AssociationsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
