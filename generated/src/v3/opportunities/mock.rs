//! The Opportunities API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::OpportunitiesError;
use super::operations::{
    AddOpportunityFollowersParams, CreateOpportunityParams, DeleteOpportunityParams,
    GetOpportunityParams, ListLostReasonsParams, ListPipelinesError, ListPipelinesParams,
    RemoveOpportunityFollowersParams, SearchOpportunitiesByFiltersParams,
    SearchOpportunitiesParams, UpdateOpportunityParams, UpdateOpportunityStatusParams,
    UpsertOpportunityParams,
};

/// The mock of the Opportunities API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Opportunities<'a> {
    mock: &'a Mock,
}

impl<'a> Opportunities<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`create_opportunity`](super::Opportunities::create_opportunity).
    pub fn create_opportunity(&self) -> Expect<'a, CreateOpportunityParams> {
        self.mock.expect()
    }

    /// Mocks [`list_lost_reasons`](super::Opportunities::list_lost_reasons).
    pub fn list_lost_reasons(&self) -> Expect<'a, ListLostReasonsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_pipelines`](super::Opportunities::list_pipelines).
    pub fn list_pipelines(&self) -> Expect<'a, ListPipelinesParams> {
        self.mock.expect()
    }

    /// Mocks [`search_opportunities`](super::Opportunities::search_opportunities).
    pub fn search_opportunities(&self) -> Expect<'a, SearchOpportunitiesParams> {
        self.mock.expect()
    }

    /// Mocks [`search_opportunities_by_filters`](super::Opportunities::search_opportunities_by_filters).
    pub fn search_opportunities_by_filters(
        &self,
    ) -> Expect<'a, SearchOpportunitiesByFiltersParams> {
        self.mock.expect()
    }

    /// Mocks [`upsert_opportunity`](super::Opportunities::upsert_opportunity).
    pub fn upsert_opportunity(&self) -> Expect<'a, UpsertOpportunityParams> {
        self.mock.expect()
    }

    /// Mocks [`get_opportunity`](super::Opportunities::get_opportunity).
    pub fn get_opportunity(&self) -> Expect<'a, GetOpportunityParams> {
        self.mock.expect()
    }

    /// Mocks [`update_opportunity`](super::Opportunities::update_opportunity).
    pub fn update_opportunity(&self) -> Expect<'a, UpdateOpportunityParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_opportunity`](super::Opportunities::delete_opportunity).
    pub fn delete_opportunity(&self) -> Expect<'a, DeleteOpportunityParams> {
        self.mock.expect()
    }

    /// Mocks [`add_opportunity_followers`](super::Opportunities::add_opportunity_followers).
    pub fn add_opportunity_followers(
        &self,
    ) -> Expect<'a, AddOpportunityFollowersParams> {
        self.mock.expect()
    }

    /// Mocks [`remove_opportunity_followers`](super::Opportunities::remove_opportunity_followers).
    pub fn remove_opportunity_followers(
        &self,
    ) -> Expect<'a, RemoveOpportunityFollowersParams> {
        self.mock.expect()
    }

    /// Mocks [`update_opportunity_status`](super::Opportunities::update_opportunity_status).
    pub fn update_opportunity_status(
        &self,
    ) -> Expect<'a, UpdateOpportunityStatusParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<CreateOpportunityParams>(),
    Listed::of::<ListLostReasonsParams>(),
    Listed::of::<ListPipelinesParams>(),
    Listed::of::<SearchOpportunitiesParams>(),
    Listed::of::<SearchOpportunitiesByFiltersParams>(),
    Listed::of::<UpsertOpportunityParams>(),
    Listed::of::<GetOpportunityParams>(),
    Listed::of::<UpdateOpportunityParams>(),
    Listed::of::<DeleteOpportunityParams>(),
    Listed::of::<AddOpportunityFollowersParams>(),
    Listed::of::<RemoveOpportunityFollowersParams>(),
    Listed::of::<UpdateOpportunityStatusParams>(),
];

mock_operation! {
    CreateOpportunityParams, "v3_opportunities().create_opportunity()",
    payload("opportunity"), [json("body")], "{\"opportunity\":{}}"
}

mock_operation! {
    ListLostReasonsParams, "v3_opportunities().list_lost_reasons()", json,
    [query("locationId"), query("name"), query("deleted"), query("query"), query("skip"),
    query("limit"), query("getCount")],
    "{\"lostReasons\":[{\"id\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"lost reason\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"updatedAt\":\"2023-06-19T12:04:22.488Z\",\"createdAt\":\"2023-06-19T12:04:22.488Z\"}],\"total\":100}"
}

