//! The Social Planner API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};
use highlevel_runtime::{Decode, Node};

use super::errors::{OauthError, SocialPlannerError};
use super::operations::{
    AttachFacebookPageParams, AttachInstagramAccountParams, AttachLinkedinPageParams,
    AttachTiktokProfileParams, AttachTwitterProfileParams, BulkDeletePostsError,
    BulkDeletePostsParams, CreatePostParams, DeleteAccountParams, DeleteCsvImportParams,
    DeleteCsvImportPostParams, DeletePostParams, FinalizeCsvImportParams,
    GetCategoryParams, GetPostParams, GetSocialMediaStatisticsParams, ListAccountsParams,
    ListCategoriesParams, ListCsvImportPostsParams, ListCsvImportsParams,
    ListFacebookPagesParams, ListGoogleLocationsParams, ListInstagramAccountsParams,
    ListLinkedinAccountsParams, ListLinkedinPagesParams, ListPostsParams,
    ListSelectedTagsParams, ListTagsParams, ListTiktokBusinessProfilesParams,
    ListTiktokProfilesParams, ListTwitterProfilesParams, SetCsvAccountsParams,
    SetGoogleLocationsParams, StartFacebookOauthParams, StartGoogleOauthParams,
    StartInstagramOauthParams, StartLinkedinOauthParams, StartTiktokBusinessOauthParams,
    StartTiktokOauthParams, StartTwitterOauthParams, UpdatePostParams, UploadCsvParams,
};

/// The mock of the Social Planner API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct SocialPlanner<'a> {
    mock: &'a Mock,
}

