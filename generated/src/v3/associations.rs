//! The Associations API, version 3: 10 operations.
//!
//! [`Client::v3_associations`](crate::Client::v3_associations) returns the handle [`Associations`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Associations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_associations`](Associations::list_associations) | `GET /associations/` | Lists the associations of a location. |
//! | [`create_association`](Associations::create_association) | `POST /associations/` | Creates an association between two objects. |
//! | [`get_association_by_key`](Associations::get_association_by_key) | `GET /associations/key/{key_name}` | Returns the association with a given key. |
//! | [`list_associations_of_object`](Associations::list_associations_of_object) | `GET /associations/objectKey/{objectKey}` | Lists the associations of an object. |
//! | [`get_association`](Associations::get_association) | `GET /associations/{associationId}` | Returns an association. |
//! | [`update_association`](Associations::update_association) | `PUT /associations/{associationId}` | Updates the labels of an association. |
//! | [`delete_association`](Associations::delete_association) | `DELETE /associations/{associationId}` | Deletes an association and all of its relations. |
//!
//! # Relations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_relation`](Associations::create_relation) | `POST /associations/relations` | Relates two records by an association. |
//! | [`list_relations`](Associations::list_relations) | `GET /associations/relations/{recordId}` | Lists the relations of a record. |
//! | [`delete_relation`](Associations::delete_relation) | `DELETE /associations/relations/{recordId}` | Deletes a relation between two records. |

use highlevel_runtime::{Api, Client, Request};

use crate::{AssociationId, LocationId, RecordId};

mod create_association;
mod create_relation;
mod delete_association;
mod delete_relation;
mod errors;
mod get_association;
mod get_association_by_key;
mod list_associations;
mod list_associations_of_object;
mod list_relations;
mod update_association;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use crate::shared::associations::{
    Association, AssociationList, AssociationType, AssociationUpdate, DeletedAssociation,
    NewAssociation, NewAssociationRequired, NewRelation, NewRelationRequired, Relation,
    RelationList,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Associations",
    version: "v3",
    module: "v3::associations",
    feature: "v3-associations",
};

/// The Associations API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Associations<'a> {
    client: &'a Client,
}

