// The messages of one chat. They are changed in place, by their ids; only a window of the newest is drawn.

const STEP = 40;
const CALM = matchMedia("(prefers-reduced-motion: reduce)");

class ChatHistory {
  constructor(phone) {
    this.phone = phone;
    this.inTurn = inTurn();
    this.shown = new Map();
    this.atEnd = true;
    this.list = make("ol", {});
    this.more = make("button", { type: "button", class: "earlier", hidden: true, onclick: quietly(() => this.earlier()) }, "Show earlier messages");
    const label = `Chat with ${phone.person.name}`;
    this.element = make("div", { class: "chat", role: "log", "aria-label": label, "aria-live": "off", tabindex: "0" }, this.more, this.list);
    this.element.addEventListener("keydown", (event) => this.move(event));
    this.element.addEventListener("scroll", () => {
      this.atEnd = this.element.scrollHeight - this.element.scrollTop - this.element.clientHeight < 80;
    }, { passive: true });
    // Whoever reads the newest message keeps seeing it, also when the window changes its size.
    new ResizeObserver(() => this.toEnd()).observe(this.element);
  }

  toEnd() {
    if (this.atEnd) this.element.scrollTop = this.element.scrollHeight;
  }

  find(id) {
    return this.shown.get(id)?.message;
  }

  newest(fits) {
    return [...this.shown.values()].reverse().map((one) => one.message).find(fits);
  }

  get first() {
    return this.shown.keys().next().value;
  }

  forget() {
    this.shown.clear();
    this.list.replaceChildren();
  }

  refresh() {
    return this.inTurn(() => this.load());
  }

  earlier() {
    return this.inTurn(() => this.loadEarlier());
  }

  async load() {
    const path = `/control/persons/${this.phone.id}/chat`;
    const begun = this.shown.size > 0;
    let messages = await get(`${path}?${begun ? `since=${this.first - 1}` : `last=${STEP}`}`);
    // A chat that was put away, and another in its place.
    if (begun && !messages.length) { this.forget(); messages = await get(`${path}?last=${STEP}`); }
    if (!begun) this.more.hidden = messages.length < STEP;
    this.draw(messages, begun);
    if (this.atEnd && this.shown.size > 3 * STEP) this.trim();
    this.dates();
    this.toEnd();
  }

  draw(messages, lively) {
    const ids = new Set(messages.map((one) => one.id));
    for (const [id, old] of this.shown) if (!ids.has(id)) this.drop(id, old);
    for (const message of messages) this.place(message, lively);
  }

  drop(id, old) {
    const focused = old.element.contains(document.activeElement);
    old.day?.remove();
    old.element.remove();
    this.shown.delete(id);
    if (focused) this.element.focus({ preventScroll: true });
  }

  // The message that is there stays, a changed one is drawn in its place, a new one at the end.
  place(message, lively) {
    const json = JSON.stringify(message);
    const old = this.shown.get(message.id);
    if (old?.json === json) return;
    const element = renderMessage(message, this.phone);
    if (old) {
      swap(old.element, element);
      if (lively && (message.text !== old.message.text || message.buttons.length !== old.message.buttons.length)) flash(element, "changed");
    } else {
      this.list.append(element);
      if (lively) flash(element, "fresh");
    }
    this.shown.set(message.id, { json, message, element, day: old?.day });
  }

  trim() {
    for (const [id, old] of [...this.shown].slice(0, this.shown.size - STEP)) this.drop(id, old);
    this.more.hidden = false;
  }

  async loadEarlier() {
    const older = await get(`/control/persons/${this.phone.id}/chat?before=${this.first}&last=${STEP}`);
    const fromEnd = this.element.scrollHeight - this.element.scrollTop;
    const newer = [...this.shown];
    const entries = older.map((message) => [message.id, { json: JSON.stringify(message), message, element: renderMessage(message, this.phone) }]);
    this.shown = new Map([...entries, ...newer]);
    this.list.prepend(...entries.map(([, one]) => one.element));
    this.more.hidden = older.length < STEP;
    this.dates();
    this.element.scrollTop = this.element.scrollHeight - fromEnd;
    if (this.more.hidden) entries[0]?.[1].element.focus({ preventScroll: true });
  }

  // A line with the date above the first message of each day; lines that are right stay.
  dates() {
    let before = "";
    for (const one of this.shown.values()) {
      const today = words("day", new Date(one.message.date), this.phone.zone);
      if (today === before) { one.day?.remove(); one.day = undefined; }
      else if (!one.day) one.element.before(one.day = make("li", { class: "day" }, today));
      else setText(one.day, today);
      before = today;
    }
  }

  // What the bot said after the person last looked carries a dot.
  markUnread(read) {
    for (const [id, one] of this.shown) one.element.classList.toggle("unread", one.message.from === "bot" && id > read);
  }

  reveal(id) {
    const element = this.shown.get(id)?.element;
    if (!element) return toast("This message is further up.");
    element.scrollIntoView({ block: "center", behavior: CALM.matches ? "auto" : "smooth" });
    element.focus({ preventScroll: true });
    return flash(element, "changed");
  }

  // Arrow keys go from message to message; Enter opens a message's menu.
  move(event) {
    const items = [...this.shown.values()].map((one) => one.element);
    const at = items.indexOf(event.target);
    if (event.target !== this.element && at < 0) return;
    const to = { ArrowUp: at < 0 ? items.length - 1 : at - 1, ArrowDown: at + 1, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined && items[to]) { event.preventDefault(); items[to].focus(); }
    if (event.key === "Enter" && at >= 0) { event.preventDefault(); items[at].querySelector(".more").click(); }
  }
}

// Whoever stood on a button of the old one stands on the same place in the new one.
function swap(old, fresh) {
  const buttons = [...old.querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement);
  const focused = old.contains(document.activeElement);
  old.replaceWith(fresh);
  if (!focused) return;
  const same = at < 0 ? null : fresh.querySelectorAll("button")[at];
  (same ?? fresh).focus({ preventScroll: true });
}

function flash(element, name) {
  element.classList.add(name);
  setTimeout(() => element.classList.remove(name), 1600);
}
