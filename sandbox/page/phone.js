// One person's column: whose phone it is, what its locked screen shows, the chat, and where they write.

class Phone {
  constructor(person, app) {
    this.app = app;
    this.id = person.id;
    this.person = person;
    this.dirty = true;
    this.active = false;
    this.history = new ChatHistory(this);
    this.composer = new Composer(this);
    this.typingSign = make("p", { class: "typing", hidden: true }, make("i"), make("i"), make("i"), `${app.bot.name} is typing`);
    this.notice = make("p", { class: "notice", role: "status" });
    this.element = make("section", { class: "phone", "aria-label": person.name, "data-person": person.id },
      this.head(person), make("div", { class: "case" }, this.locked(),
        make("div", { class: "screen" }, this.history.element, this.notice, this.typingSign), this.composer.element));
    this.element.addEventListener("focusin", () => this.looked());
    this.element.addEventListener("pointerdown", () => this.looked());
    this.update(person);
  }

  head(person) {
    this.badge = make("span", { class: "badge", hidden: true });
    this.zones = make("select", { "aria-label": `Time zone of ${person.name}`, onchange: quietly(() => this.travel()) });
    // Four hundred names are put in only where somebody opens the list.
    for (const moment of ["pointerdown", "focus"]) this.zones.addEventListener(moment, () => this.fillZones());
    this.block = make("input", { type: "checkbox", role: "switch", onchange: quietly(() => this.setBlocked()) });
    this.title = make("h2", {}, person.name);
    return make("header", {}, avatar(person.name, person.id), make("div", {}, this.title, this.zones), this.badge,
      make("label", { class: "switch" }, this.block, "Blocked"));
  }

  locked() {
    this.hour = make("b", {});
    this.date = make("span", {});
    this.note = make("div", { class: "note" });
    return make("div", { class: "locked", role: "group", "aria-label": `Locked screen of ${this.person.name}` },
      make("p", { class: "hour" }, this.hour, this.date), this.note);
  }

  update(person) {
    const renamed = this.person.name !== person.name;
    this.person = person;
    if (renamed) { setText(this.title, person.name); this.element.setAttribute("aria-label", person.name); this.history.forget(); this.dirty = true; }
    if (!this.blocking) this.block.checked = person.blocked;
    this.composer.update(person);
    setText(this.badge, String(person.unread));
    this.badge.title = `${person.unread} unread`;
    this.badge.hidden = !person.unread;
    this.setZone(knownZone(person.zone));
    this.history.markUnread(person.read);
    this.tick();
  }

  setZone(zone) {
    if (zone === this.zone) return;
    const moved = this.zone !== undefined;
    this.zone = zone;
    this.showZone();
    if (!moved) return;
    this.history.forget();
    this.dirty = true;
    this.refresh();
  }

  showZone() {
    const there = [...this.zones.options].some((one) => one.value === this.zone);
    if (!there) this.zones.append(zoneOption(this.zone));
    this.zones.value = this.zone;
  }

  fillZones() {
    if (this.zones.options.length >= ZONES.length) return;
    this.zones.replaceChildren(...ZONES.map(zoneOption));
    this.showZone();
  }

  // Time passed: the clock on the locked screen, and how long the newest message has been lying there.
  tick() {
    if (!this.active) return;
    const now = new Date(this.app.now);
    setText(this.hour, words("clock", now, this.zone));
    setText(this.date, words("date", now, this.zone));
    const { unread, preview, preview_at: at, blocked } = this.person;
    const said = unread && !blocked ? `${preview}\n${ago(at, now)}` : "";
    if (said === this.noted) return;
    this.noted = said;
    this.note.classList.toggle("none", !said);
    const app = make("b", {}, `Telegram · ${this.app.bot.name}`);
    const title = make("span", { class: "app" }, icon("send"), app, said && make("span", {}, ago(at, now)));
    this.note.replaceChildren(...(said ? [title, make("span", { class: "line" }, preview)] : ["No new messages"]));
  }

  does(what, body) {
    return post(`/control/persons/${this.id}/${what}`, body);
  }

  say(text) {
    this.does("say", { text }).catch(() => {});
  }

  // News of before the tap must not turn the switch back.
  async setBlocked() {
    this.blocking = true;
    try {
      await this.does(this.block.checked ? "block" : "unblock");
    } catch (error) {
      this.block.checked = this.person.blocked;
      throw error;
    } finally {
      this.blocking = false;
    }
  }

  async travel() {
    await this.does("zone", { zone: this.zones.value });
  }

  // Only columns in sight are kept up to date; the others catch up when they come into sight.
  setActive(active) {
    if (this.active === active) return;
    this.active = active;
    this.tick();
    if (active) this.refresh();
  }

  async refresh() {
    if (!this.active || !this.dirty) return;
    this.dirty = false;
    try {
      await this.history.refresh();
    } catch {
      this.dirty = true;
      return;
    }
    if (this.history.newest((one) => one.from === "bot")?.id !== this.heard) this.typing(false);
    this.heard = this.history.newest((one) => one.from === "bot")?.id;
    this.history.markUnread(this.person.read);
    this.composer.showKeyboard(this.history.newest((one) => one.from === "bot")?.keyboard ?? []);
    if (this.element.contains(document.activeElement) && document.hasFocus()) this.looked();
  }

  // Another sandbox took the place of this one.
  startAnew() {
    this.history.forget();
    this.tell("");
    setText(this.notice, "");
    this.typing(false);
  }

  // Somebody uses this column: they have seen what is in it.
  looked() {
    this.app.setCurrent(this);
    const newest = this.history.newest(() => true)?.id;
    if (!newest || newest <= this.person.read || !this.person.unread) return;
    this.person.read = newest;
    post(`/control/persons/${this.id}/read`, { message_id: newest }).catch(() => {});
  }

  typing(on = true) {
    clearTimeout(this.typingEnds);
    this.typingSign.hidden = !on;
    if (on) this.typingEnds = setTimeout(() => this.typing(false), 5000);
  }

  // The bot's answer to a tap, as Telegram shows it over the chat.
  tell(said) {
    for (const key of this.element.querySelectorAll("[aria-busy]")) key.removeAttribute("aria-busy");
    if (!said) return;
    setText(this.notice, said);
    clearTimeout(this.noticeEnds);
    this.noticeEnds = setTimeout(() => setText(this.notice, ""), 5000);
  }
}
