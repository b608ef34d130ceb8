//! The snippets of docs/cookbook.md. Each is at the start of a module and is tested, with the mock if it makes calls.

mod authentication {
    use highlevel::{BuildError, Client, Token};

    fn client(secret: String) -> Result<Client, BuildError> {
        Client::builder()
            .token(Token::private_integration(secret))
            .build()
    }

    fn client_from_environment() -> Result<Client, BuildError> {
        Client::from_env() // HIGHLEVEL_TOKEN
    }

    #[test]
    fn a_client_needs_a_token() {
        assert!(client("pit-1".to_owned()).is_ok());
        assert_eq!(
            client_from_environment().is_ok(),
            ["HIGHLEVEL_TOKEN", "GHL_PIT_TOKEN", "GHL_ACCESS_TOKEN"]
                .iter()
                .any(|name| std::env::var(name).is_ok())
        );
    }
}

mod many_locations {
    use highlevel::sessions::Sessions;
    use highlevel::{Client, ClientBuilder};

    type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

    async fn names(
        sessions: &Sessions,
        builder: ClientBuilder<Client>,
        locations: &[&str],
    ) -> Result<Vec<Option<String>>> {
        let clients = sessions.client(builder)?;
        let mut names = Vec::new();
        for &location in locations {
            let client: Client = clients.location(location);
            names.push(client.locations().get_location(location).await?.name);
        }
        Ok(names)
    }

    #[tokio::test]
    async fn each_location_has_a_token() {
        use std::time::{Duration, SystemTime};

        use highlevel::mock::Mock;
        use highlevel::serde_json::json;
        use highlevel::sessions::{Account, ExistingTokens, MemoryStore, OauthApp};

        let mock = Mock::start();
        for location in ["l1", "l2"] {
            mock.oauth()
                .get_location_access_token()
                .with(move |request| request.body.location_id == location)
                .returns_json(json!({
                    "access_token": format!("token-of-{location}"),
                    "expires_in": 86399,
                    "locationId": location,
                    "userType": "Location",
                }));
            mock.locations()
                .get_location()
                .with(move |request| request.location_id == location)
                .with_header("authorization", &format!("Bearer token-of-{location}"))
                .returns_json(json!({"location": {"id": location, "name": location}}));
        }
        let app = OauthApp::new("app", "secret", "https://example.com/callback");
        let app = app.client(mock.client_builder());
        let sessions = Sessions::new(app, MemoryStore::new()).expect("the settings are valid");
        let expires = SystemTime::now() + Duration::from_secs(3600);
        sessions
            .adopt(
                Account::Company("company".to_owned()),
                ExistingTokens::new("company-token", expires),
            )
            .await
            .expect("the tokens are stored");
        let builder = Client::builder().base_url(mock.url().as_str());
        let names = names(&sessions, builder, &["l1", "l2"]).await;
        assert_eq!(
            names.expect("both are found"),
            [Some("l1".to_owned()), Some("l2".to_owned())]
        );
        // The mock refuses every other token.
        let other: Client = mock.client();
        let refused = other.locations().get_location("l1").await;
        let refused = refused.expect_err("the token is of no location");
        assert!(refused.to_string().contains("`authorization`"), "{refused}");
    }
}

mod contact_sync {
    use highlevel::contacts::{ContactSearch, FoundContact};
    use highlevel::{Client, Error, Position};

    async fn sync(
        client: &Client,
        location: &str,
        stored: Option<Position>,
        mut store: impl FnMut(FoundContact, Option<Position>),
    ) -> Result<(), Error> {
        let search = ContactSearch::new(location).page_limit(100);
        let mut contacts = client.contacts().search_contacts(search).items();
        if let Some(position) = stored {
            contacts = contacts.resume(&position)?;
        }
        while let Some(contact) = contacts.next().await {
            store(contact?, contacts.position());
        }
        Ok(())
    }

    #[tokio::test]
    async fn it_continues_at_the_page_of_the_position() {
        use highlevel::mock::Mock;
        use highlevel::serde_json::json;

        let first_page = || {
            let contacts = (0..100).map(|id| json!({"id": id.to_string(), "searchAfter": [id]}));
            json!({"contacts": contacts.collect::<Vec<_>>(), "total": 101})
        };
        let mock = Mock::start();
        mock.contacts()
            .search_contacts()
            .with(|request| request.body.search_after.is_none())
            .returns_json(first_page());
        mock.contacts().search_contacts().returns_json(json!({
            "contacts": [{"id": "last", "searchAfter": [100]}],
            "total": 101,
        }));
        let mut found = Vec::new();
        sync(&mock.client(), "l1", None, |contact, position| {
            found.push((contact.id, position));
        })
        .await
        .expect("both pages are found");
        assert_eq!(found.len(), 101);
        let (last, _) = found.pop().expect("it is there");
        assert_eq!(last.as_deref(), Some("last"));
        let (_, stored) = found.pop().expect("it is there");
        sync(&mock.client(), "l1", stored, |contact, _| {
            found.push((contact.id, None));
        })
        .await
        .expect("the second page is found");
        assert_eq!(found.last().and_then(|(id, _)| id.as_deref()), Some("last"));
    }
}

