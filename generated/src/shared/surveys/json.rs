//! Implementations of serde's traits for the Surveys API.

use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{Encode, Writer, impl_serde};

use super::{
    ContactSessionIds, EventData, PageDetails, PageMeta, Survey, SurveyList,
    SurveySubmission, SurveySubmissionList,
};

impl Encode for ContactSessionIds {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("ids", &self.ids);
    }
}

impl Encode for EventData {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("fbc", &self.fbc);
        object.field("fbp", &self.fbp);
        object.field("page", &self.page);
        object.field("type", &self.type_);
        object.field("domain", &self.domain);
        object.field("medium", &self.medium);
        object.field("source", &self.source);
        object.field("version", &self.version);
        object.field("adSource", &self.ad_source);
        object.field("mediumId", &self.medium_id);
        object.field("parentId", &self.parent_id);
        object.field("referrer", &self.referrer);
        object.field("fbEventId", &self.facebook_event_id);
        object.field("timestamp", &WrittenAs(&self.timestamp, "made-seconds"));
        object.field("parentName", &self.parent_name);
        object.field("fingerprint", &self.fingerprint);
        object.field("pageVisitType", &self.page_visit_type);
        object.field("contactSessionIds", &self.contact_session_ids);
    }
}

impl Encode for Survey {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("locationId", &self.location_id);
    }
}

impl Encode for SurveySubmissionList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("submissions", &self.submissions);
        object.field("meta", &self.meta);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for SurveyList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("surveys", &self.surveys);
        object.field("total", &self.total);
    }
}

impl Encode for PageDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("url", &self.url);
        object.field("title", &self.title);
    }
}

impl Encode for SurveySubmission {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("contactId", &self.contact_id);
        object.field("createdAt", &self.created_at);
        object.field("surveyId", &self.survey_id);
        object.field("name", &self.name);
        object.field("email", &self.email);
        object.field("others", &self.answers);
    }
}

impl Encode for PageMeta {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("total", &self.total);
        object.field("currentPage", &self.current_page);
        object.field("nextPage", &self.next_page);
        object.field("prevPage", &self.prev_page);
    }
}

impl_serde! {
    ContactSessionIds, EventData, Survey, SurveySubmissionList, SurveyList, PageDetails,
    SurveySubmission, PageMeta,
}
