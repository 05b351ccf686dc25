// Watches over the start of the app. It must work when nothing else has loaded, so it is plain,
// old JavaScript in a file of its own and knows only one thing: the app hides #boot once its first
// screen stands.
(function () {
  "use strict";
  var patience = 30000;

  function fail(reason) {
    var boot = document.getElementById("boot");
    if (boot.hidden) return; // The first screen stands: later errors are the app's to report.
    document.getElementById("boot-wait").hidden = true;
    document.getElementById("boot-failed").hidden = false;
    document.getElementById("boot-reason").textContent = reason || "";
  }

  // Out of memory or stack, WebAssembly stops without a word: the page looks alive and is dead.
  function trapped(error) {
    if (!(error instanceof WebAssembly.RuntimeError)) return false;
    var boot = document.getElementById("boot");
    if (location.hash === "#/recover") {
      boot.hidden = false;
      fail(error.message);
    } else {
      location.hash = "#/recover";
      location.reload();
    }
    return true;
  }

  // Capturing, because a script or style sheet that cannot be loaded does not bubble its error.
  addEventListener("error", function (event) {
    if (trapped(event.error)) return;
    var source = event.target && (event.target.src || event.target.href);
    fail(event.message || source || "");
  }, true);
  addEventListener("unhandledrejection", function (event) {
    if (trapped(event.reason)) return;
    fail(String(event.reason));
  });
  addEventListener("DOMContentLoaded", function () {
    document.getElementById("boot-recover").addEventListener("click", function (event) {
      event.preventDefault();
      location.hash = "#/recover";
      location.reload(); // A new hash alone would not start the app again.
    });
  });
  setTimeout(fail, patience);
})();
