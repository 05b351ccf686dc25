// What a page says of itself where the driver hands out no logs: errors and every address asked for. Kept in the
// tab's own storage, so that a reload does not lose it.
(() => {
  const key = "rapport-e2e";
  const read = () => JSON.parse(sessionStorage.getItem(key) || '{"console":[],"requested":[]}');
  const keep = (change) => {
    const all = read();
    change(all);
    sessionStorage.setItem(key, JSON.stringify(all));
  };
  // What is still on its way when a page is left comes to nothing, and that is nobody's fault. WebKit lets the
  // page live long enough to complain of it.
  let leaving = false;
  addEventListener("beforeunload", (event) => {
    leaving = true;
    setTimeout(() => (leaving = !event.defaultPrevented));
  });
  const say = (level, message) => leaving || keep((all) => all.console.push({ level, message: String(message) }));
  const failed = [];
  const refused = new Set();
  // What the policy refused was never sent, though some engines list it.
  const asked = () =>
    [...performance.getEntriesByType("resource").map((entry) => entry.name), ...failed].filter((address) => !refused.has(address));
  addEventListener("error", (event) => say("SEVERE", event.message || `${event.target.src || event.target.href} did not load`), true);
  addEventListener("unhandledrejection", (event) => say("SEVERE", event.reason));
  addEventListener("securitypolicyviolation", (event) => {
    refused.add(event.blockedURI);
    say("SEVERE", `Content Security Policy: ${event.violatedDirective} refused ${event.blockedURI}`);
  });
  // WebKit lists no request that failed.
  const fetch = window.fetch;
  window.fetch = (what, ...rest) => fetch(what, ...rest).catch((failure) => {
    failed.push(new URL(what.url ?? what, location.href).href);
    throw failure;
  });
  const error = console.error;
  console.error = (...words) => {
    say("SEVERE", words.join(" "));
    error.apply(console, words);
  };
  const warn = console.warn;
  console.warn = (...words) => {
    say("WARNING", words.join(" "));
    warn.apply(console, words);
  };
  performance.setResourceTimingBufferSize(5000);
  addEventListener("pagehide", () => keep((all) => all.requested.push(...asked())));
  // Hands out what is new, once.
  window.rapportWatch = () => {
    const all = read();
    sessionStorage.removeItem(key);
    all.requested.push(...asked());
    performance.clearResourceTimings();
    failed.length = 0;
    return all;
  };
})();
