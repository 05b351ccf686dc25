// Keeps one whole build of the app in this browser, so that it opens without a connection.
//
// Every file but the page itself carries a hash of its content in its name or in its folder's name. That is
// what makes this small: an address means the same bytes in every build, so whoever asks, from a page of
// whichever build, the first of our caches that holds the address holds the right answer.

// Both are written by `cargo xtask seal`: a name for this build, and [path, SHA-256] of each of its files.
const BUILD = "";
const FILES = [];

const SCOPE = registration.scope;
// Several copies of the app may lie on one origin, and their caches lie side by side. No address has a space.
const OURS = `rapport ${SCOPE} `;
const CACHE = OURS + BUILD;

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
// A build that is ready waits until no tab shows an earlier one, or until a person asks for it.
addEventListener("message", (event) => event.data === "use" && skipWaiting());
addEventListener("fetch", answer);

// All or nothing: a file that is missing or not of this build fails the installation, and the build before stays.
async function install() {
  // Recorded now, since a later build's cache may stand beside ours by the time these can go.
  const earlier = await others();
  const files = await Promise.all(FILES.map(([path, hash]) => whole(new URL(path, SCOPE).href, hash)));
  try {
    const cache = await caches.open(CACHE);
    await Promise.all(files.map(([address, file]) => cache.put(address, file)));
    await note("earlier", earlier);
  } catch (noRoom) {
    await caches.delete(CACHE);
    throw noRoom;
  }
}

// What the page has just fetched need not be fetched again: the bytes decide, wherever they come from.
async function whole(address, hash) {
  for (const cache of ["force-cache", "reload"]) {
    const given = await fetch(address, { cache });
    const bytes = await given.arrayBuffer();
    if (!given.ok || (await digest(bytes)) !== hash) continue;
    const headers = new Headers(given.headers);
    // They spoke of the transfer; and `Vary: *` could not be kept at all.
    for (const name of ["Content-Encoding", "Content-Length", "Vary"]) headers.delete(name);
    // A new answer, since no browser starts a page from one that was redirected.
    return [address, new Response(bytes, { headers })];
  }
  throw new Error(`${address} is not the file of this build`);
}

async function digest(bytes) {
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))));
}

async function activate() {
  // Every tab that is open now shows an earlier build, and goes on asking for that one's files.
  await note("elders", [...(await tabs())]);
  await clients.claim();
  await clear();
}

let cleared = false;

// Removes the builds before this one once no tab shows them.
async function clear() {
  if (cleared) return;
  const open = await tabs();
  if ((await noted("elders")).some((id) => open.has(id))) return;
  await Promise.all((await noted("earlier")).map((name) => caches.delete(name)));
  cleared = true;
}

async function tabs() {
  const all = await clients.matchAll({ type: "window", includeUncontrolled: true });
  return new Set(all.filter((tab) => tab.url.startsWith(SCOPE)).map((tab) => tab.id));
}

// Browsers end a worker that has nothing to do, so what it must remember lies with its files.
async function note(name, value) {
  await (await caches.open(CACHE)).put(`${SCOPE}?${name}`, new Response(JSON.stringify(value)));
}

async function noted(name) {
  const found = await caches.match(`${SCOPE}?${name}`, { cacheName: CACHE });
  return found ? found.json() : [];
}

function answer(event) {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  if (method !== "GET" || !address.startsWith(SCOPE)) return;
  event.waitUntil(clear());
  // Only who goes to the app gets its page. Any other page below may be another copy's, and an address of
  // no file must stay an error: a page in place of a script would be run as one.
  const page = address === SCOPE || address === `${SCOPE}index.html`;
  if (page === (mode === "navigate")) event.respondWith(kept(page ? SCOPE : address, event.request));
}

// What none of our caches holds, or the browser took from them, comes from the network.
async function kept(address, request) {
  const found = await caches.match(address, { cacheName: CACHE });
  if (found) return found;
  for (const cacheName of await others()) {
    const older = await caches.match(address, { cacheName });
    if (older) return older;
  }
  return fetch(request);
}

async function others() {
  return (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
}
