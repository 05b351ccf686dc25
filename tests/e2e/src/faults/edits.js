// Adds accounts through the form a person uses, one after the other, as fast as the page takes them. arguments: the
// names, and whether each is told to the test's server at the moment the bar says that it is saved. What the bar
// said, and how long that took, is gathered in `rapportEdits`.
const [names, tell] = arguments;
const said = (window.rapportEdits = { said: [], done: false });
// A tab in the background has slow timers, but its messages are as quick as ever.
const turn = () =>
  new Promise((go) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = go;
    channel.port2.postMessage(null);
  });
const until = (found) =>
  new Promise((go) => {
    const look = () => {
      const result = found();
      if (result) {
        watch.disconnect();
        go(result);
      }
    };
    const watch = new MutationObserver(look);
    watch.observe(document.documentElement, { subtree: true, childList: true, attributes: true });
    look();
  });
const state = () => document.querySelector("[data-state]").dataset.state;
const press = () => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "c", code: "KeyC", bubbles: true, cancelable: true }));
const add = async (name) => {
  press();
  // A page that has only just started may not listen yet.
  const again = setInterval(press, 1000);
  const field = await until(() => document.querySelector("dialog[open] form input[required]"));
  clearInterval(again);
  field.value = name;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  const before = performance.now();
  field.form.requestSubmit();
  // What the bar says follows the edit within the same turn.
  await turn();
  const now = await until(() => ["saved", "failed"].find((settled) => settled === state()));
  said.said.push({ name, state: now, took: performance.now() - before });
  if (tell && now === "saved") fetch(`told/${name}`);
  await until(() => !document.querySelector("dialog[open]"));
};
(async () => {
  await until(() => document.querySelector("[data-state]"));
  for (const name of names) await add(name);
  said.done = true;
})();
