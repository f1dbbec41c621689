// Links that lead to the bot are opened as one of the persons: here, or as somebody new.

class Links {
  constructor(app) {
    this.app = app;
    this.dialog = byId("open");
    this.form = this.dialog.querySelector("form");
    this.form.addEventListener("submit", quietly((event) => this.submitted(event)));
    this.form.querySelector("[data-cancel]").addEventListener("click", () => this.dialog.close());
    for (const id of ["add", "add-first"]) byId(id).addEventListener("click", () => this.addSomebody());
  }

  // `url` may be empty: then it is typed. `phone`: already chosen.
  openAs(url, phone) {
    this.show(phone ? `Open a link as ${phone.person.name}` : "Open this link as", Boolean(phone));
    this.phone = phone;
    this.form.elements.link.value = url;
    this.form.elements.link.required = true;
    const others = phone ? [] : [...this.app.phones.values()];
    byId("who").replaceChildren(...others.map((one) =>
      make("button", { type: "button", onclick: quietly(() => this.start(one)) }, avatar(one.person.name, one.id), one.person.name)));
    this.dialog.showModal();
    (phone || !others.length ? this.form.elements[phone ? "link" : "name"] : byId("who").firstChild).focus();
  }

  addSomebody() {
    this.show("Add a person", false);
    this.phone = undefined;
    byId("who").replaceChildren();
    this.form.elements.link.required = false;
    this.dialog.showModal();
    this.form.elements.name.focus();
  }

  show(title, known) {
    this.form.reset();
    setText(byId("open-title"), title);
    this.form.querySelector("[data-new]").hidden = known;
    const zones = this.form.elements.zone;
    if (zones.options.length < 2) zones.replaceChildren(...ZONES.map(zoneOption));
    zones.value = BROWSER_ZONE;
    byId("or").hidden = title === "Add a person";
    setText(this.form.querySelector("[data-done]"), known ? "Open" : title === "Add a person" ? "Add" : "Open as new person");
  }

  async submitted(event) {
    event.preventDefault();
    const { name, zone } = this.form.elements;
    if (!this.phone && !name.value.trim()) { name.focus(); return; }
    const phone = this.phone ?? await this.app.addPerson(name.value.trim(), zone.value);
    await this.start(phone);
  }

  async start(phone) {
    const url = this.form.elements.link.value.trim();
    this.dialog.close();
    this.app.choose(phone.id);
    if (url) await phone.does("start", { payload: url });
  }
}
