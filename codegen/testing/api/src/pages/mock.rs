//! The Pages API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};
use highlevel_runtime::{Decode, Node};

use super::errors::{PageError, PagesError};
use super::operations::{
    AddLabelsParams, CreatePageParams, CreateTagParams, ExchangeParams, GetPageParams,
    LockPageParams, RecordingParams, SetPageExpiryParams, StartError, StartParams,
    UploadError, UploadParams,
};
use super::UploadBody;

/// The mock of the Pages API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Pages<'a> {
    mock: &'a Mock,
}

impl<'a> Pages<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`start`](super::Pages::start).
    pub fn start(&self) -> Expect<'a, StartParams> {
        self.mock.expect()
    }

    /// Mocks [`exchange`](super::Pages::exchange).
    pub fn exchange(&self) -> Expect<'a, ExchangeParams> {
        self.mock.expect()
    }

    /// Mocks [`create_page`](super::Pages::create_page).
    pub fn create_page(&self) -> Expect<'a, CreatePageParams> {
        self.mock.expect()
    }

    /// Mocks [`get_page`](super::Pages::get_page).
    pub fn get_page(&self) -> Expect<'a, GetPageParams> {
        self.mock.expect()
    }

    /// Mocks [`set_page_expiry`](super::Pages::set_page_expiry).
    pub fn set_page_expiry(&self) -> Expect<'a, SetPageExpiryParams> {
        self.mock.expect()
    }

    /// Mocks [`add_labels`](super::Pages::add_labels).
    pub fn add_labels(&self) -> Expect<'a, AddLabelsParams> {
        self.mock.expect()
    }

    /// Mocks [`lock_page`](super::Pages::lock_page).
    pub fn lock_page(&self) -> Expect<'a, LockPageParams> {
        self.mock.expect()
    }

    /// Mocks [`recording`](super::Pages::recording).
    pub fn recording(&self) -> Expect<'a, RecordingParams> {
        self.mock.expect()
    }

    /// Mocks [`create_tag`](super::Pages::create_tag).
    pub fn create_tag(&self) -> Expect<'a, CreateTagParams> {
        self.mock.expect()
    }

    /// Mocks [`upload`](super::Pages::upload).
    pub fn upload(&self) -> Expect<'a, UploadParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<StartParams>(),
    Listed::of::<ExchangeParams>(),
    Listed::of::<CreatePageParams>(),
    Listed::of::<GetPageParams>(),
    Listed::of::<SetPageExpiryParams>(),
    Listed::of::<AddLabelsParams>(),
    Listed::of::<LockPageParams>(),
    Listed::of::<RecordingParams>(),
    Listed::of::<CreateTagParams>(),
    Listed::of::<UploadParams>(),
];

mock_operation! {
    StartParams, "pages().start()", headers, [],
    "{\"Location\":\"https://example.com/\"}"
}

mock_operation! {
    ExchangeParams, "pages().exchange()", text, [form("body")]
}

mock_operation! {
    CreatePageParams, "pages().create_page()", json, [json("body")],
    "{\"status\":\"draft\",\"children\":[{\"status\":\"draft\",\"children\":[{\"status\":\"draft\"}],\"parent\":{\"status\":\"draft\",\"parent\":{\"status\":\"draft\"}}}],\"parent\":{\"status\":\"draft\",\"children\":[{\"status\":\"draft\",\"parent\":{\"status\":\"draft\"}}],\"parent\":{\"status\":\"draft\",\"children\":[{\"status\":\"draft\"}],\"parent\":{\"status\":\"draft\",\"parent\":{\"status\":\"draft\"}}}}}"
}

mock_operation! {
    GetPageParams, "pages().get_page()", json, [path("locationId"), query("search"),
    query("limit"), query("skip"), query("active"), query_list("ids"),
    query_joined("joined", ','), query("status"), header("X-Channel"), json("body")],
    "{\"status\":\"draft\",\"children\":[{\"status\":\"draft\",\"children\":[{\"status\":\"draft\"}],\"parent\":{\"status\":\"draft\",\"parent\":{\"status\":\"draft\"}}}],\"parent\":{\"status\":\"draft\",\"children\":[{\"status\":\"draft\",\"parent\":{\"status\":\"draft\"}}],\"parent\":{\"status\":\"draft\",\"children\":[{\"status\":\"draft\"}],\"parent\":{\"status\":\"draft\",\"parent\":{\"status\":\"draft\"}}}}}"
}

mock_operation! {
    SetPageExpiryParams, "pages().set_page_expiry()", empty, [path("pageId"),
    property("expiresAt")]
}

mock_operation! {
    AddLabelsParams, "pages().add_labels()", empty, [path("pageId"), property("labels")]
}

mock_operation! {
    LockPageParams, "pages().lock_page()", empty, [path("pageId"), property("owner"),
    property("ownerType")]
}

mock_operation! {
    RecordingParams, "pages().recording()", download, []
}

mock_operation! {
    CreateTagParams, "pages().create_tag()", empty, [json("body")]
}

mock_operation! {
    UploadParams, "pages().upload()", empty, [multipart("body", & [])]
}

mock_error! {
    PagesError, []
}

mock_error! {
    PageError, [BadRequest(body) = 400; Unauthorized(body) = 401;
    UnprocessableEntity(body) = 422]
}

mock_error! {
    StartError, [NotRedirected = 200; Unauthorized(body) = 401]
}

mock_error! {
    UploadError, [BadRequest(body) = 400]
}

impl Decode for UploadBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UploadBody")?;
        Some(Self {
            file: object.required("file")?,
            second: object.optional("second"),
            note: object.optional("note"),
            extra: object.extra(),
        })
    }
}

impl Decode for UploadParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UploadParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}