mod custom_fields {
    use highlevel::CustomField;
    use highlevel::contacts::ContactUpdate;

    fn paint(color: &str) -> ContactUpdate {
        ContactUpdate::new().custom_fields([CustomField::new("MgobCB14YMVKuE4Ka8p1", color)])
    }

    #[tokio::test]
    async fn the_value_is_sent() {
        use highlevel::mock::Mock;

        let mock = Mock::start();
        mock.contacts().update_contact().returns_example();
        let client: highlevel::Client = mock.client();
        let updated = client.contacts().update_contact("c1", paint("blue")).await;
        updated.expect("it is updated");
        let request = &mock.requests()[0];
        let sent: highlevel::serde_json::Value =
            highlevel::serde_json::from_slice(request.body()).expect("it is JSON");
        assert_eq!(sent["customFields"][0]["id"], "MgobCB14YMVKuE4Ka8p1");
        assert_eq!(sent["customFields"][0]["field_value"], "blue");
    }
}

mod custom_fields_by_name {
    use highlevel::Client;
    use highlevel::contacts::ContactUpsert;
    use highlevel::field_registry::FieldRegistry;

    async fn save_plan(
        client: &Client,
        location: &str,
        email: &str,
        plan: &str,
    ) -> Result<(), Box<dyn std::error::Error>> {
        let fields = FieldRegistry::load(client, location).await?;
        let fields = fields.of_model("contact");
        let contact = ContactUpsert::new(location)
            .email(email)
            .custom_field(fields.id("Plan")?, plan);
        client.contacts().upsert_contact(contact).await?;
        Ok(())
    }

    #[tokio::test]
    async fn the_field_is_found_by_its_exact_name() {
        use highlevel::mock::Mock;
        use highlevel::serde_json::{self, Value, json};

        let mock = Mock::start();
        let fields = |name: &str| {
            json!({"customFields": [
                {"id": "f1", "name": name, "fieldKey": "contact.tariff", "model": "contact"},
                {"id": "f2", "name": "Plan", "fieldKey": "opportunity.plan", "model": "opportunity"},
            ]})
        };
        mock.locations()
            .list_custom_fields()
            .times(1)
            .returns_json(fields("Plan"));
        mock.locations()
            .list_custom_fields()
            .returns_json(fields("plan"));
        mock.contacts().upsert_contact().returns_example();
        let client = mock.client();
        save_plan(&client, "l1", "ada@example.com", "gold")
            .await
            .expect("the contact is saved");
        let requests = mock.requests();
        let sent: Value = serde_json::from_slice(requests[1].body()).expect("it is JSON");
        assert_eq!(sent["customFields"][0]["id"], "f1");
        let other = save_plan(&client, "l1", "ada@example.com", "gold").await;
        assert!(other.is_err(), "names are case-sensitive");
    }
}

mod times {
    use std::time::{Duration, SystemTime};

    use highlevel::{Client, Error, Timestamp};

    async fn first_slot(client: &Client, calendar: &str) -> Result<Option<Timestamp>, Error> {
        let now = SystemTime::now();
        let until = now + Duration::from_secs(7 * 24 * 3600);
        let days = client
            .calendars()
            .list_free_slots(calendar, now, until)
            .await?;
        let slots = days.values().flat_map(|day| &day.slots);
        Ok(slots.min_by_key(|slot| slot.unix_millis()).cloned())
    }

    #[tokio::test]
    async fn the_first_slot_is_the_earliest() {
        use highlevel::mock::Mock;
        use highlevel::serde_json::json;

        let mock = Mock::start();
        mock.calendars().list_free_slots().returns_json(json!({
            "2026-06-20": {"slots": ["2026-06-20T09:00:00-05:00"]},
            "2026-06-19": {"slots": ["2026-06-19T11:00:00-05:00", "2026-06-19T10:00:00-05:00"]},
        }));
        let slot = first_slot(&mock.client(), "calendar").await;
        let slot = slot.expect("days are found").expect("one is free");
        assert_eq!(slot.to_string(), "2026-06-19T10:00:00-05:00");
    }
}

