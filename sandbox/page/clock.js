// The clock bar: moves time, lets it pass by itself, and shows how far it has come.

// Sandbox seconds in a real one.
const SPEEDS = { real: 1, minute: 60, hour: 3600, day: 86400 };
const BREATH = 250;

class ClockBar {
  moving = null;
  playing = false;
  clock = {};

  constructor() {
    this.bar = byId("clock");
    this.now = byId("now");
    this.speed = byId("speed");
    this.button = byId("play");
    for (const one of this.bar.querySelectorAll("[data-seconds]")) one.addEventListener("click", () => this.advance(Number(one.dataset.seconds)));
    byId("next").addEventListener("click", () => this.move("/control/clock/next", {}, null));
    this.button.addEventListener("click", quietly(() => (this.passing ? this.stop() : this.play())));
    this.speed.addEventListener("change", quietly(() => (this.playing || this.clock.live ? this.change() : null)));
  }

  get passing() {
    return Boolean(this.moving || this.playing || this.clock.live);
  }

  show(clock) {
    this.clock = clock;
    const now = new Date(clock.now);
    setText(byId("now-date"), words("date", now, BROWSER_ZONE));
    setText(byId("now-clock"), words("clock", now, BROWSER_ZONE));
    this.now.title = `${words("full", now, BROWSER_ZONE)} · ${clock.now}`;
    this.now.dateTime = clock.now;
    if (clock.live && !this.playing) this.speed.value = "real";
    if (clock.connected) this.connected = Date.now();
    this.showState(clock);
    this.showPassing();
  }

  showState(clock) {
    // Between two of its reports a bot is away for a moment.
    const away = Date.now() - (this.connected ?? 0) > 3000;
    const next = clock.next_due && new Date(clock.next_due) > new Date(clock.now);
    const due = next ? `next: ${words("moment", new Date(clock.next_due), BROWSER_ZONE)}` : "nothing due";
    setText(byId("state"), away ? "no bot is connected" : clock.idle ? due : "the bot is at work");
    byId("state").dataset.is = away ? "away" : clock.idle ? "idle" : "busy";
    clearTimeout(this.looksAgain);
    if (!clock.connected && !away) this.looksAgain = setTimeout(() => this.showState(this.clock), 3100);
  }

  showPassing() {
    const { passing } = this;
    this.bar.classList.toggle("passing", passing);
    this.button.setAttribute("aria-label", passing ? "Stop time" : "Let time pass");
    this.button.title = passing ? "Stop time" : "Let time pass at this speed";
    this.button.querySelector("use").setAttribute("href", passing ? "#icon-stop" : "#icon-play");
    for (const one of this.bar.querySelectorAll(".moves button")) one.setAttribute("aria-disabled", String(Boolean(this.moving || this.playing)));
    const progress = byId("progress");
    progress.hidden = !this.moving;
    const { from, to } = this.moving ?? {};
    if (to) progress.value = Math.min(1, (new Date(this.clock.now) - from) / (to - from));
    else progress.removeAttribute("value");
  }

  advance(seconds) {
    const from = new Date(this.clock.now).getTime();
    return this.move("/control/clock/advance", { seconds }, { from, to: from + seconds * 1000 });
  }

  // One move at a time: a click while time passes does nothing.
  async move(path, body, span) {
    if (this.moving || this.playing) return;
    this.moving = span ?? {};
    this.showPassing();
    try { this.clock = await post(path, body); } catch { /* Shown already. */ }
    this.moving = null;
    this.show(this.clock);
  }

  async play() {
    if (this.speed.value === "real") { await post("/control/clock/live", { on: true }); return; }
    if (this.clock.live) await post("/control/clock/live", { on: false });
    this.playing = true;
    this.showPassing();
    while (this.playing) {
      const seconds = SPEEDS[this.speed.value] * BREATH / 1000;
      const breath = new Promise((done) => setTimeout(done, BREATH));
      try { await post("/control/clock/advance", { seconds }); } catch { this.playing = false; }
      await breath;
    }
    this.showPassing();
  }

  async stop() {
    const passed = this.moving || this.playing;
    this.playing = false;
    if (passed) await post("/control/clock/stop");
    else await post("/control/clock/live", { on: false });
  }

  // Another speed while time passes.
  async change() {
    const real = this.speed.value === "real";
    if (this.playing && real) { this.playing = false; await post("/control/clock/live", { on: true }); }
    else if (!this.playing) await this.play();
  }
}
