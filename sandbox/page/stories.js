// Prepared lives, played through the real bot. Offered where somebody stands ready to start the bot afresh.

class Stories {
  shelf = null;

  constructor() {
    this.dialog = byId("stories");
    byId("stories-button").addEventListener("click", quietly(() => this.open()));
    this.dialog.querySelector("[data-cancel]").addEventListener("click", () => this.dialog.close());
    byId("story-stop").addEventListener("click", quietly(() => post("/control/story/stop")));
  }

  async showBot({ runner }) {
    byId("stories-button").hidden = !runner;
    byId("welcome-stories").hidden = !runner;
    if (!runner) return;
    await this.refresh();
    if (this.shelf) return;
    this.shelf = await get("/control/stories");
    byId("welcome-stories").replaceChildren(...this.cards());
  }

  async open() {
    this.shelf = await get("/control/stories").catch((error) => { toast(error.message); throw error; });
    byId("shelf").replaceChildren(...this.cards());
    this.dialog.showModal();
  }

  cards() {
    return this.shelf.map((one) => {
      const length = one.weeks ? `${one.weeks} weeks` : "";
      const here = one.name === this.playing?.name;
      return make("li", {}, make("h3", {}, one.title, make("small", {}, length)), one.about && make("p", {}, one.about),
        make("p", { class: "answers" }, here ? make("span", { class: "soft" }, "Open now") : null,
          this.opener(one, "From the start", true), here ? null : this.opener(one, "Open", false)));
    });
  }

  // A story that was open before goes on where it was left, unless it begins anew.
  opener(story, label, fresh) {
    const open = quietly(() => this.play(story, fresh));
    return make("button", { type: "button", class: fresh ? "" : "main", "aria-label": `${label}: ${story.title}`, onclick: open }, label);
  }

  async play({ name, title }, fresh) {
    this.dialog.close();
    toast(`Opening “${title}” …`);
    await post(`/control/stories/${name}/open`, { fresh });
  }

  async refresh() {
    this.playing = await get("/control/story");
    const { title, step, of, playing, trouble } = this.playing;
    if (trouble && trouble !== this.trouble) toast(`The story stuck: ${trouble}`);
    this.trouble = trouble;
    byId("story").hidden = !playing;
    setText(byId("story-title"), title ?? "");
    byId("story-progress").max = of || 1;
    byId("story-progress").value = step ?? 0;
  }
}
