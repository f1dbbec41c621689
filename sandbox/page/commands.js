// What stands above the field: the commands that fit what is typed, and keyboards the bot put up.

class Suggestions {
  // `say(text)` sends; `closed()` is what a chosen command does to the list; `field` is where arrow keys come from and go back to.
  constructor(field, say, closed, name) {
    this.field = field;
    this.closed = closed;
    this.say = say;
    this.element = make("div", { class: "commands", role: "group", "aria-label": `Commands for ${name}`, hidden: true });
    this.element.addEventListener("keydown", (event) => this.move(event));
  }

  get open() {
    return !this.element.hidden;
  }

  // Returns whether there is anything to show.
  show(commands, typed) {
    const fitting = commands.filter((one) => `/${one.command}`.startsWith(typed));
    this.element.replaceChildren(...fitting.map((one) => this.row(one)));
    if (!commands.length) this.element.append(make("p", {}, "The bot offers no commands."));
    this.element.hidden = Boolean(commands.length && !fitting.length);
    return this.open;
  }

  row(one) {
    const send = () => { this.closed(); this.field.value = ""; this.say(`/${one.command}`); this.field.focus(); };
    return make("button", { type: "button", onclick: send }, make("b", {}, `/${one.command}`), make("span", {}, one.description));
  }

  close() {
    this.element.hidden = true;
  }

  enter() {
    [...this.element.querySelectorAll("button")].at(-1)?.focus();
  }

  move(event) {
    const rows = [...this.element.querySelectorAll("button")];
    const at = rows.indexOf(document.activeElement);
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    (rows[at + (event.key === "ArrowDown" ? 1 : -1)] ?? this.field).focus();
  }
}
