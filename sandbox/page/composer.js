// Where somebody writes: text, commands, files; an answer to a message, or a corrected one.

const ODDMENTS = [
  { label: "Photo …", icon: "picture", kind: "photo", accept: "image/png,image/jpeg,image/gif" },
  { label: "File …", icon: "file", kind: "document" },
  { label: "Voice message", icon: "sound", kind: "voice" },
  { label: "Video", icon: "film", kind: "video" },
  { label: "Location", icon: "pin", kind: "location" },
  { label: "Contact", icon: "person", kind: "contact" },
  { label: "Sticker", icon: "smile", kind: "sticker" },
];

class Composer {
  constructor(phone) {
    this.phone = phone;
    const { name } = phone.person;
    this.field = make("textarea", { "aria-label": `Message from ${name}`, placeholder: "Message", rows: "1", autocomplete: "off" });
    this.suggestions = new Suggestions(this.field, (text) => phone.say(text), () => this.closeCommands(), name);
    this.menu = iconButton("slash", "Commands", { "aria-expanded": "false", onclick: () => this.toggleCommands() });
    this.attach = iconButton("clip", "Attach", { "aria-haspopup": "menu", onclick: () => this.offerOddments() });
    this.sends = iconButton("send", "Send", { type: "submit", class: "round send" });
    this.about = make("div", { class: "about", hidden: true });
    this.keyboard = make("div", { class: "keyboard", role: "group", "aria-label": "Keyboard", hidden: true });
    this.form = make("form", { class: "say", onsubmit: (event) => this.submit(event) }, this.menu, this.field, this.attach, this.sends);
    this.closed = make("div", { class: "closed" });
    this.element = make("div", { class: "composer" }, this.suggestions.element, this.about, this.form, this.keyboard, this.closed);
    this.element.addEventListener("keydown", (event) => { if (event.key === "Escape") this.escape(); });
    this.field.addEventListener("keydown", (event) => this.pressed(event));
    this.field.addEventListener("input", () => this.typed());
  }

  // Nobody can write who has not started the bot, or has blocked it.
  update(person) {
    const open = person.started && !person.blocked;
    const left = (open ? this.closed : this.form).contains(document.activeElement);
    this.form.hidden = !open;
    this.closed.hidden = open;
    if (open && left) this.field.focus();
    if (!open) { this.closeCommands(); this.keyboard.hidden = true; this.forget(); }
    if (!open) this.showClosed(person.blocked);
  }

  showClosed(blocked) {
    if (this.blocked === blocked) return;
    this.blocked = blocked;
    const begin = quietly(() => this.phone.does("start"));
    const other = () => this.phone.app.links.openAs("", this.phone);
    this.closed.replaceChildren(
      make("button", { type: "button", class: "main", onclick: begin }, blocked ? "Restart bot" : "Start"),
      make("button", { type: "button", onclick: other }, "Open a link …"));
  }

  // Wherever in here the focus is: on a command, on the button that offers them, in the text.
  escape() {
    if (this.suggestions.open) this.field.focus();
    this.closeCommands();
    this.forget();
  }

  pressed(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.form.requestSubmit(); }
    if (event.key !== "ArrowUp") return;
    const last = this.phone.history.newest((one) => one.from === "person" && one.text);
    if (this.suggestions.open) { event.preventDefault(); this.suggestions.enter(); }
    else if (!this.field.value && last) { event.preventDefault(); this.correct(last); }
  }

  // The list of this chat, else the one everybody sees.
  get commands() {
    const { everybody, own } = this.phone.app.bot.commands;
    return own[this.phone.person.id] ?? everybody;
  }

  typed() {
    const { value } = this.field;
    if (value.startsWith("/") && !/\s/.test(value) && this.commands.length) this.suggest(value);
    else this.closeCommands();
  }

  suggest(typed) {
    const shown = this.suggestions.show(this.commands, typed);
    this.menu.setAttribute("aria-expanded", String(shown));
  }

  toggleCommands() {
    if (this.suggestions.open) this.closeCommands();
    else { this.suggest(""); this.suggestions.enter(); }
  }

  closeCommands() {
    this.suggestions.close();
    this.menu.setAttribute("aria-expanded", "false");
  }

  submit(event) {
    event.preventDefault();
    const text = this.field.value;
    if (!text.trim()) return;
    const { replyTo, editing } = this;
    this.field.value = "";
    this.closeCommands();
    this.forget();
    const sent = editing
      ? this.phone.does("send", { kind: "edited", message_id: editing.id, text })
      : this.phone.does("say", replyTo ? { text, reply_to: replyTo.id } : { text });
    // What could not be sent is not lost.
    sent.catch(() => { this.field.value ||= text; });
  }

  answer(message) {
    this.forget();
    this.replyTo = message;
    this.announce("reply", "Reply to", message);
  }

  correct(message) {
    this.forget();
    this.editing = message;
    this.field.value = message.text;
    this.announce("edit", "Edit", message);
  }

  announce(sign, title, message) {
    const cancel = iconButton("close", "Cancel", { onclick: () => { this.forget(); this.field.focus(); } });
    const said = message.text.slice(0, 120) || "a picture or file";
    this.about.replaceChildren(icon(sign), make("span", {}, make("b", {}, title), make("span", {}, said)), cancel);
    this.about.hidden = false;
    this.field.focus();
  }

  forget() {
    if (this.editing) this.field.value = "";
    this.replyTo = this.editing = null;
    this.about.hidden = true;
  }

  // A keyboard of the bot's, as rows of texts to send.
  showKeyboard(rows) {
    const json = JSON.stringify(rows);
    if (json === this.rows) return;
    this.rows = json;
    this.keyboard.hidden = !rows.length || this.form.hidden;
    this.keyboard.replaceChildren(...rows.map((row) => make("div", { class: "keys" }, ...row.map((text) =>
      make("button", { type: "button", onclick: () => this.phone.say(text) }, text)))));
  }

  offerOddments() {
    openMenu(this.attach, "Attach", ODDMENTS.map((one) => ({ ...one, act: quietly(() => this.sendOddment(one)) })));
  }

  sendOddment({ kind, label, accept }) {
    if (!label.endsWith("…")) return this.phone.does("send", { kind });
    const picker = make("input", { type: "file", accept, onchange: quietly(() => this.sendFile(kind, picker.files[0])) });
    return picker.click();
  }

  async sendFile(kind, file) {
    const reader = new FileReader();
    const read = new Promise((done, failed) => { reader.onload = done; reader.onerror = failed; });
    reader.readAsDataURL(file);
    await read;
    const caption = this.field.value.trim() || undefined;
    await this.phone.does("send", {
      kind, caption, name: file.name, mime_type: file.type || "application/octet-stream", base64: reader.result.split(",")[1] ?? "",
    });
    if (caption) this.field.value = "";
  }
}
