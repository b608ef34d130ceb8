//! Lists the pipelines and opportunities of a location, and marks an opportunity as won.
//!
//! ```sh
//! cargo run --example opportunities -- --demo
//! ```
//!
//! Without `--demo` it needs `HIGHLEVEL_TOKEN` and `HIGHLEVEL_LOCATION`, and only lists.

use std::env;
use std::error::Error;

use highlevel::Client;
use highlevel::mock::Mock;
use highlevel::opportunities::{OpportunityStatus, OpportunityStatusUpdate};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    if env::args().any(|argument| argument == "--demo") {
        let mock = Mock::start();
        mock.respond_with_examples();
        let client = mock.client();
        list(&client, "demo").await?;
        let won = OpportunityStatusUpdate::new(OpportunityStatus::Won);
        client
            .opportunities()
            .update_opportunity_status("o1", won)
            .await?;
        println!("won one");
        return Ok(());
    }
    let location =
        env::var("HIGHLEVEL_LOCATION").map_err(|_| "set HIGHLEVEL_LOCATION, or try --demo")?;
    list(&Client::from_env()?, &location).await
}

async fn list(client: &Client, location: &str) -> Result<(), Box<dyn Error>> {
    for pipeline in client.opportunities().list_pipelines(location).await? {
        println!("{:?}", pipeline.name);
        for stage in &pipeline.stages {
            println!("  {:?}", stage.name);
        }
    }
    let page = client
        .opportunities()
        .search_opportunities(location)
        .await?;
    for opportunity in &page.opportunities {
        println!(
            "{:?}: {:?} {:?}",
            opportunity.name, opportunity.status, opportunity.monetary_value
        );
    }
    Ok(())
}
