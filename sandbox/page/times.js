// Moments in words, in the zone of whoever reads them. Formatters are dear, so each is made once.

const BROWSER_ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const DATE = { weekday: "short", day: "numeric", month: "short" };
const SHAPES = {
  clock: CLOCK,
  date: DATE,
  day: { weekday: "long", day: "numeric", month: "long" },
  moment: { ...DATE, ...CLOCK },
  full: { ...DATE, year: "numeric", ...CLOCK, timeZoneName: "short" },
  second: { day: "numeric", month: "short", ...CLOCK, second: "2-digit" },
};
const formatters = new Map();

function words(shape, moment, zone) {
  const key = `${shape} ${zone}`;
  if (!formatters.has(key)) formatters.set(key, new Intl.DateTimeFormat("en-GB", { ...SHAPES[shape], timeZone: zone }));
  return formatters.get(key).format(moment);
}

// The zone, unless this browser does not know it.
function knownZone(zone) {
  if (!zone) return BROWSER_ZONE;
  try {
    new Intl.DateTimeFormat("en-GB", { timeZone: zone });
    return zone;
  } catch {
    return "UTC";
  }
}

const ZONES = ["UTC", ...(Intl.supportedValuesOf?.("timeZone") ?? []).filter((zone) => zone !== "UTC")];
const zoneOption = (zone) => make("option", { value: zone }, zone.replaceAll("_", " "));

// As locked phones put it.
function ago(moment, now) {
  const minutes = Math.max(0, Math.floor((new Date(now) - new Date(moment)) / 60000));
  if (minutes < 1) return "now";
  if (minutes < 60) return `${minutes} min`;
  return minutes < 1440 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 1440)} d`;
}

// 7 becomes 0:07.
const duration = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
