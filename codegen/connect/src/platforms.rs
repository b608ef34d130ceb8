//! The table of platforms: the operations that start a login, list its accounts, and attach an account.

use std::sync::Arc;

use highlevel::Client;
use highlevel::social_login::{SocialLoginMessage, SocialPlatform};
use highlevel::social_planner::{
    Account, AccountType, FacebookAccountAttachment, GoogleLocationAttachment,
    InstagramAccountAttachment, LinkedinAccountAttachment, OauthStart, TiktokAccountAttachment,
    TwitterAccountAttachment,
};

use crate::choice::Choice;
use crate::error::ConnectError;

/// The purpose of a login.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Deserialize),
    serde(rename_all = "lowercase")
)]
pub enum Purpose {
    /// To connect an account.
    Connect,
    /// To log in again for accounts that are connected already.
    Reconnect,
}

/// Lists the accounts connected to a location.
///
/// # Errors
///
/// Fails when the call does.
pub async fn connected(client: &Client, location_id: &str) -> Result<Vec<Account>, ConnectError> {
    let listed = client
        .social_planner()
        .list_accounts(location_id)
        .send()
        .await?;
    Ok(listed.accounts)
}

/// Lists the pages, profiles and other accounts that a login gives access to. `message` is the window message that ended the
/// login.
///
/// `location_id` is the location of the current user. It must come from the program's own session, because the message comes
/// from a browser and does not contain a location.
///
/// # Errors
///
/// Fails when a call does, such as for a login of another location; when the message reconnects accounts that
/// are not connected to this location; and for a network that this version does not know.
pub async fn choices(
    client: &Client,
    location_id: &str,
    message: &SocialLoginMessage,
) -> Result<Vec<Choice>, ConnectError> {
    let choices = list(client, location_id, message).await?;
    if !message.reconnect_accounts.is_empty() {
        let ours = connected(client, location_id).await?;
        let is_ours = |id| ours.iter().any(|account| account.id.as_ref() == Some(id));
        if !message.reconnect_accounts.iter().all(is_ours) {
            return Err(ConnectError::OtherLocation);
        }
    }
    Ok(choices)
}

macro_rules! platforms {
    ($(
        $platform:ident: $start:ident, $list:ident, $attach:ident {$(
            $listed:ident => $kind:literal, |$item:ident| $name:expr, $picture:expr, $connected:expr,
                $body:expr, { $($field:ident: $value:expr),* }
        )+}
    )+) => {
        /// Asks HighLevel for the URL of a network's login.
        ///
        /// # Errors
        ///
        /// Fails when the call does, and for a network that this version does not know.
        #[expect(deprecated, reason = "HighLevel stopped supporting X, but its operations still exist")]
        pub async fn start(
            client: &Client,
            platform: &SocialPlatform,
            location_id: &str,
            user_id: &str,
            purpose: Purpose,
        ) -> Result<OauthStart, ConnectError> {
            let planner = client.social_planner();
            match platform {
                $(SocialPlatform::$platform => {
                    let call = planner.$start(location_id, user_id).page("integration");
                    let call = match purpose {
                        Purpose::Connect => call,
                        Purpose::Reconnect => call.reconnect(true),
                    };
                    Ok(call.send().await?)
                })+
                other => Err(ConnectError::Unsupported(other.clone())),
            }
        }

        #[expect(deprecated, reason = "as above")]
        async fn list(
            client: &Client,
            location_id: &str,
            message: &SocialLoginMessage,
        ) -> Result<Vec<Choice>, ConnectError> {
            let (planner, login_id) = (client.social_planner(), &message.account_id);
            let mut choices = Vec::new();
            match &message.platform {
                $(SocialPlatform::$platform => {
                    let listed = planner.$list(location_id, login_id).send_whole().await?;
                    let listed = listed.into_value().results.unwrap_or_default();
                    $(for $item in listed.$listed {
                        let (name, picture, is_connected): (_, Option<String>, Option<bool>) =
                            ($name.clone(), $picture.clone(), $connected);
                        let mut body = $body;
                        $(body.$field = $value;)*
                        let call = planner.$attach(location_id, login_id, body);
                        choices.push(Choice {
                            name,
                            kind: $kind,
                            picture,
                            is_connected: is_connected.unwrap_or_default(),
                            location_id: location_id.to_owned(),
                            login_id: login_id.clone(),
                            attach: Arc::new(move || {
                                let call = call.send();
                                Box::pin(async move { Ok(call.await?) })
                            }),
                        });
                    })+
                })+
                other => return Err(ConnectError::Unsupported(other.clone())),
            }
            Ok(choices)
        }
    };
}

platforms! {
    Linkedin: start_linkedin_oauth, list_linkedin_pages, attach_linkedin_page {
        profile => "Profile", |it| it.name, it.avatar, it.is_connected,
            LinkedinAccountAttachment::new().type_(AccountType::Profile),
            { origin_id: it.id, name: it.name, avatar: it.avatar, urn: it.urn }
        pages => "Page", |it| it.name, it.avatar, it.is_connected,
            LinkedinAccountAttachment::new().type_(AccountType::Page),
            { origin_id: it.id, name: it.name, avatar: it.avatar, urn: it.urn }
    }
    Google: start_google_oauth, list_google_locations, set_google_locations {
        locations => "Business location", |it| it.location.as_ref().and_then(|place| place.title.clone()),
            None::<String>, it.location.as_ref().and_then(|place| place.is_connected),
            GoogleLocationAttachment::new(),
            { location: it.location, account: it.account }
    }
    Facebook: start_facebook_oauth, list_facebook_pages, attach_facebook_page {
        pages => "Page", |it| it.name, it.avatar, it.is_connected,
            FacebookAccountAttachment::new().type_(AccountType::Page),
            { origin_id: it.id, name: it.name, avatar: it.avatar }
    }
    Instagram: start_instagram_oauth, list_instagram_accounts, attach_instagram_account {
        accounts => "Professional account", |it| it.name, it.avatar, it.is_connected,
            InstagramAccountAttachment::new(it.page_id.unwrap_or_default()),
            { origin_id: it.id, name: it.name, avatar: it.avatar }
    }
    Tiktok: start_tiktok_oauth, list_tiktok_profiles, attach_tiktok_profile {
        profile => "Profile", |it| it.name, it.avatar, it.is_connected,
            TiktokAccountAttachment::new().type_(AccountType::Profile),
            { origin_id: it.id, name: it.name, avatar: it.avatar, username: it.username, verified: it.verified }
    }
    // HighLevel documents no operation that attaches a business profile, so use that of profiles with the type `business`.
    TiktokBusiness: start_tiktok_business_oauth, list_tiktok_business_profiles, attach_tiktok_profile {
        profile => "Business profile", |it| it.name, it.avatar, it.is_connected,
            TiktokAccountAttachment::new().type_(AccountType::Business),
            { origin_id: it.id, name: it.name, avatar: it.avatar, username: it.username, verified: it.verified }
    }
    Twitter: start_twitter_oauth, list_twitter_profiles, attach_twitter_profile {
        profile => "Profile", |it| it.name, it.avatar, it.is_connected,
            TwitterAccountAttachment::new(),
            {
                origin_id: it.id, name: it.name, avatar: it.avatar, username: it.username,
                protected: it.protected, verified: it.verified
            }
    }
}
