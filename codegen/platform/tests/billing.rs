//! Billing URLs: the documented ones are read; those that are incomplete, invalid or of another app are refused.

use highlevel_platform::billing::{BillingAccount, BillingRequest, BillingUrlError, InstallType};

fn parse(query: &str) -> Result<BillingRequest, BillingUrlError> {
    BillingRequest::parse(&format!("https://example.com/pay?{query}"), "app-1")
}

#[test]
fn each_type_of_installation_is_read() {
    let location = parse("clientId=app-1&installType=location&locationId=l1").unwrap();
    assert_eq!(location.install_type, InstallType::Location);
    let accounts: Vec<_> = location.accounts().collect();
    assert_eq!(accounts, [BillingAccount::Location("l1")]);

    let company = parse("clientId=app-1&installType=agency&companyId=c1").unwrap();
    let accounts: Vec<_> = company.accounts().collect();
    assert_eq!(accounts, [BillingAccount::Company("c1")]);

    let both = "clientId=app-1&installType=agency%2Clocation&companyId=c1&locationId=l1%2Cl2,l1";
    let both = parse(both).unwrap();
    assert_eq!(both.install_type, InstallType::CompanyAndLocation);
    let expected = [
        BillingAccount::Company("c1"),
        BillingAccount::Location("l1"),
        BillingAccount::Location("l2"),
    ];
    assert_eq!(both.accounts().collect::<Vec<_>>(), expected);
}

#[test]
fn the_query_may_come_with_and_without_its_address() {
    let query = "clientId=app-1&installType=location&locationId=l1&utm=x";
    let whole = parse(query).unwrap();
    for url in [
        query.to_owned(),
        format!("/pay?{query}#top"),
        format!("?{query}"),
    ] {
        assert_eq!(
            BillingRequest::parse(&url, "app-1"),
            Ok(whole.clone()),
            "{url}"
        );
    }
}

#[test]
fn an_account_that_is_not_installed_is_not_billed() {
    let url = "clientId=app-1&installType=agency&companyId=c1&locationId=l1";
    let request = parse(url).unwrap();
    assert_eq!(request.location_ids, ["l1"]);
    let accounts: Vec<_> = request.accounts().collect();
    assert_eq!(accounts, [BillingAccount::Company("c1")]);
}

#[test]
fn what_is_missing_is_named() {
    let missing = |name| Err(BillingUrlError::Missing { name });
    assert_eq!(parse(""), missing("clientId"));
    let empty = parse("clientId=&installType=location");
    assert_eq!(empty, missing("clientId"));
    assert_eq!(
        empty.unwrap_err().to_string(),
        "`clientId` of the billing URL is missing or empty"
    );
    assert_eq!(
        parse("clientId=app-1&locationId=l1"),
        missing("installType")
    );
    let location = "clientId=app-1&installType=location";
    assert_eq!(parse(location), missing("locationId"));
    assert_eq!(
        parse(&format!("{location}&locationId=")),
        missing("locationId")
    );
    let both = "clientId=app-1&installType=agency,location&locationId=l1";
    assert_eq!(parse(both), missing("companyId"));
}

#[test]
fn what_means_something_else_is_refused() {
    let other = parse("clientId=app-2&installType=location&locationId=l1");
    assert_eq!(other, Err(BillingUrlError::OtherApp));
    let twice = parse("clientId=app-1&clientId=app-2&installType=location&locationId=l1");
    assert_eq!(twice, Err(BillingUrlError::Repeated { name: "clientId" }));
    for install_type in [
        "company",
        "Location",
        "agency;location",
        "location,location",
    ] {
        let url = format!("clientId=app-1&installType={install_type}&locationId=l1");
        assert_eq!(parse(&url), Err(BillingUrlError::InstallType), "{url}");
    }
    for id in [
        "l1,,l2",
        ",",
        "l1,",
        "a/b",
        "a%00b",
        "a%20b",
        "%C3%A9",
        &"x".repeat(101),
    ] {
        let url = format!("clientId=app-1&installType=location&locationId={id}");
        let invalid = BillingUrlError::InvalidId { name: "locationId" };
        assert_eq!(parse(&url), Err(invalid), "{url}");
    }
    let many = vec!["l"; 20_000].join(",");
    let once = parse(&format!(
        "clientId=app-1&installType=location&locationId={many}"
    ));
    assert_eq!(once.unwrap().location_ids, ["l"]);
    let many: Vec<_> = (0..10_001).map(|id| format!("l{id}")).collect();
    let many = format!(
        "clientId=app-1&installType=location&locationId={}",
        many.join(",")
    );
    let error = parse(&many).unwrap_err();
    assert_eq!(error, BillingUrlError::TooManyLocations { most: 10_000 });
    assert!(!error.to_string().contains("l1"));
}
