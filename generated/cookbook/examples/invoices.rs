//! Lists the invoices of a location with the amounts due, and the payments of the location.
//!
//! ```sh
//! cargo run --example invoices -- --demo
//! ```
//!
//! Without `--demo` it needs `HIGHLEVEL_TOKEN` and `HIGHLEVEL_LOCATION`.

use std::env;
use std::error::Error;

use highlevel::Client;
use highlevel::mock::Mock;
use highlevel::serde_json::json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    if env::args().any(|argument| argument == "--demo") {
        let mock = demo();
        return list(&mock.client(), "demo").await;
    }
    let location =
        env::var("HIGHLEVEL_LOCATION").map_err(|_| "set HIGHLEVEL_LOCATION, or try --demo")?;
    list(&Client::from_env()?, &location).await
}

async fn list(client: &Client, location: &str) -> Result<(), Box<dyn Error>> {
    let mut due = 0.0;
    let mut invoices = client.invoices().list_invoices(location).items();
    while let Some(invoice) = invoices.next().await {
        let invoice = invoice?;
        due += invoice.amount_due.unwrap_or_default();
        println!(
            "{:?} {:?}: {:?} due",
            invoice.invoice_number, invoice.status, invoice.amount_due
        );
    }
    println!("due in total: {due:.2}");

    let mut payments = client.payments().list_transactions(location).items();
    while let Some(payment) = payments.next().await {
        let payment = payment?;
        println!(
            "{:?} {:?} {:?}",
            payment.amount, payment.currency, payment.status
        );
    }
    Ok(())
}

/// Returns a mock of HighLevel with two invoices and a payment.
fn demo() -> Mock {
    let mock = Mock::start();
    mock.invoices().list_invoices().returns_json(json!({
        "invoices": [
            {"_id": "i1", "invoiceNumber": "1001", "status": "paid", "total": 120.5, "amountDue": 0},
            {"_id": "i2", "invoiceNumber": "1002", "status": "sent", "total": 80, "amountDue": 80},
        ],
        "total": 2,
    }));
    mock.payments().list_transactions().returns_json(json!({
        "data": [{"_id": "t1", "amount": 120.5, "currency": "USD", "status": "succeeded"}],
        "totalCount": 1,
    }));
    mock
}
