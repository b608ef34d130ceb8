//! Types shared by the versions of the Surveys API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::json::{debug_fields, raw};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{Decode, Extra, Node, Timestamp, impl_debug_fields, impl_default};

use crate::{ContactId, LocationId, SurveyId};

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

/// The visit in which a survey was submitted: page, source and browser.
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
    /// Page with the survey.
    pub page: Option<PageDetails>,
    /// Type of the event, such as `page-visit`.
    pub type_: Option<String>,
    /// Domain of the page with the survey, such as `example.com`.
    pub domain: Option<String>,
    /// Type of the object that the visitor used, such as `survey`.
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
    /// Name of the parent object, such as `Parent Survey`; the reference does not say
    /// which object this is.
    pub parent_name: Option<String>,
    /// Fingerprint of the visitor's browser.
    pub fingerprint: Option<String>,
    /// Type of the visit, such as `survey`.
    pub page_visit_type: Option<String>,
    /// Ids of the sessions of the contact who submitted the survey.
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

/// Id and name of a survey of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Survey {
    /// Id of the survey.
    ///
    /// Example: `I5GFa3d3cKjojpe4VVUx`.
    pub id: Option<SurveyId>,
    /// Name of the survey.
    ///
    /// Example: `Survey 1`.
    pub name: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Survey {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Survey")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            location_id: object.optional("locationId"),
            extra: object.extra(),
        })
    }
}

/// A page of submissions of surveys.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SurveySubmissionList {
    /// The submissions of this page.
    pub submissions: Vec<SurveySubmission>,
    /// Position of this page in the list.
    pub meta: Option<PageMeta>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SurveySubmissionList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SurveySubmissionList")?;
        Some(Self {
            submissions: object.list("submissions"),
            meta: object.optional("meta"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A page of the surveys of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SurveyList {
    /// The surveys of this page.
    pub surveys: Vec<Survey>,
    /// Number of surveys that the location has.
    ///
    /// Example: `20`.
    pub total: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SurveyList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SurveyList")?;
        Some(Self {
            surveys: object.list("surveys"),
            total: object.optional("total"),
            extra: object.extra(),
        })
    }
}

/// The page on which a survey was submitted.
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

/// A submission of a survey by a contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SurveySubmission {
    /// Id of the submission.
    ///
    /// Example: `be759b9a-c3ec-4b29-ba07-fc3c89c77673`.
    pub id: Option<String>,
    /// Id of the contact who answered the survey.
    ///
    /// Example: `9NkT25Vor1v4aQatFsv2`.
    pub contact_id: Option<ContactId>,
    /// When the survey was submitted, RFC 3339.
    ///
    /// Example: `2020-11-01T18:02:21.000Z`.
    pub created_at: Option<Timestamp>,
    /// Id of the survey that was submitted.
    ///
    /// Example: `jjusM6EOngDExnbo2DbU`.
    pub survey_id: Option<SurveyId>,
    /// First and last name of the person who submitted the survey.
    ///
    /// Example: `test`.
    pub name: Option<String>,
    /// Email address of the person who answered the survey.
    ///
    /// Example: `test@test.com`.
    pub email: Option<String>,
    /// The answers, by field. Among them are `eventData`, an `EventData`, and
    /// `fieldsOriSequance`, a list of the fields in the order of the survey.
    pub answers: Option<Map<String, Value>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for SurveySubmission {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "SurveySubmission",
            &[
                ("id", &self.id),
                ("contact_id", &self.contact_id),
                ("created_at", &self.created_at),
                ("survey_id", &self.survey_id),
                ("name", &self.name),
                ("email", &self.email),
                ("answers", &raw(&self.answers)),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for SurveySubmission {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SurveySubmission")?;
        Some(Self {
            id: object.optional("id"),
            contact_id: object.optional("contactId"),
            created_at: object.optional("createdAt"),
            survey_id: object.optional("surveyId"),
            name: object.optional("name"),
            email: object.optional("email"),
            answers: object.optional("others"),
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
    parent_name, fingerprint, page_visit_type, contact_session_ids }, Survey { id, name,
    location_id }, SurveySubmissionList { submissions, meta, trace_id }, SurveyList {
    surveys, total }, PageDetails { url, title }, PageMeta { total, current_page,
    next_page, prev_page },
}

impl_default! {
    ContactSessionIds, EventData, Survey, SurveySubmissionList, SurveyList, PageDetails,
    SurveySubmission, PageMeta,
}
