//! Every operation of every API: 1203 that the reference lists, 2 that it does not.
//!
//! Each row leads to the method that makes the request and to the page that documents it.
//!
//! # Ad Manager, version 2
//!
//! Module `ad_manager`, feature `ad-manager`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`fb_get_ad_accounts`](../ad_manager/struct.AdManager.html#method.fb_get_ad_accounts) | `GET /ad-publishing/facebook/ad-accounts` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-ad-accounts) |
//! | [`fb_get_ad_account`](../ad_manager/struct.AdManager.html#method.fb_get_ad_account) | `GET /ad-publishing/facebook/ad-accounts/{adAccountId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-ad-account) |
//! | [`fb_delete_ad_account`](../ad_manager/struct.AdManager.html#method.fb_delete_ad_account) | `DELETE /ad-publishing/facebook/ad-accounts/{adAccountId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-delete-ad-account) |
//! | [`fb_upsert_ad`](../ad_manager/struct.AdManager.html#method.fb_upsert_ad) | `PUT /ad-publishing/facebook/ads-v2` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-upsert-ad) |
//! | [`fb_delete_ad`](../ad_manager/struct.AdManager.html#method.fb_delete_ad) | `DELETE /ad-publishing/facebook/ads/{adId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-delete-ad) |
//! | [`fb_duplicate_ad`](../ad_manager/struct.AdManager.html#method.fb_duplicate_ad) | `POST /ad-publishing/facebook/ads/{adId}/duplicate` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-duplicate-ad) |
//! | [`fb_pause_ad`](../ad_manager/struct.AdManager.html#method.fb_pause_ad) | `POST /ad-publishing/facebook/ads/{adId}/pause` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-pause-ad) |
//! | [`fb_resume_ad`](../ad_manager/struct.AdManager.html#method.fb_resume_ad) | `POST /ad-publishing/facebook/ads/{adId}/resume` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-resume-ad) |
//! | [`fb_upsert_adset`](../ad_manager/struct.AdManager.html#method.fb_upsert_adset) | `PUT /ad-publishing/facebook/adsets` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-upsert-adset) |
//! | [`fb_delete_adset`](../ad_manager/struct.AdManager.html#method.fb_delete_adset) | `DELETE /ad-publishing/facebook/adsets/{adsetId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-delete-adset) |
//! | [`fb_duplicate_adset`](../ad_manager/struct.AdManager.html#method.fb_duplicate_adset) | `POST /ad-publishing/facebook/adsets/{adsetId}/duplicate` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-duplicate-adset) |
//! | [`fb_pause_adset`](../ad_manager/struct.AdManager.html#method.fb_pause_adset) | `POST /ad-publishing/facebook/adsets/{adsetId}/pause` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-pause-adset) |
//! | [`fb_resume_adset`](../ad_manager/struct.AdManager.html#method.fb_resume_adset) | `POST /ad-publishing/facebook/adsets/{adsetId}/resume` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-resume-adset) |
//! | [`fb_get_campaign`](../ad_manager/struct.AdManager.html#method.fb_get_campaign) | `GET /ad-publishing/facebook/campaign/{campaignId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-campaign) |
//! | [`fb_upsert_campaign`](../ad_manager/struct.AdManager.html#method.fb_upsert_campaign) | `PUT /ad-publishing/facebook/campaigns` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-upsert-campaign) |
//! | [`fb_delete_campaign`](../ad_manager/struct.AdManager.html#method.fb_delete_campaign) | `DELETE /ad-publishing/facebook/campaigns/{campaignId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-delete-campaign) |
//! | [`fb_duplicate_campaign`](../ad_manager/struct.AdManager.html#method.fb_duplicate_campaign) | `POST /ad-publishing/facebook/campaigns/{campaignId}/duplicate` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-duplicate-campaign) |
//! | [`fb_pause_campaign`](../ad_manager/struct.AdManager.html#method.fb_pause_campaign) | `POST /ad-publishing/facebook/campaigns/{campaignId}/pause` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-pause-campaign) |
//! | [`fb_publish_campaign`](../ad_manager/struct.AdManager.html#method.fb_publish_campaign) | `POST /ad-publishing/facebook/campaigns/{campaignId}/publish` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-publish-campaign) |
//! | [`fb_resume_campaign`](../ad_manager/struct.AdManager.html#method.fb_resume_campaign) | `POST /ad-publishing/facebook/campaigns/{campaignId}/resume` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-resume-campaign) |
//! | [`fb_get_conversation_forms`](../ad_manager/struct.AdManager.html#method.fb_get_conversation_forms) | `GET /ad-publishing/facebook/conversation-forms` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-conversation-forms) |
//! | [`fb_create_conversation_form`](../ad_manager/struct.AdManager.html#method.fb_create_conversation_form) | `POST /ad-publishing/facebook/conversation-forms` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-create-conversation-form) |
//! | [`fb_get_custom_audiences`](../ad_manager/struct.AdManager.html#method.fb_get_custom_audiences) | `GET /ad-publishing/facebook/custom-audience` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-custom-audiences) |
//! | [`fb_get_custom_audience_by_id`](../ad_manager/struct.AdManager.html#method.fb_get_custom_audience_by_id) | `GET /ad-publishing/facebook/custom-audience/{audienceId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-custom-audience-by-id) |
//! | [`fb_update_custom_audience`](../ad_manager/struct.AdManager.html#method.fb_update_custom_audience) | `PUT /ad-publishing/facebook/custom-audience/{audienceId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-update-custom-audience) |
//! | [`fb_delete_custom_audience`](../ad_manager/struct.AdManager.html#method.fb_delete_custom_audience) | `DELETE /ad-publishing/facebook/custom-audience/{audienceId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-delete-custom-audience) |
//! | [`fb_add_custom_audience_member`](../ad_manager/struct.AdManager.html#method.fb_add_custom_audience_member) | `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-add-custom-audience-member) |
//! | [`fb_remove_custom_audience_member`](../ad_manager/struct.AdManager.html#method.fb_remove_custom_audience_member) | `DELETE /ad-publishing/facebook/custom-audience/{audienceId}/member` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-remove-custom-audience-member) |
//! | [`fb_batch_update_audience_members`](../ad_manager/struct.AdManager.html#method.fb_batch_update_audience_members) | `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member/batch` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-batch-update-audience-members) |
//! | [`fb_get_entity`](../ad_manager/struct.AdManager.html#method.fb_get_entity) | `GET /ad-publishing/facebook/entity` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-entity) |
//! | [`fb_get_integration`](../ad_manager/struct.AdManager.html#method.fb_get_integration) | `GET /ad-publishing/facebook/integration` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-integration) |
//! | [`fb_create_integration`](../ad_manager/struct.AdManager.html#method.fb_create_integration) | `POST /ad-publishing/facebook/integration` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-create-integration) |
//! | [`fb_delete_integration`](../ad_manager/struct.AdManager.html#method.fb_delete_integration) | `DELETE /ad-publishing/facebook/integration` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-delete-integration) |
//! | [`fb_get_lead_form`](../ad_manager/struct.AdManager.html#method.fb_get_lead_form) | `GET /ad-publishing/facebook/lead-form/{leadFormId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-lead-form) |
//! | [`fb_get_current_user`](../ad_manager/struct.AdManager.html#method.fb_get_current_user) | `GET /ad-publishing/facebook/me` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-current-user) |
//! | [`fb_delete_page`](../ad_manager/struct.AdManager.html#method.fb_delete_page) | `DELETE /ad-publishing/facebook/page` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-delete-page) |
//! | [`fb_set_default_page`](../ad_manager/struct.AdManager.html#method.fb_set_default_page) | `PUT /ad-publishing/facebook/page/default` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-set-default-page) |
//! | [`fb_get_page_lead_forms`](../ad_manager/struct.AdManager.html#method.fb_get_page_lead_forms) | `GET /ad-publishing/facebook/page/{pageId}/forms` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-page-lead-forms) |
//! | [`fb_create_page_lead_form`](../ad_manager/struct.AdManager.html#method.fb_create_page_lead_form) | `POST /ad-publishing/facebook/page/{pageId}/forms` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-create-page-lead-form) |
//! | [`fb_get_instagram_accounts`](../ad_manager/struct.AdManager.html#method.fb_get_instagram_accounts) | `GET /ad-publishing/facebook/page/{pageId}/instagram` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-instagram-accounts) |
//! | [`fb_get_pages`](../ad_manager/struct.AdManager.html#method.fb_get_pages) | `GET /ad-publishing/facebook/pages` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-pages) |
//! | [`fb_get_pixels`](../ad_manager/struct.AdManager.html#method.fb_get_pixels) | `GET /ad-publishing/facebook/pixels` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-pixels) |
//! | [`fb_upsert_pixel`](../ad_manager/struct.AdManager.html#method.fb_upsert_pixel) | `PUT /ad-publishing/facebook/pixels` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-upsert-pixel) |
//! | [`fb_get_reporting`](../ad_manager/struct.AdManager.html#method.fb_get_reporting) | `GET /ad-publishing/facebook/reporting` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-reporting) |
//! | [`fb_get_campaign_reporting`](../ad_manager/struct.AdManager.html#method.fb_get_campaign_reporting) | `GET /ad-publishing/facebook/reporting/campaign/{campaignId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-campaign-reporting) |
//! | [`fb_get_reporting_list`](../ad_manager/struct.AdManager.html#method.fb_get_reporting_list) | `GET /ad-publishing/facebook/reporting/list` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-reporting-list) |
//! | [`fb_search_targeting`](../ad_manager/struct.AdManager.html#method.fb_search_targeting) | `GET /ad-publishing/facebook/targeting/search` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-search-targeting) |
//! | [`google_get_ad_accounts`](../ad_manager/struct.AdManager.html#method.google_get_ad_accounts) | `GET /ad-publishing/google/ad-accounts` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-ad-accounts) |
//! | [`google_get_ad_account_details`](../ad_manager/struct.AdManager.html#method.google_get_ad_account_details) | `GET /ad-publishing/google/ad-accounts/{adAccountId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-ad-account-details) |
//! | [`google_delete_ad_account`](../ad_manager/struct.AdManager.html#method.google_delete_ad_account) | `DELETE /ad-publishing/google/ad-accounts/{adAccountId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-delete-ad-account) |
//! | [`google_upsert_campaign`](../ad_manager/struct.AdManager.html#method.google_upsert_campaign) | `PUT /ad-publishing/google/ads` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-upsert-campaign) |
//! | [`google_get_campaign_by_id`](../ad_manager/struct.AdManager.html#method.google_get_campaign_by_id) | `GET /ad-publishing/google/ads/{adId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-campaign-by-id) |
//! | [`google_publish_ad`](../ad_manager/struct.AdManager.html#method.google_publish_ad) | `POST /ad-publishing/google/ads/{adId}/publish` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-publish-ad) |
//! | [`google_get_assets`](../ad_manager/struct.AdManager.html#method.google_get_assets) | `GET /ad-publishing/google/assets` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-assets) |
//! | [`google_upsert_assets`](../ad_manager/struct.AdManager.html#method.google_upsert_assets) | `POST /ad-publishing/google/assets` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-upsert-assets) |
//! | [`google_get_audiences`](../ad_manager/struct.AdManager.html#method.google_get_audiences) | `GET /ad-publishing/google/audiences` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-audiences) |
//! | [`google_upsert_audience`](../ad_manager/struct.AdManager.html#method.google_upsert_audience) | `PUT /ad-publishing/google/audiences` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-upsert-audience) |
//! | [`google_get_audience_by_id`](../ad_manager/struct.AdManager.html#method.google_get_audience_by_id) | `GET /ad-publishing/google/audiences/{audienceId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-audience-by-id) |
//! | [`google_get_conversion_goals`](../ad_manager/struct.AdManager.html#method.google_get_conversion_goals) | `GET /ad-publishing/google/conversion-goals` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-conversion-goals) |
//! | [`google_get_conversions`](../ad_manager/struct.AdManager.html#method.google_get_conversions) | `GET /ad-publishing/google/conversions` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-conversions) |
//! | [`google_upsert_conversion`](../ad_manager/struct.AdManager.html#method.google_upsert_conversion) | `PUT /ad-publishing/google/conversions` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-upsert-conversion) |
//! | [`google_get_conversion_by_id`](../ad_manager/struct.AdManager.html#method.google_get_conversion_by_id) | `GET /ad-publishing/google/conversions/{conversionId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-conversion-by-id) |
//! | [`google_delete_conversion`](../ad_manager/struct.AdManager.html#method.google_delete_conversion) | `DELETE /ad-publishing/google/conversions/{conversionId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-delete-conversion) |
//! | [`google_get_entity`](../ad_manager/struct.AdManager.html#method.google_get_entity) | `GET /ad-publishing/google/entity` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-entity) |
//! | [`google_get_integration`](../ad_manager/struct.AdManager.html#method.google_get_integration) | `GET /ad-publishing/google/integration` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-integration) |
//! | [`google_create_integration`](../ad_manager/struct.AdManager.html#method.google_create_integration) | `POST /ad-publishing/google/integration` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-create-integration) |
//! | [`google_get_keyword_ideas`](../ad_manager/struct.AdManager.html#method.google_get_keyword_ideas) | `POST /ad-publishing/google/keyword-ideas` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-keyword-ideas) |
//! | [`google_get_current_user`](../ad_manager/struct.AdManager.html#method.google_get_current_user) | `GET /ad-publishing/google/me` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-current-user) |
//! | [`google_get_reporting`](../ad_manager/struct.AdManager.html#method.google_get_reporting) | `GET /ad-publishing/google/reporting` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-reporting) |
//! | [`google_get_campaign_reporting`](../ad_manager/struct.AdManager.html#method.google_get_campaign_reporting) | `GET /ad-publishing/google/reporting/campaign/{campaignId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-campaign-reporting) |
//! | [`google_get_reporting_list`](../ad_manager/struct.AdManager.html#method.google_get_reporting_list) | `GET /ad-publishing/google/reporting/list` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-reporting-list) |
//! | [`google_get_segments`](../ad_manager/struct.AdManager.html#method.google_get_segments) | `GET /ad-publishing/google/segments` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-segments) |
//! | [`google_upsert_segment`](../ad_manager/struct.AdManager.html#method.google_upsert_segment) | `PUT /ad-publishing/google/segments` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-upsert-segment) |
//! | [`google_create_offline_user_list_job`](../ad_manager/struct.AdManager.html#method.google_create_offline_user_list_job) | `POST /ad-publishing/google/segments/offline-user-list-job` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-create-offline-user-list-job) |
//! | [`google_get_segment_by_id`](../ad_manager/struct.AdManager.html#method.google_get_segment_by_id) | `GET /ad-publishing/google/segments/{segmentId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-segment-by-id) |
//! | [`google_delete_segment`](../ad_manager/struct.AdManager.html#method.google_delete_segment) | `DELETE /ad-publishing/google/segments/{segmentId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-delete-segment) |
//! | [`google_get_target_interests`](../ad_manager/struct.AdManager.html#method.google_get_target_interests) | `GET /ad-publishing/google/target-interests` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-target-interests) |
//! | [`google_search_targeting`](../ad_manager/struct.AdManager.html#method.google_search_targeting) | `GET /ad-publishing/google/targeting/search` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-search-targeting) |
//! | [`li_get_ad_account_details`](../ad_manager/struct.AdManager.html#method.li_get_ad_account_details) | `GET /ad-publishing/linkedin/ad-account` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-ad-account-details) |
//! | [`li_delete_ad_account`](../ad_manager/struct.AdManager.html#method.li_delete_ad_account) | `DELETE /ad-publishing/linkedin/ad-account` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-delete-ad-account) |
//! | [`li_get_ad_accounts`](../ad_manager/struct.AdManager.html#method.li_get_ad_accounts) | `GET /ad-publishing/linkedin/ad-accounts` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-ad-accounts) |
//! | [`li_upsert_campaign_group`](../ad_manager/struct.AdManager.html#method.li_upsert_campaign_group) | `PUT /ad-publishing/linkedin/ads` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-upsert-campaign-group) |
//! | [`li_get_campaign_group`](../ad_manager/struct.AdManager.html#method.li_get_campaign_group) | `GET /ad-publishing/linkedin/ads/{adId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-campaign-group) |
//! | [`li_publish_campaign_group`](../ad_manager/struct.AdManager.html#method.li_publish_campaign_group) | `POST /ad-publishing/linkedin/ads/{adId}/publish` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-publish-campaign-group) |
//! | [`li_get_integration`](../ad_manager/struct.AdManager.html#method.li_get_integration) | `GET /ad-publishing/linkedin/integration` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-integration) |
//! | [`li_create_integration`](../ad_manager/struct.AdManager.html#method.li_create_integration) | `POST /ad-publishing/linkedin/integration` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-create-integration) |
//! | [`li_get_current_user`](../ad_manager/struct.AdManager.html#method.li_get_current_user) | `GET /ad-publishing/linkedin/me` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-current-user) |
//! | [`li_get_ad_analytics`](../ad_manager/struct.AdManager.html#method.li_get_ad_analytics) | `GET /ad-publishing/linkedin/reporting` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-ad-analytics) |
//! | [`li_get_campaign_group_reporting`](../ad_manager/struct.AdManager.html#method.li_get_campaign_group_reporting) | `GET /ad-publishing/linkedin/reporting/campaign-group/{campaignGroupId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-campaign-group-reporting) |
//! | [`li_get_reporting_list`](../ad_manager/struct.AdManager.html#method.li_get_reporting_list) | `GET /ad-publishing/linkedin/reporting/list` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-reporting-list) |
//! | [`li_search_targeting`](../ad_manager/struct.AdManager.html#method.li_search_targeting) | `GET /ad-publishing/linkedin/targeting/search` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-search-targeting) |
//! | [`li_create_lead_form`](../ad_manager/struct.AdManager.html#method.li_create_lead_form) | `POST /ad-publishing/linkedin/{accountId}/form` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-create-lead-form) |
//! | [`li_get_lead_forms`](../ad_manager/struct.AdManager.html#method.li_get_lead_forms) | `GET /ad-publishing/linkedin/{accountId}/forms` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-lead-forms) |
//! | [`li_update_ad_status`](../ad_manager/struct.AdManager.html#method.li_update_ad_status) | `PATCH /ad-publishing/linkedin/{adId}/status` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-update-ad-status) |
//!
//! # Affiliate Manager, version 2
//!
//! Module `affiliate_manager`, feature `affiliate-manager`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`list_affiliates`](../affiliate_manager/struct.AffiliateManager.html#method.list_affiliates) | `GET /affiliate-manager/{locationId}/affiliates` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/affiliate-manager/list-affiliates) |
//! | [`get_affiliate`](../affiliate_manager/struct.AffiliateManager.html#method.get_affiliate) | `GET /affiliate-manager/{locationId}/affiliates/{affiliateId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/affiliate-manager/get-affiliate) |
//! | [`list_commissions`](../affiliate_manager/struct.AffiliateManager.html#method.list_commissions) | `GET /affiliate-manager/{locationId}/commissions` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/affiliate-manager/list-commissions) |
//! | [`list_payouts`](../affiliate_manager/struct.AffiliateManager.html#method.list_payouts) | `GET /affiliate-manager/{locationId}/payouts` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/affiliate-manager/list-payouts) |
//!
//! # Agent Studio, version 2
//!
//! Module `agent_studio`, feature `agent-studio`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_agents`](../agent_studio/struct.AgentStudio.html#method.get_agents) | `GET /agent-studio/agent` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/get-agents) |
//! | [`create_agent`](../agent_studio/struct.AgentStudio.html#method.create_agent) | `POST /agent-studio/agent` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/create-agent) |
//! | [`update_agent_version`](../agent_studio/struct.AgentStudio.html#method.update_agent_version) | `PATCH /agent-studio/agent/versions/{versionId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/update-agent-version) |
//! | [`promote_and_publish`](../agent_studio/struct.AgentStudio.html#method.promote_and_publish) | `POST /agent-studio/agent/versions/{versionId}/publish` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/promote-and-publish) |
//! | [`get_agent_by_id`](../agent_studio/struct.AgentStudio.html#method.get_agent_by_id) | `GET /agent-studio/agent/{agentId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/get-agent-by-id) |
//! | [`delete_agent`](../agent_studio/struct.AgentStudio.html#method.delete_agent) | `DELETE /agent-studio/agent/{agentId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/delete-agent) |
//! | [`update_agent_metadata`](../agent_studio/struct.AgentStudio.html#method.update_agent_metadata) | `PATCH /agent-studio/agent/{agentId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/update-agent-metadata) |
//! | [`execute_agent`](../agent_studio/struct.AgentStudio.html#method.execute_agent) | `POST /agent-studio/agent/{agentId}/execute` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/execute-agent) |
//! | [`list_public_agents`](../agent_studio/struct.AgentStudio.html#method.list_public_agents) | `GET /agent-studio/public-api/agents` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/get-agents-deprecated) |
//! | [`get_public_agent`](../agent_studio/struct.AgentStudio.html#method.get_public_agent) | `GET /agent-studio/public-api/agents/{agentId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/get-agent-by-id-deprecated) |
//! | [`execute_public_agent`](../agent_studio/struct.AgentStudio.html#method.execute_public_agent) | `POST /agent-studio/public-api/agents/{agentId}/execute` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/execute-agent-deprecated) |
//!
//! # Associations, version 2
//!
//! Module `associations`, feature `associations`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`find_associations`](../associations/struct.Associations.html#method.find_associations) | `GET /associations/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/associations/find-associations) |
//! | [`create_association`](../associations/struct.Associations.html#method.create_association) | `POST /associations/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/associations/create-association) |
//! | [`get_association_by_key`](../associations/struct.Associations.html#method.get_association_by_key) | `GET /associations/key/{key_name}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/associations/get-association-key-by-key-name) |
//! | [`get_association_by_object_keys`](../associations/struct.Associations.html#method.get_association_by_object_keys) | `GET /associations/objectKey/{objectKey}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/associations/get-association-by-object-keys) |
//! | [`create_relation`](../associations/struct.Associations.html#method.create_relation) | `POST /associations/relations` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/associations/create-relation) |
//! | [`get_relations_by_record_id`](../associations/struct.Associations.html#method.get_relations_by_record_id) | `GET /associations/relations/{recordId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/associations/get-relations-by-record-id) |
//! | [`delete_relation`](../associations/struct.Associations.html#method.delete_relation) | `DELETE /associations/relations/{recordId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/associations/delete-relation) |
//! | [`get_association_by_id`](../associations/struct.Associations.html#method.get_association_by_id) | `GET /associations/{associationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/associations/get-association-by-id) |
//! | [`update_association`](../associations/struct.Associations.html#method.update_association) | `PUT /associations/{associationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/associations/update-association) |
//! | [`delete_association`](../associations/struct.Associations.html#method.delete_association) | `DELETE /associations/{associationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/associations/delete-association) |
//!
//! # Blogs, version 2
//!
//! Module `blogs`, feature `blogs`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_all_blog_authors_by_location`](../blogs/struct.Blogs.html#method.get_all_blog_authors_by_location) | `GET /blogs/authors` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/blogs/get-all-blog-authors-by-location) |
//! | [`get_all_categories_by_location`](../blogs/struct.Blogs.html#method.get_all_categories_by_location) | `GET /blogs/categories` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/blogs/get-all-categories-by-location) |
//! | [`create_blog_post`](../blogs/struct.Blogs.html#method.create_blog_post) | `POST /blogs/posts` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/blogs/create-blog-post) |
//! | [`get_blog_post`](../blogs/struct.Blogs.html#method.get_blog_post) | `GET /blogs/posts/all` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/blogs/get-blog-post) |
//! | [`check_url_slug_exists`](../blogs/struct.Blogs.html#method.check_url_slug_exists) | `GET /blogs/posts/url-slug-exists` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/blogs/check-url-slug-exists) |
//! | [`update_blog_post`](../blogs/struct.Blogs.html#method.update_blog_post) | `PUT /blogs/posts/{postId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/blogs/update-blog-post) |
//! | [`get_blogs`](../blogs/struct.Blogs.html#method.get_blogs) | `GET /blogs/site/all` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/blogs/get-blogs) |
//!
//! # Brand Boards, version 2
//!
//! Module `brand_boards`, feature `brand-boards`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`create_brand_board`](../brand_boards/struct.BrandBoards.html#method.create_brand_board) | `POST /brand-boards/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/brand-boards/create-brand-board) |
//! | [`get_brand_boards_by_location`](../brand_boards/struct.BrandBoards.html#method.get_brand_boards_by_location) | `GET /brand-boards/{locationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/brand-boards/get-brand-boards-by-location) |
//! | [`get_brand_board_by_id`](../brand_boards/struct.BrandBoards.html#method.get_brand_board_by_id) | `GET /brand-boards/{locationId}/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/brand-boards/get-brand-board-by-id) |
//! | [`delete_brand_board`](../brand_boards/struct.BrandBoards.html#method.delete_brand_board) | `DELETE /brand-boards/{locationId}/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/brand-boards/delete-brand-board) |
//! | [`update_brand_board`](../brand_boards/struct.BrandBoards.html#method.update_brand_board) | `PATCH /brand-boards/{locationId}/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/brand-boards/update-brand-board) |
//!
//! # Businesses, version 2
//!
//! Module `businesses`, feature `businesses`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_businesses_by_location`](../businesses/struct.Businesses.html#method.get_businesses_by_location) | `GET /businesses/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/businesses/get-businesses-by-location) |
//! | [`create_business`](../businesses/struct.Businesses.html#method.create_business) | `POST /businesses/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/businesses/create-business) |
//! | [`get_business`](../businesses/struct.Businesses.html#method.get_business) | `GET /businesses/{businessId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/businesses/get-business) |
//! | [`update_business`](../businesses/struct.Businesses.html#method.update_business) | `PUT /businesses/{businessId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/businesses/update-business) |
//! | [`delete_business`](../businesses/struct.Businesses.html#method.delete_business) | `DELETE /businesses/{businessId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/businesses/delete-business) |
//!
//! # Calendars, version 2
//!
//! Module `calendars`, feature `calendars`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_calendars`](../calendars/struct.Calendars.html#method.get_calendars) | `GET /calendars/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendars) |
//! | [`create_calendar`](../calendars/struct.Calendars.html#method.create_calendar) | `POST /calendars/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-calendar) |
//! | [`get_appointment_notes`](../calendars/struct.Calendars.html#method.get_appointment_notes) | `GET /calendars/appointments/{appointmentId}/notes` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-appointment-notes) |
//! | [`create_appointment_note`](../calendars/struct.Calendars.html#method.create_appointment_note) | `POST /calendars/appointments/{appointmentId}/notes` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-appointment-note) |
//! | [`update_appointment_note`](../calendars/struct.Calendars.html#method.update_appointment_note) | `PUT /calendars/appointments/{appointmentId}/notes/{noteId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/update-appointment-note) |
//! | [`delete_appointment_note`](../calendars/struct.Calendars.html#method.delete_appointment_note) | `DELETE /calendars/appointments/{appointmentId}/notes/{noteId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-appointment-note) |
//! | [`get_blocked_slots`](../calendars/struct.Calendars.html#method.get_blocked_slots) | `GET /calendars/blocked-slots` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-blocked-slots) |
//! | [`get_calendar_events`](../calendars/struct.Calendars.html#method.get_calendar_events) | `GET /calendars/events` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendar-events) |
//! | [`create_appointment`](../calendars/struct.Calendars.html#method.create_appointment) | `POST /calendars/events/appointments` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-appointment) |
//! | [`get_appointment`](../calendars/struct.Calendars.html#method.get_appointment) | `GET /calendars/events/appointments/{eventId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-appointment) |
//! | [`edit_appointment`](../calendars/struct.Calendars.html#method.edit_appointment) | `PUT /calendars/events/appointments/{eventId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/edit-appointment) |
//! | [`create_block_slot`](../calendars/struct.Calendars.html#method.create_block_slot) | `POST /calendars/events/block-slots` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-block-slot) |
//! | [`edit_block_slot`](../calendars/struct.Calendars.html#method.edit_block_slot) | `PUT /calendars/events/block-slots/{eventId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/edit-block-slot) |
//! | [`delete_event`](../calendars/struct.Calendars.html#method.delete_event) | `DELETE /calendars/events/{eventId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-event) |
//! | [`get_groups`](../calendars/struct.Calendars.html#method.get_groups) | `GET /calendars/groups` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-groups) |
//! | [`create_calendar_group`](../calendars/struct.Calendars.html#method.create_calendar_group) | `POST /calendars/groups` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-calendar-group) |
//! | [`validate_groups_slug`](../calendars/struct.Calendars.html#method.validate_groups_slug) | `POST /calendars/groups/validate-slug` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/validate-groups-slug) |
//! | [`edit_group`](../calendars/struct.Calendars.html#method.edit_group) | `PUT /calendars/groups/{groupId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/edit-group) |
//! | [`delete_group`](../calendars/struct.Calendars.html#method.delete_group) | `DELETE /calendars/groups/{groupId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-group) |
//! | [`disable_group`](../calendars/struct.Calendars.html#method.disable_group) | `PUT /calendars/groups/{groupId}/status` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/disable-group) |
//! | [`fetch_calendar_resources`](../calendars/struct.Calendars.html#method.fetch_calendar_resources) | `GET /calendars/resources/{resourceType}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/fetch-calendar-resources) |
//! | [`create_calendar_resource`](../calendars/struct.Calendars.html#method.create_calendar_resource) | `POST /calendars/resources/{resourceType}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-calendar-resource) |
//! | [`get_calendar_resource`](../calendars/struct.Calendars.html#method.get_calendar_resource) | `GET /calendars/resources/{resourceType}/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendar-resource) |
//! | [`update_calendar_resource`](../calendars/struct.Calendars.html#method.update_calendar_resource) | `PUT /calendars/resources/{resourceType}/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/update-calendar-resource) |
//! | [`delete_calendar_resource`](../calendars/struct.Calendars.html#method.delete_calendar_resource) | `DELETE /calendars/resources/{resourceType}/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-calendar-resource) |
//! | [`create_schedule`](../calendars/struct.Calendars.html#method.create_schedule) | `POST /calendars/schedules` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-schedule) |
//! | [`get_all_schedules`](../calendars/struct.Calendars.html#method.get_all_schedules) | `GET /calendars/schedules/search` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-all-schedules) |
//! | [`get_schedule_by_id`](../calendars/struct.Calendars.html#method.get_schedule_by_id) | `GET /calendars/schedules/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-schedule-by-id) |
//! | [`update_schedule`](../calendars/struct.Calendars.html#method.update_schedule) | `PUT /calendars/schedules/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/update-schedule) |
//! | [`delete_schedule`](../calendars/struct.Calendars.html#method.delete_schedule) | `DELETE /calendars/schedules/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-schedule) |
//! | [`add_calendar_to_schedule`](../calendars/struct.Calendars.html#method.add_calendar_to_schedule) | `PUT /calendars/schedules/{id}/associations/{calendarId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/add-calendar-to-schedule) |
//! | [`remove_calendar_from_schedule`](../calendars/struct.Calendars.html#method.remove_calendar_from_schedule) | `DELETE /calendars/schedules/{id}/associations/{calendarId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/remove-calendar-from-schedule) |
//! | [`get_calendar`](../calendars/struct.Calendars.html#method.get_calendar) | `GET /calendars/{calendarId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendar) |
//! | [`update_calendar`](../calendars/struct.Calendars.html#method.update_calendar) | `PUT /calendars/{calendarId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/update-calendar) |
//! | [`delete_calendar`](../calendars/struct.Calendars.html#method.delete_calendar) | `DELETE /calendars/{calendarId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-calendar) |
//! | [`get_slots`](../calendars/struct.Calendars.html#method.get_slots) | `GET /calendars/{calendarId}/free-slots` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-slots) |
//! | [`list_event_notifications`](../calendars/struct.Calendars.html#method.list_event_notifications) | `GET /calendars/{calendarId}/notifications` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-event-notification) |
//! | [`create_event_notification`](../calendars/struct.Calendars.html#method.create_event_notification) | `POST /calendars/{calendarId}/notifications` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-event-notification) |
//! | [`find_event_notification`](../calendars/struct.Calendars.html#method.find_event_notification) | `GET /calendars/{calendarId}/notifications/{notificationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/find-event-notification) |
//! | [`update_event_notification`](../calendars/struct.Calendars.html#method.update_event_notification) | `PUT /calendars/{calendarId}/notifications/{notificationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/update-event-notification) |
//! | [`delete_event_notification`](../calendars/struct.Calendars.html#method.delete_event_notification) | `DELETE /calendars/{calendarId}/notifications/{notificationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-event-notification) |
//!
//! # Campaigns, version 2
//!
//! Module `campaigns`, feature `campaigns`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_campaigns`](../campaigns/struct.Campaigns.html#method.get_campaigns) | `GET /campaigns/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/campaigns/get-campaigns) |
//!
//! # Companies, version 2
//!
//! Module `companies`, feature `companies`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_company`](../companies/struct.Companies.html#method.get_company) | `GET /companies/{companyId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/companies/get-company) |
//!
//! # Contacts, version 2
//!
//! Module `contacts`, feature `contacts`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_contacts`](../contacts/struct.Contacts.html#method.get_contacts) | `GET /contacts/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/get-contacts) |
//! | [`create_contact`](../contacts/struct.Contacts.html#method.create_contact) | `POST /contacts/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/create-contact) |
//! | [`add_remove_contact_from_business`](../contacts/struct.Contacts.html#method.add_remove_contact_from_business) | `POST /contacts/bulk/business` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/add-remove-contact-from-business) |
//! | [`bulk_update_tags`](../contacts/struct.Contacts.html#method.bulk_update_tags) | `POST /contacts/bulk/tags/update/{type}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/create-association) |
//! | [`get_contacts_by_business_id`](../contacts/struct.Contacts.html#method.get_contacts_by_business_id) | `GET /contacts/business/{businessId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/get-contacts-by-business-id) |
//! | [`search_contacts_advanced`](../contacts/struct.Contacts.html#method.search_contacts_advanced) | `POST /contacts/search` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/search-contacts-advanced) |
//! | [`get_duplicate_contact`](../contacts/struct.Contacts.html#method.get_duplicate_contact) | `GET /contacts/search/duplicate` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/get-duplicate-contact) |
//! | [`upsert_contact`](../contacts/struct.Contacts.html#method.upsert_contact) | `POST /contacts/upsert` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/upsert-contact) |
//! | [`get_contact`](../contacts/struct.Contacts.html#method.get_contact) | `GET /contacts/{contactId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/get-contact) |
//! | [`update_contact`](../contacts/struct.Contacts.html#method.update_contact) | `PUT /contacts/{contactId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/update-contact) |
//! | [`delete_contact`](../contacts/struct.Contacts.html#method.delete_contact) | `DELETE /contacts/{contactId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/delete-contact) |
//! | [`get_appointments_for_contact`](../contacts/struct.Contacts.html#method.get_appointments_for_contact) | `GET /contacts/{contactId}/appointments` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/get-appointments-for-contact) |
//! | [`remove_contact_from_every_campaign`](../contacts/struct.Contacts.html#method.remove_contact_from_every_campaign) | `DELETE /contacts/{contactId}/campaigns/removeAll` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-contact-from-every-campaign) |
//! | [`add_contact_to_campaign`](../contacts/struct.Contacts.html#method.add_contact_to_campaign) | `POST /contacts/{contactId}/campaigns/{campaignId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/add-contact-to-campaign) |
//! | [`remove_contact_from_campaign`](../contacts/struct.Contacts.html#method.remove_contact_from_campaign) | `DELETE /contacts/{contactId}/campaigns/{campaignId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-contact-from-campaign) |
//! | [`add_contact_followers`](../contacts/struct.Contacts.html#method.add_contact_followers) | `POST /contacts/{contactId}/followers` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/add-followers-contact) |
//! | [`remove_contact_followers`](../contacts/struct.Contacts.html#method.remove_contact_followers) | `DELETE /contacts/{contactId}/followers` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-followers-contact) |
//! | [`get_all_notes`](../contacts/struct.Contacts.html#method.get_all_notes) | `GET /contacts/{contactId}/notes` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/get-all-notes) |
//! | [`create_note`](../contacts/struct.Contacts.html#method.create_note) | `POST /contacts/{contactId}/notes` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/create-note) |
//! | [`get_note`](../contacts/struct.Contacts.html#method.get_note) | `GET /contacts/{contactId}/notes/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/get-note) |
//! | [`update_note`](../contacts/struct.Contacts.html#method.update_note) | `PUT /contacts/{contactId}/notes/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/update-note) |
//! | [`delete_note`](../contacts/struct.Contacts.html#method.delete_note) | `DELETE /contacts/{contactId}/notes/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/delete-note) |
//! | [`add_tags`](../contacts/struct.Contacts.html#method.add_tags) | `POST /contacts/{contactId}/tags` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/add-tags) |
//! | [`remove_tags`](../contacts/struct.Contacts.html#method.remove_tags) | `DELETE /contacts/{contactId}/tags` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-tags) |
//! | [`get_all_tasks`](../contacts/struct.Contacts.html#method.get_all_tasks) | `GET /contacts/{contactId}/tasks` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/get-all-tasks) |
//! | [`create_task`](../contacts/struct.Contacts.html#method.create_task) | `POST /contacts/{contactId}/tasks` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/create-task) |
//! | [`get_task`](../contacts/struct.Contacts.html#method.get_task) | `GET /contacts/{contactId}/tasks/{taskId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/get-task) |
//! | [`update_task`](../contacts/struct.Contacts.html#method.update_task) | `PUT /contacts/{contactId}/tasks/{taskId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/update-task) |
//! | [`delete_task`](../contacts/struct.Contacts.html#method.delete_task) | `DELETE /contacts/{contactId}/tasks/{taskId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/delete-task) |
//! | [`update_task_completed`](../contacts/struct.Contacts.html#method.update_task_completed) | `PUT /contacts/{contactId}/tasks/{taskId}/completed` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/update-task-completed) |
//! | [`add_contact_to_workflow`](../contacts/struct.Contacts.html#method.add_contact_to_workflow) | `POST /contacts/{contactId}/workflow/{workflowId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/add-contact-to-workflow) |
//! | [`delete_contact_from_workflow`](../contacts/struct.Contacts.html#method.delete_contact_from_workflow) | `DELETE /contacts/{contactId}/workflow/{workflowId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/delete-contact-from-workflow) |
//!
//! # Conversation Ai, version 2
//!
//! Module `conversation_ai`, feature `conversation-ai`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`create_agent`](../conversation_ai/struct.ConversationAi.html#method.create_agent) | `POST /conversation-ai/agents` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/create-agent) |
//! | [`search_agents`](../conversation_ai/struct.ConversationAi.html#method.search_agents) | `GET /conversation-ai/agents/search` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/search-agent) |
//! | [`get_agent`](../conversation_ai/struct.ConversationAi.html#method.get_agent) | `GET /conversation-ai/agents/{agentId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/get-agent) |
//! | [`update_agent`](../conversation_ai/struct.ConversationAi.html#method.update_agent) | `PUT /conversation-ai/agents/{agentId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/update-agent) |
//! | [`delete_agent`](../conversation_ai/struct.ConversationAi.html#method.delete_agent) | `DELETE /conversation-ai/agents/{agentId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/delete-agent) |
//! | [`create_action`](../conversation_ai/struct.ConversationAi.html#method.create_action) | `POST /conversation-ai/agents/{agentId}/actions` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/create-action) |
//! | [`list_actions`](../conversation_ai/struct.ConversationAi.html#method.list_actions) | `GET /conversation-ai/agents/{agentId}/actions/list` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/list-actions) |
//! | [`get_action_by_id`](../conversation_ai/struct.ConversationAi.html#method.get_action_by_id) | `GET /conversation-ai/agents/{agentId}/actions/{actionId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/get-action-by-id) |
//! | [`update_action`](../conversation_ai/struct.ConversationAi.html#method.update_action) | `PUT /conversation-ai/agents/{agentId}/actions/{actionId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/update-action) |
//! | [`delete_action`](../conversation_ai/struct.ConversationAi.html#method.delete_action) | `DELETE /conversation-ai/agents/{agentId}/actions/{actionId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/delete-action) |
//! | [`update_followup_settings`](../conversation_ai/struct.ConversationAi.html#method.update_followup_settings) | `PATCH /conversation-ai/agents/{agentId}/followup-settings` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/update-followup-settings) |
//! | [`get_generation_details`](../conversation_ai/struct.ConversationAi.html#method.get_generation_details) | `GET /conversation-ai/generations` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/get-generation-details) |
//!
//! # Conversations, version 2
//!
//! Module `conversations`, feature `conversations`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`create_conversation`](../conversations/struct.Conversations.html#method.create_conversation) | `POST /conversations/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/create-conversation) |
//! | [`get_message_transcription`](../conversations/struct.Conversations.html#method.get_message_transcription) | `GET /conversations/locations/{locationId}/messages/{messageId}/transcription` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/get-message-transcription) |
//! | [`download_message_transcription`](../conversations/struct.Conversations.html#method.download_message_transcription) | `GET /conversations/locations/{locationId}/messages/{messageId}/transcription/download` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/download-message-transcription) |
//! | [`send_message`](../conversations/struct.Conversations.html#method.send_message) | `POST /conversations/messages` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/send-a-new-message) |
//! | [`cancel_scheduled_email_message`](../conversations/struct.Conversations.html#method.cancel_scheduled_email_message) | `DELETE /conversations/messages/email/{emailMessageId}/schedule` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/cancel-scheduled-email-message) |
//! | [`get_email_by_id`](../conversations/struct.Conversations.html#method.get_email_by_id) | `GET /conversations/messages/email/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/get-email-by-id) |
//! | [`export_messages_by_location`](../conversations/struct.Conversations.html#method.export_messages_by_location) | `GET /conversations/messages/export` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/export-messages-by-location) |
//! | [`add_inbound_message`](../conversations/struct.Conversations.html#method.add_inbound_message) | `POST /conversations/messages/inbound` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/add-an-inbound-message) |
//! | [`add_outbound_message`](../conversations/struct.Conversations.html#method.add_outbound_message) | `POST /conversations/messages/outbound` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/add-an-outbound-message) |
//! | [`send_review_reply`](../conversations/struct.Conversations.html#method.send_review_reply) | `POST /conversations/messages/review-reply` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/send-review-reply) |
//! | [`upload_file_attachments`](../conversations/struct.Conversations.html#method.upload_file_attachments) | `POST /conversations/messages/upload` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/upload-file-attachments) |
//! | [`complete_file_upload`](../conversations/struct.Conversations.html#method.complete_file_upload) | `POST /conversations/messages/upload/complete` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/complete-file-upload) |
//! | [`initiate_file_upload`](../conversations/struct.Conversations.html#method.initiate_file_upload) | `POST /conversations/messages/upload/initiate` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/initiate-file-upload) |
//! | [`get_message`](../conversations/struct.Conversations.html#method.get_message) | `GET /conversations/messages/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/get-message) |
//! | [`add_message_attachments`](../conversations/struct.Conversations.html#method.add_message_attachments) | `PUT /conversations/messages/{messageId}/attachments` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/add-message-attachments) |
//! | [`get_message_recording`](../conversations/struct.Conversations.html#method.get_message_recording) | `GET /conversations/messages/{messageId}/locations/{locationId}/recording` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/get-message-recording) |
//! | [`cancel_scheduled_message`](../conversations/struct.Conversations.html#method.cancel_scheduled_message) | `DELETE /conversations/messages/{messageId}/schedule` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/cancel-scheduled-message) |
//! | [`update_message_status`](../conversations/struct.Conversations.html#method.update_message_status) | `PUT /conversations/messages/{messageId}/status` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/update-message-status) |
//! | [`get_all_custom_subtypes`](../conversations/struct.Conversations.html#method.get_all_custom_subtypes) | `GET /conversations/preferences/custom-subtypes` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/get-all-custom-subtypes) |
//! | [`create_custom_subtype`](../conversations/struct.Conversations.html#method.create_custom_subtype) | `POST /conversations/preferences/custom-subtypes` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/create-custom-subtype) |
//! | [`update_custom_subtype`](../conversations/struct.Conversations.html#method.update_custom_subtype) | `PUT /conversations/preferences/custom-subtypes/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/update-custom-subtype) |
//! | [`get_contact_unsubscription_status`](../conversations/struct.Conversations.html#method.get_contact_unsubscription_status) | `GET /conversations/preferences/unsubscriptions/status` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/get-contact-unsubscription-status) |
//! | [`change_subscription`](../conversations/struct.Conversations.html#method.change_subscription) | `POST /conversations/preferences/unsubscriptions/user-change` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/user-subscription-change) |
//! | [`live_chat_agent_typing`](../conversations/struct.Conversations.html#method.live_chat_agent_typing) | `POST /conversations/providers/live-chat/typing` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/live-chat-agent-typing) |
//! | [`search_conversations`](../conversations/struct.Conversations.html#method.search_conversations) | `GET /conversations/search` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/search-conversation) |
//! | [`get_conversation`](../conversations/struct.Conversations.html#method.get_conversation) | `GET /conversations/{conversationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/get-conversation) |
//! | [`update_conversation`](../conversations/struct.Conversations.html#method.update_conversation) | `PUT /conversations/{conversationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/update-conversation) |
//! | [`delete_conversation`](../conversations/struct.Conversations.html#method.delete_conversation) | `DELETE /conversations/{conversationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/delete-conversation) |
//! | [`get_messages`](../conversations/struct.Conversations.html#method.get_messages) | `GET /conversations/{conversationId}/messages` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/get-messages) |
//!
//! # Courses, version 2
//!
//! Module `courses`, feature `courses`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`import_courses`](../courses/struct.Courses.html#method.import_courses) | `POST /courses/courses-exporter/public/import` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/courses/import-courses) |
//!
//! # Custom Fields, version 2
//!
//! Module `custom_fields`, feature `custom-fields`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`create_custom_field`](../custom_fields/struct.CustomFields.html#method.create_custom_field) | `POST /custom-fields/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/create-custom-field) |
//! | [`create_custom_field_folder`](../custom_fields/struct.CustomFields.html#method.create_custom_field_folder) | `POST /custom-fields/folder` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/create-custom-field-folder) |
//! | [`update_custom_field_folder`](../custom_fields/struct.CustomFields.html#method.update_custom_field_folder) | `PUT /custom-fields/folder/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/update-custom-field-folder) |
//! | [`delete_custom_field_folder`](../custom_fields/struct.CustomFields.html#method.delete_custom_field_folder) | `DELETE /custom-fields/folder/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/delete-custom-field-folder) |
//! | [`get_custom_fields_by_object_key`](../custom_fields/struct.CustomFields.html#method.get_custom_fields_by_object_key) | `GET /custom-fields/object-key/{objectKey}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/get-custom-fields-by-object-key) |
//! | [`get_custom_field_by_id`](../custom_fields/struct.CustomFields.html#method.get_custom_field_by_id) | `GET /custom-fields/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/get-custom-field-by-id) |
//! | [`update_custom_field`](../custom_fields/struct.CustomFields.html#method.update_custom_field) | `PUT /custom-fields/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/update-custom-field) |
//! | [`delete_custom_field`](../custom_fields/struct.CustomFields.html#method.delete_custom_field) | `DELETE /custom-fields/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/delete-custom-field) |
//!
//! # Custom Menus, version 2
//!
//! Module `custom_menus`, feature `custom-menus`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_custom_menus`](../custom_menus/struct.CustomMenus.html#method.get_custom_menus) | `GET /custom-menus/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-menus/get-custom-menus) |
//! | [`create_custom_menu`](../custom_menus/struct.CustomMenus.html#method.create_custom_menu) | `POST /custom-menus/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-menus/create-custom-menu) |
//! | [`get_custom_menu_by_id`](../custom_menus/struct.CustomMenus.html#method.get_custom_menu_by_id) | `GET /custom-menus/{customMenuId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-menus/get-custom-menu-by-id) |
//! | [`update_custom_menu`](../custom_menus/struct.CustomMenus.html#method.update_custom_menu) | `PUT /custom-menus/{customMenuId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-menus/update-custom-menu) |
//! | [`delete_custom_menu`](../custom_menus/struct.CustomMenus.html#method.delete_custom_menu) | `DELETE /custom-menus/{customMenuId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-menus/delete-custom-menu) |
//!
//! # Email Isv, version 2
//!
//! Module `email_isv`, feature `email-isv`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`verify_email`](../email_isv/struct.EmailIsv.html#method.verify_email) | `POST /email/verify` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/email-isv/verify-email) |
//!
//! # Emails, version 2
//!
//! Module `emails`, feature `emails`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`fetch_templates`](../emails/struct.Emails.html#method.fetch_templates) | `GET /emails/builder` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/emails/fetch-template) |
//! | [`create_template`](../emails/struct.Emails.html#method.create_template) | `POST /emails/builder` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/emails/create-template) |
//! | [`update_template`](../emails/struct.Emails.html#method.update_template) | `POST /emails/builder/data` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/emails/update-template) |
//! | [`delete_template`](../emails/struct.Emails.html#method.delete_template) | `DELETE /emails/builder/{locationId}/{templateId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/emails/delete-template) |
//! | [`fetch_campaigns`](../emails/struct.Emails.html#method.fetch_campaigns) | `GET /emails/schedule` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/emails/fetch-campaigns) |
//!
//! # Forms, version 2
//!
//! Module `forms`, feature `forms`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_forms`](../forms/struct.Forms.html#method.get_forms) | `GET /forms/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/forms/get-forms) |
//! | [`get_forms_submissions`](../forms/struct.Forms.html#method.get_forms_submissions) | `GET /forms/submissions` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/forms/get-forms-submissions) |
//! | [`upload_to_custom_fields`](../forms/struct.Forms.html#method.upload_to_custom_fields) | `POST /forms/upload-custom-files` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/forms/upload-to-custom-fields) |
//!
//! # Funnels, version 2
//!
//! Module `funnels`, feature `funnels`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_funnels`](../funnels/struct.Funnels.html#method.get_funnels) | `GET /funnels/funnel/list` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/funnels/get-funnels) |
//! | [`create_redirect`](../funnels/struct.Funnels.html#method.create_redirect) | `POST /funnels/lookup/redirect` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/funnels/create-redirect) |
//! | [`fetch_redirects_list`](../funnels/struct.Funnels.html#method.fetch_redirects_list) | `GET /funnels/lookup/redirect/list` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/funnels/fetch-redirects-list) |
//! | [`delete_redirect_by_id`](../funnels/struct.Funnels.html#method.delete_redirect_by_id) | `DELETE /funnels/lookup/redirect/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/funnels/delete-redirect-by-id) |
//! | [`update_redirect_by_id`](../funnels/struct.Funnels.html#method.update_redirect_by_id) | `PATCH /funnels/lookup/redirect/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/funnels/update-redirect-by-id) |
//! | [`get_pages_by_funnel_id`](../funnels/struct.Funnels.html#method.get_pages_by_funnel_id) | `GET /funnels/page` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/funnels/get-pages-by-funnel-id) |
//! | [`get_pages_count_by_funnel_id`](../funnels/struct.Funnels.html#method.get_pages_count_by_funnel_id) | `GET /funnels/page/count` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/funnels/get-pages-count-by-funnel-id) |
//!
//! # Invoices, version 2
//!
//! Module `invoices`, feature `invoices`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`list_invoices`](../invoices/struct.Invoices.html#method.list_invoices) | `GET /invoices/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/list-invoices) |
//! | [`create_invoice`](../invoices/struct.Invoices.html#method.create_invoice) | `POST /invoices/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/create-invoice) |
//! | [`create_new_estimate`](../invoices/struct.Invoices.html#method.create_new_estimate) | `POST /invoices/estimate` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/create-new-estimate) |
//! | [`list_estimates`](../invoices/struct.Invoices.html#method.list_estimates) | `GET /invoices/estimate/list` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/list-estimates) |
//! | [`generate_estimate_number`](../invoices/struct.Invoices.html#method.generate_estimate_number) | `GET /invoices/estimate/number/generate` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/generate-estimate-number) |
//! | [`update_estimate_last_visited_at`](../invoices/struct.Invoices.html#method.update_estimate_last_visited_at) | `PATCH /invoices/estimate/stats/last-visited-at` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-estimate-last-visited-at) |
//! | [`list_estimate_templates`](../invoices/struct.Invoices.html#method.list_estimate_templates) | `GET /invoices/estimate/template` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/list-estimate-templates) |
//! | [`create_estimate_template`](../invoices/struct.Invoices.html#method.create_estimate_template) | `POST /invoices/estimate/template` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/create-estimate-template) |
//! | [`preview_estimate_template`](../invoices/struct.Invoices.html#method.preview_estimate_template) | `GET /invoices/estimate/template/preview` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/preview-estimate-template) |
//! | [`update_estimate_template`](../invoices/struct.Invoices.html#method.update_estimate_template) | `PUT /invoices/estimate/template/{templateId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-estimate-template) |
//! | [`delete_estimate_template`](../invoices/struct.Invoices.html#method.delete_estimate_template) | `DELETE /invoices/estimate/template/{templateId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/delete-estimate-template) |
//! | [`update_estimate`](../invoices/struct.Invoices.html#method.update_estimate) | `PUT /invoices/estimate/{estimateId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-estimate) |
//! | [`delete_estimate`](../invoices/struct.Invoices.html#method.delete_estimate) | `DELETE /invoices/estimate/{estimateId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/delete-estimate) |
//! | [`create_invoice_from_estimate`](../invoices/struct.Invoices.html#method.create_invoice_from_estimate) | `POST /invoices/estimate/{estimateId}/invoice` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/create-invoice-from-estimate) |
//! | [`send_estimate`](../invoices/struct.Invoices.html#method.send_estimate) | `POST /invoices/estimate/{estimateId}/send` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/send-estimate) |
//! | [`generate_invoice_number`](../invoices/struct.Invoices.html#method.generate_invoice_number) | `GET /invoices/generate-invoice-number` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/generate-invoice-number) |
//! | [`list_invoice_schedules`](../invoices/struct.Invoices.html#method.list_invoice_schedules) | `GET /invoices/schedule` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/list-invoice-schedules) |
//! | [`create_invoice_schedule`](../invoices/struct.Invoices.html#method.create_invoice_schedule) | `POST /invoices/schedule` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/create-invoice-schedule) |
//! | [`get_invoice_schedule`](../invoices/struct.Invoices.html#method.get_invoice_schedule) | `GET /invoices/schedule/{scheduleId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/get-invoice-schedule) |
//! | [`update_invoice_schedule`](../invoices/struct.Invoices.html#method.update_invoice_schedule) | `PUT /invoices/schedule/{scheduleId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice-schedule) |
//! | [`delete_invoice_schedule`](../invoices/struct.Invoices.html#method.delete_invoice_schedule) | `DELETE /invoices/schedule/{scheduleId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/delete-invoice-schedule) |
//! | [`auto_payment_invoice_schedule`](../invoices/struct.Invoices.html#method.auto_payment_invoice_schedule) | `POST /invoices/schedule/{scheduleId}/auto-payment` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/auto-payment-invoice-schedule) |
//! | [`cancel_invoice_schedule`](../invoices/struct.Invoices.html#method.cancel_invoice_schedule) | `POST /invoices/schedule/{scheduleId}/cancel` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/cancel-invoice-schedule) |
//! | [`schedule_invoice_schedule`](../invoices/struct.Invoices.html#method.schedule_invoice_schedule) | `POST /invoices/schedule/{scheduleId}/schedule` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/schedule-invoice-schedule) |
//! | [`update_and_schedule_invoice_schedule`](../invoices/struct.Invoices.html#method.update_and_schedule_invoice_schedule) | `POST /invoices/schedule/{scheduleId}/updateAndSchedule` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-and-schedule-invoice-schedule) |
//! | [`get_invoice_settings`](../invoices/struct.Invoices.html#method.get_invoice_settings) | `GET /invoices/settings` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/get-invoice-settings) |
//! | [`update_invoice_last_visited_at`](../invoices/struct.Invoices.html#method.update_invoice_last_visited_at) | `PATCH /invoices/stats/last-visited-at` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice-last-visited-at) |
//! | [`list_invoice_templates`](../invoices/struct.Invoices.html#method.list_invoice_templates) | `GET /invoices/template` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/list-invoice-templates) |
//! | [`create_invoice_template`](../invoices/struct.Invoices.html#method.create_invoice_template) | `POST /invoices/template` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/create-invoice-template) |
//! | [`get_invoice_template`](../invoices/struct.Invoices.html#method.get_invoice_template) | `GET /invoices/template/{templateId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/get-invoice-template) |
//! | [`update_invoice_template`](../invoices/struct.Invoices.html#method.update_invoice_template) | `PUT /invoices/template/{templateId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice-template) |
//! | [`delete_invoice_template`](../invoices/struct.Invoices.html#method.delete_invoice_template) | `DELETE /invoices/template/{templateId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/delete-invoice-template) |
//! | [`update_invoice_template_late_fees`](../invoices/struct.Invoices.html#method.update_invoice_template_late_fees) | `PATCH /invoices/template/{templateId}/late-fees-configuration` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice-template-late-fees-configuration) |
//! | [`update_invoice_template_payment_methods`](../invoices/struct.Invoices.html#method.update_invoice_template_payment_methods) | `PATCH /invoices/template/{templateId}/payment-methods-configuration` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice-payment-methods-configuration) |
//! | [`text2pay_invoice`](../invoices/struct.Invoices.html#method.text2pay_invoice) | `POST /invoices/text2pay` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/text-2-pay-invoice) |
//! | [`get_invoice`](../invoices/struct.Invoices.html#method.get_invoice) | `GET /invoices/{invoiceId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/get-invoice) |
//! | [`update_invoice`](../invoices/struct.Invoices.html#method.update_invoice) | `PUT /invoices/{invoiceId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice) |
//! | [`delete_invoice`](../invoices/struct.Invoices.html#method.delete_invoice) | `DELETE /invoices/{invoiceId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/delete-invoice) |
//! | [`update_invoice_late_fees`](../invoices/struct.Invoices.html#method.update_invoice_late_fees) | `PATCH /invoices/{invoiceId}/late-fees-configuration` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice-late-fees-configuration) |
//! | [`record_invoice_payment`](../invoices/struct.Invoices.html#method.record_invoice_payment) | `POST /invoices/{invoiceId}/record-payment` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/record-invoice) |
//! | [`send_invoice`](../invoices/struct.Invoices.html#method.send_invoice) | `POST /invoices/{invoiceId}/send` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/send-invoice) |
//! | [`void_invoice`](../invoices/struct.Invoices.html#method.void_invoice) | `POST /invoices/{invoiceId}/void` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/void-invoice) |
//!
//! # Knowledge Base, version 2
//!
//! Module `knowledge_base`, feature `knowledge-base`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`list_knowledge_bases`](../knowledge_base/struct.KnowledgeBase.html#method.list_knowledge_bases) | `GET /knowledge-bases/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/list-all-knowledge-bases-paginated) |
//! | [`create_knowledge_base`](../knowledge_base/struct.KnowledgeBase.html#method.create_knowledge_base) | `POST /knowledge-bases/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/create-knowledge-base) |
//! | [`list_trained_urls`](../knowledge_base/struct.KnowledgeBase.html#method.list_trained_urls) | `GET /knowledge-bases/crawler` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/get-all-website-urls-data-by-knowledge-base) |
//! | [`discover_website`](../knowledge_base/struct.KnowledgeBase.html#method.discover_website) | `POST /knowledge-bases/crawler` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/discover-website) |
//! | [`delete_trained_urls`](../knowledge_base/struct.KnowledgeBase.html#method.delete_trained_urls) | `DELETE /knowledge-bases/crawler` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/delete-trained-urls-for-knowledge-base) |
//! | [`get_crawling_status`](../knowledge_base/struct.KnowledgeBase.html#method.get_crawling_status) | `GET /knowledge-bases/crawler/status` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/get-crawling-status-for-latest-operation) |
//! | [`train_discovered_urls`](../knowledge_base/struct.KnowledgeBase.html#method.train_discovered_urls) | `POST /knowledge-bases/crawler/train` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/train-discovered-urls) |
//! | [`list_faqs`](../knowledge_base/struct.KnowledgeBase.html#method.list_faqs) | `GET /knowledge-bases/faqs` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/list) |
//! | [`create_faq`](../knowledge_base/struct.KnowledgeBase.html#method.create_faq) | `POST /knowledge-bases/faqs` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/create) |
//! | [`update_faq`](../knowledge_base/struct.KnowledgeBase.html#method.update_faq) | `PUT /knowledge-bases/faqs/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/update) |
//! | [`delete_faq`](../knowledge_base/struct.KnowledgeBase.html#method.delete_faq) | `DELETE /knowledge-bases/faqs/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/delete) |
//! | [`get_knowledge_base_by_id`](../knowledge_base/struct.KnowledgeBase.html#method.get_knowledge_base_by_id) | `GET /knowledge-bases/{knowledgeBaseId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/get-knowledge-base-by-id) |
//! | [`update_knowledge_base`](../knowledge_base/struct.KnowledgeBase.html#method.update_knowledge_base) | `PUT /knowledge-bases/{knowledgeBaseId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/update-knowledge-base) |
//! | [`delete_knowledge_base`](../knowledge_base/struct.KnowledgeBase.html#method.delete_knowledge_base) | `DELETE /knowledge-bases/{knowledgeBaseId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/delete-knowledge-base) |
//!
//! # Links, version 2
//!
//! Module `links`, feature `links`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_links`](../links/struct.Links.html#method.get_links) | `GET /links/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/links/get-links) |
//! | [`create_link`](../links/struct.Links.html#method.create_link) | `POST /links/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/links/create-link) |
//! | [`get_link_by_id`](../links/struct.Links.html#method.get_link_by_id) | `GET /links/id/{linkId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/links/get-link-by-id) |
//! | [`search_trigger_links`](../links/struct.Links.html#method.search_trigger_links) | `GET /links/search` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/links/search-trigger-links) |
//! | [`update_link`](../links/struct.Links.html#method.update_link) | `PUT /links/{linkId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/links/update-link) |
//! | [`delete_link`](../links/struct.Links.html#method.delete_link) | `DELETE /links/{linkId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/links/delete-link) |
//!
//! # Locations, version 2
//!
//! Module `locations`, feature `locations`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`create_location`](../locations/struct.Locations.html#method.create_location) | `POST /locations/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/create-location) |
//! | [`search_locations`](../locations/struct.Locations.html#method.search_locations) | `GET /locations/search` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/search-locations) |
//! | [`get_location`](../locations/struct.Locations.html#method.get_location) | `GET /locations/{locationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/get-location) |
//! | [`update_location`](../locations/struct.Locations.html#method.update_location) | `PUT /locations/{locationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/put-location) |
//! | [`delete_location`](../locations/struct.Locations.html#method.delete_location) | `DELETE /locations/{locationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/delete-location) |
//! | [`get_custom_fields`](../locations/struct.Locations.html#method.get_custom_fields) | `GET /locations/{locationId}/customFields` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-fields) |
//! | [`create_custom_field`](../locations/struct.Locations.html#method.create_custom_field) | `POST /locations/{locationId}/customFields` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/create-custom-field) |
//! | [`upload_file_custom_fields`](../locations/struct.Locations.html#method.upload_file_custom_fields) | `POST /locations/{locationId}/customFields/upload` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/upload-file-custom-fields) |
//! | [`get_custom_field`](../locations/struct.Locations.html#method.get_custom_field) | `GET /locations/{locationId}/customFields/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-field) |
//! | [`update_custom_field`](../locations/struct.Locations.html#method.update_custom_field) | `PUT /locations/{locationId}/customFields/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/update-custom-field) |
//! | [`delete_custom_field`](../locations/struct.Locations.html#method.delete_custom_field) | `DELETE /locations/{locationId}/customFields/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/delete-custom-field) |
//! | [`get_custom_values`](../locations/struct.Locations.html#method.get_custom_values) | `GET /locations/{locationId}/customValues` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-values) |
//! | [`create_custom_value`](../locations/struct.Locations.html#method.create_custom_value) | `POST /locations/{locationId}/customValues` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/create-custom-value) |
//! | [`get_custom_value`](../locations/struct.Locations.html#method.get_custom_value) | `GET /locations/{locationId}/customValues/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-value) |
//! | [`update_custom_value`](../locations/struct.Locations.html#method.update_custom_value) | `PUT /locations/{locationId}/customValues/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/update-custom-value) |
//! | [`delete_custom_value`](../locations/struct.Locations.html#method.delete_custom_value) | `DELETE /locations/{locationId}/customValues/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/delete-custom-value) |
//! | [`create_recurring_task`](../locations/struct.Locations.html#method.create_recurring_task) | `POST /locations/{locationId}/recurring-tasks` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/create-recurring-task) |
//! | [`get_recurring_task_by_id`](../locations/struct.Locations.html#method.get_recurring_task_by_id) | `GET /locations/{locationId}/recurring-tasks/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/get-recurring-task-by-id) |
//! | [`update_recurring_task`](../locations/struct.Locations.html#method.update_recurring_task) | `PUT /locations/{locationId}/recurring-tasks/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/update-recurring-task) |
//! | [`delete_recurring_task`](../locations/struct.Locations.html#method.delete_recurring_task) | `DELETE /locations/{locationId}/recurring-tasks/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/delete-recurring-task) |
//! | [`get_location_tags`](../locations/struct.Locations.html#method.get_location_tags) | `GET /locations/{locationId}/tags` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/get-location-tags) |
//! | [`create_tag`](../locations/struct.Locations.html#method.create_tag) | `POST /locations/{locationId}/tags` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/create-tag) |
//! | [`get_tag_by_id`](../locations/struct.Locations.html#method.get_tag_by_id) | `GET /locations/{locationId}/tags/{tagId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/get-tag-by-id) |
//! | [`update_tag`](../locations/struct.Locations.html#method.update_tag) | `PUT /locations/{locationId}/tags/{tagId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/update-tag) |
//! | [`delete_tag`](../locations/struct.Locations.html#method.delete_tag) | `DELETE /locations/{locationId}/tags/{tagId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/delete-tag) |
//! | [`search_tasks`](../locations/struct.Locations.html#method.search_tasks) | `POST /locations/{locationId}/tasks/search` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/task-search) |
//! | [`get_templates`](../locations/struct.Locations.html#method.get_templates) | `GET /locations/{locationId}/templates` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/get-all-or-email-sms-templates) |
//! | [`delete_template`](../locations/struct.Locations.html#method.delete_template) | `DELETE /locations/{locationId}/templates/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/delete-an-email-sms-template) |
//! | [`get_timezones`](../locations/struct.Locations.html#method.get_timezones) | `GET /locations/{locationId}/timezones` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/get-timezones) |
//!
//! # Marketplace, version 2
//!
//! Module `marketplace`, feature `marketplace`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_installer_details`](../marketplace/struct.Marketplace.html#method.get_installer_details) | `GET /marketplace/app/{appId}/installations` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/get-installer-details) |
//! | [`uninstall_application`](../marketplace/struct.Marketplace.html#method.uninstall_application) | `DELETE /marketplace/app/{appId}/installations` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/uninstall-application) |
//! | [`get_rebilling_config_for_app`](../marketplace/struct.Marketplace.html#method.get_rebilling_config_for_app) | `GET /marketplace/app/{appId}/rebilling-config/location/{locationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/get-rebilling-config-for-app) |
//! | [`get_charges`](../marketplace/struct.Marketplace.html#method.get_charges) | `GET /marketplace/billing/charges` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/get-charges) |
//! | [`create_charge`](../marketplace/struct.Marketplace.html#method.create_charge) | `POST /marketplace/billing/charges` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/charge) |
//! | [`has_funds`](../marketplace/struct.Marketplace.html#method.has_funds) | `GET /marketplace/billing/charges/has-funds` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/has-funds) |
//! | [`get_charge`](../marketplace/struct.Marketplace.html#method.get_charge) | `GET /marketplace/billing/charges/{chargeId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/get-specific-charge) |
//! | [`delete_charge`](../marketplace/struct.Marketplace.html#method.delete_charge) | `DELETE /marketplace/billing/charges/{chargeId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/delete-charge) |
//! | [`migrate_connection`](../marketplace/struct.Marketplace.html#method.migrate_connection) | `POST /marketplace/external-auth/migration` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/migrate-connection) |
//!
//! # Medias, version 2
//!
//! Module `medias`, feature `medias`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`bulk_delete_media_objects`](../medias/struct.Medias.html#method.bulk_delete_media_objects) | `PUT /medias/delete-files` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/medias/bulk-delete-media-objects) |
//! | [`fetch_media_content`](../medias/struct.Medias.html#method.fetch_media_content) | `GET /medias/files` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/medias/fetch-media-content) |
//! | [`create_media_folder`](../medias/struct.Medias.html#method.create_media_folder) | `POST /medias/folder` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/medias/create-media-folder) |
//! | [`bulk_update_media_objects`](../medias/struct.Medias.html#method.bulk_update_media_objects) | `PUT /medias/update-files` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/medias/bulk-update-media-objects) |
//! | [`upload_media_content`](../medias/struct.Medias.html#method.upload_media_content) | `POST /medias/upload-file` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/medias/upload-media-content) |
//! | [`update_media_object`](../medias/struct.Medias.html#method.update_media_object) | `POST /medias/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/medias/update-media-object) |
//! | [`delete_media_content`](../medias/struct.Medias.html#method.delete_media_content) | `DELETE /medias/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/medias/delete-media-content) |
//!
//! # Oauth, version 2
//!
//! Module `oauth`, feature `oauth`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`report_payment`](../oauth/struct.Oauth.html#method.report_payment) | `POST /oauth/billing/webhook` | [documentation](https://marketplace.gohighlevel.com/docs/oauth/Billing) |
//! | [`get_installed_location`](../oauth/struct.Oauth.html#method.get_installed_location) | `GET /oauth/installedLocations` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/oauth/get-installed-location) |
//! | [`get_location_access_token`](../oauth/struct.Oauth.html#method.get_location_access_token) | `POST /oauth/locationToken` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/oauth/get-location-access-token) |
//! | [`get_access_token`](../oauth/struct.Oauth.html#method.get_access_token) | `POST /oauth/token` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/oauth/get-access-token) |
//!
//! # Objects, version 2
//!
//! Module `objects`, feature `objects`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_objects`](../objects/struct.Objects.html#method.get_objects) | `GET /objects/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/objects/get-object-by-location-id) |
//! | [`create_custom_object_schema`](../objects/struct.Objects.html#method.create_custom_object_schema) | `POST /objects/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/objects/create-custom-object-schema) |
//! | [`get_object_schema_by_key`](../objects/struct.Objects.html#method.get_object_schema_by_key) | `GET /objects/{key}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/objects/get-object-schema-by-key) |
//! | [`update_custom_object`](../objects/struct.Objects.html#method.update_custom_object) | `PUT /objects/{key}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/objects/update-custom-object) |
//! | [`create_object_record`](../objects/struct.Objects.html#method.create_object_record) | `POST /objects/{schemaKey}/records` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/objects/create-object-record) |
//! | [`search_object_records`](../objects/struct.Objects.html#method.search_object_records) | `POST /objects/{schemaKey}/records/search` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/objects/search-object-records) |
//! | [`get_record_by_id`](../objects/struct.Objects.html#method.get_record_by_id) | `GET /objects/{schemaKey}/records/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/objects/get-record-by-id) |
//! | [`update_object_record`](../objects/struct.Objects.html#method.update_object_record) | `PUT /objects/{schemaKey}/records/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/objects/update-object-record) |
//! | [`delete_object_record`](../objects/struct.Objects.html#method.delete_object_record) | `DELETE /objects/{schemaKey}/records/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/objects/delete-object-record) |
//!
//! # Opportunities, version 2
//!
//! Module `opportunities`, feature `opportunities`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`create_opportunity`](../opportunities/struct.Opportunities.html#method.create_opportunity) | `POST /opportunities/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/create-opportunity) |
//! | [`get_lost_reasons`](../opportunities/struct.Opportunities.html#method.get_lost_reasons) | `GET /opportunities/lost-reason` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/get-lost-reason) |
//! | [`get_pipelines`](../opportunities/struct.Opportunities.html#method.get_pipelines) | `GET /opportunities/pipelines` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/get-pipelines) |
//! | [`search_opportunities`](../opportunities/struct.Opportunities.html#method.search_opportunities) | `GET /opportunities/search` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/search-opportunity) |
//! | [`search_opportunities_advanced`](../opportunities/struct.Opportunities.html#method.search_opportunities_advanced) | `POST /opportunities/search` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/search-opportunities-advanced) |
//! | [`upsert_opportunity`](../opportunities/struct.Opportunities.html#method.upsert_opportunity) | `POST /opportunities/upsert` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/upsert-opportunity) |
//! | [`get_opportunity`](../opportunities/struct.Opportunities.html#method.get_opportunity) | `GET /opportunities/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/get-opportunity) |
//! | [`update_opportunity`](../opportunities/struct.Opportunities.html#method.update_opportunity) | `PUT /opportunities/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/update-opportunity) |
//! | [`delete_opportunity`](../opportunities/struct.Opportunities.html#method.delete_opportunity) | `DELETE /opportunities/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/delete-opportunity) |
//! | [`add_opportunity_followers`](../opportunities/struct.Opportunities.html#method.add_opportunity_followers) | `POST /opportunities/{id}/followers` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/add-followers-opportunity) |
//! | [`remove_opportunity_followers`](../opportunities/struct.Opportunities.html#method.remove_opportunity_followers) | `DELETE /opportunities/{id}/followers` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/remove-followers-opportunity) |
//! | [`update_opportunity_status`](../opportunities/struct.Opportunities.html#method.update_opportunity_status) | `PUT /opportunities/{id}/status` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/update-opportunity-status) |
//!
//! # Payments, version 2
//!
//! Module `payments`, feature `payments`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_coupon`](../payments/struct.Payments.html#method.get_coupon) | `GET /payments/coupon` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/get-coupon) |
//! | [`update_coupon`](../payments/struct.Payments.html#method.update_coupon) | `PUT /payments/coupon` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/update-coupon) |
//! | [`create_coupon`](../payments/struct.Payments.html#method.create_coupon) | `POST /payments/coupon` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/create-coupon) |
//! | [`delete_coupon`](../payments/struct.Payments.html#method.delete_coupon) | `DELETE /payments/coupon` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/delete-coupon) |
//! | [`list_coupons`](../payments/struct.Payments.html#method.list_coupons) | `GET /payments/coupon/list` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/list-coupons) |
//! | [`update_custom_provider_capabilities`](../payments/struct.Payments.html#method.update_custom_provider_capabilities) | `PUT /payments/custom-provider/capabilities` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/custom-provider-marketplace-app-update-capabilities) |
//! | [`get_custom_provider_config`](../payments/struct.Payments.html#method.get_custom_provider_config) | `GET /payments/custom-provider/connect` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/fetch-config) |
//! | [`create_custom_provider_config`](../payments/struct.Payments.html#method.create_custom_provider_config) | `POST /payments/custom-provider/connect` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/create-config) |
//! | [`disconnect_custom_provider_config`](../payments/struct.Payments.html#method.disconnect_custom_provider_config) | `POST /payments/custom-provider/disconnect` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/disconnect-config) |
//! | [`create_custom_provider`](../payments/struct.Payments.html#method.create_custom_provider) | `POST /payments/custom-provider/provider` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/create-integration) |
//! | [`delete_custom_provider`](../payments/struct.Payments.html#method.delete_custom_provider) | `DELETE /payments/custom-provider/provider` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/delete-integration) |
//! | [`list_integration_providers`](../payments/struct.Payments.html#method.list_integration_providers) | `GET /payments/integrations/provider/whitelabel` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/list-integration-providers) |
//! | [`create_integration_provider`](../payments/struct.Payments.html#method.create_integration_provider) | `POST /payments/integrations/provider/whitelabel` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/create-integration-provider) |
//! | [`list_orders`](../payments/struct.Payments.html#method.list_orders) | `GET /payments/orders` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/list-orders) |
//! | [`get_order_by_id`](../payments/struct.Payments.html#method.get_order_by_id) | `GET /payments/orders/{orderId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/get-order-by-id) |
//! | [`list_order_fulfillment`](../payments/struct.Payments.html#method.list_order_fulfillment) | `GET /payments/orders/{orderId}/fulfillments` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/list-order-fulfillment) |
//! | [`create_order_fulfillment`](../payments/struct.Payments.html#method.create_order_fulfillment) | `POST /payments/orders/{orderId}/fulfillments` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/create-order-fulfillment) |
//! | [`list_order_notes`](../payments/struct.Payments.html#method.list_order_notes) | `GET /payments/orders/{orderId}/notes` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/list-order-notes) |
//! | [`record_order_payment`](../payments/struct.Payments.html#method.record_order_payment) | `POST /payments/orders/{orderId}/record-payment` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/record-order-payment) |
//! | [`list_subscriptions`](../payments/struct.Payments.html#method.list_subscriptions) | `GET /payments/subscriptions` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/list-subscriptions) |
//! | [`get_subscription_by_id`](../payments/struct.Payments.html#method.get_subscription_by_id) | `GET /payments/subscriptions/{subscriptionId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/get-subscription-by-id) |
//! | [`list_transactions`](../payments/struct.Payments.html#method.list_transactions) | `GET /payments/transactions` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/list-transactions) |
//! | [`get_transaction_by_id`](../payments/struct.Payments.html#method.get_transaction_by_id) | `GET /payments/transactions/{transactionId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/get-transaction-by-id) |
//!
//! # Phone System, version 2
//!
//! Module `phone_system`, feature `phone-system`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`list_number_pools`](../phone_system/struct.PhoneSystem.html#method.list_number_pools) | `GET /phone-system/number-pools` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/phone-system/get-number-pool-list) |
//! | [`list_active_numbers`](../phone_system/struct.PhoneSystem.html#method.list_active_numbers) | `GET /phone-system/numbers/location/{locationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/phone-system/active-numbers) |
//! | [`list_available_numbers`](../phone_system/struct.PhoneSystem.html#method.list_available_numbers) | `GET /phone-system/numbers/location/{locationId}/available` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/phone-system/available-numbers) |
//! | [`purchase_phone_number`](../phone_system/struct.PhoneSystem.html#method.purchase_phone_number) | `POST /phone-system/numbers/location/{locationId}/purchase` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/phone-system/purchase-phone-number) |
//!
//! # Products, version 2
//!
//! Module `products`, feature `products`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`list_products`](../products/struct.Products.html#method.list_products) | `GET /products/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/list-invoices) |
//! | [`create_product`](../products/struct.Products.html#method.create_product) | `POST /products/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/create-product) |
//! | [`bulk_update_products`](../products/struct.Products.html#method.bulk_update_products) | `POST /products/bulk-update` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/bulk-update) |
//! | [`bulk_edit_products`](../products/struct.Products.html#method.bulk_edit_products) | `POST /products/bulk-update/edit` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/bulk-edit) |
//! | [`list_product_collections`](../products/struct.Products.html#method.list_product_collections) | `GET /products/collections` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-product-collection) |
//! | [`create_product_collection`](../products/struct.Products.html#method.create_product_collection) | `POST /products/collections` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/create-product-collection) |
//! | [`get_product_collection_by_id`](../products/struct.Products.html#method.get_product_collection_by_id) | `GET /products/collections/{collectionId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-product-collection-id) |
//! | [`update_product_collection`](../products/struct.Products.html#method.update_product_collection) | `PUT /products/collections/{collectionId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-product-collection) |
//! | [`delete_product_collection`](../products/struct.Products.html#method.delete_product_collection) | `DELETE /products/collections/{collectionId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/delete-product-collection) |
//! | [`list_inventory`](../products/struct.Products.html#method.list_inventory) | `GET /products/inventory` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-list-inventory) |
//! | [`update_inventory`](../products/struct.Products.html#method.update_inventory) | `POST /products/inventory` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-inventory) |
//! | [`get_product_reviews`](../products/struct.Products.html#method.get_product_reviews) | `GET /products/reviews` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-product-reviews) |
//! | [`bulk_update_product_review`](../products/struct.Products.html#method.bulk_update_product_review) | `POST /products/reviews/bulk-update` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/bulk-update-product-review) |
//! | [`get_reviews_count`](../products/struct.Products.html#method.get_reviews_count) | `GET /products/reviews/count` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-reviews-count) |
//! | [`update_product_review`](../products/struct.Products.html#method.update_product_review) | `PUT /products/reviews/{reviewId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-product-review) |
//! | [`delete_product_review`](../products/struct.Products.html#method.delete_product_review) | `DELETE /products/reviews/{reviewId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/delete-product-review) |
//! | [`update_store_status`](../products/struct.Products.html#method.update_store_status) | `POST /products/store/{storeId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-store-status) |
//! | [`update_display_priority`](../products/struct.Products.html#method.update_display_priority) | `POST /products/store/{storeId}/priority` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-display-priority) |
//! | [`get_product_store_stats`](../products/struct.Products.html#method.get_product_store_stats) | `GET /products/store/{storeId}/stats` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-product-store-stats) |
//! | [`get_product_by_id`](../products/struct.Products.html#method.get_product_by_id) | `GET /products/{productId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-product-by-id) |
//! | [`update_product_by_id`](../products/struct.Products.html#method.update_product_by_id) | `PUT /products/{productId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-product-by-id) |
//! | [`delete_product_by_id`](../products/struct.Products.html#method.delete_product_by_id) | `DELETE /products/{productId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/delete-product-by-id) |
//! | [`list_prices_for_product`](../products/struct.Products.html#method.list_prices_for_product) | `GET /products/{productId}/price` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/list-prices-for-product) |
//! | [`create_price_for_product`](../products/struct.Products.html#method.create_price_for_product) | `POST /products/{productId}/price` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/create-price-for-product) |
//! | [`get_price_by_id_for_product`](../products/struct.Products.html#method.get_price_by_id_for_product) | `GET /products/{productId}/price/{priceId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-price-by-id-for-product) |
//! | [`update_price_by_id_for_product`](../products/struct.Products.html#method.update_price_by_id_for_product) | `PUT /products/{productId}/price/{priceId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-price-by-id-for-product) |
//! | [`delete_price_by_id_for_product`](../products/struct.Products.html#method.delete_price_by_id_for_product) | `DELETE /products/{productId}/price/{priceId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/products/delete-price-by-id-for-product) |
//!
//! # Proposals, version 2
//!
//! Module `proposals`, feature `proposals`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`list_documents`](../proposals/struct.Proposals.html#method.list_documents) | `GET /proposals/document` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/proposals/list-documents-contracts) |
//! | [`send_document`](../proposals/struct.Proposals.html#method.send_document) | `POST /proposals/document/send` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/proposals/send-documents-contracts) |
//! | [`list_templates`](../proposals/struct.Proposals.html#method.list_templates) | `GET /proposals/templates` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/proposals/list-documents-contracts-templates) |
//! | [`send_template`](../proposals/struct.Proposals.html#method.send_template) | `POST /proposals/templates/send` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/proposals/send-documents-contracts-template) |
//!
//! # Saas, version 2
//!
//! Module `saas`, feature `saas`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_agency_plans_deprecated`](../saas/struct.Saas.html#method.get_agency_plans_deprecated) | `GET /saas-api/public-api/agency-plans/{companyId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-agency-plans-deprecated) |
//! | [`bulk_disable_saas_deprecated`](../saas/struct.Saas.html#method.bulk_disable_saas_deprecated) | `POST /saas-api/public-api/bulk-disable-saas/{companyId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/bulk-disable-saas-deprecated) |
//! | [`bulk_enable_saas_deprecated`](../saas/struct.Saas.html#method.bulk_enable_saas_deprecated) | `POST /saas-api/public-api/bulk-enable-saas/{companyId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/bulk-enable-saas-deprecated) |
//! | [`enable_saas_location_deprecated`](../saas/struct.Saas.html#method.enable_saas_location_deprecated) | `POST /saas-api/public-api/enable-saas/{locationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/enable-saas-location-deprecated) |
//! | [`get_location_subscription_deprecated`](../saas/struct.Saas.html#method.get_location_subscription_deprecated) | `GET /saas-api/public-api/get-saas-subscription/{locationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-location-subscription-deprecated) |
//! | [`find_locations_deprecated`](../saas/struct.Saas.html#method.find_locations_deprecated) | `GET /saas-api/public-api/locations` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/locations-deprecated) |
//! | [`pause_location_deprecated`](../saas/struct.Saas.html#method.pause_location_deprecated) | `POST /saas-api/public-api/pause/{locationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/pause-location-deprecated) |
//! | [`get_saas_locations_deprecated`](../saas/struct.Saas.html#method.get_saas_locations_deprecated) | `GET /saas-api/public-api/saas-locations/{companyId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-saas-locations-deprecated) |
//! | [`get_saas_plan_deprecated`](../saas/struct.Saas.html#method.get_saas_plan_deprecated) | `GET /saas-api/public-api/saas-plan/{planId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-saas-plan-deprecated) |
//! | [`update_rebilling_deprecated`](../saas/struct.Saas.html#method.update_rebilling_deprecated) | `POST /saas-api/public-api/update-rebilling/{companyId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/update-rebilling-deprecated) |
//! | [`update_saas_subscription_deprecated`](../saas/struct.Saas.html#method.update_saas_subscription_deprecated) | `PUT /saas-api/public-api/update-saas-subscription/{locationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/update-saas-subscription-deprecated) |
//! | [`get_agency_plans`](../saas/struct.Saas.html#method.get_agency_plans) | `GET /saas/agency-plans/{companyId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-agency-plans) |
//! | [`bulk_disable_saas`](../saas/struct.Saas.html#method.bulk_disable_saas) | `POST /saas/bulk-disable-saas/{companyId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/bulk-disable-saas) |
//! | [`bulk_enable_saas`](../saas/struct.Saas.html#method.bulk_enable_saas) | `POST /saas/bulk-enable-saas/{companyId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/bulk-enable-saas) |
//! | [`enable_saas_location`](../saas/struct.Saas.html#method.enable_saas_location) | `POST /saas/enable-saas/{locationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/enable-saas-location) |
//! | [`get_location_subscription`](../saas/struct.Saas.html#method.get_location_subscription) | `GET /saas/get-saas-subscription/{locationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-location-subscription) |
//! | [`find_locations`](../saas/struct.Saas.html#method.find_locations) | `GET /saas/locations` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/locations) |
//! | [`pause_location`](../saas/struct.Saas.html#method.pause_location) | `POST /saas/pause/{locationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/pause-location) |
//! | [`get_saas_locations`](../saas/struct.Saas.html#method.get_saas_locations) | `GET /saas/saas-locations/{companyId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-saas-locations) |
//! | [`get_saas_plan`](../saas/struct.Saas.html#method.get_saas_plan) | `GET /saas/saas-plan/{planId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-saas-plan) |
//! | [`update_rebilling`](../saas/struct.Saas.html#method.update_rebilling) | `POST /saas/update-rebilling/{companyId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/update-rebilling) |
//! | [`update_saas_subscription`](../saas/struct.Saas.html#method.update_saas_subscription) | `PUT /saas/update-saas-subscription/{locationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/generate-payment-link) |
//!
//! # Snapshots, version 2
//!
//! Module `snapshots`, feature `snapshots`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_custom_snapshots`](../snapshots/struct.Snapshots.html#method.get_custom_snapshots) | `GET /snapshots/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/snapshots/get-custom-snapshots) |
//! | [`create_snapshot_share_link`](../snapshots/struct.Snapshots.html#method.create_snapshot_share_link) | `POST /snapshots/share/link` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/snapshots/create-snapshot-share-link) |
//! | [`get_snapshot_push`](../snapshots/struct.Snapshots.html#method.get_snapshot_push) | `GET /snapshots/snapshot-status/{snapshotId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/snapshots/get-snapshot-push) |
//! | [`get_latest_snapshot_push`](../snapshots/struct.Snapshots.html#method.get_latest_snapshot_push) | `GET /snapshots/snapshot-status/{snapshotId}/location/{locationId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/snapshots/get-latest-snapshot-push) |
//!
//! # Social Planner, version 2
//!
//! Module `social_planner`, feature `social-planner`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`start_facebook_oauth`](../social_planner/struct.SocialPlanner.html#method.start_facebook_oauth) | `GET /social-media-posting/oauth/facebook/start` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-facebook-oauth) |
//! | [`start_google_oauth`](../social_planner/struct.SocialPlanner.html#method.start_google_oauth) | `GET /social-media-posting/oauth/google/start` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-google-oauth) |
//! | [`start_instagram_oauth`](../social_planner/struct.SocialPlanner.html#method.start_instagram_oauth) | `GET /social-media-posting/oauth/instagram/start` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-instagram-oauth) |
//! | [`get_linkedin_accounts`](../social_planner/struct.SocialPlanner.html#method.get_linkedin_accounts) | `GET /social-media-posting/oauth/linkedin/accounts/{accountId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-linkedin-oauth) |
//! | [`start_linkedin_oauth`](../social_planner/struct.SocialPlanner.html#method.start_linkedin_oauth) | `GET /social-media-posting/oauth/linkedin/start` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-linkedin-oauth) |
//! | [`start_tiktok_business_oauth`](../social_planner/struct.SocialPlanner.html#method.start_tiktok_business_oauth) | `GET /social-media-posting/oauth/tiktok-business/start` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-tiktok-business-oauth) |
//! | [`start_tiktok_oauth`](../social_planner/struct.SocialPlanner.html#method.start_tiktok_oauth) | `GET /social-media-posting/oauth/tiktok/start` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-tiktok-oauth) |
//! | [`start_twitter_oauth`](../social_planner/struct.SocialPlanner.html#method.start_twitter_oauth) | `GET /social-media-posting/oauth/twitter/start` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-twitter-oauth) |
//! | [`get_facebook_page_group`](../social_planner/struct.SocialPlanner.html#method.get_facebook_page_group) | `GET /social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-facebook-page-group) |
//! | [`attach_facebook_page_group`](../social_planner/struct.SocialPlanner.html#method.attach_facebook_page_group) | `POST /social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-facebook-page-group) |
//! | [`get_google_locations`](../social_planner/struct.SocialPlanner.html#method.get_google_locations) | `GET /social-media-posting/oauth/{locationId}/google/locations/{accountId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-google-locations) |
//! | [`set_google_locations`](../social_planner/struct.SocialPlanner.html#method.set_google_locations) | `POST /social-media-posting/oauth/{locationId}/google/locations/{accountId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/set-google-locations) |
//! | [`get_instagram_page_group`](../social_planner/struct.SocialPlanner.html#method.get_instagram_page_group) | `GET /social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-instagram-page-group) |
//! | [`attach_instagram_page_group`](../social_planner/struct.SocialPlanner.html#method.attach_instagram_page_group) | `POST /social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-instagram-page-group) |
//! | [`get_linkedin_page_profile`](../social_planner/struct.SocialPlanner.html#method.get_linkedin_page_profile) | `GET /social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-linkedin-page-profile) |
//! | [`attach_linkedin_page_profile`](../social_planner/struct.SocialPlanner.html#method.attach_linkedin_page_profile) | `POST /social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-linkedin-page-profile) |
//! | [`get_tiktok_business_profile`](../social_planner/struct.SocialPlanner.html#method.get_tiktok_business_profile) | `GET /social-media-posting/oauth/{locationId}/tiktok-business/accounts/{accountId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-tiktok-business-profile) |
//! | [`get_tiktok_profile`](../social_planner/struct.SocialPlanner.html#method.get_tiktok_profile) | `GET /social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-tiktok-profile) |
//! | [`attach_tiktok_profile`](../social_planner/struct.SocialPlanner.html#method.attach_tiktok_profile) | `POST /social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-tiktok-profile) |
//! | [`get_twitter_profile`](../social_planner/struct.SocialPlanner.html#method.get_twitter_profile) | `GET /social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-twitter-profile) |
//! | [`attach_twitter_profile`](../social_planner/struct.SocialPlanner.html#method.attach_twitter_profile) | `POST /social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-twitter-profile) |
//! | [`get_social_media_statistics`](../social_planner/struct.SocialPlanner.html#method.get_social_media_statistics) | `POST /social-media-posting/statistics` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-social-media-statistics) |
//! | [`get_account`](../social_planner/struct.SocialPlanner.html#method.get_account) | `GET /social-media-posting/{locationId}/accounts` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-account) |
//! | [`delete_account`](../social_planner/struct.SocialPlanner.html#method.delete_account) | `DELETE /social-media-posting/{locationId}/accounts/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-account) |
//! | [`get_categories_location_id`](../social_planner/struct.SocialPlanner.html#method.get_categories_location_id) | `GET /social-media-posting/{locationId}/categories` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-categories-location-id) |
//! | [`get_category`](../social_planner/struct.SocialPlanner.html#method.get_category) | `GET /social-media-posting/{locationId}/categories/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-categories-id) |
//! | [`get_upload_status`](../social_planner/struct.SocialPlanner.html#method.get_upload_status) | `GET /social-media-posting/{locationId}/csv` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-upload-status) |
//! | [`upload_csv`](../social_planner/struct.SocialPlanner.html#method.upload_csv) | `POST /social-media-posting/{locationId}/csv` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/upload-csv) |
//! | [`delete_csv_post`](../social_planner/struct.SocialPlanner.html#method.delete_csv_post) | `DELETE /social-media-posting/{locationId}/csv/{csvId}/post/{postId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-csv-post) |
//! | [`get_csv_post`](../social_planner/struct.SocialPlanner.html#method.get_csv_post) | `GET /social-media-posting/{locationId}/csv/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-csv-post) |
//! | [`delete_csv`](../social_planner/struct.SocialPlanner.html#method.delete_csv) | `DELETE /social-media-posting/{locationId}/csv/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-csv) |
//! | [`start_csv_finalize`](../social_planner/struct.SocialPlanner.html#method.start_csv_finalize) | `PATCH /social-media-posting/{locationId}/csv/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-csv-finalize) |
//! | [`create_post`](../social_planner/struct.SocialPlanner.html#method.create_post) | `POST /social-media-posting/{locationId}/posts` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/create-post) |
//! | [`bulk_delete_social_planner_posts`](../social_planner/struct.SocialPlanner.html#method.bulk_delete_social_planner_posts) | `POST /social-media-posting/{locationId}/posts/bulk-delete` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/bulk-delete-social-planner-posts) |
//! | [`get_posts`](../social_planner/struct.SocialPlanner.html#method.get_posts) | `POST /social-media-posting/{locationId}/posts/list` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-posts) |
//! | [`get_post`](../social_planner/struct.SocialPlanner.html#method.get_post) | `GET /social-media-posting/{locationId}/posts/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-post) |
//! | [`edit_post`](../social_planner/struct.SocialPlanner.html#method.edit_post) | `PUT /social-media-posting/{locationId}/posts/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/edit-post) |
//! | [`delete_post`](../social_planner/struct.SocialPlanner.html#method.delete_post) | `DELETE /social-media-posting/{locationId}/posts/{id}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-post) |
//! | [`set_accounts`](../social_planner/struct.SocialPlanner.html#method.set_accounts) | `POST /social-media-posting/{locationId}/set-accounts` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/set-accounts) |
//! | [`get_tags`](../social_planner/struct.SocialPlanner.html#method.get_tags) | `GET /social-media-posting/{locationId}/tags` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-tags-location-id) |
//! | [`get_tags_by_ids`](../social_planner/struct.SocialPlanner.html#method.get_tags_by_ids) | `POST /social-media-posting/{locationId}/tags/details` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-tags-by-ids) |
//!
//! # Store, version 2
//!
//! Module `store`, feature `store`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`list_shipping_carriers`](../store/struct.Store.html#method.list_shipping_carriers) | `GET /store/shipping-carrier` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/store/list-shipping-carriers) |
//! | [`create_shipping_carrier`](../store/struct.Store.html#method.create_shipping_carrier) | `POST /store/shipping-carrier` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/store/create-shipping-carrier) |
//! | [`get_shipping_carrier`](../store/struct.Store.html#method.get_shipping_carrier) | `GET /store/shipping-carrier/{shippingCarrierId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/store/get-shipping-carriers) |
//! | [`update_shipping_carrier`](../store/struct.Store.html#method.update_shipping_carrier) | `PUT /store/shipping-carrier/{shippingCarrierId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/store/update-shipping-carrier) |
//! | [`delete_shipping_carrier`](../store/struct.Store.html#method.delete_shipping_carrier) | `DELETE /store/shipping-carrier/{shippingCarrierId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/store/delete-shipping-carrier) |
//! | [`list_shipping_zones`](../store/struct.Store.html#method.list_shipping_zones) | `GET /store/shipping-zone` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/store/list-shipping-zones) |
//! | [`create_shipping_zone`](../store/struct.Store.html#method.create_shipping_zone) | `POST /store/shipping-zone` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/store/create-shipping-zone) |
//! | [`get_available_shipping_rates`](../store/struct.Store.html#method.get_available_shipping_rates) | `POST /store/shipping-zone/shipping-rates` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/store/get-available-shipping-zones) |
//! | [`get_shipping_zone`](../store/struct.Store.html#method.get_shipping_zone) | `GET /store/shipping-zone/{shippingZoneId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/store/get-shipping-zones) |
//! | [`update_shipping_zone`](../store/struct.Store.html#method.update_shipping_zone) | `PUT /store/shipping-zone/{shippingZoneId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/store/update-shipping-zone) |
//! | [`delete_shipping_zone`](../store/struct.Store.html#method.delete_shipping_zone) | `DELETE /store/shipping-zone/{shippingZoneId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/store/delete-shipping-zone) |
//! | [`list_shipping_rates`](../store/struct.Store.html#method.list_shipping_rates) | `GET /store/shipping-zone/{shippingZoneId}/shipping-rate` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/store/list-shipping-rates) |
//! | [`create_shipping_rate`](../store/struct.Store.html#method.create_shipping_rate) | `POST /store/shipping-zone/{shippingZoneId}/shipping-rate` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/store/create-shipping-rate) |
//! | [`get_shipping_rate`](../store/struct.Store.html#method.get_shipping_rate) | `GET /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/store/get-shipping-rates) |
//! | [`update_shipping_rate`](../store/struct.Store.html#method.update_shipping_rate) | `PUT /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/store/update-shipping-rate) |
//! | [`delete_shipping_rate`](../store/struct.Store.html#method.delete_shipping_rate) | `DELETE /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/store/delete-shipping-rate) |
//! | [`get_store_settings`](../store/struct.Store.html#method.get_store_settings) | `GET /store/store-setting` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/store/get-store-settings) |
//! | [`create_store_setting`](../store/struct.Store.html#method.create_store_setting) | `POST /store/store-setting` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/store/create-store-setting) |
//!
//! # Surveys, version 2
//!
//! Module `surveys`, feature `surveys`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_surveys`](../surveys/struct.Surveys.html#method.get_surveys) | `GET /surveys/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/surveys/get-surveys) |
//! | [`get_surveys_submissions`](../surveys/struct.Surveys.html#method.get_surveys_submissions) | `GET /surveys/submissions` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/surveys/get-surveys-submissions) |
//!
//! # Users, version 2
//!
//! Module `users`, feature `users`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_user_by_location`](../users/struct.Users.html#method.get_user_by_location) | `GET /users/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/users/get-user-by-location) |
//! | [`create_user`](../users/struct.Users.html#method.create_user) | `POST /users/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/users/create-user) |
//! | [`search_users`](../users/struct.Users.html#method.search_users) | `GET /users/search` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/users/search-users) |
//! | [`filter_users_by_email`](../users/struct.Users.html#method.filter_users_by_email) | `POST /users/search/filter-by-email` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/users/filter-users-by-email) |
//! | [`get_user`](../users/struct.Users.html#method.get_user) | `GET /users/{userId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/users/get-user) |
//! | [`update_user`](../users/struct.Users.html#method.update_user) | `PUT /users/{userId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/users/update-user) |
//! | [`delete_user`](../users/struct.Users.html#method.delete_user) | `DELETE /users/{userId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/users/delete-user) |
//!
//! # Voice Ai, version 2
//!
//! Module `voice_ai`, feature `voice-ai`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`create_action`](../voice_ai/struct.VoiceAi.html#method.create_action) | `POST /voice-ai/actions` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/create-action) |
//! | [`get_action`](../voice_ai/struct.VoiceAi.html#method.get_action) | `GET /voice-ai/actions/{actionId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-action) |
//! | [`update_action`](../voice_ai/struct.VoiceAi.html#method.update_action) | `PUT /voice-ai/actions/{actionId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/update-action) |
//! | [`delete_action`](../voice_ai/struct.VoiceAi.html#method.delete_action) | `DELETE /voice-ai/actions/{actionId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/delete-action) |
//! | [`get_agents`](../voice_ai/struct.VoiceAi.html#method.get_agents) | `GET /voice-ai/agents` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-agents) |
//! | [`create_agent`](../voice_ai/struct.VoiceAi.html#method.create_agent) | `POST /voice-ai/agents` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/create-agent) |
//! | [`get_agent`](../voice_ai/struct.VoiceAi.html#method.get_agent) | `GET /voice-ai/agents/{agentId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-agent) |
//! | [`delete_agent`](../voice_ai/struct.VoiceAi.html#method.delete_agent) | `DELETE /voice-ai/agents/{agentId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/delete-agent) |
//! | [`patch_agent`](../voice_ai/struct.VoiceAi.html#method.patch_agent) | `PATCH /voice-ai/agents/{agentId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/patch-agent) |
//! | [`get_call_logs`](../voice_ai/struct.VoiceAi.html#method.get_call_logs) | `GET /voice-ai/dashboard/call-logs` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-call-logs) |
//! | [`get_call_log`](../voice_ai/struct.VoiceAi.html#method.get_call_log) | `GET /voice-ai/dashboard/call-logs/{callId}` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-call-log) |
//!
//! # Workflows, version 2
//!
//! Module `workflows`, feature `workflows`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_workflows`](../workflows/struct.Workflows.html#method.get_workflows) | `GET /workflows/` | [documentation](https://marketplace.gohighlevel.com/docs/ghl/workflows/get-workflow) |
//!
//! # Ad Publishing, version 3
//!
//! Module `v3::ad_publishing`, feature `v3-ad-publishing`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`fb_get_ad_accounts`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_get_ad_accounts) | `GET /ad-publishing/facebook/ad-accounts` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_get_ad_account`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_get_ad_account) | `GET /ad-publishing/facebook/ad-accounts/{adAccountId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_delete_ad_account`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_delete_ad_account) | `DELETE /ad-publishing/facebook/ad-accounts/{adAccountId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_upsert_ad`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_upsert_ad) | `PUT /ad-publishing/facebook/ads` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_delete_ad`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_delete_ad) | `DELETE /ad-publishing/facebook/ads/{adId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_duplicate_ad`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_duplicate_ad) | `POST /ad-publishing/facebook/ads/{adId}/duplicate` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_pause_ad`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_pause_ad) | `POST /ad-publishing/facebook/ads/{adId}/pause` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_resume_ad`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_resume_ad) | `POST /ad-publishing/facebook/ads/{adId}/resume` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_upsert_adset`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_upsert_adset) | `PUT /ad-publishing/facebook/adsets` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_delete_adset`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_delete_adset) | `DELETE /ad-publishing/facebook/adsets/{adSetId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_duplicate_adset`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_duplicate_adset) | `POST /ad-publishing/facebook/adsets/{adSetId}/duplicate` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_pause_adset`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_pause_adset) | `POST /ad-publishing/facebook/adsets/{adSetId}/pause` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_resume_adset`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_resume_adset) | `POST /ad-publishing/facebook/adsets/{adSetId}/resume` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_get_campaign`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_get_campaign) | `GET /ad-publishing/facebook/campaign/{campaignId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_upsert_campaign`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_upsert_campaign) | `PUT /ad-publishing/facebook/campaigns` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_delete_campaign`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_delete_campaign) | `DELETE /ad-publishing/facebook/campaigns/{campaignId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_duplicate_campaign`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_duplicate_campaign) | `POST /ad-publishing/facebook/campaigns/{campaignId}/duplicate` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_pause_campaign`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_pause_campaign) | `POST /ad-publishing/facebook/campaigns/{campaignId}/pause` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_publish_campaign`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_publish_campaign) | `POST /ad-publishing/facebook/campaigns/{campaignId}/publish` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_get_campaign_publishing_progress`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_get_campaign_publishing_progress) | `GET /ad-publishing/facebook/campaigns/{campaignId}/publishing-progress` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_resume_campaign`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_resume_campaign) | `POST /ad-publishing/facebook/campaigns/{campaignId}/resume` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_get_conversation_forms`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_get_conversation_forms) | `GET /ad-publishing/facebook/conversation-forms` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_create_conversation_form`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_create_conversation_form) | `POST /ad-publishing/facebook/conversation-forms` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_get_custom_audiences`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_get_custom_audiences) | `GET /ad-publishing/facebook/custom-audience` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_get_custom_audience_by_id`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_get_custom_audience_by_id) | `GET /ad-publishing/facebook/custom-audience/{audienceId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_update_custom_audience`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_update_custom_audience) | `PUT /ad-publishing/facebook/custom-audience/{audienceId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_delete_custom_audience`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_delete_custom_audience) | `DELETE /ad-publishing/facebook/custom-audience/{audienceId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_add_custom_audience_member`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_add_custom_audience_member) | `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_remove_custom_audience_member`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_remove_custom_audience_member) | `DELETE /ad-publishing/facebook/custom-audience/{audienceId}/member` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_batch_update_audience_members`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_batch_update_audience_members) | `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member/batch` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_get_entity`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_get_entity) | `GET /ad-publishing/facebook/entity` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_get_integration`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_get_integration) | `GET /ad-publishing/facebook/integration` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_create_integration`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_create_integration) | `POST /ad-publishing/facebook/integration` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_delete_integration`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_delete_integration) | `DELETE /ad-publishing/facebook/integration` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_get_lead_form`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_get_lead_form) | `GET /ad-publishing/facebook/lead-form/{leadFormId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_get_current_user`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_get_current_user) | `GET /ad-publishing/facebook/me` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_delete_page`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_delete_page) | `DELETE /ad-publishing/facebook/page` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_set_default_page`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_set_default_page) | `PUT /ad-publishing/facebook/page/default` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_get_page_lead_forms`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_get_page_lead_forms) | `GET /ad-publishing/facebook/page/{pageId}/forms` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_create_page_lead_form`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_create_page_lead_form) | `POST /ad-publishing/facebook/page/{pageId}/forms` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_get_instagram_accounts`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_get_instagram_accounts) | `GET /ad-publishing/facebook/page/{pageId}/instagram` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_get_pages`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_get_pages) | `GET /ad-publishing/facebook/pages` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_get_pixels`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_get_pixels) | `GET /ad-publishing/facebook/pixels` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_upsert_pixel`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_upsert_pixel) | `PUT /ad-publishing/facebook/pixels` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_get_reporting`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_get_reporting) | `GET /ad-publishing/facebook/reporting` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_get_campaign_reporting`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_get_campaign_reporting) | `GET /ad-publishing/facebook/reporting/campaign/{campaignId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_get_reporting_list`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_get_reporting_list) | `GET /ad-publishing/facebook/reporting/list` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`fb_search_targeting`](../v3/ad_publishing/struct.AdPublishing.html#method.fb_search_targeting) | `GET /ad-publishing/facebook/targeting/search` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_get_ad_accounts`](../v3/ad_publishing/struct.AdPublishing.html#method.google_get_ad_accounts) | `GET /ad-publishing/google/ad-accounts` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_get_ad_account_details`](../v3/ad_publishing/struct.AdPublishing.html#method.google_get_ad_account_details) | `GET /ad-publishing/google/ad-accounts/{adAccountId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_delete_ad_account`](../v3/ad_publishing/struct.AdPublishing.html#method.google_delete_ad_account) | `DELETE /ad-publishing/google/ad-accounts/{adAccountId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_upsert_campaign`](../v3/ad_publishing/struct.AdPublishing.html#method.google_upsert_campaign) | `PUT /ad-publishing/google/ads` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_get_campaign_by_id`](../v3/ad_publishing/struct.AdPublishing.html#method.google_get_campaign_by_id) | `GET /ad-publishing/google/ads/{adId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_publish_ad`](../v3/ad_publishing/struct.AdPublishing.html#method.google_publish_ad) | `POST /ad-publishing/google/ads/{adId}/publish` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_get_assets`](../v3/ad_publishing/struct.AdPublishing.html#method.google_get_assets) | `GET /ad-publishing/google/assets` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_upsert_assets`](../v3/ad_publishing/struct.AdPublishing.html#method.google_upsert_assets) | `POST /ad-publishing/google/assets` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_get_audiences`](../v3/ad_publishing/struct.AdPublishing.html#method.google_get_audiences) | `GET /ad-publishing/google/audiences` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_upsert_audience`](../v3/ad_publishing/struct.AdPublishing.html#method.google_upsert_audience) | `PUT /ad-publishing/google/audiences` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_get_audience_by_id`](../v3/ad_publishing/struct.AdPublishing.html#method.google_get_audience_by_id) | `GET /ad-publishing/google/audiences/{audienceId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_get_conversion_goals`](../v3/ad_publishing/struct.AdPublishing.html#method.google_get_conversion_goals) | `GET /ad-publishing/google/conversion-goals` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_get_conversions`](../v3/ad_publishing/struct.AdPublishing.html#method.google_get_conversions) | `GET /ad-publishing/google/conversions` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_upsert_conversion`](../v3/ad_publishing/struct.AdPublishing.html#method.google_upsert_conversion) | `PUT /ad-publishing/google/conversions` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_get_conversion_by_id`](../v3/ad_publishing/struct.AdPublishing.html#method.google_get_conversion_by_id) | `GET /ad-publishing/google/conversions/{conversionId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_delete_conversion`](../v3/ad_publishing/struct.AdPublishing.html#method.google_delete_conversion) | `DELETE /ad-publishing/google/conversions/{conversionId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_get_entity`](../v3/ad_publishing/struct.AdPublishing.html#method.google_get_entity) | `GET /ad-publishing/google/entity` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_get_integration`](../v3/ad_publishing/struct.AdPublishing.html#method.google_get_integration) | `GET /ad-publishing/google/integration` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_create_integration`](../v3/ad_publishing/struct.AdPublishing.html#method.google_create_integration) | `POST /ad-publishing/google/integration` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_get_keyword_ideas`](../v3/ad_publishing/struct.AdPublishing.html#method.google_get_keyword_ideas) | `POST /ad-publishing/google/keyword-ideas` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_get_current_user`](../v3/ad_publishing/struct.AdPublishing.html#method.google_get_current_user) | `GET /ad-publishing/google/me` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_get_reporting`](../v3/ad_publishing/struct.AdPublishing.html#method.google_get_reporting) | `GET /ad-publishing/google/reporting` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_get_campaign_reporting`](../v3/ad_publishing/struct.AdPublishing.html#method.google_get_campaign_reporting) | `GET /ad-publishing/google/reporting/campaign/{campaignId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_get_reporting_list`](../v3/ad_publishing/struct.AdPublishing.html#method.google_get_reporting_list) | `GET /ad-publishing/google/reporting/list` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_get_segments`](../v3/ad_publishing/struct.AdPublishing.html#method.google_get_segments) | `GET /ad-publishing/google/segments` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_upsert_segment`](../v3/ad_publishing/struct.AdPublishing.html#method.google_upsert_segment) | `PUT /ad-publishing/google/segments` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_create_offline_user_list_job`](../v3/ad_publishing/struct.AdPublishing.html#method.google_create_offline_user_list_job) | `POST /ad-publishing/google/segments/offline-user-list-job` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_get_segment_by_id`](../v3/ad_publishing/struct.AdPublishing.html#method.google_get_segment_by_id) | `GET /ad-publishing/google/segments/{segmentId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_delete_segment`](../v3/ad_publishing/struct.AdPublishing.html#method.google_delete_segment) | `DELETE /ad-publishing/google/segments/{segmentId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_get_target_interests`](../v3/ad_publishing/struct.AdPublishing.html#method.google_get_target_interests) | `GET /ad-publishing/google/target-interests` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`google_search_targeting`](../v3/ad_publishing/struct.AdPublishing.html#method.google_search_targeting) | `GET /ad-publishing/google/targeting/search` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`li_get_ad_account_details`](../v3/ad_publishing/struct.AdPublishing.html#method.li_get_ad_account_details) | `GET /ad-publishing/linkedin/ad-account` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`li_delete_ad_account`](../v3/ad_publishing/struct.AdPublishing.html#method.li_delete_ad_account) | `DELETE /ad-publishing/linkedin/ad-account` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`li_get_ad_accounts`](../v3/ad_publishing/struct.AdPublishing.html#method.li_get_ad_accounts) | `GET /ad-publishing/linkedin/ad-accounts` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`li_upsert_campaign_group`](../v3/ad_publishing/struct.AdPublishing.html#method.li_upsert_campaign_group) | `PUT /ad-publishing/linkedin/ads` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`li_get_campaign_group`](../v3/ad_publishing/struct.AdPublishing.html#method.li_get_campaign_group) | `GET /ad-publishing/linkedin/ads/{adId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`li_publish_campaign_group`](../v3/ad_publishing/struct.AdPublishing.html#method.li_publish_campaign_group) | `POST /ad-publishing/linkedin/ads/{adId}/publish` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`li_get_integration`](../v3/ad_publishing/struct.AdPublishing.html#method.li_get_integration) | `GET /ad-publishing/linkedin/integration` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`li_create_integration`](../v3/ad_publishing/struct.AdPublishing.html#method.li_create_integration) | `POST /ad-publishing/linkedin/integration` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`li_get_current_user`](../v3/ad_publishing/struct.AdPublishing.html#method.li_get_current_user) | `GET /ad-publishing/linkedin/me` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`li_get_ad_analytics`](../v3/ad_publishing/struct.AdPublishing.html#method.li_get_ad_analytics) | `GET /ad-publishing/linkedin/reporting` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`li_get_campaign_group_reporting`](../v3/ad_publishing/struct.AdPublishing.html#method.li_get_campaign_group_reporting) | `GET /ad-publishing/linkedin/reporting/campaign-group/{campaignGroupId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`li_get_reporting_list`](../v3/ad_publishing/struct.AdPublishing.html#method.li_get_reporting_list) | `GET /ad-publishing/linkedin/reporting/list` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`li_search_targeting`](../v3/ad_publishing/struct.AdPublishing.html#method.li_search_targeting) | `GET /ad-publishing/linkedin/targeting/search` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`li_create_lead_form`](../v3/ad_publishing/struct.AdPublishing.html#method.li_create_lead_form) | `POST /ad-publishing/linkedin/{accountId}/form` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`li_get_lead_forms`](../v3/ad_publishing/struct.AdPublishing.html#method.li_get_lead_forms) | `GET /ad-publishing/linkedin/{accountId}/forms` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//! | [`li_update_ad_status`](../v3/ad_publishing/struct.AdPublishing.html#method.li_update_ad_status) | `PATCH /ad-publishing/linkedin/{adId}/status` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json) |
//!
//! # Affiliate Manager, version 3
//!
//! Module `v3::affiliate_manager`, feature `v3-affiliate-manager`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`list_affiliates`](../v3/affiliate_manager/struct.AffiliateManager.html#method.list_affiliates) | `GET /affiliate-manager/{locationId}/affiliates` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/affiliate-manager-v3.json) |
//! | [`get_affiliate`](../v3/affiliate_manager/struct.AffiliateManager.html#method.get_affiliate) | `GET /affiliate-manager/{locationId}/affiliates/{affiliateId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/affiliate-manager-v3.json) |
//! | [`list_commissions`](../v3/affiliate_manager/struct.AffiliateManager.html#method.list_commissions) | `GET /affiliate-manager/{locationId}/commissions` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/affiliate-manager-v3.json) |
//! | [`list_payouts`](../v3/affiliate_manager/struct.AffiliateManager.html#method.list_payouts) | `GET /affiliate-manager/{locationId}/payouts` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/affiliate-manager-v3.json) |
//!
//! # Agent Studio, version 3
//!
//! Module `v3::agent_studio`, feature `v3-agent-studio`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_agents`](../v3/agent_studio/struct.AgentStudio.html#method.get_agents) | `GET /agent-studio/agent` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/agent-studio-v3.json) |
//! | [`create_agent`](../v3/agent_studio/struct.AgentStudio.html#method.create_agent) | `POST /agent-studio/agent` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/agent-studio-v3.json) |
//! | [`update_agent_version`](../v3/agent_studio/struct.AgentStudio.html#method.update_agent_version) | `PATCH /agent-studio/agent/versions/{versionId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/agent-studio-v3.json) |
//! | [`promote_and_publish`](../v3/agent_studio/struct.AgentStudio.html#method.promote_and_publish) | `POST /agent-studio/agent/versions/{versionId}/publish` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/agent-studio-v3.json) |
//! | [`get_agent_by_id`](../v3/agent_studio/struct.AgentStudio.html#method.get_agent_by_id) | `GET /agent-studio/agent/{agentId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/agent-studio-v3.json) |
//! | [`delete_agent`](../v3/agent_studio/struct.AgentStudio.html#method.delete_agent) | `DELETE /agent-studio/agent/{agentId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/agent-studio-v3.json) |
//! | [`update_agent_metadata`](../v3/agent_studio/struct.AgentStudio.html#method.update_agent_metadata) | `PATCH /agent-studio/agent/{agentId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/agent-studio-v3.json) |
//! | [`execute_agent`](../v3/agent_studio/struct.AgentStudio.html#method.execute_agent) | `POST /agent-studio/agent/{agentId}/execute` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/agent-studio-v3.json) |
//! | [`list_public_agents`](../v3/agent_studio/struct.AgentStudio.html#method.list_public_agents) | `GET /agent-studio/public-api/agents` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/agent-studio-v3.json) |
//! | [`get_public_agent`](../v3/agent_studio/struct.AgentStudio.html#method.get_public_agent) | `GET /agent-studio/public-api/agents/{agentId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/agent-studio-v3.json) |
//! | [`execute_public_agent`](../v3/agent_studio/struct.AgentStudio.html#method.execute_public_agent) | `POST /agent-studio/public-api/agents/{agentId}/execute` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/agent-studio-v3.json) |
//!
//! # Associations, version 3
//!
//! Module `v3::associations`, feature `v3-associations`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`find_associations`](../v3/associations/struct.Associations.html#method.find_associations) | `GET /associations/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/associations-v3.json) |
//! | [`create_association`](../v3/associations/struct.Associations.html#method.create_association) | `POST /associations/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/associations-v3.json) |
//! | [`get_association_by_key`](../v3/associations/struct.Associations.html#method.get_association_by_key) | `GET /associations/key/{key_name}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/associations-v3.json) |
//! | [`get_association_by_object_keys`](../v3/associations/struct.Associations.html#method.get_association_by_object_keys) | `GET /associations/objectKey/{objectKey}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/associations-v3.json) |
//! | [`create_relation`](../v3/associations/struct.Associations.html#method.create_relation) | `POST /associations/relations` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/associations-v3.json) |
//! | [`get_relations_by_record_id`](../v3/associations/struct.Associations.html#method.get_relations_by_record_id) | `GET /associations/relations/{recordId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/associations-v3.json) |
//! | [`delete_relation`](../v3/associations/struct.Associations.html#method.delete_relation) | `DELETE /associations/relations/{recordId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/associations-v3.json) |
//! | [`get_association_by_id`](../v3/associations/struct.Associations.html#method.get_association_by_id) | `GET /associations/{associationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/associations-v3.json) |
//! | [`update_association`](../v3/associations/struct.Associations.html#method.update_association) | `PUT /associations/{associationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/associations-v3.json) |
//! | [`delete_association`](../v3/associations/struct.Associations.html#method.delete_association) | `DELETE /associations/{associationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/associations-v3.json) |
//!
//! # Blogs, version 3
//!
//! Module `v3::blogs`, feature `v3-blogs`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_all_blog_authors_by_location`](../v3/blogs/struct.Blogs.html#method.get_all_blog_authors_by_location) | `GET /blogs/authors` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/blogs-v3.json) |
//! | [`get_all_categories_by_location`](../v3/blogs/struct.Blogs.html#method.get_all_categories_by_location) | `GET /blogs/categories` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/blogs-v3.json) |
//! | [`create_blog_post`](../v3/blogs/struct.Blogs.html#method.create_blog_post) | `POST /blogs/posts` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/blogs-v3.json) |
//! | [`get_blog_post`](../v3/blogs/struct.Blogs.html#method.get_blog_post) | `GET /blogs/posts/all` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/blogs-v3.json) |
//! | [`check_url_slug_exists`](../v3/blogs/struct.Blogs.html#method.check_url_slug_exists) | `GET /blogs/posts/url-slug-exists` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/blogs-v3.json) |
//! | [`update_blog_post`](../v3/blogs/struct.Blogs.html#method.update_blog_post) | `PUT /blogs/posts/{postId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/blogs-v3.json) |
//! | [`get_blogs`](../v3/blogs/struct.Blogs.html#method.get_blogs) | `GET /blogs/site/all` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/blogs-v3.json) |
//!
//! # Brand Boards, version 3
//!
//! Module `v3::brand_boards`, feature `v3-brand-boards`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`create_brand_board`](../v3/brand_boards/struct.BrandBoards.html#method.create_brand_board) | `POST /brand-boards/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/brand-boards-v3.json) |
//! | [`list_brand_voices`](../v3/brand_boards/struct.BrandBoards.html#method.list_brand_voices) | `GET /brand-boards/locations/{locationId}/brand-voices` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/brand-boards-v3.json) |
//! | [`create_brand_voice`](../v3/brand_boards/struct.BrandBoards.html#method.create_brand_voice) | `POST /brand-boards/locations/{locationId}/brand-voices` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/brand-boards-v3.json) |
//! | [`get_brand_voice`](../v3/brand_boards/struct.BrandBoards.html#method.get_brand_voice) | `GET /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/brand-boards-v3.json) |
//! | [`delete_brand_voice`](../v3/brand_boards/struct.BrandBoards.html#method.delete_brand_voice) | `DELETE /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/brand-boards-v3.json) |
//! | [`update_brand_voice`](../v3/brand_boards/struct.BrandBoards.html#method.update_brand_voice) | `PATCH /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/brand-boards-v3.json) |
//! | [`set_default_brand_voice`](../v3/brand_boards/struct.BrandBoards.html#method.set_default_brand_voice) | `POST /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}/default` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/brand-boards-v3.json) |
//! | [`get_brand_boards_by_location`](../v3/brand_boards/struct.BrandBoards.html#method.get_brand_boards_by_location) | `GET /brand-boards/{locationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/brand-boards-v3.json) |
//! | [`get_brand_board_by_id`](../v3/brand_boards/struct.BrandBoards.html#method.get_brand_board_by_id) | `GET /brand-boards/{locationId}/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/brand-boards-v3.json) |
//! | [`delete_brand_board`](../v3/brand_boards/struct.BrandBoards.html#method.delete_brand_board) | `DELETE /brand-boards/{locationId}/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/brand-boards-v3.json) |
//! | [`update_brand_board`](../v3/brand_boards/struct.BrandBoards.html#method.update_brand_board) | `PATCH /brand-boards/{locationId}/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/brand-boards-v3.json) |
//!
//! # Businesses, version 3
//!
//! Module `v3::businesses`, feature `v3-businesses`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_businesses_by_location`](../v3/businesses/struct.Businesses.html#method.get_businesses_by_location) | `GET /businesses/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/businesses-v3.json) |
//! | [`create_business`](../v3/businesses/struct.Businesses.html#method.create_business) | `POST /businesses/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/businesses-v3.json) |
//! | [`get_business`](../v3/businesses/struct.Businesses.html#method.get_business) | `GET /businesses/{businessId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/businesses-v3.json) |
//! | [`update_business`](../v3/businesses/struct.Businesses.html#method.update_business) | `PUT /businesses/{businessId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/businesses-v3.json) |
//! | [`delete_business`](../v3/businesses/struct.Businesses.html#method.delete_business) | `DELETE /businesses/{businessId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/businesses-v3.json) |
//!
//! # Calendars, version 3
//!
//! Module `v3::calendars`, feature `v3-calendars`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_calendars`](../v3/calendars/struct.Calendars.html#method.get_calendars) | `GET /calendars/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`create_calendar`](../v3/calendars/struct.Calendars.html#method.create_calendar) | `POST /calendars/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`get_appointment_notes`](../v3/calendars/struct.Calendars.html#method.get_appointment_notes) | `GET /calendars/appointments/{appointmentId}/notes` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`create_appointment_note`](../v3/calendars/struct.Calendars.html#method.create_appointment_note) | `POST /calendars/appointments/{appointmentId}/notes` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`update_appointment_note`](../v3/calendars/struct.Calendars.html#method.update_appointment_note) | `PUT /calendars/appointments/{appointmentId}/notes/{noteId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`delete_appointment_note`](../v3/calendars/struct.Calendars.html#method.delete_appointment_note) | `DELETE /calendars/appointments/{appointmentId}/notes/{noteId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`get_blocked_slots`](../v3/calendars/struct.Calendars.html#method.get_blocked_slots) | `GET /calendars/blocked-slots` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`get_calendar_events`](../v3/calendars/struct.Calendars.html#method.get_calendar_events) | `GET /calendars/events` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`create_appointment`](../v3/calendars/struct.Calendars.html#method.create_appointment) | `POST /calendars/events/appointments` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`get_appointment`](../v3/calendars/struct.Calendars.html#method.get_appointment) | `GET /calendars/events/appointments/{eventId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`edit_appointment`](../v3/calendars/struct.Calendars.html#method.edit_appointment) | `PUT /calendars/events/appointments/{eventId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`create_block_slot`](../v3/calendars/struct.Calendars.html#method.create_block_slot) | `POST /calendars/events/block-slots` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`edit_block_slot`](../v3/calendars/struct.Calendars.html#method.edit_block_slot) | `PUT /calendars/events/block-slots/{eventId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`delete_event`](../v3/calendars/struct.Calendars.html#method.delete_event) | `DELETE /calendars/events/{eventId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`get_groups`](../v3/calendars/struct.Calendars.html#method.get_groups) | `GET /calendars/groups` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`create_calendar_group`](../v3/calendars/struct.Calendars.html#method.create_calendar_group) | `POST /calendars/groups` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`validate_groups_slug`](../v3/calendars/struct.Calendars.html#method.validate_groups_slug) | `POST /calendars/groups/validate-slug` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`edit_group`](../v3/calendars/struct.Calendars.html#method.edit_group) | `PUT /calendars/groups/{groupId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`delete_group`](../v3/calendars/struct.Calendars.html#method.delete_group) | `DELETE /calendars/groups/{groupId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`disable_group`](../v3/calendars/struct.Calendars.html#method.disable_group) | `PUT /calendars/groups/{groupId}/status` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`fetch_calendar_resources`](../v3/calendars/struct.Calendars.html#method.fetch_calendar_resources) | `GET /calendars/resources/{resourceType}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`create_calendar_resource`](../v3/calendars/struct.Calendars.html#method.create_calendar_resource) | `POST /calendars/resources/{resourceType}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`get_calendar_resource`](../v3/calendars/struct.Calendars.html#method.get_calendar_resource) | `GET /calendars/resources/{resourceType}/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`update_calendar_resource`](../v3/calendars/struct.Calendars.html#method.update_calendar_resource) | `PUT /calendars/resources/{resourceType}/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`delete_calendar_resource`](../v3/calendars/struct.Calendars.html#method.delete_calendar_resource) | `DELETE /calendars/resources/{resourceType}/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`create_schedule`](../v3/calendars/struct.Calendars.html#method.create_schedule) | `POST /calendars/schedules` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`get_calendar_schedule`](../v3/calendars/struct.Calendars.html#method.get_calendar_schedule) | `GET /calendars/schedules/event-calendar/{calendarId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`update_calendar_schedule`](../v3/calendars/struct.Calendars.html#method.update_calendar_schedule) | `PUT /calendars/schedules/event-calendar/{calendarId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`create_calendar_schedule`](../v3/calendars/struct.Calendars.html#method.create_calendar_schedule) | `POST /calendars/schedules/event-calendar/{calendarId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`get_all_schedules`](../v3/calendars/struct.Calendars.html#method.get_all_schedules) | `GET /calendars/schedules/search` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`get_schedule_by_id`](../v3/calendars/struct.Calendars.html#method.get_schedule_by_id) | `GET /calendars/schedules/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`update_schedule`](../v3/calendars/struct.Calendars.html#method.update_schedule) | `PUT /calendars/schedules/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`delete_schedule`](../v3/calendars/struct.Calendars.html#method.delete_schedule) | `DELETE /calendars/schedules/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`add_calendar_to_schedule`](../v3/calendars/struct.Calendars.html#method.add_calendar_to_schedule) | `PUT /calendars/schedules/{id}/associations/{calendarId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`remove_calendar_from_schedule`](../v3/calendars/struct.Calendars.html#method.remove_calendar_from_schedule) | `DELETE /calendars/schedules/{id}/associations/{calendarId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`get_service_bookings`](../v3/calendars/struct.Calendars.html#method.get_service_bookings) | `GET /calendars/services/bookings` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`create_service_booking`](../v3/calendars/struct.Calendars.html#method.create_service_booking) | `POST /calendars/services/bookings` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`get_service_booking_by_id`](../v3/calendars/struct.Calendars.html#method.get_service_booking_by_id) | `GET /calendars/services/bookings/{bookingId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`update_service_booking`](../v3/calendars/struct.Calendars.html#method.update_service_booking) | `PUT /calendars/services/bookings/{bookingId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`delete_service_booking`](../v3/calendars/struct.Calendars.html#method.delete_service_booking) | `DELETE /calendars/services/bookings/{bookingId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`get_services_catalog`](../v3/calendars/struct.Calendars.html#method.get_services_catalog) | `GET /calendars/services/catalog` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`create_service_catalog`](../v3/calendars/struct.Calendars.html#method.create_service_catalog) | `POST /calendars/services/catalog` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`get_service_catalog_by_id`](../v3/calendars/struct.Calendars.html#method.get_service_catalog_by_id) | `GET /calendars/services/catalog/{serviceId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`update_service_catalog`](../v3/calendars/struct.Calendars.html#method.update_service_catalog) | `PUT /calendars/services/catalog/{serviceId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`delete_service_catalog`](../v3/calendars/struct.Calendars.html#method.delete_service_catalog) | `DELETE /calendars/services/catalog/{serviceId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`get_service_locations`](../v3/calendars/struct.Calendars.html#method.get_service_locations) | `GET /calendars/services/locations` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`create_service_location`](../v3/calendars/struct.Calendars.html#method.create_service_location) | `POST /calendars/services/locations` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`get_service_location_by_id`](../v3/calendars/struct.Calendars.html#method.get_service_location_by_id) | `GET /calendars/services/locations/{serviceLocationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`update_service_location`](../v3/calendars/struct.Calendars.html#method.update_service_location) | `PUT /calendars/services/locations/{serviceLocationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`delete_service_location`](../v3/calendars/struct.Calendars.html#method.delete_service_location) | `DELETE /calendars/services/locations/{serviceLocationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`get_calendar`](../v3/calendars/struct.Calendars.html#method.get_calendar) | `GET /calendars/{calendarId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`update_calendar`](../v3/calendars/struct.Calendars.html#method.update_calendar) | `PUT /calendars/{calendarId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`delete_calendar`](../v3/calendars/struct.Calendars.html#method.delete_calendar) | `DELETE /calendars/{calendarId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`get_slots`](../v3/calendars/struct.Calendars.html#method.get_slots) | `GET /calendars/{calendarId}/free-slots` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`list_event_notifications`](../v3/calendars/struct.Calendars.html#method.list_event_notifications) | `GET /calendars/{calendarId}/notifications` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`create_event_notification`](../v3/calendars/struct.Calendars.html#method.create_event_notification) | `POST /calendars/{calendarId}/notifications` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`find_event_notification`](../v3/calendars/struct.Calendars.html#method.find_event_notification) | `GET /calendars/{calendarId}/notifications/{notificationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`update_event_notification`](../v3/calendars/struct.Calendars.html#method.update_event_notification) | `PUT /calendars/{calendarId}/notifications/{notificationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//! | [`delete_event_notification`](../v3/calendars/struct.Calendars.html#method.delete_event_notification) | `DELETE /calendars/{calendarId}/notifications/{notificationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json) |
//!
//! # Campaigns, version 3
//!
//! Module `v3::campaigns`, feature `v3-campaigns`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_campaigns`](../v3/campaigns/struct.Campaigns.html#method.get_campaigns) | `GET /campaigns/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/campaigns-v3.json) |
//!
//! # Chat Widget, version 3
//!
//! Module `v3::chat_widget`, feature `v3-chat-widget`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`create_chat_widget`](../v3/chat_widget/struct.ChatWidget.html#method.create_chat_widget) | `POST /chat-widget/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/chat-widget-v3.json) |
//! | [`clone_chat_widget`](../v3/chat_widget/struct.ChatWidget.html#method.clone_chat_widget) | `POST /chat-widget/clone` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/chat-widget-v3.json) |
//! | [`get_chat_widget`](../v3/chat_widget/struct.ChatWidget.html#method.get_chat_widget) | `GET /chat-widget/data/{locationId}/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/chat-widget-v3.json) |
//! | [`update_chat_widget`](../v3/chat_widget/struct.ChatWidget.html#method.update_chat_widget) | `PUT /chat-widget/data/{locationId}/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/chat-widget-v3.json) |
//! | [`patch_chat_widget`](../v3/chat_widget/struct.ChatWidget.html#method.patch_chat_widget) | `PATCH /chat-widget/data/{locationId}/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/chat-widget-v3.json) |
//! | [`list_chat_widgets`](../v3/chat_widget/struct.ChatWidget.html#method.list_chat_widgets) | `GET /chat-widget/list` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/chat-widget-v3.json) |
//! | [`get_widget_config`](../v3/chat_widget/struct.ChatWidget.html#method.get_widget_config) | `GET /chat-widget/public/config/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/chat-widget-v3.json) |
//! | [`delete_chat_widget`](../v3/chat_widget/struct.ChatWidget.html#method.delete_chat_widget) | `DELETE /chat-widget/{locationId}/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/chat-widget-v3.json) |
//!
//! # Companies, version 3
//!
//! Module `v3::companies`, feature `v3-companies`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_company`](../v3/companies/struct.Companies.html#method.get_company) | `GET /companies/{companyId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/companies-v3.json) |
//!
//! # Contacts, version 3
//!
//! Module `v3::contacts`, feature `v3-contacts`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`create_contact`](../v3/contacts/struct.Contacts.html#method.create_contact) | `POST /contacts/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`add_remove_contact_from_business`](../v3/contacts/struct.Contacts.html#method.add_remove_contact_from_business) | `POST /contacts/bulk/business` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`bulk_update_tags`](../v3/contacts/struct.Contacts.html#method.bulk_update_tags) | `POST /contacts/bulk/tags/update/{type}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`get_contacts_by_business_id`](../v3/contacts/struct.Contacts.html#method.get_contacts_by_business_id) | `GET /contacts/business/{businessId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`search_contacts_advanced`](../v3/contacts/struct.Contacts.html#method.search_contacts_advanced) | `POST /contacts/search` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`get_duplicate_contact`](../v3/contacts/struct.Contacts.html#method.get_duplicate_contact) | `GET /contacts/search/duplicate` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`upsert_contact`](../v3/contacts/struct.Contacts.html#method.upsert_contact) | `POST /contacts/upsert` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`get_contact`](../v3/contacts/struct.Contacts.html#method.get_contact) | `GET /contacts/{contactId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`update_contact`](../v3/contacts/struct.Contacts.html#method.update_contact) | `PUT /contacts/{contactId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`delete_contact`](../v3/contacts/struct.Contacts.html#method.delete_contact) | `DELETE /contacts/{contactId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`get_appointments_for_contact`](../v3/contacts/struct.Contacts.html#method.get_appointments_for_contact) | `GET /contacts/{contactId}/appointments` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`remove_contact_from_every_campaign`](../v3/contacts/struct.Contacts.html#method.remove_contact_from_every_campaign) | `DELETE /contacts/{contactId}/campaigns/remove-all` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`add_contact_to_campaign`](../v3/contacts/struct.Contacts.html#method.add_contact_to_campaign) | `POST /contacts/{contactId}/campaigns/{campaignId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`remove_contact_from_campaign`](../v3/contacts/struct.Contacts.html#method.remove_contact_from_campaign) | `DELETE /contacts/{contactId}/campaigns/{campaignId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`add_contact_followers`](../v3/contacts/struct.Contacts.html#method.add_contact_followers) | `POST /contacts/{contactId}/followers` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`remove_contact_followers`](../v3/contacts/struct.Contacts.html#method.remove_contact_followers) | `DELETE /contacts/{contactId}/followers` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`get_all_notes`](../v3/contacts/struct.Contacts.html#method.get_all_notes) | `GET /contacts/{contactId}/notes` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`create_note`](../v3/contacts/struct.Contacts.html#method.create_note) | `POST /contacts/{contactId}/notes` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`get_note`](../v3/contacts/struct.Contacts.html#method.get_note) | `GET /contacts/{contactId}/notes/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`update_note`](../v3/contacts/struct.Contacts.html#method.update_note) | `PUT /contacts/{contactId}/notes/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`delete_note`](../v3/contacts/struct.Contacts.html#method.delete_note) | `DELETE /contacts/{contactId}/notes/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`add_tags`](../v3/contacts/struct.Contacts.html#method.add_tags) | `POST /contacts/{contactId}/tags` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`remove_tags`](../v3/contacts/struct.Contacts.html#method.remove_tags) | `DELETE /contacts/{contactId}/tags` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`get_all_tasks`](../v3/contacts/struct.Contacts.html#method.get_all_tasks) | `GET /contacts/{contactId}/tasks` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`create_task`](../v3/contacts/struct.Contacts.html#method.create_task) | `POST /contacts/{contactId}/tasks` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`get_task`](../v3/contacts/struct.Contacts.html#method.get_task) | `GET /contacts/{contactId}/tasks/{taskId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`update_task`](../v3/contacts/struct.Contacts.html#method.update_task) | `PUT /contacts/{contactId}/tasks/{taskId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`delete_task`](../v3/contacts/struct.Contacts.html#method.delete_task) | `DELETE /contacts/{contactId}/tasks/{taskId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`update_task_completed`](../v3/contacts/struct.Contacts.html#method.update_task_completed) | `PUT /contacts/{contactId}/tasks/{taskId}/completed` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`add_contact_to_workflow`](../v3/contacts/struct.Contacts.html#method.add_contact_to_workflow) | `POST /contacts/{contactId}/workflow/{workflowId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//! | [`delete_contact_from_workflow`](../v3/contacts/struct.Contacts.html#method.delete_contact_from_workflow) | `DELETE /contacts/{contactId}/workflow/{workflowId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json) |
//!
//! # Conversation Ai, version 3
//!
//! Module `v3::conversation_ai`, feature `v3-conversation-ai`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`create_agent`](../v3/conversation_ai/struct.ConversationAi.html#method.create_agent) | `POST /conversation-ai/agents` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversation-ai-v3.json) |
//! | [`search_agents`](../v3/conversation_ai/struct.ConversationAi.html#method.search_agents) | `GET /conversation-ai/agents/search` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversation-ai-v3.json) |
//! | [`get_agent`](../v3/conversation_ai/struct.ConversationAi.html#method.get_agent) | `GET /conversation-ai/agents/{agentId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversation-ai-v3.json) |
//! | [`update_agent`](../v3/conversation_ai/struct.ConversationAi.html#method.update_agent) | `PUT /conversation-ai/agents/{agentId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversation-ai-v3.json) |
//! | [`delete_agent`](../v3/conversation_ai/struct.ConversationAi.html#method.delete_agent) | `DELETE /conversation-ai/agents/{agentId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversation-ai-v3.json) |
//! | [`create_action`](../v3/conversation_ai/struct.ConversationAi.html#method.create_action) | `POST /conversation-ai/agents/{agentId}/actions` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversation-ai-v3.json) |
//! | [`list_actions`](../v3/conversation_ai/struct.ConversationAi.html#method.list_actions) | `GET /conversation-ai/agents/{agentId}/actions/list` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversation-ai-v3.json) |
//! | [`get_action_by_id`](../v3/conversation_ai/struct.ConversationAi.html#method.get_action_by_id) | `GET /conversation-ai/agents/{agentId}/actions/{actionId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversation-ai-v3.json) |
//! | [`update_action`](../v3/conversation_ai/struct.ConversationAi.html#method.update_action) | `PUT /conversation-ai/agents/{agentId}/actions/{actionId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversation-ai-v3.json) |
//! | [`delete_action`](../v3/conversation_ai/struct.ConversationAi.html#method.delete_action) | `DELETE /conversation-ai/agents/{agentId}/actions/{actionId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversation-ai-v3.json) |
//! | [`update_followup_settings`](../v3/conversation_ai/struct.ConversationAi.html#method.update_followup_settings) | `PATCH /conversation-ai/agents/{agentId}/followup-settings` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversation-ai-v3.json) |
//! | [`get_generation_details`](../v3/conversation_ai/struct.ConversationAi.html#method.get_generation_details) | `GET /conversation-ai/generations` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversation-ai-v3.json) |
//!
//! # Conversations, version 3
//!
//! Module `v3::conversations`, feature `v3-conversations`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`create_conversation`](../v3/conversations/struct.Conversations.html#method.create_conversation) | `POST /conversations/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`get_message_transcription`](../v3/conversations/struct.Conversations.html#method.get_message_transcription) | `GET /conversations/locations/{locationId}/messages/{messageId}/transcription` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`download_message_transcription`](../v3/conversations/struct.Conversations.html#method.download_message_transcription) | `GET /conversations/locations/{locationId}/messages/{messageId}/transcription/download` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`send_message`](../v3/conversations/struct.Conversations.html#method.send_message) | `POST /conversations/messages` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`cancel_scheduled_email_message`](../v3/conversations/struct.Conversations.html#method.cancel_scheduled_email_message) | `DELETE /conversations/messages/email/{emailMessageId}/schedule` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`get_email_by_id`](../v3/conversations/struct.Conversations.html#method.get_email_by_id) | `GET /conversations/messages/email/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`update_email_message_status`](../v3/conversations/struct.Conversations.html#method.update_email_message_status) | `PUT /conversations/messages/email/{id}/status` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`export_messages_by_location`](../v3/conversations/struct.Conversations.html#method.export_messages_by_location) | `GET /conversations/messages/export` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`add_inbound_message`](../v3/conversations/struct.Conversations.html#method.add_inbound_message) | `POST /conversations/messages/inbound` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`add_outbound_message`](../v3/conversations/struct.Conversations.html#method.add_outbound_message) | `POST /conversations/messages/outbound` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`send_review_reply`](../v3/conversations/struct.Conversations.html#method.send_review_reply) | `POST /conversations/messages/review-reply` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`upload_file_attachments`](../v3/conversations/struct.Conversations.html#method.upload_file_attachments) | `POST /conversations/messages/upload` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`complete_file_upload`](../v3/conversations/struct.Conversations.html#method.complete_file_upload) | `POST /conversations/messages/upload/complete` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`initiate_file_upload`](../v3/conversations/struct.Conversations.html#method.initiate_file_upload) | `POST /conversations/messages/upload/initiate` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`get_message`](../v3/conversations/struct.Conversations.html#method.get_message) | `GET /conversations/messages/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`add_message_attachments`](../v3/conversations/struct.Conversations.html#method.add_message_attachments) | `PUT /conversations/messages/{messageId}/attachments` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`get_message_recording`](../v3/conversations/struct.Conversations.html#method.get_message_recording) | `GET /conversations/messages/{messageId}/locations/{locationId}/recording` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`cancel_scheduled_message`](../v3/conversations/struct.Conversations.html#method.cancel_scheduled_message) | `DELETE /conversations/messages/{messageId}/schedule` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`update_message_status`](../v3/conversations/struct.Conversations.html#method.update_message_status) | `PUT /conversations/messages/{messageId}/status` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`live_chat_agent_typing`](../v3/conversations/struct.Conversations.html#method.live_chat_agent_typing) | `POST /conversations/providers/live-chat/typing` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`search_conversations`](../v3/conversations/struct.Conversations.html#method.search_conversations) | `GET /conversations/search` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`get_conversation`](../v3/conversations/struct.Conversations.html#method.get_conversation) | `GET /conversations/{conversationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`update_conversation`](../v3/conversations/struct.Conversations.html#method.update_conversation) | `PUT /conversations/{conversationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`delete_conversation`](../v3/conversations/struct.Conversations.html#method.delete_conversation) | `DELETE /conversations/{conversationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//! | [`get_messages`](../v3/conversations/struct.Conversations.html#method.get_messages) | `GET /conversations/{conversationId}/messages` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json) |
//!
//! # Courses, version 3
//!
//! Module `v3::courses`, feature `v3-courses`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`import_courses`](../v3/courses/struct.Courses.html#method.import_courses) | `POST /courses/courses-exporter/public/import` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/courses-v3.json) |
//!
//! # Custom Fields, version 3
//!
//! Module `v3::custom_fields`, feature `v3-custom-fields`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`create_custom_field`](../v3/custom_fields/struct.CustomFields.html#method.create_custom_field) | `POST /custom-fields/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/custom-fields-v3.json) |
//! | [`create_custom_field_folder`](../v3/custom_fields/struct.CustomFields.html#method.create_custom_field_folder) | `POST /custom-fields/folder` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/custom-fields-v3.json) |
//! | [`update_custom_field_folder`](../v3/custom_fields/struct.CustomFields.html#method.update_custom_field_folder) | `PUT /custom-fields/folder/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/custom-fields-v3.json) |
//! | [`delete_custom_field_folder`](../v3/custom_fields/struct.CustomFields.html#method.delete_custom_field_folder) | `DELETE /custom-fields/folder/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/custom-fields-v3.json) |
//! | [`get_custom_fields_by_object_key`](../v3/custom_fields/struct.CustomFields.html#method.get_custom_fields_by_object_key) | `GET /custom-fields/object-key/{objectKey}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/custom-fields-v3.json) |
//! | [`get_custom_field_by_id`](../v3/custom_fields/struct.CustomFields.html#method.get_custom_field_by_id) | `GET /custom-fields/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/custom-fields-v3.json) |
//! | [`update_custom_field`](../v3/custom_fields/struct.CustomFields.html#method.update_custom_field) | `PUT /custom-fields/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/custom-fields-v3.json) |
//! | [`delete_custom_field`](../v3/custom_fields/struct.CustomFields.html#method.delete_custom_field) | `DELETE /custom-fields/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/custom-fields-v3.json) |
//!
//! # Custom Menus, version 3
//!
//! Module `v3::custom_menus`, feature `v3-custom-menus`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_custom_menus`](../v3/custom_menus/struct.CustomMenus.html#method.get_custom_menus) | `GET /custom-menus/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/custom-menus-v3.json) |
//! | [`create_custom_menu`](../v3/custom_menus/struct.CustomMenus.html#method.create_custom_menu) | `POST /custom-menus/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/custom-menus-v3.json) |
//! | [`get_custom_menu_by_id`](../v3/custom_menus/struct.CustomMenus.html#method.get_custom_menu_by_id) | `GET /custom-menus/{customMenuId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/custom-menus-v3.json) |
//! | [`update_custom_menu`](../v3/custom_menus/struct.CustomMenus.html#method.update_custom_menu) | `PUT /custom-menus/{customMenuId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/custom-menus-v3.json) |
//! | [`delete_custom_menu`](../v3/custom_menus/struct.CustomMenus.html#method.delete_custom_menu) | `DELETE /custom-menus/{customMenuId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/custom-menus-v3.json) |
//!
//! # Email Isv, version 3
//!
//! Module `v3::email_isv`, feature `v3-email-isv`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`verify_email`](../v3/email_isv/struct.EmailIsv.html#method.verify_email) | `POST /email/verify` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/email-isv-v3.json) |
//!
//! # Emails, version 3
//!
//! Module `v3::emails`, feature `v3-emails`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`list_bulk_action_campaigns`](../v3/emails/struct.Emails.html#method.list_bulk_action_campaigns) | `GET /emails/locations/{locationId}/campaigns/bulk-actions` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/emails-v3.json) |
//! | [`get_bulk_action_campaign`](../v3/emails/struct.Emails.html#method.get_bulk_action_campaign) | `GET /emails/locations/{locationId}/campaigns/bulk-actions/{campaignId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/emails-v3.json) |
//! | [`list_email_campaigns`](../v3/emails/struct.Emails.html#method.list_email_campaigns) | `GET /emails/locations/{locationId}/campaigns/emails` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/emails-v3.json) |
//! | [`create_email_campaign`](../v3/emails/struct.Emails.html#method.create_email_campaign) | `POST /emails/locations/{locationId}/campaigns/emails` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/emails-v3.json) |
//! | [`get_email_campaign`](../v3/emails/struct.Emails.html#method.get_email_campaign) | `GET /emails/locations/{locationId}/campaigns/emails/{campaignId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/emails-v3.json) |
//! | [`delete_campaign`](../v3/emails/struct.Emails.html#method.delete_campaign) | `DELETE /emails/locations/{locationId}/campaigns/emails/{campaignId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/emails-v3.json) |
//! | [`update_email_campaign`](../v3/emails/struct.Emails.html#method.update_email_campaign) | `PATCH /emails/locations/{locationId}/campaigns/emails/{campaignId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/emails-v3.json) |
//! | [`schedule_campaign`](../v3/emails/struct.Emails.html#method.schedule_campaign) | `POST /emails/locations/{locationId}/campaigns/emails/{campaignId}/schedule` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/emails-v3.json) |
//! | [`get_campaign_stats`](../v3/emails/struct.Emails.html#method.get_campaign_stats) | `GET /emails/locations/{locationId}/campaigns/stats/{source}/{sourceId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/emails-v3.json) |
//! | [`list_workflow_campaigns`](../v3/emails/struct.Emails.html#method.list_workflow_campaigns) | `GET /emails/locations/{locationId}/campaigns/workflows` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/emails-v3.json) |
//! | [`get_workflow_campaign`](../v3/emails/struct.Emails.html#method.get_workflow_campaign) | `GET /emails/locations/{locationId}/campaigns/workflows/{campaignId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/emails-v3.json) |
//! | [`list_email_templates`](../v3/emails/struct.Emails.html#method.list_email_templates) | `GET /emails/locations/{locationId}/templates` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/emails-v3.json) |
//! | [`create_email_template`](../v3/emails/struct.Emails.html#method.create_email_template) | `POST /emails/locations/{locationId}/templates` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/emails-v3.json) |
//! | [`create_template_folder`](../v3/emails/struct.Emails.html#method.create_template_folder) | `POST /emails/locations/{locationId}/templates/folders` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/emails-v3.json) |
//! | [`import_email_template`](../v3/emails/struct.Emails.html#method.import_email_template) | `POST /emails/locations/{locationId}/templates/import` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/emails-v3.json) |
//! | [`get_email_template`](../v3/emails/struct.Emails.html#method.get_email_template) | `GET /emails/locations/{locationId}/templates/{templateId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/emails-v3.json) |
//! | [`delete_email_template`](../v3/emails/struct.Emails.html#method.delete_email_template) | `DELETE /emails/locations/{locationId}/templates/{templateId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/emails-v3.json) |
//! | [`update_email_template`](../v3/emails/struct.Emails.html#method.update_email_template) | `PATCH /emails/locations/{locationId}/templates/{templateId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/emails-v3.json) |
//!
//! # Forms, version 3
//!
//! Module `v3::forms`, feature `v3-forms`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_forms`](../v3/forms/struct.Forms.html#method.get_forms) | `GET /forms/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/forms-v3.json) |
//! | [`get_forms_submissions`](../v3/forms/struct.Forms.html#method.get_forms_submissions) | `GET /forms/submissions` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/forms-v3.json) |
//! | [`upload_to_custom_fields`](../v3/forms/struct.Forms.html#method.upload_to_custom_fields) | `POST /forms/upload-custom-files` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/forms-v3.json) |
//!
//! # Funnels, version 3
//!
//! Module `v3::funnels`, feature `v3-funnels`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_funnels`](../v3/funnels/struct.Funnels.html#method.get_funnels) | `GET /funnels/funnel/list` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/funnels-v3.json) |
//! | [`create_redirect`](../v3/funnels/struct.Funnels.html#method.create_redirect) | `POST /funnels/lookup/redirect` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/funnels-v3.json) |
//! | [`fetch_redirects_list`](../v3/funnels/struct.Funnels.html#method.fetch_redirects_list) | `GET /funnels/lookup/redirect/list` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/funnels-v3.json) |
//! | [`delete_redirect_by_id`](../v3/funnels/struct.Funnels.html#method.delete_redirect_by_id) | `DELETE /funnels/lookup/redirect/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/funnels-v3.json) |
//! | [`update_redirect_by_id`](../v3/funnels/struct.Funnels.html#method.update_redirect_by_id) | `PATCH /funnels/lookup/redirect/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/funnels-v3.json) |
//! | [`get_pages_by_funnel_id`](../v3/funnels/struct.Funnels.html#method.get_pages_by_funnel_id) | `GET /funnels/page` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/funnels-v3.json) |
//! | [`get_pages_count_by_funnel_id`](../v3/funnels/struct.Funnels.html#method.get_pages_count_by_funnel_id) | `GET /funnels/page/count` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/funnels-v3.json) |
//!
//! # Invoices, version 3
//!
//! Module `v3::invoices`, feature `v3-invoices`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`list_invoices`](../v3/invoices/struct.Invoices.html#method.list_invoices) | `GET /invoices/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`create_invoice`](../v3/invoices/struct.Invoices.html#method.create_invoice) | `POST /invoices/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`create_new_estimate`](../v3/invoices/struct.Invoices.html#method.create_new_estimate) | `POST /invoices/estimate` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`list_estimates`](../v3/invoices/struct.Invoices.html#method.list_estimates) | `GET /invoices/estimate/list` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`generate_estimate_number`](../v3/invoices/struct.Invoices.html#method.generate_estimate_number) | `GET /invoices/estimate/number/generate` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`update_estimate_last_visited_at`](../v3/invoices/struct.Invoices.html#method.update_estimate_last_visited_at) | `PATCH /invoices/estimate/stats/last-visited-at` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`list_estimate_templates`](../v3/invoices/struct.Invoices.html#method.list_estimate_templates) | `GET /invoices/estimate/template` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`create_estimate_template`](../v3/invoices/struct.Invoices.html#method.create_estimate_template) | `POST /invoices/estimate/template` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`preview_estimate_template`](../v3/invoices/struct.Invoices.html#method.preview_estimate_template) | `GET /invoices/estimate/template/preview` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`update_estimate_template`](../v3/invoices/struct.Invoices.html#method.update_estimate_template) | `PUT /invoices/estimate/template/{templateId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`delete_estimate_template`](../v3/invoices/struct.Invoices.html#method.delete_estimate_template) | `DELETE /invoices/estimate/template/{templateId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`update_estimate`](../v3/invoices/struct.Invoices.html#method.update_estimate) | `PUT /invoices/estimate/{estimateId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`delete_estimate`](../v3/invoices/struct.Invoices.html#method.delete_estimate) | `DELETE /invoices/estimate/{estimateId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`create_invoice_from_estimate`](../v3/invoices/struct.Invoices.html#method.create_invoice_from_estimate) | `POST /invoices/estimate/{estimateId}/invoice` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`send_estimate`](../v3/invoices/struct.Invoices.html#method.send_estimate) | `POST /invoices/estimate/{estimateId}/send` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`generate_invoice_number`](../v3/invoices/struct.Invoices.html#method.generate_invoice_number) | `GET /invoices/generate-invoice-number` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`list_invoice_schedules`](../v3/invoices/struct.Invoices.html#method.list_invoice_schedules) | `GET /invoices/schedule` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`create_invoice_schedule`](../v3/invoices/struct.Invoices.html#method.create_invoice_schedule) | `POST /invoices/schedule` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`get_invoice_schedule`](../v3/invoices/struct.Invoices.html#method.get_invoice_schedule) | `GET /invoices/schedule/{scheduleId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`update_invoice_schedule`](../v3/invoices/struct.Invoices.html#method.update_invoice_schedule) | `PUT /invoices/schedule/{scheduleId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`delete_invoice_schedule`](../v3/invoices/struct.Invoices.html#method.delete_invoice_schedule) | `DELETE /invoices/schedule/{scheduleId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`auto_payment_invoice_schedule`](../v3/invoices/struct.Invoices.html#method.auto_payment_invoice_schedule) | `POST /invoices/schedule/{scheduleId}/auto-payment` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`cancel_invoice_schedule`](../v3/invoices/struct.Invoices.html#method.cancel_invoice_schedule) | `POST /invoices/schedule/{scheduleId}/cancel` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`schedule_invoice_schedule`](../v3/invoices/struct.Invoices.html#method.schedule_invoice_schedule) | `POST /invoices/schedule/{scheduleId}/schedule` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`update_and_schedule_invoice_schedule`](../v3/invoices/struct.Invoices.html#method.update_and_schedule_invoice_schedule) | `POST /invoices/schedule/{scheduleId}/updateAndSchedule` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`get_invoice_settings`](../v3/invoices/struct.Invoices.html#method.get_invoice_settings) | `GET /invoices/settings` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`update_invoice_last_visited_at`](../v3/invoices/struct.Invoices.html#method.update_invoice_last_visited_at) | `PATCH /invoices/stats/last-visited-at` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`list_invoice_templates`](../v3/invoices/struct.Invoices.html#method.list_invoice_templates) | `GET /invoices/template` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`create_invoice_template`](../v3/invoices/struct.Invoices.html#method.create_invoice_template) | `POST /invoices/template` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`get_invoice_template`](../v3/invoices/struct.Invoices.html#method.get_invoice_template) | `GET /invoices/template/{templateId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`update_invoice_template`](../v3/invoices/struct.Invoices.html#method.update_invoice_template) | `PUT /invoices/template/{templateId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`delete_invoice_template`](../v3/invoices/struct.Invoices.html#method.delete_invoice_template) | `DELETE /invoices/template/{templateId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`update_invoice_template_late_fees`](../v3/invoices/struct.Invoices.html#method.update_invoice_template_late_fees) | `PATCH /invoices/template/{templateId}/late-fees-configuration` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`update_invoice_template_payment_methods`](../v3/invoices/struct.Invoices.html#method.update_invoice_template_payment_methods) | `PATCH /invoices/template/{templateId}/payment-methods-configuration` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`text2pay_invoice`](../v3/invoices/struct.Invoices.html#method.text2pay_invoice) | `POST /invoices/text2pay` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`get_invoice`](../v3/invoices/struct.Invoices.html#method.get_invoice) | `GET /invoices/{invoiceId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`update_invoice`](../v3/invoices/struct.Invoices.html#method.update_invoice) | `PUT /invoices/{invoiceId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`delete_invoice`](../v3/invoices/struct.Invoices.html#method.delete_invoice) | `DELETE /invoices/{invoiceId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`update_invoice_late_fees`](../v3/invoices/struct.Invoices.html#method.update_invoice_late_fees) | `PATCH /invoices/{invoiceId}/late-fees-configuration` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`record_invoice_payment`](../v3/invoices/struct.Invoices.html#method.record_invoice_payment) | `POST /invoices/{invoiceId}/record-payment` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`send_invoice`](../v3/invoices/struct.Invoices.html#method.send_invoice) | `POST /invoices/{invoiceId}/send` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//! | [`void_invoice`](../v3/invoices/struct.Invoices.html#method.void_invoice) | `POST /invoices/{invoiceId}/void` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json) |
//!
//! # Knowledge Base, version 3
//!
//! Module `v3::knowledge_base`, feature `v3-knowledge-base`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`list_knowledge_bases`](../v3/knowledge_base/struct.KnowledgeBase.html#method.list_knowledge_bases) | `GET /knowledge-bases/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/knowledge-base-v3.json) |
//! | [`create_knowledge_base`](../v3/knowledge_base/struct.KnowledgeBase.html#method.create_knowledge_base) | `POST /knowledge-bases/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/knowledge-base-v3.json) |
//! | [`list_trained_urls`](../v3/knowledge_base/struct.KnowledgeBase.html#method.list_trained_urls) | `GET /knowledge-bases/crawler` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/knowledge-base-v3.json) |
//! | [`discover_website`](../v3/knowledge_base/struct.KnowledgeBase.html#method.discover_website) | `POST /knowledge-bases/crawler` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/knowledge-base-v3.json) |
//! | [`delete_trained_urls`](../v3/knowledge_base/struct.KnowledgeBase.html#method.delete_trained_urls) | `DELETE /knowledge-bases/crawler` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/knowledge-base-v3.json) |
//! | [`get_crawling_status`](../v3/knowledge_base/struct.KnowledgeBase.html#method.get_crawling_status) | `GET /knowledge-bases/crawler/status` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/knowledge-base-v3.json) |
//! | [`train_discovered_urls`](../v3/knowledge_base/struct.KnowledgeBase.html#method.train_discovered_urls) | `POST /knowledge-bases/crawler/train` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/knowledge-base-v3.json) |
//! | [`list_faqs`](../v3/knowledge_base/struct.KnowledgeBase.html#method.list_faqs) | `GET /knowledge-bases/faqs` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/knowledge-base-v3.json) |
//! | [`create_faq`](../v3/knowledge_base/struct.KnowledgeBase.html#method.create_faq) | `POST /knowledge-bases/faqs` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/knowledge-base-v3.json) |
//! | [`update_faq`](../v3/knowledge_base/struct.KnowledgeBase.html#method.update_faq) | `PUT /knowledge-bases/faqs/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/knowledge-base-v3.json) |
//! | [`delete_faq`](../v3/knowledge_base/struct.KnowledgeBase.html#method.delete_faq) | `DELETE /knowledge-bases/faqs/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/knowledge-base-v3.json) |
//! | [`get_knowledge_base_by_id`](../v3/knowledge_base/struct.KnowledgeBase.html#method.get_knowledge_base_by_id) | `GET /knowledge-bases/{knowledgeBaseId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/knowledge-base-v3.json) |
//! | [`update_knowledge_base`](../v3/knowledge_base/struct.KnowledgeBase.html#method.update_knowledge_base) | `PUT /knowledge-bases/{knowledgeBaseId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/knowledge-base-v3.json) |
//! | [`delete_knowledge_base`](../v3/knowledge_base/struct.KnowledgeBase.html#method.delete_knowledge_base) | `DELETE /knowledge-bases/{knowledgeBaseId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/knowledge-base-v3.json) |
//!
//! # Links, version 3
//!
//! Module `v3::links`, feature `v3-links`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_links`](../v3/links/struct.Links.html#method.get_links) | `GET /links/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/links-v3.json) |
//! | [`create_link`](../v3/links/struct.Links.html#method.create_link) | `POST /links/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/links-v3.json) |
//! | [`get_link_by_id`](../v3/links/struct.Links.html#method.get_link_by_id) | `GET /links/id/{linkId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/links-v3.json) |
//! | [`search_trigger_links`](../v3/links/struct.Links.html#method.search_trigger_links) | `GET /links/search` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/links-v3.json) |
//! | [`update_link`](../v3/links/struct.Links.html#method.update_link) | `PUT /links/{linkId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/links-v3.json) |
//! | [`delete_link`](../v3/links/struct.Links.html#method.delete_link) | `DELETE /links/{linkId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/links-v3.json) |
//!
//! # Locations, version 3
//!
//! Module `v3::locations`, feature `v3-locations`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`create_location`](../v3/locations/struct.Locations.html#method.create_location) | `POST /locations/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`search_locations`](../v3/locations/struct.Locations.html#method.search_locations) | `GET /locations/search` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`get_location`](../v3/locations/struct.Locations.html#method.get_location) | `GET /locations/{locationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`update_location`](../v3/locations/struct.Locations.html#method.update_location) | `PUT /locations/{locationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`delete_location`](../v3/locations/struct.Locations.html#method.delete_location) | `DELETE /locations/{locationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`get_conversation_channel`](../v3/locations/struct.Locations.html#method.get_conversation_channel) | `GET /locations/{locationId}/conversationChannels/{type}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`get_custom_fields`](../v3/locations/struct.Locations.html#method.get_custom_fields) | `GET /locations/{locationId}/customFields` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`create_custom_field`](../v3/locations/struct.Locations.html#method.create_custom_field) | `POST /locations/{locationId}/customFields` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`upload_file_custom_fields`](../v3/locations/struct.Locations.html#method.upload_file_custom_fields) | `POST /locations/{locationId}/customFields/upload` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`get_custom_field`](../v3/locations/struct.Locations.html#method.get_custom_field) | `GET /locations/{locationId}/customFields/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`update_custom_field`](../v3/locations/struct.Locations.html#method.update_custom_field) | `PUT /locations/{locationId}/customFields/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`delete_custom_field`](../v3/locations/struct.Locations.html#method.delete_custom_field) | `DELETE /locations/{locationId}/customFields/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`get_custom_values`](../v3/locations/struct.Locations.html#method.get_custom_values) | `GET /locations/{locationId}/customValues` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`create_custom_value`](../v3/locations/struct.Locations.html#method.create_custom_value) | `POST /locations/{locationId}/customValues` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`get_custom_value`](../v3/locations/struct.Locations.html#method.get_custom_value) | `GET /locations/{locationId}/customValues/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`update_custom_value`](../v3/locations/struct.Locations.html#method.update_custom_value) | `PUT /locations/{locationId}/customValues/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`delete_custom_value`](../v3/locations/struct.Locations.html#method.delete_custom_value) | `DELETE /locations/{locationId}/customValues/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`get_location_permissions`](../v3/locations/struct.Locations.html#method.get_location_permissions) | `GET /locations/{locationId}/permissions` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`update_location_permissions`](../v3/locations/struct.Locations.html#method.update_location_permissions) | `PUT /locations/{locationId}/permissions` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`create_recurring_task`](../v3/locations/struct.Locations.html#method.create_recurring_task) | `POST /locations/{locationId}/recurring-tasks` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`get_recurring_task_by_id`](../v3/locations/struct.Locations.html#method.get_recurring_task_by_id) | `GET /locations/{locationId}/recurring-tasks/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`update_recurring_task`](../v3/locations/struct.Locations.html#method.update_recurring_task) | `PUT /locations/{locationId}/recurring-tasks/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`delete_recurring_task`](../v3/locations/struct.Locations.html#method.delete_recurring_task) | `DELETE /locations/{locationId}/recurring-tasks/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`get_location_tags`](../v3/locations/struct.Locations.html#method.get_location_tags) | `GET /locations/{locationId}/tags` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`create_tag`](../v3/locations/struct.Locations.html#method.create_tag) | `POST /locations/{locationId}/tags` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`get_tag_by_id`](../v3/locations/struct.Locations.html#method.get_tag_by_id) | `GET /locations/{locationId}/tags/{tagId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`update_tag`](../v3/locations/struct.Locations.html#method.update_tag) | `PUT /locations/{locationId}/tags/{tagId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`delete_tag`](../v3/locations/struct.Locations.html#method.delete_tag) | `DELETE /locations/{locationId}/tags/{tagId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`search_tasks`](../v3/locations/struct.Locations.html#method.search_tasks) | `POST /locations/{locationId}/tasks/search` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`get_templates`](../v3/locations/struct.Locations.html#method.get_templates) | `GET /locations/{locationId}/templates` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`delete_template`](../v3/locations/struct.Locations.html#method.delete_template) | `DELETE /locations/{locationId}/templates/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//! | [`get_timezones`](../v3/locations/struct.Locations.html#method.get_timezones) | `GET /locations/{locationId}/timezones` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json) |
//!
//! # Marketplace, version 3
//!
//! Module `v3::marketplace`, feature `v3-marketplace`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_installer_details`](../v3/marketplace/struct.Marketplace.html#method.get_installer_details) | `GET /marketplace/app/{appId}/installations` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/marketplace-v3.json) |
//! | [`uninstall_application`](../v3/marketplace/struct.Marketplace.html#method.uninstall_application) | `DELETE /marketplace/app/{appId}/installations` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/marketplace-v3.json) |
//! | [`get_rebilling_config_for_app`](../v3/marketplace/struct.Marketplace.html#method.get_rebilling_config_for_app) | `GET /marketplace/app/{appId}/rebilling-config/location/{locationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/marketplace-v3.json) |
//! | [`get_charges`](../v3/marketplace/struct.Marketplace.html#method.get_charges) | `GET /marketplace/billing/charges` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/marketplace-v3.json) |
//! | [`create_charge`](../v3/marketplace/struct.Marketplace.html#method.create_charge) | `POST /marketplace/billing/charges` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/marketplace-v3.json) |
//! | [`has_funds`](../v3/marketplace/struct.Marketplace.html#method.has_funds) | `GET /marketplace/billing/charges/has-funds` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/marketplace-v3.json) |
//! | [`get_charge`](../v3/marketplace/struct.Marketplace.html#method.get_charge) | `GET /marketplace/billing/charges/{chargeId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/marketplace-v3.json) |
//! | [`delete_charge`](../v3/marketplace/struct.Marketplace.html#method.delete_charge) | `DELETE /marketplace/billing/charges/{chargeId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/marketplace-v3.json) |
//! | [`migrate_connection`](../v3/marketplace/struct.Marketplace.html#method.migrate_connection) | `POST /marketplace/external-auth/migration` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/marketplace-v3.json) |
//!
//! # Medias, version 3
//!
//! Module `v3::medias`, feature `v3-medias`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`bulk_delete_media_objects`](../v3/medias/struct.Medias.html#method.bulk_delete_media_objects) | `PUT /medias/delete-files` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/medias-v3.json) |
//! | [`fetch_media_content`](../v3/medias/struct.Medias.html#method.fetch_media_content) | `GET /medias/files` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/medias-v3.json) |
//! | [`create_media_folder`](../v3/medias/struct.Medias.html#method.create_media_folder) | `POST /medias/folder` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/medias-v3.json) |
//! | [`bulk_update_media_objects`](../v3/medias/struct.Medias.html#method.bulk_update_media_objects) | `PUT /medias/update-files` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/medias-v3.json) |
//! | [`upload_media_content`](../v3/medias/struct.Medias.html#method.upload_media_content) | `POST /medias/upload-file` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/medias-v3.json) |
//! | [`update_media_object`](../v3/medias/struct.Medias.html#method.update_media_object) | `POST /medias/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/medias-v3.json) |
//! | [`delete_media_content`](../v3/medias/struct.Medias.html#method.delete_media_content) | `DELETE /medias/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/medias-v3.json) |
//!
//! # Oauth, version 3
//!
//! Module `v3::oauth`, feature `v3-oauth`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_installed_location`](../v3/oauth/struct.Oauth.html#method.get_installed_location) | `GET /oauth/installed-locations` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/oauth-v3.json) |
//! | [`get_location_access_token`](../v3/oauth/struct.Oauth.html#method.get_location_access_token) | `POST /oauth/location-token` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/oauth-v3.json) |
//! | [`get_access_token`](../v3/oauth/struct.Oauth.html#method.get_access_token) | `POST /oauth/token` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/oauth-v3.json) |
//!
//! # Objects, version 3
//!
//! Module `v3::objects`, feature `v3-objects`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_objects`](../v3/objects/struct.Objects.html#method.get_objects) | `GET /objects/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/objects-v3.json) |
//! | [`create_custom_object_schema`](../v3/objects/struct.Objects.html#method.create_custom_object_schema) | `POST /objects/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/objects-v3.json) |
//! | [`get_object_schema_by_key`](../v3/objects/struct.Objects.html#method.get_object_schema_by_key) | `GET /objects/{key}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/objects-v3.json) |
//! | [`update_custom_object`](../v3/objects/struct.Objects.html#method.update_custom_object) | `PUT /objects/{key}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/objects-v3.json) |
//! | [`create_object_record`](../v3/objects/struct.Objects.html#method.create_object_record) | `POST /objects/{schemaKey}/records` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/objects-v3.json) |
//! | [`search_object_records`](../v3/objects/struct.Objects.html#method.search_object_records) | `POST /objects/{schemaKey}/records/search` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/objects-v3.json) |
//! | [`get_record_by_id`](../v3/objects/struct.Objects.html#method.get_record_by_id) | `GET /objects/{schemaKey}/records/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/objects-v3.json) |
//! | [`update_object_record`](../v3/objects/struct.Objects.html#method.update_object_record) | `PUT /objects/{schemaKey}/records/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/objects-v3.json) |
//! | [`delete_object_record`](../v3/objects/struct.Objects.html#method.delete_object_record) | `DELETE /objects/{schemaKey}/records/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/objects-v3.json) |
//!
//! # Opportunities, version 3
//!
//! Module `v3::opportunities`, feature `v3-opportunities`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`create_opportunity`](../v3/opportunities/struct.Opportunities.html#method.create_opportunity) | `POST /opportunities/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json) |
//! | [`get_lost_reasons`](../v3/opportunities/struct.Opportunities.html#method.get_lost_reasons) | `GET /opportunities/lost-reason` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json) |
//! | [`get_pipelines`](../v3/opportunities/struct.Opportunities.html#method.get_pipelines) | `GET /opportunities/pipelines` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json) |
//! | [`search_opportunities`](../v3/opportunities/struct.Opportunities.html#method.search_opportunities) | `GET /opportunities/search` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json) |
//! | [`search_opportunities_advanced`](../v3/opportunities/struct.Opportunities.html#method.search_opportunities_advanced) | `POST /opportunities/search` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json) |
//! | [`upsert_opportunity`](../v3/opportunities/struct.Opportunities.html#method.upsert_opportunity) | `POST /opportunities/upsert` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json) |
//! | [`get_opportunity`](../v3/opportunities/struct.Opportunities.html#method.get_opportunity) | `GET /opportunities/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json) |
//! | [`update_opportunity`](../v3/opportunities/struct.Opportunities.html#method.update_opportunity) | `PUT /opportunities/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json) |
//! | [`delete_opportunity`](../v3/opportunities/struct.Opportunities.html#method.delete_opportunity) | `DELETE /opportunities/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json) |
//! | [`add_opportunity_followers`](../v3/opportunities/struct.Opportunities.html#method.add_opportunity_followers) | `POST /opportunities/{id}/followers` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json) |
//! | [`remove_opportunity_followers`](../v3/opportunities/struct.Opportunities.html#method.remove_opportunity_followers) | `DELETE /opportunities/{id}/followers` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json) |
//! | [`update_opportunity_status`](../v3/opportunities/struct.Opportunities.html#method.update_opportunity_status) | `PUT /opportunities/{id}/status` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json) |
//!
//! # Payments, version 3
//!
//! Module `v3::payments`, feature `v3-payments`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_coupon`](../v3/payments/struct.Payments.html#method.get_coupon) | `GET /payments/coupon` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//! | [`update_coupon`](../v3/payments/struct.Payments.html#method.update_coupon) | `PUT /payments/coupon` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//! | [`create_coupon`](../v3/payments/struct.Payments.html#method.create_coupon) | `POST /payments/coupon` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//! | [`delete_coupon`](../v3/payments/struct.Payments.html#method.delete_coupon) | `DELETE /payments/coupon` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//! | [`list_coupons`](../v3/payments/struct.Payments.html#method.list_coupons) | `GET /payments/coupon/list` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//! | [`update_custom_provider_capabilities`](../v3/payments/struct.Payments.html#method.update_custom_provider_capabilities) | `PUT /payments/custom-provider/capabilities` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//! | [`get_custom_provider_config`](../v3/payments/struct.Payments.html#method.get_custom_provider_config) | `GET /payments/custom-provider/connect` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//! | [`create_custom_provider_config`](../v3/payments/struct.Payments.html#method.create_custom_provider_config) | `POST /payments/custom-provider/connect` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//! | [`disconnect_custom_provider_config`](../v3/payments/struct.Payments.html#method.disconnect_custom_provider_config) | `POST /payments/custom-provider/disconnect` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//! | [`create_custom_provider`](../v3/payments/struct.Payments.html#method.create_custom_provider) | `POST /payments/custom-provider/provider` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//! | [`delete_custom_provider`](../v3/payments/struct.Payments.html#method.delete_custom_provider) | `DELETE /payments/custom-provider/provider` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//! | [`list_integration_providers`](../v3/payments/struct.Payments.html#method.list_integration_providers) | `GET /payments/integrations/provider/whitelabel` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//! | [`create_integration_provider`](../v3/payments/struct.Payments.html#method.create_integration_provider) | `POST /payments/integrations/provider/whitelabel` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//! | [`list_orders`](../v3/payments/struct.Payments.html#method.list_orders) | `GET /payments/orders` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//! | [`get_order_by_id`](../v3/payments/struct.Payments.html#method.get_order_by_id) | `GET /payments/orders/{orderId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//! | [`list_order_fulfillment`](../v3/payments/struct.Payments.html#method.list_order_fulfillment) | `GET /payments/orders/{orderId}/fulfillments` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//! | [`create_order_fulfillment`](../v3/payments/struct.Payments.html#method.create_order_fulfillment) | `POST /payments/orders/{orderId}/fulfillments` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//! | [`list_order_notes`](../v3/payments/struct.Payments.html#method.list_order_notes) | `GET /payments/orders/{orderId}/notes` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//! | [`record_order_payment`](../v3/payments/struct.Payments.html#method.record_order_payment) | `POST /payments/orders/{orderId}/record-payment` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//! | [`list_subscriptions`](../v3/payments/struct.Payments.html#method.list_subscriptions) | `GET /payments/subscriptions` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//! | [`get_subscription_by_id`](../v3/payments/struct.Payments.html#method.get_subscription_by_id) | `GET /payments/subscriptions/{subscriptionId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//! | [`list_transactions`](../v3/payments/struct.Payments.html#method.list_transactions) | `GET /payments/transactions` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//! | [`get_transaction_by_id`](../v3/payments/struct.Payments.html#method.get_transaction_by_id) | `GET /payments/transactions/{transactionId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json) |
//!
//! # Phone System, version 3
//!
//! Module `v3::phone_system`, feature `v3-phone-system`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`list_number_pools`](../v3/phone_system/struct.PhoneSystem.html#method.list_number_pools) | `GET /phone-system/number-pools` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/phone-system-v3.json) |
//! | [`list_active_numbers`](../v3/phone_system/struct.PhoneSystem.html#method.list_active_numbers) | `GET /phone-system/numbers/location/{locationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/phone-system-v3.json) |
//! | [`list_available_numbers`](../v3/phone_system/struct.PhoneSystem.html#method.list_available_numbers) | `GET /phone-system/numbers/location/{locationId}/available` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/phone-system-v3.json) |
//! | [`purchase_number_for_location`](../v3/phone_system/struct.PhoneSystem.html#method.purchase_number_for_location) | `POST /phone-system/numbers/location/{locationId}/purchase` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/phone-system-v3.json) |
//!
//! # Products, version 3
//!
//! Module `v3::products`, feature `v3-products`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`list_products`](../v3/products/struct.Products.html#method.list_products) | `GET /products/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`create_product`](../v3/products/struct.Products.html#method.create_product) | `POST /products/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`bulk_update_products`](../v3/products/struct.Products.html#method.bulk_update_products) | `POST /products/bulk-update` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`bulk_edit_products`](../v3/products/struct.Products.html#method.bulk_edit_products) | `POST /products/bulk-update/edit` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`list_product_collections`](../v3/products/struct.Products.html#method.list_product_collections) | `GET /products/collections` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`create_product_collection`](../v3/products/struct.Products.html#method.create_product_collection) | `POST /products/collections` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`get_product_collection_by_id`](../v3/products/struct.Products.html#method.get_product_collection_by_id) | `GET /products/collections/{collectionId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`update_product_collection`](../v3/products/struct.Products.html#method.update_product_collection) | `PUT /products/collections/{collectionId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`delete_product_collection`](../v3/products/struct.Products.html#method.delete_product_collection) | `DELETE /products/collections/{collectionId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`list_inventory`](../v3/products/struct.Products.html#method.list_inventory) | `GET /products/inventory` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`update_inventory`](../v3/products/struct.Products.html#method.update_inventory) | `POST /products/inventory` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`get_product_reviews`](../v3/products/struct.Products.html#method.get_product_reviews) | `GET /products/reviews` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`bulk_update_product_review`](../v3/products/struct.Products.html#method.bulk_update_product_review) | `POST /products/reviews/bulk-update` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`get_reviews_count`](../v3/products/struct.Products.html#method.get_reviews_count) | `GET /products/reviews/count` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`update_product_review`](../v3/products/struct.Products.html#method.update_product_review) | `PUT /products/reviews/{reviewId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`delete_product_review`](../v3/products/struct.Products.html#method.delete_product_review) | `DELETE /products/reviews/{reviewId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`update_store_status`](../v3/products/struct.Products.html#method.update_store_status) | `POST /products/store/{storeId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`update_display_priority`](../v3/products/struct.Products.html#method.update_display_priority) | `POST /products/store/{storeId}/priority` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`get_product_store_stats`](../v3/products/struct.Products.html#method.get_product_store_stats) | `GET /products/store/{storeId}/stats` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`get_product_by_id`](../v3/products/struct.Products.html#method.get_product_by_id) | `GET /products/{productId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`update_product_by_id`](../v3/products/struct.Products.html#method.update_product_by_id) | `PUT /products/{productId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`delete_product_by_id`](../v3/products/struct.Products.html#method.delete_product_by_id) | `DELETE /products/{productId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`list_prices_for_product`](../v3/products/struct.Products.html#method.list_prices_for_product) | `GET /products/{productId}/price` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`create_price_for_product`](../v3/products/struct.Products.html#method.create_price_for_product) | `POST /products/{productId}/price` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`get_price_by_id_for_product`](../v3/products/struct.Products.html#method.get_price_by_id_for_product) | `GET /products/{productId}/price/{priceId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`update_price_by_id_for_product`](../v3/products/struct.Products.html#method.update_price_by_id_for_product) | `PUT /products/{productId}/price/{priceId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//! | [`delete_price_by_id_for_product`](../v3/products/struct.Products.html#method.delete_price_by_id_for_product) | `DELETE /products/{productId}/price/{priceId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json) |
//!
//! # Proposals, version 3
//!
//! Module `v3::proposals`, feature `v3-proposals`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`list_documents`](../v3/proposals/struct.Proposals.html#method.list_documents) | `GET /proposals/document` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/proposals-v3.json) |
//! | [`send_document`](../v3/proposals/struct.Proposals.html#method.send_document) | `POST /proposals/document/send` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/proposals-v3.json) |
//! | [`list_templates`](../v3/proposals/struct.Proposals.html#method.list_templates) | `GET /proposals/templates` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/proposals-v3.json) |
//! | [`send_template`](../v3/proposals/struct.Proposals.html#method.send_template) | `POST /proposals/templates/send` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/proposals-v3.json) |
//!
//! # Saas, version 3
//!
//! Module `v3::saas`, feature `v3-saas`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_agency_plans_deprecated`](../v3/saas/struct.Saas.html#method.get_agency_plans_deprecated) | `GET /saas-api/public-api/agency-plans/{companyId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`bulk_disable_saas_deprecated`](../v3/saas/struct.Saas.html#method.bulk_disable_saas_deprecated) | `POST /saas-api/public-api/bulk-disable-saas/{companyId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`bulk_enable_saas_deprecated`](../v3/saas/struct.Saas.html#method.bulk_enable_saas_deprecated) | `POST /saas-api/public-api/bulk-enable-saas/{companyId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`get_location_wallet_balance`](../v3/saas/struct.Saas.html#method.get_location_wallet_balance) | `GET /saas-api/public-api/companies/{companyId}/locations/{locationId}/wallet-balance` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`update_location_wallet_balance`](../v3/saas/struct.Saas.html#method.update_location_wallet_balance) | `POST /saas-api/public-api/companies/{companyId}/locations/{locationId}/wallet-balance/complimentary-credits` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`enable_saas_location_deprecated`](../v3/saas/struct.Saas.html#method.enable_saas_location_deprecated) | `POST /saas-api/public-api/enable-saas/{locationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`get_location_subscription_deprecated`](../v3/saas/struct.Saas.html#method.get_location_subscription_deprecated) | `GET /saas-api/public-api/get-saas-subscription/{locationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`find_locations_deprecated`](../v3/saas/struct.Saas.html#method.find_locations_deprecated) | `GET /saas-api/public-api/locations` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`pause_location_deprecated`](../v3/saas/struct.Saas.html#method.pause_location_deprecated) | `POST /saas-api/public-api/pause/{locationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`get_saas_locations_deprecated`](../v3/saas/struct.Saas.html#method.get_saas_locations_deprecated) | `GET /saas-api/public-api/saas-locations/{companyId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`get_saas_plan_deprecated`](../v3/saas/struct.Saas.html#method.get_saas_plan_deprecated) | `GET /saas-api/public-api/saas-plan/{planId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`update_rebilling_deprecated`](../v3/saas/struct.Saas.html#method.update_rebilling_deprecated) | `POST /saas-api/public-api/update-rebilling/{companyId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`update_saas_subscription_deprecated`](../v3/saas/struct.Saas.html#method.update_saas_subscription_deprecated) | `PUT /saas-api/public-api/update-saas-subscription/{locationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`get_agency_plans`](../v3/saas/struct.Saas.html#method.get_agency_plans) | `GET /saas/agency-plans/{companyId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`allow_attach_rebilling`](../v3/saas/struct.Saas.html#method.allow_attach_rebilling) | `POST /saas/allow-attach-rebilling/{locationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`bulk_disable_saas`](../v3/saas/struct.Saas.html#method.bulk_disable_saas) | `POST /saas/bulk-disable-saas/{companyId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`bulk_enable_saas`](../v3/saas/struct.Saas.html#method.bulk_enable_saas) | `POST /saas/bulk-enable-saas/{companyId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`enable_saas_location`](../v3/saas/struct.Saas.html#method.enable_saas_location) | `POST /saas/enable-saas/{locationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`get_location_subscription`](../v3/saas/struct.Saas.html#method.get_location_subscription) | `GET /saas/get-saas-subscription/{locationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`find_locations`](../v3/saas/struct.Saas.html#method.find_locations) | `GET /saas/locations` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`pause_location`](../v3/saas/struct.Saas.html#method.pause_location) | `POST /saas/pause/{locationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`get_saas_locations`](../v3/saas/struct.Saas.html#method.get_saas_locations) | `GET /saas/saas-locations/{companyId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`get_saas_plan`](../v3/saas/struct.Saas.html#method.get_saas_plan) | `GET /saas/saas-plan/{planId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`update_rebilling`](../v3/saas/struct.Saas.html#method.update_rebilling) | `POST /saas/update-rebilling/{companyId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//! | [`update_saas_subscription`](../v3/saas/struct.Saas.html#method.update_saas_subscription) | `PUT /saas/update-saas-subscription/{locationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json) |
//!
//! # Snapshots, version 3
//!
//! Module `v3::snapshots`, feature `v3-snapshots`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_custom_snapshots`](../v3/snapshots/struct.Snapshots.html#method.get_custom_snapshots) | `GET /snapshots/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/snapshots-v3.json) |
//! | [`create_snapshot_share_link`](../v3/snapshots/struct.Snapshots.html#method.create_snapshot_share_link) | `POST /snapshots/share/link` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/snapshots-v3.json) |
//! | [`get_snapshot_push`](../v3/snapshots/struct.Snapshots.html#method.get_snapshot_push) | `GET /snapshots/snapshot-status/{snapshotId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/snapshots-v3.json) |
//! | [`get_latest_snapshot_push`](../v3/snapshots/struct.Snapshots.html#method.get_latest_snapshot_push) | `GET /snapshots/snapshot-status/{snapshotId}/location/{locationId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/snapshots-v3.json) |
//!
//! # Social Planner, version 3
//!
//! Module `v3::social_planner`, feature `v3-social-planner`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`create_queue`](../v3/social_planner/struct.SocialPlanner.html#method.create_queue) | `POST /social-media-posting/category/queues` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`fetch_available_categories`](../v3/social_planner/struct.SocialPlanner.html#method.fetch_available_categories) | `GET /social-media-posting/category/queues/available-categories` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`fetch_queues`](../v3/social_planner/struct.SocialPlanner.html#method.fetch_queues) | `POST /social-media-posting/category/queues/list` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`fetch_calendar_list`](../v3/social_planner/struct.SocialPlanner.html#method.fetch_calendar_list) | `POST /social-media-posting/category/queues/list/calendar` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`delete_active_post`](../v3/social_planner/struct.SocialPlanner.html#method.delete_active_post) | `DELETE /social-media-posting/category/queues/{postId}/active-post` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`fetch_queue_by_id`](../v3/social_planner/struct.SocialPlanner.html#method.fetch_queue_by_id) | `GET /social-media-posting/category/queues/{queueId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`update_queue`](../v3/social_planner/struct.SocialPlanner.html#method.update_queue) | `PUT /social-media-posting/category/queues/{queueId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`create_queue_item`](../v3/social_planner/struct.SocialPlanner.html#method.create_queue_item) | `POST /social-media-posting/category/queues/{queueId}/create/item` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`fetch_edit_session_calendar`](../v3/social_planner/struct.SocialPlanner.html#method.fetch_edit_session_calendar) | `POST /social-media-posting/category/queues/{queueId}/edit/calendar` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`discard_edit_session`](../v3/social_planner/struct.SocialPlanner.html#method.discard_edit_session) | `POST /social-media-posting/category/queues/{queueId}/edit/discard` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`save_edit_session`](../v3/social_planner/struct.SocialPlanner.html#method.save_edit_session) | `POST /social-media-posting/category/queues/{queueId}/edit/save` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`start_edit_session`](../v3/social_planner/struct.SocialPlanner.html#method.start_edit_session) | `POST /social-media-posting/category/queues/{queueId}/edit/start` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`fetch_queue_items`](../v3/social_planner/struct.SocialPlanner.html#method.fetch_queue_items) | `POST /social-media-posting/category/queues/{queueId}/items` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`update_queue_item`](../v3/social_planner/struct.SocialPlanner.html#method.update_queue_item) | `PUT /social-media-posting/category/queues/{queueId}/items/{itemId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`delete_queue_item`](../v3/social_planner/struct.SocialPlanner.html#method.delete_queue_item) | `DELETE /social-media-posting/category/queues/{queueId}/items/{itemId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`clone_queue_item`](../v3/social_planner/struct.SocialPlanner.html#method.clone_queue_item) | `POST /social-media-posting/category/queues/{queueId}/items/{itemId}/clone` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`reset_queue_item`](../v3/social_planner/struct.SocialPlanner.html#method.reset_queue_item) | `PUT /social-media-posting/category/queues/{queueId}/items/{itemId}/reset` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`fetch_slots`](../v3/social_planner/struct.SocialPlanner.html#method.fetch_slots) | `POST /social-media-posting/category/queues/{queueId}/slots` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`create_comment`](../v3/social_planner/struct.SocialPlanner.html#method.create_comment) | `POST /social-media-posting/comments/{platform}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`get_comment_list`](../v3/social_planner/struct.SocialPlanner.html#method.get_comment_list) | `POST /social-media-posting/comments/{platform}/list` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`create_like`](../v3/social_planner/struct.SocialPlanner.html#method.create_like) | `POST /social-media-posting/comments/{platform}/{id}/like` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`delete_like`](../v3/social_planner/struct.SocialPlanner.html#method.delete_like) | `DELETE /social-media-posting/comments/{platform}/{id}/like` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`get_oauth_accounts`](../v3/social_planner/struct.SocialPlanner.html#method.get_oauth_accounts) | `GET /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`attach_oauth_accounts`](../v3/social_planner/struct.SocialPlanner.html#method.attach_oauth_accounts) | `POST /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`start_oauth`](../v3/social_planner/struct.SocialPlanner.html#method.start_oauth) | `GET /social-media-posting/oauth/{platform}/start` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`get_statistics`](../v3/social_planner/struct.SocialPlanner.html#method.get_statistics) | `POST /social-media-posting/statistics` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`get_account`](../v3/social_planner/struct.SocialPlanner.html#method.get_account) | `GET /social-media-posting/{locationId}/accounts` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`delete_account`](../v3/social_planner/struct.SocialPlanner.html#method.delete_account) | `DELETE /social-media-posting/{locationId}/accounts/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`get_categories_location_id`](../v3/social_planner/struct.SocialPlanner.html#method.get_categories_location_id) | `GET /social-media-posting/{locationId}/categories` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`get_category`](../v3/social_planner/struct.SocialPlanner.html#method.get_category) | `GET /social-media-posting/{locationId}/categories/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`get_upload_status`](../v3/social_planner/struct.SocialPlanner.html#method.get_upload_status) | `GET /social-media-posting/{locationId}/csv` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`upload_csv`](../v3/social_planner/struct.SocialPlanner.html#method.upload_csv) | `POST /social-media-posting/{locationId}/csv` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`delete_csv_post`](../v3/social_planner/struct.SocialPlanner.html#method.delete_csv_post) | `DELETE /social-media-posting/{locationId}/csv/{csvId}/post/{postId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`get_csv_post`](../v3/social_planner/struct.SocialPlanner.html#method.get_csv_post) | `GET /social-media-posting/{locationId}/csv/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`delete_csv`](../v3/social_planner/struct.SocialPlanner.html#method.delete_csv) | `DELETE /social-media-posting/{locationId}/csv/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`start_csv_finalize`](../v3/social_planner/struct.SocialPlanner.html#method.start_csv_finalize) | `PATCH /social-media-posting/{locationId}/csv/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`create_post`](../v3/social_planner/struct.SocialPlanner.html#method.create_post) | `POST /social-media-posting/{locationId}/posts` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`bulk_delete_social_planner_posts`](../v3/social_planner/struct.SocialPlanner.html#method.bulk_delete_social_planner_posts) | `POST /social-media-posting/{locationId}/posts/bulk-delete` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`get_posts`](../v3/social_planner/struct.SocialPlanner.html#method.get_posts) | `POST /social-media-posting/{locationId}/posts/list` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`get_post`](../v3/social_planner/struct.SocialPlanner.html#method.get_post) | `GET /social-media-posting/{locationId}/posts/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`edit_post`](../v3/social_planner/struct.SocialPlanner.html#method.edit_post) | `PUT /social-media-posting/{locationId}/posts/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`delete_post`](../v3/social_planner/struct.SocialPlanner.html#method.delete_post) | `DELETE /social-media-posting/{locationId}/posts/{id}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`set_accounts`](../v3/social_planner/struct.SocialPlanner.html#method.set_accounts) | `POST /social-media-posting/{locationId}/set-accounts` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`get_tags`](../v3/social_planner/struct.SocialPlanner.html#method.get_tags) | `GET /social-media-posting/{locationId}/tags` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//! | [`get_tags_by_ids`](../v3/social_planner/struct.SocialPlanner.html#method.get_tags_by_ids) | `POST /social-media-posting/{locationId}/tags/details` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json) |
//!
//! # Store, version 3
//!
//! Module `v3::store`, feature `v3-store`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`list_shipping_carriers`](../v3/store/struct.Store.html#method.list_shipping_carriers) | `GET /store/shipping-carrier` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json) |
//! | [`create_shipping_carrier`](../v3/store/struct.Store.html#method.create_shipping_carrier) | `POST /store/shipping-carrier` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json) |
//! | [`get_shipping_carrier`](../v3/store/struct.Store.html#method.get_shipping_carrier) | `GET /store/shipping-carrier/{shippingCarrierId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json) |
//! | [`update_shipping_carrier`](../v3/store/struct.Store.html#method.update_shipping_carrier) | `PUT /store/shipping-carrier/{shippingCarrierId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json) |
//! | [`delete_shipping_carrier`](../v3/store/struct.Store.html#method.delete_shipping_carrier) | `DELETE /store/shipping-carrier/{shippingCarrierId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json) |
//! | [`list_shipping_zones`](../v3/store/struct.Store.html#method.list_shipping_zones) | `GET /store/shipping-zone` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json) |
//! | [`create_shipping_zone`](../v3/store/struct.Store.html#method.create_shipping_zone) | `POST /store/shipping-zone` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json) |
//! | [`get_available_shipping_rates`](../v3/store/struct.Store.html#method.get_available_shipping_rates) | `POST /store/shipping-zone/shipping-rates` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json) |
//! | [`get_shipping_zone`](../v3/store/struct.Store.html#method.get_shipping_zone) | `GET /store/shipping-zone/{shippingZoneId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json) |
//! | [`update_shipping_zone`](../v3/store/struct.Store.html#method.update_shipping_zone) | `PUT /store/shipping-zone/{shippingZoneId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json) |
//! | [`delete_shipping_zone`](../v3/store/struct.Store.html#method.delete_shipping_zone) | `DELETE /store/shipping-zone/{shippingZoneId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json) |
//! | [`list_shipping_rates`](../v3/store/struct.Store.html#method.list_shipping_rates) | `GET /store/shipping-zone/{shippingZoneId}/shipping-rate` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json) |
//! | [`create_shipping_rate`](../v3/store/struct.Store.html#method.create_shipping_rate) | `POST /store/shipping-zone/{shippingZoneId}/shipping-rate` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json) |
//! | [`get_shipping_rate`](../v3/store/struct.Store.html#method.get_shipping_rate) | `GET /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json) |
//! | [`update_shipping_rate`](../v3/store/struct.Store.html#method.update_shipping_rate) | `PUT /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json) |
//! | [`delete_shipping_rate`](../v3/store/struct.Store.html#method.delete_shipping_rate) | `DELETE /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json) |
//! | [`get_store_settings`](../v3/store/struct.Store.html#method.get_store_settings) | `GET /store/store-setting` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json) |
//! | [`create_store_setting`](../v3/store/struct.Store.html#method.create_store_setting) | `POST /store/store-setting` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json) |
//!
//! # Surveys, version 3
//!
//! Module `v3::surveys`, feature `v3-surveys`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_surveys`](../v3/surveys/struct.Surveys.html#method.get_surveys) | `GET /surveys/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/surveys-v3.json) |
//! | [`get_surveys_submissions`](../v3/surveys/struct.Surveys.html#method.get_surveys_submissions) | `GET /surveys/submissions` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/surveys-v3.json) |
//!
//! # Users, version 3
//!
//! Module `v3::users`, feature `v3-users`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`create_user`](../v3/users/struct.Users.html#method.create_user) | `POST /users/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/users-v3.json) |
//! | [`search_users`](../v3/users/struct.Users.html#method.search_users) | `GET /users/search` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/users-v3.json) |
//! | [`filter_users_by_email`](../v3/users/struct.Users.html#method.filter_users_by_email) | `POST /users/search/filter-by-email` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/users-v3.json) |
//! | [`get_user`](../v3/users/struct.Users.html#method.get_user) | `GET /users/{userId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/users-v3.json) |
//! | [`update_user`](../v3/users/struct.Users.html#method.update_user) | `PUT /users/{userId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/users-v3.json) |
//! | [`delete_user`](../v3/users/struct.Users.html#method.delete_user) | `DELETE /users/{userId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/users-v3.json) |
//!
//! # Voice Ai, version 3
//!
//! Module `v3::voice_ai`, feature `v3-voice-ai`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`create_action`](../v3/voice_ai/struct.VoiceAi.html#method.create_action) | `POST /voice-ai/actions` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/voice-ai-v3.json) |
//! | [`get_action`](../v3/voice_ai/struct.VoiceAi.html#method.get_action) | `GET /voice-ai/actions/{actionId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/voice-ai-v3.json) |
//! | [`update_action`](../v3/voice_ai/struct.VoiceAi.html#method.update_action) | `PUT /voice-ai/actions/{actionId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/voice-ai-v3.json) |
//! | [`delete_action`](../v3/voice_ai/struct.VoiceAi.html#method.delete_action) | `DELETE /voice-ai/actions/{actionId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/voice-ai-v3.json) |
//! | [`get_agents`](../v3/voice_ai/struct.VoiceAi.html#method.get_agents) | `GET /voice-ai/agents` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/voice-ai-v3.json) |
//! | [`create_agent`](../v3/voice_ai/struct.VoiceAi.html#method.create_agent) | `POST /voice-ai/agents` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/voice-ai-v3.json) |
//! | [`get_agent`](../v3/voice_ai/struct.VoiceAi.html#method.get_agent) | `GET /voice-ai/agents/{agentId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/voice-ai-v3.json) |
//! | [`delete_agent`](../v3/voice_ai/struct.VoiceAi.html#method.delete_agent) | `DELETE /voice-ai/agents/{agentId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/voice-ai-v3.json) |
//! | [`patch_agent`](../v3/voice_ai/struct.VoiceAi.html#method.patch_agent) | `PATCH /voice-ai/agents/{agentId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/voice-ai-v3.json) |
//! | [`get_call_logs`](../v3/voice_ai/struct.VoiceAi.html#method.get_call_logs) | `GET /voice-ai/dashboard/call-logs` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/voice-ai-v3.json) |
//! | [`get_call_log`](../v3/voice_ai/struct.VoiceAi.html#method.get_call_log) | `GET /voice-ai/dashboard/call-logs/{callId}` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/voice-ai-v3.json) |
//!
//! # Workflows, version 3
//!
//! Module `v3::workflows`, feature `v3-workflows`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_workflows`](../v3/workflows/struct.Workflows.html#method.get_workflows) | `GET /workflows/` | [documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/workflows-v3.json) |