impl<'a> Associations<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the associations of a location.
    ///
    /// An association defines how the records of two objects can be related; a relation
    /// is one such pair of records.
    ///
    /// Returns one page, [`AssociationList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListAssociationsError`](operations::ListAssociationsError).
    ///
    /// Needs a location's token with the scope `associations.readonly`.
    ///
    /// `GET /associations/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/associations/find-associations))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut associations = client
    ///     .v3_associations()
    ///     .list_associations("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(association) = associations.next().await {
    ///     let association = association?;
    ///     println!("{:?}", association.key);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "find-associations")]
    pub fn list_associations(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListAssociations {
        let params = operations::ListAssociationsParams::new(location_id);
        operations::ListAssociations {
            request: Request::new(self.client, params),
        }
    }

    /// Creates an association between two objects.
    ///
    /// The reference documents associations between contacts, between contacts and a
    /// custom object, and between two custom objects.
    ///
    /// Returns [`Association`]. Errors are
    /// [`CreateAssociationError`](operations::CreateAssociationError).
    ///
    /// Needs a location's token with the scope `associations.write`.
    ///
    /// `POST /associations/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/associations/create-association))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::associations::{NewAssociation, NewAssociationRequired};
    ///
    /// let association = client
    ///     .v3_associations()
    ///     .create_association(
    ///         NewAssociation::new(NewAssociationRequired {
    ///             location_id: "ve9EPM428h8vShlRW1KT",
    ///             key: "student_teacher",
    ///             first_object_label: "Student",
    ///             first_object_key: "custom_objects.student",
    ///             second_object_label: "Teacher",
    ///             second_object_key: "contact",
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", association.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_association(
        &self,
        body: NewAssociation,
    ) -> operations::CreateAssociation {
        let params = operations::CreateAssociationParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns the association with a given key.
    ///
    /// Returns [`Association`]. Errors are
    /// [`GetAssociationByKeyError`](operations::GetAssociationByKeyError).
    ///
    /// Needs a location's token with the scope `associations.readonly`.
    ///
    /// `GET /associations/key/{key_name}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/associations/get-association-key-by-key-name))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let association = client
    ///     .v3_associations()
    ///     .get_association_by_key("ve9EPM428h8vShlRW1KT", "student_teacher")
    ///     .await?;
    /// println!("{:?}", association.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-association-key-by-key-name")]
    pub fn get_association_by_key(
        &self,
        location_id: impl Into<LocationId>,
        key_name: impl Into<String>,
    ) -> operations::GetAssociationByKey {
        let params = operations::GetAssociationByKeyParams::new(location_id, key_name);
        Request::new(self.client, params)
    }

    /// Lists the associations of an object.
    ///
    /// Pass the key of the object, such as `contact` or `custom_objects.car`.
    ///
    /// Returns a list of [`Association`]: the field `associations` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`AssociationList`], in a `Response`. Errors are
    /// [`ListAssociationsOfObjectError`](operations::ListAssociationsOfObjectError).
    ///
    /// Needs a location's token with the scope `associations.readonly`.
    ///
    /// `GET /associations/objectKey/{objectKey}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/associations/get-association-by-object-keys))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let associations = client
    ///     .v3_associations()
    ///     .list_associations_of_object("custom_objects.car")
    ///     .await?;
    /// for association in associations {
    ///     println!("{:?}", association.key);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-association-by-object-keys")]
    pub fn list_associations_of_object(
        &self,
        object_key: impl Into<String>,
    ) -> operations::ListAssociationsOfObject {
        let params = operations::ListAssociationsOfObjectParams::new(object_key);
        operations::ListAssociationsOfObject {
            request: Request::new(self.client, params),
        }
    }

    /// Relates two records by an association.
    ///
    /// The first record must belong to the association's first object, the second record
    /// to its second object.
    ///
    /// Returns [`Relation`]. Errors are
    /// [`CreateRelationError`](operations::CreateRelationError).
    ///
    /// Needs a location's token with the scope `associations/relation.write`.
    ///
    /// `POST /associations/relations`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/associations/create-relation))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::associations::{NewRelation, NewRelationRequired};
    ///
    /// let relation = client
    ///     .v3_associations()
    ///     .create_relation(
    ///         NewRelation::new(NewRelationRequired {
    ///             location_id: "ve9EPM428h8vShlRW1KT",
    ///             association_id: "6d6f6e676f5f6576656e7473",
    ///             first_record_id: "632c34b4c9b7da3358ac9891",
    ///             second_record_id: "1989ca8533ad7b9c4b43c236",
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", relation.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_relation(&self, body: NewRelation) -> operations::CreateRelation {
        let params = operations::CreateRelationParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the relations of a record.
    ///
    /// Returns one page, [`RelationList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListRelationsError`](operations::ListRelationsError).
    ///
    /// Needs a location's token with the scope `associations/relation.readonly`.
    ///
    /// `GET /associations/relations/{recordId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/associations/get-relations-by-record-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut relations = client
    ///     .v3_associations()
    ///     .list_relations("ve9EPM428h8vShlRW1KT", "632c34b4c9b7da3358ac9891")
    ///     .items();
    /// while let Some(relation) = relations.next().await {
    ///     let relation = relation?;
    ///     println!("{:?}", relation.second_record_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-relations-by-record-id")]
    pub fn list_relations(
        &self,
        location_id: impl Into<LocationId>,
        record_id: impl Into<RecordId>,
    ) -> operations::ListRelations {
        let params = operations::ListRelationsParams::new(location_id, record_id);
        operations::ListRelations {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a relation between two records.
    ///
    /// The reference documents an association as the response.
    ///
    /// Returns [`Association`]. Errors are
    /// [`DeleteRelationError`](operations::DeleteRelationError).
    ///
    /// Needs a location's token with the scope `associations/relation.write`.
    ///
    /// `DELETE /associations/relations/{recordId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/associations/delete-relation))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_associations()
    ///     .delete_relation("ve9EPM428h8vShlRW1KT", "67ae0d741119d218c9d0c477")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_relation(
        &self,
        location_id: impl Into<LocationId>,
        relation_id: impl Into<String>,
    ) -> operations::DeleteRelation {
        let params = operations::DeleteRelationParams::new(location_id, relation_id);
        Request::new(self.client, params)
    }

    /// Returns an association.
    ///
    /// Returns [`Association`]. Errors are
    /// [`GetAssociationError`](operations::GetAssociationError).
    ///
    /// Needs a location's token with the scope `associations.readonly`.
    ///
    /// `GET /associations/{associationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/associations/get-association-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let association = client
    ///     .v3_associations()
    ///     .get_association("6d6f6e676f5f6576656e7473")
    ///     .await?;
    /// println!("{:?}", association.key);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-association-by-ID")]
    pub fn get_association(
        &self,
        association_id: impl Into<AssociationId>,
    ) -> operations::GetAssociation {
        let params = operations::GetAssociationParams::new(association_id);
        Request::new(self.client, params)
    }

    /// Updates the labels of an association.
    ///
    /// Returns [`Association`]. Errors are
    /// [`UpdateAssociationError`](operations::UpdateAssociationError).
    ///
    /// Needs a location's token with the scope `associations.write`.
    ///
    /// `PUT /associations/{associationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/associations/update-association))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::associations::AssociationUpdate;
    ///
    /// let association = client
    ///     .v3_associations()
    ///     .update_association(
    ///         "6d6f6e676f5f6576656e7473",
    ///         AssociationUpdate::new("Student", "Tutor"),
    ///     )
    ///     .await?;
    /// println!("{:?}", association.second_object_label);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_association(
        &self,
        association_id: impl Into<AssociationId>,
        body: AssociationUpdate,
    ) -> operations::UpdateAssociation {
        let params = operations::UpdateAssociationParams::new(association_id, body);
        Request::new(self.client, params)
    }

    /// Deletes an association and all of its relations.
    ///
    /// Only associations that users have defined can be deleted.
    ///
    /// Returns [`DeletedAssociation`]. Errors are
    /// [`DeleteAssociationError`](operations::DeleteAssociationError).
    ///
    /// Needs a location's token with the scope `associations.write`.
    ///
    /// `DELETE /associations/{associationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/associations/delete-association))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.v3_associations().delete_association("6d6f6e676f5f6576656e7473").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_association(
        &self,
        association_id: impl Into<AssociationId>,
    ) -> operations::DeleteAssociation {
        let params = operations::DeleteAssociationParams::new(association_id);
        Request::new(self.client, params)
    }
}
