// Texts with entities, as elements. Offsets are UTF-16 units, which is how JavaScript counts too.
// Nothing is ever put in as HTML: a message cannot become part of the page.

const TAGS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote", spoiler: "mark",
};

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

// `follow(url)` returns a handler for links that lead to the bot, or null for links to elsewhere.
function richText(text, entities, follow) {
  const cuts = new Set([0, text.length]);
  for (const one of entities) cuts.add(one.offset).add(one.offset + one.length);
  const points = [...cuts].sort((a, b) => a - b);
  const fragment = document.createDocumentFragment();
  for (let i = 0; i + 1 < points.length; i++) {
    const [from, to] = [points[i], points[i + 1]];
    const around = entities.filter((one) => one.offset <= from && one.offset + one.length >= to);
    const inner = document.createTextNode(text.slice(from, to));
    fragment.append(around.reduceRight((node, one) => wrap(node, one, text, follow), inner));
  }
  return fragment;
}

function wrap(node, entity, text, follow) {
  if (entity.type in TAGS) return make(TAGS[entity.type], {}, node);
  if (entity.type === "url" || entity.type === "text_link") {
    let url = entity.url ?? text.slice(entity.offset, entity.offset + entity.length);
    if (!/^[a-z]+:/i.test(url)) url = "https://" + url;
    return link(node, url, follow);
  }
  return node;
}

function link(node, url, follow) {
  const handler = follow(url);
  if (handler) return make("button", { type: "button", class: "invite", onclick: handler }, node);
  if (!/^https?:/i.test(url)) return node;
  return make("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, node);
}
