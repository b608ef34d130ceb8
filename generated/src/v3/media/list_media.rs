//! `fetch-media-content`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots,
    PagingStep, Request, RequestParts, ResponseParts, TokenType, request_builder,
};

use super::{
    AltType, ListMediaUnauthorizedErrorBody, ListMediaUnprocessableEntityErrorBody,
    MediaList, MediaObject,
};
use crate::LocationId;

/// Lists the files or the folders in the media storage of a location.
///
/// Created by [`Media::list_media`](super::Media::list_media).
///
/// Returns one page, [`MediaList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /medias/files`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListMedia {
    pub(super) request: Request<ListMediaParams>,
}

impl ListMedia {
    /// Type of the account that
    /// [`location_id`](crate::v3::media::operations::ListMediaParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `5`.
    pub fn offset(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().offset = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Example: `10`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Text to look for in the names.
    ///
    /// Example: `Test file`.
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().query = value.into_optional();
        self
    }

    /// Id of the folder to look in.
    pub fn parent_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().parent_id = value.into_optional();
        self
    }

    /// Whether to list all files or folders at once. The reference does not say whether
    /// `limit` and `offset` still apply.
    ///
    /// Example: `false`.
    pub fn fetch_all(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().fetch_all = value.into_optional();
        self
    }
}

request_builder! {
    ListMedia, ListMediaParams
}

/// The parameters of [`ListMedia`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListMediaParams {
    /// Id of the location (sub-account).
    pub location_id: LocationId,
    /// Field to sort the files by, such as `createdAt`.
    pub sort_by: String,
    /// Whether to sort ascending (`asc`) or descending (`desc`).
    pub sort_order: String,
    /// Whether to list files (`file`) or folders (`folder`).
    pub type_: String,
    /// Type of the account that
    /// [`location_id`](crate::v3::media::operations::ListMediaParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `5`.
    pub offset: Option<i64>,
    /// Maximum number of entries to return.
    ///
    /// Example: `10`.
    pub limit: Option<i64>,
    /// Text to look for in the names.
    ///
    /// Example: `Test file`.
    pub query: Option<String>,
    /// Id of the folder to look in.
    pub parent_id: Option<String>,
    /// Whether to list all files or folders at once. The reference does not say whether
    /// `limit` and `offset` still apply.
    ///
    /// Example: `false`.
    pub fetch_all: Option<bool>,
}

impl ListMediaParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        sort_by: impl Into<String>,
        sort_order: impl Into<String>,
        type_: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            sort_by: sort_by.into(),
            sort_order: sort_order.into(),
            type_: type_.into(),
            alt_type: AltType::Location,
            offset: None,
            limit: None,
            query: None,
            parent_id: None,
            fetch_all: None,
        }
    }
}

impl Operation for ListMediaParams {
    type Output = MediaList;
    type Whole = MediaList;
    type Error = ListMediaError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fetch-media-content",
        name: "list_media",
        summary: "Lists the files or the folders in the media storage of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/medias/files",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[401, 422],
        scopes: &["medias.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/medias/fetch-media-content",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("sortBy", &self.sort_by);
        request.query("sortOrder", &self.sort_order);
        request.query("type", &self.type_);
        request.query("altType", &self.alt_type);
        request.query("altId", &self.location_id);
        request.query("offset", &self.offset);
        request.query("limit", &self.limit);
        request.query("query", &self.query);
        request.query("parentId", &self.parent_id);
        request.query("fetchAll", &self.fetch_all);
    }
}

impl Paginated for ListMediaParams {
    type Item = MediaObject;

    const PAGING: &'static Paging = &Paging {
        items: "$.files",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: MediaList) -> Vec<MediaObject> {
        page.files
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.offset), None],
            without: None,
        }
    }
}

/// Errors of [`ListMedia`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum ListMediaError {
    /// `401 Unauthorized`.
    Unauthorized(ListMediaUnauthorizedErrorBody),
    /// `422 Unprocessable Entity`.
    UnprocessableEntity(ListMediaUnprocessableEntityErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ListMediaError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            401 => Self::Unauthorized(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
