// Finds visible elements by role and accessible name. arguments: role, name (null for any), whether
// a part of the name is enough. Returns [name, element] pairs in document order.
const [role, wanted, part] = arguments;
const TAGS = {
  alert: "", alertdialog: "", article: "article", button: "button, summary, input[type=button], input[type=submit], input[type=reset]",
  cell: "td", checkbox: "input[type=checkbox]", columnheader: "th:not([scope=row])", rowheader: "th[scope=row]",
  combobox: "select:not([multiple]):not([size]), input[list]", complementary: "aside", dialog: "dialog", figure: "figure", file: "input[type=file]",
  form: "form", grid: "", gridcell: "", group: "details, fieldset, optgroup", heading: "h1, h2, h3, h4, h5, h6", img: "img, svg[aria-label]",
  link: "a[href], area[href]", list: "ul, ol, menu", listbox: "select[multiple], select[size]", listitem: "li", main: "main", menu: "", menuitem: "",
  meter: "meter", navigation: "nav", option: "option", progressbar: "progress", radio: "input[type=radio]", region: "section[aria-label], section[aria-labelledby]",
  row: "tr", search: "search", searchbox: "input[type=search]:not([list])", separator: "hr", slider: "input[type=range]", spinbutton: "input[type=number]",
  status: "output", switch: "", tab: "", table: "table", tablist: "", tabpanel: "", tree: "", treeitem: "",
  textbox: "textarea, input:not([type]):not([list]), input[type=text]:not([list]), input[type=email]:not([list]), input[type=tel]:not([list]), input[type=url]:not([list]), input[type=date], input[type=time], input[type=datetime-local], input[type=month], input[type=password]",
};
const FIELDS = ["textbox", "searchbox", "combobox", "spinbutton", "listbox", "slider", "checkbox", "radio", "switch"];
const tidy = (text) => (text || "").replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/\s+/g, " ").trim();

// Text as it sounds: alternatives instead of pictures, nothing that is hidden from the reader.
const spoken = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute("aria-hidden") === "true") return "";
  if (!node.checkVisibility()) return "";
  const label = node.getAttribute("aria-label");
  if (label) return ` ${label} `;
  if (node.tagName === "IMG") return ` ${node.alt} `;
  if (node.matches("select, input, textarea, svg")) return "";
  const text = [...node.childNodes].map(spoken).join("");
  return getComputedStyle(node).display.startsWith("inline") ? text : ` ${text} `;
};
const nameOf = (element) => {
  const by = element.getAttribute("aria-labelledby");
  if (by) return tidy(by.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map((e) => e.textContent).join(" "));
  if (element.getAttribute("aria-label")) return tidy(element.getAttribute("aria-label"));
  const labels = tidy([...(element.labels || [])].map(spoken).join(" "));
  if (labels) return labels;
  if (element.matches("input[type=submit], input[type=button]") && element.value) return tidy(element.value);
  const first = element.querySelector(":scope > legend, :scope > caption, :scope > figcaption, :scope > summary, :scope > title");
  if (first && !element.matches("li, td")) return tidy(first.textContent);
  const alternative = element.getAttribute("alt");
  if (alternative) return tidy(alternative);
  const named = !element.matches("input, select, textarea, main, nav, table, ul, ol, form, dialog, section, aside");
  return (named && tidy([...element.childNodes].map(spoken).join(""))) || tidy(element.title || element.placeholder);
};
const roles = role === "field" ? FIELDS : [role];
const selector = roles.flatMap((name) => [`[role~="${name}"]`, TAGS[name]]).filter(Boolean).join(", ");
const hasRole = (element) => {
  const given = element.getAttribute("role");
  return !given || given.split(/\s+/).some((name) => roles.includes(name));
};
// A file field is often invisible behind its button, and still takes files.
const visible = (element) => role === "file" || (element.checkVisibility({ checkVisibilityCSS: true }) && !element.closest("[aria-hidden=true], [inert]"));
const modal = [...document.querySelectorAll("dialog:modal")].pop();
const fits = (name) => wanted === null || (part ? name.includes(tidy(wanted)) : name === tidy(wanted));
return [...document.querySelectorAll(selector)]
  .filter((element) => hasRole(element) && visible(element) && (!modal || modal.contains(element)))
  .map((element) => [nameOf(element), element])
  .filter(([name]) => fits(name));
