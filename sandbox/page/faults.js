// Trouble on order: the next calls fail, or the bot is killed. What waits for its call is shown and can be taken back.

const FAULTS = {
  429: { title: "429 Too many requests", about: "Refused; ask again in 5 s", body: { retry_after: 5 } },
  502: { title: "502 Bad gateway", about: "Refused by a server in between", body: {} },
  refused: { title: "400 Refused", about: "Refused for good", body: {} },
  closed: { title: "Connection closed", about: "Nothing happens, no answer", body: {} },
  dropped_answer: { title: "Answer lost", about: "It happens, but no answer comes", body: {} },
  slow: { title: "Slow answer", about: "It happens, answered after 3 s", body: { seconds: 3 } },
};

class Faults {
  constructor() {
    this.form = byId("faults").querySelector("form");
    this.badge = byId("faults-button").querySelector(".badge");
    byId("fault-kinds").replaceChildren(...Object.entries(FAULTS).map(([kind, one]) =>
      make("button", { type: "button", onclick: quietly(() => this.order(kind)) }, make("b", {}, one.title), make("span", {}, one.about))));
    byId("limits").addEventListener("change", quietly(() => post("/control/limits", { on: byId("limits").checked })));
    byId("bot-kill").addEventListener("click", quietly(() => post("/control/bot/kill")));
    byId("bot-start").addEventListener("click", quietly(() => post("/control/bot/start")));
  }

  order(kind) {
    const { count, method } = this.form.elements;
    return post("/control/faults", { kind, count: Number(count.value) || 1, method: method.value || null, ...FAULTS[kind].body });
  }

  show(waiting) {
    const json = JSON.stringify(waiting);
    if (json === this.json) return;
    this.json = json;
    const number = waiting.reduce((sum, one) => sum + one.count, 0);
    setText(this.badge, number ? String(number) : "");
    byId("faults-waiting").hidden = !number;
    const hadFocus = byId("faults-list").contains(document.activeElement);
    byId("faults-list").replaceChildren(...waiting.map((one) => this.row(one)));
    if (hadFocus) (byId("faults-list").querySelector("button") ?? byId("fault-kinds").firstChild).focus();
  }

  row({ kind, count, method }) {
    const { title } = FAULTS[kind];
    const take = iconButton("close", `Take back ${title}`, { onclick: quietly(() => remove(`/control/faults?kind=${kind}&method=${method ?? ""}`)) });
    const about = ` for the next ${count === 1 ? "call" : `${count} calls`} of ${method ?? "any method"}`;
    return make("li", {}, make("span", {}, make("b", {}, title), about), take);
  }

  async showLimits() {
    const { on, limits } = await get("/control/limits");
    byId("limits").checked = on;
    byId("limits").parentElement.title = limits.join(", ");
  }

  // Only where somebody stands ready to start the bot again.
  showBot({ runner, running }) {
    byId("bot-process").hidden = !runner;
    byId("bot-kill").hidden = !running;
    byId("bot-start").hidden = Boolean(running);
    setText(byId("bot-state"), running ? "The bot is running." : "The bot is not running. Messages wait for it.");
  }
}