mock_operation! {
    ListPipelinesParams, "v3_opportunities().list_pipelines()", payload("pipelines"),
    [query("locationId")], "{\"pipelines\":[]}"
}

mock_operation! {
    SearchOpportunitiesParams, "v3_opportunities().search_opportunities()", json,
    [query("locationId"), query("q"), query("status"), query("campaignId"), query("id"),
    query("order"), query("endDate"), query("startAfter"), query("startAfterId"),
    query("date"), query("country"), query("page"), query("limit"), query("getTasks"),
    query("getNotes"), query("getCalendarEvents"), query("pipelineId"),
    query("pipelineStageId"), query("contactId"), query("assignedTo")],
    "{\"opportunities\":[{\"id\":\"yWQobCRIhRguQtD2llvk\",\"name\":\"Website redesign\",\"monetaryValue\":500,\"pipelineId\":\"bCkKGpDsyPP4peuKowkG\",\"pipelineStageId\":\"e93ba61a-53b3-45e7-985a-c7732dbcdb69\",\"assignedTo\":\"zT46WSCPbudrq4zhWMk6\",\"status\":\"open\",\"source\":\"source\",\"lastStatusChangeAt\":\"2021-08-03T04:55:17.355Z\",\"lastStageChangeAt\":\"2021-08-03T04:55:17.355Z\",\"lastActionDate\":\"2021-08-03T04:55:17.355Z\",\"indexVersion\":1,\"createdAt\":\"2021-08-03T04:55:17.355Z\",\"updatedAt\":\"2021-08-03T04:55:17.355Z\",\"forecastExpectedCloseDate\":\"2026-05-20\",\"forecastOriginalCloseDate\":\"2026-05-01\",\"forecastSlippageCount\":2,\"forecastDaysSlipped\":19,\"forecastLastSlippedAt\":\"2026-05-22T10:30:00.000Z\",\"forecastProbability\":20,\"effectiveProbability\":40,\"contactId\":\"zT46WSCPbudrq4zhWMk6\",\"locationId\":\"zT46WSCPbudrq4zhW\",\"contact\":{\"id\":\"byMEV0NQinDhq8ZfiOi2\",\"name\":\"John Deo\",\"companyName\":\"Tesla Inc\",\"email\":\"john@deo.com\",\"phone\":\"+1202-555-0107\",\"tags\":[\"tags\"],\"followers\":[{}]},\"notes\":[{}],\"tasks\":[{}],\"calendarEvents\":[{}],\"lostReasonId\":\"zT46WSCPbudrq4zhWMk6\",\"customFields\":[{}],\"followers\":[\"6YAtzfzpmHAdj0e8GkKp\"],\"externalObjectId\":\"ext_obj_12345\",\"isAttribute\":true,\"internalSource\":{\"type\":\"type\",\"id\":\"ve9EPM428h8vShlRW1KT\",\"apiVersion\":\"api-version\",\"channel\":\"channel\",\"source\":\"source\"},\"sort\":[{}]}],\"meta\":{},\"aggregations\":{}}"
}

mock_operation! {
    SearchOpportunitiesByFiltersParams,
    "v3_opportunities().search_opportunities_by_filters()", json, [json("body")],
    "{\"opportunities\":[{\"id\":\"yWQobCRIhRguQtD2llvk\",\"name\":\"Website redesign\",\"monetaryValue\":500,\"pipelineId\":\"bCkKGpDsyPP4peuKowkG\",\"pipelineStageId\":\"e93ba61a-53b3-45e7-985a-c7732dbcdb69\",\"assignedTo\":\"zT46WSCPbudrq4zhWMk6\",\"status\":\"open\",\"source\":\"source\",\"lastStatusChangeAt\":\"2021-08-03T04:55:17.355Z\",\"lastStageChangeAt\":\"2021-08-03T04:55:17.355Z\",\"lastActionDate\":\"2021-08-03T04:55:17.355Z\",\"indexVersion\":1,\"createdAt\":\"2021-08-03T04:55:17.355Z\",\"updatedAt\":\"2021-08-03T04:55:17.355Z\",\"forecastExpectedCloseDate\":\"2026-05-20\",\"forecastOriginalCloseDate\":\"2026-05-01\",\"forecastSlippageCount\":2,\"forecastDaysSlipped\":19,\"forecastLastSlippedAt\":\"2026-05-22T10:30:00.000Z\",\"forecastProbability\":20,\"effectiveProbability\":40,\"contactId\":\"zT46WSCPbudrq4zhWMk6\",\"locationId\":\"zT46WSCPbudrq4zhW\",\"contact\":{\"id\":\"byMEV0NQinDhq8ZfiOi2\",\"name\":\"John Deo\",\"companyName\":\"Tesla Inc\",\"email\":\"john@deo.com\",\"phone\":\"+1202-555-0107\",\"tags\":[\"tags\"],\"followers\":[{}]},\"notes\":[{}],\"tasks\":[{}],\"calendarEvents\":[{}],\"lostReasonId\":\"zT46WSCPbudrq4zhWMk6\",\"customFields\":[{}],\"followers\":[\"6YAtzfzpmHAdj0e8GkKp\"],\"externalObjectId\":\"ext_obj_12345\",\"isAttribute\":true,\"internalSource\":{\"type\":\"type\",\"id\":\"ve9EPM428h8vShlRW1KT\",\"apiVersion\":\"api-version\",\"channel\":\"channel\",\"source\":\"source\"},\"sort\":[{}]}],\"total\":100,\"stageAggregations\":[],\"aggregations\":{}}"
}

