//! Implementations of serde's traits for the Surveys API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{ListSurveySubmissionsParams, ListSurveysParams};

impl Decode for ListSurveysParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListSurveysParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            type_: object.optional("type"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListSurveysParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
        object.field("type", &self.type_);
    }
}

impl Decode for ListSurveySubmissionsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListSurveySubmissionsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            page: object.optional("page"),
            limit: object.optional("limit"),
            survey_id: object.optional("surveyId"),
            query: object.optional("q"),
            start_at: object.optional("startAt"),
            end_at: object.optional("endAt"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListSurveySubmissionsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("page", &self.page);
        object.field("limit", &self.limit);
        object.field("surveyId", &self.survey_id);
        object.field("q", &self.query);
        object.field("startAt", &self.start_at);
        object.field("endAt", &self.end_at);
    }
}

impl_serde! {
    ListSurveysParams, ListSurveySubmissionsParams,
}
