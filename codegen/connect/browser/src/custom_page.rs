//! Tests the example `custom_page`, from the page in its frame to the server and back, with messages that the real `CryptoJS`
//! has encrypted.

use std::path::Path;

use anyhow::{Result, ensure};
use tokio::process::Child;

use crate::Walk;
use crate::demo;

/// The example with its simulation of HighLevel's application, as `--demo` starts it.
pub(crate) struct CustomPage {
    /// The origin of the application.
    highlevel: String,
    /// The origin of the page.
    page: String,
    // The process is killed when it is dropped.
    _program: Child,
}

impl CustomPage {
    pub(crate) async fn start(program: &Path) -> Result<Self> {
        let (program, [highlevel, page]) = demo::start(program, "CUSTOM_PAGE_LISTEN").await?;
        Ok(Self {
            highlevel,
            page,
            _program: program,
        })
    }
}

pub(crate) async fn a_user_of_the_company_is_known(walk: &Walk) -> Result<()> {
    let company = "You are John Doe, admin in company GNb7aIv4rQFVb9iwNl5K.";
    shows(walk, "company", "known", company).await?;
    walk.browser.screenshot("custom-page-company").await
}

pub(crate) async fn a_user_in_a_location_is_known(walk: &Walk) -> Result<()> {
    let location = "You are John Doe, admin in location yLKVZpNppIdYpah4RjNE.";
    shows(walk, "location", "known", location).await?;
    shows(walk, "observed", "known", location).await?;
    walk.browser.screenshot("custom-page-location").await
}

pub(crate) async fn other_messages_are_ignored(walk: &Walk) -> Result<()> {
    shows(walk, "noise", "known", "You are John Doe").await
}

pub(crate) async fn a_changed_text_is_rejected(walk: &Walk) -> Result<()> {
    shows(
        walk,
        "changed",
        "rejected",
        "HighLevel’s response cannot be read",
    )
    .await?;
    walk.browser.screenshot("custom-page-rejected").await
}

pub(crate) async fn silence_is_noticed(walk: &Walk) -> Result<()> {
    shows(
        walk,
        "silence",
        "silent",
        "HighLevel does not say who you are",
    )
    .await
}

pub(crate) async fn a_page_outside_of_highlevel_says_where_to_open_it(walk: &Walk) -> Result<()> {
    walk.browser.goto(&walk.custom_page.page).await?;
    says(walk, "alone", "Open this page in HighLevel").await
}

/// The page's content security policy allows only HighLevel's application to frame it.
pub(crate) async fn another_site_may_not_show_the_page(walk: &Walk) -> Result<()> {
    let page = &walk.custom_page.page;
    let other = format!("data:text/html,<iframe src='{page}/'></iframe>");
    walk.browser.goto(&other).await?;
    walk.browser.enter_frame().await?;
    let text = walk.browser.text("#status").await?;
    ensure!(text.is_empty(), "another site shows the page: {text}");
    Ok(())
}

/// Opens the application as a user and checks the text of the page in its frame.
async fn shows(walk: &Walk, user: &str, state: &str, text: &str) -> Result<()> {
    let address = format!("{}/?as={user}", walk.custom_page.highlevel);
    walk.browser.goto(&address).await?;
    walk.browser.enter_frame().await?;
    says(walk, state, text).await
}

async fn says(walk: &Walk, state: &str, text: &str) -> Result<()> {
    let status = format!("#status[data-state={state}]");
    walk.browser.appears(&status).await?;
    let shown = walk.browser.text(&status).await?;
    ensure!(shown.starts_with(text), "the page says {shown:?}");
    Ok(())
}
