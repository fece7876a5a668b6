/**
 * Returns a function that calls back once no mouse button or finger is down: at once where none is, otherwise after
 * the click that the press becomes. Until then nothing that may be pressed should move or be replaced.
 */
export function watchPresses(): (call: () => void) => void {
  let down = false;
  let waiting: (() => void)[] = [];
  const release = () => {
    down = false;
    const calls = waiting;
    waiting = [];
    for (const call of calls) call();
  };
  const options = { capture: true, passive: true };
  // A finger's mouse events come after it was lifted, so both kinds count.
  for (const name of ['pointerdown', 'mousedown'] as const)
    addEventListener(name, ({ button }) => (down ||= button === 0), options);
  // A click follows in the same task.
  for (const name of ['pointerup', 'pointercancel', 'mouseup', 'keydown'] as const)
    addEventListener(name, () => setTimeout(release), options);
  return (call) => {
    if (down) waiting.push(call);
    else call();
  };
}