mod dates {
    use highlevel::{Client, Error, Timestamp};

    async fn invoices_of_four_weeks(client: &Client, location: &str) -> Result<usize, Error> {
        let today = Timestamp::now().to_date();
        let begin = today.as_ref().and_then(|today| today.checked_add_days(-28));
        let invoices = client
            .invoices()
            .list_invoices(location)
            .start_at(begin)
            .end_at(today)
            .await?;
        Ok(invoices.invoices.len())
    }

    #[tokio::test]
    async fn the_invoices_of_28_days_are_counted() {
        use highlevel::mock::Mock;
        use highlevel::serde_json::json;

        let mock = Mock::start();
        mock.invoices()
            .list_invoices()
            .with(|request| {
                let period = request.start_at.as_ref().zip(request.end_at.as_ref());
                period.is_some_and(|(begin, end)| end.days_since(begin) == Some(28))
            })
            .returns_json(json!({"invoices": [{"_id": "i1"}, {"_id": "i2"}], "total": 2}));
        let count = invoices_of_four_weeks(&mock.client(), "location").await;
        assert_eq!(count.expect("the period is the expected one"), 2);
    }
}

mod errors {
    use highlevel::{Client, Error};

    async fn first_name(client: &Client, id: &str) -> Result<Option<String>, Error> {
        match client.contacts().get_contact(id).await {
            Ok(contact) => Ok(contact.first_name),
            Err(error) if error.is_not_found() => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    #[tokio::test]
    async fn a_contact_that_is_not_found_has_no_name() {
        use highlevel::mock::Mock;
        use highlevel::serde_json::json;

        let mock = Mock::start();
        mock.contacts()
            .get_contact()
            .with(|request| request.contact_id == "c1")
            .returns_json(json!({"contact": {"id": "c1", "firstName": "Ada"}}));
        mock.contacts()
            .get_contact()
            .with(|request| request.contact_id == "c2")
            .fails_with_status(404);
        mock.contacts().get_contact().fails_with_status(401);
        let client = mock.client();
        let name = first_name(&client, "c1").await.expect("it is found");
        assert_eq!(name.as_deref(), Some("Ada"));
        assert_eq!(first_name(&client, "c2").await.expect("it is known"), None);
        let error = first_name(&client, "c3").await.expect_err("it is refused");
        assert!(error.is_unauthorized());
    }
}

mod call_options {
    use std::time::Duration;

    use highlevel::contacts::NewContact;
    use highlevel::{CallOptions, Client, Error};

    async fn create(client: &Client, location: &str) -> Result<(), Error> {
        let options = CallOptions::new()
            .timeout(Duration::from_secs(10))
            .idempotent(true);
        client
            .contacts()
            .create_contact(NewContact::new(location))
            .with_options(options)
            .await?;
        Ok(())
    }

    #[tokio::test]
    async fn an_idempotent_call_is_retried() {
        use highlevel::RetryPolicy;
        use highlevel::mock::Mock;

        let mock = Mock::start();
        mock.contacts().create_contact().times(1).drops_connection();
        mock.contacts().create_contact().returns_example();
        let retry = RetryPolicy::new().initial_backoff(Duration::from_millis(5));
        let client = mock.client_builder().retry(retry);
        let client = client.build().expect("the settings are valid");
        create(&client, "l1")
            .await
            .expect("the second request succeeds");
        assert_eq!(mock.contacts().create_contact().requests().len(), 2);
    }
}

mod bulk_work {
    use highlevel::{BuildError, Bulk, Client, ClientBuilder, LimitWait};

    /// Returns how many calls failed.
    async fn tag(
        builder: ClientBuilder<Client>,
        contacts: Vec<String>,
    ) -> Result<usize, BuildError> {
        let client = builder.limit_wait(LimitWait::AsLongAsNeeded).build()?;
        let results = Bulk::new().at_once(10).run(contacts, |contact| {
            let client = &client;
            async move { client.contacts().add_tags(contact, ["seen"]).await }
        });
        Ok(results
            .await
            .iter()
            .filter(|result| result.is_err())
            .count())
    }

    #[tokio::test]
    async fn one_failure_ends_nothing() {
        use highlevel::mock::Mock;

        let mock = Mock::start();
        mock.contacts()
            .add_tags()
            .with(|request| request.contact_id == "c7")
            .fails_with_status(404);
        mock.contacts().add_tags().returns_example();
        let contacts = (0..20).map(|number| format!("c{number}")).collect();
        let failed = tag(mock.client_builder(), contacts).await;
        assert_eq!(failed.expect("the settings are valid"), 1);
        assert_eq!(mock.contacts().add_tags().requests().len(), 20);
    }
}

mod raw_call {
    use highlevel::http::Method;
    use highlevel::serde_json::Value;
    use highlevel::{Client, Error};

    async fn tags(client: &Client, location: &str) -> Result<Value, Error> {
        client
            .call(Method::GET, "/locations/{locationId}/tags")
            .path("locationId", location)
            .await
    }

    #[tokio::test]
    async fn the_path_has_the_location() {
        use highlevel::mock::Mock;
        use highlevel::serde_json::json;

        let mock = Mock::start();
        mock.locations()
            .list_location_tags()
            .with(|request| request.location_id == "l1")
            .returns_json(json!({"tags": [{"id": "t1"}]}));
        let tags = tags(&mock.client(), "l1").await.expect("they are found");
        assert_eq!(tags["tags"][0]["id"], "t1");
    }
}

mod raw_call_with_a_body {
    use highlevel::http::Method;
    use highlevel::serde_json::{self, Value, json};
    use highlevel::{Client, Error};
    use serde::{Deserialize, Serialize};

    #[derive(Serialize)]
    struct NewTag<'a> {
        name: &'a str,
    }

    #[derive(Deserialize)]
    struct Created {
        tag: Tag,
    }

    #[derive(Deserialize)]
    struct Tag {
        id: String,
    }

    /// Sends and receives types of the program.
    async fn create_tag(
        client: &Client,
        location: &str,
        name: &str,
    ) -> Result<String, Box<dyn std::error::Error>> {
        let body = serde_json::to_value(NewTag { name })?;
        let response = client
            .call(Method::POST, "/locations/{locationId}/tags")
            .path("locationId", location)
            .header("Version", "v3")
            .json(&body)
            .await?;
        let created: Created = serde_json::from_value(response)?;
        Ok(created.tag.id)
    }

    /// Sends a form; `.json(&json!({…}))` would send JSON.
    async fn token(client: &Client, company: &str, location: &str) -> Result<Value, Error> {
        let form = json!({"companyId": company, "locationId": location});
        client
            .call(Method::POST, "/oauth/locationToken")
            .form(&form)
            .await
    }

    #[tokio::test]
    async fn the_bodies_are_received() {
        use highlevel::mock::Mock;

        let mock = Mock::start();
        mock.v3_locations()
            .create_tag()
            .with(|request| request.name == "vip")
            .returns_json(json!({"tag": {"id": "t1", "name": "vip"}}));
        mock.oauth()
            .get_location_access_token()
            .with(|request| request.body.location_id == "l1")
            .returns_json(json!({"access_token": "a1"}));
        let client = mock.client();
        let tag = create_tag(&client, "l1", "vip").await;
        assert_eq!(tag.expect("it is created"), "t1");
        let token = token(&client, "company", "l1").await;
        assert_eq!(token.expect("it is returned")["access_token"], "a1");
    }
}

mod tests {
    use highlevel::Client;
    use highlevel::mock::Mock;

