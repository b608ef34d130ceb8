//! The Social Planner API, version 2: 41 operations.
//!
//! [`Client::social_planner`](crate::Client::social_planner) returns the handle [`SocialPlanner`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Oauth | Facebook
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`start_facebook_oauth`](SocialPlanner::start_facebook_oauth) | `GET /social-media-posting/oauth/facebook/start` | Starts the Facebook login that gives a location access to pages. |
//! | [`list_facebook_pages`](SocialPlanner::list_facebook_pages) | `GET /social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}` | Lists the Facebook pages that a login gives access to. |
//! | [`attach_facebook_page`](SocialPlanner::attach_facebook_page) | `POST /social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}` | Connects a Facebook page to a location. |
//!
//! # Oauth | Google
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`start_google_oauth`](SocialPlanner::start_google_oauth) | `GET /social-media-posting/oauth/google/start` | Starts the Google login that gives a location access to its business profiles. |
//! | [`list_google_locations`](SocialPlanner::list_google_locations) | `GET /social-media-posting/oauth/{locationId}/google/locations/{accountId}` | Lists the Google business locations that a login gives access to. |
//! | [`set_google_locations`](SocialPlanner::set_google_locations) | `POST /social-media-posting/oauth/{locationId}/google/locations/{accountId}` | Connects a Google business location to a HighLevel location. |
//!
//! # Oauth | Instagram
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`start_instagram_oauth`](SocialPlanner::start_instagram_oauth) | `GET /social-media-posting/oauth/instagram/start` | Starts the Instagram login that gives a location access to professional accounts. |
//! | [`list_instagram_accounts`](SocialPlanner::list_instagram_accounts) | `GET /social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}` | Lists the professional Instagram accounts that a login gives access to. |
//! | [`attach_instagram_account`](SocialPlanner::attach_instagram_account) | `POST /social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}` | Connects a professional Instagram account to a location. |
//!
//! # Oauth | LinkedIn
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_linkedin_accounts`](SocialPlanner::list_linkedin_accounts) | `GET /social-media-posting/oauth/linkedin/accounts/{accountId}` | Lists the LinkedIn pages and profiles that a login gives access to. |
//! | [`start_linkedin_oauth`](SocialPlanner::start_linkedin_oauth) | `GET /social-media-posting/oauth/linkedin/start` | Starts the LinkedIn login that gives a location access to pages and profiles. |
//! | [`list_linkedin_pages`](SocialPlanner::list_linkedin_pages) | `GET /social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}` | Lists the LinkedIn pages and profiles that a login gives access to. |
//! | [`attach_linkedin_page`](SocialPlanner::attach_linkedin_page) | `POST /social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}` | Connects a LinkedIn page or profile to a location. |
//!
//! # Oauth | Tiktok
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`start_tiktok_business_oauth`](SocialPlanner::start_tiktok_business_oauth) | `GET /social-media-posting/oauth/tiktok-business/start` | Starts the TikTok login that gives a location access to a business profile. |
//! | [`start_tiktok_oauth`](SocialPlanner::start_tiktok_oauth) | `GET /social-media-posting/oauth/tiktok/start` | Starts the TikTok login that gives a location access to a profile. |
//! | [`list_tiktok_business_profiles`](SocialPlanner::list_tiktok_business_profiles) | `GET /social-media-posting/oauth/{locationId}/tiktok-business/accounts/{accountId}` | Lists the TikTok business profile that a login gives access to. |
//! | [`list_tiktok_profiles`](SocialPlanner::list_tiktok_profiles) | `GET /social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}` | Lists the TikTok profile that a login gives access to. |
//! | [`attach_tiktok_profile`](SocialPlanner::attach_tiktok_profile) | `POST /social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}` | Connects a TikTok profile to a location. |
//!
//! # Oauth | Twitter
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`start_twitter_oauth`](SocialPlanner::start_twitter_oauth) | `GET /social-media-posting/oauth/twitter/start` | **Deprecated.** Starts the X (Twitter) login of a location, which HighLevel no longer supports. |
//! | [`list_twitter_profiles`](SocialPlanner::list_twitter_profiles) | `GET /social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}` | **Deprecated.** Lists the X (Twitter) profile that a login gives access to. |
//! | [`attach_twitter_profile`](SocialPlanner::attach_twitter_profile) | `POST /social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}` | **Deprecated.** Connects an X (Twitter) profile to a location. |
//!
//! # Statistics
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_social_media_statistics`](SocialPlanner::get_social_media_statistics) | `POST /social-media-posting/statistics` | Returns statistics of connected accounts for the past seven days, by platform. |
//!
//! # Account
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_accounts`](SocialPlanner::list_accounts) | `GET /social-media-posting/{locationId}/accounts` | Lists the accounts connected to a location and the groups they are in. |
//! | [`delete_account`](SocialPlanner::delete_account) | `DELETE /social-media-posting/{locationId}/accounts/{id}` | Disconnects an account from a location and removes it from its groups. |
//!
//! # Category
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_categories`](SocialPlanner::list_categories) | `GET /social-media-posting/{locationId}/categories` | Lists the post categories of a location. |
//! | [`get_category`](SocialPlanner::get_category) | `GET /social-media-posting/{locationId}/categories/{id}` | Returns a post category. |
//!
//! # CSV
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_csv_imports`](SocialPlanner::list_csv_imports) | `GET /social-media-posting/{locationId}/csv` | Lists the CSV imports of a location with their status. |
//! | [`upload_csv`](SocialPlanner::upload_csv) | `POST /social-media-posting/{locationId}/csv` | Uploads a CSV file of posts, the first of three steps of an import. |
//! | [`delete_csv_import_post`](SocialPlanner::delete_csv_import_post) | `DELETE /social-media-posting/{locationId}/csv/{csvId}/post/{postId}` | Deletes one post from a CSV import. |
//! | [`list_csv_import_posts`](SocialPlanner::list_csv_import_posts) | `GET /social-media-posting/{locationId}/csv/{id}` | Lists the posts of a CSV import. |
//! | [`delete_csv_import`](SocialPlanner::delete_csv_import) | `DELETE /social-media-posting/{locationId}/csv/{id}` | Deletes a CSV import. |
//! | [`finalize_csv_import`](SocialPlanner::finalize_csv_import) | `PATCH /social-media-posting/{locationId}/csv/{id}` | Turns the rows of a CSV import into posts, the last of three steps. |
//! | [`set_csv_accounts`](SocialPlanner::set_csv_accounts) | `POST /social-media-posting/{locationId}/set-accounts` | Chooses the accounts that the posts of an uploaded CSV file are for. |
//!
//! # Post
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_post`](SocialPlanner::create_post) | `POST /social-media-posting/{locationId}/posts` | Creates a post for one or more connected accounts. |
//! | [`bulk_delete_posts`](SocialPlanner::bulk_delete_posts) | `POST /social-media-posting/{locationId}/posts/bulk-delete` | Deletes up to 50 posts of a location. |
//! | [`list_posts`](SocialPlanner::list_posts) | `POST /social-media-posting/{locationId}/posts/list` | Lists the posts of a location that match a filter. |
//! | [`get_post`](SocialPlanner::get_post) | `GET /social-media-posting/{locationId}/posts/{id}` | Returns a post. |
//! | [`update_post`](SocialPlanner::update_post) | `PUT /social-media-posting/{locationId}/posts/{id}` | Updates a post. |
//! | [`delete_post`](SocialPlanner::delete_post) | `DELETE /social-media-posting/{locationId}/posts/{id}` | Deletes a post. |
//!
//! # Tag
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_tags`](SocialPlanner::list_tags) | `GET /social-media-posting/{locationId}/tags` | Lists the post tags of a location. |
//! | [`list_selected_tags`](SocialPlanner::list_selected_tags) | `POST /social-media-posting/{locationId}/tags/details` | Returns the post tags that have the given ids. |

use highlevel_runtime::{Api, Client, Request};

use crate::{LocationId, SocialPostId, UserId};

mod attach_facebook_page;
mod attach_instagram_account;
mod attach_linkedin_page;
mod attach_tiktok_profile;
mod attach_twitter_profile;
mod bulk_delete_posts;
mod create_post;
mod delete_account;
mod delete_csv_import;
mod delete_csv_import_post;
mod delete_post;
mod errors;
mod finalize_csv_import;
mod get_category;
mod get_post;
mod get_social_media_statistics;
mod list_accounts;
mod list_categories;
mod list_csv_import_posts;
mod list_csv_imports;
mod list_facebook_pages;
mod list_google_locations;
mod list_instagram_accounts;
mod list_linkedin_accounts;
mod list_linkedin_pages;
mod list_posts;
mod list_selected_tags;
mod list_tags;
mod list_tiktok_business_profiles;
mod list_tiktok_profiles;
mod list_twitter_profiles;
mod set_csv_accounts;
mod set_google_locations;
mod start_facebook_oauth;
mod start_google_oauth;
mod start_instagram_oauth;
mod start_linkedin_oauth;
mod start_tiktok_business_oauth;
mod start_tiktok_oauth;
mod start_twitter_oauth;
mod types;
mod update_post;
mod upload_csv;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{
    Account, AccountList, AccountListResponse, ConnectedAccount,
    ConnectedAccountResponse, CsvAccounts, CsvDeletion, CsvImport, CsvImportList,
    CsvImportListResponse, CsvImportPostListResponse, CsvPost, CsvPostList,
    DeleteCsvImportPostResponse, DeleteCsvImportResponse, DeletedCsv, DeletedCsvPost,
    FacebookAccountAttachment, FacebookAccounts, FacebookPage, FacebookPageListResponse,
    GoogleLocationAttachment, GoogleLocationList, GoogleLocationListResponse,
    GooglePostDetails, InstagramAccount, InstagramAccountAttachment,
    InstagramAccountListResponse, InstagramAccounts, LinkedinAccountAttachment,
    LinkedinAccountListResponse, LinkedinAccounts, LinkedinPage, LinkedinProfile,
    NewPost, OgTags, Platform, Post, PostFilter, PostList, PostListResponse, PostMedia,
    PostQuery, PostQueryRequired, PostResponse, PostSource, PostStatus, PostUpdate,
    SinglePost, StatisticsQuery, TiktokAccountAttachment, TiktokAccounts,
    TiktokBusinessAccounts, TiktokBusinessProfileListResponse, TiktokPostDetails,
    TiktokProfile, TiktokProfileListResponse, TwitterAccountAttachment, TwitterAccounts,
    TwitterProfile, TwitterProfileListResponse, UploadCsvResponse, UploadedCsv,
};
pub use crate::shared::social_planner::{
    AccountGroup, AccountType, ApprovalDetails, ApprovalStatus, BlueskyPostDetails,
    BulkDeletePostsResponse, BulkDeletion, CalendarDate, Category, CategoryDetails,
    CategoryList, CategoryListResponse, CategoryResponse, CsvMedia, CsvStatus, CsvUpload,
    DeleteAccountResponse, DeletePostResponse, DeletedAccount, DeletedPost, EventEnd,
    EventStart, FacebookPostDetails, GoogleAccount, GoogleAccountLocation,
    GoogleActionType, GoogleEventType, GoogleLocation, InstagramPostDetails,
    InstagramPostDetailsCollaborators, LinkPreview, LinkPreviewImage, LinkedinPoll,
    LinkedinPollOption, LinkedinPollSettings, LinkedinPostDetails,
    LinkedinPostDetailsRequired, MediaProblem, OauthStart, PinterestBoardSelection,
    PinterestPostDetails, PollDuration, PostApproval, PostType, PostUser,
    SelectedTagList, SelectedTagListResponse, SingleCategory, Statistics, StatisticsAge,
    StatisticsAgeTotals, StatisticsBreakdown, StatisticsBreakdowns,
    StatisticsDemographics, StatisticsEngagement, StatisticsGender,
    StatisticsGenderTotals, StatisticsPlatform, StatisticsPlatformTotals,
    StatisticsPostPerformance, StatisticsResponse, StatisticsSeries, StatisticsShare,
    StatisticsTotals, StatisticsValue, Tag, TagList, TagListResponse, TiktokPrivacyLevel,
    TimeOfDay, UpdatePostResponse, UpdatePostResponseResults, UpdatedPost,
    UpdatedPostLinkedinDetails, UpdatedPostMediaItem, YoutubePostDetails,
    YoutubePrivacyLevel, YoutubeVideoType,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Social Planner",
    version: "v2",
    module: "social_planner",
    feature: "social-planner",
};

/// The Social Planner API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct SocialPlanner<'a> {
    client: &'a Client,
}

impl<'a> SocialPlanner<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Starts the Facebook login that gives a location access to pages.
    ///
    /// Make this call on your server, then open the returned URL in the user's browser,
    /// preferably in a new window. When the user has logged in, that window posts a
    /// message to its opener: read it with `SocialLoginMessage`. Pass its account id to
    /// the operations that list and attach the accounts of the login.
    ///
    /// Returns [`OauthStart`]. Errors are
    /// [`StartFacebookOauthError`](operations::StartFacebookOauthError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.readonly`.
    ///
    /// `GET /social-media-posting/oauth/facebook/start`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-facebook-oauth))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let oauth_start = client
    ///     .social_planner()
    ///     .start_facebook_oauth("ve9EPM428h8vShlRW1KT", "6YAtzfzpmHAdj0e8GkKp")
    ///     .await?;
    /// println!("{:?}", oauth_start.location);
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_facebook_oauth(
        &self,
        location_id: impl Into<LocationId>,
        user_id: impl Into<UserId>,
    ) -> operations::StartFacebookOauth {
        let params = operations::StartFacebookOauthParams::new(location_id, user_id);
        operations::StartFacebookOauth {
            request: Request::new(self.client, params),
        }
    }

    /// Starts the Google login that gives a location access to its business profiles.
    ///
    /// Make this call on your server, then open the returned URL in the user's browser,
    /// preferably in a new window. When the user has logged in, that window posts a
    /// message to its opener: read it with `SocialLoginMessage`. Pass its account id to
    /// the operations that list and attach the accounts of the login.
    ///
    /// Returns [`OauthStart`]. Errors are
    /// [`StartGoogleOauthError`](operations::StartGoogleOauthError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.readonly`.
    ///
    /// `GET /social-media-posting/oauth/google/start`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-google-oauth))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let oauth_start = client
    ///     .social_planner()
    ///     .start_google_oauth("ve9EPM428h8vShlRW1KT", "6YAtzfzpmHAdj0e8GkKp")
    ///     .await?;
    /// println!("{:?}", oauth_start.location);
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_google_oauth(
        &self,
        location_id: impl Into<LocationId>,
        user_id: impl Into<UserId>,
    ) -> operations::StartGoogleOauth {
        let params = operations::StartGoogleOauthParams::new(location_id, user_id);
        operations::StartGoogleOauth {
            request: Request::new(self.client, params),
        }
    }

    /// Starts the Instagram login that gives a location access to professional accounts.
    ///
    /// Make this call on your server, then open the returned URL in the user's browser,
    /// preferably in a new window. When the user has logged in, that window posts a
    /// message to its opener: read it with `SocialLoginMessage`. Pass its account id to
    /// the operations that list and attach the accounts of the login.
    ///
    /// Returns [`OauthStart`]. Errors are
    /// [`StartInstagramOauthError`](operations::StartInstagramOauthError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.readonly`.
    ///
    /// `GET /social-media-posting/oauth/instagram/start`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-instagram-oauth))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let oauth_start = client
    ///     .social_planner()
    ///     .start_instagram_oauth("ve9EPM428h8vShlRW1KT", "6YAtzfzpmHAdj0e8GkKp")
    ///     .await?;
    /// println!("{:?}", oauth_start.location);
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_instagram_oauth(
        &self,
        location_id: impl Into<LocationId>,
        user_id: impl Into<UserId>,
    ) -> operations::StartInstagramOauth {
        let params = operations::StartInstagramOauthParams::new(location_id, user_id);
        operations::StartInstagramOauth {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the LinkedIn pages and profiles that a login gives access to.
    ///
    /// Prefer
    /// [`list_linkedin_pages`](crate::social_planner::SocialPlanner::list_linkedin_pages),
    /// which returns the same accounts and is in HighLevel's reference. This endpoint,
    /// which takes no location id, is mentioned only in the text of the page
    /// "start-linkedin-oauth". Its response is not documented; this crate assumes that of
    /// [`list_linkedin_pages`](crate::social_planner::SocialPlanner::list_linkedin_pages).
    ///
    /// Returns [`LinkedinAccounts`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`LinkedinAccountListResponse`], in a `Response`. Errors are
    /// [`ListLinkedinAccountsError`](operations::ListLinkedinAccountsError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.readonly`.
    ///
    /// `GET /social-media-posting/oauth/linkedin/accounts/{accountId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-linkedin-oauth))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let linkedin_accounts = client
    ///     .social_planner()
    ///     .list_linkedin_accounts("65f16ee7ab0ec0bcbf3ba0c7")
    ///     .await?;
    /// for page in linkedin_accounts.pages {
    ///     println!("{:?}", page.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-linkedin-accounts")]
    pub fn list_linkedin_accounts(
        &self,
        account_id: impl Into<String>,
    ) -> operations::ListLinkedinAccounts {
        let params = operations::ListLinkedinAccountsParams::new(account_id);
        Request::new(self.client, params)
    }

    /// Starts the LinkedIn login that gives a location access to pages and profiles.
    ///
    /// Make this call on your server, then open the returned URL in the user's browser,
    /// preferably in a new window. When the user has logged in, that window posts a
    /// message to its opener: read it with `SocialLoginMessage`. Pass its account id to
    /// the operations that list and attach the accounts of the login.
    ///
    /// Returns [`OauthStart`]. Errors are
    /// [`StartLinkedinOauthError`](operations::StartLinkedinOauthError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.readonly`.
    ///
    /// `GET /social-media-posting/oauth/linkedin/start`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-linkedin-oauth))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let oauth_start = client
    ///     .social_planner()
    ///     .start_linkedin_oauth("ve9EPM428h8vShlRW1KT", "6YAtzfzpmHAdj0e8GkKp")
    ///     .await?;
    /// println!("{:?}", oauth_start.location);
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_linkedin_oauth(
        &self,
        location_id: impl Into<LocationId>,
        user_id: impl Into<UserId>,
    ) -> operations::StartLinkedinOauth {
        let params = operations::StartLinkedinOauthParams::new(location_id, user_id);
        operations::StartLinkedinOauth {
            request: Request::new(self.client, params),
        }
    }

    /// Starts the TikTok login that gives a location access to a business profile.
    ///
    /// Make this call on your server, then open the returned URL in the user's browser,
    /// preferably in a new window. When the user has logged in, that window posts a
    /// message to its opener: read it with `SocialLoginMessage`. Pass its account id to
    /// the operations that list and attach the accounts of the login.
    ///
    /// Returns [`OauthStart`]. Errors are
    /// [`StartTiktokBusinessOauthError`](operations::StartTiktokBusinessOauthError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.readonly`.
    ///
    /// `GET /social-media-posting/oauth/tiktok-business/start`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-tiktok-business-oauth))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let oauth_start = client
    ///     .social_planner()
    ///     .start_tiktok_business_oauth("ve9EPM428h8vShlRW1KT", "6YAtzfzpmHAdj0e8GkKp")
    ///     .await?;
    /// println!("{:?}", oauth_start.location);
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_tiktok_business_oauth(
        &self,
        location_id: impl Into<LocationId>,
        user_id: impl Into<UserId>,
    ) -> operations::StartTiktokBusinessOauth {
        let params = operations::StartTiktokBusinessOauthParams::new(
            location_id,
            user_id,
        );
        operations::StartTiktokBusinessOauth {
            request: Request::new(self.client, params),
        }
    }

    /// Starts the TikTok login that gives a location access to a profile.
    ///
    /// Make this call on your server, then open the returned URL in the user's browser,
    /// preferably in a new window. When the user has logged in, that window posts a
    /// message to its opener: read it with `SocialLoginMessage`. Pass its account id to
    /// the operations that list and attach the accounts of the login.
    ///
    /// Returns [`OauthStart`]. Errors are
    /// [`StartTiktokOauthError`](operations::StartTiktokOauthError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.readonly`.
    ///
    /// `GET /social-media-posting/oauth/tiktok/start`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-tiktok-oauth))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let oauth_start = client
    ///     .social_planner()
    ///     .start_tiktok_oauth("ve9EPM428h8vShlRW1KT", "6YAtzfzpmHAdj0e8GkKp")
    ///     .await?;
    /// println!("{:?}", oauth_start.location);
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_tiktok_oauth(
        &self,
        location_id: impl Into<LocationId>,
        user_id: impl Into<UserId>,
    ) -> operations::StartTiktokOauth {
        let params = operations::StartTiktokOauthParams::new(location_id, user_id);
        operations::StartTiktokOauth {
            request: Request::new(self.client, params),
        }
    }

    /// Starts the X (Twitter) login of a location, which HighLevel no longer supports.
    ///
    /// HighLevel stopped supporting X on 4 December 2024.
    ///
    /// Returns [`OauthStart`]. Errors are
    /// [`StartTwitterOauthError`](operations::StartTwitterOauthError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.readonly`.
    ///
    /// `GET /social-media-posting/oauth/twitter/start`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-twitter-oauth))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let oauth_start = client
    ///     .social_planner()
    ///     .start_twitter_oauth("ve9EPM428h8vShlRW1KT", "6YAtzfzpmHAdj0e8GkKp")
    ///     .await?;
    /// println!("{:?}", oauth_start.location);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "the documentation calls this operation deprecated")]
    pub fn start_twitter_oauth(
        &self,
        location_id: impl Into<LocationId>,
        user_id: impl Into<UserId>,
    ) -> operations::StartTwitterOauth {
        let params = operations::StartTwitterOauthParams::new(location_id, user_id);
        operations::StartTwitterOauth {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the Facebook pages that a login gives access to.
    ///
    /// `account_id` is the account id in the login's `SocialLoginMessage`. Connect one of
    /// the listed pages by
    /// [`attach_facebook_page`](crate::social_planner::SocialPlanner::attach_facebook_page).
    ///
    /// Returns a list of [`FacebookPage`]: the field `results.pages` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`FacebookPageListResponse`], in a `Response`. Errors are
    /// [`ListFacebookPagesError`](operations::ListFacebookPagesError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.readonly`.
    ///
    /// `GET /social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-facebook-page-group))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let pages = client
    ///     .social_planner()
    ///     .list_facebook_pages("ve9EPM428h8vShlRW1KT", "65f16ee7ab0ec0bcbf3ba0c7")
    ///     .await?;
    /// for page in pages {
    ///     println!("{:?}", page.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-facebook-page-group")]
    pub fn list_facebook_pages(
        &self,
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
    ) -> operations::ListFacebookPages {
        let params = operations::ListFacebookPagesParams::new(location_id, account_id);
        Request::new(self.client, params)
    }

    /// Connects a Facebook page to a location.
    ///
    /// Pass what
    /// [`list_facebook_pages`](crate::social_planner::SocialPlanner::list_facebook_pages)
    /// lists for one page: the id as the origin id, the name and the avatar, with the
    /// type `page`.
    ///
    /// Returns [`ConnectedAccount`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ConnectedAccountResponse`], in a `Response`. Errors are
    /// [`AttachFacebookPageError`](operations::AttachFacebookPageError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.write`.
    ///
    /// `POST /social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-facebook-page-group))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::social_planner::{AccountType, FacebookAccountAttachment};
    ///
    /// let connected_account = client
    ///     .social_planner()
    ///     .attach_facebook_page(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "65f16ee7ab0ec0bcbf3ba0c7",
    ///         FacebookAccountAttachment::new()
    ///             .type_(AccountType::Page)
    ///             .origin_id("24440598711687")
    ///             .name("Acme Bakery")
    ///             .avatar("https://example.com/avatar.png"),
    ///     )
    ///     .await?;
    /// println!("{:?}", connected_account.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "attach-facebook-page-group")]
    pub fn attach_facebook_page(
        &self,
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
        body: FacebookAccountAttachment,
    ) -> operations::AttachFacebookPage {
        let params = operations::AttachFacebookPageParams::new(
            location_id,
            account_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Lists the Google business locations that a login gives access to.
    ///
    /// `account_id` is the account id in the login's `SocialLoginMessage`. Connect one of
    /// the listed locations by
    /// [`set_google_locations`](crate::social_planner::SocialPlanner::set_google_locations).
    ///
    /// Returns a list of [`GoogleAccountLocation`]: the field `results.locations` of the
    /// response. [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`GoogleLocationListResponse`], in a `Response`. Errors are
    /// [`ListGoogleLocationsError`](operations::ListGoogleLocationsError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.readonly`.
    ///
    /// `GET /social-media-posting/oauth/{locationId}/google/locations/{accountId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-google-locations))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let google_account_locations = client
    ///     .social_planner()
    ///     .list_google_locations("ve9EPM428h8vShlRW1KT", "65f16ee7ab0ec0bcbf3ba0c7")
    ///     .await?;
    /// for google_account_location in google_account_locations {
    ///     if let Some(location) = google_account_location.location {
    ///         println!("{:?}", location.name);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-google-locations")]
    pub fn list_google_locations(
        &self,
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
    ) -> operations::ListGoogleLocations {
        let params = operations::ListGoogleLocationsParams::new(location_id, account_id);
        Request::new(self.client, params)
    }

    /// Connects a Google business location to a HighLevel location.
    ///
    /// Pass the location and the account of one entry of
    /// [`list_google_locations`](crate::social_planner::SocialPlanner::list_google_locations).
    ///
    /// Returns [`ConnectedAccount`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ConnectedAccountResponse`], in a `Response`. Errors are
    /// [`SetGoogleLocationsError`](operations::SetGoogleLocationsError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.write`.
    ///
    /// `POST /social-media-posting/oauth/{locationId}/google/locations/{accountId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/set-google-locations))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::social_planner::{
    ///     GoogleAccount, GoogleLocation, GoogleLocationAttachment,
    /// };
    ///
    /// let connected_account = client
    ///     .social_planner()
    ///     .set_google_locations(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "65f16ee7ab0ec0bcbf3ba0c7",
    ///         GoogleLocationAttachment::new()
    ///             .location(
    ///                 GoogleLocation::new()
    ///                     .name("locations/6471892053147062318")
    ///                     .title("Acme Bakery"),
    ///             )
    ///             .account(GoogleAccount::new().name("accounts/114659701071209971352")),
    ///     )
    ///     .await?;
    /// println!("{:?}", connected_account.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_google_locations(
        &self,
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
        body: GoogleLocationAttachment,
    ) -> operations::SetGoogleLocations {
        let params = operations::SetGoogleLocationsParams::new(
            location_id,
            account_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Lists the professional Instagram accounts that a login gives access to.
    ///
    /// `account_id` is the account id in the login's `SocialLoginMessage`. Connect one of
    /// the listed accounts by
    /// [`attach_instagram_account`](crate::social_planner::SocialPlanner::attach_instagram_account).
    ///
    /// Returns a list of [`InstagramAccount`]: the field `results.accounts` of the
    /// response. [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`InstagramAccountListResponse`], in a `Response`. Errors are
    /// [`ListInstagramAccountsError`](operations::ListInstagramAccountsError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.readonly`.
    ///
    /// `GET /social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-instagram-page-group))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let instagram_accounts = client
    ///     .social_planner()
    ///     .list_instagram_accounts("ve9EPM428h8vShlRW1KT", "65f16ee7ab0ec0bcbf3ba0c7")
    ///     .await?;
    /// for instagram_account in instagram_accounts {
    ///     println!("{:?}", instagram_account.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-instagram-page-group")]
    pub fn list_instagram_accounts(
        &self,
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
    ) -> operations::ListInstagramAccounts {
        let params = operations::ListInstagramAccountsParams::new(
            location_id,
            account_id,
        );
        Request::new(self.client, params)
    }

    /// Connects a professional Instagram account to a location.
    ///
    /// Pass what
    /// [`list_instagram_accounts`](crate::social_planner::SocialPlanner::list_instagram_accounts)
    /// lists for one account: the id as the origin id, the name, the avatar and the page
    /// id.
    ///
    /// Returns [`ConnectedAccount`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ConnectedAccountResponse`], in a `Response`. Errors are
    /// [`AttachInstagramAccountError`](operations::AttachInstagramAccountError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.write`.
    ///
    /// `POST /social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-instagram-page-group))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::social_planner::InstagramAccountAttachment;
    ///
    /// let connected_account = client
    ///     .social_planner()
    ///     .attach_instagram_account(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "65f16ee7ab0ec0bcbf3ba0c7",
    ///         InstagramAccountAttachment::new("17841405309211844")
    ///             .origin_id("24440598711687")
    ///             .name("Acme Bakery")
    ///             .avatar("https://example.com/avatar.png"),
    ///     )
    ///     .await?;
    /// println!("{:?}", connected_account.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "attach-instagram-page-group")]
    pub fn attach_instagram_account(
        &self,
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
        body: InstagramAccountAttachment,
    ) -> operations::AttachInstagramAccount {
        let params = operations::AttachInstagramAccountParams::new(
            location_id,
            account_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Lists the LinkedIn pages and profiles that a login gives access to.
    ///
    /// `account_id` is the account id in the login's `SocialLoginMessage`. Connect one of
    /// the listed pages or profiles by
    /// [`attach_linkedin_page`](crate::social_planner::SocialPlanner::attach_linkedin_page).
    ///
    /// Returns [`LinkedinAccounts`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`LinkedinAccountListResponse`], in a `Response`. Errors are
    /// [`ListLinkedinPagesError`](operations::ListLinkedinPagesError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.readonly`.
    ///
    /// `GET /social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-linkedin-page-profile))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let linkedin_accounts = client
    ///     .social_planner()
    ///     .list_linkedin_pages("ve9EPM428h8vShlRW1KT", "65f16ee7ab0ec0bcbf3ba0c7")
    ///     .await?;
    /// for page in linkedin_accounts.pages {
    ///     println!("{:?}", page.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-linkedin-page-profile")]
    pub fn list_linkedin_pages(
        &self,
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
    ) -> operations::ListLinkedinPages {
        let params = operations::ListLinkedinPagesParams::new(location_id, account_id);
        Request::new(self.client, params)
    }

    /// Connects a LinkedIn page or profile to a location.
    ///
    /// Pass what
    /// [`list_linkedin_pages`](crate::social_planner::SocialPlanner::list_linkedin_pages)
    /// lists for one of them: the id as the origin id, the name, the avatar and the URN,
    /// with the type `page` or `profile`.
    ///
    /// Returns [`ConnectedAccount`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ConnectedAccountResponse`], in a `Response`. Errors are
    /// [`AttachLinkedinPageError`](operations::AttachLinkedinPageError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.write`.
    ///
    /// `POST /social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-linkedin-page-profile))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::social_planner::{AccountType, LinkedinAccountAttachment};
    ///
    /// let connected_account = client
    ///     .social_planner()
    ///     .attach_linkedin_page(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "65f16ee7ab0ec0bcbf3ba0c7",
    ///         LinkedinAccountAttachment::new()
    ///             .type_(AccountType::Page)
    ///             .origin_id("80847980")
    ///             .name("Acme Bakery")
    ///             .avatar("https://example.com/avatar.png")
    ///             .urn("urn:li:organization:80847980"),
    ///     )
    ///     .await?;
    /// println!("{:?}", connected_account.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "attach-linkedin-page-profile")]
    pub fn attach_linkedin_page(
        &self,
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
        body: LinkedinAccountAttachment,
    ) -> operations::AttachLinkedinPage {
        let params = operations::AttachLinkedinPageParams::new(
            location_id,
            account_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Lists the TikTok business profile that a login gives access to.
    ///
    /// `account_id` is the account id in the login's `SocialLoginMessage`. No operation
    /// is documented that attaches a business profile in particular.
    ///
    /// Returns a list of [`TiktokProfile`]: the field `results.profile` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`TiktokBusinessProfileListResponse`], in a `Response`. Errors are
    /// [`ListTiktokBusinessProfilesError`](operations::ListTiktokBusinessProfilesError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.readonly`.
    ///
    /// `GET
    /// /social-media-posting/oauth/{locationId}/tiktok-business/accounts/{accountId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-tiktok-business-profile))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let tiktok_profiles = client
    ///     .social_planner()
    ///     .list_tiktok_business_profiles(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "65f16ee7ab0ec0bcbf3ba0c7",
    ///     )
    ///     .await?;
    /// for tiktok_profile in tiktok_profiles {
    ///     println!("{:?}", tiktok_profile.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-tiktok-business-profile")]
    pub fn list_tiktok_business_profiles(
        &self,
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
    ) -> operations::ListTiktokBusinessProfiles {
        let params = operations::ListTiktokBusinessProfilesParams::new(
            location_id,
            account_id,
        );
        Request::new(self.client, params)
    }

    /// Lists the TikTok profile that a login gives access to.
    ///
    /// `account_id` is the account id in the login's `SocialLoginMessage`. Connect the
    /// listed profile by
    /// [`attach_tiktok_profile`](crate::social_planner::SocialPlanner::attach_tiktok_profile).
    ///
    /// Returns a list of [`TiktokProfile`]: the field `results.profile` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`TiktokProfileListResponse`], in a `Response`. Errors are
    /// [`ListTiktokProfilesError`](operations::ListTiktokProfilesError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.readonly`.
    ///
    /// `GET /social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-tiktok-profile))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let tiktok_profiles = client
    ///     .social_planner()
    ///     .list_tiktok_profiles("ve9EPM428h8vShlRW1KT", "65f16ee7ab0ec0bcbf3ba0c7")
    ///     .await?;
    /// for tiktok_profile in tiktok_profiles {
    ///     println!("{:?}", tiktok_profile.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-tiktok-profile")]
    pub fn list_tiktok_profiles(
        &self,
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
    ) -> operations::ListTiktokProfiles {
        let params = operations::ListTiktokProfilesParams::new(location_id, account_id);
        Request::new(self.client, params)
    }

    /// Connects a TikTok profile to a location.
    ///
    /// Pass what
    /// [`list_tiktok_profiles`](crate::social_planner::SocialPlanner::list_tiktok_profiles)
    /// lists: the profile's id as the origin id, the name, user name and avatar, whether
    /// it is verified, and the type.
    ///
    /// Returns [`ConnectedAccount`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ConnectedAccountResponse`], in a `Response`. Errors are
    /// [`AttachTiktokProfileError`](operations::AttachTiktokProfileError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.write`.
    ///
    /// `POST /social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-tiktok-profile))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::social_planner::TiktokAccountAttachment;
    ///
    /// let connected_account = client
    ///     .social_planner()
    ///     .attach_tiktok_profile(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "65f16ee7ab0ec0bcbf3ba0c7",
    ///         TiktokAccountAttachment::new()
    ///             .origin_id("6981234507612345098")
    ///             .name("Jane Doe")
    ///             .username("jane.doe")
    ///             .avatar("https://example.com/avatar.png")
    ///             .verified(true),
    ///     )
    ///     .await?;
    /// println!("{:?}", connected_account.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn attach_tiktok_profile(
        &self,
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
        body: TiktokAccountAttachment,
    ) -> operations::AttachTiktokProfile {
        let params = operations::AttachTiktokProfileParams::new(
            location_id,
            account_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Lists the X (Twitter) profile that a login gives access to.
    ///
    /// HighLevel stopped supporting X on 4 December 2024.
    ///
    /// Returns a list of [`TwitterProfile`]: the field `results.profile` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`TwitterProfileListResponse`], in a `Response`. Errors are
    /// [`ListTwitterProfilesError`](operations::ListTwitterProfilesError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.readonly`.
    ///
    /// `GET /social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-twitter-profile))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let twitter_profiles = client
    ///     .social_planner()
    ///     .list_twitter_profiles("ve9EPM428h8vShlRW1KT", "65f16ee7ab0ec0bcbf3ba0c7")
    ///     .await?;
    /// for twitter_profile in twitter_profiles {
    ///     println!("{:?}", twitter_profile.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-twitter-profile")]
    #[deprecated(note = "the documentation calls this operation deprecated")]
    pub fn list_twitter_profiles(
        &self,
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
    ) -> operations::ListTwitterProfiles {
        let params = operations::ListTwitterProfilesParams::new(location_id, account_id);
        Request::new(self.client, params)
    }

    /// Connects an X (Twitter) profile to a location.
    ///
    /// HighLevel stopped supporting X on 4 December 2024.
    ///
    /// Returns [`ConnectedAccount`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ConnectedAccountResponse`], in a `Response`. Errors are
    /// [`AttachTwitterProfileError`](operations::AttachTwitterProfileError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.write`.
    ///
    /// `POST /social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-twitter-profile))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::social_planner::TwitterAccountAttachment;
    ///
    /// let connected_account = client
    ///     .social_planner()
    ///     .attach_twitter_profile(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "65f16ee7ab0ec0bcbf3ba0c7",
    ///         TwitterAccountAttachment::new()
    ///             .origin_id("1547820936451280897")
    ///             .name("Jane Doe"),
    ///     )
    ///     .await?;
    /// println!("{:?}", connected_account.name);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "the documentation calls this operation deprecated")]
    pub fn attach_twitter_profile(
        &self,
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
        body: TwitterAccountAttachment,
    ) -> operations::AttachTwitterProfile {
        let params = operations::AttachTwitterProfileParams::new(
            location_id,
            account_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Returns statistics of connected accounts for the past seven days, by platform.
    ///
    /// The changes compare with the seven days before. Name at most 100 profiles, by the
    /// profile ids that
    /// [`list_accounts`](crate::social_planner::SocialPlanner::list_accounts) returns. On
    /// LinkedIn only pages have statistics, on TikTok only business profiles.
    ///
    /// Returns [`Statistics`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`StatisticsResponse`], in a `Response`. Errors are
    /// [`GetSocialMediaStatisticsError`](operations::GetSocialMediaStatisticsError).
    ///
    /// Needs a location's token with the scope `socialplanner/statistics.readonly`.
    ///
    /// `POST /social-media-posting/statistics`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-social-media-statistics))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::social_planner::StatisticsQuery;
    ///
    /// let statistics = client
    ///     .social_planner()
    ///     .get_social_media_statistics(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         StatisticsQuery::new(["67a5a9aa776c837de4aa5b12"]),
    ///     )
    ///     .await?;
    /// if let Some(totals) = statistics.totals {
    ///     println!("{:?}", totals.posts);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_social_media_statistics(
        &self,
        location_id: impl Into<LocationId>,
        body: StatisticsQuery,
    ) -> operations::GetSocialMediaStatistics {
        let params = operations::GetSocialMediaStatisticsParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Lists the accounts connected to a location and the groups they are in.
    ///
    /// Posts and CSV imports refer to accounts by these ids.
    ///
    /// Returns [`AccountList`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`AccountListResponse`], in a `Response`. Errors are
    /// [`ListAccountsError`](operations::ListAccountsError).
    ///
    /// Needs a location's token with the scope `socialplanner/account.readonly`.
    ///
    /// `GET /social-media-posting/{locationId}/accounts`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-account))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let account_list = client
    ///     .social_planner()
    ///     .list_accounts("ve9EPM428h8vShlRW1KT")
    ///     .await?;
    /// for account in account_list.accounts {
    ///     println!("{:?}", account.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-account")]
    pub fn list_accounts(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListAccounts {
        let params = operations::ListAccountsParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Disconnects an account from a location and removes it from its groups.
    ///
    /// Returns [`DeletedAccount`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`DeleteAccountResponse`], in a `Response`. Errors are
    /// [`DeleteAccountError`](operations::DeleteAccountError).
    ///
    /// Needs a location's token with the scope `socialplanner/account.write`.
    ///
    /// `DELETE /social-media-posting/{locationId}/accounts/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-account))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .social_planner()
    ///     .delete_account(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "65f0c1e2a7_mhoUgTPkz19vjF5Qu7Av_2774080328",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_account(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::DeleteAccount {
        let params = operations::DeleteAccountParams::new(location_id, id);
        operations::DeleteAccount {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the post categories of a location.
    ///
    /// Returns one page, [`CategoryListResponse`]. Use [`pages`](crate::Request::pages)
    /// or [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListCategoriesError`](operations::ListCategoriesError).
    ///
    /// Needs a location's token with the scope `socialplanner/category.readonly`.
    ///
    /// `GET /social-media-posting/{locationId}/categories`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-categories-location-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut categories = client
    ///     .social_planner()
    ///     .list_categories("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(category) = categories.next().await {
    ///     let category = category?;
    ///     println!("{:?}", category.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-categories-location-id")]
    pub fn list_categories(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListCategories {
        let params = operations::ListCategoriesParams::new(location_id);
        operations::ListCategories {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a post category.
    ///
    /// Returns [`CategoryDetails`]: the field `results.category` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CategoryResponse`], in a `Response`. Errors are
    /// [`GetCategoryError`](operations::GetCategoryError).
    ///
    /// Needs a location's token with the scope `socialplanner/category.readonly`.
    ///
    /// `GET /social-media-posting/{locationId}/categories/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-categories-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let category_details = client
    ///     .social_planner()
    ///     .get_category("ve9EPM428h8vShlRW1KT", "6284c43d519161e96cc09c13")
    ///     .await?;
    /// println!("{:?}", category_details.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-categories-id")]
    pub fn get_category(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::GetCategory {
        let params = operations::GetCategoryParams::new(location_id, id);
        Request::new(self.client, params)
    }

    /// Lists the CSV imports of a location with their status.
    ///
    /// Returns one page, [`CsvImportListResponse`]. Use [`pages`](crate::Request::pages)
    /// or [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListCsvImportsError`](operations::ListCsvImportsError).
    ///
    /// Needs a location's token with the scope `socialplanner/csv.readonly`.
    ///
    /// `GET /social-media-posting/{locationId}/csv`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-upload-status))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut csv_imports = client
    ///     .social_planner()
    ///     .list_csv_imports("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(csv_import) = csv_imports.next().await {
    ///     let csv_import = csv_import?;
    ///     println!("{:?}", csv_import.file_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-upload-status")]
    pub fn list_csv_imports(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListCsvImports {
        let params = operations::ListCsvImportsParams::new(location_id);
        operations::ListCsvImports {
            request: Request::new(self.client, params),
        }
    }

    /// Uploads a CSV file of posts, the first of three steps of an import.
    ///
    /// The second step is
    /// [`set_csv_accounts`](crate::social_planner::SocialPlanner::set_csv_accounts),
    /// which needs the path, the name and the number of rows that this one returns. The
    /// third is
    /// [`finalize_csv_import`](crate::social_planner::SocialPlanner::finalize_csv_import).
    ///
    /// Returns [`UploadedCsv`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`UploadCsvResponse`], in a `Response`. Errors are
    /// [`UploadCsvError`](operations::UploadCsvError).
    ///
    /// Needs a location's token with the scope `socialplanner/csv.write`.
    ///
    /// `POST /social-media-posting/{locationId}/csv`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/upload-csv))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::social_planner::CsvUpload;
    ///
    /// let uploaded_csv = client
    ///     .social_planner()
    ///     .upload_csv(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         CsvUpload::new(highlevel::File::from_path("posts.csv")),
    ///     )
    ///     .await?;
    /// println!("{:?}", uploaded_csv.file_path);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_csv(
        &self,
        location_id: impl Into<LocationId>,
        body: CsvUpload,
    ) -> operations::UploadCsv {
        let params = operations::UploadCsvParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Deletes one post from a CSV import.
    ///
    /// Returns [`DeleteCsvImportPostResponse`]. Errors are
    /// [`DeleteCsvImportPostError`](operations::DeleteCsvImportPostError).
    ///
    /// Needs a location's token with the scope `socialplanner/csv.write`.
    ///
    /// `DELETE /social-media-posting/{locationId}/csv/{csvId}/post/{postId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-csv-post))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .social_planner()
    ///     .delete_csv_import_post(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "65f92e55cc884f0d0845e447",
    ///         "65fac446d599990d1313c1dd",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-csv-post")]
    pub fn delete_csv_import_post(
        &self,
        location_id: impl Into<LocationId>,
        csv_id: impl Into<String>,
        post_id: impl Into<SocialPostId>,
    ) -> operations::DeleteCsvImportPost {
        let params = operations::DeleteCsvImportPostParams::new(
            location_id,
            csv_id,
            post_id,
        );
        Request::new(self.client, params)
    }

    /// Lists the posts of a CSV import.
    ///
    /// Returns one page, [`CsvImportPostListResponse`]. Use
    /// [`pages`](crate::Request::pages) or [`items`](crate::Request::items) to iterate
    /// over all of them. Errors are
    /// [`ListCsvImportPostsError`](operations::ListCsvImportPostsError).
    ///
    /// Needs a location's token with the scope `socialplanner/csv.readonly`.
    ///
    /// `GET /social-media-posting/{locationId}/csv/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-csv-post))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut csv_posts = client
    ///     .social_planner()
    ///     .list_csv_import_posts("ve9EPM428h8vShlRW1KT", "65f92e55cc884f0d0845e447")
    ///     .items();
    /// while let Some(csv_post) = csv_posts.next().await {
    ///     let csv_post = csv_post?;
    ///     println!("{:?}", csv_post.summary);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-csv-post")]
    pub fn list_csv_import_posts(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::ListCsvImportPosts {
        let params = operations::ListCsvImportPostsParams::new(location_id, id);
        operations::ListCsvImportPosts {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a CSV import.
    ///
    /// Returns [`DeletedCsv`]: the field `results.csv` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`DeleteCsvImportResponse`], in a `Response`. Errors are
    /// [`DeleteCsvImportError`](operations::DeleteCsvImportError).
    ///
    /// Needs a location's token with the scope `socialplanner/csv.write`.
    ///
    /// `DELETE /social-media-posting/{locationId}/csv/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-csv))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let deleted_csv = client
    ///     .social_planner()
    ///     .delete_csv_import("ve9EPM428h8vShlRW1KT", "65f92e55cc884f0d0845e447")
    ///     .await?;
    /// println!("{:?}", deleted_csv.file_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-csv")]
    pub fn delete_csv_import(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::DeleteCsvImport {
        let params = operations::DeleteCsvImportParams::new(location_id, id);
        Request::new(self.client, params)
    }

    /// Turns the rows of a CSV import into posts, the last of three steps.
    ///
    /// Call it after [`upload_csv`](crate::social_planner::SocialPlanner::upload_csv) and
    /// [`set_csv_accounts`](crate::social_planner::SocialPlanner::set_csv_accounts).
    /// Check the rows first with
    /// [`list_csv_import_posts`](crate::social_planner::SocialPlanner::list_csv_import_posts),
    /// which also returns their errors.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`FinalizeCsvImportError`](operations::FinalizeCsvImportError).
    ///
    /// Needs a location's token with the scope `socialplanner/csv.write`.
    ///
    /// `PATCH /social-media-posting/{locationId}/csv/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-csv-finalize))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .social_planner()
    ///     .finalize_csv_import("ve9EPM428h8vShlRW1KT", "65f92e55cc884f0d0845e447")
    ///     .user_id("6YAtzfzpmHAdj0e8GkKp")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "start-csv-finalize")]
    pub fn finalize_csv_import(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::FinalizeCsvImport {
        let params = operations::FinalizeCsvImportParams::new(location_id, id);
        operations::FinalizeCsvImport {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a post for one or more connected accounts.
    ///
    /// Every named account gets the same content; call it once for each account that
    /// needs different content. The maximum length and the accepted media types differ by
    /// platform. Longer text is truncated.
    ///
    /// Returns [`Post`]: the field `results.post` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`PostResponse`], in a `Response`. Errors are
    /// [`CreatePostError`](operations::CreatePostError).
    ///
    /// Needs a location's token with the scope `socialplanner/post.write`.
    ///
    /// `POST /social-media-posting/{locationId}/posts`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/create-post))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::social_planner::{NewPost, PostType};
    ///
    /// let post = client
    ///     .social_planner()
    ///     .create_post(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         NewPost::new(
    ///                 ["65f0c1e2a7_mhoUgTPkz19vjF5Qu7Av_2774080328"],
    ///                 PostType::Post,
    ///                 "6YAtzfzpmHAdj0e8GkKp",
    ///             )
    ///             .summary("Our spring menu is here"),
    ///     )
    ///     .await?;
    /// println!("{:?}", post.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_post(
        &self,
        location_id: impl Into<LocationId>,
        body: NewPost,
    ) -> operations::CreatePost {
        let params = operations::CreatePostParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Deletes up to 50 posts of a location.
    ///
    /// Published posts stay on their platform: they are deleted only in HighLevel. More
    /// than 50 ids give a 400, and a 404 means that no post has one of the ids.
    ///
    /// Returns [`BulkDeletion`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`BulkDeletePostsResponse`], in a `Response`. Errors are
    /// [`BulkDeletePostsError`](operations::BulkDeletePostsError).
    ///
    /// Needs a location's token with the scope `socialplanner/csv.write`.
    ///
    /// `POST /social-media-posting/{locationId}/posts/bulk-delete`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/bulk-delete-social-planner-posts))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let bulk_deletion = client
    ///     .social_planner()
    ///     .bulk_delete_posts("ve9EPM428h8vShlRW1KT")
    ///     .post_ids(["662791ee3f216822d7da0c8c", "65fac446d599990d1313c1dd"])
    ///     .await?;
    /// println!("{:?}", bulk_deletion.deleted_count);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "bulk-delete-social-planner-posts")]
    pub fn bulk_delete_posts(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::BulkDeletePosts {
        let params = operations::BulkDeletePostsParams::new(location_id);
        operations::BulkDeletePosts {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the posts of a location that match a filter.
    ///
    /// It only reads, although it is a `POST`; the body is the filter.
    ///
    /// Returns one page, [`PostListResponse`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListPostsError`](operations::ListPostsError).
    ///
    /// Needs a location's token with the scope `socialplanner/post.readonly`.
    ///
    /// `POST /social-media-posting/{locationId}/posts/list`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-posts))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::social_planner::{PostQuery, PostQueryRequired};
    ///
    /// let mut posts = client
    ///     .social_planner()
    ///     .list_posts(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         PostQuery::new(PostQueryRequired {
    ///             from_date: "2024-01-22T05:32:49.463Z",
    ///             to_date: "2024-03-20T05:32:49.463Z",
    ///             include_users: true,
    ///         }),
    ///     )
    ///     .items();
    /// while let Some(post) = posts.next().await {
    ///     let post = post?;
    ///     println!("{:?}", post.summary);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-posts")]
    pub fn list_posts(
        &self,
        location_id: impl Into<LocationId>,
        body: PostQuery,
    ) -> operations::ListPosts {
        let params = operations::ListPostsParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Returns a post.
    ///
    /// Returns [`Post`]: the field `results.post` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`PostResponse`], in a `Response`. Errors are
    /// [`GetPostError`](operations::GetPostError).
    ///
    /// Needs a location's token with the scope `socialplanner/post.readonly`.
    ///
    /// `GET /social-media-posting/{locationId}/posts/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-post))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let post = client
    ///     .social_planner()
    ///     .get_post("ve9EPM428h8vShlRW1KT", "65fac446d599990d1313c1dd")
    ///     .await?;
    /// println!("{:?}", post.summary);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_post(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<SocialPostId>,
    ) -> operations::GetPost {
        let params = operations::GetPostParams::new(location_id, id);
        Request::new(self.client, params)
    }

    /// Updates a post.
    ///
    /// Returns [`UpdatePostResponse`]. Errors are
    /// [`UpdatePostError`](operations::UpdatePostError).
    ///
    /// Needs a location's token with the scope `socialplanner/post.write`.
    ///
    /// `PUT /social-media-posting/{locationId}/posts/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/edit-post))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::social_planner::{PostType, PostUpdate};
    ///
    /// let response = client
    ///     .social_planner()
    ///     .update_post(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "65fac446d599990d1313c1dd",
    ///         PostUpdate::new(PostType::Post).summary("Try our new spring menu"),
    ///     )
    ///     .await?;
    /// if let Some(results) = response.results {
    ///     if let Some(post) = results.post {
    ///         println!("{:?}", post.summary);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "edit-post")]
    pub fn update_post(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<SocialPostId>,
        body: PostUpdate,
    ) -> operations::UpdatePost {
        let params = operations::UpdatePostParams::new(location_id, id, body);
        Request::new(self.client, params)
    }

    /// Deletes a post.
    ///
    /// Returns [`DeletePostResponse`]. Errors are
    /// [`DeletePostError`](operations::DeletePostError).
    ///
    /// Needs a location's token with the scope `socialplanner/post.write`.
    ///
    /// `DELETE /social-media-posting/{locationId}/posts/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-post))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .social_planner()
    ///     .delete_post("ve9EPM428h8vShlRW1KT", "65fac446d599990d1313c1dd")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_post(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<SocialPostId>,
    ) -> operations::DeletePost {
        let params = operations::DeletePostParams::new(location_id, id);
        Request::new(self.client, params)
    }

    /// Chooses the accounts that the posts of an uploaded CSV file are for.
    ///
    /// The second of three steps of an import, between
    /// [`upload_csv`](crate::social_planner::SocialPlanner::upload_csv) and
    /// [`finalize_csv_import`](crate::social_planner::SocialPlanner::finalize_csv_import).
    /// [`list_csv_imports`](crate::social_planner::SocialPlanner::list_csv_imports)
    /// returns the id of the import, which the third step needs.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`SetCsvAccountsError`](operations::SetCsvAccountsError).
    ///
    /// Needs a location's token with the scope `socialplanner/csv.write`.
    ///
    /// `POST /social-media-posting/{locationId}/set-accounts`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/set-accounts))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::social_planner::CsvAccounts;
    ///
    /// client
    ///     .social_planner()
    ///     .set_csv_accounts(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         CsvAccounts::new(
    ///             ["65f0c1e2a7_mhoUgTPkz19vjF5Qu7Av_2774080328"],
    ///             "ve9EPM428h8vShlRW1KT/social-import/d23d68c2-82c0-1db6e2.csv",
    ///             6,
    ///             "posts.csv",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "set-accounts")]
    pub fn set_csv_accounts(
        &self,
        location_id: impl Into<LocationId>,
        body: CsvAccounts,
    ) -> operations::SetCsvAccounts {
        let params = operations::SetCsvAccountsParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Lists the post tags of a location.
    ///
    /// Returns one page, [`TagListResponse`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListTagsError`](operations::ListTagsError).
    ///
    /// Needs a location's token with the scope `socialplanner/tag.readonly`.
    ///
    /// `GET /social-media-posting/{locationId}/tags`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-tags-location-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut tags = client.social_planner().list_tags("ve9EPM428h8vShlRW1KT").items();
    /// while let Some(tag) = tags.next().await {
    ///     let tag = tag?;
    ///     println!("{:?}", tag.tag);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-tags-location-id")]
    pub fn list_tags(&self, location_id: impl Into<LocationId>) -> operations::ListTags {
        let params = operations::ListTagsParams::new(location_id);
        operations::ListTags {
            request: Request::new(self.client, params),
        }
    }

    /// Returns the post tags that have the given ids.
    ///
    /// It only reads, although it is a `POST`; the body has the ids.
    ///
    /// Returns [`SelectedTagList`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`SelectedTagListResponse`], in a `Response`. Errors are
    /// [`ListSelectedTagsError`](operations::ListSelectedTagsError).
    ///
    /// Needs a location's token with the scope `socialplanner/tag.readonly`.
    ///
    /// `POST /social-media-posting/{locationId}/tags/details`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-tags-by-ids))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let selected_tag_list = client
    ///     .social_planner()
    ///     .list_selected_tags("ve9EPM428h8vShlRW1KT", ["65fbdcfecc884f07e645ea8b"])
    ///     .await?;
    /// for tag in selected_tag_list.tags {
    ///     println!("{:?}", tag.tag);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-tags-by-ids")]
    pub fn list_selected_tags(
        &self,
        location_id: impl Into<LocationId>,
        tag_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::ListSelectedTags {
        let params = operations::ListSelectedTagsParams::new(location_id, tag_ids);
        Request::new(self.client, params)
    }
}
