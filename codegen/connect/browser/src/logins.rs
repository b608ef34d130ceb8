//! Checks of logins that succeed, and of the page on a narrow screen in dark mode.

use anyhow::{Result, ensure};

use crate::Walk;

pub(crate) async fn linkedin_from_the_click_to_the_connected_account(walk: &Walk) -> Result<()> {
    let browser = &walk.browser;
    walk.open().await?;
    browser
        .until(
            "return document.querySelector('#none').innerText.startsWith('Nothing yet')",
            "an empty list",
        )
        .await?;
    browser.screenshot("01-start").await?;

    walk.begin("linkedin").await?;
    browser.screenshot("02-login-window").await?;
    browser.to_first_window().await?;
    browser.stage("Log in at LinkedIn").await?;
    browser.screenshot("03-waiting").await?;
    browser.to_new_window().await?;
    walk.end("allow").await?;

    browser.stage("What to connect from LinkedIn").await?;
    browser.others_close().await?;
    let pictures = "const all = [...document.querySelectorAll('.choice img')];
        return all.length === 3 && all.every((image) => image.naturalWidth > 0 && image.referrerPolicy === 'no-referrer')";
    browser.until(pictures, "three pictures").await?;
    browser.click(".choice:nth-of-type(2)").await?;
    browser.screenshot("04-choices").await?;
    browser.click("#stage button[type=submit]").await?;

    browser
        .stage("Example Coffee Roasters is connected")
        .await?;
    browser
        .until(
            "return document.querySelectorAll('#connected li').length === 1",
            "the connected account",
        )
        .await?;
    ensure!(
        browser
            .text("#connected")
            .await?
            .contains("LinkedIn · Page")
    );
    browser
        .until(
            "return document.querySelector('#stage img')?.naturalWidth > 0",
            "its picture",
        )
        .await?;
    browser.screenshot("05-connected").await
}

pub(crate) async fn the_keyboard_alone_is_enough(walk: &Walk) -> Result<()> {
    let browser = &walk.browser;
    walk.open().await?;
    // Tab until the button has the focus, as a person would.
    for _ in 0..20 {
        if browser
            .run("return document.activeElement?.dataset.connect === 'linkedin'")
            .await?
            == true
        {
            break;
        }
        browser.press("\u{e004}").await?;
    }
    let has_ring = "return document.activeElement.dataset.connect === 'linkedin'
        && getComputedStyle(document.activeElement).outlineStyle === 'solid'";
    browser
        .until(has_ring, "a visible focus on the button")
        .await?;
    browser.screenshot("06-keyboard-focus").await?;
    browser.press("\u{e007}").await?;
    browser.to_new_window().await?;
    browser.appears("#allow").await?;
    walk.end("allow").await?;
    browser.stage("What to connect from LinkedIn").await?;
    // The title has the focus: Tab moves the focus to the choices, two arrow keys select the third, and Enter
    // submits the form.
    browser.press("\u{e004}").await?;
    browser.press("\u{e015}").await?;
    browser.press("\u{e015}").await?;
    browser.press("\u{e007}").await?;
    browser.stage("Bread & Butter is connected").await
}

pub(crate) async fn reconnecting_restores_connected_accounts(walk: &Walk) -> Result<()> {
    let browser = &walk.browser;
    walk.open().await?;
    browser.click("#connected li:first-child button").await?;
    browser.to_new_window().await?;
    walk.end("allow").await?;
    browser.stage("LinkedIn is reconnected").await?;
    ensure!(
        browser
            .text(".choice:nth-of-type(2)")
            .await?
            .contains("Connected")
    );
    browser.screenshot("07-reconnected").await
}

pub(crate) async fn every_network_goes_the_same_way(walk: &Walk) -> Result<()> {
    let browser = &walk.browser;
    walk.open().await?;
    for platform in [
        "google",
        "facebook",
        "instagram",
        "tiktok",
        "tiktok-business",
        "twitter",
    ] {
        walk.begin(platform).await?;
        walk.end("allow").await?;
        browser.stage("What to connect from").await?;
        browser.click(".choice:nth-of-type(1)").await?;
        browser.click("#stage button[type=submit]").await?;
        browser.appears("#stage[data-kind=good]").await?;
        browser.others_close().await?;
    }
    browser
        .until(
            "return document.querySelectorAll('#connected li').length === 8",
            "all that is connected",
        )
        .await?;
    browser.screenshot("08-all-networks").await
}

pub(crate) async fn another_network_takes_the_place_of_a_login_under_way(
    walk: &Walk,
) -> Result<()> {
    let browser = &walk.browser;
    walk.open().await?;
    walk.begin("linkedin").await?;
    browser.to_first_window().await?;
    browser.click("[data-connect=google]").await?;
    browser.stage("Log in at Google").await?;
    browser.to_new_window().await?;
    browser.appears("#allow").await?;
    walk.end("allow").await?;
    browser.stage("What to connect from Google").await
}

pub(crate) async fn a_blocked_window_has_a_link_instead(walk: &Walk) -> Result<()> {
    let browser = &walk.browser;
    walk.open().await?;
    browser.click_by_script("[data-connect=linkedin]").await?;
    browser.stage("Your browser has blocked the window").await?;
    browser.screenshot("09-blocked").await?;
    browser.click("#stage a").await?;
    browser.to_new_window().await?;
    walk.end("allow").await?;
    browser.stage("What to connect from LinkedIn").await
}

pub(crate) async fn narrow_and_dark_screens_show_everything(walk: &Walk) -> Result<()> {
    let browser = &walk.browser;
    walk.open().await?;
    browser.narrow_and_dark().await?;
    let fits = "return innerWidth === 320 && document.documentElement.scrollWidth <= 320";
    browser
        .until(fits, "a page as narrow as the screen")
        .await?;
    browser.screenshot("40-narrow-dark-start").await?;
    walk.begin("linkedin").await?;
    walk.end("allow").await?;
    browser.stage("What to connect from LinkedIn").await?;
    browser
        .until(fits, "a page as narrow as the screen")
        .await?;
    browser.screenshot("41-narrow-dark-choices").await?;
    walk.demo.answer("down").await?;
    browser.click(".choice:nth-of-type(1)").await?;
    browser.click("#stage button[type=submit]").await?;
    browser.stage("HighLevel does not respond").await?;
    browser
        .until(fits, "a page as narrow as the screen")
        .await?;
    browser.screenshot("42-narrow-dark-failure").await
}