    #[tokio::test]
    async fn a_contact_is_missing() {
        let mock = Mock::start();
        mock.contacts()
            .get_contact()
            .times(1)
            .fails_with_status(404);

        let client: Client = mock.client();
        let error = client.contacts().get_contact("c1").await;
        assert!(error.expect_err("the mock has nothing").is_not_found());
        let requests = mock.contacts().get_contact().requests();
        assert_eq!(requests[0].contact_id, "c1");
    }
}

mod tests_of_sessions {
    use highlevel::Client;
    use highlevel::mock::Mock;
    use highlevel::serde_json::json;
    use highlevel::sessions::{MemoryStore, OauthApp, Sessions};

    #[tokio::test]
    async fn the_token_of_an_installation_is_sent() {
        let mock = Mock::start();
        mock.oauth()
            .get_access_token()
            .with(|request| request.body.code.as_deref() == Some("code-1"))
            .returns_json(json!({
                "access_token": "access-1",
                "refresh_token": "refresh-1",
                "expires_in": 86399,
                "userType": "Location",
                "locationId": "l1",
            }));
        mock.locations()
            .get_location()
            .with_header("authorization", "Bearer access-1")
            .returns_json(json!({"location": {"id": "l1", "name": "Shop"}}));

        let app = OauthApp::new("app", "secret", "https://example.com/callback");
        let app = app.client(mock.client_builder()); // obtains and refreshes tokens
        let sessions = Sessions::new(app, MemoryStore::new()).unwrap();
        sessions.exchange("code-1").await.unwrap(); // or `finish`, which also checks the state

        // `mock.client_builder()` has a token, which `Sessions::client` does not accept.
        let builder = Client::builder().base_url(mock.url().as_str());
        let client: Client = sessions.client(builder).unwrap().location("l1");
        let location = client.locations().get_location("l1").await;
        assert_eq!(location.unwrap().name.as_deref(), Some("Shop"));
    }
}

mod tests_of_webhooks {
    use highlevel::WebhookSender;
    use highlevel::webhooks::mock::contact_create;
    use highlevel::webhooks::{Delivery, Event, PublicKey, Receiver, Verifier};
    use tokio::net::TcpListener;

