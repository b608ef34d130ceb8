//! The request builders, parameters and errors of the Social Planner API.
//!
//! The methods of [`SocialPlanner`](super::SocialPlanner) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::attach_facebook_page::{
    AttachFacebookPage, AttachFacebookPageError, AttachFacebookPageParams,
};
pub use super::attach_instagram_account::{
    AttachInstagramAccount, AttachInstagramAccountError, AttachInstagramAccountParams,
};
pub use super::attach_linkedin_page::{
    AttachLinkedinPage, AttachLinkedinPageError, AttachLinkedinPageParams,
};
pub use super::attach_tiktok_profile::{
    AttachTiktokProfile, AttachTiktokProfileError, AttachTiktokProfileParams,
};
pub use super::attach_twitter_profile::{
    AttachTwitterProfile, AttachTwitterProfileError, AttachTwitterProfileParams,
};
pub use super::bulk_delete_posts::{
    BulkDeletePosts, BulkDeletePostsError, BulkDeletePostsParams,
};
pub use super::create_post::{CreatePost, CreatePostError, CreatePostParams};
pub use super::delete_account::{DeleteAccount, DeleteAccountError, DeleteAccountParams};
pub use super::delete_csv_import::{
    DeleteCsvImport, DeleteCsvImportError, DeleteCsvImportParams,
};
pub use super::delete_csv_import_post::{
    DeleteCsvImportPost, DeleteCsvImportPostError, DeleteCsvImportPostParams,
};
pub use super::delete_post::{DeletePost, DeletePostError, DeletePostParams};
pub use super::finalize_csv_import::{
    FinalizeCsvImport, FinalizeCsvImportError, FinalizeCsvImportParams,
};
pub use super::get_category::{GetCategory, GetCategoryError, GetCategoryParams};
pub use super::get_post::{GetPost, GetPostError, GetPostParams};
pub use super::get_social_media_statistics::{
    GetSocialMediaStatistics, GetSocialMediaStatisticsError,
    GetSocialMediaStatisticsParams,
};
pub use super::list_accounts::{ListAccounts, ListAccountsError, ListAccountsParams};
pub use super::list_categories::{
    ListCategories, ListCategoriesError, ListCategoriesParams,
};
pub use super::list_csv_import_posts::{
    ListCsvImportPosts, ListCsvImportPostsError, ListCsvImportPostsParams,
};
pub use super::list_csv_imports::{
    ListCsvImports, ListCsvImportsError, ListCsvImportsParams,
};
pub use super::list_facebook_pages::{
    ListFacebookPages, ListFacebookPagesError, ListFacebookPagesParams,
};
pub use super::list_google_locations::{
    ListGoogleLocations, ListGoogleLocationsError, ListGoogleLocationsParams,
};
pub use super::list_instagram_accounts::{
    ListInstagramAccounts, ListInstagramAccountsError, ListInstagramAccountsParams,
};
pub use super::list_linkedin_accounts::{
    ListLinkedinAccounts, ListLinkedinAccountsError, ListLinkedinAccountsParams,
};
pub use super::list_linkedin_pages::{
    ListLinkedinPages, ListLinkedinPagesError, ListLinkedinPagesParams,
};
pub use super::list_posts::{ListPosts, ListPostsError, ListPostsParams};
pub use super::list_selected_tags::{
    ListSelectedTags, ListSelectedTagsError, ListSelectedTagsParams,
};
pub use super::list_tags::{ListTags, ListTagsError, ListTagsParams};
pub use super::list_tiktok_business_profiles::{
    ListTiktokBusinessProfiles, ListTiktokBusinessProfilesError,
    ListTiktokBusinessProfilesParams,
};
pub use super::list_tiktok_profiles::{
    ListTiktokProfiles, ListTiktokProfilesError, ListTiktokProfilesParams,
};
pub use super::list_twitter_profiles::{
    ListTwitterProfiles, ListTwitterProfilesError, ListTwitterProfilesParams,
};
pub use super::set_csv_accounts::{
    SetCsvAccounts, SetCsvAccountsError, SetCsvAccountsParams,
};
pub use super::set_google_locations::{
    SetGoogleLocations, SetGoogleLocationsError, SetGoogleLocationsParams,
};
pub use super::start_facebook_oauth::{
    StartFacebookOauth, StartFacebookOauthError, StartFacebookOauthParams,
};
pub use super::start_google_oauth::{
    StartGoogleOauth, StartGoogleOauthError, StartGoogleOauthParams,
};
pub use super::start_instagram_oauth::{
    StartInstagramOauth, StartInstagramOauthError, StartInstagramOauthParams,
};
pub use super::start_linkedin_oauth::{
    StartLinkedinOauth, StartLinkedinOauthError, StartLinkedinOauthParams,
};
pub use super::start_tiktok_business_oauth::{
    StartTiktokBusinessOauth, StartTiktokBusinessOauthError,
    StartTiktokBusinessOauthParams,
};
pub use super::start_tiktok_oauth::{
    StartTiktokOauth, StartTiktokOauthError, StartTiktokOauthParams,
};
pub use super::start_twitter_oauth::{
    StartTwitterOauth, StartTwitterOauthError, StartTwitterOauthParams,
};
pub use super::update_post::{UpdatePost, UpdatePostError, UpdatePostParams};
pub use super::upload_csv::{UploadCsv, UploadCsvError, UploadCsvParams};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <StartFacebookOauthParams as Operation>::METADATA,
        <StartGoogleOauthParams as Operation>::METADATA,
        <StartInstagramOauthParams as Operation>::METADATA,
        <ListLinkedinAccountsParams as Operation>::METADATA,
        <StartLinkedinOauthParams as Operation>::METADATA,
        <StartTiktokBusinessOauthParams as Operation>::METADATA,
        <StartTiktokOauthParams as Operation>::METADATA,
        <StartTwitterOauthParams as Operation>::METADATA,
        <ListFacebookPagesParams as Operation>::METADATA,
        <AttachFacebookPageParams as Operation>::METADATA,
        <ListGoogleLocationsParams as Operation>::METADATA,
        <SetGoogleLocationsParams as Operation>::METADATA,
        <ListInstagramAccountsParams as Operation>::METADATA,
        <AttachInstagramAccountParams as Operation>::METADATA,
        <ListLinkedinPagesParams as Operation>::METADATA,
        <AttachLinkedinPageParams as Operation>::METADATA,
        <ListTiktokBusinessProfilesParams as Operation>::METADATA,
        <ListTiktokProfilesParams as Operation>::METADATA,
        <AttachTiktokProfileParams as Operation>::METADATA,
        <ListTwitterProfilesParams as Operation>::METADATA,
        <AttachTwitterProfileParams as Operation>::METADATA,
        <GetSocialMediaStatisticsParams as Operation>::METADATA,
        <ListAccountsParams as Operation>::METADATA,
        <DeleteAccountParams as Operation>::METADATA,
        <ListCategoriesParams as Operation>::METADATA,
        <GetCategoryParams as Operation>::METADATA,
        <ListCsvImportsParams as Operation>::METADATA,
        <UploadCsvParams as Operation>::METADATA,
        <DeleteCsvImportPostParams as Operation>::METADATA,
        <ListCsvImportPostsParams as Operation>::METADATA,
        <DeleteCsvImportParams as Operation>::METADATA,
        <FinalizeCsvImportParams as Operation>::METADATA,
        <CreatePostParams as Operation>::METADATA,
        <BulkDeletePostsParams as Operation>::METADATA,
        <ListPostsParams as Operation>::METADATA,
        <GetPostParams as Operation>::METADATA,
        <UpdatePostParams as Operation>::METADATA,
        <DeletePostParams as Operation>::METADATA,
        <SetCsvAccountsParams as Operation>::METADATA,
        <ListTagsParams as Operation>::METADATA,
        <ListSelectedTagsParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    StartFacebookOauthParams, StartGoogleOauthParams, StartInstagramOauthParams,
    ListLinkedinAccountsParams, StartLinkedinOauthParams, StartTiktokBusinessOauthParams,
    StartTiktokOauthParams, StartTwitterOauthParams, ListFacebookPagesParams,
    AttachFacebookPageParams, ListGoogleLocationsParams, SetGoogleLocationsParams,
    ListInstagramAccountsParams, AttachInstagramAccountParams, ListLinkedinPagesParams,
    AttachLinkedinPageParams, ListTiktokBusinessProfilesParams, ListTiktokProfilesParams,
    AttachTiktokProfileParams, ListTwitterProfilesParams, AttachTwitterProfileParams,
    GetSocialMediaStatisticsParams, ListAccountsParams, DeleteAccountParams,
    ListCategoriesParams, GetCategoryParams, ListCsvImportsParams, UploadCsvParams,
    DeleteCsvImportPostParams, ListCsvImportPostsParams, DeleteCsvImportParams,
    FinalizeCsvImportParams, CreatePostParams, BulkDeletePostsParams, ListPostsParams,
    GetPostParams, UpdatePostParams, DeletePostParams, SetCsvAccountsParams,
    ListTagsParams, ListSelectedTagsParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
