// Opens the window of a login, waits for the message at its end, and shows the result. The server has the token of HighLevel and
// verifies the message; this script has only the data of the session. Data from other sources is written as text, never as HTML.

const $ = (id) => document.getElementById(id);

/** The data of `/api/session`: csrf, state, failure, location, origin, pages, platforms; and isUsed, once a login used the state. */
let session;
/** The current login, its window and the timer that watches it. Only one message is accepted, and only during a login. */
let login = null;
/** The network of the last click. */
let latest = null;

// Connects the windows of this page: the window of a login that did not start reports the failure to the window that opened it.
const channel = new BroadcastChannel("connect");

// -- The window and its message

async function begin(platform, purpose) {
  end();
  latest = platform;
  // A state starts one login, so request a new state if the current one was used.
  if (session.isUsed) await refresh();
  session.isUsed = true;
  const address = `/connect/${platform}?state=${session.state}&purpose=${purpose}`;
  // Open the window soon after the click: browsers block windows that are opened later.
  const popup = window.open(address, "connect-login", "popup,width=600,height=720");
  login = { platform, purpose, address, popup, state: session.state, strangers: false };
  if (popup) waiting();
  else blocked();
}

function watch() {
  login.timer = setInterval(() => {
    if (login.popup.closed) {
      stopWatching();
      // The message can arrive after the window has closed.
      const over = login;
      setTimeout(() => login === over && closed(), 700);
    }
  }, 400);
}

function stopWatching() {
  clearInterval(login?.timer);
}

window.addEventListener("message", (event) => {
  if (!login || !isMessage(event.data)) return;
  // Any window with a reference to this one can post messages. The browser sets the origin, so the sender cannot forge it.
  if (event.origin !== session.origin) return stranger();
  const { actionType, page, platform, placement, accountId, reconnectAccounts } = event.data;
  const data = JSON.stringify({ actionType, page, platform, placement, accountId, reconnectAccounts });
  const heard = [login.state, event.origin, data];
  const { platform: begun, purpose } = login;
  end();
  list({ platform: begun, purpose }, heard);
});

/** Returns whether data can be the message of a login; the server verifies it again. All other messages are ignored. */
function isMessage(data) {
  const isText = (value) => typeof value === "string" && value !== "" && value.length <= 200;
  return typeof data === "object" && data !== null && session.pages.includes(data.page)
    && isText(data.platform) && isText(data.accountId)
    && (data.reconnectAccounts === undefined || Array.isArray(data.reconnectAccounts) && data.reconnectAccounts.length <= 100);
}

function end() {
  stopWatching();
  if (login?.popup && !login.popup.closed) login.popup.close();
  login = null;
}

channel.addEventListener("message", ({ data }) => {
  if (!login) return;
  const { platform, purpose } = login;
  end();
  failed(data, platform, () => begin(platform, purpose));
  refresh();
});

// -- The server

async function call(path, body) {
  const request = body === undefined ? {} : {
    method: "POST",
    headers: { "content-type": "application/json", "x-csrf-token": session.csrf },
    body: JSON.stringify(body),
  };
  let response;
  try {
    response = await fetch(path, request);
    const answer = await response.json();
    if (response.ok) return answer;
    throw answer;
  } catch (failure) {
    throw failure.code ? failure : { code: "no-server", detail: `${path}: ${response?.status ?? failure}` };
  }
}

async function refresh() {
  session = await call("/api/session");
}

async function list(login, heard) {
  const { platform, purpose } = login;
  busy(`Asking HighLevel what this ${label(platform)} login gives access to`);
  try {
    const { choices, reconnected } = await call("/api/choices", heard);
    choose(login, choices, reconnected);
    if (reconnected.length) showConnected();
  } catch (failure) {
    // If HighLevel did not respond, a new attempt requests the list again. After any other failure it starts a new login.
    const again = failure.code === "down" ? () => list(login, null) : () => begin(platform, purpose);
    failed(failure, platform, again);
  }
  await refresh().catch(() => {});
}

async function attach(login, choices, place) {
  busy(`Connecting ${choices[place].name ?? "the account"}`);
  try {
    connected(login, await call("/api/attach", place), choices[place]);
    showConnected();
  } catch (failure) {
    failed(failure, login.platform, () => attach(login, choices, place));
  }
}

// -- The steps of a login

function waiting() {
  watch();
  stage("wait", `Log in at ${label(login.platform)}`, true,
    element("p", {}, "A window has opened for it. This page continues automatically when you are done there."),
    element("p", { id: "strangers", className: "note", hidden: true }),
    actions(
      ["Show the window", () => login.popup.focus()],
      ["Cancel", cancel],
    ));
}

function blocked() {
  const link = element("a", { className: "button primary", href: login.address, target: "_blank", rel: "opener" },
    `Log in at ${label(login.platform)}`);
  stage("bad", "Your browser has blocked the window", false,
    element("p", {}, "Use this link instead: it opens the login in a new tab. To avoid this next time, allow windows for "
      + "this page in the address bar. Come back to this tab when you are done."),
    element("p", { id: "strangers", className: "note", hidden: true }),
    element("div", { className: "actions" }, link, button("Cancel", cancel)));
}

