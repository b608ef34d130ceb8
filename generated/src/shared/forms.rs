//! Types shared by the versions of the Forms API.

#[cfg(feature = "serde")]
mod json;

use std::collections::BTreeMap;

use highlevel_runtime::json::{debug_fields, raw};
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Decode, Extra, Node, Timestamp, impl_debug_fields, impl_default};

use crate::{ContactId, FormId, LocationId};

/// Ids of the sessions of a contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ContactSessionIds {
    /// Ids of the sessions.
    ///
    /// Example: `["session1","session2"]`.
    pub ids: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ContactSessionIds {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ContactSessionIds")?;
        Some(Self {
            ids: object.list("ids"),
            extra: object.extra(),
        })
    }
}

/// The visit in which a form was submitted: page, source and browser.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EventData {
    /// Value of Facebook's `_fbc` cookie, which contains a click id.
    ///
    /// Example: `fb.1.123456789.987654321`.
    pub fbc: Option<String>,
    /// Value of Facebook's `_fbp` cookie, which identifies the browser.
    pub fbp: Option<String>,
    /// Page with the form.
    pub page: Option<PageDetails>,
    /// Type of the event, such as `page-visit`.
    pub type_: Option<String>,
    /// Domain of the page with the form, such as `example.com`.
    pub domain: Option<String>,
    /// Type of the object that the visitor used, such as `form`.
    pub medium: Option<String>,
    /// Source of the visitor, such as `Direct traffic`.
    pub source: Option<String>,
    /// Version of the event's format, such as `v3`.
    pub version: Option<String>,
    /// Ad platform that the visitor came from.
    pub ad_source: Option<String>,
    /// Id of the object that `medium` names.
    pub medium_id: Option<String>,
    /// Id of the parent object; the reference does not say which object this is.
    pub parent_id: Option<String>,
    /// URL of the page with the link that the visitor followed.
    ///
    /// Example: `https://staging.gohighlevel.com`.
    pub referrer: Option<String>,
    /// Id of the event at Facebook.
    ///
    /// Example: `event-id-789`.
    pub facebook_event_id: Option<String>,
    /// Time of the submission.
    ///
    /// Transmitted as seconds since the Unix epoch. Example: `1234567890`.
    pub timestamp: Option<Timestamp>,
    /// Name of the parent object, such as `Parent Form`; the reference does not say which
    /// object this is.
    pub parent_name: Option<String>,
    /// Fingerprint of the visitor's browser.
    pub fingerprint: Option<String>,
    /// Type of the visit, such as `form`.
    pub page_visit_type: Option<String>,
    /// Ids of the sessions of the contact who submitted the form.
    pub contact_session_ids: Option<ContactSessionIds>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EventData {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EventData")?;
        Some(Self {
            fbc: object.optional("fbc"),
            fbp: object.optional("fbp"),
            page: object.optional("page"),
            type_: object.optional("type"),
            domain: object.optional("domain"),
            medium: object.optional("medium"),
            source: object.optional("source"),
            version: object.optional("version"),
            ad_source: object.optional("adSource"),
            medium_id: object.optional("mediumId"),
            parent_id: object.optional("parentId"),
            referrer: object.optional("referrer"),
            facebook_event_id: object.optional("fbEventId"),
            timestamp: object.optional("timestamp"),
            parent_name: object.optional("parentName"),
            fingerprint: object.optional("fingerprint"),
            page_visit_type: object.optional("pageVisitType"),
            contact_session_ids: object.optional("contactSessionIds"),
            extra: object.extra(),
        })
    }
}

/// Content of the fields of a form that a contact submitted, with the values that
/// HighLevel adds.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FormAnswers {
    /// The visit in which the form was sent.
    pub event_data: Option<EventData>,
    /// Keys of the fields, in the order of the form.
    pub fields_original_sequence: Vec<String>,
    /// Hash of the signature that was drawn in the form.
    pub signature_hash: Option<String>,
    /// IP address from which the form was sent.
    pub ip: Option<String>,
    /// Id of the visit in which the form was sent.
    pub session_id: Option<String>,
    /// Id of this submission of the form.
    pub submission_id: Option<String>,
    /// Time zone of the browser.
    pub timezone: Option<String>,
    /// Id of the location (sub-account) that has the form.
    pub location_id: Option<LocationId>,
    /// The visit to the funnel with the form; its members are not documented.
    pub funnel_event_data: Option<Value>,
    /// Members without a field of their own whose values have this type, by their JSON
    /// keys; `extra` has the rest.
    pub others: BTreeMap<String, Value>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for FormAnswers {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "FormAnswers",
            &[
                ("event_data", &self.event_data),
                ("fields_original_sequence", &self.fields_original_sequence),
                ("signature_hash", &self.signature_hash),
                ("ip", &self.ip),
                ("session_id", &self.session_id),
                ("submission_id", &self.submission_id),
                ("timezone", &self.timezone),
                ("location_id", &self.location_id),
                ("funnel_event_data", &raw(&self.funnel_event_data)),
                ("others", &raw(&self.others)),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for FormAnswers {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FormAnswers")?;
        Some(Self {
            event_data: object.optional("eventData"),
            fields_original_sequence: object.list("fieldsOriSequance"),
            signature_hash: object.optional("signatureHash"),
            ip: object.optional("ip"),
            session_id: object.optional("sessionId"),
            submission_id: object.optional("submissionId"),
            timezone: object.optional("Timezone"),
            location_id: object.optional("location_id"),
            funnel_event_data: object.optional("funneEventData"),
            others: object
                .others(
                    &[
                        "eventData",
                        "fieldsOriSequance",
                        "signatureHash",
                        "ip",
                        "sessionId",
                        "submissionId",
                        "Timezone",
                        "location_id",
                        "funneEventData",
                    ],
                ),
            extra: object.extra(),
        })
    }
}

/// Id and name of a form of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FormSummary {
    /// Id of the form.
    ///
    /// Example: `YSWdvS4Is98wtIDGnpmI`.
    pub id: Option<FormId>,
    /// Name of the form.
    ///
    /// Example: `Form 1`.
    pub name: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for FormSummary {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FormSummary")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            location_id: object.optional("locationId"),
            extra: object.extra(),
        })
    }
}

