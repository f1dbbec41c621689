// Elements by one call each. Nothing is ever put in as HTML: a message cannot become part of the page.

const byId = (id) => document.getElementById(id);

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child != null && child !== false));
  return element;
}

// One of the drawings at the top of the page.
function icon(name) {
  const { namespaceURI } = document.querySelector("svg");
  const drawing = document.createElementNS(namespaceURI, "svg");
  drawing.setAttribute("class", "icon");
  drawing.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(namespaceURI, "use");
  use.setAttribute("href", `#icon-${name}`);
  drawing.append(use);
  return drawing;
}

function iconButton(name, label, attributes = {}) {
  return make("button", { type: "button", class: "round", "aria-label": label, title: label, ...attributes }, icon(name));
}

// Text that only screen readers get.
const aside = (words) => make("span", { class: "aside" }, words);

// Only what differs is written, so that nothing is drawn, or read aloud, for no reason.
function setText(element, words) {
  if (element.textContent !== words) element.textContent = words;
}

const HUES = ["#b0492f", "#93600a", "#7a4fb5", "#2c7a3f", "#0d7580", "#2a68b0", "#ad3a6c"];

function avatar(name, id) {
  const letters = name.split(/\s+/).slice(0, 2).map((word) => [...word][0] ?? "").join("");
  const round = make("span", { class: "avatar", "aria-hidden": "true" }, letters.toUpperCase());
  round.style.background = HUES[id % HUES.length];
  return round;
}
