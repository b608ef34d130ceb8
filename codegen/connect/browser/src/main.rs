//! Walks through the examples `connect` and `custom_page` in headless Chromium: successful logins, failures, and attacks by a
//! hostile page. It saves screenshots of most steps.

mod browser;
mod custom_page;
mod demo;
mod failures;
mod hostile;
mod logins;

use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::browser::Browser;
use crate::custom_page::CustomPage;
use crate::demo::Demo;

/// The programs under test, and the browser.
struct Walk {
    demo: Demo,
    custom_page: CustomPage,
    browser: Browser,
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [connect, custom_page, chromium, driver, screenshots] = &arguments[..] else {
        bail!("give the two programs, Chromium, its driver and a folder for screenshots");
    };
    let demo = Demo::start(connect).await;
    let demo = demo.context("the example `connect` does not start")?;
    let custom_page = CustomPage::start(custom_page).await;
    let custom_page = custom_page.context("the example `custom_page` does not start")?;
    let browser = Browser::start(chromium, driver, screenshots).await?;
    let mut walk = Walk {
        demo,
        custom_page,
        browser,
    };
    let result = walk.all().await;
    if result.is_err() {
        // A screenshot helps to find out why the step failed.
        let _ = walk.browser.screenshot("failed").await;
    }
    walk.browser.stop().await;
    result
}

impl Walk {
    async fn all(&mut self) -> Result<()> {
        macro_rules! steps {
            ($($module:ident::$step:ident),* $(,)?) => {$(
                let start = Instant::now();
                let step = stringify!($step).replace('_', " ");
                $module::$step(self).await.with_context(|| format!("in the step {step:?}"))?;
                println!("{step}: {:.1} s", start.elapsed().as_secs_f32());
            )*};
        }
        steps!(
            logins::linkedin_from_the_click_to_the_connected_account,
            logins::the_keyboard_alone_is_enough,
            logins::reconnecting_restores_connected_accounts,
            logins::every_network_goes_the_same_way,
            logins::another_network_takes_the_place_of_a_login_under_way,
            logins::a_blocked_window_has_a_link_instead,
            failures::a_login_that_does_not_start_says_what_to_do,
            failures::a_window_that_closes_is_noticed,
            failures::a_login_that_ends_wrong_says_what_to_do,
            failures::a_list_that_fails_is_asked_for_again,
            failures::an_account_that_went_elsewhere_is_refused,
            failures::a_lost_session_is_noticed,
            hostile::ten_thousand_messages_of_another_origin_do_nothing,
            hostile::ten_thousand_messages_that_are_none_do_nothing,
            hostile::a_page_that_opens_ours_gets_no_hold_of_it,
            custom_page::a_user_of_the_company_is_known,
            custom_page::a_user_in_a_location_is_known,
            custom_page::other_messages_are_ignored,
            custom_page::a_changed_text_is_rejected,
            custom_page::silence_is_noticed,
            custom_page::a_page_outside_of_highlevel_says_where_to_open_it,
            custom_page::another_site_may_not_show_the_page,
            logins::narrow_and_dark_screens_show_everything,
        );
        Ok(())
    }

    /// Lets the simulated HighLevel respond well, closes all other windows and reloads the page.
    async fn open(&self) -> Result<()> {
        self.demo.answer("well").await?;
        self.browser.only_window().await?;
        self.browser.goto(&self.demo.page).await?;
        self.browser.appears("[data-connect=linkedin]").await
    }

    /// Clicks the button of a network and switches to the window that opens.
    async fn begin(&self, platform: &str) -> Result<()> {
        self.browser
            .click(&format!("[data-connect={platform}]"))
            .await?;
        self.browser.to_new_window().await?;
        self.browser.appears("#allow").await
    }

    /// Ends the login by a link in its window and switches back to the page.
    async fn end(&self, how: &str) -> Result<()> {
        if !["allow", "cancel"].contains(&how) {
            self.browser.click("summary").await?;
        }
        self.browser.click(&format!("#{how}")).await?;
        self.browser.to_first_window().await
    }
}
