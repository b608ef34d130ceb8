//! A simulation of HighLevel's application: a page that shows the custom page in a frame and passes it the user context.

use anyhow::Result;
use axum::Router;
use axum::response::Html;
use axum::routing::get;
use tokio::net::TcpListener;

/// The shared secret of the demo's app.
pub(crate) const SECRET: &str = "f3b2a1c0-1111-4222-8333-444455556666";

/// Starts the application and returns its origin. `page` is the URL of the custom page.
pub(crate) async fn start(page: &str) -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let origin = format!("http://{}", listener.local_addr()?);
    let text = include_str!("application.html")
        .replace("{page}", page)
        .replace("{contexts}", include_str!("contexts.json"));
    let router = Router::new().route("/", get(move || async move { Html(text) }));
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(origin)
}