function closed() {
  // Some login pages cut the reference to their window, which looks like a closed window. So continue to wait for the message.
  const { platform, purpose } = login;
  stage("bad", "The login window is closed", false,
    element("p", {}, `Nothing was connected. If you cancelled or closed it by mistake, try again. If the window is still open, `
      + "finish there: this page is still waiting for it."),
    actions(["Try again", () => begin(platform, purpose), "primary"], ["Not now", cancel]));
  refresh();
}

function stranger() {
  if (login.strangers) return;
  login.strangers = true;
  const note = $("strangers");
  if (!note) return;
  note.hidden = false;
  note.textContent = "A message that is not from HighLevel was ignored. Finish the login in its window. If that "
    + "does not help, and your agency has its own domain, whoever runs this page sets it in CONNECT_MESSAGE_ORIGIN.";
  announce(note.textContent);
}

function cancel() {
  end();
  $("stage").hidden = true;
  announce("");
  // The focused element is gone, so focus the button that started the login.
  document.querySelector(`[data-connect="${latest}"]`)?.focus();
  refresh();
}

function choose(login, choices, reconnected) {
  const network = label(login.platform);
  const dismiss = ["Not now", cancel];
  if (reconnected.length) {
    const count = reconnected.length === 1 ? "One account is" : `${reconnected.length} accounts are`;
    announce(`${count} connected again.`);
  }
  if (!choices.length) {
    return stage("bad", `This ${network} login has nothing to connect`, false,
      element("p", {}, "Log in as somebody who manages a page or profile there, or ask for the right to manage one."),
      actions(["Use another login", () => begin(login.platform, login.purpose), "primary"], dismiss));
  }
  const options = choices.map((choice, place) => {
    const radio = element("input", { type: "radio", name: "choice", value: place, required: true });
    radio.checked = choices.length === 1;
    return element("label", { className: "row choice" }, radio, picture(choice.picture, choice.name, login.platform),
      element("span", { className: "what" }, element("span", { className: "name" }, choice.name ?? "Without a name"),
        element("small", {}, choice.kind)),
      choice.is_connected ? element("span", { className: "badge" }, "Connected") : "");
  });
  const form = element("form", {},
    element("fieldset", {}, element("legend", { className: "visually-hidden" }, `What to connect from ${network}`), ...options),
    element("div", { className: "actions" },
      element("button", { className: "primary", type: "submit" }, "Connect"), button("Not now", cancel)));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    attach(login, choices, Number(new FormData(form).get("choice")));
  });
  const title = reconnected.length ? `${network} is reconnected` : `What to connect from ${network}`;
  stage("choose", title, false,
    element("p", {}, reconnected.length ? "The accounts that were connected work again. You can connect more:" : "Choose a page or profile:"),
    form);
}

function connected(login, account, choice) {
  const name = account.name ?? choice.name ?? "The account";
  stage("good", `${name} is connected`, false,
    element("div", { className: "row framed" }, picture(account.avatar ?? choice.picture, name, login.platform),
      element("div", { className: "what" }, element("span", { className: "name" }, name),
        element("small", {}, `${label(login.platform)} · ${choice.kind}`)),
      element("span", { className: "badge" }, "Connected")),
    element("p", {}, "HighLevel can now plan and publish posts there."),
    actions(["Done", cancel, "primary"], ["Connect another from this login", () => list(login, null)]));
}

function failed(failure, platform, again) {
  const [title, advice, hopeless] = FAILURES[failure.code] ?? FAILURES.unknown;
  const details = failure.detail
    ? element("details", {}, element("summary", {}, "Details for support"), element("code", {}, failure.detail)) : "";
  const retry = platform && !hopeless ? [["Try again", again, "primary"]] : [["Reload the page", () => location.reload(), "primary"]];
  stage("bad", title, false, element("p", {}, advice), actions(...retry, ["Not now", cancel]), details);
}

function busy(text) {
  stage("wait", `${text}…`, true);
}

/** Shows a step and moves the focus to it, so that screen readers read it and Tab continues from there. */
function stage(kind, title, spins, ...content) {
  const place = $("stage");
  const heading = element("h2", { id: "stage-title", tabIndex: -1 },
    spins ? element("span", { className: "spinner", ariaHidden: "true" }) : "", element("span", {}, title));
  place.replaceChildren(heading, ...content);
  place.dataset.kind = kind;
  place.ariaBusy = spins && !content.length;
  place.hidden = false;
  announce(title);
  heading.focus();
  heading.scrollIntoView({ block: "nearest" });
}

function announce(text) {
  $("status").textContent = text;
}

function showPlatforms() {
  $("platforms").replaceChildren(...session.platforms.map(([platform, name]) => {
    const connect = button("Connect", () => begin(platform, "connect"));
    connect.dataset.connect = platform;
    connect.ariaLabel = `Connect ${name}`;
    const note = platform === "twitter" ? element("small", {}, "HighLevel ended its support in December 2024") : "";
    return element("li", { className: "row" }, picture(null, name, platform),
      element("span", { className: "what" }, element("span", { className: "name" }, name), note), connect);
  }));
}

