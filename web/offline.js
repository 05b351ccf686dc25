// Has the app kept for days without a connection (`sw.js`), and says on <html> how that stands: `data-offline` is
// "none", "coming", "ready", or "update" where a newer build waits to be used. Quiet where a browser has no
// service workers, as on pages that are not secure, or keeps nothing.
(function () {
  "use strict";
  const HOUR = 3600000;
  // Between two looks for a newer build, for a page that waits for nothing else.
  const SOON = 5000;
  const root = document.documentElement;
  const boot = document.getElementById("boot");
  const failed = document.getElementById("boot-failed");
  // Development builds name none: they would be shown the build before the one just made.
  const worker = document.querySelector("meta[name=offline-worker]");
  const workers = navigator.serviceWorker;
  let registration;
  let asked = false;
  let outdated = false;

  function say(state) {
    root.dataset.offline = state;
    dispatchEvent(new Event("rapport-offline"));
  }

  function look() {
    const { active, waiting } = registration;
    // A page that could not start has nobody to ask and nothing to lose; its next start may be better.
    if (waiting && (!failed.hidden || location.hash === "#/recover")) waiting.postMessage("use");
    say(active && (waiting || outdated) ? "update" : active ? "ready" : "coming");
  }

  function follow(worker) {
    if (worker) worker.addEventListener("statechange", look);
  }

  async function begin() {
    // Without a first screen there is nothing yet that were worth keeping, but there may be something better.
    registration = failed.hidden ? await workers.register(worker.content) : await workers.getRegistration();
    if (!registration) return say("none");
    let mine = workers.controller;
    workers.addEventListener("controllerchange", function () {
      if (asked) location.reload();
      // Another tab asked for the newer build; this one goes on with the files it began with. Unless the worker
      // before was that of a copy of the app further up on this host.
      outdated = outdated || (mine && mine.scriptURL === workers.controller.scriptURL);
      asked = false;
      mine = workers.controller;
      look();
    });
    registration.addEventListener("updatefound", () => follow(registration.installing));
    follow(registration.installing);
    follow(registration.waiting);
    addEventListener("rapport-use-update", function () {
      if (!registration.waiting) return location.reload();
      asked = true;
      registration.waiting.postMessage("use");
    });
    const update = () => registration.update().then(look, () => {});
    // Some tabs stay open for weeks, and browsers look for a newer build only when a page is opened. A page that
    // did not start looks again and again: half a download, or a word lost on the way, must not be the end of it.
    setInterval(update, failed.hidden ? HOUR : SOON);
    if (!failed.hidden) update();
    look();
  }

  if (!worker || !workers) return say("none");
  say("coming");
  // Not before the first screen stands, so that a first visit waits for nothing it does not show.
  const watch = new MutationObserver(function () {
    if (!boot.hidden && failed.hidden) return;
    watch.disconnect();
    begin().catch(() => say("none"));
  });
  watch.observe(boot, { attributes: true, attributeFilter: ["hidden"], subtree: true });
})();
