// Measures health beside a page, so that nothing else is done meanwhile, and says the lines.
import start, { health } from "./speed.js";

try {
  await start();
  postMessage({ lines: health() });
} catch (error) {
  postMessage({ error: String(error) });
}
