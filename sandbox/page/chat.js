// One person's phone: messages, buttons, typing. Messages are changed in place, by their ids.

const DAY = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long" });
const CLOCK = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

class Phone {
  constructor(person, app) {
    this.app = app;
    this.id = person.id;
    this.shown = new Map();
    this.list = make("ol", { class: "chat", role: "log", "aria-label": `Chat with ${person.name}`, tabindex: "0" });
    this.status = make("small", { "aria-live": "polite" });
    this.block = make("input", { type: "checkbox", role: "switch", onchange: () => this.setBlocked() });
    this.field = make("input", { "aria-label": `Message from ${person.name}`, placeholder: "Message", autocomplete: "off" });
    this.send = make("button", { type: "submit" }, "Send");
    this.begin = make("button", { type: "button", "data-start": true, onclick: () => this.does("start", {}) }, "Start");
    this.menu = make("button", { type: "button", "aria-label": "Commands", "aria-expanded": "false", onclick: () => this.toggleMenu() }, "/");
    this.commands = make("div", { class: "commands", hidden: true });
    this.element = make("section", { class: "phone", "aria-label": person.name },
      make("header", {}, make("h2", {}, person.name, this.status), make("label", {}, this.block, "Blocked")),
      this.list, this.commands,
      make("form", { class: "say", onsubmit: (event) => this.submit(event) }, this.menu, this.field, this.send, this.begin));
    this.update(person);
    this.keepAtEnd();
  }

  // Whoever reads the newest message keeps seeing it, also when the window or the log changes its size.
  keepAtEnd() {
    this.atEnd = true;
    this.list.addEventListener("scroll", () => {
      this.atEnd = this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < 80;
    });
    new ResizeObserver(() => this.toEnd()).observe(this.list);
  }

  toEnd() {
    if (this.atEnd) this.list.scrollTop = this.list.scrollHeight;
  }

  update(person) {
    this.person = person;
    this.block.checked = person.blocked;
    const open = person.started && !person.blocked;
    this.field.hidden = this.send.hidden = this.menu.hidden = !open;
    this.begin.hidden = open;
    this.begin.textContent = person.blocked ? "Restart bot" : "Start";
  }

  does(what, body) {
    return this.app.post(`/control/persons/${this.id}/${what}`, body);
  }

  async submit(event) {
    event.preventDefault();
    const text = this.field.value;
    if (!text.trim()) return;
    this.field.value = "";
    await this.does("say", { text });
  }

  async setBlocked() {
    await this.does(this.block.checked ? "block" : "unblock", {});
  }

  async toggleMenu() {
    const bot = await this.app.get("/control/bot");
    this.commands.hidden = !this.commands.hidden;
    this.menu.setAttribute("aria-expanded", String(!this.commands.hidden));
    this.commands.replaceChildren(...bot.commands.map((one) =>
      make("button", { type: "button", onclick: () => { this.commands.hidden = true; this.does("say", { text: "/" + one.command }); } },
        `/${one.command} ${one.description}`)));
    if (!bot.commands.length) this.commands.append("The bot offers no commands.");
  }

  typing() {
    this.status.textContent = "typing …";
    clearTimeout(this.typingEnds);
    this.typingEnds = setTimeout(() => { this.status.textContent = ""; }, 5000);
  }

  async refresh() {
    const messages = await this.app.get(`/control/persons/${this.id}/chat`);
    const ids = new Set(messages.map((one) => one.id));
    for (const [id, old] of this.shown) if (!ids.has(id)) { old.element.remove(); this.shown.delete(id); }
    let day = "";
    this.list.querySelectorAll(".day").forEach((one) => one.remove());
    for (const message of messages) {
      const element = this.place(message);
      const today = DAY.format(new Date(message.date));
      if (today !== day) element.before(make("li", { class: "day" }, today));
      day = today;
    }
    this.toEnd();
  }

  // The element of a message: the one there is, a changed one in its place, or a new one at the end.
  place(message) {
    const json = JSON.stringify(message);
    const old = this.shown.get(message.id);
    if (old && old.json === json) return old.element;
    const element = this.render(message);
    if (old) old.element.replaceWith(element);
    else this.list.append(element);
    if (!old && message.from === "bot") this.status.textContent = "";
    this.shown.set(message.id, { json, element });
    return element;
  }

  render(message) {
    const bubble = make("div", { class: "bubble" });
    if (message.reply_to) bubble.append(make("div", { class: "quote" }, this.quoted(message.reply_to)));
    bubble.append(...this.media(message));
    bubble.append(richText(message.text, message.entities ?? [], (url) => this.app.follow(url)));
    const time = CLOCK.format(new Date(message.date));
    const marks = [message.reaction, message.edited && "edited", time].filter(Boolean).join(" ");
    bubble.append(make("footer", {}, make("time", { datetime: message.date, title: message.date }, marks)));
    const rows = message.buttons.map((row) => make("div", { class: "keys" }, ...row.map((one) => this.key(message, one))));
    return make("li", { class: message.from, "data-id": message.id }, bubble, ...rows);
  }

  quoted(id) {
    const old = this.shown.get(id);
    return old ? JSON.parse(old.json).text.slice(0, 60) : "a message that is gone";
  }

  media(message) {
    if (message.photo) {
      const image = make("img", { alt: message.text || "Photo", loading: "lazy" });
      image.src = `/control/files/${message.photo.file_id}`;
      return [image];
    }
    if (message.document) {
      const name = message.document.file_name;
      return [make("a", { href: `/control/files/${message.document.file_id}`, download: name }, `📄 ${name}`), "\n"];
    }
    const kind = ["voice", "audio", "video", "video_note", "sticker", "location", "contact", "dice", "venue"].find((one) => message[one]);
    return kind ? [`[${kind.replace("_", " ")}]`, "\n"] : [];
  }

  key(message, button) {
    const tap = async (event) => {
      if (button.url) return this.app.visit(button.url);
      event.currentTarget.setAttribute("aria-busy", "true");
      await this.does("tap", { message_id: message.id, data: button.data });
    };
    return make("button", { type: "button", onclick: tap }, button.text + (button.url ? " ↗" : ""));
  }
}
