// The log of Bot API calls, newest on top. The sandbox picks and counts; only what is looked at is drawn.

const SHOWN = 100;
const MOST = 400;

class Calls {
  inTurn = inTurn();
  newest = 0;
  oldest = 0;

  constructor(people) {
    this.people = people;
    this.panel = byId("calls");
    this.list = byId("log");
    this.form = byId("calls-filter");
    this.button = byId("calls-button");
    this.more = byId("calls-more");
    this.button.addEventListener("click", quietly(() => this.toggle()));
    byId("calls-close").addEventListener("click", quietly(() => this.toggle()));
    this.form.addEventListener("input", quietly(() => this.reload()));
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.more.addEventListener("click", quietly(() => this.earlier()));
    this.panel.addEventListener("keydown", (event) => this.pressed(event));
  }

  get open() {
    return !this.panel.hidden;
  }

  async toggle() {
    this.panel.hidden = this.open;
    this.button.setAttribute("aria-expanded", String(this.open));
    if (!this.open) { this.button.focus(); return; }
    this.fillPersons();
    byId("calls-close").focus();
    await this.reload();
  }

  count({ made, broken }) {
    this.button.title = `${made} calls`;
    setText(this.button.querySelector(".badge"), broken ? String(broken) : "");
    const rules = broken === 1 ? "1 broken rule" : `${broken} broken rules`;
    setText(byId("broken"), broken ? rules : "no broken rules");
    byId("broken").classList.toggle("bad", broken > 0);
    setText(byId("made"), made === 1 ? "1 call" : `${made.toLocaleString("en-GB")} calls`);
  }

  fillPersons() {
    const chosen = this.form.elements.person.value;
    const options = [...this.people.phones.values()].map((one) => make("option", { value: one.id }, one.person.name));
    this.form.elements.person.replaceChildren(make("option", { value: "" }, "Everybody"), ...options);
    this.form.elements.person.value = chosen;
  }

  wanted() {
    const { method, person, broken, polls } = this.form.elements;
    const query = new URLSearchParams({ method: method.value.trim() });
    if (person.value) query.set("person", person.value);
    if (broken.checked) query.set("broken", "1");
    if (!polls.checked) query.set("polls", "0");
    return query;
  }

  reload() {
    return this.inTurn(() => this.load());
  }

  refresh() {
    return this.inTurn(() => this.open && this.follow());
  }

  earlier() {
    return this.inTurn(() => this.loadEarlier());
  }

  async load() {
    const query = this.wanted();
    query.set("last", SHOWN);
    const calls = await get(`/control/log?${query}`);
    this.newest = calls.at(-1)?.n ?? 0;
    this.oldest = calls[0]?.n ?? 0;
    this.list.replaceChildren(...calls.reverse().map((call) => this.row(call)));
    this.list.parentElement.scrollTop = 0;
    this.more.hidden = calls.length < SHOWN;
    byId("no-calls").hidden = calls.length > 0;
  }

  async follow() {
    const query = this.wanted();
    query.set("since", this.newest);
    query.set("last", SHOWN);
    const calls = await get(`/control/log?${query}`);
    if (!calls.length) return;
    // More than fits came at once: begin anew rather than leave a hole.
    if (calls.length === SHOWN) { await this.load(); return; }
    this.newest = calls.at(-1).n;
    this.list.prepend(...calls.reverse().map((call) => this.row(call)));
    byId("no-calls").hidden = true;
    this.trim();
  }

  trim() {
    if (this.list.children.length <= MOST || this.list.contains(document.activeElement)) return;
    while (this.list.children.length > MOST) this.list.lastChild.remove();
    this.oldest = Number(this.list.lastChild.dataset.n);
    this.more.hidden = false;
  }

  async loadEarlier() {
    const query = this.wanted();
    query.set("before", this.oldest);
    query.set("last", SHOWN);
    const calls = await get(`/control/log?${query}`);
    this.oldest = calls[0]?.n ?? this.oldest;
    this.list.append(...calls.reverse().map((call) => this.row(call)));
    this.more.hidden = calls.length < SHOWN;
  }

  row(call) {
    const fine = call.status >= 200 && call.status < 300;
    const who = this.people.phones.get(call.person)?.person.name;
    const about = [words("second", new Date(call.at), BROWSER_ZONE), who, call.ms != null && `${Math.round(call.ms)} ms`];
    const summary = make("summary", {},
      make("b", {}, call.method), make("span", { class: fine ? "status" : "status bad" }, call.status ? String(call.status) : "no answer"),
      make("small", {}, about.filter(Boolean).join(" · ")),
      call.rule_broken && make("span", { class: "broken" }, call.rule_broken));
    const details = make("details", {}, summary);
    // Long texts are put in where somebody looks.
    details.addEventListener("toggle", () => {
      if (details.open && !details.querySelector("pre")) details.append(inside("Request", call.params), inside("Answer", call.answer));
    });
    return make("li", { "data-n": call.n }, details);
  }

  // Arrow keys go from call to call; Escape closes the log.
  pressed(event) {
    if (event.key === "Escape") { this.toggle(); return; }
    const rows = [...this.list.querySelectorAll("summary")];
    const at = rows.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (at < 0 || to === undefined || !rows[to]) return;
    event.preventDefault();
    rows[to].focus();
  }
}

function inside(title, value) {
  return make("div", {}, make("h3", {}, title), make("pre", { tabindex: "0", "aria-label": title, role: "group" }, JSON.stringify(value, null, 2)));
}
