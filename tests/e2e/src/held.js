// The texts of the book as they lie in local storage and in the database. arguments: null to read both, or what to
// put into each under which key; null there takes away.
const [change] = arguments;
const PREFIX = "rapport.";
const settled = (request) =>
  new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
const database = async () => {
  try {
    const opening = indexedDB.open("rapport");
    // To look is not to make one.
    opening.onupgradeneeded = () => opening.transaction.abort();
    return await settled(opening);
  } catch {
    return null;
  }
};
// What a failing disk has made of a text need not be one any more, and the driver takes none with half a character.
const plain = (text) => String(text).toWellFormed();
const near = () => {
  if (change) {
    for (const [key, text] of Object.entries(change.near)) {
      if (text === null) localStorage.removeItem(key);
      // As gloo-storage writes a text: as JSON.
      else localStorage.setItem(key, JSON.stringify(text));
    }
    return {};
  }
  const ours = Object.entries(localStorage).filter(([key]) => key.startsWith(PREFIX));
  return Object.fromEntries(ours.map(([key, text]) => [plain(key), plain(text)]));
};
const deep = async () => {
  const base = await database();
  if (!base) return {};
  const store = base.transaction("book", change ? "readwrite" : "readonly").objectStore("book");
  let found = {};
  if (change) {
    for (const [key, text] of Object.entries(change.deep)) await settled(text === null ? store.delete(key) : store.put(text, key));
  } else {
    const [keys, texts] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
    found = Object.fromEntries(keys.map((key, place) => [plain(key), plain(texts[place])]));
  }
  base.close();
  return found;
};
return deep().then((deep) => ({ near: near(), deep }));
