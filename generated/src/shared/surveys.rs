//! What the versions of the Surveys API have in common.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::json::raw;
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{Decode, Extra, Node, impl_default};

use crate::{ContactId, LocationId, SurveyId};

/// The documented schema `ContactSessionIds`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ContactSessionIds {
    /// The property `ids`.
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

/// The documented schema `EventDataSchema`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EventData {
    /// The property `fbc`.
    ///
    /// Example: `fb.1.123456789.987654321`.
    pub fbc: Option<String>,
    /// The property `fbp`.
    ///
    /// Example: `fbp.1.987654321.123456789`.
    pub fbp: Option<String>,
    /// The property `page`.
    pub page: Option<PageDetails>,
    /// The property `type`.
    ///
    /// Example: `page-visit`.
    pub type_: Option<String>,
    /// The property `domain`.
    ///
    /// Example: `example.com`.
    pub domain: Option<String>,
    /// The property `medium`.
    ///
    /// Example: `survey`.
    pub medium: Option<String>,
    /// The property `source`.
    ///
    /// Example: `Direct traffic`.
    pub source: Option<String>,
    /// The property `version`.
    ///
    /// Example: `v3`.
    pub version: Option<String>,
    /// The property `adSource`.
    ///
    /// Example: `example-ad-source`.
    pub ad_source: Option<String>,
    /// The property `mediumId`.
    ///
    /// Example: `medium-id-123`.
    pub medium_id: Option<String>,
    /// Id of what it belongs to, such as a folder.
    ///
    /// Example: `parent-id-456`.
    pub parent_id: Option<String>,
    /// The property `referrer`.
    ///
    /// Example: `https://staging.gohighlevel.com`.
    pub referrer: Option<String>,
    /// The property `fbEventId`.
    ///
    /// Example: `event-id-789`.
    pub fb_event_id: Option<String>,
    /// The property `timestamp`.
    ///
    /// Example: `1234567890`.
    pub timestamp: Option<i64>,
    /// The property `parentName`.
    ///
    /// Example: `Parent Survey`.
    pub parent_name: Option<String>,
    /// The property `fingerprint`.
    ///
    /// Example: `example-fingerprint`.
    pub fingerprint: Option<String>,
    /// The property `pageVisitType`.
    ///
    /// Example: `survey`.
    pub page_visit_type: Option<String>,
    /// The property `contactSessionIds`.
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
            fb_event_id: object.optional("fbEventId"),
            timestamp: object.optional("timestamp"),
            parent_name: object.optional("parentName"),
            fingerprint: object.optional("fingerprint"),
            page_visit_type: object.optional("pageVisitType"),
            contact_session_ids: object.optional("contactSessionIds"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `GetSurveysSchema`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Survey {
    /// Its id.
    ///
    /// Example: `I5GFa3d3cKjojpe4VVUx`.
    pub id: Option<SurveyId>,
    /// Its name.
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

/// The documented schema `GetSurveysSubmissionSuccessfulResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SurveySubmissionList {
    /// The property `submissions`.
    pub submissions: Vec<SurveySubmission>,
    /// The property `meta`.
    pub meta: Option<PageMeta>,
    /// Id under which HighLevel logged the call; its support asks for it.
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

/// The documented schema `GetSurveysSuccessfulResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SurveyList {
    /// The property `surveys`.
    pub surveys: Vec<Survey>,
    /// The property `total`.
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

/// The documented schema `PageDetailsSchema`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PageDetails {
    /// Its URL.
    ///
    /// Example: `https://example.com`.
    pub url: Option<String>,
    /// Its title.
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

/// The documented schema `SubmissionSchema`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SurveySubmission {
    /// Its id.
    ///
    /// Example: `be759b9a-c3ec-4b29-ba07-fc3c89c77673`.
    pub id: Option<String>,
    /// Id of the contact.
    ///
    /// Example: `9NkT25Vor1v4aQatFsv2`.
    pub contact_id: Option<ContactId>,
    /// When it was created.
    ///
    /// Example: `2020-11-01T18:02:21.000Z`.
    pub created_at: Option<String>,
    /// The property `surveyId`.
    ///
    /// Example: `jjusM6EOngDExnbo2DbU`.
    pub survey_id: Option<SurveyId>,
    /// Its name.
    ///
    /// Example: `test`.
    pub name: Option<String>,
    /// Email address.
    ///
    /// Example: `test@test.com`.
    pub email: Option<String>,
    /// The answers, by field. Among them are `eventData`, an `EventData`, and
    /// `fieldsOriSequance`, a list of the fields in the order of the survey.
    pub others: Option<Map<String, Value>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for SurveySubmission {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("SurveySubmission")
            .field("id", &self.id)
            .field("contact_id", &self.contact_id)
            .field("created_at", &self.created_at)
            .field("survey_id", &self.survey_id)
            .field("name", &self.name)
            .field("email", &self.email)
            .field("others", &raw(&self.others))
            .field("extra", &self.extra)
            .finish()
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
            others: object.optional("others"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `metaSchema`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PageMeta {
    /// The property `total`.
    ///
    /// Example: `1`.
    pub total: Option<i64>,
    /// The property `currentPage`.
    ///
    /// Example: `1`.
    pub current_page: Option<i64>,
    /// The property `nextPage`.
    pub next_page: Option<i64>,
    /// The property `prevPage`.
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

impl_default! {
    ContactSessionIds, EventData, Survey, SurveySubmissionList, SurveyList, PageDetails,
    SurveySubmission, PageMeta,
}