async function showConnected() {
  try {
    const accounts = await call("/api/accounts", null);
    $("connected").replaceChildren(...accounts.map(account => {
      const name = account.name ?? "Without a name";
      const again = button("Reconnect", () => begin(account.platform, "reconnect"));
      again.ariaLabel = `Reconnect ${name}`;
      return element("li", { className: "row" }, picture(null, label(account.platform), account.platform),
        element("span", { className: "what" }, element("span", { className: "name" }, name),
          element("small", {}, [label(account.platform), capital(account.type)].filter(Boolean).join(" · "))),
        element("span", { className: account.isExpired ? "badge bad" : "badge" }, account.isExpired ? "Expired" : "Connected"),
        again);
    }));
    $("none").hidden = accounts.length > 0;
    $("none").textContent = "Nothing yet. Choose a network below.";
  } catch (failure) {
    $("none").hidden = false;
    $("none").textContent = `The connected accounts cannot be shown: ${(FAILURES[failure.code] ?? FAILURES.unknown)[0].toLowerCase()}.`;
  }
}

const label = (platform) => session.platforms.find(([id]) => id === platform)?.[1] ?? String(platform ?? "");

const capital = (text) => (text ?? "").replace(/^./, (first) => first.toUpperCase());

/** Creates a picture, or a letter while the picture loads and if there is none or it cannot be loaded. */
function picture(address, name, platform) {
  const sign = element("span", { className: "sign", ariaHidden: "true" }, [...(name ?? "?").trim()][0]?.toUpperCase() ?? "?");
  sign.dataset.platform = platform;
  if (!/^https?:\/\//.test(address ?? "")) return sign;
  const image = element("img", { alt: "", referrerPolicy: "no-referrer", decoding: "async" });
  image.addEventListener("load", () => sign.replaceChildren(image));
  image.src = address;
  return sign;
}

function actions(...entries) {
  return element("div", { className: "actions" }, ...entries.map((entry) => button(...entry)));
}

function button(text, action, className = "") {
  const made = element("button", { type: "button", className }, text);
  made.addEventListener("click", action);
  return made;
}

/** Creates an element with properties and children. Strings become text, not HTML. */
function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** The texts for each code of a failure: what happened, what to do, and whether trying again is pointless. */
const FAILURES = {
  "no-scope": ["HighLevel does not let this app start logins", "Whoever runs this page has to give the app or private "
    + "integration the scopes socialplanner/oauth.readonly and socialplanner/oauth.write, install it again and set the new token."],
  "wrong-token": ["This page runs with a company's token", "Logins belong to a sub-account. Whoever runs this page has to create "
    + "the private integration inside the sub-account, or exchange the agency's token for the location's, and set the new token "
    + "in HIGHLEVEL_TOKEN."],
  "expired-token": ["This page's access to HighLevel has expired", "Whoever runs this page has to create or refresh the token, "
    + "set it in HIGHLEVEL_TOKEN and start the program again. Then try again."],
  "other-token": ["This page's token is of another location", "Whoever runs this page has to check that HIGHLEVEL_TOKEN and "
    + "HIGHLEVEL_LOCATION belong together."],
  "refused": ["HighLevel refused the request", "Whoever runs this page checks HIGHLEVEL_LOCATION and HIGHLEVEL_USER; the details say "
    + "what HighLevel objects to."],
  "unknown-account": ["HighLevel does not know this login", "It may belong to another location, or no longer exist. Log in again with an "
    + "account of this location."],
  "other-location": ["This account belongs to another location", "It was not used. Log in again with an account of this "
    + "location."],
  "down": ["HighLevel does not respond", "It is not your fault and nothing is lost. Wait a minute and try again; "
    + "status.gohighlevel.com lists known outages."],
  "stale": ["This login is over", "It was already used, a newer login replaced it, or it took too long. Start it again."],
  "bad-message": ["The login ended with an unexpected message", "It was not used. Log in again; if it happens again, send the "
    + "details to whoever runs this page."],
  "no-session": ["This page has lost its session", "It was open for too long, or your browser stores no cookies for it. Allow "
    + "cookies for this page and reload it.", true],
  "no-server": ["This page cannot reach its server", "Check your connection. If it is good, whoever runs this page has to start the "
    + "program again.", true],
  "unsupported": ["This network has no login here", "Choose one of those that are listed.", true],
  "unknown": ["Something went wrong", "Try again. If it happens again, send the details to whoever runs this page."],
};

// -- The beginning

try {
  await refresh();
  showPlatforms();
  $("location").textContent = `Location ${session.location}.`;
  const failure = location.hash === "#no-session" ? { code: "no-session" } : session.failure;
  if (failure) {
    // This may be the window of a login that did not start. The page that opened it shows the failure and closes this window.
    channel.postMessage(failure);
    failed(failure, null, null);
  }
  await showConnected();
} catch (failure) {
  failed(failure, null, null);
}