mock_operation! {
    UpsertOpportunityParams, "v3_opportunities().upsert_opportunity()", json,
    [json("body")],
    "{\"new\":true,\"opportunity\":{\"id\":\"yWQobCRIhRguQtD2llvk\",\"name\":\"Website redesign\",\"monetaryValue\":500,\"pipelineId\":\"bCkKGpDsyPP4peuKowkG\",\"pipelineStageId\":\"e93ba61a-53b3-45e7-985a-c7732dbcdb69\",\"assignedTo\":\"zT46WSCPbudrq4zhWMk6\",\"status\":\"open\",\"source\":\"\",\"lastStatusChangeAt\":\"2021-08-03T04:55:17.355Z\",\"lastStageChangeAt\":\"2021-08-03T04:55:17.355Z\",\"lastActionDate\":\"2021-08-03T04:55:17.355Z\",\"indexVersion\":1,\"createdAt\":\"2021-08-03T04:55:17.355Z\",\"updatedAt\":\"2021-08-03T04:55:17.355Z\",\"forecastExpectedCloseDate\":\"2026-05-20\",\"forecastOriginalCloseDate\":\"2026-05-01\",\"forecastSlippageCount\":2,\"forecastDaysSlipped\":19,\"forecastLastSlippedAt\":\"2026-05-22T10:30:00.000Z\",\"forecastProbability\":20,\"effectiveProbability\":40,\"contactId\":\"zT46WSCPbudrq4zhWMk6\",\"locationId\":\"zT46WSCPbudrq4zhW\",\"contact\":{},\"notes\":[],\"tasks\":[],\"calendarEvents\":[],\"lostReasonId\":\"zT46WSCPbudrq4zhWMk6\",\"customFields\":[],\"followers\":[\"sx6wyHhbFdRXh302Lunr\"],\"externalObjectId\":\"ext_obj_12345\"}}"
}

mock_operation! {
    GetOpportunityParams, "v3_opportunities().get_opportunity()", payload("opportunity"),
    [path("id")], "{\"opportunity\":{}}"
}

mock_operation! {
    UpdateOpportunityParams, "v3_opportunities().update_opportunity()",
    payload("opportunity"), [path("id"), json("body")], "{\"opportunity\":{}}"
}

mock_operation! {
    DeleteOpportunityParams, "v3_opportunities().delete_opportunity()", json,
    [path("id")], "{\"succeded\":true,\"success\":true}"
}

mock_operation! {
    AddOpportunityFollowersParams, "v3_opportunities().add_opportunity_followers()",
    json, [path("id"), property("followers")],
    "{\"followers\":[\"sx6wyHhbFdRXh302Lunr\",\"sx6wyHhbFdRXh302LLss\"],\"followersAdded\":[\"Mx6wyHhbFdRXh302Luer\",\"Ka6wyHhbFdRXh302LLsAm\"]}"
}

mock_operation! {
    RemoveOpportunityFollowersParams,
    "v3_opportunities().remove_opportunity_followers()", json, [path("id"),
    property("followers"), query("isRemoveAllFollowers")],
    "{\"followers\":[\"sx6wyHhbFdRXh302Lunr\",\"sx6wyHhbFdRXh302LLss\"],\"followersRemoved\":[\"Mx6wyHhbFdRXh302Luer\",\"Ka6wyHhbFdRXh302LLsAm\"]}"
}

mock_operation! {
    UpdateOpportunityStatusParams, "v3_opportunities().update_opportunity_status()",
    json, [path("id"), json("body")], "{\"succeded\":true,\"success\":true}"
}

mock_error! {
    OpportunitiesError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    ListPipelinesError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}
