//! Writes a post for all connected social accounts of a location, as a draft.
//!
//! ```sh
//! cargo run --example social_post -- --demo
//! ```
//!
//! Without `--demo` it needs `HIGHLEVEL_TOKEN`, `HIGHLEVEL_LOCATION`, and a user as argument.

use std::env;
use std::error::Error;

use highlevel::Client;
use highlevel::mock::Mock;
use highlevel::social_planner::{NewPost, PostStatus, PostType};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let user = env::args().nth(1);
    if user.as_deref() == Some("--demo") {
        let mock = Mock::start();
        mock.respond_with_examples();
        return draft(&mock.client(), "demo", "u1").await;
    }
    let location =
        env::var("HIGHLEVEL_LOCATION").map_err(|_| "set HIGHLEVEL_LOCATION, or try --demo")?;
    let user = user.ok_or("the argument is the id of the user who writes")?;
    draft(&Client::from_env()?, &location, &user).await
}

async fn draft(client: &Client, location: &str, user: &str) -> Result<(), Box<dyn Error>> {
    let connected = client.social_planner().list_accounts(location).await?;
    let mut accounts = Vec::new();
    for account in &connected.accounts {
        println!("{:?} on {:?}", account.name, account.platform);
        accounts.extend(account.id.clone());
    }
    let post = NewPost::new(accounts, PostType::Post, user)
        .summary("We are open on Sunday.")
        .status(PostStatus::Draft);
    let post = client.social_planner().create_post(location, post).await?;
    println!("drafted: {:?}", post.id);
    Ok(())
}