/// A submission of a form by a contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FormSubmission {
    /// Id of the submission.
    ///
    /// Example: `38303ec7-629a-49e2-888a-cf8bf0b1f97e`.
    pub id: Option<String>,
    /// Id of the contact who submitted the form.
    ///
    /// Example: `DWQ45t2IPVxi9LDu1wBl`.
    pub contact_id: Option<ContactId>,
    /// When the form was submitted, RFC 3339.
    ///
    /// Example: `2021-06-23T06:07:04.000Z`.
    pub created_at: Option<Timestamp>,
    /// Id of the form that was submitted.
    ///
    /// Example: `YSWdvS4Is98wtIDGnpmI`.
    pub form_id: Option<FormId>,
    /// First and last name of the person who submitted the form.
    ///
    /// Example: `test`.
    pub name: Option<String>,
    /// Email address of the person who submitted the form.
    ///
    /// Example: `test@test.com`.
    pub email: Option<String>,
    /// The answers, by field, and what HighLevel adds to them.
    pub answers: Option<FormAnswers>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for FormSubmission {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FormSubmission")?;
        Some(Self {
            id: object.optional("id"),
            contact_id: object.optional("contactId"),
            created_at: object.optional("createdAt"),
            form_id: object.optional("formId"),
            name: object.optional("name"),
            email: object.optional("email"),
            answers: object.optional("others"),
            extra: object.extra(),
        })
    }
}

/// A page of submissions of forms.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FormSubmissionList {
    /// The submissions of this page.
    pub submissions: Vec<FormSubmission>,
    /// Position of this page in the list.
    pub meta: Option<PageMeta>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for FormSubmissionList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FormSubmissionList")?;
        Some(Self {
            submissions: object.list("submissions"),
            meta: object.optional("meta"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A page of the forms of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FormList {
    /// The forms of this page.
    pub forms: Vec<FormSummary>,
    /// Number of forms that the location has.
    pub total: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for FormList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FormList")?;
        Some(Self {
            forms: object.list("forms"),
            total: object.optional("total"),
            extra: object.extra(),
        })
    }
}

/// The page on which a form was submitted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PageDetails {
    /// URL of the page.
    ///
    /// Example: `https://example.com`.
    pub url: Option<String>,
    /// Title of the page.
    ///
    /// Example: `Example Page`.
    pub title: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PageDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PageDetails")?;
        Some(Self {
            url: object.optional("url"),
            title: object.optional("title"),
            extra: object.extra(),
        })
    }
}

/// Position of a page in the list of submissions.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PageMeta {
    /// Number of submissions that match, on all pages.
    ///
    /// Example: `1`.
    pub total: Option<i64>,
    /// Number of this page.
    ///
    /// Example: `1`.
    pub current_page: Option<i64>,
    /// Number of the next page; null on the last page.
    pub next_page: Option<i64>,
    /// Number of the previous page; null on the first page.
    pub prev_page: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PageMeta {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PageMeta")?;
        Some(Self {
            total: object.optional("total"),
            current_page: object.optional("currentPage"),
            next_page: object.optional("nextPage"),
            prev_page: object.optional("prevPage"),
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    ContactSessionIds { ids }, EventData { fbc, fbp, page, type_, domain, medium, source,
    version, ad_source, medium_id, parent_id, referrer, facebook_event_id, timestamp,
    parent_name, fingerprint, page_visit_type, contact_session_ids }, FormSummary { id,
    name, location_id }, FormSubmission { id, contact_id, created_at, form_id, name,
    email, answers }, FormSubmissionList { submissions, meta, trace_id }, FormList {
    forms, total }, PageDetails { url, title }, PageMeta { total, current_page,
    next_page, prev_page },
}

impl_default! {
    ContactSessionIds, EventData, FormAnswers, FormSummary, FormSubmission,
    FormSubmissionList, FormList, PageDetails, PageMeta,
}
