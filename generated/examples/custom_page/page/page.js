// Asks HighLevel's application who uses the page, and passes the encrypted response to the server, which has the secret.

const PATIENCE = 5000

/** Returns the encrypted user context. Custom JavaScript runs in the application itself and calls
 * `window.exposeSessionDetails(appId)` instead. */
function encryptedUserContext() {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(reject, new Error('silent')), PATIENCE)
    function end(settle, value) {
      clearTimeout(timer)
      window.removeEventListener('message', listen)
      settle(value)
    }
    // The origin of the application differs between agencies, so it is not checked here. The server verifies the text: only
    // HighLevel and the server know the secret.
    function listen({ data, source }) {
      if (source !== window.parent) return
      if (data?.message !== 'REQUEST_USER_DATA_RESPONSE' || typeof data.payload !== 'string') return
      end(resolve, data.payload)
    }
    // Listen before asking, so that no response is missed.
    window.addEventListener('message', listen)
    window.parent.postMessage({ message: 'REQUEST_USER_DATA' }, '*')
  })
}

async function user() {
  if (window.parent === window) throw new Error('alone')
  const encrypted = await encryptedUserContext()
  const response = await fetch('/api/user', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(encrypted),
  })
  if (!response.ok) throw new Error(response.status === 401 ? 'rejected' : 'failed')
  return response.json()
}

const FAILURES = {
  alone: 'Open this page in HighLevel.',
  silent: 'HighLevel does not say who you are. Reload the page.',
  rejected: 'HighLevel’s response cannot be read. The shared secret of the app may have changed.',
}

const status = document.getElementById('status')
try {
  const { name, role, place } = await user()
  status.textContent = `You are ${name}, ${role} in ${place}.`
  status.dataset.state = 'known'
} catch (error) {
  status.textContent = FAILURES[error.message] ?? 'Something went wrong. Reload the page.'
  status.dataset.state = FAILURES[error.message] ? error.message : 'failed'
}
