// Starts the worker for long sums. It stands beside the files that `cargo xtask wasm` makes of it.
import start from "./worker.js";

// Nobody outside hears of a promise that fails in here; the page would wait for ever.
start().catch((error) => postMessage(JSON.stringify({ Failed: String(error) })));
