// Texts with entities, as elements. Offsets are UTF-16 units, which is how JavaScript counts too.

const TAGS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote", spoiler: "mark",
};

// `on.follow(url)` returns a handler for links that lead to the bot, or null; `on.say(command)` sends it.
function richText(text, entities, on) {
  const cuts = new Set([0, text.length]);
  for (const one of entities) cuts.add(one.offset).add(one.offset + one.length);
  const points = [...cuts].sort((a, b) => a - b);
  const fragment = document.createDocumentFragment();
  for (let i = 0; i + 1 < points.length; i++) {
    const [from, to] = [points[i], points[i + 1]];
    const around = entities.filter((one) => one.offset <= from && one.offset + one.length >= to);
    const inner = document.createTextNode(text.slice(from, to));
    fragment.append(around.reduceRight((node, one) => wrap(node, one, text, on), inner));
  }
  return fragment;
}

function wrap(node, entity, text, on) {
  if (entity.type in TAGS) return make(TAGS[entity.type], {}, node);
  if (entity.type === "url" || entity.type === "text_link") return link(node, address(entity, text), on);
  if (entity.type === "bot_command") {
    const command = text.slice(entity.offset, entity.offset + entity.length);
    return make("button", { type: "button", class: "link", onclick: () => on.say(command) }, node);
  }
  return node;
}

function address(entity, text) {
  const url = entity.url ?? text.slice(entity.offset, entity.offset + entity.length);
  return /^[a-z]+:/i.test(url) ? url : "https://" + url;
}

function link(node, url, on) {
  const handler = on.follow(url);
  if (handler) return make("button", { type: "button", class: "link", onclick: handler }, node);
  if (!/^https?:/i.test(url)) return node;
  return make("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, node);
}

// Where a message leads: its first button with a link, else the first link of its text.
function leadsTo(message) {
  const button = message.buttons.flat().find((one) => one.url);
  const entity = (message.entities ?? []).find((one) => one.type === "url" || one.type === "text_link");
  return button?.url ?? (entity && address(entity, message.text));
}
