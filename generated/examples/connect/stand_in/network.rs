//! A simulated social network with its login and pictures. It is also the origin of hostile pages.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, Query, State as Extract};
use axum::http::header;
use axum::response::{Html, IntoResponse};
use axum::routing::get;

use super::State;

pub(super) fn router(state: Arc<State>) -> Router {
    Router::new()
        .route("/{platform}/login", get(login))
        .route("/pictures/{name}", get(picture))
        .route("/hostile", get(hostile))
        .with_state(state)
}

/// The login page. Its links select the result.
async fn login(
    Extract(state): Extract<Arc<State>>,
    Path(platform): Path<String>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Html<String> {
    let label = ::highlevel::social_login::SocialPlatform::from(&*platform)
        .label()
        .to_owned();
    let highlevel = state.highlevel.lock().expect("no holder panics").clone();
    let id: String = query.get("state").cloned().unwrap_or_default();
    let id: String = id.chars().filter(char::is_ascii_alphanumeric).collect();
    let link = |end: &str, text: &str, class: &str| {
        format!(
            "<a id={end} class={class} href=\"{highlevel}/stand-in/callback?state={id}&end={end}\">{text}</a>"
        )
    };
    let body = format!(
        "<p>Avery Example, may <b>HighLevel</b> see your pages and post in their name?</p>{}{}\
         <details><summary>Other ways this can end</summary>{}{}{}{}\
         <a id=hostile class=plain href=/hostile>This page poses as HighLevel, 10,000 times</a></details>",
        link("allow", "Allow", "primary"),
        link("cancel", "Cancel", "secondary"),
        link(
            "unknown",
            "With an account id that HighLevel does not know",
            "plain"
        ),
        link(
            "other-location",
            "With an account of another location",
            "plain"
        ),
        link(
            "other-platform",
            "With an account of another platform",
            "plain"
        ),
        link("noise", "With 10,000 other messages first", "plain"),
    );
    Html(
        PAGE.replace("{title}", &format!("{label} (stand-in)"))
            .replace("{body}", &body),
    )
}

async fn picture(Path(name): Path<String>) -> impl IntoResponse {
    let hue = name
        .bytes()
        .fold(7_u32, |hue, byte| (hue * 31 + u32::from(byte)) % 360);
    let picture = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 64'><rect width='64' height='64' fill='hsl({hue} 55% 82%)'/>\
         <circle cx='32' cy='26' r='11' fill='hsl({hue} 45% 38%)'/><path d='M8 64a24 22 0 0 1 48 0z' fill='hsl({hue} 45% 38%)'/></svg>"
    );
    ([(header::CONTENT_TYPE, "image/svg+xml")], picture)
}

/// A hostile page that attacks its opener and the windows that it opens, within the limits for another origin.
async fn hostile() -> Html<String> {
    Html(HOSTILE.replace("{noise}", NOISE))
}

/// 10,000 invalid or forged messages.
pub(super) const NOISE: &str = include_str!("noise.js");

const HOSTILE: &str = include_str!("hostile.html");

pub(super) const PAGE: &str = include_str!("page.html");
