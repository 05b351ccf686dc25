// Measures the models beside the page, as the app's sums are done, and says the lines.
import start, { measure } from "./speed.js";

const text = async (name) => (await fetch(name)).text();
const bytes = async (name) => new Uint8Array(await (await fetch(name)).arrayBuffer());

try {
  const files = [text("cdnow_summary.csv"), text("cdnow_sample_log.txt"), bytes("cdnow_master_log.txt.gz"), start()];
  const [published, sample, log] = await Promise.all(files);
  postMessage({ lines: measure(published, sample, log) });
} catch (error) {
  postMessage({ error: String(error) });
}
