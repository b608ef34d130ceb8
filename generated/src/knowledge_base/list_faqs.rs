//! `list`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{Faq, FaqList};
use crate::{KnowledgeBaseId, LocationId};

/// Lists the FAQs (pairs of question and answer) in a knowledge base.
///
/// Created by [`KnowledgeBase::list_faqs`](super::KnowledgeBase::list_faqs).
///
/// Returns one page, [`FaqList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /knowledge-bases/faqs`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListFaqs {
    pub(super) request: Request<ListFaqsParams>,
}

impl ListFaqs {
    /// Maximum number of entries to return.
    ///
    /// Default: `10`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Id of the last FAQ of the previous page.
    ///
    /// Example: `3rzeElC1FOVY91veVBkp`.
    pub fn last_faq_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().last_faq_id = value.into_optional();
        self
    }
}

request_builder! {
    ListFaqs, ListFaqsParams
}

/// The parameters of [`ListFaqs`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListFaqsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `qDZpF8GH3qvgJTmKCoL`.
    pub location_id: LocationId,
    /// Id of the knowledge base whose FAQs to list.
    ///
    /// Example: `710KoEzy793Fxubft0bc`.
    pub knowledge_base_id: KnowledgeBaseId,
    /// Maximum number of entries to return.
    ///
    /// Default: `10`.
    pub limit: Option<i64>,
    /// Id of the last FAQ of the previous page.
    ///
    /// Example: `3rzeElC1FOVY91veVBkp`.
    pub last_faq_id: Option<String>,
}

impl ListFaqsParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        knowledge_base_id: impl Into<KnowledgeBaseId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            knowledge_base_id: knowledge_base_id.into(),
            limit: None,
            last_faq_id: None,
        }
    }
}

impl Operation for ListFaqsParams {
    type Output = FaqList;
    type Whole = FaqList;
    type Error = ListFaqsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list",
        name: "list_faqs",
        summary: "Lists the FAQs (pairs of question and answer) in a knowledge base.",
        deprecated: None,
        method: Method::GET,
        path: "/knowledge-bases/faqs",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 422, 500],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/list",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("knowledgeBaseId", &self.knowledge_base_id);
        request.query("locationId", &self.location_id);
        request.query("limit", &self.limit);
        request.query("lastFaqId", &self.last_faq_id);
    }
}

impl Paginated for ListFaqsParams {
    type Item = Faq;

    const PAGING: &'static Paging = &Paging {
        items: "$.faqs",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Cursor(&[("lastFaqId", "$.lastFaqId")]),
        total: None,
        more: Some("$.hasMore"),
    };

    #[inline]
    fn items(page: FaqList) -> Vec<Faq> {
        page.faqs
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.last_faq_id), None],
            without: None,
        }
    }
}

/// Errors of [`ListFaqs`].
pub type ListFaqsError = super::errors::KnowledgeBaseError;