    /// The program under test.
    fn router(verifier: Verifier) -> axum::Router {
        let receiver = Receiver::new(verifier);
        let route = receiver.route(async |delivery: Delivery| match delivery.event {
            Event::ContactCreate(_) => Ok(()),
            other => Err(format!("unexpected: {:?}", other.tag())),
        });
        axum::Router::new().route("/webhooks", route)
    }

    #[tokio::test]
    async fn a_created_contact_is_received() {
        let sender = WebhookSender::new();
        let key = PublicKey::parse(&sender.public_key()).unwrap();
        let router = router(Verifier::with_keys([key]));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/webhooks", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });

        let response = sender.send(&url, contact_create().to_body()).await;
        assert_eq!(response.unwrap().status(), 200);
    }
}

mod both_versions {
    use highlevel::{Client, Error};

    async fn calendars(client: &Client, location: &str) -> Result<[usize; 2], Error> {
        let before = client.calendars().list_calendars(location).await?;
        let now = client.v3_calendars().list_calendars(location).await?;
        Ok([before.len(), now.len()])
    }

    #[tokio::test]
    async fn both_are_called() {
        use highlevel::mock::Mock;

        let mock = Mock::start();
        mock.respond_with_examples();
        let [before, now] = calendars(&mock.client(), "l1").await.expect("both respond");
        assert!(before > 0 && now > 0, "{before} {now}");
    }
}

mod errors_of_a_program {
    use highlevel::{Client, Error, OperationError};

    enum SyncError {
        HighLevel(Error),
        TooMany(usize),
    }

    impl<E> From<OperationError<E>> for SyncError {
        fn from(error: OperationError<E>) -> Self {
            Self::HighLevel(error.into_error())
        }
    }

    async fn calendars(client: &Client, location: &str) -> Result<usize, SyncError> {
        let calendars = client.calendars().list_calendars(location).await?;
        match calendars.len() {
            count @ ..=100 => Ok(count),
            count => Err(SyncError::TooMany(count)),
        }
    }

    #[tokio::test]
    async fn every_error_of_a_call_becomes_one_of_the_program() {
        use highlevel::mock::Mock;
        use highlevel::serde_json::json;

        let mock = Mock::start();
        mock.calendars()
            .list_calendars()
            .times(1)
            .fails_with_status(404);
        let calendars_of_101 = vec![json!({"id": "c"}); 101];
        mock.calendars()
            .list_calendars()
            .returns_json(json!({"calendars": calendars_of_101}));
        let client = mock.client();
        let refused = calendars(&client, "l1").await;
        assert!(matches!(refused, Err(SyncError::HighLevel(error)) if error.is_not_found()));
        let too_many = calendars(&client, "l1").await;
        assert!(matches!(too_many, Err(SyncError::TooMany(101))));
    }
}

mod errors_in_a_box {
    use highlevel::{Client, Error};

    async fn name(client: &Client, location: &str) -> Result<Option<String>, Error> {
        Ok(client.locations().get_location(location).await?.name)
    }

    async fn run(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
        println!("{:?}", name(client, "ve9EPM428h8vShlRW1KT").await?);
        Ok(())
    }

    fn exit_code(error: &(dyn std::error::Error + 'static)) -> i32 {
        match error.downcast_ref::<Error>() {
            Some(error) if error.is_retryable() => 75,
            _ => 1,
        }
    }

    #[tokio::test]
    async fn the_error_is_found_in_the_box() {
        use highlevel::mock::Mock;

        let mock = Mock::start();
        mock.locations()
            .get_location()
            .times(1)
            .fails_with_status(503);
        mock.locations().get_location().fails_with_status(404);
        let client = mock.client();
        for code in [75, 1] {
            let error = run(&client).await.expect_err("it is refused");
            assert_eq!(exit_code(&*error), code, "{error}");
        }
    }
}
