/*
 * A press begins when the button goes down, and the click comes when it goes up. The field that had the focus is left
 * in between: what its leaving puts into the page must wait, or the click lands beside what was pressed.
 */

let down = false;
let waiting: (() => void)[] = [];

const begin = () => {
  down = true;
};

function end(): void {
  down = false;
  const due = waiting;
  waiting = [];
  for (const act of due) act();
}

// A finger sends its mouse events after it has gone up.
for (const type of ['pointerdown', 'mousedown']) addEventListener(type, begin, true);
// By now it is settled what was clicked.
addEventListener('click', end, true);
// A press that ends elsewhere, or becomes a drag, has no click; one that has comes first.
for (const type of ['pointerup', 'pointercancel', 'mouseup', 'dragend'])
  addEventListener(type, () => setTimeout(end), true);

/** Does it at once, or while a press is under way right after it. In the order of the calls. */
export function whenReleased(act: () => void): void {
  if (down) waiting.push(act);
  else act();
}

/** The same, but while a press is under way only after what its click does. */
export function afterClick(act: () => void): void {
  if (down) waiting.push(() => setTimeout(act));
  else act();
}
