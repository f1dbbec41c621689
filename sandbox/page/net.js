// Talking to the sandbox. What it complains about is shown for a while at the bottom of the page.

let toastEnds;

function toast(said) {
  setText(byId("toast"), said);
  clearTimeout(toastEnds);
  toastEnds = setTimeout(() => setText(byId("toast"), ""), 6000);
}

async function ask(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch (error) {
    if (options) toast("The sandbox does not answer.");
    throw error;
  }
  const answer = await response.json();
  if (response.ok) return answer;
  const complaint = [answer.error, answer.reason].filter(Boolean).join(": ");
  if (options) toast(complaint);
  throw new Error(complaint);
}

const get = (path) => ask(path);
const post = (path, body = {}) => ask(path, { method: "POST", body: JSON.stringify(body) });
const remove = (path) => ask(path, { method: "DELETE" });

// For handlers of clicks: a complaint was shown already, and is no error of the page.
const quietly = (work) => (...given) => Promise.resolve(work(...given)).catch(() => {});

// Returns a function that does one thing after the other, so that no older answer is drawn over a newer one.
function inTurn() {
  let turn = Promise.resolve();
  return (work) => (turn = turn.catch(() => {}).then(work));
}

// Server-sent events. However many arrive while the page is busy, it catches up in one go.
function listenTo(path, heard, lost) {
  const topics = new Set();
  let newest;
  let busy = false;
  const pump = async () => {
    if (busy) return;
    busy = true;
    while (newest) {
      const summary = { ...newest, topics: [...topics] };
      newest = undefined;
      topics.clear();
      // What could not be shown now is shown with the next event.
      try { await heard(summary); } catch { summary.topics.forEach((topic) => topics.add(topic)); }
      await new Promise((done) => setTimeout(done, 30));
    }
    busy = false;
  };
  const connect = () => {
    const events = new EventSource(path);
    events.onmessage = (event) => {
      newest = JSON.parse(event.data);
      for (const topic of newest.topics) topics.add(topic);
      pump();
    };
    events.onopen = () => topics.add("anew");
    // Browsers wait for seconds before they try again; a sandbox that opens another story is back sooner.
    events.onerror = () => { events.close(); lost(); setTimeout(connect, 1000); };
  };
  connect();
}
