//! A delivery: an event that HighLevel has signed, with the common members of all deliveries.

use std::fmt;
use std::time::SystemTime;

use highlevel_runtime::bytes::Bytes;
use highlevel_runtime::json::{Decode, Document, Node, Object};
use highlevel_runtime::{JsonError, Mismatch, Timestamp};

/// Maximum memory of a parsed body and the values of its event. By default a receiver accepts bodies of up to 2 MiB.
const MEMORY: usize = 64 * 1024 * 1024;

/// A verified delivery.
///
/// A field is `None` if the delivery lacks the member or has an unsuitable value there. Events differ in their members.
#[derive(Clone)]
#[non_exhaustive]
pub struct Delivery<E> {
    /// The event.
    pub event: E,
    /// The received body.
    pub body: Bytes,
    /// The type of the event (`type`), such as `ContactCreate` or `INSTALL`.
    pub event_type: Option<String>,
    /// The id of the delivery (`webhookId`). A retry has the same id.
    pub webhook_id: Option<String>,
    /// The time of the first sending (`timestamp`), which can be minutes after the event. A retry has the same timestamp.
    pub timestamp: Option<SystemTime>,
    /// The app that receives the delivery (`appId`).
    pub app_id: Option<String>,
    /// The id of the installed version of the app (`versionId`).
    pub version_id: Option<String>,
    /// The location of the event (`locationId`, or `altId` if `altType` is `location`).
    pub location_id: Option<String>,
    /// The company of the event (`companyId`, or `altId` if `altType` is `company`).
    pub company_id: Option<String>,
    /// Mismatches with the documented types of the event. If there are more than 64 of a kind, some may be omitted.
    pub mismatches: Vec<Mismatch>,
    /// Whether `timestamp` is a number or a string that is not empty, but not a time.
    pub(super) has_unreadable_timestamp: bool,
}

/// The reasons why a body is not an event.
pub(super) enum Unreadable {
    Json(JsonError),
    NotAnEvent,
    TooLarge,
}

impl From<JsonError> for Unreadable {
    fn from(error: JsonError) -> Self {
        if error.is_too_large() {
            Self::TooLarge
        } else {
            Self::Json(error)
        }
    }
}

impl<E> Delivery<E> {
    /// Replaces the event by the result of `change`.
    pub fn map<F>(self, change: impl FnOnce(E) -> F) -> Delivery<F> {
        Delivery {
            event: change(self.event),
            body: self.body,
            event_type: self.event_type,
            webhook_id: self.webhook_id,
            timestamp: self.timestamp,
            app_id: self.app_id,
            version_id: self.version_id,
            location_id: self.location_id,
            company_id: self.company_id,
            mismatches: self.mismatches,
            has_unreadable_timestamp: self.has_unreadable_timestamp,
        }
    }
}

impl<E: Decode> Delivery<E> {
    /// Reads a body whose signature was checked.
    pub(super) fn read(body: Bytes) -> Result<Self, Unreadable> {
        let document = Document::parse_within(&body, MEMORY)?;
        let root = document.root();
        let mut envelope = Envelope::read(root).ok_or(Unreadable::NotAnEvent)?;
        let decoded = E::decode(root);
        if document.is_too_large() {
            return Err(Unreadable::TooLarge);
        }
        let event = decoded.ok_or(Unreadable::NotAnEvent)?;
        let mismatches = document.mismatches();
        let timestamp = envelope.timestamp.take();
        let time = timestamp
            .as_ref()
            .and_then(|text| Timestamp::parse(text).ok()?.to_system_time());
        drop(document);
        Ok(Self {
            event,
            body,
            event_type: envelope.event_type,
            webhook_id: envelope.webhook_id,
            timestamp: time,
            app_id: envelope.app_id,
            version_id: envelope.version_id,
            location_id: envelope.location_id,
            company_id: envelope.company_id,
            mismatches,
            has_unreadable_timestamp: timestamp.is_some() && time.is_none(),
        })
    }
}

impl<E> fmt::Debug for Delivery<E> {
    /// Omits the event, the body and the mismatches, which hold customers' data, and the app and its version.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Delivery")
            .field("event_type", &self.event_type)
            .field("webhook_id", &self.webhook_id)
            .field("timestamp", &self.timestamp)
            .field("location_id", &self.location_id)
            .field("company_id", &self.company_id)
            .finish_non_exhaustive()
    }
}

/// The common members of all deliveries.
struct Envelope {
    event_type: Option<String>,
    webhook_id: Option<String>,
    timestamp: Option<String>,
    app_id: Option<String>,
    version_id: Option<String>,
    location_id: Option<String>,
    company_id: Option<String>,
}

impl Envelope {
    fn read(root: Node<'_>) -> Option<Self> {
        let mut object = root.object("an event")?;
        let of_alternative = |object: &mut Object<'_>, alt_type: &str| {
            let is_it = text(object, "altType").as_deref() == Some(alt_type);
            is_it.then(|| text(object, "altId")).flatten()
        };
        let location = text(&mut object, "locationId");
        let company = text(&mut object, "companyId");
        Some(Self {
            event_type: text(&mut object, "type"),
            webhook_id: text(&mut object, "webhookId"),
            timestamp: text_or_number(&mut object, "timestamp"),
            app_id: text(&mut object, "appId"),
            version_id: text(&mut object, "versionId"),
            location_id: location.or_else(|| of_alternative(&mut object, "location")),
            company_id: company.or_else(|| of_alternative(&mut object, "company")),
        })
    }
}

/// Reads a string or a number as text, so that a time in seconds or milliseconds is checked like any other.
fn text_or_number(object: &mut Object<'_>, name: &str) -> Option<String> {
    let node = object.find(name)?;
    let text = node.as_str().or_else(|| node.number_text())?;
    Some(text.to_owned()).filter(|text| !text.is_empty())
}

/// Reads a string member. Values of other types are not recorded as mismatches here, because the type of the event does that.
fn text(object: &mut Object<'_>, name: &str) -> Option<String> {
    let node = object.find(name)?;
    node.as_str()
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
}
