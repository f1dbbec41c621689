// One floating menu for the whole page, worked by mouse, touch, or arrow keys; focus goes back where it came from.

let menuOpener = null;

// `items`: {label, icon, act, checked?}; `row`: the same as small signs side by side, on top.
function openMenu(opener, label, items, row = []) {
  const menu = byId("menu");
  menuOpener = opener;
  const signs = row.map((one) => menuItem(one, "menuitemradio"));
  const entries = items.map((one) => menuItem(one, "menuitem"));
  menu.setAttribute("aria-label", label);
  menu.replaceChildren(signs.length ? make("div", { class: "signs", role: "group", "aria-label": "React" }, ...signs) : "", ...entries);
  menu.showPopover();
  placeBeside(menu, opener.getBoundingClientRect());
  (menu.querySelector("[aria-checked=true]") ?? entries[0] ?? signs[0]).focus();
}

function menuItem(one, role) {
  const checked = role === "menuitemradio" ? String(Boolean(one.checked)) : undefined;
  const act = () => { byId("menu").hidePopover(); one.act(); };
  const label = { type: "button", role, tabindex: "-1", "aria-checked": checked, "aria-label": one.name, onclick: act };
  return make("button", label, one.icon && icon(one.icon), one.label);
}

// Below the opener if there is room, else above, and never outside of the window.
function placeBeside(floating, around) {
  const { width, height } = floating.getBoundingClientRect();
  const below = around.bottom + 4 + height < innerHeight ? around.bottom + 4 : around.top - 4 - height;
  floating.style.top = `${Math.max(8, Math.min(below, innerHeight - height - 8))}px`;
  floating.style.left = `${Math.max(8, Math.min(around.left, innerWidth - width - 8))}px`;
}

function moveInMenu(event) {
  const items = [...byId("menu").querySelectorAll("button")];
  const at = items.indexOf(document.activeElement);
  const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
  const to = event.key === "Home" ? 0 : event.key === "End" ? items.length - 1 : at + steps[event.key];
  if (event.key === "Tab") byId("menu").hidePopover();
  if (Number.isNaN(to)) return;
  event.preventDefault();
  items.at(to % items.length).focus();
}

byId("menu").addEventListener("keydown", moveInMenu);
byId("menu").addEventListener("toggle", (event) => {
  // Whatever an item did may have taken the focus already.
  const lost = document.activeElement === document.body || byId("menu").contains(document.activeElement);
  if (event.newState === "closed" && lost) menuOpener?.focus({ preventScroll: true });
});
