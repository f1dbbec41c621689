// One message as an element: bubble, buttons below, reactions, and the menu at its side.

const REACTIONS = ["👍", "❤", "🙏", "👏", "😁", "😢", "🤔", "👎"];
const TOUCH = matchMedia("(hover: none)");

// `phone` is whose chat it is in.
function renderMessage(message, phone) {
  const on = { follow: (url) => phone.app.follow(url), say: (text) => phone.say(text) };
  const mine = message.from === "person";
  const more = iconButton("more", "Reply, react, …", { class: "round more", tabindex: "-1", "aria-haspopup": "menu" });
  const bubble = make("div", { class: "bubble" },
    aside(`${mine ? phone.person.name : phone.app.bot.name}: `),
    message.reply_to && quote(message.reply_to, phone),
    ...mediaOf(message, on),
    make("span", { class: "text" }, richText(message.text, message.entities ?? [], on)),
    stamp(message, phone), more);
  const keys = message.buttons.map((row) => make("div", { class: "keys" }, ...row.map((one) => keyOf(one, message, phone))));
  const item = make("li", { class: message.from, tabindex: "-1" }, bubble, ...reactions(message, phone), ...keys);
  if (keys.length) item.classList.add("wide");
  const open = (event) => { event.preventDefault(); messageMenu(message, more, phone); };
  more.addEventListener("click", open);
  bubble.addEventListener("contextmenu", open);
  bubble.addEventListener("click", (event) => { if (TOUCH.matches && !event.target.closest("a, button")) open(event); });
  return item;
}

function stamp(message, phone) {
  const edited = message.edited ? make("span", {}, "edited ") : null;
  return make("footer", {}, edited, make("time", { datetime: message.date }, words("clock", new Date(message.date), phone.zone)));
}

function quote(id, phone) {
  const quoted = phone.history.find(id);
  const who = quoted?.from === "person" ? phone.person.name : phone.app.bot.name;
  const said = quoted ? quoted.text.slice(0, 90) || "a picture or file" : "an earlier message";
  return make("button", { type: "button", class: "quote", onclick: () => phone.history.reveal(id) }, make("b", {}, who), make("span", {}, said));
}

function reactions(message, phone) {
  if (!message.reaction && !message.reacted) return [];
  const { bot } = phone.app;
  const theirs = message.reaction && make("span", { class: "reaction", title: `${bot.name} reacted` }, message.reaction, aside(` from ${bot.name}`));
  const takeAway = quietly(() => phone.does("react", { message_id: message.id, emoji: "" }));
  const undo = { type: "button", class: "reaction own", title: "Take it away", onclick: takeAway };
  const own = message.reacted && make("button", undo, message.reacted, aside(` from ${phone.person.name}, take it away`));
  return [make("div", { class: "reactions" }, theirs || null, own || null)];
}

function keyOf(button, message, phone) {
  const tap = async (event) => {
    if (button.url) return phone.app.visit(button.url);
    const key = event.currentTarget;
    key.setAttribute("aria-busy", "true");
    setTimeout(() => key.removeAttribute("aria-busy"), 15000);
    return phone.does("tap", { message_id: message.id, data: button.data });
  };
  return make("button", { type: "button", onclick: quietly(tap) }, button.text, button.url && icon("out"));
}

function messageMenu(message, opener, phone) {
  const own = message.from === "person";
  const items = [
    { label: "Reply", icon: "reply", act: () => phone.composer.answer(message) },
    own && message.text && { label: "Edit", icon: "edit", act: () => phone.composer.correct(message) },
    message.text && { label: "Copy text", icon: "copy", act: () => navigator.clipboard?.writeText(message.text) },
    { label: "Delete", icon: "trash", act: quietly(() => phone.does("delete", { message_id: message.id })) },
  ];
  const react = (emoji, checked) => quietly(() => phone.does("react", { message_id: message.id, emoji: checked ? "" : emoji }));
  const row = REACTIONS.map((emoji) => {
    const checked = message.reacted === emoji;
    return { label: emoji, name: `React with ${emoji}`, checked, act: react(emoji, checked) };
  });
  openMenu(opener, "Message", items.filter(Boolean), row);
}
