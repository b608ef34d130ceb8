use super::*;

/// The amortized cost per new account is constant, even if no account is idle.
#[test]
fn budgets_of_many_accounts_are_not_looked_through_for_each_new_one() {
    let registry = LimitRegistry::new(None);
    let mut held = Vec::new();
    let mut sweeps = 0;
    for number in 0..100_000 {
        let before = registry.lock().sweep_at;
        let account: Arc<str> = number.to_string().into();
        held.push(registry.budget(Some(&account)));
        sweeps += usize::from(registry.lock().sweep_at != before);
    }
    assert!((1..=10).contains(&sweeps), "{sweeps}");
    // Idle budgets are dropped.
    held.clear();
    registry.lock().drop_idle();
    assert!(registry.lock().by_account.is_empty());
    assert_eq!(registry.lock().sweep_at, BUDGETS);
}
