// The whole page: columns, clock, links, log. The server tells what changed; the page asks for it.

const NOW = new Intl.DateTimeFormat(undefined, { weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const byId = (id) => document.getElementById(id);

class App {
  phones = new Map();
  lastCall = 0;
  brokenRules = 0;

  async get(path) {
    const response = await fetch(path);
    if (!response.ok) throw new Error((await response.json()).error);
    return response.json();
  }

  async post(path, body) {
    const response = await fetch(path, { method: "POST", body: JSON.stringify(body) });
    const answer = await response.json();
    if (!response.ok) {
      this.toast([answer.error, answer.reason].filter(Boolean).join(": "));
      throw new Error(answer.error);
    }
    return answer;
  }

  toast(words) {
    byId("toast").textContent = words;
    clearTimeout(this.toastEnds);
    this.toastEnds = setTimeout(() => { byId("toast").textContent = ""; }, 6000);
  }

  // Links to our bot are opened as one of the persons; null for any other link.
  follow(url) {
    const bot = new RegExp(`^https?://(t|telegram)\\.me/${this.bot.username}\\b`, "i");
    return bot.test(url) ? () => this.openAs(url) : null;
  }

  visit(url) {
    const handler = this.follow(url);
    if (handler) handler();
    else window.open(url, "_blank", "noopener");
  }

  openAs(url) {
    const dialog = byId("open");
    const start = (phone) => { dialog.close(); this.choose(phone.id); phone.does("start", { payload: url }); };
    byId("who").replaceChildren(...[...this.phones.values()].map((phone) =>
      make("button", { type: "button", onclick: () => start(phone) }, phone.person.name)));
    const form = dialog.querySelector("form");
    form.reset();
    form.querySelector("[data-cancel]").onclick = () => dialog.close();
    form.onsubmit = async (event) => {
      const name = form.elements.name.value.trim();
      if (name) start(await this.addPerson(name));
    };
    dialog.showModal();
  }

  async addPerson(name) {
    const person = await this.post("/control/persons", { name });
    await this.showPersons();
    this.choose(person.id);
    return this.phones.get(person.id);
  }

  async showPersons() {
    const persons = await this.get("/control/persons");
    byId("empty").hidden = persons.length > 0;
    for (const person of persons) {
      const phone = this.phones.get(person.id);
      if (phone) { phone.update(person); continue; }
      const fresh = new Phone(person, this);
      this.phones.set(person.id, fresh);
      byId("columns").append(fresh.element);
      byId("tabs").append(make("button", { type: "button", "data-person": person.id, onclick: () => this.choose(person.id) }, person.name));
      if (this.phones.size === 1) this.choose(person.id);
      await fresh.refresh();
    }
  }

  choose(id) {
    for (const phone of this.phones.values()) phone.element.classList.toggle("current", phone.id === id);
    for (const tab of byId("tabs").children) tab.setAttribute("aria-pressed", String(Number(tab.dataset.person) === id));
  }

  showClock(clock) {
    const moment = NOW.format(new Date(clock.now));
    if (byId("now").textContent !== moment) byId("now").textContent = moment;
    byId("now").title = byId("now").dateTime = clock.now;
    byId("live").checked = clock.live;
    if (clock.connected) this.connected = Date.now();
    const away = Date.now() - (this.connected ?? 0) > 3000;
    const state = this.moving ? "time is passing …" : away ? "the bot is not connected" : "";
    if (byId("state").textContent !== state) byId("state").textContent = state;
  }

  async move(path, body) {
    const buttons = document.querySelectorAll(".moves button");
    buttons.forEach((one) => { one.disabled = true; });
    this.moving = true;
    try { await this.post(path, body); }
    finally {
      this.moving = false;
      buttons.forEach((one) => { one.disabled = false; });
    }
  }

  async showCalls() {
    const calls = await this.get(`/control/log?since=${this.lastCall}`);
    const log = byId("log");
    for (const call of calls.slice(-300)) {
      const words = `${call.at.slice(5, 16).replace("T", " ")} ${call.method} ${call.status}`;
      const rule = call.rule_broken ? make("span", { class: "broken" }, " " + call.rule_broken) : "";
      const details = make("pre", {}, JSON.stringify({ request: call.params, answer: call.answer }, null, 1));
      log.prepend(make("li", {}, make("details", {}, make("summary", {}, words, rule), details)));
    }
    while (log.children.length > 300) log.lastChild.remove();
    this.lastCall = calls.at(-1)?.n ?? this.lastCall;
    this.brokenRules += calls.filter((call) => call.rule_broken).length;
    const rules = this.brokenRules === 1 ? "1 broken rule" : `${this.brokenRules} broken rules`;
    byId("broken").textContent = this.brokenRules ? rules : "";
  }

  async showAnswer(personId, callbackId) {
    const answer = await this.get(`/control/callbacks/${callbackId}`);
    this.phones.get(personId)?.list.querySelectorAll("[aria-busy]").forEach((one) => one.removeAttribute("aria-busy"));
    if (!answer.text) return;
    if (!answer.alert) return this.toast(answer.text);
    byId("alert").querySelector("p").textContent = answer.text;
    byId("alert").showModal();
  }

  async heard({ topics, clock }) {
    this.showClock(clock);
    if (topics.includes("persons")) await this.showPersons();
    for (const topic of topics) {
      const [kind, id, more] = topic.split(":");
      if (kind === "chat") await this.phones.get(Number(id))?.refresh();
      if (kind === "action") this.phones.get(Number(id))?.typing();
      if (kind === "callback") await this.showAnswer(Number(id), more);
    }
    if (topics.includes("log")) await this.showCalls();
  }

  async run() {
    this.bot = await this.get("/control/bot");
    document.title = `${this.bot.name} sandbox`;
    // One after the other, so that an older answer never overwrites a newer one.
    let turn = Promise.resolve();
    const events = new EventSource("/control/events");
    events.onmessage = (event) => { turn = turn.then(() => this.heard(JSON.parse(event.data))).catch(() => {}); };
    events.onerror = () => { byId("state").textContent = "the sandbox does not answer"; };
    byId("add").addEventListener("submit", async (event) => {
      event.preventDefault();
      const field = event.target.elements.name;
      const name = field.value.trim();
      field.value = "";
      if (name) await this.addPerson(name);
    });
    document.querySelectorAll("[data-seconds]").forEach((one) =>
      one.addEventListener("click", () => this.move("/control/clock/advance", { seconds: Number(one.dataset.seconds) })));
    document.querySelector("[data-next]").addEventListener("click", () => this.move("/control/clock/next", {}));
    byId("live").addEventListener("change", () => this.post("/control/clock/live", { on: byId("live").checked }));
  }
}

new App().run();
