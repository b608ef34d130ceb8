//! The snippets of the root's README. Each is at the start of a module.
#![allow(
    dead_code,
    reason = "most snippets need an account, and are compiled only"
)]

mod first_call {
    use highlevel::Client;

    #[tokio::main]
    async fn main() -> Result<(), Box<dyn std::error::Error>> {
        let client = Client::from_env()?; // the token in HIGHLEVEL_TOKEN

        match client.contacts().get_contact("ocQHyuzHvysMo5N5VsXc").await {
            Ok(contact) => println!("{:?}", contact.first_name),
            Err(error) if error.is_not_found() => println!("no such contact"),
            Err(error) => return Err(error.into()), // `highlevel::Error`, whatever the operation
        }
        Ok(())
    }
}

mod lists {
    use highlevel::{Client, Error};

    async fn print_links(client: &Client) -> Result<(), Error> {
        let links = client.links().search_trigger_links("ve9EPM428h8vShlRW1KT");
        let mut links = links.items();
        while let Some(link) = links.next().await {
            println!("{:?}", link?.name);
        }
        Ok(())
    }
}

mod sessions {
    use highlevel::Client;
    use highlevel::sessions::{Authorization, OauthApp, Sessions, SqliteStore};

    type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

    fn open(client_id: &str, client_secret: &str) -> Result<Sessions> {
        let app = OauthApp::new(client_id, client_secret, "https://example.com/callback");
        Ok(Sessions::new(app, SqliteStore::open("sessions.db")?)?)
    }

    /// Begins: send the browser to `url()`, and keep `state()` in its session.
    fn begin(sessions: &Sessions) -> Authorization {
        sessions.authorize(["contacts.readonly"]) // or `.white_label()`
    }

    /// Ends, when the browser comes back to the address of the app.
    async fn finish(sessions: &Sessions, callback: &str, state: &str) -> Result<()> {
        let installation = sessions.finish(callback, state).await?;
        println!("{:?}", installation.account);
        Ok(())
    }

    /// From then on, in every process that shares the store. All clients share connections and limits.
    fn use_sessions(sessions: &Sessions) -> Result<[Client; 2]> {
        let clients = sessions.client(Client::builder())?;
        let location = clients.location("ve9EPM428h8vShlRW1KT");
        let company = clients.company("5DP4iH6HLkQsiKESj6rh");
        Ok([location, company])
    }
}

mod webhooks {
    use highlevel::webhooks::{Delivery, Event, Receiver, Verifier};

    async fn serve(listener: tokio::net::TcpListener) -> std::io::Result<()> {
        let receiver = Receiver::new(Verifier::new().app_id("66a0419a0dffa47fb5f8b22f"));
        let route = receiver.route(async |delivery: Delivery| match delivery.event {
            Event::ContactCreate(contact) => println!("{:?}", contact.id),
            other => println!("{:?}", other.tag()),
        });
        axum::serve(listener, axum::Router::new().route("/webhooks", route)).await
    }
}

mod custom_pages {
    use highlevel::user_context::{SharedSecret, UserContextError};

    fn greet(secret: &SharedSecret, encrypted: &str) -> Result<(), UserContextError> {
        let context = secret.decrypt(encrypted)?;
        println!("{} in {:?}", context.user_id, context.active_location);
        Ok(())
    }
}

mod recorder {
    use highlevel::{Client, ShapeRecorder, Token};

    fn recording(token: Token) -> Result<Client, Box<dyn std::error::Error>> {
        let recorder = ShapeRecorder::append("shapes.jsonl")?;
        Ok(Client::builder().token(token).hook(recorder).build()?)
    }
}

mod mock {
    use highlevel::contacts::Contact;
    use highlevel::mock::{FromJson, Mock};
    use highlevel::serde_json::json;
    use highlevel::{Client, RetryPolicy};

    #[tokio::test]
    async fn a_contact_is_requested_again() {
        let mock = Mock::start();
        mock.contacts()
            .get_contact()
            .times(1)
            .fails_with_status(429);
        mock.contacts()
            .get_contact()
            .with(|request| request.contact_id == "c1")
            .returns(Contact::from_json(json!({"id": "c1", "firstName": "Ada"})));

        // A real client over a real socket. A client of `mock.client()` would not retry.
        let client: Client = mock
            .client_builder()
            .retry(RetryPolicy::new())
            .build()
            .unwrap();
        let contact = client.contacts().get_contact("c1").await; // the program under test
        assert_eq!(
            contact.expect("it is found").first_name.as_deref(),
            Some("Ada")
        );

        let calls = mock.contacts().get_contact().requests(); // Vec<GetContactParams>
        assert_eq!(calls.len(), 2);
    }
}
