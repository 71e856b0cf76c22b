// Pointing at a field lights the words it was read from, and pointing at words their fields.
// Without this, a field is a plain link to its words.
"use strict";
const fields = new Map();
const words = new Map();
for (const field of document.querySelectorAll("[data-cue]")) fields.set(field.dataset.cue, field);
for (const mark of document.querySelectorAll("[data-cues]"))
  for (const cue of mark.dataset.cues.split(" "))
    words.set(cue, [...(words.get(cue) ?? []), mark]);

function lit(target, on) {
  const field = target.closest?.("[data-cue]");
  const mark = target.closest?.("[data-cues]");
  const cues = field ? [field.dataset.cue] : mark ? mark.dataset.cues.split(" ") : [];
  for (const cue of cues) {
    if (field) for (const each of words.get(cue) ?? []) each.classList.toggle("lit", on);
    else fields.get(cue)?.classList.toggle("lit", on);
  }
}

for (const [name, on] of [["mouseover", true], ["focusin", true], ["mouseout", false], ["focusout", false]])
  document.addEventListener(name, (event) => lit(event.target, on));

document.querySelector("article").addEventListener("click", (event) => {
  const mark = event.target.closest("[data-cues]");
  if (!mark || String(getSelection())) return;
  fields.get(mark.dataset.cues.split(" ")[0])?.closest(".card").scrollIntoView({ block: "center" });
});
