// What messages carry besides words. A picture keeps its place before it is loaded.

const fileOf = (media) => `/control/files/${media.file_id}`;

const MEDIA = {
  photo: (media, message, on) => [picture(media, message, on)],
  document: (media) => [attachment("file", media.file_name ?? "File", weight(media.file_size), fileOf(media))],
  audio: (media) => [attachment("sound", media.file_name ?? "Audio", duration(media.duration ?? 0), fileOf(media))],
  video: (media) => [attachment("film", "Video", duration(media.duration ?? 0), fileOf(media))],
  video_note: (media) => [attachment("film", "Video message", duration(media.duration ?? 0), fileOf(media))],
  animation: (media) => [attachment("film", "Animation", duration(media.duration ?? 0), fileOf(media))],
  voice: (media) => [voice(media)],
  sticker: (media) => [make("span", { class: "huge", role: "img", "aria-label": "Sticker" }, media.emoji ?? "🙂")],
  dice: (media) => [make("span", { class: "huge" }, media.emoji), make("b", {}, ` ${media.value}`)],
  location: (media) => [attachment("pin", "Location", `${media.latitude}, ${media.longitude}`)],
  venue: (media) => [attachment("pin", media.title, media.address)],
  contact: (media) => [attachment("person", `${media.first_name} ${media.last_name ?? ""}`.trim(), media.phone_number)],
};

function mediaOf(message, on) {
  const kind = Object.keys(MEDIA).find((one) => message[one]);
  return kind ? MEDIA[kind](message[kind], message, on) : [];
}

// A click on a picture follows the link its message carries (an invite card with its code), or shows it large.
function picture(media, message, on) {
  const image = make("img", { src: fileOf(media), alt: message.text || "Photo", width: media.width, height: media.height, loading: "lazy" });
  const url = leadsTo(message);
  const handler = url && on.follow(url);
  if (handler) return make("button", { type: "button", class: "picture", onclick: handler, title: url }, image);
  return make("a", { class: "picture", href: fileOf(media), target: "_blank", title: "Show it large" }, image);
}

function attachment(sign, name, about, href) {
  const inside = [make("span", { class: "sign" }, icon(sign)), make("span", {}, make("b", {}, name), make("small", {}, about))];
  return href ? make("a", { class: "attachment", href, download: name }, ...inside) : make("span", { class: "attachment" }, ...inside);
}

function weight(bytes = 0) {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

// There is no sound in it: a voice note is a sign, its length, and a bar such as Telegram draws.
function voice(media) {
  const bars = Array.from({ length: 28 }, (_, i) => 20 + Math.round(70 * Math.abs(Math.sin(i * 1.7) * Math.cos(i * 0.45))));
  const wave = make("span", { class: "wave" }, ...bars.map((height) => {
    const bar = make("i");
    bar.style.height = `${height}%`;
    return bar;
  }));
  const length = duration(media.duration ?? 0);
  const drawing = { class: "attachment voice", role: "img", "aria-label": `Voice message, ${length}` };
  return make("span", drawing, make("span", { class: "sign" }, icon("play")), make("span", {}, wave, make("small", {}, length)));
}
