  const forged = (changes) => ({ actionType: "close", page: "social_media_posting", platform: "linkedin",
    placement: "integration", accountId: "658a9b6833b91e0ecb8f3958", reconnectAccounts: [], ...changes });
  const wrong = [null, 7, "social_media_posting", [], {}, forged({ page: "settings" }), forged({ page: {} }),
    forged({ platform: 5 }), forged({ accountId: null }), forged({ accountId: { toString: "x" } }),
    forged({ accountId: "" }), forged({ accountId: "x".repeat(1000) }), { page: new Map() }];
  const noise = Array.from({ length: 10000 }, (_, index) => wrong[index % wrong.length]);