impl<'a> SocialPlanner<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`start_facebook_oauth`](super::SocialPlanner::start_facebook_oauth).
    pub fn start_facebook_oauth(&self) -> Expect<'a, StartFacebookOauthParams> {
        self.mock.expect()
    }

    /// Mocks [`start_google_oauth`](super::SocialPlanner::start_google_oauth).
    pub fn start_google_oauth(&self) -> Expect<'a, StartGoogleOauthParams> {
        self.mock.expect()
    }

    /// Mocks [`start_instagram_oauth`](super::SocialPlanner::start_instagram_oauth).
    pub fn start_instagram_oauth(&self) -> Expect<'a, StartInstagramOauthParams> {
        self.mock.expect()
    }

    /// Mocks [`list_linkedin_accounts`](super::SocialPlanner::list_linkedin_accounts).
    pub fn list_linkedin_accounts(&self) -> Expect<'a, ListLinkedinAccountsParams> {
        self.mock.expect()
    }

    /// Mocks [`start_linkedin_oauth`](super::SocialPlanner::start_linkedin_oauth).
    pub fn start_linkedin_oauth(&self) -> Expect<'a, StartLinkedinOauthParams> {
        self.mock.expect()
    }

    /// Mocks [`start_tiktok_business_oauth`](super::SocialPlanner::start_tiktok_business_oauth).
    pub fn start_tiktok_business_oauth(
        &self,
    ) -> Expect<'a, StartTiktokBusinessOauthParams> {
        self.mock.expect()
    }

    /// Mocks [`start_tiktok_oauth`](super::SocialPlanner::start_tiktok_oauth).
    pub fn start_tiktok_oauth(&self) -> Expect<'a, StartTiktokOauthParams> {
        self.mock.expect()
    }

    /// Mocks [`start_twitter_oauth`](super::SocialPlanner::start_twitter_oauth).
    pub fn start_twitter_oauth(&self) -> Expect<'a, StartTwitterOauthParams> {
        self.mock.expect()
    }

    /// Mocks [`list_facebook_pages`](super::SocialPlanner::list_facebook_pages).
    pub fn list_facebook_pages(&self) -> Expect<'a, ListFacebookPagesParams> {
        self.mock.expect()
    }

    /// Mocks [`attach_facebook_page`](super::SocialPlanner::attach_facebook_page).
    pub fn attach_facebook_page(&self) -> Expect<'a, AttachFacebookPageParams> {
        self.mock.expect()
    }

    /// Mocks [`list_google_locations`](super::SocialPlanner::list_google_locations).
    pub fn list_google_locations(&self) -> Expect<'a, ListGoogleLocationsParams> {
        self.mock.expect()
    }

    /// Mocks [`set_google_locations`](super::SocialPlanner::set_google_locations).
    pub fn set_google_locations(&self) -> Expect<'a, SetGoogleLocationsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_instagram_accounts`](super::SocialPlanner::list_instagram_accounts).
    pub fn list_instagram_accounts(&self) -> Expect<'a, ListInstagramAccountsParams> {
        self.mock.expect()
    }

    /// Mocks [`attach_instagram_account`](super::SocialPlanner::attach_instagram_account).
    pub fn attach_instagram_account(&self) -> Expect<'a, AttachInstagramAccountParams> {
        self.mock.expect()
    }

    /// Mocks [`list_linkedin_pages`](super::SocialPlanner::list_linkedin_pages).
    pub fn list_linkedin_pages(&self) -> Expect<'a, ListLinkedinPagesParams> {
        self.mock.expect()
    }

    /// Mocks [`attach_linkedin_page`](super::SocialPlanner::attach_linkedin_page).
    pub fn attach_linkedin_page(&self) -> Expect<'a, AttachLinkedinPageParams> {
        self.mock.expect()
    }

    /// Mocks [`list_tiktok_business_profiles`](super::SocialPlanner::list_tiktok_business_profiles).
    pub fn list_tiktok_business_profiles(
        &self,
    ) -> Expect<'a, ListTiktokBusinessProfilesParams> {
        self.mock.expect()
    }

    /// Mocks [`list_tiktok_profiles`](super::SocialPlanner::list_tiktok_profiles).
    pub fn list_tiktok_profiles(&self) -> Expect<'a, ListTiktokProfilesParams> {
        self.mock.expect()
    }

    /// Mocks [`attach_tiktok_profile`](super::SocialPlanner::attach_tiktok_profile).
    pub fn attach_tiktok_profile(&self) -> Expect<'a, AttachTiktokProfileParams> {
        self.mock.expect()
    }

    /// Mocks [`list_twitter_profiles`](super::SocialPlanner::list_twitter_profiles).
    pub fn list_twitter_profiles(&self) -> Expect<'a, ListTwitterProfilesParams> {
        self.mock.expect()
    }

    /// Mocks [`attach_twitter_profile`](super::SocialPlanner::attach_twitter_profile).
    pub fn attach_twitter_profile(&self) -> Expect<'a, AttachTwitterProfileParams> {
        self.mock.expect()
    }

    /// Mocks [`get_social_media_statistics`](super::SocialPlanner::get_social_media_statistics).
    pub fn get_social_media_statistics(
        &self,
    ) -> Expect<'a, GetSocialMediaStatisticsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_accounts`](super::SocialPlanner::list_accounts).
    pub fn list_accounts(&self) -> Expect<'a, ListAccountsParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_account`](super::SocialPlanner::delete_account).
    pub fn delete_account(&self) -> Expect<'a, DeleteAccountParams> {
        self.mock.expect()
    }

    /// Mocks [`list_categories`](super::SocialPlanner::list_categories).
    pub fn list_categories(&self) -> Expect<'a, ListCategoriesParams> {
        self.mock.expect()
    }

    /// Mocks [`get_category`](super::SocialPlanner::get_category).
    pub fn get_category(&self) -> Expect<'a, GetCategoryParams> {
        self.mock.expect()
    }

    /// Mocks [`list_csv_imports`](super::SocialPlanner::list_csv_imports).
    pub fn list_csv_imports(&self) -> Expect<'a, ListCsvImportsParams> {
        self.mock.expect()
    }

    /// Mocks [`upload_csv`](super::SocialPlanner::upload_csv).
    pub fn upload_csv(&self) -> Expect<'a, UploadCsvParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_csv_import_post`](super::SocialPlanner::delete_csv_import_post).
    pub fn delete_csv_import_post(&self) -> Expect<'a, DeleteCsvImportPostParams> {
        self.mock.expect()
    }

    /// Mocks [`list_csv_import_posts`](super::SocialPlanner::list_csv_import_posts).
    pub fn list_csv_import_posts(&self) -> Expect<'a, ListCsvImportPostsParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_csv_import`](super::SocialPlanner::delete_csv_import).
    pub fn delete_csv_import(&self) -> Expect<'a, DeleteCsvImportParams> {
        self.mock.expect()
    }

    /// Mocks [`finalize_csv_import`](super::SocialPlanner::finalize_csv_import).
    pub fn finalize_csv_import(&self) -> Expect<'a, FinalizeCsvImportParams> {
        self.mock.expect()
    }

    /// Mocks [`create_post`](super::SocialPlanner::create_post).
    pub fn create_post(&self) -> Expect<'a, CreatePostParams> {
        self.mock.expect()
    }

    /// Mocks [`bulk_delete_posts`](super::SocialPlanner::bulk_delete_posts).
    pub fn bulk_delete_posts(&self) -> Expect<'a, BulkDeletePostsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_posts`](super::SocialPlanner::list_posts).
    pub fn list_posts(&self) -> Expect<'a, ListPostsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_post`](super::SocialPlanner::get_post).
    pub fn get_post(&self) -> Expect<'a, GetPostParams> {
        self.mock.expect()
    }

    /// Mocks [`update_post`](super::SocialPlanner::update_post).
    pub fn update_post(&self) -> Expect<'a, UpdatePostParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_post`](super::SocialPlanner::delete_post).
    pub fn delete_post(&self) -> Expect<'a, DeletePostParams> {
        self.mock.expect()
    }

    /// Mocks [`set_csv_accounts`](super::SocialPlanner::set_csv_accounts).
    pub fn set_csv_accounts(&self) -> Expect<'a, SetCsvAccountsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_tags`](super::SocialPlanner::list_tags).
    pub fn list_tags(&self) -> Expect<'a, ListTagsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_selected_tags`](super::SocialPlanner::list_selected_tags).
    pub fn list_selected_tags(&self) -> Expect<'a, ListSelectedTagsParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<StartFacebookOauthParams>(),
    Listed::of::<StartGoogleOauthParams>(),
    Listed::of::<StartInstagramOauthParams>(),
    Listed::of::<ListLinkedinAccountsParams>(),
    Listed::of::<StartLinkedinOauthParams>(),
    Listed::of::<StartTiktokBusinessOauthParams>(),
    Listed::of::<StartTiktokOauthParams>(),
    Listed::of::<StartTwitterOauthParams>(),
    Listed::of::<ListFacebookPagesParams>(),
    Listed::of::<AttachFacebookPageParams>(),
    Listed::of::<ListGoogleLocationsParams>(),
    Listed::of::<SetGoogleLocationsParams>(),
    Listed::of::<ListInstagramAccountsParams>(),
    Listed::of::<AttachInstagramAccountParams>(),
    Listed::of::<ListLinkedinPagesParams>(),
    Listed::of::<AttachLinkedinPageParams>(),
    Listed::of::<ListTiktokBusinessProfilesParams>(),
    Listed::of::<ListTiktokProfilesParams>(),
    Listed::of::<AttachTiktokProfileParams>(),
    Listed::of::<ListTwitterProfilesParams>(),
    Listed::of::<AttachTwitterProfileParams>(),
    Listed::of::<GetSocialMediaStatisticsParams>(),
    Listed::of::<ListAccountsParams>(),
    Listed::of::<DeleteAccountParams>(),
    Listed::of::<ListCategoriesParams>(),
    Listed::of::<GetCategoryParams>(),
    Listed::of::<ListCsvImportsParams>(),
    Listed::of::<UploadCsvParams>(),
    Listed::of::<DeleteCsvImportPostParams>(),
    Listed::of::<ListCsvImportPostsParams>(),
    Listed::of::<DeleteCsvImportParams>(),
    Listed::of::<FinalizeCsvImportParams>(),
    Listed::of::<CreatePostParams>(),
    Listed::of::<BulkDeletePostsParams>(),
    Listed::of::<ListPostsParams>(),
    Listed::of::<GetPostParams>(),
    Listed::of::<UpdatePostParams>(),
    Listed::of::<DeletePostParams>(),
    Listed::of::<SetCsvAccountsParams>(),
    Listed::of::<ListTagsParams>(),
    Listed::of::<ListSelectedTagsParams>(),
];

