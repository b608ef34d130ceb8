//! The server: one route, whose handler is called for each delivery that was not processed before.

use axum::Router;
use highlevel::webhooks::{Delivery, Event, Receiver};

/// Returns the routes. `print` receives one line for each event.
pub(crate) fn router(
    receiver: &Receiver,
    print: impl Fn(String) + Clone + Send + Sync + 'static,
) -> Router {
    let handler = move |delivery: Delivery| {
        let print = print.clone();
        async move { print(describe(&delivery)) }
    };
    Router::new().route("/webhooks", receiver.route(handler))
}

/// Describes an event in one line, without customers' data.
fn describe(delivery: &Delivery) -> String {
    let location = delivery.location_id.as_deref().unwrap_or("no location");
    match &delivery.event {
        Event::ContactCreate(contact) => {
            let tags = contact.tags.len();
            format!("{location}: a contact with {tags} tags was created")
        }
        Event::AppInstall(_) => format!("{location}: the app was installed"),
        Event::AppUninstall(_) => format!("{location}: the app was uninstalled"),
        Event::Unknown(_) => format!("{location}: an event that this version does not know"),
        _ => {
            let name = delivery.event_type.as_deref().unwrap_or("an event");
            format!("{location}: {name}")
        }
    }
}
