// Puts the parts together: the sandbox tells what changed, and each part asks for what it shows.

const people = new People();
const clockBar = new ClockBar();
const faults = new Faults();
const stories = new Stories();
const calls = new Calls(people);

async function aboutBot() {
  const bot = await get("/control/bot");
  people.bot = bot;
  for (const phone of people.phones.values()) phone.composer.typed();
  document.title = `${bot.name} sandbox`;
  faults.showBot(bot);
  // A story that cannot be read keeps nobody from the chats.
  await stories.showBot(bot).catch((error) => toast(error.message));
}

let sandbox;

async function heard({ topics, clock, faults: waiting, calls: counts, process }) {
  if (sandbox && sandbox !== process) topics.push("other");
  sandbox = process;
  const about = (...names) => names.some((name) => topics.includes(name));
  clockBar.show(clock);
  faults.show(waiting);
  calls.count(counts);
  if (about("anew", "profile", "bot", "story")) await aboutBot();
  if (about("anew", "limits")) await faults.showLimits();
  await people.heard(topics);
  people.tick(clock.now);
  if (about("log", "anew")) await calls.refresh();
}

// Panels that float open below their buttons.
byId("faults").addEventListener("beforetoggle", (event) => byId("faults-button").setAttribute("aria-expanded", String(event.newState === "open")));
byId("faults").addEventListener("toggle", (event) => {
  if (event.newState === "open") placeBeside(byId("faults"), byId("faults-button").getBoundingClientRect());
});

listenTo("/control/events", heard, () => {
  setText(byId("state"), "the sandbox does not answer");
  byId("state").dataset.is = "away";
});
