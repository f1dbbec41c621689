// All the columns, and the row of faces that leads to them.

class People {
  phones = new Map();
  bot = { name: "Bot", username: "", commands: { everybody: [], own: {} } };
  now = new Date().toISOString();
  current = null;

  constructor() {
    this.links = new Links(this);
    this.columns = byId("columns");
    this.rail = byId("people");
    this.sight = new IntersectionObserver((entries) => this.sighted(entries), { root: this.columns, rootMargin: "0px 240px" });
    new ResizeObserver(() => this.fit()).observe(this.columns);
  }

  sighted(entries) {
    for (const entry of entries) this.phones.get(Number(entry.target.dataset.person))?.setActive(entry.isIntersecting);
  }

  // Faces are needed only where not everybody is in sight.
  fit() {
    const needed = this.columns.scrollWidth > this.columns.clientWidth + 4 || getComputedStyle(this.rail).position === "sticky";
    this.rail.hidden = !needed || this.phones.size < 2;
  }

  // Links to our bot are opened as one of the persons; null for any other link.
  follow(url) {
    const ours = new RegExp(`^https?://(t|telegram)\\.me/${this.bot.username}\\b`, "i");
    return ours.test(url) ? () => this.links.openAs(url) : null;
  }

  visit(url) {
    const handler = this.follow(url);
    if (handler) handler();
    else window.open(url, "_blank", "noopener");
  }

  async addPerson(name, zone) {
    const person = await post("/control/persons", { name, zone });
    await this.refresh();
    return this.phones.get(person.id);
  }

  async refresh() {
    const persons = await get("/control/persons");
    const ids = new Set(persons.map((one) => one.id));
    for (const [id, phone] of this.phones) if (!ids.has(id)) this.leave(id, phone);
    const fresh = persons.filter((one) => !this.phones.has(one.id));
    for (const person of persons) this.phones.get(person.id)?.update(person);
    for (const person of fresh) this.join(person);
    byId("welcome").hidden = persons.length > 0;
    byId("below").hidden = false;
    for (const face of this.rail.children) this.showFace(face);
    if (fresh.length) this.fit();
    if (!this.current && persons.length) this.setCurrent(this.phones.get(persons[0].id));
  }

  join(person) {
    const phone = new Phone(person, this);
    this.phones.set(person.id, phone);
    this.columns.append(phone.element);
    this.sight.observe(phone.element);
    const badge = make("span", { class: "badge" });
    this.rail.append(make("button", { type: "button", "data-person": person.id, onclick: () => this.choose(person.id) },
      avatar(person.name, person.id), make("span", {}, person.name), badge));
  }

  leave(id, phone) {
    this.sight.unobserve(phone.element);
    phone.element.remove();
    this.rail.querySelector(`[data-person="${id}"]`).remove();
    this.phones.delete(id);
    if (this.current === phone) this.current = null;
  }

  showFace(face) {
    const phone = this.phones.get(Number(face.dataset.person));
    const { name, unread } = phone.person;
    setText(face.children[1], name);
    setText(face.lastChild, unread ? String(unread) : "");
    face.setAttribute("aria-label", unread ? `${name}, ${unread} unread` : name);
    face.setAttribute("aria-current", String(phone === this.current));
  }

  setCurrent(phone) {
    if (this.current === phone) return;
    this.current = phone;
    for (const one of this.phones.values()) {
      one.element.classList.toggle("current", one === phone);
      // One chat at a time is read aloud.
      one.history.element.setAttribute("aria-live", one === phone ? "polite" : "off");
    }
    for (const face of this.rail.children) this.showFace(face);
  }

  choose(id) {
    const phone = this.phones.get(id);
    this.setCurrent(phone);
    phone.setActive(true);
    phone.element.scrollIntoView({ inline: "center", block: "nearest", behavior: CALM.matches ? "auto" : "smooth" });
    this.rail.querySelector(`[data-person="${id}"]`).scrollIntoView({ inline: "nearest", block: "nearest" });
  }

  // `topics`: which chats changed, who types, which taps were answered.
  async heard(topics) {
    for (const topic of topics) {
      const [kind, id, more] = topic.split(":");
      const phone = this.phones.get(Number(id));
      if (!phone) continue;
      if (kind === "chat") phone.dirty = true;
      if (kind === "action") phone.typing();
      if (kind === "callback") await this.answered(phone, more);
    }
    if (topics.includes("anew")) for (const phone of this.phones.values()) phone.dirty = true;
    if (topics.includes("other")) for (const phone of this.phones.values()) phone.startAnew();
    if (topics.some((topic) => topic === "persons" || topic === "anew" || topic.startsWith("chat:"))) await this.refresh();
    await Promise.all([...this.phones.values()].map((phone) => phone.refresh()));
  }

  async answered(phone, callback) {
    const { text, alert } = await get(`/control/callbacks/${callback}`);
    phone.tell(alert ? "" : text);
    if (!alert || !text) return;
    setText(byId("alert-title"), `${this.bot.name}, to ${phone.person.name}`);
    setText(byId("alert").querySelector("p"), text);
    byId("alert").showModal();
  }

  tick(now) {
    if (now === this.now) return;
    this.now = now;
    for (const phone of this.phones.values()) phone.tick();
  }
}