mock_operation! {
    StartFacebookOauthParams, "social_planner().start_facebook_oauth()", headers,
    [query("locationId"), query("userId"), query("page"), query("reconnect")],
    "{\"Location\":\"https://example.com/\"}"
}

mock_operation! {
    StartGoogleOauthParams, "social_planner().start_google_oauth()", headers,
    [query("locationId"), query("userId"), query("page"), query("reconnect")],
    "{\"Location\":\"https://example.com/\"}"
}

mock_operation! {
    StartInstagramOauthParams, "social_planner().start_instagram_oauth()", headers,
    [query("locationId"), query("userId"), query("page"), query("reconnect")],
    "{\"Location\":\"https://example.com/\"}"
}

mock_operation! {
    ListLinkedinAccountsParams, "social_planner().list_linkedin_accounts()",
    payload("results"), [path("accountId")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched LinkedIn Account\",\"results\":{\"pages\":[{\"id\":\"w37swmmLbA02zgqKPpxITe\",\"name\":\"Sample Name\",\"avatar\":\"https://example.com/avatar.jpg\",\"isConnected\":true}],\"profile\":[{\"id\":\"w37swmmLbA02zgqKPpxITe\",\"name\":\"Profile Name\",\"avatar\":\"https://example.com/avatar.jpg\",\"isConnected\":true}]}}"
}

mock_operation! {
    StartLinkedinOauthParams, "social_planner().start_linkedin_oauth()", headers,
    [query("locationId"), query("userId"), query("page"), query("reconnect")],
    "{\"Location\":\"https://example.com/\"}"
}

mock_operation! {
    StartTiktokBusinessOauthParams, "social_planner().start_tiktok_business_oauth()",
    headers, [query("locationId"), query("userId"), query("page"), query("reconnect")],
    "{\"Location\":\"https://example.com/\"}"
}

mock_operation! {
    StartTiktokOauthParams, "social_planner().start_tiktok_oauth()", headers,
    [query("locationId"), query("userId"), query("page"), query("reconnect")],
    "{\"Location\":\"https://example.com/\"}"
}

mock_operation! {
    StartTwitterOauthParams, "social_planner().start_twitter_oauth()", headers,
    [query("locationId"), query("userId"), query("page"), query("reconnect")],
    "{\"Location\":\"https://example.com/\"}"
}

mock_operation! {
    ListFacebookPagesParams, "social_planner().list_facebook_pages()", payload("results",
    "pages"), [path("locationId"), path("accountId")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched Facebook Account\",\"results\":{\"pages\":[{\"id\":\"u37swmmLbA02zgqKPpxITe2\",\"name\":\"FB Page\",\"avatar\":\"https://example.com/avatar.jpg\",\"isOwned\":true,\"isConnected\":true}]}}"
}

mock_operation! {
    AttachFacebookPageParams, "social_planner().attach_facebook_page()",
    payload("results"), [path("locationId"), path("accountId"), json("body")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Added LinkedIn Account\",\"results\":{\"_id\":\"65f2d989a4f2f1e5322c3856\",\"oAuthId\":\"u37swmmLbA02zgqKPpxITe2\",\"oldId\":\"u37swmmLbA02zgqKPpxITe2\",\"locationId\":\"u37swmmLbA02zgqKPpxITe2\",\"originId\":\"u37swmmLbA02zgqKPpxITe2\",\"platform\":\"linkedin\",\"type\":\"profile\",\"name\":\"Profile Name\",\"avatar\":\"https://example.com/avatar.jpg\",\"active\":true,\"deleted\":true,\"createdAt\":\"2024-03-14T11:03:37.015Z\",\"updatedAt\":\"2024-03-14T11:03:37.015Z\"}}"
}

mock_operation! {
    ListGoogleLocationsParams, "social_planner().list_google_locations()",
    payload("results", "locations"), [path("locationId"), path("accountId")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched Google Business Account\",\"results\":{\"locations\":[{\"location\":{\"name\":\"locations/12345678901234567890\",\"storeCode\":\"w37swmmLbA02zgqKPpxITe\",\"title\":\"Location Title\",\"metadata\":{},\"storefrontAddress\":{},\"relationshipData\":{},\"maxLocation\":true,\"isVerified\":true,\"isConnected\":true},\"account\":{\"name\":\"accounts/114659701071209971352\",\"accountName\":\"Account Name Test\",\"type\":\"PERSONAL\",\"verificationState\":\"UNVERIFIED\",\"vettedState\":\"NOT_VETTED\"}}]}}"
}

mock_operation! {
    SetGoogleLocationsParams, "social_planner().set_google_locations()",
    payload("results"), [path("locationId"), path("accountId"), json("body")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Added LinkedIn Account\",\"results\":{\"_id\":\"65f2d989a4f2f1e5322c3856\",\"oAuthId\":\"u37swmmLbA02zgqKPpxITe2\",\"oldId\":\"u37swmmLbA02zgqKPpxITe2\",\"locationId\":\"u37swmmLbA02zgqKPpxITe2\",\"originId\":\"u37swmmLbA02zgqKPpxITe2\",\"platform\":\"linkedin\",\"type\":\"profile\",\"name\":\"Profile Name\",\"avatar\":\"https://example.com/avatar.jpg\",\"active\":true,\"deleted\":true,\"createdAt\":\"2024-03-14T11:03:37.015Z\",\"updatedAt\":\"2024-03-14T11:03:37.015Z\"}}"
}

mock_operation! {
    ListInstagramAccountsParams, "social_planner().list_instagram_accounts()",
    payload("results", "accounts"), [path("locationId"), path("accountId")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched Instagram Account\",\"results\":{\"accounts\":[{\"id\":\"idu37swmmLbA02zgqKPpxITe2\",\"name\":\"Insta account\",\"avatar\":\"https://example.com/avatar.jpg\",\"pageId\":\"pidu37swmmLbA02zgqKPpxITe2\",\"isConnected\":true}]}}"
}

mock_operation! {
    AttachInstagramAccountParams, "social_planner().attach_instagram_account()",
    payload("results"), [path("locationId"), path("accountId"), json("body")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Added LinkedIn Account\",\"results\":{\"_id\":\"65f2d989a4f2f1e5322c3856\",\"oAuthId\":\"u37swmmLbA02zgqKPpxITe2\",\"oldId\":\"u37swmmLbA02zgqKPpxITe2\",\"locationId\":\"u37swmmLbA02zgqKPpxITe2\",\"originId\":\"u37swmmLbA02zgqKPpxITe2\",\"platform\":\"linkedin\",\"type\":\"profile\",\"name\":\"Profile Name\",\"avatar\":\"https://example.com/avatar.jpg\",\"active\":true,\"deleted\":true,\"createdAt\":\"2024-03-14T11:03:37.015Z\",\"updatedAt\":\"2024-03-14T11:03:37.015Z\"}}"
}

mock_operation! {
    ListLinkedinPagesParams, "social_planner().list_linkedin_pages()",
    payload("results"), [path("locationId"), path("accountId")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched LinkedIn Account\",\"results\":{\"pages\":[{\"id\":\"w37swmmLbA02zgqKPpxITe\",\"name\":\"Sample Name\",\"avatar\":\"https://example.com/avatar.jpg\",\"isConnected\":true}],\"profile\":[{\"id\":\"w37swmmLbA02zgqKPpxITe\",\"name\":\"Profile Name\",\"avatar\":\"https://example.com/avatar.jpg\",\"isConnected\":true}]}}"
}

mock_operation! {
    AttachLinkedinPageParams, "social_planner().attach_linkedin_page()",
    payload("results"), [path("locationId"), path("accountId"), json("body")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Added LinkedIn Account\",\"results\":{\"_id\":\"65f2d989a4f2f1e5322c3856\",\"oAuthId\":\"u37swmmLbA02zgqKPpxITe2\",\"oldId\":\"u37swmmLbA02zgqKPpxITe2\",\"locationId\":\"u37swmmLbA02zgqKPpxITe2\",\"originId\":\"u37swmmLbA02zgqKPpxITe2\",\"platform\":\"linkedin\",\"type\":\"profile\",\"name\":\"Profile Name\",\"avatar\":\"https://example.com/avatar.jpg\",\"active\":true,\"deleted\":true,\"createdAt\":\"2024-03-14T11:03:37.015Z\",\"updatedAt\":\"2024-03-14T11:03:37.015Z\"}}"
}

mock_operation! {
    ListTiktokBusinessProfilesParams, "social_planner().list_tiktok_business_profiles()",
    payload("results", "profile"), [path("locationId"), path("accountId")],
    "{\"success\":true,\"statusCode\":201,\"message\":\"Fetched Tiktok Business Account\",\"results\":{\"profile\":[{\"id\":\"w37swmmLbA02zgqKPpxITe\",\"name\":\"Account Name\",\"username\":\"User_name\",\"avatar\":\"https://example.com/avatar.jpg\",\"verified\":true,\"isConnected\":true,\"type\":\"page\"}]}}"
}

mock_operation! {
    ListTiktokProfilesParams, "social_planner().list_tiktok_profiles()",
    payload("results", "profile"), [path("locationId"), path("accountId")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched Tiktok Account\",\"results\":{\"profile\":[{\"id\":\"w37swmmLbA02zgqKPpxITe\",\"name\":\"Account Name\",\"username\":\"User_name\",\"avatar\":\"https://example.com/avatar.jpg\",\"verified\":true,\"isConnected\":true,\"type\":\"page\"}]}}"
}

mock_operation! {
    AttachTiktokProfileParams, "social_planner().attach_tiktok_profile()",
    payload("results"), [path("locationId"), path("accountId"), json("body")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Added LinkedIn Account\",\"results\":{\"_id\":\"65f2d989a4f2f1e5322c3856\",\"oAuthId\":\"u37swmmLbA02zgqKPpxITe2\",\"oldId\":\"u37swmmLbA02zgqKPpxITe2\",\"locationId\":\"u37swmmLbA02zgqKPpxITe2\",\"originId\":\"u37swmmLbA02zgqKPpxITe2\",\"platform\":\"linkedin\",\"type\":\"profile\",\"name\":\"Profile Name\",\"avatar\":\"https://example.com/avatar.jpg\",\"active\":true,\"deleted\":true,\"createdAt\":\"2024-03-14T11:03:37.015Z\",\"updatedAt\":\"2024-03-14T11:03:37.015Z\"}}"
}

mock_operation! {
    ListTwitterProfilesParams, "social_planner().list_twitter_profiles()",
    payload("results", "profile"), [path("locationId"), path("accountId")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched Twitter Account\",\"results\":{\"profile\":[{\"id\":\"ZHl1OWpfZEMyeWc5UjJOOU51RVNOal\",\"name\":\"Twitter Account name\",\"username\":\"sample_user\",\"avatar\":\"https://example.com/avatar.jpg\",\"protected\":true,\"verified\":true,\"isConnected\":true}]}}"
}

mock_operation! {
    AttachTwitterProfileParams, "social_planner().attach_twitter_profile()",
    payload("results"), [path("locationId"), path("accountId"), json("body")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Added LinkedIn Account\",\"results\":{\"_id\":\"65f2d989a4f2f1e5322c3856\",\"oAuthId\":\"u37swmmLbA02zgqKPpxITe2\",\"oldId\":\"u37swmmLbA02zgqKPpxITe2\",\"locationId\":\"u37swmmLbA02zgqKPpxITe2\",\"originId\":\"u37swmmLbA02zgqKPpxITe2\",\"platform\":\"linkedin\",\"type\":\"profile\",\"name\":\"Profile Name\",\"avatar\":\"https://example.com/avatar.jpg\",\"active\":true,\"deleted\":true,\"createdAt\":\"2024-03-14T11:03:37.015Z\",\"updatedAt\":\"2024-03-14T11:03:37.015Z\"}}"
}

mock_operation! {
    GetSocialMediaStatisticsParams, "social_planner().get_social_media_statistics()",
    payload("results"), [query("locationId"), json("body")],
    "{\"results\":{\"dayRange\":[\"Mon\",\"Tue\",\"Wed\",\"Thu\",\"Fri\",\"Sat\",\"Sun\"]},\"message\":\"Analytics Built Successfully\",\"traceId\":\"42fc8dd8-d55b-475f-944f-9efb90d77564\"}"
}

mock_operation! {
    ListAccountsParams, "social_planner().list_accounts()", payload("results"),
    [path("locationId")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched Accounts\",\"results\":{\"accounts\":[{\"id\":\"aF3KhyL8JIuBwzK3m7Ly_Lx1EI6YIgQYMQi0ytFXv_12554616564525983496\",\"oauthId\":\"aF3KhyL8JIuBwzK3m7Ly\",\"profileId\":\"aF3KhyL8JIuBwzK3m7Ly\",\"name\":\"Sample Account\",\"platform\":\"google\",\"type\":\"location\",\"expire\":\"2024-03-11T19:29:59.785Z\",\"isExpired\":false,\"meta\":{\"hasGoogleUpdated\":true,\"canDelete\":true}}],\"groups\":[{\"id\":\"6284c43d519161e96cc09c13\",\"name\":\"Primary\",\"accountIds\":[\"6494063f4260855c1c5776b5_mhoUgTPkz19vjF5Qu7Av_2774080328752823730\"]}]}}"
}

mock_operation! {
    DeleteAccountParams, "social_planner().delete_account()", payload("results"),
    [path("locationId"), path("id"), query("companyId"), query("userId")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Deleted Account\",\"results\":{\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"65fac446d599990d1313c1dd\"}}"
}

mock_operation! {
    ListCategoriesParams, "social_planner().list_categories()", json,
    [path("locationId"), query("searchText"), query("limit"), query("skip")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched Categories by Location ID\",\"results\":{\"count\":3,\"categories\":[{\"name\":\"Primary\",\"primaryColor\":\"#FFFFFF\",\"secondaryColor\":\"#FFFFFF\",\"locationId\":\"Lx1EI6YIgQYMQi0ytFXv\",\"_id\":\"Lx1EI6YIgQYMQi0ytFXv\",\"createdBy\":\"Lx1EI6YIgQYMQi0ytFXv\",\"deleted\":false,\"createdAt\":\"2023-08-02T00:00:00.000Z\",\"updatedAt\":\"2023-08-02T00:00:00.000Z\"}]}}"
}

mock_operation! {
    GetCategoryParams, "social_planner().get_category()", payload("results", "category"),
    [path("locationId"), path("id")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched Category\",\"results\":{\"category\":{\"name\":\"Primary\",\"primaryColor\":\"#32a852\",\"secondaryColor\":\"#32a852\",\"locationId\":\"Lx1EI6YIgQYMQi0ytFXv\",\"_id\":\"Lx1EI6YIgQYMQi0ytFXv\",\"createdBy\":\"Lx1EI6YIgQYMQi0ytFXv\",\"deleted\":false,\"message\":\"Category not found\",\"createdAt\":\"2023-08-02T00:00:00.000Z\",\"updatedAt\":\"2023-08-02T00:00:00.000Z\"}}}"
}

mock_operation! {
    ListCsvImportsParams, "social_planner().list_csv_imports()", json,
    [path("locationId"), query("skip"), query("limit"), query("includeUsers"),
    query("userId")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched CSV Upload Status\",\"results\":{\"csvs\":[{\"_id\":\"ve9EPM428h8vShlRW1KT\",\"locationId\":\"iVrVJ2uoXNF0wzcBzgl5\",\"fileName\":\"sample.csv\",\"accountIds\":[\"aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496\"],\"file\":\"File\",\"status\":\"completed\",\"count\":5,\"createdBy\":\"SDsdfdf45Dgs4w3ssss\",\"traceId\":\"FSeSDsdfdf45Dgs4w3ssss\",\"originId\":\"FSeSDsdfdf45Dgs4w3ssss\",\"approver\":\"FSeSDsdfdf45Dgs4w3ssss\",\"createdAt\":\"2023-08-02T00:00:00.000Z\"}],\"count\":6}}"
}

mock_operation! {
    UploadCsvParams, "social_planner().upload_csv()", payload("results"),
    [path("locationId"), multipart("body", & [])],
    "{\"success\":true,\"statusCode\":201,\"message\":\"Uploaded CSV\",\"results\":{\"filePath\":\"ve9EPM428h8vShlRW1KT/social-import/d23d68c2-82c0-1db6e2.csv\",\"rowsCount\":6,\"fileName\":\"CSV Import Sample - CSV Import Sample.csv\"}}"
}

mock_operation! {
    DeleteCsvImportPostParams, "social_planner().delete_csv_import_post()", json,
    [path("locationId"), path("csvId"), path("postId")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Deleted Post\"}"
}

mock_operation! {
    ListCsvImportPostsParams, "social_planner().list_csv_import_posts()", json,
    [path("locationId"), path("id"), query("skip"), query("limit")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched CSV Post\",\"results\":{\"csv\":{\"_id\":\"ve9EPM428h8vShlRW1KT\",\"locationId\":\"iVrVJ2uoXNF0wzcBzgl5\",\"fileName\":\"sample.csv\",\"accountIds\":[\"aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496\"],\"file\":\"File\",\"status\":\"completed\",\"count\":5,\"createdBy\":\"SDsdfdf45Dgs4w3ssss\",\"traceId\":\"FSeSDsdfdf45Dgs4w3ssss\",\"originId\":\"FSeSDsdfdf45Dgs4w3ssss\",\"approver\":\"FSeSDsdfdf45Dgs4w3ssss\",\"createdAt\":\"2023-08-02T00:00:00.000Z\"},\"count\":6,\"posts\":[{\"scheduleDate\":\"2022-11-23T05:53:00.000Z\",\"summary\":\"First post\",\"followUpComment\":\"Initial Comment\",\"type\":\"post\"}]}}"
}

mock_operation! {
    DeleteCsvImportParams, "social_planner().delete_csv_import()", payload("results",
    "csv"), [path("locationId"), path("id")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Deleted Post\",\"results\":{\"csv\":{\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"fileName\":\"sample.csv\",\"accountIds\":[\"aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496\"],\"file\":\"File\",\"status\":\"completed\",\"count\":5,\"createdBy\":\"AccountId_SDsdfdf45Dgs4w3ssss\",\"traceId\":\"FSeSDsdfdf45Dgs4w3ssss\",\"originId\":\"FSeSDsdfdf45Dgs4w3ssss\",\"approver\":\"FSeSDsdfdf45Dgs4w3ssss\"}}}"
}

mock_operation! {
    FinalizeCsvImportParams, "social_planner().finalize_csv_import()", json,
    [path("locationId"), path("id"), property("userId")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Updated Successfully\"}"
}

mock_operation! {
    CreatePostParams, "social_planner().create_post()", payload("results", "post"),
    [path("locationId"), json("body")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched Post\",\"results\":{\"post\":{\"_id\":\"61bb16833b3f2791f9715be2\",\"source\":\"composer\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"platform\":\"google\",\"displayDate\":\"2023-08-02T00:00:00.000Z\",\"createdAt\":\"2023-08-02T00:00:00.000Z\",\"updatedAt\":\"2023-08-02T00:00:00.000Z\",\"accountId\":\"w37swmmLbA02zgqKPpxITe\",\"error\":\"Failed due to auth token\",\"postId\":\"323534534435\",\"publishedAt\":\"2021-06-22T05:32:49.463Z\",\"summary\":\"Sample Summary\",\"status\":\"published\",\"createdBy\":\"Lx1EI6YIgQYMQi0ytFXv\",\"type\":\"post\"}}}"
}

mock_operation! {
    BulkDeletePostsParams, "social_planner().bulk_delete_posts()", payload("results"),
    [path("locationId"), property("postIds")],
    "{\"success\":true,\"statusCode\":201,\"message\":\"Posts Deleted Successfully\",\"results\":{\"message\":\"Posts deleted successfully\",\"deletedCount\":10}}"
}

mock_operation! {
    ListPostsParams, "social_planner().list_posts()", json, [path("locationId"),
    json("body")],
    "{\"success\":true,\"statusCode\":201,\"message\":\"Fetched Posts\",\"results\":{\"posts\":[{\"_id\":\"61bb16833b3f2791f9715be2\",\"source\":\"composer\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"platform\":\"google\",\"displayDate\":\"2023-08-02T00:00:00.000Z\",\"createdAt\":\"2023-08-02T00:00:00.000Z\",\"updatedAt\":\"2023-08-02T00:00:00.000Z\",\"accountId\":\"w37swmmLbA02zgqKPpxITe\",\"error\":\"Failed due to auth token\",\"postId\":\"323534534435\",\"publishedAt\":\"2021-06-22T05:32:49.463Z\",\"summary\":\"Sample Summary\",\"status\":\"published\",\"createdBy\":\"Lx1EI6YIgQYMQi0ytFXv\",\"type\":\"post\"}],\"count\":6}}"
}

mock_operation! {
    GetPostParams, "social_planner().get_post()", payload("results", "post"),
    [path("locationId"), path("id")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched Post\",\"results\":{\"post\":{\"_id\":\"61bb16833b3f2791f9715be2\",\"source\":\"composer\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"platform\":\"google\",\"displayDate\":\"2023-08-02T00:00:00.000Z\",\"createdAt\":\"2023-08-02T00:00:00.000Z\",\"updatedAt\":\"2023-08-02T00:00:00.000Z\",\"accountId\":\"w37swmmLbA02zgqKPpxITe\",\"error\":\"Failed due to auth token\",\"postId\":\"323534534435\",\"publishedAt\":\"2021-06-22T05:32:49.463Z\",\"summary\":\"Sample Summary\",\"status\":\"published\",\"createdBy\":\"Lx1EI6YIgQYMQi0ytFXv\",\"type\":\"post\"}}}"
}

mock_operation! {
    UpdatePostParams, "social_planner().update_post()", json, [path("locationId"),
    path("id"), json("body")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Updated Post\"}"
}

mock_operation! {
    DeletePostParams, "social_planner().delete_post()", json, [path("locationId"),
    path("id")], "{\"success\":true,\"statusCode\":200,\"message\":\"Deleted Post\"}"
}

mock_operation! {
    SetCsvAccountsParams, "social_planner().set_csv_accounts()", json,
    [path("locationId"), json("body")],
    "{\"success\":true,\"statusCode\":201,\"message\":\"Accounts Set Successfully\"}"
}

mock_operation! {
    ListTagsParams, "social_planner().list_tags()", json, [path("locationId"),
    query("searchText"), query("limit"), query("skip")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched Tags by Location ID\",\"results\":{\"tags\":[{\"tag\":\"Primary Tag\",\"locationId\":\"Lx1EI6YIgQYMQi0ytFXv\",\"_id\":\"Lx1EI6YIgQYMQi0ytFXv\",\"createdBy\":\"Lx1EI6YIgQYMQi0ytFXv\",\"deleted\":false,\"createdAt\":\"2023-08-02T00:00:00.000Z\",\"updatedAt\":\"2023-08-02T00:00:00.000Z\"}],\"count\":3}}"
}

mock_operation! {
    ListSelectedTagsParams, "social_planner().list_selected_tags()", payload("results"),
    [path("locationId"), property("tagIds")],
    "{\"success\":true,\"statusCode\":201,\"message\":\"Fetched Tags by Tag IDs\",\"results\":{\"tags\":[{\"tag\":\"Primary Tag\",\"locationId\":\"Lx1EI6YIgQYMQi0ytFXv\",\"_id\":\"Lx1EI6YIgQYMQi0ytFXv\",\"createdBy\":\"Lx1EI6YIgQYMQi0ytFXv\",\"deleted\":false,\"createdAt\":\"2023-08-02T00:00:00.000Z\",\"updatedAt\":\"2023-08-02T00:00:00.000Z\"}],\"count\":3}}"
}

mock_error! {
    SocialPlannerError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    OauthError, [NotRedirected = 200; BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    BulkDeletePostsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound = 404; UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}";
    InternalServerError = 500]
}

impl Decode for UploadCsvParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UploadCsvParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}
