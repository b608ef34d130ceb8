//! Creating requests: constant values are not arguments, and many arguments are passed by name.

mod support;

use highlevel::conversation_ai::AgentUpdate;
use highlevel::invoices::{Discount, DiscountType};
use highlevel::social_planner::{PostQuery, PostQueryRequired};
use highlevel::users::{NewUser, NewUserRequired, UserRole, UserType};
use highlevel::{LocationId, MessageId};
use highlevel_testing::{Response as Answer, Server};
use serde_json::json;

use support::client;

async fn server() -> Server {
    Server::responding(Answer::json("200 OK", json!({}))).await
}

#[tokio::test]
async fn a_property_with_one_value_is_set_by_itself() {
    let server = server().await;
    let client = client(&server);
    let _ = client.invoices().void_invoice("l1", "i1").send().await;
    assert_eq!(
        server.take().json(),
        json!({"altId": "l1", "altType": "location"})
    );
    let _ = client.invoices().get_invoice("l1", "i1").send().await;
    assert_eq!(
        server.take().line(),
        "GET /invoices/i1?altId=l1&altType=location HTTP/1.1"
    );
}

#[tokio::test]
async fn a_documented_default_is_sent_until_it_is_set() {
    let sent = |discount: &Discount| serde_json::to_value(discount).expect("it can be written");
    assert_eq!(sent(&Discount::new()), json!({"type": "percentage"}));
    assert_eq!(
        sent(&Discount::new()),
        sent(&Discount::new().type_(None::<DiscountType>))
    );
    let fixed = Discount::new().type_(DiscountType::Fixed);
    assert_eq!(sent(&fixed), json!({"type": "fixed"}));
}

#[tokio::test]
async fn an_update_does_not_send_a_default_that_nobody_asked_for() {
    let body = AgentUpdate::new(3);
    assert_eq!(
        serde_json::to_value(&body).expect("it can be written"),
        json!({"autoPilotMaxMessages": 3})
    );
}

#[tokio::test]
async fn a_list_asks_for_its_first_page_by_itself() {
    let server = server().await;
    let client = client(&server);
    let _ = client.blogs().list_blogs("l1").send().await;
    let query = server.take().query_map();
    assert_eq!(query["locationId"], "l1");
    assert_eq!(query["skip"], "0");
    assert!(query["limit"].parse::<u64>().is_ok_and(|limit| limit > 0));
    let request = client.blogs().list_blogs("l1").limit(5).skip(Some(10));
    let _ = request.send().await;
    let query = server.take().query_map();
    assert_eq!((&*query["skip"], &*query["limit"]), ("10", "5"));
}

#[tokio::test]
async fn numbers_and_flags_are_written_as_the_texts_that_are_documented() {
    let server = server().await;
    let client = client(&server);
    let search = PostQuery::new(PostQueryRequired {
        from_date: "2026-01-01",
        to_date: "2026-02-01",
        include_users: false,
    });
    let _ = client
        .social_planner()
        .list_posts("l1", search.clone())
        .send()
        .await;
    assert_eq!(
        server.take().json(),
        json!({"skip": "0", "limit": "10", "fromDate": "2026-01-01", "toDate": "2026-02-01", "includeUsers": "false"})
    );
    let search = search.limit(50).skip(100);
    let _ = client
        .social_planner()
        .list_posts("l1", search)
        .send()
        .await;
    let sent = server.take().json();
    assert_eq!(
        (&sent["limit"], &sent["skip"]),
        (&json!("50"), &json!("100"))
    );
    let _ = client
        .businesses()
        .list_businesses("l1")
        .limit(5)
        .send()
        .await;
    assert_eq!(server.take().query_map()["limit"], "5");
}

#[tokio::test]
async fn many_arguments_have_names() {
    let server = server().await;
    let body = NewUser::new(NewUserRequired {
        company_id: "c1",
        first_name: "Jane",
        last_name: String::from("Doe"),
        email: "jane@example.com",
        password: "secret",
        type_: UserType::Account,
        role: UserRole::Admin,
        location_ids: ["l1"],
    });
    let _ = client(&server).users().create_user(body).send().await;
    assert_eq!(
        server.take().json(),
        json!({
            "companyId": "c1",
            "firstName": "Jane",
            "lastName": "Doe",
            "email": "jane@example.com",
            "password": "secret",
            "type": "account",
            "role": "admin",
            "locationIds": ["l1"],
        })
    );
}

#[tokio::test]
async fn siblings_take_the_location_first() {
    let server = server().await;
    let client = client(&server);
    let (location, message) = (LocationId::from("l1"), MessageId::from("m1"));
    let conversations = client.conversations();
    let recording = conversations.get_message_recording(&location, &message);
    let transcription = conversations.get_message_transcription(&location, &message);
    let paths = [recording.url(), transcription.url()].map(|url| {
        let url = url.expect("the address is valid");
        url.path().to_owned()
    });
    assert_eq!(
        paths,
        [
            "/conversations/messages/m1/locations/l1/recording",
            "/conversations/locations/l1/messages/m1/transcription",
        ]
    );
}
